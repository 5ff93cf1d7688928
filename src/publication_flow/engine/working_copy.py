"""A working copy (工作稿) as its owner sees it, and what may be kept in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.ledger.working import Row, WorkingFile
from publication_flow.matter.content import clean
from publication_flow.policy.entry import MEDIA
from publication_flow.policy.model import Kind, Policy

MOST_COPIES = 100  # of one person
MOST_FILES = 50  # of one copy
MOST_BYTES = 4_000_000  # of a copy's texts, as UTF-8
MOST_FILE_BYTES = 100_000_000  # of a copy's files together
NAME_LIMIT = 200  # characters of a file's name
FILES = "attachments"
# What an act takes beside content parts and typed fields, and a copy may hold.
ASKED = ("opinion", "reason", "to", "post", "occurred_on", "external_ref", "kind")


class WorkingCopy(NamedTuple):
    """A working copy. `parts` is what was typed, by name; `files` None leaves a matter's
    attachments as they are. `version` is the matter's when the copy was begun (0 without one);
    `source` is the item it was started from, `listed` the names of that item's attachments."""

    id: str
    matter: str | None
    action: str
    version: int
    parts: dict[str, Any]
    files: tuple[WorkingFile, ...] | None
    revision: int
    updated_at: str
    source: str | None
    listed: tuple[str, ...]


def shown(row: Row, files: tuple[WorkingFile, ...]) -> WorkingCopy:
    source = row.body.get("source") or {}
    return WorkingCopy(
        row.id,
        row.matter,
        row.action,
        row.version,
        dict(row.body["parts"]),
        files if row.body.get("files") else None,
        row.revision,
        row.updated_at,
        source.get("number"),
        tuple(source.get("listed", ())),
    )


def typed_parts(
    kind: Kind, action: str, parts: Mapping[str, Any], *, emptied: bool = False
) -> dict[str, Any]:
    """What was typed, as far as it is text that can be kept; what is missing is missing.

    With `emptied`, for a matter that has a content, an empty text stays: it takes one away.
    """
    fields = {name for a in kind.actions if a.id == action for name in a.fields}
    texts = {name for name, spec in kind.parts.items() if spec.type != "files"}
    clearable = {n for n, s in kind.parts.items() if s.type in ("line", "text")} if emptied else ()
    known = [*ASKED, "category", *sorted(texts), *sorted(fields)]
    found: dict[str, Any] = {}
    for name, value in parts.items():
        if name not in known:
            raise BadInput("unknown-field", field=name, near="", known=known)
        kept = _kept(name, value)
        if kept or name in clearable:
            found[name] = kept
    return found


def _kept(name: str, value: Any) -> Any:
    """A text, a day as text, or a checklist's ticks; nothing for what was left empty."""
    if isinstance(value, (list, tuple)):
        if len(value) > MOST_FILES:
            raise BadInput("files-many", field=name, limit=MOST_FILES)
        return [clean(name, one, NAME_LIMIT, lines=False) for one in value]
    typed = value.isoformat() if isinstance(value, date) else value
    return clean(name, typed, MOST_BYTES) if typed is not None else ""


def typed_files(files: Sequence[Any], policy: Policy) -> tuple[WorkingFile, ...]:
    """Files as the act will take them, so that nothing is kept that cannot be submitted."""
    if isinstance(files, (str, bytes)) or len(files) > MOST_FILES:
        raise BadInput("files-many", field=FILES, limit=MOST_FILES)
    found: list[WorkingFile] = []
    for item in files:
        if not isinstance(item, (tuple, list)) or len(item) not in (2, 3):
            raise BadInput("not-a-file", field=FILES)
        name = clean(f"{FILES}.name", item[0], NAME_LIMIT, lines=False)
        media = item[2] if len(item) == 3 and item[2] else "application/octet-stream"
        if not name or not isinstance(item[1], bytes) or not MEDIA.fullmatch(str(media)):
            raise BadInput("not-a-file", field=FILES)
        limit = policy.limits.attachment_bytes
        if len(item[1]) > limit:
            raise BadInput("file-large", field=FILES, file=name, size=len(item[1]), limit=limit)
        found.append(WorkingFile(name, str(media), len(item[1]), item[1]))
    size = sum(file.size for file in found)
    if size > MOST_FILE_BYTES:
        raise BadInput("copy-large", field=FILES, size=size, limit=MOST_FILE_BYTES)
    return tuple(found)
