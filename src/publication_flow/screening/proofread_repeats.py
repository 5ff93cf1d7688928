"""Words and paragraphs that stand twice in a row, by a slip or by pasting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.screening.proofread_page import CJK, Found, Page

# Only what is never right: 目的的, 为了了解, 以及及时, 群众参与与, 作为为民服务 all are.
_CHARS = re.compile(
    "(?<![目标])的的(?!确)|(?<![自忘])我我|们们|(?<![于还但可凡总就或])是是(?!非)|很很|也也"
)
_WORDS = re.compile(
    "(进行|加强|开展|完善|实施|推进|以及|我局|关于|根据|按照|为了|并且|由于|因此|对于|继续|积极|认真|切实|"
    r"严格|深入|不断|我们|他们|已经|应当|没有|进一步)\1"
)
# Three characters or more twice over: 大力推进大力推进.
_LONGER = re.compile(rf"([{CJK}]{{3,10}})\1")
_PARAGRAPH = 30  # a shorter line may well be said again


def check(page: Page) -> Iterator[Found]:
    taken = 0
    for pattern in (_CHARS, _WORDS):
        for match in pattern.finditer(page.text):
            yield Found("word-twice", match.start(), match.end(), {"word": _half(match[0])})
    for match in _LONGER.finditer(page.text):
        word = match[1]
        # 一二一一二一 and 哈哈哈 repeat on purpose.
        if len(set(word)) > 2 and match.start() >= taken:
            yield Found("word-twice", match.start(), match.end(), {"word": word})
            taken = match.end()
    before = ""
    for line in page.lines:
        if line.text == before and len(line.text) >= _PARAGRAPH:
            yield Found("paragraph-twice", line.start, line.end, {})
        before = line.text


def _half(text: str) -> str:
    return text[: len(text) // 2]
