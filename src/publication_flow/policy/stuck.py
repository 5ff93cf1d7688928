"""Whether a matter gets out of every situation, with all that may forbid an action in its way.

What a proof leaves aside (`aside.py`) is put back here at its worst: the matter bears every mark,
every vote went against it, every part of its content is as no rule wants it, and nobody lifts any
of it. Only what ends a mark by itself helps: leaving the stage, ending the round; and another
content, whose parts are free. If a matter gets out even so, it
gets out of everything less. If not, nothing is said yet: what stands in the way has to be followed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from publication_flow.policy.aside import Thing, Things, ending, reads
from publication_flow.policy.asks import changeable
from publication_flow.policy.explore import Space, Taken
from publication_flow.policy.model import PREVIOUS, Action

N = TypeVar("N")


class Node(NamedTuple):
    """A state, and what of the things left aside still stands in the way."""

    state: int
    against: Things


def stuck(space: Space, against: Things = frozenset()) -> list[int]:
    """The states, in their order, from which a round comes to no end or a stage is not left.

    Taking back is no way out, for it may have been followed up; nor is what only comes with a
    date that the public content need not name.
    """
    kind = space.lens.kind
    final = {s.id for s in kind.stages if s.final}
    asked = [reads(action) for action in kind.actions]
    ahead: dict[int, list[Taken]] = {}
    for taken in space.steps:
        if taken.source is not None and _counts(kind.actions[taken.asked.entry]):
            ahead.setdefault(taken.source, []).append(taken)
    behind: dict[Node, list[Node]] = {}
    within: dict[Node, list[Node]] = {}  # without leaving the stage
    leaving: set[Node] = set()
    queue = [Node(place, against) for place in range(len(space.states))]
    found = set(queue)
    for node in queue:
        for taken in ahead.get(node.state, ()):
            if asked[taken.asked.entry] & node.against:
                continue
            after = Node(taken.target, _left(space, taken, node.against))
            behind.setdefault(after, []).append(node)
            if taken.before is not None and taken.before.stage == taken.after.stage:
                within.setdefault(after, []).append(node)
            else:
                leaving.add(node)
            if after not in found:
                found.add(after)
                queue.append(after)
    over = {node for node in found if space.states[node.state][0].round is None}
    ended, left = leading_to(over, behind), leading_to(leaving, within)
    good = ended & left
    return [
        place for place, (matter, _) in enumerate(space.states)
        if matter.stage not in final and Node(place, against) not in good
    ]  # fmt: skip


def in_the_way(space: Space) -> Things:
    """The fewest of the things left aside that keep a matter where it is; none: none do."""
    against = space.lens.aside
    if not against or not stuck(space, against) or stuck(space):
        return frozenset()
    for thing in sorted(against):
        if stuck(space, against - {thing}):
            against -= {thing}
    return against


def leading_to(goals: Iterable[N], behind: Mapping[N, list[N]]) -> set[N]:
    """Everything from which a goal is reached, the goals included."""
    found, queue = set(goals), list(goals)
    while queue:
        for source in behind.get(queue.pop(), ()):
            if source not in found:
                found.add(source)
                queue.append(source)
    return found


def _counts(action: Action) -> bool:
    return action.to != PREVIOUS and not ending(action)


def _left(space: Space, taken: Taken, against: Things) -> Things:
    """What is still in the way after a step."""
    kind = space.lens.kind
    moved = taken.before is None or taken.before.stage != taken.after.stage
    ended = taken.after.round is None
    written = taken.before is not None and "content" in taken.event.data
    free = (
        changeable(kind, kind.actions[taken.asked.entry], taken.before)
        if written and taken.before is not None
        else frozenset()
    )
    gone: set[Thing] = set()
    for thing in against:
        if thing.what == "mark":
            lasts = kind.marks[thing.name].lasts if thing.name in kind.marks else "matter"
            if lasts != "matter" and (ended or (moved and lasts == "stage")):
                gone.add(thing)
        elif ended if thing.what == "ballot" else thing.name in free:
            gone.add(thing)
    return against - gone
