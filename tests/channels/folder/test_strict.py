"""The validators of these tests find what is wrong: each fault is seen, and a good one passes."""

from __future__ import annotations

import json

import pytest

from publication_flow.channels.folder import feeds, lists, render
from publication_flow.channels.folder.line import Line
from publication_flow.channels.folder.site import make_site
from tests.channels.folder.strict import (
    addresses,
    wrong_with_atom,
    wrong_with_html,
    wrong_with_json_feed,
)

SITE = make_site("mz", "某区民政局", "https://www.example.gov.cn")
LINE = Line(
    "2017-0001", "0/2017-1", "items/0-2017-1", "public", True, "2017-03-06T09:00:00+08:00",
    title="标准", summary="概述", category="c", published_on="2017-03-06", first_on="2017-03-06",
)  # fmt: skip
ATOM = feeds.atom(SITE, [LINE, LINE._replace(number="2017-0002")], [])
PAGE = render.missing(SITE)


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b"<updated>2017-03-06T09:00:00+08:00</updated>", b""),
        (b"2017-03-06T09:00:00+08:00", b"2017-03-06"),
        (b"<title>\xe6\xa0\x87\xe5\x87\x86</title>", b"<title></title>"),
        (b"<author><name>", b"<author><email>"),
        (b"</entry>", b"<content/></entry>"),
        (SITE.urn("2017-0002").encode(), SITE.urn("2017-0001").encode()),
        (b'href="https://www.example.gov.cn/items', b'href="items'),
        (b"urn:uuid:", b""),
    ],
)
def test_a_fault_in_an_atom_feed_is_seen(good: bytes, bad: bytes) -> None:
    """Leaving out or bending what RFC 4287 demands is found."""
    assert good in ATOM
    assert [] == wrong_with_atom(ATOM)
    assert [] != _wrong(ATOM.replace(good, bad))


def _wrong(feed: bytes) -> list[str]:
    try:
        return wrong_with_atom(feed)
    except SyntaxError as error:  # not well-formed: seen, too
        return [str(error)]


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b"<!doctype html>\n", b""),
        (b"</h1>", b""),
        (b"<h1>", b'<h1 style="color:red">'),
        (b"<h1>", b'<h1 onclick="x()">'),
        (b"</main>", b"<script>x()</script></main>"),
        (b"</main>", b"<h2>a</h2><h4>b</h4></main>"),
        (b'lang="zh-CN"', b'lang="en"'),
        (b'href="/style.css"', b'href="//elsewhere/style.css"'),
        (b"</title>", b""),
        (b"<ul>", b'<ul><p id="main">a</p>'),
    ],
)
def test_a_fault_in_a_page_is_seen(good: bytes, bad: bytes) -> None:
    """What the parser, the standard's rules on content or our own forbid is found."""
    assert good in PAGE
    assert [] == wrong_with_html(PAGE)
    assert [] != wrong_with_html(PAGE.replace(good, bad, 1))


def test_a_fault_in_a_json_feed_is_seen() -> None:
    """A day instead of an instant, and an id used twice, are found."""
    good = json.loads(feeds.json_feed(SITE, [LINE]))
    item = good["items"][0]
    bad = good | {"items": [item, item | {"date_published": "2017-03-06"}]}

    assert [] == wrong_with_json_feed(json.dumps(good).encode())
    assert ["ids", "date_published"] == wrong_with_json_feed(json.dumps(bad).encode())


def test_many_addresses_make_an_index_of_sitemaps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond what one sitemap may hold there are several, and `sitemap.xml` lists them."""
    monkeypatch.setattr(feeds, "MOST", 2)
    lines = [LINE._replace(folder=f"items/{n}") for n in range(3)]
    made = dict(feeds.sitemaps(SITE, ["index.html"], lines))

    assert ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"] == sorted(made)
    assert b"<loc>https://www.example.gov.cn/sitemap-2.xml</loc>" in made["sitemap.xml"]


def test_a_site_without_items_is_valid() -> None:
    """Before anything is published there are a front page and feeds, and nothing is wrong."""
    files = dict(lists.derived(SITE, []))
    wrong = [w for p, b in files.items() if p.endswith(".html") for w in wrong_with_html(b)]

    assert [] == wrong
    assert [] == wrong_with_atom(files["atom.xml"])
    assert [] == wrong_with_json_feed(files["feed.json"])
    assert ["https://www.example.gov.cn/"] == addresses(files["sitemap.xml"])
