"""Headings and points in their order: 一、二、四、 has lost one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.screening.proofread_page import Found, Page, chinese_number

_CHINESE = "[一二三四五六七八九十]{1,3}"
_LEVELS = (
    re.compile(rf"({_CHINESE})、"),
    re.compile(rf"[（(]({_CHINESE})[）)]"),
    re.compile(r"([0-9]{1,2})[.．、](?![0-9])"),
)
_ARTICLE = re.compile(rf"第({_CHINESE})条[ \u3000]")
_POINT = re.compile(r"(?:(?<=[。；;：:，,、\s])|^)([一二三四五六七八九十]{1,3})是(?!否)", re.M)


def check(page: Page) -> Iterator[Found]:
    yield from _headings(page)
    yield from _points(page)


def _headings(page: Page) -> Iterator[Found]:
    """A heading begins a line. What stands under one begins anew under the next, and every
    sequence may begin anew with its first."""
    last: list[int | None] = [None, None, None]
    article: int | None = None
    for line in page.lines:
        match = _ARTICLE.match(line.text)
        if match:
            number = chinese_number(match[1])
            if number and article and number not in (1, article + 1):
                yield _wrong(line.start, match, article)
            article = number
            last = [None, None, None]
            continue
        for level, pattern in enumerate(_LEVELS):
            match = pattern.match(line.text)
            number = chinese_number(match[1]) if match else None
            if match and number:
                before = last[level]
                if before is not None and number not in (1, before + 1):
                    yield _wrong(line.start, match, before)
                last[level] = number
                last[level + 1 :] = [None] * (2 - level)
                break


def _points(page: Page) -> Iterator[Found]:
    """一是……二是…… within a line; only where it begins with the first."""
    for line in page.lines:
        before: int | None = None
        for match in _POINT.finditer(line.text):
            number = chinese_number(match[1])
            if before is not None and number not in (None, 1, before + 1):
                yield _wrong(line.start, match, before)
            if number == 1 or before is not None:
                before = number or before


def _wrong(start: int, match: re.Match[str], before: int) -> Found:
    facts = {"before": before, "expected": before + 1}
    return Found("order-broken", start + match.start(), start + match.end(), facts)
