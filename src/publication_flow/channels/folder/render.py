"""Pages from values: templates that escape everything, and nothing else decided here."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

from publication_flow.channels.folder import metadata
from publication_flow.channels.folder.line import Line, harmless, one_line
from publication_flow.channels.folder.names import folder_name
from publication_flow.channels.folder.site import Site
from publication_flow.projections.exposed import Exposed, Linked

STATIC = ("style.css", "icon.svg")
_HERE = "publication_flow.channels.folder"
_UNITS = ("字节", "KB", "MB", "GB")


class Part(NamedTuple):
    """A part of a category's year, the oldest items in the first: so the parts stay as they are."""

    year: str
    number: int
    path: str
    earlier: str | None
    later: str | None


def item(site: Site, line: Line, shown: Exposed) -> bytes:
    """The page of a public item."""
    return _page(
        "item.html",
        site,
        line=line,
        shown=shown,
        paragraphs=[p for p in harmless(shown.body).split("\n") if p.strip()],
        bases=[law["zh"] for law in shown.bases],
        supersedes=[_linked(site, one) for one in shown.supersedes],
        superseded_by=[_linked(site, one) for one in shown.superseded_by],
        erased=sum(1 for file in shown.attachments if file.read is None),
        data=metadata.embedded(metadata.schema_org(site, line, shown)),
    )


def tombstone(site: Site, line: Line, shown: Exposed) -> bytes:
    """What stays at the address of an item that was taken down."""
    return _page("tombstone.html", site, line=line, reason=one_line(shown.reason))


def home(
    site: Site, latest: Sequence[Line], shelves: Sequence[tuple[Line, int, list[Line]]]
) -> bytes:
    """The front page. A shelf is a category (told by one of its lines), how many, the latest."""
    return _page("home.html", site, latest=latest, shelves=shelves)


def category(
    site: Site, one: Line, latest: Sequence[Line], years: Sequence[tuple[str, str, int]],
    notices: Sequence[Line],
) -> bytes:  # fmt: skip
    """A category: the latest, its years (year, path, how many), name lists that are up now."""
    return _page("category.html", site, one=one, latest=latest, years=years, notices=notices)


def year(site: Site, one: Line, part: Part, lines: Sequence[Line]) -> bytes:
    """A part of a category's year."""
    return _page("year.html", site, one=one, part=part, lines=lines)


def withdrawn(site: Site, lines: Sequence[Line]) -> bytes:
    """The record of what was taken down: it explains the gaps between index numbers."""
    return _page("withdrawn.html", site, lines=lines)


def missing(site: Site) -> bytes:
    """For the server's answer 404."""
    return _page("missing.html", site)


def static(name: str) -> bytes:
    return (files(_HERE) / "static" / name).read_bytes()


@lru_cache(maxsize=1)
def look() -> str:
    """SHA-256 of all templates and static files: another one, another look."""
    digest = hashlib.sha256()
    for folder in ("static", "templates"):
        for file in sorted((files(_HERE) / folder).iterdir(), key=lambda one: one.name):
            digest.update(f"{folder}/{file.name}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def _page(template: str, site: Site, **values: Any) -> bytes:
    return _environment().get_template(template).render(site=site, **values).encode()


def _linked(site: Site, linked: Linked) -> tuple[str, str]:
    index = linked.index_number or linked.number
    return site.href(f"items/{folder_name(index)}/index.html"), one_line(linked.title) or index


def size(count: int) -> str:
    """A file's size as people read it."""
    value, unit = float(count), 0
    while value >= 1024 and unit < len(_UNITS) - 1:
        value, unit = value / 1024, unit + 1
    return f"{value:.1f} {_UNITS[unit]}" if unit else f"{count} {_UNITS[0]}"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    found = Environment(
        loader=PackageLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    found.filters["size"] = size
    return found
