"""Giving a file back: to be saved under its name, never shown in our own."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from starlette.responses import Response

# No script, no frame, no form, an origin of its own: should a browser show it after all.
CAGE = "default-src 'none'; sandbox"
_UNSAFE = re.compile(r'[\x00-\x1f\x7f"\\/:*?<>|%;]')


def given(data: bytes, name: str | None, media: str = "application/octet-stream") -> Response:
    """An answer that saves `data` as a file of that name."""
    headers = {"content-disposition": disposition(name), "content-security-policy": CAGE}
    return Response(data, media_type=media, headers=headers)


def disposition(name: str | None) -> str:
    """Content-Disposition for a file's name: plain letters for the old, the whole name in UTF-8
    for all others (RFC 6266; RFC 8187, which replaced RFC 5987)."""
    # Marks that turn the direction of writing could make name.txt.exe look harmless.
    kept = "".join(c for c in name or "" if unicodedata.category(c) not in ("Cf", "Cs", "Cc"))
    clean = _UNSAFE.sub("_", kept).strip(" .")[-120:] or "file"
    plain = "".join(c if c.isascii() else "_" for c in clean)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(clean, safe='')}"
