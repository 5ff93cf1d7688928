"""The events behind each figure of a year, so that a figure and what opens behind it cannot differ.

The year of an event is that of `occurred_on`, a date in the agency's zone; `recorded_at` only
decides what an earlier view already knows. What a step means (does it publish, does it return a
matter, which limit applies) is read from the policy it was taken under, never from its name.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from publication_flow.ledger import sql
from publication_flow.matter.calendar import Calendar
from publication_flow.policy.model import EARLIER, IMPORT, Clock, Kind
from publication_flow.projections import snapshot
from publication_flow.projections.tables import items, steps
from publication_flow.projections.view import View

At = tuple[int, str]  # an event's position and its matter's number

_COLUMNS = (
    "position", "matter", "action", "stage_from", "stage_to", "purpose", "effect", "first",
    "channels", "waited_from", "occurred_on", "policy", "kind", "category", "formed_on", "mode",
)  # fmt: skip
_OF_YEAR = (
    f"SELECT {', '.join(_COLUMNS)} FROM {steps.name} INDEXED BY pf_steps_occurred "
    "WHERE agency = ? AND occurred_on BETWEEN ? AND ? AND position <= ? "
    "ORDER BY occurred_on, position"
)
_POSTED_BEFORE = (
    f"SELECT matter, channels FROM {steps.name} INDEXED BY pf_steps_matter "
    f"WHERE agency = ? AND matter IN ({{marks}}) "
    "AND channels IS NOT NULL AND occurred_on < ? AND position <= ?"
)
# The last step that changed what is public, of each matter, up to a day and a position.
_STANDS = (
    f"FROM {steps.name} e WHERE e.agency = ? AND e.effect IS NOT NULL AND e.occurred_on <= ? "
    f"AND e.position <= ? AND NOT EXISTS (SELECT 1 FROM {steps.name} l INDEXED BY pf_steps_matter "
    "WHERE l.agency = e.agency "
    "AND l.matter = e.matter AND l.position > e.position AND l.effect IS NOT NULL "
    "AND l.occurred_on <= ? AND l.position <= ?)"
)
_FIRST = (
    f"FROM {steps.name} e WHERE e.agency = ? AND e.first = 1 AND e.occurred_on <= ? "
    "AND e.position <= ?"
)
_PRESENT = (
    f"SELECT public_state, count(*) FROM {items.name} "
    "WHERE agency = ? AND public_state IS NOT NULL GROUP BY public_state"
)
_SINCE = (
    f"SELECT matter, position, public_state, first FROM {steps.name} INDEXED BY pf_steps_shown "
    "WHERE agency = ? AND occurred_on > ? "
    "AND (effect IS NOT NULL OR channels IS NOT NULL) AND public_state IS NOT NULL"
)
_BEFORE = (
    f"SELECT matter, public_state FROM {steps.name} INDEXED BY pf_steps_matter "
    f"WHERE agency = ? AND matter IN ({{marks}}) "
    "AND occurred_on <= ? AND effect IS NOT NULL ORDER BY position"
)


class StepRow(NamedTuple):
    """The columns of `steps` that the figures are made from, in the order they are selected."""

    position: int
    matter: str
    action: str
    stage_from: str | None
    stage_to: str
    purpose: str | None
    effect: str | None
    first: int
    channels: str | None
    waited_from: str | None
    occurred_on: str
    policy: str
    kind: str
    category: str
    formed_on: str | None
    mode: str | None

    @property
    def at(self) -> At:
        return self.position, self.matter


class OfYear(NamedTuple):
    """What happened in a year, each figure as its events. `waits` holds the working days a matter
    lay in a stage before the step that left it, None where the calendar is unknown."""

    published: list[At]
    by_category: dict[str, list[At]]
    by_month: dict[str, list[At]]
    by_channel: dict[str, list[At]]
    corrected: list[At]
    withdrawn: list[At]
    returned: list[At]
    on_time: dict[str, list[At]]
    waits: dict[str, list[tuple[At, int | None]]]
    imported: list[At]


def of_year(view: View, year: int, calendar: Calendar) -> OfYear:
    """One pass over the steps of a year."""
    first_day, last_day = span(year)
    found = OfYear([], defaultdict(list), defaultdict(list), defaultdict(list), [], [], [],
                   defaultdict(list), defaultdict(list), [])  # fmt: skip
    parameters = (view.agency, first_day, last_day, view.upto)
    postings: list[StepRow] = []
    meanings: dict[tuple[str, str], Meaning] = {}
    for row in map(StepRow._make, sql.run(view.connection, _OF_YEAR, parameters)):
        policy = (row.policy, row.kind)
        if policy not in meanings:
            meanings[policy] = meaning(view.rulebook_of(row.policy).kind(row.kind))
        meant = meanings[policy]
        if not meant.publishing:
            continue
        if row.first:
            found.published.append(row.at)
            found.by_category[row.category].append(row.at)
            found.by_month[row.occurred_on[:7]].append(row.at)
            if row.mode == IMPORT:  # nobody here could have been on time with it
                found.imported.append(row.at)
            else:
                found.on_time[punctual(row, meant.kind, calendar)].append(row.at)
        elif row.effect == "publish":
            found.corrected.append(row.at)
        if row.effect == "withdraw":
            found.withdrawn.append(row.at)
        if row.action in meant.returns:
            found.returned.append(row.at)
        if row.channels:
            postings.append(row)
        if row.waited_from and row.stage_from and row.stage_from not in meant.rests:
            days = calendar.working_days_between(
                date.fromisoformat(row.waited_from), date.fromisoformat(row.occurred_on)
            )
            found.waits[row.stage_from].append((row.at, days))
    for channel, at in _first_postings(view, postings, first_day):
        found.by_channel[channel].append(at)
    return found


def _first_postings(
    view: View, postings: list[StepRow], first_day: str
) -> Iterable[tuple[str, At]]:
    """Each item once per channel, in the year it first appeared there: a correction or a
    restoration posts to the same channels again and counts no second time."""
    seen: set[tuple[str, str]] = set()
    earlier = sorted({row.matter for row in postings})
    for start in range(0, len(earlier), snapshot.BATCH):
        chunk = earlier[start : start + snapshot.BATCH]
        statement = _POSTED_BEFORE.format(marks=snapshot.marks(chunk))
        parameters = (view.agency, *chunk, first_day, view.upto)
        for matter, channels in sql.run(view.connection, statement, parameters):
            seen.update((matter, channel) for channel in json.loads(channels))
    for row in postings:
        for channel in json.loads(row.channels or "[]"):
            if (row.matter, channel) not in seen:
                seen.add((row.matter, channel))
                yield channel, row.at


class Meaning(NamedTuple):
    """What a policy's names mean for the figures, found out once and not row by row.

    `publishing`: matters of this kind can be published at all; the proactive part counts those.
    `returns` are the actions that send a matter back to an earlier stage. In the stages of `rests`
    it is public or ended, and lies on no desk however long it stays.
    """

    kind: Kind
    publishing: bool
    returns: frozenset[str]
    rests: frozenset[str]


def meaning(kind: Kind) -> Meaning:
    """What the kind's actions and stages mean, whatever they are called."""
    return Meaning(
        kind,
        any(action.effect == "publish" for action in kind.actions),
        frozenset(action.id for action in kind.actions if action.to == EARLIER),
        frozenset(stage.id for stage in kind.stages if stage.public or stage.final),
    )


