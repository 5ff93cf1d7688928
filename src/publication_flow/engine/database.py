"""Where the ledger lies: a database of the engine's own, or a host's connection.

In its own database the engine begins, commits and retries. On a host's connection it does none
of these: the host's transaction decides, and what must be run again is the host's to run again.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine import URL, make_url

from publication_flow.errors import BadInput, Busy, WrongEnvironment
from publication_flow.ledger import sql, store
from publication_flow.ledger.guards import APPLICATION_ID
from publication_flow.ledger.sql import translated
from publication_flow.ledger.store import ContentStore

T = TypeVar("T")
ATTEMPTS = 8
BUSY_TIMEOUT_MS = 10_000  # SQLite waits this long by itself, so it gets one further attempt only

MEMORY = (None, "", ":memory:")
DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


class Database:
    """The engine's own database. `optimistic` databases commit a guarded single statement."""

    borrowed = False

    def __init__(self, url: str | URL, contents: ContentStore | None = None) -> None:
        self.url = normal_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self.optimistic = not self.sqlite
        self.contents = contents
        self.engine = _engine(self.url, self.sqlite)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one snapshot and writes nothing."""
        with translated(), self._connected() as connection:
            if self.sqlite:
                connection.exec_driver_sql("BEGIN")
            else:
                connection.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            try:
                yield connection
            finally:
                # Nothing was written; at ROLLBACK psycopg forgets every prepared statement.
                _end(connection, "COMMIT")

    @contextmanager
    def autocommit(self) -> Iterator[Connection]:
        """A connection on which every statement is its own transaction."""
        with translated(), self._connected() as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a transaction of its own; run it again when the database says so.

        A connection cut during COMMIT leaves open whether it was done: that is raised, because
        running it again could do it twice.
        """
        attempts = 2 if self.sqlite else ATTEMPTS
        for attempt in range(attempts):
            committing = False
            try:
                with translated(), self._connected() as connection:
                    connection.begin()  # says nothing to the database, but SQLAlchemy knows
                    sql.quick(connection, "BEGIN IMMEDIATE" if self.sqlite else "BEGIN")
                    try:
                        result = work(connection)
                    except BaseException:
                        store.rolled_back(connection)
                        _end(connection, "ROLLBACK")
                        raise
                    committing = True
                    sql.quick(connection, "COMMIT")
                    store.committed(connection)
                    return result
            except Busy as busy:
                unknown = committing and busy.code == "connection-lost"
                if unknown or attempt == attempts - 1:
                    raise
                time.sleep(random.uniform(0, 0.02 * 2**attempt))
        raise AssertionError("unreachable")

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            if self.contents is None:
                yield connection
                return
            store.use(connection, self.contents)
            try:
                yield connection
            finally:
                # The next one who gets this connection out of the pool must not finish what failed.
                if not connection.invalidated:
                    store.rolled_back(connection)

    def close(self) -> None:
        self.engine.dispose()


