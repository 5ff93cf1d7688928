"""What was erased (清除), when, by whom, on whose proposal, and on which ground of the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from publication_flow.ledger import read, sql, texts
from publication_flow.ledger.tables import documents
from publication_flow.matter.events import Event
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.policy.model import Kind
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

_POLICIES = f"SELECT digest FROM {documents.name} WHERE agency = ? AND kind = 'policy'"
_LATEST = (
    f"SELECT position, matter FROM {steps.name} INDEXED BY pf_steps_action "
    "WHERE agency = ? AND action = ? AND position <= ? ORDER BY position DESC LIMIT ?"
)


class Erasure(NamedTuple):
    """One erasure. `parts` counts the texts and files that went; `scope` says of what, `said` what
    else the proposal was asked (the ground in law), each by name with its labels; `reason` is the
    proposal's, None when that has been erased since. `position` is that of the approval."""

    position: int
    matter: str
    scope: dict[str, str]
    said: dict[str, dict[str, str]]
    reason: str | None
    parts: int
    proposed_by: str
    proposed_name: str
    proposed_on: str
    person: str
    name: str
    post: str | None
    on_behalf_of: str | None
    occurred_on: str
    recorded_at: str


def latest(view: View, limit: int, before: int | None = None) -> list[Erasure]:
    """The latest erasures first; `before` a position, for the page after that."""
    upto = view.upto if before is None else min(view.upto, before - 1)
    found = {
        (position, matter)
        for action in sorted(erasing(view))
        for position, matter in sql.run(
            view.connection, _LATEST, (view.agency, action, upto, max(limit, 0))
        )
    }
    told = (_told(view, matter, position) for position, matter in sorted(found, reverse=True))
    return [one for one in told if one is not None][: max(limit, 0)]


def erasing(view: View) -> dict[str, str]:
    """The actions that erase, each with the field that says of what, in any policy ever adopted: a
    matter keeps its own."""
    digests = [row[0] for row in sql.run(view.connection, _POLICIES, (view.agency,)).fetchall()]
    kinds = (kind for d in digests for kind in view.rulebook_of(d).policy.kinds.values())
    return {a.id: a.key or "" for kind in kinds for a in kind.actions if a.erases}


def _told(view: View, number: str, position: int) -> Erasure | None:
    before: Matter | None = None
    course: dict[int, Event] = {}
    for event in read.stream(view.connection, view.agency, number, position):
        course[event.position] = event
        if event.position < position:
            before = evolve(before, event)
    act = course[position]
    if before is None or "erases" not in act.data:
        return None
    cleared = [m for m in before.marks if [m.name, m.key] in act.data.get("clears", [])]
    proposal = course[cleared[0].position]
    kind = view.rulebook_of(act.policy or before.policy).kind(before.kind)
    reason = proposal.data.get("texts", {}).get("reason")
    kept = texts.texts(view.connection, view.agency, [reason])
    labels = dict(_labels(kind, proposal.data))
    scope = cleared[0].key or ""
    keys = {a.key for a in kind.actions if a.id == act.data["action"]}
    return Erasure(
        position, number,
        next((labels[key] for key in keys if key in labels), {"zh": scope, "en": scope}),
        {name: label for name, label in labels.items() if name not in keys},
        kept.get(reason or ""), len(act.data["erases"]),
        proposal.person, view.persons.get(proposal.person, proposal.person), proposal.occurred_on,
        act.person, view.persons.get(act.person, act.person), act.post, act.on_behalf_of,
        act.occurred_on, act.recorded_at,
    )  # fmt: skip


def _labels(kind: Kind, data: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    """The values that came with an act, in words."""
    specs = next(a.fields for a in kind.actions if a.id == data["action"])
    for name, value in data.get("fields", {}).items():
        known = specs[name].choices.get(value) if name in specs and isinstance(value, str) else None
        plain = {"zh": str(value), "en": str(value)}
        yield name, known.model_dump() if known is not None else plain
