"""What a matter waits for now, and on the desks of which posts."""

from __future__ import annotations

from publication_flow.matter.authority import Organisation
from publication_flow.matter.state import Matter
from publication_flow.policy.entries import waiting_entries
from publication_flow.policy.model import ANY
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.rulebook import Rulebook

_NOBODY = Ask("", "")
_NOWHEN = Facts("", "", Organisation())


def waiting(matter: Matter, rulebook: Rulebook) -> list[tuple[str, tuple[str, ...]]]:
    """(action, posts) for each action the matter waits for, sign-offs in their turn."""
    lifecycle = rulebook.lifecycle(matter.kind)
    kind = lifecycle.kind
    question = Question(rulebook.policy, kind, matter, _NOBODY, _NOWHEN, kind.actions[0])
    found: list[tuple[str, tuple[str, ...]]] = []
    for action in waiting_entries(question, lifecycle.desks):
        question.action = action
        needed = question.required(action.slots) or [0]
        given: set[int] = set()
        if action.signs is not None and matter.round is not None:
            given = {s.slot for s in matter.round.standing(action.signs)}
        turn = next((i for i in needed if i not in given), needed[-1])
        posts = tuple(p for p in action.slots[turn].posts if p != ANY)
        if posts:
            found.append((action.id, posts))
    return found
