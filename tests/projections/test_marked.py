"""Marks and voices on a matter, in the policy's words, and who is told of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publication_flow import Agency
from tests.bureau import draft_one, drive, found_bureau, publish_one


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    flow, found, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        yield found


def test_a_mark_is_told_with_its_key_in_words(agency: Agency) -> None:
    """Two bodies asked are two marks; the one that answered is a voice and no mark any more."""
    number = drive(agency, draft_one(agency), "audit")
    for body in ("finance", "health"):
        agency.act("consult", number, by="wu.min", consulted=body)
    agency.act("record-answer", number, by="wu.min", consulted="health", vote="consent",
               opinion="来函")  # fmt: skip
    item = agency.item(number)

    assert [("consulting", {"zh": "区财政局", "en": "finance bureau"}, "2017-03-06")] == [
        (mark.name, mark.key_label, mark.since) for mark in item.marks
    ]
    assert [("consultation", {"zh": "同意公开", "en": "consents"}, "health", True)] == [
        (voice.on, voice.choice_label, voice.key, voice.present) for voice in item.ballots
    ]


def test_a_voice_about_an_older_content_says_so(agency: Agency) -> None:
    """The content was changed since: it is told, but not as being about the one at hand."""
    number = drive(agency, draft_one(agency), "audit")
    agency.act("consult", number, by="wu.min", consulted="health")
    agency.act("record-answer", number, by="wu.min", consulted="health", vote="consent",
               opinion="来函")  # fmt: skip
    agency.act("revise", number, by="wang.fang", body="改过的正文")

    assert [False] == [voice.present for voice in agency.item(number).ballots]


def test_who_sees_the_public_version_sees_no_mark(agency: Agency) -> None:
    """A correction that is being consulted about: nothing tells outsiders of it."""
    number = publish_one(agency)
    agency.act("correct", number, by="wang.fang", body="改正", reason="有误")
    drive(agency, number, "audit")
    agency.act("consult", number, by="wu.min", consulted="finance")
    inside, outside = agency.item(number, by="li.na"), agency.item(number, by="gao.yu")

    assert (1, False) == (len(inside.marks), outside.whole)
    assert ((), ()) == (outside.marks, outside.ballots)
