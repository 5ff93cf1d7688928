"""`act` on many items on the command line: a table of what became of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bureau import draft_one, drive, found_bureau
from tests.hosts.cli_lines import DATABASE, line


@pytest.fixture
def items(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A bureau in the current folder: two provided items and a drafted one."""
    monkeypatch.chdir(tmp_path)
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / DATABASE}")
    with flow:
        numbers = [draft_one(agency) for _ in range(3)]
        for number in numbers[:2]:
            drive(agency, number, "provide")
    return numbers


def test_a_line_acts_on_many_items_and_tells_of_each(items):
    """The action may come by its label; what the policy refused is told with its rule, and then
    the exit code is 1."""
    told = line("act", "审核", *items, "--by", "li.na", "--command-id", "c-1")

    assert 1 == told.code
    assert all(number in told.out for number in items)
    assert "已办 2 个，未办 1 个" in told.out
    assert "拟稿" in told.out


def test_a_line_sent_again_does_nothing_twice(items):
    """The same command id gives the same answer as JSON, marked as a retry."""
    ask = ("act", "audit", *items, "--by", "li.na", "--command-id", "c-1", "--json")
    first = line(*ask).data

    again = line(*ask).data

    assert [False, True] == [first["retried"], again["retried"]]
    assert ["done", "done", "denied"] == [r["result"] for r in first["results"]]
    assert [r["sentence"] for r in first["results"]] == [r["sentence"] for r in again["results"]]
    assert ["wrong-stage"] == [f["code"] for f in again["results"][2]["failures"]]


def test_without_a_command_id_one_is_told_before_anything_is_sent(items):
    """All done is exit code 0; the id to send again stands on standard error."""
    told = line("act", "audit", *items[:2], "--by", "li.na")

    assert 0 == told.code
    assert "--command-id" in told.err


def test_one_item_may_come_after_its_action(items):
    """`act audit 2017-0001` is `act 2017-0001 audit`."""
    told = [
        line("act", "audit", items[0], "--by", "li.na"),
        line("act", items[1], "审核", "--by", "li.na"),
    ]

    assert [0, 0] == [t.code for t in told], told


@pytest.mark.parametrize("extra", [("2017-0001",), ("audit", "2017-0001", "2017-0002",
                                                    "--expected-version", "2")])  # fmt: skip
def test_a_line_that_cannot_be_meant_is_refused(items, extra):
    """An action or an item alone; a version seen that would hold for all of them."""
    told = line("act", *extra, "--by", "li.na")

    assert 2 == told.code
