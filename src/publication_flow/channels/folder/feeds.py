"""The latest for subscribers and machines: Atom, JSON Feed, sitemap, robots.txt.

Name lists are in none of them; `lines` are the listed ones. What was taken down is told to
subscribers as a deleted entry (RFC 6721), so that readers drop their copies too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any
from xml.sax.saxutils import quoteattr

from markupsafe import Markup, escape

from publication_flow.channels.folder.line import Line
from publication_flow.channels.folder.site import Site

LATEST = 50
MOST = 50_000  # addresses in one sitemap (sitemaps.org)
_ATOM = "http://www.w3.org/2005/Atom"
_TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
_XML = '<?xml version="1.0" encoding="utf-8"?>\n'


def atom(site: Site, latest: Sequence[Line], down: Sequence[Line]) -> bytes:
    """An Atom feed (RFC 4287) of the latest public items and the latest tombstones."""
    instants = [line.updated for line in (*latest, *down)]
    parts = [
        f'<feed xmlns="{_ATOM}" xmlns:at="{_TOMBSTONES}" xml:lang="zh-CN">',
        _element("id", site.urn()),
        _element("title", site.title),
        _element("updated", max(instants, default=site.instant(None, None))),
        f"<author>{_element('name', site.publisher)}</author>",
        _link(rel="self", type="application/atom+xml", href=site.url("atom.xml")),
        _link(rel="alternate", type="text/html", href=site.url("index.html")),
        *(_entry(site, line) for line in latest),
        *(
            f"<at:deleted-entry ref={quoteattr(site.urn(line.number))}"
            f" when={quoteattr(line.updated)}/>"
            for line in down
        ),
        "</feed>\n",
    ]
    return (_XML + "\n".join(parts)).encode()


def _entry(site: Site, line: Line) -> str:
    label = line.label["zh"] if line.label else line.category
    parts = [
        "<entry>",
        _element("id", site.urn(line.number)),
        _element("title", line.title),
        _element("updated", line.updated),
        _element("published", site.instant(None, line.first_on)),
        _link(rel="alternate", type="text/html", href=site.url(line.path)),
        f"<category term={quoteattr(line.category)} label={quoteattr(label)}/>",
        _element("summary", line.summary or line.title),
        *(
            _link(
                rel="enclosure", type=file.media, length=str(file.size), title=file.name,
                href=site.url(file.path),
            )
            for file in line.files
        ),
        "</entry>",
    ]  # fmt: skip
    return "\n".join(parts)


def json_feed(site: Site, latest: Sequence[Line]) -> bytes:
    """A JSON Feed 1.1 of the latest public items."""
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site.title,
        "home_page_url": site.url("index.html"),
        "feed_url": site.url("feed.json"),
        "language": "zh-CN",
        "authors": [{"name": site.publisher}],
        "items": [_feed_item(site, line) for line in latest],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _feed_item(site: Site, line: Line) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": site.urn(line.number),
        "url": site.url(line.path),
        "title": line.title,
        "content_text": line.summary or line.title,
        "date_published": site.instant(None, line.first_on),
        "date_modified": line.updated,
        "tags": [line.label["zh"] if line.label else line.category],
    }
    if line.files:
        found["attachments"] = [
            {
                "url": site.url(file.path),
                "mime_type": file.media,
                "title": file.name,
                "size_in_bytes": file.size,
            }
            for file in line.files
        ]
    return found


def sitemaps(
    site: Site, pages: Iterable[str], lines: Iterable[Line]
) -> Iterator[tuple[str, bytes]]:
    """`sitemap.xml`; with more addresses than one may hold, an index of several."""
    found = iter(
        [
            *(f"<url>{_element('loc', site.url(page))}</url>" for page in pages),
            *(
                f"<url>{_element('loc', site.url(line.path))}"
                f"{_element('lastmod', line.updated)}</url>"
                for line in lines
            ),
        ]
    )
    chunks = []
    while chunk := list(islice(found, MOST)):
        chunks.append(chunk)
    if len(chunks) <= 1:
        yield "sitemap.xml", _sitemap("urlset", chunks[0] if chunks else [])
        return
    names = [f"sitemap-{n}.xml" for n in range(1, len(chunks) + 1)]
    yield from ((name, _sitemap("urlset", c)) for name, c in zip(names, chunks, strict=True))
    index = [f"<sitemap>{_element('loc', site.url(name))}</sitemap>" for name in names]
    yield "sitemap.xml", _sitemap("sitemapindex", index)


def robots(site: Site) -> bytes:
    """Everything may be read. Name lists are not named here, or this file would lead to them."""
    return f"User-agent: *\nDisallow:\n\nSitemap: {site.url('sitemap.xml')}\n".encode()


def _sitemap(root: str, parts: Sequence[str]) -> bytes:
    head = f'{_XML}<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return "\n".join([head, *parts, f"</{root}>\n"]).encode()


def _element(name: str, text: str) -> str:
    return str(Markup("<{0}>{1}</{0}>").format(name, escape(text)))


def _link(**attributes: str) -> str:
    inner = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<link {inner}/>"
