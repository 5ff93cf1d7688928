"""A text laid out for the checks: the same characters at the same places, made easier to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

_DIGITS = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
# What others wrote is quoted, not said: titles, quotations, years of document numbers. Bounded, so
# that one missing bracket does not swallow the text.
_QUOTED = re.compile(
    r"《[^《》\n]{1,120}》|〈[^〈〉\n]{1,120}〉|“[^“”\n]{1,200}”|〔[^〔〕\n]{1,8}〕"
)
_LINE = re.compile(r"[^\n]+")
_CHINESE_DIGITS = {char: n for n, char in enumerate("〇一二三四五六七八九")}

CJK = "一-鿿"


class Found(NamedTuple):
    """A place in a page and what is wrong there."""

    code: str
    start: int
    end: int
    facts: dict[str, Any]


class Line(NamedTuple):
    """One line that is not blank, without the blanks around it."""

    start: int
    end: int
    text: str


class Page:
    """`text` as written; `plain` with full-width digits made narrow; `own` with quotations blanked
    out as well. All three have the same length, so a place in one is the place in each."""

    def __init__(self, text: str, day: date | None) -> None:
        self.text = text
        self.day = day
        self.plain = text.translate(_DIGITS)

    @cached_property
    def own(self) -> str:
        return _QUOTED.sub(lambda m: "□" * len(m[0]), self.plain)

    @cached_property
    def lines(self) -> list[Line]:
        """The lines that are not blank."""
        return [_line(m.start(), m[0]) for m in _LINE.finditer(self.plain) if m[0].strip()]


def page_of(text: str, day: date | None) -> Page:
    return Page(text, day)


def _line(start: int, text: str) -> Line:
    stripped = text.strip()
    start += len(text) - len(text.lstrip())
    return Line(start, start + len(stripped), stripped)


def around(text: str, start: int, end: int, reach: int = 80) -> str:
    """The sentence about a place, no more than `reach` characters to either side.

    Bounded, so that a text that never ends a sentence is still read in one go.
    """
    before = re.split(r"[。！？\n]", text[max(0, start - reach) : start])[-1]
    after = re.split(r"[。！？\n]", text[end : end + reach], maxsplit=1)[0]
    return before + text[start:end] + after


def chinese_number(text: str) -> int | None:
    """一 to 九十九, or digits; None for anything else."""
    if text.isascii() and text.isdigit():
        return int(text[:6])
    tens, ten, ones = text.rpartition("十")
    if ten:
        high = _CHINESE_DIGITS.get(tens) if tens else 1
        low = _CHINESE_DIGITS.get(ones) if ones else 0
        return None if high is None or low is None else high * 10 + low
    return _CHINESE_DIGITS.get(text)


def matches(pattern: re.Pattern[str], text: str, code: str) -> Iterator[Found]:
    """Every match as a place, with nothing more to tell."""
    for match in pattern.finditer(text):
        yield Found(code, match.start(), match.end(), {})
