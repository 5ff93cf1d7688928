"""Alembic's entry: the portal's own tables, with the engine's left out of comparisons."""

from __future__ import annotations

from typing import Any

from alembic import context
from portal.tables import Base, database
from sqlalchemy import create_engine

from publication_flow.hosts import alembic as publication_flow

settings: dict[str, Any] = {
    "target_metadata": Base.metadata,
    "include_name": publication_flow.include_name,
}

if context.is_offline_mode():
    context.configure(dialect_name=database().get_backend_name(), literal_binds=True, **settings)
    with context.begin_transaction():
        context.run_migrations()
else:
    with create_engine(database()).connect() as connection:
        context.configure(connection=connection, **settings)
        with context.begin_transaction():
            context.run_migrations()
