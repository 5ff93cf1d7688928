"""What a question's words mean in every policy the agency ever adopted.

An auditor asks for what was returned, rejected, signed for a step or published, whatever the
actions are called. The policies tell which actions can be meant, so that only those stretches of
the index are read; the step itself tells whether it was one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from publication_flow.errors import BadInput, NotFound
from publication_flow.policy.model import EARLIER, RELATIVE, Action, Kind
from publication_flow.projections import adoptions
from publication_flow.projections.view import View

if TYPE_CHECKING:
    from publication_flow.projections.questions import Question

BY_ACTION = ("action", "returned", "rejected", "reason", "signs", "effect", "stage", "kind")


class Meant:
    """The policies adopted up to the view's position, and what they call things."""

    def __init__(self, view: View) -> None:
        self._view = view

    @cached_property
    def digests(self) -> list[str]:
        """The policies in the order of their first adoption."""
        view = self._view
        known = adoptions.adoptions(view.connection, view.agency, view.upto)
        return list(dict.fromkeys(one.policy for one in known))

    @cached_property
    def kinds(self) -> dict[tuple[str, str], Kind]:
        """Every kind of matter of every policy."""
        return {
            (digest, name): kind
            for digest in self.digests
            for name, kind in self._view.rulebook_of(digest).policy.kinds.items()
        }

    def policies(self, asked: str) -> list[str]:
        """The digests meant: one in full, the only one that begins so, or all of that name."""
        if asked in self.digests:
            return [asked]
        named = [d for d in self.digests if self._view.rulebook_of(d).policy.id == asked]
        if named:
            return named
        found = [d for d in self.digests if d.startswith(asked.lower())]
        if len(found) > 1:
            raise BadInput("policy-ambiguous", field="policy", value=asked, known=found)
        if not found:
            names = dict.fromkeys(self._view.rulebook_of(d).policy.id for d in self.digests)
            raise NotFound("policy-never", value=asked, known=list(names))
        return found

    def actions(self, question: Question) -> list[str] | None:
        """The actions that can be meant; None when the question says nothing of them."""
        if not any(getattr(question, name) for name in BY_ACTION):
            return None
        return sorted({a.id for name, kind, a in self._every() if _may(question, name, kind, a)})

    @cached_property
    def returning(self) -> frozenset[tuple[str, str, str]]:
        """(policy, kind, action) of what sends a matter back to an earlier stage."""
        return frozenset(
            (digest, name, action.id)
            for (digest, name), kind in self.kinds.items()
            for action in kind.actions
            if _returns(action)
        )

    @cached_property
    def rejecting(self) -> frozenset[tuple[str, str, str, str]]:
        """(policy, kind, action, stage it is done in) of what ends a round by saying no."""
        return frozenset(
            (digest, name, action.id, stage)
            for (digest, name), kind in self.kinds.items()
            for action in kind.actions
            for stage in _declined(kind, action)
        )

    def returned(self, row: dict[str, Any]) -> bool:
        """Whether the step sent the matter back, and said why."""
        told = row["reason"] is not None
        return told and (row["policy"], row["kind"], row["action"]) in self.returning

    def rejected(self, row: dict[str, Any]) -> bool:
        """Whether the step declined what others had handed over, and said why."""
        what = (row["policy"], row["kind"], row["action"], row["stage_from"])
        return row["reason"] is not None and what in self.rejecting

    def _every(self) -> Iterator[tuple[str, Kind, Action]]:
        for (_, name), kind in self.kinds.items():
            for action in kind.actions:
                yield name, kind, action


def _may(question: Question, name: str, kind: Kind, action: Action) -> bool:
    """Whether a step that fits the question can be one of this action."""
    stage = question.stage
    return (
        question.kind in (None, name)
        and question.action in (None, action.id)
        and question.signs in (None, action.signs)
        and question.effect in (None, action.effect)
        and (stage is None or action.to == stage or action.to in RELATIVE)
        and (not question.reason or action.reason != "none")
        and (not question.returned or _returns(action))
        and (not question.rejected or bool(_declined(kind, action)))
    )


def _returns(action: Action) -> bool:
    return action.to == EARLIER and action.reason != "none"


def _declined(kind: Kind, action: Action) -> tuple[str, ...]:
    """The stages in which the action says no: it ends the round, changes nothing public, must give
    a reason, and is not the section's own giving up of a draft."""
    if action.closes is None or action.effect is not None or action.reason != "required":
        return ()
    first = kind.stages[0].id
    every = [s.id for s in kind.stages] if "*" in action.from_ else list(action.from_)
    return tuple(stage for stage in every if stage != first)
