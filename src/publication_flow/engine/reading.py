"""Opening a view: one snapshot, at a date or position if asked, for a person if named."""

from __future__ import annotations

import re
from contextlib import ExitStack
from datetime import date
from types import TracebackType
from typing import Any

from sqlalchemy import Connection

from publication_flow.engine import clock as clocks
from publication_flow.engine.context import Context
from publication_flow.engine.organisation_file import a_person
from publication_flow.errors import BadInput, BrokenLedger, NotFound
from publication_flow.ledger import head as heads
from publication_flow.ledger import read, sql
from publication_flow.ledger.head import Head
from publication_flow.ledger.tables import events
from publication_flow.policy.entry import typed_date
from publication_flow.projections.view import View

_NUMBER = re.compile(r"[0-9]{1,9}")
_RECORDED = f"SELECT recorded_at FROM {events.name} WHERE agency = ? AND position = ?"


class Opened:
    """A view and the few readings that need more than one projection."""

    def __init__(self, view: View) -> None:
        self.view = view

    def organisation(self) -> dict[str, Any]:
        """The agency's name, units, persons, holdings and remits in plain data."""
        view = self.view
        return {
            "name": view.name,
            "units": [
                {"id": u, "name": n, "categories": view.organisation.categories_of(u, view.day)}
                for u, n in view.units.items()
            ],
            "persons": [{"id": p, "name": n} for p, n in view.persons.items()],
            "holdings": [h._asdict() for h in view.organisation.holdings],
            "remits": [r._asdict() for r in view.organisation.remits],
        }


AsOf = str | int | date | None  # a day (its end), or a position of the ledger


def reader(connection: Connection, context: Context, by: str | None, as_of: AsOf) -> Opened:
    """A view on a connection. `as_of` means the last position recorded by that day's end; a number
    is the position itself, seen on the day it was recorded."""
    head = heads.read(connection, context.agency)
    now = clocks.instant(context.clock.now())
    if head.simulated and not context.clock.simulated:
        now = head.recorded_at  # a simulated ledger is read on its own last day
    today = clocks.local_day(now, head.zone)
    upto, day = head.size, today
    position = _position(as_of)
    if position is not None:
        upto = position
        day = clocks.local_day(_recorded_at(connection, head, upto), head.zone)
    elif as_of is not None:
        day = typed_date("as_of", as_of)
        end = clocks.end_of_day(day, head.zone)
        upto = read.position_at(connection, context.agency, head.size, end)
    view = View(
        connection, context.agency, head, upto, day, by,
        lambda digest: context.rulebook(connection, digest),
        lambda digest: context.calendar(connection, digest),
    )  # fmt: skip
    if by is not None and a_person(by) not in view.persons:
        raise NotFound("person", person=by)
    return Opened(view)


def _position(as_of: AsOf) -> int | None:
    """The position that was named; None when it is a day, or nothing."""
    if isinstance(as_of, bool):
        raise BadInput("not-a-date", field="as_of", value=as_of)
    text = str(as_of)
    return int(text) if _NUMBER.fullmatch(text) else None


def _recorded_at(connection: Connection, head: Head, position: int) -> str:
    """When a position was recorded; `BadInput` for one the ledger does not have."""
    if not 1 <= position <= head.size:
        raise BadInput("position-beyond", field="as_of", value=position, size=head.size)
    found = sql.run(connection, _RECORDED, (head.agency, position)).scalar()
    if found is None:
        raise BrokenLedger("out-of-order", agency=head.agency, position=position)
    return str(found)


class Reader:
    """A context manager that opens a view in a reading transaction and closes it."""

    def __init__(self, context: Context, by: str | None, as_of: AsOf) -> None:
        self._context, self._by, self._as_of = context, by, as_of
        self._stack = ExitStack()

    def __enter__(self) -> Opened:
        connection = self._stack.enter_context(self._context.database.read())
        try:
            return reader(connection, self._context, self._by, self._as_of)
        except BaseException:
            self._stack.close()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.__exit__(kind, error, trace)
