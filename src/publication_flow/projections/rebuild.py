"""Every projection made anew from the ledger, in the caller's transaction and bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from publication_flow.errors import BrokenLedger
from publication_flow.ledger import head, read, sql
from publication_flow.ledger.read import Stored
from publication_flow.matter import events as e
from publication_flow.projections import organisation, pages, replay
from publication_flow.projections.replay import Row, Tables
from publication_flow.projections.rows import projected
from publication_flow.projections.tables import (
    holdings,
    inbox,
    items,
    links,
    persons,
    postings,
    steps,
    touches,
)
from publication_flow.projections.verify_events import readable
from publication_flow.projections.view import View

_MATTERS = 200  # written at a time


def rebuild(view: View, progress: Callable[[int, int], None] | None = None) -> int:
    """Make this agency's projections anew; the number of matters comes back.

    Holds the agency's head row: nobody appends meanwhile. Raises `BrokenLedger` when the events
    cannot be replayed; `verify` tells which. `progress(done, total)` counts events.
    """
    connection, agency = view.connection, view.agency
    held = head.lock(connection, agency)
    view = replace(view, head=held, upto=held.size)
    for table in (steps, items, persons, holdings, links, postings, touches):
        sql.run(connection, f"DELETE FROM {table.name} WHERE agency = ?", (agency,))
    _delete_unexplained(connection, agency)
    done = _organisation(connection, agency)
    matters = 0
    waiting: dict[str, Tables] = {}
    for name, rows in replay.streams(connection, agency):
        if name in replay.AGENCY_STREAMS:
            count = sum(1 for _ in rows)
            done += count if name == e.READINGS_STREAM else 0  # the others were counted above
            continue
        stored = list(rows)
        waiting[name] = _replayed(view, stored)
        matters += 1
        done += len(stored)
        if len(waiting) == _MATTERS:
            _write(connection, agency, waiting)
            waiting = {}
            if progress is not None:
                progress(min(done, held.size), held.size)
    _write(connection, agency, waiting)
    if done != held.size:
        raise BrokenLedger("out-of-order", agency=agency, position=held.size)
    if progress is not None:
        progress(held.size, held.size)
    return matters


def _replayed(view: View, stored: Sequence[Stored]) -> Tables:
    events = [event for event in map(readable, stored) if event is not None]
    place = {"agency": view.agency, "position": stored[-1].position}
    if len(events) != len(stored):
        raise BrokenLedger("out-of-order", **place)
    try:
        return replay.matter_rows(projected(events, view.world))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BrokenLedger("out-of-order", **place) from error


def _organisation(connection: Connection, agency: str) -> int:
    """The rows of founding and organisation events; how many events there were."""
    found = [
        event
        for stream in (e.AGENCY_STREAM, e.ORGANISATION_STREAM)
        for event in read.stream(connection, agency, stream)
    ]
    for event in sorted(found, key=lambda event: event.position):
        for write in organisation.writes(event):
            sql.quick_many(connection, sql.insert(write.table), write.rows)
        organisation.endings(connection, event)
    return len(found)


def _write(connection: Connection, agency: str, waiting: dict[str, Tables]) -> None:
    for table in (steps, items, links, postings, touches):
        rows = [row for tables in waiting.values() for row in tables[table]]
        sql.quick_many(connection, sql.insert(table), rows)
    wanted = [row for tables in waiting.values() for row in tables[inbox]]
    stored = pages.among(connection, inbox, agency, "matter", list(waiting))
    _correct_inbox(connection, wanted, stored)


def _correct_inbox(connection: Connection, wanted: Sequence[Row], stored: Sequence[Row]) -> None:
    """Delete and insert only what differs.

    On PostgreSQL a command may wait for the head row with its one statement begun: it deletes the
    inbox rows it saw then, and would leave behind those that were put in their place meanwhile.
    """
    right, found = set(wanted), {tuple(row) for row in stored}
    wrong = found - right
    if wrong:
        names = [column.name for column in inbox.primary_key.columns]
        condition = " AND ".join(f"{name} = ?" for name in names)
        at = replay.key_of(inbox)
        keys = [tuple(row[i] for i in at) for row in wrong]
        sql.quick_many(connection, f"DELETE FROM {inbox.name} WHERE {condition}", keys)
    sql.quick_many(connection, sql.insert(inbox), sorted(right - found))


def _delete_unexplained(connection: Connection, agency: str) -> None:
    sql.run(connection, f"DELETE FROM {inbox.name} WHERE {replay.unexplained(inbox)}", (agency,))
