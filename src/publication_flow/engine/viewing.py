"""Recording that somebody read what the policy wants recorded, before it is shown to them.

A reading that cannot be recorded (a replica, a role that may only read) is refused: what must be
recorded is not shown unrecorded. On a host's connection the record is part of the host's
transaction, and gone when that is taken back; so a host that shows what it read commits first.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from publication_flow.engine import clock as clocks
from publication_flow.engine.context import Context
from publication_flow.engine.load import command_event
from publication_flow.engine.reading import AsOf, Opened, Reader
from publication_flow.engine.scene import Origin, own_event, scene_of
from publication_flow.ledger.append import batch, write
from publication_flow.ledger.head import Head, lock
from publication_flow.matter.events import READINGS_STREAM, VIEWED
from publication_flow.projections.readings import Look, command_of, look
from publication_flow.projections.view import View


@contextmanager
def reading(
    context: Context, number: str, what: str, by: str | None, as_of: AsOf = None
) -> Iterator[Opened]:
    """A reading of one matter beyond what is public. Where the policy asks, it is recorded before
    the caller gets to show it; where that is impossible, this raises instead."""
    found = None
    with Reader(context, by, as_of) as opened:
        yield opened
        found = look(opened.view, number)
        if found is not None and recorded(opened.view, found, day_of(context, opened.view.head)):
            found = None
    if found is not None:
        record(context, str(by), found, what)


def recorded(view: View, found: Look, day: str) -> bool:
    """Whether this person has this version on record that day already."""
    by = str(view.by)
    return command_event(view.connection, view.agency, command_of(found, by, day)) is not None


def day_of(context: Context, head: Head) -> str:
    """Today in the agency's zone. A simulated ledger is read on its own last day: a look at the
    demonstration is no reason to end its year."""
    return clocks.local_day(_now(context, head), head.zone)


def record(context: Context, by: str, found: Look, what: str) -> None:
    """Write one `viewed` event in a transaction of its own, or the host's; nothing when there is
    one already."""

    def append(connection: Connection) -> None:
        head = lock(connection, context.agency)
        today = day_of(context, head)
        command = command_of(found, by, today)
        if command_event(connection, context.agency, command) is not None:
            return
        data: dict[str, Any] = {"matter": found.matter, "version": found.version, "what": what}
        frozen = head.simulated and not context.clock.simulated
        scene, at = scene_of(connection, context, head, by)
        at = head.recorded_at if frozen else at
        event = own_event(
            connection, head, scene._replace(today=clocks.local_day(at, head.zone)), at,
            READINGS_STREAM, VIEWED, data, Origin(command),
        )._replace(post=found.post, unit=found.unit, on_behalf_of=found.on_behalf_of)  # fmt: skip
        write(connection, head, batch(head, [event], [], []))

    context.database.write(append)


def _now(context: Context, head: Head) -> str:
    if head.simulated and not context.clock.simulated:
        return head.recorded_at
    return clocks.instant(context.clock.now())
