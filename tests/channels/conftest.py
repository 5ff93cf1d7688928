"""A bureau that is driven, and told of; verified afterwards."""

from __future__ import annotations

from collections.abc import Iterator
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
    found = Bureau(database_url, *found_bureau(database_url))
    yield found
    report = found.agency.verify()
    found.flow.close()
    assert () == tuple(report.findings)
