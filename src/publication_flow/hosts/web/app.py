"""`create_app`: the API and the console as one application, mountable under any prefix."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from publication_flow.engine.flow import PublicationFlow
from publication_flow.errors import BadInput, FlowError, NotFound
from publication_flow.hosts.web import limits, security
from publication_flow.hosts.web.api import problems
from publication_flow.hosts.web.console import failing, routes
from publication_flow.hosts.web.demo_login import DemoLogin
from publication_flow.hosts.web.identity import Identify
from publication_flow.hosts.web.settings import Settings

API, STATIC = "/api", "/-/static"  # no agency's id begins with a hyphen
_FILES = Path(__file__).parent / "console" / "static"


def create_app(
    flow: PublicationFlow,
    identify: Identify,
    *,
    agency: str | None = None,
    secure_cookies: bool = True,
    origins: Iterable[str] = (),
    max_body: int = limits.BODY,
    rate: limits.Rate | None = limits.Rate(),  # noqa: B008 - a constant
) -> FastAPI:
    """The application. `identify` says who is asking (`identity.py`).

    `agency` confines it to one agency of the database. `origins` are further origins changes may
    come from (`https://portal.example.gov.cn`), for a proxy that rewrites Host. `max_body` is in
    bytes; `rate` holds for each person, or address when nobody is signed in; None: no limit.
    Every link is a path below the prefix (ASGI root_path), so `host.mount("/flow", app)` will do.
    """
    app = FastAPI(title="publication-flow", docs_url=None, redoc_url=None, openapi_url=None)
    demo = identify if isinstance(identify, DemoLogin) else None
    app.state.settings = Settings(flow, identify, agency, secure_cookies, demo)
    app.state.pages = routes.paths()
    # The one added last sees a request first.
    app.add_middleware(
        limits.Known, refuse=refused, identify=identify, rate=rate, static=f"{STATIC}/"
    )
    app.add_middleware(limits.BodySize, refuse=refused, limit=max_body)
    app.add_middleware(security.SameOrigin, refuse=refused, origins=tuple(origins), api=f"{API}/")
    app.add_middleware(security.SafeHeaders, refuse=refused)
    app.add_exception_handler(FlowError, on_flow_error)
    app.add_exception_handler(HTTPException, on_http_exception)
    app.add_exception_handler(RequestValidationError, on_unreadable)
    app.mount(STATIC, Kept(directory=_FILES), name="static")
    attach = getattr(import_module("publication_flow.hosts.web.api"), "attach", None)
    if attach is not None:
        attach(app, API)
    app.include_router(routes.router())
    return app


class Kept(StaticFiles):
    """Files a browser may keep for good: their address carries their digest."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response


async def refused(request: Request, status: int, error: FlowError) -> Response:
    """What a middleware answers by itself: a page, or a problem (RFC 9457) below the API."""
    if security.inner(request.scope).startswith(f"{API}/"):
        return await problems.refuse(request, status, error)
    return failing.page(request, status, error)


async def on_flow_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, FlowError)
    return await refused(request, failing.status(error), error)


async def on_http_exception(request: Request, error: Exception) -> Response:
    """The framework's own refusals, in our words."""
    assert isinstance(error, HTTPException)
    told: FlowError
    if isinstance(error, limits.TooLarge):
        told = limits.too_large(error.limit)
    elif error.status_code == 404:
        told = NotFound("page")
    elif error.status_code == 405:
        told = BadInput("method")
    else:
        told = BadInput("form-unreadable")
    response = await refused(request, error.status_code, told)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


async def on_unreadable(request: Request, error: Exception) -> Response:
    """A path or a form that is not of the declared shape."""
    missing = request.method in security.SAFE
    told: FlowError = NotFound("page") if missing else BadInput("form-unreadable")
    return await refused(request, 404 if missing else 400, told)
