"""The command line of supervision: duties, columns, who answers, who is late, and draws."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bureau import draft_one, drive, publish_one
from tests.hosts.cli_lines import DATABASE, line
from tests.overseen import CONFIRMING, duty, found_overseen, to

SEED = "a0" * 32


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bureau on 18 April 2017, a day after the first quarter's duty was due."""
    monkeypatch.chdir(tmp_path)
    flow, bureau, clock = found_overseen(
        f"sqlite:///{tmp_path / DATABASE}", duty(), CONFIRMING, fresh={"work-updates": "days = 14"}
    )
    with flow:
        publish_one(bureau, category="work-updates")
        drive(bureau, draft_one(bureau), "provide")
        to(clock, "2017-04-18")
        bureau.assign("affairs", "work-updates", by="hu.jian", leader="yang.fan")


def test_duties_say_in_words_what_was_missed() -> None:
    """In both languages, with how late; a program gets the same facts; of one year."""
    zh, en = line("duties"), line("duties", "2017", "--lang", "en")
    facts = line("duties", "--json", "--as-of", "2017-04-17").data

    assert 0 == zh.code
    assert "逾期未公开（迟 1 个工作日）" in zh.out
    assert "社会救助科（赵刚、陈静）" in zh.out
    assert "MISSED (1 working days late)" in en.out
    assert "due-soon" == facts["duties"][0]["status"]
    assert [] == line("duties", "2016", "--json").data["duties"]


def test_freshness_says_which_column_is_overdue() -> None:
    """Not by its colour alone; who asks sees the own columns."""
    told = line("freshness")
    facts = line("freshness", "--by", "ma.qiang", "--json").data

    assert "红：应更新未更新" in told.out
    assert "2017-03-20" in told.out
    assert [] == facts["columns"]
    assert "red: something new is overdue" in line("freshness", "--lang", "en").out


def test_answering_names_the_gaps() -> None:
    """The assignment without an officer; all of them or those with gaps, on a day."""
    every, some = line("answering"), line("answering", "--gaps")
    facts = line("answering", "2017-04-17", "--gaps", "--json").data

    assert "没有具体责任人" in some.out
    assert "救助公示" in every.out
    assert "救助公示" not in some.out
    assert [] == facts["answering"]
    assert 2 == line("answering", "2017-02-30").code


def test_lights_count_and_list_the_worst() -> None:
    """Words for colours; another person is told that there is no such page."""
    told = line("lights", "--within", "3")
    facts = line("lights", "--unit", "affairs", "--json").data

    assert "红 1，黄 0，绿 0（3 个工作日内到期为黄）" in told.out
    assert "2017-0002" in told.out
    assert "超期" in told.out
    assert {"red": 0, "yellow": 0, "green": 0} == facts["counts"]
    assert 2 == line("lights", "--by", "wang.fang").code


def test_oversee_shows_all_agencies_of_the_database() -> None:
    """Two of them, or the one named; a stranger sees none."""
    flow, *_ = found_overseen_second()
    flow.close()
    found = line("oversee", "--by", "hu.jian", "--json").data["agencies"]

    assert ["370405-mz", "second"] == [one["agency"] for one in found]
    assert (1, 1, 1, 1) == tuple(found[0][k] for k in ("red", "missed", "stale", "gaps"))
    assert ["second"] == [
        one["agency"] for one in line("oversee", "--agency", "second", "--json").data["agencies"]
    ]
    assert "责任缺口" in line("oversee").out
    assert "（无）" in line("oversee", "--by", "nobody").out


def found_overseen_second():
    """A second bureau in the same database."""
    from tests.bureau import found_bureau

    return found_bureau(f"sqlite:///{DATABASE}", agency="second")


def test_a_draw_is_repeated_and_its_record_checked(tmp_path: Path) -> None:
    """The same seed and pools give the same; a record with another result is exit code 4."""
    Path("pool.txt").write_text("赵一@甲科\n钱二@甲科\n李四\n", encoding="utf-8")
    Path("what.txt").write_text("甲科\n乙企业\n", encoding="utf-8")
    asked = ("draw", "--pool", "pool.txt", "--inspected", "what.txt", "--n", "2", "--seed", SEED)
    told, made = line(*asked), line(*asked, "--json").data
    Path("record.json").write_text(json.dumps(made), encoding="utf-8")
    right = line("draw", "--check", "record.json")
    Path("record.json").write_text(json.dumps({**made, "number": 1}), encoding="utf-8")
    wrong = line("draw", "--check", "record.json", "--lang", "en")

    assert all(name in told.out for pair in made["pairs"] for name in pair["inspectors"])
    assert (0, 4) == (right.code, wrong.code)
    assert "核对相符" in right.out
    assert "does NOT agree" in wrong.out
    assert {"repeats": False, "seed": SEED} == line("draw", "--check", "record.json", "--json").data


def test_a_draw_from_one_pool() -> None:
    """Two of three, in the order drawn, and the record of it."""
    Path("pool.txt").write_text("甲\n乙\n丙\n", encoding="utf-8")
    asked = ("draw", "--pool", "pool.txt", "--n", "2", "--seed", SEED)
    made = line(*asked, "--json").data
    Path("record.json").write_text(json.dumps(made), encoding="utf-8")

    assert all(name in line(*asked).out for name in made["drawn"])
    assert 2 == len(made["drawn"])
    assert 0 == line("draw", "--check", "record.json").code


def test_a_draw_asked_for_wrongly() -> None:
    """Without a seed, with a broken one, with more than there are, or with no record: exit code 2
    and what to do."""
    Path("pool.txt").write_text("甲\n乙\n", encoding="utf-8")
    lines = [
        line("draw", "--pool", "pool.txt"),
        line("draw", "--pool", "pool.txt", "--seed", "abc"),
        line("draw", "--pool", "pool.txt", "--seed", SEED, "--n", "3"),
        line("draw", "--check", "pool.txt"),
    ]

    assert [2, 2, 2, 2] == [told.code for told in lines]
    assert "--seed" in lines[0].err
    assert "64 位十六进制" in lines[1].err
    assert "1 至 2" in lines[2].err
    assert "不是抽取记录" in lines[3].err
