"""工作日历: a year's days off and days made up for, by which notice, and how a limit is counted."""

from __future__ import annotations

import calendar as almanac
from datetime import date
from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput
from publication_flow.hosts.web.console import oversight_words as words
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.oversight_nav import FIRST_YEAR, LAST_YEAR, a_year, tabs
from publication_flow.hosts.web.console.render import page
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.notices import Year
from publication_flow.matter.reckoning import Explanation, explain
from publication_flow.policy.entry import typed_date
from publication_flow.wording.calendar import holiday_name

router = APIRouter()
LONGEST = 250  # working days: what a person can still follow, day by day


class Cell(NamedTuple):
    """A day of a month. `kind`: work, weekend, off, or made-up (a weekend day that is worked);
    `name` is the holiday."""

    day: int
    kind: str
    name: str = ""


class Month(NamedTuple):
    """Weeks from Monday to Sunday; None for the days of the months beside."""

    number: int
    name: str
    weeks: list[list[Cell | None]]


class Answer(NamedTuple):
    """What was asked of a limit: the way its day is found, or which field is amiss and why."""

    told: Explanation | None
    faults: dict[str, str]


@router.get("/{agency}/calendar")
def years(here: Visitor, start: str = "", days: str = "") -> Response:
    """The years that are known, how a limit is counted, and the adoptions for office holders."""
    known = here.agency.calendar()
    answer = counted(here, known, start.strip(), days.strip())
    return page(
        here,
        "calendar.html",
        400 if answer.faults else 200,
        years=sorted(known.notices, key=lambda one: -one.year),
        start=start or here.today,
        days=days or "20",
        answer=answer,
        adoptions=list(reversed(here.agency.calendars())) if here.posts else [],
        opens=here.holds(*here.names.policy.reading.all),
        tabs=tabs(here, "calendar", oversees=here.agency.may_oversee(here.person)),
    )


@router.get("/{agency}/calendar/{year}")
def one_year(here: Visitor, year: str) -> Response:
    """Twelve months, and the days that do not follow the week with their notices."""
    shown = a_year(year)
    known = here.agency.calendar()
    told = known.years.get(shown)
    return page(
        here,
        "calendar_year.html",
        year=shown,
        told=told,
        known=sorted(known.years),
        months=months(here, told) if told is not None else [],
        marked=marked(here, told) if told is not None else [],
        tabs=tabs(here, "calendar", oversees=here.agency.may_oversee(here.person)),
    )


@router.get("/{agency}/calendar/{year}/days.csv")
def export(here: Visitor, year: str) -> Response:
    """The days that do not follow the week, for a spreadsheet."""
    shown = a_year(year)
    told = here.agency.calendar().years.get(shown)
    _ = here._
    heads = [_("日期"), _("星期"), _("安排"), _("节日"), _("通知")]
    rows = marked(here, told) if told is not None else []
    return as_csv(f"{_('工作日历')}-{shown}.csv", heads, rows)


def counted(here: Here, known: Calendar, start: str, days: str) -> Answer:
    """A limit of working days after a day, explained; nothing while nothing was asked."""
    if not start and not days:
        return Answer(None, {})
    faults: dict[str, str] = {}
    try:
        first = typed_date("start", start)
        if not FIRST_YEAR <= int(first[:4]) < LAST_YEAR:
            raise BadInput("not-a-date", field="start", value=start)
    except BadInput as error:
        faults["start"] = error.sentence(here.lang)
    plain = days.isascii() and days.isdigit() and len(days) < 4
    if not plain or not 1 <= int(days) <= LONGEST:
        faults["days"] = here._("请填 1 至 {most} 的整数。", most=LONGEST)
    if faults:
        return Answer(None, faults)
    return Answer(explain(known, date.fromisoformat(first), int(days)), {})


def months(here: Here, year: Year) -> list[Month]:
    """The year as twelve months."""
    weeks = almanac.Calendar(almanac.MONDAY)
    return [
        Month(
            number,
            words.month(here.lang, number),
            [
                [cell(here, year, day) if day.month == number else None for day in week]
                for week in weeks.monthdatescalendar(year.year, number)
            ],
        )
        for number in range(1, 13)
    ]


def cell(here: Here, year: Year, day: date) -> Cell:
    name = holiday_name(year.name(day), here.lang)
    if day in year.off:
        return Cell(day.day, "off", name)
    if day in year.work:
        return Cell(day.day, "made-up", name)
    return Cell(day.day, "weekend" if day.weekday() >= almanac.SATURDAY else "work")


def marked(here: Here, year: Year) -> list[tuple[str, str, str, str, str]]:
    """Day, weekday, what it is, the holiday, and the notice by which it is so."""
    _ = here._
    days_of_week = weekdays(here)
    return [
        (
            day.isoformat(), days_of_week[day.weekday()],
            _("放假") if day in year.off else _("上班"),
            holiday_name(year.name(day), here.lang), year.notice(day),
        )
        for day in sorted(year.off | year.work)
    ]  # fmt: skip


def weekdays(here: Here) -> list[str]:
    _ = here._
    return [_("周一"), _("周二"), _("周三"), _("周四"), _("周五"), _("周六"), _("周日")]
