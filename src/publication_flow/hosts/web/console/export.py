"""Lists as CSV for a spreadsheet: UTF-8 with a mark that Excel knows, and no cell that calculates.

A title such as =HYPERLINK(...) was typed by somebody; opened in a spreadsheet it would run. A cell
that begins like a formula gets an apostrophe before it, as a person would type it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from starlette.responses import Response

# Excel takes the full-width forms too, and looks past blanks and invisible marks before them.
_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_SKIPPED = " \u00a0\u200b\u200e\u200f\u2060\u3000\ufeff"


def cell(value: object) -> str:
    """The value as text that no spreadsheet takes for a formula. Numbers stay numbers."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = str(value)
    plain = text.lstrip(_SKIPPED)
    return f"'{text}" if (text[:1] in _STARTS or plain[:1] in _STARTS) else text


def as_csv(name: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Response:
    """A CSV file to save under `name` (RFC 4180)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([cell(head) for head in heads])
    writer.writerows([cell(value) for value in row] for row in rows)
    return Response(
        out.getvalue().encode("utf-8-sig"),
        media_type="text/csv",
        headers={"content-disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}"},
    )
