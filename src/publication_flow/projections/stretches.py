"""Stretches of an index: the positions of all steps with one value in one column, in order.

What auditors ask by is indexed as (agency, value, position), so that what fits lies side by side
and a page of it costs the same however long the ledger is. Several stretches are read as one: each
gives its next positions, and what lies before the first of them that may have more is complete.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nsmallest
from itertools import islice
from typing import Any, NamedTuple

from publication_flow.ledger import sql
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

_MOST = 400  # positions of one source read at a time
_DECLARED = frozenset(str(index.name) for index in steps.indexes)
_OF = (
    f"SELECT position FROM {steps.name}{{by}} WHERE agency = ? AND {{column}} = ? "
    "AND position > ? AND position <= ? ORDER BY position LIMIT ?"
)
_ALL = (
    f"SELECT position FROM {steps.name} WHERE agency = ? AND position > ? AND position <= ? "
    "ORDER BY position LIMIT ?"
)
# No `ORDER BY`: along this index they come by day, and few are asked for.
_LATE = (
    f"SELECT position FROM {steps.name} INDEXED BY pf_steps_occurred WHERE agency = ? "
    "AND occurred_on >= ? AND occurred_on <= ? AND position > ? AND position <= ?"
)


class Stretch(NamedTuple):
    """The steps with `value` in `column`; without a column all steps of the ledger."""

    column: str | None = None
    value: str = ""

    def after(self, view: View, position: int, last: int, count: int) -> list[int]:
        """At most `count` positions after one, up to the last that is asked for, in order."""
        if self.column is None:
            parameters: tuple[Any, ...] = (view.agency, position, last, count)
            rows = sql.run(view.connection, _ALL, parameters)
        else:
            parameters = (view.agency, self.value, position, last, count)
            rows = sql.run(view.connection, _statement(self.column), parameters)
        return [row[0] for row in rows]


class Late(NamedTuple):
    """The steps of some days, looked for along the days; for the few that were recorded after
    them: paper entered later."""

    first_day: str
    last_day: str

    def after(self, view: View, position: int, last: int, count: int) -> list[int]:
        """As of a stretch; it costs as much as the days have steps, however few come of it."""
        parameters = (view.agency, self.first_day, self.last_day, position, last)
        rows = sql.run(view.connection, _LATE, parameters)
        return nsmallest(count, (row[0] for row in rows))


class Fixed(NamedTuple):
    """Steps that are named one by one, in order."""

    positions: tuple[int, ...]

    def after(self, view: View, position: int, last: int, count: int) -> list[int]:
        return list(islice((p for p in self.positions if position < p <= last), count))


Source = Stretch | Late | Fixed


class Batch(NamedTuple):
    """Positions in order, and up to where they are all there are."""

    positions: list[int]
    reached: int


def walk(
    view: View, sources: Sequence[Source], after: int, last: int, count: int
) -> Iterator[Batch]:
    """The positions of all sources after one, each once, in batches: of `count` first, then more,
    for then little of it fits. The last batch reaches `last`; there is always one."""
    reached = after
    while True:
        found: set[int] = set()
        complete = last
        for source in sources:
            got = source.after(view, reached, last, count)
            found.update(got)
            if len(got) == count:
                complete = min(complete, got[-1])
        reached = max(complete, reached)
        yield Batch(sorted(p for p in found if p <= complete), reached)
        if reached >= last:
            return
        count = max(count, min(2 * count, _MOST))


def _statement(column: str) -> str:
    """SQLite is told the index (`sql`); PostgreSQL, which has statistics, finds it."""
    name = f"{steps.name}_{column}"
    by = f" INDEXED BY {name}" if name in _DECLARED else ""
    return _OF.format(by=by, column=column)
