"""On whose desk a matter lay on a day: the posts it waited on, and who sat there by what right.

The right is an appointment or a delegation by its position, with the document it rests on. What
counts is what was known at the view's position, valid on the day that is asked about.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from publication_flow.matter.authority import Holding
from publication_flow.matter.state import Matter
from publication_flow.projections import answering, snapshot
from publication_flow.projections.rows import desk_rows
from publication_flow.projections.snapshot import Known
from publication_flow.projections.view import View


class Holder(NamedTuple):
    """A person at a desk. `position` is that of the appointment, or of the delegation by which they
    sat there in somebody's stead (then `under` is the appointment it rests on); None for a duty
    that is one person's own. `basis` is None when no document was named, and when it was erased."""

    person: str
    name: str
    on_behalf_of: str | None
    position: int | None
    under: int | None
    since: str | None
    until: str | None
    basis: str | None


class Seat(NamedTuple):
    """A desk, what was waited for there, and everybody who held it that day."""

    action: str
    post: str | None  # None for one person's own duty
    unit: str | None
    holders: tuple[Holder, ...]


def of(view: View, known: Known, matter: Matter, day: str) -> tuple[Seat, ...]:
    """The desks the matter lies on as it stands, and who held them on a day."""
    rows = desk_rows(view.agency, matter, snapshot.world(view, matter, known.calendar))
    found = [(action, post, unit, _sitting(known, matter, action, post, unit, day))
             for _, post, unit, _, action, *_ in rows]  # fmt: skip
    bases = answering.bases(view, {h.position for *_, sitting in found for h in sitting})
    return tuple(
        Seat(action, None, None, (_alone(view, post[1:]),))
        if post.startswith("@")
        else Seat(action, post, unit or None, tuple(_holders(view, sitting, bases)))
        for action, post, unit, sitting in found
    )


def _sitting(
    known: Known, matter: Matter, action: str, post: str, unit: str, day: str
) -> list[Holding]:
    """Own holdings before delegations, as the desk is read everywhere."""
    fitting = [
        h
        for h in known.organisation.holdings
        if h.post == post
        and (not unit or h.unit == unit)
        and h.valid(day)
        and (h.categories is None or matter.category in h.categories)
        and (h.actions is None or action in h.actions)
    ]
    return sorted(fitting, key=lambda h: (h.principal is not None, h.position))


def _holders(view: View, sitting: Iterable[Holding], bases: dict[int, str]) -> Iterable[Holder]:
    for h in sitting:
        yield Holder(
            h.person, view.persons.get(h.person, h.person), h.principal, h.position, h.under,
            h.valid_from, h.valid_to, bases.get(h.position),
        )  # fmt: skip


def _alone(view: View, person: str) -> Holder:
    name = view.persons.get(person, person)
    return Holder(person, name, None, None, None, None, None, None)
