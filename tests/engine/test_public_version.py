"""What the public sees, apart from the round under way: only an effect changes it."""

from __future__ import annotations

import pytest

from publication_flow import BadInput
from tests.bureau import CHAIN, draft_one, drive, publish_one

RECATEGORISED = {"category": "institutional-functions", "reason": "栏目有误"}


def correcting(agency, number, **values):
    """Open a correction round as the section's clerk."""
    agency.act("correct", number, by="wang.fang", **(RECATEGORISED | values))


def channels(agency, number):
    """Where the public finds an item."""
    return {c for entry in agency.catalogue() if entry.number == number for c in entry.channels}


def test_an_abandoned_correction_leaves_the_category_of_what_is_public(small_bureau):
    """A correction that would have changed the category and came to nothing changes nothing."""
    agency = small_bureau.agency
    number = publish_one(agency)

    correcting(agency, number, category="work-updates")
    agency.act("abandon", number, by="wang.fang", reason="不改了")

    assert "social-assistance" == agency.item(number).category


def test_suspending_takes_everything_off_whatever_category_a_round_proposes(small_bureau):
    """In a correction round that proposes another category, suspension still takes the item off
    all channels it was posted to at once, and restoring puts it back on those of its own."""
    agency = small_bureau.agency
    number = publish_one(agency)
    before = channels(agency, number)
    correcting(agency, number)

    agency.act("suspend", number, by="wu.min", reason="内容待核")
    suspended = agency.item(number).public.channels
    agency.act("restore", number, by="wu.min", reason="核实无误")

    assert {"website", "updates"} == before
    assert () == suspended
    assert before == channels(agency, number)


def test_a_correction_into_another_category_leaves_the_channels_of_the_old_one(small_bureau):
    """Published under a category with fewer channels, the item is gone from the others."""
    agency = small_bureau.agency
    number = draft_one(agency, category="work-updates")
    drive(agency, number)
    agency.assign(
        "low-income", "institutional-functions", by="hu.jian", leader="zhao.gang",
        officer="chen.jing",
    )  # fmt: skip

    correcting(agency, number)
    drive(agency, number)

    assert {"website"} == channels(agency, number)


def test_a_posting_is_recorded_after_a_correction(small_bureau):
    """What hung there before the correction may be recorded; nothing before publication."""
    agency, clock = small_bureau.agency, small_bureau.clock
    number = publish_one(agency)
    clock.advance(days=3)
    agency.act("correct", number, by="wang.fang", title="更正后", reason="数字有误")
    for action, person in CHAIN:
        agency.act(action, number, by=person)

    agency.act("post", number, by="li.na", channels=("board",), occurred_on="2017-03-07")
    with pytest.raises(BadInput) as refused:
        agency.act("post", number, by="li.na", channels=("board",), occurred_on="2017-03-05")

    assert "board" in agency.catalogue()[0].channels
    assert "date-before-previous" == refused.value.code
