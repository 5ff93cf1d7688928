"""The figures of a year, counted by the database along an index.

A year of a busy office is a hundred thousand steps. Their kinds are few, so the database groups
them and only the groups are looked at; what each step means is asked of `figures`.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from functools import cache
from typing import NamedTuple

from publication_flow.matter.calendar import Calendar
from publication_flow.policy.model import IMPORT
from publication_flow.projections.figures import (
    MOVES,
    SHOWN,
    STANDS,
    Meanings,
    Punctual,
    posted_again,
    rows,
    span,
)
from publication_flow.projections.view import View

# Grouped in the order of the index, so that nothing is sorted.
_MOVED = "occurred_on, stage_from, waited_from, action, kind, policy"
_SHOWED = "occurred_on, effect, first, channels, kind, policy, category, purpose, formed_on, mode"


class Counted(NamedTuple):
    """What happened in a year. `waits` counts, for each stage, the steps that left it by the
    working days a matter had lain there; None where the calendar is unknown."""

    published: int
    by_category: Counter[str]
    by_month: Counter[str]
    by_channel: Counter[str]
    corrected: int
    withdrawn: int
    returned: int
    on_time: Counter[str]
    waits: dict[str, Counter[int | None]]
    imported: int


class Stands(NamedTuple):
    """How many matters are in force and suspended at the end of a day, and how many were first
    published up to then."""

    in_force: int
    suspended: int
    cumulative: int


def of_year(view: View, year: int, calendar: Calendar) -> Counted:
    """The counts of a year, as far as the view knows."""
    told = Meanings(view)
    returned, waits = _moves(view, year, calendar, told)
    effects: Counter[str] = Counter()
    by_category: Counter[str] = Counter()
    by_month: Counter[str] = Counter()
    by_channel: Counter[str] = Counter()
    on_time: Counter[str] = Counter()
    punctual = Punctual(calendar)
    statement = f"SELECT {_SHOWED}, count(*) {SHOWN}"
    for (
        day, effect, first, channels, kind, policy, category, purpose, formed_on, mode, count
    ) in rows(view, statement, *span(year), order=f" GROUP BY {_SHOWED}"):  # fmt: skip
        meant = told[policy, kind]
        if not meant.publishing:
            continue
        if first:
            effects["first"] += count
            by_category[category] += count
            by_month[day[:7]] += count
            for channel in json.loads(channels or "[]"):
                by_channel[channel] += count
            if mode == IMPORT:  # nobody here could have been on time with it
                effects["imported"] += count
            else:
                on_time[punctual(meant, purpose, formed_on, day)] += count
        elif effect is not None:
            effects[effect] += count
    for posted in posted_again(view, year, told):  # a first one is counted already
        by_channel[posted.channel] += int(posted.fresh) - int(posted.first)
    return Counted(
        effects["first"], by_category, by_month, +by_channel, effects["publish"],
        effects["withdraw"], returned, on_time, waits, effects["imported"],
    )  # fmt: skip


def _moves(
    view: View, year: int, calendar: Calendar, told: Meanings
) -> tuple[int, dict[str, Counter[int | None]]]:
    """Returns, and how long matters lay in the stages that the year's steps left."""

    @cache
    def days(waited_from: str, day: str) -> int | None:
        return calendar.working_days_between(
            date.fromisoformat(waited_from), date.fromisoformat(day)
        )

    returned = 0
    waits: dict[str, Counter[int | None]] = {}
    statement = f"SELECT {_MOVED}, count(*) {MOVES}"
    for day, stage, waited_from, action, kind, policy, count in rows(
        view, statement, *span(year), order=f" GROUP BY {_MOVED}"
    ):
        meant = told[policy, kind]
        if not meant.publishing:
            continue
        if action in meant.returns:
            returned += count
        if waited_from and stage and stage not in meant.rests:
            waits.setdefault(stage, Counter())[days(waited_from, day)] += count
    return returned, waits


def stands(view: View, day: str) -> Stands:
    """What stands at the end of a day: the sum of what every step up to then changed."""
    statement = f"SELECT sum(in_force), sum(suspended), sum(first) {STANDS}"
    ((in_force, suspended, first),) = rows(view, statement, day)
    return Stands(int(in_force or 0), int(suspended or 0), int(first or 0))
