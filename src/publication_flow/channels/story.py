"""A matter's story: which of its events were news, of what, and where each brought the matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from publication_flow.errors import BrokenLedger
from publication_flow.ledger import read
from publication_flow.matter.events import ACTED, OPENED, Event
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter, Round
from publication_flow.policy.model import Kind
from publication_flow.projections import snapshot
from publication_flow.projections.rows import desk_rows
from publication_flow.projections.snapshot import Known
from publication_flow.projections.view import View

Desk = tuple[str, str, str]  # post (or "@person"), unit, action: as in a row of the inbox

_EFFECTS = {
    "publish": "published",
    "withdraw": "withdrawn",
    "suspend": "suspended",
    "restore": "restored",
}


class Told(NamedTuple):
    """One event. `kind` is the kind of notice it gives, if any beside `waits`; `round` the round it
    was done in, as it stood before; `parties` everybody in the trail so far; `lies_on` the desks it
    brought the matter to where it still lies at the view's position."""

    event: Event
    kind: str | None
    round: Round | None
    parties: frozenset[str]
    lies_on: frozenset[Desk]


class Story(NamedTuple):
    """The matter as it stands, the events asked for by position, and of the last that changed its
    stage, what it was news of."""

    matter: Matter
    told: Mapping[int, Told]
    moved: Told | None


def stories(view: View, known: Known, asked: Iterable[tuple[str, int]]) -> dict[str, Story]:
    """The stories of some events, by matter; an event is asked for as (matter, position), a matter
    alone with position 0."""
    wanted: dict[str, set[int]] = {}
    for number, position in asked:
        wanted.setdefault(number, set()).add(position)
    return {number: _story(view, known, number, positions) for number, positions in wanted.items()}


def _story(view: View, known: Known, number: str, wanted: set[int]) -> Story:
    before: Matter | None = None
    course: list[tuple[Event, Matter]] = []
    found: dict[int, Told] = {}
    parties: frozenset[str] = frozenset()
    moved: Told | None = None
    for event in read.stream(view.connection, view.agency, number, view.upto):
        after = evolve(before, event)
        parties |= _hands(event)
        moves = before is None or event.data.get("to", before.stage) != before.stage
        if moves or event.position in wanted:
            kind = view.rulebook_of(after.policy).kind(after.kind)
            what = news(before, event, kind)
            told = Told(event, what, _round(before, after), parties, frozenset())
            moved = told if moves else moved
            if event.position in wanted:
                found[event.position] = told
        course.append((event, after))
        before = after
    if before is None:
        raise BrokenLedger("out-of-order", agency=view.agency, position=max(wanted))
    for desk, position in _arrivals(view, known, course, min(wanted)):
        if position in found:
            told = found[position]
            found[position] = told._replace(lies_on=told.lies_on | {desk})
    return Story(before, found, moved)


def _arrivals(
    view: View, known: Known, course: list[tuple[Event, Matter]], since: int
) -> Iterator[tuple[Desk, int]]:
    """Each desk where the matter lies, and the event that brought it there to stay: found by going
    back from the end, no further than `since`, for that is seldom far."""
    if not since:
        return
    left = _desks(view, known, course[-1][1])
    for place in range(len(course) - 1, -1, -1):
        event = course[place][0]
        if not left or event.position < since:
            return
        # A claim given back lets the others in again, so to them the matter comes anew.
        anew = place == 0 or bool(event.data.get("releases"))
        before = frozenset() if anew else _desks(view, known, course[place - 1][1])
        for desk in left - before:
            yield desk, event.position
        left &= before


def news(before: Matter | None, event: Event, kind: Kind) -> str | None:
    """What an event is news of to those who had a hand in the matter; None for the plain course
    of things, of which only the next desk is told."""
    data = event.data
    if event.kind not in (OPENED, ACTED) or before is None:
        return None
    if effect := data.get("effect"):
        return _EFFECTS.get(effect)
    if data.get("undoes"):
        return "taken-back"
    if data.get("closes"):
        return "ended"
    if data.get("opens"):
        return None
    marks = [m["name"] for m in data.get("marks", ())]
    if any(name in kind.marks and kind.marks[name].told for name in marks):
        return "urged"
    order = {stage.id: place for place, stage in enumerate(kind.stages)}
    if order.get(data["to"], 0) < order.get(data["from"], 0):
        return "returned"
    return "amended" if data.get("signs") and "content" in data else None


def _round(before: Matter | None, after: Matter) -> Round | None:
    return before.round if before is not None and before.round is not None else after.round


def _hands(event: Event) -> frozenset[str]:
    hands = (event.person, event.on_behalf_of, event.entered_by)
    return frozenset(person for person in hands if person)


def _desks(view: View, known: Known, matter: Matter) -> frozenset[Desk]:
    world = snapshot.world(view, matter, known.calendar)
    return frozenset(
        (post, unit, action)
        for _, post, unit, _, action, *_ in desk_rows(view.agency, matter, world)
    )
