"""Who looked at what is kept back: the readings that the policy wants recorded.

Regulations on protecting what is withheld ask who saw it, and a list of names is only as good as
the rule that nobody sees it without being on the list: so the engine writes the event, not the
host (PIPL Art 51 and 54: access is limited, recorded and audited).
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from publication_flow.ledger import sql
from publication_flow.ledger.tables import events
from publication_flow.matter.authority import Holding
from publication_flow.matter.events import READINGS_STREAM, from_bytes
from publication_flow.matter.state import Matter
from publication_flow.projections import snapshot, visible
from publication_flow.projections.view import View

WORD = "viewed"
# A command id of its own form (with blanks, which no host can send) makes a reading unique for
# person, version and day, and lets those of one matter be picked out without reading them all.
_OF_MATTER = (
    f"SELECT body FROM {events.name} INDEXED BY pf_events_stream WHERE agency = ? AND stream = ? "
    "AND substr(command, 1, ?) = ? AND +position <= ? ORDER BY version"
)


class Look(NamedTuple):
    """A reading that has to be recorded: of which version, and by right of which post."""

    matter: str
    version: int
    post: str | None
    unit: str | None
    on_behalf_of: str | None


class Viewed(NamedTuple):
    """A recorded reading. `what`: item, attachment, versions, trail or sheet, whichever came first
    that day; `post` is None for who only took part in the matter."""

    position: int
    occurred_on: str
    recorded_at: str
    person: str
    name: str
    post: str | None
    unit: str | None
    on_behalf_of: str | None
    version: int
    what: str


def look(view: View, number: str) -> Look | None:
    """What is to be recorded when the view's person reads this matter; None when nothing is.

    What counts is how the matter stands now, whichever day it is read as of: an earlier draft of
    what was kept back is kept back, too.
    """
    if view.by is None or not view.rulebook.policy.reading.recorded:
        return None
    now = replace(view, upto=view.head.size)
    matter = snapshot.standing(now, number).matter
    known = snapshot.known(now)
    if not asked(matter, view.rulebook.policy.reading.recorded):
        return None
    if not visible.whole(now, matter, known):
        return None  # who sees the public version alone sees nothing that is kept back
    held = [h for h in known.organisation.holdings if h.person == view.by and h.valid(view.day)]
    all_ = known.rulebook.policy.reading.all
    by_right = sorted(held, key=lambda h: (h.unit != matter.unit, h.post not in all_, h.position))
    own: Holding | None = by_right[0] if by_right else None
    if own is None:
        return Look(number, matter.version, None, None, None)
    return Look(number, matter.version, own.post, own.unit or None, own.principal)


def asked(matter: Matter, recorded: tuple[str, ...]) -> bool:
    """Whether the matter has one of the outcomes, stages or marks (`outcome:withheld`)."""
    has = {f"stage:{matter.stage}", *(f"mark:{mark.name}" for mark in matter.marks)}
    if matter.outcome is not None:
        has.add(f"outcome:{matter.outcome}")
    return not has.isdisjoint(recorded)


def command_of(found: Look, person: str, day: str) -> str:
    """The id under which a reading is recorded once."""
    return f"{WORD} {found.matter} {found.version} {day} {person}"


def viewed(view: View, number: str) -> list[Viewed]:
    """Who looked at a matter, in order; in a year's ledger all readings are gone through."""
    prefix = f"{WORD} {number} "
    parameters = (view.agency, READINGS_STREAM, len(prefix), prefix, view.upto)
    rows = sql.run(view.connection, _OF_MATTER, parameters)
    return [
        Viewed(
            event.position, event.occurred_on, event.recorded_at, event.person,
            view.persons.get(event.person, event.person), event.post, event.unit,
            event.on_behalf_of, event.data["version"], event.data["what"],
        )
        for event in (from_bytes(bytes(row[0])) for row in rows)
    ]  # fmt: skip
