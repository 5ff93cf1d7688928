"""When two states of a matter are the same for a proof: everything a rule can ask, nothing else.

Dropped is what no rule and no event reads again: positions, days, who signed where it can never
matter. A person's part in a round matters only if that person could sign something else, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from publication_flow.matter.state import Matter, SignOff
from publication_flow.policy.cast import Cast
from publication_flow.policy.model import ANY, PREVIOUS, SAME, Action, Kind
from publication_flow.policy.rules import (
    AllOf,
    AnyOf,
    BaseRule,
    ClaimedByActor,
    LastMover,
    PublicState,
)

REVIEW, PASSED = "secrecy_review", "passed"  # the field of Art 17 of the Regulations of 2019
SUSPENDING = ("suspend", "restore")
APART = ("remark", "confirm", "post", "unpost")  # touch neither the round nor what is public
CLAIMING = ("claim", "release")
TWICE = 2  # the same sign-off given again and again: only the last can be taken back

Key: TypeAlias = tuple[Any, ...]


class Lens(NamedTuple):
    """What of a kind has to be looked at, for one cast."""

    kind: Kind
    cast: Cast
    twofold: frozenset[str]  # persons who could give two different sign-offs of a round
    followers: dict[str, frozenset[int]]  # what each could do that keeps the stage
    claims: bool
    suspends: bool
    undoable: bool  # whoever takes back must be the last mover


def lens(kind: Kind, cast: Cast, *, whole: bool) -> Lens:
    """`whole` follows claims and suspension too; else only where other actions depend on them."""
    slots = {p: set(_slots(kind, held)) for p, held in cast.posts.items()}
    parties = {p: {p, *(q for _, q in cast.deputised(p))} for p in cast.posts}
    signed = {
        p: set().union(*(slots[q] for q, bound in parties.items() if p in bound)) for p in slots
    }
    others = [a for a in kind.actions if a.does not in (*CLAIMING, *APART)]
    claims = whole or any(
        isinstance(r, ClaimedByActor) and r.required for a in others for r in all_rules(a)
    )
    suspends = whole or any(_reads_suspension(a) for a in others if a.effect not in SUSPENDING)
    takes = [a for a in kind.actions if a.to == PREVIOUS]
    undoable = all(any(isinstance(r, LastMover) for r in a.rules) for a in takes)
    return Lens(
        kind,
        cast,
        frozenset(p for p, given in signed.items() if len(given) > 1),
        {p: _followers(kind, held) for p, held in cast.posts.items()},
        claims,
        suspends,
        undoable,
    )


def all_rules(action: Action) -> Iterator[BaseRule]:
    """The rules of an action, with those inside any-of and all-of."""
    queue: list[BaseRule] = list(action.rules)
    while queue:
        rule = queue.pop(0)
        yield rule
        if isinstance(rule, (AllOf, AnyOf)):
            queue.extend(rule.rules)


def may_fill(posts: tuple[str, ...], held: frozenset[str]) -> bool:
    return ANY in posts or not held.isdisjoint(posts)


def key(matter: Matter, reviews: dict[int, str], lens: Lens) -> Key:
    """Equal keys: the same may happen from here on, whatever the policy says."""
    round_, public = matter.round, matter.public
    content = matter.content
    digest = content.digest if content is not None else None
    shown = public.content.digest if public is not None else None
    seen = (public.state if lens.suspends else public.state == "withdrawn") if public else None
    part: Key = ()
    if round_ is not None:
        standing = Counter(_standing(s, digest, reviews) for s in round_.sign_offs if not s.voided)
        part = (
            round_.purpose,
            round_.restores or lens.kind.stages[-1].id,
            round_.authors[-1].step,
            tuple(sorted((s, min(n, TWICE)) for s, n in standing.items())),
            _history(matter, lens),
        )
    claimed = matter.claimed_by if lens.claims else None
    alike = digest == shown
    return (matter.stage, part, seen, alike, matter.outcome, claimed, _last(matter, reviews, lens))


def mover(person: str, lens: Lens) -> Any:
    """Whom a last move may be remembered as: two whom nothing tells apart are one."""
    if lens.claims or person in lens.twofold:
        return person
    return lens.followers[person]


def _standing(s: SignOff, digest: str | None, reviews: dict[int, str]) -> tuple[Any, ...]:
    fresh = s.digest == digest
    return (s.step, s.slot, fresh, reviews.get(s.position, "") if fresh else "")


def _history(matter: Matter, lens: Lens) -> frozenset[Any]:
    """Who of those it can matter for has signed what in the round, or written its content."""
    assert matter.round is not None
    signed = {
        (s.step, s.slot, p) for s in matter.round.sign_offs for p in s.parties() & lens.twofold
    }
    # An author who is bound to one sign-off may be the very person who must not give it.
    written = {("", 0, p) for a in matter.round.authors if a.step is None for p in a.parties()}
    return frozenset(signed | {w for w in written if _signs(w[2], lens)})


def _signs(person: str, lens: Lens) -> bool:
    """Whether somebody could come to sign a step that another has signed before."""
    steps = {step for step, _ in _slots(lens.kind, lens.cast.posts[person])}
    return person in lens.twofold or bool(steps - {first_step(lens.kind)})


def first_step(kind: Kind) -> str | None:
    """The first sign-off of the chain: an author's own word for what they wrote."""
    order = {s.id: place for place, s in enumerate(kind.stages)}
    signing = [
        (min(order[s] for s in a.from_), place, a.signs)
        for place, a in enumerate(kind.actions)
        if a.signs is not None and a.from_ and ANY not in a.from_
    ]
    return min(signing)[2] if signing else None


def _last(matter: Matter, reviews: dict[int, str], lens: Lens) -> Any:
    """The last move, as far as it can be taken back from this stage."""
    move = matter.last_move
    takes = any(
        a.to == PREVIOUS and (matter.stage in a.from_ or ANY in a.from_) for a in lens.kind.actions
    )
    if move is None or not takes or (move.followed and lens.undoable):
        return None
    given = matter.round.sign_offs if matter.round is not None else ()
    content = matter.content.digest if matter.content is not None else None
    voids = [_standing(s, content, reviews) for s in given if s.position == move.position]
    return (mover(move.person, lens), move.source, move.dest, move.followed, tuple(voids))


def _slots(kind: Kind, held: frozenset[str]) -> Iterator[tuple[str, int]]:
    for action in kind.actions:
        for place, slot in enumerate(action.slots):
            if action.signs is not None and may_fill(slot.posts, held):
                yield action.signs, place


def _followers(kind: Kind, held: frozenset[str]) -> frozenset[int]:
    return frozenset(
        place
        for place, action in enumerate(kind.actions)
        if (action.to == SAME or len(action.sign_offs) > 1)
        and action.effect not in SUSPENDING
        and action.does not in (*APART, *CLAIMING)
        and any(may_fill(slot.posts, held) for slot in action.slots)
    )


def _reads_suspension(action: Action) -> bool:
    if action.when.suspended is not None or any(s.when.suspended is not None for s in action.slots):
        return True
    told = (set(r.states) for r in all_rules(action) if isinstance(r, PublicState))
    return any(len(states & {"public", "suspended"}) == 1 for states in told)
