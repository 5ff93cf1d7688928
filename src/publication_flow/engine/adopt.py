"""Adopting a policy: its full bytes stay with the agency, under their digest, with its proof.

A version is adopted on passing evidence or on a recorded waiver, and either becomes part of the
adopting event. What is under way finishes under the version it was opened with.
"""

from __future__ import annotations

import secrets
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.context import Context
from publication_flow.engine.evidence import Evidence, passing
from publication_flow.engine.organise import BASIS_LIMIT
from publication_flow.engine.scene import (
    NOWHERE,
    Origin,
    Scene,
    own_event,
    recorded_before,
    require_appointer,
    scene_of,
)
from publication_flow.errors import BadInput, Conflict, NotFound
from publication_flow.ledger import sql
from publication_flow.ledger.append import Write, batch, write
from publication_flow.ledger.head import lock
from publication_flow.ledger.read import document
from publication_flow.ledger.tables import documents
from publication_flow.matter import events as e
from publication_flow.matter.content import SALT_BYTES, clean, make_part
from publication_flow.policy import packs
from publication_flow.policy.entry import OPINION_LIMIT
from publication_flow.policy.labels import Labels
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.projections.adoptions import adoptions, latest
from publication_flow.projections.tables import items
from publication_flow.projections.view import View


class Adopted(NamedTuple):
    """A policy in force: SHA-256 of its bytes, and the bytes, comments and all."""

    digest: str
    data: bytes
    rulebook: Rulebook

    def labels(self, lang: str = "zh", kind: str = "item") -> Labels:
        """What it calls its stages, actions, posts and parts, for a host's own pages."""
        return Labels(self.rulebook.policy, kind, lang)


class UnderWay(NamedTuple):
    """An open matter, where it stands, and the policy it was opened with and finishes under."""

    matter: str
    kind: str
    stage: str
    purpose: str
    policy: str


class Proof(NamedTuple):
    """What an adoption rests on: evidence, or a waiver with its reason and who approved it."""

    evidence: bytes | None = None
    waive: str | None = None
    approver: str | None = None


_UNDER_WAY = (
    f"SELECT matter, kind, stage, purpose, policy FROM {items.name} "
    "WHERE agency = ? AND purpose IS NOT NULL ORDER BY matter LIMIT ?"
)
_COUNT = f"SELECT count(*) FROM {items.name} WHERE agency = ? AND purpose IS NOT NULL"


def in_force(view: View) -> Adopted:
    """The policy that governs matters opened now."""
    book = view.rulebook
    return Adopted(book.digest, book.data, book)


def under_way(view: View, limit: int) -> tuple[int, list[UnderWay]]:
    """How many matters have a round open now, and the first of them in order of number."""
    count = int(sql.run(view.connection, _COUNT, (view.agency,)).scalar() or 0)
    rows = sql.run(view.connection, _UNDER_WAY, (view.agency, limit)).fetchall()
    return count, [UnderWay(*row) for row in rows]


def shipped_as(data: bytes) -> str | None:
    """The shipped pack that has exactly these bytes."""
    return next((name for name in packs.names() if packs.pack(name) == data), None)


def facts_of(book: Rulebook, evidence: Evidence | None) -> dict[str, Any]:
    """What an adopting event says of the policy and of what was proved."""
    pack = shipped_as(book.data)
    return {
        "what": "policy",
        "digest": book.digest,
        **({"pack": pack} if pack is not None else {}),
        **({"evidence": evidence.summary} if evidence is not None else {}),
    }


def adopt_policy(
    context: Context,
    data: bytes,
    by: str,
    basis: str,
    proof: Proof,
    replaces: str | None = None,
    origin: Origin = NOWHERE,
) -> str:
    """Adopt a version; its digest. `BadInput` when the proof is missing or does not hold,
    `Conflict` when it is in force and already proved, or when another than `replaces` (a digest)
    is in force by now; `Denied` for who may not. A command that was done before gives its digest.
    """
    book = rulebook(data)
    return context.database.write(
        lambda c: _within(c, context, book, by, basis, proof, replaces, origin)
    )


def _within(
    connection: Connection,
    context: Context,
    book: Rulebook,
    by: str,
    basis: str,
    proof: Proof,
    replaces: str | None,
    origin: Origin,
) -> str:
    head = lock(connection, context.agency)
    scene, recorded = scene_of(connection, context, head, by)
    before = recorded_before(connection, context.agency, by, e.AGENCY_STREAM, origin)
    if before is not None:
        if before.data.get("digest") != book.digest:
            raise Conflict("command-reused", command=origin.command_id)
        return book.digest
    require_appointer(scene, "adopt")
    if replaces is not None and head.policy != replaces:
        raise Conflict("policy-newer", digest=head.policy, expected=replaces)
    if head.policy == book.digest:
        _only_to_prove(connection, context.agency, book.digest, proof)
    texts = {"basis": clean("basis", basis, BASIS_LIMIT, lines=False)}
    if not texts["basis"]:
        raise BadInput("basis-required", field="basis")
    evidence = None
    if proof.evidence is not None:
        if proof.waive is not None:
            raise BadInput("evidence-and-waiver", field="waive")
        evidence = passing(proof.evidence, book.digest, scene.today)
    data = facts_of(book, evidence)
    if evidence is None:
        texts["waiver"] = _waiver(scene, proof)
        data["waived"] = {"approver": proof.approver}
    parts = {n: make_part(t.encode(), secrets.token_bytes(SALT_BYTES)) for n, t in texts.items()}
    data["texts"] = {name: part.digest for name, part in parts.items()}
    event = own_event(connection, head, scene, recorded, e.AGENCY_STREAM, e.ADOPTED, data, origin)
    kept = [(book.digest, "policy", book.data), *(evidence.documents if evidence else ())]
    rows = [
        Write("insert", documents, [(context.agency, *one)])
        for one in kept
        if document(connection, context.agency, one[0]) is None
    ]
    write(connection, head, batch(head, [event], [*parts.values()], rows, policy=book.digest))
    return book.digest


def _only_to_prove(connection: Connection, agency: str, digest: str, proof: Proof) -> None:
    """The policy in force is adopted again only to prove what was adopted without evidence."""
    last = latest(adoptions(connection, agency), digest)
    proven = last is not None and last.evidence is not None
    if proven or proof.evidence is None:
        raise Conflict("policy-in-force", digest=digest)


def _waiver(scene: Scene, proof: Proof) -> str:
    """The reason of a waiver whose approver holds a post that may adopt policies."""
    reason = clean("waive", proof.waive, OPINION_LIMIT) if proof.waive is not None else ""
    if not reason:
        raise BadInput("evidence-missing", field="evidence")
    if not proof.approver:
        raise BadInput("approver-required", field="approver")
    if proof.approver not in scene.persons:
        raise NotFound("person", person=proof.approver)
    require_appointer(scene._replace(by=proof.approver), "adopt")
    return reason


def kept(view: View, digest: str) -> bytes:
    """A kept document by its digest: a policy, an evidence, the clauses that it ran."""
    data = document(view.connection, view.agency, digest)
    if data is None:
        raise NotFound("document-none", digest=digest)
    return data
