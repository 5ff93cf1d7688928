"""What supervision and the public see of folded matters: on the pure floor, without a table.

The engine reads the same from its projections; a clause that holds in one driver and not in the
other has found where they differ.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from publication_flow.matter.calendar import Calendar
from publication_flow.matter.state import PUBLIC, Matter
from publication_flow.policy.model import Kind, Policy
from publication_flow.policy.standing_rules import Past
from publication_flow.projections.duties import opened
from publication_flow.projections.freshness import after


class Owing(NamedTuple):
    """A period of a duty: the last day on which it is met in time, and whether it was met."""

    due_on: str
    met: bool


class Exposure(NamedTuple):
    """Whether feed, sitemap and search name it; what stays to be read after its end; what it takes
    the place of."""

    listed: bool
    remains: str | None
    supersedes: frozenset[str]


def owing(
    policy: Policy, matters: Collection[Matter], founded: str, day: str, calendar: Calendar
) -> dict[str, Owing]:
    """The periods that have begun, by DUTY/PERIOD."""
    found = {}
    for name, duty in policy.duties.items():
        for period, on, _ in opened(duty, founded, day, None, calendar):
            target = f"{name}/{period.name}"
            met = any(_meets(policy, matter, duty.category, target) for matter in matters)
            found[target] = Owing(on, met)
    return found


def _meets(policy: Policy, matter: Matter, category: str, target: str) -> bool:
    fields = matter.public.content.fields if matter.public is not None else {}
    parts = policy.kinds[matter.kind].parts.items()
    named = [fields.get(name) for name, spec in parts if spec.type == "period"]
    return target in named and fields.get("category") == category


def expected(policy: Policy, matters: Iterable[Matter], founded: str, category: str) -> str | None:
    """The last day on which something new in a category is in time; None where nothing is due."""
    every = policy.categories[category].fresh
    here = [m.public for m in matters if m.category == category and m.public is not None]
    first = max((p.first_on for p in here if p.state == PUBLIC), default=founded)
    return after(first, every) if every is not None else None


def exposure(kind: Kind, matter: Matter, remains: str | None) -> Exposure:
    """Of a matter that was public. `remains` is the text of the part that says what stays."""
    fields = matter.public.content.fields if matter.public is not None else {}
    listed = not any(fields.get(part) in values for part, values in kind.unlisted.items())
    older = fields.get(kind.supersedes) if kind.supersedes is not None else None
    return Exposure(
        listed,
        remains if matter.outcome in ends(kind) else None,
        frozenset({str(older)} if older is not None else ()),
    )


def ends(kind: Kind) -> set[str | None]:
    """The outcomes of what was taken down because its own end was over."""
    return {a.closes for a in kind.actions if any(isinstance(rule, Past) for rule in a.rules)}
