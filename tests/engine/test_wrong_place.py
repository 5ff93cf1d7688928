"""Databases that are none, not ours, not writable or not there; clocks that are wrong."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from publication_flow import (
    BadInput,
    Busy,
    FlowError,
    PublicationFlow,
    SimulatedClock,
    SystemClock,
    WrongEnvironment,
)
from tests.bureau import AGENCY, BASIS, ORGANISATION, draft_one, found_bureau
from tests.contract.stored import counts


def opening(url):
    """The error that opening a database ends in."""
    with pytest.raises(FlowError) as refused:
        PublicationFlow.open(url)
    assert refused.value.sentence("en") != refused.value.sentence("zh")
    return type(refused.value), refused.value.code


@pytest.mark.parametrize("url", ["", "nonsense", "bureau.db", "://", "sqlite:/x", None, 5])
def test_an_address_that_is_none(url):
    """What is not a database URL is refused as typed wrongly, and not shown: a password may be
    in it."""
    assert (BadInput, "database-url") == opening(url)


@pytest.mark.parametrize("url", ["mysql://u:secret@host/db", "oracle://host/db", "redis://host"])
def test_a_kind_of_database_that_is_not_supported(url):
    """Other databases are refused by name, before any driver is looked for."""
    with pytest.raises(BadInput) as refused:
        PublicationFlow.open(url)

    assert "database-kind" == refused.value.code
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg2"])
def test_a_server_that_is_not_there(scheme):
    """Nobody listens on that port: unreachable, whatever the URL calls the driver."""
    url = f"{scheme}://nobody:secret@127.0.0.1:1/none?connect_timeout=2"

    with pytest.raises(WrongEnvironment) as refused:
        PublicationFlow.open(url)

    assert "unreachable" == refused.value.code
    assert "secret" not in str(refused.value)


def test_a_folder_that_is_not_there(tmp_path):
    """A file in a missing folder, and a folder itself, cannot be opened."""
    missing = opening(f"sqlite:///{tmp_path / 'none' / 'x.db'}")
    folder = opening(f"sqlite:///{tmp_path}")

    assert [(WrongEnvironment, "unreachable")] * 2 == [missing, folder]


def test_a_file_that_is_no_database(tmp_path):
    """A text that is called a database stays as it is."""
    path = tmp_path / "notes.db"
    path.write_bytes(b"these are notes and no database\n" * 200)

    assert (WrongEnvironment, "not-a-database") == opening(f"sqlite:///{path}")
    assert path.read_bytes().startswith(b"these are notes")


def test_a_database_that_is_not_ours(tmp_path):
    """Somebody else's SQLite file is refused and gets no table of ours."""
    path = tmp_path / "theirs.db"
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute("CREATE TABLE recipes (name TEXT)")

    assert (WrongEnvironment, "not-ours") == opening(f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as theirs:
        assert [("recipes",)] == theirs.execute("SELECT name FROM sqlite_master").fetchall()


def test_a_schema_of_another_version(tmp_path):
    """A database of another version of the schema is named with both versions."""
    url = f"sqlite:///{tmp_path / 'old.db'}"
    PublicationFlow.open(url).close()
    with closing(sqlite3.connect(tmp_path / "old.db")) as database:
        database.execute("UPDATE pf_schema SET version_num = '9999'")
        database.commit()

    assert (WrongEnvironment, "schema-other") == opening(url)


def test_a_read_only_database_is_read_and_not_written(tmp_path):
    """Opened read-only, the trail is told and an act is refused for what it is."""
    path = tmp_path / "bureau.db"
    flow, agency, clock = found_bureau(f"sqlite:///{path}")
    number = draft_one(agency)
    flow.close()
    before = counts(f"sqlite:///{path}")

    read_only = f"sqlite:///file:{path}?mode=ro&uri=true"
    with PublicationFlow.open(read_only, clock=clock) as flow:
        trail = flow.agency(AGENCY).trail(number)
        with pytest.raises(WrongEnvironment) as refused:
            flow.agency(AGENCY).act("provide", number, by="chen.jing")

    assert 1 == len(trail)
    assert "read-only" == refused.value.code
    assert before == counts(f"sqlite:///{path}")


def test_a_second_writer_is_waited_for_and_then_busy(small_bureau):
    """While another program holds the file for long, an act ends as Busy and nothing is written;
    when it lets go, the same act is done."""
    url, agency = small_bureau.url, small_bureau.agency
    number = draft_one(agency)
    before = counts(url)
    with small_bureau.flow._database.autocommit() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")  # the pool has this one connection

    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy) as busy:
            agency.act("provide", number, by="chen.jing")
        other.execute("ROLLBACK")
    after = counts(url)
    agency.act("provide", number, by="chen.jing")

    assert "busy" == busy.value.code
    assert before == after


def test_a_clock_a_little_behind_takes_the_last_instant(small_bureau):
    """Five seconds of skew are borne: the instant recorded never decreases."""
    number = draft_one(small_bureau.agency)
    small_bureau.clock.advance(seconds=-5)

    small_bureau.agency.act("provide", number, by="chen.jing")

    recorded = [s.recorded_at for s in small_bureau.agency.trail(number)]
    assert recorded[0] == recorded[1]


@pytest.mark.parametrize("back", [{"seconds": -6}, {"days": -400}])
def test_a_clock_far_behind_is_refused(small_bureau, back):
    """A clock further behind would put the act in a wrong day or year: nothing is written."""
    number = draft_one(small_bureau.agency)
    before = counts(small_bureau.url)
    small_bureau.clock.advance(**back)

    with pytest.raises(WrongEnvironment) as refused:
        small_bureau.agency.act("provide", number, by="chen.jing")
    with pytest.raises(WrongEnvironment):
        small_bureau.agency.appoint("ma.qiang", "office-auditor", "office", by="hu.jian")

    assert "clock-backwards" == refused.value.code
    assert before == counts(small_bureau.url)


def test_a_simulated_clock_does_not_write_into_real_time(tmp_path):
    """A ledger founded on real time refuses a simulated clock for acts, posts and policies."""
    url = f"sqlite:///{tmp_path / 'real.db'}"
    with PublicationFlow.open(url) as flow:
        real = flow.found(AGENCY, policy="cn-civil-affairs", organisation=ORGANISATION, basis=BASIS)
        number = draft_one(real)
    before = counts(url)
    later = SimulatedClock(SystemClock().now() + timedelta(days=1))

    with PublicationFlow.open(url, clock=later) as flow:
        agency = flow.agency(AGENCY)
        refused = []
        for call in (
            lambda: agency.act("provide", number, by="chen.jing"),
            lambda: agency.appoint("ma.qiang", "office-auditor", "office", by="hu.jian"),
            lambda: agency.adopt(agency.policy().data + b"\n", by="hu.jian", basis="x"),
        ):
            with pytest.raises(WrongEnvironment) as error:
                call()
            refused.append(error.value.code)

    assert ["clock-simulated"] * 3 == refused
    assert before == counts(url)


def test_the_year_is_the_offices_year(tmp_path):
    """At 23:30 UTC on New Year's Eve it is the new year in Shanghai: numbers begin anew."""
    clock = SimulatedClock(datetime(2017, 12, 31, 3, tzinfo=UTC))
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'year.db'}", clock)

    with flow:
        old = draft_one(agency)
        clock.set(datetime(2017, 12, 31, 23, 30, tzinfo=UTC))
        new = draft_one(agency)

    assert ("2017-0001", "2018-0001") == (old, new)
