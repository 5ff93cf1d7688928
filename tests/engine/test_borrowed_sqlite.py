"""Borrowed SQLite connections in every mode a host may run: no lost update, nothing half written.

deferred hosts that have read before they write meet SQLite's snapshot rule: when somebody wrote
in between, no waiting helps, and the host must begin again.
"""

from __future__ import annotations

import threading
from typing import Any

import pytest
from sqlalchemy import insert

from publication_flow import Busy, Denied
from tests.bureau import AGENCY, draft_one, drive
from tests.contract.stored import head_size, positions, versions
from tests.engine.hosts import Page, host, pages, written

MODES = ["default", "deferred", "immediate", "autocommit"]


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_writes(small_bureau, mode):
    """In each mode a host's item goes its way and its trail is whole."""
    engine = host(small_bureau.url, mode)

    with engine.connect() as connection:
        agency = small_bureau.flow.on(connection).agency(AGENCY)
        number = drive(agency, draft_one(agency))
        connection.commit()

    assert [1, 2, 3, 4, 5] == versions(small_bureau.url, number)
    assert 5 == len(small_bureau.agency.trail(number))
    assert list(range(1, head_size(small_bureau.url) + 1)) == positions(small_bureau.url)


@pytest.mark.parametrize("mode", ["default", "deferred", "immediate"])
def test_every_mode_with_a_transaction_rolls_back(small_bureau, mode):
    """In each mode that has transactions the host's rollback leaves nothing."""
    engine = host(small_bureau.url, mode)
    before = written(small_bureau.url)

    with engine.connect() as connection:
        draft_one(small_bureau.flow.on(connection).agency(AGENCY))
        connection.rollback()

    assert before == written(small_bureau.url)


@pytest.mark.parametrize("mode", MODES)
def test_a_failure_midway_writes_nothing_by_half(small_bureau, mode):
    """When the database fails after the event was written, no event without its rows remains;
    in autocommit mode too, where every statement would else stand by itself."""
    engine = host(small_bureau.url, mode)
    number = draft_one(small_bureau.agency)
    before = written(small_bureau.url)
    spoil = "CREATE TRIGGER spoil BEFORE UPDATE ON pf_heads WHEN NEW.size > OLD.size BEGIN SELECT "
    with engine.connect() as connection:
        connection.exec_driver_sql(f"{spoil} RAISE(ABORT, 'the disk is gone'); END")
        connection.commit()

    with engine.connect() as connection:
        agency = small_bureau.flow.on(connection).agency(AGENCY)
        with pytest.raises(Exception, match=r"disk is gone|有人先办"):
            agency.act("provide", number, by="chen.jing")
        connection.rollback()

    assert before == written(small_bureau.url)


@pytest.mark.parametrize("mode", ["default", "deferred", "immediate"])
@pytest.mark.parametrize("read_first", [True, False])
def test_two_hosts_lose_no_update(small_bureau, mode, read_first):
    """Two hosts that both saw the draft try to provide it: one does; the other is told that it was
    late or that it must begin again, and nothing it did remains."""
    number = draft_one(small_bureau.agency)
    engine = host(small_bureau.url, mode)
    start, outcomes = threading.Barrier(2), []

    def provide(title):
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 5000")
            connection.commit()
            # An immediate host holds the lock from its first word: it cannot wait for the other.
            if read_first and mode != "immediate":
                connection.exec_driver_sql("SELECT count(*) FROM pf_events").scalar()
            start.wait(10)
            try:
                agency = small_bureau.flow.on(connection).agency(AGENCY)
                agency.act("provide", number, by="chen.jing")
                connection.execute(insert(Page).values(title=title))
                connection.commit()
                outcomes.append("done")
            except (Busy, Denied) as error:
                connection.rollback()
                outcomes.append(error.code)

    threads = [threading.Thread(target=provide, args=(name,)) for name in ("甲", "乙")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    late = "busy-host" if read_first and mode == "deferred" else "denied"
    assert ["done", late] == sorted(outcomes, key=lambda o: o != "done")
    assert [1, 2] == versions(small_bureau.url, number)
    assert 1 == len(pages(small_bureau.url))


def test_a_stale_reader_is_told_to_begin_again(small_bureau):
    """A deferred host whose snapshot is overtaken gets Busy at once, with the remedy in words;
    run again from its start, it succeeds."""
    engine = host(small_bureau.url, "deferred")
    number = draft_one(small_bureau.agency)

    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM pf_events").scalar()
        small_bureau.agency.act("remark", number, by="li.na", opinion="先到")
        agency = small_bureau.flow.on(connection).agency(AGENCY)
        with pytest.raises(Busy) as busy:
            agency.act("provide", number, by="chen.jing")
        connection.rollback()
        agency.act("provide", number, by="chen.jing")
        connection.commit()

    assert "busy-host" == busy.value.code
    assert "Roll the whole transaction back" in busy.value.sentence("en")
    assert [1, 2, 3] == versions(small_bureau.url, number)


def test_a_waiting_writer_is_busy_and_not_stuck(small_bureau):
    """While another host holds the file, a command ends after the host's own timeout as Busy."""
    engine = host(small_bureau.url)
    number = draft_one(small_bureau.agency)

    with engine.connect() as first, engine.connect() as second:
        draft_one(small_bureau.flow.on(first).agency(AGENCY))
        second.exec_driver_sql("PRAGMA busy_timeout = 50")
        with pytest.raises(Busy) as busy:
            small_bureau.flow.on(second).agency(AGENCY).act("provide", number, by="chen.jing")
        first.commit()
        second.rollback()
        small_bureau.flow.on(second).agency(AGENCY).act("provide", number, by="chen.jing")
        second.commit()

    assert "busy-host" == busy.value.code
    assert [1, 2] == versions(small_bureau.url, number)


def test_first_statement_of_a_command_is_a_write(small_bureau):
    """On a borrowed connection nothing is read before the write lock is taken: that is what makes
    a plain host safe who lets the driver begin its transactions."""
    engine = host(small_bureau.url)
    number = draft_one(small_bureau.agency)
    said: list[str] = []

    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.set_trace_callback(said.append)
        small_bureau.flow.on(connection).agency(AGENCY).act("provide", number, by="chen.jing")
        driver.set_trace_callback(None)
        connection.rollback()

    statements = [s for s in said if not s.startswith("BEGIN")]
    assert statements[0].startswith("UPDATE pf_heads")
