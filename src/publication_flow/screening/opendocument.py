"""OpenDocument texts and spreadsheets (ODT, ODS, ODP): one member, paragraph or cell by cell."""

from __future__ import annotations

import re
from typing import Any

from publication_flow.screening.hit import Hit
from publication_flow.screening.layer import APART, DELETED, KEPT, Edit, Match
from publication_flow.screening.sheets import letters_of
from publication_flow.screening.values import Place
from publication_flow.screening.walk import Walk, local

_HEADINGS = {"header": "header", "header-left": "header", "header-first": "header"}
_HEADINGS |= {"footer": "footer", "footer-left": "footer", "footer-first": "footer"}
_CELLS = ("table-cell", "covered-table-cell")
# A cell of these types says its value in an attribute, which masking must take away.
_VALUE = re.compile(rb"""\s[\w.-]+:(?:value|formula)\s*=\s*(?:"[^"]*"|'[^']*')""")
_TYPE = re.compile(rb"""(:value-type\s*=\s*)(?:"[^"]*"|'[^']*')""")


class OpenWalk(Walk):
    """One member of an OpenDocument package; spreadsheets are told by `table:table` around."""

    def __init__(self, source: bytes, member: str, sheets: bool) -> None:
        what = "property" if member == "meta.xml" else "package"
        super().__init__(source, member, Place(what, member=member))
        self._sheets = sheets and member == "content.xml"
        self._body = member == "content.xml"
        self._hidden_styles: set[str] = set()
        self._style = self._sheet = self._hidden = ""
        self._row = self._column = self._paragraphs = 0
        self._row_hidden = False
        self._rows_after = self._columns_after = 1
        self._hidden_columns: list[tuple[int, int]] = []
        self._columns = self._deleted = self._tag = 0

    def start(self, name: str, attrs: dict[str, str]) -> None:
        plain = {local(key): value for key, value in attrs.items()}
        if name == "style":
            self._style = plain.get("name", "")
        elif name == "table-properties" and plain.get("display") == "false":
            self._hidden_styles.add(self._style)
        elif name in ("p", "h"):
            self._paragraphs += 1
        elif name == "tracked-changes":
            self._deleted += 1
        elif self._sheets:
            self._grid(name, plain)

    def _grid(self, name: str, plain: dict[str, str]) -> None:
        if name == "table":
            self._sheet = plain.get("name", "")
            self._hidden = "sheet" if plain.get("style-name") in self._hidden_styles else ""
            self._row = self._columns = 0
            self._rows_after, self._hidden_columns = 1, []
        elif name == "table-column":
            count = int(plain.get("number-columns-repeated", "1"))
            if plain.get("visibility", "visible") != "visible":
                self._hidden_columns.append((self._columns + 1, self._columns + count))
            self._columns += count
        elif name == "table-row":
            self._row += self._rows_after
            self._rows_after = int(plain.get("number-rows-repeated", "1"))
            self._row_hidden = plain.get("visibility", "visible") != "visible"
            self._column, self._columns_after = 0, 1
        elif name in _CELLS:
            self.text.gap(APART)
            self._column += self._columns_after
            self._columns_after = int(plain.get("number-columns-repeated", "1"))
            self._tag = self.here

    def end(self, name: str) -> None:
        self._deleted -= name == "tracked-changes"

    def mark(self) -> int:
        return DELETED if self._deleted else KEPT

    def owner(self) -> Any:
        what = next((_HEADINGS[one] for one in reversed(self.stack) if one in _HEADINGS), "")
        if "annotation" in self.stack:
            what = "cell-comment" if self._sheets else "comment"
        elif self._sheets and any(one in _CELLS for one in self.stack):
            what = "cell"
        elif self._body and not what:
            what = "paragraph" if "text" in self.stack and not self._sheets else "package"
        hidden = self._hidden or ("row" if self._row_hidden else "")
        if not hidden and any(a <= self._column <= b for a, b in self._hidden_columns):
            hidden = "column"
        return what, self._sheet, self._row, self._column, hidden, self._paragraphs, self._tag

    def place(self, owner: Any) -> Place:
        what, sheet, row, column, hidden, paragraph, _ = owner
        if what in ("cell", "cell-comment"):
            return Place(what, sheet, f"{letters_of(column)}{row}", hidden, member=self.member)
        if what == "paragraph":
            return Place(what, number=paragraph, member=self.member)
        return self.default._replace(what=what) if what else self.default

    def hit(self, match: Match) -> Hit:
        hit = super().hit(match)
        return hit._replace(edits=(*hit.edits, *self._as_text(match)))

    def attribute_hit(self, match: Match, name: str) -> Hit:
        hit = super().hit(match)
        if name in ("value", "formula") and (edits := self._as_text(match)):
            return hit._replace(edits=tuple(edits))
        return hit

    def _as_text(self, match: Match) -> list[Edit]:
        """A cell with a masked number is text: its value and formula go, what it shows stays."""
        if match.owner[0] != "cell":
            return []
        start = match.owner[-1]
        end = self.source.index(b">", start) + 1
        tag = self.source[start:end]
        if not _VALUE.search(tag):
            return []
        edits = [Edit(start + v.start(), start + v.end(), b"") for v in _VALUE.finditer(tag)]
        typed = _TYPE.finditer(tag)
        return edits + [Edit(start + v.start(), start + v.end(), v[1] + b'"string"') for v in typed]
