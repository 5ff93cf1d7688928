"""Adopting a policy: its full bytes stay with the agency, under their digest."""

from __future__ import annotations

import secrets
import uuid
from typing import NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.context import Context
from publication_flow.engine.organise import BASIS_LIMIT, require_appointer, scene_of
from publication_flow.errors import BadInput, Conflict
from publication_flow.ledger import sql
from publication_flow.ledger.append import Write, batch, write
from publication_flow.ledger.head import lock
from publication_flow.ledger.read import document
from publication_flow.ledger.tables import documents, events
from publication_flow.matter import events as e
from publication_flow.matter.content import SALT_BYTES, clean, make_part
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.projections.view import View


class Adopted(NamedTuple):
    """A policy in force: SHA-256 of its bytes, and the bytes, comments and all."""

    digest: str
    data: bytes
    rulebook: Rulebook


def in_force(view: View) -> Adopted:
    """The policy that governs matters opened now."""
    book = view.rulebook
    return Adopted(book.digest, book.data, book)


def adopt_policy(context: Context, data: bytes, by: str, basis: str) -> str:
    """Adopt a version. Matters under way finish under the version they were opened with."""
    book = rulebook(data)
    return context.database.write(lambda c: _within(c, context, book, by, basis))


def _within(connection: Connection, context: Context, book: Rulebook, by: str, basis: str) -> str:
    head = lock(connection, context.agency)
    if head.policy == book.digest:
        raise Conflict("policy-in-force", digest=book.digest)
    scene, recorded = scene_of(connection, context, head, by)
    require_appointer(scene, "adopt")
    authority = clean("basis", basis, BASIS_LIMIT, lines=False)
    if not authority:
        raise BadInput("basis-required", field="basis")
    part = make_part(authority.encode(), secrets.token_bytes(SALT_BYTES))
    version = sql.run(
        connection,
        f"SELECT max(version) FROM {events.name} WHERE agency = ? AND stream = ?",
        (context.agency, e.AGENCY_STREAM),
    ).scalar()
    event = e.Event(
        agency=context.agency,
        position=head.size + 1,
        id=str(uuid.uuid4()),
        stream=e.AGENCY_STREAM,
        version=int(version or 0) + 1,
        kind=e.ADOPTED,
        occurred_on=scene.today,
        recorded_at=recorded,
        person=by,
        data={"what": "policy", "digest": book.digest, "texts": {"basis": part.digest}},
        policy=head.policy,
    )
    rows: list[Write] = []
    if document(connection, context.agency, book.digest) is None:
        rows.append(
            Write("insert", documents, [(context.agency, book.digest, "policy", book.data)])
        )
    write(connection, head, batch(head, [event], [part], rows, policy=book.digest))
    return book.digest
