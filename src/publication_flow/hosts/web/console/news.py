"""What is new in a matter to somebody who is to decide on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from publication_flow.hosts.web.console import since
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.since import Since
from publication_flow.projections.item import Item
from publication_flow.projections.trail import Step
from publication_flow.projections.versions import ContentVersion


class News(NamedTuple):
    """Since when, in words, and what."""

    title: str
    since: Since


def news(here: Here, item: Item) -> list[News]:
    """Two things at most: what happened since the visitor last saw or handled it, or since it was
    sent back; and what a correction changes in what is public."""
    found = []
    if item.version > 1:
        latest = _latest(here, item)
        if latest is not None and latest.since.steps:
            found.append(latest)
    against = _public(here, item)
    if against is not None:
        # The same difference is shown once, under the title that says more.
        found = [
            one._replace(since=one.since._replace(content=None))
            if one.since.content == against.since.content
            else one
            for one in found
        ]
        found.append(against)
    return found


def _latest(here: Here, item: Item) -> News | None:
    changes = here.agency.since_look(here.person, item.number)
    fresh = since.news(here, changes)
    if fresh is not None:
        return News(here._("您上次看过以后"), fresh)
    steps = here.agency.trail(item.number, by=here.person)
    for title, belongs in (
        (here._("您上次办理以后"), _own(here)),
        (here._("退回以后"), _sent_back(here, item)),
    ):
        places = [i for i, s in enumerate(steps) if belongs(s)]
        if places:
            # A stream's versions count its events from 1: the step itself belongs to what it was.
            after = since.since(here, item.number, places[-1] + 1)
            if after.steps and (after.content is not None or places[-1] + 1 < len(steps)):
                return News(title, after)
    return None


def _own(here: Here) -> Callable[[Step], bool]:
    return lambda step: step.person == here.person


def _sent_back(here: Here, item: Item) -> Callable[[Step], bool]:
    """A step of this round to an earlier stage, with a reason."""
    kind = here.names.policy.kinds.get(item.kind)
    order = [s.id for s in kind.stages] if kind is not None else []

    def belongs(step: Step) -> bool:
        known = step.from_ in order and step.to in order
        back = known and order.index(step.to) < order.index(step.from_ or "")
        return back and step.round == item.round and step.reason is not None

    return belongs


def _public(here: Here, item: Item) -> News | None:
    """What a round that is not the first would change in what the public sees."""
    if item.public is None or item.purpose in (None, here.names.first_purpose):
        return None
    versions = here.agency.history(item.number, by=here.person)
    shown = next(_public_ones(versions), None)
    if shown is None or versions[-1].number == shown.number:
        return None
    found = here.agency.compare(
        item.number, shown.number, versions[-1].number, by=here.person
    ).difference
    content = found._replace(parts=tuple(p for p in found.parts if p.changed))
    return News(here._("与公开的那一版相比"), Since((), content))


def _public_ones(versions: list[ContentVersion]) -> Iterator[ContentVersion]:
    return (v for v in versions if v.public)
