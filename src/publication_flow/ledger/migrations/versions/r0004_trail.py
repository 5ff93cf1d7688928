"""What the trail's questions, its proofs and erasure need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from publication_flow.ledger.guards import in_order

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_DAYS = {
    "sqlite": "CAST(julianday(occurred_on) - julianday(waited_from) AS INTEGER)",
    "postgresql": "occurred_on::date - waited_from::date",
}


def upgrade() -> None:
    _contents()
    _steps()
    _touches()
    _served()
    op.create_table(
        "pf_tiles",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "level", "number", name="pf_tiles_pk"),
    )
    op.create_table(
        "pf_checkpoints",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("root", sa.Text(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "size", name="pf_checkpoints_pk"),
        sqlite_with_rowid=False,
    )
    for statement in in_order(op.get_context().dialect.name):
        op.execute(statement)


def _contents() -> None:
    size = sa.Column("size", sa.Integer(), nullable=False, server_default=sa.text("0"))
    op.add_column("pf_contents", size)
    op.add_column("pf_contents", sa.Column("place", sa.Text(), nullable=True))
    op.execute("UPDATE pf_contents SET size = length(data)")
    op.create_index("pf_contents_size", "pf_contents", ["agency", "size"], unique=False)


def _steps() -> None:
    op.add_column("pf_steps", sa.Column("correlation", sa.Text(), nullable=True))
    op.add_column("pf_steps", sa.Column("lay", sa.Integer(), nullable=True))
    dialect = op.get_context().dialect.name
    # Where a round was open: no step without a purpose, and none that begins another round.
    op.execute(
        f"UPDATE pf_steps SET lay = {_DAYS[dialect]} WHERE waited_from IS NOT NULL "
        "AND purpose IS NOT NULL AND round = (SELECT p.round FROM pf_steps p "
        "WHERE p.agency = pf_steps.agency AND p.matter = pf_steps.matter "
        "AND p.position < pf_steps.position ORDER BY p.position DESC LIMIT 1)"
    )
    # Told by the event alone: where no host ever named one, nothing is read twice.
    said = {
        "sqlite": "json_extract(CAST(e.body AS TEXT), '$.correlation')",
        "postgresql": "convert_from(e.body, 'UTF8')::json ->> 'correlation'",
    }[dialect]
    op.execute(
        f"UPDATE pf_steps SET correlation = (SELECT {said} FROM pf_events e "
        "WHERE e.agency = pf_steps.agency AND e.position = pf_steps.position)"
    )
    for name in ("post", "unit", "category", "action", "policy", "content"):
        _index(name)
    for name in ("on_behalf_of", "entered_by", "correlation"):
        _index(name, f"{name} IS NOT NULL")
    _index("lay", "lay > 0")


def _served() -> None:
    served = sa.text("served IS NOT NULL")
    op.create_index(
        "pf_postings_served",
        "pf_postings",
        ["agency", "served"],
        unique=False,
        sqlite_where=served,
        postgresql_where=served,
    )


def _index(name: str, where: str | None = None) -> None:
    partial = sa.text(where) if where is not None else None
    op.create_index(
        f"pf_steps_{name}",
        "pf_steps",
        ["agency", name, "position"],
        unique=False,
        sqlite_where=partial,
        postgresql_where=partial,
    )


def _touches() -> None:
    op.create_table(
        "pf_touches",
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "digest", "position", name="pf_touches_pk"),
        sqlite_with_rowid=False,
    )
    op.create_index("pf_touches_matter", "pf_touches", ["agency", "matter"], unique=False)
    if op.get_context().dialect.name == "sqlite":
        body, each = "json(CAST(e.body AS TEXT))", "json_each({0}, '{1}') c"
        part = "c.value"
        file = "json_extract(c.value, '$.{0}')"
        own = "json_extract(body, '$.data.{0}')"
        paths = ("$.data.content.parts", "$.data.content.attachments")
    else:
        body = "convert_from(e.body, 'UTF8')::json"
        part, file, own = "c.value", "c.value ->> '{0}'", "body #>> '{{data,{0}}}'"
        each = "{1}"
        paths = (
            "json_each_text(body #> '{data,content,parts}') c",
            "json_array_elements(coalesce(body #> '{data,content,attachments}', '[]')) c",
        )
    source = (
        f"(SELECT e.agency, e.position, e.stream, {body} AS body FROM pf_events e "
        "WHERE e.kind IN ('opened', 'acted', 'posted', 'imported')) m"
    )
    for path, values in (
        (paths[0], (part,)),
        (paths[1], (file.format("name"), file.format("data"))),
    ):
        for value in values:
            _fill(value, f"{source}, {each.format('m.body', path)}", value)
    for name in ("scan", "photo"):
        value = own.format(name)
        _fill(value, source, f"{value}")


def _fill(value: str, source: str, present: str) -> None:
    op.execute(
        "INSERT INTO pf_touches (agency, digest, position, matter) "
        f"SELECT DISTINCT m.agency, {value}, m.position, m.stream FROM {source} "
        f"WHERE {present} IS NOT NULL ON CONFLICT DO NOTHING"
    )


def downgrade() -> None:
    raise RuntimeError("an append-only ledger has no way back; restore from a backup")
