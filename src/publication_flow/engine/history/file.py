"""A table somebody exported, as lines of cells: CSV, JSON Lines or XLSX, from its bytes.

Nothing is guessed in silence: which encoding, which sheet and which separator were taken is told
with the answer. A cell that cannot be what it seems (a formula, an error, the covered part of a
merged one) comes as `Bad`, and the row it stands in can be named.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable
from typing import Any

from publication_flow.engine.history.lines import Bad, Line, Reading, Table, blank, header, twice
from publication_flow.errors import BadInput

ROWS = 200_000  # of one file; more are imported in several
BYTES = 200_000_000
NULS = 0.05  # a text with more of them is none we know: UTF-16 without its mark, a picture
BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8-BOM"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
SEPARATORS = (",", "\t", ";", "|")
OLD_XLS = b"\xd0\xcf\x11\xe0"


def read_table(data: bytes, name: str, how: Reading, wanted: Iterable[str]) -> Table:
    """The table in a file's bytes; of its columns only those `wanted` are kept."""
    if len(data) > BYTES:
        raise BadInput("import-large", field="file", file=name, size=len(data), limit=BYTES)
    if not data.strip():
        raise BadInput("import-empty", field="file", file=name)
    digest = hashlib.sha256(data).hexdigest()
    kept = frozenset(wanted)
    if data[:2] == b"PK":
        from publication_flow.engine.history.xlsx import sheet_lines

        columns, lines, told, epoch = sheet_lines(data, name, how, kept)
        table = Table(digest, "xlsx", None, columns, lines, told, epoch)
    elif data[:4] == OLD_XLS:
        raise BadInput("import-old-xls", field="file", file=name)
    else:
        text, encoding = decoded(data, name, how.encoding)
        told = [("import-encoding", {"encoding": encoding})]
        if text.lstrip()[:1] == "{":
            columns, lines = _json_lines(text, kept)
            table = Table(digest, "jsonl", encoding, columns, lines, told)
        else:
            columns, lines = _csv_lines(text, how, kept, name)
            table = Table(digest, "csv", encoding, columns, lines, told)
    if len(table.lines) > ROWS:
        raise BadInput("import-long", field="file", file=name, count=len(table.lines), limit=ROWS)
    return table


def decoded(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """A file's text and the encoding it was in: as named, by its mark, UTF-8, else GB18030."""
    tried: list[tuple[str, str]] = [
        (codec, told) for bom, codec, told in BOMS if data[:3].startswith(bom)
    ]
    if encoding is not None:
        tried = [(encoding, encoding.upper())]
    for codec, told in tried or [("utf-8", "UTF-8"), ("gb18030", "GB18030")]:
        try:
            text = data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            continue
        if text.count("\0") <= NULS * len(text):
            return text, told
    raise BadInput("import-encoding-unknown", field="file", file=name, encoding=encoding)


def _csv_lines(
    text: str, how: Reading, wanted: frozenset[str], name: str
) -> tuple[tuple[str, ...], list[Line]]:
    separator = how.separator or _separator(text, how.header)
    csv.field_size_limit(BYTES)  # a body may be long; the file's own limit holds
    records = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    columns: list[str] = []
    lines: list[Line] = []
    try:
        for row, cells in enumerate(records, 1):
            if row == how.header:
                columns = header(cells, name)
                twice(columns, wanted)
            elif row > how.header and not all(blank(cell) for cell in cells):
                lines.append(_line(row, cells, columns, wanted))
    except csv.Error as error:
        raise BadInput("import-csv", field="file", file=name, detail=str(error)) from error
    if not columns:
        raise BadInput("import-no-header", field="file", file=name)
    return tuple(columns), lines


def _line(row: int, cells: list[str], columns: list[str], wanted: frozenset[str]) -> Line:
    kept = {c: v for c, v in zip(columns, cells, strict=False) if c in wanted}
    extra = cells[len(columns) :]
    if all(blank(cell) for cell in extra):
        return Line(row, kept)
    return Line(row, kept, Bad("import-cells", {"count": len(cells), "columns": len(columns)}))


def _separator(text: str, header_row: int) -> str:
    first = text.split("\n", header_row)[header_row - 1 : header_row]
    line = first[0] if first else ""
    return max(SEPARATORS, key=line.count)


def _json_lines(text: str, wanted: frozenset[str]) -> tuple[tuple[str, ...], list[Line]]:
    columns: dict[str, None] = {}
    lines = []
    for row, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            lines.append(Line(row, {}, Bad("import-json")))
            continue
        columns |= dict.fromkeys(found)
        lines.append(Line(row, {n: _scalar(v) for n, v in found.items() if n in wanted}))
    return tuple(columns), lines


def _scalar(value: Any) -> Any:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "、".join(value)
    return Bad("import-nested") if isinstance(value, (dict, list)) else value
