"""What a table is, whatever file it came in: lines of cells under the names of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from publication_flow.errors import BadInput


class Bad(NamedTuple):
    """A cell with nothing to be read from it: the code of a sentence, and its facts."""

    code: str
    facts: Mapping[str, Any] = MappingProxyType({})


class Line(NamedTuple):
    """A row as a spreadsheet numbers it. `bad` is about the row as a whole."""

    row: int
    cells: dict[str, Any]
    bad: Bad | None = None


class Table(NamedTuple):
    """What was read. `told` are things to say to the user: pairs (code, facts)."""

    digest: str  # SHA-256 of the bytes
    form: str  # csv, jsonl or xlsx
    encoding: str | None
    columns: tuple[str, ...]
    lines: list[Line]
    told: list[tuple[str, dict[str, Any]]]
    epoch_1904: bool = False  # from which day a spreadsheet counts


class Reading(NamedTuple):
    """How the mapping says to read it; whatever is None is found out."""

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    header: int = 1  # the row with the names of the columns


def header(cells: Iterable[Any], name: str) -> list[str]:
    """The names of the columns; two of one name could not be told apart."""
    found = [" ".join(str(cell).split()) if cell is not None else "" for cell in cells]
    while found and not found[-1]:
        found.pop()
    if not any(found):
        raise BadInput("import-no-header", field="file", file=name)
    return found


def twice(columns: Iterable[str], wanted: frozenset[str]) -> None:
    """A column that is asked for stands in the file once."""
    seen: set[str] = set()
    for column in columns:
        if column in seen and column in wanted:
            raise BadInput("import-column-twice", field="columns", value=column)
        seen.add(column)


def blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
