"""What was published, and what the witness keeps, changed in its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.attacks import stage
from tests.attacks.checks import Attack, attacked, expected
from tests.attacks.doing import log_of_yesterday, one_bit, signature_bit
from tests.attacks.stage import Scene
from tests.auditor import THIEF


def _file(name: str, change: Callable[[bytes], bytes]) -> Attack:
    def attack(scene: Scene) -> None:
        path = next(iter(sorted(scene.place.glob(name))))
        path.write_bytes(change(path.read_bytes()))

    return attack


def _other_size(signed: bytes) -> bytes:
    """The note of a checkpoint with another number of events in it."""
    origin, size, rest = signed.split(b"\n", 2)
    return b"\n".join([origin, b"%d" % (int(size) - 1), rest])


def _logs_swapped(scene: Scene) -> None:
    scene.log.rename(scene.place / "swap")
    (scene.place / stage.OTHER_LOG).rename(scene.log)


def _log_emptied(scene: Scene) -> None:
    shutil.rmtree(scene.log)


FOLDERS: dict[str, Attack] = {
    "shown-checkpoint": _file("log/checkpoint", _other_size),
    "history": _file(f"log/checkpoints/*{stage.SECOND}", signature_bit),
    "older-history": _file(f"log/checkpoints/*{stage.FIRST}", signature_bit),
    "published-tile": _file(f"log/tile/0/*.p/{stage.SECOND}", one_bit),
    "published-key": _file("log/vkey", lambda _: f"{THIEF.vkey}\n".encode()),
    "log-put-back": log_of_yesterday,
    "log-emptied": _log_emptied,
    "logs-swapped": _logs_swapped,
    "register": _file("register/370405*/checkpoint", signature_bit),
}


@pytest.mark.parametrize("key", FOLDERS)
def test_detected(key: str, tmp_path: Path) -> None:
    """Each is seen by exactly the checks that the table names, under the code that it names."""
    found = attacked(key, FOLDERS[key], tmp_path)

    assert expected(key) == found
