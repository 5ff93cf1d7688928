"""Rows of an exported table checked: what is right becomes a `Row`, what is wrong is named.

Pure, but for the `seen` of a run. Every problem of a row is told, not the first alone, so that a
file can be mended in one go.
"""

from __future__ import annotations

import difflib
import re
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from publication_flow.engine.history.lines import Bad, Line, Table, blank
from publication_flow.engine.history.mapping import Columns
from publication_flow.errors import BadInput, FlowError
from publication_flow.matter.content import clean
from publication_flow.matter.index_number import LONGEST, Scheme, parse
from publication_flow.policy.decide import EARLIEST
from publication_flow.policy.entry import OPINION_LIMIT
from publication_flow.policy.model import Kind, Label, Policy
from publication_flow.policy.refusal import in_words

_DAY = re.compile(
    r"(\d{4})\s*(?:-|/|\.|年)\s*(\d{1,2})\s*(?:-|/|\.|月)\s*(\d{1,2})\s*日?(?:[T\s].*)?"
)
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"([2-9]\d{4})(?:\.\d+)?")  # days since 1899-12-30: from 1954 on
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_GARBLED = ("\ufffd", "锟斤拷", "ï¿½", "烫烫烫")
_SPLIT = re.compile(r"[、,，;；|]\s*|\s+")
_REFERENCE = 200
_TWICE = {
    "title": "import-twice",
    "reference": "import-reference-twice",
    "index_number": "import-index-twice",
}


class Row(NamedTuple):
    """One item of before the ledger. Days are ISO text; `values` are content parts by name."""

    row: int
    values: dict[str, str]
    first_on: str
    withdrawn_on: str | None
    unit: str | None
    channels: tuple[str, ...] | None
    reference: str | None
    responsible: str
    index_number: str | None = None  # 索引号, as it stood in public


class Problem(NamedTuple):
    """What is wrong with a row: the field, the column it was read from, and why."""

    row: int
    field: str
    column: str | None
    error: FlowError

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        return {
            "row": self.row,
            "field": self.field,
            "column": self.column,
            "code": self.error.code,
            "reason": self.error.sentence(lang),
        }


class Known(NamedTuple):
    """What a row may name, and the day it is imported on."""

    policy: Policy
    kind_id: str
    units: Mapping[str, str]  # names by id
    units_for: Callable[[str], list[str]]  # the units that answer for a category
    today: str
    schemes: tuple[Scheme, ...] = ()  # of index numbers, that the agency ever adopted

    @property
    def kind(self) -> Kind:
        return self.policy.kinds[self.kind_id]


def check_rows(table: Table, mapping: Columns, known: Known) -> Iterator[Row | list[Problem]]:
    """Each line in turn: a row, or everything that is wrong with it."""
    seen: dict[tuple[str, ...], int] = {}
    for line in table.lines:
        checker = _Checker(line, mapping, known, table.epoch_1904)
        row = checker.row()
        if row is not None:
            checker.twice(row, seen)
        yield row if row is not None and not checker.problems else checker.problems


