"""The matters a person may see, as a query that a host can join on its own connection.

It says the same as `visible.whole` and `visible.public`, matter by matter, with what is known
today put into it: the posts held, the units, the policy's reading posts. So it holds for the
moment: made anew for each request, it follows appointments and deputies from day to day.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, exists, false, or_, select, true
from sqlalchemy.sql.elements import SQLCoreOperations

from publication_flow.ledger import sql
from publication_flow.matter.authority import Holding
from publication_flow.matter.state import PUBLIC
from publication_flow.projections import snapshot
from publication_flow.projections.tables import inbox, items, steps
from publication_flow.projections.view import View

Condition = ColumnElement[bool]


def selectable(view: View, *, whole: bool = False) -> Select[tuple[str]]:
    """One column, `matter`, of this agency. `whole`: only what may be read with its drafts and
    its trail; else also what everybody may read as its public version."""
    condition = whole_of(view)
    if not whole:
        condition = or_(condition, public())
    return select(items.c.matter).where(items.c.agency == view.agency, condition)


def public() -> Condition:
    """Whether everybody may read a row of `items`."""
    return items.c.public_state == PUBLIC


_TOOK_PART = (
    f"SELECT DISTINCT matter FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter IN ({marks}) "
    "AND (person = ? OR on_behalf_of = ? OR entered_by = ?)"
)


def among(view: View, numbers: Sequence[str]) -> set[str]:
    """Those of a few matters that may be read whole. What a person ever took part in may be a
    hundred thousand steps, so these matters' own steps are asked instead."""
    if not numbers:
        return set()
    statement = _TOOK_PART.format(marks=snapshot.marks(numbers))
    by = (view.by, view.by, view.by)
    rows = sql.run(view.connection, statement, (view.agency, *numbers, *by))
    took_part = {str(row[0]) for row in rows}
    others = select(items.c.matter).where(
        items.c.agency == view.agency, items.c.matter.in_(numbers), whole_of(view, part=False)
    )
    return took_part | {str(row[0]) for row in view.connection.execute(others)}


def whole_of(view: View, *, part: bool = True) -> Condition:
    """Whether the view's person may read a row of `items` whole; without `part`, for another
    reason than having taken part in it."""
    if view.by is None:
        return true()
    known = snapshot.known(view)
    held = [h for h in known.organisation.holdings if h.person == view.by and h.valid(view.day)]
    reading = known.rulebook.policy.reading.all
    found = [_within(h) for h in held if h.post in reading]
    found += [and_(items.c.owner == h.unit, _within(h)) for h in held if h.unit]
    if any(one.compare(true()) for one in found):
        return true()
    taken = _took_part(view) if part else []
    return or_(*found, *taken, _waits(view, held))


def _within(holding: Holding) -> Condition:
    """A deputy may be limited to some categories; to some actions, too, but to act one reads."""
    if holding.categories is None:
        return true()
    return items.c.category.in_(holding.categories) if holding.categories else false()


def _took_part(view: View) -> list[Condition]:
    """One query for each way of taking part, so that each finds its own index."""
    return [
        items.c.matter.in_(
            select(steps.c.matter).where(steps.c.agency == view.agency, column == view.by)
        )
        for column in (steps.c.person, steps.c.on_behalf_of, steps.c.entered_by)
    ]


def _waits(view: View, held: list[Holding]) -> Condition:
    """Whether it lies on a desk of theirs: of a post, in their unit or for all, or of their own."""
    desks = [and_(_at(f"@{view.by}", [""]))]
    desks += [and_(_at(h.post, [h.unit, ""]), _within(h)) for h in held]
    return exists().where(
        inbox.c.agency == items.c.agency, inbox.c.matter == items.c.matter, or_(*desks)
    )


def _at(post: str, units: list[str]) -> SQLCoreOperations[bool]:
    return and_(inbox.c.post == post, inbox.c.unit.in_(sorted(set(units))))
