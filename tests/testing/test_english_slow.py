"""Binds the English features: every scenario runs in pytest, through the pure core."""

from __future__ import annotations

import pytest
from pytest_bdd import scenarios

from publication_flow.testing.drivers import Driver
from publication_flow.testing.pure import PureDriver

pytestmark = pytest.mark.usefixtures("world")


@pytest.fixture
def driver() -> Driver:
    """The pure core: what the engine does with the same steps is the Chinese features' affair."""
    return PureDriver()


scenarios("en")
