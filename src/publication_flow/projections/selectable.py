"""The matters a person may see, as a query that a host can join on its own connection.

It says the same as `visible.whole` and `visible.public`, matter by matter, with what is known
today put into it: the posts held, the units, the policy's reading posts. So it holds for the
moment: made anew for each request, it follows appointments and deputies from day to day.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    false,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.sql.elements import SQLCoreOperations

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
        condition = or_(public(), condition)  # the cheap one first
    return select(items.c.matter).where(items.c.agency == view.agency, condition)


def public() -> Condition:
    """Whether everybody may read a row of `items`."""
    return items.c.public_state == PUBLIC


def among(view: View, numbers: Sequence[str]) -> set[str]:
    """Those of a few matters that may be read whole."""
    if not numbers:
        return set()
    statement = selectable(view, whole=True).where(items.c.matter.in_(numbers))
    return {str(row[0]) for row in view.connection.execute(statement)}


def whole_of(view: View) -> Condition:
    """Whether the view's person may read a row of `items` whole."""
    if view.by is None:
        return true()
    known = snapshot.known(view)
    held = [h for h in known.organisation.holdings if h.person == view.by and h.valid(view.day)]
    reading = known.rulebook.policy.reading.all
    found = [_within(h) for h in held if h.post in reading]
    found += [and_(items.c.owner == h.unit, _within(h)) for h in held if h.unit]
    if any(one.compare(true()) for one in found):
        return true()
    return or_(*found, _took_part(view), _waits(view, held))


def _within(holding: Holding) -> Condition:
    """A deputy may be limited to some categories; to some actions, too, but to act one reads."""
    if holding.categories is None:
        return true()
    return items.c.category.in_(holding.categories) if holding.categories else false()


_STEPS_OF = (
    f"SELECT matter FROM {steps.name}{{by}} WHERE agency = {items.name}.agency "
    f"AND matter = {items.name}.matter "
    "AND (person = :who OR on_behalf_of = :who OR entered_by = :who){fence}"
)


def _took_part(view: View) -> Condition:
    """Whether a step of the matter is theirs: what somebody ever did may be a hundred thousand
    steps, a matter has few. In words of its own, because SQLite must be told the index (`sql`), and
    PostgreSQL, which takes it that all matters will be looked at, would first walk the whole ledger
    for the person's steps and hash them, though a page asks for few: `OFFSET 0` keeps it from that.
    """
    sqlite = view.connection.dialect.name == "sqlite"
    by, fence = (" INDEXED BY pf_steps_matter", "") if sqlite else ("", " OFFSET 0")
    words = _STEPS_OF.format(by=by, fence=fence)
    statement = text(words).bindparams(bindparam("who", view.by, unique=True))
    return statement.columns(steps.c.matter).exists()


def _waits(view: View, held: list[Holding]) -> Condition:
    """Whether it lies on a desk of theirs: of a post, in their unit or for all, or of their own."""
    desks = [and_(_at(f"@{view.by}", [""]))]
    desks += [and_(_at(h.post, [h.unit, ""]), _within(h)) for h in held]
    return exists().where(
        inbox.c.agency == items.c.agency, inbox.c.matter == items.c.matter, or_(*desks)
    )


def _at(post: str, units: list[str]) -> SQLCoreOperations[bool]:
    return and_(inbox.c.post == post, inbox.c.unit.in_(sorted(set(units))))