class _Checker:
    """One line, read field by field."""

    def __init__(self, line: Line, mapping: Columns, known: Known, epoch_1904: bool) -> None:
        self.line = line
        self.mapping = mapping
        self.known = known
        self.epoch = _EPOCH_1904 if epoch_1904 else _EPOCH
        self.problems: list[Problem] = []

    def row(self) -> Row | None:
        """The row, if nothing of it is wrong so far."""
        if self.line.bad is not None:
            self.wrong("row", BadInput(self.line.bad.code, field="row", **self.line.bad.facts))
            return None
        values = {name: value for name in self.parts() if (value := self.part(name)) is not None}
        category = self.named("category", self.categories(), required=True)
        if category is not None:
            values["category"] = category
        first_on = self.day("first_on", required=True)
        withdrawn_on = self.day("withdrawn_on")
        unit = self.unit(category)
        channels = self.channels()
        reference = self.text("reference", _REFERENCE)
        index_number = self.index_number()
        responsible = self.text("responsible", OPINION_LIMIT, lines=True, required=True)
        self.order(first_on, withdrawn_on, values.get("formed_on"))
        if self.problems or first_on is None or responsible is None:
            return None
        return Row(
            self.line.row, values, first_on, withdrawn_on, unit, channels, reference, responsible,
            index_number,
        )  # fmt: skip

    def parts(self) -> list[str]:
        kind = self.known.kind
        asked = {*self.mapping.columns, *self.mapping.defaults}
        return [
            n for n, s in kind.parts.items() if n in asked or (s.required and s.type != "files")
        ]

    # ---- one field

    def cell(self, field: str) -> Any:
        """What stands for a field, put through the values of the mapping; None for nothing."""
        value = self.line.cells.get(self.mapping.columns.get(field, ""))
        if isinstance(value, Bad):
            self.wrong(field, BadInput(value.code, field=field, **value.facts))
            return value
        if blank(value):
            return self.mapping.defaults.get(field)
        if isinstance(value, str) and value.lstrip()[:1] == "=":
            # A CSV keeps a formula as its text; in a spreadsheet it would be computed again.
            self.wrong(field, BadInput("import-formula", field=field))
            return Bad("import-formula")
        plain = _plain(value)
        return self.mapping.values.get(field, {}).get(plain.strip(), value)

    def text(
        self, field: str, limit: int, *, lines: bool = False, required: bool = False
    ) -> str | None:
        value = self.cell(field)
        if isinstance(value, Bad):
            return None
        try:
            found = clean(field, _plain(value), limit, lines=lines) if value is not None else ""
            if any(mark in found for mark in _GARBLED):
                raise BadInput("import-garbled", field=field)
            if not found and required:
                raise BadInput("field-required", field=field, action="")
        except BadInput as error:
            self.wrong(field, error)
            return None
        return found or None

    def part(self, name: str) -> str | None:
        """A part of the content, as the policy says it may be."""
        spec = self.known.kind.parts[name]
        if spec.type == "date":
            return self.day(name, required=spec.required)
        if spec.type == "choice":
            return self.named(name, _labelled(spec.choices), required=spec.required)
        lines = spec.type == "text"
        return self.text(name, spec.limit, lines=lines, required=spec.required)

    def named(self, field: str, known: Mapping[str, str], *, required: bool = False) -> str | None:
        """The id that an id or a label stands for."""
        typed = self.text(field, 200, required=required)
        if typed is None:
            return None
        found = known.get(typed) or known.get(typed.casefold())
        if found is not None:
            return found
        ids = list(dict.fromkeys(known.values()))
        near = difflib.get_close_matches(typed, known, 1)
        codes = {"category": "unknown-category", "unit": "import-unit-unknown",
                 "channels": "unknown-channel"}  # fmt: skip
        facts: dict[str, Any] = {"value": typed, "near": known[near[0]] if near else ""}
        if field in codes:
            self.wrong(field, _of(codes[field], field, facts | {"known": ids}))
        else:
            self.wrong(field, BadInput("not-a-choice", field=field, choices=ids, **facts))
        return None

    def day(self, field: str, *, required: bool = False) -> str | None:
        value = self.cell(field)
        if isinstance(value, Bad):
            return None
        try:
            if value is None:
                if required:
                    raise BadInput("field-required", field=field, action="")
                return None
            found = a_day(field, value, self.mapping.dates, self.epoch)
            if found > self.known.today:
                raise BadInput("date-future", field=field, value=found, today=self.known.today)
            if found < EARLIEST:
                raise BadInput("date-early", field=field, value=found, earliest=EARLIEST)
        except BadInput as error:
            self.wrong(field, error)
            return None
        return found

    def unit(self, category: str | None) -> str | None:
        names = {name: unit for unit, name in self.known.units.items()}
        found = self.named("unit", names | {unit: unit for unit in self.known.units})
        if found is not None or category is None or any(p.field == "unit" for p in self.problems):
            return found
        answering = self.known.units_for(category)
        if len(answering) != 1:
            code = "import-unit" if answering else "import-unit-none"
            self.wrong("unit", _of(code, "unit", {"value": "", "known": answering}))
            return None
        return answering[0]

    def channels(self) -> tuple[str, ...] | None:
        typed = self.text("channels", 200)
        if typed is None:
            return None
        known = _labelled({n: c.label for n, c in self.known.policy.channels.items()})
        found = []
        for one in filter(None, _SPLIT.split(typed)):
            channel = known.get(one) or known.get(one.casefold())
            if channel is None:
                facts = {"value": one, "known": list(self.known.policy.channels)}
                self.wrong("channels", _of("unknown-channel", "channels", facts))
                return None
            found.append(channel)
        return tuple(dict.fromkeys(found))

    def index_number(self) -> str | None:
        """The number as it stood in public, whoever's form it has. One of our own scheme that
        lies in a year to come would be given again then."""
        typed = self.text("index_number", LONGEST)
        for scheme in self.known.schemes if typed is not None else ():
            found = parse(scheme, typed or "")
            if found is not None and found.year is not None and found.year > self._year:
                facts = {"value": typed, "today": self.known.today}
                self.wrong("index_number", _of("index-number-future", "index_number", facts))
                return None
        return typed

    @property
    def _year(self) -> int:
        return int(self.known.today[:4])

    # ---- the row as a whole

    def order(self, first_on: str | None, withdrawn_on: str | None, formed_on: str | None) -> None:
        if first_on is None:
            return
        if withdrawn_on is not None and withdrawn_on < first_on:
            facts = {"field": "withdrawn_on", "value": withdrawn_on, "first": first_on}
            self.wrong("withdrawn_on", BadInput("import-withdrawn-before", **facts))
        if formed_on is not None and formed_on > first_on:
            facts = {"field": "formed_on", "value": formed_on, "first": first_on}
            self.wrong("formed_on", BadInput("import-formed-after", **facts))

    def twice(self, row: Row, seen: dict[tuple[str, ...], int]) -> None:
        """The same reference or index number, or the same title on the same day, in an earlier
        row."""
        title = row.values.get("title", "")
        keys = [("title", title, row.first_on)]
        if row.reference is not None:
            keys.append(("reference", row.reference, ""))
        if row.index_number is not None:
            keys.append(("index_number", row.index_number, ""))
        for key in keys:
            earlier = seen.setdefault(key, row.row)
            if earlier != row.row:
                self.wrong(key[0], _of(_TWICE[key[0]], key[0], {"value": key[1], "other": earlier}))

    def categories(self) -> dict[str, str]:
        return _labelled({n: c.label for n, c in self.known.policy.categories.items()})

    def wrong(self, field: str, error: FlowError) -> None:
        in_words(error, self.known.policy, self.known.kind_id, "")
        column = self.mapping.columns.get(field)
        self.problems.append(Problem(self.line.row, field, column, error))


