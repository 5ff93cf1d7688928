"""Oversight in the console: what is late and with whom, duties, columns, who answers, channels."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from starlette.testclient import TestClient

from publication_flow import Agency, PublicationFlow
from publication_flow.hosts.web import create_app
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn, by_header
from tests.hosts.web.sending import filled, send
from tests.hosts.web.world import OTHER, make_world
from tests.overseen import duty, found_overseen, to

HEAD = "wu.min"
PAGES = ("oversight", "oversight/duties/2017", "oversight/freshness", "oversight/answering",
         "channels", "calendar", "calendar/2017")  # fmt: skip


@pytest.fixture
def late(bureau: Bureau) -> str:
    """One with the leader in charge, far past its limit; one that is fresh."""
    _, agency, clock = bureau
    number = drive(agency, draft_one(agency, title="迟了的公示"), "audit")
    clock.advance(days=14)
    drive(agency, draft_one(agency, title="今天的公示"), "provide")
    return number


def table(client: TestClient, path: str) -> list[dict[str, str]]:
    """An export as a spreadsheet reads it."""
    answer = client.get(path if path.startswith("/") else HOME + path)
    assert (200, b"\xef\xbb\xbf") == (answer.status_code, answer.content[:3]), path
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def text(html: str) -> str:
    """What a reader reads: tags gone, blanks made one."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


# ---- 监督台


def test_the_late_come_first_with_who_holds_them(
    signed_in: SignedIn, bureau: Bureau, late: str
) -> None:
    """Red in words and a shape, days late, the person at the desk, the item, and the counts of
    all; the counts are those of the reading."""
    html = signed_in(HEAD).get(f"{HOME}oversight").text
    found = bureau[1].lights(HEAD)
    rows = re.findall(r'<tr class="(red|yellow|green)">(.*?)</tr>', html, re.S)
    first = text(rows[0][1])

    assert ["red", "green"] == [colour for colour, _ in rows]
    assert late in first
    assert "赵刚" in first
    assert f"超期 {found.lines[0].overdue_by} 个工作日" in first
    assert f'href="{HOME}items/{late}"' in rows[0][1]
    counted = re.findall(r'<li class="(red|yellow|green)">.*?<b>(\d+)</b>', html, re.S)
    assert [*zip(("red", "yellow", "green"), map(str, found.counts), strict=True)] == counted


def test_who_may_urge_has_the_form_and_others_have_not(
    signed_in: SignedIn, bureau: Bureau, late: str
) -> None:
    """The office head's link leads to the form; an auditor, whose post does not urge, has none."""
    link = f"{HOME}items/{late}/act/urge"
    head, auditor = signed_in(HEAD), signed_in("li.na")
    listed = head.get(f"{HOME}oversight").text
    answer = send(head, head.get(link).text, link, reason="请今天办结")

    assert link in listed
    assert "/act/urge" not in auditor.get(f"{HOME}oversight").text
    assert 303 == answer.status_code
    assert "urged" in {mark.name for mark in bureau[1].item(late).marks}


def test_the_table_is_narrowed_by_unit_kind_and_days(
    signed_in: SignedIn, bureau: Bureau, late: str
) -> None:
    """A unit that has nothing shows nothing; what is soon is what one says; nonsense is ignored."""
    client = signed_in(HEAD)
    none = client.get(f"{HOME}oversight?unit=affairs").text
    far = client.get(f"{HOME}oversight?within=30").text
    odd = client.get(f"{HOME}oversight?unit=nobody&kind=x&within=-1&offset=-5").text

    assert late not in none
    assert '<tr class="yellow">' in far
    assert late in odd


def test_orders_say_which_township_is_late(signed_in: SignedIn, bureau: Bureau) -> None:
    """谁迟了: the unit an order is addressed to, how late it is, and what it was asked for."""
    _, agency, clock = bureau
    agency.establish("jiantouji", "涧头集镇", by="hu.jian")
    values: dict[str, Any] = {
        "title": "公示享受人员名单",
        "addressee": "jiantouji",
        "due_on": "2017-03-10",
    }
    number = agency.act("order-publicity", by="chen.jing", kind="order", **values).matter
    clock.advance(days=9)
    html = signed_in(HEAD).get(f"{HOME}oversight").text
    section = text(html.partition('id="late-order"')[2].partition("</section>")[0])

    assert "涧头集镇" in section
    assert "超期 3 个工作日" in section
    assert number in section


