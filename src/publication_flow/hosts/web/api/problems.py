"""Everything that goes wrong, as a problem (RFC 9457): what, which law, and what to do next."""

from __future__ import annotations

import json
import logging
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Match

from publication_flow.errors import (
    BadInput,
    BadPolicy,
    BrokenLedger,
    Busy,
    Conflict,
    Denied,
    FlowError,
    NotFound,
    WrongEnvironment,
)
from publication_flow.hosts.web.api.language import language
from publication_flow.hosts.web.limits import TooLarge, too_large
from publication_flow.policy.explain import reasons
from publication_flow.policy.verdict import Verdict
from publication_flow.wording.remedies import remedy, title

URN = "urn:publication-flow:problem:"
MEDIA = "application/problem+json"
LOG = logging.getLogger("publication_flow.web")
_ELSEWHERE = (
    "matter",
    "agency",
    "action",
    "attachment",
    "event",
    "checkpoint",
)  # named by the path
_BY_STATUS = {404: "api.no-route", 405: "api.method"}


class Refused(FlowError):
    """A request that is refused as a request. `more` are further members of the problem."""

    def __init__(
        self,
        status: int,
        code: str,
        *,
        headers: Mapping[str, str] | None = None,
        more: Mapping[str, Any] | None = None,
        **facts: Any,
    ) -> None:
        super().__init__(code, **facts)
        self.status = status
        self.headers = dict(headers or {})
        self.more = dict(more or {})


class Rendered(JSONResponse):
    """JSON in UTF-8. What somebody typed may hold half a character; it must not end in a 500."""

    def render(self, content: Any) -> bytes:
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=str)
        return text.encode("utf-8", "replace")


def status_of(error: FlowError) -> int:
    """The status an error is answered with."""
    if isinstance(error, Refused):
        return error.status
    if isinstance(error, NotFound):
        return 404 if error.code in _ELSEWHERE else 422
    if isinstance(error, Conflict):
        return {"version": 412, "command-reused": 422}.get(error.code, 409)
    statuses = {Denied: 403, BadInput: 422, BadPolicy: 422, Busy: 503, BrokenLedger: 500,
                WrongEnvironment: 500}  # fmt: skip
    return statuses.get(type(error), 500)


def members(error: FlowError, status: int, lang: str) -> dict[str, Any]:
    """The problem without its `instance`."""
    code = error.codes[0] if isinstance(error, Denied) and error.codes else error.code
    found: dict[str, Any] = {
        "type": URN + code.removeprefix("api."),
        "title": title(code, status, lang),
        "status": status,
        "detail": error.sentence(lang),
        "code": code.removeprefix("api."),
        "remedy": remedy(code, status, lang),
        "articles": [],
        "failures": [],
    }
    if isinstance(error, Denied):
        told = failures(error.verdict, lang)
        found["failures"] = told
        found["articles"] = list(dict.fromkeys(a for one in told for a in one["articles"]))
        found["who"] = who(error.verdict)
    field = error.facts.get("field")
    if status == 422 and isinstance(field, str):
        found["errors"] = [{"pointer": pointer(field), "code": code, "detail": found["detail"]}]
    if isinstance(error, Refused):
        found |= error.more
    return found


def failures(verdict: Verdict, lang: str) -> list[dict[str, Any]]:
    """Every rule that said no: code, facts, words, the articles in force that day, a remedy."""
    return [
        {
            "code": failure.code,
            "rule": failure.rule,
            "facts": failure.facts,
            "detail": clause,
            "articles": articles,
            "remedy": remedy(failure.code, 403, lang),
        }
        for failure, (clause, articles) in zip(
            verdict.failures, reasons(verdict, lang), strict=True
        )
    ]


def who(verdict: Verdict) -> list[dict[str, Any]]:
    """Who could do it instead."""
    return [
        {
            "person": c.person,
            "name": verdict.names.get(c.person, c.person),
            "post": c.post,
            "unit": c.unit or None,
            "on_behalf_of": c.on_behalf_of,
        }
        for c in verdict.who
    ]


# The parts of an act that stand at the top of its body; what else is named is content.
TOP = frozenset(
    {"to", "opinion", "reason", "occurred_on", "mode", "signer", "scan", "channels", "post",
     "external_ref", "action", "kind", "matters", "seen"}
)  # fmt: skip


def pointer(field: str) -> str:
    """A JSON pointer as a URI fragment (RFC 6901, 6) to the field an error names."""
    if field.startswith(("/", "?")):
        return f"#{field}" if field.startswith("/") else field
    parts = field.split(".")
    where = [] if parts[0] in TOP else ["values"]
    escaped = (p.replace("~", "~0").replace("/", "~1") for p in [*where, *parts])
    return "#/" + "/".join(escaped)


