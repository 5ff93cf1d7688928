"""SQL at driver level: one text for both databases, prepared by the driver, no ORM between.

The governed command is short enough that building statements would be a large part of it
(measured: plain Core 0.9x, driver-level 1.3-1.5x of the comparison on SQLite). Statements are
written with `?`; `run` gives the driver its own marks.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, exc
from sqlalchemy.types import Integer

from publication_flow.errors import Busy, Conflict, WrongEnvironment

_RETRYABLE = frozenset({"40001", "40P01", "55P03"})
_LOST = ("08", "57P0")
_INDEXED_BY = re.compile(r" INDEXED BY \w+")


@lru_cache(maxsize=4096)
def _marked(statement: str, paramstyle: str) -> str:
    """The statement with the driver's own parameter marks; ours hold no other `?` or `%`.

    `INDEXED BY` is SQLite's alone. Knowing nothing of the tables' sizes, it takes every agency for
    ten rows and walks a whole ledger by its primary key (seen in its query plans), so readings of
    `steps` and `events` name their index; PostgreSQL keeps statistics and chooses by itself.
    """
    if paramstyle == "qmark":
        return statement
    statement = _INDEXED_BY.sub("", statement)
    if paramstyle == "numeric_dollar":
        first, *rest = statement.split("?")
        return first + "".join(f"${n}{part}" for n, part in enumerate(rest, 1))
    return statement.replace("?", "%s")


def run(connection: Connection, statement: str, parameters: Sequence[Any] = ()) -> Any:
    """Execute one statement with positional parameters; the cursor result comes back."""
    marked = _marked(statement, connection.dialect.paramstyle)
    return connection.exec_driver_sql(marked, tuple(parameters))


def quick(connection: Connection, statement: str, parameters: Sequence[Any] = ()) -> Any:
    """The same on the driver's own cursor, for the governed command: a third of its cost was
    SQLAlchemy's result machinery (measured). The connection must be in a transaction already, so
    that SQLAlchemy knows of it; errors come out as SQLAlchemy's own."""
    return _on_cursor(connection, statement, parameters, many=False)


def quick_many(connection: Connection, statement: str, rows: Sequence[Sequence[Any]]) -> None:
    """One statement for many rows, on the driver's own cursor."""
    if len(rows) == 1:
        _on_cursor(connection, statement, rows[0], many=False)
    elif rows:
        _on_cursor(connection, statement, rows, many=True)


def _on_cursor(connection: Connection, statement: str, parameters: Any, *, many: bool) -> Any:
    dialect = connection.dialect
    # Inside `run_sync` SQLAlchemy's own adapter is the connection: it waits where the driver
    # would hand back something to await.
    lent = connection.connection
    driver: Any = lent.dbapi_connection if dialect.is_async else lent.driver_connection
    if dialect.driver == "psycopg" and not dialect.is_async:
        # PostgreSQL's own marks: `%s` psycopg would parse anew at each call of a statement with
        # more than 50 parameters, and the guarded statement has about 100 (0.1 ms of 0.35).
        marked = _marked(statement, "numeric_dollar")
        cursor = dialect.loaded_dbapi.RawCursor(driver)
    else:
        marked = _marked(statement, dialect.paramstyle)
        cursor = driver.cursor()
    try:
        if many:
            cursor.executemany(marked, parameters)
        else:
            cursor.execute(marked, parameters)
    except dialect.loaded_dbapi.Error as error:
        lost = dialect.is_disconnect(error, connection.connection, cursor)
        if lost:
            connection.invalidate(error)
        raise exc.DBAPIError.instance(
            marked, None, error, dialect.loaded_dbapi.Error, hide_parameters=True,
            connection_invalidated=lost, dialect=dialect,
        ) from error  # fmt: skip
    return cursor


@lru_cache(maxsize=256)
def insert(table: Table) -> str:
    """INSERT of a whole row, columns in the table's order."""
    names = ", ".join(c.name for c in table.columns)
    marks = ", ".join("?" for _ in table.columns)
    return f"INSERT INTO {table.name} ({names}) VALUES ({marks})"


@lru_cache(maxsize=256)
def upsert(table: Table) -> str:
    """INSERT of a whole row that replaces the row with the same primary key."""
    keys = [c.name for c in table.primary_key.columns]
    rest = [c.name for c in table.columns if c.name not in keys]
    sets = ", ".join(f"{n} = excluded.{n}" for n in rest)
    return f"{insert(table)} ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {sets}"


@lru_cache(maxsize=256)
def select(table: Table) -> str:
    """SELECT of whole rows of one agency; further conditions are appended by the caller."""
    names = ", ".join(c.name for c in table.columns)
    return f"SELECT {names} FROM {table.name} WHERE agency = ?"


def postgres_type(column: Any) -> str:
    """The cast that a VALUES list needs to know its column types."""
    if isinstance(column.type, Integer):
        return "integer"
    return "bytea" if isinstance(column.type, LargeBinary) else "text"


@contextmanager
def translated() -> Iterator[None]:
    """Driver errors as ours: busy, conflict or environment; anything else stays what it is."""
    try:
        yield
    except exc.IntegrityError as error:
        raise Conflict("faster", detail=_detail(error)) from error
    except (exc.DBAPIError, sqlite3.Error) as error:
        # Bare while a connection is being set up: there SQLAlchemy wraps nothing yet.
        cause = error.orig if isinstance(error, exc.DBAPIError) else error
        state = getattr(cause, "sqlstate", None) or ""
        text = str(cause).lower()
        if state in _RETRYABLE or "database is locked" in text or "is busy" in text:
            raise Busy("busy", detail=_detail(error)) from error
        if state.startswith(_LOST) or getattr(error, "connection_invalidated", False):
            raise Busy("connection-lost", detail=_detail(error)) from error
        missing = state == "42P01" or "no such table" in text
        if missing and not any(first in text for first in ("pf_schema", "pf_heads")):
            raise WrongEnvironment("schema-damaged", detail=_detail(error)) from error
        if missing:
            raise WrongEnvironment("schema-missing", detail=_detail(error)) from error
        if state in ("42703", "42704") or "no such column" in text or "no such index" in text:
            raise WrongEnvironment("schema-damaged", detail=_detail(error)) from error
        if "readonly" in text or "read-only" in text or state == "25006":
            raise WrongEnvironment("read-only", detail=_detail(error)) from error
        if state == "42501":
            raise WrongEnvironment("not-granted", detail=_detail(error)) from error
        if "full" in text or state == "53100":
            raise WrongEnvironment("disk-full", detail=_detail(error)) from error
        if "not a database" in text or "malformed" in text:
            raise WrongEnvironment("not-a-database", detail=_detail(error)) from error
        operational = isinstance(error, exc.OperationalError | sqlite3.OperationalError)
        if "unable to open" in text or operational:
            raise WrongEnvironment("unreachable", detail=_detail(error)) from error
        raise


def _detail(error: exc.DBAPIError | sqlite3.Error) -> str:
    told = str(error.orig if isinstance(error, exc.DBAPIError) else error).strip()
    return told.splitlines()[0] if told else ""
