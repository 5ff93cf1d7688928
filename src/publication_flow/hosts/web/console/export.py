"""Lists as CSV to save, for a spreadsheet: `report.cells` sees to it that none calculates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from starlette.responses import Response

from publication_flow.report.cells import csv_bytes


def as_csv(name: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Response:
    """A CSV file to save under `name` (RFC 4180)."""
    return Response(
        b"".join(csv_bytes(heads, rows)),
        media_type="text/csv",
        headers={"content-disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}"},
    )
