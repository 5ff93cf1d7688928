"""A founded bureau on each database; its ledger is verified when the test is over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from publication_flow import Agency
from tests.bureau import found_bureau


@pytest.fixture
def bureau(database_url: str) -> Iterator[Agency]:
    """The bureau's agency on a fresh database."""
    flow, agency, _ = found_bureau(database_url)
    yield agency
    report = agency.verify()
    flow.close()
    assert () == tuple(report.findings)
