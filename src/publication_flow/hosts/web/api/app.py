"""`api`: the JSON API as an ASGI application of its own, mountable alone under any prefix."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from publication_flow.engine.flow import PublicationFlow
from publication_flow.errors import FlowError
from publication_flow.hosts.web import limits, security
from publication_flow.hosts.web.api import (
    acts,
    checkpoints,
    desks,
    document,
    events,
    figures,
    kinds,
    matters,
    problems,
    standing,
    trail,
)
from publication_flow.hosts.web.api.answers import answer
from publication_flow.hosts.web.identity import Identify

ROUTERS = tuple(
    one.router
    for one in (desks, acts, kinds, matters, standing, trail, figures, events, checkpoints)
)
CHALLENGE = 'Portal realm="publication-flow"'


def api(
    flow: PublicationFlow,
    identify: Identify,
    *,
    agency: str | None = None,
    origins: Iterable[str] = (),
    max_body: int = limits.BODY,
    rate: limits.Rate | None = limits.Rate(),  # noqa: B008 - a constant
    challenge: str = CHALLENGE,
    schemes: dict[str, Any] | None = None,
) -> FastAPI:
    """The API with its own limits and headers: `host.mount("/flow", api(flow, identify))`.

    `identify` says who is asking (`identity.py`). `agency` confines it to one agency. `origins`
    are further origins a browser may change things from; `max_body` is in bytes; `rate` holds for
    each person, or address when nobody is signed in, None: no limit. `challenge` is what a 401
    says in WWW-Authenticate (RFC 9110, 11.6.1), `schemes` are OpenAPI security schemes in the
    place of the portal's cookie. The document is at `openapi.json`; there is no page to try things
    on, for those load scripts from elsewhere: point a viewer of your own at it.
    """
    app = bare(flow, identify, agency=agency, challenge=challenge, schemes=schemes)
    # The one added last sees a request first.
    app.add_middleware(
        limits.Known, refuse=problems.refuse, identify=identify, rate=rate, static="\n"
    )
    app.add_middleware(limits.BodySize, refuse=problems.refuse, limit=max_body)
    app.add_middleware(security.SameOrigin, refuse=problems.refuse, origins=tuple(origins), api="/")
    app.add_middleware(security.SafeHeaders, refuse=problems.refuse)
    return app


def bare(
    flow: PublicationFlow,
    identify: Identify,
    *,
    agency: str | None = None,
    challenge: str = CHALLENGE,
    schemes: dict[str, Any] | None = None,
) -> FastAPI:
    """The same without limits and headers, for an application that has them around everything."""
    app = FastAPI(
        title="publication-flow",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.flow, app.state.identify, app.state.agency = flow, identify, agency
    app.state.challenge = challenge
    for router in ROUTERS:
        app.include_router(router)
    app.state.routes = [route for router in ROUTERS for route in router.routes]

    @cache
    def whole() -> dict[str, Any]:
        return document.document(app, schemes)

    app.openapi = whole  # type: ignore[method-assign]

    @app.get("/openapi.json", include_in_schema=False)
    def openapi(request: Request) -> Response:
        prefix = str(request.scope.get("root_path", "")).rstrip("/")
        return answer(request, {**whole(), "servers": [{"url": prefix or "/"}]})

    app.add_exception_handler(FlowError, problems.on_flow_error)
    app.add_exception_handler(HTTPException, problems.on_http_error)
    app.add_exception_handler(RequestValidationError, problems.on_validation)
    return app


def attach(app: FastAPI, prefix: str) -> None:
    """Mount the API in the whole web application, which has limits and headers of its own."""
    made = app.state.settings
    app.mount(prefix, bare(made.flow, made.identify, agency=made.agency), name="api")
