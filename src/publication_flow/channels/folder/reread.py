"""复核: whether what lies in the folder is still what was written there."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.channels.folder import disk, manifest
from publication_flow.channels.folder.disk import Folder
from publication_flow.channels.folder.line import digest_of
from publication_flow.channels.folder.manifest import Manifest
from publication_flow.errors import NotFound

AS_WRITTEN = "as-written"
CHANGED = "changed"
MISSING = "missing"
REAPPEARED = "reappeared"


class Reread(NamedTuple):
    """`state`: as-written; changed; missing (the page, or all of it, is gone); reappeared (there
    is something where a tombstone, or nothing, should be). `wrong` names each file and what is
    wrong with it: changed, missing, or reappeared for one that should not be there. `expected`
    and `found` are digests as in `Posted`; None when there should be, or is, nothing."""

    number: str
    state: str
    expected: str | None
    found: str | None
    wrong: tuple[tuple[str, str], ...]


def read_back(folder: Folder, number: str) -> Reread:
    """Read an item's files again and compare. `NotFound` for a number never written here."""
    return compare(folder, manifest.load(folder), number)


def compare(folder: Folder, known: Manifest | None, number: str) -> Reread:
    """The same, for one who reads many: the manifest is loaded once (`manifest.load`)."""
    if known is None or not (number in known.items or number in known.gone):
        raise NotFound("folder-item", matter=number)
    line = known.items.get(number)
    home = line.folder if line is not None else known.gone[number]
    expected = line.written() if line is not None else {}
    there = {p: disk.sha256(folder, p) or "" for p in disk.files_in(folder, home)}
    wrong = {p: CHANGED for p, found in there.items() if p in expected and found != expected[p]}
    wrong |= dict.fromkeys(there.keys() - expected.keys(), REAPPEARED)
    wrong |= dict.fromkeys(expected.keys() - there.keys(), MISSING)
    return Reread(
        number,
        _state(wrong, line.path if line is not None and line.public else None, bool(line)),
        line.digest if line is not None else None,
        digest_of(there) if there else None,
        tuple(sorted(wrong.items())),
    )


def _state(wrong: dict[str, str], page: str | None, tombstone: bool) -> str:
    """`page` is that of a public item, None when it is down."""
    if not wrong:
        return AS_WRITTEN
    if page is not None:
        return MISSING if wrong.get(page) == MISSING else CHANGED
    # A tombstone that reads otherwise may be the old page put back: the worse is assumed.
    return MISSING if tombstone and set(wrong.values()) == {MISSING} else REAPPEARED
