"""What presses now in the whole office: limits that have passed or end soon, and on whose desks.

Only rows of the inbox are walked, so the cost is that of the open matters and not of the ledger.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.projections import snapshot
from publication_flow.projections.item import Desk, desks, overdue
from publication_flow.projections.rows import NO_DUE
from publication_flow.projections.snapshot import Known
from publication_flow.projections.tables import inbox
from publication_flow.projections.view import View

_OPEN = (
    "SELECT matter, min(due_on) AS due_on, max(due_certain) AS certain "
    f"FROM {inbox.name} WHERE agency = ? GROUP BY matter ORDER BY min(due_on), matter"
)


class Line(NamedTuple):
    """A matter whose limit presses. `overdue_by` is in working days, None while it is not past."""

    number: str
    title: str | None
    stage: str
    due_on: str
    due_certain: bool
    overdue_by: int | None
    desks: tuple[Desk, ...]


class Pressing(NamedTuple):
    """How many matters lie on desks, how many of them are past their limit and how many end by
    the next working day; the first of these, the longest past first."""

    waiting: int
    overdue: int
    soon: int
    lines: tuple[Line, ...]


def read(view: View, limit: int = 20) -> Pressing:
    """At the present end of the ledger, for whoever may see the whole office."""
    known = snapshot.known(view)
    rows = sql.run(view.connection, _OPEN, (view.agency,)).fetchall()
    horizon, _ = known.calendar.deadline(view.day, 1)
    past = [row for row in rows if row[1] < view.day and row[2]]
    soon = [row for row in rows if view.day <= row[1] <= horizon and row[1] != NO_DUE]
    shown = (past + soon)[:limit]
    return Pressing(len(rows), len(past), len(soon), lines(view, known, shown))


def lines(view: View, known: Known, shown: Iterable[Sequence[Any]]) -> tuple[Line, ...]:
    """(number, due_on, certain) of matters as lines, in this order."""
    asked = list(shown)
    found = snapshot.standings(view, [row[0] for row in asked])
    titles = texts.texts(
        view.connection, view.agency, [s.content.parts.get("title") for s in found.values()]
    )
    told = []
    for number, due_on, certain in asked:
        matter, content = found[number]
        told.append(
            Line(
                number,
                titles.get(content.parts.get("title", "")),
                matter.stage,
                due_on,
                bool(certain),
                overdue(known.calendar, due_on, bool(certain), view.day),
                desks(view, known, matter),
            )
        )
    return tuple(told)
