"""One run under a reader's name: nobody else is at it meanwhile, and only it moves the cursor."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from publication_flow.engine.clock import instant
from publication_flow.engine.database import Database
from publication_flow.ledger import cursors


class Run:
    """One run under a reader's name: its hold, and the cursor it may move while it has the hold.

    Real time, whatever clock the agency has: the hold is about processes.
    """

    def __init__(self, database: Database, agency: str, name: str, seconds: float) -> None:
        self._database, self._agency, self._name = database, agency, name
        self._for = timedelta(seconds=seconds)
        self._held = ""

    def start(self, begin: int) -> int | None:
        """The position to go on from; None when somebody else is at it."""
        now, until = self._instants()
        taken = self._database.write(
            lambda c: cursors.hold(c, self._agency, self._name, now, until)
        )
        if not taken:
            return None
        self._held = until
        return self.position(begin)

    def position(self, begin: int) -> int:
        with self._database.read() as connection:
            known = cursors.position(connection, self._agency, self._name)
        return max(begin, 0) if known is None else known

    def save(self, position: int) -> bool:
        """Move the cursor and hold on; False, and nothing moved, when the hold was lost."""
        now, until = self._instants()
        held = self._held

        def work(connection: Connection) -> bool:
            if not cursors.keep(connection, self._agency, self._name, held, until):
                return False
            cursors.move(connection, self._agency, self._name, position, now)
            return True

        kept = self._database.write(work)
        if kept:
            self._held = until
        return kept

    def end(self) -> None:
        self._database.write(lambda c: cursors.release(c, self._agency, self._name, self._held))

    def _instants(self) -> tuple[str, str]:
        now = datetime.now(UTC)
        return instant(now), instant(now + self._for)
