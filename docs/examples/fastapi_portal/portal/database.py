"""The portal's database: its own three tables, and the engine's (`pf_…`) beside them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from publication_flow import Agency, Busy, PublicationFlow

T = TypeVar("T")

URL = make_url(os.environ.get("PORTAL_DATABASE", "sqlite:///portal.db"))
AGENCY = "370405-mz"
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}


class Base(DeclarativeBase):
    pass


class User(Base):
    """Who may sign in to the portal, and which person of the bureau that is."""

    __tablename__ = "users"

    login: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str]
    name: Mapped[str]


class Article(Base):
    """A page of the site. The matter that answers for it names it in `external_ref`.

    The text lies with the engine alone: what the public reads is what was approved, to the letter.
    """

    __tablename__ = "articles"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]  # as the clerk first called it, for the staff's lists
    number: Mapped[str | None] = mapped_column(unique=True)


class Click(Base):
    """The portal's own log: who asked for what, from where."""

    __tablename__ = "clicks"

    id: Mapped[str] = mapped_column(primary_key=True)
    article: Mapped[str]
    person: Mapped[str]
    action: Mapped[str]
    address: Mapped[str]


engine = create_async_engine(URL.set(drivername=DRIVERS[URL.get_backend_name()]))
sessions = async_sessionmaker(engine, expire_on_commit=False)

# The engine's own connections: for the mounted console, and for readings outside a transaction.
flow = PublicationFlow.open(URL.render_as_string(hide_password=False))
flow.upgrade()
if AGENCY not in flow.agencies():
    flow.found(
        AGENCY,
        policy="cn-civil-affairs",
        organisation=Path(__file__).parent.parent / "organisation.toml",
        basis="台民发〔2017〕1号",
    )


def bureau(session: Session) -> Agency:
    """The bureau inside the portal's transaction: what it does, the portal commits."""
    return flow.on(session).agency(AGENCY)


async def prepare() -> None:
    """Make the portal's own tables and its users, where they are not there yet."""
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with sessions.begin() as session:
        for person in flow.agency(AGENCY).organisation()["persons"]:
            login = person["id"].replace(".", "")
            await session.merge(User(login=login, person=person["id"], name=person["name"]))


async def together(work: Callable[[AsyncSession], Awaitable[T]], attempts: int = 3) -> T:
    """Run `work` in one transaction of the portal and the engine: both are kept or neither is.

    `Busy` means that somebody was in the way and nothing was written: the whole begins again.
    """
    for attempt in range(attempts):
        try:
            async with sessions.begin() as session:
                return await work(session)
        except Busy:
            if attempt == attempts - 1:
                raise
            await asyncio.sleep(0.1 * 2**attempt)
    raise AssertionError("unreachable")
