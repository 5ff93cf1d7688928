"""A view of one agency's ledger at a position: what every reading call starts from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection

from publication_flow.ledger.head import Head
from publication_flow.matter.authority import Organisation
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.state import Matter
from publication_flow.policy.rulebook import Rulebook
from publication_flow.projections import organisation
from publication_flow.projections.rows import World


@dataclass(frozen=True)
class View:
    """One snapshot. `upto` is the last position that counts; `day` the day it is seen on.

    `present` tells whether that is the ledger's end, so that `items` and `inbox` may be used;
    otherwise the answer comes from `steps` and the events up to the position.
    """

    connection: Connection
    agency: str
    head: Head
    upto: int
    day: str
    by: str | None
    rulebook_of: Callable[[str], Rulebook]
    calendar_of: Callable[[str], Calendar]

    @property
    def present(self) -> bool:
        return self.upto == self.head.size

    @cached_property
    def rulebook(self) -> Rulebook:
        """The policy in force."""
        return self.rulebook_of(self.head.policy)

    @cached_property
    def calendar(self) -> Calendar:
        return self.calendar_of(self.head.calendar)

    @cached_property
    def organisation(self) -> Organisation:
        return organisation.load(self.connection, self.agency)

    @cached_property
    def persons(self) -> dict[str, str]:
        return organisation.names(self.connection, self.agency, "person", self.upto)

    @cached_property
    def units(self) -> dict[str, str]:
        return organisation.names(self.connection, self.agency, "unit", self.upto)

    @cached_property
    def name(self) -> str:
        """The agency's full name; its id when the founding gave none, or when it was erased."""
        names = organisation.names(self.connection, self.agency, "agency", self.upto)
        return names.get(self.agency, self.agency)

    def world(self, matter: Matter) -> World:
        """The policy a matter runs under, and the calendar in force."""
        return World(self.rulebook_of(matter.policy), self.calendar)
