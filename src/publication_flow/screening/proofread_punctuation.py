"""Marks set twice, marks that cannot follow one another, half-width marks among Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.screening.proofread_page import CJK, Found, Page

_TWICE = re.compile(r"([。，、；：])\1+")
# The last of these wins in most slips, so which was meant is left to the reader.
_CLASH = re.compile(r"[，、；：][。，、；：]+|。[，、；：]+")
_HALF = re.compile(rf"(?<=[{CJK}0-9”》）】〕])[,;:?!](?=[{CJK}“《（【〔])")
_CLOSED = re.compile(rf"(?<=[{CJK}])[,;:?!](?=[{CJK}0-9“《（【〔])")


def check(page: Page) -> Iterator[Found]:
    for match in _TWICE.finditer(page.text):
        yield Found("mark-twice", match.start(), match.end(), {"mark": match[1]})
    for match in _CLASH.finditer(page.text):
        if len(set(match[0])) > 1:
            yield Found("mark-clash", match.start(), match.end(), {})
    # A text typed with half-width marks has hundreds: told once, with their number.
    places = sorted({m.start() for p in (_HALF, _CLOSED) for m in p.finditer(page.text)})
    if places:
        facts = {"count": len(places)}
        yield Found("mark-half-width", places[0], places[0] + 1, facts)
