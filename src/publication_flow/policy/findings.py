"""What a search of a content found, as the rules ask for it: read from its parts, without numbers.

A finding's id is a keyed digest of what was found and where, with the part's own salt as the key:
it stands in the ledger when somebody passes it, and tells nobody the number.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

from publication_flow.matter.content import Content, Part
from publication_flow.policy.question import Found


def digests(content: Content) -> list[str]:
    """The parts of a content that a search reads."""
    files = [f[key] for f in content.attachments for key in ("name", "data")]
    return [*content.parts.values(), *files]


def findings(content: Content, stored: Mapping[str, Part]) -> tuple[Found, ...]:
    """Everything found in the parts that still exist; what was erased holds nothing."""
    from publication_flow.screening import File, mask_text, screen

    words = {name: stored[d] for name, d in content.parts.items() if d in stored}
    files = [
        (stored[f["name"]].data.decode(), f["media"], stored[f["data"]])
        for f in content.attachments
        if f["name"] in stored and f["data"] in stored
    ]
    keys = {name: part.salt for name, part in words.items()}
    # A finding names its file with the numbers in the name masked.
    salts = {mask_text(name, star="_"): part.salt for name, _, part in files}
    found = screen(
        {name: part.data.decode() for name, part in words.items()},
        [File(name, media, part.data) for name, media, part in files],
    )
    told = []
    for one in found:
        key = keys.get(one.part, b"")
        for name, salt in salts.items():
            if one.file == name or (one.file or "").startswith(f"{name}!"):
                key = salt
        said = repr((one.kind, one.part, one.file, one.value.reveal(), tuple(one.place)))
        id_ = hmac.new(key, said.encode(), hashlib.sha256).hexdigest()[:16]
        told.append(Found(id_, one.kind, one.masked, one.sentence("zh"), one.sentence("en")))
    return tuple(told)
