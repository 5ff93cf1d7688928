"""Every content a matter has had, which step brought it, and what differs between two of them.

Contents are numbered from 1 in the order in which they came. A text that has been erased is told
as erased: that there was one is a fact, what it said is gone.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.errors import NotFound
from publication_flow.ledger import read, texts
from publication_flow.matter.content import Content, from_manifest
from publication_flow.matter.events import Event
from publication_flow.matter.evolve import replay
from publication_flow.matter.state import PUBLIC, Matter
from publication_flow.projections import visible
from publication_flow.projections.difference import EQUAL, Segment, segments
from publication_flow.projections.item import Attachment, plain
from publication_flow.projections.view import View


class ContentVersion(NamedTuple):
    """A content: `number` counts contents, `version` is the matter's when the step brought it.

    `public`: it is what the public sees now. `at_hand`: it is what the next sign-off is about.
    """

    number: int
    version: int
    position: int
    action: str
    purpose: str | None
    round: int
    person: str
    name: str
    on_behalf_of: str | None
    occurred_on: str
    recorded_at: str
    digest: str
    title: str | None
    public: bool
    at_hand: bool


class PartDifference(NamedTuple):
    """One part before and after. None: there was none, or it has been erased, as is then said."""

    name: str
    old: str | None
    new: str | None
    old_erased: bool
    new_erased: bool
    segments: tuple[Segment, ...]

    @property
    def changed(self) -> bool:
        """Whether it is another text; erased ones count as changed when their digests differ."""
        return self.old_erased or self.new_erased or any(s.what != EQUAL for s in self.segments)


class Difference(NamedTuple):
    """Between two contents: texts and structured fields by name, and the attachments."""

    parts: tuple[PartDifference, ...]
    added: tuple[Attachment, ...]
    removed: tuple[Attachment, ...]
    kept: tuple[Attachment, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


class Comparison(NamedTuple):
    """Two contents of a matter side by side; `difference` has every part, changed or not."""

    matter: str
    a: ContentVersion
    b: ContentVersion
    difference: Difference

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def history(view: View, number: str) -> list[ContentVersion]:
    """A matter's contents in order; `NotFound` when it may not be read whole."""
    return _versions(view, _stream(view, number))


def compare(view: View, number: str, a: int, b: int) -> Comparison:
    """Contents `a` and `b` side by side; `NotFound` when there is none of that number."""
    events = _stream(view, number)
    versions, contents = _versions(view, events), contents_of(events)
    for wanted in (a, b):
        if wanted not in range(1, len(versions) + 1):
            raise NotFound("content-version", matter=number, value=wanted, count=len(versions))
    one, other = versions[a - 1], versions[b - 1]
    found = difference(view, contents[a - 1][1], contents[b - 1][1], whole=True)
    return Comparison(number, one, other, found)


def contents_of(events: list[Event]) -> list[tuple[Event, Content]]:
    """The contents a stream's events brought, each with its event."""
    found: list[tuple[Event, Content]] = []
    for event in events:
        if "content" in event.data:
            content = from_manifest(event.data["content"], event.data["digest"])
            if not found or found[-1][1].digest != content.digest:
                found.append((event, content))
    return found


def difference(view: View, old: Content, new: Content, *, whole: bool) -> Difference:
    """What lies between two contents; only what changed unless the `whole` is asked for."""
    files = [*old.attachments, *new.attachments]
    digests = [*old.parts.values(), *new.parts.values(), *(f["name"] for f in files)]
    kept = texts.texts(view.connection, view.agency, digests)
    names = list(dict.fromkeys([*_names(new), *_names(old)]))
    parts = [
        _part(name, old, new, kept)
        for name in names
        if whole or _named(old, name) != _named(new, name)
    ]
    before = {f["data"]: f for f in old.attachments}
    after = {f["data"]: f for f in new.attachments}
    return Difference(
        tuple(parts),
        tuple(_file(f, kept) for data, f in after.items() if data not in before),
        tuple(_file(f, kept) for data, f in before.items() if data not in after),
        tuple(_file(f, kept) for data, f in after.items() if data in before),
    )


def _names(content: Content) -> list[str]:
    """Texts in their usual order first, then the structured fields."""
    usual = [name for name in ("title", "summary", "body") if name in content.parts]
    return [*usual, *sorted(content.parts), *sorted(content.fields)]


def _named(content: Content, name: str) -> Any:
    return content.parts.get(name, content.fields.get(name))


def _part(name: str, old: Content, new: Content, kept: dict[str, str]) -> PartDifference:
    before, was_erased = _text(old, name, kept)
    after, is_erased = _text(new, name, kept)
    same = _named(old, name) == _named(new, name)
    if same or was_erased or is_erased:  # of an erased text nothing can be told
        told = (Segment(EQUAL, after),) if same and after else ()
        return PartDifference(name, before, after, was_erased, is_erased, told)
    return PartDifference(name, before, after, False, False, segments(before or "", after or ""))


def _text(content: Content, name: str, kept: dict[str, str]) -> tuple[str | None, bool]:
    if name in content.parts:
        found = kept.get(content.parts[name])
        return found, found is None
    value = content.fields.get(name)
    return (str(value) if value is not None else None), False


def _file(file: dict[str, Any], kept: dict[str, str]) -> Attachment:
    return Attachment(kept.get(file["name"]), file["media"], file["size"], file["data"])


def _stream(view: View, number: str) -> list[Event]:
    visible.require(view, number)
    events = read.stream(view.connection, view.agency, number, view.upto)
    if not events:
        raise visible.hidden(view, number)
    return events


def _versions(view: View, events: list[Event]) -> list[ContentVersion]:
    matter = replay(events)
    contents = contents_of(events)
    titles = texts.texts(
        view.connection, view.agency, [content.parts.get("title") for _, content in contents]
    )
    return [
        _version(view, place, event, content, titles, matter)
        for place, (event, content) in enumerate(contents, 1)
    ]


def _version(
    view: View,
    place: int,
    event: Event,
    content: Content,
    titles: dict[str, str],
    matter: Matter | None,
) -> ContentVersion:
    public = matter.public if matter is not None else None
    at_hand = matter.content if matter is not None else None
    return ContentVersion(
        number=place,
        version=event.version,
        position=event.position,
        action=event.data["action"],
        purpose=event.data.get("purpose"),
        round=event.data.get("round", 1),
        person=event.person,
        name=view.persons.get(event.person, event.person),
        on_behalf_of=event.on_behalf_of,
        occurred_on=event.occurred_on,
        recorded_at=event.recorded_at,
        digest=content.digest,
        title=titles.get(content.parts.get("title", "")),
        public=public is not None and public.state == PUBLIC
        and public.content.digest == content.digest,
        at_hand=at_hand is not None and at_hand.digest == content.digest,
    )  # fmt: skip
