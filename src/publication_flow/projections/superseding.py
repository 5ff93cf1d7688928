"""Which matter supersedes, clarifies or is about which (五保 became 特困供养), both ways.

A part of type `matter` in the content names another one; the part's name says what it means. What
counts is the public content where there is one: a correction that is to supersede something has
superseded nothing yet. Readers are told of nothing they may not see at the other end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.matter.state import Matter
from publication_flow.projections import snapshot, visible
from publication_flow.projections.item import plain
from publication_flow.projections.rows import link_rows
from publication_flow.projections.snapshot import Known, Standing
from publication_flow.projections.tables import links
from publication_flow.projections.view import View

_NAMING = (
    f"SELECT DISTINCT matter FROM {links.name} INDEXED BY pf_links_target "
    "WHERE agency = ? AND target = ?"
)


class Link(NamedTuple):
    """One end of a link. `what` is the part that says it, with its label; `state` is public,
    suspended, withdrawn, or None for what was never published; `since_on` the day of its present
    public version. The title is that of the public version for who may not read it whole."""

    what: str
    label: dict[str, str]
    number: str
    title: str | None
    state: str | None
    since_on: str | None


class Links(NamedTuple):
    """What a matter names, and what names it, in the order of their numbers."""

    names: tuple[Link, ...]
    named_by: tuple[Link, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


class _End(NamedTuple):
    what: str
    said_by: Matter
    number: str


def read(view: View, number: str) -> Links:
    """Of a matter that the view's person may see, else `NotFound`."""
    known = snapshot.known(view)
    matter = snapshot.standing(view, number).matter
    if not (visible.whole(view, matter, known) or visible.public(matter)):
        raise visible.hidden(view, number)
    out = [_End(what, matter, target) for what, target in _named(view, known, matter)]
    back = [
        _End(what, one.matter, one.matter.number)
        for one in _naming(view, number)
        for what, target in _named(view, known, one.matter)
        if target == number
    ]
    found = snapshot.standings(view, [end.number for end in (*out, *back)])
    seen = {name: s for name, s in found.items() if _sees(view, known, s.matter)}
    titles = texts.texts(
        view.connection, view.agency, [_title(view, known, s) for s in seen.values()]
    )
    return Links(
        tuple(_links(view, known, out, seen, titles)),
        tuple(_links(view, known, back, seen, titles)),
    )


def _links(
    view: View,
    known: Known,
    ends: Iterable[_End],
    seen: dict[str, Standing],
    titles: dict[str, str],
) -> Iterator[Link]:
    for end in sorted(ends, key=lambda end: (end.number, end.what)):
        standing = seen.get(end.number)
        if standing is None:
            continue
        kind = view.rulebook_of(end.said_by.policy).kind(end.said_by.kind)
        public = standing.matter.public
        yield Link(
            end.what, kind.parts[end.what].label.model_dump(), end.number,
            titles.get(_title(view, known, standing) or ""),
            public.state if public is not None else None,
            public.since_on if public is not None else None,
        )  # fmt: skip


def _named(view: View, known: Known, matter: Matter) -> list[tuple[str, str]]:
    """The other matters it names: (part, number)."""
    world = snapshot.world(view, matter, known.calendar)
    parts = world.rulebook.kind(matter.kind).parts
    rows = link_rows(view.agency, matter, world)
    return [(row[2], row[3]) for row in rows if parts[row[2]].type == "matter"]


def _naming(view: View, number: str) -> Iterable[Standing]:
    """Everything that may name it. As of a date no table knows, so everything is looked at."""
    if not view.present:
        return snapshot.everything(view)
    rows = sql.run(view.connection, _NAMING, (view.agency, number)).fetchall()
    return snapshot.standings(view, [row[0] for row in rows]).values()


def _sees(view: View, known: Known, matter: Matter) -> bool:
    return visible.public(matter) or visible.whole(view, matter, known)


def _title(view: View, known: Known, standing: Standing) -> str | None:
    """The digest of the title to show: what everybody reads, where it is public."""
    public = standing.matter.public
    content = public.content if public is not None else standing.content
    return content.parts.get("title")
