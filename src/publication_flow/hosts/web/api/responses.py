"""What each route may answer, for the OpenAPI document: no answer is left undocumented."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from publication_flow.hosts.web.api import shapes
from publication_flow.hosts.web.api.problems import MEDIA, URN
from publication_flow.wording.remedies import TITLES

# What any route may answer: nobody signed in, no such agency, a bad query, too large or too many.
EVERYWHERE = (401, 403, 404, 413, 422, 429, 500, 503)
_CODES = {
    400: "bad-cursor", 401: "not-signed-in", 403: "wrong-stage", 404: "matter",
    405: "method", 409: "reference-taken", 412: "stale", 413: "request-too-large", 415: "media",
    422: "validation", 428: "if-match-required", 429: "too-many-requests", 500: "incident",
    503: "busy",
}  # fmt: skip
_REPLAYED = {
    "description": "true：此前已办过，这是当时的结果 · done before; its first result",
    "schema": {"type": "string", "enum": ["true"]},
}
_LANGUAGE = {
    "Content-Language": {"description": "zh 或 en · zh or en", "schema": {"type": "string"}}
}
Responses = dict[int | str, dict[str, Any]]

REPLAYED: Responses = {200: {"headers": {"Idempotency-Replayed": _REPLAYED}}}
CREATED: Responses = {
    201: {
        "headers": {
            "Location": {
                "description": "事项的地址 · where the matter is",
                "schema": {"type": "string"},
            },
            "Idempotency-Replayed": _REPLAYED,
        }
    }
}
TAGGED: Responses = {
    200: {
        "headers": {
            "ETag": {
                "description": "版本与内容摘要 · the version and a digest of the answer",
                "schema": {"type": "string", "examples": ['"3-9f86d081884c7d65"']},
            }
        }
    },
    304: {"description": "没有变化 · Nothing changed"},
}


def problems(*statuses: int) -> Responses:
    """The problems a route may answer with, those of every route included."""
    return {status: problem(status) for status in sorted({*EVERYWHERE, *statuses})}


def problem(status: int) -> dict[str, Any]:
    zh, en = TITLES[status]
    found: dict[str, Any] = {
        "description": f"{zh} · {en}",
        "content": {
            MEDIA: {
                "schema": {"$ref": "#/components/schemas/Problem"},
                "example": {
                    "type": URN + _CODES[status],
                    "title": zh,
                    "status": status,
                    "detail": "……",
                    "instance": "/agencies/370405-mz",
                    "code": _CODES[status],
                    "remedy": "……",
                    "articles": [],
                    "failures": [],
                },
            }
        },
        "headers": dict(_LANGUAGE),
    }
    if status in (429, 503):
        found["headers"]["Retry-After"] = {
            "description": "几秒后再试 · seconds to wait",
            "schema": {"type": "integer"},
        }
    if status == 401:
        found["headers"]["WWW-Authenticate"] = {
            "description": "怎样登录由门户决定 · the portal decides how",
            "schema": {"type": "string"},
        }
    return found


def of(media: str, kind: Any, name: str) -> Responses:
    """A 200 of a media type of its own; its schema goes to the components under `name`."""
    schema = TypeAdapter(kind).json_schema(ref_template="#/components/schemas/{model}")
    KEPT.update(schema.pop("$defs", {}))
    KEPT[name] = schema
    return {200: {"content": {media: {"schema": {"$ref": f"#/components/schemas/{name}"}}}}}


def raw(media: str) -> Responses:
    """A 200 that is no JSON."""
    schema = {"type": "string"} if media.startswith("text/") else {}
    return {200: {"content": {media: {"schema": schema}}}}


def receipt() -> Responses:
    """A receipt: JSON to be kept as it is, and how far it is proven."""
    number = {"type": "string", "pattern": "^[0-9]+$"}
    found = raw("application/json")
    found[200]["headers"] = TAGGED[200]["headers"] | {
        "Checkpoint-Size": {
            "description": "所据校验点到第几号 · the size of its checkpoint",
            "schema": number,
        },
        "Receipt-Pending": {
            "description": "等校验点到第几号 · the position a checkpoint has to reach",
            "schema": number,
        },
    }
    return found | {304: TAGGED[304]}


# Schemas that no `response_model` brings into the document.
KEPT: dict[str, Any] = {}


def body(name: str) -> dict[str, Any]:
    """The request body of a route that reads it itself: JSON, or a form with files."""
    model = {"$ref": f"#/components/schemas/{name}"}
    form = {
        "type": "object",
        "properties": {"act": {"type": "string", "contentMediaType": "application/json",
                               "contentSchema": model}},
        "additionalProperties": {"type": "string", "format": "binary"},
    }  # fmt: skip
    return {
        "requestBody": {
            "required": True,
            "description": (
                "JSON；或表单：act 为 JSON，其余各部分为文件 · JSON, or a form: `act` is the JSON, "
                "every other part a file"
            ),
            "content": {
                "application/json": {"schema": model},
                "multipart/form-data": {"schema": form},
            },
        }
    }


def schemas(*models: Any) -> dict[str, Any]:
    """Models as components, those they are made of included."""
    found: dict[str, Any] = {}
    for model in models:
        schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
        found.update(schema.pop("$defs", {}))
        found[model.__name__] = schema
    return found


def components() -> dict[str, Any]:
    return KEPT | schemas(shapes.Problem)
