"""The schema is the same however it comes about, and a foreign database is told from ours."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint, create_engine, inspect

from publication_flow import PublicationFlow, SimulatedClock
from publication_flow.errors import WrongEnvironment
from publication_flow.ledger import schema, sql
from publication_flow.ledger.beside import BESIDE_TABLES
from publication_flow.ledger.tables import metadata
from publication_flow.projections.tables import PROJECTION_TABLES
from tests.bureau import BASIS, ORGANISATION, START, draft_one, found_bureau
from tests.ledger.shape import shape
from tests.tampering import by_hand

KEYS = (PrimaryKeyConstraint, UniqueConstraint)


def migrated(url: str) -> None:
    """Run the migrations on an empty database."""
    with PublicationFlow.open(url) as flow:
        flow.upgrade()


def test_migrations_give_the_tables_of_the_code(database_url: str) -> None:
    """Alembic finds no difference between the migrated database and the tables in the code."""
    migrated(database_url)

    with by_hand(database_url) as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "include_name": lambda name, kind, _: not (kind == "table" and name == "pf_schema"),
            },
        )
        differences = compare_metadata(context, metadata)
        primary_keys = {
            table: inspect(connection).get_pk_constraint(table) for table in metadata.tables
        }

    # Primary keys are the one thing that Alembic does not compare.
    expected = {
        name: (table.primary_key.name, [c.name for c in table.primary_key.columns])
        for name, table in metadata.tables.items()
    }
    assert [] == differences
    assert expected == {t: (k["name"], k["constrained_columns"]) for t, k in primary_keys.items()}
    assert set(metadata.tables) >= {table.name for table in (*PROJECTION_TABLES, *BESIDE_TABLES)}


def test_every_key_and_index_begins_with_the_agency() -> None:
    """The agency is the shard key: no index leads elsewhere, no foreign key and no sequence."""
    leading = {
        (table.name, first.name)
        for table in metadata.tables.values()
        for first, *_ in (
            *(list(index.columns) for index in table.indexes),
            *(list(c.columns) for c in table.constraints if isinstance(c, KEYS)),
        )
    }

    assert {(name, "agency") for name in metadata.tables} == leading
    assert not any(table.foreign_keys for table in metadata.tables.values())
    assert not any(c.autoincrement is True for t in metadata.tables.values() for c in t.columns)


def test_offline_sql_gives_the_same_schema(
    database_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """What an administrator runs by hand makes the very same database, which then opens."""
    migrated(database_url)
    with by_hand(database_url) as connection:
        expected = shape(connection)
        dialect = connection.dialect.name
    script = schema.offline_sql(dialect)
    if dialect == "sqlite":
        other = f"sqlite:///{tmp_path / 'by-hand.db'}"
        with sqlite3.connect(tmp_path / "by-hand.db") as raw:
            raw.executescript(script)
        raw.close()
    else:
        from tests.databases import fresh_postgres

        other = fresh_postgres(request.getfixturevalue("postgres_url"))
        engine = create_engine(other, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(script)
        engine.dispose()

    with by_hand(other) as connection:
        actual = shape(connection)
        schema.check(connection)

    assert expected == actual
    assert 21 == len(expected)
    with PublicationFlow.open(other) as flow:
        assert [] == flow.agencies()


def test_upgrade_twice_changes_nothing(database_url: str) -> None:
    """Bringing up what is up to date is harmless."""
    migrated(database_url)
    with by_hand(database_url) as connection:
        before = shape(connection)

    migrated(database_url)

    with by_hand(database_url) as connection:
        assert before == shape(connection)


def refusal(url: str) -> WrongEnvironment:
    with pytest.raises(WrongEnvironment) as caught:
        PublicationFlow.open(url).close()
    assert 5 == caught.value.exit_code
    for lang in ("zh", "en"):
        assert not re.search(r"[{}⟦⟧]", caught.value.sentence(lang))
    return caught.value


def test_foreign_database_is_refused(database_url: str) -> None:
    """Somebody else's database is left as it is, and its tables are named."""
    with by_hand(database_url) as connection:
        sql.run(connection, "CREATE TABLE wagtail_page (id INTEGER)")

    error = refusal(database_url)

    with by_hand(database_url) as connection:
        tables = inspect(connection).get_table_names()
    assert ("not-ours", "wagtail_page") == (error.code, error.facts["tables"])
    assert ["wagtail_page"] == tables


def test_foreign_sqlite_file_stays_as_it_is(tmp_path: Path) -> None:
    """Opening somebody else's file does not even switch its journal mode."""
    path = tmp_path / "portal.db"
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE wagtail_page (id INTEGER)")
    raw.close()
    before = path.read_bytes()

    refusal(f"sqlite:///{path}")

    assert before == path.read_bytes()
    assert ["portal.db"] == [entry.name for entry in tmp_path.iterdir()]


