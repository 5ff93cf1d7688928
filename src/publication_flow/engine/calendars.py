"""Adopting a newer calendar: its bytes stay with the agency, and open deadlines are reckoned anew.

A year's arrangement becomes known in its last weeks and may be changed afterwards. What was
reckoned without it is put right in the transaction that adopts it, so that no inbox shows a day
that the ledger does not explain.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.context import Context
from publication_flow.engine.organise import BASIS_LIMIT
from publication_flow.engine.reading import reader
from publication_flow.engine.scene import (
    NOWHERE,
    Origin,
    own_event,
    recorded_before,
    require_appointer,
    scene_of,
)
from publication_flow.errors import BadInput, Conflict
from publication_flow.ledger.append import Write, batch, write
from publication_flow.ledger.head import lock
from publication_flow.ledger.read import document
from publication_flow.ledger.tables import documents
from publication_flow.matter import events as e
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.content import SALT_BYTES, clean, make_part
from publication_flow.projections import calendars


class NewCalendar(NamedTuple):
    """What an adoption came to: its position, the calendar's digest, how many deadlines moved."""

    position: int
    digest: str
    moved: int


def calendar_of(data: bytes | Calendar) -> Calendar:
    """A calendar from its bytes; `BadInput` for bytes that are none."""
    return data if isinstance(data, Calendar) else Calendar.from_bytes(bytes(data))


def adopt_calendar(
    context: Context,
    data: bytes | Calendar,
    by: str,
    basis: str,
    origin: Origin = NOWHERE,
) -> NewCalendar:
    """Adopt a calendar and reckon every running deadline anew, in one transaction.

    `Denied` for who may not adopt policies. `BadInput` for bytes that are no calendar, for the
    calendar that is in force, and for one that forgets a year: a deadline that was certain must
    not become uncertain again. A command that was done before gives its first answer.
    """
    calendar = calendar_of(data)
    kept = calendar.to_bytes()
    digest = hashlib.sha256(kept).hexdigest()
    # Known before it is kept: rows are computed under it, and a name made of content cannot lie.
    context.documents.calendars.setdefault(digest, calendar)
    return context.database.write(
        lambda c: _within(c, context, calendar, digest, kept, by, basis, origin)
    )


def _within(
    connection: Connection,
    context: Context,
    calendar: Calendar,
    digest: str,
    kept: bytes,
    by: str,
    basis: str,
    origin: Origin,
) -> NewCalendar:
    head = lock(connection, context.agency)
    scene, recorded = scene_of(connection, context, head, by)
    before = recorded_before(connection, context.agency, by, e.AGENCY_STREAM, origin)
    if before is not None:
        if before.data.get("digest") != digest:
            raise Conflict("command-reused", command=origin.command_id)
        return NewCalendar(before.position, digest, before.data["moved"])
    require_appointer(scene, "adopt")
    if head.calendar == digest:
        raise BadInput("calendar-in-force", field="calendar", digest=digest)
    lost = set(context.calendar(connection, head.calendar).years) - set(calendar.years)
    if lost:
        raise BadInput("calendar-drops-years", field="calendar", years=sorted(lost))
    text = clean("basis", basis, BASIS_LIMIT, lines=False)
    if not text:
        raise BadInput("basis-required", field="basis")
    part = make_part(text.encode(), secrets.token_bytes(SALT_BYTES))
    moved, rows = calendars.recomputed(reader(connection, context, None, None).view, calendar)
    facts = {
        "what": "calendar",
        "digest": digest,
        "replaces": head.calendar,
        "moved": moved,
        "texts": {"basis": part.digest},
    }
    event = own_event(connection, head, scene, recorded, e.AGENCY_STREAM, e.ADOPTED, facts, origin)
    if document(connection, context.agency, digest) is None:
        rows.append(Write("insert", documents, [(context.agency, digest, "calendar", kept)]))
    write(connection, head, batch(head, [event], [part], rows, calendar=digest))
    return NewCalendar(event.position, digest, moved)
