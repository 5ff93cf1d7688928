"""A witness: whoever compares agencies' checkpoints over time, and keeps them in a register.

A signature shows who said it, not that the same was said to everybody, nor that it was said
before. A witness who keeps the last checkpoint it saw, and signs the next one only with a proof
that it extends it, shows both (C2SP tlog-witness, tlog-cosignature). It needs the published
folders and no database.

    <register>/<name>-<digest>/vkey           the agency's key, pinned
                              /checkpoint     the last checkpoint witnessed, countersigned
                              /checkpoints/   all of them (written once)
                              /evidence/      what was refused, as it was found (written once)
                              /state          what came of the last look, JSON
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from publication_flow.errors import BadInput, BrokenLedger, Conflict, FlowError
from publication_flow.ledger import merkle, note, published, tiles

OK: Final = "ok"
NOTHING_NEW: Final = "nothing-new"
WENT_BACK: Final = "went-back"
FORKED: Final = "forked"
SIGNATURE_WRONG: Final = "signature-wrong"
TILES_WRONG: Final = "tiles-wrong"
UNREADABLE: Final = "unreadable"

FINE: Final = frozenset({OK, NOTHING_NEW})
"""The states that need nobody's attention."""

_STATE, _EVIDENCE = "state", "evidence"


class Seen(NamedTuple):
    """One agency's line in the register.

    `size` and `root` (hex) are of the last checkpoint witnessed, `witnessed_at` when (UTC); `state`
    came of the last look at `seen_at`, `alarms` counts what was refused ever. `first` says that the
    key was pinned just now, because nobody had named one (trust on first use).
    """

    origin: str
    folder: str
    size: int | None
    root: str | None
    witnessed_at: str | None
    seen_at: str
    state: str
    alarms: int
    first: bool = False


def look(
    folder: str | Path, register: str | Path, witness: note.Signer, trust: Sequence[str], now: int
) -> Seen:
    """Compare an agency's published folder with the register, countersign what extends it.

    `trust` are vkeys known by another way; without any, the key that lies in the folder is pinned
    at first sight. `now` is POSIX seconds. `BadInput` for a key that is not trusted, `Conflict`
    for one that is not the pinned one; what is wrong with the folder is a state, not an error.
    """
    if witness.kind != note.WITNESS:
        raise BadInput("key-of-log", field="key", name=witness.name)
    shown_at, place = Path(folder).absolute(), Path(register)
    with published.alone(place):
        signed = None
        with suppress(OSError):
            signed = published.current(shown_at)
        entry, vkey, first = _entry(place, shown_at, signed, trust)
        if entry is None or vkey is None:
            when = _instant(now)
            return Seen("", str(shown_at), None, None, None, when, UNREADABLE, 0)
        entry.mkdir(exist_ok=True)
        published.keep(entry, published.KEY, f"{vkey}\n".encode())
        before = _witnessed(entry, witness)
        state = _compared(shown_at, signed, vkey, before)
        if signed is not None and state == OK:
            # Others' lines are dropped: a false one under the witness's own name would spoil
            # the register, a hundred of them leave no room.
            signed = note.cosigned(note.only(signed, vkey), witness, now)
            before = note.parse_checkpoint(note.parsed(signed).text)
            published.publish(entry, before.size, signed)
        elif signed is not None and state not in FINE:
            name = sha256(signed).hexdigest()[:32]
            published.keep(entry, f"{_EVIDENCE}/{name}", signed)
        kept = published.last(entry)
        if kept is not None and before is not None and state in FINE:
            published.publish(entry, before.size, kept)  # what a run that was cut left to do
            with suppress(OSError):  # a folder that is only lent to be read
                published.show(shown_at, published.WITNESSED, kept)
        name = note.verifier(vkey).name
        facts = {"origin": name, "folder": str(shown_at), "state": state, "seen_at": _instant(now)}
        published.show(entry, _STATE, json.dumps(facts, ensure_ascii=False).encode())
        return _line(entry, facts)._replace(first=first)


def register(place: str | Path) -> list[Seen]:
    """Every agency's line, by name. `BadInput` for a folder that is no register."""
    lines = [_line(entry, facts) for entry, facts in _entries(Path(place))]
    if not lines:
        raise BadInput("register-empty", field="register", folder=str(place))
    return sorted(lines)


