"""Coverage: which arrow of the lifecycle, and which rule on it, is decided by which clause.

Every arrow is to be allowed once, and denied once for each of its rules. What counts is what a
clause says: an act that was done, wherever it stands, and a refusal that a 当 or 那么 step asked
for; what a step tries by the way does not count. Who could instead is an answer too. All other
cells (stage, action, post) are asked in one outline made on the fly: each must say that the stage
or the post is the wrong one.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from publication_flow.matter.authority import Holding, Organisation
from publication_flow.matter.state import Matter
from publication_flow.policy.decide import Command
from publication_flow.policy.judge import judge
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import ANY, Action, Kind
from publication_flow.policy.question import Ask, Edge, Facts
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.rules import AllOf, AnyOf, Rule
from publication_flow.policy.verdict import Failure, Verdict
from publication_flow.testing.clauses import Clause
from publication_flow.testing.excuses import Excuse
from publication_flow.testing.expectations import who_could
from publication_flow.testing.mutants_rules import named_rules, refusal_of
from publication_flow.testing.mutation import applicable
from publication_flow.testing.pure import PureDriver
from publication_flow.testing.words import Words
from publication_flow.testing.world import World

_MODEL = "model"  # the one person of the outline, in one post at a time


class Cell(NamedTuple):
    """One thing to be decided: an arrow allowed, or denied for one rule; by which clauses.

    `excuse` is the reason why no clause can: the arrow is never walked, the rule never broken.
    """

    id: str
    zh: str
    en: str
    clauses: tuple[str, ...]
    excuse: Excuse | None = None

    def told(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


class Coverage(NamedTuple):
    """What the clauses of one policy decide.

    `others` counts the cells of the outline; `wrong` are those among them that were not denied
    for their stage or post; `unreached` the stages at which no clause ever has an item.
    `stale` are excuses for a cell that is not there or that a clause decides; `broken` the
    clauses that do not hold.
    """

    policy: str
    cells: tuple[Cell, ...]
    others: int
    wrong: tuple[str, ...]
    unreached: tuple[str, ...]
    stale: tuple[str, ...]
    broken: tuple[str, ...]
    seconds: float

    @property
    def undecided(self) -> list[Cell]:
        return [cell for cell in self.cells if not cell.clauses and cell.excuse is None]

    @property
    def sound(self) -> bool:
        lacking = (self.undecided, self.wrong, self.unreached, self.stale, self.broken)
        return not any(lacking)

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For `--json`."""
        return {
            "policy": self.policy,
            "cells": len(self.cells),
            "decided": sum(bool(cell.clauses) for cell in self.cells),
            "unreachable": [
                {"cell": cell.id, "reason": cell.excuse.reason(lang)}
                for cell in self.cells
                if cell.excuse is not None
            ],
            "undecided": [{"cell": c.id, "missing": c.told(lang)} for c in self.undecided],
            "others": self.others,
            "wrong": list(self.wrong),
            "unreached": list(self.unreached),
            "stale": list(self.stale),
            "broken": list(self.broken),
            "by": {cell.id: list(cell.clauses) for cell in self.cells if cell.clauses},
            "seconds": round(self.seconds, 1),
        }


class _Noting(PureDriver):
    """The pure floor, noting every verdict and the matter it was about.

    `others` are the verdicts on those who could have done what was last denied: they count once
    the clause says who they are.
    """

    def __init__(self, book: Rulebook) -> None:
        super().__init__(book)
        self.verdicts: list[tuple[Verdict, Matter | None]] = []
        self.others: list[tuple[Verdict, Matter | None]] = []

    def decided(self, verdict: Verdict, before: Matter | None) -> None:
        self.verdicts.append((verdict, before))

    def _explained(
        self, verdict: Verdict, matter: Matter | None, command: Command, facts: Facts
    ) -> Verdict:
        told = super()._explained(verdict, matter, command, facts)
        asks = (Ask(command.action, who.person, to=command.to) for who in told.who)
        kind = told.kind
        self.others = [(judge(ask, matter, self.book, kind, facts), matter) for ask in asks]
        return told


