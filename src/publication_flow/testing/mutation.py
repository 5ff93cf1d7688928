"""Mutation: change the policy one sentence at a time and see which clause notices.

A mutant that every clause lets pass is a survivor: a sentence of the policy that nobody has
tested. A mutant that nothing could notice is equivalent, and is listed with a written reason
(`Excuses`). Everything runs in this process on the pure floor; the clauses that speak of what was
changed run first, and one that fails is enough.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Self

from publication_flow.matter.state import Matter
from publication_flow.policy.decide import Command
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.verdict import Verdict
from publication_flow.testing.clauses import Case, Clause, Step
from publication_flow.testing.excuses import Excuse
from publication_flow.testing.mutants import Mutant, mutants
from publication_flow.testing.pure import PureDriver
from publication_flow.testing.words import Words
from publication_flow.testing.world import World

_QUOTED = re.compile(r"“([^“”]+)”")
_ENDLESS = 3_000  # verdicts in one case; a mutant may send an item round in circles


class Asked(NamedTuple):
    """An action that a case asks about, of a kind of matter."""

    kind: str
    action: str


class Run(NamedTuple):
    """One case of a clause, as it ran under the policy as it is."""

    clause: Clause
    case: Case
    given: str  # the steps it begins with
    text: str  # all its steps, to look words up in
    asked: frozenset[Asked]  # what it asks about
    seconds: float


class Kill(NamedTuple):
    """A mutant and the clause that noticed it, at which line of its file."""

    mutant: str
    clause: str
    line: int


class Survey(NamedTuple):
    """What became of every mutant of one policy.

    `broken` are clauses that do not even hold under the policy as it is; they notice nothing.
    `excused` are equivalent mutants with their reasons. `stale` are excuses to be struck: of a
    mutant that is not there or that a clause notices after all.
    """

    policy: str
    mutants: int
    kills: tuple[Kill, ...]
    excused: tuple[tuple[Mutant, Excuse], ...]
    survivors: tuple[Mutant, ...]
    stale: tuple[str, ...]
    broken: tuple[str, ...]
    seconds: float

    @property
    def sound(self) -> bool:
        return not (self.survivors or self.stale or self.broken)

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For `--json`."""
        return {
            "policy": self.policy,
            "mutants": self.mutants,
            "killed": len(self.kills),
            "equivalent": len(self.excused),
            "survivors": [
                {"mutant": m.id, "changed": m.told(lang), "missing": m.missing(lang)}
                for m in self.survivors
            ],
            "seconds": round(self.seconds, 1),
            "reasons": [
                {"mutant": m.id, "changed": m.told(lang), "reason": excuse.reason(lang)}
                for m, excuse in self.excused
            ],
            "stale": list(self.stale),
            "broken": list(self.broken),
            "kills": {kill.mutant: kill.clause for kill in self.kills},
        }


class _Patient(PureDriver):
    """The pure floor under one rulebook; gives up on an item that goes round in circles.

    `founded` keeps what founding an office left, which no mutant changes; `asked` gathers the
    actions that a case asks about.
    """

    def __init__(self, book: Rulebook, founded: dict[str, Any]) -> None:
        super().__init__(book)
        self.asked: set[Asked] = set()
        self._founded, self._verdicts = founded, 0

    def branch(self) -> Self:
        other = super().branch()
        other.asked = set(self.asked)
        return other

    def found(self, policy: bytes, organisation: Mapping[str, Any]) -> None:
        plan = repr(organisation)
        if plan not in self._founded:
            super().found(policy, organisation)
            self._founded[plan] = (tuple(self._events), self._organisation, self._names)
        events, self._organisation, names = self._founded[plan]
        self._events = list(events)
        self._names = {what: dict(found) for what, found in names.items()}

    def act(self, action: str, matter: str | None, *, by: str, **asked: Any) -> str:
        self._asks(action, matter, asked.get("kind"))
        return super().act(action, matter, by=by, **asked)

    def why(self, action: str, matter: str | None, *, by: str, to: str | None = None) -> Verdict:
        self._asks(action, matter)
        return super().why(action, matter, by=by, to=to)

    def _asks(self, action: str, matter: str | None, kind: str | None = None) -> None:
        of = self._matters[matter].kind if matter is not None else kind or Command("", "").kind
        self.asked.add(Asked(of, action))

    def decided(self, verdict: Verdict, before: Matter | None) -> None:
        self._verdicts += 1
        if self._verdicts > _ENDLESS:
            raise RecursionError("the item goes round in circles")


