"""The documentation's pages, taken apart: headings, fenced blocks, tables, generated regions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
NAMES = (
    "guide", "embedding", "hosts", "django", "api", "console", "pages", "import", "index-numbers",
    "archive", "calendar", "notifications", "channels", "folder", "policy", "ledger", "erasure",
    "operations", "receipts", "checkpoints", "attacks", "reading", "explained", "exports",
    "systems", "questions", "oversight", "proofreading", "tutorial", "reference", "vocabulary",
    "glossary",
)  # fmt: skip
LANGUAGES = ("zh", "en")
PAGES = tuple(DOCS / lang / f"{name}.md" for lang in LANGUAGES for name in NAMES)
SEED_MAP = DOCS / "reference" / "seed-map.md"  # both languages in one
PROSE = (
    ROOT / "README.md",
    DOCS / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted((DOCS / "adr").glob("*.md")),
    SEED_MAP,
    *PAGES,
)

_REGION = re.compile(r"(<!-- generated: ([a-z-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")


class Block(NamedTuple):
    """A fenced block. `line` is the number of its first line inside the fence, from 1.

    After the language a file may be named: whoever follows the page writes the block into it.
    """

    language: str
    line: int
    text: str
    file: str = ""

    def write(self, folder: Path) -> None:
        """Put the block where the page says it lies; nothing for a block without a file."""
        if self.file:
            path = folder / self.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text, encoding="utf-8")


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    found: list[Block] = []
    inside: list[str] | None = None
    language, start = "", 0
    for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1):
        if not line.startswith("```"):
            if inside is not None:
                inside.append(line)
        elif inside is None:
            language, start, inside = line[3:].strip(), number + 1, []
        else:
            name, _, file = language.partition(" ")
            found.append(Block(name, start, "\n".join(inside) + "\n", file.strip()))
            inside = None
    assert inside is None, f"{page}: a fence is never closed"
    return found


def prose(page: Path) -> str:
    """A page without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.S | re.M)


def headings(page: Path) -> list[tuple[int, str]]:
    """(depth, text) of every heading."""
    found = re.findall(r"^(#{1,6}) (.+)$", prose(page), flags=re.M)
    return [(len(marks), text.strip()) for marks, text in found]


def anchor(heading: str) -> str:
    """The fragment that a heading gets: lower case, marks left out, spaces as hyphens."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def rows(page: Path, heading: str | None = None) -> list[list[str]]:
    """The cells of every table row (heads and rules apart), of one section if it is named."""
    found: list[list[str]] = []
    section, before = "", ""
    for line in prose(page).split("\n"):
        if line.startswith("#"):
            section = line.lstrip("#").strip()
        is_row = line.startswith("|") and not re.fullmatch(r"\|[-| :]+\|", line)
        if is_row and before.startswith("|") and heading in (None, section):
            found.append([cell.strip() for cell in line.strip("|").split("|")])
        before = line
    return found


def codes(text: str) -> list[str]:
    """What stands between backticks."""
    return _CODE.findall(text)


def regions(page: Path) -> dict[str, str]:
    """The generated regions of a page, by name."""
    return {name: text for _, name, text, _ in _REGION.findall(page.read_text(encoding="utf-8"))}


def replaced(page: Path, tables: dict[str, str]) -> str:
    """The page with its generated regions made anew."""
    return _REGION.sub(lambda m: m[1] + tables[m[2]] + m[4], page.read_text(encoding="utf-8"))
