"""What happened to a matter since a person last looked at it.

A look remembers the matter's version and the content that was at hand. It is no fact: it lies
beside the ledger, and losing it only means that everything is new again.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.ledger import read, sql
from publication_flow.ledger.beside import looks
from publication_flow.projections import snapshot, trail, versions, visible
from publication_flow.projections.item import plain
from publication_flow.projections.trail import Step
from publication_flow.projections.versions import Difference
from publication_flow.projections.view import View

_LOOK = (
    f"SELECT version, content, looked_at FROM {looks.name} "
    "WHERE agency = ? AND person = ? AND matter = ?"
)


class Look(NamedTuple):
    """What a person saw: the matter's version, the digest of its content, and when (UTC)."""

    version: int
    content: str
    looked_at: str


class Changes(NamedTuple):
    """What is new since a look. `steps` are those taken since; `content` has what differs between
    what they saw and what is at hand, None when that is the same."""

    number: str
    looked_at: str
    seen: int
    version: int
    steps: tuple[Step, ...]
    content: Difference | None

    @property
    def nothing(self) -> bool:
        """Whether nobody has done anything since."""
        return not self.steps

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        steps = [plain(step.as_dict()) for step in self.steps]
        return {**plain(self._replace(steps=())), "steps": steps}


def last(view: View, by: str, number: str) -> Look | None:
    """A person's last look at a matter; None when they never looked."""
    row = sql.run(view.connection, _LOOK, (view.agency, by, number)).fetchone()
    return Look(*row) if row is not None else None


def look(view: View, by: str, number: str, now: str, version: int | None = None) -> Look | None:
    """Remember that the person now sees the matter; `NotFound` when they may not. Looking twice
    at the same version writes once. With the `version` they were shown: when the matter has moved
    on since, they have not seen that, and nothing is remembered."""
    visible.require(view, number)
    matter, content = snapshot.standing(view, number)
    before = last(view, by, number)
    if version is not None and version != matter.version:
        return before
    if before is not None and (before.version, before.content) == (matter.version, content.digest):
        return before
    seen = Look(matter.version, content.digest, now)
    sql.run(view.connection, sql.upsert(looks), (view.agency, by, number, *seen))
    return seen


def since(view: View, by: str, number: str) -> Changes | None:
    """What is new since their last look; None when they never looked."""
    steps = trail.read(view, number)
    seen = last(view, by, number)
    if seen is None:
        return None
    matter, content = snapshot.standing(view, number)
    found: Difference | None = None
    if content.digest != seen.content:
        events = read.stream(view.connection, view.agency, number, view.upto)
        known = {c.digest: c for _, c in versions.contents_of(events)}
        if seen.content in known:
            found = versions.difference(view, known[seen.content], content, whole=False)
    # A stream's versions count from 1 without gaps, and each of its events is a step.
    fresh = tuple(steps[seen.version :])
    return Changes(number, seen.looked_at, seen.version, matter.version, fresh, found)
