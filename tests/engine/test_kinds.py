"""Orders, inspections, feedback, incidents, guidance: matters of other kinds on one mechanism."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from publication_flow import Agency
from publication_flow.errors import BadInput, Denied, NotFound
from publication_flow.matter import draw
from tests.bureau import draft_one, drive, found_bureau, publish_one

HEAD = "wu.min"


@pytest.fixture
def bureau(tmp_path: Path):
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    agency.establish("jiantouji", "涧头集镇", by="hu.jian")
    agency.enrol("shi.lan", "石岚", by="hu.jian")
    agency.appoint("shi.lan", "township-officer", "jiantouji", by="hu.jian")
    yield agency, clock
    flow.close()


def order(agency: Agency, **more: Any) -> str:
    values: dict[str, Any] = {
        "title": "公示享受人员名单",
        "addressee": "jiantouji",
        "due_on": "2017-03-10",
    }
    return str(agency.act("order-publicity", by="chen.jing", kind="order", **{**values, **more}))


def test_a_township_brings_its_proof_late(bureau):
    """The order lies on the township's desk; without a proof it is not settled; late is red."""
    agency, clock = bureau
    number = order(agency)
    desk = [row.number for row in agency.inbox("shi.lan")]
    clock.advance(days=9)
    late = agency.item(number).clocks[0].overdue_by
    agency.act("report-result", number, by="shi.lan", opinion="已公示，照片后补")
    with pytest.raises(Denied) as unproved:
        agency.act("settle", number, by=HEAD)
    agency.act("send-back", number, by=HEAD, reason="请附照片")
    agency.act(
        "report-result", number, by="shi.lan", opinion="照片附上",
        attachments=[("公示栏.txt", "照片说明".encode(), "text/plain")],
    )  # fmt: skip
    agency.act("settle", number, by=HEAD)

    assert [number] == desk
    assert 3 == late
    assert ["incomplete"] == [f.code for f in unproved.value.verdict.failures]
    assert ("closed", "settled") == (agency.item(number).stage, agency.item(number).outcome)
    assert agency.verify().ok


def test_an_order_counts_in_no_figure_of_disclosure(bureau):
    """What was never public does not stand in the catalogue nor in the year's figures."""
    agency, _ = bureau
    order(agency)
    publish_one(agency)

    assert 1 == len(agency.catalogue())
    assert 1 == agency.metrics(2017).proactive.published


def test_an_order_names_a_unit_there_is(bureau):
    """An unknown addressee is refused with those there are."""
    agency, _ = bureau
    with pytest.raises(BadInput) as refused:
        order(agency, addressee="jiantouj")

    assert ("addressee", "jiantouji") == (refused.value.facts["field"], refused.value.facts["near"])


POOL = [f"敬老院{n:02d}" for n in range(1, 13)]
INSPECTORS = ["吴敏@office", "陈静@low-income", "邓磊@affairs", "刘洋@low-income"]


def inspection(agency: Agency) -> str:
    return str(
        agency.act(
            "plan-inspection", by=HEAD, kind="inspection", title="敬老院安全检查", body="方案",
            inspected="\n".join(POOL), inspectors="\n".join(INSPECTORS), number="3",
        )
    )  # fmt: skip


def test_a_draw_is_recorded_and_can_be_repeated(bureau):
    """The ledger keeps seed and places, no name; made again from them it is the same draw."""
    agency, _ = bureau
    number = inspection(agency)
    with pytest.raises(NotFound):
        agency.drawn(number)
    done = agency.act("draw", number, by=HEAD)
    drawn = agency.drawn(number)
    recorded = agency.event(done.position).data["draw"]

    assert 3 == len(drawn.pairs)
    assert all(2 == len(pair.inspectors) for pair in drawn.pairs)
    assert draw.check(drawn)
    assert (
        recorded["seed"]
        == draw.seed(bytes.fromhex(recorded["root"]), bytes.fromhex(recorded["nonce"])).hex()
    )
    assert not any(name in str(recorded) for name in (*POOL, *INSPECTORS))
    assert agency.root(done.position - 1)[1] == recorded["root"]


def test_nothing_is_drawn_twice(bureau):
    """A result that does not please cannot be drawn again, nor can the pools be changed."""
    agency, _ = bureau
    number = inspection(agency)
    agency.act("draw", number, by=HEAD)
    verdicts = {v.action: v.allowed for v in agency.may(number, by=HEAD)}

    assert not verdicts["draw"]
    assert {"report-in-order", "report-problems", "cancel-inspection"} == {
        action for action, allowed in verdicts.items() if allowed
    }


def test_feedback_is_answered_by_a_correction(bureau):
    """A reader finds a mistake; it is corrected, and the answer names the corrected matter."""
    agency, _ = bureau
    public = publish_one(agency)
    feedback = agency.act(
        "receive-feedback", by="li.na", kind="feedback", title="标准写错了", body="应为五百元",
        about=public, handled_by="low-income",
    )  # fmt: skip
    with pytest.raises(BadInput):
        agency.act(
            "answer-by-correction", feedback, by=HEAD, opinion="已更正", correction="2017-9999"
        )
    agency.act("correct", public, by="wang.fang", body="五百元", reason="公众反馈")
    drive(agency, public)
    agency.act("answer-by-correction", feedback, by=HEAD, opinion="已更正", correction=public)

    assert ("answered", "corrected") == (
        agency.item(feedback).stage, agency.item(feedback).outcome,
    )  # fmt: skip


def test_incidents_and_guidance_are_registers(bureau):
    """Each is opened, followed up and closed by a named person."""
    agency, _ = bureau
    incident = agency.act("record-incident", by=HEAD, kind="incident", title="误传", body="经过")
    agency.act("dismiss", incident, by=HEAD, opinion="查无实据")
    guidance = agency.act("note-guidance", by=HEAD, kind="guidance", title="指导", body="要点")
    agency.act("follow-up", guidance, by=HEAD, opinion="已布置")

    assert ["unfounded", "followed-up"] == [agency.item(n).outcome for n in (incident, guidance)]
    assert agency.verify().ok


def test_a_group_decides_before_the_leader(bureau):
    """Three vote, one twice in vain; two against one carries it; a changed content is open."""
    agency, _ = bureau
    members = ("deng.lei", "gao.yu", "ma.qiang")
    for person in members:
        agency.appoint(person, "deliberation-member", "office", by="hu.jian")
    number = drive(agency, draft_one(agency), upto="audit")
    agency.act("open-deliberation", number, by=HEAD)
    agency.act("vote", number, by="deng.lei", vote="for")
    with pytest.raises(Denied) as twice:
        agency.act("vote", number, by="deng.lei", vote="for")
    with pytest.raises(Denied) as early:
        agency.act("close-deliberation", number, by=HEAD, opinion="纪要")
    agency.act("vote", number, by="gao.yu", vote="against")
    agency.act("vote", number, by="ma.qiang", vote="for", opinion="同意公开")
    open_ = agency.why(number, "approve", by="zhao.gang")
    agency.act("close-deliberation", number, by=HEAD, opinion="二比一通过")
    agency.act("approve", number, by="zhao.gang")

    assert ["voted"] == [f.code for f in twice.value.verdict.failures]
    assert ["no-quorum"] == [f.code for f in early.value.verdict.failures]
    assert ["marked"] == [f.code for f in open_.failures]
    assert "leader-approved" == agency.item(number).stage
    assert agency.verify().ok
