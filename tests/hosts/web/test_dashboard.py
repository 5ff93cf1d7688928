"""The year's figures, what stands behind each, and one event of the ledger."""

from __future__ import annotations

import csv
import io
import re

import pytest

from publication_flow.hosts.web.console.bars import Bar, bars, columns
from publication_flow.report.cells import cell
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.conftest import Bureau, SignedIn

HOME = "/370405-mz/"


@pytest.fixture
def year(bureau: Bureau) -> int:
    """Two published, one on a desk and past its limit."""
    _, agency, clock = bureau
    publish_one(agency)
    publish_one(agency)
    number = draft_one(agency)
    agency.act("provide", number, by="chen.jing")
    clock.advance(days=14)
    return int(agency.today()[:4])


def test_every_figure_opens_to_its_events(signed_in: SignedIn, bureau: Bureau, year: int) -> None:
    """Each number on the page is a link, and the list behind it has as many lines."""
    client = signed_in("wu.min")
    html = client.get(f"{HOME}dashboard/{year}").text

    links = re.findall(rf'<a href="({HOME}dashboard/{year}/[^"]+)">(?:<b>)?(\d+)<', html)
    assert len(links) > 10
    for href, number in links:
        listed = client.get(href.replace("&amp;", "&")).text
        assert int(number) == len(re.findall(rf'href="{HOME}events/\d+"', listed)), href


def test_the_figures_are_the_ledgers(signed_in: SignedIn, bureau: Bureau, year: int) -> None:
    """The page says what `metrics` says, at the position it was read."""
    found = bureau[1].metrics(year)
    html = signed_in("wu.min").get(f"{HOME}dashboard/{year}").text

    assert "<b>2</b> <span>首次公开</span>" in html
    assert f"办理日志第 {found.position} 号" in html
    assert "在办 1 件，超期 1 件" in html
    assert "超期" in html


def test_english_has_no_chinese_of_ours(signed_in: SignedIn, year: int) -> None:
    """In English only data remain Chinese, and they say so."""
    html = signed_in("wu.min", lang="en").get(f"{HOME}dashboard/{year}").text
    ours = re.sub(r'lang="zh-CN"[^>]*>[^<]*<', "<", html)

    assert "First public" in html
    assert (
        re.findall(r"[\u4e00-\u9fff]+", re.sub(r"<header.*?</header>", "", ours, flags=re.S)) == []
    )


@pytest.mark.parametrize("person", ["wang.fang", "chen.jing"])
@pytest.mark.parametrize("path", ["dashboard/{year}", "dashboard/{year}/published",
                                  "dashboard/{year}/published/events.csv"])  # fmt: skip
def test_who_may_not_oversee_finds_no_page(
    signed_in: SignedIn, year: int, person: str, path: str
) -> None:
    """The figures are the office's: for a section there is no such page."""
    assert 404 == signed_in(person).get(HOME + path.format(year=year)).status_code


@pytest.mark.parametrize("odd", ["0", "99999", "20１7", "-1", "2017.0", "1000", "x"])
def test_an_odd_year_is_no_page(signed_in: SignedIn, bureau: Bureau, odd: str) -> None:
    """A year that is none is a page that is not there, never a fault of ours."""
    assert 404 == signed_in("wu.min").get(f"{HOME}dashboard/{odd}").status_code
    assert 404 == signed_in("wu.min").get(f"{HOME}dashboard/2017/{odd}").status_code


def test_an_event_shows_what_was_stored(signed_in: SignedIn, bureau: Bureau, year: int) -> None:
    """Who, which post, when, the stored JSON and its leaf hash; no typed text is in it."""
    position = bureau[1].behind(year, "published")[0][0]
    html = signed_in("wu.min").get(f"{HOME}events/{position}").text

    assert "叶哈希" in html
    assert re.search(r"[0-9a-f]{64}", html)
    assert "&#34;action&#34;: &#34;publish&#34;" in html


def test_an_event_one_may_not_see_is_not_there(signed_in: SignedIn, bureau: Bureau) -> None:
    """Guessed positions: another section's, the founding, one past the end and nonsense are all
    answered alike; so is another agency's ledger."""
    position = bureau[1].item(draft_one(bureau[1])).position
    own, other = signed_in("wang.fang"), signed_in("gao.yu")

    assert 200 == own.get(f"{HOME}events/{position}").status_code
    for client, odd in [(own, o) for o in (1, 0, 10**9, "x", "9" * 30, "1%00", "-1")] + [
        (other, position)
    ]:
        assert 404 == client.get(f"{HOME}events/{odd}").status_code, odd
    assert 404 == own.get(f"/370406-mz/events/{position}").status_code


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"), ("  =1", "'  =1"), ("＝1", "'＝1"), ("\u3000＠x", "'\u3000＠x"),
        ("a=1", "a=1"), (-3, "-3"), (None, ""), ("2017年", "2017年"),
    ],
)  # fmt: skip
def test_no_cell_calculates(typed: object, written: str) -> None:
    """What a spreadsheet would take for a formula is text; numbers stay numbers."""
    assert written == cell(typed)


def test_the_export_has_the_events_and_no_formula(
    signed_in: SignedIn, bureau: Bureau, year: int
) -> None:
    """The CSV opens in a spreadsheet: its mark, its heads, one line for each event."""
    agency = bureau[1]
    number = draft_one(agency, title="=HYPERLINK(1)")
    drive(agency, number)
    answer = signed_in("wu.min").get(f"{HOME}dashboard/{year}/published/events.csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))

    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert 1 + 3 == len(rows)
    assert "'=HYPERLINK(1)" in [row[2] for row in rows]


def test_bars_keep_their_proportion() -> None:
    """The largest part is full, nought is nothing, and the smallest is still to be seen."""
    parts = [Bar("a", 200, ""), Bar("b", 100, ""), Bar("c", 1, ""), Bar("d", 0, "")]

    assert [100, 50, 1, 0] == [b.share for b in bars(parts)]
    assert [(0, 100), (50, 50), (99, 1), (100, 0)] == [(c.y, c.share) for c in columns(parts)]
    assert [] == bars([])
