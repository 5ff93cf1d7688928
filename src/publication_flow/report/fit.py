"""Making a page's words fit the page: smaller type first, then fewer words, and it says so.

A browser cannot shrink a page to one sheet by itself. So lines are counted beforehand with
estimated widths (policy.layout), generously: what is cut short is marked, never lost unseen.
"""

from __future__ import annotations

from typing import Generic, NamedTuple, Protocol, TypeVar

from publication_flow.policy.layout import wide

MORE = "……"
_RETURNS = 6  # returns that are told; further ones are counted


class Worded(Protocol):
    """What stands in a row of the page."""

    @property
    def opinion(self) -> str: ...

    @property
    def notes(self) -> tuple[str, ...]: ...


R = TypeVar("R", bound=Worded)


class Size(NamedTuple):
    """A size of type: lines that the steps and returns may fill, ems in a line of the opinion,
    of the title, and of the whole page."""

    name: str
    lines: int
    opinion: float
    title: float
    whole: float


# Chosen by printing: A4 with 12 mm margins, 10.5 and 9 points; see the template's widths.
SIZES = (Size("normal", 31, 19.5, 37, 43), Size("dense", 39, 23, 44, 51))


class Fitted(NamedTuple, Generic[R]):
    """Rows each with its opinion as it fits and whether that is all; returns likewise."""

    size: str
    rows: list[tuple[R, str, bool]]
    returns: list[str]
    left_out: int


def fitted(head: list[str], rows: list[R], returns: list[str]) -> Fitted[R]:
    """The largest type that holds everything; in the smallest, long opinions are cut alike.

    `head` are the texts above the steps that may be longer than the one line each has anyway.
    """
    told, left_out = returns[:_RETURNS], max(0, len(returns) - _RETURNS)
    for size in SIZES:
        shown = told
        if size is SIZES[-1]:
            shown = [cut(line, size.whole, 2 if len(told) < 4 else 1) for line in told]
        room = size.lines - sum(height(text, size.title) - 1 for text in head)
        room -= sum(height(line, size.whole) for line in shown) + bool(left_out)
        limit = _limit(rows, size.opinion, room)
        if limit is None:
            break
    texts = [
        row.opinion if limit is None else cut(row.opinion, size.opinion, limit) for row in rows
    ]
    whole = [text == row.opinion for text, row in zip(texts, rows, strict=True)]
    return Fitted(size.name, list(zip(rows, texts, whole, strict=True)), shown, left_out)


def _limit(rows: list[R], width: float, room: int) -> int | None:
    """None when all fits, else how many lines the longest opinions may have, one at least."""
    needs = [(height(row.opinion, width), len(row.notes)) for row in rows]
    most = max((lines for lines, _ in needs), default=1)
    for limit in range(most, 0, -1):
        # A cut opinion has one line more, which says so; post and person take some three lines.
        used = sum(
            max(3, (lines if lines <= limit else limit + 1) + notes) for lines, notes in needs
        )
        if used <= room:
            return None if limit == most else limit
    return 1


def height(text: str, width: float) -> int:
    """How many lines a text fills; at least one."""
    return text.count("\n") + 1 + sum(1 for at in _breaks(text, width) if text[at] != "\n")


def cut(text: str, width: float, lines: int) -> str:
    """The text, or so much of it as fills this many lines, with a mark that there is more."""
    breaks = _breaks(text, width)
    if len(breaks) < lines:
        return text
    return text[: max(breaks[lines - 1] - len(MORE), 1)].rstrip() + MORE


def _breaks(text: str, width: float) -> list[int]:
    """Where a new line begins: at a written line break, and where a line is full."""
    found: list[int] = []
    used = 0.0
    for at, char in enumerate(text):
        used += wide(char, 1)
        if char == "\n":
            found.append(at)
            used = 0.0
        elif used > width:
            found.append(at)
            used = wide(char, 1)
    return found
