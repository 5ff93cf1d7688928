"""Clauses parsed once and run against any policy, without pytest and without a database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from publication_flow.policy import packs
from publication_flow.testing import vocabulary
from publication_flow.testing.clauses import BadClauses, clauses_of
from publication_flow.testing.runner import ClauseResult, parse_clauses, run_clauses

DEFAULT = packs.pack("cn-civil-affairs")
HEAD = "# language: zh-CN\n功能: 本局规定\n"
UNAPPROVED = """
  @clause-needs-leader @basis-bureau-chain
  # en: nothing is published unapproved
  场景: 未经领导批准不得发布
    假如 “公告”已办到“办公室审核”
    那么 办公室发布岗现在不可以“发布”
"""
BROKEN = """
  @clause-no-audit
  场景: 不用审核
    假如 “公告”已办到“科室提供”
    当 分管领导“批准”
    那么 该件在“领导批准”环节
"""
TABLE = """
  @clause-table
  场景大纲: 判定表
    假如 “公告”已办到“<环节>”
    那么 <岗位>现在<可否>“<操作>”

    例子:
      | 环节     | 岗位         | 可否 | 操作 |
      | 拟稿     | 科室负责人   | 可以 | 提供 |
      | 科室提供 | 办公室发布岗 | 可以 | 发布 |
"""
TWICE = """  @clause-a
  场景: 甲
    当 李娜“审核”
  @clause-a
  场景: 乙
    当 李娜“审核”
"""


def run(*scenarios: str, policy: bytes = DEFAULT) -> list[ClauseResult]:
    return run_clauses(policy, [("own.feature", HEAD + "".join(scenarios))])


def findings(*scenarios: str) -> list[tuple[int, str]]:
    """Line and code of everything that stops these scenarios from being parsed."""
    with pytest.raises(BadClauses) as caught:
        run(*scenarios)
    return [(finding.line, finding.code) for finding in caught.value.findings]


def test_a_clause_that_holds() -> None:
    """A clause is told with its id, title in both languages, place, level and basis."""
    (result,) = run(UNAPPROVED)

    assert ClauseResult(
        "needs-leader", "未经领导批准不得发布", "nothing is published unapproved",
        "own.feature", 6, "mandatory", ("bureau-chain",), "holds", 1,
    ) == result  # fmt: skip


def test_a_clause_that_the_policy_contradicts_is_broken() -> None:
    """The trace names the steps that went well, the one that did not, and why, in words."""
    text = UNAPPROVED.replace("现在不可以“发布”", "现在可以“审核”")
    (result,) = run(text)

    assert "broken" == result.status
    assert result.trace is not None
    assert 8 == result.trace.line
    assert ("假如 “公告”已办到“办公室审核”",) == result.trace.done
    assert "那么 办公室发布岗现在可以“审核”" == result.trace.step
    assert result.trace.zh.startswith("应为：可以；实际：不可以。办公室发布岗现在不能“审核”")
    assert result.trace.en.startswith("expected: may; found: may not. Office Publisher may not")


def test_a_refusal_left_unmentioned_breaks_the_clause() -> None:
    """An action that was denied without a word about it does not pass for one that was done."""
    (result,) = run(BROKEN.replace("    那么 该件在“领导批准”环节\n", ""))

    assert result.trace is not None
    assert ("broken", "当 分管领导“批准”") == (result.status, result.trace.step)
    assert "环节不对" in result.trace.zh
    assert "not at this stage" in result.trace.en


def test_an_outline_is_one_clause_and_names_the_row_that_broke() -> None:
    """Of a decision table the trace names the example."""
    (result,) = run(TABLE)

    assert ("table", "broken", 2) == (result.clause, result.status, result.cases)
    assert result.trace is not None
    assert {
        "环节": "科室提供", "岗位": "办公室发布岗", "可否": "可以", "操作": "发布",
    } == result.trace.row  # fmt: skip


def test_a_clause_runs_under_the_policy_it_is_given() -> None:
    """Whatever policy the first step names, even one that does not exist."""
    named = UNAPPROVED.replace("    假如 ", "    假如 采用“从未有过的规程”\n    而且 ")

    assert "holds" == run(named)[0].status
    assert "broken" == run(named, policy=packs.pack("cn-office-audit"))[0].status


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("@when-stage-leader-approved", "holds"),
        ("@when-stage-third-review", "not-applicable"),
        ("@when-post-office-auditor", "holds"),
        ("@when-post-reviewer", "not-applicable"),
        ("@when-action-publish", "holds"),
        ("@when-kind-request", "not-applicable"),
    ],
)
def test_a_clause_applies_where_the_policy_has_what_its_tag_names(tag: str, expected: str) -> None:
    """Where it has not, the clause is not run and says what is missing."""
    (result,) = run(UNAPPROVED.replace("@clause-needs-leader", f"@clause-needs-leader {tag}"))

    assert expected == result.status
    assert (expected == "holds") == (result.note is None)


def test_a_word_the_policy_does_not_have_is_an_error_with_the_nearest() -> None:
    """A clause that names a post which was dropped is not passed over."""
    (result,) = run(UNAPPROVED.replace("“办公室审核”", "“办公室审查”"))

    assert "error" == result.status
    assert result.fails
    assert result.trace is not None
    assert "规程里没有环节“办公室审查”；最接近的是：办公室审核" == result.trace.zh
    assert "the policy has no stage “办公室审查”; nearest: 办公室审核" == result.trace.en


def test_an_advisory_clause_fails_nothing() -> None:
    """It is broken and yet does not stand against the policy; without a tag it would."""
    milder = BROKEN.replace("@clause-no-audit", "@clause-a @advisory").replace("不用", "可不")
    advisory, mandatory = run(milder, BROKEN)

    assert ("broken", False) == (advisory.status, advisory.fails)
    assert ("broken", True) == (mandatory.status, mandatory.fails)


def test_the_first_that_breaks_may_end_the_run() -> None:
    """Only what was asked for runs, and no more once one is broken."""
    clauses = parse_clauses([("own.feature", HEAD + UNAPPROVED + BROKEN + TABLE)])

    assert ["needs-leader", "no-audit", "table"] == [r.clause for r in clauses.run(DEFAULT)]
    assert ["needs-leader", "no-audit"] == [
        r.clause for r in clauses.run(DEFAULT, stop_on_first=True)
    ]
    assert ["table"] == [r.clause for r in clauses.run(DEFAULT, only=["table"])]


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("  场景: 甲\n    假如 “公告”到了“拟稿”\n", [(4, "unknown-step")]),
        ("  场景: 甲\n    那么 李娜“审核”\n", [(4, "wrong-moment")]),
        ("  场景: 甲\n    假如 依次办理了\n", [(4, "no-table")]),
        ("  场景: 甲\n    假如 依次办理了\n      | 谁 |\n      | 甲 |\n", [(4, "unknown-column")]),
        ("  场景: 甲\n    当 李娜“审核”\n      | 人员 |\n      | 甲 |\n", [(4, "extra-table")]),
        ("  场景: 甲\n", [(3, "no-steps")]),
        ("  @when-moon-full\n  场景: 甲\n    当 李娜“审核”\n", [(4, "unknown-tag")]),
        ("  @clause-a @clause-b\n  场景: 甲\n    当 李娜“审核”\n", [(4, "two-ids")]),
        ("  @mandatory @advisory\n  场景: 甲\n    当 李娜“审核”\n", [(4, "two-levels")]),
        (TWICE, [(7, "clause-twice")]),
    ],
)  # fmt: skip
def test_what_cannot_be_run_is_named_by_line(
    scenario: str, expected: list[tuple[int, str]]
) -> None:
    """Unknown steps, wrong tables, tags that say nothing, an id used twice."""
    assert expected == findings(scenario)


def test_an_unknown_step_is_told_with_the_nearest_sentence() -> None:
    """In Chinese and in English, with the remedy."""
    with pytest.raises(BadClauses) as caught:
        run("  场景: 甲\n    假如 “公告”到了“拟稿”\n")
    zh, en = (caught.value.sentence(lang) for lang in ("zh", "en"))

    assert "own.feature:4: 没有这样的步骤：““公告”到了“拟稿””；最接近的是：" in zh
    assert "“〔文字〕”已办到“〔环节〕”" in zh
    assert "own.feature:4: no step says ““公告”到了“拟稿””; nearest: " in en


def test_an_ambiguous_step_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that two sentences say is not run as either."""
    again = [d for d in vocabulary.DEFINITIONS if d.zh.is_matching("现行有效 1 条")]
    monkeypatch.setattr(vocabulary, "DEFINITIONS", [*vocabulary.DEFINITIONS, *again])

    assert [(4, "ambiguous-step")] == findings("  场景: 甲\n    那么 现行有效 1 条\n")


