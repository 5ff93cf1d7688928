"""Every attack by its key: those of the six files beside this one."""

from __future__ import annotations

from tests.attacks.checks import Attack
from tests.attacks.test_bits import BITS
from tests.attacks.test_events import EVENTS
from tests.attacks.test_folders import FOLDERS
from tests.attacks.test_handed import HANDED
from tests.attacks.test_keys import KEYS
from tests.attacks.test_ledgers import FILES, LEDGERS

__all__ = ["ATTACKS", "FAMILIES", "FILES"]

FAMILIES: dict[str, dict[str, Attack]] = {
    "events": EVENTS, "ledgers": LEDGERS, "keys": KEYS, "bits": BITS, "folders": FOLDERS,
    "handed": HANDED,
}  # fmt: skip
ATTACKS = {key: attack for family in FAMILIES.values() for key, attack in family.items()}
