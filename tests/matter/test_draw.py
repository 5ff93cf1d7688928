"""A draw can be repeated from its description, and nobody is likelier to be drawn than another."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.errors import BadInput
from publication_flow.matter import draw
from publication_flow.matter.draw import Pair, PutAside

SEED = draw.seed(b"root", b"random")
INSPECTORS = ("赵一@甲科", "钱二@甲科", "孙三@乙科", "李四")
INSPECTED = ("甲科", "乙科", "丙企业@乙科")

# In docs/zh|en/oversight.md, for who writes it in another language.
VECTORS = {
    "seed": "a0204135b7f4b3c2b5fb77f1f9b59bcb1662ca418b93e95d5f7ad50c7b0195bc",
    "pool": "7de8d93522c5ed9ea3dad56e8a82d5775f89eb144e4c54cd7e07cc7937aa7808",
    "drawn": ["i", "g", "j", "d"],
    "inspectors": "be439c1d6345a46269126b40db14e738ee8126b07acc28063fdf4d13ebc124d2",
    "inspected": "ce6c6e513583db1f11d14741050d5e328b6d53f6212248158780e30249155259",
}


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def test_the_vectors_of_the_documentation() -> None:
    """Seed, digests, a draw of four from ten, and pairs with two put aside."""
    made = draw.pairs(SEED, INSPECTORS, INSPECTED, 3, team=2)

    assert VECTORS["seed"] == SEED.hex()
    assert VECTORS["pool"] == draw.pool_digest("cab")
    assert VECTORS["drawn"] == draw.draw(SEED, "abcdefghij", 4)
    assert VECTORS["inspectors"] == made.inspectors_digest
    assert VECTORS["inspected"] == made.inspected_digest
    assert (
        Pair("甲科", ("孙三@乙科", "李四")),
        Pair("丙企业@乙科", ("钱二@甲科", "李四")),
        Pair("乙科", ("赵一@甲科", "李四")),
    ) == made.pairs
    assert (PutAside("甲科", "赵一@甲科"), PutAside("乙科", "孙三@乙科")) == made.put_aside


def test_who_follows_the_description_gets_the_same() -> None:
    """The steps as the description says them, without the code under test."""
    seed = sha(b"publication-flow/seed/1\n" + b"\0\0\0\0\0\0\0\4root" + b"\0\0\0\0\0\0\0\6random")
    stream = b"".join(
        sha(b"publication-flow/draw/1\n" + seed + k.to_bytes(8, "big")) for k in range(20)
    )
    numbers = [int.from_bytes(stream[at : at + 8], "big") for at in range(0, len(stream), 8)]
    left = list("abcdefghij")
    for i in range(10):
        size = 10 - i
        number = numbers.pop(0)
        while number >= 2**64 // size * size:
            number = numbers.pop(0)
        j = i + number % size
        left[i], left[j] = left[j], left[i]

    assert seed == SEED
    assert left == draw.draw(SEED, "abcdefghij", 10)
    assert sha(b"publication-flow/pool/1\na\nb\nc\n").hex() == draw.pool_digest("abc")


@given(st.binary(min_size=32, max_size=32), st.integers(1, 12), st.permutations(range(12)))
def test_the_order_of_the_list_changes_nothing(seed, number, order) -> None:
    """However the pool was sorted when handed in, the same are drawn, and none twice."""
    pool = [f"名{n}" for n in range(12)]
    drawn = draw.draw(seed, pool, number)

    assert drawn == draw.draw(seed, [pool[n] for n in order], number)
    assert number == len(set(drawn))
    assert set(drawn) <= set(pool)


def test_each_order_is_as_likely_as_any_other() -> None:
    """Of four names two in order: twelve results, each within five deviations of its share."""
    rounds = 12_000
    drawn = Counter(
        tuple(draw.draw(draw.seed(n.to_bytes(4, "big")), "abcd", 2)) for n in range(rounds)
    )
    share, deviation = rounds / 12, (rounds * (1 / 12) * (11 / 12)) ** 0.5

    assert 12 == len(drawn)
    assert all(abs(count - share) < 5 * deviation for count in drawn.values())


def test_numbers_that_would_favour_some_results_are_passed_over() -> None:
    """Of 64 bits the last, incomplete run of a modulus is never used; the largest whole one is."""
    assert 2**64 % 3 == 1
    assert 1 == draw.below(iter([2**64 - 1, 4]), 3)
    assert 2 == draw.below(iter([2**64 - 2, 4]), 3)


def test_spelling_makes_no_other_pool() -> None:
    """White space, a full-width @ and Unicode's two ways to write é are one name."""
    assert draw.pool_digest(["李四@甲科", "café"]) == draw.pool_digest(
        [" 李四＠甲科　", "cafe\N{COMBINING ACUTE ACCENT}"]
    )
    assert ("a b", "c") == draw.names("  c\n\n a \t b\n")


