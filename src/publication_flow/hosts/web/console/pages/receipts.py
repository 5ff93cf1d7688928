"""存证凭证: a file that proves a matter's events to whoever has the log's public key."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console.giving import given
from publication_flow.hosts.web.console.here import Visitor
from publication_flow.hosts.web.console.render import page

router = APIRouter()


@router.get("/{agency}/items/{number}/receipt")
def receipt(here: Visitor, number: str) -> Response:
    """Whether a signed checkpoint covers the matter, and the files to save: the whole course for
    who may read that, the publication alone for everybody. `NotFound` where there is neither."""
    item = here.agency.item(number, by=here.person)
    whole = here.agency.receipt(number, by=here.person) if item.whole else None
    public = None
    try:
        public = here.agency.receipt(number, by=here.person, public=True)
    except NotFound:
        if whole is None:
            raise
    return page(
        here, "receipt.html",
        item=item, whole=whole, public=public, last=whole or public, now=here.agency.size(),
    )  # fmt: skip


@router.get("/{agency}/items/{number}/receipt.json")
def whole(here: Visitor, number: str) -> Response:
    """The receipt of the whole course, to save."""
    here.agency.item(number, by=here.person)
    data = here.agency.receipt(number, by=here.person).data
    return given(data, f"{number}.receipt.json", "application/json")


@router.get("/{agency}/items/{number}/receipt-public.json")
def public(here: Visitor, number: str) -> Response:
    """The receipt of the publication, to save: nobody but its publisher is in it."""
    data = here.agency.receipt(number, by=here.person, public=True).data
    return given(data, f"{number}.public.receipt.json", "application/json")
