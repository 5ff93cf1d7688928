"""Everything one command needs to know, read in one statement: one snapshot, one round trip."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.errors import BrokenLedger, NotFound
from publication_flow.ledger import sql
from publication_flow.ledger.beside import answers
from publication_flow.ledger.head import Head
from publication_flow.ledger.tables import events, heads
from publication_flow.matter.authority import Organisation
from publication_flow.matter.events import Event, from_bytes
from publication_flow.projections import organisation
from publication_flow.projections.tables import holdings


class Loaded(NamedTuple):
    """The head, a matter's stream, what the actor and the remits are, and a command's events."""

    head: Head
    stream: list[Event]
    organisation: Organisation
    command: list[Event]
    answered: bool = False  # the command id was used for a command on many matters


_HEAD = (
    "SELECT 0, size, number_year, number_last, simulated, recorded_at, policy, calendar, zone, "
    "index_scheme, CAST(index_year AS TEXT), CAST(index_last AS TEXT), CAST(NULL AS TEXT), edge "
    f"FROM {heads.name} WHERE agency = ?"
)
_EVENT = (
    "SELECT {what}, position, version, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, body "
    f"FROM {events.name} INDEXED BY {{index}} WHERE agency = ? AND {{column}} = ?"
)
_HOLDING = (
    "SELECT 2, position, under, 0, 0, what, person, post, unit, valid_from, valid_to, "
    "principal, COALESCE(categories, '') || '|' || COALESCE(actions, '') || '|' "
    "|| COALESCE(officer, ''), NULL "
    f"FROM {holdings.name} INDEXED BY pf_holdings_person WHERE agency = ? AND person IN (?, ?, '')"
)
_PLAIN = " UNION ALL ".join(
    (_HEAD, _EVENT.format(what=1, index="pf_events_stream", column="stream"), _HOLDING)
)
_ANSWERED = (
    "SELECT 4, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL "
    f"FROM {answers.name} WHERE agency = ? AND command = ?"
)
_OF_COMMAND = _EVENT.format(what=3, index="pf_events_command", column="command")
_WITH_COMMAND = f"{_PLAIN} UNION ALL {_OF_COMMAND} UNION ALL {_ANSWERED}"


def load(
    connection: Connection,
    agency: str,
    matter: str | None,
    person: str,
    entered_by: str | None,
    command: str | None,
) -> Loaded:
    """Read it all. `NotFound` for an unknown agency or matter; hashes are checked by `verify`."""
    statement = _PLAIN if command is None else _WITH_COMMAND
    parameters = [agency, agency, matter or "", agency, person, entered_by or person]
    if command is not None:
        parameters += [agency, command, agency, command]
    head: Head | None = None
    stream: list[tuple[int, Event]] = []
    people: list[Any] = []
    earlier: list[Event] = []
    answered = False
    for row in sql.quick(connection, statement, parameters).fetchall():
        what = row[0]
        if what == 0:
            head = Head(
                agency, row[1], bytes(row[13]), row[5], row[6], row[7], row[8], row[4], row[2],
                row[3], row[9], int(row[10]), int(row[11]),
            )  # fmt: skip
        elif what == 1:
            stream.append((row[2], from_bytes(bytes(row[13]))))
        elif what == 2:
            scope = (part or None for part in row[12].split("|"))
            people.append((agency, row[1], *row[5:11], row[11], row[2], *scope))
        elif what == 4:
            answered = True
        else:
            earlier.append(from_bytes(bytes(row[13])))
    if head is None:
        raise NotFound("agency", agency=agency)
    if matter is not None and not stream:
        raise NotFound("matter", matter=matter, agency=agency)
    stream.sort(key=lambda pair: pair[0])
    if stream and stream[-1][0] != len(stream):
        raise BrokenLedger("out-of-order", agency=agency, position=stream[-1][1].position)
    found = organisation.from_rows(people)
    return Loaded(head, [event for _, event in stream], found, earlier, answered)


def command_used(connection: Connection, agency: str, command: str) -> bool:
    """Whether an event carries the command id."""
    return command_event(connection, agency, command) is not None


def command_event(connection: Connection, agency: str, command: str) -> Event | None:
    """The first event of a command; None when there is none."""
    row = sql.quick(connection, _OF_COMMAND, (agency, command)).fetchone()
    return from_bytes(bytes(row[13])) if row is not None else None
