"""The kinds of matters an agency's policy knows: what may be opened, and what it is called."""

from __future__ import annotations

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field
from starlette.requests import Request

from publication_flow.hosts.web.api import responses
from publication_flow.hosts.web.api.answers import answer
from publication_flow.hosts.web.api.asking import Asked

router = APIRouter(prefix="/agencies/{agency}/kinds", tags=["acts"])


class KindBody(BaseModel):
    """事项种类 · A kind of matter."""

    id: str = Field(examples=["item"])
    label: str
    category: bool = Field(description="是否列入栏目 · whether it stands in a category")
    public: bool = Field(description="是否对外公开 · whether the public ever sees one")
    stages: dict[str, str] = Field(description="环节 · its stages, in order")
    marks: dict[str, str] = Field(description="标记 · the marks it may bear")


@router.get(
    "",
    operation_id="listKinds",
    summary="事项种类 · Kinds of matters",
    response_model=list[KindBody],
    responses=responses.problems(),
)
def list_kinds(asked: Asked, request: Request) -> Response:
    """规程里的各种事项；kind 用于新建和列表 · Those of the policy; `kind` names one when opening
    and listing."""
    kinds = asked.agency.policy().rulebook.policy.kinds
    found = [
        {
            "id": name,
            "label": kind.label.in_(asked.lang),
            "category": kind.category == "required",
            "public": any(stage.public for stage in kind.stages),
            "stages": {stage.id: stage.label.in_(asked.lang) for stage in kind.stages},
            "marks": {mark: spec.label.in_(asked.lang) for mark, spec in kind.marks.items()},
        }
        for name, kind in kinds.items()
    ]
    return answer(request, found)
