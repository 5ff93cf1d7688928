"""Another key, the stolen key, and all keepers of a checkpoint against everybody else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from publication_flow.ledger import note, published, sql
from tests.attacks import stage
from tests.attacks.checks import Attack, attacked, expected
from tests.attacks.doing import OTHER_AUDITOR, recomputed
from tests.attacks.forging import DROPPED, at, forge
from tests.attacks.stage import Scene
from tests.auditor import KEY, THIEF
from tests.bureau import AGENCY


def signed_anew(scene: Scene, key: note.Signer = KEY) -> None:
    """Empty the folder and publish checkpoints of the ledger as it is now, at the same sizes."""
    shutil.rmtree(scene.log)
    with scene.connected() as connection:
        sql.run(connection, "DELETE FROM pf_checkpoints WHERE agency = ?", (AGENCY,))
    with scene.flow() as flow:
        flow.agency(AGENCY).checkpoint(scene.log, key)


def _resigned(scene: Scene) -> None:
    recomputed(scene, DROPPED)
    signed_anew(scene)


def _resigned_since_kept(scene: Scene) -> None:
    forge(scene, at(stage.SECOND - 2, person=OTHER_AUDITOR), DROPPED)
    signed_anew(scene)


def _signed_by_thief(scene: Scene) -> None:
    recomputed(scene, DROPPED)
    signed_anew(scene, THIEF)


def _folder_emptied(scene: Scene) -> None:
    """No key at all: the nightly run finds an empty folder, and begins."""
    recomputed(scene, DROPPED)
    shutil.rmtree(scene.log)


def _all_keepers(scene: Scene) -> Scene:
    """Nothing outside knows what was before: it was never told, or keeps silent."""
    _resigned(scene)
    shutil.rmtree(scene.place / stage.REGISTER)
    stage.seen(scene)
    return scene._replace(kept=published.last(scene.log) or b"")


KEYS: dict[str, Attack] = {
    "signed-by-another-key": _signed_by_thief,
    "signed-by-the-nightly-run": _folder_emptied,
    "signed-anew": _resigned,
    "signed-anew-since-kept": _resigned_since_kept,
    "before-the-first": _all_keepers,
    "all-keepers-collude": _all_keepers,
}


@pytest.mark.parametrize("key", KEYS)
def test_detected(key: str, tmp_path: Path) -> None:
    """Each is seen by exactly the checks that the table names, under the code that it names."""
    found = attacked(key, KEYS[key], tmp_path)

    assert expected(key) == found
