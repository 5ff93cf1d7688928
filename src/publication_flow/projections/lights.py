"""红黄绿灯: every open matter with a running limit, and who is late.

Red: certainly past its limit. Yellow: it ends within so many working days, or an uncertain limit is
past its earliest day. Green: anything else. A matter is open while it lies on somebody's desk; an
order to a township is a matter like any other, of its own kind, and the unit is who answers for it.
Counts are of all that was asked for; lines are a page of it, the worst first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from publication_flow.ledger import sql
from publication_flow.matter.calendar import Calendar
from publication_flow.projections import pressing, snapshot
from publication_flow.projections.item import Desk, plain
from publication_flow.projections.rows import NO_DUE, clocks, desk_rows
from publication_flow.projections.snapshot import Known
from publication_flow.projections.tables import inbox, items
from publication_flow.projections.view import View

RED, YELLOW, GREEN = "red", "yellow", "green"
LIGHTS = (RED, YELLOW, GREEN)
WITHIN = 2  # working days before its end in which a limit is yellow

_OPEN = (
    "SELECT matter, kind, category, owner, due_on, due_certain "
    f"FROM {items.name} WHERE agency = ? AND due_on IS NOT NULL "
    f"AND matter IN (SELECT matter FROM {inbox.name} WHERE agency = ?)"
)
_DESKS = (
    f"SELECT matter, post, unit, action, due_on, due_certain FROM {inbox.name} "
    "WHERE agency = ? AND due_on < ?"
)


class Counts(NamedTuple):
    """How many matters of each colour."""

    red: int = 0
    yellow: int = 0
    green: int = 0

    def plus(self, light: str) -> Counts:
        return self._replace(**{light: getattr(self, light) + 1})


class UnitLights(NamedTuple):
    """The matters a unit answers for."""

    unit: str
    name: str
    counts: Counts


class PersonLights(NamedTuple):
    """The matters on a person's desks, by the worst limit each has there."""

    person: str
    name: str
    counts: Counts


class DeskLights(NamedTuple):
    """The matters on a post's desk (`unit` None where it acts for all), by their limits there."""

    post: str
    unit: str | None
    counts: Counts


class Lit(NamedTuple):
    """A matter with its colour. `overdue_by` is in working days, None while it is not past."""

    light: str
    kind: str
    category: str
    unit: str
    unit_name: str
    number: str
    title: str | None
    stage: str
    due_on: str
    due_certain: bool
    overdue_by: int | None
    desks: tuple[Desk, ...]


