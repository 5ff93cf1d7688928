"""The clocks that run on a matter: when each falls due, and what it demands."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.matter.calendar import Calendar
from publication_flow.matter.state import SUSPENDED, Matter
from publication_flow.policy.model import Clock, Kind


class Due(NamedTuple):
    """A running clock. `on` is the earliest possible day; `certain` False means 暂定."""

    clock: str
    started: str
    on: str
    certain: bool
    actions: tuple[str, ...]  # what stops it, for whose desk it counts
    person: str | None = None  # a duty of one person (confirming a telephone sign-off)


def running(matter: Matter, kind: Kind, calendar: Calendar) -> list[Due]:
    """All clocks running on a matter, soonest first."""
    found: list[Due] = []
    purpose = matter.round.purpose if matter.round is not None else None
    for clock in kind.clocks:
        if clock.purposes and purpose not in clock.purposes:
            continue
        for started, person in _starts(matter, clock):
            on, certain = calendar.deadline(started, clock.limit)
            actions = clock.desk or clock.until
            found.append(Due(clock.id, started, on, certain, actions, person))
    found.sort(key=lambda due: (due.on, due.clock))
    return found


def _starts(matter: Matter, clock: Clock) -> list[tuple[str, str | None]]:
    what, _, name = clock.start.partition(":")
    if what == "telephone":
        return [(u.recorded_on, u.person) for u in matter.unconfirmed]
    if what == "stage":
        return [(matter.stage_since, None)] if matter.round and matter.stage == name else []
    if what == "field":
        if matter.round is None:
            return []
        value = matter.round.content.fields.get(name)
        return [(value, None)] if isinstance(value, str) else []
    public = matter.public
    if public is not None and public.state == SUSPENDED:
        return [(public.suspended_on or matter.last_on, None)]
    return []