class _Notes:
    """What the clauses decided: (kind, edge, rule or None when allowed) -> clause ids."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.decided: dict[tuple[str, Edge, str | None], list[str]] = {}
        self.matters: dict[tuple[str, str, str | None], Matter] = {}
        self.broken: list[str] = []

    def take(self, clause: Clause, words: Words) -> None:
        for case in clause.cases:
            driver = _Noting(self.book)
            world = World(driver, self.book.data, words)
            try:
                for step in case.steps:
                    seen = len(driver.verdicts)
                    step.definition.run(world, step.texts, step.table)
                    if step.definition.function is who_could:
                        driver.verdicts += driver.others
                    for verdict, before in driver.verdicts[seen:]:
                        self._note(clause.id, verdict, before, step.definition.moment == "given")
                world.finish()
            except Exception:  # the clause does not hold; `policy check` tells why
                self.broken.append(clause.id)
                return

    def _note(self, clause: str, verdict: Verdict, before: Matter | None, given: bool) -> None:
        if before is not None:
            purpose = before.round.purpose if before.round is not None else None
            self.matters.setdefault((before.kind, before.stage, purpose), before)
        if not verdict.source or (given and not verdict.allowed):
            return
        partial = not verdict.completes and verdict.source == verdict.dest
        edge = Edge(verdict.action, verdict.source, verdict.dest, verdict.entry, partial)
        action = self.book.kind(verdict.kind).actions[verdict.entry]
        reasons: list[str | None] = [None]
        if verdict.failures:
            rules = list(named_rules(action))
            reasons = [n for n, rule in rules if any(_broke(rule, f) for f in verdict.failures)]
        for reason in reasons:
            found = self.decided.setdefault((verdict.kind, edge, reason), [])
            if clause not in found:
                found.append(clause)


def cover(book: Rulebook, clauses: Sequence[Clause], excuses: Mapping[str, Excuse]) -> Coverage:
    """What the clauses decide of a policy. `excuses` by cell id."""
    began = time.perf_counter()
    words = Words(book.policy)
    notes = _Notes(book)
    for clause in applicable(clauses, words):
        notes.take(clause, words)
    cells = []
    for cell in _cells(book, notes):
        excused = excuses.get(cell.id) if not cell.clauses else None
        cells.append(cell._replace(excuse=excused))
    stale = set(excuses) - {cell.id for cell in cells if cell.excuse is not None}
    others, wrong = _outline(book, notes.matters)
    reached = {(kind, stage) for kind, stage, _ in notes.matters}
    unreached = [
        _head(book, name) + stage.id
        for name, kind in book.policy.kinds.items()
        for stage in kind.stages
        if (name, stage.id) not in reached
    ]
    return Coverage(
        book.policy.id, tuple(cells), others, tuple(wrong), tuple(unreached),
        tuple(sorted(stale)), tuple(notes.broken), time.perf_counter() - began,
    )  # fmt: skip


def _cells(book: Rulebook, notes: _Notes) -> Iterator[Cell]:
    """Every arrow of every kind: allowed, then denied for each of its rules."""
    for name, kind in book.policy.kinds.items():
        zh, en = Labels(book.policy, name, "zh"), Labels(book.policy, name, "en")
        head = _head(book, name)
        edges = book.lifecycle(name).edges
        for edge in edges:
            entry = kind.actions[edge.entry]
            cell = head + _edge_id(edge, entry, edges)
            from_zh, from_en = _from(edge, zh), _from(edge, en)
            if edge.partial:
                told = (
                    f"{from_zh}“{zh.action(edge.action)}”签了一道，还差一道",
                    f"{from_en} “{en.action(edge.action)}” is signed once and once more is due",
                )
            else:
                told = (
                    f"{from_zh}可以“{zh.action(edge.action)}”，办后在“{zh.stage(edge.dest)}”",
                    f"{from_en} “{en.action(edge.action)}” leads to “{en.stage(edge.dest)}”",
                )
            yield Cell(cell, *told, tuple(notes.decided.get((name, edge, None), ())))
            for nth, rule in named_rules(entry):
                reason_zh, reason_en = _reason(rule)
                yield Cell(
                    f"{cell} / {nth}",
                    f"{from_zh}“{zh.action(edge.action)}”不符合规程，因为“{reason_zh}”",
                    f"{from_en} the policy says no to “{en.action(edge.action)}” because "
                    f"“{reason_en}”",
                    tuple(notes.decided.get((name, edge, nth), ())),
                )  # fmt: skip


def _head(book: Rulebook, kind: str) -> str:
    """What stands before the ids of a kind's cells: nothing for the first."""
    return "" if kind == next(iter(book.policy.kinds)) else f"{kind}/"


