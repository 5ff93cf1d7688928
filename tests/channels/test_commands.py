"""Notices and digest on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.hosts.cli_lines import bureau_in, line


def test_a_cursor_prints_each_notice_once(tmp_path: Path) -> None:
    """One JSON object a line; the second run under the same name prints nothing."""
    number = bureau_in(tmp_path)
    db = ("--db", f"sqlite:///{tmp_path / 'publication-flow.db'}")
    told = line("notices", "--follow-cursor", "mail", "--json", *db)
    again = line("notices", "--follow-cursor", "mail", "--json", *db)
    plain = line("notices", *db)
    english = line("notices", "--lang", "en", "--limit", "1", *db)
    found = [json.loads(one) for one in told.out.splitlines()]

    assert ["published", number] == [found[0]["kind"], found[0]["matter"]]
    assert (0, "", "") == again
    assert len(found) == len(plain.out.splitlines())
    assert plain.out.startswith(f"chen.jing（陈静）：{found[0]['sentence']}\n")
    assert english.out.startswith("chen.jing (陈静): “2017年城乡低保标准”")


def test_reminders_go_by_the_day(tmp_path: Path) -> None:
    """`--reminders` lists what runs out, and does not go with a position."""
    bureau_in(tmp_path)
    db = ("--db", f"sqlite:///{tmp_path / 'publication-flow.db'}")
    told = line("notices", "--reminders", "--within", "30", "--json", *db)
    wrong = line("notices", "--reminders", "--after", "3", *db)

    assert {"due"} == {json.loads(one)["kind"] for one in told.out.splitlines()}
    assert 2 == wrong.code
    assert "--reminders" in wrong.err


def test_a_digest_is_printed(tmp_path: Path) -> None:
    """In words, and as JSON with the same text."""
    bureau_in(tmp_path)
    db = ("--db", f"sqlite:///{tmp_path / 'publication-flow.db'}")
    told = line("digest", "--by", "zhou.ping", *db)
    data = line("digest", "--by", "zhou.ping", "--json", *db).data

    assert told.out == data["text"] + "\n"
    assert 1 == data["waits"]
