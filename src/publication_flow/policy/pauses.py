"""Where the clock stops: what a matter waits for and may not be done while it bears a mark.

While another body is consulted or a reviewer looks, nobody can be blamed for what lies on the desk:
such time does not count (so for requests the Disclosure Regulations (2019) Art 33:
征求第三方和其他机关意见所需时间不计算在内). Which marks stop what the policy says itself:
by the rule `unmarked` on an action, or by a clock's `when`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from publication_flow.matter.authority import Organisation
from publication_flow.matter.state import Mark, Matter
from publication_flow.policy.entries import waiting_entries
from publication_flow.policy.model import Action, Kind
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.rules import AllOf, Rule
from publication_flow.policy.standing_rules import Unmarked

_NOBODY = Ask("", "")
_NOWHEN = Facts("", "", Organisation())


def paused(matter: Matter, book: Rulebook) -> dict[str, tuple[Mark, ...]]:
    """The actions the matter waits for whose clock stands still, each with the marks that stop it.

    An action with several entries stands still where all of them do.
    """
    if not matter.marks:
        return {}
    lifecycle = book.lifecycle(matter.kind)
    kind = lifecycle.kind
    question = Question(book.policy, kind, matter, _NOBODY, _NOWHEN, kind.actions[0])
    found: dict[str, list[tuple[Mark, ...]]] = {}
    for action in waiting_entries(question, lifecycle.desks):
        names = set(_forbidding(action.rules)) | set(_suspending(action, kind))
        found.setdefault(action.id, []).append(tuple(m for m in matter.marks if m.name in names))
    return {
        action: tuple(dict.fromkeys(mark for marks in each for mark in marks))
        for action, each in found.items()
        if all(each)
    }


def _forbidding(rules: Iterable[Rule]) -> Iterator[str]:
    """The marks whose absence these rules ask for, whatever else holds."""
    for rule in rules:
        if isinstance(rule, Unmarked):
            yield from rule.marks
        elif isinstance(rule, AllOf):
            yield from _forbidding(rule.rules)


def _suspending(action: Action, kind: Kind) -> Iterator[str]:
    """The marks under which a clock that waits for the action does not run."""
    for clock in kind.clocks:
        if action.id in (*clock.until, *clock.desk):
            yield from clock.when.unmarked
