"""A living desk after the year: some fifty matters in progress, so that every post has work.

The same on every run: the script is desk.toml, the chance fixed. It is the morning of Monday 12
February 2018, three days before the spring festival's eve; some limits are over, some end today.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from publication_flow.engine.agency import Agency
from publication_flow.engine.clock import SimulatedClock
from publication_flow.hosts.demo.constructed import fill
from publication_flow.hosts.demo.course import parsed, person
from publication_flow.hosts.demo.drive import do, pass_time
from publication_flow.hosts.demo.items import Item, dice, script
from publication_flow.hosts.demo.worktime import DAY, moment, tick

MORNING = tick(date(2018, 2, 12), 20)  # ten to nine: the clock starts here
_FIRST = tick(date(2018, 2, 7))
_LEAVE = ("2018-02-12", "2018-02-14")  # a leader is away, and a colleague stands in
_GAP = 45  # ticks between two steps of a matter


class Act(NamedTuple):
    """One call of `Agency.act`."""

    tick: int
    key: str
    action: str
    by: str
    told: dict[str, Any]


def lay(agency: Agency, time: SimulatedClock) -> dict[str, list[str]]:
    """Lay the desk in the driven bureau; the numbers of each group's matters come back.

    The clock must stand before 7 February 2018, and stands at the morning of the 12th afterwards.
    """
    numbers: dict[str, str] = {}
    mornings: list[tuple[int, Act | None]] = [
        (day, None) for day in range(_FIRST, MORNING - 30, DAY)
    ]
    script_acts = [(act.tick, act) for act in acts()]
    for at, act in sorted([*mornings, *script_acts], key=lambda one: one[0]):
        time.set(moment(at))
        if act is None:
            pass_time(agency)
        else:
            done = do(agency, act.action, numbers, act.key, by=act.by, **act.told)
            numbers[act.key] = done.matter
    time.set(moment(MORNING - 30))
    agency.delegate(
        "ye.zhaoming", "lu.wenzhou", "leader-in-charge", by="ye.zhaoming", unit="veterans",
        since=_LEAVE[0], until=_LEAVE[1], basis="外出参加培训，期间由陆闻舟代行",
    )  # fmt: skip
    # Something public was doubted this morning: it is down, and waits for the head of the office.
    doubted = agency.catalogue(category="work-updates", limit=1)[0].number
    agency.act(
        "suspend", doubted, by="shen.ruoxi", reason="来电反映照片拍到群众正面，先行撤下核实。"
    )
    time.set(moment(MORNING))
    pass_time(agency)
    groups: dict[str, list[str]] = {"suspended": [doubted]}
    for key, number in numbers.items():
        groups.setdefault(key.partition("/")[0], []).append(number)
    return groups


def acts() -> Iterator[Act]:
    """Every act of the script, matter by matter."""
    units = script("organisation.toml")["units"]
    for group in script("desk.toml")["group"]:
        for number, (day, unit, category, title, *more) in enumerate(group["entries"], 1):
            key = f"{group['id']}/{number}"
            name = units[unit]["name"]
            body = fill(group["body"], title=title, unit=name)
            item = Item(key, unit, category, 2, title, body)
            at = tick(date.fromisoformat(day), 5 + int(dice(f"desk/{key}").random() * 120))
            for place, word in enumerate(group["course"].split()):
                step = parsed(word)[1]
                told = _told(step.action, item, group, day)
                if place == 0:
                    told |= {name: value for one in more for name, value in one.items()}
                if step.word is not None:
                    told |= script("incidents.toml")["told"][step.word]
                if step.to is not None:
                    told["to"] = step.to
                yield Act(at + place * _GAP, key, step.action, person(step.who, item), told)


def _told(action: str, item: Item, group: Any, day: str) -> dict[str, Any]:
    if action in ("order-publicity", "receive-feedback"):
        return {"kind": group["kind"], "title": item.title, "body": item.body}
    if action == "draft":
        content: dict[str, Any] = {
            "category": item.category,
            "title": item.title,
            "body": item.body,
            "summary": f"{item.title}，予以公开。",
            "formed_on": day,
        }
        if "file" in group:
            name, text = group["file"]
            content["attachments"] = [(name, text.encode(), "text/plain")]
        return content
    if action in ("return", "withhold"):
        return {"reason": group["reason"]}
    if action == "remark":
        return {"opinion": group["opinion"]}
    return {"opinion": "同意。"} if action == "approve" else {}
