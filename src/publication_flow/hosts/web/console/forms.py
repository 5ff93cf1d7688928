"""What a form sends: its command, what its sender had seen, and the fields.

Every form has the hidden `command` (one for each time it is shown, so that a double click does
nothing twice) and `seen` (the version on the screen, so that a stale form is told so).
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import AsyncIterator
from typing import Annotated, NamedTuple

from fastapi import Depends
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from publication_flow.errors import BadInput

FIELDS, FILES = 1_000, 100  # more files than are kept at once, so that it is said how many
PART = 8 * 1024 * 1024  # bytes of one field: the longest body in Chinese, and to spare
_TYPED = uuid.UUID("0a1f3f0e-7c53-5a53-8f0e-3d0c5d3b9a11")
_COMMAND = re.compile(r"[0-9A-Za-z-]{8,64}")


def new_command() -> str:
    """An id for one pressing of a button."""
    return str(uuid.uuid4())


class Upload(NamedTuple):
    """A file as the engine takes it: (name, bytes, media type)."""

    name: str
    data: bytes
    media: str


class Sent(NamedTuple):
    """A form that came. `seen` is None where the form did not say."""

    command: str
    seen: int | None
    data: FormData

    def exactly(self) -> str:
        """A command for exactly what was typed: the same for a double click; another when the
        browser went back to the old page, with its old command, and something else was sent."""
        typed = sorted((n, v) for n, v in self.data.multi_items() if isinstance(v, str))
        return str(uuid.uuid5(_TYPED, json.dumps(typed)))

    def text(self, name: str) -> str:
        """A field, line ends as the ledger keeps them; empty when it is not there."""
        value = self.data.get(name)
        return value.replace("\r\n", "\n") if isinstance(value, str) else ""

    def given(self, name: str) -> str | None:
        """A field, or None when it is empty."""
        return self.text(name).strip() or None

    def many(self, name: str) -> list[str]:
        """All values of a field: the boxes that were ticked."""
        return [v for v in self.data.getlist(name) if isinstance(v, str)]

    def uploads(self, name: str) -> list[Upload]:
        """The files of a field. A path in a file's name is the sender's, not ours: cut off."""
        return [
            Upload(base(f.filename), f.file.read(), media(f.content_type))
            for f in self.data.getlist(name)
            if isinstance(f, UploadFile) and f.filename
        ]


async def sent(request: Request) -> AsyncIterator[Sent]:
    """The form of this request; `BadInput` when it has no command of its own. Its files are
    closed when the request is over."""
    async with request.form(max_files=FILES, max_fields=FIELDS, max_part_size=PART) as data:
        command, seen = data.get("command"), data.get("seen")
        if not isinstance(command, str) or not _COMMAND.fullmatch(command):
            raise BadInput("command-missing")
        number = isinstance(seen, str) and seen.isascii() and seen.isdigit() and len(seen) < 10
        yield Sent(command, int(str(seen)) if number else None, data)


def base(name: str | None) -> str:
    """A file's name without folders, whatever system it came from."""
    return re.split(r"[/\\]", name or "")[-1].strip() or "file"


def media(content_type: str | None) -> str:
    found = (content_type or "").partition(";")[0].strip().lower()
    return found if re.fullmatch(r"[\w.+-]{1,100}/[\w.+-]{1,100}", found, re.ASCII) else (
        "application/octet-stream"
    )  # fmt: skip


Form = Annotated[Sent, Depends(sent)]
