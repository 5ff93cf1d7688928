"""Reading stored events: by stream, by position, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.ledger import sql
from publication_flow.ledger.tables import documents, events
from publication_flow.matter.events import Event, from_bytes

PAGE = 2_000


class Stored(NamedTuple):
    """An event's row: index columns beside the bytes they were taken from."""

    agency: str
    position: int
    stream: str
    version: int
    kind: str
    recorded_at: str
    command: str | None
    leaf: bytes
    body: bytes


def stream(connection: Connection, agency: str, name: str, upto: int | None = None) -> list[Event]:
    """A stream's events in order, up to a position if given."""
    statement = f"SELECT body FROM {events.name} WHERE agency = ? AND stream = ?"
    parameters: tuple[Any, ...] = (agency, name)
    if upto is not None:
        # `+`: a bare bound makes SQLite walk the whole ledger up to there by its primary key.
        statement += " AND +position <= ?"
        parameters += (upto,)
    rows = sql.run(connection, f"{statement} ORDER BY version", parameters)
    return [from_bytes(bytes(row[0])) for row in rows]


def stored(
    connection: Connection, agency: str, after: int = 0, upto: int | None = None
) -> Iterator[Stored]:
    """Rows in order of position, read page by page so that memory stays bounded."""
    statement = f"{sql.select(events)} AND position > ? AND position <= ? ORDER BY position LIMIT ?"
    last, end = after, upto if upto is not None else 2**31 - 1
    while True:
        rows = sql.run(connection, statement, (agency, last, end, PAGE)).fetchall()
        for row in rows:
            stored_row = Stored(*row)
            yield stored_row._replace(leaf=bytes(stored_row.leaf), body=bytes(stored_row.body))
        if len(rows) < PAGE:
            return
        last = rows[-1][1]


def position_at(connection: Connection, agency: str, size: int, instant: str) -> int:
    """The last of `size` positions recorded before an instant (0 if none): what was known then.

    `recorded_at` never decreases with the position, so halving finds it without an index.
    """
    statement = f"SELECT recorded_at FROM {events.name} WHERE agency = ? AND position = ?"
    low, high = 0, size
    while low < high:
        middle = (low + high + 1) // 2
        if str(sql.run(connection, statement, (agency, middle)).scalar()) < instant:
            low = middle
        else:
            high = middle - 1
    return low


def document(connection: Connection, agency: str, digest: str) -> bytes | None:
    """The bytes of a kept document: a policy, a calendar, an evidence, clauses."""
    statement = f"SELECT data FROM {documents.name} WHERE agency = ? AND digest = ?"
    data = sql.run(connection, statement, (agency, digest)).scalar()
    return bytes(data) if data is not None else None
