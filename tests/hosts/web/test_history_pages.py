"""Versions side by side, what is new since one looked, the trail, the sheet, and tables."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re

import pytest

from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn


def revised(bureau: Bureau) -> str:
    """A matter of two contents: the sum and the category changed, a file came."""
    number = draft_one(bureau[1], body="低保标准为每月510元。自1月起执行。")
    bureau[1].act(
        "revise",
        number,
        by="liu.yang",
        body="低保标准为每月520元。自1月起执行。",
        category="work-updates",
        attachments=[("表.txt", b"x", "text/plain")],
    )
    return number


@pytest.mark.parametrize(
    ("lang", "gone", "came"), [("zh", "〔删去：", "〔加上："), ("en", "[deleted: ", "[added: ")]
)
def test_versions_stand_side_by_side(
    bureau: Bureau, signed_in: SignedIn, lang: str, gone: str, came: str
) -> None:
    """What went is struck out on the left, what came underlined on the right, both said in words;
    ids of choices are shown as their labels."""
    number = revised(bureau)

    page = signed_in("wang.fang", lang).get(f"{HOME}items/{number}/versions").text

    assert f'<del><span class="hide">{gone}</span>510<' in page
    assert f'<ins><span class="hide">{came}</span>520<' in page
    assert ("救助公示" if lang == "zh" else "social assistance notices") in page
    assert "表.txt" in page


def test_versions_may_be_chosen(bureau: Bureau, signed_in: SignedIn) -> None:
    """A content with itself is the same; one there is not is not found."""
    number = revised(bureau)
    client = signed_in("wang.fang")
    path = f"{HOME}items/{number}/versions"

    assert "两稿相同" in client.get(f"{path}?a=1&b=1").text
    for asked in ("a=0", "b=3", "a=-1", "a=x", "b=9999999999", "a=１"):
        assert 404 == client.get(f"{path}?{asked}").status_code


def test_the_item_tells_what_changed_since_one_looked(bureau: Bureau, signed_in: SignedIn) -> None:
    """Another's revision is told once; one's own act is no news."""
    number = draft_one(bureau[1], body="低保标准为每月510元。")
    client = signed_in("wang.fang")
    path = f"{HOME}items/{number}"
    first = client.get(path).text
    bureau[1].act("revise", number, by="liu.yang", body="低保标准为每月520元。")

    second, third = client.get(path).text, client.get(path).text
    bureau[1].act("revise", number, by="wang.fang", body="低保标准为每月530元。")
    own = client.get(path).text

    word = "您上次看过之后的变化"
    assert [False, True, False, False] == [word in page for page in (first, second, third, own)]
    assert "520</" not in first
    assert re.search(r"<ins>.*?520", second)


def test_a_proposal_to_withdraw_is_told_in_words(bureau: Bureau, signed_in: SignedIn) -> None:
    """What it proposes goes by the policy's name for it; its digests and ids stay inside."""
    number = publish_one(bureau[1])
    client = signed_in("li.na")
    client.get(f"{HOME}items/{number}")
    digest = bureau[1].history(number, by="li.na")[0].digest
    bureau[1].act("propose-withdrawal", number, by="wang.fang", reason="公示期满")

    since = client.get(f"{HOME}items/{number}").text.partition('class="columns"')[0]
    compared = client.get(f"{HOME}items/{number}/versions").text

    for page in (since, compared):
        assert "本轮目的" in page
        assert "撤下" in page
        assert ">proposes<" not in page
        assert digest not in page


def test_the_item_links_its_versions(bureau: Bureau, signed_in: SignedIn) -> None:
    """Each content is listed with who brought it, and compared with the one before."""
    number = revised(bureau)

    page = signed_in("wang.fang").get(f"{HOME}items/{number}").text

    assert f"{HOME}items/{number}/versions?a=1&amp;b=2" in page


