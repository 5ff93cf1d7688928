"""A host on SQLAlchemy's asyncio: the same fate for host and engine, through `run_sync`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import NullPool, event, make_url, select, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from publication_flow import BadInput, Busy, Conflict, Denied, NotFound
from publication_flow.engine.database import normal_url
from tests.bureau import AGENCY, draft_one, drive
from tests.contract.stored import head_size, positions, versions
from tests.engine.conftest import Bureau
from tests.engine.hosts import Page, host, pages, written

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}


def run(bureau: Bureau, work: Callable[[AsyncEngine], Awaitable[Any]], **options: Any) -> Any:
    """Run a host's coroutine with an engine of its own on the bureau's database."""
    host(bureau.url).dispose()  # makes the host's own table
    url = make_url(bureau.url)
    url = url.set(drivername=DRIVERS[url.get_backend_name()])

    async def whole() -> Any:
        engine = create_async_engine(url, poolclass=NullPool, **options)
        if url.get_backend_name() == "sqlite":

            @event.listens_for(engine.sync_engine, "connect")
            def _wait(raw: Any, _record: Any) -> None:
                cursor = raw.cursor()
                cursor.execute("PRAGMA busy_timeout = 200")
                cursor.close()

        try:
            return await work(engine)
        finally:
            await engine.dispose()

    return asyncio.run(whole())


def chain(bureau: Bureau, upto: str = "publish") -> Callable[[Any], str]:
    """What a host hands to `run_sync`: a whole item on the session it is given."""

    def on(session: Any) -> str:
        agency = bureau.flow.on(session).agency(AGENCY)
        return drive(agency, draft_one(agency), upto)

    return on


@pytest.mark.parametrize("ending", ["commit", "rollback"])
def test_host_and_engine_end_together(bureau, ending):
    """An item taken through the chain and the host's own row share the end of an AsyncSession."""
    host(bureau.url).dispose()
    before = written(bureau.url)

    async def work(engine):
        async with AsyncSession(engine) as session:
            session.add(Page(title="低保标准"))
            number = await session.run_sync(chain(bureau))
            during = await asyncio.to_thread(written, bureau.url)
            await getattr(session, ending)()
            return number, during

    number, during = run(bureau, work)

    assert before == during
    if ending == "commit":
        assert ["低保标准"] == pages(bureau.url)
        assert 5 == len(bureau.agency.trail(number))
    else:
        assert before == written(bureau.url)


def test_async_connection_lends_itself_too(bureau):
    """The same through an AsyncConnection, and what was done is read in the same transaction."""

    async def work(engine):
        async with engine.begin() as connection:
            number = await connection.run_sync(chain(bureau))
            return number, await connection.run_sync(
                lambda c: [s.action for s in bureau.flow.on(c).agency(AGENCY).trail(number)]
            )

    number, actions = run(bureau, work)

    assert ["draft", "provide", "audit", "approve", "publish"] == actions
    assert actions == [s.action for s in bureau.agency.trail(number)]


def test_nested_rollback_takes_only_its_part(bureau):
    """What was done before and after a savepoint stays when the savepoint is rolled back."""

    async def work(engine):
        async with AsyncSession(engine) as session:
            session.add(Page(title="外层"))
            await session.flush()
            kept = await session.run_sync(chain(bureau, "provide"))
            nested = await session.begin_nested()
            session.add(Page(title="内层"))
            undone = await session.run_sync(chain(bureau))
            await nested.rollback()
            after = await session.run_sync(chain(bureau, "audit"))
            await session.commit()
            return kept, undone, after

    kept, undone, after = run(bureau, work)

    assert ["外层"] == pages(bureau.url)
    assert undone == after
    assert (2, 3) == (len(bureau.agency.trail(kept)), len(bureau.agency.trail(after)))
    assert list(range(1, head_size(bureau.url) + 1)) == positions(bureau.url)


def test_denied_inside_a_savepoint_leaves_the_outer_usable(bureau):
    """After a denial within `begin_nested` the host goes on and commits the rest."""
    number = draft_one(bureau.agency)

    async def work(engine):
        codes: list[str] = []
        async with AsyncSession(engine) as session, session.begin():
            session.add(Page(title="照常"))
            await session.flush()
            try:
                async with session.begin_nested():
                    session.add(Page(title="不留"))
                    await session.flush()
                    await session.run_sync(
                        lambda s: (
                            bureau.flow.on(s).agency(AGENCY).act("publish", number, by="li.na")
                        )
                    )
            except Denied as denied:
                codes += denied.codes
            await session.run_sync(
                lambda s: bureau.flow.on(s).agency(AGENCY).act("provide", number, by="chen.jing")
            )
        return codes

    codes = run(bureau, work)

    assert "wrong-stage" in codes
    assert ["照常"] == pages(bureau.url)
    assert [1, 2] == versions(bureau.url, number)


