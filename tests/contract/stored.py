"""What lies in a database, read past the engine: the tests' own eyes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import NullPool, create_engine

from publication_flow.engine.database import normal_url


def rows(url: str, statement: str) -> list[tuple[Any, ...]]:
    """The rows of a SELECT, on a connection of its own that is closed at once."""
    engine = create_engine(normal_url(url), poolclass=NullPool)
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def positions(url: str) -> list[int]:
    """All positions of the (only) agency, in order."""
    return [row[0] for row in rows(url, "SELECT position FROM pf_events ORDER BY position")]


def versions(url: str, stream: str) -> list[int]:
    """All versions of a stream, in order of position."""
    statement = f"SELECT version FROM pf_events WHERE stream = '{stream}' ORDER BY position"
    return [row[0] for row in rows(url, statement)]


def head_size(url: str) -> int:
    """How far the head says the (only) ledger goes."""
    return int(rows(url, "SELECT size FROM pf_heads")[0][0])


def counts(url: str) -> dict[str, int]:
    """How many rows each table a command may write to has."""
    tables = ("pf_heads", "pf_events", "pf_contents", "pf_documents", "pf_steps", "pf_items",
              "pf_inbox", "pf_holdings", "pf_persons")  # fmt: skip
    one = rows(url, "SELECT " + ", ".join(f"(SELECT count(*) FROM {t})" for t in tables))[0]
    return dict(zip(tables, one, strict=True))
