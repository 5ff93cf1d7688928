"""Borrowed PostgreSQL connections: writers wait for each other, and what fails says what to do."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import insert, text

from publication_flow import Busy, Conflict, Denied
from tests.bureau import AGENCY, draft_one, drive
from tests.contract.stored import head_size, positions, rows, versions
from tests.engine.hosts import Page, host, pages, written


def test_a_command_waits_for_the_writer_before_it(postgres_bureau):
    """A host's command waits for the writer before it, and then decides on what that one wrote:
    the auditor relieved while it waited may not audit any more."""
    bureau = postgres_bureau
    number = drive(bureau.agency, draft_one(bureau.agency), "provide")
    engine = host(bureau.url)
    outcome: list[tuple[str, ...]] = []

    def audit():
        with engine.connect() as connection:
            try:
                bureau.flow.on(connection).agency(AGENCY).act("audit", number, by="li.na")
                outcome.append(("audited",))
            except Denied as denied:
                outcome.append(denied.codes)
            connection.commit()

    with engine.connect() as first:
        bureau.flow.on(first).agency(AGENCY).relieve("li.na", "office-auditor", "office",
                                                     by="hu.jian")  # fmt: skip
        waiting = threading.Thread(target=audit)
        waiting.start()
        waiting.join(0.5)
        still_waiting = waiting.is_alive()
        first.commit()
    waiting.join(10)

    assert still_waiting
    assert [("no-post",)] == outcome
    assert [1, 2] == versions(bureau.url, number)


def test_a_command_may_open_the_transaction(postgres_bureau):
    """A host whose first statement is a command commits it like any other, or takes it back."""
    bureau = postgres_bureau
    number = draft_one(bureau.agency)
    with host(bureau.url).connect() as connection:
        agency = bureau.flow.on(connection).agency(AGENCY)
        agency.act("provide", number, by="chen.jing")
        connection.rollback()
        agency.act("provide", number, by="chen.jing")
        connection.commit()

    assert [1, 2] == versions(bureau.url, number)


def test_repeatable_read_host_is_told_to_begin_again(postgres_bureau):
    """A host at REPEATABLE READ whose snapshot is old gets Busy with the remedy, not a bare 40001;
    begun again, it succeeds, and its own row goes with each."""
    bureau = postgres_bureau
    number = draft_one(bureau.agency)
    engine = host(bureau.url).execution_options(isolation_level="REPEATABLE READ")
    codes = []

    for attempt in ("一", "二"):
        with engine.connect() as connection:
            connection.execute(insert(Page).values(title=attempt))
            if attempt == "一":
                bureau.agency.act("remark", number, by="li.na", opinion="先到")
            try:
                agency = bureau.flow.on(connection).agency(AGENCY)
                agency.act("provide", number, by="chen.jing")
                connection.commit()
            except (Busy, Conflict) as error:
                codes.append(error.code)
                connection.rollback()

    assert ["busy-host"] == codes
    assert ["二"] == pages(bureau.url)
    assert [1, 2, 3] == versions(bureau.url, number)


def test_opposite_order_of_locks_is_busy(postgres_bureau):
    """Two hosts that lock their own row and the ledger in opposite order: the one PostgreSQL gives
    up is told to begin again, the other commits."""
    bureau = postgres_bureau
    engine = host(bureau.url)
    with engine.begin() as connection:
        connection.execute(insert(Page).values(title="行"))
    lock_row = text("SELECT 1 FROM portal_pages WHERE title = '行' FOR UPDATE")
    both, codes = threading.Barrier(2), []

    def run(row_first):
        with engine.connect() as connection:
            connection.exec_driver_sql("SET deadlock_timeout = '100ms'")
            agency = bureau.flow.on(connection).agency(AGENCY)
            try:
                if row_first:
                    connection.execute(lock_row)
                    both.wait(10)
                    draft_one(agency)
                else:
                    draft_one(agency)
                    both.wait(10)
                    connection.execute(lock_row)
                connection.commit()
                codes.append("done")
            except Busy as busy:
                codes.append(busy.code)
            except Exception as error:  # the host's own statement was the one given up
                codes.append(type(error).__name__)

    before = head_size(bureau.url)
    threads = [threading.Thread(target=run, args=(first,)) for first in (True, False)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)

    assert "done" in codes
    assert {"busy-host", "OperationalError"} & set(codes)
    assert before + 1 == head_size(bureau.url)


def test_autocommit_host_writes_whole_commands(postgres_bureau):
    """Without a transaction of the host's each command is one by itself: a failure in its last
    statement leaves nothing of it."""
    bureau = postgres_bureau
    engine = host(bureau.url, "autocommit")
    with engine.connect() as connection:
        connection.exec_driver_sql(
            "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the disk is gone'; END $$"
        )
        connection.exec_driver_sql(
            "CREATE TRIGGER spoil BEFORE UPDATE ON pf_heads FOR EACH ROW "
            "WHEN (NEW.size > OLD.size) EXECUTE FUNCTION spoil()"
        )
        before = written(bureau.url)
        agency = bureau.flow.on(connection).agency(AGENCY)
        with pytest.raises(Exception, match="disk is gone"):
            agency.enrol("he.xin", "何欣", by="hu.jian")
        after_failure = written(bureau.url)
        connection.exec_driver_sql("DROP TRIGGER spoil ON pf_heads")
        agency.enrol("he.xin", "何欣", by="hu.jian")

    assert before == after_failure
    assert list(range(1, head_size(bureau.url) + 1)) == positions(bureau.url)
    assert [(1,)] == rows(bureau.url, "SELECT count(*) FROM pf_persons WHERE person = 'he.xin'")
