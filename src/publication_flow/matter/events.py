"""What happened: the fourteen kinds of event and their stored form.

An event's bytes are canonical JSON (RFC 8785, no floats) and are hashed and kept exactly as
written. Keys without a value are left out. No text typed by a person is in them: such text is
named by its salted digest (`content.py`).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.errors import BrokenLedger
from publication_flow.matter import canonical

SCHEMA = 1

FOUNDED = "founded"
ADOPTED = "adopted"
ESTABLISHED = "established"
ENROLLED = "enrolled"
APPOINTED = "appointed"
RELIEVED = "relieved"
DELEGATED = "delegated"
ASSIGNED = "assigned"
OPENED = "opened"
ACTED = "acted"
POSTED = "posted"
IMPORTED = "imported"  # a matter of before the ledger, as its record tells of it
CARRIED = "carried"  # a figure of before the ledger, carried into the yearly report
VIEWED = "viewed"  # somebody read a matter whose reading the policy wants recorded

AGENCY_KINDS = frozenset({FOUNDED, ADOPTED, CARRIED})
ORGANISATION_KINDS = frozenset({ESTABLISHED, ENROLLED, APPOINTED, RELIEVED, DELEGATED, ASSIGNED})
MATTER_KINDS = frozenset({OPENED, ACTED, POSTED, IMPORTED})
READING_KINDS = frozenset({VIEWED})
KINDS = AGENCY_KINDS | ORGANISATION_KINDS | MATTER_KINDS | READING_KINDS

AGENCY_STREAM = "agency"
ORGANISATION_STREAM = "organisation"
READINGS_STREAM = "readings"  # apart, so that to read a matter does not change its version
OWN_STREAMS = frozenset({AGENCY_STREAM, ORGANISATION_STREAM, READINGS_STREAM})


class Event(NamedTuple):
    """One fact. `occurred_on` is an ISO date in the agency's zone, `recorded_at` a UTC instant."""

    agency: str
    position: int  # 1, 2, 3 ... within the agency, without gaps
    id: str
    stream: str  # a matter's number, or one of the three streams above
    version: int  # 1, 2, 3 ... within the stream
    kind: str
    occurred_on: str
    recorded_at: str
    person: str
    data: dict[str, Any]
    post: str | None = None
    unit: str | None = None
    on_behalf_of: str | None = None  # whose post is exercised, when it is not the person's own
    entered_by: str | None = None  # who recorded an act done on paper or by telephone
    via: str | None = None  # how identity was established, as the host says
    command: str | None = None
    causation: str | None = None
    correlation: str | None = None
    policy: str | None = None  # digest of the policy that governed the act


_FIELDS = Event._fields
_KNOWN = frozenset(_FIELDS) | {"schema"}
_REQUIRED = frozenset(_FIELDS[:10])


def to_bytes(event: Event) -> bytes:
    """The bytes that are hashed and stored."""
    body = {k: v for k, v in zip(_FIELDS, event, strict=True) if v is not None}
    body["schema"] = SCHEMA
    return canonical.encode(body)


def from_bytes(data: bytes, *, strict: bool = False) -> Event:
    """The event in stored bytes; `BrokenLedger` when they are not one this version knows.

    `strict` also refuses bytes that are not in canonical form; `verify` asks for it.
    """
    try:
        body = canonical.decode(data, strict=strict)
    except ValueError as error:
        raise BrokenLedger("event-unreadable", detail=str(error)) from error
    schema = body.pop("schema", None)
    if schema != SCHEMA:
        raise BrokenLedger("event-schema", schema=schema)
    if body.get("kind") not in KINDS:
        raise BrokenLedger("event-kind", kind=body.get("kind"))
    if not (_REQUIRED <= body.keys() <= _KNOWN):
        raise BrokenLedger("event-fields", fields=sorted(body.keys() ^ _REQUIRED))
    return Event(**body)
