"""What must hold of every policy, whatever else it says: one small function for each.

Each looks at all that was found of a kind and yields the steps that go against it. Who does two
things that need two persons is asked in `persons.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from publication_flow.matter.authority import Organisation
from publication_flow.matter.state import PUBLIC, SUSPENDED, WITHDRAWN, Matter
from publication_flow.policy.aside import all_rules
from publication_flow.policy.asks import DAY
from publication_flow.policy.explore import Space, Taken
from publication_flow.policy.model import Action, Kind, Label
from publication_flow.policy.question import Ask, Facts, Question, missing, step_action
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.rules import DistinctPersons, OutcomeIs, Signed
from publication_flow.policy.situation import PASSED
from publication_flow.policy.stuck import stuck


class Against(NamedTuple):
    """A step after which, or because of which, an invariant does not hold; None: nothing does."""

    invariant: str
    step: Taken | None
    said: Label


def required(book: Rulebook, kind: Kind, matter: Matter) -> list[tuple[str, int]]:
    """The sign-offs, as (step, slot), that a round needs from as many persons.

    Steps that any rule compares are compared all with all: if two pairs must differ, so must the
    third. Where no rule compares any, every sign-off of the chain needs a person of its own.
    """
    rules = [r for a in kind.actions for r in all_rules(a) if isinstance(r, DistinctPersons)]
    compared = {step for rule in rules for step in rule.steps}
    probe = asking(book, kind, matter)
    found = []
    for step in dict.fromkeys(a.signs for a in kind.actions if a.signs is not None):
        action = step_action(probe, step)
        if action is not None and (not compared or step in compared):
            found += [(step, slot) for slot in probe.required(action.slots)]
    return found


def asking(book: Rulebook, kind: Kind, matter: Matter) -> Question:
    """A question about the round as it is: of an action that opens no other."""
    within = next((a for a in kind.actions if a.opens is None), kind.actions[0])
    return Question(book.policy, kind, matter, Ask("", ""), Facts(DAY, DAY, Organisation()), within)


def unsigned(space: Space, book: Rulebook) -> Iterator[Against]:
    """`persons`: published without one of the sign-offs that make the required number."""
    kind = space.lens.kind
    for taken in space.steps:
        if taken.event.data.get("effect") == "publish" and taken.before is not None:
            needed = required(book, kind, taken.before)
            round_ = taken.before.round
            given = {(s.step, s.slot) for s in (round_.sign_offs if round_ else ()) if not s.voided}
            lacking = [pair for pair in needed if pair not in given]
            if lacking or not needed:
                yield Against("persons", taken, _persons(len(needed) - len(lacking), len(needed)))


def _persons(count: int, needed: int) -> Label:
    return Label(
        zh=f"签批的只有 {count} 人，应有 {max(needed, 1)} 人",
        en=f"signed by {count}, where {max(needed, 1)} different persons are needed",
    )


def dead_ends(space: Space, book: Rulebook) -> Iterator[Against]:
    """`dead-end`: a round nobody can bring to an end, or a stage nobody can leave."""
    for place in stuck(space):
        yield Against("dead-end", space.ways[place], Label(
            zh="从这里起没有人能把它办完", en="from here nobody can bring it to an end",
        ))  # fmt: skip


def unreached(space: Space, book: Rulebook) -> Iterator[Against]:
    """`reached`: a stage that no matter ever comes to, whoever acts."""
    come = {matter.stage for matter, _ in space.states}
    for stage in space.lens.kind.stages:
        if stage.id not in come:
            yield Against("reached", None, Label(
                zh=f"没有人能办到“{stage.label.zh}”", en=f"nobody can get to “{stage.label.en}”",
            ))  # fmt: skip


def unreviewed(space: Space, book: Rulebook) -> Iterator[Against]:
    """`reviewed`: the published content carries a passed review and the sign-offs asked for."""
    kind = space.lens.kind
    for taken in space.steps:
        if taken.event.data.get("effect") != "publish" or taken.before is None:
            continue
        round_ = taken.before.round
        standing = [
            s for s in (round_.sign_offs if round_ is not None else ())
            if not s.voided and s.digest == taken.event.data["digest"]
        ]  # fmt: skip
        said = {taken.reviews.get(s.position) for s in standing} - {None}
        if said != {PASSED}:
            yield Against("reviewed", taken, Label(
                zh="发布的内容没有通过保密审查", en="what was published passed no secrecy review",
            ))  # fmt: skip
            continue
        probe = asking(book, kind, taken.before)
        for step in _asked_for(kind, kind.actions[taken.asked.entry], probe):
            if missing(probe, step):
                name = next(a.label for a in kind.actions if a.signs == step)
                yield Against("reviewed", taken, Label(
                    zh=f"“{name.zh}”签批的不是发布的内容",
                    en=f"the sign-off “{name.en}” is not about what was published",
                ))  # fmt: skip


def _asked_for(kind: Kind, entry: Action, probe: Question) -> list[str]:
    """The steps whose sign-offs publication rests on; all of the chain if it names none."""
    written = probe.round.authors[-1].step if probe.round is not None else None
    rules = [r for r in all_rules(entry) if isinstance(r, Signed)]
    if not rules:
        steps = dict.fromkeys(a.signs for a in kind.actions if a.signs is not None)
        return [s for s in steps if step_action(probe, s) is not None]
    return [s for r in rules if written not in r.unless_written_in for s in r.steps]


def unfinal(space: Space, book: Rulebook) -> Iterator[Against]:
    """`final`: only what never was public, and ended as the policy names, begins anew."""
    final = {s.id for s in space.lens.kind.stages if s.final}
    for taken in space.steps:
        before, after = taken.before, taken.after
        if before is None or before.stage not in final:
            continue
        shown = (before.public.state if before.public else None) == WITHDRAWN
        again = shown and after.public is not None and after.public.state != WITHDRAWN
        if after.stage == before.stage and after.round is None and not again:
            continue
        entry = space.lens.kind.actions[taken.asked.entry]
        named = {o for r in all_rules(entry) if isinstance(r, OutcomeIs) for o in r.outcomes}
        if before.public is not None or before.outcome not in named:
            yield Against("final", taken, Label(
                zh="已经撤下的又办了起来", en="what had been withdrawn was taken up again",
            ))  # fmt: skip


def uneffected(space: Space, book: Rulebook) -> Iterator[Against]:
    """`effects`: no other act changes what is public, and at rest the stage says what it is."""
    stages = {s.id: s for s in space.lens.kind.stages}
    last = space.lens.kind.stages[-1].id
    for taken in space.steps:
        before, after = taken.before, taken.after
        data = taken.event.data
        old = before.public if before is not None else None
        round_ = before.round if before is not None else None
        home = (round_.restores if round_ is not None else None) or last
        now = after.public.state if after.public is not None else None
        stage = stages[after.stage]
        wrong = data.get("effect") is None and old != after.public
        if data.get("closes") and data.get("effect") is None:
            wrong = wrong or after.stage != home
        if after.round is None:
            wrong = wrong or stage.public != (now in (PUBLIC, SUSPENDED))
        if wrong:
            yield Against("effects", taken, Label(
                zh="公众所见与办理情况不符",
                en="what the public sees is not what was decided",
            ))  # fmt: skip


def applying(kind: Kind) -> frozenset[str]:
    """The invariants that say something about a kind: most are about what is published."""
    effects = {a.effect for a in kind.actions} - {None}
    compares = any(isinstance(r, DistinctPersons) for a in kind.actions for r in all_rules(a))
    found = {"dead-end", "reached", "vacant"}
    if "publish" in effects:
        found |= {"persons", "own-work", "reviewed"}
    if compares:
        found.add("own-work")
    if effects:
        found |= {"final", "effects"}
    return frozenset(found)


CHECKS: Final[tuple[Callable[[Space, Rulebook], Iterator[Against]], ...]] = (
    unsigned, dead_ends, unreached, unreviewed, unfinal, uneffected,
)  # fmt: skip
