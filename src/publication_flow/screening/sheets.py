"""A worksheet of an XLSX: cells by name, hidden rows and columns, headers, formulas.

The text of the XML is read, not the number it stands for: a double would lose the last digits.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from publication_flow.screening.hit import Hit, number
from publication_flow.screening.layer import APART, Edit, Match
from publication_flow.screening.masks import masked
from publication_flow.screening.numbers import CELL, find
from publication_flow.screening.values import Place
from publication_flow.screening.walk import Walk

_LABELS = {
    "account": ("账号", re.compile("账号|帐号|账户|帐户|卡号|开户")),
    "telephone": ("电话", re.compile("电话|手机|联系方式")),
}
_LABEL_LENGTH = 16  # a longer cell is a remark rather than a heading
_HEADINGS = {"oddHeader": "header", "evenHeader": "header", "firstHeader": "header"}
_HEADINGS |= {"oddFooter": "footer", "evenFooter": "footer", "firstFooter": "footer"}
_HEADINGS |= {"formula1": "validation", "formula2": "validation", "hyperlink": "link"}
_CHUNK = 200_000  # characters gathered before they are searched
_NO_DIGITS = str.maketrans("", "", "0123456789")


class Sheet(NamedTuple):
    name: str
    hidden: bool = False


class Cell(NamedTuple):
    """Where a text of a sheet stands. Byte offsets: `start` of its tag, of the formula's."""

    what: str
    ref: str
    hidden_by: str
    start: int
    numeric: bool
    formula: tuple[int, int, int, int] | None  # element begins, text begins, text ends, ends


class Shared(NamedTuple):
    """The table of shared strings: by index the hits, the labels and what is bare digits."""

    hits: dict[int, list[Match]]
    labels: dict[int, str]
    bare: dict[int, tuple[str, int]]
    member: str


NO_SHARED = Shared({}, {}, {}, "")


def label(text: str) -> str:
    """The number's word that a heading stands for (账号, 电话), or nothing."""
    if len(text) > _LABEL_LENGTH:
        return ""
    return next((word for word, pattern in _LABELS.values() if pattern.search(text)), "")


class SharedWalk(Walk):
    """The shared strings. What it finds has no cell yet: `SheetWalk` tells who shows it."""

    def __init__(self, source: bytes, member: str) -> None:
        super().__init__(source, member, Place("unused-text"))
        self.index = -1
        self._content, self._begin = "", 0
        self.labels: dict[int, str] = {}
        self.bare: dict[int, tuple[str, int]] = {}
        self.matches: dict[int, list[Match]] = {}

    def start(self, name: str, attrs: dict[str, str]) -> None:
        self.index += name == "si"

        if name == "si":
            self._content = ""

    def end(self, name: str) -> None:
        if name != "si":
            return
        text = self._content
        if word := label(text):
            self.labels[self.index] = word
        elif 6 < len(text) < 40 and self.source.startswith(text.encode(), self._begin):
            self.bare[self.index] = (text, self._begin)
        if self.text.size > _CHUNK:
            self.collect()

    def put(self, data: str) -> None:
        super().put(data)
        if not self._content:
            self._begin = self.here
        self._content += data

    def owner(self) -> int:
        return self.index

    def place(self, owner: Any) -> Place:
        return self.default

    def hit(self, match: Match) -> Hit:
        self.matches.setdefault(match.owner, []).append(match)
        return super().hit(match)

    def shared(self) -> Shared:
        """The table, after `hits()`."""
        return Shared(self.matches, self.labels, self.bare, self.member)


