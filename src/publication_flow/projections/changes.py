"""What changed in the organisation: who was enrolled, appointed, relieved, deputised, and on what
document. Read from the stream itself, which is short: a page of it at a time, the newest first."""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.ledger.tables import events
from publication_flow.matter.events import ORGANISATION_STREAM, from_bytes
from publication_flow.projections.view import View

_PAGE = (
    f"SELECT body FROM {events.name} WHERE agency = ? AND stream = ? AND +position <= ? "
    "ORDER BY version DESC LIMIT ? OFFSET ?"
)


class Change(NamedTuple):
    """One change. `version` counts 1, 2, 3 … within the organisation; `data` is the event's own,
    `texts` its words by name (basis, name; None when erased)."""

    position: int
    version: int
    kind: str
    occurred_on: str
    recorded_at: str
    person: str
    data: dict[str, Any]
    texts: dict[str, str | None]


def read(view: View, limit: int, offset: int) -> list[Change]:
    """A page of the changes, the newest first."""
    parameters = (view.agency, ORGANISATION_STREAM, view.upto, max(limit, 0), max(offset, 0))
    rows = sql.run(view.connection, _PAGE, parameters).fetchall()
    found = [from_bytes(bytes(row[0])) for row in rows]
    named = [digest for event in found for digest in event.data.get("texts", {}).values()]
    kept = texts.texts(view.connection, view.agency, named)
    return [
        Change(
            event.position, event.version, event.kind, event.occurred_on, event.recorded_at,
            event.person, event.data,
            {name: kept.get(digest) for name, digest in event.data.get("texts", {}).items()},
        )
        for event in found
    ]  # fmt: skip
