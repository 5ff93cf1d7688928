"""What lies around the database: its file's permissions, the key, free space, missing parts."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from typing import Any

from publication_flow.engine.database import Database
from publication_flow.engine.sweeping import left
from publication_flow.ledger import head
from publication_flow.ledger.health import BAD, OK, WARN, Sign

LEAST_FREE = 200 * 1024 * 1024  # bytes
MEGABYTE = 1024 * 1024
_GROUP_OR_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_OTHERS = stat.S_IRWXO
# Optional parts: what each is for is said in the sentence `health.extra-<name>`.
EXTRAS = {
    "postgres": "psycopg",
    "web": "fastapi",
    "django": "django",
    "specs": "pytest_bdd",
    "documents": "openpyxl",
    "archive": "bagit",
    "proof": "cryptography",
}


def files(database: Path, key: Path | None = None) -> Iterator[Sign]:
    """A SQLite database's file and those beside it, and the signing key's, if one is named."""
    loose = [
        one.name
        for one in (database, *(Path(f"{database}{end}") for end in ("-wal", "-shm")))
        if one.exists() and _mode(one) & _OTHERS
    ]
    if loose:
        yield Sign("file-permissions", WARN, "health.file-loose", {"files": loose})
    else:
        yield Sign("file-permissions", OK, "health.file", {"file": database.name})
    yield _space(database)
    if key is not None and key.exists() and key.resolve().parent == database.resolve().parent:
        yield Sign("key-place", WARN, "health.key-beside", {"file": key.name})


def signing_key(key: Path) -> Sign:
    """The key that signs checkpoints: readable by its owner alone (`bad` otherwise)."""
    if not key.is_file():
        return Sign("key", BAD, "health.key-missing", {"file": str(key)})
    mode = _mode(key)
    if mode & _GROUP_OR_OTHERS:
        return Sign("key", BAD, "health.key-loose", {"file": str(key), "mode": f"{mode:04o}"})
    return Sign("key", OK, "health.key", {"file": str(key)})


def extras() -> Iterator[Sign]:
    """The optional parts that are not installed, each with what it would be for."""
    for name, module in EXTRAS.items():
        if util.find_spec(module) is None:
            yield Sign("extras", OK, f"health.extra-{name}", {"extra": name})


def objects(database: Database) -> Iterator[Sign]:
    """What lies in the object store and should not, by agency."""
    with database.read() as connection:
        agencies = head.agencies(connection)
    sound = True
    for agency in agencies:
        found = [one.why for one in left(database, agency)]
        facts: dict[str, Any] = {"agency": agency, "erased": found.count("erased")}
        facts["orphans"] = found.count("orphan")
        if facts["erased"] or facts["orphans"]:
            sound = False
            yield Sign("objects", WARN, "health.objects-left", facts)
    if sound:
        yield Sign("objects", OK, "health.objects", {})


def _space(database: Path) -> Sign:
    """A copy for a backup, and a `VACUUM`, need as much again as the database has."""
    free = shutil.disk_usage(database.resolve().parent).free
    size = database.stat().st_size
    facts = {"free": free // MEGABYTE, "size": size // MEGABYTE}
    if free < max(LEAST_FREE, 2 * size):
        return Sign("disk", WARN, "health.disk-low", facts)
    return Sign("disk", OK, "health.disk", facts)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
