"""Two ways to one state: do they go on alike?"""

from __future__ import annotations

from publication_flow.matter.state import Matter
from publication_flow.policy import explore, packs
from publication_flow.policy.asks import asks
from publication_flow.policy.cast import cast
from publication_flow.policy.rulebook import rulebook
from publication_flow.policy.situation import key, lens


def unlike(pack: str, each: int = 1) -> tuple[list[explore.Taken], bool]:
    """Of the steps that came to a known state, those that may not go on as it does.

    Only one in `each` is looked at; the second value says that there were any to look at.
    """
    book = rulebook(packs.pack(pack))
    players = cast(book.policy, book.policy.posts)
    seen = lens(book.kind("item"), list(book.policy.posts))
    category = next(iter(book.policy.categories))
    space = explore.explore(book, "item", seen, players, category)

    def onward(matter: Matter, reviews: dict[int, str]) -> set[object]:
        found: set[object] = set()
        for asked in asks(book, "item", seen, players, matter, category):
            done = explore.take(book, players, asked.command, matter)
            if done is not None:
                after = key(done.after, explore.reviewed(reviews, done.event), seen)
                found.add((done.entry, asked.who, asked.command.to, after))
        return found

    # Suspension is followed apart from rounds: there it may be told of one and not of the other.
    merged = [
        step for step in space.steps
        if step is not space.ways[step.target]
        and _public(step.after) == _public(space.states[step.target][0])
    ][::each]  # fmt: skip
    wrong = [
        step for step in merged
        if onward(step.after, step.reviews) != onward(*space.states[step.target])
    ]  # fmt: skip
    return wrong, bool(merged)


def _public(matter: Matter) -> str | None:
    return matter.public.state if matter.public is not None else None
