"""The trail's steps as a table: CSV for any spreadsheet, XLSX for Excel; words, and ids where two
words may be the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from publication_flow.errors import WrongEnvironment
from publication_flow.policy.labels import Labels
from publication_flow.projections.exported import Row
from publication_flow.projections.view import View
from publication_flow.report.cells import csv_bytes
from publication_flow.wording.exporting import HEADS, PIECES

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_ROWS = 1_000_000  # of a worksheet; Excel takes 1,048,576
_CELL = 32_000  # characters of a cell; Excel takes 32,767
_WIDTHS = {"title": 40, "opinion": 30, "reason": 30, "fields": 30, "recorded_at": 26}
_MADE = datetime(1980, 1, 1)  # noqa: DTZ001 - as in the archive itself: no clock in the bytes


def csv_file(view: View, rows: Iterable[Row], lang: str) -> Iterator[bytes]:
    """The bytes of a CSV file."""
    words = _Words(view, lang)
    return csv_bytes(words.heads, (words.cells(row) for row in rows))


def xlsx_file(view: View, rows: Iterable[Row], lang: str, to: BinaryIO) -> None:
    """Write a workbook, row by row; the same rows make the same bytes.

    Every text is written as text, never as a formula or a link. `WrongEnvironment` when the
    library is missing.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise WrongEnvironment("documents-missing", file="xlsx") from None
    words = _Words(view, lang)
    with xlsxwriter.Workbook(to, {"constant_memory": True}) as book:
        book.set_properties({"title": words.piece("sheet"), "created": _MADE})
        bold = book.add_format({"bold": True, "bg_color": "#E3EBF4", "bottom": 1})

        def opened(number: int) -> Worksheet:
            name = words.piece("sheet")
            sheet = book.add_worksheet(name if number == 1 else f"{name} {number}")
            sheet.freeze_panes(1, 1)
            for column, head in enumerate(HEADS):
                sheet.set_column(column, column, _WIDTHS.get(head, 14))
                sheet.write_string(0, column, words.heads[column], bold)
            return sheet

        sheet = opened(1)
        for count, row in enumerate(rows):
            if count and count % _ROWS == 0:
                sheet = opened(count // _ROWS + 1)
            _write(sheet, count % _ROWS + 1, words.cells(row))


def _write(sheet: Worksheet, at: int, cells: Iterable[object]) -> None:
    for column, value in enumerate(cells):
        if isinstance(value, int):
            sheet.write_number(at, column, value)
        elif value:
            text = str(value)
            sheet.write_string(at, column, text if len(text) <= _CELL else f"{text[:_CELL]}…")


class _Words:
    """The words of a table in one language, each row in those of the policy that governed it."""

    def __init__(self, view: View, lang: str) -> None:
        self.view, self.lang = view, lang
        self.heads = [pair[lang == "en"] for pair in HEADS.values()]
        self.known: dict[tuple[str | None, str], Labels] = {}

    def piece(self, name: str | None) -> str:
        pair = PIECES.get(name or "")
        return pair[self.lang == "en"] if pair is not None else name or ""

    def cells(self, row: Row) -> list[object]:
        """The cells of a row, in the order of the heads."""
        step, words = row.step, self._labels(row)
        policy, kind = words.policy, words.kind
        comma, colon = (", ", ": ") if self.lang == "en" else ("、", "：")
        channels = dict(policy.channels) if policy is not None else {}
        fields = words.told_fields(step.action, step.fields)
        found: dict[str, object] = {
            "position": step.position,
            "matter": row.matter,
            "version": row.version,
            "title": self._text(row, "title", row.title),
            "kind": kind.label.in_(self.lang) if kind is not None else row.kind,
            "category": words.of(dict(policy.categories) if policy else {}, row.category),
            "owner": self._unit(row.owner),
            "occurred_on": step.occurred_on,
            "recorded_at": step.recorded_at,
            "action": words.action(step.action),
            "from": words.stage(step.from_) if step.from_ else "",
            "to": words.stage(step.to),
            "purpose": words.of(dict(kind.purposes) if kind else {}, step.purpose or ""),
            "round": step.round,
            "person": step.name,
            "person_id": step.person,
            "post": words.post(step.post) if step.post else "",
            "unit": self._unit(step.unit),
            "on_behalf_of": self._person(step.on_behalf_of),
            "entered_by": self._person(step.entered_by),
            "mode": self.piece(step.mode),
            "opinion": self._text(row, "opinion", step.opinion),
            "reason": self._text(row, "reason", step.reason),
            "fields": (";" if self.lang == "en" else "；").join(
                f"{name}{colon}{value}" for name, value in fields
            ),
            "effect": self.piece(step.effect),
            "channels": comma.join(words.of(channels, one) for one in step.channels),
            "public": self.piece(row.public_state),
            "outcome": words.of(dict(kind.outcomes) if kind else {}, row.outcome or ""),
            "waited": step.waited,
            "content": step.content,
            "policy": step.policy,
        }
        return [found[name] for name in HEADS]

    def _text(self, row: Row, name: str, kept: str | None) -> str:
        return self.piece("erased") if name in row.erased else kept or ""

    def _person(self, person: str | None) -> str:
        return self.view.persons.get(person or "", person or "")

    def _unit(self, unit: str | None) -> str:
        return self.view.units.get(unit or "", unit or "")

    def _labels(self, row: Row) -> Labels:
        key = (row.step.policy, row.kind)
        if key not in self.known:
            policy: Any = None
            if row.step.policy is not None:
                policy = self.view.rulebook_of(row.step.policy).policy
            self.known[key] = Labels(policy, row.kind, self.lang)
        return self.known[key]
