"""Opening balances: said once with their document, apart from what the ledger counts."""

from __future__ import annotations

import pytest

from publication_flow import BadInput, Denied
from tests.bureau import publish_one

BASIS = "台民发〔2017〕3号 2016年度报告"


def test_a_balance_stands_apart_and_opens_to_its_event(bureau):
    """What the ledger counts is not changed by it; behind it lies the event that said it."""
    publish_one(bureau.agency)
    before = bureau.agency.metrics(2017).proactive

    position = bureau.agency.carry(2017, "published", 120, by="wu.min", basis=BASIS)

    found = bureau.agency.metrics(2017).proactive
    (carried,) = found.carried
    assert before == found._replace(carried=())
    assert (position, 2017, "published", 120, "wu.min", BASIS) == (
        carried.position, carried.year, carried.figure, carried.count, carried.person,
        carried.basis,
    )  # fmt: skip
    assert [(position, "agency")] == bureau.agency.behind(2017, "carried")
    assert [(position, "agency")] == bureau.agency.behind(2017, "carried", "published")
    assert [] == bureau.agency.behind(2017, "carried", "withdrawn")


def test_the_last_word_counts_and_the_first_is_kept(bureau):
    """A balance said again replaces the one before it; both stay in the ledger."""
    agency = bureau.agency
    agency.carry(2016, "by_category", 7, by="wu.min", basis=BASIS, key="work-updates")
    agency.carry(2016, "by_category", 9, by="hu.jian", basis=BASIS, key="work-updates")
    agency.carry(2016, "by_category", 3, by="wu.min", basis=BASIS, key="social-assistance")
    agency.carry(2015, "cumulative", 800, by="wu.min", basis=BASIS)

    assert [("social-assistance", 3), ("work-updates", 9)] == [
        (c.key, c.count) for c in agency.balances(2016)
    ]
    assert [7, 9, 3, 800] == [c.count for c in agency.balances()]
    assert () == agency.metrics(2017).proactive.carried


def test_as_of_an_earlier_day_it_had_not_been_said(bureau):
    """A figure seen as of a day knows only what was recorded by then."""
    bureau.agency.metrics(2017)
    bureau.clock.advance(days=2)
    bureau.agency.carry(2016, "published", 5, by="wu.min", basis=BASIS)

    assert () == bureau.agency.metrics(2016, as_of="2017-03-07").proactive.carried
    assert 5 == bureau.agency.metrics(2016).proactive.carried[0].count


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        ({"figure": "desks"}, "unknown-figure"),
        ({"year": 1948}, "balance-year"),
        ({"year": 2018}, "balance-year"),
        ({"year": "2016"}, "balance-year"),
        ({"count": -1}, "balance-count"),
        ({"count": 1.5}, "balance-count"),
        ({"count": True}, "balance-count"),
        ({"count": 10**9}, "balance-count"),
        ({"basis": " "}, "basis-required"),
        ({"figure": "by_category"}, "balance-key"),
        ({"figure": "by_channel", "key": "work-updates"}, "balance-key"),
        ({"key": "work-updates"}, "balance-no-key"),
    ],
)
def test_what_cannot_be_a_balance_is_refused(small_bureau, ask, code):
    """A figure there is none of, a year to come, no whole number, no document, a wrong part."""
    given = {"year": 2016, "figure": "published", "count": 1, "basis": BASIS, "key": None} | ask

    with pytest.raises(BadInput) as refused:
        small_bureau.agency.carry(
            given["year"], given["figure"], given["count"], by="wu.min", basis=given["basis"],
            key=given["key"],
        )  # fmt: skip

    assert code == refused.value.code


def test_only_who_may_appoint_says_one(small_bureau):
    """A clerk is told who could."""
    with pytest.raises(Denied) as denied:
        small_bureau.agency.carry(2016, "published", 1, by="wang.fang", basis=BASIS)

    assert ("not-appointer",) == denied.value.codes
    assert "吴敏" in denied.value.sentence()
