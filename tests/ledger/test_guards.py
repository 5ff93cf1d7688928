"""The database itself refuses to change or lose an event."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import exc

from publication_flow.ledger import sql
from publication_flow.ledger.guards import statements
from tests.tampering import Bureau, by_hand, driven, everything

CHANGES = {
    "update": "UPDATE pf_events SET kind = 'acted' WHERE position = 1",
    "update-of-nothing-much": "UPDATE pf_events SET body = body",
    "delete": "DELETE FROM pf_events WHERE position = 1",
    "delete-all": "DELETE FROM pf_events",
}
REPLACES = {
    "by-position": "stream = 'x', command = NULL",
    "by-stream": "position = 9999, command = NULL",
    "by-command": "position = 9999, stream = 'x', version = 1",
}
UPSERT = (
    "INSERT INTO pf_events SELECT * FROM pf_events WHERE position = 1 "
    "ON CONFLICT (agency, position) DO UPDATE SET kind = 'acted'"
)


@pytest.fixture
def bureau(database_url: str) -> Iterator[Bureau]:
    made = driven(database_url)
    yield made
    made.flow.close()


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_events_are_append_only(bureau: Bureau, change: str) -> None:
    """UPDATE and DELETE are refused with the table's name, and nothing is changed."""
    before = everything(bureau.url)

    with by_hand(bureau.url) as connection, pytest.raises(exc.DBAPIError, match="append-only"):
        sql.run(connection, change)

    assert before == everything(bureau.url)


@pytest.mark.parametrize("replace", REPLACES.values(), ids=list(REPLACES))
@pytest.mark.parametrize("word", ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"])
def test_sqlite_replace_is_refused(tmp_path, replace: str, word: str) -> None:
    """SQLite's REPLACE deletes silently, by any unique key; the guard sees all three."""
    bureau = driven(f"sqlite:///{tmp_path / 'ledger.db'}")
    before = everything(bureau.url)
    changes = dict(part.split(" = ") for part in replace.split(", "))

    with by_hand(bureau.url) as connection:
        names = ["agency", "position", "stream", "version", "kind", "recorded_at", "command",
                 "leaf", "body"]  # fmt: skip
        values = ", ".join(changes.get(name, name) for name in names)
        statement = (
            f"{word} INTO pf_events SELECT {values} FROM pf_events WHERE command = 'audit-1'"
        )
        with pytest.raises(exc.DBAPIError, match="append-only"):
            sql.run(connection, statement)

    assert before == everything(bureau.url)


def test_sqlite_upsert_is_refused(tmp_path) -> None:
    """ON CONFLICT DO UPDATE is no way round either."""
    bureau = driven(f"sqlite:///{tmp_path / 'ledger.db'}")

    with by_hand(bureau.url) as connection, pytest.raises(exc.DBAPIError, match="append-only"):
        sql.run(connection, UPSERT)

    assert bureau.agency.verify().ok


REPLICA = "SET session_replication_role = replica"


@pytest.mark.parametrize(
    ("before", "change"),
    [
        ("SELECT 1", "TRUNCATE pf_events"),
        ("SELECT 1", "TRUNCATE pf_heads, pf_events CASCADE"),
        ("SELECT 1", UPSERT),
        (REPLICA, "DELETE FROM pf_events"),
        (REPLICA, "TRUNCATE pf_events"),
    ],
)
def test_postgresql_truncate_is_refused(fresh_postgres_url: str, before: str, change: str) -> None:
    """TRUNCATE is refused too, and the guards stand even where replication turns triggers off."""
    bureau = driven(fresh_postgres_url)

    with by_hand(bureau.url) as connection:
        sql.run(connection, before)
        with pytest.raises(exc.DBAPIError, match="append-only"):
            sql.run(connection, change)

    assert bureau.agency.verify().ok
    bureau.flow.close()


def test_sqlite_file_says_whose_it_is(tmp_path) -> None:
    """The file's application id is "pflw", so that `file` and a careful host can tell."""
    bureau = driven(f"sqlite:///{tmp_path / 'ledger.db'}")

    with by_hand(bureau.url) as connection:
        number = sql.run(connection, "PRAGMA application_id").scalar()

    assert b"pflw" == int(number).to_bytes(4, "big")


def test_guards_of_the_dialects_differ() -> None:
    """Each dialect gets its own guards, none the other's."""
    sqlite, postgresql = statements("sqlite"), statements("postgresql")

    assert not set(sqlite) & set(postgresql)
    assert any("TRUNCATE" in statement for statement in postgresql)
