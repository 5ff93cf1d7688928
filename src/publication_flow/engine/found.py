"""Founding: the first event of a ledger, and the organisation it begins with.

There is no hidden superuser: the founding event names who appoints first and on which
document's authority, and that authority can be relieved like any other post.
"""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from publication_flow.engine import clock as clocks
from publication_flow.engine.adopt import facts_of
from publication_flow.engine.context import Context
from publication_flow.engine.evidence import passing
from publication_flow.engine.organisation_file import Plan
from publication_flow.errors import BadInput, Conflict
from publication_flow.ledger import merkle, sql
from publication_flow.ledger.append import Write, batch, write
from publication_flow.ledger.head import Head, agencies
from publication_flow.ledger.tables import documents, heads
from publication_flow.matter import events as e
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.content import SALT_BYTES, Part, clean, make_part
from publication_flow.policy.rulebook import Rulebook
from publication_flow.projections import organisation

BASIS_LIMIT = 200
ZONE = "Asia/Shanghai"


def found(
    connection: Connection,
    context: Context,
    plan: Plan,
    rulebook: Rulebook,
    calendar: Calendar,
    basis: str,
    evidence: bytes | None = None,
) -> None:
    """Write the founding in one transaction: agency, policy, calendar, units, people, posts.

    Without `evidence` the first policy stands unproved until it is adopted again with some.
    """
    if context.agency in agencies(connection):
        raise Conflict("founded-already", agency=context.agency)
    authority = clean("basis", basis, BASIS_LIMIT, lines=False)
    if not authority:
        raise BadInput("basis-required", field="basis")
    calendar_bytes = calendar.to_bytes()
    calendar_digest = _sha256(calendar_bytes)
    recorded = clocks.instant(context.clock.now())
    day = clocks.local_day(recorded, ZONE)
    proof = passing(evidence, rulebook.digest, day) if evidence is not None else None
    head = Head(
        context.agency, 0, merkle.edge_to_bytes(()), recorded, rulebook.digest, calendar_digest,
        ZONE, int(context.clock.simulated), int(day[:4]), 0,
    )  # fmt: skip
    drafts: list[tuple[str, str, dict[str, Any], Mapping[str, str]]] = [
        (
            e.AGENCY_STREAM,
            e.FOUNDED,
            {
                "zone": ZONE,
                "hash": "SHA-256",
                "signature": "Ed25519",
                "simulated": context.clock.simulated,
                "appointer": plan.appointer,
                "from": plan.since or day,
            },
            {"basis": authority} | ({"name": plan.name} if plan.name else {}),
        ),
        (e.AGENCY_STREAM, e.ADOPTED, facts_of(rulebook, proof), {}),
        (e.AGENCY_STREAM, e.ADOPTED, {"what": "calendar", "digest": calendar_digest}, {}),
    ]
    drafts += [(e.ORGANISATION_STREAM, kind, data, texts) for kind, data, texts in plan.drafts(day)]
    new: list[e.Event] = []
    parts: list[Part] = []
    rows: list[Write] = []
    versions: dict[str, int] = {}
    for stream, kind, data, texts in drafts:
        named: dict[str, str] = {}
        for name, text in texts.items():
            part = make_part(text.encode(), secrets.token_bytes(SALT_BYTES))
            parts.append(part)
            named[name] = part.digest
        if named:
            data = {**data, "texts": named}
        versions[stream] = versions.get(stream, 0) + 1
        event = e.Event(
            agency=context.agency,
            position=len(new) + 1,
            id=str(uuid.uuid4()),
            stream=stream,
            version=versions[stream],
            kind=kind,
            occurred_on=day,
            recorded_at=recorded,
            person=plan.appointer,
            data=data,
            policy=rulebook.digest,
        )
        new.append(event)
        rows += organisation.writes(event)
    sql.run(connection, sql.insert(heads), head)
    kept = [
        (context.agency, rulebook.digest, "policy", rulebook.data),
        (context.agency, calendar_digest, "calendar", calendar_bytes),
        *((context.agency, *one) for one in (proof.documents if proof is not None else ())),
    ]
    rows.append(Write("insert", documents, kept))
    write(connection, head, batch(head, new, parts, rows))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
