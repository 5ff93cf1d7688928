"""What a policy names must also fit: a mistake for each name that is declared and of no use."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.errors import BadPolicy
from publication_flow.policy.load import parse
from publication_flow.wording.policy_fitting import SENTENCES

MINIMAL = (Path(__file__).parent / "minimal.toml").read_text(encoding="utf-8")
FORMED = 'formed_on = { label = { zh = "生成日期", en = "date formed" }, type = "date" }\n'
PARTS = """form = { label = { zh = "形式", en = "form" }, type = "choice", choices = { open = { zh = "一般", en = "open" } } }
old = { label = { zh = "旧信息", en = "old" }, type = "matter" }
answers = { label = { zh = "承办单位", en = "addressee" }, type = "unit", required = true }
drawn = { label = { zh = "抽取数", en = "number" }, type = "number" }
"""  # noqa: E501
MARKS = """unit = "answers"
supersedes = "old"
remains = "title"
unlisted = { form = ["open"] }

[kinds.item.marks]
asked = { label = { zh = "征求意见中", en = "asked" } }

[kinds.item.purposes]
"""
ACTIONS = """[[kinds.item.actions]]
id = "ask"
label = { zh = "征求意见", en = "ask" }
from = ["audited"]
sets = "asked"
key = "whom"
until = "due"
fields.whom = { label = { zh = "机关", en = "body" }, choices = { finance = { zh = "财政局", en = "finance" } } }
fields.due = { label = { zh = "答复期限", en = "due" }, type = "date" }
rules = [{ rule = "due-within", field = "due", months = 3 }, { rule = "not-before", part = "formed_on" }]
posts = ["auditor"]

[[kinds.item.actions]]
id = "answer"
label = { zh = "登记答复", en = "answer" }
from = ["audited"]
clears = ["asked"]
when = { marked = ["asked"], part = { form = ["open"] } }
votes = "consultation"
fields.vote = { label = { zh = "答复", en = "answer" }, default = "consent", choices = { consent = { zh = "同意", en = "consents" } } }
fields.mark = { label = { zh = "核对", en = "check" }, type = "checklist", of = "category", choices = { one = { zh = "一", en = "one" } } }
rules = [{ rule = "balloted", on = "consultation", favour = ["consent"] }, { rule = "part-is", part = "form", values = ["open"] }]
posts = ["auditor"]

[[kinds.item.actions]]
id = "pass"
label = { zh = "放行", en = "pass" }
from = ["audited"]
does = "pass-finding"
fields.finding = { label = { zh = "检出项", en = "finding" }, type = "finding" }
posts = ["auditor"]

[[kinds.item.actions]]
id = "draw"
label = { zh = "抽取", en = "draw" }
from = ["audited"]
draws = { inspected = "title", inspectors = "title", number = "drawn" }
posts = ["auditor"]

[[kinds.item.clocks]]
id = "asking"
label = { zh = "答复时限", en = "asking" }
start = "mark:asked"
limit = 15
lapse = { action = "answer" }

[[kinds.item.clocks]]
"""  # noqa: E501
DUTIES = """[proofreading]
obsolete = [{ word = "旧称", now = "新称", since = "2016-02-10" }]

[duties]
monthly = { label = { zh = "月报", en = "monthly" }, category = "news", every = "month", limit = 5, since = "2017-01-01" }

