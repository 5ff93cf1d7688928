"""Ten lines: a bureau, one item from draft to publication, and three questions about it.

Run it beside an `org.toml` that names the bureau's units, persons and posts.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from publication_flow import PublicationFlow

text = "2017年我县城乡低保标准调整如下：城市每人每月五百元，农村每人每年四千二百元。"
year = datetime.now(ZoneInfo("Asia/Shanghai")).year

flow = PublicationFlow.open("sqlite:///bureau.db")  # embedded default
bureau = flow.found(
    "370405-mz", policy="cn-civil-affairs", organisation="org.toml", basis="台民发〔2017〕1号"
)

item = bureau.act(
    "draft", by="wang.fang", title="2017年城乡低保标准", category="social-assistance", body=text
)
for action, person in [
    ("provide", "chen.jing"),
    ("audit", "li.na"),
    ("approve", "zhao.gang"),
    ("publish", "li.na"),
]:
    bureau.act(action, item, by=person)

for verdict in bureau.may(item, by="li.na"):  # every action: allowed, or why not and who could
    print(verdict.sentence("en"))
for step in bureau.trail(item):  # who, post, on whose behalf, when, how long
    print(step.name, step.post, step.on_behalf_of, step.occurred_on, step.waited)
print(bureau.metrics(year).proactive.published)
