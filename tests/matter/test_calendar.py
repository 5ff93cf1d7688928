"""The working-day calendar against its vectors, two public libraries and a plain recount."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import chinese_calendar
import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.matter.calendar import Calendar, Deadline, Year, read_notices, shipped

CN = shipped()
KNOWN = (2016, 2017, 2018, 2019, 2024, 2025, 2026)
ONE_DAY = timedelta(days=1)

# Days on both sides of every border between known and unknown years.
DAYS = st.dates(date(2015, 6, 1), date(2028, 6, 30))


def day(text: str) -> date:
    return date.fromisoformat(text)


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + ONE_DAY * n for n in range((date(year + 1, 1, 1) - first).days)]


def test_the_shipped_years_are_those_announced() -> None:
    """The package brings 2016 to 2019 and 2024 to 2026, and guesses no other year."""
    years = tuple(CN.years)

    assert KNOWN == years


@pytest.mark.parametrize("year", KNOWN)
def test_every_day_agrees_with_chinesecalendar(year: int) -> None:
    """Each day of each shipped year is what the library chinesecalendar says it is."""
    differing = [d for d in days_of(year) if CN.is_working_day(d) != chinese_calendar.is_workday(d)]

    assert [] == differing


@pytest.mark.parametrize("year", KNOWN)
def test_every_day_agrees_with_holidays(year: int) -> None:
    """Each day of each shipped year is what the library holidays says it is."""
    china = holidays.country_holidays("CN", years=year)

    differing = [d for d in days_of(year) if CN.is_working_day(d) != china.is_working_day(d)]

    assert [] == differing


@pytest.mark.parametrize(
    ("year", "total"), [(2017, 249), (2019, 250), (2024, 251), (2025, 248), (2026, 248)]
)
def test_the_year_has_its_number_of_working_days(year: int, total: int) -> None:
    """A year counts as many working days as its notice leaves."""
    counted = CN.working_days_between(date(year - 1, 12, 31), date(year, 12, 31))

    assert total == counted


@pytest.mark.parametrize(
    ("received", "after_7", "after_15", "after_20"),
    [
        ("2017-01-10", "2017-01-19", "2017-02-04", "2017-02-10"),
        ("2017-09-20", "2017-09-29", "2017-10-17", "2017-10-24"),
        ("2024-09-25", "2024-10-10", "2024-10-21", "2024-10-28"),
        ("2025-01-20", "2025-02-05", "2025-02-14", "2025-02-21"),
        ("2025-09-22", "2025-09-30", "2025-10-17", "2025-10-24"),
        ("2026-02-02", "2026-02-11", "2026-02-28", "2026-03-06"),
        ("2026-09-15", "2026-09-23", "2026-10-12", "2026-10-19"),
        ("2026-12-03", "2026-12-14", "2026-12-24", "2026-12-31"),
    ],
)
def test_a_limit_ends_on_the_day_worked_out_by_hand(
    received: str, after_7: str, after_15: str, after_20: str
) -> None:
    """Limits of 7, 15 and 20 working days leave out the day of receipt and obey the notices."""
    deadlines = [CN.add_working_days(day(received), n) for n in (7, 15, 20)]

    assert [Deadline(day(end), certain=True) for end in (after_7, after_15, after_20)] == deadlines


def test_a_limit_that_leaves_the_known_years_is_not_certain() -> None:
    """The twentieth working day after 2026-12-04 lies in 2027, on 2 January at the earliest."""
    deadline = CN.add_working_days(day("2026-12-04"), 20)

    assert Deadline(day("2027-01-02"), certain=False) == deadline


def test_an_unknown_year_counts_every_day_but_the_fixed_holidays() -> None:
    """In an unknown year the earliest date skips May Day and 1 to 3 October, and no weekend."""
    over_may = CN.add_working_days(day("2027-04-30"), 1)
    over_october = CN.add_working_days(day("2027-09-30"), 7)

    assert Deadline(day("2027-05-02"), certain=False) == over_may
    assert Deadline(day("2027-10-10"), certain=False) == over_october


def test_a_limit_that_begins_in_an_unknown_year_is_not_certain() -> None:
    """A count with a day in unknown 2023 stays uncertain even though it ends in known 2024."""
    with_a_day_of_2023 = CN.add_working_days(day("2023-12-30"), 2)
    without = CN.add_working_days(day("2023-12-31"), 1)

    assert Deadline(day("2024-01-02"), certain=False) == with_a_day_of_2023
    assert Deadline(day("2024-01-02"), certain=True) == without


@pytest.mark.parametrize("hidden", [2017, 2018, 2019, 2025, 2026])
def test_the_earliest_date_is_never_after_the_real_one(hidden: int) -> None:
    """Hiding a year gives bounds that its real notice never undercuts, and says so."""
    blind = Calendar("cn", tuple(notice for notice in CN.notices if notice.year != hidden))
    starts = days_of(hidden)[:-40]

    pairs = [
        (blind.add_working_days(s, n), CN.add_working_days(s, n))
        for s in starts
        for n in (1, 7, 20)
    ]

    assert all(bound.earliest <= real.earliest for bound, real in pairs)
    assert {False} == {bound.certain for bound, _ in pairs}


def test_a_limit_takes_at_least_one_day() -> None:
    """A limit of no working days is a mistake, not the day itself."""
    with pytest.raises(ValueError, match="at least one working day, not 0"):
        CN.add_working_days(day("2026-03-02"), 0)


def test_an_unknown_year_is_unknown() -> None:
    """No weekday rule stands in for a year without a notice."""
    answers = (
        CN.is_working_day(day("2027-03-01")),
        CN.working_days_between(day("2026-12-30"), day("2027-01-01")),
        CN.working_days_between(day("2019-06-01"), day("2024-06-01")),
        CN.working_days_between(day("2027-01-01"), day("2026-12-30")),
    )

    assert (None, None, None, None) == answers


def test_a_count_that_uses_no_day_of_an_unknown_year_is_known() -> None:
    """The day of start is not counted, so a start on the last unknown day does no harm."""
    counted = CN.working_days_between(day("2023-12-31"), day("2024-01-03"))

    assert 2 == counted


def test_a_point_in_time_is_refused() -> None:
    """A datetime is an error: as a day it would quietly be looked up in the wrong way."""
    with pytest.raises(TypeError, match="compare"):
        CN.is_working_day(datetime(2026, 10, 1, 9, 0, tzinfo=UTC))


@given(start=DAYS, n=st.integers(1, 60))
def test_a_certain_deadline_is_the_nth_working_day(start: date, n: int) -> None:
    """Counting back from a certain deadline gives the limit, and the deadline is a working day."""
    deadline = CN.add_working_days(start, n)
    counted = CN.working_days_between(start, deadline.earliest)

    assert (n if deadline.certain else None) == counted
    assert CN.is_working_day(deadline.earliest) is not False


@given(start=DAYS, end=DAYS)
def test_between_agrees_with_a_walk_over_the_days(start: date, end: date) -> None:
    """The count is what asking day by day gives, negative when walked backwards."""
    first, last = sorted((start, end))
    asked = [CN.is_working_day(first + ONE_DAY * n) for n in range(1, (last - first).days + 1)]
    walked = None if None in asked else asked.count(True) * (1 if start <= end else -1)

    counted = CN.working_days_between(start, end)

    assert walked == counted


def test_may_day_2019_was_announced_twice() -> None:
    """The calendar as known before 22 March 2019 has the one-day May Day, by default the four."""
    before = shipped(known_on=day("2019-03-21"))
    deadlines = [c.add_working_days(day("2019-04-25"), 5).earliest for c in (before, CN)]
    earlier = [c.add_working_days(day("2019-04-22"), 5).earliest for c in (before, CN)]

    assert ("国办发明电〔2018〕15号", "国办发明电〔2019〕3号") == (
        before.years[2019].source,
        CN.years[2019].source,
    )
    assert [day("2019-05-03"), day("2019-05-05")] == deadlines
    assert [day("2019-04-29"), day("2019-04-28")] == earlier


def test_the_notice_for_2019_changed_the_end_of_2018() -> None:
    """29 December 2018 became a workday and the 31st a day off only with the next year's notice."""
    before = shipped(known_on=day("2018-12-03"))
    days = (day("2018-12-29"), day("2018-12-31"))

    assert [False, True] == [before.is_working_day(d) for d in days]
    assert [True, False] == [CN.is_working_day(d) for d in days]
    assert [2016, 2017, 2018] == list(before.years)


