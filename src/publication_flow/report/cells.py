"""Cells of a table that somebody opens in a spreadsheet: none of them calculates.

A title such as =HYPERLINK(...) was typed by somebody; opened in a spreadsheet it would run. A cell
that begins like a formula gets an apostrophe before it, as a person would type it (OWASP, CSV
Injection). CSV is that of RFC 4180 in UTF-8, with a mark at its beginning that Excel knows.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

# Excel takes the full-width forms too, and looks past blanks and invisible marks before them.
_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_SKIPPED = " \u00a0\u200b\u200e\u200f\u2060\u3000\ufeff"
_LINES = 500  # rows handed on at a time


def cell(value: object) -> str:
    """The value as text that no spreadsheet takes for a formula. Numbers stay numbers."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = str(value)
    plain = text.lstrip(_SKIPPED)
    return f"'{text}" if (text[:1] in _STARTS or plain[:1] in _STARTS) else text


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[bytes]:
    """The bytes of a CSV file, some rows at a time."""
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out)
    writer.writerow([cell(head) for head in heads])
    for count, row in enumerate(rows, 1):
        writer.writerow([cell(value) for value in row])
        if count % _LINES == 0:
            yield out.getvalue().encode("utf-8")
            out.seek(0)
            out.truncate()
    yield out.getvalue().encode("utf-8")
