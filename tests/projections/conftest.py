"""A bureau to read from, and a hand on its clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from publication_flow import Agency, SimulatedClock
from tests.bureau import found_bureau


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "bureau.db"


@pytest.fixture
def url(database: Path) -> str:
    return f"sqlite:///{database}"


@pytest.fixture
def _founded(url: str) -> Iterator[tuple[Agency, SimulatedClock]]:
    flow, agency, clock = found_bureau(url)
    yield agency, clock
    flow.close()


@pytest.fixture
def bureau(_founded: tuple[Agency, SimulatedClock]) -> Agency:
    return _founded[0]


@pytest.fixture
def at(_founded: tuple[Agency, SimulatedClock]) -> Callable[[str], None]:
    """Sets the clock to a day at nine in the morning in Shanghai, or to an instant."""

    def set_clock(when: str) -> None:
        text = when if "T" in when else f"{when}T09:00:00+08:00"
        _founded[1].set(datetime.fromisoformat(text))

    return set_clock
