"""Breadth first through the real rules: every state a matter can come to, and every way there.

Each step is decided by `decide` and taken by `evolve`, as in the engine; nothing of the rules is
written twice here. Contents differ from each other and from all before, or are the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

from publication_flow.errors import Denied
from publication_flow.matter import events as e
from publication_flow.matter.content import SALT_BYTES
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.policy.decide import Command, decide
from publication_flow.policy.entries import applies
from publication_flow.policy.model import EARLIER, Action, Kind
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.rules import Complete, FieldIs
from publication_flow.policy.situation import (
    APART,
    CLAIMING,
    REVIEW,
    SUSPENDING,
    Key,
    Lens,
    all_rules,
    key,
    may_fill,
    mover,
)

DAY = "2026-03-02"
NUMBER = "2026-0001"
_SALT = bytes(SALT_BYTES)


class Taken(NamedTuple):
    """One step that the policy allowed: what was asked, by which entry, and what came of it."""

    source: int | None
    target: int
    command: Command
    entry: Action
    event: e.Event
    before: Matter | None
    after: Matter
    reviews: dict[int, str]  # what each sign-off said of secrecy, by its position


class Space(NamedTuple):
    """What was found. `ways[i]` is the first step that led to state i; `decisions` were asked."""

    lens: Lens
    category: str
    states: list[tuple[Matter, dict[int, str]]]
    ways: list[Taken]
    steps: list[Taken]
    decisions: int

    def story(self, taken: Taken) -> tuple[Taken, ...]:
        """The shortest way that ends with this step."""
        found = [taken]
        while found[-1].source is not None:
            found.append(self.ways[found[-1].source])
        return tuple(reversed(found))


def explore(book: Rulebook, kind_id: str, lens: Lens, category: str) -> Space:
    """Every state of a matter of this kind and category that the cast can bring about."""
    kind = book.kind(kind_id)
    facts = Facts(DAY, DAY, lens.cast.organisation)
    space = Space(lens, category, [], [], [], 0)
    known: dict[Key, int] = {}
    asked, at = 0, -1
    while at < len(space.states):
        before, reviews = space.states[at] if at >= 0 else (None, {})
        for command, place in _asks(book, kind_id, kind, before, lens, category):
            asked += 1
            try:
                draft = decide(command, before, book, facts, _salt)
            except Denied:
                continue
            entry = kind.actions[draft.verdict.entry]
            if place != draft.verdict.entry:
                continue  # another entry of the same name decided it, and is asked itself
            event = _event(before, draft.kind, command, draft.data, draft.verdict.capacity)
            after = evolve(before, event)
            said = _said(reviews, event)
            found = key(after, said, lens)
            target = known.setdefault(found, len(space.states))
            source = at if at >= 0 else None
            taken = Taken(source, target, command, entry, event, before, after, said)
            space.steps.append(taken)
            if target == len(space.states):
                space.states.append((after, said))
                space.ways.append(taken)
        at += 1
    return space._replace(decisions=asked)


def _salt() -> bytes:
    return _SALT


def _said(reviews: dict[int, str], event: e.Event) -> dict[int, str]:
    value = event.data.get("fields", {}).get(REVIEW)
    return reviews if value is None else {**reviews, event.position: value}


def _event(
    before: Matter | None, kind: str, command: Command, data: dict[str, Any], capacity: Any
) -> e.Event:
    version = before.version + 1 if before is not None else 1
    return e.Event(
        "model", version, "", NUMBER, version, kind, DAY, "", command.person, data,
        post=capacity.post, unit=capacity.unit, on_behalf_of=capacity.on_behalf_of,
    )  # fmt: skip


def _asks(
    book: Rulebook, kind_id: str, kind: Kind, matter: Matter | None, lens: Lens, category: str
) -> Iterator[tuple[Command, int]]:
    """Whatever could be asked here by anybody in a fitting post, equals asked once."""
    person = next(iter(lens.cast.posts), "")
    facts = Facts(DAY, DAY, lens.cast.organisation)
    probe = Question(book.policy, kind, matter, Ask("", person), facts, kind.actions[0])
    probe.category = category
    order = [s.id for s in kind.stages]
    for place, action in enumerate(kind.actions):
        if not _looked_at(action, lens) or not applies(probe, action):
            continue
        there: list[str | None] = [None]
        if action.to == EARLIER and matter is not None:
            there = list(order[: order.index(matter.stage)])
        values = _values(kind, action, matter, category)
        for person, post in _persons(action, matter, lens):
            for to, fields in product(there, _fields(action)):
                yield (
                    Command(
                        action.id, person, kind_id, post, to,
                        opinion="." if action.opinion == "required" else None,
                        reason="." if action.reason == "required" else None,
                        values={**values, **fields},
                    ),
                    place,
                )  # fmt: skip


def _looked_at(action: Action, lens: Lens) -> bool:
    if action.does in APART or (action.does in CLAIMING and not lens.claims):
        return False
    return lens.suspends or action.effect not in SUSPENDING


def _persons(
    action: Action, matter: Matter | None, lens: Lens
) -> Iterator[tuple[str, str | None]]:
    """Who could do it, each of their posts where these sign for different sign-offs."""
    told: set[Any] = set()
    move = matter.last_move if matter is not None else None
    for person, held in lens.cast.posts.items():
        fits = tuple(i for i, slot in enumerate(action.slots) if may_fill(slot.posts, held))
        last = move is not None and move.person == person
        # Two whom the rules cannot tell apart do the same: the first does it for both.
        alike = (fits, mover(person, lens), last, _authored(person, action, lens))
        if not fits or alike in told:
            continue
        told.add(alike)
        if len(fits) < 2:
            yield person, None
            continue
        for post in dict.fromkeys(p for i in fits for p in action.slots[i].posts if p in held):
            yield person, post


def _authored(person: str, action: Action, lens: Lens) -> str:
    return person if action.content != "none" or action.opens is not None else ""


def _values(
    kind: Kind, action: Action, matter: Matter | None, category: str
) -> dict[str, str]:
    """A content of its own where the action takes one: no two of a matter are alike."""
    if action.content == "none" or (action.content == "optional" and action.opens is None):
        return {}
    mark = str(matter.version + 1 if matter is not None else 1)
    if matter is not None:
        texts = [n for n, s in kind.parts.items() if s.type in ("line", "text")]
        chosen = [n for n in texts if not action.parts or n in action.parts]
        return {("body" if "body" in chosen else chosen[0]): mark} if chosen else {}
    asked = {p for a in kind.actions for r in all_rules(a) if isinstance(r, Complete)
             for p in r.parts}  # fmt: skip
    values = {"category": category}
    for name, spec in kind.parts.items():
        if spec.type in ("line", "text") and (spec.required or name in asked or name == "body"):
            values[name] = mark
        elif (spec.required or name in asked) and spec.default is None:
            if spec.type == "date":
                values[name] = DAY
            elif spec.type == "choice":
                values[name] = next(iter(spec.choices))
    return values


def _fields(action: Action) -> list[dict[str, str]]:
    """Every choice that is examined, and for what nobody examines one that may be given."""
    examined = {r.field for r in all_rules(action) if isinstance(r, FieldIs)} | {REVIEW}
    options: list[list[tuple[str, str] | None]] = []
    for name, spec in action.fields.items():
        if spec.type == "choice" and name in examined:
            options.append([(name, choice) for choice in spec.choices])
        elif spec.required and spec.default is None:
            options.append([(name, next(iter(spec.choices)) if spec.choices else DAY)])
    return [dict(pair for pair in chosen if pair is not None) for chosen in product(*options)]
