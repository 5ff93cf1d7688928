"""Help pages on a terminal where a Chinese character is two columns wide.

click measures text in characters and breaks lines at spaces; Chinese has none, so its columns
would not stand under each other and its lines would run over the edge.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

import click

from publication_flow.hosts.cli.click_words import word
from publication_flow.hosts.cli.language import pick

_FIRST = 30  # columns that the names may take before their explanation begins on a new line
_NO_START = "，。；：、！？）》”"  # marks that do not begin a line


class Formatter(click.HelpFormatter):
    """click's formatter with widths in columns."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        self.write(f"{prefix or word('Usage:') + pick('', ' ')}{prog} {args}".rstrip() + "\n")

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{heading}{pick('：', ':')}\n")

    def write_text(self, text: str) -> None:
        paragraphs = (" ".join(p.split()) for p in text.split("\n\n"))
        room = max(self.width - self.current_indent, 20)
        blocks = ["\n".join(self._indented(lines(p, room))) for p in paragraphs]
        self.write("\n\n".join(blocks) + "\n")

    def write_dl(
        self, rows: Iterable[tuple[str, str | None]], col_max: int = _FIRST, col_spacing: int = 2
    ) -> None:
        rows = list(rows)
        widest = max((width(name) for name, _ in rows if width(name) <= col_max), default=0)
        start = self.current_indent + widest + col_spacing
        for name, explained in rows:
            first = " " * self.current_indent + name
            told = lines(explained or "", max(self.width - start, 20))
            if width(name) > col_max:
                self.write(f"{first}\n")
                first = ""
            for line in told or [""]:
                gap = " " * (start - width(first))
                self.write(f"{first}{gap}{line}".rstrip() + "\n")
                first = ""

    def _indented(self, text: Iterable[str]) -> Iterator[str]:
        return (" " * self.current_indent + line for line in text)


def width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(_columns(char) for char in text)


def lines(text: str, room: int) -> list[str]:
    """A text in lines of at most `room` columns, broken at spaces or between Chinese characters."""
    found: list[str] = []
    line: list[str] = []
    for piece in _pieces(text):
        if line and width("".join(line)) + width(piece.rstrip()) > room:
            down = [piece]
            # What may not begin a line takes what stands before it along.
            while down[0][0] in _NO_START and len(line) > 1:
                down.insert(0, line.pop())
            found.append("".join(line).rstrip())
            line = down
        else:
            line.append(piece)
    last = "".join(line).rstrip()
    return [*found, last] if last else found


def _pieces(text: str) -> Iterator[str]:
    """What a line may not be broken within: a word with the space after it, or one character."""
    piece = ""
    for char in text:
        wide = _columns(char) == 2
        if piece and (wide or _columns(piece[-1]) == 2 or piece[-1] == " "):
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def _columns(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
