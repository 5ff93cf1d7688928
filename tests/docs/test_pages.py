"""The pages as such: both languages alike, links that lead somewhere, no page forgotten."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs import pages, refresh

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_TARGET = re.compile(r"^([a-z]+):.*## ", re.M)


@pytest.mark.parametrize("name", pages.NAMES)
def test_both_languages_have_the_same_structure(name: str) -> None:
    """A page has headings of the same depths, the same blocks and tables in both languages."""
    shapes = []
    for lang in pages.LANGUAGES:
        page = pages.DOCS / lang / f"{name}.md"
        shapes.append(
            (
                [depth for depth, _ in pages.headings(page)],
                [block.language for block in pages.blocks(page)],
                len(pages.rows(page)),
            )
        )

    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("name", pages.NAMES)
def test_both_languages_name_the_same_things(name: str) -> None:
    """What stands in the first column of a table between backticks is the same in both."""
    named = [
        [sorted(pages.codes(row[0])) for row in pages.rows(pages.DOCS / lang / f"{name}.md")]
        for lang in pages.LANGUAGES
    ]

    assert named[0] == named[1]


def test_no_page_is_forgotten() -> None:
    """The pages that these tests look at are all pages there are."""
    found = {p for lang in pages.LANGUAGES for p in (pages.DOCS / lang).glob("*.md")}

    assert set(pages.PAGES) == found


@pytest.mark.parametrize("name", pages.NAMES)
def test_the_index_names_every_page(name: str) -> None:
    """Whoever reads `docs/README.md` finds each page, in both languages."""
    index = (pages.DOCS / "README.md").read_text(encoding="utf-8")

    assert all(f"]({lang}/{name}.md)" in index for lang in pages.LANGUAGES)


@pytest.mark.parametrize("page", pages.PROSE, ids=lambda p: str(p.relative_to(pages.ROOT)))
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    """A link to a file finds it, and a link to a heading finds that heading."""
    broken = [
        link
        for link in _LINK.findall(pages.prose(page))
        if not link.startswith(("https://", "http://")) and not _leads(page, link)
    ]

    assert [] == broken


def _leads(page: Path, link: str) -> bool:
    name, _, fragment = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if not target.exists():
        return False
    return not fragment or fragment in {pages.anchor(h) for _, h in pages.headings(target)}


def test_the_two_commands_of_the_readme_are_targets() -> None:
    """Every `make` command that the documentation names is a target of the Makefile."""
    targets = set(_TARGET.findall((pages.ROOT / "Makefile").read_text(encoding="utf-8")))
    named = {
        name
        for page in pages.PROSE
        for name in re.findall(r"\bmake ([a-z]+)", page.read_text(encoding="utf-8"))
        # English prose may say "make what" and the like; commands stand in code.
        if re.search(rf"(^|`)make {name}\b", page.read_text(encoding="utf-8"), re.M)
    }

    assert {"demo", "test"} <= named <= targets


def test_the_picture_is_what_the_policy_draws() -> None:
    """docs/images/lifecycle.svg equals `policy diagram --format svg --file cn-civil-affairs`."""
    kept = refresh.PICTURE.read_text(encoding="utf-8")

    assert refresh.picture() == kept
