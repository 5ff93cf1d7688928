"""The ledger's events in order, as far as the reader may see them.

Positions have no gaps and never change, so who remembers the last one misses nothing. What may
not be seen is passed over: the cursor moves on, and that is all there is to notice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from publication_flow.errors import NotFound
from publication_flow.ledger import sql
from publication_flow.ledger.tables import events as stored
from publication_flow.matter import events as e
from publication_flow.matter.events import Event, from_bytes
from publication_flow.projections import selectable, snapshot
from publication_flow.projections.view import View

MOST = 1_000  # events in one answer
_PAGE = 500
_LOOKED_AT = 5_000  # events one call passes over at most, so that each answers soon
_AFTER = (
    f"SELECT position, stream FROM {stored.name} "
    "WHERE agency = ? AND position > ? AND position <= ? "
    "ORDER BY position LIMIT ?"
)
_AT = (
    f"SELECT body FROM {stored.name} WHERE agency = ? AND position IN ({{marks}}) ORDER BY position"
)
_ONE = f"SELECT body FROM {stored.name} WHERE agency = ? AND position = ?"


class Feed(NamedTuple):
    """Events, and where to read on: `after=cursor`. `more` False: the end was reached. A page may
    be empty and yet have more behind it."""

    events: tuple[Event, ...]
    cursor: int
    more: bool


def read(view: View, after: int, limit: int) -> Feed:
    """At most `limit` events (up to 1,000) after a position, those the view's person may see."""
    wanted = max(1, min(limit, MOST))
    cursor, found = max(after, 0), list[int]()
    for _ in range(_LOOKED_AT // _PAGE):
        parameters = (view.agency, cursor, view.upto, _PAGE)
        rows = sql.run(view.connection, _AFTER, parameters).fetchall()
        seen = streams_seen(view, (stream for _, stream in rows))
        for position, stream in rows:
            if stream in seen:
                if len(found) == wanted:
                    return Feed(tuple(_bodies(view, found)), cursor, True)
                found.append(position)
            cursor = position
        if len(rows) < _PAGE:
            return Feed(tuple(_bodies(view, found)), cursor, False)
    return Feed(tuple(_bodies(view, found)), cursor, True)


def one(view: View, position: int) -> Event:
    """The event at a position; `NotFound` when there is none that may be seen."""
    row = None
    if 0 < position <= view.upto:
        row = sql.run(view.connection, _ONE, (view.agency, position)).fetchone()
    event = from_bytes(bytes(row[0])) if row is not None else None
    if event is None or event.stream not in streams_seen(view, [event.stream]):
        raise NotFound("event", position=position, agency=view.agency)
    return event


def at(view: View, positions: Iterable[int]) -> list[Event]:
    """The events at these positions that may be seen, in order."""
    wanted = sorted(p for p in set(positions) if 0 < p <= view.upto)
    found = _bodies(view, wanted)
    shown = streams_seen(view, (event.stream for event in found))
    return [event for event in found if event.stream in shown]


def _bodies(view: View, positions: list[int]) -> list[Event]:
    """The events at these positions, in ascending order."""
    found: list[Event] = []
    for start in range(0, len(positions), snapshot.BATCH):
        chunk = positions[start : start + snapshot.BATCH]
        statement = _AT.format(marks=snapshot.marks(chunk))
        rows = sql.run(view.connection, statement, (view.agency, *chunk))
        found += [from_bytes(bytes(row[0])) for row in rows]
    return found


def may_oversee(view: View) -> bool:
    """Whether the person answers for the whole agency: a post that reads everything, or one that
    appoints, and then not as a deputy."""
    if view.by is None:
        return True
    known = snapshot.known(view)
    policy = known.rulebook.policy
    return _reads_all(view) or any(
        c.post in policy.organisation.appointers and c.on_behalf_of is None
        for c in known.organisation.capacities(view.day, view.by)
    )


def _reads_all(view: View) -> bool:
    """A deputy for some categories reads those matters, and not how the agency is organised."""
    known = snapshot.known(view)
    return any(
        h.person == view.by
        and h.valid(view.day)
        and h.post in known.rulebook.policy.reading.all
        and h.categories is None
        for h in known.organisation.holdings
    )


def streams_seen(view: View, page: Iterable[str]) -> set[str]:
    """The streams among these that the person may see."""
    streams = set(page)
    if view.by is None:
        return streams
    own = e.OWN_STREAMS
    wanted = sorted(streams - own)
    found = selectable.among(view, wanted)
    return found | (streams & own if _reads_all(view) else set())


def as_cloudevent(event: Event) -> dict[str, Any]:
    """An event as CloudEvents 1.0 in its JSON format: `source` and `id` name it for good.

    `data` is the event as the ledger holds it, without what the envelope says already. No text
    typed by a person is in it, only digests.
    """
    data = {name: value for name, value in event._asdict().items() if value is not None}
    identity = {"agency", "id", "kind", "stream", "recorded_at"}
    return {
        "specversion": "1.0",
        "id": event.id,
        "source": f"urn:publication-flow:{event.agency}",
        "type": f"publication-flow.{event.kind}",
        "subject": event.stream,
        "time": event.recorded_at,
        "datacontenttype": "application/json",
        "dataschema": f"urn:publication-flow:event:{e.SCHEMA}",
        "data": {name: value for name, value in data.items() if name not in identity},
    }
