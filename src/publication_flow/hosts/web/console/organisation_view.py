"""The organisation as its page shows it: who sits where, who deputises, and what nobody does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from publication_flow.hosts.web.console.here import Here
from publication_flow.matter.authority import APPOINTER, Holding, Organisation, Remit
from publication_flow.policy.prove import Vacancy, vacancies


class Seat(NamedTuple):
    """A hold on a post today or later. `limits` are the labels a delegation is confined to."""

    position: int
    person: str
    post: str
    unit: str
    since: str
    until: str | None
    principal: str | None
    under: int | None
    begun: bool
    limits: tuple[str, ...]


class UnitShown(NamedTuple):
    """A unit, its people in the order of the policy's posts, and what it answers for."""

    id: str
    seats: tuple[Seat, ...]
    remits: tuple[Remit, ...]


class Gaps(NamedTuple):
    """What is wanting today: posts nobody holds, categories no unit answers for, and per unit the
    actions nobody could do (with the posts that could), and persons without a post."""

    posts: tuple[str, ...]
    categories: tuple[str, ...]
    vacancies: tuple[Vacancy, ...]
    idle: tuple[str, ...]

    @property
    def any(self) -> bool:
        return bool(self.posts or self.categories or self.vacancies)


class Shown(NamedTuple):
    """The whole page."""

    units: tuple[UnitShown, ...]
    deputies: tuple[Seat, ...]
    gaps: Gaps


def organisation_of(found: Any) -> Organisation:
    """What `Agency.organisation` answers, as values."""
    return Organisation(
        tuple(Holding(**h) for h in found["holdings"]),
        tuple(Remit(**r) for r in found["remits"]),
    )


def shown(here: Here, known: Organisation) -> Shown:
    """The organisation from today on; what has ended is in the history."""
    posts = [APPOINTER, *here.names.policy.posts]
    seats = [seat(here, h) for h in known.holdings if _lasts(h, here.today)]
    own = [s for s in seats if s.principal is None]
    own.sort(key=lambda s: posts.index(s.post) if s.post in posts else len(posts))
    remits = [r for r in known.remits if _lasts(r, here.today)]
    names = ["", *here.names.units]
    units = [
        UnitShown(
            unit,
            tuple(s for s in own if s.unit == unit),
            tuple(r for r in remits if r.unit == unit),
        )
        for unit in names
    ]
    deputies = sorted((s for s in seats if s.principal is not None), key=lambda s: s.since)
    return Shown(
        tuple(u for u in units if u.id or u.seats), tuple(deputies), gaps(here, known, own)
    )


def seat(here: Here, holding: Holding) -> Seat:
    names = here.names
    limits = (
        *(names.category(c) for c in holding.categories or ()),
        *(names.action(a) for a in holding.actions or ()),
    )
    return Seat(
        holding.position, holding.person, holding.post, holding.unit, holding.valid_from,
        holding.valid_to, holding.principal, holding.under, holding.valid_from <= here.today,
        limits,
    )  # fmt: skip


def gaps(here: Here, known: Organisation, own: Iterable[Seat]) -> Gaps:
    """What is wanting on the visitor's day."""
    policy, day = here.names.policy, here.today
    held = {c.post for c in known.capacities(day)}
    covered = {r.category for r in known.remits if r.valid(day)}
    seated = {s.person for s in own}
    return Gaps(
        tuple(post for post in policy.posts if post not in held),
        tuple(category for category in policy.categories if category not in covered),
        tuple(_vacant(here, known)),
        tuple(person for person in here.names.persons if person not in seated),
    )


def _vacant(here: Here, known: Organisation) -> Iterator[Vacancy]:
    """Vacancies of every kind; those alike but for the kind are told once."""
    policy = here.names.policy
    told: set[Vacancy] = set()
    for kind in policy.kinds.values():
        for vacancy in vacancies(policy, kind, known, here.today):
            if vacancy not in told:
                told.add(vacancy)
                yield vacancy


def _lasts(held: Holding | Remit, day: str) -> bool:
    return held.valid_to is None or held.valid_to >= day
