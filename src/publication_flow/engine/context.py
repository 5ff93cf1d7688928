"""Where and when an agency's commands run: database, clock, and the documents in force."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from sqlalchemy import Connection

from publication_flow.engine.clock import Clock
from publication_flow.engine.database import Borrowed, Database
from publication_flow.errors import BrokenLedger, WrongEnvironment
from publication_flow.ledger import read
from publication_flow.ledger.head import Head
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.index_number import Scheme
from publication_flow.matter.index_number import from_bytes as scheme_of
from publication_flow.policy.question import Found
from publication_flow.policy.rulebook import Rulebook, rulebook


@dataclass
class Documents:
    """Policies, calendars and what was found in a content, by digest: named by what they are made
    from, so remembering them is safe."""

    rulebooks: dict[str, Rulebook] = field(default_factory=dict)
    calendars: dict[str, Calendar] = field(default_factory=dict)
    schemes: dict[str, Scheme] = field(default_factory=dict)
    findings: dict[str, tuple[Found, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Context:
    """One agency in one database at one clock."""

    database: Database | Borrowed
    clock: Clock
    documents: Documents
    agency: str

    def rulebook(self, connection: Connection, digest: str) -> Rulebook:
        """The policy adopted under a digest, from the agency's own keeping."""
        found = self.documents.rulebooks.get(digest)
        if found is None:
            found = rulebook(self._document(connection, digest))
            self.documents.rulebooks[digest] = found
        return found

    def calendar(self, connection: Connection, digest: str) -> Calendar:
        """The calendar adopted under a digest."""
        found = self.documents.calendars.get(digest)
        if found is None:
            found = Calendar.from_bytes(self._document(connection, digest))
            self.documents.calendars[digest] = found
        return found

    def scheme(self, connection: Connection, digest: str) -> Scheme:
        """The scheme of index numbers adopted under a digest."""
        found = self.documents.schemes.get(digest)
        if found is None:
            found = scheme_of(self._document(connection, digest))
            self.documents.schemes[digest] = found
        return found

    def clock_for(self, head: Head) -> Clock:
        """The clock, unless a simulated one would write into a ledger of real time."""
        if self.clock.simulated and not head.simulated:
            raise WrongEnvironment("clock-simulated", agency=self.agency)
        return self.clock

    def _document(self, connection: Connection, digest: str) -> bytes:
        data = read.document(connection, self.agency, digest)
        if data is None or hashlib.sha256(data).hexdigest() != digest:
            raise BrokenLedger("document", agency=self.agency, digest=digest)
        return data
