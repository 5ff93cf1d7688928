"""Ways round the five systems that were tried and do not lead anywhere."""

from __future__ import annotations

import struct
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from publication_flow import Agency, BadInput, Denied, SimulatedClock
from publication_flow.policy import packs
from publication_flow.policy.posting import Proof
from tests.bureau import BASIS, draft_one, drive, found_bureau, organisation_for, publish_one
from tests.engine.test_guarding import CARD, ONE

CLOCK, HEAD = "clock", "wu.min"
PACK = packs.pack("cn-civil-affairs").decode()
NUMERALS = str.maketrans("0123456789", "〇一二三四五六七八九")


def at(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T01:00:00").replace(tzinfo=UTC)


def bureau_under(tmp_path: Path, policy: str = PACK):
    flow, agency, clock = found_bureau(
        f"sqlite:///{tmp_path / 'bureau.db'}", pack=policy.encode(),
        organisation=organisation_for("cn-civil-affairs"),
    )  # fmt: skip
    agency.enrol(CLOCK, "定时任务", by="hu.jian")
    agency.appoint(CLOCK, "timekeeper", "office", by="hu.jian", basis=BASIS)
    return flow, agency, clock


@pytest.fixture
def bureau(tmp_path: Path):
    flow, agency, clock = bureau_under(tmp_path)
    yield agency, clock
    flow.close()


def changed(old: str, new: str, text: str = PACK) -> str:
    """The pack with one place changed, which must be there."""
    assert old in text
    return text.replace(old, new, 1)


def refused(agency: Agency, action: str, number: str, **asked: Any) -> list[str]:
    with pytest.raises(Denied) as denied:
        agency.act(action, number, **asked)
    return [failure.code for failure in denied.value.verdict.failures]


def picture(shade: int) -> bytes:
    """A PNG of one pixel."""

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(bytes([0, shade, shade, shade]))
    chunks = chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def test_what_is_typed_with_the_act_is_searched_too(tmp_path: Path):
    """An act that brings a new content and is searched: what it brings is searched before it is
    stored, and not taken for searched afterwards."""
    provide = 'to = "department-provided"\nposts = ["section-head"]\nsigns = "provide"\nrules = ['
    policy = changed(
        provide,
        provide.replace("rules = [", 'content = "optional"\nrules = [{ rule = "screened" },'),
    )
    flow, agency, _ = bureau_under(tmp_path, policy)
    number = draft_one(agency)
    codes = refused(agency, "provide", number, by="chen.jing", body=f"某人 {ONE}")
    agency.act("provide", number, by="chen.jing", body="没有号码")
    flow.close()

    assert ["personal-data"] == codes


def test_two_pictures_of_one_name_are_two(bureau):
    """Whoever looked at the one has not looked at the other: the audit waits for both."""
    agency, _ = bureau
    files = [("扫描.png", picture(shade), "image/png") for shade in (1, 200)]
    number = draft_one(agency, attachments=files)
    agency.act("provide", number, by="chen.jing")
    first, second = (s.finding for s in agency.findings(number))
    agency.act("pass-finding", number, by="li.na", finding=first.id, reason="看过，无个人信息")
    codes = refused(agency, "audit", number, by="li.na")
    agency.act("pass-finding", number, by="li.na", finding=second.id, reason="看过，无个人信息")
    agency.act("audit", number, by="li.na")

    assert first.id != second.id
    assert ["personal-data"] == codes


def test_what_was_passed_is_told_so_after_publication(bureau):
    """A scan of what is public marks what somebody answered for, also in a round that ended."""
    agency, _ = bureau
    number = draft_one(agency, body=f"捐款请汇至账号 {CARD}，开户行：某某银行。")
    agency.act("provide", number, by="chen.jing")
    (found,) = (s.finding for s in agency.findings(number))
    agency.act("pass-finding", number, by="li.na", finding=found.id, reason="捐款专户，依法公布")
    for action, person in (("audit", "li.na"), ("approve", "zhao.gang"), ("publish", "li.na")):
        agency.act(action, number, by=person)
    scanned = [s.passed for s in agency.scan()]
    shown = [s.passed for s in agency.findings(number)]
    agency.act("correct", number, by="wang.fang", body="更正", reason="有误")

    assert ([True], [True]) == (scanned, shown)
    assert [True] == [s.passed for s in agency.scan()]


def test_no_opinion_holds_a_number_however_it_is_spelt(bureau):
    """Whatever a search of a content would find, an opinion is refused for."""
    agency, _ = bureau
    number = publish_one(agency)
    said = ("\u200b" * 6).join(ONE), ONE.translate(NUMERALS)
    codes = []
    for words in said:
        with pytest.raises(BadInput) as opinion:
            agency.act("remark", number, by="li.na", opinion=f"证号 {words}")
        codes.append(opinion.value.code)

    assert ["opinion-personal-data"] * 2 == codes


@pytest.mark.parametrize("proof", [Proof(served=5), Proof(photo="照片")])  # type: ignore[arg-type]
def test_a_proof_of_another_type_is_named(bureau, proof: Proof):
    """What is no digest and no picture is refused in words."""
    agency, _ = bureau
    number = publish_one(agency)
    with pytest.raises(BadInput):
        agency.act("post", number, by="wang.fang", channels=("board",), proof=proof)


def test_nothing_is_published_past_its_end_by_dating_it_back(bureau):
    """It is from now on that it would show, whatever day the act names."""
    agency, clock = bureau
    number = draft_one(agency, title="名单", exposure="name-list", public_until="2017-03-08")
    drive(agency, number, upto="approve")
    clock.set(at("2017-03-10"))

    assert ["past"] == refused(agency, "publish", number, by="li.na", occurred_on="2017-03-08")


def consulted(agency: Agency, clock: SimulatedClock) -> str:
    """Two bodies are asked, three weeks apart; the time of the first alone is over."""
    number = draft_one(agency)
    drive(agency, number, upto="audit")
    agency.act("consult", number, by="li.na", consulted="finance")
    clock.set(at("2017-03-27"))
    agency.act("consult", number, by="li.na", consulted="health")
    clock.set(at("2017-03-30"))
    return number


def test_the_silence_of_one_is_not_that_of_another(bureau):
    """That one body's time is over lets nobody presume the consent of another, or of one that
    was never asked."""
    agency, clock = bureau
    number = consulted(agency, clock)
    early = refused(agency, "presume-consent", number, by=CLOCK, consulted="health")
    never = refused(agency, "presume-consent", number, by=CLOCK, consulted="audit-office")
    brought = [b.done is not None for b in agency.tick(by=CLOCK)]

    assert "not-lapsed" in early
    assert "not-lapsed" in never
    assert [True] == brought
    assert ["health"] == [mark.key for mark in agency.item(number).marks]


def test_silence_is_about_what_was_asked(bureau):
    """A content revised while another body is asked was seen by nobody there: its silence counts
    for the old one, and the new one must be asked about anew."""
    agency, clock = bureau
    number = draft_one(agency)
    drive(agency, number, upto="audit")
    agency.act("consult", number, by="li.na", consulted="finance")
    agency.act("revise", number, by="wang.fang", body="另一个内容")
    clock.set(at("2017-03-30"))
    agency.tick(by=CLOCK)
    agency.act("return", number, by="li.na", to="drafted", reason="内容改过，重新走")
    drive(agency, number, upto="audit")

    assert ["no-quorum"] == refused(agency, "approve", number, by="zhao.gang")
    assert agency.verify().ok


def test_a_tick_ends_though_what_it_brings_ends_nothing(tmp_path: Path):
    """A policy may let time bring an act that leaves its own limit running: once a tick."""
    policy = changed('lapse = { action = "presume-consent" }', 'lapse = { action = "look" }')
    look = (
        '[[kinds.item.actions]]\nid = "look"\nlabel = { zh = "查看", en = "look" }\n'
        'from = ["office-audited"]\ndoes = "remark"\nposts = ["timekeeper"]\n\n'
    )
    first = '[[kinds.item.actions]]\nid = "draft"\n'
    flow, agency, clock = bureau_under(tmp_path, changed(first, look + first, policy))
    number = draft_one(agency)
    drive(agency, number, upto="audit")
    agency.act("consult", number, by="li.na", consulted="finance")
    clock.set(at("2017-05-02"))
    before = agency.size()

    def limit(done: int, total: int) -> None:
        assert done < 20

    agency.tick(by=CLOCK, progress=limit)
    after = agency.size()
    flow.close()

    assert before + 1 == after


def test_what_one_matter_cannot_be_given_keeps_none_of_the_others(bureau):
    """A scheduled item whose category has no code in the scheme of index numbers is told of; the
    next one is published."""
    agency, clock = bureau
    codes = {
        "institutional-functions": "01", "work-updates": "02", "social-assistance": "03",
        "administrative-decisions": "04", "disclosure-work-points": "05",
    }  # fmt: skip
    agency.adopt_index_scheme(
        "region-dept-class-year-serial", "TE012", by=HEAD, basis=BASIS,
        publisher="台州县民政局", classes=codes,
    )  # fmt: skip
    more = '[categories]\nnew = { label = { zh = "新栏目", en = "new" }, channels = ["website"] }\n'
    policy = changed("[categories]\n", more, changed('version = "1"', 'version = "2"'))
    agency.adopt(policy.encode(), by=HEAD, basis=BASIS, waive="试行", approver="hu.jian")
    agency.assign(
        "low-income", "new", by="hu.jian", leader="zhao.gang", officer="chen.jing", basis=BASIS
    )
    numbers = [draft_one(agency, category="new", publish_on="2017-03-10")]
    numbers += [draft_one(agency, publish_on="2017-03-10")]
    for number in numbers:
        drive(agency, number, upto="approve")
    clock.set(at("2017-03-10"))
    brought = agency.tick(by=CLOCK)

    assert [(n, done) for n, done in zip(numbers, (False, True), strict=True)] == [
        (b.matter, b.done is not None) for b in brought
    ]
    assert brought[0].error is not None
    assert "index-class-missing" == brought[0].error.code


def test_a_draw_sent_again_is_the_first(bureau):
    """The same command is not drawn anew: what came out stays."""
    agency, _ = bureau
    number = agency.act(
        "plan-inspection", by=HEAD, kind="inspection", title="抽查", body="方案", number="3",
        inspected="\n".join(f"敬老院{n}" for n in range(20)),
        inspectors="吴敏@office\n陈静@low-income\n邓磊@affairs\n刘洋@low-income",
    )  # fmt: skip
    first = agency.act("draw", number, by=HEAD, command_id="draw-1")
    drawn = agency.drawn(number)
    again = agency.act("draw", number, by=HEAD, command_id="draw-1")

    assert (first.position, True) == (again.position, again.retried)
    assert drawn == agency.drawn(number)
    assert agency.size() == first.position


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060\ufeff", "\u0301"])
def test_what_nobody_sees_hides_no_number(bureau, unseen: str):
    """However much of it stands between the digits: the reader sees the number all the same."""
    agency, _ = bureau
    number = draft_one(agency, body=f"证号 {(unseen * 6).join(ONE)} 完")
    agency.act("provide", number, by="chen.jing")

    assert ["resident-id"] == [s.finding.kind for s in agency.findings(number)]
    assert ["personal-data"] == refused(agency, "audit", number, by="li.na")
