"""`open` and `act` on the command line, for matters of every kind, by ids or by words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bureau import draft_one, drive, found_bureau
from tests.hosts.cli_lines import DATABASE, line


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    flow, bureau, _ = found_bureau(f"sqlite:///{tmp_path / DATABASE}")
    with flow:
        drive(bureau, draft_one(bureau), "audit")  # 2017-0001
        drive(bureau, draft_one(bureau), "provide")  # 2017-0002


def test_an_order_is_opened_in_the_offices_words() -> None:
    """Action, parts and unit by their labels; the unit that answers is the one addressed."""
    told = line("open", "督办", "--by", "wu.min", "--set", "标题=督办复核", "--set",
                "承办单位=社会救助科", "--set", "办结期限=2099-05-10", "--set",
                "所涉事项=2017-0001", "--json")  # fmt: skip
    item = line("show", told.data["matter"], "--json").data

    assert 0 == told.code, told.err
    assert "承办单位：社会救助科" in line("show", told.data["matter"]).out
    assert ("order", "low-income", "2017-0001") == (
        item["kind"], item["unit"], item["fields"]["about"],
    )  # fmt: skip


def test_a_draft_takes_every_part() -> None:
    """What `draft` has no option for, `open draft` takes by name."""
    told = line("open", "draft", "--by", "wang.fang", "--set", "title=题", "--set",
                "栏目=救助公示", "--set", "公开属性=依申请公开", "--json")  # fmt: skip
    fields = line("show", told.data["matter"], "--json").data["fields"]

    shown = line("show", told.data["matter"]).out

    assert ("on-request", "social-assistance") == (fields["attribute"], fields["category"])
    assert "公开属性：依申请公开" in shown


def test_what_opens_nothing_says_so() -> None:
    """An action that opens no matter is refused in its words, and nothing is begun."""
    told = line("open", "批准", "--by", "zhao.gang")

    assert 0 != told.code
    assert "批准" in told.err
    assert "2017-0003" in line("show", "2017-0003").err


def test_a_word_that_no_action_has_is_told_what_opens() -> None:
    """Not the actions of one kind: those of every kind that begin a matter."""
    told = line("open", "order", "--by", "wu.min")

    assert 2 == told.code
    assert "督办（issue-supervision）" in told.err
    assert "登记反馈（receive-feedback）" in told.err
    assert "audit" not in told.err


def test_a_checklist_takes_the_elements_by_their_words() -> None:
    """The elements of the category are ticked like the rest; one left out is named."""
    base = (
        "标题与正文一致，要素齐全（机关/文号/日期），不含不应公开的个人隐私，附件可打开且与正文一致"
    )
    some = line("act", "2017-0002", "审核", "--by", "li.na", "--field",
                f"内容核对={base}，写明政策法律依据，写明相关流程")  # fmt: skip
    every = line("act", "2017-0002", "审核", "--by", "li.na", "--field",
                 f"内容核对={base}，写明政策法律依据，写明相关流程，写明救助标准")  # fmt: skip

    assert "写明救助标准" in some.err
    assert 0 == every.code, every.err


def test_show_tells_marks_and_answers() -> None:
    """Who is being consulted, and what was answered, in both languages."""
    line("act", "2017-0001", "征求意见", "--by", "wu.min", "--field", "机关=区财政局")
    line("act", "2017-0001", "商请同意", "--by", "wu.min", "--field", "机关=区卫生计生局")
    line("act", "2017-0001", "登记答复", "--by", "wu.min", "--field", "机关=区卫生计生局",
         "--field", "答复=同意公开", "--opinion", "来函")  # fmt: skip
    zh, en = line("show", "2017-0001").out, line("show", "2017-0001", "--lang", "en").out

    assert "征求意见中（区财政局），自 " in zh
    assert "区卫生计生局：同意公开" in zh
    assert "being consulted on (finance bureau) since " in en
