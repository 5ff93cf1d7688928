"""Alembic's entry: runs on the connection it is given, or writes SQL for somebody else to run."""

from __future__ import annotations

from alembic import context

from publication_flow.ledger.beside import BESIDE_TABLES
from publication_flow.ledger.proof_tables import PROOF_TABLES
from publication_flow.ledger.tables import PREFIX, metadata

assert (BESIDE_TABLES + PROOF_TABLES)[
    0
].metadata is metadata  # imported for its tables: they are compared too
VERSION_TABLE = PREFIX + "schema"

if context.is_offline_mode():
    context.configure(
        dialect_name=context.config.get_main_option("dialect") or "postgresql",
        target_metadata=metadata,
        version_table=VERSION_TABLE,
        literal_binds=True,
    )
    with context.begin_transaction():
        context.run_migrations()
else:
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        version_table=VERSION_TABLE,
    )
    context.run_migrations()
