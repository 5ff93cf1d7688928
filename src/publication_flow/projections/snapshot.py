"""What was so at a view's position: matters replayed, people in office, documents in force.

A reading at the ledger's end may use the caches of the present; one further back may not. Here
both come from the same place, so that a projection need not know how far back it looks. As of a
date the organisation too is the one that was recorded by then: an appointment made on Monday for
last week does not stand behind what was seen on Friday.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from publication_flow.errors import BrokenLedger, NotFound
from publication_flow.ledger import read, sql
from publication_flow.ledger.append import Write
from publication_flow.ledger.tables import events
from publication_flow.matter import events as e
from publication_flow.matter.authority import Organisation
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.content import Content
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.policy.rulebook import Rulebook
from publication_flow.projections import organisation
from publication_flow.projections.rows import World
from publication_flow.projections.tables import holdings, items, steps
from publication_flow.projections.view import View

BATCH = 200  # matters replayed at a time: bounds memory however many there are

# `+position`: a bare bound on it would make SQLite walk the whole ledger up to there by its
# primary key instead of the few streams (seen in its query plans).
_EVENTS = (
    f"SELECT body FROM {events.name} WHERE agency = ? AND stream IN ({{marks}}) AND +position <= ? "
    "ORDER BY stream, version"
)
_MATTERS = (
    f"SELECT DISTINCT matter FROM {steps.name} WHERE agency = ? AND matter > ? AND position <= ? "
    "ORDER BY matter LIMIT ?"
)
_ITEMS = (
    f"SELECT matter, first_on, since_on FROM {items.name} "
    "WHERE agency = ? AND public_state IS NOT NULL"
)
_WAS_PUBLIC = (
    f"SELECT e.matter, e.first_on, e.since_on FROM {steps.name} e "
    "WHERE e.agency = ? AND e.effect IS NOT NULL AND e.position <= ? AND NOT EXISTS ("
    f"SELECT 1 FROM {steps.name} l INDEXED BY pf_steps_matter "
    "WHERE l.agency = e.agency AND l.matter = e.matter "
    "AND l.position > e.position AND l.position <= ? AND l.effect IS NOT NULL)"
)


class Known(NamedTuple):
    """What the agency had appointed and adopted by a position."""

    organisation: Organisation
    rulebook: Rulebook
    calendar: Calendar


class Standing(NamedTuple):
    """A matter at the view's position, and the content at hand (or the last that was laid by)."""

    matter: Matter
    content: Content


def known(view: View) -> Known:
    """Organisation, policy and calendar as recorded up to the view's position."""
    if view.present:
        return Known(view.organisation, view.rulebook, view.calendar)
    agency = read.stream(view.connection, view.agency, e.AGENCY_STREAM, view.upto)
    documents = {"policy": view.head.policy, "calendar": view.head.calendar}
    for event in agency:
        if event.kind == e.ADOPTED:
            documents[event.data["what"]] = event.data["digest"]
    people = read.stream(view.connection, view.agency, e.ORGANISATION_STREAM, view.upto)
    return Known(
        organisation_of([*agency, *people]),
        view.rulebook_of(documents["policy"]),
        view.calendar_of(documents["calendar"]),
    )


def organisation_of(recorded: Iterable[e.Event]) -> Organisation:
    """Everybody in every post, from the events alone. The table of holdings cannot tell: a relief
    that came later has already changed its rows."""
    rows: dict[int, tuple[Any, ...]] = {}
    for event in sorted(recorded, key=lambda event: event.position):
        for write in organisation.writes(event):
            rows.update((row[1], row) for row in _of_holdings(write))
        if event.kind == e.RELIEVED:
            for position in event.data["holdings"]:
                row = rows[position]
                rows[position] = (*row[:7], event.data["last_day"], *row[8:])
    return organisation.from_rows(rows.values())


def _of_holdings(write: Write) -> Iterable[tuple[Any, ...]]:
    return [tuple(row) for row in write.rows] if write.table is holdings else []


def world(view: View, matter: Matter, calendar: Calendar) -> World:
    """The policy a matter runs under, with the calendar that was in force at the position."""
    return World(view.rulebook_of(matter.policy), calendar)


def standing(view: View, number: str) -> Standing:
    """One matter; `NotFound` when there is none of that number at the position."""
    found = standings(view, [number]).get(number)
    if found is None:
        raise NotFound("matter", matter=number, agency=view.agency)
    return found


def standings(view: View, numbers: Iterable[str]) -> dict[str, Standing]:
    """Matters by number, each replayed up to the position; unknown numbers are left out."""
    wanted = sorted(set(numbers))
    found: dict[str, Standing] = {}
    for start in range(0, len(wanted), BATCH):
        chunk = wanted[start : start + BATCH]
        statement = _EVENTS.format(marks=marks(chunk))
        for row in sql.run(view.connection, statement, (view.agency, *chunk, view.upto)):
            event = e.from_bytes(bytes(row[0]))
            if event.kind not in e.MATTER_KINDS:
                continue  # the organisation's stream is no matter
            before = found.get(event.stream)
            matter = evolve(before.matter if before is not None else None, event)
            content = matter.content
            if content is None:
                raise BrokenLedger("out-of-order", agency=event.agency, position=event.position)
            found[event.stream] = Standing(matter, content)
    return found


def everything(view: View) -> Iterator[Standing]:
    """All matters at the position, in order of number, in bounded memory."""
    last = ""
    while True:
        rows = sql.run(view.connection, _MATTERS, (view.agency, last, view.upto, BATCH)).fetchall()
        numbers = [row[0] for row in rows]
        found = standings(view, numbers)
        yield from (found[number] for number in numbers)
        if len(numbers) < BATCH:
            return
        last = numbers[-1]


def once_public(view: View) -> tuple[str, tuple[Any, ...]]:
    """A query of (matter, first_on, since_on) of all that is or was public, and its parameters."""
    if view.present:
        return _ITEMS, (view.agency,)
    return _WAS_PUBLIC, (view.agency, view.upto, view.upto)


def marks(values: Iterable[Any]) -> str:
    """As many `?` as there are values, for an IN list."""
    return ", ".join("?" for _ in values)
