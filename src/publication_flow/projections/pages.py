"""Whole tables read in order, page by page, in bounded memory, and whatever lies in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Table

from publication_flow.ledger import sql

PAGE = 2_000
CHUNK = 400


def rows(
    connection: Connection, table: Table, agency: str, keys: Sequence[str], page: int | None = None
) -> Iterator[Any]:
    """An agency's rows of a table in the order of `keys`, which a unique index must cover."""
    names = ", ".join(keys)
    marks = ", ".join("?" for _ in keys)
    at = [table.columns.keys().index(key) for key in keys]
    size = page or PAGE
    ordered = f"ORDER BY {names} LIMIT {size}"
    statement, last = f"{sql.select(table)} {ordered}", ()
    while True:
        found = sql.run(connection, statement, (agency, *last)).fetchall()
        yield from found
        if len(found) < size:
            return
        last = tuple(found[-1][i] for i in at)
        statement = f"{sql.select(table)} AND ({names}) > ({marks}) {ordered}"


def among(
    connection: Connection, table: Table, agency: str, column: str, values: Sequence[str]
) -> list[Any]:
    """An agency's rows whose `column` is one of `values`."""
    found: list[Any] = []
    for start in range(0, len(values), CHUNK):
        chunk = values[start : start + CHUNK]
        marks = ", ".join("?" for _ in chunk)
        statement = f"{sql.select(table)} AND {column} IN ({marks})"
        found += sql.run(connection, statement, (agency, *chunk)).fetchall()
    return found


@contextmanager
def lenient(connection: Connection) -> Iterator[None]:
    """Let SQLite hand over text that is not UTF-8 instead of raising, so that it can be reported.

    SQLite keeps any bytes in any column; one damaged row must not end the reading of all others.
    """
    raw: Any = connection.connection.dbapi_connection
    if connection.dialect.name != "sqlite" or not hasattr(raw, "text_factory"):
        yield
        return
    before = raw.text_factory
    raw.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        raw.text_factory = before
