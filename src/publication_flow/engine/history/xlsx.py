"""The first sheet of a workbook (or the one named) as lines of cells; needs openpyxl.

It is read as a stream, cell by cell: a sheet of a thousand columns costs no more memory than the
few of them that are asked for. Formulas are not computed: what a cell shows is the spreadsheet's
word, and a title that was computed somewhere is no record.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from typing import Any

from publication_flow.engine.history.lines import Bad, Line, Reading, blank, header, twice
from publication_flow.errors import BadInput, WrongEnvironment

UNPACKED = 1_000_000_000  # bytes that a workbook may grow to
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+[0-9]+:[A-Z]+[0-9]+)"')
_RANGE = re.compile(r"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)")


def sheet_lines(
    data: bytes, name: str, how: Reading, wanted: frozenset[str]
) -> tuple[tuple[str, ...], list[Line], list[tuple[str, dict[str, Any]]], bool]:
    """Columns, lines, what to tell, and whether its days are counted from 1904."""
    try:
        import openpyxl
        from openpyxl.utils.datetime import CALENDAR_MAC_1904
    except ModuleNotFoundError:
        raise WrongEnvironment("documents-missing", file=name) from None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > UNPACKED:
                raise BadInput("import-xlsx", field="file", file=name, detail="zip")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False)
            sheets = [sheet.title for sheet in book.worksheets]
            if not sheets or (how.sheet is not None and how.sheet not in sheets):
                raise BadInput("import-sheet", field="sheet", value=how.sheet, known=sheets)
            sheet: Any = book[how.sheet or sheets[0]]
            sheet.reset_dimensions()  # some programs write that a sheet is one cell large
            covered = _covered(archive, sheet)
            columns, lines = _lines(sheet.iter_rows(), how, wanted, covered, name)
            told: list[tuple[str, dict[str, Any]]] = [("import-sheet-read", {"sheet": sheet.title})]
            others = [title for title in sheets if title != sheet.title]
            if others:
                told.append(("import-sheets-left", {"sheets": others}))
            return columns, lines, told, book.epoch == CALENDAR_MAC_1904
    except BadInput:
        raise
    except Exception as error:  # whatever a broken workbook makes a library raise
        raise BadInput(
            "import-xlsx", field="file", file=name, detail=type(error).__name__
        ) from error


def _lines(
    rows: Iterable[Any], how: Reading, wanted: frozenset[str], covered: set[tuple[int, int]],
    name: str,
) -> tuple[tuple[str, ...], list[Line]]:  # fmt: skip
    columns: list[str] = []
    places: list[tuple[int, str]] = []
    lines = []
    for number, cells in enumerate(rows, 1):
        if number == how.header:
            columns = header([cell.value for cell in cells], name)
            twice(columns, wanted)
            places = [(place, c) for place, c in enumerate(columns) if c in wanted]
        elif number > how.header:
            found = {
                column: _value(cells[place], (number, place + 1) in covered)
                for place, column in places
                if place < len(cells)
            }
            if not all(blank(value) or _merged(value) for value in found.values()):
                lines.append(Line(number, found))
    if not columns:
        raise BadInput("import-no-header", field="file", file=name)
    return tuple(columns), lines


def _merged(value: Any) -> bool:
    return isinstance(value, Bad) and value.code == "import-merged"


def _value(cell: Any, covered: bool) -> Any:
    if covered:
        return Bad("import-merged")
    kind = getattr(cell, "data_type", "n")  # a cell that was never written has none
    if kind == "f":
        return Bad("import-formula")
    if kind == "e":
        return Bad("import-cell-error", {"value": str(cell.value)})
    return cell.value


def _covered(archive: zipfile.ZipFile, sheet: Any) -> set[tuple[int, int]]:
    """The cells that lie under a merged one: (row, column). A stream does not tell of them, so
    the sheet's own part of the file is asked."""
    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    if path not in archive.namelist():
        return set()
    from openpyxl.utils import column_index_from_string as index

    found: set[tuple[int, int]] = set()
    for ref in _MERGED.findall(archive.read(path)):
        match = _RANGE.fullmatch(ref.decode())
        if match is None:
            continue
        left, top, right, bottom = index(match[1]), int(match[2]), index(match[3]), int(match[4])
        if (bottom - top + 1) * (right - left + 1) > 1_000_000:
            continue  # a whole column merged for its looks
        every = {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}
        found |= every - {(top, left)}
    return found
