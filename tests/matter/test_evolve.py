"""evolve: what an event alone says, whatever names the policy gave."""

from __future__ import annotations

from typing import Any

from publication_flow.matter import events as e
from publication_flow.matter.content import compose
from publication_flow.matter.evolve import replay
from publication_flow.matter.state import Matter

CONTENT = compose({"category": "news"}, {"title": "0" * 64}, ())


def event(position: int, what: str = e.ACTED, **data: Any) -> e.Event:
    return e.Event(
        "a", position, f"id-{position}", "2017-0001", position, what, "2017-03-06",
        "2017-03-06T01:00:00.000000Z", "wang.fang", {"digest": CONTENT.digest} | data, post="clerk",
    )  # fmt: skip


def opened(**data: Any) -> e.Event:
    body = {"content": CONTENT.manifest(), "kind": "item", "unit": "relief", "category": "news"}
    return event(1, e.OPENED, to="drafted", purpose="publish", opens="publish", **body, **data)


def matter(*events: e.Event) -> Matter:
    found = replay(events)
    assert found is not None
    return found


def test_what_opens_a_matter_may_sign_it() -> None:
    """Where drafting is itself a sign-off it counts as one: for the step, and against its signer
    giving another."""
    round_ = matter(opened(signs="provide", slot=0)).round
    assert round_ is not None

    signed = round_.standing("provide")

    assert [("wang.fang", CONTENT.digest)] == [(s.person, s.digest) for s in signed]
    assert ["provide"] == [author.step for author in round_.authors]


def test_the_end_of_what_was_public_is_told_by_the_effect() -> None:
    """A withdrawal's outcome is what its policy calls it."""
    moves = {"from": "drafted", "to": "published", "closes": "published", "effect": "publish"}
    ends = {"from": "published", "to": "gone", "closes": "taken-down", "effect": "withdraw"}

    found = matter(opened(), event(2, **moves), event(3, **ends))

    assert "taken-down" == found.outcome
    assert found.public is not None
    assert "withdrawn" == found.public.state


def test_passing_on_goes_with_its_sign_off() -> None:
    """It stands as long as the sign-off that carried it is not voided, whatever the content."""
    passed: dict[str, Any] = {
        "from": "drafted",
        "to": "drafted",
        "signs": "approve",
        "passes_on": True,
    }
    again = compose({"category": "news"}, {"title": "1" * 64}, ())
    amended: dict[str, Any] = {"content": again.manifest(), "digest": again.digest}
    stays: dict[str, Any] = {"from": "drafted", "to": "drafted"}

    rounds = [
        matter(*events).round
        for events in (
            (opened(),),
            (opened(), event(2, **stays, signs="approve")),
            (opened(), event(2, **passed)),
            (opened(), event(2, **passed), event(3, **(stays | amended))),
            (opened(), event(2, **passed), event(3, **stays, voids=[2])),
        )
    ]

    assert [False, False, True, True, False] == [r.passed_on for r in rounds if r is not None]
