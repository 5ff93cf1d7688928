"""What a proof may leave aside: the marks, ballots and parts of a content that only ever forbid.

A rule that asks a matter to bear no mark, or that nobody has voted against it, is kept by a matter
that was never marked and never voted on. So everything that can be reached at all is reached
without such marks and ballots, and they need not be gone through: what holds without them holds
with them. Only whether a matter gets out of its stage must be asked with all of them in the way
(`stuck`); where it does not, they are followed after all, one by one, in the states themselves.

Followed from the start is what an action or a sign-off asks for, and what the chain itself leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from publication_flow.policy.model import SAME, Action, Kind, When
from publication_flow.policy.rule import BaseRule
from publication_flow.policy.rules import (
    AllOf,
    AnyOf,
    ClaimedByActor,
    Complete,
    LastMover,
    Signed,
)
from publication_flow.policy.standing_rules import (
    Balloted,
    Marked,
    NotOwnMark,
    NotPast,
    NotVoted,
    PartIs,
    Past,
    Unmarked,
)

# What only the public reads, or nobody: it moves nothing, and nothing waits for it.
APART = ("remark", "confirm", "post", "unpost", "import", "pass-finding")
_CHAIN = (Signed, ClaimedByActor, LastMover)  # rules about what the states tell apart anyway


class Thing(NamedTuple):
    """Something that conditions and rules read beside stage, sign-offs and public version."""

    what: Literal["mark", "ballot", "part"]
    name: str


Things: TypeAlias = frozenset[Thing]


def all_rules(action: Action) -> Iterator[BaseRule]:
    """The rules of an action, with those inside any-of and all-of."""
    queue: list[BaseRule] = list(action.rules)
    while queue:
        rule = queue.pop(0)
        yield rule
        if isinstance(rule, (AllOf, AnyOf)):
            queue.extend(rule.rules)


def reads(action: Action) -> Things:
    """Everything that whether the action may be done depends on."""
    found = set(_named(action.when))
    for rule in all_rules(action):
        if isinstance(rule, (Marked, Unmarked)):
            found |= {Thing("mark", m) for m in rule.marks}
        elif isinstance(rule, NotOwnMark):
            found.add(Thing("mark", rule.mark))
        elif isinstance(rule, (Balloted, NotVoted)):
            found.add(Thing("ballot", rule.on))
        elif isinstance(rule, (PartIs, NotPast)):
            found.add(Thing("part", rule.part))
    return frozenset(found).union(*(_named(w) for slot in action.sign_offs for w in slot.when))


def writes(action: Action) -> Things:
    """The marks that the action sets or clears, and the ballot that it is a voice in."""
    names = {*action.clears, *([action.sets] if action.sets is not None else [])}
    ballots = [action.votes] if action.votes is not None else []
    return frozenset({Thing("mark", m) for m in names} | {Thing("ballot", b) for b in ballots})


def ending(action: Action) -> frozenset[str]:
    """The dates of the public content that must be over before the action is done."""
    return frozenset(rule.part for rule in all_rules(action) if isinstance(rule, Past))


def only_marks(action: Action) -> bool:
    """Whether it does nothing but set and clear marks and cast ballots, whoever has signed."""
    moves = action.to != SAME or not action.from_ or action.content != "none" or action.does
    counts = action.signs or action.opens or action.closes or action.effect
    asks = action.when.lacks or any(isinstance(rule, _CHAIN) for rule in all_rules(action))
    return not (moves or counts or asks)


def followed(kind: Kind, more: Iterable[Thing] = ()) -> Things:
    """What has to stand in the states, `more` included, with all that hangs on it."""
    found: set[Thing] = set(more)
    while True:
        chain = [a for a in kind.actions if a.does not in APART and in_chain(a, found)]
        asked = {thing for a in chain for thing in _asked_for(kind, a)}
        # What the chain itself leaves, and reads again, cannot be thought away.
        read = {thing for a in chain for thing in reads(a)}
        left = {
            thing for a in chain if not only_marks(a) for thing in writes(a)
            if thing.name not in a.clears
        }  # fmt: skip
        new = found | asked | (left & read)
        if new == found:
            return frozenset(found)
        found = new


def in_chain(action: Action, things: Iterable[Thing]) -> bool:
    """Whether the action has to be gone through, where these things are followed."""
    return not only_marks(action) or bool(writes(action) & set(things))


def left_aside(kind: Kind, things: Things) -> Things:
    """What the actions gone through read, but the states do not tell apart."""
    chain = [a for a in kind.actions if a.does not in APART and in_chain(a, things)]
    return frozenset(thing for a in chain for thing in reads(a)) - things


def easy(kind: Kind, part: str) -> str | None:
    """The value a choice has in the contents of a proof, where nobody cares."""
    spec = kind.parts.get(part)
    if spec is None or spec.type != "choice":
        return None
    if spec.default is not None:
        return spec.default
    return next(iter(spec.choices), None) if spec.required or part in completed(kind) else None


def completed(kind: Kind) -> frozenset[str]:
    """The parts that some action asks a content to have; not those it asks for only where a
    choice is not left as it is by default."""
    return frozenset(part for a in kind.actions for r in a.rules for part in _completes(kind, r))


def _completes(kind: Kind, rule: BaseRule) -> Iterator[str]:
    if isinstance(rule, Complete):
        yield from rule.parts
    elif isinstance(rule, AllOf) or (
        isinstance(rule, AnyOf) and not any(_by_default(kind, r) for r in rule.rules)
    ):
        for inner in rule.rules:
            yield from _completes(kind, inner)


def _by_default(kind: Kind, rule: BaseRule) -> bool:
    return (
        isinstance(rule, PartIs)
        and rule.part in kind.parts
        and kind.parts[rule.part].default in rule.values
    )


def _named(when: When) -> Things:
    return frozenset(
        {Thing("mark", m) for m in (*when.marked, *when.unmarked)}
        | {Thing("part", p) for p in when.part}
    )


def _asked_for(kind: Kind, action: Action) -> Iterator[Thing]:
    """What an action needs to be so, and what decides which sign-offs are needed."""
    for slot in action.sign_offs:
        for when in slot.when:
            yield from _named(when)
    yield from (Thing("mark", m) for m in action.when.marked)
    for part, values in action.when.part.items():
        if easy(kind, part) not in values:
            yield Thing("part", part)
    for rule in all_rules(action):
        if isinstance(rule, Marked):
            yield from (Thing("mark", m) for m in rule.marks)
        elif isinstance(rule, Balloted) and rule.quorum:
            yield Thing("ballot", rule.on)
        elif isinstance(rule, PartIs) and easy(kind, rule.part) not in rule.values:
            yield Thing("part", rule.part)
