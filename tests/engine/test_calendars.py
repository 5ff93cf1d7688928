"""A newer calendar is adopted: by whom, on what, which deadlines move, and what explains them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from publication_flow import Agency, BadInput, Conflict, Denied, NotFound, SimulatedClock
from publication_flow.engine import calendars as adopting
from publication_flow.matter import calendar as calendars
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.notices import Year
from publication_flow.projections import calendars as reading
from publication_flow.projections.adoptions import adoptions
from tests.bureau import draft_one, drive, found_bureau
from tests.contract.stored import counts, rows
from tests.engine.conftest import Bureau

BEFORE = calendars.shipped(known_on=date(2019, 3, 21))
NEW = calendars.shipped(known_on=date(2019, 3, 22))
BASIS = "国办发明电〔2019〕3号"
APRIL = datetime(2019, 4, 3, 1, tzinfo=UTC)


@pytest.fixture
def spring(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    """A bureau on 3 April 2019 that knows one day off for May Day, on each database in turn."""
    monkeypatch.setattr(calendars, "shipped", lambda *_: BEFORE)
    found = Bureau(database_url, *found_bureau(database_url, SimulatedClock(APRIL)))
    monkeypatch.undo()
    yield found
    report = found.agency.verify()
    found.flow.close()
    assert () == tuple(report.findings)


@pytest.fixture
def small_spring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    """The same on SQLite alone."""
    url = f"sqlite:///{tmp_path / 'spring.db'}"
    monkeypatch.setattr(calendars, "shipped", lambda *_: BEFORE)
    found = Bureau(url, *found_bureau(url, SimulatedClock(APRIL)))
    monkeypatch.undo()
    yield found
    found.flow.close()


def adopt(agency: Agency, calendar: bytes | Calendar = NEW, **more: str) -> adopting.NewCalendar:
    return agency.adopt_calendar(calendar, by="hu.jian", basis=BASIS, **more)


def dues(agency: Agency, number: str) -> list[tuple[str, bool]]:
    return [(clock.due_on, clock.certain) for clock in agency.item(number).clocks]


def projections(url: str) -> list[list[tuple[object, ...]]]:
    return [
        rows(url, "SELECT * FROM pf_items ORDER BY matter"),
        rows(url, "SELECT * FROM pf_inbox ORDER BY matter, post, unit, action"),
    ]


def test_deadlines_move_both_ways_at_once(spring: Bureau) -> None:
    """With the notice of 22 March 2019 one open deadline ends a day earlier and one two days
    later, in the item, in the inbox and in the list of what moved; a rebuild changes nothing."""
    agency = spring.agency
    earlier = draft_one(agency, formed_on="2019-03-29")
    later = draft_one(agency, formed_on="2019-04-03")
    same = draft_one(agency, formed_on="2019-01-07")
    public = drive(agency, draft_one(agency))
    assert [("2019-04-29", True)] == dues(agency, earlier)
    assert [("2019-05-03", True)] == dues(agency, later)

    done = adopt(agency)

    assert [("2019-04-28", True)] == dues(agency, earlier)
    assert [("2019-05-05", True)] == dues(agency, later)
    assert [] == dues(agency, public)
    waiting = {one.number: one.due_on for one in agency.inbox("chen.jing")}
    assert ("2019-04-28", "2019-05-05") == (waiting[earlier], waiting[later])
    moved = agency.moved(done.position)
    assert 2 == done.moved
    assert [
        (earlier, "publish-limit", "2019-04-29", "2019-04-28"),
        (later, "publish-limit", "2019-05-03", "2019-05-05"),
    ] == [(m.matter, m.clock, m.old, m.new) for m in moved]
    assert same not in {m.matter for m in moved}
    stored = projections(spring.url)
    agency.rebuild()
    assert stored == projections(spring.url)


def test_the_event_says_what_was_adopted(spring: Bureau) -> None:
    """The adoption names both calendars by digest, its basis and the count; the bytes are kept,
    and no policy adoption is seen in it."""
    agency = spring.agency
    draft_one(agency, formed_on="2019-04-03")
    policies = len(agency.adoptions())

    done = adopt(agency)

    first, second = agency.calendars()
    event = agency.event(done.position)
    assert (None, 0) == (first.replaces, first.moved)
    assert (done.position, done.digest, first.calendar, BASIS, 1, "hu.jian") == (
        second.position, second.calendar, second.replaces, second.basis, second.moved,
        second.person,
    )  # fmt: skip
    assert {"what", "digest", "replaces", "moved", "texts"} == set(event.data)
    assert NEW.to_bytes() == agency.document(done.digest)
    assert NEW == agency.calendar()
    assert policies == len(agency.adoptions())
    assert [] == agency.moved(first.position)


def test_what_comes_to_be_known_becomes_certain(bureau: Bureau) -> None:
    """A provisional deadline of the turn of the year is certain once the next year's notice is
    adopted."""
    agency = bureau.agency
    bureau.clock.set(datetime(2026, 12, 20, 1, tzinfo=UTC))
    number = draft_one(agency)
    assert [("2027-01-12", False)] == dues(agency, number)
    notice = Year(2027, "文", date(2026, 12, 21), frozenset({date(2027, 1, 1)}), frozenset())

    done = adopt(agency, agency.calendar().renewed([notice]))

    (moved,) = agency.moved(done.position)
    assert [("2027-01-18", True)] == dues(agency, number)
    assert ("2027-01-12", False, "2027-01-18", True) == moved[3:]


@pytest.mark.parametrize(
    ("first", "second", "moved"),
    [("2019-04-27", "2019-04-28", 1), ("2019-05-03", "2019-05-05", 0)],
)
def test_a_desk_row_tells_since_when_under_the_new_calendar(
    small_spring: Bureau, first: str, second: str, moved: int
) -> None:
    """Two receipts with one deadline by the old calendar have two by the new one: the desk then
    shows the step that set the second, as a replay would, even where that deadline stays."""
    agency = small_spring.agency
    small_spring.clock.set(datetime(2019, 5, 6, 1, tzinfo=UTC))
    number = draft_one(agency, formed_on=first)
    agency.act("revise", number, by="wang.fang", formed_on=second)
    since = "SELECT DISTINCT position FROM pf_inbox"
    (before,) = rows(small_spring.url, since)

    done = adopt(agency)

    (after,) = rows(small_spring.url, since)
    assert before < after
    assert moved == done.moved
    assert () == tuple(agency.verify().findings)


def test_without_the_recompute_verify_is_red(
    small_bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that were left as they stood under the old calendar are found."""
    agency = small_bureau.agency
    small_bureau.clock.set(datetime(2026, 12, 20, 1, tzinfo=UTC))
    draft_one(agency)
    notice = Year(2027, "文", date(2026, 12, 21), frozenset({date(2027, 1, 1)}), frozenset())
    monkeypatch.setattr(reading, "recomputed", lambda *_: (0, []))

    adopt(agency, agency.calendar().renewed([notice]))

    found = {finding.code for finding in agency.verify().findings}
    agency.rebuild()
    assert {"row-differs"} == found


