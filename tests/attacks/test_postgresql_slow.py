"""Every attack once more on PostgreSQL, where the owner has switched the triggers off."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attacks.attacks import ATTACKS, FILES
from tests.attacks.checks import asked, done, expected, named
from tests.attacks.stage import staged


@pytest.mark.parametrize("key", [key for key in ATTACKS if key not in FILES])
def test_detected(key: str, fresh_postgres_url: str, tmp_path: Path) -> None:
    """The same checks see the same attacks as on SQLite."""
    scene = staged(fresh_postgres_url, tmp_path / "place")
    found = named(key, asked(done(scene, ATTACKS[key])))

    assert expected(key, "guards", "permission") == found
