"""One year as a notice of the State Council leaves it: which days are off, which are made up for.

A notice may be followed by another one for the same year (May Day 2019, the Spring Festival of
2020), and the notice for a year may change the end of the year before. So every `Year` states the
whole year as it stands from one notice on, and remembers of which earlier notices its days are.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, NamedTuple

from publication_flow.errors import BadInput

_WANTED = ("source", "announced_on", "off", "work")
_KEYS = (*_WANTED, "confirmed")
_KEPT = (*_KEYS, "names", "earlier")  # what a stored year may have besides


class BadNotice(BadInput, ValueError):
    """A calendar, a year or a notice that contradicts itself or cannot be read: which field of
    which year, and which day."""


class Earlier(NamedTuple):
    """An earlier notice for the same year, and the days that still stand by it."""

    source: str
    announced_on: date
    confirmed: bool
    days: frozenset[date]


@dataclass(frozen=True)
class Year:
    """One year as it stands from one notice on.

    `source` is the notice's document number (its title where the number is not known),
    `announced_on` the day it was issued. `off` holds the days off it names (weekend days inside a
    holiday too), `work` the weekend days made workdays; every other day follows the week.
    `confirmed` is False while the number or the day of the notice lacks a reliable source.
    `names` tells of which holiday a day is, `earlier` which days were so by an earlier notice.
    Raises `BadNotice` (a ValueError) when the parts contradict each other.
    """

    year: int
    source: str
    announced_on: date
    off: frozenset[date]
    work: frozenset[date]
    confirmed: bool = True
    names: tuple[tuple[date, str], ...] = ()
    earlier: tuple[Earlier, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", tuple(sorted(self.names)))
        if not self.source:
            raise BadNotice("calendar-source", key="source", year=self.year)
        marked = self.off | self.work
        for day in sorted(marked):
            if day.year != self.year:
                raise BadNotice("calendar-day-elsewhere", day=day.isoformat(), year=self.year)
        for day in sorted(self.off & self.work):
            raise BadNotice("calendar-day-both", day=day.isoformat(), year=self.year)
        for day in sorted(self.work):
            if day.weekday() < 5:
                raise BadNotice("calendar-day-weekday", day=day.isoformat(), year=self.year)
        told = [day for day, _ in self.names]
        for days in (told, [day for one in self.earlier for day in one.days]):
            for day in sorted(days):
                if day not in marked or days.count(day) > 1:
                    raise BadNotice("calendar-day-told", day=day.isoformat(), year=self.year)

    @cached_property
    def working_days(self) -> tuple[date, ...]:
        """All working days of the year, ascending."""
        return tuple(
            day
            for day in days_of(self.year)
            if day in self.work or (day.weekday() < 5 and day not in self.off)
        )

    @property
    def notices(self) -> tuple[Earlier, ...]:
        """Every notice the year stands by, the earliest first, the one that made it so last."""
        own = (self.off | self.work).difference(*(one.days for one in self.earlier))
        return (*self.earlier, Earlier(self.source, self.announced_on, self.confirmed, own))

    def name(self, day: date) -> str:
        """The holiday a day off is of, or is made up for; empty where the data has no name."""
        return self._names.get(day, "")

    def notice(self, day: date) -> str:
        """The notice that made a day off or a workday."""
        return next((one.source for one in self.earlier if day in one.days), self.source)

    @cached_property
    def _names(self) -> dict[date, str]:
        return dict(self.names)

    def after(self, previous: Year | None) -> Year:
        """This notice as one that follows `previous`: the days that stay as they were are told as
        the earlier notice's. As it is without `previous`, when it corrects that very notice, and
        when it tells of earlier notices by itself."""
        if previous is None or previous.source == self.source or self.earlier:
            return self
        same = (self.off & previous.off) | (self.work & previous.work)
        told = [one._replace(days=one.days & same) for one in previous.notices]
        return replace(self, earlier=tuple(one for one in told if one.days))

    def as_dict(self) -> dict[str, Any]:
        """The year in plain data, days in order: what `year_of` reads. A part that is empty and
        was not known to older versions is left out, so that their digests stay the same."""
        told: dict[str, Any] = {
            "year": self.year,
            "source": self.source,
            "announced_on": self.announced_on.isoformat(),
            "off": _texts(self.off),
            "work": _texts(self.work),
            "confirmed": self.confirmed,
        }
        if self.names:
            named: dict[str, list[str]] = {}
            for day, name in self.names:
                named.setdefault(name, []).append(day.isoformat())
            told["names"] = named
        if self.earlier:
            told["earlier"] = [
                {
                    "source": one.source,
                    "announced_on": one.announced_on.isoformat(),
                    "confirmed": one.confirmed,
                    "days": _texts(one.days),
                }
                for one in self.earlier
            ]
        return told


def stacked(notices: Iterable[Year], onto: Year | None = None) -> Year:
    """Notices of one year laid over each other in the order of their announcement."""
    standing = onto
    for notice in sorted(notices, key=lambda notice: notice.announced_on):
        standing = notice.after(standing)
    if standing is None:
        raise ValueError("at least one notice is needed")
    return standing


def read_notices(text: str) -> tuple[Year, ...]:
    """The notices of one year from a TOML text; `BadNotice` when it is malformed.

    Shape: `year`, then one `[[notice]]` table per notice with `source`, `announced_on`, `off`,
    `work` and, where the notice could not be checked, `confirmed = false`. `off` and `work` are
    lists of days, or tables of such lists by the name of the holiday. Each notice states the whole
    year, so no notice has to be read together with an earlier one.
    """
    try:
        return _notices(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise BadNotice("calendar-unreadable", detail=str(error)) from error


def read_json(text: str) -> tuple[Year, ...]:
    """The notices of a JSON text in the shape of the TOML one, or a list of such years."""
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadNotice("calendar-unreadable", detail=str(error)) from error
    return tuple(n for one in (raw if isinstance(raw, list) else [raw]) for n in _notices(one))


def _notices(raw: Any) -> tuple[Year, ...]:
    if not isinstance(raw, dict) or "year" not in raw:
        raise BadNotice("calendar-field-missing", key="year", year="")
    year = raw["year"]
    for key in raw:
        if key not in ("year", "notice"):
            known = ["year", "notice"]
            raise BadNotice("calendar-field-unknown", key=key, year=year, known=known)
    entries = raw.get("notice")
    if not isinstance(entries, list) or not entries:
        raise BadNotice("calendar-field-missing", key="notice", year=year)
    return tuple(year_of(year, entry) for entry in entries)


def year_of(year: Any, entry: Any, *, kept: bool = False) -> Year:
    """A year from one notice in plain data. `kept` for the fuller form in which `as_dict` gives
    it; `BadNotice` names the field that is missing, unknown or of the wrong type."""
    if not isinstance(entry, Mapping):
        raise BadNotice("calendar-field-type", key="notice", year=year)
    for key in _WANTED:
        if key not in entry:
            raise BadNotice("calendar-field-missing", key=key, year=year)
    known = _KEPT if kept else _KEYS
    for key in entry:
        if key not in known:
            raise BadNotice("calendar-field-unknown", key=key, year=year, known=list(known))
    if type(year) is not int or not date.min.year <= year < date.max.year:
        raise BadNotice("calendar-field-type", key="year", year=year)
    off, work = _marked(year, entry, "off"), _marked(year, entry, "work")
    names = {**off, **work}
    for name, days in _table(year, entry, "names").items():
        names.update(dict.fromkeys(days_in(year, "names", days), name))
    return Year(
        year,
        _typed(year, entry, "source", str),
        _day(year, "announced_on", entry["announced_on"]),
        frozenset(off),
        frozenset(work),
        _typed(year, {"confirmed": True, **entry}, "confirmed", bool),
        tuple((day, name) for day, name in names.items() if name),
        tuple(_earlier(year, one) for one in _list(year, "earlier", entry.get("earlier", []))),
    )


def _earlier(year: int, entry: Any) -> Earlier:
    if not isinstance(entry, Mapping) or set(entry) != {*Earlier._fields}:
        raise BadNotice("calendar-field-type", key="earlier", year=year)
    return Earlier(
        _typed(year, entry, "source", str),
        _day(year, "announced_on", entry["announced_on"]),
        _typed(year, entry, "confirmed", bool),
        frozenset(days_in(year, "earlier", entry["days"])),
    )


def _marked(year: int, entry: Mapping[str, Any], field: str) -> dict[date, str]:
    """The days of a list, or of a table of lists by name; each with its name or an empty one."""
    value = entry[field]
    lists = value if isinstance(value, dict) else {"": value}
    found: dict[date, str] = {}
    for name, days in lists.items():
        for day in days_in(year, field, days):
            if day in found:
                raise BadNotice("calendar-day-twice", day=day.isoformat(), key=field, year=year)
            found[day] = str(name)
    return found


def days_in(year: int, field: str, value: Any) -> list[date]:
    """A list of days."""
    return [_day(year, field, one) for one in _list(year, field, value)]


def _list(year: int, field: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise BadNotice("calendar-field-type", key=field, year=year)
    return value


def _table(year: int, entry: Mapping[str, Any], field: str) -> dict[str, Any]:
    value = entry.get(field, {})
    if not isinstance(value, dict):
        raise BadNotice("calendar-field-type", key=field, year=year)
    return value


def _typed(year: int, entry: Mapping[str, Any], field: str, kind: type) -> Any:
    if not isinstance(entry[field], kind):
        raise BadNotice("calendar-field-type", key=field, year=year)
    return entry[field]


def _day(year: int, field: str, value: Any) -> date:
    """A day from TOML (a date) or JSON (a text); a point in time is neither."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise BadNotice("calendar-day", value=str(value), key=field, year=year) from None


def _texts(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in sorted(days)]


def days_of(year: int) -> Iterator[date]:
    """Every day of a year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return (first + timedelta(days=n) for n in range((last - first).days + 1))
