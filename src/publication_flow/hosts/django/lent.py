"""Django's own database connection, as SQLAlchemy may use it.

SQLAlchemy believes that it opened the connection and may commit, roll back, close and set it up.
It did not and may not: Django's transaction decides, and the host goes on using the connection.
Without this a row stayed after a rollback on SQLite, and the connection was closed under Django
(both seen).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from django.db import connections
from sqlalchemy import Connection, Engine, NullPool, create_engine

from publication_flow.errors import BadInput, WrongEnvironment


class _Lent:
    """The driver's connection, whole but for its end. Having slots, it cannot be set up anew."""

    __slots__ = ("_raw",)

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def commit(self) -> None:
        """Django commits."""

    def rollback(self) -> None:
        """Django rolls back."""

    def close(self) -> None:
        """Django closes."""


class LentSqlite(_Lent):
    """sqlite3, with plain tuples whatever the host's row factory."""

    __slots__ = ()

    @property
    def text_factory(self) -> Any:
        """How texts are decoded: `verify` changes it for as long as it reads damaged rows."""
        return self._raw.text_factory

    @text_factory.setter
    def text_factory(self, value: Any) -> None:
        self._raw.text_factory = value

    def create_function(self, *_: Any, **__: Any) -> None:
        """SQLAlchemy's REGEXP would replace Django's, which the ORM's `__regex` relies on."""

    def cursor(self) -> Any:
        cursor = self._raw.cursor()
        cursor.row_factory = None
        return cursor


class LentPostgres(_Lent):
    """psycopg 3, with plain tuples and psycopg's own adapters.

    Django gives its connections cursors that bind on the client's side, and loaders of its own;
    a host may set a row factory in OPTIONS. The engine's statements are written for none of them.
    """

    __slots__ = ()

    @property
    def adapters(self) -> Any:
        import psycopg

        return psycopg.adapters

    @property
    def row_factory(self) -> Any:
        from psycopg.rows import tuple_row

        return tuple_row

    def add_notice_handler(self, _: Any) -> None:
        """SQLAlchemy adds one at each opening, and the connection would keep them all."""

    def cursor(self) -> Any:
        import psycopg

        return psycopg.Cursor(self)  # type: ignore[call-overload]


_KINDS = {
    "sqlite": ("sqlite://", LentSqlite, {}),
    "postgresql": ("postgresql+psycopg://", LentPostgres, {"use_native_hstore": False}),
}


@lru_cache(maxsize=32)
def _engine(using: str, vendor: str) -> Engine:
    """One for a database, shared by all threads: it holds no connection, it asks for this
    thread's each time."""
    if vendor not in _KINDS:
        raise BadInput("database-kind", value=vendor)
    url, lent, options = _KINDS[vendor]

    def raw() -> Any:
        connections[using].ensure_connection()
        return lent(connections[using].connection)

    try:
        return create_engine(
            url, creator=raw, poolclass=NullPool, pool_reset_on_return=None,
            hide_parameters=True, **options,
        )  # fmt: skip
    except ModuleNotFoundError as error:
        raise WrongEnvironment("driver-missing", module=error.name) from None


@contextmanager
def opened(using: str) -> Iterator[Connection]:
    """A SQLAlchemy connection on this thread's Django connection. At its end nothing is said."""
    with _engine(using, connections[using].vendor).connect() as connection:
        yield connection
