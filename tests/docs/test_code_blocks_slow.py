"""Every Python block of the documentation runs, and every transcript is what is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.running import named, run_python, with_blocks, wrong_transcripts


@pytest.mark.parametrize("page", with_blocks("python"), ids=named)
def test_the_python_blocks_of_a_page_run(page: Path, tmp_path: Path) -> None:
    """The blocks of a page, in order, run as one program in a folder with an org.toml."""
    assert (0, "") == run_python(page, tmp_path)


@pytest.mark.parametrize("page", with_blocks("console"), ids=named)
def test_the_transcripts_of_a_page_are_what_is_printed(page: Path, tmp_path: Path) -> None:
    """Each command of a page, run in order, prints what stands below it."""
    wrong = wrong_transcripts(page, tmp_path)

    assert [] == wrong
