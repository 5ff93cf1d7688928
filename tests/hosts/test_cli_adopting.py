"""The command line: comparing policies, adopting one on proof, and asking what governed an item."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from publication_flow.policy import packs
from tests.hosts.cli_lines import DATABASE, bureau_in, line

PACK = "cn-civil-affairs"
ADOPT = ("policy", "adopt", "new.toml", "--by", "hu.jian", "--basis", "台民发〔2018〕2号")
WAIVE = ("--waive", "条款未写完", "--approver", "hu.jian")

OWN = """# language: zh-CN
功能: 本局条款

  场景: 没有任职的人不能拟稿
    假如 科室及其负责的栏目
      | 科室       | 标识       | 栏目     |
      | 社会救助科 | low-income | 救助公示 |
    而且 人员及其岗位
      | 姓名 | 标识      | 岗位       | 科室       |
      | 王芳 | wang.fang | 科室经办岗 | 社会救助科 |
      | 马强 | ma.qiang  |            |            |
    当 马强拟稿“低保标准”，栏目是“救助公示”
    那么 不符合规程，因为“没有任职”
"""


@pytest.fixture
def number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A bureau of real time in the current folder, its policy in new.toml; one drafted item."""
    monkeypatch.chdir(tmp_path)
    Path("org.toml").write_text(line("init", "--example-org").out, encoding="utf-8")
    line("init", "370405-mz", "--policy", PACK, "--org", "org.toml", "--basis", "文")
    Path("new.toml").write_bytes(packs.pack(PACK) + "\n# 本局自用\n".encode())
    told = line("draft", "--title", "低保标准", "--category", "救助公示", "--body", "正文",
                "--by", "wang.fang", "--json")  # fmt: skip
    return str(told.data["matter"])


def test_a_policy_is_adopted_on_the_clauses_that_hold(number):
    """Without evidence in hand the pack's clauses are checked on the spot, and kept; what is
    under way is named with its stage, and goes on under its own policy."""
    adopted = line(*ADOPT, "--json")
    told = line("policy", "show")

    proof = adopted.data["adoption"]
    assert 0 == adopted.code, adopted.err
    assert "evidence" == proof["proof"]
    assert 100 < proof["evidence"]["counts"]["holds"]
    assert [(number, "drafted")] == [(i["matter"], i["stage"]) for i in adopted.data["under_way"]]
    assert "有证据：条款成立" in told.out
    kept = json.loads(line("policy", "evidence", proof["evidence"]["digest"]).out)
    assert adopted.data["digest"] == kept["policy"]["digest"]
    assert 0 == line("verify").code


def test_the_papers_of_a_check_are_evidence(number):
    """What `policy check --json` printed is taken by `policy adopt --evidence`, and only for the
    policy that was checked."""
    Path("own.feature").write_text(OWN, encoding="utf-8")
    checked = line("policy", "check", "--policy", "new.toml", "--clauses", "none", "--features",
                   "own.feature", "--json")  # fmt: skip
    assert 0 == checked.code, checked.out
    Path("evidence.json").write_text(checked.out, encoding="utf-8")
    other = line("policy", "adopt", "cn-office-audit", *ADOPT[3:], "--evidence", "evidence.json")
    adopted = line(*ADOPT, "--evidence", "evidence.json", "--json")

    assert 2 == other.code
    assert "证明的是另一份规程" in other.err
    assert 1 == adopted.data["adoption"]["evidence"]["counts"]["holds"]


def test_a_broken_clause_stops_an_adoption(number):
    """A file whose own clauses break is not adopted; the clauses are named, and a waiver is the
    other way, which the trail then shows."""
    data = Path("new.toml").read_text(encoding="utf-8")
    loose = data.replace('posts = ["office-auditor", "office-publisher"]', 'posts = ["*"]', 1)
    Path("new.toml").write_text(loose, encoding="utf-8")
    refused = line(*ADOPT)
    waived = line(*ADOPT, *WAIVE)
    governed = line("policy", "governed", number, "--json")

    assert data != loose
    assert 2 == refused.code
    assert "强制条款不成立" in refused.err
    assert 0 == waived.code
    assert "免证采用：条款未写完（批准人 hu.jian）" in waived.out
    assert [("draft", "none")] == [(g["action"], g["adoption"]["proof"]) for g in governed.data]
    assert "没有条款检验证据" in line("policy", "governed", number).out
    assert "免证采用" in line("policy", "evidence").out