@pytest.mark.parametrize(
    ("error", "action", "matter", "more"),
    [
        (Denied, "publish", "2017-0001", {"by": "li.na"}),
        (NotFound, "provide", "2017-9999", {"by": "chen.jing"}),
        (Conflict, "provide", "2017-0001", {"by": "chen.jing", "expected_version": 9}),
        (BadInput, "draft", None, {"by": "wang.fang", "title": "标题", "category": "x"}),
    ],
)
def test_a_refusal_leaves_the_transaction_usable(bureau, error, action, matter, more):
    """Refusals come out of `run_sync` as what they are; nothing has failed in the database."""
    draft_one(bureau.agency)
    before = head_size(bureau.url)

    async def work(engine):
        async with AsyncSession(engine) as session, session.begin():
            session.add(Page(title="照常"))
            with pytest.raises(error):
                await session.run_sync(
                    lambda s: bureau.flow.on(s).agency(AGENCY).act(action, matter, **more)
                )

    run(bureau, work)

    assert ["照常"] == pages(bureau.url)
    assert before == head_size(bureau.url)


def test_a_taken_database_is_busy(bureau):
    """While somebody else's transaction holds the agency, a host that will not wait gets Busy
    with the remedy; begun again afterwards, it succeeds."""
    sqlite = bureau.url.startswith("sqlite")

    async def work(engine):
        codes: list[str] = []
        async with AsyncSession(engine) as other:
            await other.run_sync(chain(bureau, "provide"))
            async with AsyncSession(engine) as session:
                if not sqlite:
                    await session.execute(text("SET lock_timeout = '200ms'"))
                try:
                    await session.run_sync(chain(bureau))
                except Busy as busy:
                    codes.append(busy.code)
                await session.rollback()
            await other.commit()
        async with AsyncSession(engine) as session:
            number = await session.run_sync(chain(bureau))
            await session.commit()
        return codes, number

    codes, number = run(bureau, work)

    assert ["busy-host"] == codes
    assert 5 == len(bureau.agency.trail(number))


def test_autocommit_host_writes_whole_commands(bureau):
    """Without a transaction of the host's every command is one by itself."""
    before = head_size(bureau.url)

    async def work(engine):
        async with engine.connect() as connection:
            number = await connection.run_sync(chain(bureau, "provide"))
            return number, await asyncio.to_thread(head_size, bureau.url)

    number, during = run(bureau, work, isolation_level="AUTOCOMMIT")

    assert before + 2 == during
    assert [1, 2] == versions(bureau.url, number)


def test_reading_joins_the_hosts_transaction(bureau):
    """A reading on the session sees what the transaction wrote and the others do not yet see."""

    async def work(engine):
        async with AsyncSession(engine) as session:
            number = await session.run_sync(chain(bureau, "provide"))
            inbox = await session.run_sync(
                lambda s: [w.number for w in bureau.flow.on(s).agency(AGENCY).inbox("li.na")]
            )
            other = await asyncio.to_thread(bureau.agency.inbox, "li.na")
            titles = (await session.scalars(select(Page.title))).all()
            await session.rollback()
            return number, inbox, other, titles

    number, inbox, other, titles = run(bureau, work)

    assert [number] == inbox
    assert ([], []) == (other, list(titles))


def test_lending_the_async_object_itself_says_what_to_do(small_bureau):
    """An AsyncSession or AsyncConnection cannot be lent: the refusal names `run_sync`."""

    async def work(engine):
        refused = []
        async with AsyncSession(engine) as session, engine.connect() as connection:
            for lent in (session, connection):
                with pytest.raises(BadInput) as caught:
                    small_bureau.flow.on(lent)
                refused.append(caught.value)
        return refused

    refused = run(small_bureau, work)

    assert ["async-host"] * 2 == [error.code for error in refused]
    assert all("run_sync" in error.sentence(lang) for error in refused for lang in ("zh", "en"))


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("postgresql://u@h/d", "postgresql+psycopg"),
        ("postgres://u@h/d", "postgresql+psycopg"),
        ("postgresql+psycopg2://u@h/d", "postgresql+psycopg"),
        ("postgresql+asyncpg://u@h/d", "postgresql+psycopg"),
        ("sqlite+aiosqlite:///d.db", "sqlite"),
    ],
)
def test_the_engines_own_driver_is_its_own(given, driver):
    """A host may hand over the URL it uses itself: the engine takes the database, not the driver,
    whatever `postgresql://` means to this SQLAlchemy."""
    assert driver == normal_url(given).drivername
