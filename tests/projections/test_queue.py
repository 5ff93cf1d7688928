"""下一件: one thing after another, in the inbox's order, without what one may not do."""

from __future__ import annotations

import pytest

from tests.bureau import draft_one, drive


def provided(bureau, count: int) -> list[str]:
    return [drive(bureau, draft_one(bureau), "provide") for _ in range(count)]


def walked(bureau, person: str) -> list[str]:
    found, after = [], None
    while (one := bureau.next(person, after)).waiting is not None:
        found.append(one.waiting.number)
        after = one.cursor
    return found


def test_walking_on_gives_the_inbox_in_its_order(bureau, at):
    """Each once and none left out, over more than one page of rows."""
    early = provided(bureau, 2)
    at("2017-03-07")
    numbers = early + provided(bureau, 40)

    assert numbers == walked(bureau, "li.na")
    assert numbers == [one.number for one in bureau.inbox("li.na")]
    assert 42 == bureau.waiting("li.na") == bureau.next("li.na").left


def test_what_another_has_claimed_is_passed_over(bureau):
    """Claimed by oneself it stays, claimed by a colleague it goes, from the count too."""
    first, second, third = provided(bureau, 3)
    bureau.act("claim", first, by="sun.yan")
    bureau.act("claim", second, by="li.na")

    assert [second, third] == walked(bureau, "li.na")
    assert [first, third] == walked(bureau, "sun.yan")
    assert 2 == bureau.waiting("li.na")


def test_what_the_rules_bar_one_from_is_passed_over(bureau):
    """The head of a section who also audits gets others' work, not what they provided."""
    own, other = provided(bureau, 2)
    bureau.appoint("liu.yang", "section-head", "low-income", by="hu.jian")
    bureau.appoint("chen.jing", "office-auditor", "office", by="hu.jian")
    third = draft_one(bureau)
    bureau.act("provide", third, by="liu.yang")

    assert [third] == walked(bureau, "chen.jing")
    assert [own, other, third] == walked(bureau, "li.na")


def test_after_a_matter_and_after_one_that_is_gone(bureau):
    """A matter still on the desk says where to go on; the cursor does even when it has left."""
    first, second, third = provided(bureau, 3)
    at_second = bureau.next("li.na", first)
    bureau.act("audit", second, by="li.na")

    assert second == at_second.waiting.number
    assert third == bureau.next("li.na", at_second.cursor).waiting.number
    assert first == bureau.next("li.na", second).waiting.number
    assert bureau.next("li.na", third).waiting is None


def test_a_foreign_cursor_is_no_place(bureau):
    """What was tampered with is taken for no cursor, and reveals nothing."""
    (number,) = provided(bureau, 1)

    for after in ("~~~", "9~x~y~z", "\x00", "\udcff", "a~" + "9" * 50 + "~b~c", "' OR 1=1"):
        found = bureau.next("li.na", after).waiting
        assert found is None or number == found.number
    assert bureau.next("ma.qiang").waiting is None


def test_a_person_with_several_desks_gets_each_thing_once(bureau):
    """A deputy who already holds the post does not see it twice."""
    bureau.delegate("li.na", "sun.yan", "office-auditor", by="li.na", unit="office",
                    since="2017-03-06", until="2017-03-10")  # fmt: skip
    numbers = provided(bureau, 25)

    assert numbers == walked(bureau, "sun.yan")
    assert 25 == bureau.waiting("sun.yan")


@pytest.mark.parametrize(
    "cursor", ["x~--5~y~z", "x~-~y~z", "x~5-~y~z", "x~99999~y~z", "~~~", "\x00"]
)
def test_a_cursor_made_up_is_no_failure(bureau, cursor):
    """What stands in an address is anybody's to type: it begins anew, or there is nothing more."""
    number = provided(bureau, 1)[0]
    found = bureau.next("li.na", cursor).waiting

    assert found is None or number == found.number
