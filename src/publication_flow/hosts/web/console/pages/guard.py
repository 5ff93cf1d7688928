"""What stands behind an item's page: masking numbers, how a limit is reckoned, a draw made again,
and the photo of a notice board."""

from __future__ import annotations

from typing import Any, NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput, Conflict, Denied, NotFound
from publication_flow.hosts.web.console import standing
from publication_flow.hosts.web.console.action_form import entry_of
from publication_flow.hosts.web.console.failing import status
from publication_flow.hosts.web.console.forms import Form
from publication_flow.hosts.web.console.giving import given
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.projections.difference import Segment, segments
from publication_flow.projections.item import Item

router = APIRouter()
PNG = b"\x89PNG"


class Masked(NamedTuple):
    """What masking would change: parts as they would read, and the files that are made anew."""

    parts: tuple[tuple[str, tuple[Segment, ...]], ...]
    files: tuple[str, ...]

    @property
    def anything(self) -> bool:
        return bool(self.parts or self.files)


@router.get("/{agency}/items/{number}/mask")
def ask(here: Visitor, number: str) -> Response:
    """What would change, before anybody agrees to it."""
    item, action = maskable(here, number)
    return shown(here, item, action)


@router.post("/{agency}/items/{number}/mask")
def mask(here: Visitor, form: Form, number: str) -> Response:
    """Mask them: a change like any other, recorded in the visitor's name."""
    item, action = maskable(here, number)
    if action is None:
        return shown(here, item, None)
    command = form.exactly()
    try:
        done = here.agency.mask(
            number, by=here.person, action=action, command_id=command, expected_version=form.seen
        )
    except BadInput as error:
        if error.code == "nothing-to-mask":  # the button was pressed twice
            return redirect(here, f"items/{number}")
        return shown(here, item, action, 400, error.sentence(here.lang))
    except Conflict as error:
        if error.code != "version":
            raise
        return shown(here, item, action, 409, here._("您打开之后内容有了变化，请再看一遍。"))
    told = "again" if done.retried else "done"
    return redirect(here, f"items/{number}", told=told, action=done.action, number=number)


def maskable(here: Here, number: str) -> tuple[Item, str | None]:
    """The matter, and by which action the visitor may change it where it lies; None: may not."""
    item = whole(here, number)
    verdicts = here.agency.may(number, by=here.person)
    return item, standing.masker([entry_of(v) for v in verdicts if v.allowed])


def shown(here: Here, item: Item, action: str | None, code: int = 200, error: str = "") -> Response:
    """The page; for who may not change the content, why not."""
    if action is None:
        denied = here.agency.why(item.number, "revise", by=here.person)
        code = status(Denied(denied))
        return page(here, "denied.html", code, item=item, verdict=denied)
    found = Masked((), ())
    try:
        found = preview(here, item, here.agency.masked(item.number, by=here.person))
    except BadInput as refused:
        code, error = 400, refused.sentence(here.lang)
    return page(here, "mask.html", code, item=item, found=found, action=action, error=error)


def preview(here: Here, item: Item, values: dict[str, Any]) -> Masked:
    """The masked parts beside what stands there; of the files, those that would be others."""
    parts = tuple(
        (name, segments(item.texts.get(name) or "", text))
        for name, text in values.items()
        if isinstance(text, str)
    )
    there = {
        f.name: here.agency.attachment(item.number, f.data, by=here.person)
        for f in item.attachments
        if f.name is not None
    }
    files = tuple(
        name for name, data, _ in values.get("attachments", ()) if there.get(name) != data
    )
    return Masked(parts, files)


@router.get("/{agency}/items/{number}/deadlines")
def deadlines(here: Visitor, number: str) -> Response:
    """Every running limit and how its day is found: the days left out, and by which notice."""
    item = whole(here, number)
    found = here.agency.deadlines(number, by=here.person)
    return page(here, "deadlines.html", item=item, deadlines=found)


@router.get("/{agency}/items/{number}/draw")
def draw(here: Visitor, number: str) -> Response:
    """The draw made again from its seed and its pools, with everything to repeat it elsewhere."""
    item = whole(here, number)
    found = standing.drawn(here, item)
    if found is None:
        raise NotFound("draw", matter=number)
    return page(here, "draw.html", item=item, found=found)


@router.get("/{agency}/items/{number}/postings/{digest}")
def photo(here: Visitor, number: str, digest: str) -> Response:
    """The photo of a posting: a page of ours may hold it as a picture (the type is told by the
    first bytes alone, and no browser may guess another); opened by itself it is saved."""
    data = here.agency.posting_photo(number, digest, by=here.person)
    ending, media = ("png", "image/png") if data.startswith(PNG) else ("jpg", "image/jpeg")
    return given(data, f"{here._('张贴照片')}-{number}.{ending}", media)


def whole(here: Here, number: str) -> Item:
    """A matter that the visitor may read whole; any other is not there."""
    item = here.agency.item(number, by=here.person)
    if not item.whole:
        raise NotFound("matter", matter=number, agency=here.agency.id)
    return item
