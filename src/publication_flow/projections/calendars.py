"""Calendars: which was adopted when, which deadlines that moved, and how each deadline came about.

What moved is not kept anywhere: it follows from the matters as they stood at the adoption and from
the two calendars that the adopting event names, so it can be asked for again at any time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from publication_flow.errors import NotFound
from publication_flow.ledger import read, sql, texts
from publication_flow.ledger.append import Write
from publication_flow.ledger.tables import events
from publication_flow.matter import events as e
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.reckoning import Explanation, explain
from publication_flow.matter.state import Matter
from publication_flow.policy.deadlines import running
from publication_flow.projections import item, snapshot
from publication_flow.projections.rows import projected
from publication_flow.projections.tables import inbox, items
from publication_flow.projections.view import View
from publication_flow.wording import say

_WAITING = f"SELECT DISTINCT matter FROM {inbox.name} WHERE agency = ?"
_EVENTS = (
    f"SELECT body FROM {events.name} WHERE agency = ? AND stream IN ({{marks}}) "
    "ORDER BY stream, version"
)


class CalendarAdoption(NamedTuple):
    """One adoption of a calendar. `replaces` is the digest of the one before it, None at the
    founding; `moved` how many deadlines it moved."""

    position: int
    occurred_on: str
    recorded_at: str
    person: str
    calendar: str  # digest of the adopted bytes
    replaces: str | None
    basis: str | None
    moved: int


class Moved(NamedTuple):
    """A deadline that another calendar moves; a day that is not certain is the earliest."""

    matter: str
    clock: str
    started: str
    old: str
    old_certain: bool
    new: str
    new_certain: bool


class Explained(NamedTuple):
    """A running clock of a matter, and how its day is found. `limit` is counted in `unit`
    (working-days, days, months); `explanation` is None where no working days are counted."""

    clock: str
    label: dict[str, str]
    started: str
    limit: int
    unit: str
    due_on: str
    certain: bool
    overdue_by: int | None
    explanation: Explanation | None

    def sentences(self, lang: str = "zh") -> list[str]:
        """How the day is found, in words."""
        if self.explanation is not None:
            return self.explanation.sentences(lang)
        facts = {"start": self.started, "limit": self.limit, "due": self.due_on}
        code = {"days": "reckoned.in-days", "months": "reckoned.in-months"}.get(self.unit)
        return [say(code or "reckoned.until", lang, facts)]

    def as_dict(self) -> dict[str, Any]:
        """For `--json` and the API."""
        told = self.explanation.as_dict() if self.explanation is not None else None
        return self._asdict() | {"explanation": told}


def adoptions(view: View) -> list[CalendarAdoption]:
    """All adoptions of calendars in their order, the founding's first."""
    recorded = [
        event
        for event in read.stream(view.connection, view.agency, e.AGENCY_STREAM, view.upto)
        if event.kind == e.ADOPTED and event.data.get("what") == "calendar"
    ]
    named = [digest for event in recorded for digest in event.data.get("texts", {}).values()]
    kept = texts.texts(view.connection, view.agency, named)
    return [
        CalendarAdoption(
            event.position,
            event.occurred_on,
            event.recorded_at,
            event.person,
            event.data["digest"],
            event.data.get("replaces"),
            kept.get(event.data.get("texts", {}).get("basis", "")),
            event.data.get("moved", 0),
        )
        for event in recorded
    ]


def moved_by(view: View, position: int) -> list[Moved]:
    """The deadlines that an adoption moved; `NotFound` when the event adopted no calendar."""
    found = next((one for one in adoptions(view) if one.position == position), None)
    if found is None:
        raise NotFound("calendar-adoption", position=position)
    if found.replaces is None:
        return []
    before = replace(view, upto=position - 1)
    old, new = view.calendar_of(found.replaces), view.calendar_of(found.calendar)
    matters = (one.matter for one in snapshot.everything(before))
    return [one for matter in matters for one in moves(view, matter, old, new)]


def moves(view: View, matter: Matter, old: Calendar, new: Calendar) -> Iterator[Moved]:
    """The running clocks of a matter that end otherwise under another calendar."""
    book = view.rulebook_of(matter.policy)
    then = {(d.clock, d.started, d.person, d.key): d for d in running(matter, book, new)}
    for due in running(matter, book, old):
        now = then[due.clock, due.started, due.person, due.key]
        if (due.on, due.certain) != (now.on, now.certain):
            yield Moved(
                matter.number, due.clock, due.started, due.on, due.certain, now.on, now.certain
            )


def would_move(view: View, new: Calendar) -> list[Moved]:
    """The deadlines that a calendar would move if it were adopted now."""
    matters = (one.matter for one in snapshot.everything(view))
    return [one for matter in matters for one in moves(view, matter, view.calendar, new)]


def recomputed(view: View, new: Calendar) -> tuple[int, list[Write]]:
    """How many deadlines a calendar moves, and the rows of `items` and `inbox` under it.

    `view` stands at the ledger's end with the old calendar in force. What lies on a desk is
    replayed even if its deadline stays: since when a thing has lain there unchanged is told by its
    rows' position, which differs where two days that were one deadline now are two.
    """
    moved = would_move(view, new)
    waiting = sql.run(view.connection, _WAITING, (view.agency,)).fetchall()
    numbers = sorted({one.matter for one in moved} | {row[0] for row in waiting})
    found: list[Write] = []
    for start in range(0, len(numbers), snapshot.BATCH):
        chunk = numbers[start : start + snapshot.BATCH]
        rows = [
            projected(stream, lambda matter: snapshot.world(view, matter, new))
            for stream in _streams(view, chunk)
        ]
        found.append(Write("upsert", items, [one.item for one in rows]))
        found.append(Write("delete", inbox, [(view.agency, number) for number in chunk]))
        found.append(Write("insert", inbox, [row for one in rows for row in one.inbox]))
    return len(moved), [write for write in found if write.rows]


def explained(view: View, number: str) -> list[Explained]:
    """Every running clock of a matter and how its day is found, as `item.read` shows them;
    `NotFound` for a matter that does not exist or may not be seen."""
    shown = item.read(view, number)
    kind = view.rulebook_of(shown.policy).kind(shown.kind)
    calendar = snapshot.known(view).calendar
    clocks = {clock.id: clock for clock in kind.clocks}
    found = []
    for one in shown.clocks:
        clock = clocks[one.clock]
        reckoned = None
        if clock.unit == "working-days" and clock.limit:
            reckoned = explain(calendar, date.fromisoformat(one.started), clock.limit)
            if reckoned.due.isoformat() != one.due_on:
                reckoned = None  # a mark that says until when
        found.append(
            Explained(
                one.clock, one.label, one.started, clock.limit, clock.unit, one.due_on,
                one.certain, one.overdue_by, reckoned,
            )
        )  # fmt: skip
    return found


def _streams(view: View, numbers: list[str]) -> Iterator[list[e.Event]]:
    """The whole streams of matters."""
    statement = _EVENTS.format(marks=snapshot.marks(numbers))
    rows = sql.run(view.connection, statement, (view.agency, *numbers)).fetchall()
    found = (e.from_bytes(bytes(row[0])) for row in rows)
    for _, stream in groupby(found, key=lambda event: event.stream):
        yield list(stream)
