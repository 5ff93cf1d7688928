"""Everything that could be asked where a matter stands, by anybody in a fitting post."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

from publication_flow.matter.state import Matter
from publication_flow.policy.aside import (
    APART,
    Thing,
    Things,
    all_rules,
    completed,
    easy,
    ending,
)
from publication_flow.policy.cast import SECTION, Cast
from publication_flow.policy.decide import Command
from publication_flow.policy.entries import applies
from publication_flow.policy.model import ANY, EARLIER, PREVIOUS, Action, Kind
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.remember import VOTE
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.rules import FieldIs
from publication_flow.policy.situation import (
    CLAIMING,
    REVIEW,
    SUSPENDING,
    Lens,
    holds,
    last_move,
    tally,
)
from publication_flow.policy.standing_rules import PartIs

DAY = "2026-03-02"
OVER = "2017-01-01"  # a day that is over
AHEAD = "2026-03-03"  # one that is not
# What structured parts and fields without choices hold: that it exists, nobody asks here.
_EXAMPLES = {"date": DAY, "matter": "2026-0002", "unit": SECTION, "period": "duty/2026",
             "finding": "0" * 16, "number": "1"}  # fmt: skip


class Asked(NamedTuple):
    """One command, the place of the entry it is about, and who asks: somebody `new`, whoever
    made the `last` move, or whoever `claimed` the matter."""

    command: Command
    entry: int
    who: str


def asks(
    book: Rulebook, kind_id: str, lens: Lens, cast: Cast, matter: Matter | None, category: str
) -> Iterator[Asked]:
    """Each different thing once: two persons whom no rule can tell apart ask as one."""
    kind = lens.kind
    probe = Question(
        book.policy, kind, matter, Ask("", ""), Facts(DAY, DAY, cast.organisation), kind.actions[0]
    )
    probe.category = category
    order = [s.id for s in kind.stages]
    for place, action in enumerate(kind.actions):
        if (
            place not in lens.chain
            or not _looked_at(action, matter, lens)
            or not applies(probe, action)
        ):
            continue
        there: list[str | None] = [None]
        if action.to == EARLIER and matter is not None:
            there = list(order[: order.index(matter.stage)])
        for (person, post, who), to, values, fields in product(
            _persons(action, matter, lens, cast), there,
            _contents(kind, action, matter, category, lens.followed), _fields(action, lens),
        ):  # fmt: skip
            yield Asked(
                Command(
                    action.id, person, kind_id, post, to,
                    opinion="." if action.opinion == "required" else None,
                    reason="." if action.reason == "required" else None,
                    values={**values, **fields},
                ),
                place,
                who,
            )  # fmt: skip


def overdue(matter: Matter | None, action: Action, lens: Lens) -> Matter | None:
    """The matter once the days have come that the action waits for: time passes."""
    ends = ending(action) & lens.ends
    if not ends or matter is None or matter.public is None:
        return matter
    public = matter.public
    over = {**public.content.fields, **dict.fromkeys(ends, OVER)}
    return matter._replace(public=public._replace(content=public.content._replace(fields=over)))


def somebody_new(post: str, cast: Cast, matter: Matter | None) -> str | None:
    """A holder of the post who has had no part in the round and holds nothing on the desk."""
    taken: set[str | None] = set()
    if matter is not None:
        taken = {matter.claimed_by, matter.last_move.person if matter.last_move else None}
        if matter.round is not None:
            taken |= {p for s in matter.round.sign_offs for p in s.parties()}
            taken |= {p for a in matter.round.authors for p in a.parties()}
            taken |= {p for b in matter.round.ballots for p in b.parties()}
    return next((p for p in cast.holders[post] if p not in taken), None)


def _looked_at(action: Action, matter: Matter | None, lens: Lens) -> bool:
    if action.does in APART:
        return False
    if action.votes in lens.enough and action.key is None and matter is not None:
        return len(tally(matter, action.votes)) < lens.enough[action.votes]
    if action.does in CLAIMING:
        return matter is not None and matter.stage in lens.claimable
    # Where no other action asks for it, suspension and an open round do not touch each other.
    if action.effect not in SUSPENDING or matter is None or matter.round is None:
        return True
    return matter.round.purpose in lens.suspends


def _persons(
    action: Action, matter: Matter | None, lens: Lens, cast: Cast
) -> Iterator[tuple[str, str, str]]:
    """(person, post, who) of those who could do it."""
    named: list[tuple[str, str]] = []
    if matter is not None:
        move = last_move(matter, lens)
        if move is not None:
            named.append((move.person, "last"))
        if matter.claimed_by is not None and matter.stage in lens.claimable:
            named.append((matter.claimed_by, "claimed"))
    told: set[Any] = set()
    for post in cast.holders:
        fits = tuple(i for i, s in enumerate(action.slots) if ANY in s.posts or post in s.posts)
        if not fits:
            continue
        for person, who in dict(named).items():
            if holds(person) == post:
                yield person, post, who
        if action.to == PREVIOUS and lens.undoable:
            continue  # nobody else takes back
        alike = (fits, lens.followers[post], post if action.does in CLAIMING else "")
        if alike in told:
            continue
        told.add(alike)
        somebody = somebody_new(post, cast, matter)
        if somebody is None:  # a search that leaves ways out proves nothing
            raise RuntimeError(f"more than {len(cast.holders[post])} people in {post} are needed")
        yield somebody, post, "new"


def contents(kind: Kind, action: Action, matter: Matter | None, category: str) -> dict[str, Any]:
    """A content of its own where the action takes one: no two of a matter are alike."""
    if action.content == "none":
        return {}
    mark = str(matter.version + 1 if matter is not None else 1)
    if matter is not None:
        texts = [n for n, s in kind.parts.items() if s.type in ("line", "text")]
        chosen = [n for n in texts if n in changeable(kind, action, matter)]
        return {("body" if "body" in chosen else chosen[0]): mark} if chosen else {}
    asked = completed(kind)
    values: dict[str, Any] = {"category": category} if kind.category == "required" else {}
    for name, spec in kind.parts.items():
        if spec.type in ("line", "text"):
            if spec.required or name in asked or name == "body":
                values[name] = mark
        elif (spec.required or name in asked) and spec.default is None:
            values[name] = _EXAMPLES.get(spec.type) or easy(kind, name)
        if spec.type == "files" and name in values:
            values[name] = ((mark, b"."),)
    return values


def changeable(kind: Kind, action: Action, matter: Matter) -> frozenset[str]:
    """The parts that an action may change in the round at hand, or the one it opens."""
    purpose = action.opens or (matter.round.purpose if matter.round is not None else None)
    openers = [a.parts for a in kind.actions if a.opens is not None and a.opens == purpose]
    free = set(kind.parts) & (set(action.parts) or set(kind.parts))
    if openers and all(openers):
        free &= {part for parts in openers for part in parts}
    return frozenset(free)


def _contents(
    kind: Kind, action: Action, matter: Matter | None, category: str, things: Things
) -> list[dict[str, Any]]:
    """The contents that an action may bring: none, where it need not; with each value that is
    told apart, where a part is followed."""
    values = contents(kind, action, matter, category)
    if not values:
        return [{}]
    free = changeable(kind, action, matter) if matter is not None else frozenset(kind.parts)
    parts = [name for what, name in sorted(things) if what == "part" and name in free]
    told = product(*([(name, value) for value in _told_apart(kind, name)] for name in parts))
    found = [{**values, **dict(chosen)} for chosen in told]
    inside = action.content == "optional" and action.opens is None
    return [{}, *found] if inside else found


def _told_apart(kind: Kind, part: str) -> list[str]:
    """One value of a choice for all that no condition and no rule tells apart; of a date none, and
    one that is over."""
    if kind.parts[part].type != "choice":
        return ["", OVER]
    named: list[tuple[str, ...]] = []
    for action in kind.actions:
        whens = [action.when, *(when for slot in action.slots for when in slot.when)]
        named += [when.part[part] for when in whens if part in when.part]
        named += [r.values for r in all_rules(action) if isinstance(r, PartIs) and r.part == part]
    alike: dict[tuple[bool, ...], str] = {}
    for value in kind.parts[part].choices:
        alike.setdefault(tuple(value in values for values in named), value)
    return list(alike.values())


def _fields(action: Action, lens: Lens) -> list[dict[str, str]]:
    """Every choice of a field that is examined; of others the one that stands for silence."""
    examined = {r.field for r in all_rules(action) if isinstance(r, FieldIs)} | {REVIEW}
    if action.votes is not None and Thing("ballot", action.votes) in lens.followed:
        examined.add(VOTE)
    options: list[list[tuple[str, str]]] = []
    for name, spec in action.fields.items():
        if spec.type == "choice" and name in examined:
            options.append([(name, choice) for choice in spec.choices])
        elif spec.required and spec.default is None:
            value = {**_EXAMPLES, "date": AHEAD}.get(spec.type) or next(iter(spec.choices), "all")
            options.append([(name, value)])
    return [dict(chosen) for chosen in product(*options)]
