"""The command line on proofreading: of a file, of what is piped in, of a matter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bureau import draft_one, found_bureau
from tests.hosts.cli_lines import DATABASE, line

TEXT = "台儿庄区民政局文件\n\n2017年我局将严格《条例》和《办法》》的要求，发布信息215余条。\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_with_its_places(folder):
    """Each remark with part, line and column, and carets two columns wide under Chinese."""
    (folder / "text.txt").write_text(TEXT, encoding="utf-8")

    told = line("proofread", "--file", "text.txt", "--day", "2018-02-06")

    shown = told.out.splitlines()
    assert 0 == told.code
    assert "正文第 3 行第 19 字：“》》”：同一个括号或引号“》”写了两次。" == shown[3]
    assert "    …17年我局将严格《条例》和《办法》》的要求，发布信息215余条。" == shown[4]
    assert " " * 35 + "^^^^" == shown[5]
    assert "共 3 处提醒，是否修改由您决定。" == shown[-1]


def test_standard_input_without_a_day():
    """Piped text; without its date nothing is said of years. English as well."""
    told = line("--lang", "en", "proofread", "--file", "-", stdin=TEXT)

    assert 0 == told.code
    assert "Body, line 3, character 19: “》》”: the bracket “》” stands twice." in told.out
    assert "Remarks: 2." in told.out


def test_json_for_a_program():
    """Codes, offsets, facts, the sentence, line and column."""
    told = line("proofread", "--file", "-", "--day", "2018-02-06", "--json", stdin=TEXT).data

    assert ("-", "2018-02-06") == (told["file"], told["day"])
    codes = [one["code"] for one in told["remarks"]]
    assert ["year-out-of-place", "bracket-doubled", "count-vague"] == codes
    first = told["remarks"][0]
    assert {"year": 2017, "now": 2018} == first["facts"]
    assert first["quote"] == TEXT[first["start"] : first["end"]]
    assert (3, 1) == (first["line"], first["column"])


def test_nothing_to_remark():
    """Said in words."""
    assert "没有需要提醒的地方。\n" == line("proofread", "--file", "-", stdin="公开。").out


def test_a_matter_is_read_by_the_day_it_was_formed(folder):
    """Title and body, under their labels; the date of the text is the item's own."""
    flow, agency, _ = found_bureau(f"sqlite:///{folder / DATABASE}")
    with flow:
        number = draft_one(agency, title="关于《办法》》的通知", body="2016年我局将严格落实。")
        formed = agency.item(number).fields["formed_on"]

    told = line("proofread", number)
    found = line("proofread", number, "--json").data
    earlier = line("proofread", number, "--day", "2016-02-06")

    assert 0 == told.code
    assert "标题第 1 行第 6 字" in told.out
    assert "正文第 1 行第 1 字" in told.out
    assert (number, formed) == (found["number"], found["day"])
    assert ["bracket-doubled", "year-out-of-place"] == [one["code"] for one in found["remarks"]]
    assert "共 1 处提醒" in earlier.out


@pytest.mark.parametrize(
    "words",
    [
        ("proofread",),
        ("proofread", "2017-0001", "--file", "-"),
        ("proofread", "--file", "-", "--day", "2018-02-30"),
        ("proofread", "--file", "nowhere.txt"),
    ],
)
def test_a_line_that_cannot_be_followed(words):
    """Nothing or two things to read, no such day, no such file: exit code 2 and a sentence."""
    told = line(*words, stdin=TEXT)

    assert 2 == told.code
    assert told.err
    assert not told.out
