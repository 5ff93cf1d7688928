"""What an event means for the projections: pure functions from (before, event, after) to rows.

The live engine and the rebuild call the same functions, so a projection differs from a fresh
replay only if somebody changed a row by hand.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from publication_flow.ledger.append import Write
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.events import POSTED, Event
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import PUBLIC, SUSPENDED, Matter
from publication_flow.policy.deadlines import Due, running
from publication_flow.policy.desk import waiting
from publication_flow.policy.rulebook import Rulebook
from publication_flow.projections.tables import inbox, items, links, postings, steps, touches

NO_DUE = "9999-12-31"
LINKING = ("matter", "period")  # the types of parts that name something else


class World(NamedTuple):
    """The policy and calendar that a projection is computed under."""

    rulebook: Rulebook
    calendar: Calendar


def writes(before: Matter | None, event: Event, after: Matter, world: World) -> list[Write]:
    """Every projection row that one matter event adds or changes."""
    dues = clocks(after, world)
    found = [
        Write("insert", steps, [step_row(before, event, after)]),
        Write("upsert", items, [item_row(event.agency, after, dues)]),
    ]
    was = desk_rows(event.agency, before, world) if before is not None else []
    now = desk_rows(event.agency, after, world, dues)
    if not same_desks(was, now):
        if was:
            found.append(Write("delete", inbox, [(event.agency, after.number)]))
        if now:
            found.append(Write("insert", inbox, now))
    linked = link_rows(event.agency, before, world) if before is not None else []
    links_now = link_rows(event.agency, after, world)
    if not same_links(linked, links_now):
        if linked:
            found.append(Write("delete", links, [(event.agency, after.number)]))
        found.append(Write("insert", links, links_now))
    if event.kind == POSTED:
        found.append(Write("insert", postings, posting_rows(event, after)))
    found.append(Write("insert", touches, touch_rows(event)))
    return [one for one in found if one.rows]


def link_rows(agency: str, matter: Matter, world: World) -> list[tuple[Any, ...]]:
    """What the content names, another matter or a duty's period: the public content where there
    is one, for what a round proposes has superseded nothing yet."""
    shown = matter.public.content if matter.public is not None else matter.content
    if shown is None:
        return []
    parts = world.rulebook.kind(matter.kind).parts
    return [
        (agency, matter.number, name, shown.fields[name], matter.position)
        for name in sorted(shown.fields)
        if name in parts and parts[name].type in LINKING
    ]


def same_links(was: list[tuple[Any, ...]], now: list[tuple[Any, ...]]) -> bool:
    return [row[:4] for row in was] == [row[:4] for row in now]


def posting_rows(event: Event, after: Matter) -> list[tuple[Any, ...]]:
    """One row for each channel that something was posted on or taken off."""
    data, texts = event.data, event.data.get("texts", {})
    proof = (texts.get("address"), data.get("served"), data.get("photo"))
    version = after.public.version if after.public is not None else 0
    return [
        (
            event.agency, event.position, channel, event.stream, posted, version,
            event.occurred_on, event.recorded_at, *proof,
        )
        for name, posted in (("channels", 1), ("removed", 0))
        for channel in data.get(name, ())
    ]  # fmt: skip


def touch_rows(event: Event) -> list[tuple[Any, ...]]:
    """One row for each part of a content, each file and each proof that the event names."""
    data = event.data
    content = data.get("content", {})
    files = content.get("attachments", ())
    named = [
        *content.get("parts", {}).values(),
        *(file[name] for file in files for name in ("name", "data")),
        *(data[name] for name in ("scan", "photo") if name in data),
    ]
    return [(event.agency, one, event.position, event.stream) for one in dict.fromkeys(named)]


def clocks(matter: Matter, world: World) -> list[Due]:
    """The clocks that run on a matter, soonest first."""
    return running(matter, world.rulebook, world.calendar)


class Projected(NamedTuple):
    """One matter's rows in full, as a replay of its stream gives them."""

    steps: list[tuple[Any, ...]]
    item: tuple[Any, ...]
    inbox: list[tuple[Any, ...]]
    links: list[tuple[Any, ...]]
    postings: list[tuple[Any, ...]]
    touches: list[tuple[Any, ...]]


def projected(events: Iterable[Event], world: Callable[[Matter], World]) -> Projected:
    """All projection rows of one matter, from its whole stream."""
    before: Matter | None = None
    step_rows: list[tuple[Any, ...]] = []
    desk: list[tuple[Any, ...]] = []
    linked: list[tuple[Any, ...]] = []
    posted: list[tuple[Any, ...]] = []
    touched: list[tuple[Any, ...]] = []
    for event in events:
        after = evolve(before, event)
        step_rows.append(step_row(before, event, after))
        now = desk_rows(event.agency, after, world(after))
        if not same_desks(desk, now):
            desk = now
        links_now = link_rows(event.agency, after, world(after))
        if not same_links(linked, links_now):
            linked = links_now
        if event.kind == POSTED:
            posted += posting_rows(event, after)
        touched += touch_rows(event)
        before, agency = after, event.agency
    if before is None:
        raise ValueError("a stream has at least one event")
    dues = clocks(before, world(before))
    return Projected(step_rows, item_row(agency, before, dues), desk, linked, posted, touched)


