"""The table of what sees which attack: whole, and the same in the tests and on the pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attacks import table
from tests.attacks.attacks import FAMILIES
from tests.attacks.checks import asked, named
from tests.attacks.stage import staged
from tests.docs import pages


def test_every_attack_is_in_the_table() -> None:
    """Each family does the attacks of its rows, in their order, and no other."""
    done = {name: list(attacks) for name, attacks in FAMILIES.items()}

    assert {name: list(rows) for name, rows in table.FAMILIES.items()} == done


def test_nothing_is_seen_where_nothing_was_done(tmp_path: Path) -> None:
    """On the stage before any attack every check is content: none cries wolf."""
    scene = staged(f"sqlite:///{tmp_path / 'bureau.db'}", tmp_path / "place")

    assert {} == named("bytes", asked(scene))


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_the_page_says_what_the_table_says(lang: str) -> None:
    """docs/*/attacks.md carries the table of each family as it is tested."""
    page = pages.DOCS / lang / "attacks.md"

    assert table.regions(lang) == pages.regions(page)