[kinds.item]
"""  # noqa: E501
FULL = (
    MINIMAL.replace(FORMED, FORMED + PARTS)
    .replace("[kinds.item.purposes]\n", MARKS)
    .replace("[[kinds.item.clocks]]\n", ACTIONS)
    .replace("[kinds.item]\n", DUTIES)
    .replace('basis = ["article"] }\n\n', 'basis = ["article"], fresh = { days = 14 } }\n\n')
)

# code, text to replace, its replacement, text on the line where the mistake is expected
CASES = [
    ("unfit-type", 'unit = "answers"', 'unit = "title"', 'unit = "title"'),
    ("unfit-type", 'supersedes = "old"', 'supersedes = "title"', "supersedes"),
    ("unfit-type", 'remains = "title"', 'remains = "formed_on"', "remains"),
    ("unfit-type", 'form = ["open"] }\n\n', 'title = ["open"] }\n\n', "unlisted"),
    ("unfit-type", 'key = "whom"', 'key = "due"', 'key = "due"'),
    ("unfit-type", 'until = "due"', 'until = "whom"', 'until = "whom"'),
    ("unfit-type", 'field = "due", months', 'field = "whom", months', 'field = "whom"'),
    ("unfit-type", 'part = "formed_on" }]', 'part = "title" }]', '"not-before"'),
    ("unfit-type", 'part = "form", v', 'part = "title", v', '"part-is"'),
    ("unfit-type", "part = { form =", "part = { title =", "part = { title"),
    ("unfit-type", 'default = "consent"', 'type = "date", default = "consent"', "fields.vote"),
    ("unfit-type", 'type = "checklist", of', 'type = "choice", of', "fields.mark"),
    ("unfit-type", 'en = "finding" }, type = "finding"', 'en = "f" }, type = "date"',
     "fields.finding"),
    ("unfit-type", 'draws = { inspected = "title"', 'draws = { inspected = "old"', "draws"),
    ("unfit-type", 'inspectors = "title"', 'inspectors = "old"', "draws"),
    ("unfit-type", 'number = "drawn"', 'number = "title"', "draws"),
    ("unit-optional", 'type = "unit", required = true', 'type = "unit"', 'unit = "answers"'),
    ("span", "fresh = { days = 14 }", "fresh = { days = 14, months = 1 }", "fresh"),
    ("span", "fresh = { days = 14 }", "fresh = {}", "fresh"),
    ("never-marked", 'sets = "asked"\nkey = "whom"\nuntil = "due"\n', "", "asked = {"),
    ("idle-key", 'sets = "asked"\n', 'clears = ["asked"]\n', 'until = "due"'),
    ("idle-key", 'sets = "asked"\n', "", 'key = "whom"'),
    ("lapse-asks", 'votes = "c', 'reason = "required"\nvotes = "c', "lapse"),
    ("lapse-asks", 'default = "consent"', "required = true", "lapse"),
    ("no-vote", "fields.vote", "fields.voice", 'votes = "'),
    ("no-finding", "fields.finding", "fields.found", '[[kinds.item.actions]]\nid = "pass"'),
    ("unknown-mark", 'sets = "asked"', 'sets = "askd"', 'sets = "askd"'),
    ("unknown-mark", 'clears = ["asked"]', 'clears = ["askd"]', "clears"),
    ("unknown-mark", 'start = "mark:asked"', 'start = "mark:askd"', "mark:askd"),
    ("unknown-ballot", 'on = "consultation"', 'on = "consultations"', '"consultations"'),
    ("unknown-choice", 'favour = ["consent"]', 'favour = ["consents"]', '"consents"]'),
    ("unknown-choice", 'values = ["open"]', 'values = ["opened"]', '"opened"'),
    ("unknown-choice", 'unlisted = { form = ["open"]', 'unlisted = { form = ["opn"]', "unlisted"),
    ("unknown-action", 'lapse = { action = "answer"', 'lapse = { action = "anser"', "lapse"),
    ("unknown-field", 'key = "whom"', 'key = "who"', 'key = "who"'),
    ("unknown-category", 'category = "news", every', 'category = "new", every', "monthly"),
    ("not-a-day", "2016-02-10", "2016-02-30", "旧称"),
    ("days-reversed", 'since = "2017-01-01"', 'since = "2017-01-01", until = "2016-01-01"',
     "monthly"),
    ("too-small", "limit = 15", "limit = 0", "limit = 0"),
]  # fmt: skip


def mistakes(text: str) -> list[tuple[str, int]]:
    with pytest.raises(BadPolicy) as caught:
        parse(text.encode())
    return [(m["code"], m["line"]) for m in caught.value.mistakes]


def test_the_policy_itself_is_sound():
    """The policy that the cases are made from has no mistake of its own."""
    policy = parse(FULL.encode())

    assert {"asked"} == set(policy.kinds["item"].marks)
    assert "monthly" in policy.duties


@pytest.mark.parametrize(("code", "old", "new", "at"), CASES)
def test_what_does_not_fit_is_told_with_its_line(code, old, new, at):
    """Each mistake is found at the line where it can be mended."""
    assert old in FULL
    text = FULL.replace(old, new, 1)

    line = text[: text.index(at)].count("\n") + 1
    assert (f"policy.{code}", line) in mistakes(text)


def test_every_sentence_has_its_case():
    """No kind of misfit is without a case in this file."""
    assert set() == set(SENTENCES) - {f"policy.{case[0]}" for case in CASES}


def test_a_limit_of_no_days_is_a_day_itself():
    """In days a limit may be 0: it ends on the very day the date names."""
    text = FULL.replace("limit = 15", 'limit = 0\nunit = "days"')

    assert 0 == parse(text.encode()).kinds["item"].clocks[0].limit


def test_the_sentence_says_what_to_do():
    """In both languages: which line, what is wrong, what to write instead."""
    text = FULL.replace('until = "due"', 'until = "whom"', 1)
    with pytest.raises(BadPolicy) as caught:
        parse(text.encode())

    zh, en = caught.value.sentence("zh"), caught.value.sentence("en")
    assert "这里要用类型为 date 的项，“whom”的类型是 choice。请换一项，或改它的 type。" in zh
    assert "must have the type date; “whom” has choice. Name another one or change" in en
