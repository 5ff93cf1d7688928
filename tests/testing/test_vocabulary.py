"""The published vocabulary: its pages are made from the registry, and their examples run."""

from __future__ import annotations

import pytest

from publication_flow.policy import packs
from publication_flow.testing.runner import run_clauses
from publication_flow.testing.vocabulary import DEFINITIONS, VOCABULARY
from publication_flow.testing.vocabulary_tables import main, page, tables
from publication_flow.testing.waivers import read_waivers
from tests.docs import pages

LANGUAGES = ("zh", "en")
# What version 1 promises. A sentence may be added; one that goes or changes raises VOCABULARY.
FIRST = 43


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_what_the_registry_says(lang: str) -> None:
    """Every generated region is fresh; `python -m publication_flow.testing.vocabulary_tables docs`
    makes it so."""
    text = (pages.DOCS / lang / "vocabulary.md").read_text(encoding="utf-8")

    assert text == page(text, lang)
    assert set(tables(lang)) == set(pages.regions(pages.DOCS / lang / "vocabulary.md"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_stands_on_the_page(lang: str) -> None:
    """One row for each definition of a moment."""
    counts = {moment: tables(lang)[moment].count("\n") - 2 for moment in ("given", "when", "then")}

    assert len(DEFINITIONS) == sum(counts.values())
    assert f"{VOCABULARY}\n" in tables(lang)["version"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_examples_of_the_page_hold(lang: str) -> None:
    """The features shown run under the default policy, and the waiver shown names one of them."""
    blocks = pages.blocks(pages.DOCS / lang / "vocabulary.md")
    features = [block.text for block in blocks if block.language == "gherkin"]
    (waiver,) = (block.text for block in blocks if block.language == "toml")
    results = [
        result
        for text in features
        for result in run_clauses(packs.pack("cn-civil-affairs"), [("own.feature", text)])
    ]

    assert ["holds", "holds"] == [result.status for result in results]
    assert 1 == len(read_waivers("waivers.toml", waiver.encode(), [r.clause for r in results]))


def test_a_stale_page_is_made_anew(tmp_path: object) -> None:
    """The command writes both pages and leaves what is written by hand."""
    from pathlib import Path

    root = Path(str(tmp_path))
    for lang in LANGUAGES:
        (root / lang).mkdir()
        text = "# 手写\n<!-- generated: version -->\nold\n<!-- end -->\n"
        (root / lang / "vocabulary.md").write_text(text, encoding="utf-8")
    main([str(root)])

    assert (root / "zh" / "vocabulary.md").read_text(encoding="utf-8") == (
        f"# 手写\n<!-- generated: version -->\n词汇表版本：{VOCABULARY}\n<!-- end -->\n"
    )
    assert f"Vocabulary version: {VOCABULARY}" in (root / "en" / "vocabulary.md").read_text()


def test_the_vocabulary_only_grows() -> None:
    """Version 1 began with so many sentences; fewer would be another version."""
    assert "1" == VOCABULARY
    assert len(DEFINITIONS) >= FIRST
