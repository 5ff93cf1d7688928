"""What a portal shows everybody of a matter: its public version, whoever asks."""

from __future__ import annotations

import pytest

from publication_flow import NotFound
from tests.bureau import draft_one, drive, found_bureau, publish_one


@pytest.fixture
def agency(tmp_path):
    flow, found, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    yield found
    flow.close()


def test_a_correction_under_way_does_not_show(agency):
    """The text that was approved stays the one that is read until the correction is published."""
    number = publish_one(agency, body="每月五百元")
    agency.act("correct", number, by="wang.fang", body="每月五百二十元", reason="金额有误")
    during = agency.published(number)
    drive(agency, number)
    after = agency.published(number)

    assert ("每月五百元", None, False) == (during.body, during.purpose, during.whole)
    assert ("每月五百二十元", 2) == (after.body, after.public.version)


def test_nothing_is_read_of_what_is_not_public(agency):
    """A draft, and what was suspended or withdrawn, answers like a number that is not there."""
    draft, suspended = draft_one(agency), publish_one(agency)
    agency.act("suspend", suspended, by="wu.min", reason="含有个人隐私")
    codes = []

    for number in (draft, suspended, "2017-9999"):
        with pytest.raises(NotFound) as caught:
            agency.published(number)
        codes.append((caught.value.code, sorted(caught.value.facts)))

    assert [codes[2]] * 3 == codes
    assert "suspended" == agency.item(suspended).public.state


def test_a_policys_own_words(agency):
    """A portal labels its buttons with the words of the policy in force."""
    labels = {lang: agency.policy().labels(lang) for lang in ("zh", "en")}

    assert ("审核", "办公室审核岗") == (
        labels["zh"].action("audit"), labels["zh"].post("office-auditor"),
    )  # fmt: skip
    assert "office-audited" == labels["en"].stage("office-audited")
