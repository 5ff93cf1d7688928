"""Reading is governed: one sees what the policy allows, and nothing hints at the rest."""

from __future__ import annotations

import pytest

from publication_flow import NotFound
from tests.bureau import draft_one, drive, publish_one


def refused(call, *arguments, **named) -> NotFound:
    with pytest.raises(NotFound) as error:
        call(*arguments, **named)
    return error.value


@pytest.mark.parametrize("person", ["gao.yu", "yang.fan", "ma.qiang"])
def test_another_sections_draft_is_like_a_number_that_does_not_exist(bureau, person):
    """Neither item nor trail answers, and the answer is that of an unknown number."""
    number = draft_one(bureau)

    unknown = refused(bureau.item, "2017-0999", by=person)
    item = refused(bureau.item, number, by=person)
    trail = refused(bureau.trail, number, by=person)

    assert [e.code for e in (item, trail)] == [unknown.code] * 2
    assert item.facts == {**unknown.facts, "matter": number}


@pytest.mark.parametrize("person", ["liu.yang", "zhao.gang", "li.na", "hu.jian", "wu.min"])
def test_ones_own_section_and_the_reading_posts_see_a_draft(bureau, person):
    """The unit's own people and its leader, and the posts the policy lets read everything."""
    number = draft_one(bureau)

    assert bureau.item(number, by=person).whole
    assert [step.action for step in bureau.trail(number, by=person)] == ["draft"]


def test_who_took_part_may_go_on_reading(bureau, at):
    """After leaving the section, a person still sees what they worked on, and nothing else."""
    mine, other = draft_one(bureau, by="wang.fang"), draft_one(bureau, by="liu.yang")
    bureau.relieve("wang.fang", "section-clerk", "low-income", by="hu.jian")
    at("2017-03-07")

    assert bureau.item(mine, by="wang.fang").whole
    assert refused(bureau.item, other, by="wang.fang").code == "matter"


def test_a_deputy_reads_while_the_delegation_lasts(bureau, at):
    """From its first day to its last, and only in the categories it covers."""
    inside = draft_one(bureau)
    outside = draft_one(bureau, category="work-updates")
    bureau.delegate(
        "zhao.gang", "yang.fan", "leader-in-charge", unit="low-income", by="hu.jian",
        since="2017-03-07", until="2017-03-08", categories=("social-assistance",),
        actions=("approve",),
    )  # fmt: skip
    seen = []
    for day in ("2017-03-06", "2017-03-07", "2017-03-08", "2017-03-09"):
        at(day)
        try:
            seen.append(bureau.item(inside, by="yang.fan").whole)
        except NotFound:
            seen.append(False)
    at("2017-03-08")

    assert seen == [False, True, True, False]
    assert refused(bureau.item, outside, by="yang.fan").code == "matter"


def test_what_is_public_everybody_reads_as_the_public_does(bureau):
    """A correction under way does not show: neither its text nor that there is one."""
    number = publish_one(bureau, title="旧标题")
    before = bureau.item(number, by="ma.qiang")
    bureau.act("correct", number, by="wang.fang", reason="有误", title="新标题")
    drive(bureau, number, "audit")

    after = bureau.item(number, by="ma.qiang")

    assert (after.whole, after.title, after.stage) == (False, "旧标题", "published")
    assert (after.sign_offs, after.desks, after.clocks) == ((), (), ())
    assert after == before
    assert refused(bureau.trail, number, by="ma.qiang").code == "matter"


def test_what_was_suspended_is_no_longer_for_everybody(bureau):
    """Once taken off, the public version is closed to those who may not see the matter."""
    number = publish_one(bureau)
    bureau.act("suspend", number, by="wu.min", reason="涉及个人信息")

    assert refused(bureau.item, number, by="ma.qiang").code == "matter"
    assert bureau.item(number, by="chen.jing").public.state == "suspended"


def test_without_a_person_the_embedding_code_sees_everything(bureau):
    """A portal that reads in its own name is not governed."""
    number = draft_one(bureau)

    assert bureau.item(number).whole
    assert len(bureau.trail(number)) == 1


@pytest.mark.parametrize(("post", "seen"), [("office-head", False), ("office-auditor", True)])
def test_what_waits_on_ones_desk_may_be_read(bureau, at, post, seen):
    """Where the policy lets no post read everything, the auditor still opens what is to be
    audited; the head of the office, on whose desk it is not, does not."""
    data = bureau.policy().data
    reading = data.index(b"[reading]")
    end = data.index(b"[limits]")
    bureau.adopt(
        data[:reading] + data[end:], by="hu.jian", basis="台民发〔2017〕9号", waive="试行",
        approver="hu.jian",
    )  # fmt: skip
    number = drive(bureau, draft_one(bureau), "provide")
    bureau.appoint("ma.qiang", post, "affairs", by="hu.jian")

    if seen:
        assert bureau.item(number, by="ma.qiang").whole
    else:
        assert refused(bureau.item, number, by="ma.qiang").code == "matter"
