"""校验点: what the ledger was when it was signed, in copies that are there for convenience."""

from __future__ import annotations

from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.engine.checkpoints import Checkpoint
from publication_flow.errors import BadInput, NotFound
from publication_flow.hosts.web.console.giving import given
from publication_flow.hosts.web.console.here import Visitor
from publication_flow.hosts.web.console.oversight_nav import tabs
from publication_flow.hosts.web.console.render import page
from publication_flow.ledger import note

router = APIRouter()
PAGE = 50


class Signed(NamedTuple):
    """A copy, and the names of the keys that signed it; None where it cannot be read."""

    checkpoint: Checkpoint
    names: tuple[str, ...] | None


@router.get("/{agency}/checkpoints")
def checkpoints(here: Visitor, all: str = "") -> Response:
    """The copies, the last one first. For everybody enrolled: nothing is in them but hashes, and
    the more people keep one, the more it is worth."""
    found = here.agency.checkpoints()
    shown = found if all else found[:PAGE]
    return page(
        here, "checkpoints.html",
        found=[Signed(one, signers(one.note)) for one in shown],
        count=len(found), now=here.agency.size(),
        tabs=tabs(here, "checkpoints", oversees=here.agency.may_oversee(here.person)),
    )  # fmt: skip


@router.get("/{agency}/checkpoints/{size}")
def one(here: Visitor, size: str) -> Response:
    """The signed note of that size, byte for byte, to save."""
    for found in here.agency.checkpoints():
        if str(found.size) == size:
            return given(found.note, f"{here.agency.id}.{size}.checkpoint", "text/plain")
    raise NotFound("page")


def signers(signed: bytes) -> tuple[str, ...] | None:
    """Whose keys the note names; whether they signed it, only who has the keys can say."""
    try:
        return tuple(one.name for one in note.parsed(signed).signatures)
    except BadInput:
        return None
