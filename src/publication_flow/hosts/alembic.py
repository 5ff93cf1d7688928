"""The engine's schema inside a host's own Alembic history.

A revision of the host brings the engine's tables to one of the engine's own revisions, in the
host's transaction, and in its offline SQL too:

    from publication_flow.hosts import alembic as publication_flow

    def upgrade() -> None:
        publication_flow.upgrade("0004")

What they are at is kept in `pf_schema`, apart from the host's own version table. In the host's
`env.py`, `context.configure(..., include_name=publication_flow.include_name)` keeps autogenerate
from proposing to drop tables that its metadata does not know.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from alembic import op

from publication_flow.ledger import schema
from publication_flow.ledger.tables import PREFIX


def upgrade(revision: str = schema.HEAD_REVISION, *, after: str | None = None) -> None:
    """Run the engine's migrations up to a revision, from within a host's revision.

    Name the revision: then this step of the host's history stays what it is when a later version
    of the engine brings more, and that comes with a further step of the host's. `after` is the
    engine's revision before, needed for offline SQL alone (`alembic upgrade --sql`), where no
    database can be asked; None means that there are no tables of the engine's yet.
    """
    context = op.get_context()
    if not context.as_sql:
        schema.upgrade(op.get_bind(), revision)
        return
    text = schema.offline_sql(context.dialect.name, f"{after or 'base'}:{revision}")
    # The host's own script says BEGIN and COMMIT where it wants them.
    lines = [line for line in text.strip().splitlines() if line not in ("BEGIN;", "COMMIT;")]
    context.impl.static_output("\n".join(lines))


def include_name(name: str | None, kind: str, parents: Mapping[str, Any]) -> bool:
    """Whether autogenerate is to look at something: everything but the engine's tables."""
    return not (kind == "table" and (name or "").startswith(PREFIX))
