"""The steps that a clause may use: what happened (假如), one action (当), what is then so (那么).

People are called by their names, stages, posts and actions by the labels of the policy in force.
An action may carry clauses: 李娜“退回”，到“拟稿”，理由“缺少附件”. This module is a pytest plugin's
content: whoever lists `publication_flow.testing.plugin` has all of it.
"""

from __future__ import annotations

from typing import Any

from publication_flow.engine import organise
from publication_flow.testing.unmet import among, not_among, same
from publication_flow.testing.vocabulary import Column, step
from publication_flow.testing.world import World

UNITS = {
    "unit": Column("科室", "unit", "text"),
    "id": Column("标识", "id", "id"),
    "category": Column("栏目", "category", "category"),
}
PEOPLE = {
    "name": Column("姓名", "name", "name"),
    "id": Column("标识", "id", "id"),
    "post": Column("岗位", "post", "post"),
    "unit": Column("科室", "unit", "unit"),
}
DOINGS = {
    "person": Column("人员", "person", "person"),
    "action": Column("操作", "action", "action"),
}
LINES = {
    **DOINGS,
    "to": Column("到", "to", "stage"),
    "post": Column("岗位", "as", "post"),
    "on_behalf_of": Column("代", "on behalf of", "person"),
    "entered_by": Column("补录人", "recorded by", "person"),
    "mode": Column("签批方式", "signed", "mode"),
    "occurred_on": Column("办理日期", "done on", "day"),
    "opinion": Column("意见", "opinion", "text"),
    "reason": Column("理由", "reason", "text"),
}
# ---- 假如：what happened


@step("given", zh="采用“{policy:policy}”", en="the policy is “{policy:policy}”")
def policy_is(world: World, policy: str) -> None:
    """Which shipped policy the agency is founded with; comes before the people."""
    world.pack = policy


@step(
    "given",
    zh="科室及其负责的栏目",
    en="the units and the categories they answer for",
    columns=UNITS,
)
def units_are(world: World, table: list[dict[str, Any]]) -> None:
    """One row for each category of a unit; a unit without one has an empty cell."""
    for row in table:
        world.plan_unit(row["unit"], row["id"], row.get("category"))


@step("given", zh="人员及其岗位", en="the people and their posts", columns=PEOPLE)
def people_are(world: World, table: list[dict[str, Any]]) -> None:
    """One row for each post of a person; whoever stands first is the founding appointer."""
    for row in table:
        world.plan_person(row["name"], row["id"], row.get("post"), row.get("unit"))


@step("given", zh="今天是 {day:day}", en="today is {day:day}")
def today_is(world: World, day: str) -> None:
    world.begin()
    world.set_day(day)


@step("given", zh="已过了 {days:count} 个工作日", en="working days passed: {days:count}")
@step("when", zh="过了 {days:count} 个工作日", en="so many working days pass: {days:count}")
def working_days_pass(world: World, days: int) -> None:
    world.begin()
    world.pass_working_days(days)


@step(
    "given",
    zh="{who:person}已拟稿“{title:text}”，栏目是“{category:category}”",
    en="{who:person} has drafted “{title:text}” in the category “{category:category}”",
)
def has_drafted(world: World, who: str, title: str, category: str) -> None:
    """A draft with a title and, as its body, the same text."""
    world.done("draft", who, {"title": title, "body": title, "category": category})


@step(
    "given",
    zh="{who:person}已“{action:action}”{details:details}",
    en="{who:person} has done “{action:action}”{details:details}",
)
def has_done(world: World, who: str, action: str, details: dict[str, Any]) -> None:
    world.done(action, who, details)


@step("given", zh="依次办理了", en="these were done in turn", columns=DOINGS)
def were_done(world: World, table: list[dict[str, Any]]) -> None:
    for row in table:
        world.done(row["action"], row["person"], {})


@step(
    "given",
    zh="“{title:text}”已办到“{stage:stage}”，栏目是“{category:category}”",
    en="“{title:text}” in the category “{category:category}” has come to “{stage:stage}”",
)
def has_come_to(world: World, title: str, category: str, stage: str) -> None:
    """Along the shortest way: whoever stands first among those who may does each step."""
    world.bring(title, category, stage)


@step(
    "given",
    zh="{principal:person}已委托{deputy:person}代行“{post:post}”，自 {since:day} 至 {until:day}",
    en=(
        "{principal:person} has deputed {deputy:person} as “{post:post}” "
        "from {since:day} to {until:day}"
    ),
)
def has_deputed(
    world: World, principal: str, deputy: str, post: str, since: str, until: str
) -> None:
    """By the principal in person (AB角)."""
    world.changed(organise.delegate(principal, deputy, post, since, until), principal)