class Lights(NamedTuple):
    """See the module. Units, persons and desks with the most red come first."""

    day: str
    within: int
    counts: Counts
    units: tuple[UnitLights, ...]
    persons: tuple[PersonLights, ...]
    desks: tuple[DeskLights, ...]
    lines: tuple[Lit, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


class _Open(NamedTuple):
    number: str
    kind: str
    category: str
    unit: str
    due_on: str
    certain: int


class _Place(NamedTuple):
    number: str
    post: str
    unit: str
    action: str
    due_on: str
    certain: int


def read(
    view: View, within: int, kind: str | None, unit: str | None, limit: int, offset: int
) -> Lights:
    """For who may oversee the office; the caller asks."""
    known = snapshot.known(view)
    horizon = until(known.calendar, view.day, within)
    open_, places = _now(view) if view.present else _then(view, known)
    shown = {
        one.number: (light(view.day, one.due_on, bool(one.certain), horizon), one)
        for one in open_
        if kind in (None, one.kind) and unit in (None, one.unit)
    }
    by_unit: dict[str, Counts] = {}
    for colour, one in shown.values():
        by_unit[one.unit] = by_unit.get(one.unit, Counts()).plus(colour)
    told = [
        (light(view.day, place.due_on, bool(place.certain), horizon), place)
        for place in places
        if place.number in shown
    ]
    order = sorted(shown.values(), key=lambda pair: (_rank(pair[0]), pair[1].due_on, pair[1]))
    return Lights(
        view.day,
        within,
        counted(colour for colour, _ in shown.values()),
        tuple(UnitLights(u, view.units.get(u, u), c) for u, c in _worst(by_unit)),
        _persons(view, known, told, shown),
        tuple(DeskLights(post, u or None, c) for (post, u), c in _worst(_desks(told))),
        _page(view, known, order[max(offset, 0) : max(offset, 0) + max(limit, 0)]),
    )


def counts(view: View, known: Known, within: int = WITHIN) -> Counts:
    """The colours alone, of everything open now."""
    horizon = until(known.calendar, view.day, within)
    rows = sql.run(view.connection, _OPEN, (view.agency, view.agency))
    return counted(light(view.day, row[4], bool(row[5]), horizon) for row in rows)


def counted(lights: Iterable[str]) -> Counts:
    found = list(lights)
    return Counts(*(found.count(name) for name in LIGHTS))


def until(calendar: Calendar, day: str, within: int) -> str:
    """The last day that is near: so many working days on (at least so, where it is uncertain)."""
    return calendar.deadline(day, within)[0] if within > 0 else day


def light(day: str, due_on: str, certain: bool, horizon: str) -> str:
    """The colour of a limit on a day."""
    if day > due_on and certain:
        return RED
    return YELLOW if due_on <= horizon else GREEN


def _rank(colour: str) -> int:
    return LIGHTS.index(colour)


def _worst(found: dict[Any, Counts]) -> list[tuple[Any, Counts]]:
    return sorted(found.items(), key=lambda pair: (-pair[1].red, -pair[1].yellow, pair[0]))


def _now(view: View) -> tuple[list[_Open], list[_Place]]:
    rows = sql.run(view.connection, _OPEN, (view.agency, view.agency)).fetchall()
    desks = sql.run(view.connection, _DESKS, (view.agency, NO_DUE)).fetchall()
    return [_Open(*row) for row in rows], [_Place(*row) for row in desks]


def _then(view: View, known: Known) -> tuple[list[_Open], list[_Place]]:
    """The same as of an earlier position: every matter is replayed; it is asked seldom."""
    open_: list[_Open] = []
    places: list[_Place] = []
    for matter, _ in snapshot.everything(view):
        world = snapshot.world(view, matter, known.calendar)
        dues = clocks(matter, world)
        due = next((d for d in dues if d.actions), None)
        rows = desk_rows(view.agency, matter, world, dues)
        if due is None or not rows:
            continue
        open_.append(
            _Open(matter.number, matter.kind, matter.category, matter.unit, due.on, due.certain)
        )
        places += [
            _Place(number, post, unit, action, on, certain)
            for _, post, unit, number, action, _, _, on, certain in rows
            if on != NO_DUE
        ]
    return open_, places


def _desks(told: list[tuple[str, _Place]]) -> dict[tuple[str, str], Counts]:
    """Each matter once a desk, by its worst limit there; a duty of one person is no post's."""
    worst: dict[tuple[str, str], dict[str, str]] = {}
    for colour, place in told:
        if not place.post.startswith("@"):
            _keep(worst.setdefault((place.post, place.unit), {}), place.number, colour)
    return {desk: counted(found.values()) for desk, found in worst.items()}


def _persons(
    view: View,
    known: Known,
    told: list[tuple[str, _Place]],
    shown: dict[str, tuple[str, _Open]],
) -> tuple[PersonLights, ...]:
    @cache
    def sitting(post: str, unit: str, category: str, action: str) -> tuple[str, ...]:
        if post.startswith("@"):
            return (post[1:],)
        fitting = known.organisation.capacities(view.day, category=category, action=action)
        return tuple({c.person for c in fitting if c.post == post and (not unit or c.unit == unit)})

    worst: dict[str, dict[str, str]] = {}
    for colour, place in told:
        category = shown[place.number][1].category
        for person in sitting(place.post, place.unit, category, place.action):
            _keep(worst.setdefault(person, {}), place.number, colour)
    found = {person: counted(matters.values()) for person, matters in worst.items()}
    return tuple(
        PersonLights(person, view.persons.get(person, person), c) for person, c in _worst(found)
    )


def _keep(worst: dict[str, str], number: str, colour: str) -> None:
    if _rank(colour) < _rank(worst.get(number, GREEN)) or number not in worst:
        worst[number] = colour


def _page(view: View, known: Known, page: list[tuple[str, _Open]]) -> tuple[Lit, ...]:
    asked = [(one.number, one.due_on, one.certain) for _, one in page]
    return tuple(_lit(view, page, pressing.lines(view, known, asked)))


def _lit(
    view: View, page: list[tuple[str, _Open]], lines: tuple[pressing.Line, ...]
) -> Iterator[Lit]:
    for (colour, one), line in zip(page, lines, strict=True):
        name = view.units.get(one.unit, one.unit)
        yield Lit(colour, one.kind, one.category, one.unit, name, *line)
