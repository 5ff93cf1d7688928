"""What an auditor asks: steps by question, a matter's story, who was responsible, its receipt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field, create_model
from starlette.requests import Request

from publication_flow.errors import BadInput
from publication_flow.hosts.web.api import pages, responses, shapes
from publication_flow.hosts.web.api.answers import answer, below, tagged, unless_known
from publication_flow.hosts.web.api.asking import Asked, IfNoneMatch, Number
from publication_flow.hosts.web.api.matters import Day
from publication_flow.hosts.web.api.pages import Cursor, Limit
from publication_flow.hosts.web.api.problems import Refused
from publication_flow.projections.item import plain
from publication_flow.projections.questions import Line
from publication_flow.projections.responsible import Responsible
from publication_flow.projections.trail import Step
from publication_flow.report.explaining import Explanation

router = APIRouter(prefix="/agencies/{agency}", tags=["trail"])
_LONGEST = 2_500  # working days; the engine's own limit
FLAGS = ("returned", "rejected", "deputising")
_STEP: type[BaseModel] = create_model(
    "QuestionedStep", __base__=(shapes.shape(Line, "step", name="StepAbout"), shapes.shape(Step))
)


Flag = Literal["true", "false"]
Word = Annotated[str | None, Field(min_length=1, max_length=200)]


class Questioned(BaseModel):
    """The question. A name that is none is refused: an answer to half a question misleads."""

    model_config = ConfigDict(extra="forbid")

    matter: Word = Field(None, description="事项编号 · the matter's number")
    person: Word = Field(
        None, description="经手人：办的、被代的、补录的 · who acted, was acted for, or entered it"
    )
    post: Word = Field(None, description="岗位，不论谁在岗 · the post, whoever held it")
    unit: Word = Field(None, description="科室 · unit")
    category: Word = Field(None, description="栏目 · category")
    action: Word = Field(None, description="操作 · action")
    stage: Word = Field(None, description="到了哪个环节 · the stage it led to")
    kind: Word = Field(None, description="事项种类 · kind of matter")
    effect: Word = Field(
        None, description="对公众的效果 · what it did for the public: publish, suspend …"
    )
    signs: Word = Field(None, description="签批环节 · the sign-off it was")
    returned: Flag = Field("false", description="只要退回的 · sent back, with a reason")
    rejected: Flag = Field("false", description="只要不同意的 · declined, with a reason")
    deputising: Flag = Field("false", description="只要代办的 · done in somebody's stead")
    reason: Word = Field(None, description="理由里有 · contained in the reason")
    policy: Word = Field(
        None, description="规程的摘要、其开头或名称 · a policy's digest, how it begins, or its name"
    )
    correlation: Word = Field(None, description="关联号 · correlation id")
    digest: Word = Field(
        None, description="内容、材料、附件的摘要 · digest of a content, a part or a file"
    )
    since: Word = Field(None, description="办理日期从 · done since", examples=["2017-01-01"])
    until: Word = Field(None, description="办理日期到 · done until", examples=["2017-12-31"])
    recorded_since: Word = Field(None, description="记录日期从 · recorded since")
    recorded_until: Word = Field(None, description="记录日期到 · recorded until")
    longer_than: int | None = Field(
        None, ge=0, le=_LONGEST,
        description="停留超过几个工作日，久的在前 · lay longer than so many working days",
    )  # fmt: skip
    as_of: Word = Field(
        None, description="按某日或日志某号时所知 · as known on a day, or at a position"
    )
    limit: Limit = 50
    cursor: Cursor = None

    def parts(self) -> dict[str, Any]:
        """The parts of the engine's question."""
        given = self.model_dump(exclude={"as_of", "limit", "cursor"}, exclude_none=True)
        on = {name: value == "true" for name, value in given.items() if name in FLAGS}
        return given | on


