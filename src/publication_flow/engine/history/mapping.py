"""The mapping file: which column of the table is which part of an item (TOML).

    [columns]
    title = "标题"
    category = "栏目名称"
    first_on = "发布时间"
    [values.category]
    "低保信息" = "social-assistance"
    [defaults]
    responsible = "原网站后台导出，未载明经办人"

Everything that does not fit is told at once, with the key it stands under.
"""

from __future__ import annotations

import difflib
import time
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from publication_flow.engine.history.lines import Reading
from publication_flow.errors import BadInput
from publication_flow.policy.model import Kind

OWN = (
    "category", "first_on", "withdrawn_on", "unit", "channels", "reference", "responsible",
    "index_number",
)  # fmt: skip
NEEDED = ("title", "category", "first_on", "responsible")
_TABLES = ("file", "columns", "values", "dates", "defaults")
_SOME = date(2017, 3, 6)
_FILE = {"encoding": str, "separator": str, "sheet": str, "header": int}


class Columns(NamedTuple):
    """A mapping that was read: columns by field, values by field, further forms of dates."""

    reading: Reading
    columns: dict[str, str]
    values: dict[str, dict[str, str]]
    dates: tuple[str, ...]
    defaults: dict[str, str]


def read_mapping(text: str, kind: Kind) -> Columns:
    """The mapping in a TOML text for one kind of matter; `BadInput` names the key."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput("import-mapping", field="mapping", detail=str(error)) from error
    _known(tables, _TABLES, "")
    fields = fields_of(kind)
    columns = _texts(tables, "columns", fields)
    defaults = _texts(tables, "defaults", fields)
    values = {
        name: _texts({"values": {name: found}}["values"], name, None)
        for name, found in _table(tables, "values").items()
    }
    _known(values, fields, "values.")
    for name in NEEDED:
        if name not in columns and name not in defaults:
            raise BadInput("import-unmapped", field=name, key=f"columns.{name}")
    dates = _table(tables, "dates").get("formats", [])
    if not isinstance(dates, list) or not all(isinstance(d, str) and _is_form(d) for d in dates):
        raise BadInput("import-mapping-value", field="mapping", key="dates.formats")
    return Columns(_reading(_table(tables, "file")), columns, values, tuple(dates), defaults)


def fields_of(kind: Kind) -> list[str]:
    """What a column may be: the parts of a content but its files, and what an import has."""
    return [*(n for n, spec in kind.parts.items() if spec.type != "files"), *OWN]


def require_columns(mapping: Columns, there: tuple[str, ...]) -> None:
    """Every column that is named stands in the file."""
    for field, column in mapping.columns.items():
        if column not in there:
            near = difflib.get_close_matches(column, there, 1)
            raise BadInput(
                "import-column", field=field, value=column, near=near[0] if near else "",
                known=[name for name in there if name][:30],
            )  # fmt: skip


def _is_form(form: str) -> bool:
    """Whether a form of dates holds year, month and day."""
    try:
        return time.strptime(_SOME.strftime(form), form)[:3] == _SOME.timetuple()[:3]
    except ValueError:
        return False


def _reading(found: Mapping[str, Any]) -> Reading:
    _known(found, _FILE, "file.")
    for key, value in found.items():
        if isinstance(value, bool) or not isinstance(value, _FILE[key]) or value in ("", 0):
            raise BadInput("import-mapping-value", field="mapping", key=f"file.{key}")
    if len(found.get("separator", ",")) != 1 or found.get("header", 1) < 1:
        raise BadInput("import-mapping-value", field="mapping", key="file")
    return Reading(**found)


def _table(tables: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = tables.get(name, {})
    if not isinstance(found, dict):
        raise BadInput("import-mapping-value", field="mapping", key=name)
    return found


def _texts(tables: Mapping[str, Any], name: str, known: list[str] | None) -> dict[str, str]:
    found = _table(tables, name)
    if known is not None:
        _known(found, known, f"{name}.")
    for key, value in found.items():
        if not isinstance(value, str) or not value.strip():
            raise BadInput("import-mapping-value", field="mapping", key=f"{name}.{key}")
    return {key: " ".join(value.split()) for key, value in found.items()}


def _known(found: Mapping[str, Any], known: Any, place: str) -> None:
    for key in found:
        if key not in known:
            near = difflib.get_close_matches(key, [*known], 1)
            raise BadInput(
                "import-mapping-key", field="mapping", key=f"{place}{key}",
                near=near[0] if near else "", known=[*known],
            )  # fmt: skip
