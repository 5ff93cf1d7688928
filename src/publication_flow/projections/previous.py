"""Last period's item (上期): what an office publishes every year begins from what it published."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.matter.content import Content
from publication_flow.matter.state import PUBLIC
from publication_flow.projections import snapshot, visible
from publication_flow.projections.snapshot import marks
from publication_flow.projections.tables import items
from publication_flow.projections.view import View

CARRIED = ("title", "body", "summary")  # texts that begin the next period's item
_CHINESE = "〇一二三四五六七八九"
_DIGITS = str.maketrans(_CHINESE + "零○", "012345678900")
_LETTERS = str.maketrans("0123456789", _CHINESE)
# 〔2016〕 in a document number names a document, which stays what it is next year, too.
_YEAR = re.compile(
    r"(?<![0-9〔\[])(?:19|20)[0-9]{2}(?![0-9〕\]])|[一二][〇零○一二三四五六七八九]{3}(?=年)"
)
_NEWEST = 50
_STATEMENT = (
    f"SELECT matter, public_title, since_on, owner FROM {items.name} "
    "WHERE agency = ? AND public_state = ? AND category = ?{units} "
    "ORDER BY since_on DESC, matter DESC LIMIT ?"
)


class Previous(NamedTuple):
    """An item to begin from: published on `since_on` by `unit`."""

    number: str
    title: str | None
    category: str
    since_on: str
    unit: str


def suggest(view: View, by: str, category: str, title: str, limit: int) -> list[Previous]:
    """The latest published items of a category by the person's own units, newest first; with a
    title, the most alike first, whatever year stands in either."""
    held = snapshot.known(view).organisation.holdings
    units = sorted({h.unit for h in held if h.person == by and h.unit and h.valid(view.day)})
    if not units:
        return []
    statement = _STATEMENT.format(units=f" AND owner IN ({marks(units)})")
    parameters = (view.agency, PUBLIC, category, *units, max(limit, _NEWEST))
    rows = sql.run(view.connection, statement, parameters).fetchall()
    titles = texts.texts(view.connection, view.agency, [row[1] for row in rows])
    found = [Previous(n, titles.get(digest), category, on, unit) for n, digest, on, unit in rows]
    if title.strip():
        found.sort(key=lambda one: -_alike(title, one.title or ""))
    return found[: max(limit, 0)]


def beginning(view: View, number: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """What the next item takes over from one that may be read: its parts by name, and the names
    of its attachments, which it does not take over."""
    content = _readable(view, number)
    digests = [content.parts.get(name) for name in CARRIED]
    kept = texts.texts(view.connection, view.agency, [*digests, *_names(content)])
    parts = {name: kept[d] for name, d in zip(CARRIED, digests, strict=True) if d in kept}
    if "title" in parts:
        parts["title"] = moved_on(parts["title"], int(view.day[:4]))
    parts["category"] = content.fields["category"]
    return parts, tuple(kept[name] for name in _names(content) if name in kept)


def moved_on(title: str, year: int) -> str:
    """A title for `year`: where it names the year before, every year in it is one later.

    >>> moved_on("2016年城乡低保标准", 2017)
    '2017年城乡低保标准'
    """
    years = {found.group().translate(_DIGITS) for found in _YEAR.finditer(title)}
    return _YEAR.sub(_later, title) if str(year - 1) in years else title


def _later(found: re.Match[str]) -> str:
    later = str(int(found.group().translate(_DIGITS)) + 1)
    return later if found.group().isascii() else later.translate(_LETTERS)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, _YEAR.sub("", one), _YEAR.sub("", other)).ratio()


def _readable(view: View, number: str) -> Content:
    """What the public sees, or else, for who may read the matter whole, the content at hand."""
    matter, content = snapshot.standing(view, number)
    if matter.public is not None and visible.public(matter):
        return matter.public.content
    visible.require(view, number)
    return content


def _names(content: Content) -> list[str]:
    return [file["name"] for file in content.attachments]
