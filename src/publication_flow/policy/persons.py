"""One person in two places of a round: the four-eyes principle, asked of every way there is.

The states know no names, for whoever acts has had no part in the round. Here one person takes two
parts in it, all others staying new: the first part changes nothing for them, and whether the
second is allowed is asked of the real rules, in person and through a deputy. What the rules look
at in a person's past (distinct-persons) depends on the two parts alone, so each pair of parts is
asked once. A way that is found is then walked from its beginning, through the real rules again.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple, TypeAlias

from publication_flow.matter.state import Author, Matter, SignOff
from publication_flow.policy.asks import contents, overdue, somebody_new
from publication_flow.policy.cast import ALL, DEPUTY, Cast
from publication_flow.policy.explore import Space, Taken, Tick, reviewed, take, unhurried
from publication_flow.policy.invariants import required
from publication_flow.policy.model import ANY, Kind
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.rules import AnyOf

Part: TypeAlias = tuple[str, int]  # a sign-off's step and slot
WRITTEN: Part = ("", 0)  # the part of an author


class Node(NamedTuple):
    """Where the matter is, what parts the one person has had, and whether they claimed it."""

    state: int | None
    parts: tuple[Part, ...]
    claimed: bool


START = Node(None, (), False)


class Found(NamedTuple):
    """What a way goes against, and its steps, walked from the beginning."""

    invariant: str
    steps: tuple[Taken, ...]


class Doubles:
    """The search of one space; `asked` counts what was asked of the rules."""

    def __init__(self, space: Space, book: Rulebook, cast: Cast) -> None:
        self.space, self.book, self.cast = space, book, cast
        self.kind = space.lens.kind
        self.first = first_step(self.kind)
        self.asked = 0
        self._told: dict[tuple[int, Part, Part, int], tuple[str, str] | None] = {}

    def search(self, tick: Tick = unhurried) -> Iterator[Found]:
        """Breadth first over (state, parts of the one person): the shortest way of each kind."""
        ahead: dict[int | None, list[Taken]] = {}
        for taken in self.space.steps:
            ahead.setdefault(taken.source, []).append(taken)
        came: dict[Node, tuple[Node, Taken, str]] = {}
        queue: list[Node] = [START]
        tried: dict[str, list[Taken]] = {}
        done: set[str] = set()
        for node in queue:
            tick()
            for taken in ahead.get(node.state, ()):
                for after, actor, invariant in self._onward(node, taken):
                    if invariant is not None and invariant not in done:
                        chain = _chain(came, node, taken, actor)
                        if steps := self._walk(chain):
                            done.add(invariant)
                            yield Found(invariant, steps)
                        tried.setdefault(invariant, [step for step, _ in chain])
                    if after not in came:
                        came[after] = (node, taken, actor)
                        queue.append(after)
        for invariant, chain_steps in tried.items():
            if invariant not in done:  # allowed by each rule by itself: told, though not walked
                yield Found(invariant, tuple(chain_steps))

    def _onward(self, node: Node, taken: Taken) -> Iterator[tuple[Node, str, str | None]]:
        """(node after the step, who did it, what it goes against) for each way to do it."""
        data = taken.event.data
        mine = () if data.get("opens") else node.parts
        ended = taken.after.round is None
        against = None
        if len(mine) > 1 and data.get("effect") == "publish" and taken.before is not None:
            needed = required(self.book, self.kind, taken.before)
            against = "persons" if set(mine) <= set(needed) else None
        kept = () if ended else mine
        claimed = node.claimed and taken.after.claimed_by is not None
        who = taken.asked.who
        if not (node.claimed and who == "claimed"):
            yield Node(taken.target, kept, claimed), "", against
        actor = "second" if mine else "first"
        part = part_of(taken)
        if ended or len(mine) > 1 or who != ("claimed" if node.claimed else "new"):
            return
        if data.get("claims") or (part is None and node.claimed):
            yield Node(taken.target, kept, bool(data.get("claims"))), actor, None
        elif part is not None and not mine:
            yield Node(taken.target, (part,), False), actor, None
        elif part is not None and self._twice(taken, mine[0], part):
            yield Node(taken.target, (*mine, part), False), actor, "own-work"

    def _twice(self, taken: Taken, before: Part, part: Part) -> bool:
        """Whether the rules allow two parts that nobody may have; an author may sign what they
        wrote once, in the first step."""
        if part in (WRITTEN, before) or (before == WRITTEN and part[0] == self.first):
            return False
        return self._allowed(taken, before, part) is not None

    def _allowed(self, taken: Taken, before: Part, part: Part) -> tuple[str, str] | None:
        """Who may take both parts, in person (ALL) or by deputy; None when nobody may."""
        entry = self.kind.actions[taken.asked.entry]
        depends = any(isinstance(rule, AnyOf) for rule in entry.rules)
        known = (taken.asked.entry, before, part, taken.source or 0 if depends else -1)
        if known not in self._told:
            self._told[known] = self._ask(taken, before, part)
        return self._told[known]

    def _ask(self, taken: Taken, before: Part, part: Part) -> tuple[str, str] | None:
        assert taken.before is not None
        for one, two in product((ALL, DEPUTY), repeat=2):
            self.asked += 1
            command = taken.asked.command._replace(person=two)
            matter = with_part(taken.before, one, before)
            if taken.asked.who == "claimed":
                matter = matter._replace(claimed_by=two)
            done = take(self.book, self.cast, command, matter)
            if done is not None and done.entry == taken.asked.entry:
                return one, two
        return None

    def _walk(self, chain: list[tuple[Taken, str]]) -> tuple[Taken, ...]:
        """The way from its beginning with the one person in it; empty when it cannot be gone."""
        for one, two in product((ALL, DEPUTY), repeat=2):
            steps = self._walk_as(chain, {"first": one, "second": two})
            if steps:
                return steps
        return ()

    def _walk_as(self, chain: list[tuple[Taken, str]], actors: dict[str, str]) -> tuple[Taken, ...]:
        matter: Matter | None = None
        steps: list[Taken] = []
        reviews: dict[int, str] = {}
        for taken, actor in chain:
            person = actors.get(actor) or self._who(taken, matter)
            if person is None:
                return ()
            old, entry = taken.asked.command, self.kind.actions[taken.asked.entry]
            own = {n: v for n, v in old.values.items() if n in entry.fields}
            new = contents(self.kind, entry, matter, self.space.category)
            command = old._replace(person=person, values={**new, **own})
            self.asked += 1
            done = take(self.book, self.cast, command, overdue(matter, entry, self.space.lens))
            if done is None or done.entry != taken.asked.entry:
                return ()
            reviews = reviewed(reviews, done.event)
            asked = taken.asked._replace(command=command)
            steps.append(Taken(None, 0, asked, done.event, matter, done.after, reviews))
            matter = done.after
        return tuple(steps)

    def _who(self, taken: Taken, matter: Matter | None) -> str | None:
        who = taken.asked.who
        if who == "last" and matter is not None:
            return matter.last_move.person if matter.last_move is not None else None
        if who == "claimed" and matter is not None:
            return matter.claimed_by
        return somebody_new(taken.asked.command.post or "", self.cast, matter)


def part_of(taken: Taken) -> Part | None:
    """The part in the round that a step gives to whoever takes it."""
    data = taken.event.data
    if "signs" in data:
        return data["signs"], data.get("slot", 0)
    return WRITTEN if "content" in data else None


def with_part(matter: Matter, person: str, part: Part) -> Matter:
    """The matter in whose round this person once had a part, void since: it counts the same."""
    assert matter.round is not None
    behalf = ALL if person == DEPUTY else None
    if part == WRITTEN:
        authors = (Author(person, behalf, None), *matter.round.authors)
        return matter._replace(round=matter.round._replace(authors=authors))
    given = SignOff(
        0, part[0], part[1], person, "", behalf, None, "", matter.opened_on, "system", voided=True
    )
    sign_offs = (given, *matter.round.sign_offs)
    return matter._replace(round=matter.round._replace(sign_offs=sign_offs))


def first_step(kind: Kind) -> str | None:
    """The first sign-off of the chain: an author's own word for what they wrote."""
    order = {s.id: place for place, s in enumerate(kind.stages)}
    signing = [
        (min(order[s] for s in a.from_), place, a.signs)
        for place, a in enumerate(kind.actions)
        if a.signs is not None and a.from_ and ANY not in a.from_
    ]
    return min(signing)[2] if signing else None


def _chain(
    came: dict[Node, tuple[Node, Taken, str]], node: Node, last: Taken, actor: str
) -> list[tuple[Taken, str]]:
    found = [(last, actor)]
    while node != START:
        node, taken, by = came[node]
        found.append((taken, by))
    return list(reversed(found))
