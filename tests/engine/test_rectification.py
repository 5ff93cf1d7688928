"""Supervision and rectification: what is ordered stays on the list until it is settled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publication_flow import Agency, SimulatedClock
from tests.bureau import found_bureau

HEAD, LEADER, SECTION = "wu.min", "hu.jian", "chen.jing"


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[tuple[Agency, SimulatedClock]]:
    """A bureau in March 2017."""
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    yield agency, clock
    flow.close()


def test_a_shortcoming_stays_on_the_list_over_the_years_end(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """Ordered put right in one year and not done, it is red in the next, and ends when settled."""
    agency, clock = bureau
    number = agency.act(
        "order-rectification", by=LEADER, kind="order", title="拓展公开渠道",
        addressee="low-income", due_on="2017-12-29", reason="渠道不够广泛",
    )  # fmt: skip
    clock.advance(days=305)
    late = [(line.number, line.light) for line in agency.lights(kind="order").lines]
    desk = [row.number for row in agency.inbox(SECTION)]
    agency.act("report-result", number, by=SECTION, opinion="公告栏已设立")
    agency.act("settle", number, by=LEADER)

    assert [(number.matter, "red")] == late
    assert [number.matter] == desk
    assert ("closed", "settled") == (agency.item(number).stage, agency.item(number).outcome)
    assert 2018 == int(agency.today()[:4])
    assert [] == list(agency.lights(kind="order").lines)


def test_what_a_leader_orders_is_reported_and_settled(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """A report that does not satisfy goes back with a reason; the section reports again."""
    agency, _ = bureau
    number = agency.act(
        "issue-supervision", by=HEAD, kind="order", title="落实局务会议部署",
        addressee="low-income", due_on="2017-03-31",
    )  # fmt: skip
    agency.act("report-result", number, by=SECTION, opinion="正在办")
    agency.act("send-back", number, by=HEAD, reason="请写明完成情况")
    returned = agency.item(number).stage
    agency.act("report-result", number, by=SECTION, opinion="已全部完成")
    agency.act("settle", number, by=HEAD)

    assert "issued" == returned
    assert ("closed", "settled") == (agency.item(number).stage, agency.item(number).outcome)
