"""A deadline explains itself: which days were left out and why, which weekend days count.

`Calendar.add_working_days` finds the day by arithmetic; here the days are walked one by one and
told with the notice that made them so, for the people who have to believe the date.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from typing import Any, Literal, NamedTuple

from publication_flow.matter.calendar import Calendar, always_off
from publication_flow.wording import say
from publication_flow.wording.calendar import holiday_name

Why = Literal["weekend", "holiday", "statutory", "make-up"]


class Told(NamedTuple):
    """A day that is left out, or a weekend day that counts, and why. `name` is the holiday and
    `notice` the number of the notice, both empty for a plain weekend."""

    day: date
    why: Why
    name: str = ""
    notice: str = ""


class Explanation(NamedTuple):
    """How a limit of `limit` working days after `start` comes to end on `due`.

    `counted` are the working days in order, the last of them `due`; `made_up` those of them that
    are weekend days made workdays; `skipped` all others after `start`. In the years of `unknown`
    every day counts that a notice could make a workday: `due` is then the earliest it can be, and
    not `certain`.
    """

    start: date
    limit: int
    due: date
    certain: bool
    counted: tuple[date, ...]
    made_up: tuple[Told, ...]
    skipped: tuple[Told, ...]
    unknown: tuple[int, ...]

    def sentences(self, lang: str = "zh") -> list[str]:
        """What a person is told: the day, the weekends, each holiday by its notice, the rest."""
        facts = {"start": self.start, "limit": self.limit, "due": self.due}
        told = [say("reckoned.certain" if self.certain else "reckoned.earliest", lang, facts)]
        weekends = [one.day for one in self.skipped if one.why == "weekend"]
        if weekends:
            shown = {"count": len(weekends), "days": spans(weekends, lang)}
            told.append(say("reckoned.weekends", lang, shown))
        codes = {"holiday": "reckoned.off", "statutory": "reckoned.statutory"}
        for days in (self.skipped, self.made_up):
            for (why, name, notice), found in groupby(_telling(days), lambda one: one[1:]):
                listed = [one.day for one in found]
                shown = {
                    "count": len(listed),
                    "days": spans(listed, lang),
                    "name": holiday_name(name, lang),
                    "notice": notice,
                }
                told.append(say(codes.get(why, "reckoned.made-up"), lang, shown))
        if self.unknown:
            years = {"years": [str(year) for year in self.unknown]}
            told.append(say("reckoned.unknown", lang, years))
        return told

    def as_dict(self) -> dict[str, Any]:
        """For `--json` and the API: days as ISO text."""
        return {
            "start": self.start.isoformat(),
            "limit": self.limit,
            "due": self.due.isoformat(),
            "certain": self.certain,
            "counted": [day.isoformat() for day in self.counted],
            "made_up": [one._asdict() | {"day": one.day.isoformat()} for one in self.made_up],
            "skipped": [one._asdict() | {"day": one.day.isoformat()} for one in self.skipped],
            "unknown": list(self.unknown),
        }


def explain(calendar: Calendar, start: date, limit: int) -> Explanation:
    """Walk from `start` (not counted) to the end of a limit of working days.

    The day and its certainty are those of `Calendar.add_working_days`. ValueError for a limit of
    less than one day.
    """
    deadline = calendar.add_working_days(start, limit)
    days = [start + timedelta(days=n) for n in range(1, (deadline.earliest - start).days + 1)]
    counted: list[date] = []
    made_up: list[Told] = []
    skipped: list[Told] = []
    for day in days:
        working, why = _told(calendar, day)
        if working:
            counted.append(day)
            if why is not None:
                made_up.append(why)
        elif why is not None:
            skipped.append(why)
    unknown = sorted({day.year for day in days if day.year not in calendar.years})
    return Explanation(
        start, limit, deadline.earliest, deadline.certain,
        tuple(counted), tuple(made_up), tuple(skipped), tuple(unknown),
    )  # fmt: skip


def _told(calendar: Calendar, day: date) -> tuple[bool, Told | None]:
    """Whether a day counts, and what there is to tell of it."""
    year = calendar.years.get(day.year)
    if year is None:
        return (False, Told(day, "statutory")) if always_off(day) else (True, None)
    if day in year.work:
        return True, Told(day, "make-up", year.name(day), year.notice(day))
    if day in year.off:
        return False, Told(day, "holiday", year.name(day), year.notice(day))
    return (False, Told(day, "weekend")) if day.weekday() >= 5 else (True, None)


def _telling(days: Iterable[Told]) -> list[Told]:
    """All but the plain weekends, those of one holiday and one notice together, in order."""
    told = [one for one in days if one.why != "weekend"]
    first = {one[1:]: one.day for one in reversed(told)}
    return sorted(told, key=lambda one: (first[one[1:]], one[1:], one.day))


def spans(days: Iterable[date], lang: str) -> str:
    """Days as text, those that follow each other as one span."""
    found: list[tuple[date, date]] = []
    for day in sorted(days):
        if found and (day - found[-1][1]).days == 1:
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    to, comma = (" to ", ", ") if lang.lower().startswith("en") else (" 至 ", "、")
    return comma.join(f"{a}" if a == b else f"{a}{to}{b}" for a, b in found)
