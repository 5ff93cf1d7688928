"""The working-day calendar: its vectors, unknown years, a plain recount, its bytes."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.matter.calendar import Calendar, Deadline, shipped
from publication_flow.matter.notices import BadNotice, Year, read_notices

CN = shipped()
# What a calendar with a hole in it answers: 2020 to 2023 are not known to this one.
GAP = Calendar("cn", tuple(n for n in CN.notices if not 2020 <= n.year <= 2023))
ONE_DAY = timedelta(days=1)

# Days on both sides of every border between known and unknown years.
DAYS = st.dates(date(2003, 6, 1), date(2028, 6, 30))


def day(text: str) -> date:
    return date.fromisoformat(text)


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + ONE_DAY * n for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize(
    ("received", "after_7", "after_15", "after_20"),
    [
        ("2017-01-10", "2017-01-19", "2017-02-04", "2017-02-10"),
        ("2017-09-20", "2017-09-29", "2017-10-17", "2017-10-24"),
        ("2020-01-15", "2020-01-23", "2020-02-12", "2020-02-19"),
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
    with_a_day_of_2023 = GAP.add_working_days(day("2023-12-30"), 2)
    without = GAP.add_working_days(day("2023-12-31"), 1)

    assert Deadline(day("2024-01-02"), certain=False) == with_a_day_of_2023
    assert Deadline(day("2024-01-02"), certain=True) == without


@pytest.mark.parametrize("hidden", [2007, 2015, 2017, 2018, 2019, 2020, 2025, 2026])
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
        GAP.is_working_day(day("2027-03-01")),
        GAP.working_days_between(day("2026-12-30"), day("2027-01-01")),
        GAP.working_days_between(day("2019-06-01"), day("2024-06-01")),
        GAP.working_days_between(day("2027-01-01"), day("2026-12-30")),
    )

    assert (None, None, None, None) == answers


def test_a_count_that_uses_no_day_of_an_unknown_year_is_known() -> None:
    """The day of start is not counted, so a start on the last unknown day does no harm."""
    counted = GAP.working_days_between(day("2023-12-31"), day("2024-01-03"))

    assert 2 == counted


def test_a_point_in_time_is_refused() -> None:
    """A datetime is an error: as a day it would quietly be looked up in the wrong way."""
    with pytest.raises(TypeError, match="compare"):
        CN.is_working_day(datetime(2026, 10, 1, 9, 0, tzinfo=UTC))


@given(start=DAYS, n=st.integers(1, 60))
def test_a_certain_deadline_is_the_nth_working_day(start: date, n: int) -> None:
    """Counting back from a certain deadline gives the limit, and the deadline is a working day."""
    deadline = GAP.add_working_days(start, n)
    counted = GAP.working_days_between(start, deadline.earliest)

    assert (n if deadline.certain else None) == counted
    assert GAP.is_working_day(deadline.earliest) is not False


@given(start=DAYS, end=DAYS)
def test_between_agrees_with_a_walk_over_the_days(start: date, end: date) -> None:
    """The count is what asking day by day gives, negative when walked backwards."""
    first, last = sorted((start, end))
    asked = [GAP.is_working_day(first + ONE_DAY * n) for n in range(1, (last - first).days + 1)]
    walked = None if None in asked else asked.count(True) * (1 if start <= end else -1)

    counted = GAP.working_days_between(start, end)

    assert walked == counted


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
    revised = replace(CN.notices[0], off=CN.notices[0].off | {day("2004-03-01")})
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
FULL: dict[str, Any] = {
    **GOOD,
    "earlier": [
        {
            "announced_on": "2026-10-04", "confirmed": False, "days": ["2027-01-01"],
            "source": "国办发明电〔2026〕0号",
        }
    ],
    "names": {"元旦": ["2027-01-01", "2027-01-03"]},
}  # fmt: skip


def as_bytes(*years: object) -> bytes:
    return json.dumps(
        {"id": "test", "years": years}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


@pytest.mark.parametrize(
    ("data", "code", "told"),
    [
        (b"\xff", "calendar-unreadable", ""),
        (b"{", "calendar-unreadable", ""),
        (b"[]", "calendar-unreadable", ""),
        (b"{}", "calendar-unreadable", "id"),
        (b'{"id":1,"years":[]}', "calendar-unreadable", "id"),
        (b'{"id":"test","years":[1]}', "calendar-unreadable", ""),
        (b"[" * 100_000, "calendar-unreadable", ""),
        (as_bytes(GOOD) + b"\n", "calendar-spelling", ""),
        (as_bytes(GOOD, GOOD), "calendar-year-twice", "2027"),
        (as_bytes({**GOOD, "off": ["2026-12-31"]}), "calendar-day-elsewhere", "2026-12-31"),
        (as_bytes({**GOOD, "off": ["2027-01-03"]}), "calendar-day-both", "2027-01-03"),
        (as_bytes({**GOOD, "work": ["2027-01-04"]}), "calendar-day-weekday", "2027-01-04"),
        (as_bytes({**GOOD, "off": ["2027-01-01"] * 2}), "calendar-day-twice", "2027-01-01"),
        (as_bytes({**GOOD, "off": ["20270101"]}), "calendar-spelling", ""),
        (as_bytes({**GOOD, "off": ["2027-02-30"]}), "calendar-day", "2027-02-30"),
        (as_bytes({**GOOD, "off": [20270101]}), "calendar-day", "20270101"),
        (as_bytes({**GOOD, "off": "2027-01-01"}), "calendar-field-type", "“off”"),
        (as_bytes({**GOOD, "source": ""}), "calendar-source", "2027"),
        (as_bytes({**GOOD, "source": 17}), "calendar-field-type", "“source”"),
        (as_bytes({**GOOD, "year": "2027"}), "calendar-field-type", "“year”"),
        (as_bytes({**GOOD, "confirmed": "no"}), "calendar-field-type", "“confirmed”"),
        (as_bytes({**GOOD, "name": "x"}), "calendar-field-unknown", "“name”"),
        (as_bytes({k: v for k, v in GOOD.items() if k != "work"}),
         "calendar-field-missing", "“work”"),
        (as_bytes({**GOOD, "names": {"元旦": ["2027-01-02"]}}), "calendar-day-told", "2027-01-02"),
        (as_bytes({**GOOD, "names": ["元旦"]}), "calendar-field-type", "“names”"),
        (as_bytes({**GOOD, "names": {}}), "calendar-spelling", ""),
        (as_bytes({**FULL, "earlier": [*FULL["earlier"]] * 2}), "calendar-day-told", "2027-01-01"),
        (as_bytes({**GOOD, "earlier": [{}]}), "calendar-field-type", "“earlier”"),
    ],
)  # fmt: skip
def test_malformed_bytes_are_refused(data: bytes, code: str, told: str) -> None:
    """Bytes that are no canonical calendar are refused, a ValueError too, and say what is wrong."""
    with pytest.raises(BadNotice) as refused:
        Calendar.from_bytes(data)

    assert isinstance(refused.value, ValueError)
    assert code == refused.value.code
    assert told in refused.value.sentence("zh")
    assert "?" not in refused.value.sentence("en")


@pytest.mark.parametrize("good", [GOOD, FULL])
def test_the_pattern_of_the_malformed_ones_is_itself_good(good: dict[str, object]) -> None:
    """The bytes the malformed cases are bent from are accepted, so each case fails for its bend;
    a calendar kept before days had names and earlier notices is one of them."""
    calendar = Calendar.from_bytes(as_bytes(good))

    assert as_bytes(good) == calendar.to_bytes()


@pytest.mark.parametrize("name", ["fr", "", "../calendars/cn", "cn/."])
def test_only_shipped_calendars_can_be_named(name: str) -> None:
    """A name that is not shipped, or that tries to be a path, is refused."""
    with pytest.raises(ValueError, match="is shipped"):
        shipped(name)


def year(source: str, announced_on: str, off: str) -> Year:
    """A notice for 2027 with one day off."""
    return Year(2027, source, day(announced_on), frozenset({day(off)}), frozenset())


def test_a_notice_completes_the_calendar() -> None:
    """With a notice for 2027 taken in, a limit that runs into it is certain."""
    calendar = CN.renewed([year("甲", "2026-12-01", "2027-01-01")])

    before, after = (c.add_working_days(day("2026-12-04"), 20) for c in (CN, calendar))

    assert Deadline(day("2027-01-02"), certain=False) == before
    assert Deadline(day("2027-01-04"), certain=True) == after


def test_a_second_notice_follows_the_first() -> None:
    """A later notice stands for the whole year; the days that stay are still the earlier one's."""
    first = read_notices(
        'year = 2027\n[[notice]]\nsource = "甲"\nannounced_on = 2026-12-01\n'
        "off = [2027-01-01, 2027-05-01]\nwork = []\n"
    )
    second = read_notices(
        'year = 2027\n[[notice]]\nsource = "乙"\nannounced_on = 2027-03-01\n'
        "off = [2027-01-01, 2027-05-03]\nwork = []\n"
    )

    standing = CN.renewed(first).renewed(second).years[2027]

    assert {"2027-01-01": "甲", "2027-05-03": "乙"} == {
        str(d): standing.notice(d) for d in sorted(standing.off)
    }
    assert standing == CN.renewed([*second, *first]).years[2027]
    assert standing == CN.renewed(first).renewed([*first, *second]).years[2027]
    assert standing == CN.renewed([*first, *second]).renewed([*first, *second]).years[2027]
    assert CN.renewed(second).years[2027] == CN.renewed(second).renewed(second).years[2027]


def test_an_older_notice_undoes_no_newer_one() -> None:
    """A notice issued before the one in force is refused and both are named."""
    calendar = CN.renewed([year("乙", "2027-03-01", "2027-01-01")])

    with pytest.raises(BadNotice, match="甲") as refused:
        calendar.renewed([year("甲", "2026-12-01", "2027-05-03")])

    assert "calendar-notice-old" == refused.value.code


def test_what_another_calendar_knows_newer() -> None:
    """Newer are the years that are unknown here or stand there by a notice at least as late; none
    is newer than itself."""
    before = shipped(known_on=day("2019-03-21"))
    ahead = CN.renewed([year("甲", "2026-12-01", "2027-01-01")])

    assert [2019, 2020, 2021] == [one.year for one in before.newer(CN)][:3]
    assert () == CN.newer(CN)
    assert () == CN.newer(before)
    assert [2027] == [one.year for one in CN.newer(ahead)]
    assert CN == before.renewed(before.newer(CN))
