"""A founded bureau with its clock, on each database and on one alone.

Whatever a test did to it, the ledger verifies afterwards and the projections are a replay's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from publication_flow import Agency, PublicationFlow, SimulatedClock
from tests.bureau import found_bureau


class Bureau(NamedTuple):
    """A founded agency, and where it lies."""

    url: str
    flow: PublicationFlow
    agency: Agency
    clock: SimulatedClock


def lent(url: str) -> Iterator[Bureau]:
    """A bureau for one test, verified when it comes back."""
    found = Bureau(url, *found_bureau(url))
    yield found
    report = found.agency.verify()
    found.flow.close()
    assert () == tuple(report.findings)


@pytest.fixture
def bureau(database_url: str) -> Iterator[Bureau]:
    """The bureau on each database in turn."""
    yield from lent(database_url)


@pytest.fixture
def small_bureau(tmp_path: Path) -> Iterator[Bureau]:
    """The bureau on SQLite, for what does not depend on the database."""
    yield from lent(f"sqlite:///{tmp_path / 'small.db'}")


@pytest.fixture
def postgres_bureau(fresh_postgres_url: str) -> Iterator[Bureau]:
    """The bureau on PostgreSQL, for what is so only there."""
    yield from lent(fresh_postgres_url)
