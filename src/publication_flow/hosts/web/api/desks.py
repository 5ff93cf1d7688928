"""Where a person begins: their agencies, what waits on them, what they handled."""

from __future__ import annotations

from fastapi import APIRouter, Response
from starlette.requests import Request

from publication_flow.hosts.web.api import pages, responses, shapes
from publication_flow.hosts.web.api.answers import answer, below
from publication_flow.hosts.web.api.asking import Asked, Somebody, enrolled
from publication_flow.hosts.web.api.pages import Cursor, Limit
from publication_flow.projections.inbox import Waiting
from publication_flow.projections.mine import Handled

router = APIRouter(prefix="/agencies", tags=["desks"])
_WAITING = shapes.worded(shapes.shape(Waiting, "why"))
_FURTHEST = 10_000  # entries a page of a desk may begin at


@router.get(
    "",
    operation_id="listAgencies",
    summary="我所在的机构 · Agencies I belong to",
    response_model=list[shapes.AgencyBody],
    responses=responses.problems(),
)
def list_agencies(who: Somebody, request: Request) -> Response:
    """只列登记了本人的机构 · Only those where the person is enrolled."""
    flow = request.app.state.flow
    only = request.app.state.agency
    mine = [
        {"id": one, "link": below(request, "agencies", one)}
        for one in ([only] if only is not None else flow.agencies())
        if enrolled(flow.agency(one), who.person)
    ]
    return answer(request, mine)


@router.get(
    "/{agency}/inbox",
    operation_id="getInbox",
    summary="待办 · What waits on me",
    response_model=shapes.Page[_WAITING],  # type: ignore[valid-type]
    responses=responses.problems(400),
)
def get_inbox(asked: Asked, request: Request, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """先到期的在前；规程不许本人办的排在每页之后，barred 是代码 · Soonest due first; what the
    policy bars this person from comes last on its page, with its codes."""
    offset = pages.number("offset", cursor, _FURTHEST)
    rows = asked.agency.inbox(asked.person, limit=limit, offset=offset)
    # Each page sorts what is barred to its end, so a row read ahead could be any: ask for it.
    more = bool(asked.agency.inbox(asked.person, limit=1, offset=offset + limit))
    following = pages.encoded("offset", offset + limit) if more else None
    items = [row.as_dict(asked.lang) for row in rows]
    return answer(request, {"items": items, "next": following})


@router.get(
    "/{agency}/mine",
    operation_id="getMine",
    summary="我办过的 · What I handled",
    response_model=shapes.Page[shapes.shape(Handled)],  # type: ignore[misc]
    responses=responses.problems(400),
)
def get_mine(asked: Asked, request: Request, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """每件一行，最近办的在前；desks 是现在在谁手里 · Each matter once, the last act first; `desks`
    is where it waits now."""
    offset = pages.number("offset", cursor, _FURTHEST)
    rows = asked.agency.mine(asked.person, limit=offset + limit + 1)[offset:]
    page = pages.page(rows, offset, limit)
    return answer(request, {**page, "items": [row.as_dict() for row in page["items"]]})
