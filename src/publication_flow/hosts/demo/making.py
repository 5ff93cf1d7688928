"""The demonstration's database while it is made: nothing in it is anybody's work yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, event

from publication_flow.engine.clock import Clock
from publication_flow.engine.database import Database
from publication_flow.engine.flow import PublicationFlow


@contextmanager
def unhurried(url: URL, clock: Clock) -> Iterator[PublicationFlow]:
    """Every commit waits for the disk, as it does in an office."""
    with PublicationFlow.open(url.render_as_string(hide_password=False), clock=clock) as flow:
        flow.upgrade()
        yield flow


@contextmanager
def hurried(url: URL, clock: Clock) -> Iterator[PublicationFlow]:
    """A new SQLite file whose commits do not wait for the disk; at the end all of it is there.

    Waiting is most of the time that a year takes. Only for what is made anew when the power
    fails half way.
    """
    database = Database(url)

    @event.listens_for(database.engine, "connect")
    def _hurry(raw: Any, _record: Any) -> None:
        raw.execute("PRAGMA synchronous = OFF")

    with PublicationFlow(database, clock) as flow:
        flow.upgrade()
        yield flow
        with database.autocommit() as connection:
            connection.exec_driver_sql("PRAGMA synchronous = FULL")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
