"""Every way to the schema ends in the same one: by command, in a host's Alembic, by hand.

(From a Django migration: `tests/hosts/django`.)
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect, make_url

from publication_flow import PublicationFlow, WrongEnvironment
from publication_flow.engine.database import normal_url
from publication_flow.hosts.alembic import include_name
from publication_flow.ledger import schema, sql
from publication_flow.policy import packs
from tests.bureau import AGENCY, ORGANISATION, draft_one, drive, found_bureau, publish_one
from tests.examples.portals import copied
from tests.ledger.shape import shape
from tests.tampering import by_hand

PROGRAMS = Path(sys.executable).parent
PORTAL_TABLES = {"alembic_version", "articles", "clicks", "users"}


def run(folder: Path, program: str, *words: str, url: str = "") -> str:
    """A program of this environment, as an administrator would type it; what it printed."""
    done = subprocess.run(
        [PROGRAMS / program, *words], cwd=folder, capture_output=True, text=True, check=False,
        env=os.environ | {"PORTAL_DATABASE": url, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert 0 == done.returncode, done.stderr
    return done.stdout


def by_script(url: str, script: str) -> None:
    """Hand a script to the database, as its administrator would."""
    if url.startswith("sqlite"):
        raw = sqlite3.connect(make_url(url).database or "")
        raw.executescript(script)
        raw.close()
        return
    engine = create_engine(normal_url(url), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(script.replace("%", "%%"))
    engine.dispose()


def seen(url: str) -> dict[str, object]:
    with by_hand(url) as connection:
        schema.check(connection)
        return shape(connection, "pf_")


@pytest.fixture
def expected(tmp_path_factory, database_url, request) -> dict[str, object]:
    """The schema as the engine makes it by itself, in another database of the same kind."""
    if database_url.startswith("sqlite"):
        other = f"sqlite:///{tmp_path_factory.mktemp('itself') / 'ledger.db'}"
    else:
        from tests.databases import fresh_postgres

        other = fresh_postgres(request.getfixturevalue("postgres_url"))
    with PublicationFlow.open(other) as flow:
        flow.upgrade()
    return seen(other)


def by_command(url: str, folder: Path) -> None:
    run(folder, "publication-flow", "--db", url, "db", "upgrade")


def by_printed_sql(url: str, folder: Path) -> None:
    dialect = make_url(url).get_backend_name()
    by_script(url, run(folder, "publication-flow", "db", "sql", "--dialect", dialect))


def by_two_steps(url: str, folder: Path) -> None:
    """At 0001 as an earlier version left it, then `db sql --from 0001`."""
    dialect = make_url(url).get_backend_name()
    by_script(url, schema.offline_sql(dialect, "base:0001"))
    by_script(
        url, run(folder, "publication-flow", "db", "sql", "--dialect", dialect, "--from", "0001")
    )


def in_a_hosts_alembic(url: str, folder: Path) -> None:
    run(copied("flask_portal", folder), "alembic", "upgrade", "head", url=url)


def in_a_hosts_printed_sql(url: str, folder: Path) -> None:
    portal = copied("flask_portal", folder)
    by_script(url, run(portal, "alembic", "upgrade", "head", "--sql", url=url))


@pytest.mark.parametrize(
    "way",
    [by_command, by_printed_sql, by_two_steps, in_a_hosts_alembic, in_a_hosts_printed_sql],
)
def test_every_way_gives_the_same_schema(
    database_url: str,
    expected: dict[str, object],
    tmp_path: Path,
    way: Callable[[str, Path], None],
) -> None:
    """Table by table, key by key, trigger by trigger; and the engine opens it."""
    way(database_url, tmp_path)

    assert expected == seen(database_url)
    with PublicationFlow.open(database_url) as flow:
        assert [] == flow.agencies()


def test_the_hosts_own_history_goes_on(database_url: str, tmp_path: Path) -> None:
    """After the engine's step the host's revision goes on with its own, and those behind it too;
    autogenerate then has nothing to propose, least of all to drop what is not the host's."""
    portal = copied("flask_portal", tmp_path)
    run(portal, "alembic", "upgrade", "head", url=database_url)

    checked = run(portal, "alembic", "check", url=database_url)
    with by_hand(database_url) as connection:
        names = set(inspect(connection).get_table_names())
        columns = {c["name"] for c in inspect(connection).get_columns("articles")}

    assert "No new upgrade operations detected" in checked
    assert names >= PORTAL_TABLES
    assert {"id", "title", "number"} == columns


