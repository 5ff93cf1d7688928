"""The approval sheet: what it says, whom it shows it to, and that it fits one page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from publication_flow import Agency, NotFound, SimulatedClock
from publication_flow.ledger import merkle
from publication_flow.report.fit import SIZES, cut, fitted, height
from publication_flow.report.sheet import Row
from tests.bureau import draft_one, drive, found_bureau, publish_one


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[tuple[Agency, SimulatedClock]]:
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    yield agency, clock
    flow.close()


def text_of(page: str) -> str:
    """What a reader of the page sees, spaces squeezed."""
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


def test_every_step_has_its_post_and_person(bureau: tuple[Agency, SimulatedClock]) -> None:
    """A published item's sheet names who drafted, provided, audited, approved and published."""
    agency, _ = bureau
    seen = text_of(agency.sheet(publish_one(agency, document_number="台民发〔2017〕8号")))

    chain = (
        "拟稿.*王芳.*科室提供.*陈静.*办公室审核.*保密审查：通过.*李娜.*领导批准.*赵刚.*发布.*李娜"
    )
    assert re.search(chain, seen)
    assert "台民发〔2017〕8号" in seen
    assert "待办" not in seen


def test_typed_text_stays_text(bureau: tuple[Agency, SimulatedClock]) -> None:
    """A title or an opinion that looks like HTML is shown, never run."""
    agency, _ = bureau
    number = draft_one(agency, title="<script>alert(1)</script>")
    agency.act("provide", number, by="chen.jing", opinion="<img src=x onerror=alert(2)>")

    page = agency.sheet(number)

    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "&lt;img src=x onerror=alert(2)&gt;" in page


def test_what_is_still_to_do_shows_the_posts(bureau: tuple[Agency, SimulatedClock]) -> None:
    """An important item that was audited still needs two leaders and the publisher."""
    agency, _ = bureau
    number = draft_one(agency, category="administrative-decisions")
    drive(agency, number, "audit")

    seen = text_of(agency.sheet(number))

    assert 3 == seen.count("待办")
    assert "领导批准（分管领导） 分管领导" in seen
    assert "领导批准（主要领导） 主要领导" in seen


