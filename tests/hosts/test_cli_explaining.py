"""`explain` and `export` on the command line: in words, for programs, into files and pipes."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.hosts.cli_lines import bureau_in, line


@pytest.fixture(autouse=True)
def number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A published item in the default database of this folder."""
    monkeypatch.chdir(tmp_path)
    return bureau_in(tmp_path)


def test_explain_tells_in_both_languages_and_to_programs(number: str) -> None:
    """The story with its positions, as text or as sentences, on a past day, to whom may see it."""
    zh, en = line("explain", number), line("explain", number, "--lang", "en")
    facts = line("explain", number, "--json").data

    assert f"事项{number}《2017年城乡低保标准》办理经过：" == zh.out.splitlines()[0]
    assert f"Matter {number} 《2017年城乡低保标准》, its story:" == en.out.splitlines()[0]
    assert facts["sentences"][0]["text"] in zh.out
    assert f"〔{facts['sentences'][0]['position']}〕" in zh.out
    assert {"provide", "audit", "approve", "publish"} == {d["action"] for d in facts["desks"]}
    assert 2 == line("explain", number, "--as-of", "2017-03-06").code
    assert 2 == line("explain", number, "--by", "gao.yu").code


def test_the_timeline_is_a_file_or_the_output(number: str, tmp_path: Path) -> None:
    """Beside the text into a file; with `-` the picture alone."""
    told = line("explain", number, "--svg", "story.svg")
    piped = line("explain", number, "--svg", "-")

    assert "办理经过" in told.out
    assert (
        "{http://www.w3.org/2000/svg}svg" == ElementTree.parse(tmp_path / "story.svg").getroot().tag
    )
    assert (tmp_path / "story.svg").read_text(encoding="utf-8") == piped.out


def test_export_writes_a_file_or_the_output(number: str, tmp_path: Path) -> None:
    """How many and where; a program gets the same; `-` is the bytes alone."""
    told = line("export", "--format", "jsonl", "--to", "a.jsonl", "--item", number)
    facts = line("export", "--format", "csv", "--to", "a.csv", "--item", number, "--json").data
    piped = line("export", "--format", "jsonl", "--to", "-", "--item", number)
    rows = [json.loads(row) for row in piped.out.splitlines()]

    assert "已导出 5 条到 a.jsonl。" == told.out.strip()
    assert {"format": "csv", "file": "a.csv", "count": 5} == facts
    assert (tmp_path / "a.jsonl").read_text(encoding="utf-8") == piped.out
    assert [number] * 5 == [row["stream"] for row in rows]


def test_what_cannot_be_exported_is_said(number: str, tmp_path: Path) -> None:
    """Another format, a matter that may not be seen, a missing folder: no file is left."""
    strange = line("export", "--format", "pdf", "--to", "a", "--lang", "en")
    hidden = line("export", "--format", "csv", "--to", "a", "--item", number, "--by", "gao.yu")
    nowhere = line("export", "--format", "csv", "--to", "no/a.csv")

    assert (2, 2, 2) == (strange.code, hidden.code, nowhere.code)
    assert "There are: jsonl, csv, xlsx, cloudevents, prov." in strange.err
    assert "no/a.csv" in nowhere.err
    assert not (tmp_path / "a").exists()
