"""Fixtures for a host's own tests: time that stands still, a bureau in memory.

A host's conftest has one line:

    pytest_plugins = ["publication_flow.testing.fixtures"]

    def test_a_section_provides(bureau, frozen_clock):
        item = {"title": "标题", "category": "work-updates", "body": "正文"}
        number = bureau.act("draft", by="wang.fang", **item)
        frozen_clock.advance(days=1)
        assert bureau.act("provide", number, by="chen.jing").stage == "department-provided"

Everything lives in memory, for one test, and may be used from many threads.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from publication_flow.engine.agency import Agency
from publication_flow.engine.clock import SimulatedClock
from publication_flow.engine.flow import PublicationFlow
from publication_flow.testing.sample import START, sample_bureau


@pytest.fixture
def frozen_clock() -> SimulatedClock:
    """Monday 6 March 2017, nine in the morning in Shanghai, until it is set or moved."""
    return SimulatedClock(START)


@pytest.fixture
def memory_flow(frozen_clock: SimulatedClock) -> Iterator[PublicationFlow]:
    """An empty database in memory, on the frozen clock."""
    with PublicationFlow.open("sqlite://", clock=frozen_clock) as flow:
        yield flow


@pytest.fixture
def bureau(memory_flow: PublicationFlow) -> Agency:
    """The sample bureau (`sample.organisation`), founded in memory under `cn-civil-affairs`."""
    return sample_bureau(memory_flow)
