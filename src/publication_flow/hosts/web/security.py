"""What every answer carries and every change must show: headers, and where it came from.

The policy of contents (CSP) allows nothing but this server's own style sheet, script, images and
forms: typed text that slips past the escaping still cannot run. Nothing is ever inline.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from publication_flow.errors import BadInput, FlowError

CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
ALWAYS = {
    "content-security-policy": CSP,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
LOG = logging.getLogger("publication_flow.web")

# Answers a request that goes no further: with a status, and the error that says why.
Refuse = Callable[[Request, int, FlowError], Awaitable[Response]]


class SafeHeaders:
    """Every answer gets the headers it does not set itself; a page that fails, a calm one."""

    def __init__(self, app: ASGIApp, refuse: Refuse) -> None:
        self.app, self.refuse = app, refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in ALWAYS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception:
            # The number is all a visitor sees; with it the administrator finds the rest.
            incident = secrets.token_hex(4)
            LOG.exception("incident %s: %s %s", incident, scope["method"], scope["path"])
            if started:
                raise
            request = Request(scope, receive)
            response = await self.refuse(request, 500, BadInput("incident", incident=incident))
            await response(scope, receive, sending)


class SameOrigin:
    """A change must come from a page of ours: a forged form elsewhere is refused with 403.

    A browser always says where a change comes from (Fetch metadata; Origin, RFC 6454). The API is
    also called by programs, which say nothing; what a browser says there must be right as well.
    """

    def __init__(self, app: ASGIApp, refuse: Refuse, origins: tuple[str, ...], api: str) -> None:
        self.app, self.refuse, self.origins, self.api = app, refuse, origins, api

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in SAFE or self._ours(scope):
            await self.app(scope, receive, send)
            return
        response = await self.refuse(Request(scope, receive), 403, BadInput("foreign-origin"))
        await response(scope, receive, send)

    def _ours(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if site is None and origin is None:
            return inner(scope).startswith(self.api)
        if site is not None and site != "same-origin":
            return False
        return origin is None or same(origin, headers.get("host", "")) or origin in self.origins


def same(origin: str, host: str) -> bool:
    """Whether an Origin is this host. The scheme is not compared: a TLS proxy changes it."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and parts.netloc == host


def inner(scope: Scope) -> str:
    """The path below the prefix the application is mounted under."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")) or "/"
