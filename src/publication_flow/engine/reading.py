"""Opening a view: one snapshot, at a date if asked, for a person if named."""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType
from typing import Any

from sqlalchemy import Connection

from publication_flow.engine import clock as clocks
from publication_flow.engine.context import Context
from publication_flow.engine.organisation_file import a_person
from publication_flow.errors import NotFound
from publication_flow.ledger import head as heads
from publication_flow.ledger import read
from publication_flow.policy.entry import typed_date
from publication_flow.projections.view import View


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


def reader(connection: Connection, context: Context, by: str | None, as_of: str | None) -> Opened:
    """A view on a connection. `as_of` means the last position recorded by that day's end."""
    head = heads.read(connection, context.agency)
    now = clocks.instant(context.clock.now())
    if head.simulated and not context.clock.simulated:
        now = head.recorded_at  # a simulated ledger is read on its own last day
    today = clocks.local_day(now, head.zone)
    upto, day = head.size, today
    if as_of is not None:
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


class Reader:
    """A context manager that opens a view in a reading transaction and closes it."""

    def __init__(self, context: Context, by: str | None, as_of: str | None) -> None:
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
