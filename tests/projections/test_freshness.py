"""Columns that must stay fresh, and standing items that must be confirmed."""

from __future__ import annotations

import pytest

from publication_flow.policy.model import Clock, Label, Lapse, MarkSpec
from publication_flow.policy.rulebook import rulebook
from publication_flow.projections import freshness
from tests.bureau import drive, publish_one
from tests.overseen import CONFIRMING, found_overseen, policy_with, to

LABEL = Label(zh="时限", en="limit")
FRESH = {"work-updates": "days = 14", "social-assistance": "months = 6"}


@pytest.fixture
def founded(database_url: str):
    flow, bureau, clock = found_overseen(database_url, CONFIRMING, fresh=FRESH)
    with flow:
        yield bureau, clock


def column(bureau, category="work-updates", **more):
    return next(c for c in bureau.freshness(**more).columns if c.category == category)


def test_a_column_is_green_then_yellow_then_red(founded):
    """Two weeks from the last publication; the day itself is in time; the last five working days
    are yellow."""
    bureau, clock = founded
    to(clock, "2017-03-08")
    publish_one(bureau, category="work-updates")
    seen = {}
    for day in ("2017-03-14", "2017-03-15", "2017-03-22", "2017-03-23"):
        to(clock, day)
        seen[day] = column(bureau).light
    found = column(bureau)

    assert {
        "2017-03-14": "green", "2017-03-15": "yellow", "2017-03-22": "yellow", "2017-03-23": "red",
    } == seen  # fmt: skip
    assert ("2017-03-08", "2017-03-22", {"days": 14}) == (
        found.last_on, found.expected_by, found.every
    )  # fmt: skip


def test_an_empty_column_is_counted_from_the_founding(founded):
    """Nothing was ever published; six months are calendar months."""
    bureau, _ = founded

    assert (None, "2017-09-06") == (
        column(bureau, "social-assistance").last_on,
        column(bureau, "social-assistance").expected_by,
    )
    assert ["work-updates", "social-assistance"] == [c.category for c in bureau.freshness().columns]


def test_correcting_an_old_item_brings_nothing_new(founded):
    """The column stays as old as its newest item; that something changed is told apart."""
    bureau, clock = founded
    number = publish_one(bureau, category="work-updates")
    to(clock, "2017-03-20")
    bureau.act("correct", number, by="wang.fang", reason="错字", title="改")
    drive(bureau, number)

    assert ("2017-03-06", "2017-03-20") == (column(bureau).last_on, column(bureau).changed_on)
    assert "2017-03-20" == column(bureau).expected_by


def test_what_is_no_longer_public_keeps_no_column_fresh(founded):
    """Suspended it does not count, restored it counts again; withdrawn the one before counts, and
    what was moved to another column counts there."""
    bureau, clock = founded
    publish_one(bureau, category="work-updates")
    to(clock, "2017-03-10")
    newer = publish_one(bureau, category="work-updates")
    seen = [column(bureau).last_on]
    bureau.act("suspend", newer, by="hu.jian", reason="核查")
    seen.append(column(bureau).last_on)
    bureau.act("restore", newer, by="hu.jian", reason="无误")
    seen.append(column(bureau).last_on)
    to(clock, "2017-03-13")
    bureau.act("correct", newer, by="wang.fang", reason="归错栏目", category="social-assistance")
    drive(bureau, newer)
    seen.append(column(bureau).last_on)

    assert ["2017-03-10", "2017-03-06", "2017-03-10", "2017-03-06"] == seen
    assert "2017-03-10" == column(bureau, "social-assistance").last_on


def test_a_newer_item_is_found_behind_many_corrections(founded, monkeypatch):
    """Old items corrected since stand before it in the order of changes, more than a page."""
    monkeypatch.setattr(freshness, "PAGE", 2)
    bureau, clock = founded
    old = [publish_one(bureau, category="work-updates") for _ in range(3)]
    to(clock, "2017-03-07")
    publish_one(bureau, category="work-updates")
    to(clock, "2017-03-09")
    for number in old:
        bureau.act("correct", number, by="wang.fang", reason="错字", title="改")
        drive(bureau, number)

    assert ("2017-03-07", "2017-03-09") == (column(bureau).last_on, column(bureau).changed_on)


