"""The steps that say what is then so (那么): what was refused and why, what somebody sees."""

from __future__ import annotations

from typing import Any

from publication_flow.testing.unmet import among, not_among, same
from publication_flow.testing.vocabulary import Column, step
from publication_flow.testing.world import World

LINES = {
    "person": Column("人员", "person", "person"),
    "action": Column("操作", "action", "action"),
    "to": Column("到", "to", "stage"),
    "post": Column("岗位", "as", "post"),
    "on_behalf_of": Column("代", "on behalf of", "person"),
    "entered_by": Column("补录人", "recorded by", "person"),
    "mode": Column("签批方式", "signed", "mode"),
    "occurred_on": Column("办理日期", "done on", "day"),
    "opinion": Column("意见", "opinion", "text"),
    "reason": Column("理由", "reason", "text"),
}

FINDINGS = {
    "kind": Column("检出项", "finding", "finding"),
    "masked": Column("显示为", "shown as", "masked"),
}


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


@step("then", zh="检出的是", en="what was found is", columns=FINDINGS)
def what_was_found(world: World, table: list[dict[str, Any]]) -> None:
    """Everything that the refusal names, in any order, each number with its middle hidden."""
    found = [(f["kind"], f["masked"]) for f in world.facts("personal-data")["findings"]]
    same("finding", sorted((row["kind"], row["masked"] or "") for row in table), sorted(found))


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
    zh="责任链第 {count:count} 步的理由和意见已看不到",
    en="step {count:count} of the trail shows no reason and no opinion any more",
)
def words_are_gone(world: World, count: int) -> None:
    """What was said there has been erased; that something was done stands there still."""
    line = world.driver.trail(world.number)[count - 1]
    same("lines", [], [{"reason": said} for said in (line.reason, line.opinion) if said])


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


@step(
    "then",
    zh="该件正在办理的是“{purpose:purpose}”",
    en="what is being done is to “{purpose:purpose}”",
)
def round_is(world: World, purpose: str) -> None:
    """The purpose of the open round."""
    same("purpose", purpose, world.driver.standing(world.number).purpose)


@step("then", zh="该件有“{mark:mark}”标记", en="the item is marked “{mark:mark}”")
def is_marked(world: World, mark: str) -> None:
    among("mark", mark, sorted(world.driver.standing(world.number).marks))


@step("then", zh="该件没有“{mark:mark}”标记", en="the item is not marked “{mark:mark}”")
def is_not_marked(world: World, mark: str) -> None:
    not_among("mark", mark, sorted(world.driver.standing(world.number).marks))


@step("then", zh="经办过该件的人会得知催办", en="who had a hand in the item is told of the urging")
def is_told(world: World) -> None:
    """The last step is news of that kind to them, wherever the item now lies."""
    same("text", "urged", world.driver.news(world.number))


@step(
    "then",
    zh="经办过该件的人不会另外得到通知",
    en="who had a hand in the item is told nothing more",
)
def is_not_told(world: World) -> None:
    """The last step is in the plain course of things."""
    same("text", None, world.driver.news(world.number))


@step(
    "then",
    zh="抽中 {number:count} 个检查对象，每个由 {team:count} 人检查",
    en="drawn are {number:count}, each to be inspected by {team:count}",
)
def are_drawn(world: World, number: int, team: int) -> None:
    """No two teams have the same to inspect, and nobody stands in a team twice."""
    pairs = world.driver.drawn(world.number)
    same("count", number, len({pair.inspected for pair in pairs}))
    same("count", [team] * number, [len(set(pair.inspectors)) for pair in pairs])


@step(
    "then",
    zh="“{period:period}”最迟 {day:day} 公开",
    en="“{period:period}” must be published by {day:day}",
)
def is_owed(world: World, period: str, day: str) -> None:
    """One period of a periodic duty."""
    owing = world.driver.owing().get(period)
    same("day", day, owing.due_on if owing is not None else None)


@step("then", zh="“{period:period}”已经公开", en="“{period:period}” has been published")
def is_met(world: World, period: str) -> None:
    same("text", True, world.driver.owing()[period].met)


@step("then", zh="“{period:period}”还没有公开", en="“{period:period}” has not been published")
def is_not_met(world: World, period: str) -> None:
    same("text", False, world.driver.owing()[period].met)


@step(
    "then",
    zh="“{duty:duty}”已经到期和将要到期的共 {count:count} 期",
    en="“{duty:duty}” has {count:count} periods so far",
)
def periods_are(world: World, duty: str, count: int) -> None:
    """Those that have begun since the agency was founded, with the one before if still due."""
    owing = world.driver.owing()
    same("count", count, sum(one.partition("/")[0] == duty for one in owing))


@step(
    "then",
    zh="栏目“{category:category}”最迟 {day:day} 应有更新",
    en="something new is expected in “{category:category}” by {day:day}",
)
def is_expected(world: World, category: str, day: str) -> None:
    same("day", day, world.driver.expected(category))


@step("then", zh="该件进入订阅和检索", en="the item stands in feeds and searches")
def is_listed(world: World) -> None:
    same("text", True, world.driver.exposure(world.number).listed)


@step("then", zh="该件不进入订阅和检索", en="the item stands in no feed and no search")
def is_unlisted(world: World) -> None:
    """It has its page all the same."""
    same("text", False, world.driver.exposure(world.number).listed)


@step("then", zh="撤下以后仍可看到“{text:text}”", en="what may still be read is “{text:text}”")
def remains(world: World, text: str) -> None:
    same("text", text, world.driver.exposure(world.number).remains)


@step("then", zh="该件取代 {number:number}", en="the item takes the place of {number:number}")
def takes_the_place_of(world: World, number: str) -> None:
    same("number", {number}, set(world.driver.exposure(world.number).supersedes))
