"""Bringing a database to this version's schema, and telling whose database it is."""

from __future__ import annotations

import logging
from typing import Any

from sqlalchemy import Connection, inspect

from publication_flow.errors import WrongEnvironment
from publication_flow.ledger.tables import PREFIX, heads

HEAD_REVISION = "0002"
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


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing, on this connection and in its transaction."""
    from alembic import command

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def offline_sql(dialect: str) -> str:
    """The SQL that creates the schema, for whoever may not run migrations themselves."""
    import io

    from alembic import command

    buffer = io.StringIO()
    config = _config(buffer)
    config.set_main_option("dialect", dialect)
    command.upgrade(config, "head", sql=True)
    return buffer.getvalue()


def _config(buffer: Any = None) -> Any:
    from alembic.config import Config

    config = Config(output_buffer=buffer) if buffer is not None else Config()
    config.set_main_option("script_location", "publication_flow.ledger:migrations")
    return config
