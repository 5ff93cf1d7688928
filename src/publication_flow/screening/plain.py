"""Files that are text as they stand: TXT, CSV, Markdown, JSON, HTML, XML, SVG.

They are read as written, and once more as they would be shown: tags taken away, character
references and JSON escapes resolved. A number split by a tag is one number on the screen.
"""

from __future__ import annotations

import html
import re

from publication_flow.screening.hit import Hit, number, unread
from publication_flow.screening.layer import Layer, Match
from publication_flow.screening.values import Place

_MARKUP = re.compile(r"<!--[^<>]*>|</?([A-Za-z][\w:.-]*)[^<>]*>|&#?\w{1,10};")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_LINES = frozenset(
    ("p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section")
)
_PICTURE = re.compile(r"data:image/", re.IGNORECASE)


def read(text: str, member: str = "") -> list[Hit]:
    """Every number in a text. Edits are about its UTF-8 bytes."""
    source = text.encode()
    layers = [_as_written(text, source)]
    if "<" in text or "&" in text:
        layers.append(_shown(text))
    if "\\u" in text:
        layers.append(_unescaped(text))
    found: dict[tuple[int, str], Match] = {}
    for layer in layers:
        for match in layer.matches():
            found.setdefault((match.edits[0].start, match.value), match)
    hits: list[Hit] = []
    at, line = 0, 1
    for (start, _), match in sorted(found.items(), key=lambda one: one[0]):
        line += source.count(b"\n", at, start)
        at = start
        hits.append(number(match, Place("line", line=line, member=member), member))
    for picture in _PICTURE.finditer(text):
        line = text.count("\n", 0, picture.start()) + 1
        hits.append(unread("image", Place("line", line=line, member=member)))
    return hits


def _as_written(text: str, source: bytes) -> Layer:
    layer = Layer()
    layer.add(text, 0, len(source), None)
    return layer


def _shown(text: str) -> Layer:
    layer = Layer()
    at = byte = 0
    for token in _MARKUP.finditer(text):
        byte = _plain(layer, text[at : token.start()], byte)
        end = byte + len(token[0].encode())
        if token[0][0] == "&":
            char = html.unescape(token[0])
            if len(char) == 1:
                layer.add(char, byte, end, None)
            else:
                layer.gap(" ")
        elif (name := (token[1] or "").lower()) in _LINES:
            layer.gap("\n")
        elif name in ("td", "th"):
            layer.gap("\t")
        at, byte = token.end(), end
    _plain(layer, text[at:], byte)
    return layer


def _unescaped(text: str) -> Layer:
    layer = Layer()
    at = byte = 0
    for token in _ESCAPE.finditer(text):
        byte = _plain(layer, text[at : token.start()], byte)
        layer.add(chr(int(token[1], 16)), byte, byte + 6, None)
        at, byte = token.end(), byte + 6
    _plain(layer, text[at:], byte)
    return layer


def _plain(layer: Layer, text: str, byte: int) -> int:
    end = byte + len(text.encode())
    if text:
        layer.add(text, byte, end, None)
    return end
