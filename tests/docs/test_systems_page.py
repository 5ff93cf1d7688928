"""The page on the five systems quotes the shipped policy and names commands that exist."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from publication_flow.policy import packs
from tests.docs import pages, said

each_language = pytest.mark.parametrize("lang", pages.LANGUAGES)


def _page(lang: str) -> Path:
    return pages.DOCS / lang / "systems.md"


@each_language
def test_the_excerpts_stand_in_the_shipped_policy(lang: str) -> None:
    """Every line of the excerpts is a line of cn-civil-affairs; what they leave out is not said."""
    whole = tomllib.loads(packs.pack("cn-civil-affairs").decode())
    excerpts = [
        tomllib.loads(block.text) for block in pages.blocks(_page(lang)) if block.language == "toml"
    ]

    assert len(excerpts) > 0
    assert [] == [excerpt for excerpt in excerpts if not _within(excerpt, whole)]


def _within(part: Any, whole: Any) -> bool:
    """Tables have these entries, lists have these among theirs, anything else is equal."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and _within(value, whole[key]) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return all(any(_within(one, other) for other in whole) for one in part)
    return bool(part == whole)


@each_language
def test_the_commands_of_the_page_can_be_typed(
    lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each command between backticks is taken by the command line's own parser."""
    monkeypatch.chdir(tmp_path)
    lines = [c for c in pages.codes(pages.prose(_page(lang))) if c.startswith(said.PROGRAM)]
    for line in lines:
        said.check(line, tmp_path)

    assert len(lines) > 9
