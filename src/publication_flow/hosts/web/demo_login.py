"""A login for trying things out: choose who you are. On loopback only, and marked on every page.

The cookie is signed with a key that lives as long as the process. There is no password, so
whoever reaches the port may be anybody: `serve` refuses to listen anywhere but on loopback.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from publication_flow.hosts.web.identity import Identity

COOKIE = "flow_demo"
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")


class DemoLogin:
    """An `identify` that believes its own cookie, from loopback."""

    def __init__(self, key: bytes | None = None) -> None:
        self._key = key or secrets.token_bytes(32)

    def __call__(self, request: Request) -> Identity | None:
        if not at_home(request):
            return None
        person, _, mac = request.cookies.get(COOKIE, "").rpartition("|")
        good = hmac.compare_digest(self._mac(person).encode(), mac.encode("utf-8", "replace"))
        return Identity(person, "demo") if person and good else None

    def sign_in(self, response: Response, person: str, path: str) -> None:
        """Set the cookie for this person; `path` is the prefix the pages live under."""
        response.set_cookie(
            COOKIE, f"{person}|{self._mac(person)}", path=path or "/", httponly=True,
            samesite="strict",
        )  # fmt: skip

    def sign_out(self, response: Response, path: str) -> None:
        response.delete_cookie(COOKIE, path=path or "/", httponly=True, samesite="strict")

    def _mac(self, person: str) -> str:
        return hmac.new(self._key, person.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def demo_login(key: bytes | None = None) -> DemoLogin:
    """The demo login. With a `key` of one's own the cookie outlives the process."""
    return DemoLogin(key)


def at_home(request: Request) -> bool:
    """Whether this machine's own browser asks, by this machine's own name.

    The address alone does not tell. A name of somebody else's may lead to 127.0.0.1 (DNS
    rebinding), and then a strange page reads and writes here as if it were ours; and behind a
    proxy on this machine everybody comes from loopback.
    """
    forwarded = any(name in request.headers for name in _FORWARDED)
    try:
        host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    except ValueError:
        return False
    home = host in ("", "testserver") or loopback(host)  # every browser names the host
    return home and not forwarded and loopback(request.client.host if request.client else "")


def loopback(host: str) -> bool:
    """Whether an address is this machine's own. TestClient calls itself so, too."""
    if host in ("localhost", "testclient"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
