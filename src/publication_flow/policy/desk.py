"""What a matter waits for now, and on the desks of which posts."""

from __future__ import annotations

from publication_flow.matter.authority import Organisation
from publication_flow.matter.state import Matter
from publication_flow.policy.judge import is_desk
from publication_flow.policy.model import ANY
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.rulebook import Rulebook

_NOWHEN = Facts("", "", Organisation())


def waiting(matter: Matter, rulebook: Rulebook) -> list[tuple[str, tuple[str, ...]]]:
    """(action, posts) for each action the matter waits for, sign-offs in their turn."""
    kind = rulebook.kind(matter.kind)
    found: list[tuple[str, tuple[str, ...]]] = []
    for action in kind.actions:
        question = Question(rulebook.policy, kind, matter, Ask(action.id, ""), _NOWHEN, action)
        if not is_desk(action, question):
            continue
        slots = action.slots
        needed = question.required(slots) or [0]
        given: set[int] = set()
        if action.signs is not None and matter.round is not None:
            given = {s.slot for s in matter.round.standing(action.signs)}
        turn = next((i for i in needed if i not in given), needed[-1])
        posts = tuple(p for p in slots[turn].posts if p != ANY)
        if posts:
            found.append((action.id, posts))
    return found
