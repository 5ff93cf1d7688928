"""Limits that run out: told by the day, not by an event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from publication_flow.channels.notice import Notice, label
from publication_flow.channels.notices import seat_facts, title_digest
from publication_flow.channels.recipients import Readers, Seat, seats
from publication_flow.engine.agency import Agency
from publication_flow.ledger import sql, texts
from publication_flow.matter.state import Matter
from publication_flow.policy.deadlines import Due, running
from publication_flow.policy.entry import typed_date
from publication_flow.projections import snapshot
from publication_flow.projections.item import overdue
from publication_flow.projections.tables import items
from publication_flow.projections.view import View

PAGE = 200  # matters at a time
_RUNNING_OUT = (
    f"SELECT matter FROM {items.name} WHERE agency = ? AND matter > ? AND due_on <= ? "
    "ORDER BY matter LIMIT ?"
)


def reminders(
    agency: Agency, day: date | str | None = None, *, within: int = 1
) -> Iterator[Notice]:
    """`due` for every limit that ends within so many working days, `overdue` for those past; to
    whom the matter waits on now, and of those first to whoever can do what ends the limit.

    `day` is an ISO date, today in the agency's zone by default. The key names the matter, the
    round, the limit and its start: it is the same tomorrow, so that the host reminds each person
    once, or daily, as it likes. No database connection is kept while the host delivers.
    """
    last, asked = "", typed_date("day", day) if day is not None else None
    while True:
        page, numbers = _page(agency, asked, within, last)
        yield from page
        if len(numbers) < PAGE:
            return
        last = numbers[-1]


def _page(
    agency: Agency, day: str | None, within: int, last: str
) -> tuple[list[Notice], list[str]]:
    with agency._reader(None, None) as opened:
        view = opened.view if day is None else replace(opened.view, day=day)
        known = snapshot.known(view)
        horizon = known.calendar.deadline(view.day, within)[0] if within > 0 else view.day
        rows = sql.run(view.connection, _RUNNING_OUT, (view.agency, last, horizon, PAGE))
        numbers = [row[0] for row in rows]
        readers = Readers(view, known)
        standing = [one.matter for one in snapshot.standings(view, numbers).values()]
        kept = texts.texts(view.connection, view.agency, map(title_digest, standing))
        found = [n for matter in standing for n in _of(readers, matter, horizon, kept)]
        return found, numbers


def _of(readers: Readers, matter: Matter, horizon: str, kept: dict[str, str]) -> Iterator[Notice]:
    view, known = readers.view, readers.known
    kind = view.rulebook_of(matter.policy).kind(matter.kind)
    labels = {clock.id: clock.label for clock in kind.clocks}
    sitting: list[Seat] | None = None
    for due in running(matter, view.rulebook_of(matter.policy), known.calendar):
        late = overdue(known.calendar, due.on, due.certain, view.day)
        if not due.actions or due.on > horizon or (late is None and due.on < view.day):
            continue  # not yet; or the earliest possible day is past and nobody knows the real one
        if sitting is None:
            sitting = seats(readers, matter)
        for seat in _answering(sitting, due):
            facts = {
                **seat_facts(view, kind, seat),
                "clock": label(due.clock, labels[due.clock]),
                "due_on": due.on,
                "due_certain": due.certain,
                "overdue_by": late,
            }
            what = "due" if late is None else "overdue"
            yield _reminder(view, matter, due, what, seat.person, kept, facts)


def _answering(sitting: list[Seat], due: Due) -> list[Seat]:
    """Whose reminder it is: one person's own duty, else who can end the limit, else whoever has
    the matter, for until they pass it on nobody can."""
    if due.person is not None:
        own = [seat for seat in sitting if seat.person == due.person]
        return [seat._replace(actions=due.actions[:1]) for seat in own]
    able = [seat for seat in sitting if set(seat.actions) & set(due.actions)]
    return able or sitting


def _reminder(
    view: View, matter: Matter, due: Due, what: str, person: str, kept: dict[str, str],
    facts: dict[str, Any],
) -> Notice:  # fmt: skip
    run = f"{matter.number}/{matter.rounds}/{due.clock}/{due.started}"
    return Notice(
        kind=what,
        recipient=person,
        name=view.persons.get(person, person),
        matter=matter.number,
        title=kept.get(title_digest(matter) or ""),
        agency=view.agency,
        position=matter.position,
        day=view.day,
        key=f"{view.agency}/{run}/{what}/{person}",
        facts=facts,
    )
