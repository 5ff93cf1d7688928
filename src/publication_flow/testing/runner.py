"""Clauses run against a policy: one process, no pytest, no database.

    clauses = parse_clauses([("own.feature", text)])
    for result in clauses.run(policy_bytes): ...

Parsing is done once; a run costs what its steps cost, so hundreds of policies can be tried. A
clause runs under the policy given, whatever policy its first step names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from publication_flow.errors import FlowError
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.clauses import Case, Clause, Level, Step, clauses_of
from publication_flow.testing.pure import PureDriver
from publication_flow.testing.unmet import Unmet
from publication_flow.testing.waivers import Waiver
from publication_flow.testing.words import KIND_NAMES, UnknownWord, Words
from publication_flow.testing.world import Brought, World

Status: TypeAlias = Literal["holds", "broken", "waived", "not-applicable", "error"]


class Trace(NamedTuple):
    """Where a clause stopped: the case, the steps that went well, the one that did not and why.

    `line` is the step's; `row` the outline's example. `zh` and `en` say what was expected and
    what happened, or what cannot be run.
    """

    line: int
    row: dict[str, str]
    done: tuple[str, ...]
    step: str
    zh: str
    en: str


class ClauseResult(NamedTuple):
    """What became of one clause; `cases` is how many were run, `trace` the first that broke.

    `error`: it cannot be run against this policy, which lacks a word that the clause says.
    `not-applicable`: a `@when-` tag names something that the policy does not have; `note` says
    what, in both languages.
    """

    clause: str
    title: str
    title_en: str
    file: str
    line: int
    level: Level
    basis: tuple[str, ...]
    status: Status
    cases: int
    trace: Trace | None = None
    note: tuple[str, str] | None = None
    waiver: Waiver | None = None

    @property
    def fails(self) -> bool:
        """Whether it stands against the policy: mandatory, and neither holding nor excused."""
        return self.level == "mandatory" and self.status in ("broken", "error")


class Clauses(NamedTuple):
    """Parsed clauses, ready to run against any policy."""

    clauses: tuple[Clause, ...]

    def run(
        self, policy: bytes, only: Iterable[str] | None = None, stop_on_first: bool = False
    ) -> list[ClauseResult]:
        """The results in the order of the clauses. `BadPolicy` when the policy cannot be read.

        `only` names the clause ids to run; `stop_on_first` ends after the first that is broken
        or an error, of whatever level: enough to know that a mutant is dead.
        """
        wanted = None if only is None else set(only)
        words = Words(rulebook(policy).policy)
        brought: Brought = {}
        results = []
        for clause in self.clauses:
            if wanted is not None and clause.id not in wanted:
                continue
            results.append(run_clause(clause, policy, words, brought))
            if stop_on_first and results[-1].status in ("broken", "error"):
                break
        return results


def parse_clauses(features: Sequence[tuple[str, str | bytes]]) -> Clauses:
    """Clauses of feature files, (name, content); `BadClauses` lists all that is wrong."""
    return Clauses(tuple(clauses_of(features)))


def run_clauses(policy: bytes, features: Sequence[tuple[str, str | bytes]]) -> list[ClauseResult]:
    """Parse and run once."""
    return parse_clauses(features).run(policy)


def run_clause(
    clause: Clause, policy: bytes, words: Words | None = None, brought: Brought | None = None
) -> ClauseResult:
    """One clause, all its cases until one breaks, each in a world of its own.

    `brought` is what clauses under this one policy share: the way to where they begin.
    """
    words = words or Words(rulebook(policy).policy)
    status: Status = "holds"
    trace, note = None, _missing(clause, words)
    if note is not None:
        status = "not-applicable"
    else:
        for case in clause.cases:
            found = run_case(case, policy, words, brought)
            if found is not None:
                status, trace = found
                break
    return ClauseResult(
        clause.id, clause.title, clause.title_en, clause.file, clause.line, clause.level,
        clause.basis, status, len(clause.cases) if note is None else 0, trace, note,
    )  # fmt: skip


def run_case(
    case: Case, policy: bytes, words: Words, brought: Brought | None = None
) -> tuple[Literal["broken", "error"], Trace] | None:
    """One scenario; None when it holds."""
    world = World(PureDriver(), policy, words, brought)
    at = -1
    try:
        for step in case.steps:
            at += 1
            step.definition.run(world, step.texts, step.table)
        world.finish()
    except Exception as error:
        # Whatever a step raises, an office head reads a sentence and the others still run.
        status: Literal["broken", "error"] = "error"
        if isinstance(error, (AssertionError, FlowError)):
            status = "broken"
        zh, en = (_told(error, lang, world) for lang in ("zh", "en"))
        done = tuple(_short(step) for step in case.steps[:at])
        failed = case.steps[at]
        return status, Trace(failed.line, case.row, done, _whole(failed), zh, en)
    return None


def _missing(clause: Clause, words: Words) -> tuple[str, str] | None:
    """What a `@when-` tag names and the policy does not have."""
    for what, name in clause.when:
        has = name in words.policy.kinds if what == "kind" else words.has(what, name)
        if not has:
            kind = KIND_NAMES[what]
            return (f"本规程没有{kind[0]}“{name}”", f"the policy has no {kind[1]} “{name}”")
    return None


def _told(error: Exception, lang: str, world: World) -> str:
    if isinstance(error, Unmet):
        # A person called by a post has two names, the Chinese first.
        pairs = list(world.persons.items())
        names = {p: name for name, p in (pairs if lang == "en" else reversed(pairs))}
        return error.sentence(lang, world.words, names)
    if isinstance(error, UnknownWord | FlowError):
        return error.sentence(lang)
    return f"{type(error).__name__}: {error}"


def _short(step: Step) -> str:
    """A step that went well: of its table only how long it is, or a bureau's people fill a page."""
    return f"{step.keyword} {step.text}" + (f" | {len(step.table) - 1} |" if step.table else "")


def _whole(step: Step) -> str:
    rows = (f"  | {' | '.join(row)} |" for row in step.table or ())
    return "\n".join([f"{step.keyword} {step.text}", *rows])
