"""Write anew what the pages take from the program.

    PYTHONPATH=. .venv/bin/python tests/docs/refresh.py

The tables of reference.md, the output in every console block, and the picture of the lifecycle.
Look the changes over before they are committed: a refreshed mistake is still a mistake.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from publication_flow.policy import diagram, packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing import vocabulary_tables
from tests.attacks import table
from tests.docs import pages, transcripts
from tests.docs.tables import tables

PICTURE = pages.DOCS / "images" / "lifecycle.svg"


def picture() -> str:
    """What `policy diagram --format svg --file cn-civil-affairs` draws."""
    return diagram.svg(rulebook(packs.pack("cn-civil-affairs")))


def transcript(page: Path) -> str:
    """The page with the output of its console blocks as it is now."""
    lines = page.read_text(encoding="utf-8").split("\n")
    made = list(lines)
    with tempfile.TemporaryDirectory() as folder:
        changed: list[tuple[int, int, list[str]]] = []
        for block in pages.blocks(page):
            block.write(Path(folder))
            if block.language == "console":
                for entry in transcripts.entries(block):
                    output = transcripts.run(entry.command, Path(folder), page.parent.name)
                    if transcripts.normal(output) == transcripts.normal(entry.output):
                        continue  # only days and digests differ: no reason to touch the page
                    before = len(entry.output.split("\n")) if entry.output else 0
                    changed.append((entry.line, before, output.split("\n") if output else []))
        for line, before, output_lines in reversed(changed):
            made[line : line + before] = output_lines
    return "\n".join(made)


def made(lang: str) -> dict[str, str]:
    """Every generated region of every page in one language."""
    return tables(lang) | table.regions(lang)


def main() -> None:
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(picture(), encoding="utf-8")
    for page in pages.PAGES:
        if page.stem == "vocabulary":
            text = vocabulary_tables.page(page.read_text(encoding="utf-8"), page.parent.name)
            page.write_text(text, encoding="utf-8")
        elif pages.regions(page):
            page.write_text(pages.replaced(page, made(page.parent.name)), encoding="utf-8")
        if any(block.language == "console" for block in pages.blocks(page)):
            page.write_text(transcript(page), encoding="utf-8")


if __name__ == "__main__":
    main()
