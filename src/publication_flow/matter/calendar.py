"""The working-day calendar: which days count towards a limit set in working days.

China announces its working days year by year, by notice, usually in the last quarter of the year
before; a notice may be changed later (May Day 2019) and may reach back (the notice for 2019 changed
the end of 2018). So a year without a notice is *unknown*: no rule of thumb stands in for it, and a
deadline that needs such a year is given as its earliest possible date, marked uncertain.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise

from publication_flow.matter import canonical

# Off in every year under every text of the Measures on Public Holidays (全国年节及纪念日放假办法)
# since 1999: New Year, May Day, the first three days of National Day, as (month, day).
_ALWAYS_OFF = frozenset({(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)})

_NOTICE_KEYS = frozenset({"source", "announced_on", "off", "work", "confirmed"})


@dataclass(frozen=True)
class Deadline:
    """The last day of a limit; when not `certain`, the earliest day it can turn out to be."""

    earliest: date
    certain: bool


@dataclass(frozen=True)
class Year:
    """One year as it stood from one notice on.

    `source` is the notice's document number, `announced_on` the day it was issued. `off` holds the
    days off it names (weekend days inside a holiday too), `work` the weekend days made workdays;
    every other day follows the week. `confirmed` is False while the number or the day of the
    notice lacks a reliable source. Raises ValueError when the parts contradict each other.
    """

    year: int
    source: str
    announced_on: date
    off: frozenset[date]
    work: frozenset[date]
    confirmed: bool = True

    def __post_init__(self) -> None:
        if not self.source:
            raise ValueError(f"calendar year {self.year}: the notice has no document number")
        for day in sorted(self.off | self.work):
            if day.year != self.year:
                raise ValueError(f"calendar year {self.year}: {day} belongs to another year")
        for day in sorted(self.off & self.work):
            raise ValueError(f"calendar year {self.year}: {day} is both off and a make-up workday")
        for day in sorted(self.work):
            if day.weekday() < 5:
                raise ValueError(f"calendar year {self.year}: make-up workday {day} is no weekend")

    @cached_property
    def working_days(self) -> tuple[date, ...]:
        """All working days of the year, ascending."""
        return tuple(
            day
            for day in _days_of(self.year)
            if day in self.work or (day.weekday() < 5 and day not in self.off)
        )


@dataclass(frozen=True)
class Calendar:
    """The years known under one name, at most one notice each; a value, equal by content.

    `notices` is kept in the order of the years. Raises ValueError when a year occurs twice.
    """

    id: str
    notices: tuple[Year, ...]

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.notices, key=lambda notice: notice.year))
        for one, following in pairwise(ordered):
            if one.year == following.year:
                raise ValueError(f"calendar {self.id}: the year {one.year} occurs twice")
        object.__setattr__(self, "notices", ordered)

    @cached_property
    def years(self) -> Mapping[int, Year]:
        """The known years by number."""
        return {notice.year: notice for notice in self.notices}

    @cached_property
    def _deadlines(self) -> dict[tuple[str, int], tuple[str, bool]]:
        return {}

    def deadline(self, start: str, n: int) -> tuple[str, bool]:
        """`add_working_days` in ISO text, remembered: every command asks for the same few days."""
        known = self._deadlines.get((start, n))
        if known is None:
            found = self.add_working_days(date.fromisoformat(start), n)
            known = self._deadlines[start, n] = found.earliest.isoformat(), found.certain
        return known

    def is_working_day(self, day: date) -> bool | None:
        """Whether `day` is a working day; None when its year is unknown."""
        known = self.years.get(day.year)
        if known is None:
            return None
        # Not `in`: a datetime would be found in no set of dates and pass for a day off, while
        # comparing it with a date raises TypeError.
        index = bisect_left(known.working_days, day)
        return index < len(known.working_days) and known.working_days[index] == day

    def add_working_days(self, start: date, n: int) -> Deadline:
        """The `n`-th working day after `start`, whose own day is not counted.

        Source: Civil Procedure Law (2023) Art 85. `n` is at least 1, else ValueError.

        Where the count runs through an unknown year the result is not certain and `earliest` is a
        lower bound: there every day counts as a working day, weekends too, except the fixed
        statutory holidays. Any weekend may become a make-up workday whose day in lieu lies beyond
        the deadline, so no weekend can be left out; the fixed holidays can, as no notice may turn
        them into workdays. Movable holidays would tighten the bound a little further, at the price
        of a lunar calendar. A notice for the unknown year can only make the date later; one that
        also changes a known year (as the one for 2019 did to 2018) can move any date either way.
        """
        if n < 1:
            raise ValueError(f"a limit takes at least one working day, not {n}")
        certain = True
        left = n
        year = start.year
        while True:
            known = self.years.get(year)
            days = _possible_working_days(year) if known is None else known.working_days
            passed = bisect_right(days, start)
            # A start on 31 December of an unknown year takes nothing from that year.
            certain = certain and (known is not None or passed == len(days))
            if passed + left <= len(days):
                return Deadline(days[passed + left - 1], certain)
            left -= len(days) - passed
            year += 1

    def working_days_between(self, start: date, end: date) -> int | None:
        """The working days after `start` up to and including `end`.

        Negative when `end` lies before `start`; None when a day to be counted lies in an unknown
        year. With `start` today and `end` a deadline: the working days left, or overdue.
        """
        if end == start:
            return 0
        if end < start:
            reverse = self.working_days_between(end, start)
            return None if reverse is None else -reverse
        total = 0
        for year in range((start + timedelta(days=1)).year, end.year + 1):
            known = self.years.get(year)
            if known is None:
                return None
            days = known.working_days
            total += bisect_right(days, end) - bisect_right(days, start)
        return total

    def to_bytes(self) -> bytes:
        """Canonical JSON (RFC 8785): equal calendars give equal bytes, so a digest names one."""
        years = [
            {
                "year": notice.year,
                "source": notice.source,
                "announced_on": notice.announced_on.isoformat(),
                "off": [day.isoformat() for day in sorted(notice.off)],
                "work": [day.isoformat() for day in sorted(notice.work)],
                "confirmed": notice.confirmed,
            }
            for notice in self.notices
        ]
        return canonical.encode({"id": self.id, "years": years})

    @classmethod
    def from_bytes(cls, data: bytes) -> Calendar:
        """The calendar written by `to_bytes`; ValueError for any other bytes."""
        raw = canonical.decode(data, strict=False)
        try:
            notices = [
                _notice(entry["year"], {key: entry[key] for key in entry if key != "year"})
                for entry in raw["years"]
            ]
            calendar = cls(raw["id"], tuple(notices))
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a calendar: {error!r}") from error
        if not isinstance(calendar.id, str):
            raise ValueError(f"not a calendar: its id is {calendar.id!r}")
        # One calendar must have one digest, so a second spelling of it, down to the way a day is
        # written or the order of the days, is refused.
        if calendar.to_bytes() != data:
            raise ValueError("not a calendar in canonical form")
        return calendar


def shipped(calendar_id: str = "cn", *, known_on: date | None = None) -> Calendar:
    """The calendar that comes with the package, each year by its latest notice.

    With `known_on` only notices announced up to that day count, so a past deadline can be looked at
    as it was seen then. Raises ValueError when no calendar of that name is shipped.
    """
    latest: dict[int, Year] = {}
    for notice in sorted(_shipped_notices(calendar_id), key=lambda notice: notice.announced_on):
        if known_on is None or notice.announced_on <= known_on:
            latest[notice.year] = notice
    return Calendar(calendar_id, tuple(latest.values()))


@cache
def _shipped_notices(calendar_id: str) -> tuple[Year, ...]:
    """Every notice in the package data; the file names are for the reader only."""
    # The name becomes part of a path, so it must not be able to lead out of the folder.
    folder = files(__package__) / "calendars" / calendar_id
    if not calendar_id.isidentifier() or not folder.is_dir():
        raise ValueError(f"no calendar named {calendar_id!r} is shipped")
    notices: list[Year] = []
    for file in folder.iterdir():
        if file.name.endswith(".toml"):
            notices.extend(read_notices(file.read_text(encoding="utf-8")))
    return tuple(notices)


def read_notices(text: str) -> tuple[Year, ...]:
    """The notices of one year from a TOML text; ValueError when it is malformed.

    Shape: `year`, then one `[[notice]]` table per notice with `source`, `announced_on`, `off`,
    `work` and, where the notice could not be checked, `confirmed = false`. Each notice states the
    whole year, so no notice has to be read together with an earlier one.
    """
    try:
        raw = tomllib.loads(text)
        return tuple(_notice(raw["year"], entry) for entry in raw["notice"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a calendar year: {error!r}") from error


def _notice(year: object, entry: Mapping[str, object]) -> Year:
    source, confirmed = entry["source"], entry.get("confirmed", True)
    unknown = sorted(set(entry) - _NOTICE_KEYS)
    if unknown:
        raise ValueError(f"calendar year {year}: unknown key {unknown[0]!r}")
    if type(year) is not int or not isinstance(source, str) or not isinstance(confirmed, bool):
        raise ValueError(f"calendar year {year}: year, source or confirmed is of the wrong type")
    return Year(
        year,
        source,
        _day(entry["announced_on"]),
        frozenset(_days(entry["off"])),
        frozenset(_days(entry["work"])),
        confirmed,
    )


def _days(value: object) -> list[date]:
    if not isinstance(value, list):
        raise ValueError(f"not a list of days: {value!r}")
    return [_day(item) for item in value]


def _day(value: object) -> date:
    """A day from TOML (a date) or JSON (a text); a point in time is neither."""
    if isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError(f"not a day: {value!r}")


def _days_of(year: int) -> Iterable[date]:
    first = date(year, 1, 1).toordinal()
    last = date(year, 12, 31).toordinal()
    return map(date.fromordinal, range(first, last + 1))


@lru_cache(maxsize=64)
def _possible_working_days(year: int) -> tuple[date, ...]:
    """The days of an unknown year that a notice could leave or make working days."""
    return tuple(day for day in _days_of(year) if (day.month, day.day) not in _ALWAYS_OFF)
