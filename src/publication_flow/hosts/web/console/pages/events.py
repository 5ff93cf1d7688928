"""One event of the ledger: who did what in which post, and what was hashed."""

from __future__ import annotations

import json

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console.here import Visitor
from publication_flow.hosts.web.console.render import page
from publication_flow.ledger import merkle
from publication_flow.matter.events import OWN_STREAMS, to_bytes

router = APIRouter()


@router.get("/{agency}/events/{position}")
def event(here: Visitor, position: str) -> Response:
    """The event at a position; one that may not be seen is one that is not there."""
    if not (position.isascii() and position.isdigit() and len(position) <= 12):
        raise NotFound("page")
    found = here.agency.event(int(position), by=here.person)
    stored = to_bytes(found)
    titles = {}
    if found.stream not in OWN_STREAMS:
        titles = here.agency.titles([found.stream], by=here.person)
    return page(
        here,
        "event.html",
        event=found,
        titles=titles,
        stored=json.dumps(json.loads(stored), ensure_ascii=False, indent=2, sort_keys=True),
        leaf=merkle.leaf_hash(stored).hex(),
        size=here.agency.size(),
    )
