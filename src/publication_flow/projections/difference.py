"""What differs between two texts, sentence by sentence, as plain data.

Chinese has no blanks between words, so a text is cut after 。；！？ and at line ends; a sentence
that was changed is compared once more by characters, numbers and Latin words being one each.
Putting `equal` and `delete` together gives the old text, `equal` and `insert` the new one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

EQUAL, INSERT, DELETE = "equal", "insert", "delete"
_SENTENCE = re.compile(r"[^。；！？\n]*[。；！？\n]+[”’」』）》]*|[^。；！？\n]+")
_SIGN = re.compile(r"[0-9]+|[A-Za-z]+|.", re.DOTALL)
_FINE = 600  # characters: a longer change is shown sentence by sentence
_ALIKE = 0.5  # below that, two sentences have too little in common to be woven into each other
_MOST = 4_000  # sentences: comparing takes the product of both sides
# Comparing by signs takes longest where few signs make up much text: pairs of equal signs.
_PAIRS = 20_000
_EFFORT = 2_000_000  # products of both sides in one answer; then sentence by sentence


class Segment(NamedTuple):
    """A stretch of text: `what` is equal, insert or delete."""

    what: str
    text: str


def segments(old: str, new: str) -> tuple[Segment, ...]:
    """The way from one text to the other; neighbours of one sort are put together."""
    before, after = _SENTENCE.findall(old), _SENTENCE.findall(new)
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    left, right = before[head : len(before) - tail], after[head : len(after) - tail]
    found = [Segment(EQUAL, "".join(before[:head]))]
    found += _between(left, right)
    found.append(Segment(EQUAL, "".join(before[len(before) - tail :])))
    return tuple(_joined(found))


def _between(left: list[str], right: list[str]) -> Iterator[Segment]:
    if len(left) > _MOST or len(right) > _MOST:
        yield from _replaced("".join(left), "".join(right))
        return
    effort = 0
    for what, a, b, c, d in SequenceMatcher(None, left, right).get_opcodes():
        old, new = "".join(left[a:b]), "".join(right[c:d])
        if what == "equal":
            yield Segment(EQUAL, old)
        elif max(len(old), len(new)) > _FINE or effort > _EFFORT:
            yield from _replaced(old, new)
        else:
            effort += len(old) * len(new)
            yield from _fine(old, new)


def _fine(old: str, new: str) -> Iterator[Segment]:
    """A changed sentence by its signs, where enough of it stayed."""
    before, after = _SIGN.findall(old), _SIGN.findall(new)
    if before and after and _pairs(before, after) <= _PAIRS:
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        if matcher.ratio() >= _ALIKE:
            for what, a, b, c, d in matcher.get_opcodes():
                if what == "equal":
                    yield Segment(EQUAL, "".join(before[a:b]))
                else:
                    yield from _replaced("".join(before[a:b]), "".join(after[c:d]))
            return
    yield from _replaced(old, new)


def _replaced(old: str, new: str) -> Iterator[Segment]:
    yield Segment(DELETE, old)
    yield Segment(INSERT, new)


def _pairs(left: list[str], right: list[str]) -> int:
    """How many pairs of equal signs there are, one of each side."""
    counted = Counter(right)
    return sum(many * counted[sign] for sign, many in Counter(left).items())


def _shared(left: Sequence[str], right: Sequence[str]) -> int:
    """How many entries both begin with."""
    for at, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return at
    return min(len(left), len(right))


def _joined(found: list[Segment]) -> Iterator[Segment]:
    kept = Segment(EQUAL, "")
    for one in found:
        if not one.text:
            continue
        if one.what == kept.what:
            kept = Segment(kept.what, kept.text + one.text)
        else:
            if kept.text:
                yield kept
            kept = one
    if kept.text:
        yield kept
