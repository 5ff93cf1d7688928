"""What proofs are made from: the tree's tiles, and copies of the checkpoints that were published.

Neither proves anything by itself: whoever can write here can write both. What proves is the
signed checkpoint that lies outside the database.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from publication_flow.ledger.tables import PREFIX, metadata

tiles = Table(
    PREFIX + "tiles",
    metadata,
    Column("agency", Text, nullable=False),
    Column("level", Integer, nullable=False),  # 0: leaf hashes; n: roots of 256**n leaves each
    Column("number", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),  # up to 256 hashes; grows while it is partial
    PrimaryKeyConstraint("agency", "level", "number", name=PREFIX + "tiles_pk"),
)

checkpoints = Table(
    PREFIX + "checkpoints",
    metadata,
    Column("agency", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("root", Text, nullable=False),  # hex
    Column("note", LargeBinary, nullable=False),  # the signed note, as it was published
    Column("recorded_at", Text, nullable=False),  # of the last event it covers
    PrimaryKeyConstraint("agency", "size", name=PREFIX + "checkpoints_pk"),
    sqlite_with_rowid=False,
)

PROOF_TABLES = (tiles, checkpoints)
