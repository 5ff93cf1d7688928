"""What time brings: done once, under an appointment, killed and repeated without a difference."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.errors import Denied
from tests.bureau import BASIS, draft_one, drive, found_bureau, publish_one

CLOCK = "clock"


def at(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T01:00:00").replace(tzinfo=UTC)


def with_timekeeper(agency: Agency) -> None:
    agency.enrol(CLOCK, "定时任务", by="hu.jian")
    agency.appoint(CLOCK, "timekeeper", "office", by="hu.jian", basis=BASIS)


@pytest.fixture
def bureau(tmp_path: Path):
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with_timekeeper(agency)
    yield agency, clock
    flow.close()


def lists(agency: Agency, until: str, count: int = 1) -> list[str]:
    """Name lists that are public until a day."""
    return [
        publish_one(agency, title=f"名单{n}", exposure="name-list", public_until=until)
        for n in range(count)
    ]


def test_a_name_list_comes_down_the_day_after_its_last(bureau):
    """公示 until the 15th: it stands on the 15th and is a tombstone from the 16th on."""
    agency, clock = bureau
    (number,) = lists(agency, "2017-03-15")
    clock.set(at("2017-03-15"))
    on_the_day = agency.tick(by=CLOCK)
    clock.set(at("2017-03-16"))
    after = agency.tick(by=CLOCK)
    public = agency.item(number).public
    step = agency.trail(number)[-1]

    assert [] == on_the_day
    assert [(number, "expire", "2017-03-15")] == [(b.matter, b.action, b.due_on) for b in after]
    assert public is not None
    assert "withdrawn" == public.state
    assert ("expire", CLOCK, "timekeeper") == (step.action, step.person, step.post)
    assert agency.verify().ok


def test_what_is_being_corrected_is_taken_off_at_its_end(bureau):
    """A correction under way keeps nothing public beyond its last day."""
    agency, clock = bureau
    (number,) = lists(agency, "2017-03-15")
    agency.act("correct", number, by="wang.fang", body="更正", reason="有误")
    clock.set(at("2017-03-16"))
    agency.tick(by=CLOCK)
    public = agency.item(number).public

    assert public is not None
    assert "suspended" == public.state


def test_a_thousand_ticks_at_one_moment(bureau):
    """Only the first changes anything."""
    agency, clock = bureau
    lists(agency, "2017-03-15", 3)
    clock.set(at("2017-03-20"))
    first = agency.tick(by=CLOCK)
    size = agency.size()
    later = [agency.tick(by=CLOCK) for _ in range(1000)]

    assert 3 == len([b for b in first if b.done is not None])
    assert [[]] * 1000 == later
    assert size == agency.size()


def test_without_an_appointment_nothing_is_done(bureau):
    """An authority that ended brings nothing, and says why."""
    agency, clock = bureau
    (number,) = lists(agency, "2017-03-15")
    agency.relieve(CLOCK, "timekeeper", "office", by="hu.jian", last_day="2017-03-10")
    clock.set(at("2017-03-16"))
    size = agency.size()
    (told,) = agency.tick(by=CLOCK)

    assert told.error is not None
    assert "no-post" == told.error.verdict.failures[0].code
    assert (number, size) == (told.matter, agency.size())


def test_a_scheduled_item_is_published_on_its_day(bureau):
    """Approved before, it waits; nobody publishes it earlier, and the tick does on the day."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency, publish_on="2017-03-13"), upto="approve")
    verdict = agency.why(number, "publish", by="li.na")
    clock.set(at("2017-03-10"))
    early = agency.tick(by=CLOCK)
    clock.set(at("2017-03-13"))
    agency.tick(by=CLOCK)

    assert ["too-early"] == [f.code for f in verdict.failures]
    assert [] == early
    assert "published" == agency.item(number).stage


def test_what_is_over_before_it_was_published_is_told(bureau):
    """Scheduled, and past its own end when the tick comes: it is not published, and that is said
    every time until somebody sees to it."""
    agency, clock = bureau
    number = draft_one(agency, publish_on="2017-03-13", public_until="2017-03-14")
    drive(agency, number, upto="approve")
    clock.set(at("2017-03-20"))
    told = [agency.tick(by=CLOCK) for _ in range(2)]

    assert [["past"]] * 2 == [
        [f.code for b in one if b.error is not None for f in b.error.verdict.failures]
        for one in told
    ]
    assert "leader-approved" == agency.item(number).stage


