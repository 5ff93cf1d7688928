"""The story of the demonstration's most travelled item is the one in the documentation."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from tests.docs import pages
from tests.hosts.demo_year import Year


def most_travelled(year: Year) -> str:
    """The matter with the most steps; of several, the one that went through the most hands."""
    steps: dict[str, list[str]] = defaultdict(list)
    for one in year.acts:
        steps[one.stream].append(one.person)
    return max(steps, key=lambda number: (len(steps[number]), len(set(steps[number]))))


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_the_most_travelled_item_is_told_as_in_the_sample(year: Year, lang: str) -> None:
    """`explain` says letter by letter what the sample in docs says."""
    page = pages.DOCS / lang / "explained.md"
    sample = next(block.text for block in pages.blocks(page) if block.language == "")

    assert sample == year.agency.explain(most_travelled(year), lang).text


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_every_matter_of_the_year_can_be_told(year: Year, lang: str) -> None:
    """Each event is told by at least one sentence, none lacks a word, and the desks add up."""
    numbers = sorted({one.stream for one in year.acts})
    positions = {one.position for one in year.acts}
    stories = [year.agency.explain(number, lang) for number in numbers]
    sentences = [s for story in stories for s in story.sentences]

    assert positions == {s.position for s in sentences if s.part == "steps"}
    assert [] == [s.text for s in sentences if re.search(r"\?|None|[⟦⟧{}]", s.text)]
    assert all(
        0 <= (desk.counted or 0) == (desk.days or 0) - (desk.stopped or 0)
        for story in stories
        for desk in story.desks
    )
