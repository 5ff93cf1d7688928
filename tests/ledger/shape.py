"""What a database's schema looks like: to compare one way of making it with another."""

from __future__ import annotations

from sqlalchemy import Connection, inspect

from publication_flow.ledger import sql


def shape(connection: Connection, prefix: str = "") -> dict[str, object]:
    """Of the tables whose names begin with `prefix`: columns, keys, constraints, indexes and
    triggers, with their names."""
    seen = inspect(connection)
    found: dict[str, object] = {}
    for table in sorted(t for t in seen.get_table_names() if t.startswith(prefix)):
        found[table] = (
            [
                (c["name"], str(c["type"]), c["nullable"], c.get("default"))
                for c in seen.get_columns(table)
            ],
            seen.get_pk_constraint(table)["constrained_columns"],
            seen.get_pk_constraint(table)["name"],
            sorted(
                (u["name"], tuple(u["column_names"])) for u in seen.get_unique_constraints(table)
            ),
            sorted(
                (i["name"], tuple(i["column_names"]), bool(i["unique"]))
                for i in seen.get_indexes(table)
            ),
        )
    if connection.dialect.name == "sqlite":
        statement = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    else:
        statement = (
            "SELECT tgname, pg_get_triggerdef(oid), tgenabled::text FROM pg_trigger "
            "WHERE NOT tgisinternal ORDER BY tgname"
        )
    found["triggers"] = [tuple(row) for row in sql.run(connection, statement)]
    return found
