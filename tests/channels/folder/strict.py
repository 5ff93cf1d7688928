"""Offline validators: HTML, Atom, JSON Feed and sitemap, each a list of what is wrong.

HTML is read by html5lib, which knows every parse error of the standard; what a parser cannot
know (attributes and nesting that the standard forbids) is asked of the tree afterwards.
"""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import feedparser
import html5lib
from lxml import etree

_HERE = Path(__file__).parent
_HTML = "{http://www.w3.org/1999/xhtml}"
_GLOBAL = {"class", "id", "lang", "aria-hidden", "aria-label", "aria-labelledby", "dir"}
ALLOWED = {
    "html": set(), "head": set(), "title": set(), "body": set(), "header": set(), "nav": set(),
    "main": set(), "article": set(), "section": set(), "footer": set(), "div": set(), "p": set(),
    "h1": set(), "h2": set(), "ul": set(), "li": set(), "span": set(), "small": set(),
    "b": set(), "bdi": set(), "table": set(), "caption": set(), "tbody": set(), "tr": set(),
    "meta": {"charset", "name", "content", "http-equiv"},
    "link": {"rel", "href", "type", "title"},
    "script": {"type"},
    "a": {"href", "rel", "download"},
    "time": {"datetime"},
    "th": {"scope"},
    "td": {"colspan"},
}  # fmt: skip
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


def wrong_with_html(page: bytes) -> list[str]:
    """What is wrong with a page, and whether it could run or fetch anything."""
    parser = html5lib.HTMLParser(strict=False)
    document = parser.parse(page, transport_encoding="utf-8")
    found = [f"{place}: {code}" for place, code, _ in parser.errors]
    if not page.startswith(b"<!doctype html>\n"):
        found.append("no doctype")
    if document.get("lang") != "zh-CN":
        found.append("lang")
    every = list(document.iter())
    ids = [one.get("id") for one in every if one.get("id")]
    found += [f"id twice: {one}" for one in {i for i in ids if ids.count(i) > 1}]
    for one in every:
        found += _element(one, ids)
    for name, least in (("h1", 1), ("main", 1), ("title", 1)):
        if len([*document.iter(_HTML + name)]) != least:
            found.append(f"not one {name}")
    levels = [int(one.tag[-1]) for one in every if re.fullmatch(_HTML + r"h\d", str(one.tag))]
    found += [f"h{a} then h{b}" for a, b in pairwise(levels) if b > a + 1]
    return found


def _element(one: Element, ids: list[Any]) -> list[str]:
    if not isinstance(one.tag, str):
        return []
    name = one.tag.removeprefix(_HTML)
    if name not in ALLOWED:
        return [f"element {name}"]
    found = [f"{name} {a}" for a in one.keys() if a not in ALLOWED[name] | _GLOBAL]  # noqa: SIM118
    labelled = one.get("aria-labelledby")
    if labelled and labelled not in ids:
        found.append(f"labelled by nothing: {labelled}")
    if name == "ul" and any(child.tag != _HTML + "li" for child in one):
        found.append("ul holds more than li")
    if name == "p" and any(child.tag == _HTML + "p" for child in one.iter() if child is not one):
        found.append("p in p")
    if name == "script":
        found += _script(one)
    href = one.get("href")
    if href is not None and not re.match(r"(/(?!/)|#)", href) and one.get("rel") != "canonical":
        found.append(f"no path: {href}")
    return found


def _script(one: Element) -> list[str]:
    if one.get("type") != "application/ld+json":
        return ["script runs"]
    json.loads(one.text or "")
    return []


def wrong_with_atom(feed: bytes) -> list[str]:
    """By the grammar of RFC 4287 as it stands in `atom.rng`, and its rules about the whole."""
    document = etree.fromstring(feed)
    schema = etree.RelaxNG(etree.parse(_HERE / "atom.rng"))
    schema.validate(document)
    found = [str(error.message) for error in schema.error_log]
    names = {"a": "http://www.w3.org/2005/Atom"}
    ids = document.xpath("//a:id/text()", namespaces=names)
    assert isinstance(ids, list)
    found += [f"id twice: {i}" for i in {str(i) for i in ids} if ids.count(i) > 1]  # 4.1.1
    if document.xpath("/a:feed[not(a:author)]/a:entry[not(a:author)]", namespaces=names):
        found.append("no author")  # 4.1.1: the feed's, or each entry's own
    read = feedparser.parse(feed)
    return [*found, *([str(read.bozo_exception)] if read.bozo else [])]


def wrong_with_json_feed(feed: bytes) -> list[str]:
    """By JSON Feed 1.1: what must be there, what must be text, unique ids, RFC 3339 instants."""
    data = json.loads(feed)
    found = [
        name
        for name, kind in (("version", str), ("title", str), ("items", list), ("authors", list))
        if not isinstance(data.get(name), kind)
    ]
    if data["version"] != "https://jsonfeed.org/version/1.1":
        found.append("version")
    ids = [item["id"] for item in data["items"]]
    if len(set(ids)) != len(ids):
        found.append("ids")
    for item in data["items"]:
        if not isinstance(item["id"], str) or not item.get("content_text"):
            found.append("content")
        for name in ("date_published", "date_modified"):
            if not _INSTANT.fullmatch(item[name]):
                found.append(name)
        for file in item.get("attachments", ()):
            if not file["url"].startswith("http") or "/" not in file["mime_type"]:
                found.append("attachment")
    return found


def addresses(sitemap: bytes) -> list[str]:
    """What a sitemap lists; its root and instants are checked on the way."""
    root = etree.fromstring(sitemap)
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert root.tag in (space + "urlset", space + "sitemapindex")
    assert all(_INSTANT.fullmatch(str(one.text)) for one in root.iter(space + "lastmod"))
    return [str(one.text) for one in root.iter(space + "loc")]
