"""A policy file that is to be put back: what is wrong with it, what it changes, what it proves.

A page waits a few seconds at most. What takes longer is left to the command line, which has no
limit, and the page says so: an answer that was not waited for is never taken for a good one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

from publication_flow.engine.rehearse import Rehearsal
from publication_flow.errors import FlowError
from publication_flow.hosts.web.console.here import Here
from publication_flow.policy import packs
from publication_flow.policy.diff import Difference, differences
from publication_flow.policy.guarantees import INVARIANTS
from publication_flow.policy.prove import prove
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.story import story

if TYPE_CHECKING:
    from publication_flow.testing.check import Checked

PATIENCE = 5.0  # seconds of this thread's own computing, for the proof and for the dry run each
MOST = 200  # lines of a list; all are counted


class TooLong(Exception):
    """The page does not wait any longer."""


class Sentence(NamedTuple):
    """A sentence of the proof; `story` tells the way to where it does not hold, last what is
    wrong."""

    label: str
    basis: str
    story: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.story


class Proved(NamedTuple):
    """A kind of matter, proved or not; `problem` says why nothing can be said."""

    kind: str
    sentences: tuple[Sentence, ...] = ()
    states: int = 0
    problem: str = ""

    @property
    def holds(self) -> bool:
        return not self.problem and all(s.holds for s in self.sentences)


class Looked(NamedTuple):
    """Everything the page shows before anybody adopts. None: it took too long."""

    book: Rulebook
    differences: list[Difference]
    proofs: list[Proved | None]
    rehearsal: Rehearsal | None
    open_count: int


def look(here: Here, book: Rulebook) -> Looked:
    """Compare with the policy in force, prove, and try on what is open."""
    agency = here.agency
    return Looked(
        book,
        differences(agency.policy().rulebook.policy, book.policy),
        proofs(book, here.lang),
        rehearsed(here, book),
        agency.under_way(limit=1)[0],
    )


def proofs(book: Rulebook, lang: str) -> list[Proved | None]:
    """The proof of each kind, in turn, as long as there is patience left."""
    tick = patiently(PATIENCE)
    return [_proved(book, kind, lang, tick) for kind in book.policy.kinds]


def _proved(book: Rulebook, kind: str, lang: str, tick: Callable[[], None]) -> Proved | None:
    label = book.policy.kinds[kind].label.in_(lang)
    try:
        proof = prove(book, kind, tick=tick)
    except TooLong:
        return None
    except FlowError as error:
        return Proved(label, problem=error.sentence(lang))
    broken = {b.invariant: b for b in proof.broken}
    sentences = tuple(
        Sentence(
            INVARIANTS[name].label.in_(lang),
            INVARIANTS[name].basis.in_(lang),
            tuple(story(proof, broken[name], lang)) if name in broken else (),
        )
        for name in proof.checked
    )
    return Proved(label, sentences, proof.states)


def rehearsed(here: Here, book: Rulebook) -> Rehearsal | None:
    """What would wait or have been decided otherwise."""
    tick = patiently(PATIENCE)
    try:
        return here.agency.rehearse(book.data, limit=MOST, progress=lambda done, total: tick())
    except TooLong:
        return None


def patiently(seconds: float) -> Callable[[], None]:
    """Raises `TooLong` once this thread has computed for so long. Its own time: how much others
    do meanwhile says nothing about the policy."""
    until = time.thread_time() + seconds

    def tick() -> None:
        if time.thread_time() > until:
            raise TooLong

    return tick


# ---- clauses, run here and now ----


def may_run() -> bool:
    """Whether clauses can be run here: the extra `specs` is installed."""
    return find_spec("gherkin") is not None


def shipped(book: Rulebook) -> str:
    """The pack whose clauses a policy answers to: the one it was made from; "" for none."""
    return book.policy.id if book.policy.id in packs.names() else ""


def run_clauses(book: Rulebook, own: list[tuple[str, bytes]]) -> Checked | None:
    """The pack's clauses and the office's own, run against the policy; None where there are none.
    `FlowError` for files that are no clauses."""
    from publication_flow.testing import check
    from publication_flow.testing.runner import parse_clauses

    pack = shipped(book)
    files = [(f"{pack}/{name}", data) for name, data in (packs.clauses(pack) if pack else ())]
    files += [(f"own/{name}", data) for name, data in own]
    if not files:
        return None
    return check.check(book.data, parse_clauses(files), files, now=datetime.now(UTC))


def evidence_of(checked: Checked) -> bytes:
    from publication_flow.testing import check

    return check.document(checked)


class Standing(NamedTuple):
    """Clauses that stand against the policy for the same reason: how many, and the first few."""

    told: str
    number: int
    clauses: list[tuple[str, str]]  # title, file:line


def failures(checked: Checked, lang: str) -> list[Standing]:
    """Why the policy may not be adopted, the reason of most clauses first. A post that is renamed
    breaks every clause that names it: one reason, not hundreds."""
    from publication_flow.testing.evidence import title_of
    from publication_flow.testing.junit import told_of

    reasons: dict[str, list[tuple[str, str]]] = {}
    for result in checked.results:
        if result.fails:
            named = title_of(result, lang), f"{result.file}:{result.line}"
            reasons.setdefault(told_of(result, lang), []).append(named)
    found = [Standing(told, len(named), named[:20]) for told, named in reasons.items()]
    return sorted(found, key=lambda one: -one.number)