# ---- 定期公开


@pytest.fixture
def owed(tmp_path: Path) -> Iterator[tuple[PublicationFlow, Agency, SignedIn]]:
    """A quarterly duty: one period met, one met late and withdrawn since, one missed, one open."""
    flow, agency, clock = found_overseen(
        f"sqlite:///{tmp_path / 'owed.db'}", duty(), fresh={"work-updates": "days = 14"}
    )
    app = create_app(flow, by_header, secure_cookies=False, rate=None)
    to(clock, "2017-04-05")
    publish_one(agency, title="一季度", fulfils="list/2017-Q1")
    to(clock, "2017-07-20")
    second = publish_one(agency, title="二季度", fulfils="list/2017-Q2")
    agency.act("suspend", second, by="li.na", reason="有误")
    to(clock, "2017-11-01")
    with flow:

        def client(person: str, lang: str = "zh") -> TestClient:
            headers = {"accept-language": lang, "x-test-person": person}
            return TestClient(app, headers=headers, follow_redirects=False)

        yield flow, agency, client


def test_each_period_says_how_it_stands_and_what_met_it(owed: Any) -> None:
    """In the strip and in the table, in words; what met it is a link, and told if it is gone."""
    _, _, client = owed
    html = client(HEAD).get(f"{HOME}oversight/duties/2017").text
    strip = re.findall(r"<li class=\"(\w+)\"><b>(.*?)</b>.*?<small>(.*?)</small>", html)
    rows = [text(row) for row in re.findall(r"<tr>\s*<td.*?</tr>", html, re.S)]

    assert [
        ("green", "一季度", "按时公开"), ("blue", "二季度", "迟公开"),
        ("red", "三季度", "逾期未公开"), ("grey", "四季度", "尚未到期"),
    ] == strip  # fmt: skip
    assert [f"{HOME}items/2017-000{n}" for n in (1, 2)] == re.findall(
        r'class="item-link" href="([^"]+)"', html
    )
    assert "先行撤下" in rows[1]
    assert "社会救助科 赵刚、陈静" in rows[2]


def test_a_section_sees_its_own_duties_alone(owed: Any) -> None:
    """Who does not oversee the office sees what their own unit answers for, and has no link to
    what is not theirs."""
    _, _, client = owed
    path = f"{HOME}oversight/duties/2017"
    own, other = client("wang.fang").get(path).text, client("gao.yu").get(path).text

    assert "list任务" in own
    assert "list任务" not in other
    assert f'href="{HOME}oversight"' not in own
    assert f'href="{HOME}channels"' not in own


def test_the_duties_are_exported_as_they_are_read(owed: Any) -> None:
    """A line for each period, in the order they fall due."""
    _, agency, client = owed
    rows = table(client(HEAD), "oversight/duties/2017/duties.csv")

    assert [one.period for one in agency.duties(2017)] == [row["期间"] for row in rows]
    assert ["按时公开", "迟公开", "逾期未公开", "尚未到期"] == [row["情况"] for row in rows]


def test_columns_say_since_when_nothing_came(owed: Any) -> None:
    """The column that never had anything is late; who answers stands beside it."""
    _, agency, client = owed
    html = text(client(HEAD).get(f"{HOME}oversight/freshness").text)
    [row] = table(client(HEAD), "oversight/freshness.csv")

    assert "该更新未更新" in html
    assert "每 14 天" in html
    assert [agency.freshness().columns[0].expected_by] == [row["应在此前更新"]]


# ---- 责任


