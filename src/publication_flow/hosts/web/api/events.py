"""The feed of events: CloudEvents 1.0, read by position, as far as the person may see them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from starlette.requests import Request

from publication_flow.hosts.web.api import pages, responses, shapes
from publication_flow.hosts.web.api.answers import answer, below
from publication_flow.hosts.web.api.asking import Asked
from publication_flow.hosts.web.api.pages import Cursor, Limit
from publication_flow.projections.feed import as_cloudevent

router = APIRouter(prefix="/agencies/{agency}/events", tags=["events"])
BATCH = "application/cloudevents-batch+json"
ONE = "application/cloudevents+json"
_LAST = 2**31 - 1  # the largest position a database column of the ledger holds


@router.get(
    "",
    operation_id="listEvents",
    summary="事件流 · The feed of events",
    response_class=Response,
    responses=responses.of(BATCH, list[shapes.CloudEvent], "CloudEventBatch")
    | responses.problems(400),
)
def list_events(
    asked: Asked, request: Request, limit: Limit = 100, cursor: Cursor = None
) -> Response:
    """按序、不缺。读完记住响应头 Cursor，下次从那里接着读；Link rel=next 表示后面还有 · In order,
    none missing. Keep the Cursor header and go on from it; Link rel="next" tells of more."""
    feed = asked.agency.events(
        asked.person, after=pages.number("position", cursor, _LAST), limit=limit
    )
    following = pages.encoded("position", feed.cursor)
    headers = {"cursor": following}
    if feed.more:
        link = below(request, "agencies", asked.agency.id, "events")
        headers["link"] = f'<{link}?cursor={following}&limit={limit}>; rel="next"'
    batch = [as_cloudevent(event) for event in feed.events]
    return answer(request, batch, media=BATCH, headers=headers)


@router.get(
    "/{position}",
    operation_id="getEvent",
    summary="一条记录 · One event",
    response_class=Response,
    responses=responses.of(ONE, shapes.CloudEvent, "CloudEvent") | responses.problems(404),
)
def get_event(
    asked: Asked,
    position: Annotated[int, Path(ge=1, le=_LAST, description="第几条 · its position")],
    request: Request,
) -> Response:
    """无权查看的与不存在的一样 · What may not be seen is answered like what is not there."""
    event = asked.agency.event(position, by=asked.person)
    return answer(request, as_cloudevent(event), media=ONE)
