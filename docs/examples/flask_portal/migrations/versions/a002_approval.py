"""Articles go through approval: the engine's tables, and a column for the matter's number."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from publication_flow.hosts import alembic as publication_flow

revision = "a002"
down_revision = "a001"


def upgrade() -> None:
    publication_flow.upgrade("0004")
    op.add_column("articles", sa.Column("number", sa.String()))
    op.create_index("ix_articles_number", "articles", ["number"], unique=True)
