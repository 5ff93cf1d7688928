"""The glossary: one concept one word, in the glossary and in the shipped policies."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from tests.docs import pages

GLOSSARIES = [pages.DOCS / lang / "glossary.md" for lang in pages.LANGUAGES]
# A stage is named after the act that brings it about; in Chinese the two are one word here.
SHARED = {("拟稿", frozenset({("stage", "drafted"), ("action", "draft")}))}
both = pytest.mark.parametrize("page", GLOSSARIES, ids=pages.LANGUAGES)

Concept = tuple[str, str]


def _labels() -> dict[str, set[Concept]]:
    """Every stage, post and action label of the shipped policies, and what it is used for."""
    found: dict[str, set[Concept]] = defaultdict(set)
    for name in packs.names():
        policy = rulebook(packs.pack(name)).policy
        for post_id, post in policy.posts.items():
            _add(found, post.label.zh, post.label.en, ("post", post_id))
        for kind in policy.kinds.values():
            for stage in kind.stages:
                _add(found, stage.label.zh, stage.label.en, ("stage", stage.id))
            for action in kind.actions:
                _add(found, action.label.zh, action.label.en, ("action", action.id))
    return found


def _add(found: dict[str, set[Concept]], zh: str, en: str, concept: Concept) -> None:
    found[zh].add(concept)
    found[en].add(concept)


def _glossary(page: Path) -> list[tuple[Concept, str, str]]:
    """(concept, zh, en) of every row; the sections are the concepts' sorts, in order."""
    sorts = ("concept", "stage", "action", "post")
    names = [text for depth, text in pages.headings(page) if depth == 2]
    return [
        ((sort, pages.codes(row[0])[0]), row[1], row[2])
        for sort, name in zip(sorts, names, strict=True)
        for row in pages.rows(page, name)
    ]


def test_a_label_of_the_policies_means_one_thing() -> None:
    """No stage, post or action label stands for two of them, in one policy or across."""
    twice = {(label, frozenset(used)) for label, used in _labels().items() if len(used) > 1}

    assert SHARED == twice


def test_a_thing_of_the_policies_has_one_label() -> None:
    """A stage, post or action is called the same in all shipped policies."""
    called: dict[Concept, set[str]] = defaultdict(set)
    for label, used in _labels().items():
        for concept in used:
            called[concept].add(label)

    assert {c: names for c, names in called.items() if len(names) > 2} == {}


@both
def test_the_glossary_gives_every_label_as_it_is(page: Path) -> None:
    """Stages, actions and posts of the glossary are those of the policies, label by label."""
    told: dict[str, set[Concept]] = defaultdict(set)
    for concept, zh, en in _glossary(page):
        if concept[0] != "concept":
            _add(told, zh, en, concept)

    assert _labels() == told


@both
def test_no_word_of_the_glossary_does_two_jobs(page: Path) -> None:
    """A Chinese or English word of the glossary stands for one concept."""
    used: dict[str, set[Concept]] = defaultdict(set)
    for concept, zh, en in _glossary(page):
        _add(used, zh, en, concept)
    twice = {(word, frozenset(concepts)) for word, concepts in used.items() if len(concepts) > 1}

    assert SHARED == twice


def test_both_glossaries_have_the_same_words() -> None:
    """The Chinese and the English page pair the same words."""
    chinese, english = (_glossary(page) for page in GLOSSARIES)

    assert chinese == english
