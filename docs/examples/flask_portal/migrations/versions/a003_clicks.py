"""The portal's log of who asked for what."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "a003"
down_revision = "a002"


def upgrade() -> None:
    op.create_table(
        "clicks",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
    )
