"""A connection that is cut in the middle of a transaction: busy, or done again, never a traceback
of somebody else's."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import create_engine, text

from publication_flow import Busy
from publication_flow.engine.database import normal_url
from publication_flow.projections import organisation
from tests.bureau import draft_one

_CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.fixture
def cut(postgres_bureau, monkeypatch) -> Iterator[Callable[[], None]]:
    """Once called, the server ends every other connection at the next look at who holds what."""
    killer = create_engine(normal_url(postgres_bureau.url), isolation_level="AUTOCOMMIT")
    load, armed = organisation.load, [False]

    def cutting(connection, agency):
        if armed[0]:
            armed[0] = False
            with killer.connect() as other:
                other.execute(text(_CUT)).fetchall()
        return load(connection, agency)

    monkeypatch.setattr(organisation, "load", cutting)
    yield lambda: armed.__setitem__(0, True)
    killer.dispose()


def test_a_reading_that_was_cut_is_busy(postgres_bureau, cut):
    """The reader is told that the connection was lost, and may ask again."""
    agency = postgres_bureau.agency
    number = draft_one(agency)
    cut()

    with pytest.raises(Busy) as told:
        agency.why(number, "provide", by="chen.jing")

    assert "connection-lost" == told.value.code
    assert agency.why(number, "provide", by="chen.jing").allowed


def test_a_change_that_was_cut_before_its_commit_is_done_once(postgres_bureau, cut):
    """Nothing of it was written, so it is run again on another connection."""
    agency = postgres_bureau.agency
    size, _ = agency.root()
    cut()

    position = agency.enrol("xu.lan", "许岚", by="hu.jian")

    assert size + 1 == position
    assert (size + 1, "许岚") == (agency.root()[0], agency.organisation()["persons"][-1]["name"])
