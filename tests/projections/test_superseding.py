"""What supersedes what, both ways, and nothing of what one may not see."""

from __future__ import annotations

import pytest

from publication_flow import NotFound
from tests.bureau import draft_one, drive, publish_one
from tests.overseen import found_overseen, to


@pytest.fixture
def founded(database_url: str):
    flow, bureau, clock = found_overseen(database_url)
    with flow:
        yield bureau, clock


def ends(links) -> tuple[list[str], list[str]]:
    return [one.number for one in links.names], [one.number for one in links.named_by]


def test_old_and_new_know_each_other(founded):
    """五保 became 特困供养: the old one is superseded by the new one, which says since when."""
    bureau, clock = founded
    old = publish_one(bureau, title="农村五保供养标准")
    to(clock, "2017-05-02")
    new = publish_one(bureau, title="特困人员供养标准", replaces_item=old)
    ((link,), back) = bureau.links(old).named_by, bureau.links(new)

    assert ("replaces_item", "取代信息", new, "特困人员供养标准", "public", "2017-05-02") == (
        link.what, link.label["zh"], link.number, link.title, link.state, link.since_on
    )  # fmt: skip
    assert ([old], []) == ends(back)
    assert "农村五保供养标准" == back.names[0].title
    assert ([], []) == ends(bureau.links(publish_one(bureau)))


def test_a_draft_is_told_only_to_who_may_read_it(founded):
    """The public and other sections do not learn that something is to be superseded."""
    bureau, _ = founded
    old = publish_one(bureau)
    new = draft_one(bureau, replaces_item=old)

    assert ([], [new]) == ends(bureau.links(old, by="wang.fang")) == ends(bureau.links(old))
    assert None is bureau.links(old).named_by[0].state
    assert ([], []) == ends(bureau.links(old, by="gao.yu"))

    drive(bureau, new)

    assert ([], [new]) == ends(bureau.links(old, by="gao.yu"))


def test_the_other_end_is_hidden_like_one_that_is_not_there(founded):
    """What was withdrawn, or never public, is no link to who may not read it whole; asked for
    itself it does not exist."""
    bureau, _ = founded
    old = publish_one(bureau)
    new = publish_one(bureau, replaces_item=old)
    bureau.act("suspend", old, by="hu.jian", reason="核查")

    assert ([old], []) == ends(bureau.links(new, by="li.na"))
    assert "suspended" == bureau.links(new, by="li.na").names[0].state
    assert ([], []) == ends(bureau.links(new, by="gao.yu"))
    with pytest.raises(NotFound):
        bureau.links(old, by="gao.yu")
    with pytest.raises(NotFound):
        bureau.links("2017-0999")


def test_a_correction_under_way_has_superseded_nothing_yet(founded):
    """The public content counts; once published the link stands, as of a day before it did not. A
    later correction may take it away, and as of that day before it still stood."""
    bureau, clock = founded
    old, new = publish_one(bureau), publish_one(bureau)
    to(clock, "2017-03-08")
    bureau.act("correct", new, by="wang.fang", reason="补", replaces_item=old)
    before = ends(bureau.links(old))
    to(clock, "2017-03-09")
    drive(bureau, new)

    assert ([], []) == before
    assert ([], [new]) == ends(bureau.links(old))
    assert ([], []) == ends(bureau.links(old, as_of="2017-03-08"))
    assert bureau.links(old) == bureau.links(old, as_of="2017-03-09")
    assert bureau.links(new) == bureau.links(new, as_of="2017-03-09")

    to(clock, "2017-03-10")
    bureau.act("correct", new, by="wang.fang", reason="错", replaces_item="")
    drive(bureau, new)

    assert ([], []) == ends(bureau.links(old)) == ends(bureau.links(new))
    assert ([], [new]) == ends(bureau.links(old, as_of="2017-03-09"))


def test_a_dutys_period_is_no_matter(founded):
    """Parts that name a period are not links between matters."""
    bureau, _ = founded
    from tests.overseen import duty, policy_with

    bureau.adopt(policy_with(duty()), by="hu.jian", basis="台民发〔2017〕2号",
                 waive="试行", approver="hu.jian")  # fmt: skip
    number = publish_one(bureau, fulfils="list/2017-Q1")

    assert ([], []) == ends(bureau.links(number))
