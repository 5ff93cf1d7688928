"""Whatever pytest-bdd would pass over in silence is found, named by line, with its remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytest_bdd import parsers

from publication_flow.testing.preflight import (
    SENTENCES,
    AnyPattern,
    Finding,
    check,
    check_ambiguous,
    check_bound,
    main,
)

SOUND = """\
# language: zh-CN
功能: 公文公开
  当事人可以查询，这里是说明。

  背景:
    假如 科室“救助科”有人员“陈静”

  规则: 先审后批
    当事人不得自批，这里也是说明。

    场景: 科室提供
      说明：例如当事人的申请。
      当 时间已到
      而且 科室提供
      \"\"\"
      场景：正文里的字不算
      \"\"\"
      那么 环节是“科室提供”

    场景大纲: 领导批准
      当 “<人员>”批准
      那么 环节是“<环节>”

      例子:
        | 人员 | 环节     |
        | 赵刚 | 领导批准 |
"""


@pytest.fixture
def feature(tmp_path: Path) -> Path:
    return tmp_path / "clauses.feature"


def found(path: Path) -> list[tuple[int, str]]:
    """Line and code of each finding; every one of them must name the file."""
    findings = check([path])
    assert {str(path)} >= {finding.file for finding in findings}
    return [(finding.line, finding.code) for finding in findings]


def lines(*body: str) -> str:
    return "\n".join(["# language: zh-CN", "功能: 公开", *body, ""])


def test_sound_file_passes(feature: Path) -> None:
    """A sound Chinese feature has no finding: prose in its proper places is left alone."""
    feature.write_text(SOUND, encoding="utf-8")

    assert [] == check([feature])
    assert [] == check([feature.parent])


def test_sound_english_file_passes(feature: Path) -> None:
    """A sound English feature has no finding."""
    feature.write_text("Feature: a\n  Scenario: b\n    When it is done.\n", encoding="utf-8")

    assert [] == check([feature])


def test_duplicate_names_across_rules(feature: Path) -> None:
    """The same scenario name twice is found, even under two rules, and the first line is named."""
    one = ["  场景: 同名", "    当 提供"]
    feature.write_text(lines("规则: 甲", *one, "规则: 乙", *one), encoding="utf-8")

    assert [(7, "duplicate-scenario")] == found(feature)
    assert "第 4 行" in check([feature])[0].zh


def test_duplicate_names_in_one_feature(feature: Path) -> None:
    """Each repetition of a name is found, that of an outline too."""
    one = ["场景: 同名", "  当 提供"]
    outline = ["场景大纲: 同名", "  当 <a>", "  例子:", "    | a |", "    | 1 |"]
    feature.write_text(lines(*one, *one, *outline), encoding="utf-8")

    assert [(5, "duplicate-scenario"), (7, "duplicate-scenario")] == found(feature)


def test_scenario_without_steps(feature: Path) -> None:
    """A scenario without steps is found."""
    feature.write_text(lines("场景: 空", "场景: 满", "  当 提供"), encoding="utf-8")

    assert [(3, "no-steps")] == found(feature)


@pytest.mark.parametrize(
    ("table", "line"),
    [(["例子:"], 5), (["例子:", "  | a |"], 5), ([], 3)],
    ids=["nothing", "header only", "no examples"],
)
def test_empty_examples(feature: Path, table: list[str], line: int) -> None:
    """An outline is found whose examples have no rows, or that has no examples at all."""
    feature.write_text(lines("场景大纲: 空", "  当 <a>", *table), encoding="utf-8")

    assert [(line, "empty-examples")] == found(feature)


def test_byte_order_mark(feature: Path) -> None:
    """A UTF-8 byte order mark is found, and what stands behind it is still checked."""
    feature.write_text(lines("场景: 空"), encoding="utf-8-sig")

    assert [(1, "bom"), (3, "no-steps")] == found(feature)


def test_gbk(feature: Path) -> None:
    """A file in GBK is found, with the first line that is not UTF-8."""
    feature.write_text(lines("场景: 空", "  当 提供"), encoding="gbk")

    assert [(2, "not-utf8")] == found(feature)


@pytest.mark.parametrize("colon", ["：", " ：", " :"])
def test_wrong_colon(feature: Path, colon: str) -> None:
    """A full-width colon, or one after a space, is found where it makes a scenario vanish."""
    body = lines("场景: 甲", "  当 提供", f"场景大纲{colon}乙", "  当 提供")
    feature.write_text(body, encoding="utf-8")

    assert (5, "colon") in found(feature)
    assert "“场景大纲”" in check([feature])[0].zh


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# language: zh-CN\n功能：公开\n场景: 甲\n  当 提供\n", 2),
        ("# language：zh-CN\n功能: 公开\n场景: 甲\n  当 提供\n", 1),
    ],
)
def test_wrong_colon_at_the_top(feature: Path, text: str, line: int) -> None:
    """A full-width colon that keeps the file from being parsed is named as the one cause."""
    feature.write_text(text, encoding="utf-8")

    assert [(line, "colon")] == found(feature)


def test_wrong_colon_in_english(feature: Path) -> None:
    """An input method left on Chinese punctuation is found in an English file too."""
    text = "Feature: a\n Scenario: b\n  When c\n Examples：\n"
    feature.write_text(text, encoding="utf-8")

    assert (4, "colon") in found(feature)


@pytest.mark.parametrize(
    "prose", ["当事人对公开有异议", "当前环节由科室办理", "假如法律另有规定，从其规定。"]
)
def test_prose_that_became_a_step(feature: Path, prose: str) -> None:
    """A description line that begins with a step keyword, and so became a step, is found."""
    body = lines("背景:", f"  {prose}", "场景: 甲", f"  {prose}", "  当科室提供", "  当 提供")
    feature.write_text(body, encoding="utf-8")

    assert [(4, "prose-step"), (6, "prose-step")] == found(feature)


def test_unparsable(feature: Path) -> None:
    """A file without its language header is found, with the line of the first error."""
    feature.write_text("\n功能: 公开\n场景: 甲\n  当 提供\n", encoding="utf-8")

    assert [(2, "unparsable")] == found(feature)


@pytest.mark.parametrize("text", ["", lines("只有说明")])
def test_no_scenarios(feature: Path, text: str) -> None:
    """A file in which nothing runs is found."""
    feature.write_text(text, encoding="utf-8")

    assert [(1, "no-scenarios")] == found(feature)


def test_folder_without_features(tmp_path: Path) -> None:
    """A check over nothing does not pass."""
    assert ["no-features"] == [finding.code for finding in check([tmp_path])]


def test_unbound_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A feature file that no test module binds is found; a bound one is not."""
    for name in ("bound.feature", "unbound.feature"):
        (tmp_path / name).write_text(SOUND, encoding="utf-8")
    bound = tmp_path / "folder" / ".." / "bound.feature"

    findings = check_bound([tmp_path], [bound])
    monkeypatch.chdir(tmp_path)

    assert [] == check_bound(["bound.feature"], [bound])
    expected = [(str(tmp_path / "unbound.feature"), "unbound")]
    assert expected == [(finding.file, finding.code) for finding in findings]
    assert 'scenarios("unbound.feature")' in findings[0].en