def test_the_past_keeps_its_deadlines(spring: Bureau) -> None:
    """As of a day before the adoption a matter shows the deadline of then, and its explanation
    knows nothing of the later notice."""
    agency = spring.agency
    number = draft_one(agency, formed_on="2019-04-03")
    spring.clock.advance(days=1)
    adopt(agency)

    (then,) = agency.deadlines(number, as_of="2019-04-03")
    (now,) = agency.deadlines(number)

    assert ("2019-05-03", "2019-05-05") == (then.due_on, now.due_on)
    assert then.due_on == agency.item(number, as_of="2019-04-03").clocks[0].due_on
    assert not any("〔2019〕3号" in line for line in then.sentences())
    assert any("〔2019〕3号" in line for line in now.sentences())


def test_what_moved_is_told_long_after(small_spring: Bureau) -> None:
    """The list of what an adoption moved is that of its day, whatever became of the items."""
    agency = small_spring.agency
    number = draft_one(agency, formed_on="2019-04-03")
    done = adopt(agency)
    moved = agency.moved(done.position)

    drive(agency, number)

    assert [number] == [one.matter for one in moved]
    assert moved == agency.moved(done.position)


def test_a_dry_run_tells_what_the_adoption_does(spring: Bureau) -> None:
    """What would move is what then moved, and asking wrote nothing."""
    agency = spring.agency
    draft_one(agency, formed_on="2019-03-29")
    draft_one(agency, formed_on="2019-04-03")
    stored = counts(spring.url)

    would = agency.would_move(NEW.to_bytes())

    assert stored == counts(spring.url)
    assert would == agency.moved(adopt(agency).position)


def test_a_retry_gets_the_first_answer(spring: Bureau) -> None:
    """The same command adopts once; under its id no other calendar is adopted, and nobody
    else's."""
    agency = spring.agency
    draft_one(agency, formed_on="2019-04-03")
    first = adopt(agency, command_id="calendar-1")
    stored = counts(spring.url)
    longer = NEW.renewed([Year(2020, "文", date(2019, 11, 1), frozenset(), frozenset())])

    again = adopt(agency, command_id="calendar-1")
    with pytest.raises(Conflict) as reused:
        adopt(agency, longer, command_id="calendar-1")
    with pytest.raises(Conflict) as stolen:
        agency.adopt_calendar(NEW, by="li.na", basis="文", command_id="calendar-1")

    assert first == again
    assert ["command-reused"] * 2 == [reused.value.code, stolen.value.code]
    assert stored == counts(spring.url)


