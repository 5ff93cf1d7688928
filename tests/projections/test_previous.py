"""Last period's item: which there are, and what the next one takes over."""

from __future__ import annotations

import pytest

from publication_flow import NotFound
from publication_flow.projections.previous import moved_on
from tests.bureau import draft_one, publish_one


@pytest.mark.parametrize(
    ("title", "year", "expected"),
    [
        ("2016年城乡低保标准", 2017, "2017年城乡低保标准"),
        ("2015—2016年度救助情况", 2017, "2016—2017年度救助情况"),
        ("二〇一六年工作要点", 2017, "二〇一七年工作要点"),
        ("二○一九年工作要点", 2020, "二〇二〇年工作要点"),
        ("2017年3月救助公示", 2017, "2017年3月救助公示"),
        ("2014年城乡低保标准", 2017, "2014年城乡低保标准"),
        ("转发台民发〔2016〕5号的通知", 2017, "转发台民发〔2016〕5号的通知"),
        ("20161号公告", 2017, "20161号公告"),
        ("1999年要点", 2000, "2000年要点"),
    ],
)
def test_the_years_of_a_title_move_on(title, year, expected):
    """Where it names last year; a document number and another year stay."""
    assert expected == moved_on(title, year)


def test_a_copy_starts_from_last_years_item(bureau, at):
    """Title, text, summary and category come along; the day and the attachments do not."""
    number = publish_one(bureau, title="2017年城乡低保标准", summary="概述",
                         attachments=[("名单.txt", b"1")])  # fmt: skip
    at("2018-03-06")

    copy = bureau.drafts.start_from("wang.fang", number)

    assert {
        "title": "2018年城乡低保标准", "body": "正文", "summary": "概述",
        "category": "social-assistance", "kind": "item",
    } == copy.parts  # fmt: skip
    assert (number, ("名单.txt",), None, "draft") == (
        copy.source, copy.listed, copy.files, copy.action,
    )  # fmt: skip
    assert "drafted" == bureau.drafts.submit("wang.fang", copy.id).stage


def test_from_anothers_public_item_only_the_public_version(bureau):
    """A correction under way does not leak into the copy."""
    number = publish_one(bureau, body="公开的")
    bureau.act("correct", number, by="wang.fang", reason="有误", body="未公开的")

    assert "公开的" == bureau.drafts.start_from("gao.yu", number).parts["body"]


def test_what_may_not_be_read_cannot_be_started_from(bureau):
    """Another section's draft is like a number that does not exist."""
    with pytest.raises(NotFound) as refused:
        bureau.drafts.start_from("gao.yu", draft_one(bureau))
    assert "matter" == refused.value.code


def test_suggestions_are_ones_own_units_latest(bureau, at):
    """Published ones of the category, newest first; with a title, the most alike first."""
    first = publish_one(bureau, title="2017年1月救助公示")
    at("2017-03-08")
    second = publish_one(bureau, title="城乡低保标准")
    draft_one(bureau)

    newest = [p.number for p in bureau.previous("wang.fang", "social-assistance")]
    alike = bureau.previous("wang.fang", "social-assistance", "2018年1月救助公示", limit=1)

    assert [second, first] == newest
    assert [first] == [p.number for p in alike]
    assert [] == bureau.previous("gao.yu", "social-assistance")
    assert [] == bureau.previous("ma.qiang", "social-assistance")
