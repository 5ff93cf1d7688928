"""Breadth first through the real rules: every state a matter can come to, and every way there.

Each step is decided by `decide` and taken by `evolve`, as in the engine; no rule is written twice
here. Contents differ from each other and from all before, or are the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from publication_flow.errors import BadInput, Denied
from publication_flow.matter import events as e
from publication_flow.matter.content import SALT_BYTES
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.policy.asks import DAY, Asked, asks, overdue
from publication_flow.policy.cast import Cast
from publication_flow.policy.decide import Command, decide
from publication_flow.policy.question import Facts
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.situation import REVIEW, Key, Lens, bare, key

NUMBER = "2026-0001"
LIMIT = 20_000  # situations of one category; a shipped policy has some hundreds
_SALT = bytes(SALT_BYTES)


Tick: TypeAlias = Callable[[], None]


def unhurried() -> None:
    """Take the time it takes."""


class Taken(NamedTuple):
    """One step that the policy allowed: what was asked, and what came of it."""

    source: int | None  # None: the matter begins
    target: int
    asked: Asked
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

    def way(self, taken: Taken) -> tuple[Taken, ...]:
        """The shortest way that ends with this step."""
        found = [taken]
        while found[-1].source is not None:
            found.append(self.ways[found[-1].source])
        return tuple(reversed(found))


def explore(
    book: Rulebook, kind_id: str, lens: Lens, cast: Cast, category: str, tick: Tick = unhurried
) -> Space:
    """Every state of a matter of this kind and category that the cast can bring about.

    `BadInput` when there are more than `LIMIT`: what was not gone through to its end proves
    nothing. `tick` is called at every state and may raise, where somebody waits.
    """
    states: list[tuple[Matter, dict[int, str]]] = []
    ways: list[Taken] = []
    steps: list[Taken] = []
    known: dict[Key, int] = {}
    decisions, at = 0, -1
    while at < len(states):
        tick()
        before, reviews = states[at] if at >= 0 else (None, {})
        for asked in asks(book, kind_id, lens, cast, before, category):
            decisions += 1
            action = lens.kind.actions[asked.entry]
            done = take(book, cast, asked.command, overdue(before, action, lens))
            if done is None or done.entry != asked.entry:
                continue  # another entry of the same name decided it, and is asked itself
            said = reviewed(reviews, done.event)
            after = bare(done.after, lens)
            target = known.setdefault(key(after, said, lens), len(states))
            taken = Taken(at if at >= 0 else None, target, asked, done.event, before, after, said)
            steps.append(taken)
            if target == LIMIT:
                raise BadInput("too-many-situations", limit=LIMIT)
            if target == len(states):
                states.append((after, said))
                ways.append(taken)
        at += 1
    return Space(lens, category, states, ways, steps, decisions)


class Done(NamedTuple):
    """One command that was allowed: which entry decided it, its event, the matter after it."""

    entry: int
    event: e.Event
    after: Matter


def take(book: Rulebook, cast: Cast, command: Command, before: Matter | None) -> Done | None:
    """The command decided and done; None when it is denied."""
    facts = Facts(DAY, DAY, cast.of(command.person))
    try:
        draft = decide(command, before, book, facts, _salt)
    except Denied:
        return None
    capacity = draft.verdict.capacity
    version = before.version + 1 if before is not None else 1
    event = e.Event(
        "model", version, "", NUMBER, version, draft.kind, DAY, "", command.person, draft.data,
        post=capacity.post if capacity is not None else None,
        on_behalf_of=capacity.on_behalf_of if capacity is not None else None,
    )  # fmt: skip
    return Done(draft.verdict.entry, event, evolve(before, event))


def reviewed(reviews: dict[int, str], event: e.Event) -> dict[int, str]:
    """What sign-offs said of secrecy, with one more event."""
    value = event.data.get("fields", {}).get(REVIEW)
    return reviews if value is None else {**reviews, event.position: value}


def _salt() -> bytes:
    return _SALT
