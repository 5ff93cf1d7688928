"""The steps that say what happened (假如) and the one action (当); the others: `expectations`.

People are called by their names, stages, posts and actions by the labels of the policy in force.
An action may carry clauses: 李娜“退回”，到“拟稿”，理由“缺少附件”. This module is a pytest plugin's
content: whoever lists `publication_flow.testing.plugin` has all of it.
"""

from __future__ import annotations

from typing import Any

from publication_flow.engine import organise
from publication_flow.testing import expectations  # noqa: F401  (registers the 那么 sentences)
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
PASS = "pass-finding"
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


@step("given", zh="接着说 {number:number}", en="now of {number:number}")
def now_of(world: World, number: str) -> None:
    """Another item that was opened before is the one spoken of from here on."""
    world.begin()
    world.matter = number


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
    zh="“{title:text}”已办到“{stage:stage}”",
    en="“{title:text}” has come to “{stage:stage}”",
)
def has_come_so_far(world: World, title: str, stage: str) -> None:
    """As above, in the first category of the policy in which somebody may draft."""
    world.bring(title, None, stage)


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


@step(
    "given",
    zh="{unit:unit}的“{category:category}”没有明确“{level:level}”",
    en="no “{level:level}” is named for “{category:category}” of {unit:unit}",
)
def nobody_is_named(world: World, unit: str, category: str, level: str) -> None:
    """From today on; whoever else answers for it is the founding appointer."""
    named = {other: world.appointer for other in ("leader", "officer") if other != level}
    world.changed(organise.assign(unit, category, **named))


@step(
    "given",
    zh="{unit:unit}的“{category:category}”已明确由{leader:person}分管、{officer:person}负责",
    en=(
        "{leader:person} leads and {officer:person} answers for “{category:category}” "
        "of {unit:unit}"
    ),
)
def is_answered_for(world: World, unit: str, category: str, leader: str, officer: str) -> None:
    """From today on (三级责任: 分管领导、科室、负责人)."""
    world.changed(organise.assign(unit, category, leader=leader, officer=officer))


@step(
    "given",
    zh="{who:person}已放行“{found:finding}”一项{details:details}",
    en="{who:person} has passed one “{found:finding}”{details:details}",
)
def has_passed(world: World, who: str, found: str, details: dict[str, Any]) -> None:
    """The first of its kind that the item is refused for; each is passed by itself."""
    world.done(PASS, who, {"finding": world.finding(found, who), **details})


# ---- 当：one action


@step(
    "when",
    zh="{who:person}放行“{found:finding}”一项{details:details}",
    en="{who:person} passes one “{found:finding}”{details:details}",
)
def passes(world: World, who: str, found: str, details: dict[str, Any]) -> None:
    """As above, asked for."""
    world.ask(PASS, who, {"finding": world.finding(found, who), **details})


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
    zh="{who:person}“{action:action}”{details:details}，其中“{part:field}”写 {count:count} 个字",
    en=(
        "{who:person} does “{action:action}”{details:details} and writes {count:count} "
        "characters of “{part:field}”"
    ),
)
def does_with_a_part_at_length(
    world: World, who: str, action: str, details: dict[str, Any], part: str, count: int
) -> None:
    """As above, with one part of so many characters."""
    world.ask(action, who, {**details, part: "字" * count})


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
