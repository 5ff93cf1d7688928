"""A step of the engine's own migrations as a step of Django's."""

from __future__ import annotations

from typing import Any

from django.db import router
from django.db.migrations.operations.base import Operation

from publication_flow.hosts.django.database import DjangoDatabase
from publication_flow.ledger import schema


class Revision(Operation):
    """Bring the engine's tables to a revision. Where they are there already nothing happens, so
    a database that `publication-flow db upgrade` made can be taken over."""

    reversible = False  # an append-only ledger has no way back
    reduces_to_sql = True
    elidable = False

    def __init__(self, revision: str, after: str | None = None) -> None:
        self.revision = revision
        self.after = after

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Django has no models of these tables."""

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        connection = schema_editor.connection
        if not router.allow_migrate(connection.alias, app_label):
            return
        if schema_editor.collect_sql:  # sqlmigrate
            text = schema.offline_sql(connection.vendor, f"{self.after or 'base'}:{self.revision}")
            schema_editor.collected_sql.extend(_without_transaction(text))
            return
        DjangoDatabase(connection.alias).write(lambda c: schema.upgrade(c, self.revision))

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        raise NotImplementedError("an append-only ledger has no way back; restore a backup")

    def describe(self) -> str:
        return f"publication-flow's tables, revision {self.revision}"


def _without_transaction(text: str) -> list[str]:
    """The lines of a migration; Django says BEGIN and COMMIT around them itself."""
    return [line for line in text.strip().splitlines() if line not in ("BEGIN;", "COMMIT;")]
