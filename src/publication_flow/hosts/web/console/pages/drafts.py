"""Drafting: working copies, 套用上期, and submitting one as the action it asks for."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.engine.working_copy import WorkingCopy
from publication_flow.errors import BadInput, Conflict, Denied, FlowError, NotFound
from publication_flow.hosts.web.console import content_form, editing, registers
from publication_flow.hosts.web.console.action_form import faults, retyped, worded
from publication_flow.hosts.web.console.editing import Editing
from publication_flow.hosts.web.console.failing import status
from publication_flow.hosts.web.console.forms import Form, Sent
from publication_flow.hosts.web.console.giving import given
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.hosts.web.console.since import since

router = APIRouter()


@router.get("/{agency}/drafts")
def desk(here: Visitor, category: str = "", title: str = "") -> Response:
    """One's working copies, what may be begun, and last period's items to begin from."""
    found = here.agency.previous(here.person, category, title[:200]) if category else []
    openings = [
        (kind, v.action)
        for kind, spec in here.names.policy.kinds.items()
        if spec.category == "required"
        for v in here.agency.may(None, by=here.person, kind=kind)
        if v.allowed
    ]
    return page(
        here,
        "drafts.html",
        copies=here.agency.drafts.list(here.person),
        openings=openings,
        previous=found,
        category=category,
        title=title[:200],
        categories={i: c.label.in_(here.lang) for i, c in here.names.policy.categories.items()},
    )


@router.post("/{agency}/drafts")
def start(here: Visitor, form: Form) -> Response:
    """套用上期: a working copy from an item; pressed twice, the same one."""
    number = form.text("from")
    untouched = [
        c for c in here.agency.drafts.list(here.person) if c.source == number and c.revision == 1
    ]
    found = untouched[0] if untouched else here.agency.drafts.start_from(here.person, number)
    return redirect(here, f"drafts/{found.id}", told="started")


@router.get("/{agency}/drafts/new")
def blank(
    here: Visitor, kind: str = editing.KIND, action: str = editing.DRAFT, about: str = ""
) -> Response:
    """An empty editor; nothing is kept before it is saved. `about` names the matter it is about."""
    found = editing.anew(here, kind, action)
    box = next((f.input for f in found.asked.parts if f.kind == "matter"), None)
    known = box is not None and here.titled(about) is not None
    return shown(here, found, {str(box): about} if known else {})


@router.post("/{agency}/drafts/new")
def first(
    here: Visitor, form: Form, kind: str = editing.KIND, action: str = editing.DRAFT
) -> Response:
    """The first save; sent twice, the copy it made is found again."""
    editor = editing.anew(here, kind, action)
    try:
        parts = editing.parts(here, editor, form)
        twin = editing.twin(here, None, action, parts)
        if twin is not None and not content_form.chosen(form):
            return after(here, editor._replace(copy=twin), twin, form)
        files = editing.files(here, editor, form)
        copy = here.agency.drafts.save(here.person, action=action, parts=parts, files=files)
    except BadInput as error:
        return wrong(here, editor, form, error)
    return after(here, editing.of_copy(here, copy), copy, form)


@router.get("/{agency}/drafts/{copy_id}")
def editor(here: Visitor, copy_id: str) -> Response:
    """The editor of a copy, with what changed in its matter since it was begun."""
    found = editing.of_copy(here, here.agency.drafts.get(here.person, copy_id))
    values = editing.values(found)
    copy, item = found.copy, found.item
    if copy is None or item is None or item.version == copy.version:
        return shown(here, found, values)
    changes = since(here, item.number, copy.version)
    parts = changes.content.parts if changes.content is not None else ()
    return shown(here, found, values, changes=changes, faults=clashes(here, found, values, parts))


@router.post("/{agency}/drafts/{copy_id}")
def write(here: Visitor, form: Form, copy_id: str) -> Response:
    """Save, add or drop a file, or submit: whatever the button said, what was typed is kept."""
    try:
        found = editing.of_copy(here, here.agency.drafts.get(here.person, copy_id))
    except NotFound:
        if form.text("do") != "submit":
            raise
        # Sent twice: the first time took the copy with it.
        return arrived(here, here.agency.drafts.submit(here.person, copy_id, via=here.via))
    copy = found.copy
    assert copy is not None
    revision = form.text("revision")
    known = int(revision) if revision.isascii() and revision.isdigit() and revision else None
    try:
        parts = editing.parts(here, found, form)
        files = editing.files(here, found, form)
        if files is not None or not editing.same(copy, parts):
            copy = here.agency.drafts.save(
                here.person, id=copy_id, parts=parts, files=files, revision=known
            )
    except Conflict as error:
        return elsewhere(here, found, form, error)
    except BadInput as error:
        return wrong(here, found, form, error)
    return after(here, editing.of_copy(here, copy), copy, form)


@router.get("/{agency}/drafts/{copy_id}/files/{place}")
def file(here: Visitor, copy_id: str, place: int) -> Response:
    """A file of a working copy, to save and look at."""
    found = editing.of_copy(here, here.agency.drafts.get(here.person, copy_id))
    for one in editing.listed(found):
        if one.key == str(place):
            name, data, _ = editing.bytes_of(here, found, one)
            return given(data, name)
    raise NotFound("attachment", matter=copy_id, agency=here.agency.id)


@router.get("/{agency}/drafts/{copy_id}/discard")
def ask(here: Visitor, copy_id: str) -> Response:
    return page(here, "discard.html", copy=here.agency.drafts.get(here.person, copy_id))


@router.post("/{agency}/drafts/{copy_id}/discard")
def discard(here: Visitor, form: Form, copy_id: str) -> Response:
    """Throw a copy away; one that is gone is gone."""
    try:
        here.agency.drafts.discard(here.person, copy_id)
    except NotFound:
        return redirect(here, "drafts")
    return redirect(here, "drafts", told="removed")


def after(here: Here, found: Editing, copy: WorkingCopy, form: Sent) -> Response:
    """What comes after saving: the editor again, or the act."""
    if form.text("do") != "submit":
        return redirect(here, f"drafts/{copy.id}", told="saved")
    try:
        done = here.agency.drafts.submit(here.person, copy.id, seen=form.seen, via=here.via)
    except Denied as error:
        return shown(here, found, editing.values(found), code=status(error), verdict=error.verdict)
    except BadInput as error:
        return wrong(here, found, form, error, saved=True)
    except Conflict as error:
        if error.code != "version" or found.item is None:
            raise
        changes = since(here, found.item.number, form.seen if form.seen is not None else 0)
        parts = changes.content.parts if changes.content is not None else ()
        values = editing.values(found)
        clash = clashes(here, found, values, parts)
        return shown(here, found, values, code=409, changes=changes, faults=clash)
    return arrived(here, done)


def arrived(here: Here, done: Any) -> Response:
    told = "again" if done.retried else "done"
    return redirect(here, f"items/{done.matter}", told=told, action=done.action, number=done.matter)


def wrong(
    here: Here, found: Editing, form: Sent, error: FlowError, *, saved: bool = False
) -> Response:
    """What was typed comes back, the mistake beside it."""
    worded(found.verdict, error)
    told = faults(found.asked, error, here.lang)
    lost = content_form.chosen(form) and not saved
    return shown(here, found, retyped(found.asked, form), code=400, faults=told, lost=lost)


def elsewhere(here: Here, found: Editing, form: Sent, error: Conflict) -> Response:
    """Saved in another window meanwhile: both stand here, and the next save decides."""
    if error.code != "copy-newer":
        raise error
    mine, theirs = retyped(found.asked, form), editing.values(found)
    other = {
        f.label: f.choices.get(str(theirs.get(f.input)), theirs.get(f.input) or "")
        for f in (*found.asked.parts, *found.asked.fields)
        if f.kind != "files" and theirs.get(f.input, "") != mine.get(f.input, "")
    }
    return shown(here, found, mine, code=409, newer=other, lost=content_form.chosen(form))


def clashes(here: Here, found: Editing, values: dict[str, Any], parts: Any) -> dict[str, str]:
    """Where the copy and somebody since changed the same part."""
    word = here._("这一处别人也改了，现在是：{now}")
    mine = {f.input for f in found.asked.parts if found.copy and f.name in found.copy.parts}
    return {k: v for k, v in content_form.merged(found.asked, values, parts, word)[1].items()
            if k in mine}  # fmt: skip


def register(here: Here, kind: str) -> str | None:
    """The register that such matters stand in, to go back to."""
    return kind if kind in registers.kinds(here) else None


def shown(here: Here, found: Editing, values: dict[str, Any], *, code: int = 200,
          **more: Any) -> Response:  # fmt: skip
    facts: dict[str, Any] = {
        "verdict": None, "faults": {}, "changes": None, "newer": None, "lost": False,
        "remarks": editing.remarks(here, found, values), "register": register(here, found.kind),
    }  # fmt: skip
    where = f"drafts/{found.copy.id}" if found.copy is not None else "drafts/new"
    query = {} if found.copy is not None else {"kind": found.kind, "action": found.action}
    return page(
        here,
        "draft.html",
        code,
        editing=found,
        copy=found.copy,
        item=found.item,
        asked=found.asked,
        values=values,
        files=editing.listed(found),
        told=content_form.told(here, found.verdict),
        where=here.url(where, **query),
        **(facts | more),
    )
