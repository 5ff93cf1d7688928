"""The engine's fixtures (`bureau`, `frozen_clock`), and the portal on a database of its own."""

from __future__ import annotations

import os
from tempfile import mkdtemp

import pytest
from alembic import command
from alembic.config import Config

pytest_plugins = ["publication_flow.testing.fixtures"]
os.environ["PORTAL_DATABASE"] = f"sqlite:///{mkdtemp()}/portal.db"  # read when it is imported


@pytest.fixture(scope="session")
def portal():
    """The portal; its schema by its own migrations."""
    command.upgrade(Config("alembic.ini"), "head")
    from portal.app import app

    return app


@pytest.fixture
def client(portal):
    """Somebody's browser, without a window."""
    return portal.test_client()
