"""Binds the Chinese features: every scenario runs through the pure core and through the engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from publication_flow.testing.drivers import Driver, EngineDriver
from publication_flow.testing.pure import PureDriver

pytestmark = pytest.mark.usefixtures("world")


@pytest.fixture(params=["pure", "sqlite"])
def driver(
    request: pytest.FixtureRequest, tmp_path: Path, founded_bureaus: Path
) -> Iterator[Driver]:
    """The same steps through both: what differs was decided in the wrong place."""
    made: Driver = PureDriver()
    if request.param == "sqlite":
        made = EngineDriver(tmp_path, founded_bureaus)
    yield made
    made.close()


scenarios("zh")