def problem(request: Request, error: FlowError, status: int | None = None) -> Response:
    """The answer to an error; `status` where the error does not know it itself."""
    lang = language(request)
    status = status or status_of(error)
    if status == 500 and error.code != "incident":
        # What contradicts itself inside is for the administrator: the number leads to it.
        incident = secrets.token_hex(4)
        LOG.error("incident %s: %s", incident, error, exc_info=error)
        error = Refused(500, "incident", incident=incident)
    body = {**members(error, status, lang), "instance": path(request)}
    headers = {"content-language": lang, "vary": "Accept-Language", "cache-control": "no-store"}
    if status == 503:
        headers["retry-after"] = "1"
    if isinstance(error, Refused):
        headers |= error.headers
    return Rendered(body, status, headers=headers, media_type=MEDIA)


def path(request: Request) -> str:
    """The path that was asked for, with the prefix it is mounted under."""
    below: str = request.scope["path"]
    prefix: str = request.scope.get("root_path", "")
    return below if below.startswith(prefix) else prefix + below


async def refuse(request: Request, status: int, error: FlowError) -> Response:
    """For the layers in front (`security`, `limits`): their refusals as problems."""
    return problem(request, error, status)


async def on_flow_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, FlowError)
    return problem(request, error)


async def on_http_error(request: Request, error: Exception) -> Response:
    """What the framework refuses: unknown addresses, methods, forms that cannot be read."""
    assert isinstance(error, HTTPException)
    if isinstance(error, TooLarge):
        return problem(request, too_large(error.limit), 413)
    code = _BY_STATUS.get(error.status_code, "api.body-unreadable")
    facts: dict[str, Any] = {
        "path": path(request),
        "method": request.method,
        "detail": str(error.detail),
    }
    headers = {name.lower(): value for name, value in (error.headers or {}).items()}
    if error.status_code == 405:
        headers["allow"] = ", ".join(methods(request))
    return problem(request, Refused(error.status_code, code, headers=headers, **facts))


def methods(request: Request) -> list[str]:
    """The methods there are at this path; the framework names those of one route alone."""
    found: set[str] = set()
    for route in request.app.state.routes:
        if route.matches(request.scope)[0] is not Match.NONE:
            found |= route.methods
    return sorted(found)


async def on_validation(request: Request, error: Exception) -> Response:
    """Paths, queries and headers that are not of the declared shape."""
    assert isinstance(error, RequestValidationError)
    return problem(request, validation(error.errors(), language(request)))


def validation(mistakes: Sequence[Mapping[str, Any]], lang: str) -> Refused:
    """What pydantic found, as one problem with a pointer and a sentence for each mistake."""
    errors: dict[str, dict[str, str]] = {}
    for mistake in mistakes[:20]:
        place = [str(p) for p in mistake["loc"]]
        if place[1:2] == ["values"]:
            place = place[:3]  # what follows are the kinds it was tried as, and no place
        where = "#/" + "/".join(p.replace("~", "~0").replace("/", "~1") for p in place[1:])
        if place[0] != "body":
            where = f"{place[0]}:{place[-1]}"
        told = told_of(mistake, place)
        code = told.code.removeprefix("api.")
        errors.setdefault(where, {"pointer": where, "code": code, "detail": told.sentence(lang)})
    more = {"errors": list(errors.values())}
    return Refused(422, "api.validation", more=more, count=len(errors))


def told_of(mistake: Mapping[str, Any], place: Sequence[str]) -> FlowError:
    """One mistake in the project's own words where there are any."""
    context = mistake.get("ctx") or {}
    field = place[-1] if place[-1:] != ["body"] else "body"
    if mistake["type"] == "missing":
        return BadInput("field-required", field=field)
    if mistake["type"] == "extra_forbidden":
        return BadInput("unknown-field", field=field, known=mistake.get("known", ()))
    if mistake["type"] == "string_type":
        return BadInput("text-type", field=field, got=type(mistake.get("input")).__name__)
    if mistake["type"] == "string_too_long":
        given = mistake.get("input")
        length = len(given) if isinstance(given, str) else None
        return BadInput("text-long", field=field, length=length, limit=context["max_length"])
    if mistake["type"] == "literal_error":
        choices = context["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        return BadInput("not-a-choice", field=field, value=mistake.get("input"), choices=choices)
    if mistake["type"].startswith(("int_", "greater_", "less_")):
        bounds = {"least": context.get("ge"), "most": context.get("le")}
        return Refused(422, "api.number", field=field, **bounds)
    if mistake["type"] == "list_type":
        return BadInput("text-list", field=field)
    if mistake["type"] in ("dict_type", "model_type", "model_attributes_type"):
        return Refused(422, "api.object", field=field)
    return Refused(422, "api.wrong-shape", field=field, detail=mistake["msg"])