@router.get(
    "/steps",
    operation_id="askSteps",
    summary="责任链查询 · Ask the trail",
    response_model=shapes.Page[_STEP],  # type: ignore[valid-type]
    responses=responses.problems(400, 404),
)
def ask_steps(asked: Asked, request: Request, question: Annotated[Questioned, Query()]) -> Response:
    """几个条件同时给出是“并且”；只答您能查阅全程的事项。一页可能是空的而后面还有，以 next 为准 ·
    All that is given must fit; only matters that may be read whole are answered for. A page may be
    empty and yet have more behind it: go by `next`."""
    cursor, limit = question.cursor, question.limit
    place = pages.decoded("steps", cursor) if cursor is not None else None
    with in_query(asked.lang):
        page = asked.agency.ask(
            by=asked.person, as_of=question.as_of, cursor=place, limit=limit, **question.parts()
        )
    following = pages.encoded("steps", page.cursor) if page.more else None
    headers = {}
    if following is not None:
        said = {k: v for k, v in request.query_params.items() if k not in ("cursor", "limit")}
        query = urlencode({**said, "cursor": following, "limit": limit})
        link = below(request, "agencies", asked.agency.id, "steps")
        headers["link"] = f'<{link}?{query}>; rel="next"'
    items = [plain(line.as_dict()) for line in page.steps]
    return answer(request, {"items": items, "next": following}, headers=headers)


@contextmanager
def in_query(lang: str, **renamed: str) -> Iterator[None]:
    """A mistake in the query is pointed at where it stands, by the name it has there; a cursor of
    another question is a 400 as everywhere."""
    try:
        yield
    except BadInput as error:
        if error.code == "cursor-foreign":
            raise Refused(400, "api.bad-cursor", value=error.facts.get("value")) from None
        field = str(error.facts.get("field", ""))
        facts = {**error.facts, "field": renamed.get(field, field)}
        told = BadInput(error.code, **facts).sentence(lang)
        where = {"pointer": f"query:{facts['field']}", "code": error.code, "detail": told}
        raise Refused(422, error.code, more={"errors": [where]}, **facts) from None


@router.get(
    "/matters/{number}/explanation",
    operation_id="getExplanation",
    summary="来龙去脉 · The matter's story",
    response_model=shapes.shape(Explanation),
    responses=responses.problems(404) | responses.TAGGED,
)
def get_explanation(
    asked: Asked, number: Number, request: Request, as_of: Day = None,
    if_none_match: IfNoneMatch = None,
) -> Response:  # fmt: skip
    """一句一条，各有所依的日志序号；desks 是各岗位用时 · Sentences, each with the position it rests
    on; `desks` is the time on each desk. The language follows Accept-Language."""
    with in_query(asked.lang):
        told = asked.agency.explain(number, asked.lang, by=asked.person, as_of=as_of)
    return tagged(request, told.as_dict(), told.sentences[-1].position)


@router.get(
    "/matters/{number}/responsible",
    operation_id="getResponsible",
    summary="某一天谁负责 · Who was responsible on a day",
    response_model=shapes.shape(Responsible),
    responses=responses.problems(404),
)
def get_responsible(
    asked: Asked,
    number: Number,
    request: Request,
    on: Annotated[str, Query(description="哪一天 · the day", examples=["2017-05-20"])],
    as_of: Day = None,
) -> Response:
    """那天在哪个环节、谁的手里、凭什么；分管领导和责任人 · The stage that day, whose desk, by what
    right; the leader in charge and the officer."""
    with in_query(asked.lang, day="on"):
        found = asked.agency.responsible(number, on, by=asked.person, as_of=as_of)
    return answer(request, found.as_dict())


@router.get(
    "/matters/{number}/receipt",
    operation_id="getReceipt",
    summary="存证凭证 · The receipt",
    response_class=Response,
    responses=responses.receipt() | responses.problems(404),
)
def get_receipt(
    asked: Asked,
    number: Number,
    request: Request,
    scope: Annotated[
        Literal["matter", "public"],
        Query(description="全过程，或只证明公开 · the whole course, or the publication alone"),
    ] = "matter",
    if_none_match: IfNoneMatch = None,
) -> Response:
    """照原样存成文件，verify-receipt 核验。有响应头 Receipt-Pending：等校验点到那一号再取一次 ·
    Save it as it is and check it with `verify-receipt`. A header Receipt-Pending names the position
    that a checkpoint has to reach; get it again then."""
    found = asked.agency.receipt(number, by=asked.person, public=scope == "public")
    headers = {
        "content-disposition": f'attachment; filename="{number}.receipt.json"',
        "cache-control": "private, no-cache",
        "vary": "Cookie, Authorization",
    }
    if found.size is not None:
        headers["checkpoint-size"] = str(found.size)
    if found.pending is not None:
        headers["receipt-pending"] = str(found.pending)
    made = Response(found.data, media_type="application/json", headers=headers)
    return unless_known(request, made, found.size or 0)
