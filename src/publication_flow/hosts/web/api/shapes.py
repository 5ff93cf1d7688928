"""The answers' shapes, for the OpenAPI document: taken from the values the engine returns.

The engine answers with named tuples, and their `as_dict` is what is sent. Writing the same fields
a second time as models would let the document drift from the answers; so it is derived.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, create_model

T = TypeVar("T")
_ROOM = ConfigDict(extra="forbid")


class Open(BaseModel):
    """A value whose members the policy names."""

    model_config = ConfigDict(extra="allow")


@cache
def shape(value: type, *left_out: str, name: str | None = None) -> type[BaseModel]:
    """A model with the fields of a named tuple or dataclass, all of them always there."""
    hints = typing.get_type_hints(value)
    names = [f.name for f in fields(value)] if is_dataclass(value) else list(value._fields)  # type: ignore[attr-defined]
    wanted: dict[str, Any] = {
        one.rstrip("_"): (_plain(hints[one]), ...) for one in names if one not in left_out
    }
    doc = (value.__doc__ or value.__name__).replace("\n    ", "\n").strip()
    return create_model(name or value.__name__, __config__=_ROOM, __doc__=doc, **wanted)


def _plain(hint: Any) -> Any:
    """A hint as it looks in JSON: tuples are lists, named tuples objects."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return typing.Union[tuple(_plain(one) for one in arguments)]  # noqa: UP007 - of a tuple
    if origin is tuple:
        return list[_plain(arguments[0])]  # type: ignore[misc]
    if origin in (dict, Mapping):
        return dict[str, _plain(arguments[1])]  # type: ignore[misc]
    if isinstance(hint, type) and (is_dataclass(hint) or hasattr(hint, "_fields")):
        return shape(hint)
    return hint


class Failure(BaseModel):
    """一条不符合的规则 · A rule that said no."""

    code: str = Field(description="稳定的代码 · stable code", examples=["wrong-stage"])
    rule: str = Field(description="规程中的规则 · the policy's rule")
    facts: dict[str, Any] = Field(description="事实 · the facts it was judged on")
    detail: str = Field(description="一句话 · in words")
    articles: list[str] = Field(description="当天施行的依据 · the law in force that day")
    remedy: str = Field(description="怎么办 · what to do next")


class Could(BaseModel):
    """可以办理的人 · Somebody who could do it."""

    person: str
    name: str
    post: str
    unit: str | None
    on_behalf_of: str | None


class Mistake(BaseModel):
    """填错的一处 · One mistake in the request."""

    pointer: str = Field(
        description="位置：#/… 为请求体，query:… path:… header:… 为其他 · where",
        examples=["#/values/title"],
    )
    code: str
    detail: str


class Since(BaseModel):
    """之后的一步 · A step taken since."""

    version: int
    action: str
    stage: str
    person: str
    name: str
    occurred_on: str
    recorded_at: str


class Problem(BaseModel):
    """RFC 9457。每个错误都是这个样子 · Every error looks like this."""

    type: str = Field(examples=["urn:publication-flow:problem:wrong-stage"])
    title: str
    status: int
    detail: str = Field(description="一句话，按 Accept-Language · in the reader's language")
    instance: str
    code: str = Field(description="稳定的代码 · stable code", examples=["wrong-stage"])
    remedy: str = Field(description="怎么办 · what to do next")
    articles: list[str] = Field(description="当天施行的依据 · the law in force that day")
    failures: list[Failure] = Field(description="不符合的全部规则 · every rule that said no")
    who: list[Could] | None = Field(None, description="可以由谁办理 · who could")
    errors: list[Mistake] | None = Field(None, description="填错的各处 · each mistake")
    since: list[Since] | None = Field(None, description="412：之后的各步 · the steps since")
    version: int | None = Field(None, description="412：现在的版本 · the present version")


class Takes(BaseModel):
    """这项操作要填什么 · What the action takes: none, optional or required."""

    opinion: str
    reason: str
    content: str
    to: list[str] = Field(description="可以退到的环节 · the stages it may lead back to")
    modes: list[str] = Field(description="签批方式 · ways of signing")
    values: dict[str, Any] = Field(
        description="内容各部分与操作的字段 · content parts and fields that it takes"
    )


class Verdict(BaseModel):
    """能不能办、为什么 · Whether an action is allowed, and why not."""

    action: str
    label: str
    person: str
    allowed: bool
    from_: str | None = Field(alias="from")
    to: str | None
    post: str | None
    on_behalf_of: str | None
    detail: str
    failures: list[Failure]
    who: list[Could]
    takes: Takes


class DoneBody(BaseModel):
    """办成的一步 · What was done. `version` 用于下一次 If-Match · goes into the next If-Match."""

    agency: str
    matter: str
    action: str
    stage: str
    version: int
    position: int


class Page(BaseModel, Generic[T]):
    """一页 · A page."""

    items: list[T]
    next: str | None = Field(description="下一页的 cursor；null 为末页 · null at the end")


class BehindPage(Page[T], Generic[T]):
    """数字背后的记录 · The events behind a figure, of matters that may be seen."""

    count: int = Field(description="数字 · how many there are in all")
    withheld: int = Field(description="本页中您无权查看的 · on this page, not yours to see")


class At(BaseModel):
    """一条记录 · An event."""

    position: int
    matter: str


class AgencyBody(BaseModel):
    """机构 · An agency."""

    id: str
    link: str


class ManyResult(BaseModel):
    """一件的结果 · What became of one matter."""

    matter: str
    result: str = Field(description="done 或代码 · done, or the code of what kept it")
    done: DoneBody | None
    facts: dict[str, Any]
    failures: list[dict[str, Any]]
    who: list[dict[str, Any]]
    sentence: str


class ManyBody(BaseModel):
    """批量办理的结果 · One result per matter, in their order."""

    results: list[ManyResult]


class CloudEvent(BaseModel):
    """CloudEvents 1.0。不含任何人写的文字，只有摘要 · No typed text, only digests."""

    specversion: typing.Literal["1.0"]
    id: str
    source: str
    type: str
    subject: str
    time: str
    datacontenttype: str
    dataschema: str | None = None
    data: dict[str, Any]


def worded(base: type[BaseModel]) -> type[BaseModel]:
    """The same shape with the sentence that tells why not; null when the person may."""
    return create_model(base.__name__, __base__=base, sentence=(str | None, ...))