def test_gaps_come_first_and_lead_to_the_form(signed_in: SignedIn, bureau: Bureau) -> None:
    """Nobody named is said in words; the link chooses unit and category, and those who are named;
    what is sent stands in the ledger with its document."""
    agency = bureau[1]
    agency.assign("affairs", "social-assistance", by="hu.jian", leader="yang.fan")
    client = signed_in(HEAD)
    html = client.get(f"{HOME}oversight/answering").text
    gaps = html.partition('id="gaps-h"')[2].partition("</section>")[0]
    [link] = {unescape(one) for one in re.findall(r'class="quick" href="([^"]+)"', gaps)}
    form = client.get(link).text
    _, chosen = filled(form, "organisation/assign")
    answer = send(client, form, "organisation/assign", officer="deng.lei", until="2017-12-31",
                  basis="台民发〔2017〕9号")  # fmt: skip
    [now] = [
        (one.assigned.leader, one.assigned.officer, one.basis, one.until, one.gaps)
        for one in agency.answering()
        if one.category == "social-assistance" and one.assigned and one.assigned.unit == "affairs"
    ]

    assert html.index('id="gaps-h"') < html.index('id="f-day"')
    assert "没有具体责任人" in text(gaps)
    assert (["affairs"], ["yang.fan"]) == (chosen["unit"], chosen["leader"])
    assert 303 == answer.status_code
    assert ("yang.fan", "deng.lei", "台民发〔2017〕9号", "2017-12-31", ()) == now