def test_ambiguous_steps(feature: Path) -> None:
    """A step that two definitions match is found once per line, examples filled in."""
    feature.write_text(SOUND, encoding="utf-8")
    patterns: list[AnyPattern] = [
        "科室提供",
        parsers.parse("环节是“{stage}”"),
        parsers.re("环节是“领导(?P<rest>.*)”"),
        re.compile("科室"),
    ]

    findings = check_ambiguous([feature], patterns)
    assert [(22, "ambiguous-step")] == [(finding.line, finding.code) for finding in findings]
    assert "环节是“领导批准”" in findings[0].zh
    assert "环节是“{stage}” | 环节是“领导(?P<rest>.*)”" in findings[0].en


def test_ambiguity_heeds_the_type_of_a_step(feature: Path) -> None:
    """Two definitions with one text clash only if both are for the type of the step."""
    feature.write_text(lines("场景: 甲", "  当 提供", "  而且 提供"), encoding="utf-8")

    def count(*types: str | None) -> int:
        return len(check_ambiguous([feature], [(type_, "提供") for type_ in types]))

    assert 0 == count("when", "given")
    assert 0 == count("given", "given")
    assert 2 == count("when", "when")
    assert 2 == count("when", None)


def test_ambiguity_passes_over_broken_files(feature: Path) -> None:
    """A file that cannot be parsed is left to `check`."""
    feature.write_bytes("功能：".encode("gbk"))

    assert [] == check_ambiguous([feature], [])


def test_main(feature: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command prints file, line and both sentences and exits 1; 0 if all is well."""
    feature.write_text(SOUND, encoding="utf-8")

    assert 0 == main([str(feature)])
    assert "" == capsys.readouterr().out
    feature.write_text(lines("场景: 空"), encoding="utf-8")
    assert 1 == main([str(feature)])
    zh, en = SENTENCES["no-steps"]
    expected = Finding(str(feature), 3, "no-steps", zh.format(text="空"), en.format(text="空"))
    assert f"{expected}\n" == capsys.readouterr().out
