"""Text gathered from a source in pieces, each of which knows the bytes it was read from.

What a reader sees as one number may lie in a source as three runs with markup between. The
pieces are put together, the text is searched as one, and every hit leads back to the bytes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from publication_flow.screening.masks import masked
from publication_flow.screening.numbers import find

APART = "\0"  # between texts that have nothing to do with each other
KEPT, DELETED, INSERTED = 0, 1, 2  # by tracked changes


class Edit(NamedTuple):
    """Bytes `start` to `end` of a source are replaced by `new`."""

    start: int
    end: int
    new: bytes


class Match(NamedTuple):
    """A number in a layer: `owner` is what the piece of its first digit was given."""

    kind: str
    value: str
    owner: Any
    at: int  # characters before it in the layer
    edits: tuple[Edit, ...]


class Layer:
    """Pieces of text in reading order."""

    def __init__(self, star: str = "*") -> None:
        self.star = star
        self._texts: list[str] = []
        self._from: list[tuple[int, int]] = []  # bytes of the source; (-1, -1): none
        self._owners: list[Any] = []
        self._marks: list[int] = []
        self.size = 0

    def add(self, text: str, start: int, end: int, owner: Any, mark: int = KEPT) -> None:
        """A piece read from bytes `start` to `end`."""
        self._texts.append(text)
        self._from.append((start, end))
        self._owners.append(owner)
        self._marks.append(mark)
        self.size += len(text)

    def gap(self, text: str) -> None:
        """What stands for markup: a line end, a blank, a gap."""
        if self._texts or text not in (APART, "\n"):
            self.add(text, -1, -1, None)

    def matches(self) -> Iterator[Match]:
        """Every number; text deleted and text inserted are read each with what surrounds it."""
        if any(self._marks):
            seen = set[tuple[Edit, ...]]()
            for without in (DELETED, INSERTED):
                kept = [at for at, mark in enumerate(self._marks) if mark != without]
                for match in self._search(kept):
                    if match.edits not in seen:
                        seen.add(match.edits)
                        yield match
        else:
            yield from self._search(range(len(self._texts)))

    def _search(self, pieces: Iterable[int]) -> Iterator[Match]:
        indexes = [*pieces]
        texts = [self._texts[index] for index in indexes]
        spans = find("".join(texts))
        if not spans:
            return
        begins, at = [], 0
        for text in texts:
            begins.append(at)
            at += len(text)
        known = (-1, 0, 0)  # a piece, a character of it, the byte where that begins
        for span in spans:
            edits: list[Edit] = []
            owner = None
            piece = bisect_right(begins, span.start) - 1
            new = masked(span.kind, span.value, self.star).encode()
            while piece < len(texts) and begins[piece] < span.end:
                index, text = indexes[piece], texts[piece]
                begin, end = self._from[index]
                if begin >= 0 and text:
                    if owner is None:
                        owner = self._owners[index]
                    first = max(0, span.start - begins[piece])
                    until = min(len(text), span.end - begins[piece])
                    if len(text) == 1:  # a character reference goes as a whole
                        edits.append(Edit(begin, end, new))
                    else:
                        # Counted on from the last one: a whole file may be one piece.
                        _, char, byte = known if known[0] == index else (index, 0, begin)
                        if char > first:
                            char, byte = 0, begin
                        start = byte + len(text[char:first].encode())
                        stop = start + len(text[first:until].encode())
                        edits.append(Edit(start, stop, new))
                        known = (index, until, stop)
                    new = b""
                piece += 1
            yield Match(span.kind, span.value, owner, span.start, tuple(edits))


def apply(source: bytes, edits: Iterable[Edit]) -> bytes:
    """The source with all edits done; one that touches what another has replaced is left out."""
    pieces, at = [], 0
    for edit in sorted({*edits}):
        if edit.start >= at:
            pieces += [source[at : edit.start], edit.new]
            at = edit.end
    pieces.append(source[at:])
    return b"".join(pieces)
