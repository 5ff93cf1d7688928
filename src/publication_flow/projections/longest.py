"""What lay longest: the steps that left a stage, by the days it had lasted, downwards.

Working days are never more than the days of the calendar. So whoever walks down from the longest
has seen everything above N working days before the calendar's days come down to N. A few that
lay over holidays are passed over on the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from publication_flow.ledger import sql
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

if TYPE_CHECKING:
    from publication_flow.projections.questions import Question

# `lay > 0` in so many words: the index holds no others, and both databases look for it.
_FROM = (
    f"SELECT lay, position FROM {steps.name} INDEXED BY pf_steps_lay "
    "WHERE agency = ? AND lay > 0 AND lay > ?"
)
_ORDER = " ORDER BY lay DESC, position DESC LIMIT ?"


class Place(NamedTuple):
    """Days of the calendar in one stage, and the step that left it."""

    lay: int
    position: int


def leads(question: Question) -> bool:
    """Whether the answer is ordered by length: an item's few steps stay in their own order."""
    return question.longer_than is not None and question.matter is None


def after(opened: tuple[int, ...]) -> Place | None:
    return Place(*opened) if opened else None


def places(view: View, longer_than: int | None, last: Place | None, count: int) -> list[Place]:
    """At most `count` steps that left a stage after more days than that, the longest first."""
    least = max(longer_than or 0, 0)
    if last is None:
        rows = sql.run(view.connection, _FROM + _ORDER, (view.agency, least, count))
    else:
        statement = f"{_FROM} AND (lay, position) < (?, ?){_ORDER}"
        rows = sql.run(view.connection, statement, (view.agency, least, *last, count))
    return [Place(*row) for row in rows]
