"""Every page that is about many items: derived from the lines, in the same bytes every time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from publication_flow.channels.folder import feeds, metadata, render
from publication_flow.channels.folder.line import Line
from publication_flow.channels.folder.render import Part
from publication_flow.channels.folder.site import Site

FRONT, SHELF, LATEST, PART = 12, 5, 50, 200  # lines on the front page, in a shelf, in a list


def derived(site: Site, lines: Iterable[Line]) -> Iterator[tuple[str, bytes]]:
    """(path, bytes) of every file that belongs to no single item."""
    every = sorted(lines, key=lambda line: line.order, reverse=True)
    shown = [line for line in every if line.public and line.listed]
    down = sorted(
        (line for line in every if not line.public and line.listed),
        key=lambda line: (line.taken_down_on or "", line.number),
        reverse=True,
    )
    by_category: dict[str, list[Line]] = defaultdict(list)
    for line in every:
        if line.public:
            by_category[line.category].append(line)
    shelves = []
    for category, held in sorted(by_category.items()):
        listed = [line for line in held if line.listed]
        yield from _category(site, category, held, listed)
        shelves.append((held[0], len(listed), listed[:SHELF]))
    yield "index.html", render.home(site, shown[:FRONT], shelves)
    yield "withdrawn.html", render.withdrawn(site, down)
    yield "404.html", render.missing(site)
    yield "atom.xml", feeds.atom(site, shown[: feeds.LATEST], down[: feeds.LATEST])
    yield "feed.json", feeds.json_feed(site, shown[: feeds.LATEST])
    yield "catalogue.json", metadata.catalogue(site, sorted(shown, key=lambda one: one.number))
    pages = ["index.html", *(f"categories/{c}/index.html" for c in sorted(by_category))]
    yield from feeds.sitemaps(site, pages, sorted(shown, key=lambda one: one.number))
    yield "robots.txt", feeds.robots(site)
    for name in render.STATIC:
        yield name, render.static(name)


def _category(
    site: Site, category: str, held: list[Line], listed: list[Line]
) -> Iterator[tuple[str, bytes]]:
    """A category's latest, and all of it by the year of first publication: a new item changes the
    last part of its year and no other."""
    years = []
    by_age = sorted(listed, key=lambda line: (line.first_on, line.number))
    for year, group in groupby(by_age, key=lambda line: line.first_on[:4]):
        lines = list(group)
        paths = [_path(category, year, n) for n in range(len(lines[::PART]))]
        years.append((year, paths[-1], len(lines)))
        for n, path in enumerate(paths):
            part = Part(
                year, n + 1, path,
                paths[n - 1] if n else None,
                paths[n + 1] if n + 1 < len(paths) else None,
            )  # fmt: skip
            chunk = lines[n * PART : (n + 1) * PART]
            yield path, render.year(site, held[0], part, chunk[::-1])
    notices = [line for line in held if not line.listed]
    page = render.category(site, held[0], listed[:LATEST], years[::-1], notices)
    yield f"categories/{category}/index.html", page


def _path(category: str, year: str, part: int) -> str:
    return f"categories/{category}/{year}{f'-{part + 1}' if part else ''}.html"
