"""A content in a form: what stands there now, what was changed, and files to keep, add, drop.

Only what differs goes to the engine: a part that was merely shown keeps its digest, and a sign-off
is about exactly what somebody changed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from starlette.datastructures import UploadFile

from publication_flow.engine.working_copy import MOST_FILES
from publication_flow.hosts.web import limits
from publication_flow.hosts.web.console.action_form import (
    CATEGORY,
    KEEP,
    SHOWN,
    ActionForm,
    Asked,
    free,
)
from publication_flow.hosts.web.console.forms import Sent
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.lights import size
from publication_flow.hosts.web.console.uploads import received
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.item import Item


class Kept(NamedTuple):
    """A file there is: `key` is what its box sends."""

    key: str
    name: str | None
    size: int


def current(asked: ActionForm, item: Item) -> dict[str, str]:
    """What stands in the matter now, by the names of the inputs."""
    return {f.input: standing(f, item) for f in asked.parts if f.kind != "files"}


def standing(field: Asked, item: Item) -> str:
    """One part as it stands: empty when there is none, and when it has been erased; of a choice
    that was never made, what counts without it."""
    if field.name == CATEGORY:
        return item.category
    found = item.texts.get(field.name) or item.fields.get(field.name)
    return str(found or (field.default if field.kind == "choice" else ""))


def changed(asked: ActionForm, form: Sent, item: Item | None) -> dict[str, str]:
    """The parts that were typed otherwise than they stand, emptied ones included; for a new matter
    all that are neither empty nor what counts without a word. Files are apart (`files`)."""
    free(field.name for field in asked.parts)
    found = {}
    for field in asked.parts:
        if field.kind == "files" or field.input not in form.data:
            continue
        text = unicodedata.normalize("NFC", form.text(field.input)).strip()
        before = field.default if field.kind == "choice" else ""
        if text != (standing(field, item) if item is not None else before):
            found[field.name] = text
    return found


def attached(item: Item | None) -> list[Kept]:
    """The files of a matter that are still there, as boxes to keep them by."""
    files = item.attachments if item is not None else ()
    return [Kept(f.data, f.name, f.size) for f in files if f.name is not None]


def files(here: Here, asked: ActionForm, form: Sent, item: Item) -> dict[str, Any]:
    """The matter's files as they shall be, by their part; nothing when they stay as they are."""
    field = next((f for f in asked.parts if f.kind == "files"), None)
    if field is None or SHOWN not in form.data:
        return {}
    there, ticked, new = (
        attached(item),
        set(form.many(KEEP)),
        received(form, field.input, field.name),
    )
    keeping = [file for file in there if file.key in ticked]
    if len(keeping) == len(there) and not new:
        return {}
    old = []
    for file in keeping:
        data = here.agency.attachment(item.number, file.key, by=here.person)
        media = next(f.media for f in item.attachments if f.data == file.key)
        old.append((file.name, data, media))
    return {field.name: [*old, *new]}


def chosen(form: Sent) -> bool:
    """Whether files came along: a browser cannot show them again, so they must be chosen anew."""
    return any(isinstance(f, UploadFile) and f.filename for f in form.data.values())


def told(here: Here, verdict: Verdict) -> str:
    """The limits of files, told before anything is chosen."""
    assert verdict.policy is not None
    return here._(
        "可一次选多个，至多 {n} 个；单个不超过 {one}，一次提交合计不超过 {all}。不收程序文件。",
        one=size(verdict.policy.limits.attachment_bytes),
        all=size(limits.BODY),
        n=MOST_FILES,
    )


def merged(
    asked: ActionForm, values: Mapping[str, Any], differences: Sequence[Any], word: str
) -> tuple[dict[str, Any], dict[str, str]]:
    """What was typed over an older content, brought onto the present one: what the person left as
    it was follows; where both changed it theirs stays, and `word` says what stands there now."""
    found, faults = dict(values), {}
    inputs = {f.name: f.input for f in asked.parts}
    for part in differences:
        box = inputs.get(part.name)
        if box is None or box not in found:
            continue
        mine, old, new = str(found[box]).strip(), part.old or "", part.new or ""
        if mine == old:
            found[box] = new
        elif mine != new:
            faults[box] = word.format(now=new[:200])
    return found, faults
