"""What the tests of the hosts share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hosts.demo_year import Year, lived


@pytest.fixture(scope="session")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    """The demonstration's year, lived through once."""
    with lived(tmp_path_factory.mktemp("demo") / "made") as one:
        yield one