@step(
    "given",
    zh="{who:person}已被免去{unit:unit}的“{post:post}”",
    en="{who:person} has been relieved as “{post:post}” of {unit:unit}",
)
def was_relieved(world: World, who: str, unit: str, post: str) -> None:
    """From today on; what was delegated from the post ends with it."""
    world.changed(organise.relieve(who, post, unit))


@step(
    "given",
    zh="{who:person}已被任命为{unit:unit}的“{post:post}”",
    en="{who:person} has been appointed as “{post:post}” of {unit:unit}",
)
def was_appointed(world: World, who: str, unit: str, post: str) -> None:
    world.changed(organise.appoint(who, post, unit))


# ---- 当：one action


@step(
    "when",
    zh="{who:person}拟稿“{title:text}”，栏目是“{category:category}”",
    en="{who:person} drafts “{title:text}” in the category “{category:category}”",
)
def drafts(world: World, who: str, title: str, category: str) -> None:
    world.ask("draft", who, {"title": title, "body": title, "category": category})


@step(
    "when",
    zh="{who:person}“{action:action}”{details:details}",
    en="{who:person} does “{action:action}”{details:details}",
)
def does(world: World, who: str, action: str, details: dict[str, Any]) -> None:
    world.ask(action, who, details)


@step(
    "when",
    zh="{who:person}“{action:action}”，“{part:field}”写 {count:count} 个字",
    en="{who:person} does “{action:action}” with {count:count} characters of “{part:field}”",
)
def does_at_length(world: World, who: str, action: str, part: str, count: int) -> None:
    """With that part of the content alone, of so many characters."""
    world.ask(action, who, {part: "字" * count})


@step(
    "when",
    zh=(
        "{by:person}委托{deputy:person}代行{principal:person}的“{post:post}”，"
        "自 {since:day} 至 {until:day}"
    ),
    en=(
        "{by:person} deputes {deputy:person} for {principal:person} as “{post:post}” "
        "from {since:day} to {until:day}"
    ),
)
def deputes(
    world: World, by: str, deputy: str, principal: str, post: str, since: str, until: str
) -> None:
    world.ask_change(organise.delegate(principal, deputy, post, since, until), by)


@step(
    "when",
    zh="{by:person}任命{who:person}为{unit:unit}的“{post:post}”",
    en="{by:person} appoints {who:person} as “{post:post}” of {unit:unit}",
)
def appoints(world: World, by: str, who: str, unit: str, post: str) -> None:
    world.ask_change(organise.appoint(who, post, unit), by)


# ---- 那么：what is then so


@step(
    "then",
    zh="不符合规程，因为“{reason:reason}”{details:details}",
    en="the policy says no because “{reason:reason}”{details:details}",
)
def denied_because(world: World, reason: str, details: dict[str, Any]) -> None:
    """One failing rule; each must be stated. Clauses name the step or the person it is about."""
    facts = world.facts(reason)
    same("text", details, {name: facts.get(name) for name in details})


@step(
    "then",
    zh="不予受理，因为“{mistake:mistake}”",
    en="it is not accepted because “{mistake:mistake}”",
)
def not_accepted(world: World, mistake: str) -> None:
    world.facts(mistake)


@step("then", zh="可以办理的是{persons:persons}", en="those who could are {persons:persons}")
def who_could(world: World, persons: list[str]) -> None:
    """Exactly these, in any order."""
    same("person", set(persons), {capacity.person for capacity in world.verdict.who})


@step("then", zh="没有人可以办理", en="nobody could")
def nobody_could(world: World) -> None:
    same("person", set(), {capacity.person for capacity in world.verdict.who})


@step("then", zh="依据有“{basis:basis}”", en="the law cited is “{basis:basis}”")
def basis_is(world: World, basis: str) -> None:
    """Among the legal bases of the refusal, by the words of the policy."""
    among("basis", basis, sorted(world.bases))


@step("then", zh="该件在“{stage:stage}”环节", en="the item is in the stage “{stage:stage}”")
def stage_is(world: World, stage: str) -> None:
    same("stage", stage, world.driver.standing(world.number).stage)


@step("then", zh="办理结果是“{outcome:outcome}”", en="the item ended as “{outcome:outcome}”")
def outcome_is(world: World, outcome: str) -> None:
    same("outcome", outcome, world.driver.standing(world.number).outcome)


@step("then", zh="该件的编号是 {number:number}", en="the number of the item is {number:number}")
def number_is(world: World, number: str) -> None:
    same("number", number, world.number)


@step("then", zh="责任链是", en="the trail reads", columns=LINES)
def trail_is(world: World, table: list[dict[str, Any]]) -> None:
    """Every line, in order, compared in the columns that the table has."""
    shown = list(table[0])
    trail = [line._asdict() for line in world.driver.trail(world.number)]
    same("lines", table, [{name: line[name] for name in shown} for line in trail])


