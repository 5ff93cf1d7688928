"""Working copies (工作稿) as rows: what a person has begun and nobody else sees.

They lie beside the ledger, so they are changed and deleted like any row. Each is found by its
owner only: a statement that forgot the person could show one person's draft to another.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.ledger import sql
from publication_flow.ledger.beside import working_copies, working_files
from publication_flow.matter import canonical


class WorkingFile(NamedTuple):
    """An attachment to be. `data` is None where copies are only listed."""

    name: str
    media: str
    size: int
    data: bytes | None


class Row(NamedTuple):
    """A stored copy without its files; `body` holds what was typed, by name."""

    id: str
    person: str
    matter: str | None
    action: str
    version: int
    body: dict[str, Any]
    revision: int
    updated_at: str


_COLUMNS = "id, person, matter, action, version, body, revision, updated_at"
_OWN = "WHERE agency = ? AND person = ?"
_LIST = (
    f"SELECT {_COLUMNS} FROM {working_copies.name} INDEXED BY pf_working_copies_person {_OWN} "
    "ORDER BY updated_at DESC, id"
)
_ONE = f"SELECT {_COLUMNS} FROM {working_copies.name} {_OWN} AND id = ?"
_COUNT = f"SELECT COUNT(*) FROM {working_copies.name} INDEXED BY pf_working_copies_person {_OWN}"
_HOLD = f"UPDATE {working_copies.name} SET revision = revision {_OWN} AND id = ?"
_CHANGE = (
    f"UPDATE {working_copies.name} SET action = ?, body = ?, revision = ?, updated_at = ? "
    f"{_OWN} AND id = ? AND revision = ?"
)
_DROP = f"DELETE FROM {working_copies.name} {_OWN} AND id = ?"
_DROP_FILES = f"DELETE FROM {working_files.name} WHERE agency = ? AND copy = ?"
_FILES = (
    "SELECT copy, name, media, length(data), {data} "
    f"FROM {working_files.name} WHERE agency = ? AND copy IN ({{marks}}) ORDER BY copy, place"
)


def hold(connection: Connection, agency: str, person: str, copy: str) -> bool:
    """Lock a copy until the transaction ends; False when the person has none of that id.

    A write and not a reading lock: SQLite has none, and on a host's connection its transaction
    must begin with a write.
    """
    return bool(sql.run(connection, _HOLD, (agency, person, copy)).rowcount)


def one(connection: Connection, agency: str, person: str, copy: str) -> Row | None:
    row = sql.run(connection, _ONE, (agency, person, copy)).fetchone()
    return _row(row) if row is not None else None


def every(connection: Connection, agency: str, person: str) -> list[Row]:
    """A person's copies, the last saved first."""
    return [_row(row) for row in sql.run(connection, _LIST, (agency, person)).fetchall()]


def count(connection: Connection, agency: str, person: str) -> int:
    return int(sql.run(connection, _COUNT, (agency, person)).scalar() or 0)


def add(connection: Connection, agency: str, row: Row) -> None:
    values = (
        agency, row.id, row.person, row.matter, row.action, row.version,
        canonical.encode(row.body), row.revision, row.updated_at,
    )  # fmt: skip
    sql.run(connection, sql.insert(working_copies), values)


def change(connection: Connection, agency: str, row: Row, was: int) -> bool:
    """Overwrite a copy that still has revision `was`; False when another window was faster."""
    values = (
        row.action, canonical.encode(row.body), row.revision, row.updated_at,
        agency, row.person, row.id, was,
    )  # fmt: skip
    return bool(sql.run(connection, _CHANGE, values).rowcount)


def drop(connection: Connection, agency: str, person: str, copy: str) -> bool:
    """Delete a copy and its files; False when the person has none of that id."""
    if not sql.run(connection, _DROP, (agency, person, copy)).rowcount:
        return False
    sql.run(connection, _DROP_FILES, (agency, copy))
    return True


def put_files(connection: Connection, agency: str, copy: str, files: Sequence[WorkingFile]) -> None:
    """The copy's files from now on, in their order."""
    sql.run(connection, _DROP_FILES, (agency, copy))
    for place, file in enumerate(files, 1):
        values = (agency, copy, place, file.name, file.media, file.data)
        sql.run(connection, sql.insert(working_files), values)


def files(
    connection: Connection, agency: str, copies: Sequence[str], *, data: bool
) -> dict[str, tuple[WorkingFile, ...]]:
    """Each copy's files in their order, with their bytes if asked."""
    found: dict[str, list[WorkingFile]] = {copy: [] for copy in copies}
    if copies:
        marks = ", ".join("?" for _ in copies)
        statement = _FILES.format(data="data" if data else "NULL", marks=marks)
        for copy, name, media, size, kept in sql.run(connection, statement, (agency, *copies)):
            bytes_of = bytes(kept) if kept is not None else None
            found[copy].append(WorkingFile(name, media, size, bytes_of))
    return {copy: tuple(those) for copy, those in found.items()}


def _row(row: Any) -> Row:
    return Row._make((*row[:5], canonical.decode(bytes(row[5])), *row[6:]))
