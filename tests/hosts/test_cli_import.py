"""`import` and `balance` on the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.bureau import found_bureau
from tests.hosts.cli_lines import DATABASE, line

MAPPING = (
    '[columns]\ntitle = "标题"\ncategory = "栏目"\nfirst_on = "日期"\nresponsible = "责任人"\n'
)
GOOD = "低保标准,救助公示,2015/3/6,张建国\n"
BAD = ",救助公示,2015-02-30,张建国\n=1+1,没有的栏目,2015/3/7,\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bureau, a mapping and two files in the current folder."""
    monkeypatch.chdir(tmp_path)
    flow, _, _ = found_bureau(f"sqlite:///{tmp_path / DATABASE}")
    flow.close()
    head = "标题,栏目,日期,责任人\n"
    (tmp_path / "map.toml").write_text(MAPPING, encoding="utf-8")
    (tmp_path / "good.csv").write_text(head + GOOD, encoding="gb18030")
    (tmp_path / "bad.csv").write_text(head + GOOD + BAD, encoding="utf-8-sig")
    return tmp_path


def imported(file: str, *more: str):
    return line("import", file, "--mapping", "map.toml", "--by", "wu.min", *more)


def test_a_dry_run_tells_every_bad_row_and_imports_nothing(folder):
    """Encoding, row, column and reason; exit code 2."""
    told = imported("bad.csv", "--dry-run")

    assert 2 == told.code
    for said in ("UTF-8-BOM", "2015-02-30", "没有的栏目", "公式", "没有导入", "有问题 2 行"):
        assert said in told.out, said
    assert "" == told.err
    assert [] == line("catalogue", "--json").data["items"]


def test_a_good_file_is_imported_once(folder):
    """The numbers given are told; a second run finds nothing new."""
    first, second = imported("good.csv"), imported("good.csv")

    assert (0, 0) == (first.code, second.code)
    assert "GB18030" in first.out
    assert "已导入 1 个事项" in first.out
    assert "没有新的行要导入" in second.out
    assert [True] == [one["imported"] for one in line("catalogue", "--json").data["items"]]


def test_bad_rows_keep_the_file_out_unless_they_are_skipped(folder):
    """Told what to do; with --skip-bad the good row is in."""
    kept_out, taken = imported("bad.csv"), imported("bad.csv", "--skip-bad", "--json")

    assert 2 == kept_out.code
    assert "--skip-bad" in kept_out.out
    assert (0, 1, 2) == (taken.code, taken.data["imported"], taken.data["bad"])
    assert {"row", "field", "column", "code", "reason"} == set(taken.data["problems"][0])


def test_the_problems_go_into_a_file_that_a_spreadsheet_opens(folder):
    """All of them, with their rows; and no cell that it would take for a formula."""
    imported("bad.csv", "--dry-run", "--problems", "problems.csv")

    with (folder / "problems.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert ["行", "字段", "列", "代码", "原因"] == rows[0]
    assert ["3", "3", "4", "4", "4"] == [row[0] for row in rows[1:]]
    assert not [cell for row in rows for cell in row if cell.startswith("=")]


def test_the_mark_is_shown_wherever_the_item_is(folder):
    """On the item with its evidence, in the trail, and in the figures."""
    number = imported("good.csv", "--json").data["first"]

    shown, trail = line("show", number).out, line("trail", number).out
    metrics = line("metrics", "2015").out
    english = line("--lang", "en", "show", number).out
    assert all(said in shown for said in ("历史导入", "第 2 行", "张建国"))
    assert "历史导入" in trail
    assert "其中历史导入" in metrics
    assert "imported from history" in english


def test_a_balance_is_said_and_listed(folder):
    """With its document and the position it opens to; it stands apart in the figures."""
    said = line(
        "balance", "2016", "by_category", "12", "--key", "救助公示", "--basis", "2016年度报告",
        "--by", "wu.min",
    )  # fmt: skip

    listed, metrics = line("balance", "2016").out, line("metrics", "2016").out
    assert 0 == said.code, said
    assert all(word in listed for word in ("救助公示", "12", "2016年度报告", "吴敏"))
    assert "期初数" in metrics


def test_a_balance_without_its_document_is_no_balance(folder):
    """A count without --basis and --by is refused as wrong usage."""
    assert 2 == line("balance", "2016", "published", "12").code
