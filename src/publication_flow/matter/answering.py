"""Who answers for a catalogue entry on a day (责任到岗、责任到人), and where nobody does.

Pure: from appointments and remits alone. The rule `answerable` denies publication where `lacking`
finds something; `standing` lists that and what a day's deed cannot see.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from publication_flow.matter.authority import Organisation, Remit

Level = Literal["leader", "unit", "officer"]
LEVELS: tuple[Level, ...] = ("leader", "unit", "officer")

NO_REMIT = "no-remit"  # no unit answers
NO_LEADER, NO_OFFICER = "no-leader", "no-officer"
LEADER_NO_POST, OFFICER_NO_POST = "leader-no-post", "officer-no-post"  # named, in no post that day
OFFICER_ELSEWHERE = "officer-elsewhere"  # holds a post, but not in that unit
SEVERAL_UNITS = "several-units"  # at once, and under no leader at all
GAPS = (
    NO_REMIT, NO_LEADER, LEADER_NO_POST, NO_OFFICER, OFFICER_NO_POST, OFFICER_ELSEWHERE,
    SEVERAL_UNITS,
)  # fmt: skip


class Answer(NamedTuple):
    """One unit that answers for a category, or nobody (`remit` None); and what is missing."""

    category: str
    remit: Remit | None
    gaps: tuple[str, ...]


def lacking(remit: Remit | None, levels: Iterable[Level] = LEVELS) -> list[Level]:
    """The levels at which nobody is named."""
    if remit is None:
        return list(levels)
    named = {"leader": remit.leader, "unit": remit.unit, "officer": remit.officer}
    return [level for level in levels if not named[level]]


def standing(organisation: Organisation, categories: Iterable[str], day: str) -> list[Answer]:
    """For each category every unit that answers that day, the longest in charge first."""
    posts: dict[str, set[str]] = {}  # who holds a post that day: in which units
    for holding in organisation.holdings:
        if holding.principal is None and holding.valid(day):
            posts.setdefault(holding.person, set()).add(holding.unit)
    found: list[Answer] = []
    for category in categories:
        remits = remits_of(organisation, category, day)
        leading = any(remit.leader is not None for remit in remits)
        unclear = len(remits) > 1 and not leading
        found += [Answer(category, remit, _gaps(remit, posts, unclear)) for remit in remits]
        if not remits:
            found.append(Answer(category, None, (NO_REMIT,)))
    return found


def remits_of(organisation: Organisation, category: str, day: str) -> list[Remit]:
    """One remit for each unit that answers for a category on a day: its latest."""
    units = sorted(set(organisation.units_for(category, day)))
    found = [organisation.answering(category, day, unit) for unit in units]
    return sorted((r for r in found if r is not None), key=lambda r: (r.valid_from, r.position))


def _gaps(remit: Remit, posts: dict[str, set[str]], unclear: bool) -> tuple[str, ...]:
    none = lacking(remit)
    checks = {
        NO_LEADER: "leader" in none,
        LEADER_NO_POST: remit.leader is not None and remit.leader not in posts,
        NO_OFFICER: "officer" in none,
        OFFICER_NO_POST: remit.officer is not None and remit.officer not in posts,
        OFFICER_ELSEWHERE: remit.officer in posts and remit.unit not in posts[remit.officer or ""],
        SEVERAL_UNITS: unclear,
    }
    return tuple(gap for gap, so in checks.items() if so)
