"""The English features: what the Chinese ones say, byte for byte, and they run as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.policy import packs
from publication_flow.testing.english import Untranslated, glossary_of, main, pages, rendered
from publication_flow.testing.runner import run_clauses

FEATURES = Path(__file__).parents[2] / "features"
PEOPLE = """
  背景:
    假如 科室及其负责的栏目
      | 科室     | 标识   | 栏目     |
      | 局办公室 | office | 机构职能 |
    而且 人员及其岗位
      | 姓名 | 标识  | 岗位         | 科室     |
      | 李娜 | li.na | 办公室审核岗 | 局办公室 |
"""


OTHER_POLICY = {"office-audit.feature": "cn-office-audit"}


@pytest.mark.parametrize("pack", ["cn-civil-affairs", "cn-office-audit"])
def test_the_english_features_hold(pack: str) -> None:
    """Parsed and run without pytest; as scenarios of pytest-bdd: `make slow`."""
    files = [
        (path.name, path.read_bytes())
        for path in sorted((FEATURES / "en").iterdir())
        if pack == OTHER_POLICY.get(path.name, "cn-civil-affairs")
    ]
    results = run_clauses(packs.pack(pack), files)

    assert [] == [(r.file, r.line, r.trace) for r in results if r.status != "holds"]
    assert {name for name, _ in files} == {r.file for r in results}


def test_the_english_features_are_the_chinese_ones_rendered() -> None:
    """Every English file is what its Chinese file renders to, and there is no other."""
    expected = {path.name: text for path, text in pages(FEATURES)}

    assert expected == {
        path.name: path.read_bytes().decode() for path in (FEATURES / "en").iterdir()
    }


def test_every_free_text_is_used() -> None:
    """The glossary holds nothing that no feature says."""
    said = "".join(p.read_text(encoding="utf-8") for p in (FEATURES / "zh").iterdir())

    assert [] == [text for text in glossary_of(FEATURES) if text not in said]


@pytest.mark.parametrize(
    ("scenario", "named"),
    [
        ("  场景: 没有英文标题\n    当 李娜“审核”\n", "没有英文标题"),
        ("  # en: x\n  场景: 无此步骤\n    当 李娜看了看\n", "李娜看了看"),
        ("  # en: x\n  场景: 无此译文\n    当 李娜“审核”，意见“未译”\n", "未译"),
        ("  # en: x\n  场景: 无此人\n    当 王芳“审核”\n", "王芳"),
        ("  # en: x\n  场景: 有说明\n    说明文字\n\n    当 李娜“审核”\n", "description"),
        (
            "  # en: x\n  场景: 无此列\n    那么 责任链是\n      | 心情 |\n      | 好   |\n",
            "心情",
        ),
    ],
)
def test_what_has_no_english_is_named_with_its_line(scenario: str, named: str) -> None:
    """Nothing is guessed or left in Chinese: the rendering stops and says where."""
    text = f"# language: zh-CN\n# en: t\n功能: 甲\n{PEOPLE}\n{scenario}"

    with pytest.raises(Untranslated, match=rf"a\.feature:\d+: .*{named}"):
        rendered(text, {"局办公室": "the office"}, "a.feature")


def test_a_feature_without_english_leaves_the_old_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command writes all files or none."""
    (tmp_path / "zh").mkdir()
    (tmp_path / "english.toml").write_text("", encoding="utf-8")
    (tmp_path / "zh" / "a.feature").write_text("# language: zh-CN\n功能: 甲\n", encoding="utf-8")

    code = main([str(tmp_path)])

    assert (1, False) == (code, (tmp_path / "en").exists())
    assert "zh/a.feature:2" in capsys.readouterr().err
