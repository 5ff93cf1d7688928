"""Content: what is signed. A manifest of separately salted parts under one digest.

Typed text never enters the ledger. Each part (title, body, an opinion, a file's name, a file's
bytes) is hashed with its own 32 random bytes of salt; the manifest of those digests, with the
structured fields, has one digest, and that is what a sign-off is about. Erase a part and its
salt, and nobody can guess it from the digest, while every hash in the ledger still holds.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.matter import canonical

SALT_BYTES = 32
_INVISIBLE = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
_ALLOWED_CONTROLS = frozenset("\n\t")


class Part(NamedTuple):
    """One erasable piece: its digest stands in the ledger, salt and data in the contents store."""

    digest: str
    salt: bytes
    data: bytes


class Content(NamedTuple):
    """A manifest. `fields` are structured values in the clear, `parts` are salted digests.

    `attachments` is ordered: each {"name": digest, "data": digest, "media": str, "size": int}.
    """

    digest: str
    fields: dict[str, Any]
    parts: dict[str, str]
    attachments: tuple[dict[str, Any], ...]

    def manifest(self) -> dict[str, Any]:
        """What is hashed into `digest` and stored in the event."""
        return {
            "fields": self.fields,
            "parts": self.parts,
            "attachments": list(self.attachments),
        }


def salted(salt: bytes, data: bytes) -> str:
    """SHA-256 over 32 bytes of salt and the data, as hex."""
    return hashlib.sha256(salt + data).hexdigest()


def make_part(data: bytes, salt: bytes) -> Part:
    return Part(salted(salt, data), salt, data)


def from_manifest(manifest: dict[str, Any], digest: str | None = None) -> Content:
    """The content a stored manifest describes; `digest` spares hashing when it is known."""
    return Content(
        digest or canonical.digest(manifest),
        manifest["fields"],
        manifest["parts"],
        tuple(manifest["attachments"]),
    )


def compose(
    fields: dict[str, Any], parts: dict[str, str], attachments: tuple[dict[str, Any], ...]
) -> Content:
    """A new content from its pieces, its digest computed."""
    manifest = {"fields": fields, "parts": parts, "attachments": list(attachments)}
    return Content(canonical.digest(manifest), fields, parts, attachments)


def clean(field: str, text: object, limit: int, *, lines: bool = True) -> str:
    """Typed text as it will be kept: NFC, `\\n` for line ends; `BadInput` names what cannot be.

    `limit` counts characters. Without `lines` a line break is refused (a title, a name).
    """
    if not isinstance(text, str):
        raise BadInput("text-type", field=field, got=type(text).__name__)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadInput("text-surrogate", field=field, at=error.start + 1) from error
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    for at, char in enumerate(text):
        if char < " " or "\x7f" <= char <= "\x9f":
            if lines and char in _ALLOWED_CONTROLS:
                continue
            raise BadInput("text-control", field=field, at=at + 1, char=f"U+{ord(char):04X}")
    if len(text) > limit:
        raise BadInput("text-long", field=field, length=len(text), limit=limit)
    # Blanks and invisible marks alone are nothing: a reason must be there to be read.
    if all(unicodedata.category(char) in _INVISIBLE for char in text):
        return ""
    return text.strip()