class SheetWalk(Walk):
    """One worksheet; `seen` gathers the shared strings that some cell shows."""

    def __init__(
        self, source: bytes, member: str, sheet: Sheet, shared: Shared, seen: set[int]
    ) -> None:
        hidden = "sheet" if sheet.hidden else ""
        place = Place("sheet", sheet.name, hidden_by=hidden, member=member)
        super().__init__(source, member, place, _HEADINGS)
        self._shared, self._seen = shared, seen
        self._hidden_columns: list[tuple[int, int]] = []
        self._labels: dict[str, str] = {}  # by column: what its heading promises
        self._beside = ""  # what the cell to the left promises
        self._row_hidden = False
        self._row = self._column = 0
        self._ref = self._letters = self._type = self._word = ""
        self._cell_start = self._cell_serial = 0
        self._formula: tuple[int, int, int, int] | None = None
        self._formula_open = (0, 0, False)
        self._owned: Cell | None = None
        self._in_cell = False
        self._content = ""

    def start(self, name: str, attrs: dict[str, str]) -> None:
        if name == "c":
            self._begin_cell(attrs)
        elif name == "row":
            self._row = int(attrs["r"]) if "r" in attrs else self._row + 1
            self._column, self._beside = 0, ""
            self._row_hidden = attrs.get("hidden") in ("1", "true") or attrs.get("ht") == "0"
        elif name == "f" and self._in_cell:
            text = self.source.index(b">", self.here) + 1
            closed = self.source[text - 2 : text] == b"/>"
            self._formula_open = (self.here, text, closed)
        elif name == "col" and (attrs.get("hidden") in ("1", "true") or attrs.get("width") == "0"):
            self._hidden_columns.append((int(attrs["min"]), int(attrs["max"])))

    def _begin_cell(self, attrs: dict[str, str]) -> None:
        self._column += 1
        ref = attrs.get("r")
        if ref:
            self._letters = ref.translate(_NO_DIGITS)
            if self._hidden_columns:
                self._column = _number_of(self._letters)
        else:
            self._letters = letters_of(self._column)
            ref = f"{self._letters}{self._row}"
        self._ref, self._type, self._cell_start = ref, attrs.get("t", "n"), self.here
        self._cell_serial = self._serial
        self._formula, self._content = None, ""
        self._owned, self._in_cell = None, True
        self._word = self._beside or self._labels.get(self._letters, "")
        self._beside = ""

    def end(self, name: str) -> None:
        if name == "c":
            self._in_cell = False
            if self._type == "s":
                if self._content.isdecimal():
                    self._shared_cell(int(self._content))
            elif self._type != "n" and (word := label(self._content)):
                self._labels[self._letters] = self._beside = word
        elif name == "f" and self._in_cell:
            begin, text, closed = self._formula_open
            ends = text if closed else self.source.index(b">", self.here) + 1
            self._formula = (begin, text, text if closed else self.here, ends)
            self._owned = None
        elif name == "row" and self.text.size > _CHUNK:
            self.collect()

    def _shared_cell(self, index: int) -> None:
        shared = self._shared
        if word := shared.labels.get(index):
            self._labels[self._letters] = self._beside = word
        if index in shared.hits:
            self._seen.add(index)
            place = self.place(self._cell("cell"))
            self.found += [number(match, place, shared.member) for match in shared.hits[index]]
        elif self._word and index in shared.bare:
            text, start = shared.bare[index]
            for span in find(self._word + text):
                new = masked(span.kind, span.value).encode()
                edits = (Edit(start, start + len(text), new),)
                match = Match(span.kind, span.value, None, 0, edits)
                self.found.append(number(match, self.place(self._cell("cell")), shared.member))

    def _chars(self, data: str) -> None:
        name = self.stack[-1]
        if not self._in_cell or name not in ("v", "t"):
            super()._chars(data)
            return
        self._content += data
        if self._type == "s" or (name == "v" and self._short(data)):
            return
        # The runs of an inline string are one text.
        serial = self._serial if name == "v" else -self._cell_serial
        if serial != self._last:
            self.text.gap((CELL if self._type == "n" and not self._word else APART) + self._word)
            self._last = serial
        self.put(data)

    def _short(self, data: str) -> bool:
        """Whether this is a whole value and too short for a number of a person: most are."""
        end = self.here + len(data)
        return len(data) < 7 and self.source[self.here - 1] == 62 and self.source[end] == 60

    def _cell(self, what: str) -> Cell:
        column = self._column
        hidden = self.default.hidden_by or ("row" if self._row_hidden else "")
        if not hidden and any(a <= column <= b for a, b in self._hidden_columns):
            hidden = "column"
        numeric = self._type in ("n", "b", "e", "d")
        return Cell(what, self._ref, hidden, self._cell_start, numeric, self._formula)

    def owner(self) -> Any:
        name = self.stack[-1]
        if self._in_cell:
            if name == "f":
                return self._cell("formula")
            self._owned = self._owned or self._cell("cell")
            return self._owned
        what = next((_HEADINGS[one] for one in reversed(self.stack) if one in _HEADINGS), "")
        return Cell(what, "", self.default.hidden_by, 0, False, None)

    def place(self, owner: Any) -> Place:
        what, ref, hidden = owner[:3]
        return self.default._replace(
            what=what or self.default.what, cell=ref, hidden_by=hidden or self.default.hidden_by
        )

    def hit(self, match: Match) -> Hit:
        hit = super().hit(match)
        cell = match.owner
        if cell.what != "cell":
            return hit
        return hit._replace(edits=(*hit.edits, *self._as_text(cell, match)))

    def _as_text(self, cell: Cell, match: Match) -> list[Edit]:
        """A masked number is no number: the cell becomes text, its formula the masked text."""
        edits = []
        new = masked(match.kind, match.value)
        if cell.numeric:
            tag = self.source[cell.start : self.source.index(b">", cell.start)]
            typed = re.search(rb"\st\s*=\s*[\"'][^\"']*[\"']", tag)
            at = cell.start + (typed.start() if typed else len(tag))
            edits.append(Edit(at, at + len(typed[0]) if typed else at, b' t="str"'))
        if cell.formula:
            begin, text, text_end, end = cell.formula
            literal = f'"{new}"'.encode()
            if text_end > text:
                edits.append(Edit(text, text_end, literal))
            else:
                edits.append(Edit(begin, end, b"<f>" + literal + b"</f>"))
        return edits


def letters_of(column: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _number_of(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


class CommentWalk(Walk):
    """Comments of a sheet, old or threaded: each names its cell."""

    def __init__(self, source: bytes, member: str, sheet: Sheet) -> None:
        hidden = "sheet" if sheet.hidden else ""
        super().__init__(source, member, Place("cell-comment", sheet.name, hidden_by=hidden))
        self._ref = ""

    def start(self, name: str, attrs: dict[str, str]) -> None:
        if name in ("comment", "threadedComment"):
            self._ref = attrs.get("ref", "")
            self.text.gap(APART)

    def owner(self) -> str:
        return self._ref

    def place(self, owner: Any) -> Place:
        return self.default._replace(cell=owner) if owner else self.default._replace(what="comment")
