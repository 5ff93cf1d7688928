"""A server killed just before the commit of thirty at once, and just after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hosts.web.test_killed import killed_and_sent_again


@pytest.mark.parametrize(("moment", "remains"), [("before", 0), ("after", 28)])
def test_killed_around_the_commit_and_sent_again_twice(
    tmp_path: Path, moment: str, remains: int
) -> None:
    """Before the commit nothing remains, after it everything. Sent again twice the results are
    the same, positions have no gaps, and the ledger verifies."""
    killed_and_sent_again(tmp_path, moment, remains)
