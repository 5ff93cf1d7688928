"""Every Python block of the documentation runs, and every transcript is what is printed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs import pages, transcripts

_SAMPLE = pages.ROOT / "src/publication_flow/engine/example-organisation.toml"
_KNOWN = {"python", "console", "sh", "toml", "sql", "gherkin", ""}


def _named(page: Path) -> str:
    return str(page.relative_to(pages.ROOT))


def _with(language: str) -> list[Path]:
    return [p for p in pages.PROSE if any(b.language == language for b in pages.blocks(p))]


@pytest.mark.parametrize("page", _with("python"), ids=_named)
def test_the_python_blocks_of_a_page_run(page: Path, tmp_path: Path) -> None:
    """The blocks of a page, in order, run as one program in a folder with an org.toml."""
    shutil.copy(_SAMPLE, tmp_path / "org.toml")
    program = tmp_path / f"page_{page.stem}.py"  # not `django.py`: its own import would find it
    lines = [""] * page.read_text(encoding="utf-8").count("\n")
    for block in pages.blocks(page):
        if block.language == "python":  # at the page's own line numbers, for the traceback
            for at, line in enumerate(block.text.splitlines(), block.line - 1):
                lines[at] = line
    program.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, program.name], cwd=tmp_path, capture_output=True, text=True, timeout=120,
        env=os.environ | {"PYTHONUTF8": "1"}, check=False,
    )  # fmt: skip

    assert (0, "") == (done.returncode, done.stderr)


@pytest.mark.parametrize("page", _with("console"), ids=_named)
def test_the_transcripts_of_a_page_are_what_is_printed(page: Path, tmp_path: Path) -> None:
    """Each command of a page, run in order, prints what stands below it."""
    wrong = []
    for block in pages.blocks(page):
        block.write(tmp_path)
        if block.language == "console":
            for entry in transcripts.entries(block):
                printed = transcripts.run(entry.command, tmp_path, page.parent.name)
                if transcripts.normal(entry.output) != transcripts.normal(printed):
                    wrong.append((entry.line, entry.command, printed))

    assert [] == wrong


def test_the_guide_has_a_transcript_in_each_language() -> None:
    """Both guides show real commands: a renamed fence would leave nothing to compare."""
    guides = {pages.DOCS / lang / "guide.md" for lang in pages.LANGUAGES}
    counts = [
        sum(
            len(list(transcripts.entries(b)))
            for b in pages.blocks(guide)
            if b.language == "console"
        )
        for guide in sorted(guides)
    ]

    assert counts[0] == counts[1] >= 12


@pytest.mark.parametrize("page", pages.PROSE, ids=_named)
def test_a_block_says_what_it_is(page: Path) -> None:
    """A fence names a language that is checked here or is not meant to run."""
    unknown = {b.language for b in pages.blocks(page)} - _KNOWN

    assert set() == unknown
