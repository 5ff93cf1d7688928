"""What a step means for the yearly figures, and which steps of the ledger they are made from.

`counts` counts them and `behind` names them, both from here, so that a figure and what opens behind
it cannot differ. The year of an event is that of `occurred_on`, a date in the agency's zone;
`recorded_at` only decides what an earlier view already knows. What a step means (does it publish,
does it return a matter, which limit applies) is read from the policy it was taken under, never from
its name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from publication_flow.ledger import sql
from publication_flow.matter.calendar import Calendar
from publication_flow.policy.model import EARLIER, Clock, Kind
from publication_flow.projections import snapshot
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

# The steps of a year; those that show, post or take down; and all such with an effect up to a day.
# Each is an index of its own: a statement that names no other column never touches the table.
MOVES = (
    f"FROM {steps.name} INDEXED BY pf_steps_occurred "
    "WHERE agency = ? AND occurred_on BETWEEN ? AND ?"
)
SHOWN = (
    f"FROM {steps.name} INDEXED BY pf_steps_shown "
    "WHERE agency = ? AND occurred_on BETWEEN ? AND ? "
    "AND (effect IS NOT NULL OR channels IS NOT NULL)"
)
STANDS = (
    f"FROM {steps.name} INDEXED BY pf_steps_stands "
    "WHERE agency = ? AND in_force IS NOT NULL AND occurred_on <= ?"
)
_AGAIN = f"SELECT DISTINCT matter {SHOWN} AND first = 0 AND channels IS NOT NULL"
_POSTINGS = (
    "SELECT matter, position, channels, occurred_on, first, policy, kind "
    f"FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter IN ({marks}) AND channels IS NOT NULL AND occurred_on <= ? "
    "AND position <= ? ORDER BY matter, occurred_on, position"
)


def rows(view: View, statement: str, *parameters: Any, order: str = "") -> list[Any]:
    """Rows of one of the statements above, as far as the view knows, as plain tuples.

    At the ledger's end nothing is asked of the position. A year may be a hundred thousand rows, so
    they come from the driver itself.
    """
    parameters = (view.agency, *parameters)
    if not view.present:
        statement, parameters = f"{statement} AND position <= ?", (*parameters, view.upto)
    cursor = sql.quick(view.connection, f"{statement}{order}", parameters)
    found: list[Any] = cursor.fetchall()
    cursor.close()
    return found


def span(year: int) -> tuple[str, str]:
    """The first and the last day of a year, as ISO text."""
    return f"{year:04d}-01-01", f"{year:04d}-12-31"


class Meaning(NamedTuple):
    """What a policy's names mean for the figures, found out once and not row by row.

    `publishing`: matters of this kind can be published at all; the proactive part counts those.
    `returns` are the actions that send a matter back to an earlier stage. In the stages of `rests`
    it is public or ended, and lies on no desk however long it stays. `clock` gives the limit for
    publishing, by the purpose of the round.
    """

    publishing: bool
    returns: frozenset[str]
    rests: frozenset[str]
    clock: Callable[[str | None], Clock | None]


def meaning(kind: Kind) -> Meaning:
    """What the kind's actions and stages mean, whatever they are called."""
    return Meaning(
        any(action.effect == "publish" for action in kind.actions),
        frozenset(action.id for action in kind.actions if action.to == EARLIER),
        frozenset(stage.id for stage in kind.stages if stage.public or stage.final),
        cache(lambda purpose: publication_clock(kind, purpose)),
    )


class Meanings(dict[tuple[str, str], Meaning]):
    """What each policy's kinds mean, by the policy's digest and the kind."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view

    def __missing__(self, key: tuple[str, str]) -> Meaning:
        policy, kind = key
        found = self[key] = meaning(self._view.rulebook_of(policy).kind(kind))
        return found


class Posted(NamedTuple):
    """A posting of a year to one channel. `fresh`: the matter had not been posted there before."""

    channel: str
    position: int
    first: bool
    fresh: bool


def posted_again(view: View, year: int, told: Meanings) -> Iterator[Posted]:
    """The year's postings of the matters that were posted beside or after their first publication.

    A correction or a restoration posts to the same channels again and counts no second time. All
    other matters were posted once, with their first publication.
    """
    first_day, last_day = span(year)
    matters = [row[0] for row in rows(view, _AGAIN, first_day, last_day)]
    seen: set[tuple[str, str]] = set()
    for start in range(0, len(matters), snapshot.BATCH):
        chunk = matters[start : start + snapshot.BATCH]
        statement = _POSTINGS.format(marks=snapshot.marks(chunk))
        parameters = (view.agency, *chunk, last_day, view.upto)
        for matter, position, channels, day, first, policy, kind in sql.run(
            view.connection, statement, parameters
        ):
            for channel in json.loads(channels):
                fresh = (matter, channel) not in seen
                seen.add((matter, channel))
                if day >= first_day and told[policy, kind].publishing:
                    yield Posted(channel, position, bool(first), fresh)


class Punctual:
    """Whether publications were in time; each limit and day formed is worked out once."""

    def __init__(self, calendar: Calendar) -> None:
        self._due = cache(calendar.add_working_days)

    def __call__(self, meant: Meaning, purpose: str | None, formed_on: str | None, day: str) -> str:
        """`on_time`, `late` or `undetermined` for a publication on a day.

        Undetermined: no date formed, no limit in the policy, or a due day that hangs on a year
        whose working days are not yet announced. Within the earliest possible due day is on time
        for sure.
        """
        clock = meant.clock(purpose)
        if clock is None or formed_on is None:
            return "undetermined"
        due = self._due(date.fromisoformat(formed_on), clock.limit)
        if day <= due.earliest.isoformat():
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
