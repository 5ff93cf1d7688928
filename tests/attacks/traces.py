"""Where a text still lies in files, however it is written down there."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

_LOCAL = b"PK\x03\x04"  # a member of a ZIP, wherever the file around it begins
_MOST = 50_000_000  # bytes that one member may hold


def forms(text: str) -> dict[str, bytes]:
    """A text as bytes: plain, wide, escaped, in an address, in Base64 at each of three places."""
    plain = text.encode()
    found = {
        "utf-8": plain,
        "utf-16le": text.encode("utf-16-le"),
        "utf-16be": text.encode("utf-16-be"),
        "escaped": json.dumps(text)[1:-1].encode(),
        "escaped, capitals": json.dumps(text)[1:-1].upper().replace("\\U", "\\u").encode(),
        "reference": "".join(f"&#{ord(sign)};" for sign in text).encode(),
        "reference, hexadecimal": "".join(f"&#x{ord(sign):x};" for sign in text).encode(),
        "percent": quote(text).encode(),
        "percent, small": quote(text).lower().encode(),
    }
    for before in range(3):
        # Only the characters that no neighbouring byte has a part in.
        whole = base64.b64encode(b"\0" * before + plain)
        found[f"base64 at {before}"] = whole[(0, 2, 3)[before] : -4]
    return found


def in_bytes(data: bytes, text: str) -> list[str]:
    """In which forms a text is in some bytes, in ZIP members within them too."""
    found = [name for name, form in forms(text).items() if form in data]
    for member in _inflated(data):
        found += [f"zipped {name}" for name in in_bytes(member, text)]
    return found


def in_files(places: Iterable[Path], text: str) -> list[tuple[str, str]]:
    """(file, form) wherever a text is in files or their names; folders with all that is in them."""
    found = []
    for path in _files(places):
        found += [(str(path), f"name {form}") for form in in_bytes(str(path).encode(), text)]
        found += [(str(path), form) for form in in_bytes(path.read_bytes(), text)]
    return found


def _files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        yield from (p for p in place.rglob("*") if p.is_file()) if place.is_dir() else [place]


def _inflated(data: bytes) -> Iterator[bytes]:
    at = data.find(_LOCAL)
    while at >= 0:
        begin = at + 30 + int.from_bytes(data[at + 26 : at + 28], "little")
        begin += int.from_bytes(data[at + 28 : at + 30], "little")
        if data[at + 8 : at + 10] == b"\x08\x00":
            with suppress(zlib.error):  # not a member after all, or in pieces over several pages
                yield zlib.decompressobj(-15).decompress(data[begin:], _MOST)
        at = data.find(_LOCAL, at + 4)
