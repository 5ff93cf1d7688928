"""Delivery, recheck, postings and lag on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from publication_flow import Busy
from publication_flow.hosts.cli.delivering import lasting
from tests.bureau import found_bureau, publish_one
from tests.channels.posting import appoint_clock
from tests.channels.receiver import SECRET, Say, receiving
from tests.hosts.cli_lines import line

CONFIG = """
[channels.website]
folder = "www"
base_url = "https://www.example.gov.cn/mz"
authority = "clock"
"""


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """The options of a line about a bureau with one published item, in the file's folder."""
    url = f"sqlite:///{tmp_path / 'b.db'}"
    flow, agency, _ = found_bureau(url)
    with flow:
        appoint_clock(agency)
        publish_one(agency)
    (tmp_path / "channels.toml").write_text(CONFIG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return ("--db", url)


def test_a_day_on_the_line(db: tuple[str, ...], tmp_path: Path) -> None:
    """Dry run, delivery, nothing more to do, the proof, the lag; then a page is changed by hand."""
    dry = line("deliver", "--dry-run", "--json", *db)
    untouched = not (tmp_path / "www").exists()
    done = line("deliver", *db)
    again = line("deliver", "--json", *db).data["channels"][0]
    (proof,) = line("postings", "2017-0001", "--json", *db).data
    lag = {one["channel"]: one for one in line("lag", "--year", "2017", "--json", *db).data}
    well = line("recheck", "--json", *db)
    (tmp_path / "www" / "items" / "2017-0001" / "index.html").write_text("改过")
    wrong = line("recheck", *db)
    english = line("recheck", "--lang", "en", *db)

    assert ({"channels": {"website": ["2017-0001"]}}, True) == (dry.data, untouched)
    assert (0, "渠道 website：投放 1 个，新记留痕 1 条。\n") == (done.code, done.out)
    assert (0, 0, None) == (again["served"], again["recorded"], again["error"])
    assert ("website", True, "clock") == (proof["channel"], proof["posted"], proof["person"])
    assert (1, 1, 0) == (lag["website"]["owed"], lag["website"]["proven"], lag["board"]["proven"])
    assert ["2017-0001"] == [one["matter"] for one in lag["board"]["unproven"]]
    assert (0, True) == (well.code, well.data["ok"])
    assert (1, True) == (wrong.code, "被改动" in wrong.out)
    assert "changed" in english.out


def test_tables_for_people(db: tuple[str, ...]) -> None:
    """Channels by their labels, lengths of time in words, what lacks proof below."""
    line("deliver", *db)
    postings, lag = line("postings", "2017-0001", *db), line("lag", "--lang", "en", *db)

    assert "政府网站民政栏目" in postings.out
    assert "https://www.example.gov.cn/mz/items/2017-0001/" in postings.out
    assert "government website" in lag.out
    assert "notice board" in lag.out.split("Without proof")[1]


def test_errors_have_their_codes(
    db: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No file, a mistake in it, a refusing receiver (1), one that is gone (5): each in words."""
    monkeypatch.setenv("HOOK_SECRET", SECRET.decode())
    absent = line("deliver", "--config", "nowhere.toml", *db)
    (tmp_path / "bad.toml").write_text('[channels.website]\nfolder = "a"\n', encoding="utf-8")
    bad = line("deliver", "--config", "bad.toml", *db)
    both = line("deliver", "--every", "5", "--dry-run", *db)
    with receiving() as receiver:
        hook = f'callback = "{receiver.address}"\nsecret_env = "HOOK_SECRET"\nauthority = "clock"'
        (tmp_path / "hook.toml").write_text(f"[channels.updates]\n{hook}\n", encoding="utf-8")
        receiver.answers = [Say(410), Say(422)]
        gone = line("deliver", "--config", "hook.toml", *db)
        refused = line("deliver", "--config", "hook.toml", "--json", *db)

    assert (2, 2, 2) == (absent.code, bad.code, both.code)
    assert "--config" in absent.err
    assert "channels.website" in bad.err
    assert (5, True) == (gone.code, "410" in gone.err)
    told = refused.data["channels"][0]
    assert (1, [{"number": "2017-0001", "status": 422}]) == (refused.code, told["refused"])


def test_a_photo_of_the_board(db: tuple[str, ...], tmp_path: Path) -> None:
    """`act post --photo --address` records both; for several items at once it is refused."""
    (tmp_path / "board.jpg").write_bytes(b"a picture")
    proof = ("--photo", "board.jpg", "--address", "一楼大厅", "--channel", "board")
    done = line("act", "2017-0001", "post", "--by", "li.na", *proof, *db)
    (posting,) = line("postings", "2017-0001", "--json", *db).data
    many = line("act", "post", "2017-0001", "2017-0002", "--by", "li.na", *proof, *db)

    assert 0 == done.code
    assert ("board", "一楼大厅", True) == (
        posting["channel"], posting["address"], posting["photo"] is not None,
    )  # fmt: skip
    assert 2 == many.code


def test_lengths_of_time_in_words() -> None:
    """The two largest units."""
    found = [lasting(seconds) for seconds in (None, 5, 65, 3_660, 90_000)]

    assert [None, "5 秒", "1 分 5 秒", "1 小时 1 分", "1 天 1 小时"] == found


def test_every_so_often_until_it_is_stopped(
    db: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--every` tells what it did and waits; a database that is away for a moment ends nothing."""
    from publication_flow.channels import delivery

    slept: list[float] = []
    inner = delivery.deliver

    def at_first_busy(*args: Any, **named: Any) -> Any:
        if not slept:
            raise Busy("busy", detail="locked")
        return inner(*args, **named)

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(delivery, "deliver", at_first_busy)
    monkeypatch.setattr("publication_flow.hosts.cli.delivering.time.sleep", sleep)
    told = line("deliver", "--every", "7", *db)

    assert (130, [7, 7, 7]) == (told.code, slept)
    assert 1 == told.out.count("渠道 website：投放 1 个")
    assert told.err
