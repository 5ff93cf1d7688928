"""One event edited, deleted, moved, added: by hand, and with all hashes made to fit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from publication_flow.ledger import merkle, sql
from publication_flow.matter.events import Event, to_bytes
from tests.attacks import stage
from tests.attacks.checks import Attack, attacked, expected
from tests.attacks.doing import OTHER_AUDITOR, other_person, statement, stored
from tests.attacks.forging import LEFT, at, events_of, forge
from tests.attacks.stage import AUDITED, Scene
from tests.bureau import AGENCY


def _with_leaf(scene: Scene) -> None:
    with scene.connected() as connection:
        event = events_of(connection)[AUDITED - 1]._replace(person=OTHER_AUDITOR)
        row = (to_bytes(event), merkle.leaf_hash(to_bytes(event)), AGENCY, AUDITED)
        update = "UPDATE pf_events SET body = ?, leaf = ? WHERE agency = ? AND position = ?"
        sql.run(connection, update, row)


def _swapped_rows(scene: Scene) -> None:
    one, other = stage.CLOSED, stage.CLOSED + 1
    with scene.connected() as connection:
        for old, new in ((one, 9999), (other, one), (9999, other)):
            update = "UPDATE pf_events SET position = ? WHERE agency = ? AND position = ?"
            sql.run(connection, update, (new, AGENCY, old))


def _reordered(events: list[Event]) -> list[Event]:
    one, other = events[stage.CLOSED - 1 : stage.CLOSED + 1]
    changed = [
        other._replace(recorded_at=one.recorded_at),
        one._replace(recorded_at=other.recorded_at),
    ]
    return [*events[: stage.CLOSED - 1], *changed, *events[stage.CLOSED + 1 :]]


def _back_dated(events: list[Event]) -> list[Event]:
    """A delegation that nobody gave, before the acts that it shall cover."""
    given = next(n for n, event in enumerate(events) if event.kind == "delegated")
    before = events[given - 2]
    made_up = events[given]._replace(
        id="00000000-0000-7000-8000-000000000000", recorded_at=before.recorded_at,
        occurred_on=before.occurred_on, command=None,
    )  # fmt: skip
    return [*events[: given - 1], made_up, *events[given - 1 :]]


def _appended(earlier: bool) -> Callable[[list[Event]], list[Event]]:
    """One event more at the end, as true in form as any: a draft that somebody never made."""

    def change(events: list[Event]) -> list[Event]:
        like = next(event for event in reversed(events) if event.kind == "opened")
        year, _, number = like.stream.partition("-")
        moment = events[0].recorded_at if earlier else events[-1].recorded_at
        made_up = like._replace(
            id="00000000-0000-7000-8000-000000000001", stream=f"{year}-{int(number) + 1:04d}",
            recorded_at=moment, command=None,
        )  # fmt: skip
        return [*events, made_up]

    return change


def _without(position: int) -> Callable[[list[Event]], list[Event]]:
    return lambda events: [event for event in events if event.position != position]


EVENTS: dict[str, Attack] = {
    "bytes": stored("body", "pf_events", f"position = {AUDITED}", other_person),
    "bytes-and-leaf": _with_leaf,
    "edited-and-rehashed": lambda s: forge(s, at(AUDITED, person=OTHER_AUDITOR), LEFT),
    "deleted": statement(
        f"DELETE FROM pf_events WHERE agency = '{AGENCY}' AND position = {stage.RETURNED}"
    ),
    "deleted-and-renumbered": lambda s: forge(s, _without(stage.RETURNED)),
    "swapped": _swapped_rows,
    "reordered": lambda s: forge(s, _reordered),
    "back-dated": lambda s: forge(s, _back_dated),
    "earlier-than-before": lambda s: forge(s, _appended(earlier=True), LEFT),
    "made-up": lambda s: forge(s, _appended(earlier=False), LEFT),
    "tail-edited": lambda s: forge(s, at(stage.LAST, person="sun.yan"), LEFT),
}


@pytest.mark.parametrize("key", EVENTS)
def test_detected(key: str, tmp_path: Path) -> None:
    """Each is seen by exactly the checks that the table names, under the code that it names."""
    found = attacked(key, EVENTS[key], tmp_path)

    assert expected(key) == found
