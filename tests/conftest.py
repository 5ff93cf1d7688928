"""Fixtures that every test may ask for: databases that are fresh, empty and real."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests import templates
from tests.databases import drop_postgres, fresh_postgres, running_postgres

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# The steps of the clauses. pytest takes plugins from this one conftest alone.
pytest_plugins = ["publication_flow.testing.plugin"]

# A shared machine may be slow for a moment; that is not a failure of the code under test.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a running PostgreSQL; each xdist worker has a server of its own."""
    with running_postgres(durable=False) as url:
        yield url
        templates.forget(url)


@pytest.fixture
def fresh_postgres_url(postgres_url: str) -> Iterator[str]:
    """The URL of a new empty PostgreSQL database, dropped after the test."""
    url = fresh_postgres(postgres_url)
    yield url
    drop_postgres(postgres_url, url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a new empty database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.db'}"
    url: str = request.getfixturevalue("fresh_postgres_url")
    return url


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real browser, once for a test file; a person's window is `tests.browser.page_of`.

    Not for the session: while it runs, playwright's event loop is the running one of this thread,
    and `asyncio.run` (and Django's ORM) in some other file's tests would refuse.
    """
    from tests.browser import running_browser  # only tests with a browser pay for importing it

    with running_browser() as running:
        yield running