@pytest.mark.parametrize(("lang", "word"), [("zh", "第 1 轮"), ("en", "Round 1")])
def test_the_trail_says_who_held_it_how_long(
    bureau: Bureau, signed_in: SignedIn, lang: str, word: str
) -> None:
    """Round by round, every step with its person, and the working days at each stage."""
    _flow, agency, clock = bureau
    number = draft_one(agency)
    clock.advance(days=2)
    drive(agency, number, "provide")
    clock.advance(days=1)
    agency.act("audit", number, by="li.na")

    page = signed_in("wang.fang", lang).get(f"{HOME}items/{number}/trail").text

    assert word in page
    assert ["王芳", "陈静", "李娜"] == re.findall(
        r'class="step-who"><span lang="zh-CN">([^<]+)<', page
    )
    assert ["2", "1"] == re.findall(r"</meter> (\d+)<", page)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_sheet_prints_under_the_strict_policy(
    bureau: Bureau, signed_in: SignedIn, lang: str
) -> None:
    """Its style runs by its hash alone; nothing else inline may, and typed markup is text."""
    number = publish_one(bureau[1], title="<style>*{}</style><script>alert(1)</script>")

    answer = signed_in("wang.fang", lang).get(f"{HOME}items/{number}/sheet")

    (style,) = re.findall(r"<style>(.*?)</style>", answer.text, re.DOTALL)
    hashed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = answer.headers["content-security-policy"]
    assert f"style-src 'self' 'sha256-{hashed}';" in policy
    assert "unsafe" not in policy
    assert "<script>alert" not in answer.text
    assert f'href="{HOME}items/{number}"' in answer.text


# ---- tables

EVIL = ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "＝1", "＋1", "－1", "＠1"]


@pytest.mark.parametrize("title", EVIL)
def test_no_cell_of_a_table_calculates(bureau: Bureau, signed_in: SignedIn, title: str) -> None:
    """A title that begins like a formula begins with an apostrophe in every table."""
    publish_one(bureau[1], title=title)
    drive(bureau[1], draft_one(bureau[1], title=title), "provide")
    found = {}
    for name, person in (("catalogue", "gao.yu"), ("mine", "chen.jing"), ("inbox", "li.na")):
        answer = signed_in(person).get(f"{HOME}{name}.csv")
        found[name] = (answer, list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))))

    for answer, rows in found.values():
        assert answer.content.startswith(b"\xef\xbb\xbf")
        assert answer.headers["content-type"].startswith("text/csv")
        assert answer.headers["content-disposition"].startswith("attachment;")
        assert f"'{title}" in {row[1] for row in rows[1:]}
        assert not any(cell[:1] in "=+-@＝＋－＠\t\r" for row in rows for cell in row if cell)


def test_a_table_holds_what_its_page_shows(bureau: Bureau, signed_in: SignedIn) -> None:
    """The catalogue's table is narrowed as the page is, and the pages lead to their tables."""
    publish_one(bureau[1])
    client = signed_in("wang.fang")

    def rows(query: str) -> int:
        text = client.get(f"{HOME}catalogue.csv{query}").content.decode("utf-8-sig")
        return len(list(csv.reader(io.StringIO(text)))) - 1

    assert [1, 1, 0, 0] == [
        rows(q) for q in ("", "?category=social-assistance", "?category=work-updates", "?year=2016")
    ]
    assert "catalogue.csv?year=2017" in client.get(f"{HOME}catalogue?year=2017").text
    assert f"{HOME}mine.csv" in client.get(f"{HOME}mine").text


def test_a_table_of_ones_own_is_ones_own(bureau: Bureau, signed_in: SignedIn) -> None:
    """mine.csv and inbox.csv answer for who is signed in, whatever the address asks for."""
    number = draft_one(bureau[1])

    other = signed_in("gao.yu")

    for name in ("mine", "inbox"):
        assert number not in other.get(f"{HOME}{name}.csv?by=wang.fang&person=wang.fang").text
