"""Who may answer for what: posts, appointments, delegations and remits on a given day.

An appointment gives a person a post in a unit for a period. A delegation (AB角) lets another
person exercise one appointment for a period, within a scope; it ends with the appointment it
rests on and cannot be passed on. A remit says which unit answers for a category. What counts is
what the ledger knew at the moment of the act, valid on the day the act occurred.
"""

from __future__ import annotations

from typing import NamedTuple

APPOINTER = "appointer"  # the founding authority: may appoint until relieved


class Holding(NamedTuple):
    """A person's hold on a post. `valid_to` is the last day, inclusive; None means open.

    For a delegation `principal` is the person deputised for, `under` the appointment's position.
    """

    position: int
    person: str
    post: str
    unit: str
    valid_from: str
    valid_to: str | None = None
    principal: str | None = None
    under: int | None = None
    categories: tuple[str, ...] | None = None  # delegation only: limited to these
    actions: tuple[str, ...] | None = None  # delegation only: limited to these

    def valid(self, day: str) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class Remit(NamedTuple):
    """A unit answers for a category from a day on; `valid_to` inclusive. With the leader in charge
    and the named officer it is the three-level assignment (分管领导、主要科室、主要负责人)."""

    position: int
    unit: str
    category: str
    valid_from: str
    valid_to: str | None = None
    leader: str | None = None
    officer: str | None = None

    def valid(self, day: str) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class Capacity(NamedTuple):
    """In what right somebody acts: a post in a unit, perhaps in somebody's stead."""

    person: str
    post: str
    unit: str
    on_behalf_of: str | None = None

    def parties(self) -> frozenset[str]:
        """The natural persons bound by an act in this capacity."""
        return frozenset((self.person, self.on_behalf_of or self.person))


class Organisation(NamedTuple):
    """Holdings and remits, of the whole agency or of what one question needs."""

    holdings: tuple[Holding, ...] = ()
    remits: tuple[Remit, ...] = ()

    def capacities(
        self, day: str, person: str | None = None, *, category: str = "", action: str = ""
    ) -> list[Capacity]:
        """Everybody's (or one person's) capacities on a day, own posts before deputised ones."""
        found = [
            (h.principal is not None, Capacity(h.person, h.post, h.unit, h.principal))
            for h in self.holdings
            if (person is None or h.person == person)
            and h.valid(day)
            and (h.categories is None or category in h.categories)
            and (h.actions is None or action in h.actions)
        ]
        found.sort(key=lambda pair: pair[0])
        return [capacity for _, capacity in found]

    def units_for(self, category: str, day: str) -> list[str]:
        """The units whose remit covers a category on a day."""
        return [r.unit for r in self.remits if r.category == category and r.valid(day)]

    def answering(self, category: str, day: str, unit: str = "") -> Remit | None:
        """The assignment of a category (and unit, if named) on a day: the latest of several."""
        fitting = [
            r for r in self.remits
            if r.category == category and r.valid(day) and unit in ("", r.unit)
        ]  # fmt: skip
        return max(fitting, key=lambda r: (r.valid_from, r.position), default=None)

    def categories_of(self, unit: str, day: str) -> list[str]:
        """The categories a unit answers for on a day."""
        return [r.category for r in self.remits if r.unit == unit and r.valid(day)]
