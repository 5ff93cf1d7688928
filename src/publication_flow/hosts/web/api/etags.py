"""Which version somebody saw: ETag, If-None-Match and If-Match (RFC 9110, 8.8.3 and 13.1).

A tag is `"7-9f86d081"`: the matter's version, and a digest of this very representation, which
also changes when a due day passes or somebody is appointed. Reading asks whether the bytes are
the same; acting asks only whether the matter is, so If-Match looks at the version alone.
"""

from __future__ import annotations

import hashlib
import re

from publication_flow.hosts.web.api.problems import Refused

# Proxies that compress an answer weaken its tag; which version it names is still certain.
_TAG = re.compile(r'(?:W/)?"([0-9]{1,9})(?:-[0-9a-f]{16})?"')
_MOST = 1_000  # characters of the header


def tag(version: int, body: bytes) -> str:
    """The strong tag of a representation."""
    return f'"{version}-{hashlib.sha256(body).hexdigest()[:16]}"'


def unchanged(if_none_match: str | None, current: str) -> bool:
    """Whether the reader has this representation already: then 304."""
    if if_none_match is None:
        return False
    named = [one.strip().removeprefix("W/") for one in if_none_match[:_MOST].split(",")]
    return current in named or "*" in named


def seen(if_match: str | None, version: int) -> int | None:
    """The version that an action may rest on; None for `*`, any. `version` is the present one.

    428 without the header, 400 for one that cannot be read.
    """
    if if_match is None:
        raise Refused(428, "api.if-match-required")
    if if_match.strip() == "*":
        return None
    tags = [_TAG.fullmatch(one.strip()) for one in if_match[:_MOST].split(",")]
    versions = [int(one[1]) for one in tags if one is not None]
    if len(versions) != len(tags):
        raise Refused(400, "api.bad-etag", value=if_match[:100])
    return version if version in versions else max(versions)
