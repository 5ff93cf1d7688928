"""The year as a list of acts in time order: every course laid along the office hours of 2017.

Items overlap as in life. Everything is drawn from fixed seeds, so each run is the same year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from publication_flow.hosts.demo import constructed
from publication_flow.hosts.demo.course import Step, course, incident, person
from publication_flow.hosts.demo.items import Item, dice, items, pick, script
from publication_flow.hosts.demo.worktime import DAY, day_of, month_start, tick
from publication_flow.policy.posting import Proof

FOUNDED = tick(date(2017, 1, 3))
ENDS = tick(date(2018, 2, 6))  # the day the bureau's report for 2017 was signed
RECORDER = "qin.wangshu"  # enters what leaders signed on paper or said by telephone

# How long a matter lies before a step, from and to, in ticks (420 a working day).
_WAITS = {
    "provide": (30, 400), "audit": (60, 800), "approve": (60, 900), "approve-amended": (60, 900),
    "publish": (30, 400), "return": (60, 700), "revise": (60, 600), "recheck": (30, 300),
    "reject": (60, 700), "withhold": (60, 700), "abandon": (600, 1500), "claim": (5, 120),
    "remark": (5, 60), "post": (20, 500), "unpost": (30, 300), "confirm": (200, 800),
    "correct": (3000, 9000), "erratum": (900, 3000), "suspend": (900, 2000),
    "restore": (200, 420), "withdraw": (30, 300),
    "send-for-review": (30, 200), "clear-secrecy": (300, 900), "dispute-attribute": (60, 300),
    "settle-attribute": (100, 500), "pass-finding": (30, 200), "mask": (30, 200),
    "open-deliberation": (30, 200), "vote": (30, 250), "close-deliberation": (60, 200),
    "consult": (15, 60), "record-answer": (500, 1200), "urge": (1280, 1340),
}  # fmt: skip
_SLOW = (1300, 1900)  # now and then a draft lies longer than the three days it should
_BODY_BRINGING = ("revise", "correct", "erratum", "approve-amended", "reopen")
_REASONED = ("return", "reject", "withhold", "abandon", "correct", "erratum", "reopen", "urge",
             "propose-withdrawal", "suspend", "restore", "dispute-attribute",
             "pass-finding")  # fmt: skip
_BOARD = "区民政局一楼政务公开栏"
_OWED = "low-income-funds"  # a series that is a monthly duty of the policy, by the same name


class Act(NamedTuple):
    """One call of `Agency.act`. `told` holds its keyword arguments apart from `by`; a value that
    begins with @ is the key of another matter, told by its number."""

    tick: int
    key: str
    action: str
    by: str
    told: Mapping[str, Any]
    denied: str | None = None


class Leave(NamedTuple):
    """An absence, and who stands in (AB角); days inclusive."""

    person: str
    deputy: str
    post: str
    units: tuple[str, ...]
    since: date
    until: date
    basis: str

    def covers(self, at: int) -> bool:
        return self.since <= day_of(at) <= self.until


def leaves() -> list[Leave]:
    """The absences of the year."""
    return [
        Leave(
            told["person"], told["deputy"], told["post"], tuple(told["units"]),
            date.fromisoformat(told["since"]), date.fromisoformat(told["until"]), told["basis"],
        )
        for told in script("incidents.toml")["leave"]
    ]  # fmt: skip


def schedule() -> list[Act]:
    """Every act of the year in the order it happens."""
    all_items = items()
    starts = {item.key: _start(item) for item in all_items}
    decisions = sorted((i.key for i in all_items if i.numbered), key=lambda key: starts[key])
    numbers = {key: f"台民发〔2017〕{4 + 3 * place}号" for place, key in enumerate(decisions)}
    absences = leaves()
    acts = [
        act
        for item in all_items
        for act in _acts(item, starts[item.key], numbers.get(item.key), absences)
    ]
    # Stable: a course keeps its order.
    return sorted([*acts, *beside()], key=lambda act: act.tick)


def beside() -> Iterator[Act]:
    """What happens beside the items: orders, an inspection, feedback, guidance (oversight.toml)."""
    for key, matter in script("oversight.toml").items():
        for place, told in enumerate(matter["acts"]):
            at = tick(
                date.fromisoformat(told["day"]), 30 + int(dice(f"{key}/{place}").random() * 300)
            )
            values = {k: v for k, v in told.items() if k not in ("day", "action", "by", "photo")}
            if place == 0:
                values["kind"] = matter["kind"]
            if "photo" in told:
                values["attachments"] = [(told["photo"], constructed.photo(key), "image/png")]
            yield Act(at, key, told["action"], told["by"], values)


def _start(item: Item) -> int:
    chance = dice(f"start/{item.key}")
    minute = int(chance.random() * 300)
    if starts := incident(item.key).get("starts"):
        return tick(date.fromisoformat(starts), minute)
    within = 8 if item.month == 12 else 13  # what December drafts it publishes
    return month_start(item.month) + (1 + int(chance.random() * within)) * DAY + minute


def _acts(item: Item, start: int, number: str | None, absences: list[Leave]) -> Iterator[Act]:
    """The course of one item laid along time, with the words of each step."""
    chance = dice(f"course/{item.key}")
    special = incident(item.key)
    reasons, texts = iter(special.get("reasons", ())), iter(special.get("texts", ()))
    item = item._replace(
        title=special.get("title", item.title),
        body=special.get("body", item.body) + constructed.fill(special.get("adds", "")),
    )
    body, at = item.body, start
    for step in course(item):
        if step.action == "unpost":
            at = max(at, _public_until(start, special)) + DAY
        at = _when(step, at, chance)
        by = person(step.who, item)
        for leave in absences:
            if by == leave.person and item.unit in leave.units and leave.covers(at):
                if step.day is not None:
                    by = leave.deputy  # what cannot wait
                else:
                    at = tick(leave.until) + DAY + 20 + int(chance.random() * 300)
        told: dict[str, Any] = {}
        if step.action == "draft":
            told = _content(item, at, number, special) | _timed(item, start, special)
        elif step.action in _BODY_BRINGING:
            body += next(texts, "")
            told = {"body": body}
        if step.word is not None:
            told |= script("incidents.toml")["told"][step.word]
        if step.action in _REASONED:
            told["reason"] = next(reasons)
        if opinions := script("incidents.toml")["opinions"].get(step.action):
            told.setdefault("opinion", pick(chance, opinions) or None)
        yield Act(at, item.key, step.action, by, told | _manner(step, item), step.denied)


def _when(step: Step, before: int, chance: Any) -> int:
    """The tick of a step: its pinned day, or some while after the step before."""
    if step.action == "draft" and step.day is None:
        return before
    if step.day is not None:
        day = date.fromisoformat(step.day)
        pinned = tick(day, 15 + int(chance.random() * 350))
        at = pinned if step.action == "draft" else max(pinned, before + 15)
        if day_of(at) != day:
            raise ValueError(f"incidents.toml: {step.action}@{step.day} comes before its turn")
        return at
    low, high = _WAITS[step.action]
    if step.denied is not None:
        low, high = 10, 60
    elif step.action in ("audit", "approve") and chance.random() < 0.05:
        low, high = _SLOW
    return before + low + int(chance.random() * (high - low))


def _content(item: Item, at: int, number: str | None, special: Mapping[str, Any]) -> dict[str, Any]:
    # The catalogue's summary says what the title has not said yet.
    summary = item.body.removeprefix(f"《{item.title}》。").partition("。")[0]
    formed_days = special.get("formed_days", int(dice(f"formed/{item.key}").random() * 3))
    content = {
        "category": item.category,
        "title": item.title,
        "summary": summary[:100] + "。",
        "body": item.body,
        "formed_on": day_of(at - formed_days * DAY),
    }
    if number is not None:
        content["document_number"] = number
    content.pop(special.get("omits", ""), None)
    return content


def _timed(item: Item, start: int, special: Mapping[str, Any]) -> dict[str, Any]:
    """What a draft says of its form, its time and other matters, if anything."""
    told: dict[str, Any] = dict(special.get("content", {}))
    series, _, place = item.key.partition("/")
    owed = f"{_OWED}/2017-{int(place):02d}" if series == _OWED else None
    if period := special.get("period", owed):
        told["period"] = period
    if "public_for" in special:
        told |= {"exposure": "name-list", "public_until": day_of(_public_until(start, special))}
    return told


def _public_until(start: int, special: Mapping[str, Any]) -> int:
    """The first tick of the last day of a name list's publicity."""
    return (start // DAY + int(special["public_for"])) * DAY


def _manner(step: Step, item: Item) -> dict[str, Any]:
    """How an act was given: on paper, by telephone, by hand, on an earlier day."""
    told: dict[str, Any] = {}
    if step.mode != "system":
        told |= {"mode": step.mode, "entered_by": RECORDER}
    if step.mode == "paper":
        told["scan"] = f"呈批单扫描件（演示）：{item.title}，同意发布。".encode()
    if step.action in ("post", "unpost"):
        told["channels"] = ("board",)
    if step.action in ("post", "unpost") and step.occurred is None:
        told["proof"] = Proof(_BOARD, photo=constructed.photo(f"{step.action} {item.key}"))
    if step.occurred is not None:
        told["occurred_on"] = step.occurred
    if step.action == "return":
        told["to"] = step.to
    if step.denied == "field-value":
        told["secrecy_review"] = "undetermined"
    return told
