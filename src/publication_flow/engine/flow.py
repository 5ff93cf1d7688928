"""`PublicationFlow`: where a host begins. It opens a database and hands out agencies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from publication_flow.engine.agency import Agency
from publication_flow.engine.clock import Clock, SystemClock
from publication_flow.engine.context import Context, Documents
from publication_flow.engine.database import Borrowed, Database
from publication_flow.engine.found import found
from publication_flow.engine.organisation_file import read
from publication_flow.engine.scrubbing import Scrubbed, scrub
from publication_flow.engine.sweeping import Swept, sweep
from publication_flow.errors import BadInput, Conflict, NotFound
from publication_flow.ledger import head, schema
from publication_flow.ledger.store import ContentStore
from publication_flow.matter import calendar as calendars
from publication_flow.policy import packs
from publication_flow.policy.rulebook import Rulebook, rulebook

AGENCY = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,63}")


class PublicationFlow:
    """A database with ledgers in it, or a host's connection to one."""

    def __init__(
        self, database: Database | Borrowed, clock: Clock, documents: Documents | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._documents = documents or Documents()

    @classmethod
    def open(
        cls, url: str, *, clock: Clock | None = None, contents: ContentStore | None = None
    ) -> PublicationFlow:
        """Open a database by its SQLAlchemy URL.

        An empty SQLite file (or none yet) gets its schema at once; a PostgreSQL database is
        brought up by `upgrade()`. Large parts go to the object store `contents`, if there is one
        (`ledger.store`): then always open it with that. Raises `WrongEnvironment` when it is not
        ours or cannot be reached, and when its schema is of another version.
        """
        database = Database(url, contents)
        flow = cls(database, clock or SystemClock())
        try:
            with database.autocommit() as connection:
                fresh = database.sqlite and schema.empty(connection)
                if not fresh and (database.sqlite or not schema.empty(connection)):
                    schema.check(connection)
            if fresh:
                flow.upgrade()
        except BaseException:
            database.close()
            raise
        return flow

    def upgrade(self) -> None:
        """Create or upgrade the schema in its own transaction."""
        self._database.write(schema.upgrade)

    def on(self, connection: Any) -> PublicationFlow:
        """The same, inside a host's transaction, on its Connection or Session.

        Nothing is committed; after a rollback nothing remains. Call it last in the host's
        transaction: from then on the agency is locked until the host ends it.
        """
        lent = Borrowed(connection, self._database.contents)
        return PublicationFlow(lent, self._clock, self._documents)

    @classmethod
    def within(
        cls, connection: Any, *, clock: Clock | None = None, contents: ContentStore | None = None
    ) -> PublicationFlow:
        """A flow on a host's Connection or Session alone, without a database of its own."""
        return cls(Borrowed(connection, contents), clock or SystemClock())

    def found(
        self,
        agency: str,
        *,
        policy: str | Path | bytes,
        organisation: str | Path | Mapping[str, Any],
        basis: str,
        evidence: bytes | None = None,
    ) -> Agency:
        """Found an agency: its ledger begins.

        `policy` is a shipped pack's name, a file or its bytes; `organisation` a TOML file or the
        same in plain data (`organisation_file.py`); `basis` names the document on whose
        authority; `evidence` proves the policy (`engine/evidence.py`). Raises `BadPolicy`,
        `BadInput`, or `Conflict` when it exists.
        """
        if str(agency) != agency or not AGENCY.fullmatch(agency):
            raise BadInput("identifier", field="agency", value=agency)
        book = policy_of(policy)
        plan = read(organisation, book.policy)
        context = self._context(agency)
        shipped = calendars.shipped()
        try:
            self._database.write(lambda c: found(c, context, plan, book, shipped, basis, evidence))
        except Conflict as conflict:  # two at once: there was no head yet to wait for
            raise Conflict("founded-already", agency=agency) from conflict
        return self.agency(agency)

    def agency(self, agency: str) -> Agency:
        """An agency by its id. Whether it exists is seen when something is asked of it."""
        if str(agency) != agency or not AGENCY.fullmatch(agency):
            raise NotFound("agency", agency=agency)
        return Agency(self._context(agency))

    def agencies(self) -> list[str]:
        """The ids of all agencies in this database."""
        with self._database.read() as connection:
            return head.agencies(connection)

    def sweep(self) -> dict[str, Swept]:
        """Delete from the object store what an erasure or a crash left there (`sweeping.py`), by
        agency."""
        return {agency: sweep(self._database, agency) for agency in self.agencies()}

    def scrub(self) -> Scrubbed:
        """Take what was erased out of the database's files, too (`scrubbing.py`)."""
        return scrub(self._database)

    def _context(self, agency: str) -> Context:
        return Context(self._database, self._clock, self._documents, agency)

    def close(self) -> None:
        """Give the database's connections back."""
        self._database.close()

    def __enter__(self) -> PublicationFlow:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        where = "borrowed connection" if self._database.borrowed else "own database"
        return f"<PublicationFlow on its {where}>"


def policy_of(source: str | Path | bytes) -> Rulebook:
    """A policy from a shipped pack's name, a file's path or its bytes."""
    if isinstance(source, bytes):
        return rulebook(source)
    if isinstance(source, str) and source in packs.names():
        return rulebook(packs.pack(source))
    path = Path(source)
    if not path.is_file():
        raise BadInput("policy-source", value=str(source), known=packs.names())
    return rulebook(path.read_bytes())
