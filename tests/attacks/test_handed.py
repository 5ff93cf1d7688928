"""Receipts and bundles that were changed before they were handed over."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.attacks.checks import Attack, attacked, expected
from tests.attacks.doing import other_person
from tests.attacks.stage import OTHER, Scene
from tests.auditor import KEY
from tests.bureau import AGENCY


def _drawn(scene: Scene, agency: str = AGENCY) -> dict[str, Any]:
    with scene.flow() as flow:
        found: dict[str, Any] = json.loads(flow.agency(agency).receipt(scene.matter).data)
    return found


def _handed(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode()


def _receipt_event(scene: Scene) -> Scene:
    told = _drawn(scene)
    for one in told["events"]:
        one["event"] = other_person(one["event"].encode()).decode()
    return scene._replace(receipt=_handed(told))


def _receipt_text(scene: Scene) -> Scene:
    told = _drawn(scene)
    told["content"]["parts"]["title"]["text"] += "（修订）"
    return scene._replace(receipt=_handed(told))


def _receipt_of_other(scene: Scene) -> Scene:
    with scene.flow() as flow:
        other = flow.agency(OTHER).receipt("2017-0001").data
    return scene._replace(receipt=other)


def _receipt_renamed(scene: Scene) -> Scene:
    told = json.loads(_receipt_of_other(scene).receipt or b"")
    own = _drawn(scene)
    return scene._replace(receipt=_handed(told | {"checkpoint": own["checkpoint"]}))


def _bundled(scene: Scene, name: str, change: Callable[[bytes], bytes]) -> Scene:
    path = scene.place / "handed"
    with scene.flow() as flow:
        flow.agency(AGENCY).bundle(path, keys=[KEY.vkey])
    (path / name).write_bytes(change((path / name).read_bytes()))
    return scene._replace(bundle=path)


def _more_published(figures: bytes) -> bytes:
    told = json.loads(figures)
    told["2017"]["published"] += 1
    return json.dumps(told).encode()


HANDED: dict[str, Attack] = {
    "receipt-event": _receipt_event,
    "receipt-text": _receipt_text,
    "receipt-of-another-agency": _receipt_of_other,
    "receipt-under-another-log": _receipt_renamed,
    "bundle-event": partial(_bundled, name="events.jsonl", change=other_person),
    "bundle-figure": partial(_bundled, name="figures.json", change=_more_published),
    "bundle-cut": partial(
        _bundled, name="events.jsonl", change=lambda data: b"".join(data.splitlines(True)[:-1])
    ),
}


@pytest.mark.parametrize("key", HANDED)
def test_detected(key: str, tmp_path: Path) -> None:
    """Each is seen by exactly the checks that the table names, under the code that it names."""
    found = attacked(key, HANDED[key], tmp_path)

    assert expected(key) == found