def test_an_older_calendar_may_come_back(spring: Bureau) -> None:
    """A calendar whose bytes are kept already is adopted again by its digest alone."""
    agency = spring.agency
    number = draft_one(agency, formed_on="2019-04-03")
    adopt(agency)

    back = adopt(agency, BEFORE)

    assert 1 == back.moved
    assert [("2019-05-03", True)] == dues(agency, number)
    assert BEFORE == agency.calendar()


@pytest.mark.parametrize(
    ("calendar", "basis", "code"),
    [
        (BEFORE, BASIS, "calendar-in-force"),
        (Calendar("cn", NEW.notices[1:]), BASIS, "calendar-drops-years"),
        (NEW, "  ", "basis-required"),
        (b"{}", BASIS, "calendar-unreadable"),
    ],
)
def test_what_cannot_be_adopted(
    spring: Bureau, calendar: bytes | Calendar, basis: str, code: str
) -> None:
    """The calendar in force, one that forgets a year, one without a basis and bytes that are none
    are refused, and nothing is written."""
    stored = counts(spring.url)

    with pytest.raises(BadInput) as refused:
        spring.agency.adopt_calendar(calendar, by="hu.jian", basis=basis)

    assert code == refused.value.code
    assert "?" not in refused.value.sentence("en")
    assert stored == counts(spring.url)


def test_only_who_may_adopt_policies_adopts_calendars(spring: Bureau) -> None:
    """An office auditor may not, whatever the calendar."""
    with pytest.raises(Denied) as denied:
        spring.agency.adopt_calendar(NEW, by="li.na", basis=BASIS)

    assert ("not-appointer",) == denied.value.codes


def test_deadlines_are_seen_by_whom_the_item_is(spring: Bureau) -> None:
    """A clerk of another section sees neither the explanation of a draft's deadline nor that it
    moved; whoever may read the draft does."""
    agency = spring.agency
    number = draft_one(agency, formed_on="2019-04-03")
    done = adopt(agency)

    with pytest.raises(NotFound) as hidden:
        agency.deadlines(number, by="gao.yu")

    assert "matter" == hidden.value.code
    assert [] == agency.moved(done.position, by="gao.yu")
    assert [number] == [one.matter for one in agency.moved(done.position, by="wang.fang")]
    (own,) = agency.deadlines(number, by="wang.fang")
    assert ("publish-limit", 20, "working-days") == (own.clock, own.limit, own.unit)
    assert own.explanation is not None
    assert own.due_on == own.explanation.due.isoformat() == own.as_dict()["explanation"]["due"]


@pytest.mark.parametrize(
    ("unit", "zh", "en"),
    [
        ("days", "自 2019-04-03 的次日起算 2 日，到 2019-06-03 为止。", "2 days, counted from"),
        ("months", "自 2019-04-03 起 2 个月，到 2019-06-03 为止。", "2 months from 2019-04-03"),
        ("working-days", "自 2019-04-03 起，到写明的 2019-06-03 为止。", "until 2019-06-03"),
    ],
)
def test_limits_that_count_no_working_days_are_told_too(unit: str, zh: str, en: str) -> None:
    """A limit in days or months, and one that a mark says the end of, has its sentence."""
    day = "2019-06-03"
    clock = reading.Explained("c", {}, "2019-04-03", 2, unit, day, True, None, None)

    assert [zh] == clock.sentences("zh")
    assert en in clock.sentences("en")[0]
    assert clock.as_dict()["explanation"] is None


def test_only_an_adoption_moved_deadlines(small_bureau: Bureau) -> None:
    """An event that adopted a policy, and a position that does not exist, are not found."""
    for position in (2, 999):
        with pytest.raises(NotFound) as missing:
            small_bureau.agency.moved(position)

        assert "calendar-adoption" == missing.value.code
        assert str(position) in missing.value.sentence("zh")


def test_a_host_transaction_takes_the_adoption_back(small_bureau: Bureau) -> None:
    """Within a host's transaction that is rolled back, the calendar in force is the old one and
    every deadline as before."""
    from sqlalchemy import create_engine

    agency = small_bureau.agency
    small_bureau.clock.set(datetime(2026, 12, 20, 1, tzinfo=UTC))
    number = draft_one(agency)
    notice = Year(2027, "文", date(2026, 12, 21), frozenset({date(2027, 1, 1)}), frozenset())
    engine = create_engine(small_bureau.url)
    with engine.connect() as connection:
        within = small_bureau.flow.on(connection).agency(agency.id)
        adopt(within, agency.calendar().renewed([notice]))
        assert [("2027-01-18", True)] == dues(within, number)
        connection.rollback()
    engine.dispose()

    assert [("2027-01-12", False)] == dues(agency, number)
    assert 1 == len(agency.calendars())


def test_the_policy_adoptions_stay_what_they_were(spring: Bureau) -> None:
    """The reading of policy adoptions passes over calendars."""
    adopt(spring.agency)

    with spring.agency._reader(None, None) as r:
        found = adoptions(r.view.connection, spring.agency.id)

    assert 1 == len(found)
