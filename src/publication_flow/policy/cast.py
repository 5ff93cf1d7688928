"""The model persons of a proof: several in each post, one in every post, and that one's deputy.

Each post has as many persons as it has different things to do, so nobody is stopped by what they
did before. What a policy can get wrong about persons it gets wrong about *one* who does two
things: the one in every post, who signs in person or through a deputy.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from publication_flow.matter.authority import Holding, Organisation, Remit
from publication_flow.policy.model import Label, Policy

SINCE = "2017-01-01"
EACH = 12  # persons in a post; were they too few, the search would say so
SECTION, OFFICE = "section", "office"
ALL, DEPUTY = "he.quan", "dai.yu"  # in every post; deputy of the former in every post
UNITS = {
    SECTION: Label(zh="业务科", en="the Section"),
    OFFICE: Label(zh="办公室", en="the Office"),
}
NAMED = {ALL: Label(zh="何全", en="He Quan"), DEPUTY: Label(zh="戴宇", en="Dai Yu")}
_SURNAMES = (
    ("方", "Fang"), ("石", "Shi"), ("江", "Jiang"), ("孟", "Meng"), ("秦", "Qin"), ("白", "Bai"),
    ("段", "Duan"), ("汤", "Tang"), ("尹", "Yin"), ("黎", "Li"), ("武", "Wu"), ("贺", "He"),
)  # fmt: skip
_GIVEN = (("明", "Ming"), ("岚", "Lan"), ("川", "Chuan"), ("琪", "Qi"), ("峰", "Feng"))


class Cast(NamedTuple):
    """Who plays: the holders of each post, and the organisation that says so."""

    organisation: Organisation
    holders: dict[str, tuple[str, ...]]
    alone: dict[str, Organisation]  # what concerns one person: a question needs no more

    def of(self, person: str) -> Organisation:
        return self.alone.get(person, Organisation())


def cast(policy: Policy, held: Collection[str], *, everywhere: bool = False) -> Cast:
    """The model persons for the posts in `held`; the others are vacant.

    `everywhere`: who holds a post in the section holds it in the office, too, for where no
    category says which unit answers, either may.
    """
    posts = [p for p in policy.posts if p in held]
    holders = {p: tuple(f"{p}.{n}" for n in range(1, EACH + 1)) for p in posts}
    who: list[tuple[str, str, str | None]] = [(n, p, None) for p in posts for n in holders[p]]
    who += [(ALL, p, None) for p in posts] + [(DEPUTY, p, ALL) for p in posts]
    units = {p: dict.fromkeys([unit_of(policy, p), *([OFFICE] * everywhere)]) for p in posts}
    each = ((unit, *one) for one in who for unit in units[one[1]])
    holdings = tuple(
        Holding(place, person, post, unit, SINCE, principal=principal)
        for place, (unit, person, post, principal) in enumerate(each, 1)
    )
    remits = tuple(
        Remit(n, SECTION, c, SINCE, None, ALL, ALL) for n, c in enumerate(policy.categories, 1)
    )
    alone = {
        person: Organisation(tuple(h for h in holdings if h.person == person), remits)
        for person in dict.fromkeys(h.person for h in holdings)
    }
    return Cast(Organisation(holdings, remits), holders, alone)


def unit_of(policy: Policy, post: str) -> str:
    """The unit of the model where a post is held."""
    return SECTION if policy.posts[post].scope == "unit" else OFFICE


def a_name(place: int) -> Label:
    """A name of the model's own; no two of the first sixty are alike."""
    surname = _SURNAMES[place % len(_SURNAMES)]
    given = _GIVEN[place // len(_SURNAMES) % len(_GIVEN)]
    again = place // (len(_SURNAMES) * len(_GIVEN))
    return Label(
        zh=f"{surname[0]}{given[0]}{'之' * again}", en=f"{surname[1]} {given[1]}{' Zhi' * again}"
    )