def test_the_organisation_shows_whom_an_assignment_named(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """On its page and in its history, until when included."""
    bureau[1].assign(
        "affairs", "social-assistance", by="hu.jian", leader="yang.fan", officer="deng.lei",
        until="2017-12-31", basis="台民发〔2017〕9号",
    )  # fmt: skip
    client = signed_in(HEAD)

    assert "杨帆、邓磊" in client.get(f"{HOME}organisation").text
    newest = text(client.get(f"{HOME}organisation/history").text)
    assert "分管领导 · 杨帆 · 具体责任人 · 邓磊 · 2017-03-06 至 2017-12-31" in newest


def test_an_assignment_without_a_document_is_not_recorded(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """Who answers rests on a document, like every appointment."""
    client, before = signed_in(HEAD), bureau[1].size()
    path = f"{HOME}organisation/assign"
    answer = send(client, client.get(path).text, path, unit="affairs", category="social-assistance")

    assert (400, before) == (answer.status_code, bureau[1].size())
    assert 'href="#f-basis"' in answer.text


def test_another_day_has_its_own_answers(signed_in: SignedIn, bureau: Bureau) -> None:
    """As of a day before it began an assignment is not there; a day that is none says so."""
    bureau[1].assign("affairs", "social-assistance", by="hu.jian", since="2017-03-06")
    client = signed_in(HEAD)
    now = table(client, "oversight/answering.csv")
    then = table(client, "oversight/answering.csv?day=2017-03-05")
    odd = client.get(f"{HOME}oversight/answering?day=2017-02-30")

    assert 1 == len(now) - len(then)
    assert 400 == odd.status_code
    assert 'id="f-day-error"' in odd.text
    assert 400 == client.get(f"{HOME}oversight/answering.csv?day=x").status_code


# ---- 渠道


def test_what_stands_without_proof_is_listed_until_it_has_one(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """The page counts what the reading counts; it is paged, and a title that may not be read is
    left out."""
    agency = bureau[1]
    for n in range(20):
        publish_one(agency, title=f"第{n}期")
    [*found] = agency.channel_lag(2017)
    client = signed_in(HEAD)
    first = client.get(f"{HOME}channels").text
    rows = table(client, "channels/unproven.csv")
    lag = table(client, "channels.csv")

    assert sum(len(one.unproven) for one in found) == len(rows) > 50
    assert [str(len(one.unproven)) for one in found] == [row["缺凭证"] for row in lag]
    assert 50 == first.count('data-label="欠的凭证"')
    assert f"{HOME}channels?year=2017&amp;offset=50" in first
    assert "这一年没有发布" in client.get(f"{HOME}channels?year=2016").text
    assert 404 == client.get(f"{HOME}channels?year=x").status_code


# ---- many agencies


def test_a_supervisor_sees_the_agencies_they_oversee(tmp_path: Path) -> None:
    """One who oversees both sees both, the worse first; one who oversees one, that one; a clerk
    none; and an application of one agency shows that one alone."""
    world = make_world(f"sqlite:///{tmp_path / 'both.db'}")
    world.flow.agency(OTHER).enrol("hu.jian", "胡健", by="he.jun")
    world.flow.agency(OTHER).appoint("hu.jian", "principal-leader", "office", by="he.jun")
    seen = {}
    for only in (None, OTHER):
        app = create_app(world.flow, by_header, agency=only, secure_cookies=False, rate=None)
        for person in ("hu.jian", "wu.min", "wang.fang", "nobody.here"):
            with TestClient(app, headers={"x-test-person": person}) as client:
                answer = client.get("/oversight")
                linked = re.findall(r'item-link" href="/([^/]+)/oversight"', answer.text)
                seen[only, person] = answer.status_code, linked
    world.flow.close()

    own = world.agency.id
    assert {
        (None, "hu.jian"): (200, [own, OTHER]), (None, "wu.min"): (200, [own]),
        (None, "wang.fang"): (404, []), (None, "nobody.here"): (404, []),
        (OTHER, "hu.jian"): (200, [OTHER]), (OTHER, "wu.min"): (404, []),
        (OTHER, "wang.fang"): (404, []), (OTHER, "nobody.here"): (404, []),
    } == seen  # fmt: skip


def test_the_supervisors_table_is_exported(signed_in: SignedIn, bureau: Bureau, late: str) -> None:
    """A line for each agency, with the figures of the reading."""
    found = bureau[1].overseen(HEAD)
    [row] = table(signed_in(HEAD), "/oversight.csv")

    assert found is not None
    assert (str(found.red), str(found.stale), str(found.gaps)) == (
        row["超期"], row["该更新未更新"], row["责任缺口"]
    )  # fmt: skip


# ---- every page


@pytest.mark.parametrize("person", [HEAD, "wang.fang"])
def test_the_navigation_leads_to_what_one_may_open(
    signed_in: SignedIn, bureau: Bureau, person: str
) -> None:
    """Every link of the navigation and of the tabs is answered with a page."""
    client = signed_in(person)
    html = client.get(f"{HOME}oversight/answering").text
    bars = "".join(re.findall(r"<nav.*?</nav>", html, re.S))
    links = set(re.findall(r'href="([^"]+)"', bars))

    assert (f"{HOME}oversight" in links) == (person == HEAD)
    assert f"{HOME}calendar" in links
    assert {200} == {client.get(link).status_code for link in links}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_no_more_when_there_is_more(
    signed_in: SignedIn, bureau: Bureau, path: str
) -> None:
    """The number of queries does not grow with matters, postings or people (no N+1)."""
    agency, client = bureau[1], signed_in(HEAD)
    with agency._context.database.read() as connection:
        engine = connection.engine
    asked: list[str] = []

    def queries() -> int:
        asked.clear()
        assert 200 == client.get(HOME + path).status_code
        return sum(one.startswith("SELECT") for one in asked)

    publish_one(agency)
    drive(agency, draft_one(agency), "provide")
    event.listen(engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    few = queries()
    for _ in range(6):
        publish_one(agency)
        drive(agency, draft_one(agency), "provide")
    many = queries()

    assert few == many <= 50


@pytest.mark.parametrize("path", PAGES)
def test_english_has_no_chinese_of_ours(
    signed_in: SignedIn, bureau: Bureau, late: str, path: str
) -> None:
    """In English only data remain Chinese, and they say so; the calendar's sentences name notices
    by their Chinese numbers."""
    html = signed_in(HEAD, lang="en").get(HOME + path).text
    html = re.sub(r"<header.*?</header>", "", html, flags=re.S)
    ours = re.sub(r'lang="zh-CN"[^>]*>[^<]*<', "<", html)
    ours = re.sub(r'<(span class="hide"|caption class="hide")>[^<]*<', "<", ours)

    assert [] == re.findall(r"[\u4e00-\u9fff]+", ours)