@step("then", zh="责任链的最后一步是", en="the last line of the trail reads", columns=LINES)
def last_line_is(world: World, table: list[dict[str, Any]]) -> None:
    last = world.driver.trail(world.number)[-1]._asdict()
    same("lines", table, [{name: last[name] for name in table[0]}])


@step(
    "then",
    zh="{who:person}的待办里有“{action:action}”",
    en="“{action:action}” waits on {who:person}",
)
def waits_on(world: World, who: str, action: str) -> None:
    """The item spoken of lies on this desk for this action."""
    among("action", action, [d.action for d in world.desks(who)])


@step(
    "then",
    zh="{who:person}的待办里有“{action:action}”，最迟 {day:day}",
    en="“{action:action}” waits on {who:person}, due {day:day}",
)
def waits_until(world: World, who: str, action: str, day: str) -> None:
    among("action", (action, day), [(d.action, d.due) for d in world.desks(who)])


@step(
    "then",
    zh="{who:person}的待办里没有“{action:action}”",
    en="“{action:action}” does not wait on {who:person}",
)
def waits_not_for(world: World, who: str, action: str) -> None:
    """Other actions of the item may lie on this desk."""
    not_among("action", action, [d.action for d in world.desks(who)])


@step("then", zh="{who:person}的待办里没有该件", en="nothing of the item waits on {who:person}")
def waits_not(world: World, who: str) -> None:
    same("action", [], [d.action for d in world.desks(who)])


@step("then", zh="“{clock:clock}”到 {day:day} 为止", en="the “{clock:clock}” ends on {day:day}")
def clock_ends(world: World, clock: str, day: str) -> None:
    same("day", day, world.driver.standing(world.number).clocks.get(clock))


@step("then", zh="“{clock:clock}”没有在计时", en="the “{clock:clock}” does not run")
def clock_is_off(world: World, clock: str) -> None:
    not_among("clock", clock, world.driver.standing(world.number).clocks)


@step(
    "then",
    zh="{who:person}现在{may:may}“{action:action}”{details:details}",
    en="{who:person} {may:may} do “{action:action}” now{details:details}",
)
def may_do(world: World, who: str, may: bool, action: str, details: dict[str, Any]) -> None:
    """Asked only: nothing is done."""
    verdict = world.driver.why(action, world.number, by=who, **details)
    same("may", may, verdict.allowed, verdict)


@step("then", zh="公众看到的是“{text:text}”", en="the public reads “{text:text}”")
def public_reads(world: World, text: str) -> None:
    """The body in the catalogue, which stands for the summary nobody wrote."""
    same("public", [("public", text)], [(s.state, s.summary) for s in world.shown()])


@step("then", zh="公众看不到该件", en="the public sees nothing of the item")
def public_sees_nothing(world: World) -> None:
    same("public", [], [(s.state, s.title, s.summary) for s in world.shown()])


@step("then", zh="公众看到的是先行撤下的公告", en="the public sees that the item is suspended")
def public_sees_suspension(world: World) -> None:
    """A tombstone: not a word of the content."""
    shown = [(s.state, s.title, s.summary) for s in world.shown()]
    same("public", [("suspended", None, None)], shown)


@step("then", zh="公众看到的是撤下公告", en="the public sees that the item was withdrawn")
def public_sees_tombstone(world: World) -> None:
    shown = [(s.state, s.title, s.summary) for s in world.shown()]
    same("public", [("withdrawn", None, None)], shown)


@step("then", zh="该件张贴在“{channel:channel}”", en="the item hangs on the “{channel:channel}”")
def hangs_on(world: World, channel: str) -> None:
    among("channel", channel, sorted(world.driver.standing(world.number).channels))


@step(
    "then",
    zh="该件没有张贴在“{channel:channel}”",
    en="the item does not hang on the “{channel:channel}”",
)
def hangs_not_on(world: World, channel: str) -> None:
    not_among("channel", channel, sorted(world.driver.standing(world.number).channels))


@step(
    "then",
    zh="{year:count} 年主动公开 {count:count} 条",
    en="{count:count} published in {year:count}",
)
def published_in(world: World, year: int, count: int) -> None:
    same("count", count, world.driver.figures(year).published)


@step(
    "then", zh="{year:count} 年更正 {count:count} 条", en="{count:count} corrected in {year:count}"
)
def corrected_in(world: World, year: int, count: int) -> None:
    same("count", count, world.driver.figures(year).corrected)


@step(
    "then", zh="{year:count} 年撤下 {count:count} 条", en="{count:count} withdrawn in {year:count}"
)
def withdrawn_in(world: World, year: int, count: int) -> None:
    same("count", count, world.driver.figures(year).withdrawn)


@step("then", zh="现行有效 {count:count} 条", en="{count:count} in force now")
def in_force(world: World, count: int) -> None:
    same("count", count, world.driver.figures(int(world.today[:4])).in_force)
