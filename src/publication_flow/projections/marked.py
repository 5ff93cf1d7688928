"""The marks a matter bears and the voices given on it, in the words of its policy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from publication_flow.matter.state import Ballot, Mark, Matter
from publication_flow.policy.model import Action, Kind
from publication_flow.policy.remember import VOTE


class Marked(NamedTuple):
    """A mark the matter bears: since when, perhaps until when, and with whom (`key`)."""

    name: str
    label: dict[str, str]
    key: str | None
    key_label: dict[str, str] | None
    since: str
    until: str | None


class Voice(NamedTuple):
    """A vote, or another body's answer (`key`), in the open round. `present`: it is about the
    content at hand. `position` is that of its event in the ledger."""

    position: int
    on: str
    choice: str
    choice_label: dict[str, str]
    person: str
    name: str
    on_behalf_of: str | None
    key: str | None
    key_label: dict[str, str] | None
    digest: str
    present: bool


def marks(kind: Kind, matter: Matter) -> tuple[Marked, ...]:
    return tuple(_marked(kind, mark) for mark in matter.marks)


def voices(kind: Kind, matter: Matter, persons: Mapping[str, str]) -> tuple[Voice, ...]:
    """Those of the open round, in their order; what was said again stands there twice."""
    given = matter.round.ballots if matter.round is not None else ()
    return tuple(_voice(kind, matter, ballot, persons) for ballot in given)


def _marked(kind: Kind, mark: Mark) -> Marked:
    spec = kind.marks.get(mark.name)
    setting = [a for a in kind.actions if mark.name == a.sets]
    label = spec.label.model_dump() if spec is not None else _plainly(mark.name)
    key = _choice(setting, mark.key, lambda action: action.key)
    return Marked(mark.name, label, mark.key, key, mark.since, mark.until)


def _voice(kind: Kind, matter: Matter, ballot: Ballot, persons: Mapping[str, str]) -> Voice:
    voting = [a for a in kind.actions if ballot.on == a.votes]
    at_hand = matter.content.digest if matter.content is not None else None
    return Voice(
        ballot.position, ballot.on, ballot.choice,
        _choice(voting, ballot.choice, lambda _: VOTE) or _plainly(ballot.choice),
        ballot.person, persons.get(ballot.person, ballot.person), ballot.on_behalf_of,
        ballot.key, _choice(voting, ballot.key, lambda action: action.key),
        ballot.digest, ballot.digest == at_hand,
    )  # fmt: skip


def _choice(
    actions: list[Action], value: str | None, field: Callable[[Action], str | None]
) -> dict[str, str] | None:
    """The label that these actions give a choice of a field; the choice itself without one."""
    if value is None:
        return None
    specs = (a.fields.get(field(a) or "") for a in actions)
    labels = (s.choices[value] for s in specs if s is not None and value in s.choices)
    found = next(labels, None)
    return found.model_dump() if found is not None else _plainly(value)


def _plainly(own: str) -> dict[str, str]:
    return {"zh": own, "en": own}
