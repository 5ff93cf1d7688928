"""Checkpoints on the command line: the daily line, the witness, the register, the auditor."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.hosts.cli_lines import Told, bureau_in, line

NAME = "370405-mz.example"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A folder with a bureau's database, a log's key and a witness's; the log's vkey."""
    monkeypatch.chdir(tmp_path)
    bureau_in(tmp_path)
    line("key", "new", "--name", "audit.example", "--witness", "--to", "audit.key")
    return line("key", "new", "--name", NAME, "--to", "log.key").out.strip()


def checkpoint(*more: str) -> Told:
    first = [] if Path("published", "checkpoint").exists() else ["--first"]
    return line("checkpoint", "--to", "published", "--key", "log.key", *first, *more)


def witness(*more: str) -> Told:
    return line("witness", "published", "--register", "r", "--key", "audit.key", *more)


def test_keys(place: str) -> None:
    """A key lies in a file only its owner can read, is never overwritten, and shows its public
    side alone."""
    secret = Path("log.key").read_text()
    again = line("key", "new", "--name", NAME, "--to", "log.key")

    assert 0o600 == Path("log.key").stat().st_mode & 0o777
    assert place.startswith(f"{NAME}+")
    assert place == line("key", "show", "log.key").out.strip()
    assert {"name": NAME, "vkey": place} == line("key", "show", "log.key", "--json").data
    assert (2, secret) == (again.code, Path("log.key").read_text())
    assert "没有覆盖" in again.err
    assert 2 == line("key", "new", "--name", "a b", "--to", "x").code
    assert not Path("x").exists()
    made = line("key", "new", "--name", "b", "--to", "b.key", "--json").data
    assert ("b", "b.key") == (made["name"], made["file"])


@pytest.mark.skipif(os.name != "posix", reason="no such permissions there")
def test_a_key_that_others_can_read() -> None:
    """Who leaves the key readable is told so each time it is used."""
    Path("log.key").chmod(0o644)

    assert "chmod 600 log.key" in checkpoint().err


def test_the_daily_line(place: str) -> None:
    """Published, then nothing new, then published again; the copies are listed."""
    first, again = checkpoint("--json").data, checkpoint()
    line("draft", "--by", "wang.fang", "--title", "新事项", "--category", "social-assistance",
         "--body", "正文")  # fmt: skip
    second = checkpoint("--full", "--json").data
    told = line("checkpoints", "--lang", "en")

    assert (0, True) == (first["previous"], first["new"])
    assert first["note"].startswith(f"{NAME}\n{first['size']}\n")
    assert (0, f"没有新的记录：第 {first['size']} 条处的校验点仍是最后一个，核对无误。\n") == (
        again.code, again.out,
    )  # fmt: skip
    assert first["size"] == second["previous"] < second["size"]
    assert first["root"] in told.out
    assert second["root"] in told.out
    assert [second["note"], first["note"]] == [
        one["note"] for one in line("checkpoints", "--json").data
    ]


def test_a_refusal() -> None:
    """A ledger that is not the published one: exit code 4, a sentence that says what to do."""
    checkpoint()
    Path("other").mkdir()
    bureau_in(Path("other"))
    other = "sqlite:///other/publication-flow.db"
    refused = line("checkpoint", "--to", "published", "--key", "log.key", "--db", other)
    asked = checkpoint("--json", "--db", other)
    emptied = line("checkpoint", "--to", "other-p", "--key", "log.key", "--db", other)
    forged = line("checkpoint", "--first", "--to", "other-p", "--key", "log.key", "--db", other)

    assert (4, 0, 4) == (refused.code, forged.code, asked.code)
    assert (4, True) == (emptied.code, "--first" in emptied.err)
    assert "通知审计" in refused.err
    assert "checkpoint-other" == asked.data["error"]
    assert 2 == line("checkpoint", "--to", "p", "--key", "published/checkpoint").code
    assert 2 == line("checkpoint", "--to", "p", "--key", "audit.key").code
    assert 2 == line("checkpoint", "--to", "p/q/r", "--key", "log.key").code


def test_witness_and_register(place: str) -> None:
    """The first look says that it trusts what it sees; then a line for each agency; what went back
    is told with exit code 4, now and in the register."""
    checkpoint()
    shutil.copytree("published", "old")
    first, again = witness("--lang", "en"), witness("--trust", place)
    line("draft", "--by", "wang.fang", "--title", "新事项", "--category", "social-assistance",
         "--body", "正文")  # fmt: skip
    size = checkpoint("--json").data["size"]
    later = witness("--json")
    (seen,) = line("register", "r", "--json").data

    assert (0, 0, 0) == (first.code, again.code, later.code)
    assert "seen for the first time" in first.err
    assert "首次" not in again.err
    assert "没有新的" in again.out
    assert [(NAME, size, "ok")] == [
        (one["origin"], one["size"], one["state"]) for one in later.data["seen"]
    ]
    assert seen == {**later.data["seen"][0], "first": False}
    shutil.rmtree("published")
    shutil.copytree("old", "published")
    back, register = witness(), line("register", "r")
    assert (4, 4) == (back.code, register.code)
    assert "倒退了" in back.out
    assert "倒退了" in register.out
    assert seen["root"][:16] in register.out


def test_one_folder_does_not_stop_the_others() -> None:
    """What is wrong with one agency's folder is told, and the next is looked at all the same."""
    checkpoint()
    Path("bad").mkdir()
    shutil.copy("published/checkpoint", "bad/checkpoint")
    told = line("witness", "bad", "nowhere", "published", "--register", "r", "--key", "audit.key",
                "--json")  # fmt: skip

    assert 4 == told.code
    assert ["unreadable", "ok"] == [one["state"] for one in told.data["seen"]]
    assert ["witness-untrusted"] == [one["error"] for one in told.data["refused"]]
    assert 2 == line("register", "empty").code


def test_an_auditors_older_checkpoint(place: str) -> None:
    """`verify --against` compares the stored events with a note or a folder that was kept."""
    checkpoint()
    shutil.copytree("published", "kept")
    line("draft", "--by", "wang.fang", "--title", "新事项", "--category", "social-assistance",
         "--body", "正文")  # fmt: skip
    by_folder = line("verify", "--against", "kept", "--key", place)
    by_note = line("verify", "--against", "kept/checkpoint", "--key", place, "--json")
    Path("other").mkdir()
    bureau_in(Path("other"))
    other = ("--db", "sqlite:///other/publication-flow.db")
    forged = line("verify", "--against", "kept", "--key", place, *other)
    asked = line("verify", "--against", "kept", "--key", place, "--json", *other)

    assert (0, 0, 4, 4) == (by_folder.code, by_note.code, forged.code, asked.code)
    assert "与校验点相符" in by_folder.out
    assert True is by_note.data["against"]["ok"] is by_note.data["ok"]
    assert "请追查" in forged.out
    assert (False, False) == (asked.data["ok"], asked.data["against"]["ok"])
    assert 2 == line("verify", "--against", "kept").code
    assert 2 == line("verify", "--against", "kept", "--key", "x").code
    assert 2 == line("verify", "--against", "nowhere", "--key", place).code