@pytest.mark.parametrize("found", ["0005", "0000"])
def test_other_schema_is_refused(database_url: str, found: str) -> None:
    """A newer (or unknown) schema is not touched by this version."""
    migrated(database_url)
    with by_hand(database_url) as connection:
        sql.run(connection, "UPDATE pf_schema SET version_num = ?", (found,))

    error = refusal(database_url)

    assert ("schema-other", found, schema.HEAD_REVISION) == (
        error.code, error.facts["found"], error.facts["wanted"],
    )  # fmt: skip


def test_version_table_lost(database_url: str) -> None:
    """Our tables without their version are not taken for an empty or a foreign database."""
    migrated(database_url)
    with by_hand(database_url) as connection:
        sql.run(connection, "DROP TABLE pf_schema")

    assert "schema-missing" == refusal(database_url).code


@pytest.mark.parametrize(
    "data",
    ["这是一份说明。\n".encode() * 200, b"\x00" * 5000, b"SQLite format 3\x00" + b"x" * 5000],
)
def test_file_that_is_no_database(tmp_path: Path, data: bytes) -> None:
    """A text or a damaged file is refused and stays as it is, byte for byte."""
    path = tmp_path / "readme.txt"
    path.write_bytes(data)

    error = refusal(f"sqlite:///{path}")

    assert "not-a-database" == error.code
    assert data == path.read_bytes()


def test_directory_that_is_not_there(tmp_path: Path) -> None:
    """A path into a folder that does not exist, and a folder for a file, cannot be opened."""
    assert "unreachable" == refusal(f"sqlite:///{tmp_path / 'nowhere' / 'ledger.db'}").code
    assert "unreachable" == refusal(f"sqlite:///{tmp_path}").code


def test_read_only_sqlite(tmp_path: Path) -> None:
    """A ledger opened read-only can be read and verified; a command is refused as such.

    `mode=ro` stands for a file or folder without permission: tests may run as root, whom no
    permission stops.
    """
    path = tmp_path / "ledger.db"
    flow, agency, clock = found_bureau(f"sqlite:///{path}")
    number = draft_one(agency)
    flow.close()
    # Leaving WAL mode, as whoever hands out a copy would: reading must not need a -shm file.
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")
    raw.close()
    url = f"sqlite:///file:{path}?mode=ro&uri=true"

    with PublicationFlow.open(url, clock=clock) as reading:
        report = reading.agency(agency.id).verify()
        trail = reading.agency(agency.id).trail(number)
        with pytest.raises(WrongEnvironment) as caught:
            reading.agency(agency.id).act("provide", number, by="chen.jing")

    assert (True, ["draft"]) == (report.ok, [step.action for step in trail])
    assert "read-only" == caught.value.code


def test_read_only_empty_sqlite(tmp_path: Path) -> None:
    """An empty file that may not be written cannot get a schema, and says so."""
    path = tmp_path / "ledger.db"
    sqlite3.connect(path).execute("VACUUM").connection.close()

    assert "read-only" == refusal(f"sqlite:///file:{path}?mode=ro&uri=true").code


def test_read_only_postgresql(fresh_postgres_url: str) -> None:
    """The same on a PostgreSQL that takes no writes, such as a standby."""
    flow, agency, clock = found_bureau(fresh_postgres_url)
    number = draft_one(agency)
    flow.close()
    url = f"{fresh_postgres_url}&options=-c%20default_transaction_read_only%3Don"

    with PublicationFlow.open(url, clock=clock) as reading:
        report = reading.agency(agency.id).verify()
        with pytest.raises(WrongEnvironment) as caught:
            reading.agency(agency.id).act("provide", number, by="chen.jing")

    assert report.ok
    assert "read-only" == caught.value.code


def test_postgresql_that_is_not_there(tmp_path: Path) -> None:
    """A server that does not answer is unreachable, not a traceback."""
    assert "unreachable" == refusal(f"postgresql://nobody@/none?host={tmp_path}").code


def test_postgresql_without_schema(fresh_postgres_url: str) -> None:
    """An empty PostgreSQL opens, for `upgrade`; using it before says that tables are missing."""
    clock = SimulatedClock(START)
    with (
        PublicationFlow.open(fresh_postgres_url, clock=clock) as flow,
        pytest.raises(WrongEnvironment) as caught,
    ):
        flow.found("370405-mz", policy="cn-civil-affairs", organisation=ORGANISATION, basis=BASIS)

    assert "schema-missing" == caught.value.code
