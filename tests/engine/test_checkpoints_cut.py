"""A checkpoint that was killed, or made while others write, leaves nothing half done."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from publication_flow import Agency
from publication_flow.engine.database import Database
from publication_flow.ledger import note, published
from tests.bureau import found_bureau, publish_one

KEY = note.new_signer("370405-mz.example", bytes(range(32)))


@pytest.fixture
def agency(database_url: str) -> Iterator[Agency]:
    """A bureau with some history, on each database in turn."""
    flow, found, _ = found_bureau(database_url)
    with flow:
        publish_one(found)
        yield found


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Agency]:
    """The same on SQLite, for what does not depend on the database."""
    flow, found, _ = found_bureau(f"sqlite:///{tmp_path / 'small.db'}")
    with flow:
        publish_one(found)
        yield found


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, but for the lock."""
    files = (one for one in folder.rglob("*") if one.is_file() and one.name != ".lock")
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


class Killed(BaseException):
    """The process ends here: nothing of the program runs after it."""


def test_killed_anywhere(small: Agency, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed before any of its writes and run again, whether events came meanwhile or not, a
    checkpoint ends as one that was never interrupted, and what was published stays."""
    agency = small
    steps = 0

    def run(folder: Path, until: int) -> bool:
        """Run a checkpoint that is killed before its write number `until`; whether it was."""
        count = 0

        def counted(real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*args: Any, **more: Any) -> Any:
                nonlocal count
                count += 1
                if count == until:
                    raise Killed
                return real(*args, **more)

            return call

        with monkeypatch.context() as patch:
            for owner, name in (
                (published, "_beside"), (os, "link"), (Path, "replace"),
                (Path, "unlink"), (published, "_durable"), (Database, "write"),
            ):  # fmt: skip
                patch.setattr(owner, name, counted(getattr(owner, name)))
            try:
                agency.checkpoint(folder, KEY)
            except Killed:
                return True
        return False

    size = agency.checkpoint(tmp_path / "0", KEY).size
    folder = tmp_path / "0"
    while True:
        steps += 1
        publish_one(agency)
        was_shown = snapshot(folder)["checkpoint"]
        if not run(folder, steps):
            break
        assert snapshot(folder)["checkpoint"] in (was_shown, snapshot(folder)["checkpoint"])
        if steps % 2:
            publish_one(agency)
        made = agency.checkpoint(folder, KEY)
        assert made.size == agency.root()[0] > size
        assert made.note == published.current(folder) == agency.checkpoints()[0].note
        assert published.sizes(folder) == sorted(c.size for c in agency.checkpoints())
        assert "new" not in {name.split(".")[-1] for name in snapshot(folder)}
    assert steps > 12


def test_checkpoints_while_others_write(agency: Agency, tmp_path: Path) -> None:
    """Checkpoints made while events are being written are each an extension of the last."""
    folder, stop, failed = tmp_path / "published", threading.Event(), []

    def write() -> None:
        try:
            while not stop.wait(0.02):
                publish_one(agency)
        except Exception as error:
            failed.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    sizes = [agency.checkpoint(folder, KEY).size for _ in range(4)]
    stop.set()
    writer.join()

    assert [] == failed
    assert sorted(sizes) == sizes
    assert sorted({*sizes}) == published.sizes(folder)
    assert agency.checkpoint(folder, KEY, full=True).size == agency.root()[0]
