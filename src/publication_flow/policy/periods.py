"""The periods of a duty (定期公开): how they are named, when they begin, end and fall due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from publication_flow.matter.calendar import Calendar
from publication_flow.policy.model import Duty

MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
_PARTS = {"month": "-(0[1-9]|1[0-2])", "quarter": "-Q[1-4]", "half-year": "-H[12]", "year": ""}


class Period(NamedTuple):
    """`2017`, `2017-H1`, `2017-Q1` or `2017-03`, with its first and last day."""

    name: str
    first: str
    last: str


def periods(every: str, since: str, until: str) -> Iterator[Period]:
    """The periods that have a day in common with the days from `since` to `until`."""
    length = MONTHS[every]
    first = date.fromisoformat(since)
    month = first.year * 12 + (first.month - 1) // length * length
    while (begins := _day(month)).isoformat() <= until:
        last = _day(month + length) - timedelta(days=1)
        yield Period(_name(begins, every), begins.isoformat(), last.isoformat())
        month += length


def fits(every: str, name: str) -> bool:
    """Whether a name is that of a period of this length: no month meets a quarterly duty."""
    return re.fullmatch("[0-9]{4}" + _PARTS[every], name) is not None


def due(duty: Duty, period: Period, calendar: Calendar) -> tuple[str, bool]:
    """The last day on which a period's duty is met in time, and whether that is certain."""
    return calendar.deadline(period.last if duty.from_ == "end" else period.first, duty.limit)


def _day(month: int) -> date:
    """The first day of a month, counted from the year 0."""
    return date(month // 12, month % 12 + 1, 1)


def _name(begins: date, every: str) -> str:
    year = f"{begins.year:04d}"
    part = (begins.month - 1) // MONTHS[every] + 1
    names = {
        "month": f"{year}-{part:02d}", "quarter": f"{year}-Q{part}", "half-year": f"{year}-H{part}",
    }  # fmt: skip
    return names.get(every, year)
