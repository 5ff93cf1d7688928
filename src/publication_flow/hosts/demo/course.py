"""The course of an item, read from incidents.toml: which steps, by whom, with which words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from publication_flow.hosts.demo.items import Item, dice, pick, script

IMPORTANT = ("administrative-decisions", "disclosure-work-points")  # two leaders sign these
ON_BOARD = ("low-income-funds", "low-income-new", "support-funds", "temporary-aid")

# Who usually does what; a step of the script may name somebody else.
USUAL = {
    "draft": "clerk", "revise": "clerk", "correct": "clerk", "erratum": "clerk",
    "propose-withdrawal": "clerk", "abandon": "clerk", "post": "clerk", "provide": "head",
    "audit": "auditor", "recheck": "auditor", "return": "auditor", "claim": "auditor",
    "remark": "auditor", "suspend": "auditor", "approve": "leader", "approve-amended": "leader",
    "reject": "leader", "withhold": "leader", "confirm": "leader", "publish": "publisher",
    "withdraw": "publisher", "restore": "office-head", "reopen": "clerk", "mask": "clerk",
    "unpost": "clerk", "reconfirm": "head", "send-for-review": "auditor",
    "clear-secrecy": "reviewer", "dispute-attribute": "auditor", "settle-attribute": "leader",
    "pass-finding": "auditor", "urge": "office-head", "consult": "office-head",
    "record-answer": "office-head", "open-deliberation": "office-head",
    "close-deliberation": "office-head", "order-publicity": "head",
    "receive-feedback": "publisher",
}  # fmt: skip
AUDITORS = ("shen.ruoxi", "song.zhixing")
_OFFICERS = {"principal": "principal-leader", "publisher": "office-publisher",
             "office-head": "office-head", "reviewer": "secrecy-reviewer"}  # fmt: skip
_SECTION = {"clerk": "section-clerk", "head": "section-head", "leader": "leader-in-charge"}

_STEP = re.compile(
    r"(?P<action>[a-z-]+)(?::(?P<who>[a-z0-9@-]+))?(?:>(?P<to>[a-z-]+))?(?:~(?P<mode>[a-z]+))?"
    r"(?:\+(?P<word>[a-z-]+))?(?:!(?P<denied>[a-z-]+))?(?:@(?P<day>[\d-]+))?(?:=(?P<occurred>[\d-]+))?"
)


class Step(NamedTuple):
    """One step of a course. `day` pins it; `occurred` is the earlier day an entry tells of; `word`
    names what else is said with it, in the table `told` of incidents.toml."""

    action: str
    who: str
    to: str | None = None
    mode: str = "system"
    denied: str | None = None  # the code of the denial this attempt meets
    day: str | None = None
    occurred: str | None = None
    word: str | None = None


def incident(key: str) -> Mapping[str, Any]:
    """What is special about an item; empty for most."""
    found: Mapping[str, Any] = script("incidents.toml")["incidents"].get(key, {})
    return found


def course(item: Item) -> list[Step]:
    """The steps of an item in order, two leaders' sign-offs where the grade asks for them."""
    special = incident(item.key)
    name = special.get("course", "plain")
    steps = [parsed(word) for word in script("incidents.toml")["courses"][name].split()]
    found: list[Step] = []
    for word, step in steps:
        found.append(step)
        if step.action == "approve" and ":" not in word and item.category in IMPORTANT:
            found.append(step._replace(who="principal"))
    if name == "plain":
        found = list(_embroidered(item, found))
    return list(_posted(item, found))


def parsed(word: str) -> tuple[str, Step]:
    """A word of the script and the step it stands for."""
    match = _STEP.fullmatch(word)
    if match is None:
        raise ValueError(f"incidents.toml: {word!r} is no step")
    told = match.groupdict()
    action = told["action"]
    return word, Step(
        action, told["who"] or USUAL[action], told["to"], told["mode"] or "system",
        told["denied"], told["day"], told["occurred"], told["word"],
    )  # fmt: skip


def _embroidered(item: Item, steps: list[Step]) -> Iterator[Step]:
    """Everyday additions: a claim in the shared post, a remark."""
    chance = dice(f"everyday/{item.key}")
    claims, remarks = chance.random() < 0.08, chance.random() < 0.07
    for step in steps:
        if step.action == "audit" and claims:
            yield Step("claim", "auditor")
        yield step
        if step.action == "provide" and remarks:
            yield Step("remark", "auditor")


def _posted(item: Item, steps: list[Step]) -> Iterator[Step]:
    """After the first publication the section posts some series on the notice board by hand."""
    due = item.key.partition("/")[0] in ON_BOARD and all(s.action != "post" for s in steps)
    for step in steps:
        yield step
        if due and step.action == "publish" and step.denied is None:
            yield Step("post", "clerk")
            due = False
    if incident(item.key).get("public_for"):
        yield Step("unpost", "clerk")  # a name list leaves the board when its publicity is over


@cache
def members() -> list[str]:
    """Those who deliberate, in the order of the organisation."""
    persons = script("organisation.toml")["persons"].items()
    return [p for p, entry in persons if "deliberation-member@council" in entry["posts"]]


@cache
def holders() -> dict[tuple[str, str], str]:
    """Who holds a post in a unit, by (post, unit), from the founding organisation."""
    return {
        (post.partition("@")[0], post.partition("@")[2]): person
        for person, entry in script("organisation.toml")["persons"].items()
        for post in entry["posts"]
    }


def person(who: str, item: Item) -> str:
    """The person behind a role of the script, for this item."""
    if who in ("auditor", "other"):
        return _auditor(item, other=who == "other")
    if who.startswith("member-"):
        return members()[int(who.removeprefix("member-")) - 1]
    role, _, unit = who.partition("@")
    if role in _SECTION:
        return holders()[_SECTION[role], unit or item.unit]
    post = _OFFICERS[role]
    return next(person for (held, _), person in holders().items() if held == post)


def _auditor(item: Item, *, other: bool) -> str:
    """The two auditors share the work; what the office itself provides leaves only one free."""
    if item.unit == "office":
        return AUDITORS[other]
    first = pick(dice(f"auditor/{item.key}"), AUDITORS)
    return AUDITORS[(AUDITORS.index(first) + other) % 2]
