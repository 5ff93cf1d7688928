"""The command line on contents: their history, two compared, what is new to somebody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hosts.cli_lines import bureau_in, line


@pytest.fixture
def number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A published item whose correction is under way, looked at before that began."""
    monkeypatch.chdir(tmp_path)
    found = bureau_in(tmp_path)
    line("changes", found, "--by", "li.na", "--look")
    told = line("act", found, "correct", "--by", "wang.fang", "--reason", "有误",
                "--set", "title=2018年城乡低保标准")  # fmt: skip
    assert 0 == told.code, told.err
    return found


def test_history_lists_contents_and_marks_the_public_one(number):
    """One row a content; the public one stays the first while the correction is under way."""
    versions = line("history", number, "--json").data["versions"]
    shown = line("history", number).out

    assert [(1, True, False), (2, False, True)] == [
        (v["number"], v["public"], v["at_hand"]) for v in versions
    ]
    assert "现行公开" in shown
    assert "更正" in shown


def test_compare_shows_what_went_and_what_came(number):
    """Only parts that differ, figures as a whole."""
    told = line("compare", number, "1", "2")
    found = line("compare", number, "1", "2", "--json").data

    assert "标题：[-2017-]{+2018+}年城乡低保标准" in told.out
    assert "正文" not in told.out
    assert {"what": "delete", "text": "2017"} in found["difference"]["parts"][0]["segments"]


def test_changes_are_ones_own(number):
    """Told to who looked before; another never did; after looking again there is nothing new."""
    told = line("changes", number, "--by", "li.na")
    never = line("changes", number, "--by", "wu.min")
    line("changes", number, "--by", "li.na", "--look")
    then = line("changes", number, "--by", "li.na")

    assert "更正 王芳" in told.out
    assert "{+2018+}" in told.out
    assert "此前没有查看过。\n" == never.out
    assert "上次查看之后没有变化。\n" == then.out


def test_a_content_there_is_not(number):
    """The answer says how many there are, and the exit code is that of a mistake."""
    told = line("compare", number, "1", "9")

    assert 2 == told.code
    assert "共有 2 版" in told.err
