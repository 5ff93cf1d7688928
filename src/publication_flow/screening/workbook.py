"""The members of an XLSX put together: which sheet a member belongs to, which cell shows a text."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from xml.parsers import expat

from publication_flow.screening.hit import Hit
from publication_flow.screening.sheets import (
    NO_SHARED,
    CommentWalk,
    Shared,
    SharedWalk,
    Sheet,
    SheetWalk,
)
from publication_flow.screening.values import Place
from publication_flow.screening.walk import Doctype, Walk, elements

_RELATIONS = re.compile(r"(.*?)_rels/([^/]+)\.rels")
_WORKBOOK = {"definedName": "defined-name", "sheet": "sheet-name", "Relationship": "link"}


class Workbook:
    """A map of the package, made once, then asked member by member with `hits`."""

    def __init__(self, sources: Mapping[str, bytes]) -> None:
        """`sources`: the XML members as UTF-8 by path."""
        self._sources = sources
        self._links = _relations(sources)
        self.sheets = self._named_sheets()
        self._owners = self._belonging()
        self._seen: set[int] = set()
        self._shared: Shared = NO_SHARED
        self._strings: list[Hit] = []

    def _named_sheets(self) -> dict[str, Sheet]:
        found: dict[str, Sheet] = {}
        workbook = next((one for one in self._sources if one.endswith("xl/workbook.xml")), "")
        targets = self._links.get(workbook, {})
        for name, attrs in _safely(self._sources.get(workbook, b"")):
            if name == "sheet":
                relation = next((v for k, v in attrs.items() if k.endswith(":id")), "")
                hidden = attrs.get("state", "visible") != "visible"
                if relation in targets:
                    found[targets[relation]] = Sheet(attrs.get("name", ""), hidden)
        return found

    def _belonging(self) -> dict[str, Sheet]:
        """Each member that a sheet refers to, comments and drawings and what these refer to."""
        owners = dict(self.sheets)
        pending = [*self.sheets]
        while pending:
            member = pending.pop()
            for target in self._links.get(member, {}).values():
                if target not in owners:
                    owners[target] = owners[member]
                    pending.append(target)
        return owners

    def order(self, member: str) -> int:
        """Shared strings are read before the sheets that show them."""
        return 0 if member.endswith("sharedStrings.xml") else 1

    def hits(self, source: bytes, member: str) -> list[Hit]:
        """The numbers in one member."""
        sheet = self._owners.get(member, Sheet(""))
        hidden = "sheet" if sheet.hidden else ""
        if member.endswith("sharedStrings.xml"):
            walk = SharedWalk(source, member)
            walk.hits()
            self._shared = walk.shared()
            return []
        if "worksheets/" in member and not member.endswith(".rels"):
            return SheetWalk(source, member, sheet, self._shared, self._seen).hits()
        if "omment" in member and not member.endswith(".rels"):
            return CommentWalk(source, member, sheet).hits()
        if "drawings/" in member and not member.endswith(".rels"):
            return Walk(source, member, Place("text-box", sheet.name, hidden_by=hidden)).hits()
        if member.startswith("xl/workbook.xml"):
            return Walk(source, member, Place("package", member=member), _WORKBOOK).hits()
        if sheet.name:
            return Walk(source, member, Place("sheet", sheet.name, hidden_by=hidden)).hits()
        return general(source, member)

    def unused(self) -> list[Hit]:
        """Shared strings that no cell shows: left over, and in the file all the same."""
        place = Place("unused-text", member=self._shared.member)
        walk = Walk(b"", self._shared.member, place)
        return [
            walk.hit(match._replace(owner=None))
            for index, matches in self._shared.hits.items()
            if index not in self._seen
            for match in matches
        ]


def general(source: bytes, member: str) -> list[Hit]:
    """A member that has no meaning of its own here."""
    what = "package"
    if member.startswith("docProps/"):
        what = "property"
    elif member.endswith(".rels"):
        what = "link"
    return Walk(source, member, Place(what, member=member)).hits()


def _relations(sources: Mapping[str, bytes]) -> dict[str, dict[str, str]]:
    """By member: the members it refers to, by relation id."""
    found: dict[str, dict[str, str]] = {}
    for path, source in sources.items():
        told = _RELATIONS.fullmatch(path)
        if not told:
            continue
        links = found.setdefault(told[1] + told[2], {})
        for name, attrs in _safely(source):
            if name == "Relationship" and attrs.get("TargetMode") != "External":
                target = attrs.get("Target", "")
                joined = posixpath.normpath(posixpath.join(told[1], target)).lstrip("/")
                links[attrs.get("Id", "")] = joined
    return found


def _safely(source: bytes) -> list[tuple[str, dict[str, str]]]:
    try:
        return elements(source)
    except (Doctype, expat.ExpatError):
        return []  # reading the member itself tells of it
