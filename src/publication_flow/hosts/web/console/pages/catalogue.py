"""The public catalogue: what is public, and the tombstones of what was taken down."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console.here import Visitor
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.render import page

router = APIRouter()
PAGE = 50


@router.get("/{agency}/catalogue")
def catalogue(here: Visitor, category: str = "", year: str = "", offset: int = 0) -> Response:
    """One page, narrowed to a category or to a year of first publication."""
    offset = min(max(offset, 0), 1_000_000)
    wanted = int(year) if year.isascii() and year.isdigit() and len(year) == 4 else None
    entries = here.agency.catalogue(
        category=category or None, year=wanted, limit=PAGE + 1, offset=offset
    )
    asked = {"category": category, "year": wanted}
    return page(
        here,
        "catalogue.html",
        entries=entries[:PAGE],
        category=category,
        year=wanted,
        categories=here.names.policy.categories,
        pager=pager(here, "catalogue", offset, PAGE, len(entries) > PAGE, **asked),
    )
