"""The audit bundle: everything that an auditor needs to check a ledger without its keeper.

It ends at the newest signed checkpoint: what comes after it nobody has vouched for yet. No text
that a person typed is in it; events name such text by salted digests. Made again at the same
checkpoint it is the same files, byte for byte. `verify.py`, which checks it, goes with it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from importlib.resources import files
from typing import Any, Final

from publication_flow.errors import BadInput, BrokenLedger
from publication_flow.ledger import note, read, sql
from publication_flow.ledger.proof_tables import checkpoints, tiles
from publication_flow.matter import canonical
from publication_flow.matter.events import ADOPTED, AGENCY_STREAM
from publication_flow.projections import metrics
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View
from publication_flow.report import receipt

FORMAT: Final = "publication-flow-bundle/1"
COUNTED: Final = (
    "published", "by_category", "by_month", "corrected", "withdrawn", "imported", "in_force",
    "suspended", "cumulative",
)  # fmt: skip
"""The figures in `figures.json`: those that follow from the events alone, policy unread."""

Progress = Callable[[int, int], None]
File = tuple[str, Iterator[bytes]]

_NOTES = f"SELECT size, note FROM {checkpoints.name} WHERE agency = ? AND size <= ? ORDER BY size"
_LEAVES = f"SELECT number, data FROM {tiles.name} WHERE agency = ? AND level = 0 AND number = ?"
_YEARS = (
    f"SELECT min(occurred_on), max(occurred_on) FROM {steps.name} INDEXED BY pf_steps_occurred "
    "WHERE agency = ? AND position <= ?"
)
_WIDTH = 256 * 32  # bytes of a full tile
_EVERY = 1_000  # events between two calls of progress


def entries(view: View, keys: Sequence[str], progress: Progress | None = None) -> Iterator[File]:
    """The bundle's files in order, each a name and its bytes piece by piece.

    `keys` are vkeys that go with it, one of them the one that signed: `BadInput` when none did,
    and when no checkpoint was signed yet. `BrokenLedger` for what is missing from the database.
    """
    signed = receipt.newest(view)
    if signed is None:
        raise BadInput("bundle-unsigned", agency=view.agency)
    vkeys = [str(note.verifier(key)) for key in keys]
    if vkeys:
        note.opened(signed.note, vkeys)
    then = replace(view, upto=signed.size)
    about = {"format": FORMAT, "agency": view.agency, "size": signed.size, "root": signed.root}
    yield "bundle.json", _one(canonical.encode(about) + b"\n")
    for name, file in (("README.txt", "bundle.txt"), ("verify.py", "verify.py")):
        yield name, _one(files("publication_flow.report").joinpath(file).read_bytes())
    yield "keys.txt", _one("".join(f"{key}\n" for key in vkeys).encode())
    for size, text in sql.run(view.connection, _NOTES, (view.agency, signed.size)).fetchall():
        yield f"checkpoints/{size:020d}", _one(bytes(text))
    for digest in _documents(then):
        yield f"documents/{digest}", _document(then, digest)
    yield "figures.json", _one(_figures(then))
    yield "leaves", _leaves(then)
    yield "events.jsonl", _events(then, progress)


def _one(data: bytes) -> Iterator[bytes]:
    yield data


def _documents(view: View) -> list[str]:
    """The digests of all policies, calendars, schemes, evidence and clauses adopted so far."""
    found = set[str]()
    for event in read.stream(view.connection, view.agency, AGENCY_STREAM, view.upto):
        if event.kind == ADOPTED:
            proof = event.data.get("evidence", {})
            found |= {
                event.data["digest"],
                *(proof[n] for n in ("digest", "clauses") if n in proof),
            }
    return sorted(found)


def _document(view: View, digest: str) -> Iterator[bytes]:
    data = read.document(view.connection, view.agency, digest)
    if data is None:
        raise BrokenLedger("document", agency=view.agency, digest=digest)
    yield data


def _figures(view: View) -> bytes:
    """The figures of every year in which something occurred, as `metrics` tells them."""
    (row,) = sql.run(view.connection, _YEARS, (view.agency, view.upto)).fetchall()
    first, last = (int(day[:4]) if day is not None else None for day in row)
    years = range(first, last + 1) if first is not None and last is not None else ()
    found: dict[str, dict[str, Any]] = {}
    for year in years:
        proactive = metrics.read(view, year).as_dict()["proactive"]
        found[str(year)] = {name: proactive[name] for name in COUNTED}
    return f"{json.dumps(found, ensure_ascii=False, indent=1)}\n".encode()


def _leaves(view: View) -> Iterator[bytes]:
    """The recorded leaf hashes: the tiles of level 0 end to end, as far as the checkpoint goes."""
    left = view.upto * 32
    number = 0
    while left > 0:
        row = sql.run(view.connection, _LEAVES, (view.agency, number)).fetchone()
        data = bytes(row[1])[: min(_WIDTH, left)] if row is not None else b""
        if len(data) != min(_WIDTH, left):
            raise BrokenLedger("tile-missing", tile=f"tile/0/{number}")
        yield data
        left, number = left - len(data), number + 1


def _events(view: View, progress: Progress | None) -> Iterator[bytes]:
    for stored in read.stored(view.connection, view.agency, upto=view.upto):
        yield stored.body + b"\n"
        if progress is not None and stored.position % _EVERY == 0:
            progress(stored.position, view.upto)
    if progress is not None:
        progress(view.upto, view.upto)