def test_nobody_inspects_their_own() -> None:
    """Neither their own unit, nor what stands in it, nor themselves; others they may."""
    assert draw.conflict("赵一@甲科", "甲科")
    assert draw.conflict("赵一@甲科", "丙企业@甲科")
    assert draw.conflict("丁企业", "丁企业")
    assert not draw.conflict("赵一@甲科", "乙科")
    assert not draw.conflict("赵一", "甲科@甲镇")


@given(st.binary(min_size=32, max_size=32), st.integers(1, 3), st.integers(1, 2))
def test_a_team_is_complete_and_may_inspect(seed, number, team) -> None:
    """As many pairs and inspectors as asked, all different within a team, none of its own unit."""
    made = draw.pairs(seed, INSPECTORS, INSPECTED, number, team=team)

    assert number == len({pair.inspected for pair in made.pairs})
    for pair in made.pairs:
        assert team == len(set(pair.inspectors))
        assert not any(draw.conflict(one, pair.inspected) for one in pair.inspectors)
    assert all(draw.conflict(one.inspector, one.inspected) for one in made.put_aside)


def test_a_record_is_checked_by_drawing_again() -> None:
    """As made and as JSON has it; any change of what went in or came out is found."""
    pairs = draw.pairs(SEED, INSPECTORS, INSPECTED, 2)
    single = draw.single(SEED, "abcdefghij", 4)
    for record in (pairs, single):
        told = record.as_dict()

        assert draw.check(record)
        assert draw.check(told)
        for name in told:
            value = told[name]
            changed = value[:-1] if isinstance(value, list | str) else value + 1
            if value not in (changed, []):
                assert (name, False) == (name, draw.check({**told, name: changed}))
        assert not draw.check({name: value for name, value in told.items() if name != "seed"})


@pytest.mark.parametrize(
    ("code", "ask"),
    [
        ("draw-twice", lambda: draw.pool(["李四", " 李四"])),
        ("draw-empty", lambda: draw.pool(["李四", " "])),
        ("draw-empty", lambda: draw.draw(SEED, [], 1)),
        ("draw-empty", lambda: draw.pairs(SEED, [], INSPECTED, 1)),
        ("draw-number", lambda: draw.draw(SEED, "abc", 4)),
        ("draw-number", lambda: draw.draw(SEED, "abc", 0)),
        ("draw-number", lambda: draw.pairs(SEED, "abc", "d", 1, team=4)),
        ("draw-nobody", lambda: draw.pairs(SEED, ["赵一@甲科", "李四"], ["甲科"], 1, team=2)),
        ("draw-seed", lambda: draw.draw(b"short", "abc", 1)),
        ("draw-seed", lambda: draw.seed()),
    ],
)
def test_a_draw_that_cannot_be_made(code, ask) -> None:
    """The answer says which of the things handed in is wrong."""
    with pytest.raises(BadInput) as refused:
        ask()

    assert code == refused.value.code
    assert "?" not in refused.value.sentence("zh") + refused.value.sentence("en")
