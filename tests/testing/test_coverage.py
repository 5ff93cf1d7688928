"""Coverage: which arrow of a lifecycle and which rule on it no clause decides."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.policy import packs
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.testing import coverage
from publication_flow.testing.clauses import Clause
from publication_flow.testing.coverage import cover
from publication_flow.testing.excuses import Excuse, excuses_of
from publication_flow.testing.runner import parse_clauses
from tests.hosts.cli_lines import line

PACK = "cn-civil-affairs"
SMALL = Path(__file__).parents[1] / "policy" / "minimal.toml"
HEAD = "# language: zh-CN\n功能: 小规程\n\n"


def clauses_of_pack(pack: str) -> list[Clause]:
    return list(parse_clauses(packs.clauses(pack)).clauses)


@pytest.fixture(scope="module")
def small() -> Rulebook:
    return rulebook(SMALL.read_bytes())


def clauses_of(text: str) -> list[Clause]:
    return list(parse_clauses([("own.feature", HEAD + text)]).clauses)


# The default pack's cells, and the command on it: `make slow` (test_coverage_slow.py).
@pytest.mark.parametrize("pack", sorted({*packs.names()} - {PACK}))
def test_every_cell_of_a_shipped_pack_is_decided_or_excused(pack: str) -> None:
    """Each arrow is allowed once and denied once for each of its rules, unless a reason says why
    it cannot be; and every other cell is of a wrong stage or post."""
    found = cover(rulebook(packs.pack(pack)), clauses_of_pack(pack), excuses_of(pack).cells)

    assert [] == [cell.id for cell in found.undecided]
    assert () == found.stale
    assert () == found.broken
    assert () == found.wrong
    assert () == found.unreached
    assert found.others > 1000


def test_the_command_names_a_cell_that_no_clause_decides(tmp_path: Path) -> None:
    """`policy coverage` tells the cell, the sentence that is missing, and leaves with 1."""
    text = """  场景: 例
    当 经办岗“拟稿”，标题“例文”，栏目“动态”
    那么 该件在“拟稿”环节
"""
    (tmp_path / "own.feature").write_text(HEAD + text, encoding="utf-8")
    args = ("--policy", str(SMALL), "--clauses", "none", "--features", str(tmp_path))
    told = line("policy", "coverage", *args)

    assert 1 == told.code
    assert "audit: drafted → audited" in told.out
    assert "draft: new → drafted" not in told.out


def test_what_is_tried_by_the_way_decides_nothing() -> None:
    """A 假如 step that tries several people states no refusal; what it did counts as allowed."""
    feature = """  场景: 例
    假如 科室及其负责的栏目
      | 科室       | 标识       | 栏目     |
      | 局办公室   | office     |          |
      | 社会救助科 | low-income | 救助公示 |
    而且 人员及其岗位
      | 姓名 | 标识      | 岗位         | 科室       |
      | 陈静 | chen.jing | 科室负责人   | 社会救助科 |
      | 陈静 | chen.jing | 办公室审核岗 | 局办公室   |
      | 李娜 | li.na     | 办公室审核岗 | 局办公室   |
    而且 “例文”已办到“办公室审核”，栏目是“救助公示”
    那么 该件在“办公室审核”环节
"""
    found = cover(rulebook(packs.pack(PACK)), clauses_of(feature), {})
    decided = [cell.id for cell in found.cells if cell.clauses]

    assert [
        "draft: new → drafted",
        "provide: drafted → department-provided",
        "audit: department-provided → office-audited",
    ] == decided


def test_who_could_instead_is_an_answer(small: Rulebook) -> None:
    """A refusal says for its own person no; naming who could says yes for them."""
    feature = """  场景: 例
    假如 经办岗已“拟稿”，标题“例文”，栏目“动态”
    当 经办岗“审核”，审查“通过”
    那么 不符合规程，因为“岗位不对”
"""
    silent = cover(small, clauses_of(feature), {})
    spoken = cover(small, clauses_of(feature + "    而且 可以办理的是审核岗\n"), {})
    cell = "audit: drafted → audited"

    assert cell in {cell.id for cell in silent.undecided}
    assert cell not in {cell.id for cell in spoken.undecided}


def test_of_two_rules_alike_the_one_that_was_broken_is_decided() -> None:
    """Two rules of one name are two cells; a clause decides the one that says no."""
    parts = "".join(
        f'{name} = {{ label = {{ zh = "{zh}", en = "{name}" }}, type = "choice", default = "a", '
        f'choices = {{ a = {{ zh = "{zh}甲", en = "{name} a" }}, b = {{ zh = "{zh}乙", '
        f'en = "{name} b" }} }} }}\n'
        for name, zh in (("scope", "范围"), ("shape", "形式"))
    )
    rules = ", ".join(
        f'{{ rule = "part-is", part = "{name}", values = ["a"] }}' for name in ("scope", "shape")
    )
    text = SMALL.read_text(encoding="utf-8").replace("formed_on = {", f"{parts}formed_on = {{")
    text = text.replace('[{ rule = "signed", steps = ["audit"] }]', f"[{rules}]")
    feature = """  场景: 例
    假如 经办岗已“拟稿”，标题“例文”，栏目“动态”，形式“形式乙”
    而且 审核岗已“审核”，审查“通过”
    当 审核岗“发布”
    那么 不符合规程，因为“所选的不符合要求”
"""
    found = cover(rulebook(text.encode()), clauses_of(feature), {})
    by = {cell.id: bool(cell.clauses) for cell in found.cells if "part-is" in cell.id}
    publish = "publish: audited → published / part-is"

    assert () == found.broken
    assert {f"{publish}-1": False, f"{publish}-2": True} == by


def test_a_reason_for_a_cell_that_is_decided_is_stale(small: Rulebook) -> None:
    """An excuse stands only for a cell that is there and that no clause decides."""
    why = Excuse("到不了", "never reached")
    cells = dict.fromkeys(("draft: new → drafted", "propose: published → drafted", "no cell"), why)
    feature = """  场景: 例
    当 经办岗“拟稿”，标题“例文”，栏目“动态”
    那么 该件在“拟稿”环节
"""
    found = cover(small, clauses_of(feature), cells)

    assert ("draft: new → drafted", "no cell") == found.stale
    assert ["propose: published → drafted"] == [c.id for c in found.cells if c.excuse is why]


def test_the_outline_asks_the_machine_and_not_itself(
    small: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cell that should be of a wrong post but is not denied for it is listed."""
    feature = """  场景: 例
    假如 经办岗已“拟稿”，标题“例文”，栏目“动态”
    那么 审核岗现在可以“审核”
"""
    clean = cover(small, clauses_of(feature), {})
    monkeypatch.setattr(coverage, "_meant", lambda *_: False)  # so all cells should be denied
    broken = cover(small, clauses_of(feature), {})

    assert () == clean.wrong
    assert ("drafted / audit / auditor",) == broken.wrong
