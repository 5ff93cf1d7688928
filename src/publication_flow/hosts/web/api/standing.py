"""How a matter stands beside its stage: links, limits, findings, remarks, postings, a draw."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Response
from pydantic import create_model
from starlette.requests import Request

from publication_flow.engine.guarding import Scanned
from publication_flow.hosts.web.api import responses, shapes
from publication_flow.hosts.web.api.answers import answer
from publication_flow.hosts.web.api.asking import Asked, Number
from publication_flow.matter.draw import Drawn
from publication_flow.projections.calendars import Explained
from publication_flow.projections.item import plain
from publication_flow.projections.postings import Posting
from publication_flow.projections.superseding import Links
from publication_flow.screening.proofread_remark import Remark

router = APIRouter(prefix="/agencies/{agency}/matters/{number}", tags=["standing"])
_REMARK = create_model("Remark", __base__=shapes.shape(Remark), sentence=(str, ...))
_LIMIT = create_model("Limit", __base__=shapes.shape(Explained), sentences=(list[str], ...))


@router.get(
    "/links",
    operation_id="getLinks",
    summary="关联事项 · What it names, and what names it",
    response_model=shapes.shape(Links),
    responses=responses.problems(404),
)
def get_links(asked: Asked, number: Number, request: Request) -> Response:
    """取代、澄清、回应、所涉，两个方向；看不到的不列 · Superseding, clarifying, about: both ways,
    without what may not be seen."""
    return answer(request, asked.agency.links(number, by=asked.person).as_dict())


@router.get(
    "/limits",
    operation_id="getLimits",
    summary="时限怎样算出 · How its limits are reckoned",
    response_model=list[_LIMIT],  # type: ignore[valid-type]
    responses=responses.problems(404),
)
def get_limits(asked: Asked, number: Number, request: Request) -> Response:
    """跳过的日子和所依的通知 · The days left out, and by which notice."""
    found = asked.agency.deadlines(number, by=asked.person)
    rows = [one.as_dict() | {"sentences": one.sentences(asked.lang)} for one in found]
    return answer(request, rows)


@router.get(
    "/findings",
    operation_id="getFindings",
    summary="个人信息检出项 · Personal data found in it",
    response_model=list[shapes.shape(Scanned)],  # type: ignore[misc]
    responses=responses.problems(404),
)
def get_findings(asked: Asked, number: Number, request: Request) -> Response:
    """号码已遮盖；放行用 id · Numbers are masked; to pass one, name its id."""
    found: list[Any] = plain(asked.agency.findings(number, by=asked.person))
    return answer(request, found)


@router.get(
    "/remarks",
    operation_id="getRemarks",
    summary="校对提醒 · Remarks of the proofreading",
    response_model=list[_REMARK],  # type: ignore[valid-type]
    responses=responses.problems(404),
)
def get_remarks(asked: Asked, number: Number, request: Request) -> Response:
    """只提醒，不影响办理 · They advise and block nothing."""
    found = asked.agency.proofread(number, by=asked.person)
    rows = [plain(one) | {"sentence": one.sentence(asked.lang)} for one in found]
    return answer(request, rows)


@router.get(
    "/postings",
    operation_id="getPostings",
    summary="张贴和撤下的记载 · What was posted where, with its proof",
    response_model=list[shapes.shape(Posting)],  # type: ignore[misc]
    responses=responses.problems(404),
)
def get_postings(asked: Asked, number: Number, request: Request) -> Response:
    """网址、所见内容的摘要、照片的摘要 · Address, digest of what was served,
    digest of the photo."""
    found: list[Any] = plain(asked.agency.postings(number, by=asked.person))
    return answer(request, found)


@router.get(
    "/postings/{digest}",
    operation_id="getPostingPhoto",
    summary="张贴照片 · The photo of a posting",
    response_class=Response,
    responses=responses.raw("application/octet-stream") | responses.problems(404),
)
def get_posting_photo(
    asked: Asked,
    number: Number,
    digest: Annotated[
        str,
        Path(
            description="postings 中的 photo · `photo` of a posting",
            json_schema_extra={"pattern": "^[0-9a-f]{64}$"},
        ),
    ],
) -> Response:
    """一律作为下载给出 · Always a download."""
    data = asked.agency.posting_photo(number, digest, by=asked.person)
    headers = {
        "content-disposition": 'attachment; filename="posting"',
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-cache",
    }
    return Response(data, media_type="application/octet-stream", headers=headers)


@router.get(
    "/draw",
    operation_id="getDraw",
    summary="随机抽取结果，重算一遍 · The random draw, made again",
    response_model=shapes.shape(Drawn),
    responses=responses.problems(404),
)
def get_draw(asked: Asked, number: Number, request: Request) -> Response:
    """由种子和名录重算，与日志一致才给出 · From its seed and pools; given only if it agrees with
    the ledger."""
    return answer(request, asked.agency.drawn(number, by=asked.person).as_dict())