def test_a_gbk_file_is_named_with_its_line() -> None:
    """Bytes that are no UTF-8 are a finding, not a traceback."""
    with pytest.raises(BadClauses) as caught:
        parse_clauses([("own.feature", (HEAD + UNAPPROVED).encode("gbk"))])

    assert [("own.feature", 2, "not-utf8")] == [
        (finding.file, finding.line, finding.code) for finding in caught.value.findings
    ]


@pytest.mark.parametrize("pack", packs.names())
def test_a_pack_passes_its_own_clauses(pack: str) -> None:
    """Every clause that a pack ships holds under the pack's policy, and there are some."""
    results = run_clauses(packs.pack(pack), packs.clauses(pack))

    assert [] == [(r.clause, r.trace) for r in results if r.status != "holds"]
    assert len(results) >= 3


@pytest.mark.parametrize("pack", packs.names())
def test_every_scenario_of_a_pack_is_a_case(pack: str) -> None:
    """As many cases run as gherkin compiles pickles, each with all its steps."""
    expected, found = [], []
    for name, data in packs.clauses(pack):
        document = Parser().parse(data.decode())
        document["uri"] = name  # type: ignore[typeddict-unknown-key]
        expected += [len(pickle["steps"]) for pickle in Compiler().compile(document)]  # type: ignore[arg-type]
        found += [len(c.steps) for clause in clauses_of([(name, data)]) for c in clause.cases]

    assert sorted(expected) == sorted(found)


def test_running_needs_neither_pytest_nor_asserts(tmp_path: Path) -> None:
    """Under `python -O` a broken clause is broken, and pytest is not even loaded."""
    (tmp_path / "own.feature").write_text(HEAD + BROKEN + TABLE, encoding="utf-8")
    program = """
import sys
from pathlib import Path
from publication_flow.policy import packs
from publication_flow.testing.runner import run_clauses
text = Path("own.feature").read_text(encoding="utf-8")
for result in run_clauses(packs.pack("cn-civil-affairs"), [("own.feature", text)]):
    print(result.status)
print([name for name in ("pytest", "pytest_bdd", "alembic") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-O", "-c", program], cwd=tmp_path, capture_output=True, text=True,
        check=False,
    )  # fmt: skip

    assert ("broken\nbroken\n[]\n", "") == (done.stdout, done.stderr)
