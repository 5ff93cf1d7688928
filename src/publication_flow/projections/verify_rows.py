"""Every matter replayed: steps against the policy's arrows, rows against the projections."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Table

from publication_flow.errors import BadPolicy, FlowError
from publication_flow.ledger import sql
from publication_flow.ledger.read import Stored
from publication_flow.matter.events import IMPORTED, OPENED, Event
from publication_flow.matter.state import Matter
from publication_flow.policy.machine import NEW
from publication_flow.projections import pages, replay
from publication_flow.projections.findings import Findings
from publication_flow.projections.replay import Row, Tables
from publication_flow.projections.rows import World, projected
from publication_flow.projections.tables import holdings, persons
from publication_flow.projections.verify_contents import Named
from publication_flow.projections.verify_events import UNREADABLE, Chain, readable
from publication_flow.projections.view import View

MATTERS = 200  # compared at a time
Expected = dict[str, Tables]


def check_streams(
    view: View, chain: Chain, findings: Findings, named: Named, tick: Callable[[], None]
) -> None:
    """Read every stream once, one matter in memory at a time, and compare what it leads to."""
    calendar = chain.in_force.get("calendar", view.head.calendar)

    def world(matter: Matter) -> World:
        return World(view.rulebook_of(matter.policy), view.calendar_of(calendar))

    expected: Expected = {}
    for name, rows in replay.streams(view.connection, view.agency):
        events: list[Event] = []
        whole, is_matter = True, name not in replay.AGENCY_STREAMS
        for event in _continuing(name, rows, findings):
            tick()
            if event is None:
                whole = False
                continue
            try:
                named.add(event)
            except UNREADABLE:
                whole = False
                continue
            if is_matter:
                events.append(event)
        if is_matter and whole and events:
            _check_edges(view, events, findings)
            try:
                expected[name] = replay.matter_rows(projected(events, world))
            except UNREADABLE as error:
                detail = getattr(error, "code", None) or f"{type(error).__name__}: {error}"
                findings.add("matter-broken", detail, matter=name)
        if len(expected) == MATTERS:
            _compare(view, expected, findings)
            expected = {}
    _compare(view, expected, findings)
    _check_unexplained(view, findings)


def check_organisation(view: View, chain: Chain, findings: Findings) -> None:
    """Who holds what and is called what, against the organisation's events."""
    for table, rows in ((holdings, list(chain.holdings.values())), (persons, chain.persons)):
        stored = sql.run(view.connection, sql.select(table), (view.agency,)).fetchall()
        differences(table, rows, stored, findings)


def differences(
    table: Table, expected: Sequence[Row], stored: Sequence[Row], findings: Findings
) -> None:
    """Note rows that are missing, that nothing explains, and columns that differ."""
    columns = table.columns.keys()
    wanted, found = replay.by_key(table, expected), replay.by_key(table, stored)
    for key in [*wanted, *(key for key in found if key not in wanted)]:
        row = wanted.get(key) or found[key]
        values = dict(zip(columns, row, strict=True))
        place = {"position": values.get("position"), "matter": values.get("matter")}
        if key not in found:
            findings.add("row-missing", f"{table.name} {key[1:]}", **place)
        elif key not in wanted:
            findings.add("row-extra", f"{table.name} {key[1:]}", **place)
        elif wanted[key] != found[key]:
            wrong = "; ".join(
                f"{table.name}.{name}: {have!r} ≠ {want!r}"
                for name, have, want in zip(columns, found[key], wanted[key], strict=True)
                if have != want
            )
            findings.add("row-differs", wrong, **place)


def _continuing(name: str, rows: Iterator[Stored], findings: Findings) -> Iterator[Event | None]:
    """A stream's events, None for one that cannot be read; gaps in its versions are noted."""
    last = 0
    for stored in rows:
        if stored.version != last + 1:
            detail = f"{last} → {stored.version}"
            findings.add("version-missing", detail, position=stored.position, matter=name)
        last = stored.version if type(stored.version) is int else last + 1
        yield readable(stored)


def _check_edges(view: View, events: Sequence[Event], findings: Findings) -> None:
    begun = events[0].kind in (OPENED, IMPORTED)
    kind = events[0].data.get("kind", "") if begun else ""
    for event in events:
        data = event.data
        edge = (data.get("action"), data.get("from") or NEW, data.get("to"))
        place = {"position": event.position, "matter": event.stream}
        try:
            known = edge in view.rulebook_of(event.policy or "").lifecycle(kind).pairs
        except (BadPolicy, FlowError, TypeError) as error:
            findings.add("edge-unknown", getattr(error, "code", error), **place)
            continue
        if not known:
            findings.add("edge-unknown", " ".join(str(part) for part in edge), **place)


def _compare(view: View, expected: Expected, findings: Findings) -> None:
    for table in replay.MATTER_TABLES:
        stored = pages.among(view.connection, table, view.agency, "matter", list(expected))
        wanted = [row for rows in expected.values() for row in rows[table]]
        differences(table, wanted, stored, findings)


def _check_unexplained(view: View, findings: Findings) -> None:
    for table in replay.MATTER_TABLES:
        statement = (
            f"SELECT DISTINCT matter FROM {table.name} WHERE {replay.unexplained(table)} "
            f"LIMIT {MATTERS}"
        )
        for (matter,) in sql.run(view.connection, statement, (view.agency,)).fetchall():
            findings.add("row-extra", table.name, matter=matter)