def test_nobody_brings_what_time_has_not_brought(bureau):
    """The timekeeper's post does by hand only what a clock has brought: silence is no consent on
    the day somebody was asked, and nothing unscheduled is published by it."""
    agency, _ = bureau
    asked = drive(agency, draft_one(agency), upto="audit")
    agency.act("consult", asked, by="li.na", consulted="finance")
    approved = drive(agency, draft_one(agency), upto="approve")
    denied = []
    for number, action, values in (
        (asked, "presume-consent", {"consulted": "finance"}),
        (approved, "publish", {}),
    ):
        with pytest.raises(Denied) as refused:
            agency.act(action, number, by=CLOCK, **values)
        denied.append([f.code for f in refused.value.verdict.failures])

    assert [["not-lapsed"]] * 2 == denied


def test_what_is_withheld_comes_back(bureau):
    """A withholding is recalled on its review day, kept, and recalled again."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), upto="audit")
    agency.act("withhold", number, by="zhao.gang", reason="涉及第三方", review_on="2017-06-01")
    clock.set(at("2017-06-01"))
    first = agency.tick(by=CLOCK)
    agency.act("keep-withheld", number, by="zhao.gang", reason="情况未变", review_on="2017-09-01")
    clock.set(at("2017-09-01"))
    second = agency.tick(by=CLOCK)
    agency.act("reopen", number, by="wang.fang", reason="可以公开了")

    assert ["recall"] == [b.action for b in first]
    assert ["recall"] == [b.action for b in second]
    assert "drafted" == agency.item(number).stage
    assert agency.verify().ok


def test_silence_is_consent_after_fifteen_working_days(bureau):
    """Two bodies were asked; one answered, the other's silence counts on the day after."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), upto="audit")
    for body in ("finance", "health"):
        agency.act("consult", number, by="li.na", consulted=body)
    agency.act(
        "record-answer", number, by="li.na", consulted="finance", vote="consent", opinion="同意"
    )
    blocked = agency.why(number, "approve", by="zhao.gang")
    clock.set(at("2017-03-28"))
    brought = agency.tick(by=CLOCK)
    agency.act("approve", number, by="zhao.gang")

    assert ["marked"] == [f.code for f in blocked.failures]
    assert [("presume-consent", "2017-03-27")] == [(b.action, b.due_on) for b in brought]
    assert "leader-approved" == agency.item(number).stage


KILLED = """
    import os, signal, sys
    from publication_flow import PublicationFlow, SimulatedClock
    from publication_flow.engine import tick as ticking
    from tests.engine.test_tick import CLOCK, at

    flow = PublicationFlow.open(sys.argv[1], clock=SimulatedClock(at("2017-03-20")))
    real, count = ticking.act, 0

    def act(*args):
        global count
        count += 1
        if count == 4:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args)

    ticking.act = act
    flow.agency("370405-mz").tick(by=CLOCK)
"""


def test_killed_half_way_and_run_again(tmp_path: Path):
    """Three of seven were done when it was killed; the next run does four, and none twice."""
    url = f"sqlite:///{tmp_path / 'bureau.db'}"
    flow, agency, clock = found_bureau(url)
    with_timekeeper(agency)
    numbers = lists(agency, "2017-03-15", 7)
    clock.set(at("2017-03-20"))
    size = agency.size()
    flow.close()
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), url], env=os.environ, check=False
    )
    with_clock = SimulatedClock(at("2017-03-20"))
    flow = PublicationFlow.open(url, clock=with_clock)
    agency = flow.agency("370405-mz")
    left = agency.size()
    brought = agency.tick(by=CLOCK)
    ended = [agency.item(n).stage for n in numbers]
    steps = [[s.action for s in agency.trail(n)].count("expire") for n in numbers]

    assert -signal.SIGKILL == done.returncode
    assert (size + 3, 4, size + 7) == (left, len(brought), agency.size())
    assert ["withdrawn"] * 7 == ended
    assert [1] * 7 == steps
    assert agency.verify().ok
    flow.close()
