"""The chain of events checked in order of position: gaps, hashes, columns, instants, the head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from publication_flow.errors import FlowError
from publication_flow.ledger import merkle
from publication_flow.ledger.read import Stored
from publication_flow.ledger.tables import events
from publication_flow.matter import events as e
from publication_flow.matter.events import Event, from_bytes
from publication_flow.projections import organisation, pages
from publication_flow.projections.findings import Findings
from publication_flow.projections.tables import holdings
from publication_flow.projections.verify_index import Counting, counting
from publication_flow.projections.view import View

UNREADABLE = (FlowError, KeyError, TypeError, ValueError, AttributeError, IndexError)
_COLUMNS = ("agency", "position", "stream", "version", "kind", "recorded_at")
_UNTIL = holdings.columns.keys().index("valid_to")


@dataclass
class Chain:
    """What the events say, gathered on the way: of the size of the organisation, not the ledger."""

    count: int = 0
    last: int = 0
    edge: merkle.Edge = ()
    recorded_at: str | None = None
    command: str | None = None
    opened: str | None = None
    founded: Event | None = None
    adopted: dict[str, str] = field(default_factory=dict)  # digest -> kind of document
    in_force: dict[str, str] = field(default_factory=dict)  # policy or calendar -> digest
    numbered: dict[str, tuple[int, int]] = field(default_factory=dict)  # year -> how many, highest
    holdings: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    persons: list[tuple[Any, ...]] = field(default_factory=list)


def check_events(view: View, findings: Findings, tick: Callable[[], None]) -> Chain:
    """Read every event once, in order; what follows from them comes back."""
    chain = Chain()
    count = counting(view)
    for row in pages.rows(view.connection, events, view.agency, ("position",)):
        stored = Stored(*row)
        _check_place(chain, stored, findings)
        event = _check_body(chain, stored, findings)
        if event is not None:
            _check_columns(chain, stored, event, findings)
            try:
                _follow(chain, event, findings)
                count.follow(event, findings)
            except UNREADABLE as error:
                findings.add("event-broken", _told(error), position=stored.position)
        tick()
    # Matters are numbered 1, 2, 3 … in each year: a number left out is a matter taken out.
    for year, (matters, most) in chain.numbered.items():
        if matters != most:
            findings.add("number-missing", f"{year}: {matters} ≠ {most}")
    _check_head(view, chain, count, findings)
    return chain


def readable(stored: Stored) -> Event | None:
    """The event in a row, or None where `check_events` has a finding already."""
    try:
        return _event(_bytes(stored.body))
    except UNREADABLE:
        return None


def _check_place(chain: Chain, stored: Stored, findings: Findings) -> None:
    position: Any = stored.position  # SQLite keeps what it is given
    if type(position) is not int or position < 1:
        findings.add("event-column", f"position: {position!r}", matter=stored.stream)
        return
    if position > chain.last + 1:
        missing = f"{chain.last + 1}–{position - 1}"
        findings.add("position-missing", missing, position=chain.last + 1)
    chain.last = position


def _check_body(chain: Chain, stored: Stored, findings: Findings) -> Event | None:
    body = _bytes(stored.body)
    leaf = merkle.leaf_hash(body)
    chain.edge = merkle.append(chain.edge, chain.count, leaf)
    chain.count += 1
    columns: tuple[Any, ...] = (stored.body, stored.leaf)  # SQLite keeps whatever it is given
    if any(isinstance(column, str) for column in columns):
        findings.add("event-column", "body, leaf: text instead of bytes", position=stored.position)
    if leaf != _bytes(stored.leaf):
        findings.add("event-hash", position=stored.position, matter=stored.stream)
    try:
        return _event(body)
    except UNREADABLE as error:
        findings.add("event-broken", _told(error), position=stored.position, matter=stored.stream)
        return None


def _check_columns(chain: Chain, stored: Stored, event: Event, findings: Findings) -> None:
    wrong = [
        f"{name}: {getattr(stored, name)!r} ≠ {getattr(event, name)!r}"
        for name in _COLUMNS
        if getattr(stored, name) != getattr(event, name)
    ]
    # A command's id stands beside its first event alone: that is what makes it unique.
    command = event.command if event.command != chain.command else None
    if stored.command != command:
        wrong.append(f"command: {stored.command!r} ≠ {command!r}")
    if wrong:
        findings.add(
            "event-column", "; ".join(wrong), position=stored.position, matter=stored.stream
        )
    chain.command = event.command


def _follow(chain: Chain, event: Event, findings: Findings) -> None:
    place = {"position": event.position, "matter": event.stream}
    if chain.recorded_at is not None and event.recorded_at < chain.recorded_at:
        findings.add("event-time", f"{event.recorded_at} < {chain.recorded_at}", **place)
    chain.recorded_at = event.recorded_at
    stream = {
        e.AGENCY_STREAM: e.AGENCY_KINDS,
        e.ORGANISATION_STREAM: e.ORGANISATION_KINDS,
        e.READINGS_STREAM: e.READING_KINDS,
    }
    first = (event.kind == e.FOUNDED) == (event.position == 1)
    if event.kind not in stream.get(event.stream, e.MATTER_KINDS) or not first:
        findings.add("event-misplaced", f"{event.kind} @ {event.stream}", **place)
    if event.kind == e.FOUNDED:
        chain.founded = event
    elif event.kind == e.ADOPTED:
        what, digest = event.data["what"], event.data["digest"]
        chain.adopted[digest] = what
        chain.in_force[what] = digest
        if (proof := event.data.get("evidence")) is not None:
            chain.adopted[proof["digest"]] = "evidence"
            chain.adopted[proof["clauses"]] = "clauses"
    elif event.kind in (e.OPENED, e.IMPORTED):
        chain.opened = event.stream
        year, _, number = event.stream.partition("-")
        if event.version == 1 and number.isdecimal():  # a history is imported in several events
            count, most = chain.numbered.get(year, (0, 0))
            chain.numbered[year] = count + 1, max(most, int(number))
    for write in organisation.writes(event):
        for row in write.rows:
            hash(row)  # a list where an id should be could not be compared later
            if write.table is holdings:
                chain.holdings[row[1]] = row
            else:
                chain.persons.append(row)
    if event.kind == e.RELIEVED:
        for position in event.data["holdings"]:
            if position in chain.holdings:
                held = chain.holdings[position]
                until = event.data["last_day"]
                chain.holdings[position] = (*held[:_UNTIL], until, *held[_UNTIL + 1 :])


def _check_head(view: View, chain: Chain, count: Counting, findings: Findings) -> None:
    wanted: dict[str, Any] = {
        "size": chain.last,
        "edge": merkle.edge_to_bytes(chain.edge).hex(),
        "recorded_at": chain.recorded_at,
        "policy": chain.in_force.get("policy"),
        "calendar": chain.in_force.get("calendar"),
        "index_scheme": count.digest,
    }
    if chain.founded is not None:
        data = chain.founded.data
        wanted["zone"] = data.get("zone")
        wanted["simulated"] = int(bool(data.get("simulated")))
    if chain.opened is not None:
        year, _, last = chain.opened.partition("-")
        if year.isdecimal() and last.isdecimal():
            wanted["number_year"], wanted["number_last"] = int(year), int(last)
    else:
        wanted["number_last"] = 0
    if count.scheme is not None or count.digest is None:
        wanted["index_year"], wanted["index_last"] = count.counter
    for name, value in wanted.items():
        found = getattr(view.head, name)
        found = _bytes(found).hex() if name == "edge" else found
        if found != value:
            told = f"{_short(found)} ≠ {_short(value)}"
            findings.add("head-differs", f"{name}: {told}", position=chain.last)


def _short(value: Any) -> str:
    """A value as a finding shows it: of a long digest the beginning tells enough."""
    shown = repr(value)
    return shown if len(shown) <= 72 else f"{shown[:34]}…{shown[-34:]}"


def _event(body: bytes) -> Event:
    event = from_bytes(body, strict=True)
    numbers, texts = (event.position, event.version), (event.stream, event.kind, event.recorded_at)
    if not (
        all(type(n) is int for n in numbers)
        and all(type(t) is str for t in texts)
        and type(event.data) is dict
    ):
        raise TypeError("position, stream, version, recorded_at, data")
    return event


def _bytes(value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape")
    return bytes(value) if isinstance(value, bytes | bytearray | memoryview) else b""


def _told(error: Exception) -> str:
    if isinstance(error, FlowError):
        return f"{error.code}: {error.facts.get('detail', error.facts)}"
    return f"{type(error).__name__}: {error}"
