"""The head row: how far an agency's ledger goes, and what is in force.

Whoever holds the head row is the only writer of that agency. That is what makes positions
gap-free and ordered, so a reader that remembers a position never misses an event.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.errors import NotFound
from publication_flow.ledger import sql
from publication_flow.ledger.tables import heads


class Head(NamedTuple):
    """One agency's head, columns as in the table."""

    agency: str
    size: int
    edge: bytes
    recorded_at: str
    policy: str
    calendar: str
    zone: str
    simulated: int
    number_year: int
    number_last: int
    index_scheme: str | None = None
    index_year: int = 0
    index_last: int = 0


_NAMES = ", ".join(c.name for c in heads.columns)
_READ = sql.select(heads)
_LOCK_POSTGRES = f"{_READ} FOR UPDATE"
# On SQLite the first statement of the transaction is a write: it takes the write lock in legacy,
# deferred and immediate modes alike, so what is read afterwards cannot be overtaken.
_LOCK_SQLITE = f"UPDATE {heads.name} SET size = size WHERE agency = ? RETURNING {_NAMES}"


def lock(connection: Connection, agency: str) -> Head:
    """Take the agency's head row for this transaction; `NotFound` for an unknown agency."""
    sqlite = connection.dialect.name == "sqlite"
    statement = _LOCK_SQLITE if sqlite else _LOCK_POSTGRES
    # SQLAlchemy has to know of a transaction that begins here, or the host's commit does nothing.
    run = sql.quick if connection.in_transaction() else sql.run
    return _one(run(connection, statement, (agency,)).fetchall(), agency)


def read(connection: Connection, agency: str) -> Head:
    """The head as it stands, without a lock."""
    return _one(sql.run(connection, _READ, (agency,)).fetchall(), agency)


def agencies(connection: Connection) -> list[str]:
    """All agencies in this database, in order of their names."""
    rows = sql.run(connection, f"SELECT agency FROM {heads.name} ORDER BY agency").fetchall()
    return [row[0] for row in rows]


def _one(rows: list[Any], agency: str) -> Head:
    if not rows:
        raise NotFound("agency", agency=agency)
    return from_row(rows[0])


def from_row(row: Any) -> Head:
    """A head from a row of the table; drivers differ in what they give for bytes."""
    agency, size, edge, *rest = row
    return Head(agency, size, bytes(edge), *rest)
