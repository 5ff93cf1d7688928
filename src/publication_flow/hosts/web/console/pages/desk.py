"""The desk: what waits on a person, and what they handled and who holds it now."""

from __future__ import annotations

from collections import Counter

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from publication_flow.hosts.web.console.here import Visitor
from publication_flow.hosts.web.console.lights import light
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.render import page

router = APIRouter()
PAGE = 50


@router.get("/{agency}")
def bare(here: Visitor) -> Response:
    """Without its slash: to the inbox."""
    return RedirectResponse(here.url(), 307)


@router.get("/{agency}/")
def inbox(here: Visitor, offset: int = 0) -> Response:
    """What waits, soonest due first; what the person is barred from, folded with its reason."""
    offset = min(max(offset, 0), 1_000_000)
    waiting = here.agency.inbox(here.person, limit=PAGE, offset=offset)
    # What is barred comes last on its page, so the first of the next one is asked for by itself.
    full = len(waiting) == PAGE
    more = full and bool(here.agency.inbox(here.person, limit=1, offset=offset + PAGE))
    free = [one for one in waiting if not one.barred]
    lights = Counter(
        light(here._, here.today, one.due_on, one.due_certain, one.overdue_by).colour
        for one in free
    )
    return page(
        here,
        "inbox.html",
        free=free,
        lamps=lights,
        barred=[one for one in waiting if one.barred],
        kinds=list(dict.fromkeys(one.action for one in free)),
        pager=pager(here, "", offset, PAGE, more),
    )


@router.get("/{agency}/mine")
def mine(here: Visitor, limit: int = PAGE) -> Response:
    """Every matter this person acted on, the last act first, and on whose desk it is now."""
    limit = min(max(limit, 1), 1000)
    handled = here.agency.mine(here.person, limit=limit + 1)
    more = here.url("mine", limit=limit * 2) if len(handled) > limit and limit < 1000 else None
    return page(here, "mine.html", handled=handled[:limit], more=more)
