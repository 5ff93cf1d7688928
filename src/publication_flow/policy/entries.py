"""Which of a policy's action entries lead on from where a matter stands."""

from __future__ import annotations

from publication_flow.policy.model import ANY, Action, Kind
from publication_flow.policy.question import Question


def applies(question: Question, action: Action) -> bool:
    """Whether the entry leads on from this stage, purpose and condition."""
    question.action = action
    matter = question.matter
    if (matter is None) != (not action.from_):
        return False
    if matter is not None and matter.stage not in action.from_ and ANY not in action.from_:
        return False
    if action.opens is not None and question.round is not None:
        return False
    if action.opens is None and action.purposes and question.purpose not in action.purposes:
        return False
    return question.holds(action.when)


def waiting_entries(question: Question, desks: dict[str, tuple[Action, ...]]) -> list[Action]:
    """The entries that the matter, as it stands, waits for: its inboxes show them."""
    if question.matter is None:
        return []
    return [a for a in desks.get(question.matter.stage, ()) if applies(question, a)]


def posts_in_turn(question: Question, action: Action) -> tuple[str, ...]:
    """The posts whose sign-off is next on what the matter waits for."""
    question.action = action
    needed = question.required(action.slots) or [0]
    given: set[int] = set()
    if action.signs is not None and question.round is not None:
        given = {s.slot for s in question.round.standing(action.signs)}
    return action.slots[next((i for i in needed if i not in given), needed[-1])].posts


def desk_entries(kind: Kind) -> dict[str, tuple[Action, ...]]:
    """Per stage, the entries a desk may wait for: those that move on, or are marked `desk`."""
    order = {s.id: place for place, s in enumerate(kind.stages)}
    found: dict[str, tuple[Action, ...]] = {}
    for stage, place in order.items():
        found[stage] = tuple(
            a
            for a in kind.actions
            if (stage in a.from_ or ANY in a.from_)
            and (a.desk if a.desk is not None else _moves_on(a, place, order))
        )
    return found


def _moves_on(action: Action, place: int, order: dict[str, int]) -> bool:
    ends_without_effect = action.closes is not None and action.effect is None
    return action.opens is None and not ends_without_effect and order.get(action.to, -1) > place
