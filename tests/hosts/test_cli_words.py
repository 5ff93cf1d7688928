"""What a clerk types wrongly is told in the clerk's words, and may be typed in them."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from publication_flow.engine.database import Database
from publication_flow.errors import WrongEnvironment
from publication_flow.hosts.demo.story import legible_url, program_here
from tests.bureau import found_bureau
from tests.hosts.cli_lines import DATABASE, bureau_in, line


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def number(folder: Path) -> str:
    """An item that waits for the audit."""
    flow, agency, _ = found_bureau(f"sqlite:///{folder / DATABASE}")
    with flow:
        item = agency.act(
            "draft", by="wang.fang", title="标题", category="social-assistance", body="正文"
        )
        agency.act("provide", item, by="chen.jing")
    return item.matter


@pytest.mark.parametrize(
    ("args", "error", "zh", "en"),
    [
        (("审合",), "action", "审核（audit）", "audit"),
        (("退回", "--to", "拟稿"), "reason-required", "办理“退回”要说明理由",
         "“return” needs a reason"),
        (("退回", "--reason", "x"), "to-required", "拟稿（drafted）", "Possible: drafted"),
        (("退回", "--reason", "x", "--to", "月亮"), "to-unknown", "没有名为“月亮”的环节",
         "no stage “月亮”"),
        (("退回", "--reason", "x", "--to", "已发布"), "denied", "不能用“退回”办到“已发布”",
         "not to “published”"),
        (("审核", "--field", "保密审查=也许"), "not-a-choice", "通过（passed）",
         "“secrecy review” cannot be “也许”. Possible: passed"),
        (("审核", "--field", "密级=一"), "unknown-field", "保密审查（secrecy_review）",
         "secrecy review (secrecy_review)"),
        (("审核", "--post", "分管领导"), "denied", "没有“分管领导”岗位的任职",
         "no post “leader in charge”"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_the_policys_words(number, args, error, zh, en):
    """The sentence calls actions, fields, stages and posts as people do; the code stays."""
    chinese = line("act", number, *args, "--by", "li.na", "--json")
    english = line("--lang", "en", "act", number, *args, "--by", "li.na", "--json")

    assert (error, error) == (chinese.data["error"], english.data["error"])
    assert zh in chinese.data["sentence"]
    assert en in english.data["sentence"]


def test_the_facts_of_an_error_stay_ids(number):
    """A program finds ids in the facts whatever the sentence says."""
    told = line("act", number, "审核", "--field", "保密审查=也许", "--by", "li.na", "--json")

    assert "secrecy_review" == told.data["facts"]["field"]
    assert "passed" in told.data["facts"]["choices"]


def test_fields_and_choices_may_be_typed_as_they_are_called(number):
    """`--field 保密审查=通过` is what `--field secrecy_review=passed` is; so are parts of a content
    and the post."""
    revised = line("act", number, "改稿", "--set", "标题=新题", "--set", "栏目=工作动态", "--by",
                   "chen.jing")  # fmt: skip
    line("act", number, "收回", "--by", "chen.jing")
    line("act", number, "提供", "--by", "chen.jing")
    audited = line(
        "act", number, "审核", "--field", "保密审查=通过", "--post", "办公室审核岗", "--by", "li.na"
    )
    found = line("show", number, "--json").data

    assert (0, 0) == (revised.code, audited.code)
    assert ("新题", "work-updates") == (found["title"], found["category"])


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        ("elements=all", 0, "内容核对：全部符合"),
        ("内容核对=全部符合", 0, "内容核对：全部符合"),
        ("内容核对=标题与正文一致，privacy", 1, "（机关/文号/日期）”、“附件可打开且与正文一致”"),
        ("elements=none", 1, "“标题与正文一致”、“要素齐全（机关/文号/日期）”"),
        ("elements=titel", 2, "“内容核对”"),
    ],
)
def test_a_checklist_may_be_typed_as_it_is_called(number, typed, code, told):
    """Entries and the whole by id or by label; the trail tells what was looked at, a refusal what
    is not in order."""
    audited = line("act", number, "审核", "--field", typed, "--by", "li.na")
    trail = line("trail", number)

    assert code == audited.code
    assert told in "".join((trail.out if code == 0 else audited.out + audited.err).split())


def test_the_table_of_reasons_does_not_repeat_who_and_what(number):
    """Under “why” each row is the reason alone."""
    told = line("why", number, "--by", "li.na").out

    assert "现在不能" not in told
    assert "该事项在“科室提供”环节" in told


def test_a_publication_names_its_channels(folder):
    """In the trail, where a matter went up is not taken for somebody's opinion."""
    assert "渠道：" in line("trail", bureau_in(folder)).out


def test_a_lost_table_is_named(number, folder):
    """A table deleted by hand is no database without tables: the sentence and doctor name it."""
    with sqlite3.connect(folder / DATABASE) as connection:
        connection.execute("DROP TABLE pf_inbox")
    connection.close()

    told = line("inbox", "--by", "li.na", "--json")
    checked = line("doctor", "--json")

    assert (5, "schema-damaged") == (told.code, told.data["error"])
    assert "pf_inbox" in told.data["sentence"]
    assert 5 == checked.code
    assert "pf_inbox" in checked.out


def test_a_missing_driver_is_told_with_the_remedy(monkeypatch):
    """Without psycopg a PostgreSQL address says what to install."""
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(WrongEnvironment) as refused:
        Database("postgresql://h/d")

    assert "driver-missing" == refused.value.code
    assert "publication-flow[postgres]" in refused.value.sentence("zh")


def test_a_reader_that_leaves_is_no_denial(number):
    """`| head -1` on a table ends with 0; 1 would say that a rule forbade it."""
    main = "from publication_flow.hosts.cli import main; main()"
    shell = f"set -o pipefail; {sys.executable} -c '{main}' policy show | head -c 5"

    done = subprocess.run(
        ("bash", "-c", shell), capture_output=True, timeout=60, check=False, env=dict(os.environ)
    )

    assert (0, b"") == (done.returncode, done.stderr)


def test_help_is_short_too():
    """`-h` is `--help`, of the whole and of one command."""
    assert (0, line("--help").out) == (0, line("-h").out)
    assert line("act", "--help").out == line("act", "-h").out


def test_a_file_that_is_not_there_is_told_in_chinese(number):
    """The system's own words come only in English."""
    told = line("act", number, "审核", "--by", "li.na", "--attach", "无.txt", "--json")

    assert "没有这个文件" in told.data["sentence"]
    assert "No such file" not in json.dumps(told.data["sentence"])


def test_the_demo_says_what_can_be_typed(monkeypatch, tmp_path):
    """Its address keeps Chinese folders legible; its command is named by place if not on PATH."""
    typed = f"sqlite:///{tmp_path}/演 示/bureau.db"
    odd = "sqlite:////srv/a%2541.db"
    monkeypatch.setenv("PATH", str(tmp_path))
    away = program_here()
    (tmp_path / "publication-flow").write_text("#!/bin/sh\n")
    (tmp_path / "publication-flow").chmod(0o755)
    near = program_here()

    assert typed == legible_url(f"sqlite:///{tmp_path}/%E6%BC%94 %E7%A4%BA/bureau.db")
    assert odd == legible_url(odd)
    assert away.endswith("publication-flow")
    assert "publication-flow" == near
