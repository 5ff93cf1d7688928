"""`manage.py check --database default`: is the engine's schema what this version needs?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core import checks
from django.db import connections, router
from django.db.migrations.recorder import MigrationRecorder

from publication_flow.hosts.django.lent import opened
from publication_flow.ledger import schema

LABEL = "publication_flow"


def register() -> None:
    """Tell Django of the check. It looks into databases, so it runs only when they are named,
    and by `migrate`."""
    checks.register(schema_is_current, checks.Tags.database)


def schema_is_current(
    app_configs: Any = None, databases: Sequence[str] | None = None, **_: Any
) -> list[checks.CheckMessage]:
    """W001: the tables are missing or behind. E001: they are of a newer version."""
    return [
        message
        for alias in databases or ()
        if router.allow_migrate(alias, LABEL)
        for message in _check(alias)
    ]


def _check(alias: str) -> list[checks.CheckMessage]:
    if not MigrationRecorder(connections[alias]).has_table():
        return []  # a new database: the first `migrate` need not be told to migrate
    with opened(alias) as connection:
        found = schema.revision(connection)
    wanted = schema.HEAD_REVISION
    if found == wanted:
        return []
    text = f"database {alias!r} has publication-flow schema {found}; this version needs {wanted}"
    if found is None or found < wanted:
        hint = f"manage.py migrate {LABEL} --database {alias}"
        return [checks.Warning(text, hint=hint, id=f"{LABEL}.W001")]
    hint = "Install the version of publication-flow that upgraded this database."
    return [checks.Error(text, hint=hint, id=f"{LABEL}.E001")]