def test_only_the_number_for_2026_is_unconfirmed() -> None:
    """What could not be checked against a reliable source is marked in the data."""
    unconfirmed = [notice.source for notice in CN.notices if not notice.confirmed]

    assert ["国办发明电〔2025〕7号"] == unconfirmed


def test_a_calendar_survives_its_bytes() -> None:
    """Bytes and pickle give back an equal calendar, and equal calendars give equal bytes."""
    data = CN.to_bytes()
    shuffled = Calendar("cn", tuple(reversed(CN.notices)))

    assert CN == Calendar.from_bytes(data)
    assert CN == pickle.loads(pickle.dumps(CN))
    assert data == shuffled.to_bytes()
    assert hash(CN) == hash(shuffled)
    assert "国办发明电〔2016〕17号".encode() in data


def test_another_day_off_gives_other_bytes() -> None:
    """A revised year cannot pass under the digest of the old one."""
    revised = replace(CN.notices[0], off=CN.notices[0].off | {day("2016-03-01")})
    calendar = Calendar("cn", (revised, *CN.notices[1:]))

    assert CN.to_bytes() != calendar.to_bytes()
    assert CN != calendar


GOOD = {
    "announced_on": "2026-11-04",
    "confirmed": True,
    "off": ["2027-01-01"],
    "source": "国办发明电〔2026〕1号",
    "work": ["2027-01-03"],
    "year": 2027,
}


