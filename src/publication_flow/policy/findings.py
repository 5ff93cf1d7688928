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
    from publication_flow.screening import File, screen

    words = {name: stored[d] for name, d in content.parts.items() if d in stored}
    files = [
        (stored[f["name"]].data.decode(), f["media"], stored[f["data"]])
        for f in content.attachments
        if f["name"] in stored and f["data"] in stored
    ]
    # Each by itself: two files of one name are two, and who passed the one has not seen the other.
    found = [
        (part.salt, one)
        for name, part in words.items()
        for one in screen({name: part.data.decode()}, ())
    ]
    found += [
        (part.salt, one)
        for name, media, part in files
        for one in screen({}, [File(name, media, part.data)])
    ]
    told = []
    for key, one in found:
        said = repr((one.kind, one.part, one.file, one.value.reveal(), tuple(one.place)))
        id_ = hmac.new(key, said.encode(), hashlib.sha256).hexdigest()[:16]
        told.append(Found(id_, one.kind, one.masked, one.sentence("zh"), one.sentence("en")))
    return tuple(told)
