"""What the events of the ledger mean to whom, read in order of their positions.

An event is judged by what is so when it is read, not when it happened: what was handled in the
meantime waits on nobody, and who may not read a matter any more is not told of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from publication_flow.channels.notice import Notice, label
from publication_flow.channels.recipients import Readers, Seat, concerned, seats
from publication_flow.channels.story import Story, stories
from publication_flow.engine.agency import Agency
from publication_flow.ledger import read, texts
from publication_flow.matter.events import MATTER_KINDS, Event, from_bytes
from publication_flow.matter.state import Matter
from publication_flow.policy.model import Kind
from publication_flow.projections import snapshot
from publication_flow.projections.view import View

PAGE = 500  # events read at a time: bounds memory however long the ledger is
_MOVED_BACK = ("returned", "taken-back")


class News(NamedTuple):
    """One event's notices, ordered by recipient within a kind; none for many an event."""

    position: int
    notices: tuple[Notice, ...]


def notices(agency: Agency, *, after: int = 0, limit: int = 1000) -> list[Notice]:
    """The notices of the events after a position, as things stand now. Reads and writes nothing
    else; to go on, ask again after the last one's `position`: an event's notices are never parted,
    so there may be a few more than `limit`. An empty list: the ledger's end is reached."""
    found: list[Notice] = []
    while len(found) < limit:
        page = read_page(agency, after)
        if not page:
            break
        for news in page:
            found += news.notices
            if len(found) >= limit:
                break
        after = page[-1].position
    return found


def read_page(agency: Agency, after: int, size: int = PAGE) -> list[News]:
    """One entry for each of the next events, in order and without gaps; empty at the end."""
    with agency._reader(None, None) as opened:
        view = opened.view
        upto = min(max(after, 0) + size, view.upto)
        stored = list(read.stored(view.connection, view.agency, max(after, 0), upto))
        events = [from_bytes(one.body) for one in stored if one.kind in MATTER_KINDS]
        known = snapshot.known(view)
        told = stories(view, known, ((event.stream, event.position) for event in events))
        kept = _texts(view, events, told.values())
        readers = Readers(view, known)
        found = {
            event.position: _news(readers, event, told[event.stream], kept) for event in events
        }
        return [News(one.position, found.get(one.position, ())) for one in stored]


def _texts(view: View, events: Iterable[Event], told: Iterable[Story]) -> dict[str, str]:
    """What is still there of the typed texts that a page of notices names."""
    wanted = [title_digest(story.matter) for story in told]
    for event in events:
        typed = event.data.get("texts", {})
        wanted += [typed.get("reason"), typed.get("opinion")]
    return texts.texts(view.connection, view.agency, wanted)


def title_digest(matter: Matter) -> str | None:
    """The digest of the title at hand, which may have been erased."""
    return matter.content.parts.get("title") if matter.content is not None else None


def _news(readers: Readers, event: Event, story: Story, kept: dict[str, str]) -> tuple[Notice, ...]:
    told, matter = story.told[event.position], story.matter
    rulebook = readers.view.rulebook_of(matter.policy)
    kind = rulebook.kind(matter.kind)
    found = []
    if told.lies_on:
        hand = event.entered_by or event.person
        for seat in seats(readers, matter, told.lies_on):
            if seat.person != hand:
                facts = seat_facts(readers.view, kind, seat)
                found.append(_notice(readers.view, "waits", seat.person, story, event, kept, facts))
    if told.kind is not None:
        facts = _facts(readers.view, kind, told.kind, event, story, kept)
        found += [
            _notice(readers.view, told.kind, person, story, event, kept, facts)
            for person in concerned(readers, told, matter, kind)
        ]
    return tuple(found)


def _notice(
    view: View, kind: str, person: str, story: Story, event: Event, kept: dict[str, str],
    facts: dict[str, Any],
) -> Notice:  # fmt: skip
    return Notice(
        kind=kind,
        recipient=person,
        name=view.persons.get(person, person),
        matter=event.stream,
        title=kept.get(title_digest(story.matter) or ""),
        agency=view.agency,
        position=event.position,
        day=event.occurred_on,
        key=f"{view.agency}/{event.position}/{kind}/{person}",
        facts=facts,
    )


def seat_facts(view: View, kind: Kind, seat: Seat) -> dict[str, Any]:
    """What is to be done at a desk, until when, and in whose stead."""
    policy = view.rulebook.policy
    post = policy.posts.get(seat.post or "")
    behalf = seat.on_behalf_of
    return {
        "actions": [label(action, kind.action(action).label) for action in seat.actions],
        "post": label(seat.post, post.label if post else None) if seat.post else None,
        "on_behalf_of": view.persons.get(behalf, behalf) if behalf else None,
        "due_on": seat.due_on,
        "due_certain": seat.due_certain,
    }


def _facts(
    view: View, kind: Kind, told: str, event: Event, story: Story, kept: dict[str, str]
) -> dict[str, Any]:
    data, typed = event.data, event.data.get("texts", {})
    behalf = event.on_behalf_of
    stage, outcome, purpose = data.get("to", ""), data.get("closes"), data.get("purpose")
    facts: dict[str, Any] = {
        "action": label(data["action"], kind.action(data["action"]).label),
        "person": view.persons.get(event.person, event.person),
        "principal": view.persons.get(behalf, behalf) if behalf else None,
        "entered_by": view.persons.get(event.entered_by or "", event.entered_by),
        "reason": kept.get(typed.get("reason") or ""),
        "opinion": kept.get(typed.get("opinion") or ""),
    }
    if told in _MOVED_BACK:
        names = {one.id: one.label for one in kind.stages}
        facts["stage"] = label(stage, names.get(stage))
    if told == "ended" and outcome:
        facts["outcome"] = label(outcome, kind.outcomes.get(outcome))
    if told == "published" and purpose and not data.get("first"):
        facts["purpose"] = label(purpose, kind.purposes.get(purpose))
    return facts