def same_desks(was: list[tuple[Any, ...]], now: list[tuple[Any, ...]]) -> bool:
    """Whether nothing changed but the position: then the rows stay as they are."""
    return [r[:5] + r[6:] for r in was] == [r[:5] + r[6:] for r in now]


def step_row(before: Matter | None, event: Event, after: Matter) -> tuple[Any, ...]:
    """The row of `steps`: what was done, by whom, and what the matter is after it."""
    data = event.data
    texts = data.get("texts", {})
    content, public = after.content, after.public
    if content is None and before is not None:
        content = before.content
    moved = data.get("to") != data.get("from") and before is not None
    formed = (public or after).content
    waited_from = before.stage_since if moved and before is not None else None
    return (
        event.agency,
        event.position,
        event.stream,
        event.version,
        data["action"],
        data.get("from"),
        data.get("to", after.stage),
        data.get("purpose"),
        data.get("round", after.rounds),
        data.get("effect"),
        1 if data.get("first") else 0,
        data.get("signs"),
        _json(data.get("channels")),
        _json(data.get("removed")),
        _json(data.get("fields")),
        waited_from,
        event.person,
        event.post,
        event.unit,
        event.on_behalf_of,
        event.entered_by,
        data.get("mode"),
        event.occurred_on,
        event.recorded_at,
        texts.get("opinion"),
        texts.get("reason"),
        event.policy,
        after.kind,
        after.category,
        after.unit,
        data.get("digest") or (content.digest if content is not None else None),
        content.parts.get("title") if content is not None else None,
        public.state if public is not None else None,
        public.content.digest if public is not None else None,
        public.content.parts.get("title") if public is not None else None,
        public.first_on if public is not None else None,
        public.since_on if public is not None else None,
        formed.fields.get("formed_on") if formed is not None else None,
        after.outcome,
        *_changes(before, event, after),
        event.correlation,
        _lay(before, event.occurred_on) if waited_from is not None else None,
    )


def _lay(before: Matter | None, until: str) -> int | None:
    """Days of the calendar in the stage that is left; none where no round was open: what is public
    or ended lies on nobody's desk, however long."""
    if before is None or before.round is None:
        return None
    return (date.fromisoformat(until) - date.fromisoformat(before.stage_since)).days


def _changes(before: Matter | None, event: Event, after: Matter) -> tuple[int | None, int | None]:
    """By how much the step changed what is in force, and what is suspended."""
    if event.data.get("effect") is None:
        return None, None
    was = before.public.state if before is not None and before.public is not None else None
    now = after.public.state if after.public is not None else None
    return (now == PUBLIC) - (was == PUBLIC), (now == SUSPENDED) - (was == SUSPENDED)


def item_row(agency: str, matter: Matter, dues: list[Due]) -> tuple[Any, ...]:
    """The row of `items`: the matter as it stands."""
    content, public = matter.content, matter.public
    due = next((d for d in dues if d.actions), None)
    lapses = [d.lapses_on for d in dues if d.lapses_on is not None]
    return (
        agency,
        matter.number,
        matter.kind,
        matter.version,
        matter.position,
        matter.stage,
        matter.round.purpose if matter.round is not None else None,
        matter.category,
        matter.unit,
        content.parts.get("title") if content is not None else None,
        content.digest if content is not None else None,
        public.state if public is not None else None,
        public.content.digest if public is not None else None,
        public.content.parts.get("title") if public is not None else None,
        public.first_on if public is not None else None,
        public.since_on if public is not None else None,
        matter.outcome,
        matter.claimed_by,
        matter.stage_since,
        matter.opened_on,
        due.on if due is not None else None,
        int(due.certain) if due is not None else None,
        matter.policy,
        matter.external_ref,
        min(lapses, default=None),
        matter.index_number,
    )


def desk_rows(
    agency: str, matter: Matter, world: World, dues: list[Due] | None = None
) -> list[tuple[Any, ...]]:
    """The rows of `inbox`: on which desks the matter lies, and until when (`dues`, if known)."""
    policy = world.rulebook.policy
    if dues is None:
        dues = clocks(matter, world)
    found: dict[tuple[str, str, str], tuple[Any, ...]] = {}

    def add(post: str, unit: str, action: str, due: Due | None) -> None:
        found[(post, unit, action)] = (
            agency,
            post,
            unit,
            matter.number,
            action,
            matter.position,
            matter.stage_since,
            due.on if due is not None else NO_DUE,
            int(due.certain) if due is not None else 1,
        )

    for action, posts in waiting(matter, world.rulebook):
        due = next((d for d in dues if action in d.actions and d.person is None), None)
        overall = next((d for d in dues if d.person is None and d.actions), None)
        for post in posts:
            unit = matter.unit if policy.posts[post].scope == "unit" else ""
            add(post, unit, action, due or overall)
    for due in dues:
        if due.person is not None:
            add(f"@{due.person}", "", due.actions[0], due)
    return [found[key] for key in sorted(found)]


def _json(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else None
