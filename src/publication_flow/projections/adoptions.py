"""Which policy was adopted when, by whom, on what document, and proved by what.

An adoption is proved by evidence, or by a recorded waiver; a founding may have neither. What a
later adoption of the same bytes proves does not count backwards: each step of a matter is shown
with what was known at its position.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection

from publication_flow.errors import NotFound
from publication_flow.ledger import read, texts
from publication_flow.matter import events as e
from publication_flow.projections import visible
from publication_flow.projections.view import View


class Waived(NamedTuple):
    """Adopted without evidence: who approved that, and the reason (None when it was erased)."""

    approver: str
    reason: str | None


class Adoption(NamedTuple):
    """One adoption of a policy. `evidence` holds the digests of the document and of the clauses,
    the counts by status, and the versions of vocabulary and tool."""

    position: int
    occurred_on: str
    recorded_at: str
    person: str
    policy: str  # digest of the adopted bytes
    basis: str | None
    pack: str | None  # the shipped pack that has these bytes
    evidence: dict[str, Any] | None
    waived: Waived | None

    @property
    def proof(self) -> Literal["evidence", "waived", "none"]:
        """What the policy rests on."""
        if self.evidence is not None:
            return "evidence"
        return "waived" if self.waived is not None else "none"

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        waived = self.waived._asdict() if self.waived is not None else None
        return self._asdict() | {"waived": waived, "proof": self.proof}


class Governed(NamedTuple):
    """A step that opened, signed, published or withdrew, and the policy that governed it."""

    position: int
    action: str
    person: str
    post: str | None
    occurred_on: str
    policy: str
    adoption: Adoption | None  # the last one of this policy before the step


def adoptions(connection: Connection, agency: str, upto: int | None = None) -> list[Adoption]:
    """All adoptions of policies in their order, up to a position if given."""
    recorded = [
        event
        for event in read.stream(connection, agency, e.AGENCY_STREAM, upto)
        if event.kind == e.ADOPTED and event.data.get("what") == "policy"
    ]
    named = [digest for event in recorded for digest in event.data.get("texts", {}).values()]
    kept = texts.texts(connection, agency, named)
    return [_adoption(event, kept) for event in recorded]


def _adoption(event: e.Event, kept: dict[str, str]) -> Adoption:
    data = event.data
    named = data.get("texts", {})
    waived = data.get("waived")
    return Adoption(
        position=event.position,
        occurred_on=event.occurred_on,
        recorded_at=event.recorded_at,
        person=event.person,
        policy=data["digest"],
        basis=kept.get(named.get("basis", "")),
        pack=data.get("pack"),
        evidence=data.get("evidence"),
        waived=Waived(waived["approver"], kept.get(named.get("waiver", ""))) if waived else None,
    )


def proved(connection: Connection, agency: str, policy: str) -> bool:
    """Whether the last adoption of a policy rests on evidence or on a waiver."""
    last = latest(adoptions(connection, agency), policy)
    return last is not None and last.proof != "none"


def latest(known: list[Adoption], policy: str, before: int | None = None) -> Adoption | None:
    """The last adoption of a policy, before a position if given."""
    fits = [a for a in known if a.policy == policy and (before is None or a.position < before)]
    return fits[-1] if fits else None


def governed(view: View, number: str) -> list[Governed]:
    """Which policy, proved by what, governed each step that counted; `NotFound` for a number
    that does not exist or may not be seen."""
    visible.require(view, number)
    steps = read.stream(view.connection, view.agency, number, view.upto)
    if not steps or steps[0].kind not in (e.OPENED, e.IMPORTED):
        raise NotFound("matter", matter=number, agency=view.agency)
    known = adoptions(view.connection, view.agency, view.upto)
    return [
        Governed(
            event.position,
            event.data["action"],
            event.person,
            event.post,
            event.occurred_on,
            event.policy or "",
            latest(known, event.policy or "", event.position),
        )
        for event in steps
        if event.kind in (e.OPENED, e.IMPORTED) or "signs" in event.data or "effect" in event.data
    ]
