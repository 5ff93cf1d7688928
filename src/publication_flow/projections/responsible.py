"""Who was responsible for a matter on a day.

The stage it was in and on whose desk, the unit that answers for it, and the leader and officer of
the assignment in force. A matter that moved on that day lay on several desks: all are told, in
their order. What counts is what was known at the view's position, valid on the day.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.ledger import read as ledger
from publication_flow.ledger import texts
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.projections import answering, seats, snapshot
from publication_flow.projections.answering import Assigned
from publication_flow.projections.item import plain
from publication_flow.projections.reach import Reach
from publication_flow.projections.seats import Seat
from publication_flow.projections.snapshot import Known
from publication_flow.projections.view import View


class Spell(NamedTuple):
    """A stage on that day. `entered` is the position of the step that led there, `left` of the one
    that left it on that day; `since` the day it was entered. No seats: it lay on nobody's desk."""

    stage: str
    since: str
    entered: int
    left: int | None
    claimed_by: str | None
    seats: tuple[Seat, ...]


class Responsible(NamedTuple):
    """See the module. `known` is the position up to which the ledger counts; `assigned` is who
    answers for the category in the matter's unit, with the assignment's position and document."""

    matter: str
    title: str | None
    day: str
    known: int
    category: str
    unit: str
    unit_name: str
    assigned: Assigned | None
    assigned_at: int | None
    assigned_basis: str | None
    public_state: str | None
    spells: tuple[Spell, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def read(view: View, number: str, day: str) -> Responsible:
    """`NotFound` for a matter that is not there or may not be seen; `BadInput` for a day before it
    was opened, and for one after the view's."""
    Reach(view).require(number)
    if day > view.day:
        raise BadInput("day-ahead", field="day", value=day, today=view.day)
    known = snapshot.known(view)
    spells, matter = _spells(view, known, number, day)
    remit = known.organisation.answering(matter.category, day, matter.unit)
    bases = answering.bases(view, [remit.position] if remit is not None else [])
    content = matter.content
    title = content.parts.get("title") if content is not None else None
    return Responsible(
        number,
        texts.texts(view.connection, view.agency, [title]).get(title or ""),
        day,
        view.upto,
        matter.category,
        matter.unit,
        view.units.get(matter.unit, matter.unit),
        answering.assigned(view, remit) if remit is not None else None,
        remit.position if remit is not None else None,
        bases.get(remit.position) if remit is not None else None,
        matter.public.state if matter.public is not None else None,
        tuple(spells),
    )


def _spells(view: View, known: Known, number: str, day: str) -> tuple[list[Spell], Matter]:
    """The stages of the day, and the matter as it was at its end. A matter's days never go back,
    so what was done by then is the beginning of its stream."""
    stream = ledger.stream(view.connection, view.agency, number, view.upto)
    matter: Matter | None = None
    found: list[Spell] = []
    entered = 0
    for event in stream:
        if event.occurred_on > day:
            break
        after = evolve(matter, event)
        moved = matter is None or matter.stage != after.stage
        if moved and matter is not None and event.occurred_on == day:
            found.append(_spell(view, known, matter, day, entered)._replace(left=event.position))
        entered = event.position if moved else entered
        matter = after
    if matter is None:
        opened = stream[0].occurred_on
        raise BadInput("day-before", field="day", value=day, matter=number, opened=opened)
    found.append(_spell(view, known, matter, day, entered))
    return found, matter


def _spell(view: View, known: Known, matter: Matter, day: str, entered: int) -> Spell:
    return Spell(
        matter.stage, matter.stage_since, entered, None, matter.claimed_by,
        seats.of(view, known, matter, day),
    )  # fmt: skip
