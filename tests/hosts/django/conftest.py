"""A migrated Django host with a founded bureau, on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from publication_flow import Agency
from tests.hosts.django import portal


@pytest.fixture
def django_url(database_url: str) -> Iterator[str]:
    """Django's default database is a new one, with all migrations applied."""
    with portal.on(database_url):
        portal.migrate()
        yield database_url


@pytest.fixture
def bureau(django_url: str) -> Iterator[Agency]:
    """The bureau over Django's connection; afterwards its ledger verifies."""
    _, agency, _ = portal.founded()
    yield agency
    assert () == tuple(agency.verify().findings)
