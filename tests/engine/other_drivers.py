"""Hosts on drivers that the engine itself never uses: psycopg2 and asyncpg.

Run by `make compat`, which installs both; on SQLAlchemy 2.0 `postgresql://` means psycopg2.
"""

from __future__ import annotations

import asyncio

from sqlalchemy import NullPool, create_engine, make_url
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session

from tests.bureau import AGENCY, draft_one, publish_one
from tests.contract.stored import head_size
from tests.engine.hosts import Page, host, pages, written


def test_a_host_on_psycopg2(postgres_bureau):
    """Commit, rollback and a savepoint over psycopg2, as over the engine's own driver."""
    bureau = postgres_bureau
    host(bureau.url).dispose()
    before = written(bureau.url)
    url = make_url(bureau.url).set(drivername="postgresql+psycopg2")

    with Session(create_engine(url, poolclass=NullPool)) as session:
        session.add(Page(title="一"))
        publish_one(bureau.flow.on(session).agency(AGENCY))
        session.rollback()
        undone = written(bureau.url)
        session.add(Page(title="二"))
        agency = bureau.flow.on(session).agency(AGENCY)
        number = publish_one(agency)
        with session.begin_nested() as nested:
            draft_one(agency)
            nested.rollback()
        session.commit()

    assert before == undone
    assert ["二"] == pages(bureau.url)
    assert 5 == len(bureau.agency.trail(number))


def test_a_host_on_asyncpg(postgres_bureau):
    """The same over asyncpg, within `run_sync`."""
    bureau = postgres_bureau
    host(bureau.url).dispose()
    before = head_size(bureau.url)
    url = make_url(bureau.url)
    # asyncpg takes no folder of a socket from the URL's query as libpq does
    address = {"host": url.query["host"]} if "host" in url.query else {}

    async def work():
        engine = create_async_engine(
            url.set(drivername="postgresql+asyncpg", query={}),
            poolclass=NullPool,
            connect_args=address,
        )
        for ending in ("rollback", "commit"):
            async with AsyncSession(engine) as session:
                session.add(Page(title=ending))
                await session.run_sync(lambda s: publish_one(bureau.flow.on(s).agency(AGENCY)))
                await getattr(session, ending)()
        await engine.dispose()

    asyncio.run(work())

    assert ["commit"] == pages(bureau.url)
    assert before + 5 == head_size(bureau.url)
