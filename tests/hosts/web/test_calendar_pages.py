"""The working-day calendar in the console: a year as months, its notices, a limit explained."""

from __future__ import annotations

import csv
import io
import re

import pytest

from publication_flow.matter.calendar import shipped
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import SignedIn


@pytest.mark.parametrize("year", [2017, 2019])
def test_every_day_of_the_year_stands_once_and_as_the_notice_has_it(
    signed_in: SignedIn, year: int
) -> None:
    """Twelve months; the days off and the days worked are those of the calendar, in words too."""
    html = signed_in("gao.yu").get(f"{HOME}calendar/{year}").text
    months = re.findall(r'<table class="month"><caption>(\d+)月</caption>(.*?)</table>', html, re.S)
    days = {
        (int(month), int(day)): (kind, mark)
        for month, table in months
        for kind, day, mark in re.findall(
            r'<td class="([\w-]+)">(\d+)(?:<small>(休|班)</small>)?', table
        )
    }
    known = shipped().years[year]

    assert [str(n) for n in range(1, 13)] == [month for month, _ in months]
    assert 365 == len(days)
    assert {(d.month, d.day) for d in known.off} == {d for d, v in days.items() if v[1] == "休"}
    assert {(d.month, d.day) for d in known.work} == {d for d, v in days.items() if v[1] == "班"}
    weekend = [kind for kind, _ in days.values() if kind == "weekend"]
    assert 365 - len(known.off) - len(weekend) == len(known.working_days)


def test_a_year_announced_twice_shows_both_notices(signed_in: SignedIn) -> None:
    """May Day 2019 was announced twice: both notices with their days, and each day with its own."""
    client = signed_in("gao.yu")
    html = client.get(f"{HOME}calendar/2019").text
    exported = client.get(f"{HOME}calendar/2019/days.csv").content.decode("utf-8-sig")
    rows = {row["日期"]: row for row in csv.DictReader(io.StringIO(exported))}

    assert "2018-12-04 发布" in html
    assert "2019-03-22 发布" in html
    assert "通知过不止一次" in html
    assert rows["2019-05-01"]["通知"] != rows["2019-05-02"]["通知"]
    assert ("上班", "周日") == (rows["2019-05-05"]["安排"], rows["2019-05-05"]["星期"])


def test_a_year_that_is_not_known_says_so(signed_in: SignedIn) -> None:
    """No guess is shown; what is no year is no page."""
    client = signed_in("gao.yu")

    assert "还没有采用" in client.get(f"{HOME}calendar/2050").text
    for odd in ("x", "20170", "0000", "１９９９"):
        assert 404 == client.get(f"{HOME}calendar/{odd}").status_code, odd


def test_a_limit_explains_itself(signed_in: SignedIn) -> None:
    """Seven working days after 26 April 2019, over the May Day that was announced twice."""
    html = signed_in("gao.yu").get(f"{HOME}calendar?start=2019-04-26&days=7").text

    assert "到 2019-05-08 为止" in html
    assert "2019-05-02 至 2019-05-04" in html
    assert "2019-04-28、2019-05-05" in html


def test_a_provisional_day_is_called_so(signed_in: SignedIn) -> None:
    """Where the notice is not out the earliest day is told as that."""
    html = signed_in("gao.yu", lang="en").get(f"{HOME}calendar?start=2049-12-20&days=20").text

    assert "at the earliest (provisional)" in html


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ("start=2019-02-30&days=5", {"start"}), ("start=2019-04-26&days=0", {"days"}),
        ("start=2019-04-26&days=251", {"days"}), ("start=2019-04-26&days=%EF%BC%95", {"days"}),
        ("start=9999-12-31&days=5", {"start"}), ("start=0001-01-01&days=5", {"start"}),
        ("days=5", {"start"}), ("start=2019-04-26", {"days"}),
        ("start=x&days=x", {"start", "days"}),
    ],
)  # fmt: skip
def test_what_cannot_be_counted_is_told_beside_its_field(
    signed_in: SignedIn, query: str, wrong: set[str]
) -> None:
    """400, the field described by its error, and what was typed is still there."""
    answer = signed_in("gao.yu").get(f"{HOME}calendar?{query}")

    assert 400 == answer.status_code
    assert wrong == set(re.findall(r'id="f-(\w+)-error"', answer.text))


def test_the_adoptions_are_for_office_holders(signed_in: SignedIn) -> None:
    """The calendar is everybody's; who adopted it on what document is the office's affair."""
    assert "采用的经过" in signed_in("gao.yu").get(f"{HOME}calendar").text
    assert "采用的经过" not in signed_in("ma.qiang").get(f"{HOME}calendar").text
