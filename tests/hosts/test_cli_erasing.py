"""The command line on erasing: the two acts, the list of what was erased, and the scrubbing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bureau import draft_one, found_bureau
from tests.hosts.cli_lines import DATABASE, line

PROPOSE = ("act", "propose-erasure", "2017-0001", "--by", "li.na", "--set", "scope=whole", "--set",
           "ground=personal-information", "--reason", "当事人要求")  # fmt: skip
APPROVE = ("act", "approve-erasure", "2017-0001", "--by", "zhao.gang", "--set", "scope=whole")


@pytest.fixture(autouse=True)
def item(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An item that its section gave up, with a name in its title."""
    monkeypatch.chdir(tmp_path)
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / DATABASE}", clock=None)
    with flow:
        number = draft_one(agency, title="欧阳惊鸿公示")
        agency.act("abandon", number, by="wang.fang", reason="欧阳惊鸿不同意")


def test_a_day_of_erasing() -> None:
    """Proposed, approved, listed in both languages and as JSON, scrubbed; the trail says so."""
    proposed, approved = line(*PROPOSE), line(*APPROVE)
    table, english = line("erasures"), line("--lang", "en", "erasures", "--by", "wu.min")
    one = line("erasures", "--json", "--limit", "1").data[0]
    trail, shown = line("trail", "2017-0001"), line("show", "2017-0001")
    scrubbed, after = line("scrub"), line("scrub", "--json").data
    verified = line("verify")

    assert [0] * 7 == [t.code for t in (proposed, approved, table, english, trail, shown, verified)]
    assert all(word in table.out for word in ("清除记录", "全部内容", "当事人要求", "李娜", "赵刚"))
    assert "everything" in english.out
    assert ("2017-0001", 3, "li.na") == (one["matter"], one["parts"], one["proposed_by"])
    assert "（已清除）" in trail.out
    assert "（已清除）" in shown.out
    assert "欧阳惊鸿" not in trail.out + shown.out + table.out
    assert (0, True) == (scrubbed.code, "备份" in scrubbed.out)
    assert after["before"] == after["after"] > 0
    assert "3 处" in verified.out


def test_who_may_not_oversee_sees_no_list() -> None:
    """The list of an office is for those who may oversee it."""
    told = line("erasures", "--by", "wang.fang")

    assert 2 == told.code
