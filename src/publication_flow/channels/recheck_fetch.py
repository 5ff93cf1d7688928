"""Fetching a public page again, with limits: so long, so much, and never away from its host."""

from __future__ import annotations

import hashlib
import http.client
import time
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from publication_flow.channels.callback import connect, opened_for

LARGEST = 256 * 1024 * 1024  # bytes of one file that are read
LONGEST = 120.0  # seconds for one file, however it drips
_REDIRECTS = 3
_BLOCK = 1 << 16
_SAFE = "/%:;@&=+$,!~*'()-._"  # what an address may hold as it is


class Fetched(NamedTuple):
    """An answer: its status and the SHA-256 of the body; or, without a status, why there is
    none."""

    status: int | None
    digest: str | None = None
    problem: str = ""

    @property
    def there(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def absent(self) -> bool:
        """404 and 410: said by the server itself, and not by a fault on the way."""
        return self.status in (404, 410)


def fetch(address: str, *, timeout: float = 15.0) -> Fetched:
    """GET an http or https address. A redirect is followed on the same host only."""
    place, ends = address, time.monotonic() + LONGEST
    for _ in range(_REDIRECTS + 1):
        try:
            found = _get(place, timeout, ends)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return Fetched(None, problem=str(error) or type(error).__name__)
        if isinstance(found, Fetched):
            return found
        target = urljoin(place, found)
        if _origin(target) != _origin(address):
            return Fetched(None, problem=f"redirect to {urlsplit(target).netloc}")
        place = target
    return Fetched(None, problem="too many redirects")


def _get(address: str, timeout: float, ends: float) -> Fetched | str:
    """The answer, or where it redirects to."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValueError("not a web address")
    connection = connect(address, timeout)
    path = quote(parts.path or "/", safe=_SAFE)
    if parts.query:
        path += "?" + quote(parts.query, safe=_SAFE + "?")
    with opened_for(connection, max(1.0, ends - time.monotonic())):
        connection.request("GET", path, headers={"User-Agent": "publication-flow", "Accept": "*/*"})
        response = connection.getresponse()
        moved = response.headers.get("Location")
        if 300 <= response.status < 400 and moved:
            return moved
        digest, size = hashlib.sha256(), 0
        while block := response.read(_BLOCK):
            size += len(block)
            if size > LARGEST:
                return Fetched(None, problem=f"more than {LARGEST} bytes")
            digest.update(block)
        # A connection that was cut reads like one that came to its end; its length tells.
        if response.length:
            return Fetched(None, problem="cut off")
        return Fetched(response.status, digest.hexdigest())


def _origin(address: str) -> tuple[str, str]:
    parts = urlsplit(address)
    return (parts.scheme, parts.netloc.lower())
