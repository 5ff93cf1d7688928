"""A bureau's year to ask questions of: returned, declined, on paper, by deputies."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.policy.posting import Proof
from tests.bureau import draft_one, found_bureau

ZONE = ZoneInfo("Asia/Shanghai")
FILE = "低保家庭,户数\n台儿庄区,1024\n".encode()
SERVED = "ab" * 32
HOST = "host-7"


def file_of(turn: int) -> bytes:
    """The same file for every fourth item; as long, and another one, for all others."""
    return FILE if turn % 4 == 0 else FILE.replace(b"1024", b"%04d" % turn)


def to(clock: SimulatedClock, day: str) -> None:
    """Nine in the morning of a day."""
    clock.set(datetime.fromisoformat(f"{day}T09:00:00").replace(tzinfo=ZONE))


def lived_year(url: str) -> tuple[PublicationFlow, Agency, SimulatedClock]:
    """A year of sixteen items, two a month; the delegation of March was dated back in June."""
    flow, agency, clock = found_bureau(url)
    delegation = _delegated(agency)
    day = datetime(2017, 3, 7, 9, tzinfo=ZONE)
    for turn in range(16):
        clock.set(day + timedelta(days=21 * turn))
        _one(agency, clock, turn)
        if turn == 5:
            agency.revoke(
                delegation, by="hu.jian", last_day="2017-03-10", basis="台民发〔2017〕9号"
            )
    return flow, agency, clock


def _delegated(agency: Agency) -> int:
    agency.delegate(
        "yang.fan", "wu.min", "leader-in-charge", unit="affairs", by="yang.fan",
        since="2017-03-06", until="2017-12-31",
    )  # fmt: skip
    return agency.delegate(
        "zhao.gang", "wu.min", "leader-in-charge", unit="low-income", by="zhao.gang",
        since="2017-03-06", until="2017-12-31", basis="台民发〔2017〕3号",
    )  # fmt: skip


def _one(agency: Agency, clock: SimulatedClock, turn: int) -> None:
    """One item, by its turn: what is special to it, then along the chain as far as it goes."""
    affairs, special = turn % 3 == 2, turn % 8
    clerk, head, leader = (
        ("gao.yu", "deng.lei", "yang.fan") if affairs else ("wang.fang", "chen.jing", "zhao.gang")
    )
    category = "work-updates" if affairs else "social-assistance"
    number = draft_one(agency, by=clerk, title=f"第{turn}项", category=category,
                       attachments=[("户数.csv", file_of(turn), "text/csv")])  # fmt: skip
    if special == 6:
        agency.act("abandon", number, by=clerk, reason="不需要了")
        return
    clock.advance(days=special * 2)
    agency.act("provide", number, by=head, correlation=HOST if turn in (1, 2) else None)
    if special == 0:
        agency.act("return", number, by="li.na", to="drafted", reason=f"缺少依据，第{turn}项")
        agency.act("provide", number, by=head)
    agency.act("audit", number, by="li.na", opinion="要素齐全")
    clock.advance(days=1)
    if special == 1:
        agency.act("reject", number, by=leader, reason="没有依据，不同意")
        return
    if special == 2:
        signed = agency.today()
        clock.advance(days=5)
        agency.act("approve", number, by=leader, mode="paper", entered_by="sun.yan", scan=b"scan",
                   occurred_on=signed)  # fmt: skip
    elif special in (3, 5) and (turn < 5 or affairs):
        agency.act("approve", number, by="wu.min", opinion="同意")
    else:
        agency.act("approve", number, by=leader)
    if special == 4:
        return
    clock.advance(days=1)
    agency.act("publish", number, by="li.na")
    if special == 3:
        proof = Proof("https://mz.example/1", SERVED, None)
        agency.act("post", number, by="zhou.ping", channels=("board",), proof=proof)
    if special == 5:
        clock.advance(days=2)
        agency.act("correct", number, by=clerk, title=f"第{turn}项（更正）", reason="有误")