def punctual(row: StepRow, kind: Kind, calendar: Calendar) -> str:
    """`on_time`, `late` or `undetermined` for one publication.

    Undetermined: no date formed, no limit in the policy, or a due day that hangs on a year whose
    working days are not yet announced. Within the earliest possible due day is on time for sure.
    """
    clock = publication_clock(kind, row.purpose)
    if clock is None or row.formed_on is None:
        return "undetermined"
    due = calendar.add_working_days(date.fromisoformat(row.formed_on), clock.limit)
    if row.occurred_on <= due.earliest.isoformat():
        return "on_time"
    return "late" if due.certain else "undetermined"


def publication_clock(kind: Kind, purpose: str | None) -> Clock | None:
    """The limit that runs from the date formed and ends with publication, whatever its name."""
    publish = {action.id for action in kind.actions if action.effect == "publish"}
    for clock in kind.clocks:
        meant = not clock.purposes or purpose in clock.purposes
        if clock.start == "field:formed_on" and publish & set(clock.until) and meant:
            return clock
    return None


class Stands(NamedTuple):
    """How many matters are in each public state at the end of a day, and were first published."""

    by_state: dict[str, int]
    cumulative: int


def stands(view: View, day: str) -> Stands:
    """What stands at the end of a day, as far as the view knows."""
    if view.present:
        return _present_stands(view, day)
    statement = f"SELECT e.public_state, count(*) {_STANDS} GROUP BY e.public_state"
    by_state = {
        row[0]: int(row[1]) for row in sql.run(view.connection, statement, _up_to(view, day))
    }
    parameters = (view.agency, day, view.upto)
    first = sql.run(view.connection, f"SELECT count(*) {_FIRST}", parameters).scalar()
    return Stands(by_state, int(first or 0))


def _present_stands(view: View, day: str) -> Stands:
    """Counted from the present backwards: the items' index, less what has happened since the day.
    For the current year that is one count over an index, however long the ledger."""
    now = Counter(
        {row[0]: int(row[1]) for row in sql.run(view.connection, _PRESENT, (view.agency,))}
    )
    cumulative = now.total()
    latest: dict[str, tuple[int, str]] = {}
    born: set[str] = set()  # what was first published since: before that it was nothing
    for matter, position, state, first in sql.run(view.connection, _SINCE, (view.agency, day)):
        if first:
            cumulative -= 1
            born.add(matter)
        if position > latest.get(matter, (0, ""))[0]:
            latest[matter] = (position, state)
    now.subtract(Counter(state for _, state in latest.values()))
    then: dict[str, str] = {}
    touched = sorted(latest.keys() - born)
    for start in range(0, len(touched), snapshot.BATCH):
        chunk = touched[start : start + snapshot.BATCH]
        statement = _BEFORE.format(marks=snapshot.marks(chunk))
        then.update(
            (row[0], row[1])
            for row in sql.run(view.connection, statement, (view.agency, *chunk, day))
        )
    now.update(then.values())
    return Stands(dict(now), cumulative)


def standing_events(view: View, day: str, state: str) -> list[At]:
    """The last steps that made these matters what they are at the end of a day."""
    statement = f"SELECT e.position, e.matter {_STANDS} AND e.public_state = ? ORDER BY e.position"
    return _ats(view, statement, (*_up_to(view, day), state))


def cumulative_events(view: View, day: str) -> list[At]:
    """The first publications up to a day, since the ledger began."""
    statement = f"SELECT e.position, e.matter {_FIRST} ORDER BY e.position"
    return _ats(view, statement, (view.agency, day, view.upto))


def span(year: int) -> tuple[str, str]:
    """The first and the last day of a year, as ISO text."""
    return f"{year:04d}-01-01", f"{year:04d}-12-31"


def _up_to(view: View, day: str) -> tuple[Any, ...]:
    return view.agency, day, view.upto, day, view.upto


def _ats(view: View, statement: str, parameters: tuple[Any, ...]) -> list[At]:
    return [(row[0], row[1]) for row in sql.run(view.connection, statement, parameters)]
