"""A course of a year that does everything once, so that every field of every event is written."""

from __future__ import annotations

import json
import sqlite3
from datetime import date

from sqlalchemy.engine import make_url

from publication_flow import Agency
from publication_flow.engine.evidence import compose
from publication_flow.matter.notices import Year
from publication_flow.policy import packs
from publication_flow.policy.posting import Proof
from publication_flow.policy.rulebook import rulebook
from tests.bureau import ORGANISATION, draft_one, drive, found_bureau


def data_fields(url: str) -> dict[str, set[str]]:
    """By kind of event, the fields of `data` that the course wrote; texts as `texts.NAME`."""
    organisation = dict(ORGANISATION)
    organisation["founding"] = ORGANISATION["founding"] | {"name": "某某区民政局"}
    flow, agency, _ = found_bureau(url, organisation=organisation)
    with flow:
        _organisation(agency)
        agency.adopt_index_scheme(
            "org-code/year-serial", "12345678-8", by="hu.jian", basis="台民发〔2017〕7号"
        )
        _telephone_and_paper(agency)
        _public_life(agency)
        _small_steps(agency)
        _marks_and_voices(agency)
        _drawing(agency)
        _withheld_and_read(agency)
        _erased(agency)
        _before(agency)
        proved = packs.pack("cn-civil-affairs") + "\n# 修订\n".encode()
        agency.adopt(proved, by="hu.jian", basis="台民发〔2017〕8号", evidence=_evidence(proved))
        agency.adopt(
            packs.pack("cn-office-audit"), by="hu.jian", basis="台民发〔2017〕9号", waive="试行",
            approver="hu.jian",
        )  # fmt: skip
        next_year = Year(2098, "文", date(2097, 12, 1), frozenset(), frozenset())
        newer = agency.calendar().renewed([next_year])
        agency.adopt_calendar(newer, by="hu.jian", basis="国办发明电〔2097〕9号")
    found: dict[str, set[str]] = {}
    database = sqlite3.connect(str(make_url(url).database))
    for (body,) in database.execute("SELECT body FROM pf_events"):
        event = json.loads(body)
        data = event["data"]
        names = {n for n in data if n != "texts"} | {f"texts.{n}" for n in data.get("texts", {})}
        found.setdefault(event["kind"], set()).update(names)
    database.close()
    return found


def _evidence(policy: bytes) -> bytes:
    return compose(
        rulebook(policy), [{"id": "own-1", "status": "holds"}], {"own.feature": "功能: 本局条款"},
        vocabulary="1", tool="0.1.0", checked_at="2017-03-06T01:00:00Z",
    )  # fmt: skip


def _organisation(agency: Agency) -> None:
    by = "hu.jian"
    agency.establish("records", "档案科", by=by)
    agency.enrol("he.lin", "何林", by=by)
    agency.assign(
        "records", "work-updates", by=by, leader="zhao.gang", officer="he.lin",
        until="2018-12-31", basis="台民发〔2017〕6号",
    )  # fmt: skip
    agency.appoint("ma.qiang", "deliberation-member", "office", by=by)
    agency.appoint(
        "he.lin", "section-clerk", "records", by=by, since="2017-03-06", until="2017-12-31",
        basis="台民人〔2017〕2号",
    )  # fmt: skip
    agency.delegate(
        "zhao.gang", "wu.min", "leader-in-charge", by="zhao.gang", since="2017-03-06",
        until="2017-03-10", unit="low-income", categories=("social-assistance",),
        actions=("approve",), basis="台民人〔2017〕4号",
    )  # fmt: skip
    agency.relieve("he.lin", "section-clerk", "records", by=by, basis="台民人〔2017〕5号")


def _telephone_and_paper(agency: Agency) -> None:
    number = draft_one(agency, opinion="拟公开", reason="年度公示", external_ref="A-1")
    drive(agency, number, "audit")
    agency.act(
        "approve", number, by="zhao.gang", mode="telephone", entered_by="wu.min", scan=b"scan"
    )
    agency.act("confirm", number, by="zhao.gang")
    higher = drive(agency, draft_one(agency), "audit")
    agency.act("pass-on", higher, by="zhao.gang", opinion="拟同意，请审定")


def _public_life(agency: Agency) -> None:
    number = drive(agency, draft_one(agency))
    shown = Proof(address="办公楼一楼", served="0" * 64, photo=b"photo")
    agency.act(
        "post", number, by="wang.fang", channels=("board",), opinion="已张贴", reason="常规",
        proof=shown,
    )  # fmt: skip
    agency.act("suspend", number, by="li.na", reason="核对中")
    agency.act("restore", number, by="wu.min", reason="核对无误")
    agency.act("correct", number, by="wang.fang", reason="数字有误", body="更正后的正文")
    agency.act("unpost", number, by="wang.fang", channels=("board",))


def _small_steps(agency: Agency) -> None:
    number = drive(agency, draft_one(agency), "provide")
    agency.act("take-back", number, by="chen.jing")
    agency.act("provide", number, by="chen.jing")
    agency.act("claim", number, by="li.na")
    agency.act("remark", number, by="li.na", opinion="请补充附件")
    agency.act("release", number, by="li.na")
    agency.act("return", number, by="li.na", to="drafted", reason="缺附件", opinion="见附注")
    agency.act("abandon", number, by="chen.jing", reason="并入另一件")


def _marks_and_voices(agency: Agency) -> None:
    number = drive(agency, draft_one(agency, body="咨询电话 13800000000。"), "provide")
    [found] = agency.findings(number)
    agency.act(
        "pass-finding", number, by="li.na", finding=found.finding.id, reason="公开的咨询电话"
    )
    agency.act("urge", number, by="wu.min", reason="临近期限")
    agency.act("audit", number, by="li.na")
    agency.act("open-deliberation", number, by="wu.min")
    agency.act("vote", number, by="ma.qiang", vote="for")


def _drawing(agency: Agency) -> None:
    number = agency.act(
        "plan-inspection", by="wu.min", kind="inspection", title="安全检查", body="方案",
        inspected="甲院\n乙院", inspectors="张一\n王二\n李三", number="1",
    )  # fmt: skip
    agency.act("draw", number, by="wu.min")


def _withheld_and_read(agency: Agency) -> None:
    number = drive(agency, draft_one(agency), "audit")
    agency.act("withhold", number, by="zhao.gang", reason="涉及个人隐私")
    agency.item(number, by="li.na")


def _erased(agency: Agency) -> None:
    number = draft_one(agency)
    agency.act("abandon", number, by="chen.jing", reason="并入另一件")
    agency.act(
        "propose-erasure", number, by="li.na", scope="whole", ground="personal-information",
        reason="当事人要求",
    )  # fmt: skip
    agency.act("approve-erasure", number, by="zhao.gang", scope="whole")


def _before(agency: Agency) -> None:
    table = "标题,栏目,日期,撤下,编号\n旧标准,救助公示,2012-03-06,2014-01-07,OLD-1\n"
    mapping = (
        '[columns]\ntitle = "标题"\ncategory = "栏目"\nfirst_on = "日期"\n'
        'withdrawn_on = "撤下"\nreference = "编号"\n[defaults]\nresponsible = "旧台账"\n'
    )
    agency.import_history(table.encode(), mapping, by="wu.min")
    agency.carry(2016, "by_category", 3, by="wu.min", basis="2016年度报告", key="work-updates")
