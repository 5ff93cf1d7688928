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
    _what_stands()
    _indexes()
    _vacuumed()


def _what_stands() -> None:
    """What each step with an effect changed of what is in force and what is suspended, for those
    already there: its public state against that of the matter's last such step before it."""
    for column, state in (("in_force", "public"), ("suspended", "suspended")):
        op.add_column("pf_steps", sa.Column(column, sa.Integer(), nullable=True))
        op.execute(
            f"UPDATE pf_steps SET {column} = CASE WHEN public_state = '{state}' THEN 1 ELSE 0 END "
            f"- COALESCE((SELECT CASE WHEN p.public_state = '{state}' THEN 1 ELSE 0 END "
            "FROM pf_steps p WHERE p.agency = pf_steps.agency AND p.matter = pf_steps.matter "
            "AND p.position < pf_steps.position AND p.effect IS NOT NULL "
            "ORDER BY p.position DESC LIMIT 1), 0) WHERE effect IS NOT NULL"
        )


def _indexes() -> None:
    """The yearly figures, each counted along an index of its own (measured at a million events:
    more than a second without them)."""
    op.drop_index("pf_steps_occurred", table_name="pf_steps")
    op.create_index(
        "pf_steps_occurred",
        "pf_steps",
        [
            "agency", "occurred_on", "stage_from", "waited_from", "action", "kind", "policy",
            "position",
        ],
        unique=False,
    )  # fmt: skip
    shown = sa.text("effect IS NOT NULL OR channels IS NOT NULL")
    op.create_index(
        "pf_steps_shown",
        "pf_steps",
        [
            "agency", "occurred_on", "effect", "first", "channels", "kind", "policy", "category",
            "purpose", "formed_on", "mode", "matter", "position",
        ],
        unique=False,
        sqlite_where=shown,
        postgresql_where=shown,
    )  # fmt: skip
    changes = sa.text("in_force IS NOT NULL")
    op.create_index(
        "pf_steps_stands",
        "pf_steps",
        [
            "agency", "occurred_on", "first", "in_force", "suspended", "public_state", "matter",
            "position",
        ],
        unique=False,
        sqlite_where=changes,
        postgresql_where=changes,
    )  # fmt: skip


def _vacuumed() -> None:
    """PostgreSQL reads an index alone only where the table's pages are known to be all visible, and
    that a vacuum finds out. By itself it comes after a fifth of the table, for an old office two
    years' steps: the present year then takes three times as long (measured)."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(
            "ALTER TABLE pf_steps SET (autovacuum_vacuum_insert_scale_factor = 0, "
            "autovacuum_vacuum_insert_threshold = 5000)"
        )


def downgrade() -> None:
    raise RuntimeError("an append-only ledger has no way back; restore from a backup")
