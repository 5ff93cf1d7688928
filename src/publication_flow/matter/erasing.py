"""What may be erased (清除): the parts that a matter's events name, by scope.

Law: 《个人信息保护法》第四十七条 (what is no longer needed, or was never lawful, is deleted); the
ledger's hashes stay true, for they are of salted digests alone (`content.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from publication_flow.matter.events import Event

WHOLE, CONTENT, FILES, REMARKS = "whole", "content", "files", "remarks"
SCOPES = (WHOLE, CONTENT, FILES, REMARKS)


def named_in(events: Iterable[Event], scope: str) -> list[str]:
    """The digests of a scope that these events name, each once, in their order.

    `content`: the texts of the contents. `files`: attachments, their names, photos and addresses
    of postings. `remarks`: opinions and reasons, and the scans of paper they were given on.
    `whole`: all of it.
    """
    return list(dict.fromkeys(digest for event in events for digest in _named(event.data, scope)))


def _named(data: dict[str, Any], scope: str) -> Iterator[str]:
    content, texts = data.get("content", {}), data.get("texts", {})
    if scope in (WHOLE, CONTENT):
        yield from content.get("parts", {}).values()
    if scope in (WHOLE, FILES):
        for file in content.get("attachments", ()):
            yield from (file["name"], file["data"])
        if "photo" in data:
            yield data["photo"]
        if "address" in texts:
            yield texts["address"]
    if scope in (WHOLE, REMARKS):
        yield from (digest for name, digest in texts.items() if name != "address")
        if "scan" in data:
            yield data["scan"]
