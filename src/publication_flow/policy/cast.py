"""The model persons of a proof: one for each post, one in every post, and that one's deputy.

What a policy can get wrong about persons, it gets wrong about *one* person who does two things.
So one person who holds every post, with a deputy who may sign in that person's stead, finds
whatever a whole office could find; the others hold one post each and do what is left.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from publication_flow.matter.authority import Holding, Organisation, Remit
from publication_flow.policy.model import ANY, Kind, Label, Policy

SINCE = "2017-01-01"
SECTION, OFFICE = "section", "office"
ALL, DEPUTY = "he.quan", "dai.yu"  # in every post; deputy for every post that signs
UNITS = {
    SECTION: Label(zh="业务科", en="the Section"),
    OFFICE: Label(zh="办公室", en="the Office"),
}
_NAMED = {ALL: Label(zh="何全", en="He Quan"), DEPUTY: Label(zh="戴宇", en="Dai Yu")}
_SURNAMES = (
    ("方", "Fang"), ("石", "Shi"), ("江", "Jiang"), ("孟", "Meng"), ("秦", "Qin"), ("白", "Bai"),
    ("段", "Duan"), ("汤", "Tang"), ("尹", "Yin"), ("黎", "Li"), ("武", "Wu"), ("贺", "He"),
)  # fmt: skip
_GIVEN = (("明", "Ming"), ("岚", "Lan"), ("川", "Chuan"), ("琪", "Qi"), ("峰", "Feng"))


class Cast(NamedTuple):
    """Who plays. `posts` each person's posts, deputised ones included; `names` their names."""

    organisation: Organisation
    posts: dict[str, frozenset[str]]
    names: dict[str, Label]

    def own(self, person: str) -> list[str]:
        """The posts a person holds in their own right."""
        holdings = self.organisation.holdings
        return [h.post for h in holdings if h.person == person and h.principal is None]

    def deputised(self, person: str) -> list[tuple[str, str]]:
        """(post, principal) of each deputation."""
        found = self.organisation.holdings
        return [(h.post, h.principal) for h in found if h.person == person and h.principal]


def cast(policy: Policy, kind: Kind, *, everybody: bool, held: Collection[str]) -> Cast:
    """The holders of the posts in `held`; with `everybody` the one in all of them, and deputy."""
    posts = [p for p in policy.posts if p in held]
    signing = {p for a in kind.actions if a.signs for slot in a.slots for p in slot.posts}
    who: list[tuple[str, str, str | None]] = [(_holder(i), p, None) for i, p in enumerate(posts)]
    if everybody:
        who += [(ALL, p, None) for p in posts]
        who += [(DEPUTY, p, ALL if p in signing or ANY in signing else None) for p in posts]
    units = {p: SECTION if policy.posts[p].scope == "unit" else OFFICE for p in posts}
    holdings = tuple(
        Holding(place + 1, person, post, units[post], SINCE, principal=principal)
        for place, (person, post, principal) in enumerate(who)
    )
    remits = tuple(
        Remit(place + 1, SECTION, category, SINCE)
        for place, category in enumerate(policy.categories)
    )
    names = {_holder(i): _name(i) for i in range(len(posts))} | (_NAMED if everybody else {})
    mine = {n: frozenset(p for person, p, _ in who if person == n) for n in names}
    return Cast(Organisation(holdings, remits), mine, names)


def _holder(place: int) -> str:
    return f"p{place + 1}"


def _name(place: int) -> Label:
    """A name of the model's own; no two of the first sixty are alike."""
    surname = _SURNAMES[place % len(_SURNAMES)]
    given = _GIVEN[place // len(_SURNAMES) % len(_GIVEN)]
    again = "之" * (place // (len(_SURNAMES) * len(_GIVEN)))
    more = " Zhi" * len(again)
    return Label(zh=f"{surname[0]}{given[0]}{again}", en=f"{surname[1]} {given[1]}{more}")
