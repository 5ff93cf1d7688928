"""A supervisor's view over many agencies: a line for each one they may oversee, and no other."""

from __future__ import annotations

from typing import Any

import pytest

from publication_flow import PublicationFlow, SimulatedClock
from publication_flow.engine.overseeing import oversee
from publication_flow.ledger import sql
from tests.bureau import BASIS, ORGANISATION, START, draft_one, drive, publish_one
from tests.overseen import duty, found_overseen, policy_with, to
from tests.projections.test_plans import planned

POLICY = policy_with(duty(), fresh={"work-updates": "days = 14"})


def organisation(*posts: str) -> dict[str, Any]:
    """The bureau's people, and a superior who holds these posts there."""
    persons = {**ORGANISATION["persons"], "shang.ji": {"name": "尚纪", "posts": list(posts)}}
    return {**ORGANISATION, "persons": persons}


def found(flow: PublicationFlow, agency: str, *posts: str):
    return flow.found(agency, policy=POLICY, organisation=organisation(*posts), basis=BASIS)


@pytest.fixture
def opened(database_url: str):
    clock = SimulatedClock(START)
    flow = PublicationFlow.open(database_url, clock=clock)
    if not database_url.startswith("sqlite"):
        flow.upgrade()
    with flow:
        yield flow, clock


def test_a_line_for_each_agency_the_most_pressing_first(opened):
    """One that is late on everything, one that is not; each figure is that of the agency itself."""
    flow, clock = opened
    late, tidy = (
        found(flow, "late", "office-head@office"),
        found(flow, "tidy", "office-head@office"),
    )
    for _ in range(2):
        drive(late, draft_one(late), "provide")
    to(clock, "2017-04-12")
    drive(late, draft_one(late), "provide")
    publish_one(tidy, category="work-updates")
    publish_one(tidy, fulfils="list/2017-Q1")
    gone = publish_one(tidy)
    tidy.act("propose-withdrawal", gone, by="wang.fang", reason="过期")
    drive(tidy, gone, "approve")
    tidy.act("withdraw", gone, by="li.na")
    to(clock, "2017-04-18")
    late.relieve("chen.jing", "section-head", "low-income", by="hu.jian", last_day="2017-04-17")
    first, second = oversee(flow, by="shang.ji")

    assert ("late", "2017-04-18", 3, 3, 0, 0, 1, 0, 1, 3, 0, 0, 0) == (first[0], *first[2:])
    assert ("tidy", "2017-04-18", 0, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0) == (second[0], *second[2:])
    assert first.red == late.lights().counts.red
    assert second.published == tidy.metrics(2017).proactive.published


def test_agencies_that_one_may_not_oversee_are_left_out(opened):
    """A clerk there sees nothing of it, a stranger neither; without a person the host is asking,
    and may name the agencies."""
    flow, _ = opened
    found(flow, "mine", "office-auditor@office")
    found(flow, "clerk", "section-clerk@affairs")
    found(flow, "none")

    def seen(**more):
        return [one.agency for one in oversee(flow, **more)]

    assert ["mine"] == seen(by="shang.ji")
    assert ["clerk", "mine", "none"] == seen(by="hu.jian")
    assert [] == seen(by="nobody.here")
    assert ["clerk", "mine", "none"] == seen()
    assert ["none"] == seen(agencies=["none", "absent", "none"])
    assert [] == seen(by="shang.ji", agencies=["none"])


def test_a_posting_without_any_proof_is_counted_until_it_is_taken_off(opened):
    """On the notice board without address, digest or photo."""
    flow, _ = opened
    agency = found(flow, "board", "office-auditor@office")
    number = publish_one(agency)
    agency.act("post", number, by="li.na", channels=("board",))
    (with_it,) = oversee(flow, by="shang.ji")
    agency.act("unpost", number, by="li.na", channels=("board",))
    (without,) = oversee(flow, by="shang.ji")

    assert (1, 0) == (with_it.unproven, without.unproven)


def test_an_agency_costs_as_many_statements_however_much_lies_there(opened, monkeypatch):
    """What is asked of the database does not grow with matters, duties met or postings."""
    flow, _ = opened
    agency = found(flow, "busy", "office-auditor@office")
    publish_one(agency, category="work-updates", fulfils="list/2017-Q1")
    drive(agency, draft_one(agency), "provide")
    asked: list[str] = []
    for name in ("run", "quick"):
        through = getattr(sql, name)

        def counted(connection, statement, parameters=(), through=through):
            asked.append(statement)
            return through(connection, statement, parameters)

        monkeypatch.setattr(sql, name, counted)
    oversee(flow, by="shang.ji")
    few = len(asked)
    for _ in range(4):
        drive(agency, draft_one(agency), "provide")
        publish_one(agency, category="work-updates")
    asked.clear()
    oversee(flow, by="shang.ji")

    assert few == len(asked)
    assert few < 40


def test_links_are_found_by_what_they_name(tmp_path, monkeypatch):
    """Neither a duty's period nor a matter's links walk all links of the agency (SQLite's plan)."""
    flow, agency, _ = found_overseen(f"sqlite:///{tmp_path / 'plans.db'}", duty())
    with flow:
        number = publish_one(agency, fulfils="list/2017-Q1")
        plans = planned(monkeypatch)
        agency.duties()
        agency.links(number)
    searches = [p for p in plans if "pf_links" in p]

    assert 2 == len(searches)
    assert [] == [p for p in searches if "pf_links_target (agency=? AND target=?)" not in p]
