"""Signing in is the portal's own affair: here a signed cookie, and no password in a demonstration.

A real portal has its own accounts; the engine only ever hears a person's id.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets

from starlette.requests import Request
from starlette.responses import Response

COOKIE = "portal"
SECRET = os.environ.get("PORTAL_SECRET", "").encode() or secrets.token_bytes(32)


def sign_in(response: Response, person: str) -> None:
    """SameSite=Strict: no other site can send a form in this person's name."""
    value = f"{person}|{_mac(person)}"
    response.set_cookie(COOKIE, value, httponly=True, samesite="strict", max_age=8 * 3600)


def sign_out(response: Response) -> None:
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")


def person_of(request: Request) -> str | None:
    """Who is signed in. The engine's console asks the same question with this very function."""
    person, _, mac = request.cookies.get(COOKIE, "").partition("|")
    return person if person and hmac.compare_digest(mac.encode(), _mac(person).encode()) else None


def _mac(person: str) -> str:
    return hmac.new(SECRET, person.encode(), hashlib.sha256).hexdigest()
