"""Who is asking: the host says it, the core sees no password.

An `identify` is a function of the request, plain or async, that names a person or nobody. It says
nothing of what the person may do: posts and powers are in the ledger, and the engine judges every
act and every reading anew. Whoever was relieved an hour ago may still be signed in and can still
do nothing any more.
"""

from __future__ import annotations

import hashlib
import hmac
import inspect
import ipaddress
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, NamedTuple

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request

SECRET_BYTES = 32  # an HMAC key shorter than its digest is the weakest part (RFC 2104, 3)
MAX_AGE = 60  # seconds a signed header counts, clocks of both sides included
PERSON, TIME, SIGNATURE = "x-flow-person", "x-flow-time", "x-flow-signature"


class Identity(NamedTuple):
    """A person's id, and how it was established: `via` goes into the envelope of what they do."""

    person: str
    via: str


Named = Identity | str | None
Identify = Callable[[Request], Named | Awaitable[Named]]


async def identified(identify: Identify, request: Request) -> Identity | None:
    """Ask the host; a plain function is asked off the event loop, for it may read a database."""
    found: Any
    if inspect.iscoroutinefunction(identify):
        found = await identify(request)
    else:
        found = await run_in_threadpool(identify, request)
        if inspect.isawaitable(found):
            found = await found
    return Identity(found, "host") if isinstance(found, str) else found


def sign(secret: bytes, person: str, method: str, target: str, at: int) -> dict[str, str]:
    """The three headers a portal in front sets on a request it passes on.

    X-Flow-Person: the person's id. X-Flow-Time: Unix seconds. X-Flow-Signature: in hexadecimal,
    HMAC-SHA256 (RFC 2104) with the shared secret over person, time, method and target, joined by
    `|` in UTF-8. `target` is the path the browser asks for with its query, percent-encoded as on
    the wire: `/flow/370405-mz/?offset=50`.
    """
    message = "|".join((person, str(at), method.upper(), target)).encode()
    mac = hmac.new(secret, message, hashlib.sha256).hexdigest()
    return {PERSON: person, TIME: str(at), SIGNATURE: mac}


def signed_header(
    secret: bytes, *, max_age: int = MAX_AGE, now: Callable[[], float] = time.time
) -> Identify:
    """Trust what a portal signed with a shared secret (see `sign`); anything else is nobody.

    A replay is bounded: it counts for `max_age` seconds, for the same method and the same path
    and query. The same act sent again carries the same command id and does nothing twice; but the
    body is not signed, so the way from the portal to here must itself be closed to others
    (loopback, a private network, TLS). Raises ValueError for a secret of less than 32 bytes.
    """
    if len(secret) < SECRET_BYTES:
        raise ValueError(f"the secret has {len(secret)} bytes; at least {SECRET_BYTES} are needed")

    def identify(request: Request) -> Identity | None:
        given = [request.headers.getlist(name) for name in (PERSON, TIME, SIGNATURE)]
        if any(len(values) != 1 for values in given):  # a second one may be the visitor's own
            return None
        person, at, signature = (values[0] for values in given)
        if not (at.isascii() and at.isdigit() and len(at) < 16):
            return None
        if abs(now() - int(at)) > max_age:
            return None
        wanted = sign(secret, person, request.method, target(request), int(at))[SIGNATURE]
        good = hmac.compare_digest(wanted.encode(), signature.encode("utf-8", "replace"))
        return Identity(person, "signed-header") if good else None

    return identify


def target(request: Request) -> str:
    """The path and query as they came over the wire, the mounting prefix included."""
    scope = request.scope
    raw: bytes | None = scope.get("raw_path")
    path = raw.decode("latin-1").partition("?")[0] if raw else scope["path"]
    prefix = scope.get("root_path", "")
    # A server behind a proxy that strips the prefix has it in root_path only.
    if prefix and not path.startswith(prefix):
        path = prefix + path
    query = scope.get("query_string", b"").decode("latin-1")
    return f"{path}?{query}" if query else path


def proxy_header(name: str = "X-Forwarded-User", trusted: Iterable[str] = ()) -> Identify:
    """Trust a header set by an OIDC proxy in front (oauth2-proxy, say), from `trusted` alone.

    `trusted` are addresses or networks (`127.0.0.1`, `10.1.0.0/24`) of the proxy as this server
    sees them; from anywhere else the header is ignored. The proxy must overwrite the header on
    everything it passes on. Raises ValueError when no address is named, or one cannot be read.
    """
    networks = [ipaddress.ip_network(one.strip(), strict=False) for one in trusted]
    if not networks or any(network.prefixlen == 0 for network in networks):
        raise ValueError("no trusted address: whoever reaches the port could be anybody")

    def identify(request: Request) -> Identity | None:
        values = Headers(scope=request.scope).getlist(name)
        if len(values) != 1 or not values[0] or not _from(networks, request):
            return None
        return Identity(values[0], "proxy")

    return identify


def _from(networks: list[Any], request: Request) -> bool:
    try:
        address = ipaddress.ip_address(request.client.host if request.client else "")
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)  # ::ffff:127.0.0.1 on a dual-stack socket
    return any((mapped or address) in network for network in networks)
