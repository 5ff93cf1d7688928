"""What happened to a matter after the version somebody had on the screen."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.hosts.web.console.here import Here
from publication_flow.projections.looks import Changes
from publication_flow.projections.trail import Step
from publication_flow.projections.versions import Difference


class Since(NamedTuple):
    """The steps taken since, and what differs in the content; None when it is the same."""

    steps: tuple[Step, ...]
    content: Difference | None


def since(here: Here, number: str, seen: int) -> Since:
    """Everything after version `seen`. A stream's versions count its events, which are steps."""
    steps = here.agency.trail(number, by=here.person)[max(seen, 0) :]
    versions = here.agency.history(number, by=here.person)
    before = [v.number for v in versions if v.version <= seen]
    if not before or before[-1] == versions[-1].number:
        return Since(tuple(steps), None)
    found = here.agency.compare(number, before[-1], versions[-1].number, by=here.person).difference
    return Since(tuple(steps), found._replace(parts=tuple(p for p in found.parts if p.changed)))


def news(here: Here, changes: Changes | None) -> Since | None:
    """What the item page tells at its top: nothing when nobody else did anything."""
    if changes is None or all(step.person == here.person for step in changes.steps):
        return None
    return Since(changes.steps, changes.content)
