"""What a matter waits for now, and on the desks of which posts."""

from __future__ import annotations

from publication_flow.matter.authority import Organisation
from publication_flow.matter.state import Matter
from publication_flow.policy.entries import posts_in_turn, waiting_entries
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
        posts = tuple(
            p
            for p in posts_in_turn(question, action)
            if p != ANY and not rulebook.policy.posts[p].clockwork
        )
        if posts:
            found.append((action.id, posts))
    return found
