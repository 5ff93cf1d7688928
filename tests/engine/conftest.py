"""A founded bureau with its clock, on each database and on SQLite alone."""

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


@pytest.fixture
def bureau(database_url: str) -> Iterator[Bureau]:
    """The bureau on each database in turn."""
    found = found_bureau(database_url)
    yield Bureau(database_url, *found)
    found[0].close()


@pytest.fixture
def small_bureau(tmp_path: Path) -> Iterator[Bureau]:
    """The bureau on SQLite, for what does not depend on the database."""
    url = f"sqlite:///{tmp_path / 'small.db'}"
    found = found_bureau(url)
    yield Bureau(url, *found)
    found[0].close()


@pytest.fixture
def postgres_bureau(fresh_postgres_url: str) -> Iterator[Bureau]:
    """The bureau on PostgreSQL, for what is so only there."""
    found = found_bureau(fresh_postgres_url)
    yield Bureau(fresh_postgres_url, *found)
    found[0].close()
