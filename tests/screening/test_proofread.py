"""Proofreading finds what a careful reader would ask about."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from publication_flow.screening.proofread import Obsolete, Remark, Term, place, proofread
from publication_flow.screening.proofread_remark import MOST
from publication_flow.wording.proofreading import SENTENCES

DAY = date(2018, 2, 6)
OBSOLETE = (Obsolete("五保", "特困供养"), Obsolete("五保供养", "特困人员供养", "2016-02-10"))
TERMS = (Term("公告栏", "公示栏"),)
SEED = Path(__file__).resolve().parents[3] / "shared" / "seed"

# A text, the code, and what is quoted; each has this one remark and no other.
WRONG = [
    ("依据《山东省政府信息公开办法》》的要求办理。", "bracket-doubled", "》》"),
    ("依据《《山东省政府信息公开办法》的要求办理。", "bracket-doubled", "《《"),
    ("依据《《山东省政府信息公开办法》》的要求办理。", "bracket-doubled", "《《"),
    ("公开范围（包括乡街））已经明确。", "bracket-doubled", "））"),
    ("按照（试行办法的规定执行。", "bracket-unpaired", "（"),
    ("按照试行办法）的规定执行。", "bracket-unpaired", "）"),
    ("坚持“以人为本的宗旨。", "bracket-unpaired", "“"),
    ("按照《条例（试行》执行。", "bracket-unpaired", "（"),
    ("公开“六项内容。\n七项程序”。", "bracket-crossing", "“"),
    (
        "公开的主要内容包括“机构职能、工作动态、救助公示和行政决策。\n年度要点”等六类。",
        "bracket-crossing",
        "“",
    ),
    ("按照《条例〈试行》执行。", "bracket-unpaired", "〈"),
    ("按照办法（试行)执行。", "bracket-mixed", "（试行)"),
    ("按照《关于转发《条例》的通知》执行。", "bracket-nested", "《"),
    ("按照民发[2017]12号文件办理。", "number-bracket", "[2017]"),
    ("按照民发（2017）12号文件办理。", "number-bracket", "（2017）"),
    ("按照民发〔2017〕第12号文件办理。", "number-padded", "第12号"),
    ("按照民发〔2017〕012号文件办理。", "number-padded", "012号"),
    ("根据第05号公告办理。", "number-padded", "第05号"),
    ("2017年我局将严格落实《条例》的要求，拓展渠道。", "year-out-of-place", "2017年我局将严格"),
    ("2017年，区民政局将进一步完善制度。", "year-out-of-place", "2017年，区民政局将进一步"),
    ("该项目将于2017年完工。", "year-out-of-place", "将于2017年"),
    ("2019年我局共受理申请3件。", "year-ahead", "2019年我局共受理"),
    ("公示至2018年2月30日。", "no-such-day", "2018年2月30日"),
    ("公示至2017年2月29日。", "no-such-day", "2017年2月29日"),
    ("2月12日至2月0日公示。", "no-such-day", "2月0日"),
    ("公示至4月31日。", "no-such-day", "4月31日"),
    ("公示至2018-02-30止。", "no-such-day", "2018-02-30"),
    ("公示至２０１８年１３月１日。", "no-such-day", "２０１８年１３月１日"),
    ("二〇一八年二月三十日施行。", "no-such-day", "二〇一八年二月三十日"),
    ("定于2018年2月6日（星期三）开会。", "weekday-wrong", "2018年2月6日（星期三）"),
    ("定于2018年2月6日周三上午开会。", "weekday-wrong", "2018年2月6日周三"),
    ("定于2月6日（周六）开会。", "weekday-wrong", "2月6日（周六）"),
    ("2018年2月6日至2018年1月6日公示。", "span-backwards", "2018年2月6日至2018年1月6日"),
    ("2月12日至6日公示。", "span-backwards", "2月12日至6日"),
    ("2017年至2015年新建3所。", "span-backwards", "2017年至2015年"),
    ("各乡街：\n现将事项通知如下。\n2018年2月16日", "closing-date", "2018年2月16日"),
    ("作者: 来自：王明 时间：2018-02-06", "field-empty", "作者:"),
    ("作者：王明\n来自：\n时间：2018-02-06", "field-empty", "来自："),
    ("累计发布主动公开信息215余条。", "count-vague", "215余条"),
    ("累计发布主动公开信息约217条。", "count-vague", "约217条"),
    ("累计发布主动公开信息约200余条。", "count-twice-vague", "约200余条"),
    ("发放资金1,23,456元。", "thousands-wrong", "1,23,456"),
    ("低保家庭占105%。", "share-over", "占105%"),
    ("一、概述\n二、内容\n四、建议", "order-broken", "四、"),
    ("（一）概述\n（三）内容", "order-broken", "（三）"),
    ("第一条 目的\n第三条 范围", "order-broken", "第三条 "),
    ("一是公开内容。二是公开时间。四是公开重点。", "order-broken", "四是"),
    ("信息公开工作取得成效。。", "mark-twice", "。。"),
    ("信息公开，，政务公开。", "mark-twice", "，，"),
    ("信息公开，。", "mark-clash", "，。"),
    ("信息公开,政务公开,一并推进。", "mark-half-width", ","),
    ("公开的的内容。", "word-twice", "的的"),
    ("进行进行公开。", "word-twice", "进行进行"),
    ("大力推进大力推进公开。", "word-twice", "大力推进大力推进"),
    ("公开五保供养标准。", "obsolete-name", "五保供养"),
    ("在公告栏公开。", "office-term", "公告栏"),
]  # fmt: skip

SUMS = [
    "共215条，其中机构职能18条、工作动态92条、救助公示84条、行政决策15条、其他7条。",
    "共215条，其中机构职能18条、工作动态92条、救助公示84条、行政决策14条、要点6条。",
    "共215条，其中机构职能118条、工作动态98条。",
    "共2,150条（其中网站1,150条，其余980条）。",
    "共公开各类信息216条。其中，部门文件4条，政务动态159条，通知公告152条。",
    "城市低保18户、农村低保92户，合计120户。",
]


def found(text: str, day: date | None = DAY) -> list[Remark]:
    return proofread({"body": text}, day=day, obsolete=OBSOLETE, terms=TERMS)


@pytest.mark.parametrize(("text", "code", "quote"), WRONG)
def test_a_mistake_is_remarked_once_and_where_it_stands(text: str, code: str, quote: str) -> None:
    """The one remark has the code and quotes the place; its offsets are those of the text."""
    remarks = found(text)

    assert [(code, quote)] == [(remark.code, remark.quote) for remark in remarks]
    assert quote == text[remarks[0].start : remarks[0].end]


@pytest.mark.parametrize("text", SUMS)
def test_parts_that_do_not_add_up(text: str) -> None:
    """Too much, too little where the parts claim to be all, one part mistyped, a wrong total."""
    assert ["sum-wrong"] == [remark.code for remark in found(text)]


def test_every_code_is_held_by_an_example() -> None:
    """No check is without a text here that it remarks."""
    codes = {code for _, code, _ in WRONG} | {"sum-wrong", "paragraph-twice"}

    assert codes == set(SENTENCES) - {"proofread-more"}


@pytest.mark.parametrize(("text", "code", "quote"), WRONG)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_remark_has_its_sentence(text: str, code: str, quote: str, lang: str) -> None:
    """In both languages, with every fact there."""
    told = found(text)[0].sentence(lang)

    assert "?" not in told
    assert not re.search("[{}⟦⟧]", told)


def test_facts_say_what_would_be_right() -> None:
    """The weekday, the sum, the bracket, the name."""
    texts = (
        "2018年2月6日（星期三）开会。", SUMS[0], "民发[2017]12号", "第05号令", "五保供养",
        "一、甲\n三、乙", "1,23,456元",
    )  # fmt: skip
    told = [found(text)[0].facts for text in texts]

    assert "星期二" == told[0]["right"]
    assert ("215", "216") == (told[1]["total"], told[1]["added"])
    assert "〔2017〕" == told[2]["right"]
    assert "第5号" == told[3]["right"]
    assert ("特困人员供养", "2016-02-10") == (told[4]["now"], told[4]["since"])
    assert (1, 2) == (told[5]["before"], told[5]["expected"])
    assert "123,456" == told[6]["right"]


def test_a_paragraph_pasted_twice() -> None:
    """Only paragraphs of some length, one right after the other."""
    long = "积极拓展渠道，丰富政务公开形式，更多运用图片、图表、图解等形式，加强可读性。"

    assert ["paragraph-twice"] == [r.code for r in found(f"{long}\n\n{long}")]
    assert [] == found(f"{long}\n另一段。\n{long}\n同意。\n同意。")


def test_half_width_marks_are_told_once() -> None:
    """A text typed that way gets one remark with their number."""
    remarks = found("公开内容,公开形式,公开制度;2017年,完成。" * 30)

    assert [("mark-half-width", 120)] == [(r.code, r.facts["count"]) for r in remarks]


def test_too_many_of_a_kind_are_counted() -> None:
    """After twenty of one code the first remark tells how many more there are."""
    remarks = found("发布信息215余条。" * (MOST + 5))

    assert MOST == len(remarks)
    assert 5 == remarks[0].facts["more"]
    assert remarks[0].sentence("zh").endswith("同类的还有 5 处，没有逐条列出。")


def test_parts_keep_their_names_and_order() -> None:
    """Each remark names its part; what is no text is passed over."""
    texts = {"title": "关于《条例》》的通知", "summary": None, "body": "215余条"}

    assert [("title", "》》"), ("body", "215余条")] == [
        (r.part, r.quote) for r in proofread(texts, day=None)
    ]


def test_a_place_as_a_person_looks_for_it() -> None:
    """Line and column from 1, the line cut to what stands near."""
    text = "第一行\n" + "前" * 30 + "215余条" + "后" * 30

    assert (2, 31) == place(text, 34, 39)[:2]
    shown = place(text, 34, 39)
    assert "…" + "前" * 16 + "215余条" + "后" * 16 + "…" == shown.text
    assert "215余条" == shown.text[shown.start : shown.end]
    assert (1, 1, "", 0, 0) == place("", 5, 9)


# The four phrases of the first page this project was made for.
PHRASES = (
    "台儿庄区民政局2017年政府信息公开工作年度报告\n\n作者: 来自: 时间:2018-02-06\n\n"
    "本局到2017年12月31日累计发布主动公开信息215余条。\n\n"
    "公开内容还有待拓展。2017年我局将严格《中华人民共和国政府信息公开条例》和"
    "《山东省政府信息公开办法》》的要求,深化政务公开内容。\n\n台儿庄区民政局\n\n2018年2月6日\n"
)
FOUR = {
    ("field-empty", "作者:"), ("field-empty", "来自:"), ("count-vague", "215余条"),
    ("year-out-of-place", "2017年我局将严格"), ("bracket-doubled", "》》"),
}  # fmt: skip


def test_the_four_phrases() -> None:
    """They are found, and nothing besides but the half-width marks."""
    remarks = {(r.code, r.quote) for r in found(PHRASES)}

    assert FOUR == {one for one in remarks if one[0] != "mark-half-width"}


def test_the_page_itself() -> None:
    """On the whole page: the four, the half-width marks and the obsolete name, no more."""
    pages = sorted(SEED.glob("*.txt"))
    if not pages:
        pytest.skip("the page the project began with is not beside this checkout (../shared/seed)")
    text = {"body": pages[0].read_text(encoding="utf-8")}
    remarks = proofread(text, day=DAY, obsolete=OBSOLETE)

    others = [(r.code, r.quote) for r in remarks if (r.code, r.quote) not in FOUR]
    assert len(remarks) - len(others) == len(FOUR)
    assert [("mark-half-width", ":"), ("obsolete-name", "五保供养")] == others