class _Office:
    """One rulebook with the worlds that the cases share: what several begin with is done once."""

    def __init__(self, book: Rulebook, words: Words, founded: dict[str, Any]) -> None:
        self._book, self._words, self._founded = book, words, founded
        self._begun: dict[str, tuple[World, _Patient] | None] = {}

    def holds(self, case: Case, given: str, asked: set[Asked]) -> bool:
        """Whether a case holds. `given` names the steps it begins with; `asked` gathers."""
        if given not in self._begun:
            driver = _Patient(self._book, self._founded)
            world = World(driver, self._book.data, self._words)
            begun = _run(world, case.steps[: _given(case)])
            self._begun[given] = (world, driver) if begun else None
        before = self._begun[given]
        if before is None:
            return False
        driver = before[1].branch()
        world = before[0].branch(driver)
        held = _run(world, case.steps[_given(case) :]) and _run(world, ())
        asked |= driver.asked
        return held


def _given(case: Case) -> int:
    """How many steps of a case tell what happened before."""
    moments = [step.definition.moment for step in case.steps]
    return next((at for at, moment in enumerate(moments) if moment != "given"), len(moments))


def _run(world: World, steps: Sequence[Step]) -> bool:
    """Whether the steps hold; without any, whether the case may end here."""
    try:
        for step in steps:
            step.definition.run(world, step.texts, step.table)
        if not steps:
            world.finish()
    except Exception:  # whatever it is: under the policy as it is, it was not raised
        return False
    return True


def applicable(clauses: Iterable[Clause], words: Words) -> list[Clause]:
    """The clauses whose `@when-` tags name only what the policy has."""
    return [
        clause
        for clause in clauses
        if all(
            name in words.policy.kinds if what == "kind" else words.has(what, name)
            for what, name in clause.when
        )
    ]


def survey(
    book: Rulebook,
    clauses: Sequence[Clause],
    excuses: Mapping[str, Excuse],
    advanced: Callable[[int, int], None] | None = None,
    only: Collection[str] | None = None,
) -> Survey:
    """Try every mutant of a policy, or `only` those of these ids.

    `excuses` are by mutant id; `advanced(done, total)` is called as it goes.
    """
    began = time.perf_counter()
    bench = _Bench(book, clauses)
    kills: list[Kill] = []
    excused: list[tuple[Mutant, Excuse]] = []
    survivors: list[Mutant] = []
    todo = [mutant for mutant in mutants(book.policy) if only is None or mutant.id in only]
    for done, mutant in enumerate(todo, 1):
        killer = bench.killer(mutant)
        if killer is not None:
            kills.append(Kill(mutant.id, killer.clause.id, killer.case.line))
        elif mutant.id in excuses:
            excused.append((mutant, excuses[mutant.id]))
        else:
            survivors.append(mutant)
        if advanced is not None:
            advanced(done, len(todo))
    excusing = set(excuses) if only is None else set(excuses) & set(only)
    stale = excusing - {mutant.id for mutant, _ in excused}
    return Survey(
        book.policy.id, len(todo), tuple(kills), tuple(excused), tuple(survivors),
        tuple(sorted(stale)), tuple(bench.broken), time.perf_counter() - began,
    )  # fmt: skip


