"""Proofreading (校对) of a text before it is made public: it warns and never blocks.

A clerk who gets ten false alarms turns it off. So every check here stays silent where a correct
text of an office can look the same, and a mistake made all through a text is told once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from publication_flow.screening import (
    proofread_brackets,
    proofread_dates,
    proofread_fields,
    proofread_numbers,
    proofread_order,
    proofread_punctuation,
    proofread_repeats,
    proofread_sums,
    proofread_words,
    proofread_years,
)
from publication_flow.screening.proofread_page import Found, Page, page_of
from publication_flow.screening.proofread_remark import MOST, Remark
from publication_flow.screening.proofread_words import Obsolete, Term

__all__ = ["Obsolete", "Place", "Remark", "Term", "place", "proofread"]

_CHECKS: tuple[Callable[[Page], Iterator[Found]], ...] = (
    proofread_brackets.check,
    proofread_dates.check,
    proofread_fields.check,
    proofread_numbers.check,
    proofread_order.check,
    proofread_punctuation.check,
    proofread_repeats.check,
    proofread_sums.check,
    proofread_years.check,
)


def proofread(
    texts: Mapping[str, str | None],
    *,
    day: date | None,
    obsolete: Sequence[Obsolete] = (),
    terms: Sequence[Term] = (),
) -> list[Remark]:
    """What a careful reader would ask about, part by part, in the order of the text.

    `texts` are the parts by name (title, body); what is not text is passed over. `day` is the
    date of the text: without one nothing is said of years and of the date under the text. Of one
    code at most `MOST` remarks are given in one part; the first then tells how many more there
    are. Never raises on any text. Takes time in proportion to the text.
    """
    found: list[Remark] = []
    for part, text in texts.items():
        if isinstance(text, str) and text:
            page = page_of(text, day)
            places = [one for check in _CHECKS for one in check(page)]
            places += proofread_words.check(page, obsolete, terms)
            found += _remarks(part, page, places)
    return found


def _remarks(part: str, page: Page, places: list[Found]) -> Iterator[Remark]:
    """In the order of the text, each place once, none too often."""
    ordered = sorted({(f.start, f.end, f.code): f for f in places}.values(), key=_order)
    counted: dict[str, int] = {}
    for one in ordered:
        counted[one.code] = counted.get(one.code, 0) + 1
    told: dict[str, int] = {}
    for one in ordered:
        said = told[one.code] = told.get(one.code, 0) + 1
        if said > MOST:
            continue
        facts = dict(one.facts)
        if said == 1 and counted[one.code] > MOST:
            facts["more"] = counted[one.code] - MOST
        quote = page.text[one.start : one.end]
        yield Remark(one.code, part, one.start, one.end, quote, facts)


def _order(one: Found) -> tuple[int, int, str]:
    return one.start, one.end, one.code


class Place(NamedTuple):
    """A place as a person looks for it. `line` and `column` count from 1.

    `text` is the line around it, `start` and `end` where the place lies in that; a long line is
    cut to what stands near, with … for what was left out.
    """

    line: int
    column: int
    text: str
    start: int
    end: int


_NEAR = 16  # characters shown on either side


def place(text: str, start: int, end: int) -> Place:
    """Where characters `start` to `end` of a text stand, and what is around them.

    A place over several lines is shown up to the end of its first; offsets beyond the text are
    taken as its end.
    """
    start = max(0, min(start, len(text)))
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    last = len(text) if last < 0 else last
    end = max(start, min(end, last))
    shown_end = min(end, start + 2 * _NEAR)
    left, right = max(first, start - _NEAR), min(last, shown_end + _NEAR)
    before = "…" if left > first else ""
    after = "…" if right < last else ""
    shown = before + text[left:right].replace("\t", " ") + after
    at = start - left + len(before)
    line = text.count("\n", 0, start) + 1
    return Place(line, start - first + 1, shown, at, at + shown_end - start)
