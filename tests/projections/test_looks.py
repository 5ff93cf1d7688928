"""What is new since one last looked, and every content a matter has had."""

from __future__ import annotations

import pytest

from publication_flow import NotFound
from publication_flow.ledger import sql
from publication_flow.ledger.tables import contents
from tests.bureau import draft_one, drive, publish_one


def test_who_never_looked_is_told_nothing(bureau):
    """Everything would be new, so there is nothing to compare with."""
    assert bureau.since_look("li.na", draft_one(bureau)) is None


def test_steps_and_texts_since_the_last_look(bureau):
    """The steps after the version they saw, and only the parts that differ."""
    number = draft_one(bureau, body="标准为510元。", attachments=[("旧.txt", b"1")])
    bureau.look("li.na", number)
    bureau.act("revise", number, by="chen.jing", body="标准为550元。",
               attachments=[("新.txt", b"2")])  # fmt: skip
    bureau.act("provide", number, by="chen.jing")

    found = bureau.since_look("li.na", number)

    assert ["revise", "provide"] == [step.action for step in found.steps]
    assert [("body", "标准为510元。", "标准为550元。")] == [p[:3] for p in found.content.parts]
    assert (["新.txt"], ["旧.txt"]) == (
        [a.name for a in found.content.added], [a.name for a in found.content.removed],
    )  # fmt: skip
    assert (1, 3) == (found.seen, found.version)


def test_after_looking_again_nothing_is_new(bureau):
    """The look moves on; with the content the same there is no difference to show."""
    number = draft_one(bureau)
    bureau.look("li.na", number)
    bureau.act("provide", number, by="chen.jing")
    moved = bureau.since_look("li.na", number)
    bureau.look("li.na", number)

    assert (1, None) == (len(moved.steps), moved.content)
    assert bureau.since_look("li.na", number).nothing


def test_each_person_has_looks_of_their_own(bureau):
    """What the auditor saw, the leader did not."""
    number = draft_one(bureau)
    bureau.look("li.na", number)

    assert bureau.since_look("wu.min", number) is None


def test_what_may_not_be_seen_cannot_be_looked_at(bureau):
    """Neither look, nor changes, nor history, nor comparison tells that there is such a matter."""
    number = draft_one(bureau)

    for call in (
        lambda: bureau.look("gao.yu", number),
        lambda: bureau.since_look("gao.yu", number),
        lambda: bureau.history(number, by="gao.yu"),
        lambda: bureau.compare(number, 1, 1, by="gao.yu"),
    ):
        with pytest.raises(NotFound) as refused:
            call()
        assert "matter" == refused.value.code


def test_history_names_each_content_and_the_public_one(bureau):
    """A correction under way: the first content is public, the second at hand."""
    number = publish_one(bureau, title="旧标题")
    bureau.act("correct", number, by="wang.fang", reason="有误", title="新标题")

    found = bureau.history(number, by="li.na")

    assert [(1, "draft", "旧标题", True, False), (2, "correct", "新标题", False, True)] == [
        (v.number, v.action, v.title, v.public, v.at_hand) for v in found
    ]


def test_two_contents_side_by_side(bureau):
    """Every part is there, and only what differs counts as changed."""
    number = draft_one(bureau)
    bureau.act("revise", number, by="chen.jing", title="2018年城乡低保标准", summary="概述")

    found = bureau.compare(number, 1, 2)
    changed = {p.name for p in found.difference.parts if p.changed}

    assert {"title", "summary"} == changed
    assert {"title", "summary", "body", "category", "formed_on"} == {
        p.name for p in found.difference.parts
    }


@pytest.mark.parametrize("wanted", [0, 3, -1, "1"])
def test_a_content_that_there_is_not(bureau, wanted):
    """The answer says how many there are."""
    number = draft_one(bureau)
    bureau.act("revise", number, by="chen.jing", body="改")

    with pytest.raises(NotFound) as refused:
        bureau.compare(number, 1, wanted)
    assert ("content-version", 2) == (refused.value.code, refused.value.facts["count"])


def test_an_erased_text_is_told_as_erased(bureau):
    """That there was a text remains; what it said is gone."""
    number = draft_one(bureau, body="内有个人信息")
    bureau.act("revise", number, by="chen.jing", body="已改")
    digest = bureau.event(bureau.history(number)[0].position).data["content"]["parts"]["body"]
    bureau._context.database.write(
        lambda c: sql.run(c, f"DELETE FROM {contents.name} WHERE digest = ?", (digest,))
    )

    body = next(p for p in bureau.compare(number, 1, 2).difference.parts if p.name == "body")

    assert (None, "已改", True, False, True) == (*body[1:5], body.changed)


def test_the_trail_of_a_full_course_is_all_there(bureau):
    """A look at the draft, then publication: each step since is told in order."""
    number = draft_one(bureau)
    bureau.look("wang.fang", number)
    drive(bureau, number)

    found = bureau.since_look("wang.fang", number)

    assert ["provide", "audit", "approve", "publish"] == [step.action for step in found.steps]


def test_what_came_between_showing_and_remembering_stays_new(bureau):
    """The page showed the first version; what was done while it was drawn is told the next time."""
    number = draft_one(bureau)
    bureau.look("wang.fang", number, version=1)
    bureau.act("provide", number, by="chen.jing")
    bureau.look("wang.fang", number, version=1)

    assert ["provide"] == [step.action for step in bureau.since_look("wang.fang", number).steps]
