"""The ledger's tables. Every key and index begins with the agency: it is the shard key.

Instants are UTC ISO 8601 text and stored bytes are BLOB/BYTEA, so that SQLite, PostgreSQL and a
host's own connection keep them alike. There is no sequence and no join across agencies.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

PREFIX = "pf_"  # the tables live beside a host's own
metadata = MetaData()

heads = Table(
    PREFIX + "heads",
    metadata,
    Column("agency", Text, nullable=False),
    Column("size", Integer, nullable=False),  # number of events = position of the last one
    Column("edge", LargeBinary, nullable=False),  # right edge of the Merkle tree (RFC 6962)
    Column("recorded_at", Text, nullable=False),  # instant of the last event
    Column("policy", Text, nullable=False),  # digest of the policy in force
    Column("calendar", Text, nullable=False),  # digest of the calendar in force
    Column("zone", Text, nullable=False),
    Column("simulated", Integer, nullable=False),
    Column("number_year", Integer, nullable=False),  # matters are numbered by year of recording
    Column("number_last", Integer, nullable=False),
    Column("index_scheme", Text),  # digest of the scheme of index numbers (索引号), if adopted
    Column("index_year", Integer, nullable=False, server_default=text("0")),
    Column("index_last", Integer, nullable=False, server_default=text("0")),
    PrimaryKeyConstraint("agency", name=PREFIX + "heads_pk"),
    sqlite_with_rowid=False,  # the primary key is the table: half the pages a commit writes
)

events = Table(
    PREFIX + "events",
    metadata,
    Column("agency", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("stream", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("command", Text),  # on the first event of a command only
    Column("leaf", LargeBinary, nullable=False),  # RFC 6962 leaf hash of `body`
    Column("body", LargeBinary, nullable=False),  # the canonical bytes that were hashed
    PrimaryKeyConstraint("agency", "position", name=PREFIX + "events_pk"),
    sqlite_with_rowid=False,
)

contents = Table(
    PREFIX + "contents",
    metadata,
    Column("agency", Text, nullable=False),
    Column("digest", Text, nullable=False),  # SHA-256 of salt + data; what events name
    Column("salt", LargeBinary, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False, server_default=text("0")),  # bytes of the data
    Column("place", Text),  # none: the bytes are in `data`; "store": in the host's object store
    PrimaryKeyConstraint("agency", "digest", name=PREFIX + "contents_pk"),
)
# A document at hand is found again by its length and then its bytes: its digest is salted.
Index(PREFIX + "contents_size", contents.c.agency, contents.c.size)

documents = Table(
    PREFIX + "documents",
    metadata,
    Column("agency", Text, nullable=False),
    Column("digest", Text, nullable=False),  # SHA-256 of data
    Column("kind", Text, nullable=False),  # policy, calendar, evidence or clauses
    Column("data", LargeBinary, nullable=False),  # the bytes that were adopted, as they were
    PrimaryKeyConstraint("agency", "digest", name=PREFIX + "documents_pk"),
)

LEDGER_TABLES = (heads, events, contents, documents)
__all__ = ["LEDGER_TABLES", "PREFIX", "contents", "documents", "events", "heads", "metadata"]

# An index and not a constraint: SQLite's queries must name it (`load`), and a constraint's own
# index has no name of ours.
Index(PREFIX + "events_stream", events.c.agency, events.c.stream, events.c.version, unique=True)
# Only where there is one: most events have no command id, and an index page is a page to write.
Index(
    PREFIX + "events_command",
    events.c.agency,
    events.c.command,
    unique=True,
    sqlite_where=events.c.command.is_not(None),
    postgresql_where=events.c.command.is_not(None),
)
