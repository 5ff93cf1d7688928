"""The whole ledger cut, exchanged, or put back to what it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url

from publication_flow.ledger import sql
from publication_flow.matter.events import Event
from tests.attacks import stage
from tests.attacks.checks import Attack, attacked, expected
from tests.attacks.doing import log_of_yesterday, recomputed
from tests.attacks.forging import DROPPED, FORGED, LEFT, forge
from tests.attacks.stage import OTHER, Scene
from tests.bureau import AGENCY


def _first(size: int) -> Callable[[list[Event]], list[Event]]:
    return lambda events: events[:size]


def _without_stream(number: str) -> Callable[[list[Event]], list[Event]]:
    return lambda events: [event for event in events if event.stream != number]


def _without_trace(events: list[Event]) -> list[Event]:
    """Without the third matter; each that follows takes the number before its own."""
    moved = {f"2017-{n:04d}": f"2017-{n - 1:04d}" for n in range(4, 10)}
    kept = [event for event in events if event.stream != "2017-0003"]
    return [event._replace(stream=moved.get(event.stream, event.stream)) for event in kept]


def _put_back(scene: Scene) -> None:
    to = make_url(scene.url).database or ""
    shutil.copyfile(scene.place / stage.YESTERDAY / "bureau.db", to)


def _put_back_with_log(scene: Scene) -> None:
    _put_back(scene)
    log_of_yesterday(scene)


def _swapped_agencies(scene: Scene) -> None:
    with scene.connected() as connection:
        tables = (
            "pf_events", "pf_heads", "pf_contents", "pf_documents", "pf_tiles", "pf_checkpoints",
            "pf_steps", "pf_items", "pf_inbox", "pf_persons", "pf_holdings", "pf_links",
            "pf_postings", "pf_touches",
        )  # fmt: skip
        for table in tables:
            for old, new in ((AGENCY, "swap"), (OTHER, AGENCY), ("swap", OTHER)):
                sql.run(connection, f"UPDATE {table} SET agency = ? WHERE agency = ?", (new, old))


LEDGERS: dict[str, Attack] = {
    "tail-cut": lambda s: forge(s, _first(stage.CLOSED), LEFT),
    "tail-cut-with-copies": lambda s: forge(s, _first(stage.CLOSED), FORGED),
    "tail-cut-since-kept": lambda s: forge(s, _first(stage.SECOND - 2), FORGED),
    "tail-cut-unsigned": lambda s: forge(s, _first(stage.SECOND), LEFT),
    "stream-dropped": lambda s: forge(s, _without_stream("2017-0003")),
    "stream-dropped-and-renumbered": lambda s: forge(s, _without_trace),
    "recomputed": recomputed,
    "recomputed-without-copies": partial(recomputed, proofs=DROPPED),
    "put-back": _put_back,
    "put-back-with-log": _put_back_with_log,
    "agencies-swapped": _swapped_agencies,
}
FILES = frozenset({"put-back", "put-back-with-log"})
"""Attacks on the database's file, past every statement."""


@pytest.mark.parametrize("key", LEDGERS)
def test_detected(key: str, tmp_path: Path) -> None:
    """Each is seen by exactly the checks that the table names, under the code that it names."""
    found = attacked(key, LEDGERS[key], tmp_path)

    assert expected(key) == found
