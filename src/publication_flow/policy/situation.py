"""When two states of a matter are the same for a proof: everything a rule can ask, nothing else.

Dropped is what no rule and no event reads again: positions, days, who signed. Persons are followed
apart from this (`persons.py`), for there is always somebody in a post who has done nothing yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

from publication_flow.matter.state import Matter, Move
from publication_flow.policy.aside import (
    APART,
    Thing,
    Things,
    all_rules,
    ending,
    followed,
    in_chain,
    left_aside,
)
from publication_flow.policy.model import ANY, PREVIOUS, SAME, Action, Kind
from publication_flow.policy.rules import (
    ClaimedByActor,
    LastMover,
    PublicState,
    Signed,
)
from publication_flow.policy.standing_rules import Balloted

REVIEW, PASSED = "secrecy_review", "passed"  # the field of Art 17 of the Regulations of 2019
SUSPENDING = ("suspend", "restore")
CLAIMING = ("claim", "release")
TWICE = 2  # the same sign-off given again and again: only the last can be taken back

Key: TypeAlias = tuple[Any, ...]


class Lens(NamedTuple):
    """What of a kind has to be looked at."""

    kind: Kind
    claimable: frozenset[str]  # stages where an action asks who has claimed
    undoing: frozenset[str]  # stages where the last move can be taken back
    suspends: frozenset[str]  # purposes in whose rounds suspension changes anything
    undoable: bool  # whether whoever takes back must be the last mover
    followers: dict[str, frozenset[int]]  # what each post can do that keeps the stage
    lasting: dict[str, frozenset[str]]  # per purpose, the steps that count about an older content
    followed: Things  # the marks, ballots and parts that the states tell apart
    aside: Things  # those that are read, too, but left aside
    chain: frozenset[int]  # the places of the actions that are gone through
    ends: frozenset[str]  # the dates that are over where an action waits for it, and nowhere else
    enough: dict[str, int]  # how many votes decide all that is asked of a followed ballot


def lens(kind: Kind, posts: list[str], more: Iterable[Thing] = ()) -> Lens:
    """What has to be looked at; `more` of the marks, ballots and parts than is needed."""
    things = followed(kind, more)
    others = [a for a in kind.actions if a.does not in (*CLAIMING, *APART)]
    takes = [a for a in kind.actions if a.to == PREVIOUS]
    return Lens(
        kind,
        frozenset(s.id for s in kind.stages for a in others if at(a, s.id) and _claims(a)),
        frozenset(s.id for s in kind.stages for a in takes if at(a, s.id)),
        frozenset(p for p in kind.purposes for a in others if _reads_suspension(a, p)),
        all(any(isinstance(r, LastMover) for r in a.rules) for a in takes),
        {p: _followers(kind, p, things) for p in posts},
        {p: _lasting(kind, p) for p in kind.purposes},
        things,
        left_aside(kind, things),
        frozenset(place for place, a in enumerate(kind.actions) if in_chain(a, things)),
        _ends(kind, things),
        _enough(kind, things),
    )


def at(action: Action, stage: str) -> bool:
    return stage in action.from_ or ANY in action.from_


def key(matter: Matter, reviews: dict[int, str], lens: Lens) -> Key:
    """Equal keys: the same may happen from here on, whatever the policy says."""
    round_, public = matter.round, matter.public
    state = public.state if public is not None else None
    part: Key = ()
    if round_ is not None:
        if state == "suspended" and round_.purpose not in lens.suspends:
            state = "public"
        given = Counter(_standing(matter, reviews, lens))
        part = (
            round_.purpose,
            round_.restores or lens.kind.stages[-1].id,
            round_.authors[-1].step,
            round_.passed_on,
            tuple(sorted((s, min(n, TWICE)) for s, n in given.items())),
        )
    claimed = matter.claimed_by if matter.stage in lens.claimable else None
    who = claimed and holds(claimed)
    undo = last_move(matter, lens)
    last: Any = None
    if undo is not None:
        voids = _standing(matter, reviews, lens, undo.position)
        by = (lens.followers[holds(undo.person)], undo.person == claimed)
        last = (by, undo.source, undo.dest, undo.followed, tuple(voids))
    return (matter.stage, part, state, matter.outcome, who, last, *_standing_aside(matter, lens))


def bare(matter: Matter, lens: Lens) -> Matter:
    """The matter without what is left aside, so that no action is denied for it."""
    marks = tuple(m for m in matter.marks if Thing("mark", m.name) in lens.followed)
    round_ = matter.round
    if round_ is not None:
        kept = tuple(b for b in round_.ballots if Thing("ballot", b.on) in lens.followed)
        round_ = round_._replace(ballots=kept)
    public = matter.public
    if public is not None and lens.ends & set(public.content.fields):
        fields = {n: value for n, value in public.content.fields.items() if n not in lens.ends}
        public = public._replace(content=public.content._replace(fields=fields))
    return matter._replace(marks=marks, round=round_, public=public)


def tally(matter: Matter, on: str) -> dict[str, str]:
    """What each voice last said of the content at hand."""
    round_ = matter.round
    return {
        b.key or f"@{b.on_behalf_of or b.person}": b.choice
        for b in (round_.ballots if round_ is not None else ())
        if round_ is not None and b.on == on and b.digest == round_.content.digest
    }


def _standing_aside(matter: Matter, lens: Lens) -> Key:
    """What of the followed things the rules could see. Keys of marks are all alike."""
    found: list[Any] = [tuple(sorted({m.name for m in matter.marks}))]
    for what, name in sorted(lens.followed):
        if what == "ballot":
            rules = [
                r for a in lens.kind.actions for r in all_rules(a)
                if isinstance(r, Balloted) and r.on == name
            ]  # fmt: skip
            said = tally(matter, name).values()
            counted = Counter(tuple(choice in r.favour for r in rules) for choice in said)
            ever = matter.round is not None and any(b.on == name for b in matter.round.ballots)
            found.append((ever, *sorted(counted.items())))
        elif what == "part":
            contents = (matter.content, matter.public.content if matter.public else None)
            found.append(tuple(c.fields.get(name) if c is not None else None for c in contents))
    return tuple(found)


def holds(person: str) -> str:
    """The post of a model person."""
    return person.partition(".")[0]


def last_move(matter: Matter, lens: Lens) -> Move | None:
    """The last move, where it can be taken back from this stage."""
    move = matter.last_move
    if move is None or matter.stage not in lens.undoing or (move.followed and lens.undoable):
        return None
    return move


def _standing(
    matter: Matter, reviews: dict[int, str], lens: Lens, position: int | None = None
) -> Iterator[tuple[Any, ...]]:
    """The sign-offs that count still (or the one at a position): about which content, saying what.

    One about an older content never comes back to life, for no later content is like an older.
    """
    round_ = matter.round
    for s in round_.sign_offs if round_ is not None else ():
        if round_ is None or s.voided or position not in (None, s.position):
            continue
        if s.digest == round_.content.digest:
            yield (s.step, s.slot, True, reviews.get(s.position, ""), s.passes_on)
        elif s.step in lens.lasting[round_.purpose]:
            yield (s.step, s.slot, False, "", s.passes_on)


def _lasting(kind: Kind, purpose: str) -> frozenset[str]:
    """Steps whose sign-off of an older content still counts as consent when it is published.

    What `signed` asks of publication must be about the published content; the others need not.
    """
    steps = {a.signs for a in kind.actions if a.signs is not None}
    entries = [
        a for a in kind.actions
        if a.effect == "publish" and (not a.purposes or purpose in a.purposes)
    ]  # fmt: skip
    asked = [
        {s for r in a.rules if isinstance(r, Signed) and not r.unless_written_in for s in r.steps}
        for a in entries
    ]
    return frozenset(s for s in steps if not all(s in one for one in asked))


def _claims(action: Action) -> bool:
    return any(isinstance(rule, ClaimedByActor) for rule in all_rules(action))


def _ends(kind: Kind, things: Things) -> frozenset[str]:
    named = {part for action in kind.actions for part in ending(action)}
    return frozenset(named - {name for what, name in things if what == "part"})


def _enough(kind: Kind, things: Things) -> dict[str, int]:
    rules = [r for a in kind.actions for r in all_rules(a) if isinstance(r, Balloted)]
    names = [name for what, name in things if what == "ballot"]
    return {name: max([1, *(r.quorum for r in rules if r.on == name)]) for name in names}


def _followers(kind: Kind, post: str, things: Things) -> frozenset[int]:
    """What a holder of the post could do to the round that is no move."""
    return frozenset(
        place
        for place, action in enumerate(kind.actions)
        if (action.to == SAME or len(action.sign_offs) > 1)
        and action.effect not in SUSPENDING
        and action.does not in APART
        and in_chain(action, things)
        and any(ANY in slot.posts or post in slot.posts for slot in action.slots)
    )


def _reads_suspension(action: Action, purpose: str) -> bool:
    """Whether an action within a round of this purpose asks if the public version is suspended."""
    if action.effect in SUSPENDING or action.opens is not None:
        return False
    if action.purposes and purpose not in action.purposes:
        return False
    if action.when.suspended is not None or any(
        when.suspended is not None for s in action.slots for when in s.when
    ):
        return True
    told = (set(r.states) for r in all_rules(action) if isinstance(r, PublicState))
    return any(len(states & {"public", "suspended"}) == 1 for states in told)
