"""What the five systems need: links, postings, index numbers, what time brings, who answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pf_heads", sa.Column("index_scheme", sa.Text(), nullable=True))
    for name in ("index_year", "index_last"):
        column = sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0"))
        op.add_column("pf_heads", column)
    for name in ("lapse_on", "index_number"):
        op.add_column("pf_items", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("pf_holdings", sa.Column("officer", sa.Text(), nullable=True))
    numbered = sa.text("index_number IS NOT NULL")
    op.create_index(
        "pf_items_index_number",
        "pf_items",
        ["agency", "index_number"],
        unique=True,
        sqlite_where=numbered,
        postgresql_where=numbered,
    )
    lapsing = sa.text("lapse_on IS NOT NULL")
    op.create_index(
        "pf_items_lapse",
        "pf_items",
        ["agency", "lapse_on", "matter"],
        unique=False,
        sqlite_where=lapsing,
        postgresql_where=lapsing,
    )
    op.create_table(
        "pf_links",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "matter", "what", "position", name="pf_links_pk"),
        sqlite_with_rowid=False,
    )
    op.create_index("pf_links_target", "pf_links", ["agency", "target", "what"], unique=False)
    op.create_table(
        "pf_postings",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("posted", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("occurred_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("served", sa.Text(), nullable=True),
        sa.Column("photo", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("agency", "position", "channel", name="pf_postings_pk"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "pf_postings_matter", "pf_postings", ["agency", "matter", "position"], unique=False
    )
    _postings_before()


def _postings_before() -> None:
    """Those by hand that were recorded before: each channel of a posting has a row of its own."""
    each = {
        "sqlite": "json_each(s.{0}) c",
        "postgresql": "json_array_elements_text(s.{0}::json) c(value)",
    }[op.get_context().dialect.name]  # fmt: skip
    for column, posted in (("channels", 1), ("removed", 0)):
        op.execute(
            "INSERT INTO pf_postings (agency, position, channel, matter, posted, version, "
            "occurred_on, recorded_at) SELECT s.agency, s.position, c.value, s.matter, "
            f"{posted}, (SELECT COUNT(*) FROM pf_steps p WHERE p.agency = s.agency "
            "AND p.matter = s.matter AND p.position < s.position AND p.effect = 'publish'), "
            "s.occurred_on, s.recorded_at FROM pf_events e JOIN pf_steps s "
            f"ON s.agency = e.agency AND s.position = e.position, {each.format(column)} "
            f"WHERE e.kind = 'posted' AND s.{column} IS NOT NULL"
        )


def downgrade() -> None:
    raise RuntimeError("an append-only ledger has no way back; restore from a backup")
