"""One file read for what it holds, whatever it is; files within files, too.

What a file is, its first bytes say; its name decides only where they do not.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from xml.parsers import expat

from publication_flow.screening import encoding, pdf, pictures, plain
from publication_flow.screening.hit import Hit, unread
from publication_flow.screening.masks import masked
from publication_flow.screening.numbers import find
from publication_flow.screening.opendocument import OpenWalk
from publication_flow.screening.package import DEPTH, Budget, Member, is_zip, members
from publication_flow.screening.values import Place
from publication_flow.screening.walk import Doctype
from publication_flow.screening.words import SlideWalk, WordWalk
from publication_flow.screening.workbook import Workbook, general

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ARCHIVES = (b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
# Not words of people and no pictures: the printer's settings, fonts, signatures' certificates.
_MUTE = re.compile(r"printerSettings\d*\.bin|.*\.(?:odttf|fntdata|ttf|otf)", re.IGNORECASE)
_WRAPPED = (".rtf", ".eml", ".mht", ".mhtml", ".ps", ".eps")
_XML_ENDS = (".xml", ".rels", ".vml")
_PLAIN, _WORD, _SLIDES, _BOOK, _OPEN = "zip", "word", "slides", "book", "open"


def read(name: str, data: bytes, budget: Budget, depth: int = 0) -> list[Hit]:
    """Everything found in a file, in the file's order. `name` serves to tell the format."""
    if is_zip(data):
        return _zip(data, budget, depth)
    if b"%PDF-" in data[:1024]:
        return _pdf(data, budget, depth)
    if pictures.is_picture(name, data):
        return pictures.read(data)
    if data.startswith(_OLD_OFFICE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        return [unread("encrypted" if encrypted else "old-office"), *pictures.sweep(data)]
    if data.startswith(_ARCHIVES) or data[257:262] == b"ustar":
        return [unread("archive")]
    if data.startswith(b"{\\rtf") or name.lower().endswith(_WRAPPED):
        return [unread("rich-text"), *pictures.sweep(data)]
    told = encoding.text_of(data)
    if told is None:
        return [unread("unknown"), *pictures.sweep(data)]
    return plain.read(told[0])


def in_name(name: str, place: Place) -> list[Hit]:
    """The numbers in a file's name."""
    spans = find(name)
    return [Hit(s.kind, place, s.value, masked(s.kind, s.value)) for s in spans]


def format_of(found: list[Member]) -> str:
    """What kind of package: by the members that make it one."""
    names = {member.name for member in found}
    if "[Content_Types].xml" in names:
        for start, kind in (("xl/", _BOOK), ("word/", _WORD), ("ppt/", _SLIDES)):
            if any(name.startswith(start) for name in names):
                return kind
    if any(m.name == "mimetype" and b"opendocument" in m.data for m in found):
        return _OPEN
    return _PLAIN


def _zip(data: bytes, budget: Budget, depth: int) -> list[Hit]:
    if depth >= DEPTH:
        return [unread("too-deep")]
    try:
        found, comment = members(data, budget)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return [unread("corrupt")]
    hits = [hit._replace(member="#comment") for hit in pictures.sweep(comment)] if comment else []
    kind = format_of(found)
    if kind == _PLAIN:
        return hits + _archive(found, budget, depth)
    return hits + _office(kind, found, budget, depth)


def _archive(found: list[Member], budget: Budget, depth: int) -> list[Hit]:
    """Each member is a file of its own."""
    hits: list[Hit] = []
    for member in found:
        hits += [
            hit._replace(file=member.name, member="#name")
            for hit in in_name(member.name, Place("file-name"))
        ]
        if member.reason:
            hits.append(unread(member.reason)._replace(file=member.name))
        elif not member.name.endswith("/"):
            hits += _within(member, read(member.name, member.data, budget, depth + 1))
    return hits


def _within(member: Member, hits: list[Hit]) -> list[Hit]:
    """Hits of a file in a package, seen from outside; it is masked as a file of its own."""
    return [
        hit._replace(
            file=f"{member.name}!{hit.file}" if hit.file else member.name,
            member=member.name,
            edits=(),
        )
        for hit in hits
    ]


def _office(kind: str, found: list[Member], budget: Budget, depth: int) -> list[Hit]:
    if kind == _OPEN and any(
        m.name == "META-INF/manifest.xml" and b"encryption-data" in m.data for m in found
    ):
        return [unread("encrypted")]
    sources = {
        member.name: encoding.xml_of(member.data)[0]
        for member in found
        if member.name.lower().endswith(_XML_ENDS) and not member.reason
    }
    book = Workbook(sources) if kind == _BOOK else None
    spreadsheet = any(m.name == "mimetype" and b"spreadsheet" in m.data for m in found)

    def walk(source: bytes, name: str) -> list[Hit]:
        if book:
            return book.hits(source, name)
        if kind == _OPEN:
            return OpenWalk(source, name, spreadsheet).hits()
        if kind == _WORD and name.startswith("word/") and not name.endswith(".rels"):
            return WordWalk(source, name).hits()
        if kind == _SLIDES and name.startswith("ppt/") and not name.endswith(".rels"):
            return SlideWalk(source, name).hits()
        return general(source, name)

    ordered = sorted(found, key=lambda m: book.order(m.name)) if book else found
    hits: list[Hit] = []
    for member in ordered:
        if member.name in sources:
            hits += _xml(member, sources[member.name], walk)
        else:
            hits += _binary(member, budget, depth)
    return hits + (book.unused() if book else [])


def _xml(member: Member, source: bytes, walk: Callable[[bytes, str], list[Hit]]) -> list[Hit]:
    place = Place("package", member=member.name)
    if member.name.lower().endswith(".vml"):
        # The old drawing language is not always well-formed; it is read as text.
        told = encoding.text_of(source)
        return plain.read(told[0], member.name) if told else [unread("corrupt", place)]
    try:
        return walk(source, member.name)
    except Doctype:
        return [unread("doctype", place)]
    except (expat.ExpatError, ValueError, KeyError):
        return [unread("corrupt", place)]


def _binary(member: Member, budget: Budget, depth: int) -> list[Hit]:
    """A member that is no XML: a picture, an embedded document, a macro."""
    name, place = member.name, Place("package", member=member.name)
    if member.reason:
        return [unread(member.reason, place)]
    if name.endswith("/") or name == "mimetype" or not member.data:
        return []
    if _MUTE.fullmatch(name.rpartition("/")[2]):
        swept = pictures.sweep(member.data)
        return [hit._replace(place=place, member=name) for hit in swept]
    hits = _within(member, read(name, member.data, budget, depth + 1))
    if is_zip(member.data) or b"%PDF-" in member.data[:1024]:
        return hits
    hidden = "thumbnail" if "humbnail" in name else "image"
    return [
        hit._replace(
            file="",
            place=Place(hidden, member=name, reason="image")
            if hit.place.reason == "image" and hit.place.what == "image"
            else place._replace(reason=_within_office(hit.place.reason)),
        )
        for hit in hits
    ]


def _within_office(reason: str) -> str:
    return "binary-office" if reason in ("unknown", "old-office") else reason


def _pdf(data: bytes, budget: Budget, depth: int) -> list[Hit]:
    if depth >= DEPTH:
        return [unread("too-deep")]
    hits, attached = pdf.read(data)
    for name, content in attached:
        hits += in_name(name, Place("file-name"))
        within = read(name, content, budget, depth + 1)
        hits += [hit._replace(file=f"{name}!{hit.file}" if hit.file else name) for hit in within]
    return hits
