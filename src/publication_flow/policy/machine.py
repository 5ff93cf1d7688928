"""The lifecycle as one cached `transitions` machine per policy: the only importer of it.

One machine serves all matters of a kind: it has no model of its own, no automatic transitions,
no callbacks and no queue. A `Question` is handed to a trigger as an unregistered model, and the
transition subclass below collects *all* failing rules where the library would stop at the first
and keep no reason. Legal moves, the edge set and the diagram are read off the machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from transitions import EventData, Machine, MachineError, Transition

from publication_flow.policy.entries import desk_entries
from publication_flow.policy.model import (
    ANY,
    EARLIER,
    IMPORT,
    PREVIOUS,
    RESTORED,
    SAME,
    Action,
    Kind,
)
from publication_flow.policy.question import Edge, Question

NEW = "new"  # the state before a matter exists


class RuleTransition(Transition):
    """A transition that applies to a question or not, and if it does, collects every failure."""

    spec: Action
    edge: Edge

    def _eval_conditions(self, event_data: EventData) -> bool:
        question = cast(Question, event_data.model)
        if not self.applies(question):
            return False
        question.edge = self.edge
        checks = (rule.check(question) for rule in self.spec.rules)
        question.failures = [failure for failure in checks if failure is not None]
        return not question.failures

    def applies(self, question: Question) -> bool:
        """Whether this arrow is the one meant: purpose, condition and destination fit."""
        spec, edge = self.spec, self.edge
        if spec is not question.action or edge.partial is question.completes:
            return False
        matter = question.matter
        if spec.to == EARLIER and question.ask.to != edge.dest:
            return False
        if spec.to == PREVIOUS:
            move = matter.last_move if matter is not None else None
            return edge.dest == (move.source if move is not None else edge.source)
        if spec.to == RESTORED:
            back = question.round.restores if question.round is not None else None
            return edge.dest == (back or question.kind.stages[-1].id)
        return True


class Lifecycle:
    """The compiled machine of one matter kind."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.machine = Machine(
            model=None,
            states=[NEW, *(s.id for s in kind.stages)],
            initial=NEW,
            auto_transitions=False,
            send_event=True,
        )
        self.edges: list[Edge] = []
        for entry, action in enumerate(kind.actions):
            for edge in edges_of(kind, action, entry):
                self._add(action, edge)
        self.entries: dict[str, list[tuple[int, Action]]] = {}
        for entry, action in enumerate(kind.actions):
            self.entries.setdefault(action.id, []).append((entry, action))
        self.desks = desk_entries(kind)
        # A matter that was taken down before the ledger is brought in with both its days.
        taken_down = {
            (a.id, a.to, s.id) for a in kind.actions if a.does == IMPORT
            for s in kind.stages if s.final
        }  # fmt: skip
        self.pairs = frozenset({(e.action, e.source, e.dest) for e in self.edges} | taken_down)

    def _add(self, action: Action, edge: Edge) -> None:
        if action.id not in self.machine.events:
            self.machine.events[action.id] = self.machine.event_cls(action.id, self.machine)
        transition = RuleTransition(edge.source, edge.dest)
        transition.spec, transition.edge = action, edge
        self.machine.events[action.id].add_transition(transition)
        self.edges.append(edge)

    def ask(self, question: Question) -> bool:
        """Run the trigger; True when allowed. The question then holds edge and failures.

        Three shapes of "no" in the library (False, MachineError, AttributeError) become one:
        False with `question.edge` None when no arrow leads from here.
        """
        question.state = question.state or NEW
        event = self.machine.events.get(question.action.id)
        if event is None:
            return False
        try:
            return bool(event.trigger(question))
        except MachineError:
            return False


def edges_of(kind: Kind, action: Action, entry: int) -> Iterator[Edge]:
    """All arrows of one action entry, relative destinations spelled out."""
    stages = [s.id for s in kind.stages]
    sources = stages if ANY in action.from_ else list(action.from_)
    if not sources:
        sources = [NEW]
    for source in sources:
        for dest in _destinations(kind, action, source, stages):
            yield Edge(action.id, source, dest, entry)
        if len(action.sign_offs) > 1:
            yield Edge(action.id, source, source, entry, partial=True)


def _destinations(kind: Kind, action: Action, source: str, stages: list[str]) -> list[str]:
    if action.to == SAME:
        return [source]
    if action.to == EARLIER:
        return stages[: stages.index(source)]
    if action.to == PREVIOUS:
        return stages[: stages.index(source) + 1]
    if action.to == RESTORED:
        return [s.id for s in kind.stages if s.public or s.final]
    return [action.to]
