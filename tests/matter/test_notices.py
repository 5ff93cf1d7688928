"""The shipped years against two public libraries, and notices as people have them in files."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest

from publication_flow.matter.calendar import Deadline, notices_shipped, shipped
from publication_flow.matter.notice_files import read_file
from publication_flow.matter.notices import BadNotice, read_json, read_notices

CN = shipped()
KNOWN = tuple(range(2004, 2027))
# The notice for 2006 made the last Saturday of 2005 a workday; the library has that year as it was
# announced a year before.
DISAGREED = {date(2005, 12, 31): True}


def day(text: str) -> date:
    return date.fromisoformat(text)


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


def test_the_shipped_years_are_those_announced() -> None:
    """The package brings 2004 to 2026 and guesses no other year."""
    years = tuple(CN.years)

    assert KNOWN == years


def test_every_day_agrees_with_chinesecalendar() -> None:
    """Each day of 2004 to 2026 is what the library chinesecalendar says, but for the one day
    that is known to differ."""
    differing = {
        d: CN.is_working_day(d)
        for year in KNOWN
        for d in days_of(year)
        if CN.is_working_day(d) != chinese_calendar.is_workday(d)
    }

    assert DISAGREED == differing


def test_every_day_agrees_with_holidays() -> None:
    """Each day of 2004 to 2026 is what the library holidays says it is."""
    china = holidays.country_holidays("CN", years=KNOWN)

    differing = [
        d
        for year in KNOWN
        for d in days_of(year)
        if CN.is_working_day(d) != china.is_working_day(d)
    ]

    assert [] == differing


@pytest.mark.parametrize(
    ("year", "total"),
    [
        (2004, 252), (2005, 251), (2006, 251), (2007, 249), (2008, 251), (2009, 250), (2010, 250),
        (2011, 250), (2012, 249), (2013, 250), (2014, 250), (2015, 249), (2016, 250), (2017, 249),
        (2018, 250), (2019, 250), (2020, 249), (2021, 250), (2022, 249), (2023, 249), (2024, 251),
        (2025, 248), (2026, 248),
    ],
)  # fmt: skip
def test_the_year_has_its_number_of_working_days(year: int, total: int) -> None:
    """A year counts as many working days as its notices leave."""
    first = date(year, 1, 1)
    begins = 1 if CN.is_working_day(first) else 0

    counted = CN.working_days_between(first, date(year, 12, 31))

    assert total == (counted or 0) + begins


def test_every_day_off_or_made_up_has_a_holiday() -> None:
    """No shipped day is without the name of the holiday it is off or worked for."""
    unnamed = [d for n in notices_shipped() for d in n.off | n.work if not n.name(d)]

    assert [] == unnamed


@pytest.mark.parametrize(
    ("year", "sources"),
    [
        (2006, ("国办发明电〔2005〕35号", "国办发明电〔2006〕49号")),
        (2011, ("国办发明电〔2010〕40号", "国办发明电〔2011〕45号")),
        (2015, ("国办发明电〔2014〕28号", "国发明电〔2015〕1号")),
        (2018, ("国办发明电〔2017〕12号", "国办发明电〔2018〕15号")),
        (2019, ("国办发明电〔2018〕15号", "国办发明电〔2019〕3号")),
        (2020, ("国办发明电〔2019〕16号", "国办发明电〔2020〕1号")),
        (2022, ("国办发明电〔2021〕11号", "国办发明电〔2022〕16号")),
    ],
)
def test_a_year_announced_twice_stands_by_both_notices(year: int, sources: tuple[str, ...]) -> None:
    """What a second notice left as it was is still told as the first one's."""
    standing = CN.years[year].notices

    assert sources == tuple(one.source for one in standing)


def test_before_2008_other_days_were_legal_holidays() -> None:
    """Until 2007 May Day is a week and Qingming, Dragon Boat and Mid-Autumn are no holidays."""
    named = {year: {name for _, name in CN.years[year].names} for year in (2007, 2008)}

    assert {"元旦", "春节", "劳动节", "国庆节"} == named[2007]
    assert {"清明节", "端午节", "中秋节"} == named[2008] - named[2007]
    assert [False] * 7 == [CN.is_working_day(date(2007, 5, d)) for d in range(1, 8)]


@pytest.mark.parametrize(
    ("received", "before", "after"),
    [
        ("2019-03-29", "2019-04-29", "2019-04-28"),  # earlier: Sunday the 28th became a workday
        ("2019-04-03", "2019-05-03", "2019-05-05"),  # later: 2 and 3 May became days off
    ],
)
def test_the_second_notice_of_2019_moved_deadlines_both_ways(
    received: str, before: str, after: str
) -> None:
    """Twenty working days from a receipt in spring 2019 end a day earlier or two later by the
    notice of 22 March than they did the day before it."""
    calendars = (shipped(known_on=day("2019-03-21")), shipped(known_on=day("2019-03-22")))

    deadlines = [c.add_working_days(day(received), 20) for c in calendars]

    assert [Deadline(day(d), certain=True) for d in (before, after)] == deadlines


def test_the_spring_festival_of_2020_was_lengthened() -> None:
    """Fifteen working days from 2020-01-15 ended on 10 February until the notice of 26 January
    made it the 12th."""
    calendars = (shipped(known_on=day("2020-01-25")), CN)

    deadlines = [c.add_working_days(day("2020-01-15"), 15).earliest for c in calendars]

    assert [day("2020-02-10"), day("2020-02-12")] == deadlines


