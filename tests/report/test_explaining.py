"""A matter's story: what its sentences rest on, when the clock stood still, what was erased."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from publication_flow import Agency, NotFound, SimulatedClock
from publication_flow.report.explaining import Explanation
from publication_flow.report.story_words import finished
from tests.bureau import draft_one, drive, found_bureau, publish_one


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[tuple[Agency, SimulatedClock]]:
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    yield agency, clock
    flow.close()


def told(story: Explanation, part: str = "steps") -> list[str]:
    return [s.text for s in story.sentences if s.part == part]


def test_a_return_is_told_with_its_reason_and_what_it_voids(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """Who returned it and why, which sign-offs fell, and how long it had lain there."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), "provide")
    clock.advance(days=3)
    agency.act("return", number, by="li.na", to="drafted", reason="合计数不等")
    at = agency.trail(number)[-1].position

    sentences = [s for s in agency.explain(number).sentences if s.position == at]

    assert [
        "2017年3月9日，局办公室李娜（办公室审核岗）办理“退回”，理由：“合计数不等”。",
        f"此前的签批〔{at - 1}〕作废。",
        "事项由“科室提供”退到“拟稿”，在“科室提供”停留3个工作日。",
    ] == [s.text for s in sentences if s.part == "steps"]


def test_the_clock_stands_still_while_somebody_is_consulted(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """The days of a consultation are taken off the leader's desk, and the reason is named."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), "audit")
    clock.advance(days=1)
    agency.act("consult", number, by="wu.min", consulted="finance")
    clock.advance(days=3)
    agency.act(
        "record-answer", number, by="wu.min", consulted="finance", vote="consent", opinion="同意"
    )
    clock.advance(days=4)  # over a week-end
    agency.act("approve", number, by="zhao.gang")

    story = agency.explain(number)
    (desk,) = [one for one in story.desks if one.action == "approve"]

    assert (6, 3, 3) == (desk.days, desk.stopped, desk.counted)
    assert ["2017年3月7日至2017年3月10日“征求意见中：区财政局”，“批准”停止计时3个工作日。"] == told(
        story, "stops"
    )
    assert "在“办公室审核”停留6个工作日，扣除停止计时3个工作日，计3个工作日。" in told(story)[-1]


def test_what_still_waits_is_told_up_to_today(bureau: tuple[Agency, SimulatedClock]) -> None:
    """A matter under way says on whose desk it lies now, and since which event."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), "provide")
    clock.advance(days=2)
    agency.act("send-for-review", number, by="li.na")
    clock.advance(days=1)

    story = agency.explain(number, "en")
    positions = [step.position for step in agency.trail(number)]

    assert (
        f"[{positions[1]}] until now office auditor, awaiting “audit”: 2 working days "
        "(3 working days in all; “under secrecy review” stopped the clock for 1 working day)."
    ) in story.text
    assert "the clock stands still for “audit”, 1 working day so far." in story.text


def test_a_deputy_and_a_paper_sign_off_are_told_as_such(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """In whose stead somebody signed, and who entered what was signed on paper."""
    agency, clock = bureau
    agency.delegate(
        "zhao.gang", "yang.fan", "leader-in-charge", unit="low-income", by="hu.jian",
        since="2017-03-06", until="2017-03-31", basis="台民发〔2017〕3号",
    )  # fmt: skip
    number = drive(agency, draft_one(agency), "audit")
    clock.advance(days=2)
    agency.act(
        "approve", number, by="yang.fan", mode="paper", entered_by="wu.min", scan=b"scan",
        occurred_on="2017-03-07",
    )  # fmt: skip

    story = agency.explain(number)

    assert "2017年3月7日，社会救助科杨帆（分管领导，代赵刚）签批“批准”，未写意见。" in told(story)
    assert "书面签批，由吴敏补录于2017年3月8日。" in told(story)


def test_the_public_sees_nothing_while_suspended(bureau: tuple[Agency, SimulatedClock]) -> None:
    """From when to when a version was to be seen, and when nothing was."""
    agency, clock = bureau
    number = publish_one(agency)
    clock.advance(days=1)
    agency.act("suspend", number, by="wu.min", reason="核实数据")
    clock.advance(days=1)
    agency.act("restore", number, by="wu.min", reason="核实无误")

    seen = "公众看到第1版《2017年城乡低保标准》，渠道：民政动态公示栏（网站）、政府网站民政栏目。"
    assert [
        f"2017年3月6日至2017年3月7日，{seen}",
        "2017年3月7日至2017年3月8日，暂停公开，公众看不到。",
        f"2017年3月8日起，{seen}",
    ] == told(agency.explain(number), "public")


def test_what_was_erased_is_told_as_erased(
    bureau: tuple[Agency, SimulatedClock], tmp_path: Path
) -> None:
    """A title, an opinion and a reason that are gone leave the fact that they were there."""
    agency, _ = bureau
    number = drive(agency, draft_one(agency), "provide")
    agency.act("audit", number, by="li.na", opinion="可以公开")
    agency.act("return", number, by="zhao.gang", to="drafted", reason="写错了名字")
    with sqlite3.connect(tmp_path / "bureau.db") as database:
        database.execute("DELETE FROM pf_contents WHERE data IN (?, ?, ?)", [
            text.encode() for text in ("2017年城乡低保标准", "可以公开", "写错了名字")
        ])  # fmt: skip

    story = agency.explain(number)

    assert f"事项{number}（已清除）办理经过：" == story.heading
    assert "签批“审核”（保密审查：通过；内容核对：全部符合），意见：（已清除）。" in story.text
    assert "办理“退回”，理由：（已清除）。" in story.text


def test_the_story_is_governed_and_may_be_asked_of_a_past_day(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """Who may not read it whole learns nothing; a past day knows only what was known then."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), "provide")
    clock.advance(days=2)
    agency.act("audit", number, by="li.na")
    then = agency.explain(number, as_of="2017-03-07")

    assert 2 == len({s.position for s in then.sentences if s.part == "steps"})
    assert "待“审核”：1个工作日" in then.text
    assert agency.explain(number, by="chen.jing").text == agency.explain(number).text
    for ask in (agency.explain, agency.timeline):
        with pytest.raises(NotFound):
            ask(number, by="gao.yu")
        with pytest.raises(NotFound):
            ask("2017-9999")


def test_a_quotation_with_its_own_full_stop_gets_no_second_one() -> None:
    """A sentence ends once, whether what was typed ends with a mark or not."""
    assert "意见：“同意。”" == finished("意见：“同意。”。")
    assert "意见：“同意”。" == finished("意见：“同意”。")
    assert "The opinion “yes!”" == finished("The opinion “yes!”.")


def test_another_policy_is_told_in_its_own_words(tmp_path: Path) -> None:
    """Nothing in the code names an action: the labels are those of whatever policy governs."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'other.db'}", pack="cn-office-audit")
    with flow:
        number = draft_one(agency, category="work-updates")
        agency.act("provide", number, by="chen.jing", opinion="属实")
        zh, en = agency.explain(number), agency.explain(number, "en")
        policy = agency.policy().rulebook.policy.kinds["item"]

    assert f"签批“{policy.action('provide').label.zh}”，意见：“属实”。" in zh.text
    assert f"signed “{policy.action('provide').label.en}”, with the opinion “属实”." in en.text
    assert [] == [s.text for s in (*zh.sentences, *en.sentences) if "?" in s.text]
