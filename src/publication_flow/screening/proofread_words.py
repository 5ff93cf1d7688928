"""Words the office does not use: names that have changed, and spellings of its own terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from publication_flow.screening.proofread_page import Found, Page

_FORMERLY = ("原", "原为", "原称", "旧称", "前身", "前身为", "原名", "原来的")
_NOW = ("（现", "(现", "更名", "改称", "改为", "调整为", "并入", "转为", "转成")


class Obsolete(NamedTuple):
    """A name that is no longer used: 五保供养, now 特困人员供养, `since` 2016-02-10 (ISO date).

    A text older than `since` is right to use it; None means at any time.
    """

    word: str
    now: str
    since: str | None = None


class Term(NamedTuple):
    """A wrong form of a word the office has its own form for."""

    wrong: str
    right: str


def check(page: Page, obsolete: Sequence[Obsolete], terms: Sequence[Term]) -> Iterator[Found]:
    """Quoted titles keep the names they have, and a text may tell of a change of name."""
    taken: set[int] = set()
    # The longer word first: 五保供养 is one name and not 五保 besides.
    for old in sorted(obsolete, key=lambda one: -len(one.word)):
        if not _in_force(old.since, page.day):
            continue
        for start in _places(page.own, old.word, old.now):
            end = start + len(old.word)
            if taken.intersection(range(start, end)):
                continue
            taken.update(range(start, end))
            told = page.own[max(0, start - 4) : start].endswith(_FORMERLY)
            if told or page.own.startswith(_NOW, end):
                continue
            facts = {"now": old.now, "since": old.since or ""}
            yield Found("obsolete-name", start, end, facts)
    for term in terms:
        for start in _places(page.own, term.wrong, term.right):
            yield Found("office-term", start, start + len(term.wrong), {"right": term.right})


def _places(text: str, word: str, right: str) -> Iterator[int]:
    """Where a word stands, except inside the right one (低保 is part of 城乡低保)."""
    if not word:
        return
    inside = right.find(word)
    at = text.find(word)
    while at >= 0:
        if inside < 0 or not text.startswith(right, max(at - inside, 0)):
            yield at
        at = text.find(word, at + len(word))


def _in_force(since: str | None, day: date | None) -> bool:
    try:
        return since is None or day is None or date.fromisoformat(since) <= day
    except ValueError:  # what no reader can read binds nobody to a day
        return True
