"""A working copy in its editor: what it asks for, what stands in it, and what a form made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from publication_flow.engine import guarding
from publication_flow.engine.working_copy import FILES, WorkingCopy
from publication_flow.errors import BadInput, NotFound
from publication_flow.hosts.web.console import content_form
from publication_flow.hosts.web.console.action_form import OWN, ActionForm, asked_by, typed
from publication_flow.hosts.web.console.content_form import Kept
from publication_flow.hosts.web.console.forms import Sent
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.since import since
from publication_flow.hosts.web.console.uploads import received
from publication_flow.policy.entry import typed_date
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.item import Item
from publication_flow.screening.proofread_remark import Remark

DRAFT, KIND = "draft", "item"
_APART = frozenset({"by", "channels"})  # what an act takes and no working copy holds


class Editing(NamedTuple):
    """`copy` is None before the first save, `item` for what is to be opened by it."""

    copy: WorkingCopy | None
    item: Item | None
    kind: str
    verdict: Verdict
    asked: ActionForm

    @property
    def action(self) -> str:
        return self.verdict.action


def of_copy(here: Here, copy: WorkingCopy) -> Editing:
    """The editor of a copy there is."""
    if copy.matter is None:
        return anew(here, str(copy.parts.get("kind") or KIND), copy.action)._replace(copy=copy)
    item = here.agency.item(copy.matter, by=here.person)
    if not item.whole:
        raise NotFound("matter", matter=copy.matter, agency=here.agency.id)
    verdict = here.agency.why(copy.matter, copy.action, by=here.person)
    asked = asked_by(here, verdict, item.stage, item.purpose, item.category, item.marks)
    return Editing(copy, item, item.kind, verdict, asked)


def anew(here: Here, kind: str, action: str) -> Editing:
    """The editor of a matter to be opened; `NotFound` for an action that opens none."""
    if kind not in here.names.policy.kinds:
        raise NotFound("page")
    opening = {v.action: v for v in here.agency.may(None, by=here.person, kind=kind)}
    if action not in opening:
        raise NotFound("page")
    verdict = opening[action]
    return Editing(None, None, kind, verdict, asked_by(here, verdict))


def values(editing: Editing) -> dict[str, Any]:
    """What stands in the editor: the matter's content, and what was typed over it."""
    found: dict[str, Any] = {}
    if editing.item is not None:
        found = dict(content_form.current(editing.asked, editing.item))
    parts = editing.copy.parts if editing.copy is not None else {}
    own = {f.name: f.input for f in (*editing.asked.fields, *editing.asked.parts)}
    return found | {own.get(name, name): value for name, value in parts.items()}


def remarks(here: Here, editing: Editing, values: Mapping[str, Any]) -> list[Remark]:
    """What proofreading says of a copy as it was saved: before it is submitted, not after."""
    if editing.copy is None or editing.verdict.policy is None:
        return []
    words = {
        f.name: str(values.get(f.input) or "")
        for f in editing.asked.parts
        if f.kind in ("line", "text")
    }
    day = str(values.get(f"{OWN}formed_on") or "")
    try:
        known = typed_date("formed_on", day) if day else None
    except BadInput:
        known = None
    return guarding.remarks(words, known, editing.verdict.policy)


def parts(here: Here, editing: Editing, form: Sent) -> dict[str, Any]:
    """What a form typed, as a working copy keeps it. What an older window merely showed, and
    somebody has changed since, was not typed by this person."""
    said = {k: v for k, v in typed(editing.asked, form).items() if v and k not in _APART}
    content = content_form.changed(editing.asked, form, editing.item)
    item, seen = editing.item, form.seen
    if item is not None and seen is not None and seen < item.version:
        changes = since(here, item.number, seen).content
        for part in changes.parts if changes is not None else ():
            if content.get(part.name) == (part.old or ""):
                del content[part.name]
    kind = {"kind": editing.kind} if editing.item is None else {}
    return {**said, **content, **kind}


def listed(editing: Editing) -> list[Kept]:
    """The files in the editor, in their order; a key is the place in it."""
    files: Sequence[Any] = ()
    if editing.copy is not None and editing.copy.files is not None:
        files = editing.copy.files
    elif editing.item is not None:
        files = [f for f in editing.item.attachments if f.name is not None]
    return [Kept(str(place), f.name, f.size) for place, f in enumerate(files)]


def files(here: Here, editing: Editing, form: Sent) -> list[Any] | None:
    """The files as they shall be after this form: with those it adds, without the one it drops.
    None while they stay as they are."""
    field = next((f for f in editing.asked.parts if f.kind == "files"), None)
    if field is None or field.name != FILES:
        return None
    new = received(form, field.input, field.name)
    word, _, place = form.text("do").partition("-")
    there = listed(editing)
    drop = place if word == "drop" and place in {one.key for one in there} else None
    if not new and drop is None:
        return None
    kept = [bytes_of(here, editing, one) for one in there if one.key != drop]
    return [*kept, *new]


def bytes_of(here: Here, editing: Editing, one: Kept) -> tuple[str, bytes, str]:
    """A file of the editor with its data."""
    place = int(one.key)
    if editing.copy is not None and editing.copy.files is not None:
        file = editing.copy.files[place]
        return file.name, file.data or b"", file.media
    assert editing.item is not None
    attachment = [f for f in editing.item.attachments if f.name is not None][place]
    data = here.agency.attachment(editing.item.number, attachment.data, by=here.person)
    return attachment.name or "", data, attachment.media


def same(copy: WorkingCopy, parts: dict[str, Any]) -> bool:
    """Whether a copy says what a form says: then saving it again would change nothing."""
    return copy.parts == parts


def twin(here: Here, matter: str | None, action: str, parts: dict[str, Any]) -> WorkingCopy | None:
    """A copy that was begun with the very same: the button was pressed twice."""
    wanted = (1, matter, action)
    found = here.agency.drafts.list(here.person)
    alike = (c for c in found if (c.revision, c.matter, c.action) == wanted and same(c, parts))
    return next(alike, None)
