"""Which characters a file's bytes are: Unicode by its marks, then UTF-8, then GB 18030."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)""")
_CONTROLS = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f]")


def text_of(data: bytes) -> tuple[str, str] | None:
    """The text and its codec; None where the bytes are no text. A mark stays in the text."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            codec = "utf-8" if codec == "utf-8-sig" else codec
            return _decoded(data, codec)
    if b"\0" in data[:4000]:
        even, odd = data[0:4000:2].count(0), data[1:4000:2].count(0)
        if not (even or odd) or (even and odd):
            return None
        return _decoded(data, "utf-16-be" if even else "utf-16-le")
    return _decoded(data, "utf-8") or _decoded(data, "gb18030")


def xml_of(data: bytes) -> tuple[bytes, str]:
    """An XML member as UTF-8, and its codec. Bytes that are no text come back as they are."""
    declared = _DECLARED.match(data[:300])
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii", b"ascii"):
        codec = declared[1].decode().lower()
        if codec in ("gb2312", "gbk"):
            codec = "gb18030"
        try:
            return data.decode(codec).encode(), codec
        except (LookupError, UnicodeError):
            return data, "utf-8"
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<"):
        told = text_of(data)
        if told:
            return told[0].encode(), told[1]
    return data, "utf-8"


def encoded(source: bytes, codec: str) -> bytes:
    """UTF-8 back in the codec it was read from."""
    return source if codec == "utf-8" else source.decode().encode(codec)


def _decoded(data: bytes, codec: str) -> tuple[str, str] | None:
    try:
        text = data.decode(codec)
    except UnicodeError:
        return None
    return None if _CONTROLS.search(text) else (text, codec)
