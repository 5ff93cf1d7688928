"""Brackets and quotation marks: each opened one closed, in its own paragraph, by its own kind.

Rules on use: GB/T 15834-2011 (标点符号用法); brackets of a document number: GB/T 9704-2012, 7.2.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.screening.proofread_page import CJK, Found, Page

_PAIRS = dict(zip("（(《〈“【〔[「『", "）)》〉”】〕]」』", strict=True))
_OPENER = {closer: opener for opener, closer in _PAIRS.items()}
# Taken for each other by a slip of the keyboard, and meant as a pair all the same.
_MIXED = frozenset({"（)", "(）", "【]", "[】", "〔]", "[〕", "《〉", "〈》"})
_FULL = frozenset("（）《》〈〉“”【】〔〕「」『』")
# Inside itself the mark changes its form: 《关于〈…〉的…》, “… ‘…’ …”.
_INNER = {"《": "〈〉", "“": "‘’"}
_BRACKET = re.compile("[" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")
# 1) and a）and 二） begin a point and close nothing.
_POINT = re.compile(r"(?:^|[\s，。；：、,;:.])[0-9A-Za-z一二三四五六七八九十]{1,3}$")
_NUMBER = re.compile(
    rf"(?<=[{CJK}])([\[【（(])((?:19|20)[0-9]{{2}})([\]】）)])(?=\s?第?[0-9]{{1,5}}号)"
)
_PADDED = re.compile(
    r"(?<=〔(?:19|20)[0-9]{2}〕)\s?(?:第0*|0+)([1-9][0-9]{0,4}号)"
    r"|(第)0+([1-9][0-9]{0,4}号)(?=公告|通告|令|文件|通知|决定)"
)
_ENDED = tuple("。！？；：.!?;:…”》）)")
_WRAPPED = 20  # a line this long that ends inside a sentence goes on in the next


def check(page: Page) -> Iterator[Found]:
    unclosed: Found | None = None
    for one in _pairing(page):
        # Opened here and closed in the next paragraph: one mistake, not two.
        if unclosed is not None:
            if one.facts.get("opens") == page.text[unclosed.start]:
                yield Found("bracket-crossing", unclosed.start, unclosed.end, {})
                unclosed = None
                continue
            yield unclosed
            unclosed = None
        if one.code == "bracket-unpaired" and "closes" in one.facts:
            unclosed = one
        else:
            yield one
    if unclosed is not None:
        yield unclosed
    for match in _NUMBER.finditer(page.plain):
        right = f"〔{match[2]}〕"
        yield Found("number-bracket", match.start(), match.end(), {"right": right})
    for match in _PADDED.finditer(page.plain):
        right = match[1] or match[2] + match[3]
        yield Found("number-padded", match.start(), match.end(), {"right": right})


def _pairing(page: Page) -> Iterator[Found]:
    for start, end in _paragraphs(page):
        yield from _paragraph(page.text, start, end)


def _paragraphs(page: Page) -> Iterator[tuple[int, int]]:
    """Where paragraphs begin and end; lines broken inside a sentence belong together."""
    start = None
    lines = page.lines
    for at, line in enumerate(lines):
        start = line.start if start is None else start
        follows = at + 1 < len(lines) and page.text.count("\n", line.end, lines[at + 1].start) == 1
        if follows and len(line.text) >= _WRAPPED and not line.text.endswith(_ENDED):
            continue
        yield start, line.end
        start = None


def _paragraph(text: str, start: int, end: int) -> Iterator[Found]:
    stack: list[tuple[str, int]] = []
    open_of: dict[str, int] = {}
    pairs: list[tuple[int, int]] = []
    for match in _BRACKET.finditer(text, start, end):
        at, char = match.start(), match[0]
        if char in _PAIRS:
            if char in _INNER and stack and stack[-1][0] == char and at - stack[-1][1] > 1:
                yield Found("bracket-nested", at, at + 1, {"right": _INNER[char]})
            stack.append((char, at))
            open_of[char] = open_of.get(char, 0) + 1
            continue
        opener = _OPENER[char]
        if stack and stack[-1][0] + char in _MIXED and not open_of.get(opener):
            mate, place = stack.pop()
            open_of[mate] -= 1
            yield Found("bracket-mixed", place, at + 1, {"open": mate, "close": char})
        elif open_of.get(opener):
            while stack[-1][0] != opener:
                yield _unclosed(text, *_taken(stack, open_of))
            _, place = _taken(stack, open_of)
            pairs.append((place, at))
        elif not (char in "）)" and _POINT.search(text[max(start, at - 5) : at])):
            yield _unopened(text, at, start)
    # A quotation of several paragraphs opens each of them and is closed once, in the last.
    goes_on = text[end : end + 50].lstrip().startswith("“")
    while stack:
        char, at = _taken(stack, open_of)
        if char == "“" and goes_on:
            continue
        yield _unclosed(text, char, at)
    known = dict(pairs)
    for place, at in pairs:
        doubled = text[place] in _FULL and text[place + 1] == text[place]
        if doubled and known.get(place + 1) == at - 1:
            yield Found("bracket-doubled", place, place + 2, {"char": text[place]})


def _taken(stack: list[tuple[str, int]], open_of: dict[str, int]) -> tuple[str, int]:
    char, at = stack.pop()
    open_of[char] -= 1
    return char, at


def _unclosed(text: str, char: str, at: int) -> Found:
    for first in (at - 1, at):
        if char in _FULL and first >= 0 and text[first : first + 2] == char * 2:
            return Found("bracket-doubled", first, first + 2, {"char": char})
    return Found("bracket-unpaired", at, at + 1, {"closes": _PAIRS[char]})


def _unopened(text: str, at: int, start: int) -> Found:
    char = text[at]
    if char in _FULL and at > start and text[at - 1] == char:
        return Found("bracket-doubled", at - 1, at + 1, {"char": char})
    return Found("bracket-unpaired", at, at + 1, {"opens": _OPENER[char]})
