"""The append under several writers: one wins, nobody is lost, no position is missing.

Real processes against both databases; threads of one process would share too much.
"""

from __future__ import annotations

from collections import Counter

import pytest

from publication_flow import Agency, Conflict, PublicationFlow
from tests.bureau import draft_one
from tests.contract.stored import head_size, positions, rows, versions
from tests.contract.writers import append, found, race, repeat, together

ROUNDS = 50


def test_one_of_two_wins_each_of_fifty_rounds(bureau: Agency, database_url: str):
    """Two processes act on one item with the same expected version, fifty times: one is recorded,
    the other is told of a conflict, and no position is missing."""
    number = draft_one(bureau)
    before = head_size(database_url)

    one, other = together(race, 2, database_url, number, ROUNDS)

    outcomes = [tuple(sorted((a[0], b[0]))) for a, b in zip(one, other, strict=True)]
    assert [("version", "won")] * ROUNDS == outcomes
    won = sorted(position for how, position in (*one, *other) if how == "won")
    assert list(range(before + 1, before + ROUNDS + 1)) == won
    told = [(a if a[0] == "version" else b)[1] for a, b in zip(one, other, strict=True)]
    assert list(range(2, ROUNDS + 2)) == told
    assert list(range(1, ROUNDS + 2)) == versions(database_url, number)
    assert list(range(1, before + ROUNDS + 1)) == positions(database_url)
    assert before + ROUNDS == head_size(database_url)


def test_writers_without_expectations_all_succeed(bureau: Agency, database_url: str):
    """Three processes append at once: every command succeeds, none is lost, none written twice."""
    before = head_size(database_url)

    results = together(append, 3, database_url, 20)

    done = [one for each in results for one in each]
    assert 60 == len(set(done)) == len({number for number, _ in done})
    assert list(range(before + 1, before + 61)) == sorted(position for _, position in done)
    assert list(range(1, before + 61)) == positions(database_url)
    stored = rows(database_url, "SELECT stream, position FROM pf_events WHERE kind = 'opened'")
    assert sorted(done) == sorted(stored)
    for each in results:  # what one writer does stays in the order it did it
        assert sorted(each, key=lambda one: one[1]) == each


def test_a_command_racing_its_own_retry_is_done_once(bureau: Agency, database_url: str):
    """The same command id from two processes at once leaves one event; both get its result."""
    before = head_size(database_url)

    one, other = together(repeat, 2, database_url, 10)

    assert [r[:2] for r in one] == [r[:2] for r in other]
    assert Counter({(False, True): 10}) == Counter(
        tuple(sorted((a[2], b[2]))) for a, b in zip(one, other, strict=True)
    )
    assert before + 10 == head_size(database_url)
    assert list(range(1, before + 11)) == positions(database_url)


def test_an_agency_is_founded_once(database_url: str):
    """Two processes found the same agency: one does, the other is told; one founding remains."""
    with PublicationFlow.open(database_url) as flow:
        flow.upgrade()

    outcomes = together(found, 2, database_url)

    assert 1 == outcomes.count("founded")
    assert {"founded", "founded-already"} == set(outcomes)
    founded = rows(database_url, "SELECT count(*) FROM pf_events WHERE kind = 'founded'")
    assert [(1,)] == founded


@pytest.mark.parametrize("expected", [0, 2, 99])
def test_an_expectation_that_does_not_hold_writes_nothing(
    bureau: Agency, database_url: str, expected: int
):
    """A version other than the item's is a conflict, whether it lies behind or ahead."""
    number = draft_one(bureau)
    before = head_size(database_url)

    with pytest.raises(Conflict) as refused:
        bureau.act("provide", number, by="chen.jing", expected_version=expected)

    assert ("version", 1) == (refused.value.code, refused.value.facts["version"])
    assert before == head_size(database_url)