def as_bytes(*years: object) -> bytes:
    return json.dumps(
        {"id": "test", "years": years}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"\xff", "codec"),
        (b"{", "Expecting"),
        (b"[]", "an object is wanted"),
        (b"{}", "not a calendar: "),
        (b'{"id":1,"years":[]}', "its id is 1"),
        (b'{"id":"test","years":[1]}', "not a calendar: "),
        (b"[" * 100_000, "nested too deeply"),
        (as_bytes(GOOD) + b"\n", "canonical"),
        (as_bytes(GOOD, GOOD), "2027 occurs twice"),
        (as_bytes({**GOOD, "off": ["2026-12-31"]}), "2026-12-31 belongs to another year"),
        (as_bytes({**GOOD, "off": ["2027-01-03"]}), "2027-01-03 is both off and a make-up"),
        (as_bytes({**GOOD, "work": ["2027-01-04"]}), "2027-01-04 is no weekend"),
        (as_bytes({**GOOD, "off": ["20270101"]}), "canonical"),
        (as_bytes({**GOOD, "off": ["2027-02-30"]}), "day is out of range"),
        (as_bytes({**GOOD, "off": "2027-01-01"}), "not a list of days"),
        (as_bytes({**GOOD, "off": [20270101]}), "not a day: 20270101"),
        (as_bytes({**GOOD, "source": ""}), "no document number"),
        (as_bytes({**GOOD, "source": 17}), "wrong type"),
        (as_bytes({**GOOD, "year": "2027"}), "wrong type"),
        (as_bytes({**GOOD, "confirmed": "no"}), "wrong type"),
        (as_bytes({**GOOD, "name": "x"}), "unknown key 'name'"),
        (as_bytes({k: v for k, v in GOOD.items() if k != "work"}), "'work'"),
    ],
)
def test_malformed_bytes_are_refused(data: bytes, complaint: str) -> None:
    """Bytes that are no canonical calendar raise ValueError and say what is wrong."""
    with pytest.raises(ValueError, match=complaint):
        Calendar.from_bytes(data)


def test_the_pattern_of_the_malformed_ones_is_itself_good() -> None:
    """The bytes the malformed cases are bent from are accepted, so each case fails for its bend."""
    calendar = Calendar.from_bytes(as_bytes(GOOD))

    assert as_bytes(GOOD) == calendar.to_bytes()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("year = 2027", "'notice'"),
        ("year 2027", "Expected"),
        ("year = 2027\nnotice = 1", "not a calendar year"),
        ("year = 2027\nnotice = [{source = 'x', announced_on = 2026-11-04}]", "'off'"),
        ("year = 2027\nnotice = [{source = 'x', announced_on = 2026-11-04T08:00:00}]", "not a day"),
    ],
)
def test_a_malformed_file_is_refused(text: str, complaint: str) -> None:
    """A year file of the wrong shape raises ValueError and says what is wrong."""
    with pytest.raises(ValueError, match=complaint):
        read_notices(text)


@pytest.mark.parametrize("name", ["fr", "", "../calendars/cn", "cn/."])
def test_only_shipped_calendars_can_be_named(name: str) -> None:
    """A name that is not shipped, or that tries to be a path, is refused."""
    with pytest.raises(ValueError, match="is shipped"):
        shipped(name)


def test_a_year_fed_in_completes_the_calendar() -> None:
    """With a notice for 2020 added, a limit across the lengthened Spring Festival is certain."""
    off = {date(2020, 1, 1), day("2020-04-04"), *(date(2020, 1, d) for d in range(24, 32))}
    work = {day("2020-01-19")}
    spring_2020 = Year(
        2020,
        "国办发明电〔2020〕1号",
        day("2020-01-27"),
        frozenset(off | {day("2020-02-01"), day("2020-02-02")}),
        frozenset(work),
    )
    calendar = Calendar("cn", (*CN.notices, spring_2020))

    deadlines = [calendar.add_working_days(day("2020-01-15"), n) for n in (7, 15, 20)]

    expected = [day("2020-01-23"), day("2020-02-12"), day("2020-02-19")]
    assert [Deadline(end, certain=True) for end in expected] == deadlines