def _compared(folder: Path, signed: bytes | None, vkey: str, before: note.Tree | None) -> str:
    """What came of one look: the signature, then the tree, then what was seen before."""
    if signed is None:
        return UNREADABLE
    try:
        tree = note.parse_checkpoint(note.opened(signed, [vkey]))
    except BadInput:
        return SIGNATURE_WRONG
    if tree.origin != note.verifier(vkey).name:
        return SIGNATURE_WRONG
    if before is not None and tree.size <= before.size:
        if tree.size < before.size:
            return WENT_BACK
        return NOTHING_NEW if tree.root == before.root else FORKED
    at = published.looking(folder)
    try:
        if tiles.root(at, tree.size) != tree.root:
            return TILES_WRONG
        if before is None or not before.size:  # every tree begins with the empty one
            return OK
        proof = tiles.consistency_from(at, before.size, tree.size)
    except (BrokenLedger, OSError):
        return UNREADABLE
    extends = merkle.verify_consistency(before.size, tree.size, proof, before.root, tree.root)
    return OK if extends else FORKED


def _entry(
    place: Path, folder: Path, signed: bytes | None, trust: Sequence[str]
) -> tuple[Path | None, str | None, bool]:
    """The entry a folder belongs to, its key, and whether that is seen for the first time.

    A folder that is known stays its agency's: another name in it is no new agency.
    """
    trusted = {note.verifier(vkey).name: vkey.strip() for vkey in trust}
    for entry, facts in _entries(place):
        if facts.get("folder") == str(folder):
            return entry, _pinned(entry, trusted), False
    origin = None
    with suppress(BadInput):
        origin = note.parse_checkpoint(note.parsed(signed or b"").text).origin
    if origin is None:
        return None, None, False
    entry = place / _directory(origin)
    if (entry / published.KEY).exists():
        return entry, _pinned(entry, trusted), False
    if origin in trusted:
        return entry, trusted[origin], False
    if trusted:
        raise BadInput("witness-untrusted", field="trust", name=origin, folder=str(folder))
    vkey = (published.text(folder, published.KEY) or "").strip()
    with suppress(BadInput):
        if note.verifier(vkey).name == origin:
            return entry, vkey, True
    raise BadInput("witness-untrusted", field="trust", name=origin, folder=str(folder))


def _pinned(entry: Path, trusted: Mapping[str, str]) -> str:
    vkey = (published.text(entry, published.KEY) or "").strip()
    name = note.verifier(vkey).name
    if trusted.get(name, vkey) != vkey:
        raise Conflict("witness-pinned", name=name, folder=str(entry))
    return vkey


def _witnessed(entry: Path, witness: note.Signer) -> note.Tree | None:
    """The last tree witnessed, if this witness's own signature on it still holds."""
    kept = published.last(entry)
    if kept is None:
        return None
    try:
        return note.parse_checkpoint(note.opened(kept, [witness.vkey]))
    except BadInput as error:
        raise BrokenLedger("register-altered", folder=str(entry), name=witness.name) from error


def _entries(place: Path) -> list[tuple[Path, dict[str, str]]]:
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for entry in sorted(place.iterdir()):
            with suppress(ValueError):
                facts = json.loads(published.text(entry, _STATE) or "")
                if isinstance(facts, dict):
                    found.append((entry, facts))
    return found


def _line(entry: Path, facts: Mapping[str, str]) -> Seen:
    size = root = witnessed_at = None
    with suppress(FlowError):
        taken = note.parsed(published.last(entry) or b"")
        tree = note.parse_checkpoint(taken.text)
        size, root = tree.size, tree.root.hex()
        witnessed_at = _instant(int.from_bytes(taken.signatures[-1].data[:8], "big"))
    evidence = entry / _EVIDENCE
    alarms = sum(1 for _ in evidence.iterdir()) if evidence.exists() else 0
    origin, folder, seen_at, state = (
        str(facts.get(name, "")) for name in ("origin", "folder", "seen_at", "state")
    )
    return Seen(origin, folder, size, root, witnessed_at, seen_at, state, alarms)


def _directory(origin: str) -> str:
    """A folder's name for a log: legible as far as it goes, and no other log's."""
    legible = re.sub(r"[^\w.-]", "-", origin)[:40]
    return f"{legible}-{sha256(origin.encode()).hexdigest()[:16]}"


def _instant(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
