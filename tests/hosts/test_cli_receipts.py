"""Receipts and bundles on the command line: made with a database, checked without one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from publication_flow import PublicationFlow
from tests.auditor import KEY, THIEF, signed
from tests.bureau import AGENCY
from tests.hosts.cli_lines import DATABASE, bureau_in, line


@pytest.fixture
def number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A bureau in the folder the lines are run in, with a published item; its number."""
    monkeypatch.chdir(tmp_path)
    return bureau_in(tmp_path)


def checkpoint() -> None:
    with PublicationFlow.open(f"sqlite:///{DATABASE}") as flow:
        signed(flow.agency(AGENCY), Path("log"))


def test_a_receipt_is_made_pending_then_covered_and_checked_without_the_database(number):
    """Told in words; with the database gone the receipt still proves, with another key not."""
    pending = line("receipt", number, "--to", "early.json")
    early = line("verify-receipt", "early.json", "--key", KEY.vkey)
    checkpoint()
    covered = line("receipt", number, "--to", "r.json", "--json")
    Path(DATABASE).rename("gone")
    proven = line("verify-receipt", "r.json", "--key", KEY.vkey)
    thief = line("verify-receipt", "r.json", "--key", THIEF.vkey, "--lang", "en")

    assert "尚待校验点" in pending.out
    assert (4, True) == (early.code, "没有已签的校验点覆盖" in early.out)
    assert (0, None) == (covered.code, covered.data["pending"])
    assert (0, True) == (proven.code, "核验通过" in proven.out)
    assert (4, True) == (thief.code, "is not signed by" in thief.out)


def test_a_public_receipt_shows_the_parts_that_are_named(number):
    """For anybody: one event and the title; a file at hand that was never published is not."""
    checkpoint()
    line("receipt", number, "--to", "r.json", "--public", "--part", "title")
    Path("mine.txt").write_bytes(b"mine")

    told = json.loads(Path("r.json").read_bytes())
    found = line("verify-receipt", "r.json", "--key", KEY.vkey, "--json")
    file = line("verify-receipt", "r.json", "--key", KEY.vkey, "--file", "mine.txt")

    assert (1, ["title"]) == (len(told["events"]), list(told["content"]["parts"]))
    assert (0, ["title"]) == (found.code, found.data["facts"]["parts"])
    assert (4, True) == (file.code, "不是已公开的附件" in file.out)


def test_who_may_not_read_gets_no_receipt(number):
    """As for a number that does not exist: exit code 2, and no file."""
    found = line("receipt", number, "--to", "r.json", "--by", "gao.yu")

    assert 2 == found.code
    assert not Path("r.json").exists()


def test_a_bundle_is_made_and_checked(number):
    """Not before anything was signed; then with its key; spoilt, the first bad event is named."""
    unsigned = line("bundle", "--to", "b.zip")
    checkpoint()
    Path("key").write_text(KEY.vkey)
    made = line("bundle", "--to", "b", "--key", "key", "--json")
    again = line("bundle", "--to", "b")
    proven = line("verify-bundle", "b", "--key", "key", "--checkpoint", "log/checkpoint")
    lines = Path("b/events.jsonl").read_bytes().splitlines(keepends=True)
    Path("b/events.jsonl").write_bytes(b"".join(lines[:4] + lines[5:]))
    spoilt = line("verify-bundle", "b", "--key", "key", "--json")

    assert (2, True) == (unsigned.code, "还没有签过校验点" in unsigned.err)
    assert (0, [KEY.vkey]) == (made.code, made.data["keys"])
    assert (2, True) == (again.code, "已经存在" in again.err)
    assert (0, True) == (proven.code, "核验通过" in proven.out)
    assert (4, 5) == (spoilt.code, spoilt.data["findings"][0]["position"])


def test_what_cannot_be_read_is_bad_input(number):
    """Neither proven nor disproved: exit code 2."""
    Path("odd.json").write_text("[")

    codes = [line("verify-receipt", "odd.json", "--key", KEY.vkey).code,
             line("verify-bundle", "nowhere").code]  # fmt: skip

    assert [2, 2] == codes
