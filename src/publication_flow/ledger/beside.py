"""Tables that lie beside the ledger: what is needed for a day's work and is no fact.

A working copy, a last look, a relay's cursor, the answer to a command on many matters. None of it
is hashed or proved, none of it decides anything, and losing it loses no fact.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from publication_flow.ledger.tables import PREFIX, metadata

working_copies = Table(
    PREFIX + "working_copies",
    metadata,
    Column("agency", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("person", Text, nullable=False),  # whose it is; nobody else sees it
    Column("matter", Text),  # the matter it would change; None for one that is not opened yet
    Column("action", Text, nullable=False),  # what submitting it will ask for
    Column("version", Integer, nullable=False),  # of the matter when it was begun; 0 without one
    Column("body", LargeBinary, nullable=False),  # canonical JSON: parts by name, without files
    Column("revision", Integer, nullable=False),  # 1, 2, 3 ...: two windows cannot overwrite it
    Column("updated_at", Text, nullable=False),
    PrimaryKeyConstraint("agency", "id", name=PREFIX + "working_copies_pk"),
)
Index(
    PREFIX + "working_copies_person",
    working_copies.c.agency,
    working_copies.c.person,
    working_copies.c.updated_at,
)

working_files = Table(
    PREFIX + "working_files",
    metadata,
    Column("agency", Text, nullable=False),
    Column("copy", Text, nullable=False),
    Column("place", Integer, nullable=False),  # 1, 2, 3 ... in the order of the attachments
    Column("name", Text, nullable=False),
    Column("media", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("agency", "copy", "place", name=PREFIX + "working_files_pk"),
)

looks = Table(
    PREFIX + "looks",
    metadata,
    Column("agency", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("matter", Text, nullable=False),
    Column("version", Integer, nullable=False),  # of the matter when they last looked
    Column("content", Text, nullable=False),  # digest of the content they saw
    Column("looked_at", Text, nullable=False),
    PrimaryKeyConstraint("agency", "person", "matter", name=PREFIX + "looks_pk"),
    sqlite_with_rowid=False,
)

cursors = Table(
    PREFIX + "cursors",
    metadata,
    Column("agency", Text, nullable=False),
    Column("reader", Text, nullable=False),
    Column("position", Integer, nullable=False),  # the last event it has dealt with
    Column("updated_at", Text, nullable=False),
    PrimaryKeyConstraint("agency", "reader", name=PREFIX + "cursors_pk"),
    sqlite_with_rowid=False,
)

answers = Table(
    PREFIX + "answers",
    metadata,
    Column("agency", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("request", Text, nullable=False),  # SHA-256 of what was asked
    Column("answer", LargeBinary, nullable=False),  # canonical JSON: one result per matter
    Column("recorded_at", Text, nullable=False),
    PrimaryKeyConstraint("agency", "command", name=PREFIX + "answers_pk"),
)

BESIDE_TABLES = (working_copies, working_files, looks, cursors, answers)
