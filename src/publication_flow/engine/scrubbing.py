"""Scrubbing: taking what was erased out of the database's files, too.

An erased row is gone for every question at once. Its bytes may lie on in the files: SQLite's
write-ahead log keeps old pages until it is emptied, and `secure_delete` overwrites what is deleted
over a connection of ours, but not over a host's (measured: over ours nothing was left after the
checkpoint, over a host's every text was). Who wrote when, nobody knows later: so all is rewritten.
PostgreSQL keeps old rows until
their table is rewritten. Backups, replicas and archived write-ahead logs are out of reach here.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.database import Borrowed, Database
from publication_flow.errors import Busy, WrongEnvironment
from publication_flow.ledger.beside import answers, working_copies, working_files
from publication_flow.ledger.tables import contents

_TABLES = tuple(table.name for table in (contents, working_copies, working_files, answers))
_OWNED = (
    "SELECT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class "
    "WHERE oid = CAST(CAST('{table}' AS regclass) AS oid)"
)


class Scrubbed(NamedTuple):
    """Bytes that the files (of PostgreSQL: the tables with typed text) took up, and take up now."""

    before: int
    after: int


def scrub(database: Database | Borrowed) -> Scrubbed:
    """Rewrite what erased text may lie in. On SQLite the whole file, which needs as much room
    again while it runs; on PostgreSQL the tables with typed text, which are locked meanwhile.

    `Busy` while somebody else reads or writes, `WrongEnvironment` on a host's connection and for a
    role that does not own the tables.
    """
    if not isinstance(database, Database):
        raise WrongEnvironment("scrub-borrowed")
    with database.autocommit() as connection:
        return _sqlite(connection) if database.sqlite else _postgres(connection)


def _sqlite(connection: Connection) -> Scrubbed:
    before = _file_size(connection)
    _empty_log(connection)
    connection.exec_driver_sql("VACUUM")  # writes every page anew, by way of the log
    _empty_log(connection)
    return Scrubbed(before, _file_size(connection))


def _empty_log(connection: Connection) -> None:
    busy = _one(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    if busy:
        raise Busy("scrub-readers")


def _file_size(connection: Connection) -> int:
    return int(_one(connection, "PRAGMA page_count")) * int(_one(connection, "PRAGMA page_size"))


def _postgres(connection: Connection) -> Scrubbed:
    for table in _TABLES:
        # VACUUM says only in a notice that it left a table of somebody else's alone.
        if not _one(connection, _OWNED.format(table=table)):
            raise WrongEnvironment("scrub-owner", table=table)
    before = _table_size(connection)
    for table in _TABLES:
        connection.exec_driver_sql(f"VACUUM (FULL) {table}")
    return Scrubbed(before, _table_size(connection))


def _table_size(connection: Connection) -> int:
    sizes = " + ".join(f"pg_total_relation_size('{table}')" for table in _TABLES)
    return int(_one(connection, f"SELECT {sizes}"))


def _one(connection: Connection, statement: str) -> Any:
    row = connection.exec_driver_sql(statement).fetchone()
    return row[0] if row is not None else None