def test_autogenerate_looks_at_everything_else() -> None:
    """Only tables of the engine's own prefix are left out."""
    looked_at = [include_name(n, "table", {}) for n in ("articles", "pf_events", None)]

    assert [True, False, True] == looked_at
    assert include_name("pf_like_column", "column", {})


def older(url: str, newer: str) -> None:
    """Make a database at 0001, with what the ledger of a newer one held in the columns of then."""
    with by_hand(newer) as there, by_hand(url) as here:
        schema.upgrade(here, "0001")
        seen = inspect(here)
        for table in seen.get_table_names():
            columns = [c["name"] for c in seen.get_columns(table)]
            if table == "pf_schema":
                continue
            found = sql.run(there, f"SELECT {', '.join(columns)} FROM {table}").fetchall()
            marks = ", ".join("?" for _ in columns)
            insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
            for row in found:
                sql.run(here, insert, tuple(row))


def as_before() -> dict[str, Any]:
    """What a bureau was founded with then: nobody named as the officer, and no rule that asks."""
    policy = packs.pack("cn-civil-affairs").decode()
    lines = [line for line in policy.splitlines() if 'rule = "answerable"' not in line]
    units = {
        unit: {k: v for k, v in entry.items() if k not in ("leader", "officer")}
        for unit, entry in ORGANISATION["units"].items()
    }
    return {"pack": "\n".join(lines).encode(), "organisation": {**ORGANISATION, "units": units}}


@pytest.mark.parametrize("how", ["by command", "by hand"])
def test_an_older_database_is_brought_up_with_its_data(
    database_url: str, tmp_path: Path, expected: dict[str, object], how: str
) -> None:
    """A ledger at 0001 is refused until it is brought up; then every fact is where it was, and
    what is new in the projections is what a replay gives: published, suspended, restored,
    corrected, withdrawn, and never published."""
    newer = f"sqlite:///{tmp_path / 'newer.db'}"
    flow, agency, clock = found_bureau(newer, **as_before())
    number, suspended, restored, gone = (publish_one(agency) for _ in range(4))
    agency.act("correct", number, by="wang.fang", reason="数字有误", title="改过")
    drive(agency, number)
    for one in (suspended, restored):
        agency.act("suspend", one, by="wu.min", reason="核查")
    agency.act("restore", restored, by="wu.min", reason="核查无误")
    agency.act("propose-withdrawal", gone, by="wang.fang", reason="已过期")
    drive(agency, gone, "approve")
    agency.act("withdraw", gone, by="li.na")
    drive(agency, draft_one(agency), "audit")
    root, trail, figures = agency.root(), agency.trail(number), agency.metrics(2017)
    flow.close()
    older(database_url, newer)

    with pytest.raises(WrongEnvironment) as caught:
        PublicationFlow.open(database_url)
    if how == "by command":
        by_command(database_url, tmp_path)
    else:
        by_script(
            database_url,
            schema.offline_sql(make_url(database_url).get_backend_name(), "0001:head"),
        )

    assert ("schema-other", "0001") == (caught.value.code, caught.value.facts["found"])
    assert expected == seen(database_url)
    assert (2, 1) == (figures.proactive.in_force, figures.proactive.suspended)
    with PublicationFlow.open(database_url, clock=clock) as flow:
        agency = flow.agency(AGENCY)
        assert (root, trail) == (agency.root(), agency.trail(number))
        assert figures == agency.metrics(2017)
        assert [] == list(agency.verify().findings)
