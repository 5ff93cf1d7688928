"""How large a request may be, and how many a person or an address may send."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import NamedTuple

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from publication_flow.errors import BadInput
from publication_flow.hosts.web.identity import Identify, identified
from publication_flow.hosts.web.security import Refuse, inner

BODY = 32_000_000  # bytes: a file of the policy's largest size, and its form
_MOST = 10_000  # buckets kept


class Rate(NamedTuple):
    """So many requests at once, and so many a second on average, of one person or address."""

    burst: int = 240
    per_second: float = 24.0


class TooLarge(HTTPException):
    """More came than was allowed. An HTTPException, because the framework turns any other error
    raised while a form is read into a 400."""

    def __init__(self, limit: int) -> None:
        super().__init__(413, "too-large")
        self.limit = limit


def too_large(limit: int) -> BadInput:
    return BadInput("request-too-large", megabytes=f"{limit / 1_048_576:.3g}")


class BodySize:
    """A request larger than the limit is answered with 413, whether or not it says its length."""

    def __init__(self, app: ASGIApp, refuse: Refuse, limit: int) -> None:
        self.app, self.refuse, self.limit = app, refuse, limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        length = Headers(scope=scope).get("content-length", "0")
        if not (length.isascii() and length.isdigit()) or int(length[:20]) > self.limit:
            response = await self.refuse(Request(scope, receive), 413, too_large(self.limit))
            await response(scope, receive, send)
            return
        got = 0

        async def receiving() -> Message:
            nonlocal got
            message = await receive()
            got += len(message.get("body", b""))
            if got > self.limit:
                raise TooLarge(self.limit)
            return message

        await self.app(scope, receiving, send)


class Buckets:
    """A bucket of tokens for each person or address, in this process's memory."""

    def __init__(self, rate: Rate, now: Callable[[], float] = time.monotonic) -> None:
        self.rate, self.now = rate, now
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, key: str) -> float:
        """Take a token: 0, or the seconds until there is one again."""
        now = self.now()
        left, since = self._buckets.pop(key, (float(self.rate.burst), now))
        left = min(self.rate.burst, left + (now - since) * self.rate.per_second)
        wait = 0.0 if left >= 1 else (1 - left) / self.rate.per_second
        # Put back at the end: the first of the dictionary is whoever was silent longest.
        self._buckets[key] = (left if wait else left - 1, now)
        while len(self._buckets) > _MOST:
            del self._buckets[next(iter(self._buckets))]
        return wait


class Known:
    """Asks the host who this is, once for a request, and keeps them to their rate (429)."""

    def __init__(
        self, app: ASGIApp, refuse: Refuse, identify: Identify, rate: Rate | None, static: str
    ) -> None:
        self.app, self.refuse, self.identify, self.static = app, refuse, identify, static
        self.buckets = Buckets(rate) if rate is not None else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or inner(scope).startswith(self.static):
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive)
        who = await identified(self.identify, request)
        request.state.identity = who
        if self.buckets is not None:
            address = request.client.host if request.client else ""
            wait = self.buckets.take(f"p {who.person}" if who else f"a {address}")
            if wait:
                seconds = math.ceil(wait)
                error = BadInput("too-many-requests", seconds=seconds)
                response = await self.refuse(request, 429, error)
                response.headers["retry-after"] = str(seconds)
                await response(scope, receive, send)
                return
        await self.app(scope, receive, send)
