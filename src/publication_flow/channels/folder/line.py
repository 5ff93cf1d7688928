"""A line: what the lists, feeds and metadata need of an item, and what was written for it.

Lines outlast the run in the manifest, so that one item's change is written without asking the
ledger for ten thousand others.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, NamedTuple

from publication_flow.channels.folder.names import folder_name
from publication_flow.channels.folder.site import Site
from publication_flow.matter.state import PUBLIC
from publication_flow.projections.catalogue import SUMMARY
from publication_flow.projections.exposed import Exposed

# Embeddings and overrides of direction turn a name round for the eye (U+202A-202E, U+2066-2069);
# the rest XML cannot hold. Marks that Uyghur or Arabic text needs stay.
_HARMFUL = re.compile("[\u202a-\u202e\u2066-\u2069\ufffe\uffff\x00-\x08\x0b\x0c\x0e-\x1f]")
_SPACES = re.compile(r"\s+")


class Served(NamedTuple):
    """An attachment in the folder. `source` is its digest in the ledger, `sha256` that of the
    bytes in the folder, `name` what people see."""

    path: str
    name: str
    media: str
    size: int
    sha256: str
    source: str


class Line(NamedTuple):
    """One item. `known_as` is its index number (its own number while it has none), `folder` its
    path in the folder, `page` the SHA-256 of its page, `updated` an RFC 3339 instant. A tombstone
    has no title, category or files."""

    number: str
    known_as: str
    folder: str
    state: str
    listed: bool
    updated: str
    taken_down_on: str | None = None
    title: str = ""
    summary: str = ""
    category: str = ""
    label: dict[str, str] | None = None
    document_number: str | None = None
    formed_on: str | None = None
    published_on: str = ""
    first_on: str = ""
    unit_name: str | None = None
    files: tuple[Served, ...] = ()
    page: str = ""

    @property
    def public(self) -> bool:
        return self.state == PUBLIC

    @property
    def path(self) -> str:
        """The item's page: it stays where it is, whatever becomes of the item."""
        return f"{self.folder}/index.html"

    @property
    def order(self) -> tuple[str, str, str]:
        """What the latest come first by."""
        return (self.published_on, self.updated, self.number)

    def written(self) -> dict[str, str]:
        """Every file of the item and its SHA-256."""
        return {self.path: self.page, **{file.path: file.sha256 for file in self.files}}

    @property
    def digest(self) -> str:
        """SHA-256 of what is served: of the lines `sha256sum` prints for its files, in order."""
        return digest_of(self.written())


def digest_of(files: dict[str, str]) -> str:
    listing = "".join(f"{files[path]}  {path}\n" for path in sorted(files))
    return hashlib.sha256(listing.encode()).hexdigest()


def line_of(site: Site, shown: Exposed) -> Line:
    """The line of an item before anything is written: without files and digests."""
    folder = f"items/{folder_name(shown.known_as)}"
    if not shown.public:
        updated = site.instant(shown.updated_at, shown.taken_down_on)
        return Line(
            shown.number, shown.known_as, folder, shown.state, shown.listed, updated,
            shown.taken_down_on,
        )  # fmt: skip
    return Line(
        number=shown.number,
        known_as=shown.known_as,
        folder=folder,
        state=shown.state,
        listed=shown.listed,
        updated=site.instant(shown.updated_at, shown.published_on),
        title=one_line(shown.title) or "（标题已删除）",
        summary=summary_of(shown),
        category=shown.category or "",
        label=shown.category_label,
        document_number=one_line(shown.document_number) or None,
        formed_on=shown.formed_on,
        published_on=shown.published_on or "",
        first_on=shown.first_on or "",
        unit_name=shown.unit_name,
    )


def summary_of(shown: Exposed) -> str:
    """The summary, or the beginning of the body where nobody wrote one."""
    return one_line(shown.summary) or one_line(shown.body)[:SUMMARY]


def harmless(text: str | None) -> str:
    """Text without what turns it round for the eye or breaks XML."""
    return _HARMFUL.sub("", text or "")


def one_line(text: str | None) -> str:
    return _SPACES.sub(" ", harmless(text)).strip()


def as_data(line: Line) -> dict[str, Any]:
    """For the manifest."""
    return {**line._asdict(), "files": [file._asdict() for file in line.files]}


def from_data(data: dict[str, Any]) -> Line:
    return Line(**{**data, "files": tuple(Served(**file) for file in data["files"])})