class _Bench:
    """The cases of the clauses that hold under a policy, ready to be tried under its mutants."""

    def __init__(self, book: Rulebook, clauses: Iterable[Clause]) -> None:
        self._book, self._words = book, Words(book.policy)
        self._founded: dict[str, Any] = {}
        self._saying: dict[str, frozenset[int]] = {}
        self._last: dict[str | None, list[int]] = {}
        self.runs: list[Run] = []
        self.broken: list[str] = []
        for clause in applicable(clauses, self._words):
            runs = [self._timed(clause, case) for case in clause.cases]
            if None in runs:
                self.broken.append(clause.id)
            else:
                self.runs += [run for run in runs if run is not None]

    def killer(self, mutant: Mutant) -> Run | None:
        """The first case that does not hold under a mutant."""
        # Its bytes stand for no file: they only have to be nobody else's.
        book = Rulebook(f"{self._words.policy.id}/{mutant.id}".encode(), mutant.policy)
        office = _Office(book, self._words, self._founded)
        local = _local(mutant, self._book, book)
        for place in self._order(mutant):
            run = self.runs[place]
            if not _concerned(mutant, run, local):
                continue
            if not office.holds(run.case, run.given, set()):
                self._last.setdefault(mutant.action, []).append(place)
                return run
        return None

    def _timed(self, clause: Clause, case: Case) -> Run | None:
        asked: set[Asked] = set()
        given = "\n".join(_said(case.steps[: _given(case)]))
        began = time.perf_counter()
        if not _Office(self._book, self._words, self._founded).holds(case, given, asked):
            return None
        seconds = time.perf_counter() - began
        text = "\n".join(_said(case.steps))
        return Run(clause, case, given, text, frozenset(asked), seconds)

    def _order(self, mutant: Mutant) -> list[int]:
        """Cases by promise: those that say the words that were changed, the rarer the word the
        sooner; what killed the last mutants of the same action; and among equals the quick."""
        worth = dict.fromkeys(range(len(self.runs)), 0.0)
        for word in dict.fromkeys(_QUOTED.findall(f"{mutant.zh}{mutant.missing_zh}{mutant.en}")):
            saying = self._cases_saying(word)
            for place in saying:
                worth[place] += 1 / len(saying)
        for place in self._last.get(mutant.action, ())[-3:]:
            worth[place] += 1
        return sorted(worth, key=lambda place: (-worth[place], self.runs[place].seconds))

    def _cases_saying(self, word: str) -> frozenset[int]:
        if word not in self._saying:
            self._saying[word] = frozenset(
                place for place, run in enumerate(self.runs) if f"“{word}”" in run.text
            )
        return self._saying[word]


def _concerned(mutant: Mutant, run: Run, local: bool) -> bool:
    """Whether a case could notice: it has a matter of the kind, and asks about what is local."""
    return mutant.kind is None or any(
        asked.kind == mutant.kind and (not local or asked.action == mutant.action)
        for asked in run.asked
    )


# What nobody looks at but whoever asks about the action itself: no desk, no other step.
_OWN = frozenset(
    (
        "rules",
        "reason",
        "opinion",
        "content",
        "parts",
        "fields",
        "accepts",
        "recorders",
        "does",
        "sets",
        "clears",
        "key",
        "until",
        "votes",
        "draws",
        "erases",
    )
)


def _local(mutant: Mutant, book: Rulebook, changed: Rulebook) -> bool:
    """Whether only a case that asks about the mutant's own action could notice it.

    So it is for what the action asks for and does, and for all of an action that signs no step,
    on which others would wait, and lies on no desk.
    """
    if mutant.action is None:
        return False
    if _differing(book, changed) <= _OWN:
        return True
    for rules in (book, changed):
        for name, kind in rules.policy.kinds.items():
            desks = rules.lifecycle(name).desks.values()
            if any(action.id == mutant.action for entries in desks for action in entries):
                return False
            if any(a.id == mutant.action and a.signs is not None for a in kind.actions):
                return False
    return True


def _differing(book: Rulebook, changed: Rulebook) -> set[str]:
    """What of the actions differs, by the names of the policy file; "drop" when one is gone."""
    found: set[str] = set()
    for name, kind in book.policy.kinds.items():
        others = changed.policy.kinds[name].actions
        if len(others) != len(kind.actions):
            return {"drop"}
        for one, other in zip(kind.actions, others, strict=True):
            if one is not other:
                fields = type(one).model_fields
                found |= {f for f in fields if getattr(one, f) != getattr(other, f)}
    return found


def _said(steps: Sequence[Step]) -> Iterator[str]:
    for step in steps:
        yield step.text
        for row in step.table or ():
            yield from (f"“{cell}”" for cell in row)
