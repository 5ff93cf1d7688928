"""Proofreading reads anything, in time in proportion to its length."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publication_flow.screening.proofread import Obsolete, Term, place, proofread

DAY = date(2018, 2, 6)
OBSOLETE = (Obsolete("五保", "特困", "not a day"), Obsolete("", ""), Obsolete("a", "aa"))
TERMS = (Term("的", "得"), Term("", "x"))
# Four times the text takes about four times as long, on a fast machine and on a slow or busy one;
# a quadratic check takes sixteen. What is over in next to no time is not worth dividing.
LENGTH, TIMES, SECONDS = 10_000, 10, 0.3

PIECES = [
    "（", "）", "“", "《", "》", "《》", "（”", "（”》", "“（", "《（》", "[（]", "一）",
    "2017年我局将继续，", "2017年", "2017年我局", "将于2017年", "2019年共受理", "占105%", "占",
    "215余条", "约217条", "约", "1", "1,", "1,2", "12,34元", "9" * 50 + "元", "2018年2月30日",
    "2018年2月6日（星期三）", "2月6日至1日", "2018-02-30 ", "2018-", "二〇一八年二月三十日",
    "一、\n", "三、\n", "一是", "三是", "，", "。", "，。", ",", "公,", "的的", "的", "公开",
    "进行", "甲乙丙丁", "甲乙丙丁戊己庚辛壬癸", "共215条，其中18条，", "其中", "合计", "18条、",
    "18条、合计18条", "作者:", "作者: ", "作者:\n", " ", "\n", "\u3000", "a", "五保", "五",
    "（" * 500 + "\n", "第05号公告", "民发[2017]12号", "〔2017〕第12号", "\ud800", "²", "٣月٣日",
]  # fmt: skip


def seconds(text: str) -> float:
    """Processor time of one proofreading: the shortest of up to three."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        proofread({"body": text}, day=DAY, obsolete=OBSOLETE, terms=TERMS)
        taken.append(time.process_time() - begun)
        if taken[-1] < SECONDS:
            break
    return min(taken)


@pytest.mark.parametrize("piece", PIECES, ids=range(len(PIECES)))
def test_hostile_repetition_is_read_in_time(piece: str) -> None:
    """Any of these over and over, on one line or on many, takes as much longer as it is longer."""
    text = piece * (LENGTH // len(piece))
    long = seconds(text * 4)

    assert long < SECONDS or long < TIMES * seconds(text)


def test_a_long_text_is_read_well_within_a_second() -> None:
    """Two hundred thousand characters of an office's prose."""
    paragraph = "（一）2018年，我局共公开信息215条，其中网站92条；2月6日（星期二）印发《办法》。\n"
    text = paragraph * (200_000 // len(paragraph))

    begun = time.process_time()
    proofread({"body": text}, day=DAY)
    taken = time.process_time() - begun

    assert taken < 1.0


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=12))
def test_nothing_raises_and_every_quote_is_in_its_place(pieces: list[str]) -> None:
    """Whatever is put together: remarks in order, each quote what stands there, each one told."""
    text = "".join(pieces)
    remarks = proofread({"body": text}, day=DAY, obsolete=OBSOLETE, terms=TERMS)

    assert sorted((r.start, r.end) for r in remarks) == [(r.start, r.end) for r in remarks]
    for remark in remarks:
        assert 0 <= remark.start < remark.end <= len(text)
        assert text[remark.start : remark.end] == remark.quote
        assert remark.sentence("zh")
        assert remark.sentence("en")
        shown = place(text, remark.start, remark.end)
        assert 0 <= shown.start <= shown.end <= len(shown.text)


@pytest.mark.parametrize("day", [date.min, date.max, None])
def test_the_ends_of_time(day: date | None) -> None:
    """The first and the last day there is are days like others."""
    text = "2月6日（星期三）开会，2月29日（星期三）散会。\n甲\n乙\n2018年2月6日"

    assert isinstance(proofread({"body": text}, day=day), list)


def test_what_is_no_text_is_passed_over() -> None:
    """Nothing, an empty text, a number where a text was meant."""
    odd = {"title": None, "body": "", "other": 7}

    assert [] == proofread(odd, day=DAY)  # type: ignore[arg-type]