def test_a_standing_item_is_to_be_confirmed(founded):
    """Half a year after its publication; a correction, which confirms it, begins anew."""
    bureau, clock = founded
    number = _decision(bureau)
    seen = {}
    for day in ("2017-08-29", "2017-08-30", "2017-09-06", "2017-09-07"):
        to(clock, day)
        seen[day] = [(one.number, one.light) for one in bureau.freshness().standing]
    (found,) = bureau.freshness().standing

    assert {
        "2017-08-29": [], "2017-08-30": [(number, "yellow")], "2017-09-06": [(number, "yellow")],
        "2017-09-07": [(number, "red")],
    } == seen  # fmt: skip
    assert ("look-again", "2017-09-06", True, 1, ("correct",), "社会救助科") == (
        found.clock, found.due_on, found.certain, found.overdue_by, found.actions, found.unit_name
    )  # fmt: skip

    bureau.act("correct", number, by="wang.fang", reason="确认", body="再次确认")
    _decided(bureau, number)

    assert () == bureau.freshness().standing


def _decision(bureau) -> str:
    """A published item of the weightier grade, which the principal leader signs too."""
    number = bureau.act(
        "draft", by="wang.fang", title="决策", body="正文", category="administrative-decisions"
    ).matter
    return _decided(bureau, number)


def _decided(bureau, number: str) -> str:
    for action, person in (("provide", "chen.jing"), ("audit", "li.na"), ("approve", "zhao.gang"),
                           ("approve", "hu.jian"), ("publish", "li.na")):  # fmt: skip
        bureau.act(action, number, by=person)
    return number


def test_which_clocks_ask_for_confirmation():
    """Of those on what is public, or on a mark for good, those that somebody or time must follow
    up; not one whose end takes the item down, nor one that only a round has."""
    kind = rulebook(policy_with()).kind("item")
    marks = {
        "stale": MarkSpec(label=LABEL, lasts="matter"),
        "urged": MarkSpec(label=LABEL, lasts="round"),
    }
    clocks = (
        Clock(id="by-hand", label=LABEL, start="public", until=("correct",), limit=1),
        Clock(id="marked", label=LABEL, start="mark:stale", lapse=Lapse(action="claim"), limit=1),
        Clock(id="down", label=LABEL, start="public", lapse=Lapse(action="withdraw"), limit=1),
        Clock(id="of-a-round", label=LABEL, start="mark:urged", until=("correct",), limit=1),
        Clock(id="chain", label=LABEL, start="stage:drafted", until=("provide",), limit=1),
    )
    found = freshness.confirming(kind.model_copy(update={"marks": marks, "clocks": clocks}))

    assert ["by-hand", "marked"] == list(found)


def test_as_of_a_day_shows_what_was_known_then(founded):
    """The same readings, looked back at after corrections and a suspension."""
    bureau, clock = founded
    seen = {}
    _decision(bureau)
    number = publish_one(bureau, category="work-updates")
    seen["2017-03-06"] = bureau.freshness()
    to(clock, "2017-09-07")
    bureau.act("suspend", number, by="hu.jian", reason="核查")
    seen["2017-09-07"] = bureau.freshness()
    to(clock, "2017-09-08")
    bureau.act("restore", number, by="hu.jian", reason="无误")

    assert 1 == len(seen["2017-09-07"].standing)
    for day, then in seen.items():
        assert then == bureau.freshness(as_of=day)
    assert () == bureau.freshness(as_of="2017-03-05").columns


def test_a_section_sees_its_own_columns(founded):
    """Somebody without a unit sees none."""
    bureau, _ = founded

    assert 2 == len(bureau.freshness(by="li.na").columns)
    assert ["work-updates"] == [c.category for c in bureau.freshness(by="gao.yu").columns]
    assert () == bureau.freshness(by="ma.qiang").columns
