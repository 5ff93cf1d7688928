"""What lies beside the ledger: working copies, last looks, cursors, answers; and indexes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pf_working_copies",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "id", name="pf_working_copies_pk"),
    )
    op.create_index(
        "pf_working_copies_person",
        "pf_working_copies",
        ["agency", "person", "updated_at"],
        unique=False,
    )
    op.create_table(
        "pf_working_files",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("copy", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "copy", "place", name="pf_working_files_pk"),
    )
    op.create_table(
        "pf_looks",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("looked_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "person", "matter", name="pf_looks_pk"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pf_cursors",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "reader", name="pf_cursors_pk"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pf_answers",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "command", name="pf_answers_pk"),
    )
    _indexes()


def _indexes() -> None:
    """The yearly figures and what one may see, read along an index of their own (measured at a
    million events: 0.8 s and 1.2 s without them)."""
    op.drop_index("pf_steps_occurred", table_name="pf_steps")
    op.create_index(
        "pf_steps_occurred",
        "pf_steps",
        ["agency", "occurred_on", "stage_from", "waited_from", "action", "kind", "policy"],
        unique=False,
    )
    shown = sa.text("effect IS NOT NULL OR channels IS NOT NULL")
    op.create_index(
        "pf_steps_shown",
        "pf_steps",
        ["agency", "occurred_on", "matter", "position", "public_state", "first"],
        unique=False,
        sqlite_where=shown,
        postgresql_where=shown,
    )
    for column in ("on_behalf_of", "entered_by"):
        there = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"pf_steps_{column}",
            "pf_steps",
            ["agency", column, "matter"],
            unique=False,
            sqlite_where=there,
            postgresql_where=there,
        )


def downgrade() -> None:
    raise RuntimeError("an append-only ledger has no way back; restore from a backup")
