"""Bringing a database to this version's schema, and telling whose database it is."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, inspect

from publication_flow.errors import WrongEnvironment
from publication_flow.ledger.tables import PREFIX, heads

HEAD_REVISION = "0004"
_VERSION_TABLE = PREFIX + "schema"


def revision(connection: Connection) -> str | None:
    """The schema's revision; None when our tables are not there."""
    names = inspect(connection).get_table_names()
    if _VERSION_TABLE not in names:
        return None
    row = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION_TABLE}").first()
    return str(row[0]) if row is not None else None


def check(connection: Connection) -> None:
    """Raise `WrongEnvironment` unless the database is ours and up to date."""
    found = revision(connection)
    if found == HEAD_REVISION:
        return
    tables = inspect(connection).get_table_names()
    if found is None:
        ours = heads.name in tables
        code = "schema-missing" if not tables or ours else "not-ours"
        raise WrongEnvironment(code, tables=", ".join(sorted(tables)[:5]))
    raise WrongEnvironment("schema-other", found=found, wanted=HEAD_REVISION)


def empty(connection: Connection) -> bool:
    """Whether the database holds no table at all."""
    return not inspect(connection).get_table_names()


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the migrations missing up to a revision, on this connection and in its transaction."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    with _alembic_left_alone():
        command.upgrade(config, revision)


def offline_sql(dialect: str, revisions: str = "head") -> str:
    """The SQL that creates the schema, for whoever may not run migrations themselves.

    `revisions` may be a step alone: `0001:0002`.
    """
    import io

    from alembic import command

    buffer = io.StringIO()
    config = _config(buffer)
    config.set_main_option("dialect", dialect)
    with _alembic_left_alone():
        command.upgrade(config, revisions, sql=True)
    return buffer.getvalue()


@contextmanager
def _alembic_left_alone() -> Iterator[None]:
    """Leave Alembic as it was found: a host's own migration may be calling us.

    Alembic keeps the running migration in two modules, `op` and `context`, and at the end of an
    inner run forgets the outer one too: the host's next `op.add_column` would find nothing.
    """
    from alembic import context, op

    log = logging.getLogger("alembic")
    level = log.level
    outer = [getattr(module, "_proxy", None) for module in (op, context)]
    log.setLevel(logging.WARNING)
    try:
        yield
    finally:
        log.setLevel(level)
        for proxy in outer:
            if proxy is not None:
                proxy._install_proxy()


def _config(buffer: Any = None) -> Any:
    from alembic.config import Config

    config = Config(output_buffer=buffer) if buffer is not None else Config()
    config.set_main_option("script_location", "publication_flow.ledger:migrations")
    return config