def test_the_notice_for_2019_changed_the_end_of_2018() -> None:
    """29 December 2018 became a workday and the 31st a day off only with the next year's notice."""
    before = shipped(known_on=day("2018-12-03"))
    days = (day("2018-12-29"), day("2018-12-31"))

    assert [False, True] == [before.is_working_day(d) for d in days]
    assert [True, False] == [CN.is_working_day(d) for d in days]
    assert 2018 == max(before.years)


def test_what_is_not_confirmed_is_marked() -> None:
    """Of these notices the number or the day could not be checked against a reliable source; one
    whose number is not known goes by its title."""
    unconfirmed = {notice.source for notice in notices_shipped() if not notice.confirmed}

    assert {
        "国务院办公厅关于2004年部分节假日安排的通知",
        "国务院办公厅关于2005年部分节假日安排的通知",
        "国办发明电〔2005〕35号",
        "国务院办公厅关于2008年部分节假日安排的通知",
        "国办发明电〔2008〕42号",
    } == unconfirmed


TOML = """year = 2027
[[notice]]
source = "国办发明电〔2026〕9号"
announced_on = 2026-11-10
[notice.off]
"元旦" = [2027-01-01, 2027-01-02]
[notice.work]
"元旦" = [2027-01-03]
"""
JSON = """{"year": 2027, "notice": [{"source": "国办发明电〔2026〕9号",
"announced_on": "2026-11-10", "off": {"元旦": ["2027-01-01", "2027-01-02"]},
"work": {"元旦": ["2027-01-03"]}}]}"""
CSV = "\ufeff日期,类型,名称\n2027/01/01,放假,元旦\n\n2027-01-02,休,元旦\n2027-01-03,上班,元旦\n"
ENGLISH = "kind,day,name\noff,2027-01-01,元旦\noff,2027-01-02,元旦\nwork,2027-01-03,元旦\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [("2027.toml", TOML), ("2027.JSON", JSON), ("n.json", f"[{JSON}]"), ("n.csv", CSV),
     ("n.csv", ENGLISH)],
)  # fmt: skip
def test_a_year_is_the_same_in_every_kind_of_file(name: str, text: str) -> None:
    """TOML, JSON and CSV, with Chinese or English heads, give one and the same year."""
    found = read_file(name, text, "国办发明电〔2026〕9号", day("2026-11-10"))

    assert read_notices(TOML) == found


@pytest.mark.parametrize(
    ("name", "text", "code", "told"),
    [
        ("a.toml", "year 2027", "calendar-unreadable", "line 1"),
        ("a.toml", "notice = []", "calendar-field-missing", "“year”"),
        ("a.toml", "year = 2027", "calendar-field-missing", "“notice”"),
        ("a.toml", "year = 2027\nnotice = 1", "calendar-field-missing", "“notice”"),
        ("a.toml", "year = 2027\nnotice = [1]", "calendar-field-type", "“notice”"),
        ("a.toml", TOML.replace("notice.off", "notice.of"), "calendar-field-missing", "“off”"),
        ("a.toml", TOML.replace("source", "number"), "calendar-field-missing", "“source”"),
        ("a.toml", "x = 1\n" + TOML, "calendar-field-unknown", "“x”"),
        ("a.toml", TOML.replace("2026-11-10", "2026-11-10 08:00:00"), "calendar-day", "08:00"),
        ("a.toml", TOML.replace("year = 2027", "year = 12345"), "calendar-field-type", "“year”"),
        ("a.toml", TOML.replace("2027-01-03", "2027-01-04"), "calendar-day-weekday", "01-04"),
        ("a.json", "{", "calendar-unreadable", "a.json"),
        ("a.json", "[" * 100_000, "calendar-unreadable", "a.json"),
        ("a.json", "[1]", "calendar-field-missing", "“year”"),
        ("a.csv", "", "calendar-csv-head", "日期"),
        ("a.csv", "day,name\n", "calendar-csv-head", "日期"),
        ("a.csv", "day,kind\n", "calendar-csv-head", "日期"),
        ("a.csv", "day,kind\n2027-01-01,maybe\n", "calendar-csv-row", "第 2 行"),
        ("a.csv", "day,kind\n1 January,off\n", "calendar-day", "1 January"),
        ("a.csv", "day,kind\n2027-13-01,off\n", "calendar-day", "2027-13-01"),
        ("a.xlsx", "", "calendar-file-kind", "a.xlsx"),
    ],
)
def test_a_malformed_file_is_refused(name: str, text: str, code: str, told: str) -> None:
    """A file that holds no year is refused in a sentence that names it, and the field or day."""
    with pytest.raises(BadNotice) as refused:
        read_file(name, text, "国办发明电〔2026〕9号", day("2026-11-10"))

    sentences = [refused.value.sentence(lang) for lang in ("zh", "en")]
    assert code == refused.value.code
    assert told in sentences[0]
    assert all(f"“{name}”" in sentence for sentence in sentences)


def test_a_csv_needs_its_notice_named() -> None:
    """A table of days alone says nothing of its notice: both number and day are asked for."""
    for source, on in ((None, day("2026-11-10")), ("文", None)):
        with pytest.raises(BadNotice) as refused:
            read_file("n.csv", CSV, source, on)

        assert "calendar-csv-notice" == refused.value.code


def test_a_json_list_may_hold_several_years() -> None:
    """Each year of a list is read, in order."""
    other = JSON.replace("2027", "2028").replace('"2028-01-03"', "").replace("2026-11", "2027-11")

    assert [2027, 2028] == [one.year for one in read_json(f"[{JSON}, {other}]")]
