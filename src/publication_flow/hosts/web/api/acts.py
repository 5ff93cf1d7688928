"""Doing things: opening a matter, an action on one, one action on many."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Response
from starlette.requests import Request

from publication_flow.engine.done import Done
from publication_flow.errors import Conflict, Denied, NotFound
from publication_flow.hosts.web.api import bodies, etags, responses, shapes
from publication_flow.hosts.web.api.answers import answer, below
from publication_flow.hosts.web.api.asking import (
    Asked,
    Asking,
    IdempotencyKey,
    IfMatch,
    Number,
    command_id,
)
from publication_flow.hosts.web.api.problems import Refused
from publication_flow.hosts.web.api.verdicts import told

router = APIRouter(prefix="/agencies/{agency}", tags=["acts"])


async def opening(request: Request, asked: Asked) -> bodies.Opening:
    return await bodies.read(request, bodies.Opening)


async def acting(request: Request, asked: Asked) -> bodies.Act:
    return await bodies.read(request, bodies.Act)


async def many(request: Request, asked: Asked) -> bodies.Many:
    return await bodies.read(request, bodies.Many)


@router.get(
    "/actions",
    operation_id="listOpenings",
    summary="能新建什么 · What I may open",
    response_model=list[shapes.Verdict],
    responses=responses.problems(422),
    tags=["acts"],
)
def list_openings(asked: Asked, request: Request, kind: str = "item") -> Response:
    """新建事项的操作及要填的 · The actions that open a matter, and what they take."""
    verdicts = asked.agency.may(None, by=asked.person, kind=kind)
    return answer(request, [told(v, kind, None, asked.lang) for v in verdicts])


@router.post(
    "/matters",
    operation_id="openMatter",
    summary="新建事项 · Open a matter",
    status_code=201,
    response_model=shapes.DoneBody,
    responses=responses.problems(400, 403, 404, 409, 413, 415, 422, 503) | responses.CREATED,
    openapi_extra=responses.body("Opening"),
)
def open_matter(
    asked: Asked,
    request: Request,
    body: Annotated[bodies.Opening, Depends(opening)],
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """拟稿。带 Idempotency-Key 可以放心重发 · Draft; with an Idempotency-Key it may be sent
    again."""
    key = command_id(idempotency_key, asked.person)
    try:
        done = asked.agency.act(
            body.action,
            kind=body.kind,
            external_ref=body.external_ref,
            command_id=key,
            via=asked.via,
            **bodies.arguments(body, asked.person),
        )
    except Conflict as conflict:
        raise _discreet(conflict, asked) from None
    link = below(request, "agencies", asked.agency.id, "matters", done.matter)
    return _done(request, done, 201, {"location": link})


@router.post(
    "/matters/{number}/actions/{action}",
    operation_id="actOnMatter",
    summary="办理一步 · Act on a matter",
    response_model=shapes.DoneBody,
    responses=responses.problems(400, 403, 404, 409, 412, 413, 415, 422, 428, 503)
    | responses.REPLAYED,
    openapi_extra=responses.body("Act"),
)
def act_on_matter(
    asked: Asked,
    request: Request,
    number: Number,
    action: Annotated[
        str, Path(description="操作 · the action", max_length=200, examples=["provide"])
    ],
    body: Annotated[bodies.Act, Depends(acting)],
    if_match: IfMatch = None,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """If-Match 写明看到的版本：没有则 428；之后有人办过则 412，since 列出各步 · If-Match says which
    version was seen: 428 without, 412 with the steps taken since when it is stale."""
    item = asked.agency.item(number, by=asked.person)
    expected = etags.seen(if_match, item.version)
    arguments = bodies.arguments(body, asked.person)
    key = command_id(idempotency_key, asked.person)
    try:
        done = asked.agency.act(
            action, number, command_id=key, expected_version=expected, via=asked.via, **arguments
        )
    except Denied as denied:
        if not item.whole:  # the reasons would tell of a correction under way
            raise NotFound("matter", matter=number, agency=asked.agency.id) from denied
        raise
    except Conflict as conflict:
        if conflict.code == "version":
            if not item.whole:
                raise NotFound("matter", matter=number, agency=asked.agency.id) from conflict
            raise _stale(asked, number, conflict) from None
        raise _discreet(conflict, asked) from None
    return _done(request, done, 200, {})


@router.post(
    "/bulk",
    operation_id="actOnMany",
    summary="批量办理 · One action on many matters",
    response_model=shapes.ManyBody,
    responses=responses.problems(400, 413, 415, 422, 503) | responses.REPLAYED,
    openapi_extra=responses.body("Many"),
)
def act_on_many(
    asked: Asked,
    request: Request,
    body: Annotated[bodies.Many, Depends(many)],
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """一件一个结果：办成，或哪条规则不允许；同一编号重发不再改动 · One result each: done, or which
    rule said no; the same key sent again changes nothing."""
    key = command_id(idempotency_key, asked.person)
    if key is None:
        raise Refused(400, "api.key-required")
    results = asked.agency.act_all(
        body.action,
        body.matters,
        command_id=key,
        seen=body.seen,
        via=asked.via,
        **bodies.arguments(body, asked.person),
    )
    replayed = any(r.done is not None and r.done.retried for r in results)
    headers = {"idempotency-replayed": "true"} if replayed else {}
    rows = [
        r.as_dict(asked.lang) | {"done": _body(r.done) if r.done is not None else None}
        for r in results
    ]
    return answer(request, {"results": rows}, headers=headers)


def _done(request: Request, done: Done, status: int, headers: dict[str, str]) -> Response:
    if done.retried:
        headers["idempotency-replayed"] = "true"
    return answer(request, _body(done), status=status, headers=headers)


def _body(done: Done) -> dict[str, Any]:
    """What was done. A retry gets the same body; only a header tells that it is one."""
    return {name: value for name, value in done._asdict().items() if name != "retried"}


def _stale(asked: Asking, number: str, conflict: Conflict) -> Refused:
    """412 with what happened since: the trail holds one step per version, the first being 1."""
    expected = int(conflict.facts["expected"])
    steps = asked.agency.trail(number, by=asked.person)
    since: list[dict[str, Any]] = [
        {
            "version": version,
            "action": step.action,
            "stage": step.to,
            "person": step.person,
            "name": step.name,
            "occurred_on": step.occurred_on,
            "recorded_at": step.recorded_at,
        }
        for version, step in enumerate(steps, 1)
        if version > expected
    ]
    version = len(steps)
    more = {"since": since, "version": version}
    return Refused(412, "api.stale", more=more, matter=number, expected=expected, version=version)


def _discreet(conflict: Conflict, asked: Asking) -> Conflict:
    """The same without the number of a matter that the person may not see."""
    matter = conflict.facts.get("matter")
    if isinstance(matter, str) and matter not in asked.agency.readable([matter], asked.person):
        conflict.facts["matter"] = ""
    return conflict
