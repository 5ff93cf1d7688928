"""The working-day calendar: which days count towards a limit set in working days.

China announces its working days year by year, by notice, usually in the last quarter of the year
before; a notice may be changed later (May Day 2019) and may reach back (the notice for 2019 changed
the end of 2018). So a year without a notice is *unknown*: no rule of thumb stands in for it, and a
deadline that needs such a year is given as its earliest possible date, marked uncertain.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise

from publication_flow.matter import canonical
from publication_flow.matter.notices import (
    BadNotice,
    Year,
    days_of,
    read_notices,
    stacked,
    year_of,
)

# Off in every year under every text of the Measures on Public Holidays (全国年节及纪念日放假办法)
# since 1999: New Year, May Day, the first three days of National Day, as (month, day).
_ALWAYS_OFF = frozenset({(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)})


@dataclass(frozen=True)
class Deadline:
    """The last day of a limit; when not `certain`, the earliest day it can turn out to be."""

    earliest: date
    certain: bool


@dataclass(frozen=True)
class Calendar:
    """The years known under one name, at most one notice each; a value, equal by content.

    `notices` is kept in the order of the years. Raises `BadNotice` (a ValueError) when a year
    occurs twice.
    """

    id: str
    notices: tuple[Year, ...]

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.notices, key=lambda notice: notice.year))
        for one, following in pairwise(ordered):
            if one.year == following.year:
                raise BadNotice("calendar-year-twice", year=one.year)
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
        years = [notice.as_dict() for notice in self.notices]
        return canonical.encode({"id": self.id, "years": years})

    @classmethod
    def from_bytes(cls, data: bytes) -> Calendar:
        """The calendar written by `to_bytes`; `BadNotice` (a ValueError) for any other bytes."""
        try:
            raw = canonical.decode(data, strict=False)
            name, entries = raw["id"], raw["years"]
            if not isinstance(name, str) or not isinstance(entries, list):
                raise TypeError("id, years")
            years = [
                year_of(one["year"], {k: v for k, v in one.items() if k != "year"}, kept=True)
                for one in entries
            ]
        except BadNotice:
            raise
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise BadNotice("calendar-unreadable", detail=str(error)) from error
        calendar = cls(name, tuple(years))
        # One calendar must have one digest, so a second spelling of it, down to the way a day is
        # written or the order of the days, is refused.
        if calendar.to_bytes() != data:
            raise BadNotice("calendar-spelling")
        return calendar

    def renewed(self, notices: Iterable[Year]) -> Calendar:
        """The calendar with these notices taken in, each after what was known of its year.

        Where the notices of a year hold the one in force too, they stand for the whole year.
        `BadNotice` for a notice issued before the one in force, which it cannot undo.
        """
        years = dict(self.years)
        given: dict[int, list[Year]] = {}
        for notice in notices:
            given.setdefault(notice.year, []).append(notice)
        for year, found in given.items():
            known = years.get(year)
            if known is not None and known.source in _sources(found):
                known = None
            for notice in found:
                if known is not None and notice.announced_on < known.announced_on:
                    raise BadNotice(
                        "calendar-notice-old", year=year, source=notice.source, known=known.source
                    )
            years[year] = stacked(found, known)
        return Calendar(self.id, tuple(years.values()))

    def newer(self, other: Calendar) -> tuple[Year, ...]:
        """The years of another calendar that differ from this one's and are not older."""
        return tuple(
            notice
            for notice in other.notices
            if (known := self.years.get(notice.year)) is None
            or (known != notice and known.announced_on <= notice.announced_on)
        )


def _sources(notices: Iterable[Year]) -> set[str]:
    """The numbers of notices, and of those they follow."""
    return {one.source for notice in notices for one in notice.notices}


@cache
def shipped(calendar_id: str = "cn", *, known_on: date | None = None) -> Calendar:
    """The calendar that comes with the package, each year by its latest notice.

    With `known_on` only notices announced up to that day count, so a past deadline can be looked at
    as it was seen then. Raises ValueError when no calendar of that name is shipped.
    """
    given: dict[int, list[Year]] = {}
    for notice in notices_shipped(calendar_id):
        if known_on is None or notice.announced_on <= known_on:
            given.setdefault(notice.year, []).append(notice)
    return Calendar(calendar_id, tuple(stacked(found) for found in given.values()))


@cache
def notices_shipped(calendar_id: str = "cn") -> tuple[Year, ...]:
    """Every notice in the package data; the file names are for the reader only."""
    # The name becomes part of a path, so it must not be able to lead out of the folder.
    folder = files(__package__) / "calendars" / calendar_id
    if not calendar_id.isidentifier() or not folder.is_dir():
        raise ValueError(f"no calendar named {calendar_id!r} is shipped")
    found: list[Year] = []
    for file in folder.iterdir():
        if file.name.endswith(".toml"):
            found.extend(read_notices(file.read_text(encoding="utf-8")))
    return tuple(found)


def always_off(day: date) -> bool:
    """Whether a day is off in every year, known or not."""
    return (day.month, day.day) in _ALWAYS_OFF


@lru_cache(maxsize=64)
def _possible_working_days(year: int) -> tuple[date, ...]:
    """The days of an unknown year that a notice could leave or make working days."""
    return tuple(day for day in days_of(year) if not always_off(day))
