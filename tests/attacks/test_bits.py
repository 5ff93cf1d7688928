"""One bit of a hash, one row beside the ledger."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from publication_flow.ledger import sql
from tests.attacks import stage
from tests.attacks.checks import Attack, attacked, expected
from tests.attacks.doing import OTHER_AUDITOR, one_bit, signature_bit, stored
from tests.attacks.forging import events_of
from tests.attacks.stage import AUDITED, Scene
from tests.bureau import AGENCY


def _copy(column: str, change: Callable[[Any], Any]) -> Attack:
    return stored(column, "pf_checkpoints", f"size = {stage.SECOND}", change)


def _title(scene: Scene, change: str, *parameters: object) -> None:
    """What becomes of the published title of a matter."""
    with scene.connected() as connection:
        mine = (one for one in events_of(connection) if one.stream == scene.matter)
        parts = next(one.data["content"]["parts"] for one in mine if "content" in one.data)
        key = (AGENCY, parts["title"])
        sql.run(connection, f"{change} WHERE agency = ? AND digest = ?", (*parameters, *key))


def _other_title(scene: Scene) -> None:
    text = "2018年城乡低保标准".encode()
    _title(scene, "UPDATE pf_contents SET data = ?, size = ?", text, len(text))


BITS: dict[str, Attack] = {
    "bit-tile": stored("data", "pf_tiles", "level = 0", one_bit),
    "bit-leaf": stored("leaf", "pf_events", f"position = {AUDITED}", one_bit),
    "bit-head-edge": stored("edge", "pf_heads", "size > 0", one_bit),
    "bit-head-size": stored("size", "pf_heads", "size > 0", lambda size: size ^ 1),
    "copy-root": _copy("root", lambda root: root[::-1]),
    "copy-signature": _copy("note", signature_bit),
    "projection": stored("person", "pf_steps", f"position = {AUDITED}", lambda _: OTHER_AUDITOR),
    "text-altered": _other_title,
    "text-broken": partial(_title, change="UPDATE pf_contents SET data = salt"),
    "text-deleted": partial(_title, change="DELETE FROM pf_contents"),
    "policy": stored("data", "pf_documents", "kind = 'policy'", lambda data: data + b"\n"),
}


@pytest.mark.parametrize("key", BITS)
def test_detected(key: str, tmp_path: Path) -> None:
    """Each is seen by exactly the checks that the table names, under the code that it names."""
    found = attacked(key, BITS[key], tmp_path)

    assert expected(key) == found
