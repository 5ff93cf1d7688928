"""One screen to decide on with a thumb, and the list of what waits to be decided."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console import deciding
from publication_flow.hosts.web.console.deciding import Sight
from publication_flow.hosts.web.console.forms import Form
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.projections.inbox import Waiting

router = APIRouter()
PAGE = 50


@router.get("/{agency}/decide")
def waiting(here: Visitor, offset: int = 0) -> Response:
    """What waits, action by action, each with boxes to tick and one button for them all."""
    offset = min(max(offset, 0), 1_000_000)
    found = here.agency.inbox(here.person, limit=PAGE, offset=offset)
    more = len(found) == PAGE and bool(
        here.agency.inbox(here.person, limit=1, offset=offset + PAGE)
    )
    groups: dict[str, list[Waiting]] = {}
    for one in found:
        if not one.barred:
            groups.setdefault(one.action, []).append(one)
    return page(
        here, "decide_list.html", groups=groups, pager=pager(here, "decide", offset, PAGE, more)
    )


@router.get("/{agency}/decide/{number}")
def one(here: Visitor, number: str) -> Response:
    """One matter: what it is, who answered for it so far, and the buttons."""
    return shown(here, deciding.sight(here, number))


@router.post("/{agency}/decide/{number}")
def act(here: Visitor, form: Form, number: str) -> Response:
    """Decide, and go on to the next one; after the last, back to the list."""
    after = following(here, number)

    def show(seen: Sight, **more: Any) -> Response:
        return shown(here, seen, **more)

    def go_on(action: str, *, again: bool) -> Response:
        if deciding.stays(here, action):
            told = "again" if again else "claimed"
            return redirect(here, f"decide/{number}", told=told, action=action, number=number)
        # What one voted on is still on one's desk until the vote is closed, with nothing to do.
        left = here.agency.waiting(here.person) if after is not None else 0
        told = "again" if again else "left" if left else "all-done"
        to = f"decide/{after}" if left else "decide"
        return redirect(here, to, told=told, action=action, number=number, n=left)

    return deciding.decided(here, form, number, show, go_on)


def following(here: Here, number: str) -> str | None:
    """The number of what comes after a matter, from the top again after the last; None when that
    is the matter itself."""
    for after in (number, None):
        found = here.agency.next(here.person, after).waiting
        if found is not None and found.number != number:
            return found.number
    return None


def shown(here: Here, seen: Sight, code: int = 200, **more: Any) -> Response:
    skip = following(here, seen.item.number)
    return deciding.shown(here, "decide.html", seen, code, skip=skip, **more)
