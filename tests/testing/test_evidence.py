"""The papers of a check: the evidence page and the JUnit report."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from xml.etree import ElementTree as xml

import pytest

from publication_flow.policy import packs
from publication_flow.testing.check import Checked, check
from publication_flow.testing.evidence import html
from publication_flow.testing.junit import junit
from publication_flow.testing.runner import parse_clauses
from publication_flow.testing.waivers import Waiver

FEATURE = """# language: zh-CN
功能: 本局规定
  @clause-holds @basis-bureau-chain
  # en: nothing unapproved
  场景: 未经领导批准不得发布
    假如 “公告”已办到“办公室审核”
    那么 办公室发布岗现在不可以“发布”
  @clause-broken
  场景: 写了 <script>alert(1)</script> 的
    假如 “公告”已办到“办公室审核”
    那么 办公室发布岗现在可以“发布”
  @clause-advisory @advisory
  场景: 最好不用审核
    假如 “公告”已办到“科室提供”
    那么 分管领导现在可以“批准”
  @clause-error
  场景: 没有这个环节
    假如 “公告”已办到“三审”
  @clause-waived
  场景大纲: 已豁免的
    假如 “公告”已办到“<环节>”
    那么 分管领导现在可以“批准”
    例子:
      | 环节     |
      | 拟稿     |
  @clause-elsewhere @when-stage-third-review
  场景: 别处才有的
    假如 “公告”已办到“三审”
""".encode()


@pytest.fixture(scope="module")
def checked() -> Checked:
    """A check with a clause of every status."""
    files = [("own.feature", FEATURE)]
    waivers = [
        Waiver("waived", "领导换届 & 交接", "胡健", date(2017, 12, 31), 1),
        Waiver("holds", "不记得了", "胡健", date(2017, 1, 1), 6),
    ]
    return check(
        packs.pack("cn-civil-affairs"), parse_clauses(files), files, waivers,
        now=datetime(2017, 3, 6, 1, tzinfo=UTC),
    )  # fmt: skip


class _Page(HTMLParser):
    """The text of a page, its addresses, and whether every element is closed."""

    VOID = ("meta", "br", "link", "img")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("zh", ["成立", "不成立", "不成立", "无法执行", "已豁免", "不适用"]),
        ("en", ["holds", "broken", "broken", "cannot run", "waived", "not applicable"]),
    ],
)
def test_the_page_tells_every_clause(checked: Checked, lang: str, expected: list[str]) -> None:
    """In the order of the files, each with its status in words."""
    text = html(checked, lang)

    assert expected == re.findall(r'<div class="status [a-z-]+">([^<]+)</div>', text)


def test_the_page_stands_alone(checked: Checked) -> None:
    """Closed elements, no script, nothing loaded from anywhere; what was typed is escaped."""
    page = _Page(html(checked))

    assert [] == page.open
    assert [] == page.addresses
    assert "script" not in page.tags
    assert "写了 <script>alert(1)</script> 的" in "".join(page.text)
    assert "@import" not in html(checked)
    assert "url(" not in html(checked)


def test_the_page_names_policy_basis_waiver_and_day(checked: Checked) -> None:
    """Which bytes were checked, what a clause states, who waived it and until when."""
    text = " ".join("".join(_Page(html(checked)).text).split())

    assert checked.book.digest in text
    assert checked.book.policy.basis["bureau-chain"].zh in text
    assert "豁免：领导换届 & 交接 · 批准人 胡健 · 至 2017-12-31" in text
    assert "2017-03-06" in text
    assert "未通过" in text
    assert "条款“holds”的豁免（第 6 行）已于 2017-01-01 到期" in text


def test_a_page_of_a_check_that_passed_says_so(checked: Checked) -> None:
    """Without the broken clause, the error and the expired waiver."""
    good = checked._replace(results=checked.results[:1], notes=(), lapsed=False)

    assert 'class="verdict yes"' in html(good)
    assert 'class="verdict no"' in html(checked)


def test_the_english_page_has_english_titles_where_there_are(checked: Checked) -> None:
    """The `# en:` line above a scenario is its title there."""
    assert "<h3>nothing unapproved</h3>" in html(checked, "en")
    assert "<h3>未经领导批准不得发布</h3>" in html(checked, "zh")


def test_junit_has_a_case_for_each_clause(checked: Checked) -> None:
    """Failures, errors and skipped ones, counted in suite and whole; an expired waiver fails."""
    root = xml.fromstring(junit(checked).encode())
    suites = root.findall("testsuite")
    counted = ("tests", "failures", "errors", "skipped")

    assert ["own.feature", "waivers"] == [suite.get("name") for suite in suites]
    assert [("6", "1", "1", "3"), ("1", "1", "0", "0")] == [
        tuple(suite.get(name) for name in counted) for suite in suites
    ]
    assert ("7", "2", "1", "3") == tuple(root.get(name) for name in counted)
    assert [["failure"], ["skipped"], ["error"], ["skipped"], ["skipped"]] == [
        [child.tag for child in case] for case in suites[0].findall("testcase")[1:]
    ]


def test_junit_shows_the_trace(checked: Checked) -> None:
    """Steps, place and reason in the failure's text; control characters cannot break the file."""
    failure = xml.fromstring(junit(checked).encode()).find(".//failure")

    assert failure is not None
    assert failure.text is not None
    assert "own.feature:11: 应为：可以；实际：不可以" in failure.text
    dirty = checked.results[1]._replace(title="控\x0b制")
    assert "控制" in junit(checked._replace(results=(dirty,)))