class Borrowed:
    """A host's connection, inside the host's transaction."""

    borrowed = True
    optimistic = False

    def __init__(self, lent: Any, contents: ContentStore | None = None) -> None:
        """`lent` is a Connection or a Session; of an asynchronous one, what `run_sync` gives."""
        if hasattr(lent, "run_sync"):
            raise BadInput("async-host", field="connection", value=type(lent).__name__)
        self._lent = lent
        self.contents = contents
        self.sqlite = self.connection.dialect.name == "sqlite"

    @property
    def connection(self) -> Connection:
        """Asked of a Session each time: only then does its `begin_nested` say SAVEPOINT."""
        own = isinstance(self._lent, Connection)
        connection: Connection = self._lent if own else self._lent.connection()
        if self.contents is not None and store.of(connection) is not self.contents:
            store.use(connection, self.contents)
        return connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with translated():
            yield self.connection

    @contextmanager
    def autocommit(self) -> Iterator[Connection]:
        raise AssertionError("a borrowed connection is never in autocommit")
        yield self.connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in the host's transaction, and leave its end to the host.

        Only a host in autocommit mode has none: then the command is a transaction by itself, for
        otherwise it could be written by half.
        """
        try:
            with translated():
                connection = self.connection
                if _in_transaction(connection):
                    if not connection.in_transaction():
                        # Without knowing of it, SQLAlchemy would not pass on the host's commit.
                        connection.begin()
                    return work(connection)
                connection.exec_driver_sql("BEGIN IMMEDIATE" if self.sqlite else "BEGIN")
                try:
                    result = work(connection)
                    connection.exec_driver_sql("COMMIT")
                except BaseException:
                    _end(connection, "ROLLBACK")
                    raise
                return result
        except Busy as busy:
            if busy.code != "busy":
                raise
            raise Busy("busy-host", **busy.facts) from busy

    def close(self) -> None:
        """The host closes what it lent."""


def _end(connection: Connection, how: str) -> None:
    """Nothing is to be said on a connection that was cut: asking would hide that it was."""
    if not connection.invalidated:
        connection.exec_driver_sql(how)


def _in_transaction(connection: Connection) -> bool:
    """Whether what is written next waits for the host's commit. Takes no lock, no snapshot."""
    driver: Any = connection.connection.driver_connection
    autocommit = getattr(driver, "autocommit", None) is True
    if connection.dialect.name != "sqlite":
        return not autocommit or driver.info.transaction_status != 0
    if driver.in_transaction or (driver.isolation_level is not None and not autocommit):
        return True  # begun already, or in the driver's legacy mode: the first write begins it
    connection.exec_driver_sql("SELECT 1")  # lets SQLAlchemy or the host's event say BEGIN
    return bool(driver.in_transaction)


def normal_url(url: str | URL) -> URL:
    """The URL with a driver we know: `postgresql://` means psycopg 3 whatever SQLAlchemy says."""
    try:
        made = make_url(url)
    except Exception as error:
        raise BadInput("database-url", value=str(url)) from error
    driver = DRIVERS.get(made.get_backend_name())
    if driver is None:
        raise BadInput("database-kind", value=made.drivername)
    return made.set(drivername=driver)


def _engine(url: URL, sqlite: bool) -> Engine:
    # AUTOCOMMIT tells SQLAlchemy to stay out of the way: BEGIN and COMMIT are said in `write`,
    # where it can be seen which kind of transaction it is.
    # Parameters are typed texts: they must not turn up in anybody's log.
    if not sqlite:
        try:
            engine = create_engine(
                url, isolation_level="AUTOCOMMIT", use_native_hstore=False, hide_parameters=True
            )
        except ModuleNotFoundError as error:
            raise WrongEnvironment("driver-missing", module=error.name) from None
        event.listen(engine, "connect", _without_jit)
        return engine
    # A database in memory is its one connection's: all threads take turns on it.
    alone: dict[str, Any] = {
        "poolclass": QueuePool, "pool_size": 1, "max_overflow": 0,
        "connect_args": {"check_same_thread": False},
    }  # fmt: skip
    engine = create_engine(
        url,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,
        **(alone if url.database in MEMORY else {}),
    )

    @event.listens_for(engine, "connect")
    def _configure(raw: Any, _record: Any) -> None:
        raw.isolation_level = None
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        # WAL stays with a file: only ours, or an empty one that is to be, is switched to it.
        ours = cursor.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        if ours or not cursor.execute("PRAGMA page_count").fetchone()[0]:
            with suppress(sqlite3.OperationalError):  # a copy to read: the first write says so
                cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")  # NORMAL lost acknowledged commits
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA secure_delete = ON")  # erased text leaves no trace in free pages
        cursor.close()

    return engine


def _without_jit(raw: Any, _record: Any) -> None:
    """PostgreSQL compiles a query that it thinks long: half a second, for lists that then take a
    twentieth (measured). Said as a command, for some poolers refuse it as a start-up option."""
    raw.execute("SET jit = off")
    raw.commit()  # where the driver began a transaction, its rollback would take it back
