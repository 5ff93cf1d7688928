"""Running a page of the documentation: its Python as one program, its commands one by one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.docs import pages, transcripts

_SAMPLE = pages.ROOT / "src/publication_flow/engine/example-organisation.toml"


def named(page: Path) -> str:
    """How a page is called in a test's name."""
    return str(page.relative_to(pages.ROOT))


def with_blocks(language: str) -> list[Path]:
    """The pages that have a block of a language."""
    return [p for p in pages.PROSE if any(b.language == language for b in pages.blocks(p))]


def program(page: Path) -> str:
    """The Python blocks of a page, in order, at the page's own line numbers."""
    lines = [""] * page.read_text(encoding="utf-8").count("\n")
    for block in pages.blocks(page):
        if block.language == "python":
            for at, line in enumerate(block.text.splitlines(), block.line - 1):
                lines[at] = line
    return "\n".join(lines) + "\n"


def run_python(page: Path, folder: Path) -> tuple[int, str]:
    """Run a page's program in a folder with an org.toml: its exit code and what it complains of."""
    shutil.copy(_SAMPLE, folder / "org.toml")
    file = folder / f"page_{page.stem}.py"  # not `django.py`: its own import would find it
    file.write_text(program(page), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, file.name], cwd=folder, capture_output=True, text=True, timeout=120,
        env=os.environ | {"PYTHONUTF8": "1"}, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr


def commands(page: Path) -> list[transcripts.Entry]:
    """Every command that a page shows with what it prints."""
    shown = [b for b in pages.blocks(page) if b.language == "console"]
    return [entry for block in shown for entry in transcripts.entries(block)]


def wrong_transcripts(page: Path, folder: Path) -> list[tuple[int, str, str]]:
    """Run a page's commands in order: line, command and output of those that print otherwise."""
    wrong = []
    for block in pages.blocks(page):
        block.write(folder)
        if block.language == "console":
            for entry in transcripts.entries(block):
                printed = transcripts.run(entry.command, folder, page.parent.name)
                if transcripts.normal(entry.output) != transcripts.normal(printed):
                    wrong.append((entry.line, entry.command, printed))
    return wrong
