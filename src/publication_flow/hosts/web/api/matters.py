"""Reading matters: the list of what a person may see, one matter, its trail, sheet and files."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Path, Query, Response
from starlette.requests import Request

from publication_flow.errors import NotFound
from publication_flow.hosts.web.api import pages, responses, shapes
from publication_flow.hosts.web.api.answers import answer, tagged
from publication_flow.hosts.web.api.asking import Asked, Asking, IfNoneMatch, Number
from publication_flow.hosts.web.api.pages import Cursor, Limit
from publication_flow.hosts.web.api.verdicts import told
from publication_flow.projections.item import Item, plain
from publication_flow.projections.listing import Line
from publication_flow.projections.trail import Step

router = APIRouter(prefix="/agencies/{agency}/matters", tags=["matters"])
_SHEET = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
Day = Annotated[
    str | None,
    Query(description="截至某日 · as recorded by the end of that day", examples=["2017-12-31"]),
]
Name = Annotated[str | None, Query(max_length=200)]


@router.get(
    "",
    operation_id="listMatters",
    summary="我能看的事项 · Matters I may see",
    response_model=shapes.Page[shapes.shape(Line)],  # type: ignore[misc]
    responses=responses.problems(400),
)
def list_matters(
    asked: Asked,
    request: Request,
    stage: Name = None,
    category: Name = None,
    kind: Name = None,
    external_ref: Name = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """编号新的在前。只能看公开版本的，只列公开版本 · Newest number first; where only the public
    version may be seen, the line tells that alone."""
    after = pages.decoded("after", cursor) if cursor is not None else None
    if external_ref is not None:
        return answer(request, {"items": _by_reference(asked, external_ref), "next": None})
    page = asked.agency.matters(
        asked.person, stage=stage, category=category, kind=kind, limit=limit, after=after
    )
    following = pages.encoded("after", page.after) if page.after is not None else None
    return answer(request, {"items": [one.as_dict() for one in page.lines], "next": following})


def _by_reference(asked: Asking, reference: str) -> list[dict[str, Any]]:
    """The line of the matter linked to a host's row, if the person may see it whole."""
    number = asked.agency.find(reference)
    if number is None or number not in asked.agency.readable([number], asked.person):
        return []
    year, _, serial = number.partition("-")
    above = f"{year}-{int(serial) + 1:0{len(serial)}d}"
    lines = asked.agency.matters(asked.person, limit=1, after=above).lines
    return [one.as_dict() for one in lines if one.number == number]


@router.get(
    "/{number}",
    operation_id="getMatter",
    summary="一件事项 · One matter",
    response_model=shapes.shape(Item),
    responses=responses.problems(404) | responses.TAGGED,
)
def get_matter(
    asked: Asked, number: Number, request: Request, as_of: Day = None,
    if_none_match: IfNoneMatch = None,
) -> Response:  # fmt: skip
    """内容、签批、时限、在谁手里、公开版本；whole 为 false 时只有公开版本 · Content, sign-offs,
    clocks, desks, public version; `whole` false: the public version alone."""
    item = asked.agency.item(number, by=asked.person, as_of=as_of)
    return tagged(request, item.as_dict(), item.version)


@router.get(
    "/{number}/actions",
    operation_id="listActions",
    summary="能办什么，为什么不能 · What I may do, and why not",
    response_model=list[shapes.Verdict],
    responses=responses.problems(404),
)
def list_actions(asked: Asked, number: Number, request: Request) -> Response:
    """规程的每项操作：能办，或哪些规则不允许、依据、可由谁办；takes 是要填的 · Every action:
    allowed, or the rules that say no, the law, who could; `takes` is what it asks for."""
    item = asked.agency.item(number, by=asked.person)
    if not item.whole:  # the reasons would tell of a correction under way
        raise NotFound("matter", matter=number, agency=asked.agency.id)
    verdicts = asked.agency.may(number, by=asked.person)
    where = item.kind, item.stage, asked.lang, item.category
    return answer(request, [told(verdict, *where) for verdict in verdicts])


@router.get(
    "/{number}/trail",
    operation_id="getTrail",
    summary="责任链 · The responsibility trail",
    response_model=list[shapes.shape(Step)],  # type: ignore[misc]
    responses=responses.problems(404),
)
def get_trail(asked: Asked, number: Number, request: Request, as_of: Day = None) -> Response:
    """每一步：谁、什么岗位、代谁、何时、压了几天 · Every step: who, post, in whose stead, when,
    how long it lay."""
    steps = asked.agency.trail(number, by=asked.person, as_of=as_of)
    return answer(request, [plain(step.as_dict()) for step in steps])


@router.get(
    "/{number}/sheet",
    operation_id="getSheet",
    summary="审批单 · The approval sheet",
    response_class=Response,
    responses=responses.raw("text/html") | responses.problems(404),
)
def get_sheet(asked: Asked, number: Number, request: Request) -> Response:
    """一页 A4 的 HTML · One A4 page of HTML."""
    page = asked.agency.sheet(number, asked.lang, by=asked.person)
    headers = {
        "content-language": asked.lang,
        "vary": "Accept-Language, Cookie, Authorization",
        "cache-control": "private, no-cache",
        # A self-contained page with a style sheet in it; it runs nothing and loads nothing.
        "content-security-policy": f"{_SHEET}; frame-ancestors 'none'; sandbox",
    }
    return Response(page, media_type="text/html; charset=utf-8", headers=headers)


@router.get(
    "/{number}/attachments/{digest}",
    operation_id="getAttachment",
    summary="下载附件 · Download an attachment",
    response_class=Response,
    responses=responses.raw("application/octet-stream") | responses.problems(404),
)  # fmt: skip
def get_attachment(
    asked: Asked,
    number: Number,
    digest: Annotated[
        str,
        Path(
            description="attachments 中的 data · `data` of an attachment",
            json_schema_extra={"pattern": "^[0-9a-f]{64}$"},
        ),
    ],
) -> Response:
    """一律作为下载给出，不在浏览器里打开 · Always a download: an uploaded page or picture with a
    script in it never runs."""
    item = asked.agency.item(number, by=asked.person)
    named = next((a for a in item.attachments if a.data == digest), None)
    if named is None:
        raise NotFound("attachment", matter=number, agency=asked.agency.id)
    data = asked.agency.attachment(number, digest, by=asked.person)
    headers = {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(file_name(named.name), '')}",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-cache",
        "x-media-type": named.media,
    }
    return Response(data, media_type="application/octet-stream", headers=headers)


def file_name(name: str | None) -> str:
    """A name to save under: the last part of whatever path was typed, without control marks."""
    last = (name or "").replace("\\", "/").rpartition("/")[2]
    clean = "".join(c for c in last if c.isprintable() and c not in '<>:"|?*').strip(". ")
    return clean or "attachment"
