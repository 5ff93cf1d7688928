"""A host of one's own making: a portal with a table beside the engine's, on its own connections."""

from __future__ import annotations

from sqlalchemy import Engine, NullPool, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from publication_flow.engine.database import normal_url
from tests.contract.stored import counts, rows


class Base(DeclarativeBase):
    pass


class Page(Base):
    """The portal's own row."""

    __tablename__ = "portal_pages"

    title: Mapped[str] = mapped_column(primary_key=True)


def host(url: str, mode: str = "default") -> Engine:
    """The portal's engine. On SQLite `mode` says how its transactions begin.

    default: as the driver does it (nothing until the first write); deferred and immediate: the
    host says BEGIN itself; autocommit: there is no transaction.
    """
    level = {"isolation_level": "AUTOCOMMIT"} if mode == "autocommit" else {}
    engine = create_engine(normal_url(url), poolclass=NullPool, **level)
    if mode in ("deferred", "immediate"):

        @event.listens_for(engine, "connect")
        def _silence(raw, _record):
            raw.isolation_level = None

        @event.listens_for(engine, "begin")
        def _begin(connection):
            connection.exec_driver_sql(f"BEGIN {mode}")

    Base.metadata.create_all(engine)
    return engine


def pages(url: str) -> list[str]:
    """The titles of the portal's rows that were committed."""
    return [row[0] for row in rows(url, "SELECT title FROM portal_pages ORDER BY title")]


def written(url: str) -> int:
    """Every row there is, the engine's and the host's: unchanged means nothing was written."""
    return sum(counts(url).values()) + len(pages(url))
