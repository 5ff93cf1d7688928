"""The rules this portal relies on, on a bureau in memory: no server, no database to set up."""

from __future__ import annotations

ITEM = {"title": "2017年城乡低保标准", "category": "social-assistance", "body": "正文"}


def test_nobody_publishes_alone(bureau):
    """A clerk may not publish, and is told who could take the next step."""
    number = bureau.act("draft", by="wang.fang", **ITEM)

    verdict = bureau.why(number, "publish", by="wang.fang")

    assert not verdict.allowed
    assert "wrong-stage" in {failure.code for failure in verdict.failures}


def test_a_stranger_to_the_matter_does_not_see_it(bureau):
    """A draft of one section is not among what another section's clerk may see."""
    number = bureau.act("draft", by="wang.fang", **ITEM)

    seen = {who: bureau.matters(who).lines for who in ("wang.fang", "zheng.hui")}

    assert [str(number)] == [line.number for line in seen["wang.fang"]]
    assert () == seen["zheng.hui"]


def test_a_day_on_the_desk_is_counted(bureau, frozen_clock):
    """What lay for two working days says so in the trail."""
    number = bureau.act("draft", by="wang.fang", **ITEM)
    frozen_clock.advance(days=2)
    bureau.act("provide", number, by="chen.jing")

    assert [None, 2] == [step.waited for step in bureau.trail(number)]
