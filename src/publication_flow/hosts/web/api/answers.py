"""Answers: JSON with its language, its tag, and nothing kept where others could read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from publication_flow.hosts.web.api import etags
from publication_flow.hosts.web.api.language import language
from publication_flow.hosts.web.api.problems import Rendered


def answer(
    request: Request,
    body: Any,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    media: str = "application/json",
) -> Response:
    """A body in the reader's language. Who is signed in decides what it holds: no shared cache."""
    told = {
        "content-language": language(request),
        "vary": "Accept-Language, Cookie, Authorization",
        "cache-control": "private, no-cache",
    }
    return Rendered(body, status, headers=told | dict(headers or {}), media_type=media)


def tagged(request: Request, body: Any, version: int) -> Response:
    """The same with a tag, or 304 when the reader has it already."""
    return unless_known(request, answer(request, body), version)


def unless_known(request: Request, response: Response, version: int) -> Response:
    """An answer with its tag, or 304 when the reader has it already."""
    tag = etags.tag(version, bytes(response.body))
    response.headers["etag"] = tag
    if etags.unchanged(request.headers.get("if-none-match"), tag):
        kept = {k: v for k, v in response.headers.items() if k not in ("content-length",
                "content-type", "content-disposition")}  # fmt: skip
        return Response(status_code=304, headers=kept)
    return response


def below(request: Request, *parts: str) -> str:
    """A path of this API as a link: path only, for a proxy in front knows host and scheme."""
    prefix = str(request.scope.get("root_path", "")).rstrip("/")
    return "/".join((prefix, *parts))
