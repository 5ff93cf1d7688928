"""Who may read what. Reading is governed by the policy too, not by the host's menus alone.

A person who is named (`by`) sees a matter whole when the policy lets one of their posts read
everything, when their own unit answers for the matter, when they took part in it, or when it
waits on their desk. What is public everybody may read, but only as the public sees it. Everything
else is answered like a number that does not exist, so that asking reveals nothing.
"""

from __future__ import annotations

from publication_flow.errors import NotFound
from publication_flow.ledger import sql
from publication_flow.matter.state import PUBLIC, Matter
from publication_flow.projections import snapshot
from publication_flow.projections.rows import desk_rows
from publication_flow.projections.snapshot import Known
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

_TOOK_PART = (
    f"SELECT 1 FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter = ? AND position <= ? "
    "AND (person = ? OR on_behalf_of = ? OR entered_by = ?) LIMIT 1"
)


def require(view: View, number: str) -> None:
    """Pass when the view's person may read the matter whole, else `NotFound`."""
    if view.by is None:
        return
    matter = snapshot.standing(view, number).matter
    if not whole(view, matter, snapshot.known(view)):
        raise hidden(view, number)


def whole(view: View, matter: Matter, known: Known) -> bool:
    """Whether the matter may be read with its drafts, its sign-offs and its trail."""
    if view.by is None:
        return True
    held = _posts(view, matter, known)
    if any(post in known.rulebook.policy.reading.all for post, _ in held):
        return True
    if matter.unit and any(unit == matter.unit for _, unit in held):
        return True
    return took_part(view, matter.number) or _waits(view, matter, known, held)


def public(matter: Matter) -> bool:
    """Whether everybody may read it, as its public version. Suspended is not public."""
    return matter.public is not None and matter.public.state == PUBLIC


def took_part(view: View, number: str) -> bool:
    """Whether the person acted on it, was acted for, or entered somebody's act."""
    parameters = (view.agency, number, view.upto, view.by, view.by, view.by)
    return sql.run(view.connection, _TOOK_PART, parameters).first() is not None


def hidden(view: View, number: str) -> NotFound:
    """The answer to a number that does not exist; one that may not be seen gets the same."""
    return NotFound("matter", matter=number, agency=view.agency)


def _posts(view: View, matter: Matter, known: Known) -> set[tuple[str, str]]:
    """(post, unit) that the person holds that day for this category. A deputy limited to some
    actions reads all the same: to approve one must read."""
    return {
        (h.post, h.unit)
        for h in known.organisation.holdings
        if h.person == view.by
        and h.valid(view.day)
        and (h.categories is None or matter.category in h.categories)
    }


def _waits(view: View, matter: Matter, known: Known, held: set[tuple[str, str]]) -> bool:
    """Whether it lies on a desk of theirs: what the inbox shows, the item must not refuse."""
    rows = desk_rows(view.agency, matter, snapshot.world(view, matter, known.calendar))
    desks = {(post, unit) for _, post, unit, *_ in rows}
    return bool(desks & (held | {(post, "") for post, _ in held} | {(f"@{view.by}", "")}))
