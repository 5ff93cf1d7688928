"""Registers (登记簿): the matters of the kinds that stand in no category of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from publication_flow.hosts.web.console.here import Here
from publication_flow.matter.calendar import Calendar
from publication_flow.policy.model import ANY, Kind
from publication_flow.projections.listing import Line

ALL, OPEN, LATE = "all", "open", "late"
SHOWN = (OPEN, LATE, ALL)
PAGE, MOST = 50, 5_000


class Entry(NamedTuple):
    """A line of a register; `overdue_by` in working days, None while it is not certainly late."""

    line: Line
    overdue_by: int | None


class Opening(NamedTuple):
    """An action that begins an entry."""

    kind: str
    action: str


def kinds(here: Here) -> dict[str, Kind]:
    """The kinds that have a register, in the policy's order."""
    return {n: k for n, k in here.names.policy.kinds.items() if k.category == "none"}


def concerned(here: Here) -> dict[str, Kind]:
    """Those of them in which the visitor may have something to do or to see."""
    if here.holds(*here.names.policy.reading.all):
        return kinds(here)
    return {
        name: kind
        for name, kind in kinds(here).items()
        if any(here.holds(*posts) for posts in _posts(kind))
    }


def _posts(kind: Kind) -> Iterator[list[str]]:
    """The posts that each action names; those that anyone may do tell nothing."""
    for action in kind.actions:
        yield [post for slot in action.slots for post in slot.posts if post != ANY]


def openings(here: Here, kind: str) -> list[Opening]:
    """What the visitor may enter in a register."""
    found = here.agency.may(None, by=here.person, kind=kind)
    return [Opening(kind, v.action) for v in found if v.allowed]


def openings_about(here: Here) -> list[Opening]:
    """What the visitor's posts may enter about a matter: an order, a feedback, an incident."""
    return [
        Opening(name, action.id)
        for name, kind in kinds(here).items()
        if any(spec.type == "matter" for spec in kind.parts.values())
        for action in kind.actions
        if action.opens is not None and not action.from_
        and here.holds(*(post for slot in action.slots for post in slot.posts))
    ]  # fmt: skip


def entries(here: Here, kind: str, show: str) -> Iterator[Entry]:
    """The entries of a register that the visitor may see, the newest first: `open` ones have no
    outcome yet, `late` ones are certainly past their day."""
    calendar, after, seen = here.agency.calendar(), None, 0
    while seen < MOST:
        page = here.agency.matters(here.person, kind=kind, limit=500, after=after)
        for line in page.lines:
            entry = Entry(line, overdue(calendar, line, here.today))
            wanted = show == ALL or (line.purpose is not None and show == OPEN)
            if wanted or (show == LATE and entry.overdue_by):
                yield entry
        seen, after = seen + len(page.lines), page.after
        if after is None:
            return


def overdue(calendar: Calendar, line: Line, today: str) -> int | None:
    """Working days past its day, once that is certain."""
    if line.due_on is None or not line.due_certain or today <= line.due_on:
        return None
    days = date.fromisoformat(line.due_on), date.fromisoformat(today)
    return calendar.working_days_between(*days) or None
