"""Sending an event to a receiver over HTTP: signed, repeated with patience, and never for ever.

The signature follows Standard Webhooks: HMAC-SHA-256 over `id.timestamp.body`. A repeat has the
same id and the same body. Redirects are not followed: a signed body goes to the address that the
office wrote down, and nowhere else.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import random
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from publication_flow.channels.callback_event import MEDIA, Message
from publication_flow.errors import Busy, WrongEnvironment

ATTEMPTS = 5
FIRST_WAIT = 0.5  # seconds; doubled each time, of which a random half is left out
LONGEST_WAIT = 60.0  # a receiver that asks for more is asked again by the next run
SECRET_BYTES = 24  # of a secret at least (Standard Webhooks)
_ANSWER_BYTES = 64 * 1024  # of an answer that are read at all
_ENCODED = "whsec_"
_AGAIN = (408, 425, 429)
_ADDRESS_WRONG = (401, 403, 404, 405)  # about the address or the signature, not about the item


class Answer(NamedTuple):
    """What the receiver said at last, after how many attempts. What is not `delivered` it refused
    for good: sent again it would be refused again."""

    status: int
    attempts: int

    @property
    def delivered(self) -> bool:
        return 200 <= self.status < 300


def secret_of(environ: Mapping[str, str], name: str) -> bytes:
    """The secret in an environment variable: its UTF-8 bytes, or the Base64 after `whsec_`.
    `WrongEnvironment` when there is none, or one too short to protect anything."""
    text = environ.get(name, "").strip()
    secret = text.encode()
    if text.startswith(_ENCODED):
        try:
            secret = base64.b64decode(text.removeprefix(_ENCODED), validate=True)
        except ValueError:
            secret = b""
    if len(secret) < SECRET_BYTES:
        raise WrongEnvironment("callback-secret", name=name, limit=SECRET_BYTES)
    return secret


def signature(secret: bytes, event_id: str, timestamp: int, body: bytes) -> str:
    """The value of `webhook-signature`: `v1,` and the Base64 of the HMAC."""
    signed = f"{event_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(secret, signed, hashlib.sha256)).decode()


def send(
    address: str,
    secret: bytes,
    message: Message,
    *,
    timeout: float = 10.0,
    sleep: Callable[[float], object] = time.sleep,
) -> Answer:
    """Send one event until it is answered for good.

    2xx is delivered. 5xx, 408, 425, 429 and the network's failures are tried again, `Retry-After`
    honoured; `Busy` when that does not help. 410, 401, 403, 404, 405 and redirects concern the
    address as a whole: `WrongEnvironment`. Any other answer is the receiver's refusal of this
    event. `timeout` is seconds for one whole exchange.
    """
    shown = recorded_address(address)
    for attempt in range(1, ATTEMPTS + 1):
        asked: float | None = None
        try:
            status, patience = _post(address, secret, message, timeout)
        except (OSError, http.client.HTTPException) as error:
            problem = str(error) or type(error).__name__
        else:
            if status == 410:
                raise WrongEnvironment("callback-gone", address=shown)
            if 300 <= status < 400 or status in _ADDRESS_WRONG:
                code = "callback-redirect" if status < 400 else "callback-address"
                raise WrongEnvironment(code, address=shown, status=status)
            if status < 500 and status not in _AGAIN:
                return Answer(status, attempt)
            problem, asked = f"HTTP {status}", retry_after(patience)
            if asked is not None and asked > LONGEST_WAIT:
                raise Busy("callback-wait", address=shown, status=status, seconds=round(asked))
        if attempt < ATTEMPTS:
            sleep(max(asked or 0.0, wait(attempt)))
    raise Busy("callback-unreachable", address=shown, detail=problem, attempts=ATTEMPTS)


def wait(attempt: int) -> float:
    """Seconds before the next attempt: doubled each time, with a random part so that many senders
    that failed together do not come back together."""
    whole = FIRST_WAIT * 2.0 ** (attempt - 1)
    return whole * random.uniform(0.5, 1.0)


def retry_after(value: str | None) -> float | None:
    """Seconds that a `Retry-After` asks for: a number, or a day and time (RFC 9110 10.2.3)."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    until = until if until.tzinfo is not None else until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def recorded_address(address: str) -> str:
    """An address as it may be recorded and shown: without its query, where a token may stand."""
    return urlsplit(address)._replace(query="", fragment="").geturl()


def _post(address: str, secret: bytes, message: Message, timeout: float) -> tuple[int, str | None]:
    parts = urlsplit(address)
    connection = connect(address, timeout)
    now = int(time.time())
    headers = {
        "Content-Type": MEDIA,
        "User-Agent": "publication-flow",
        "Connection": "close",
        "webhook-id": message.id,
        "webhook-timestamp": str(now),
        "webhook-signature": signature(secret, message.id, now, message.body),
    }
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    with opened_for(connection, timeout):
        connection.request("POST", path, body=message.body, headers=headers)
        response = connection.getresponse()
        response.read(_ANSWER_BYTES)
        return response.status, response.headers.get("Retry-After")


def connect(address: str, timeout: float) -> http.client.HTTPConnection:
    """A connection to an address, not opened yet; certificates are checked."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, parts.port, timeout=timeout, context=context)
    return http.client.HTTPConnection(host, parts.port, timeout=timeout)


@contextmanager
def opened_for(connection: http.client.HTTPConnection, seconds: float) -> Iterator[None]:
    """Open a connection, and cut it when it is not done in time: a receiver that drips a byte now
    and then would satisfy every single timeout, and hold everybody up."""
    connection.connect()
    line = connection.sock  # `http.client` lets go of it while the answer is still being read

    def cut() -> None:
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(max(0.0, seconds), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        connection.close()