def _of(code: str, field: str, facts: Mapping[str, Any]) -> BadInput:
    return BadInput(code, field=field, **facts)


def a_day(field: str, value: Any, forms: Iterable[str], epoch: date = _EPOCH) -> str:
    """A day in whatever form: 2017/3/6, 2017年3月6日, 20170306, a date cell, a serial number.

    A form of the mapping comes first. 6/3/2017 means two days and is none without one.
    """
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    text = unicodedata.normalize("NFKC", _plain(value)).strip()
    for form in forms:
        try:
            return date(*time.strptime(text, form)[:3]).isoformat()
        except ValueError:
            continue
    found = _DAY.fullmatch(text) or _DIGITS.fullmatch(text)
    try:
        if found is not None:
            return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        if serial := _SERIAL.fullmatch(text):
            return (epoch + timedelta(days=int(serial[1]))).isoformat()
    except ValueError:
        pass
    raise BadInput("not-a-date", field=field, value=text[:40])


def _plain(value: Any) -> str:
    """A cell as text: a whole number without its point."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    return str(value)


def _labelled(labels: Mapping[str, Label]) -> dict[str, str]:
    """Ids by what may be typed for them."""
    found = {one: one for one in labels}
    for one, label in labels.items():
        found.setdefault(label.zh, one)
        found.setdefault(label.en.casefold(), one)
    return found


__all__ = ["Known", "Problem", "Row", "a_day", "check_rows"]
