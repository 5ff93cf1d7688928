"""The events behind a figure of a year, by position: the same steps that `counts` counts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from publication_flow.ledger import sql
from publication_flow.matter.state import PUBLIC, SUSPENDED
from publication_flow.policy.model import IMPORT
from publication_flow.projections import snapshot
from publication_flow.projections.figures import (
    MOVES,
    SHOWN,
    STANDS,
    Meaning,
    Meanings,
    Punctual,
    posted_again,
    rows,
    span,
)
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

At = tuple[int, str]  # an event's position and its matter's number

_SHOWED = (
    "position", "occurred_on", "effect", "first", "channels", "kind", "policy", "category",
    "purpose", "formed_on", "mode",
)  # fmt: skip
# Every step with an effect of the matters that have more than their first one.
_SEVERAL = (
    f"SELECT matter, position {STANDS} AND matter IN (SELECT s.matter FROM {steps.name} s "
    "INDEXED BY pf_steps_stands WHERE s.agency = ? AND s.in_force IS NOT NULL "
    "AND s.occurred_on <= ? AND s.first = 0)"
)
_NUMBERS = f"SELECT position, matter FROM {steps.name} WHERE agency = ? AND position IN ({{marks}})"


class _Shown(NamedTuple):
    position: int
    occurred_on: str
    effect: str | None
    first: int
    channels: str | None
    kind: str
    policy: str
    category: str
    purpose: str | None
    formed_on: str | None
    mode: str | None


def positions(view: View, year: int, figure: str, key: str | None) -> list[int]:
    """The position of each event behind a figure, in order. `key` narrows one that has parts."""
    _, last_day = span(year)
    told = Meanings(view)
    found: Iterable[int]
    if figure == "cumulative":
        found = [row[0] for row in rows(view, f"SELECT position {STANDS} AND first = 1", last_day)]
    elif figure == "in_force":
        found = _standing(view, last_day, PUBLIC)
    elif figure == "suspended":
        found = _standing(view, last_day, SUSPENDED)
    elif figure == "returned":
        found = _returned(view, year, told)
    elif figure == "desks":
        found = _left(view, year, told, key)
    elif figure == "by_channel":
        found = _posted(view, year, told, key)
    else:
        found = _shown(view, year, told, figure, key)
    return sorted(found)


def numbered(view: View, at: list[int]) -> list[At]:
    """These positions with their matters' numbers, in the same order."""
    found: dict[int, str] = {}
    for start in range(0, len(at), snapshot.BATCH):
        chunk = at[start : start + snapshot.BATCH]
        statement = _NUMBERS.format(marks=snapshot.marks(chunk))
        found.update(
            (row[0], row[1]) for row in sql.run(view.connection, statement, (view.agency, *chunk))
        )
    return [(position, found[position]) for position in at]


def _steps(view: View, year: int, told: Meanings) -> Iterator[tuple[_Shown, Meaning]]:
    """The year's steps that show, post or take down, each with what its policy means."""
    for row in rows(view, f"SELECT {', '.join(_SHOWED)} {SHOWN}", *span(year)):
        step = _Shown._make(row)
        meant = told[step.policy, step.kind]
        if meant.publishing:
            yield step, meant


def _shown(view: View, year: int, told: Meanings, figure: str, key: str | None) -> set[int]:
    punctual = Punctual(view.calendar if view.present else snapshot.known(view).calendar)

    def counts(step: _Shown, meant: Meaning) -> bool:
        if figure == "withdrawn":
            return step.effect == "withdraw"
        if figure == "corrected":
            return step.effect == "publish" and not step.first
        if not step.first:
            return False
        if figure == "by_category":
            return key in (None, step.category)
        if figure == "by_month":
            return key in (None, step.occurred_on[:7])
        if figure in ("on_time", "imported") and (step.mode == IMPORT) != (figure == "imported"):
            return False
        if figure == "on_time" and key is not None:
            when = punctual(meant, step.purpose, step.formed_on, step.occurred_on)
            return key == when
        return True

    return {step.position for step, meant in _steps(view, year, told) if counts(step, meant)}


def _posted(view: View, year: int, told: Meanings, key: str | None) -> set[int]:
    found = {
        (channel, step.position)
        for step, _ in _steps(view, year, told)
        if step.first
        for channel in json.loads(step.channels or "[]")
    }
    for posted in posted_again(view, year, told):
        at = (posted.channel, posted.position)
        if posted.fresh:
            found.add(at)
        else:
            found.discard(at)
    return {position for channel, position in found if key in (None, channel)}


def _returned(view: View, year: int, told: Meanings) -> set[int]:
    statement = f"SELECT DISTINCT action, kind, policy {MOVES}"
    returns = {
        (action, kind, policy)
        for action, kind, policy in rows(view, statement, *span(year))
        if told[policy, kind].publishing and action in told[policy, kind].returns
    }
    actions = sorted({action for action, _, _ in returns})
    if not actions:
        return set()
    statement = (
        f"SELECT position, action, kind, policy {MOVES} AND action IN ({snapshot.marks(actions)})"
    )
    found = rows(view, statement, *span(year), *actions)
    return {position for position, *what in found if tuple(what) in returns}


def _left(view: View, year: int, told: Meanings, key: str | None) -> set[int]:
    """Steps by which a matter left a stage where it lay on a desk; only one stage if asked."""
    statement = f"SELECT position, stage_from, kind, policy {MOVES} AND waited_from IS NOT NULL"
    only: tuple[str, ...] = ()
    if key is not None:
        statement, only = f"{statement} AND stage_from = ?", (key,)
    return {
        position
        for position, stage, kind, policy in rows(view, statement, *span(year), *only)
        if stage and told[policy, kind].publishing and stage not in told[policy, kind].rests
    }


def _standing(view: View, day: str, state: str) -> list[int]:
    """The last steps that made these matters what they are at the end of a day. A list, because
    the index has them nearly in order and sorting a set of them takes longer than finding them."""
    statement = f"SELECT position {STANDS} AND public_state = ?"
    several = sorted(rows(view, _SEVERAL, day, view.agency, day))
    overtaken = {one[1] for one, then in pairwise(several) if one[0] == then[0]}
    return [row[0] for row in rows(view, statement, day, state) if row[0] not in overtaken]
