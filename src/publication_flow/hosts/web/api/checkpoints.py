"""Signed checkpoints: what the ledger was when it was signed, in copies to take elsewhere."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, Field
from starlette.requests import Request

from publication_flow.errors import NotFound
from publication_flow.hosts.web.api import pages, responses, shapes
from publication_flow.hosts.web.api.answers import answer
from publication_flow.hosts.web.api.asking import Asked
from publication_flow.hosts.web.api.pages import Cursor, Limit

router = APIRouter(prefix="/agencies/{agency}/checkpoints", tags=["trail"])
_LAST = 2**31 - 1  # the largest position a database column of the ledger holds


class CheckpointBody(BaseModel):
    """一个校验点 · A checkpoint."""

    size: int = Field(description="日志到第几号 · how many events it covers", examples=[1200])
    root: str = Field(description="根，十六进制 · the Merkle root (RFC 9162), hex")
    recorded_at: str = Field(description="最后一条记于 · when its last event was recorded")


@router.get(
    "",
    operation_id="listCheckpoints",
    summary="校验点 · Checkpoints",
    response_model=shapes.Page[CheckpointBody],
    responses=responses.problems(400),
)
def list_checkpoints(
    asked: Asked, request: Request, limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """新的在前。这是库里的副本，取走存到别处才有用 · The last one first. These are copies in the
    database: they are of use once they are kept elsewhere."""
    offset = pages.number("offset", cursor)
    rows = [
        {"size": one.size, "root": one.root, "recorded_at": one.recorded_at}
        for one in asked.agency.checkpoints()[offset : offset + limit + 1]
    ]
    return answer(request, pages.page(rows, offset, limit))


@router.get(
    "/{size}",
    operation_id="getCheckpoint",
    summary="签过名的原文 · The signed note",
    response_class=Response,
    responses=responses.raw("text/plain") | responses.problems(404),
)
def get_checkpoint(
    asked: Asked,
    size: Annotated[int, Path(ge=0, le=_LAST, description="日志到第几号 · its size")],
) -> Response:
    """C2SP signed-note，照原样存下 · A C2SP signed note; keep it byte for byte."""
    for one in asked.agency.checkpoints():
        if one.size == size:
            headers = {"cache-control": "private, no-cache"}
            return Response(one.note, media_type="text/plain; charset=utf-8", headers=headers)
    raise NotFound("checkpoint", size=size, agency=asked.agency.id)
