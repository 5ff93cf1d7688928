"""What an erasing act takes away, in the transaction of its event: parts, working copies, answers.

The ledger names parts by salted digests and stays as it is. What lies beside the ledger is looked
through for the matter's number: a working copy of it, or begun from it, goes with its files; of an
answer to many, only what was told of this matter, and the digest of what was asked, for that one
is not salted. A copy that somebody begins meanwhile holds what they type themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from publication_flow.engine import answers
from publication_flow.ledger import sql, texts
from publication_flow.ledger.append import Write
from publication_flow.ledger.beside import answers as answers_table
from publication_flow.ledger.beside import working_copies, working_files
from publication_flow.ledger.tables import contents
from publication_flow.matter.erasing import named_in
from publication_flow.matter.events import Event

Seen = dict[str, bytes]  # answers as an earlier act of the same transaction leaves them

# The bytes are looked through in the database: nobody's copies are read to find one matter's.
_HOLDS = {
    "postgresql": "position(convert_to(CAST(? AS text), 'UTF8') in {column}) > 0",
    "sqlite": "instr({column}, CAST(? AS BLOB)) > 0",
}
_COPIES = f"SELECT id FROM {working_copies.name} WHERE agency = ? AND (matter = ? OR {{holds}})"
_FILES = (
    f"SELECT f.agency, f.copy, f.place FROM {working_files.name} f "
    f"JOIN {working_copies.name} c ON c.agency = f.agency AND c.id = f.copy "
    "WHERE c.agency = ? AND (c.matter = ? OR {holds})"
)
_ANSWERS = (
    f"SELECT agency, command, request, answer, recorded_at FROM {answers_table.name} "
    "WHERE agency = ? AND {holds}"
)


def keeper(
    connection: Connection, agency: str, stream: Sequence[Event]
) -> Callable[[str, int], list[str]]:
    """What tells which parts of a scope, named before a position, are kept still."""

    def kept(scope: str, before: int) -> list[str]:
        named = named_in((event for event in stream if event.position < before), scope)
        there = texts.there(connection, agency, named)
        return [digest for digest in named if digest in there]

    return kept


def gone(connection: Connection, event: Event, seen: Seen) -> list[Write]:
    """What is written beside an event that erases. `seen`: the answers that an earlier act of the
    same transaction changes, by their command; those changed here are added."""
    agency, number, holds = event.agency, event.stream, _HOLDS[connection.dialect.name]
    source = f'"number":"{number}"'
    copies = sql.run(
        connection, _COPIES.format(holds=holds.format(column="body")), (agency, number, source)
    ).fetchall()
    files = sql.run(
        connection, _FILES.format(holds=holds.format(column="c.body")), (agency, number, source)
    ).fetchall()
    told = sql.run(
        connection, _ANSWERS.format(holds=holds.format(column="answer")),
        (agency, f'"matter":"{number}"'),
    ).fetchall()  # fmt: skip
    changed = []
    for _, command, _, answer, recorded in told:
        seen[command] = answers.without(seen.get(command, bytes(answer)), number)
        changed.append((agency, command, answers.ERASED, seen[command], recorded))
    found = [
        Write("remove", contents, [(agency, digest) for digest in event.data["erases"]]),
        Write("remove", working_files, [tuple(row) for row in files]),
        Write("remove", working_copies, [(agency, copy) for (copy,) in copies]),
        Write("upsert", answers_table, changed),
    ]
    return [one for one in found if one.rows]
