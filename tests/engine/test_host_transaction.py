"""The engine in a host's own transaction: the host's commit and rollback decide over everything."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from publication_flow import BadInput, Conflict, Denied, NotFound, PublicationFlow
from tests.bureau import AGENCY, BASIS, ORGANISATION, draft_one, drive
from tests.contract.stored import head_size, positions
from tests.engine.hosts import Page, host, pages, written

PACK = "cn-civil-affairs"


def add_page(connection, title):
    connection.execute(insert(Page).values(title=title))


def test_host_connection_rolls_back_and_nothing_remains(bureau):
    """A published item and the host's row, written on one Connection, go with its rollback."""
    engine = host(bureau.url)
    before = written(bureau.url)

    with engine.connect() as connection:
        add_page(connection, "低保标准")
        agency = bureau.flow.on(connection).agency(AGENCY)
        number = drive(agency, draft_one(agency))
        seen = len(agency.trail(number))
        connection.rollback()

    assert 5 == seen
    assert before == written(bureau.url)
    with pytest.raises(NotFound):
        bureau.agency.trail(number)


def test_host_connection_commits_and_everything_is_there(bureau):
    """With the host's commit the item, its trail and the host's row are there at once."""
    engine = host(bureau.url)
    before = head_size(bureau.url)

    with engine.begin() as connection:
        add_page(connection, "低保标准")
        agency = bureau.flow.on(connection).agency(AGENCY)
        number = drive(agency, draft_one(agency))

    assert ["低保标准"] == pages(bureau.url)
    assert 5 == len(bureau.agency.trail(number))
    assert list(range(1, before + 6)) == positions(bureau.url)


def test_engine_never_commits_for_the_host(bureau):
    """Another connection sees neither event nor row until the host itself commits."""
    engine = host(bureau.url)
    before = written(bureau.url)

    with engine.connect() as connection:
        add_page(connection, "低保标准")
        draft_one(bureau.flow.on(connection).agency(AGENCY))
        during = written(bureau.url)
        connection.commit()

    assert before == during
    assert before < written(bureau.url)


@pytest.mark.parametrize("ending", ["commit", "rollback"])
def test_orm_session_decides(bureau, ending):
    """On an ORM Session the engine's writes and the host's objects share one fate."""
    engine = host(bureau.url)
    before = written(bureau.url)

    with Session(engine) as session:
        session.add(Page(title="低保标准"))
        number = draft_one(bureau.flow.on(session).agency(AGENCY))
        getattr(session, ending)()

    if ending == "commit":
        assert ["低保标准"] == pages(bureau.url)
        assert 1 == len(bureau.agency.trail(number))
    else:
        assert before == written(bureau.url)


def test_nested_rollback_takes_only_its_part(bureau):
    """What was done before and after a savepoint stays when the savepoint is rolled back."""
    engine = host(bureau.url)

    with Session(engine) as session:
        session.add(Page(title="外层"))
        session.flush()
        agency = bureau.flow.on(session).agency(AGENCY)
        kept = draft_one(agency)
        nested = session.begin_nested()
        session.add(Page(title="内层"))
        undone = draft_one(agency)
        drive(agency, kept, "provide")
        nested.rollback()
        after = draft_one(agency)
        session.commit()

    assert ["外层"] == pages(bureau.url)
    assert (undone, 1) == (after, len(bureau.agency.trail(kept)))
    assert list(range(1, head_size(bureau.url) + 1)) == positions(bureau.url)


def test_released_savepoint_waits_for_the_outer_commit(bureau):
    """A released savepoint is kept by the host's commit and lost with its rollback."""
    engine = host(bureau.url)
    before = written(bureau.url)

    for ending in ("rollback", "commit"):
        with engine.connect() as connection:
            add_page(connection, ending)
            with connection.begin_nested():
                number = draft_one(bureau.flow.on(connection).agency(AGENCY))
            getattr(connection, ending)()
        if ending == "rollback":
            assert before == written(bureau.url)

    assert ["commit"] == pages(bureau.url)
    assert 1 == len(bureau.agency.trail(number))


def refused(flow, number):
    """One refusal of each class that the engine gives of itself, before it writes anything."""
    agency = flow.agency(AGENCY)
    return [
        (Denied, lambda: agency.act("publish", number, by="li.na")),
        (BadInput, lambda: agency.act("draft", by="wang.fang", title="标题", category="x")),
        (NotFound, lambda: agency.act("provide", "2017-9999", by="chen.jing")),
        (Conflict, lambda: agency.act("provide", number, by="chen.jing", expected_version=9)),
        (Denied, lambda: agency.appoint("ma.qiang", "office-auditor", "office", by="wang.fang")),
        (Conflict, lambda: flow.found(AGENCY, policy=PACK, organisation=ORGANISATION, basis=BASIS)),
    ]


@pytest.mark.parametrize("which", range(6))
def test_a_refusal_leaves_the_hosts_transaction_usable(bureau, which):
    """After a refusal nothing has failed in the database: the host goes on and commits."""
    engine = host(bureau.url)
    number = draft_one(bureau.agency)
    before = head_size(bureau.url)

    with engine.begin() as connection:
        flow = bureau.flow.on(connection)
        error, call = refused(flow, number)[which]
        with pytest.raises(error):
            call()
        add_page(connection, "照常")
        flow.agency(AGENCY).act("provide", number, by="chen.jing")

    assert ["照常"] == pages(bureau.url)
    assert before + 1 == head_size(bureau.url)


def test_within_needs_no_database_of_its_own(bureau):
    """A flow made on a host's Session alone reads and writes; closing it leaves the host open."""
    engine = host(bureau.url)

    with Session(engine) as session:
        with closing(PublicationFlow.within(session, clock=bureau.clock)) as flow:
            number = draft_one(flow.agency(AGENCY))
        session.add(Page(title="仍可用"))
        session.commit()

    assert ["仍可用"] == pages(bureau.url)
    assert 1 == len(bureau.agency.trail(number))


def test_founding_in_the_hosts_transaction(bureau):
    """An agency founded on a host's connection is there with the commit, and only then."""
    engine = host(bureau.url)

    for ending in ("rollback", "commit"):
        with engine.connect() as connection:
            bureau.flow.on(connection).found(
                "370405-cg", policy=PACK, organisation=ORGANISATION, basis=BASIS
            )
            getattr(connection, ending)()
        expected = [AGENCY] if ending == "rollback" else ["370405-cg", AGENCY]
        assert expected == bureau.flow.agencies()


def test_the_hosts_settings_stay_as_they_are(small_bureau):
    """The pragmas that the engine sets are for its own connections; the host keeps its own."""
    pragmas = ("foreign_keys", "synchronous", "secure_delete", "busy_timeout")
    settings = [("foreign_keys", 0), ("synchronous", 1), ("busy_timeout", 1234)]
    engine = host(small_bureau.url)

    with engine.connect() as connection:
        for name, value in settings:
            connection.exec_driver_sql(f"PRAGMA {name} = {value}")
        before = [connection.exec_driver_sql(f"PRAGMA {p}").scalar() for p in pragmas]
        draft_one(small_bureau.flow.on(connection).agency(AGENCY))
        connection.commit()
        after = [connection.exec_driver_sql(f"PRAGMA {p}").scalar() for p in pragmas]

    assert before == after
    assert [0, 1, 1234] == [before[0], before[1], before[3]]
