"""What a request carries: JSON, or a form with files; read here so that every mistake is named.

The framework would read a body before it is known who sends it. Here it is read after that, held
to JSON as RFC 8259 and RFC 7493 have it: UTF-8, no name twice, no NaN, no depth without end.
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import Annotated, Any, Literal, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from publication_flow.errors import BadInput
from publication_flow.hosts.web.api.language import language
from publication_flow.hosts.web.api.problems import Refused, validation
from publication_flow.policy.posting import Proof

JSON, FORM = "application/json", "multipart/form-data"
_FILES = 100
Model = TypeVar("Model", bound=BaseModel)
Text = Annotated[str, Field(max_length=1_000_000)]


class Closed(BaseModel):
    """A body in which nothing may stand that is not named: a mistyped name would be lost."""

    model_config = ConfigDict(extra="forbid", strict=True)


class File(Closed):
    """一个文件 · A file."""

    name: str = Field(description="文件名 · its name", max_length=1_000, examples=["名单.txt"])
    media: str = Field(
        default="application/octet-stream",
        description="媒体类型 · its media type",
        max_length=201,
        examples=["text/plain"],
    )
    data: str = Field(
        description="内容，base64 · its bytes in base64",
        examples=["5byg5p+Q"],
        json_schema_extra={"contentEncoding": "base64"},
    )


class Act(Closed):
    """办理一步要填的 · What an action carries. 谁在办由登录决定，不能填写 · Who acts is who is
    signed in and stands nowhere in it."""

    values: dict[str, Text | list[Text]] = Field(
        default={},
        description=(
            "内容各部分与操作的字段，名称见规程 · content parts and the action's fields by name"
        ),
        examples=[{"title": "2017年城乡低保标准", "category": "social-assistance"}],
    )
    files: dict[str, list[File]] = Field(
        default={},
        description="附件，整组替换 · files by part; they replace those there are",
        examples=[{"attachments": [{"name": "名单.txt", "data": "5byg5p+Q"}]}],
    )
    opinion: str | None = Field(None, description="意见 · opinion", examples=["内容属实"])
    reason: str | None = Field(None, description="理由 · reason")
    to: str | None = Field(None, description="退到哪个环节 · the stage a return leads to")
    post: str | None = Field(None, description="以哪个岗位 · in which post, for who holds several")
    channels: list[str] | None = Field(None, description="渠道 · channels")
    occurred_on: str | None = Field(
        None,
        description="办理日期，不写为今天 · day of the act, else today",
        examples=["2017-03-06"],
    )
    mode: Literal["system", "paper", "telephone"] = Field(
        "system", description="签批方式 · how it was signed"
    )
    signer: str | None = Field(
        None,
        description=(
            "补录纸质、电话签批时的签批人 · who signed on paper or by telephone; whoever is signed "
            "in records it"
        ),
    )
    scan: str | None = Field(None, description="扫描件，base64 · the scan in base64")
    address: str | None = Field(
        None, description="张贴登记：网址或地点 · of a posting: its address or place"
    )
    photo: str | None = Field(
        None, description="张贴登记：照片，base64 · of a posting: a photo in base64"
    )


class Opening(Act):
    """新建事项 · Opening a matter."""

    action: str = Field("draft", description="新建的操作 · the action that opens it")
    kind: str = Field("item", description="事项种类 · kind of matter")
    external_ref: str | None = Field(
        None, description="门户自己的编号 · the host's own reference", examples=["A-17"]
    )


class Many(Act):
    """批量办理 · One action on many matters."""

    action: str = Field(description="操作 · the action", examples=["audit"])
    matters: list[str] = Field(
        description="事项编号，至多 500 个 · numbers, at most 500", examples=[["2017-0001"]]
    )
    seen: dict[str, int] = Field(
        default={},
        description="看到的各是哪一版 · the version seen of each",
        examples=[{"2017-0001": 2}],
    )


async def read(request: Request, model: type[Model]) -> Model:
    """The body as a model; 415, 400 or 422 with every mistake named."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media == FORM:
        plain = await _form(request)
    elif media == JSON:
        plain = parsed(await request.body())
    else:
        raise Refused(415, "api.media", media=media or "-", known=[JSON, FORM],
                      headers={"accept": f"{JSON}, {FORM}"})  # fmt: skip
    try:
        return model.model_validate(plain)
    except ValidationError as error:
        names = sorted(model.model_fields)
        mistakes = [
            {**one, "loc": ("body", *one["loc"]), "known": names}
            for one in error.errors(include_url=False)
        ]
        raise validation(mistakes, language(request)) from None


