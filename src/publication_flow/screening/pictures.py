"""Pictures: nobody reads them here, a named person must; what is written beside them is searched.

EXIF, XMP and comments lie open in the bytes; PNG may compress its texts.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from publication_flow.screening.hit import Hit, unread
from publication_flow.screening.masks import masked
from publication_flow.screening.numbers import find
from publication_flow.screening.values import Place

_BEGINS = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"\0\0\1\0",
    b"\xd7\xcd\xc6\x9a", b"\1\0\0\0\x58\0\0\0", b"\1\0\0\0\x6c\0\0\0",
)  # fmt: skip
_ENDS = (".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".emf", ".wmf",
         ".ico", ".heic", ".avif", ".jp2")  # fmt: skip
_OPEN = re.compile(rb"(?:[\t\n\r -~]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){11,}")
_WIDE = re.compile(rb"(?:[\t\n\r -~]\0){11,}")
_MOST = 1_000_000  # bytes of an unpacked text


def is_picture(name: str, data: bytes) -> bool:
    """By its first bytes or, where they say nothing, its name."""
    if data[8:12] in (b"WEBP", b"heic", b"heix", b"mif1", b"avif"):
        return True
    return (data.startswith(_BEGINS) and data[:2] != b"BM") or name.lower().endswith(_ENDS)


def read(data: bytes) -> list[Hit]:
    """A look is needed; then the numbers in what is written beside the picture."""
    return [unread("image", Place("image")), *sweep(data)]


def sweep(data: bytes) -> list[Hit]:
    """Numbers that stand openly in bytes of whatever kind. They cannot be masked there."""
    values: dict[tuple[str, str], None] = {}
    for text in _texts(data):
        for span in find(text):
            values.setdefault((span.kind, span.value))
    return [Hit(k, Place("metadata"), value, masked(k, value)) for k, value in values]


def _texts(data: bytes) -> Iterator[str]:
    for run in _OPEN.finditer(data):
        yield run[0].decode("utf-8", "ignore")
    for run in _WIDE.finditer(data):
        yield run[0].decode("utf-16-le")
    if data.startswith(b"\x89PNG"):
        yield from _png_texts(data)


def _png_texts(data: bytes) -> Iterator[str]:
    at = 8
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + size]
        if kind == b"zTXt":
            packed = body.partition(b"\0")[2][1:]
        elif kind == b"iTXt":
            # keyword, two bytes (compressed, method), language, translated keyword, text
            packed = body.partition(b"\0")[2][2:].partition(b"\0")[2].partition(b"\0")[2]
        else:
            packed = b""
        if packed[:1] == b"\x78":
            try:
                plain = zlib.decompressobj().decompress(packed, _MOST)
            except zlib.error:
                plain = b""
            yield plain.decode("utf-8", "replace")
        at += size + 12