def _from(edge: Edge, labels: Labels) -> str:
    if edge.source == "new":
        return "for a new item" if labels.lang == "en" else "新建时"
    stage = labels.stage(edge.source)
    return f"at “{stage}”" if labels.lang == "en" else f"在“{stage}”环节"


def _edge_id(edge: Edge, entry: Action, edges: Iterable[Edge]) -> str:
    told = f"{edge.action}: {edge.source} → {edge.dest}"
    if edge.partial:
        return f"{edge.action}: {edge.source} → … → {_last(edge, edges)}"
    twins = sorted({e.entry for e in edges if e[:3] == edge[:3] and not e.partial})
    if len(twins) == 1:
        return told
    return f"{told} ({'+'.join(entry.purposes) or twins.index(edge.entry) + 1})"


def _last(edge: Edge, edges: Iterable[Edge]) -> str:
    """Where the arrow leads once the last sign-off is given."""
    alike = (e for e in edges if e.entry == edge.entry and e.source == edge.source)
    return next((e.dest for e in alike if not e.partial), edge.dest)


def _broke(rule: Rule, failure: Failure) -> bool:
    """Whether it is this rule that failed; a composed one fails in one of its parts. Of two alike
    it is the one about the same ballot, part or field."""
    if isinstance(rule, (AnyOf, AllOf)):
        return any(_broke(inner, failure) for inner in rule.rules)
    if rule.rule != failure.rule:
        return False
    about = {name: getattr(rule, name, None) for name in ("on", "part", "field")}
    return all(failure.facts.get(name, one) == one for name, one in about.items())


def _reason(rule: Rule) -> tuple[str, str]:
    """How a clause says that the rule was broken: a composed one by the first of its parts."""
    while isinstance(rule, (AnyOf, AllOf)):
        rule = rule.rules[0]
    return refusal_of(rule)


def _outline(
    book: Rulebook, matters: Mapping[tuple[str, str, str | None], Matter]
) -> tuple[int, list[str]]:
    """How many cells were asked whose stage or post is wrong, and those that said otherwise."""
    asked, wrong = 0, []
    for (name, stage, purpose), matter in matters.items():
        kind = book.kind(name)
        for action in kind.action_ids():
            for post in book.policy.posts:
                if _meant(kind, action, stage, purpose, post):
                    continue
                asked += 1
                verdict = _asked(book, matter, action, post)
                codes = {failure.code for failure in verdict.failures}
                if not codes & {"wrong-stage", "wrong-post"}:
                    wrong.append(f"{stage} / {action} / {post}")
    return asked, list(dict.fromkeys(wrong))


def _meant(kind: Kind, action: str, stage: str, purpose: str | None, post: str) -> bool:
    """Whether the policy's text gives this post this action at this stage: read off the entries
    themselves, not off the machine that is being asked."""
    return any(
        entry.id == action
        and (stage in entry.from_ or ANY in entry.from_)
        and (entry.opens is not None or not entry.purposes or purpose in entry.purposes)
        and any(post in slot.posts or ANY in slot.posts for slot in entry.slots)
        for entry in kind.actions
    )


def _asked(book: Rulebook, matter: Matter, action: str, post: str) -> Verdict:
    holding = Holding(1, _MODEL, post, matter.unit, "0001-01-01")
    facts = Facts(matter.last_on, matter.last_on, Organisation((holding,)))
    return judge(Ask(action, _MODEL), matter, book, matter.kind, facts)
