"""The public catalogue, the year's figures, and the events behind each figure."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from starlette.requests import Request

from publication_flow.hosts.web.api import pages, responses, shapes
from publication_flow.hosts.web.api.answers import answer
from publication_flow.hosts.web.api.asking import Asked
from publication_flow.hosts.web.api.matters import Day
from publication_flow.hosts.web.api.pages import Cursor, Limit
from publication_flow.projections.catalogue import Entry
from publication_flow.projections.metrics import FIGURES, Metrics

router = APIRouter(prefix="/agencies/{agency}", tags=["figures"])
Year = Annotated[int, Path(ge=1000, le=9998, description="年 · year", examples=[2017])]


@router.get(
    "/catalogue",
    operation_id="getCatalogue",
    summary="公开目录 · The public catalogue",
    response_model=shapes.Page[shapes.shape(Entry)],  # type: ignore[misc]
    responses=responses.problems(400),
)
def get_catalogue(
    asked: Asked,
    request: Request,
    category: Annotated[str | None, Query(max_length=200, description="栏目 · category")] = None,
    year: Annotated[int | None, Query(ge=1000, le=9998, description="首次公开的年份 · year of the "
                    "first publication")] = None,
    as_of: Day = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:  # fmt: skip
    """公开的与撤下公告，最近发布的在前 · What is public, and the tombstones; the latest first."""
    offset = pages.number("offset", cursor)
    rows = asked.agency.catalogue(
        category=category, year=year, as_of=as_of, limit=limit + 1, offset=offset
    )
    return answer(request, pages.page([row.as_dict() for row in rows], offset, limit))


@router.get(
    "/metrics/{year}",
    operation_id="getMetrics",
    summary="年度数字 · The year's figures",
    response_model=shapes.shape(Metrics),
    responses=responses.problems(404),
)
def get_metrics(asked: Asked, year: Year, request: Request, as_of: Day = None) -> Response:
    """主动公开的各项数字；position 是统计到哪一条记录 · The figures of proactive disclosure, at a
    position of the ledger."""
    return answer(request, asked.agency.metrics(year, as_of=as_of).as_dict())


@router.get(
    "/metrics/{year}/{figure}",
    operation_id="getFigureEvents",
    summary="数字背后的记录 · The events behind a figure",
    response_model=shapes.BehindPage[shapes.At],
    responses=responses.problems(400, 404, 422),
)
def get_behind(
    asked: Asked,
    year: Year,
    figure: Annotated[
        str, Path(description="数字 · figure", json_schema_extra={"enum": list(FIGURES)})
    ],
    request: Request,
    key: Annotated[str | None, Query(max_length=200, description="栏目、渠道或环节 · category, "
                   "channel or stage")] = None,
    as_of: Day = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:  # fmt: skip
    """每个数字都能打开到记录；您无权查看的事项只计数 · Every figure opens to its events; matters
    that may not be seen are counted only."""
    offset = pages.number("offset", cursor)
    count, found = asked.agency.behind_page(
        year, figure, key, limit=limit + 1, offset=offset, as_of=as_of
    )
    page = pages.page(found, offset, limit)
    seen = asked.agency.readable([matter for _, matter in page["items"]], asked.person)
    items = [{"position": at, "matter": matter} for at, matter in page["items"] if matter in seen]
    body = {**page, "items": items, "count": count,
            "withheld": len(page["items"]) - len(items)}  # fmt: skip
    return answer(request, body)
