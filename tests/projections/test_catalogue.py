"""The public catalogue: what is public, as published, and tombstones of what was taken down."""

from __future__ import annotations

import json

import pytest

from tests.bureau import draft_one, drive, publish_one


def withdraw(bureau, number: str) -> None:
    bureau.act("propose-withdrawal", number, by="wang.fang", reason="已过期")
    drive(bureau, number, "approve")
    bureau.act("withdraw", number, by="li.na")


def test_an_entry_tells_what_the_law_asks_for(bureau):
    """Index number, title, summary, document number, dates, unit, category and channels."""
    number = publish_one(
        bureau, title="低保标准", summary="概述", document_number="台民字〔2017〕8号",
        formed_on="2017-03-01",
    )  # fmt: skip
    bureau.act("post", number, by="wang.fang", channels=("board",))

    (entry,) = bureau.catalogue()

    assert (entry.number, entry.title, entry.summary) == (number, "低保标准", "概述")
    assert (entry.document_number, entry.formed_on) == ("台民字〔2017〕8号", "2017-03-01")
    assert (entry.published_on, entry.first_on) == ("2017-03-06", "2017-03-06")
    assert (entry.unit_name, entry.category_label["zh"]) == ("社会救助科", "救助公示")
    assert entry.channels == ("board", "updates", "website")


def test_without_a_summary_the_body_begins_to_speak(bureau):
    """The first hundred characters of the body stand in, on one line."""
    publish_one(bureau, body="第一行\n" + "文" * 200)

    assert bureau.catalogue()[0].summary == "第一行 " + "文" * 96


def test_drafts_are_not_in_it(bureau):
    """What was never published does not occur, not even as a tombstone."""
    draft_one(bureau)
    rejected = drive(bureau, draft_one(bureau), "audit")
    bureau.act("reject", rejected, by="zhao.gang", reason="不宜公开")

    assert bureau.catalogue() == []


def test_a_withdrawn_item_leaves_a_tombstone_without_its_title(bureau, at):
    """Number, state and day; the title would republish what was taken down."""
    number = publish_one(bureau, title="应当撤下的标题", summary="概述")
    at("2017-03-08")
    withdraw(bureau, number)

    (entry,) = bureau.catalogue()

    assert (entry.number, entry.state, entry.taken_down_on) == (number, "withdrawn", "2017-03-08")
    assert {k for k, v in entry.as_dict().items() if v} == {"number", "state", "taken_down_on"}


def test_a_suspended_item_comes_back_when_restored(bureau, at):
    """While suspended a tombstone stands; restored, the entry is what it was."""
    number = publish_one(bureau)
    before = bureau.catalogue()
    at("2017-03-07")
    bureau.act("suspend", number, by="wu.min", reason="核查")
    (during,) = bureau.catalogue()
    at("2017-03-08")
    bureau.act("restore", number, by="wu.min", reason="核查无误")

    assert (during.state, during.taken_down_on, during.title) == ("suspended", "2017-03-07", None)
    assert bureau.catalogue() == before


def test_a_correction_changes_nothing_until_it_is_published(bureau, at):
    """Neither title nor category moves while the correction is under way."""
    number = publish_one(bureau, title="旧")
    before = bureau.catalogue()
    at("2017-03-09")
    bureau.act(
        "correct", number, by="wang.fang", reason="栏目有误", title="新", category="work-updates"
    )
    drive(bureau, number, "approve")
    during = bureau.catalogue()
    filtered = [bureau.catalogue(category=c) for c in ("social-assistance", "work-updates")]
    bureau.act("publish", number, by="li.na")
    (after,) = bureau.catalogue(category="work-updates")

    assert during == before == filtered[0]
    assert filtered[1] == []
    assert (after.title, after.first_on, after.published_on, after.version) == (
        "新", "2017-03-06", "2017-03-09", 2,
    )  # fmt: skip


def test_newest_first_in_pages(bureau, at):
    """The latest publication comes first, the later number before the earlier on one day."""
    slow = draft_one(bureau)
    first, second = publish_one(bureau), publish_one(bureau)
    at("2017-03-07")
    drive(bureau, slow)

    assert [e.number for e in bureau.catalogue()] == [slow, second, first]
    assert [e.number for e in bureau.catalogue(limit=2, offset=1)] == [second, first]


def test_a_tombstone_keeps_its_place(bureau, at):
    """Taking something down moves nothing to another page."""
    numbers = [publish_one(bureau) for _ in range(3)]
    at("2017-04-06")
    withdraw(bureau, numbers[1])

    assert [e.number for e in bureau.catalogue()] == numbers[::-1]


@pytest.mark.parametrize(("year", "count"), [(2016, 0), (2017, 1), (2018, 1)])
def test_a_year_is_that_of_the_first_publication(bureau, at, year, count):
    """A correction in 2018 leaves the entry of 2017 in its year."""
    number = publish_one(bureau)
    at("2018-01-05")
    bureau.act("erratum", number, by="wang.fang", reason="错字", title="改")
    drive(bureau, number, "audit")
    bureau.act("publish", number, by="li.na")
    publish_one(bureau, category="work-updates")

    assert len(bureau.catalogue(year=year)) == count
    assert bureau.catalogue(year=2017)[0].number == number


def test_the_catalogue_is_plain_data_for_json(bureau):
    """as_dict goes through JSON and back unchanged."""
    publish_one(bureau)

    told = [e.as_dict() for e in bureau.catalogue()]

    assert json.loads(json.dumps(told)) == told
