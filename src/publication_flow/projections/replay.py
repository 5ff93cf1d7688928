"""The ledger read stream by stream, and the rows that a replay of each matter gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table

from publication_flow.ledger.read import Stored
from publication_flow.ledger.tables import events
from publication_flow.matter import events as e
from publication_flow.projections import pages
from publication_flow.projections.rows import Projected
from publication_flow.projections.tables import inbox, items, links, postings, steps, touches

AGENCY_STREAMS = (e.AGENCY_STREAM, e.ORGANISATION_STREAM, e.READINGS_STREAM)
MATTER_TABLES = (steps, items, inbox, links, postings, touches)
Row = tuple[Any, ...]
Tables = dict[Table, Sequence[Row]]


def streams(connection: Connection, agency: str) -> Iterator[tuple[str, Iterator[Stored]]]:
    """Each stream's name and rows in order of version; use up one before taking the next."""
    rows = pages.rows(connection, events, agency, ("stream", "version"))
    return groupby((Stored(*row) for row in rows), key=lambda stored: stored.stream)


def matter_rows(projected: Projected) -> Tables:
    """The rows of a replayed matter by the table they belong to."""
    return {
        steps: projected.steps,
        items: [projected.item],
        inbox: projected.inbox,
        links: projected.links,
        postings: projected.postings,
        touches: projected.touches,
    }


def key_of(table: Table) -> tuple[int, ...]:
    """Where in a row of the table its primary key stands."""
    names = table.columns.keys()
    return tuple(names.index(column.name) for column in table.primary_key.columns)


def by_key(table: Table, rows: Sequence[Row]) -> dict[Row, Row]:
    """Rows by primary key, as plain tuples."""
    at = key_of(table)
    return {tuple(row[i] for i in at): tuple(row) for row in rows}


def unexplained(table: Table) -> str:
    """A condition (one parameter: the agency) for rows of matters that the ledger has not."""
    named = ", ".join(f"'{stream}'" for stream in AGENCY_STREAMS)
    return (
        f"agency = ? AND (matter IN ({named}) OR NOT EXISTS (SELECT 1 FROM {events.name} e "
        f"WHERE e.agency = {table.name}.agency AND e.stream = {table.name}.matter))"
    )
