"""Documents and slides: DOCX and PPTX, member by member."""

from __future__ import annotations

import re
from typing import Any

from publication_flow.screening.layer import DELETED, INSERTED, KEPT
from publication_flow.screening.values import Place
from publication_flow.screening.walk import Walk

_NOTES = {"header": "header", "footer": "footer", "footnotes": "footnote", "endnotes": "endnote"}
_MEMBER = re.compile(r"(?:word|ppt)/(?:.*/)?([A-Za-z]+?)([0-9]*)\.xml")
_NO = ("0", "false", "off", "none")


class WordWalk(Walk):
    """One member of a DOCX: paragraphs counted, tracked changes and hidden text known."""

    def __init__(self, source: bytes, member: str) -> None:
        super().__init__(source, member, Place("package", member=member))
        told = _MEMBER.fullmatch(member)
        stem = told[1] if told else ""
        self._what = "paragraph" if stem == "document" else _NOTES.get(stem, "")
        if stem.startswith("comments"):
            self._what = "comment"
        self._paragraphs = 0
        self._deleted = self._inserted = self._boxes = 0
        self._vanished = False

    def start(self, name: str, attrs: dict[str, str]) -> None:
        if name == "p":
            # A text box is a paragraph within a paragraph; it counts as its anchor's.
            self._paragraphs += not self._boxes
        elif name == "r":
            self._vanished = False
        elif name in ("vanish", "webHidden") and "rPr" in self.stack and "r" in self.stack:
            self._vanished = not any(v in _NO for v in attrs.values())
        else:
            self._count(name, 1)

    def end(self, name: str) -> None:
        self._count(name, -1)

    def _count(self, name: str, by: int) -> None:
        if name in ("del", "moveFrom"):
            self._deleted += by
        elif name in ("ins", "moveTo"):
            self._inserted += by
        elif name == "txbxContent":
            self._boxes += by

    def mark(self) -> int:
        return DELETED if self._deleted else INSERTED if self._inserted else KEPT

    def owner(self) -> Any:
        what = self._what
        if what == "paragraph":
            what = "deleted" if self._deleted else "text-box" if self._boxes else what
        return what, self._paragraphs, "text" if self._vanished else ""

    def place(self, owner: Any) -> Place:
        what, paragraph, hidden = owner
        if not what:
            return self.default
        counted = paragraph if what in ("paragraph", "deleted") else None
        return Place(what, number=counted, hidden_by=hidden, member=self.member)


class SlideWalk(Walk):
    """One member of a PPTX. Slides are told by the number in the member's name."""

    def __init__(self, source: bytes, member: str) -> None:
        super().__init__(source, member, Place("package", member=member))
        told = _MEMBER.fullmatch(member)
        stem = told[1] if told else ""
        number = int(told[2]) if told and told[2] else None
        if stem == "slide":
            self.default = Place("slide", number=number, member=member)
        elif stem == "notesSlide":
            self.default = Place("notes", number=number, member=member)
        elif "comment" in stem.lower():
            self.default = Place("comment", member=member)

    def start(self, name: str, attrs: dict[str, str]) -> None:
        if name == "sld" and attrs.get("show") in _NO:
            self.default = self.default._replace(hidden_by="slide")
