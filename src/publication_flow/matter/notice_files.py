"""A year's arrangement as somebody has it: the TOML of this package, JSON, or a table in CSV."""

from __future__ import annotations

import csv
from datetime import date

from publication_flow.matter.notices import BadNotice, Year, read_json, read_notices, year_of

_COLUMNS = {
    "day": "day", "date": "day", "日期": "day",
    "kind": "kind", "类型": "kind",
    "name": "name", "名称": "name", "节日": "name",
}  # fmt: skip
_KINDS = {
    "off": "off", "放假": "off", "休": "off", "休息": "off",
    "work": "work", "上班": "work", "班": "work", "调休上班": "work",
}  # fmt: skip


def read_file(
    name: str, text: str, source: str | None = None, announced_on: date | None = None
) -> tuple[Year, ...]:
    """The notices in a file, by the ending of its name.

    A CSV says nothing of its notice: `source` and `announced_on` do. `BadNotice` names the file
    beside the field or the day that is wrong.
    """
    ending = name.rpartition(".")[2].lower()
    try:
        if ending == "toml":
            return read_notices(text)
        if ending == "json":
            return read_json(text)
        if ending == "csv":
            if not source or announced_on is None:
                raise BadNotice("calendar-csv-notice")
            return read_csv(text, source, announced_on)
        raise BadNotice("calendar-file-kind")
    except BadNotice as error:
        error.facts.setdefault("file", name)
        raise


def read_csv(text: str, source: str, announced_on: date) -> tuple[Year, ...]:
    """The years of a table with the columns day, kind (off or work) and, perhaps, name; Chinese
    heads and kinds are as good."""
    rows = list(csv.reader(text.removeprefix("\ufeff").splitlines()))
    heads = [_COLUMNS.get(cell.strip().lower(), "") for cell in (rows[0] if rows else [])]
    if not {"day", "kind"} <= set(heads):
        raise BadNotice("calendar-csv-head")
    years: dict[int, dict[str, dict[str, list[str]]]] = {}
    for number, row in enumerate(rows[1:], 2):
        cells = dict(zip(heads, (cell.strip() for cell in row), strict=False))
        if not any(cells.values()):
            continue
        kind = _KINDS.get(cells.get("kind", "").lower())
        if kind is None:
            raise BadNotice("calendar-csv-row", row=number, value=cells.get("kind", ""))
        day = cells["day"].replace("/", "-")
        if not day[:4].isdecimal():
            raise BadNotice("calendar-day", value=day, key=kind, year=day[:4])
        named = years.setdefault(int(day[:4]), {"off": {}, "work": {}})[kind]
        named.setdefault(cells.get("name", ""), []).append(day)
    if not years:
        raise BadNotice("calendar-csv-head")
    facts = {"source": source, "announced_on": announced_on}
    return tuple(year_of(year, {**facts, **days}) for year, days in sorted(years.items()))
