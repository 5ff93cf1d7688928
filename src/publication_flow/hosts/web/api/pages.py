"""Cursors and page sizes. A cursor is opaque to whoever reads it and says where to go on."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Annotated, Any, TypeVar

from fastapi import Query

from publication_flow.hosts.web.api.problems import Refused

T = TypeVar("T")

MOST = 200
_FURTHEST = 1_000_000  # rows or positions that a page may begin at
Limit = Annotated[
    int, Query(ge=1, le=MOST, description="一页至多几条 · entries a page holds at most")
]
Cursor = Annotated[
    str | None,
    Query(
        max_length=100,
        description="上一页给出的 next · `next` of the page before",
        openapi_examples={"second page": {"value": "b2Zmc2V0OjUw"}},
    ),
]


def encoded(kind: str, place: int | str) -> str:
    """A cursor for a place in a list of this kind."""
    return base64.urlsafe_b64encode(f"{kind}:{place}".encode()).decode().rstrip("=")


def decoded(kind: str, cursor: str) -> str:
    """The place in it; 400 for one that this kind of list never gave out."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        text = base64.b64decode(padded.encode("ascii"), altchars=b"-_", validate=True).decode()
    except (ValueError, binascii.Error):
        raise Refused(400, "api.bad-cursor", value=cursor) from None
    found, _, place = text.partition(":")
    if found != kind or not place or encoded(kind, place) != cursor:
        raise Refused(400, "api.bad-cursor", value=cursor)
    return place


def number(kind: str, cursor: str | None, furthest: int = _FURTHEST) -> int:
    """The whole number a cursor stands for; 0 without one."""
    if cursor is None:
        return 0
    place = decoded(kind, cursor)
    if not (place.isascii() and place.isdigit() and len(place) < 11 and int(place) <= furthest):
        raise Refused(400, "api.bad-cursor", value=cursor)
    return int(place)


def page(rows: Sequence[T], offset: int, limit: int) -> dict[str, Any]:
    """A page of a list read one row further than asked for: that row tells of a next page."""
    more = len(rows) > limit
    following = encoded("offset", offset + limit) if more else None
    return {"items": list(rows[:limit]), "next": following}