def test_what_was_passed_on_needs_the_principal_leader(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """The sheet shows the opinion with which it was passed on, and the row that is still open."""
    agency, _ = bureau
    number = draft_one(agency)
    drive(agency, number, "audit")
    before = text_of(agency.sheet(number))
    agency.act("pass-on", number, by="zhao.gang", opinion="拟同意，请审定")
    passed = text_of(agency.sheet(number))
    agency.act("approve", number, by="hu.jian")
    after = text_of(agency.sheet(number))

    assert "主要领导" not in before
    assert re.search("领导批准（分管领导） .*拟同意，请审定 转呈 .*赵刚", passed)
    assert re.search("领导批准（主要领导） .*主要领导.*待办", passed)
    assert re.search("领导批准（主要领导） .*胡健", after)


def test_the_checklist_is_told_in_words(bureau: tuple[Agency, SimulatedClock]) -> None:
    """What was looked at stands on the sheet: all of it, in either language."""
    agency, _ = bureau
    number = drive(agency, draft_one(agency), "audit")

    assert "内容核对：全部符合" in text_of(agency.sheet(number))
    assert "content check: all in order" in text_of(agency.sheet(number, lang="en"))


def test_returns_are_told_with_their_reason(bureau: tuple[Agency, SimulatedClock]) -> None:
    """The sign-off that a return voided is gone from its row; the return and its reason stand."""
    agency, _ = bureau
    number = draft_one(agency)
    agency.act("provide", number, by="chen.jing", opinion="第一次提供")
    agency.act("return", number, by="li.na", to="drafted", reason="数字有误")

    seen = text_of(agency.sheet(number))

    assert "第一次提供" not in seen
    assert "李娜（办公室审核岗）退回至“拟稿”：数字有误" in seen


def test_paper_and_deputies_are_marked(bureau: tuple[Agency, SimulatedClock]) -> None:
    """A deputy signs for somebody, and what was signed on paper names who entered it."""
    agency, _ = bureau
    agency.delegate(
        "chen.jing", "liu.yang", "section-head", unit="low-income",
        by="chen.jing", since="2017-03-06", until="2017-03-10",
    )  # fmt: skip
    number = draft_one(agency)
    agency.act("provide", number, by="liu.yang", post="section-head")
    agency.act("audit", number, by="li.na")
    agency.act("approve", number, by="zhao.gang", mode="paper", entered_by="wu.min", scan=b"s")

    seen = text_of(agency.sheet(number))

    assert "刘洋（代 陈静）" in seen
    assert "赵刚（补录人 吴敏）" in seen
    assert "纸质签批" in seen


def test_the_foot_names_the_ledgers_root(bureau: tuple[Agency, SimulatedClock]) -> None:
    """Size and root on the sheet are those of the ledger it was printed from."""
    agency, _ = bureau
    number = publish_one(agency)
    with agency._reader(None, None) as opened:
        head = opened.view.head
    root = merkle.edge_root(merkle.edge_from_bytes(head.edge)).hex()

    seen = text_of(agency.sheet(number))

    assert f"共 {head.size} 条" in seen
    assert root[:16] in seen
    assert agency.item(number).digest[:16] in seen


def test_the_english_sheet_has_no_chinese_of_its_own(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """Whatever is Chinese on an English sheet was typed by somebody."""
    agency, _ = bureau
    number = publish_one(agency, title="Standards")

    seen = text_of(agency.sheet(number, "en"))

    names = "王芳|陈静|李娜|赵刚|社会救助科"
    assert [] == re.findall(r"[一-鿿]+", re.sub(names, "", seen))
    assert "no comment" in seen


def test_a_stranger_sees_no_sheet(bureau: tuple[Agency, SimulatedClock]) -> None:
    """Another section's clerk gets the answer of a number that does not exist."""
    agency, _ = bureau
    number = draft_one(agency)

    with pytest.raises(NotFound):
        agency.sheet(number, by="gao.yu")
    assert number in agency.sheet(number, by="wang.fang")


def test_a_correction_has_a_sheet_of_its_own(bureau: tuple[Agency, SimulatedClock]) -> None:
    """The second round's sheet carries the new title and none of the first round's sign-offs."""
    agency, _ = bureau
    number = publish_one(agency)
    agency.act("correct", number, by="wang.fang", title="2017年低保标准（更正）", reason="单位有误")

    seen = text_of(agency.sheet(number))

    assert "更正（第 2 轮）" in seen
    assert "2017年低保标准（更正）" in seen
    assert "赵刚" not in seen


def row(opinion: str) -> Row:
    return Row("审核", opinion, ("保密审查：通过",), "审核岗", "李娜", "2017-03-06", "09:00")


def test_long_opinions_are_cut_and_say_so() -> None:
    """Five opinions of two thousand characters leave a page's lines, and are marked as cut."""
    fit = fitted(
        ["标题"], [row("同意公开。" * 400)] * 5 + [row("同意。")], ["退回：" + "理由" * 400] * 9
    )

    size = SIZES[-1]
    lines = sum(height(text, size.opinion) + 2 for _, text, _ in fit.rows)
    lines += sum(height(line, size.whole) for line in fit.returns)
    assert "dense" == fit.size
    assert [False] * 5 + [True] == [whole for _, _, whole in fit.rows]
    assert all(text.endswith("……") for _, text, whole in fit.rows if not whole)
    assert lines <= size.lines
    assert 3 == fit.left_out


def test_a_usual_sheet_is_cut_nowhere() -> None:
    """Opinions of a few lines keep the larger type and every word."""
    fit = fitted(["标题"], [row("经审核，内容准确，不涉及国家秘密。")] * 6, ["退回：数字有误"])

    assert "normal" == fit.size
    assert all(whole for _, _, whole in fit.rows)


@pytest.mark.parametrize("lines", [1, 2, 5])
def test_a_cut_text_fills_no_more_than_its_lines(lines: int) -> None:
    """Whether it is long or has many written lines."""
    for text in ("同意" * 200, "同\n" * 200, "agreed " * 200):
        assert lines >= height(cut(text, 20, lines), 20)
