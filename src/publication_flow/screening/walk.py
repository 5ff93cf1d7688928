"""A walk through one XML member of a document, safe and with every character's place in bytes.

Expat reads it, so what is text here is text for every other program; a document type
declaration is refused, and with it every entity that could grow or reach out.
"""

from __future__ import annotations

import re
from typing import Any
from xml.parsers import expat

from publication_flow.screening.fold import enough_digits
from publication_flow.screening.hit import Hit, number
from publication_flow.screening.layer import APART, KEPT, Layer, Match
from publication_flow.screening.numbers import RESIDENT_ID
from publication_flow.screening.values import Place

# Elements whose text goes on in the next one: a run's text, a link or a span in a paragraph.
_RUNNING = frozenset({"t", "delText", "instrText", "delInstrText", "span", "a", "p", "h"})
_BREAKS = {"p": "\n", "h": "\n", "br": "\n", "cr": "\n", "line-break": "\n"}
_BREAKS |= {"tc": "\t", "tab": "\t", "noBreakHyphen": "-", "s": " ", "si": APART, "rPh": APART}
# Attributes with words of people; in all others only an identity number means anything.
_SPOKEN = frozenset({
    "name", "descr", "title", "tooltip", "prompt", "promptTitle", "error", "errorTitle", "Target",
    "display", "author", "initials", "val", "value", "string-value", "href", "text", "location",
    "formula", "condition",
})  # fmt: skip
_ATTRIBUTE = re.compile(rb"""\s+([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_REFERENCE = re.compile(rb"&[^;]*;")
_NAMED = {b"&lt;": "<", b"&gt;": ">", b"&amp;": "&", b"&quot;": '"', b"&apos;": "'"}


class Doctype(Exception):
    """The member has a document type declaration."""


def _refuse(*_: object) -> None:
    raise Doctype


def elements(source: bytes) -> list[tuple[str, dict[str, str]]]:
    """Every element's local name and attributes, in order; `Doctype`, `ExpatError` as in `Walk`."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate("utf-8")
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = lambda name, attrs: found.append((local(name), attrs))
    parser.Parse(source, True)
    return found


def local(name: str) -> str:
    return name.rpartition(":")[2] if ":" in name else name


class Walk:
    """The plain walk: text by element, paragraphs apart. Formats refine it.

    `hits()` reads `source` (UTF-8) once. `places` tells by element name what a text is;
    `place` is the answer for all others.
    """

    def __init__(
        self, source: bytes, member: str, place: Place, places: dict[str, str] | None = None
    ) -> None:
        self.source = source
        self.member = member
        self.default = place
        self.places = places or {}
        self.text = Layer()
        self.attributes = Layer("_")  # a star is not allowed in a sheet's or a file's name
        self.found: list[Hit] = []
        self.stack: list[str] = []
        self._serial = self._last = 0
        self._parser = parser = expat.ParserCreate("utf-8")
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._chars

    def hits(self) -> list[Hit]:
        """Every number in the member. Raises `Doctype` or `ExpatError`."""
        self._parser.Parse(self.source, True)
        self.collect()
        return self.found

    def collect(self) -> None:
        """Search what has been gathered; called in between, it keeps memory bounded."""
        for match in self.text.matches():
            self.found.append(self.hit(match))
        for match in self.attributes.matches():
            name, owner = match.owner
            if match.kind == RESIDENT_ID or name in _SPOKEN:
                self.found.append(self.attribute_hit(match._replace(owner=owner), name))
        self.text, self.attributes = Layer(), Layer("_")

    # What formats refine

    def start(self, name: str, attrs: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ended; `stack` no longer holds it."""

    def owner(self) -> Any:
        """What a piece of text read now belongs to."""
        return self.places.get(self.stack[-1], "") if self.stack else ""

    def mark(self) -> int:
        """Whether text read now was deleted or inserted by tracked changes."""
        return KEPT

    def place(self, owner: Any) -> Place:
        return self.default._replace(what=owner) if owner else self.default

    def hit(self, match: Match) -> Hit:
        return number(match, self.place(match.owner), self.member)

    def attribute_hit(self, match: Match, name: str) -> Hit:
        return self.hit(match)

    # Expat's calls

    @property
    def here(self) -> int:
        """The byte where the present event begins."""
        return self._parser.CurrentByteIndex

    def _start(self, name: str, attrs: dict[str, str]) -> None:
        name = local(name)
        self.stack.append(name)
        self._serial += 1
        if name in _BREAKS:
            self.text.gap(_BREAKS[name])
        self.start(name, attrs)
        for key, value in attrs.items():
            if len(value) > 6 and enough_digits(value) and not key.startswith("xmlns"):
                self._attribute(key)

    def _end(self, name: str) -> None:
        name = self.stack.pop()
        self._serial += 1
        if name in ("p", "h", "tc", "rPh"):
            self.text.gap(_BREAKS[name])
        self.end(name)

    def _chars(self, data: str) -> None:
        running = self.stack[-1] in _RUNNING
        if not running and not data.strip():
            return  # between elements
        serial = 0 if running else self._serial
        if serial != self._last:
            self.text.gap(APART)
            self._last = serial
        self.put(data)

    def put(self, data: str) -> None:
        """Text of the present event, as it is or as a character reference."""
        start = self.here
        raw = data.encode()
        end = start + len(raw)
        if not self.source.startswith(raw, start):
            reference = self.source[start : start + 1] == b"&"
            end = self.source.index(b";", start) + 1 if reference else start + 1
        self.text.add(data, start, end, self.owner(), self.mark())

    def _attribute(self, key: str) -> None:
        at = self.source.index(b"<", self.here) + 1
        at += len(re.match(rb"[^\s/>]+", self.source[at : at + 500])[0])  # type: ignore[index]
        while found := _ATTRIBUTE.match(self.source, at):
            at = found.end()
            if found[1] == key.encode():
                group = 2 if found[2] is not None else 3
                self._value(key, found.start(group), found.end(group))
                return

    def _value(self, key: str, start: int, end: int) -> None:
        owner = (local(key), self.owner())
        self.attributes.gap(APART)
        for piece in _REFERENCE.finditer(self.source, start, end):
            if piece.start() > start:
                text = self.source[start : piece.start()].decode()
                self.attributes.add(text, start, piece.start(), owner)
            self.attributes.add(_character(piece[0]), piece.start(), piece.end(), owner)
            start = piece.end()
        if end > start:
            self.attributes.add(self.source[start:end].decode(), start, end, owner)


def _character(reference: bytes) -> str:
    if reference in _NAMED:
        return _NAMED[reference]
    if reference[1:2] != b"#":
        return "?"
    hexadecimal = reference[2:3] in b"xX"
    return chr(int(reference[3:-1], 16) if hexadecimal else int(reference[2:-1]))
