"""A change of category, or of more than a round may change, opens no way around a sign-off."""

from __future__ import annotations

import pytest

from publication_flow import BadInput, Denied
from tests.bureau import draft_one, drive, publish_one


def denied(call):
    """The codes of the denial that a call ends in."""
    with pytest.raises(Denied) as refused:
        call()
    return refused.value.codes


def test_correcting_an_important_item_takes_the_principal_leader_whatever_it_becomes(small_bureau):
    """An important item that a correction moves to a general category is signed by the principal
    leader too, or the second sign-off could be dodged by the very change it is about."""
    agency = small_bureau.agency
    number = draft_one(agency, category="administrative-decisions")
    drive(agency, number, "approve")
    agency.act("approve", number, by="hu.jian")
    agency.act("publish", number, by="li.na")
    agency.act("correct", number, by="wang.fang", category="work-updates", reason="改栏目")
    drive(agency, number, "approve")

    stage = agency.item(number).stage
    refused = denied(lambda: agency.act("publish", number, by="li.na"))
    agency.act("approve", number, by="hu.jian")
    agency.act("publish", number, by="li.na")

    assert "office-audited" == stage
    assert ("wrong-stage",) == refused
    assert "work-updates" == agency.item(number).category


def test_an_erratum_round_changes_nothing_but_the_words(small_bureau):
    """What opening an erratum may not change, revising within its round may not either."""
    agency = small_bureau.agency
    number = publish_one(agency)
    agency.act("erratum", number, by="wang.fang", title="2017年城乡低保标准（勘误）", reason="错字")

    for values in ({"category": "administrative-decisions"}, {"attachments": [("a.txt", b"a")]}):
        with pytest.raises(BadInput) as refused:
            agency.act("revise", number, by="wang.fang", **values)
        assert "part-fixed" == refused.value.code

    agency.act("revise", number, by="wang.fang", body="正文（改字）")