def test_a_policy_without_proof_is_told_of(number):
    """`policy show` and `doctor` say plainly that the policy in force was never proved; where the
    policy itself demands it, doctor calls it a fault and nothing can be drafted."""
    shown = line("policy", "show")
    plain = line("doctor", "--json")
    Path("strict.toml").write_bytes(packs.pack(PACK) + b'\n[adoption]\nevidence = "required"\n')
    line("--db", "sqlite:///s.db", "init", "mz", "--policy", "strict.toml", "--org", "org.toml",
         "--basis", "文")  # fmt: skip
    strict = line("--db", "sqlite:///s.db", "doctor", "--json")
    denied = line("--db", "sqlite:///s.db", "draft", "--title", "低保", "--category", "救助公示",
                  "--body", "正文", "--by", "wang.fang", "--json")  # fmt: skip

    assert "没有条款检验证据" in shown.out
    assert [None] == [c["ok"] for c in plain.data["checks"] if c["name"] == "evidence"]
    assert [False] == [c["ok"] for c in strict.data["checks"] if c["name"] == "evidence"]
    assert 5 == strict.code
    assert (1, ["policy-unproved"]) == (denied.code, [f["code"] for f in denied.data["failures"]])
    assert "没有证据" in denied.err


def test_a_comparison_against_a_ledger(tmp_path, monkeypatch):
    """What changed in sentences, what open items would wait for, which decisions of the year would
    have been otherwise; the ledger is named by a plain path, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    number = bureau_in(tmp_path)
    before = line("verify", "--json").data["root"]
    told = line("policy", "diff", PACK, "cn-office-audit", "--against", DATABASE)
    data = line("policy", "diff", PACK, "cn-office-audit", "--against", DATABASE, "--year", "2017",
                "--limit", "2", "--json").data  # fmt: skip
    alone = line("policy", "diff", PACK, PACK)

    assert "取消操作“批准”。" in told.out
    assert "没有这个操作。" in told.out
    assert "领导批准" in told.out
    assert "取消岗位“分管领导”。" in [d["sentence"]["zh"] for d in data["differences"]]
    rehearsal = data["rehearsal"]
    assert ("2017-01-01", "2017-12-31", 2) == (
        rehearsal["since"], rehearsal["until"], len(rehearsal["decisions"])
    )  # fmt: skip
    assert number == rehearsal["decisions"][0]["matter"]
    assert {"zh", "en"} == set(rehearsal["decisions"][0]["sentence"])
    assert {"action": "approve", "codes": ["action-gone"], "count": 2} in rehearsal["tally"]
    assert "不同之处：0\n" == alone.out
    assert before == line("verify", "--json").data["root"]


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("policy", "diff", PACK, "none.toml"), 2, "none.toml"),
        (("policy", "diff", PACK, PACK, "--year", "2017"), 2, "--against"),
        (("policy", "diff", PACK, PACK, "--against", "none.db"), 5, "none.db"),
        (("policy", "governed", "2017-9999"), 2, "2017-9999"),
        (("policy", "evidence", "0" * 64), 2, "没有留存文件"),
        ((*ADOPT, "--evidence", "none.json"), 2, "none.json"),
        ((*ADOPT, "--clauses", "none"), 2, "免证"),
        ((*ADOPT, "--waive", "试行"), 2, "批准人"),
        ((*ADOPT, "--features", "nowhere"), 2, "nowhere"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_in_a_line(number, args, code, said):
    """A missing file, a number that is none, proof that is none: one sentence, no traceback."""
    told = line(*args)

    assert code == told.code
    assert said in told.err
    assert "Traceback" not in told.err