def parsed(data: bytes) -> Any:
    """JSON, strictly; 400 for anything else."""
    try:
        text = data.decode("utf-8")
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise Refused(400, "api.body-unreadable", detail="UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise Refused(400, "api.body-unreadable", detail=str(error)[:100]) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


async def _form(request: Request) -> Any:
    """A form: the part `act` holds the JSON, every other part is a file named by its content part.

    `scan` is the paper's scan, `photo` that of a posting. A file's name is a name and never a path:
    nothing is written where it says.
    """
    reading = request.form(max_files=_FILES, max_fields=1, max_part_size=2_000_000)
    try:
        async with reading as form:
            return await _formed(form)
    except MultiPartException as error:
        raise Refused(400, "api.body-unreadable", detail=error.message) from None


async def _formed(form: FormData) -> Any:
    act = form.get("act", "{}")
    text = act if isinstance(act, str) else (await act.read()).decode("utf-8", "replace")
    plain = parsed(text.encode("utf-8", "surrogatepass"))
    if not isinstance(plain, dict):
        return plain
    for name, value in form.multi_items():
        if name == "act":
            continue
        if not isinstance(value, UploadFile):
            raise Refused(400, "api.body-unreadable", detail=name[:50])
        data = base64.b64encode(await value.read()).decode()
        if name in ("scan", "photo"):
            plain[name] = data
            continue
        files = plain.setdefault("files", {})
        named = files.setdefault(name, []) if isinstance(files, dict) else None
        if isinstance(named, list):
            media = (value.content_type or "application/octet-stream").partition(";")[0]
            named.append({"name": value.filename or "", "media": media, "data": data})
    return plain


def arguments(act: Act, person: str) -> dict[str, Any]:
    """What the engine is called with. On paper and by telephone another signed, and whoever is
    signed in records it; nobody can act in another's name."""
    if (act.mode == "system") != (act.signer is None):
        raise Refused(422, "api.signer", field="signer", mode=act.mode)
    values: dict[str, Any] = dict(act.values)
    for name, files in act.files.items():
        if name in values:
            raise Refused(422, "api.twice", field=name)
        values[name] = [(f.name, raw(name, f.data), f.media) for f in files]
    clash = values.keys() & _OWN
    if clash:  # it would be taken for an argument, of which a caller may set none but these
        raise BadInput("unknown-field", field=min(clash), known=sorted(act.values))
    return {
        "by": act.signer or person,
        "entered_by": person if act.signer is not None else None,
        "mode": act.mode,
        "to": act.to,
        "post": act.post,
        "opinion": act.opinion,
        "reason": act.reason,
        "occurred_on": act.occurred_on,
        "channels": tuple(act.channels) if act.channels is not None else None,
        "scan": raw("scan", act.scan) if act.scan is not None else None,
        **_proof(act),
        **values,
    }


def _proof(act: Act) -> dict[str, Any]:
    """What shows a posting, where something does."""
    if act.address is None and act.photo is None:
        return {}
    if isinstance(act, Many):  # one photo of many boards would prove nothing
        raise BadInput("unknown-field", field="address", near="", known=[])
    photo = raw("photo", act.photo) if act.photo is not None else None
    return {"proof": Proof(act.address, photo=photo)}


# Arguments of `Agency.act` and `act_all`: no content part may go by such a name.
_OWN = frozenset(
    {"self", "action", "matter", "matters", "by", "kind", "post", "to", "opinion", "reason",
     "occurred_on", "mode", "entered_by", "scan", "channels", "proof", "external_ref", "command_id",
     "expected_version", "via", "causation", "correlation", "seen"}
)  # fmt: skip


def raw(field: str, text: str) -> bytes:
    """The bytes of a base64 text."""
    try:
        return base64.b64decode(text.encode("ascii"), validate=True)
    except (ValueError, binascii.Error):
        raise Refused(422, "api.not-encoded", field=field) from None
