"""Office hours as one line of minutes, so that a schedule is plain arithmetic.

A *tick* is a minute of office time: 420 of them a working day, 08:30 to 12:00 and 14:00 to 17:30
in the bureau's zone. Evenings, weekends and holidays have no ticks, so nobody works then.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from publication_flow.matter import calendar as calendars

ZONE = ZoneInfo("Asia/Shanghai")
DAY = 420  # ticks of a working day
_HALF = DAY // 2
_MORNING, _AFTERNOON = time(8, 30), time(14, 0)


@cache
def working_days() -> tuple[date, ...]:
    """The working days of 2016 to 2018: what is published in January may be formed in December."""
    years = calendars.shipped().years
    return tuple(day for year in (2016, 2017, 2018) for day in years[year].working_days)


def tick(day: date, minute: int = 0) -> int:
    """The tick at a minute of a working day; on a day off, of the next working day."""
    return bisect_left(working_days(), day) * DAY + minute


def day_of(at: int) -> date:
    """The working day a tick lies on."""
    return working_days()[at // DAY]


def moment(at: int) -> datetime:
    """The instant of a tick, in the bureau's zone."""
    minute = at % DAY
    half, start = (minute, _MORNING) if minute < _HALF else (minute - _HALF, _AFTERNOON)
    return datetime.combine(day_of(at), start, ZONE) + timedelta(minutes=half)


def month_start(month: int) -> int:
    """The first tick of a month of 2017; 13 is January 2018, 14 February."""
    year, month = 2017 + (month - 1) // 12, (month - 1) % 12 + 1
    return tick(date(year, month, 1))
