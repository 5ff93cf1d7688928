"""The figures of a year, counted by the database: the same as `figures.of_year`, without its rows.

A year of a busy office is a hundred thousand steps. Their kinds are few, so the database groups
them along an index and only the groups are looked at; what each step means is asked of
`figures`, which also opens a figure to its events.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from publication_flow.ledger import sql
from publication_flow.matter.calendar import Calendar
from publication_flow.policy.model import IMPORT
from publication_flow.projections import figures, snapshot
from publication_flow.projections.figures import At, Meaning, StepRow, meaning, punctual, span
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

# In the order of the index, so that nothing is sorted.
_MOVES = (
    "SELECT occurred_on, stage_from, waited_from, action, kind, policy, count(*) "
    f"FROM {steps.name} INDEXED BY pf_steps_occurred "
    "WHERE agency = ? AND occurred_on BETWEEN ? AND ? "
    "GROUP BY occurred_on, stage_from, waited_from, action, kind, policy"
)
_SHOWN = (
    f"FROM {steps.name} INDEXED BY pf_steps_shown "
    "WHERE agency = ? AND occurred_on BETWEEN ? AND ? "
    "AND (effect IS NOT NULL OR channels IS NOT NULL) "
)
_EFFECTS = (
    "SELECT effect, first, channels, occurred_on, policy, kind, category, purpose, formed_on, "
    f"mode, count(*) {_SHOWN} GROUP BY effect, first, channels, occurred_on, policy, kind, "
    "category, purpose, formed_on, mode"
)
_AGAIN = f"SELECT DISTINCT matter {_SHOWN} AND first = 0 AND channels IS NOT NULL"
_POSTINGS = (
    "SELECT matter, channels, occurred_on, first, policy, kind "
    f"FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter IN ({marks}) AND channels IS NOT NULL AND occurred_on <= ? "
    "ORDER BY matter, occurred_on, position"
)


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


def of_year(view: View, year: int, calendar: Calendar) -> Counted:
    """The counts of a year. Seen from an earlier position they come from the steps themselves."""
    if not view.present:
        return _from_rows(figures.of_year(view, year, calendar))
    told = _Meanings(view)
    returned, waits = _moves(view, year, calendar, told)
    effects: Counter[str] = Counter()
    by_category: Counter[str] = Counter()
    by_month: Counter[str] = Counter()
    by_channel: Counter[str] = Counter()
    on_time: Counter[str] = Counter()
    for (
        effect, first, channels, day, policy, kind, category, purpose, formed_on, mode, count
    ) in sql.run(view.connection, _EFFECTS, (view.agency, *span(year))):  # fmt: skip
        meant = told(policy, kind)
        if not meant.publishing:
            continue
        if first:
            effects["first"] += count
            by_category[category] += count
            by_month[day[:7]] += count
            by_channel.update(dict.fromkeys(json.loads(channels or "[]"), count))
            if mode == IMPORT:
                effects["imported"] += count
            else:
                row = StepRow(0, "", "", None, "", purpose, effect, first, channels, None, day,
                              policy, kind, category, formed_on, mode)  # fmt: skip
                on_time[punctual(row, meant.kind, calendar)] += count
        elif effect is not None:
            effects[effect] += count
    by_channel.update(_posted_again(view, year, told))
    return Counted(
        effects["first"], by_category, by_month, +by_channel, effects["publish"],
        effects["withdraw"], returned, on_time, waits, effects["imported"],
    )  # fmt: skip


class _Meanings(dict[tuple[str, str], Meaning]):
    """What each policy's kinds mean, found out once."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view

    def __call__(self, policy: str, kind: str) -> Meaning:
        if (policy, kind) not in self:
            self[policy, kind] = meaning(self._view.rulebook_of(policy).kind(kind))
        return self[policy, kind]


def _moves(
    view: View, year: int, calendar: Calendar, told: _Meanings
) -> tuple[int, dict[str, Counter[int | None]]]:
    """Returns, and how long matters lay in the stages that the year's steps left."""
    returned = 0
    waits: dict[str, Counter[int | None]] = {}
    for day, stage, waited_from, action, kind, policy, count in sql.run(
        view.connection, _MOVES, (view.agency, *span(year))
    ):
        meant = told(policy, kind)
        if not meant.publishing:
            continue
        if action in meant.returns:
            returned += count
        if waited_from and stage and stage not in meant.rests:
            days = calendar.working_days_between(
                date.fromisoformat(waited_from), date.fromisoformat(day)
            )
            waits.setdefault(stage, Counter())[days] += count
    return returned, waits


def _posted_again(view: View, year: int, told: _Meanings) -> Counter[str]:
    """What the matters posted beside or after their first publication add to the channels: those
    they had not been posted to before."""
    first_day, last_day = span(year)
    parameters = (view.agency, first_day, last_day)
    matters = [row[0] for row in sql.run(view.connection, _AGAIN, parameters)]
    found: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    for start in range(0, len(matters), snapshot.BATCH):
        chunk = matters[start : start + snapshot.BATCH]
        statement = _POSTINGS.format(marks=snapshot.marks(chunk))
        for matter, channels, day, first, policy, kind in sql.run(
            view.connection, statement, (view.agency, *chunk, last_day)
        ):
            for channel in json.loads(channels):
                fresh = (matter, channel) not in seen
                seen.add((matter, channel))
                if day < first_day or not told(policy, kind).publishing:
                    continue
                found[channel] += int(fresh) - int(bool(first))  # a first one is counted already
    return found


def _from_rows(rows: figures.OfYear) -> Counted:
    return Counted(
        len(rows.published),
        _counted(rows.by_category),
        _counted(rows.by_month),
        _counted(rows.by_channel),
        len(rows.corrected),
        len(rows.withdrawn),
        len(rows.returned),
        _counted(rows.on_time),
        {stage: Counter(days for _, days in ats) for stage, ats in rows.waits.items()},
        len(rows.imported),
    )


def _counted(parts: Mapping[str, list[At]]) -> Counter[str]:
    return Counter({name: len(ats) for name, ats in parts.items()})
