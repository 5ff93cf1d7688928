"""A receipt: one file that proves what a ledger holds of a matter, to whoever has no ledger.

It carries the matter's events byte for byte, for each the proof that it is under the newest signed
checkpoint (RFC 9162, 2.1.3), that checkpoint as it was signed, and the published texts with their
salts. Files are not in it, only what somebody needs who holds one. Events after the checkpoint
have no proof yet: the receipt is pending until the next one. `verify.py` checks it offline.

A *public* receipt is for anybody: one event, that which made the present version public, and what
that version says. The event names the publisher by id and post, as every event does: without
its bytes nothing could be proved. Nobody else who took part is in it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection
from typing import Any, Final, NamedTuple

from publication_flow.errors import BadInput, BrokenLedger
from publication_flow.ledger import merkle, note, sql, texts, tiles
from publication_flow.ledger.proof_tables import checkpoints
from publication_flow.ledger.tables import contents, events
from publication_flow.matter import canonical
from publication_flow.matter.content import Content, Part
from publication_flow.matter.events import Event, from_bytes
from publication_flow.matter.evolve import replay
from publication_flow.projections import visible
from publication_flow.projections.view import View

FORMAT: Final = "publication-flow-receipt/1"

_BODIES = (
    f"SELECT body FROM {events.name} WHERE agency = ? AND stream = ? AND +position <= ? "
    "ORDER BY version"
)
_NEWEST = (
    f"SELECT size, root, note FROM {checkpoints.name} WHERE agency = ? AND size <= ? "
    "ORDER BY size DESC LIMIT 1"
)
_SALTS = f"SELECT digest, salt FROM {contents.name} WHERE agency = ? AND digest IN ({{marks}})"


class Receipt(NamedTuple):
    """The file's bytes, and what they are worth. `size` is the size of the checkpoint (None: there
    is none yet), `pending` the position that a checkpoint has to reach first (None: none has)."""

    matter: str
    data: bytes
    size: int | None
    pending: int | None


class Signed(NamedTuple):
    """A signed checkpoint, from the copies in the database. `root` is hex."""

    size: int
    root: str
    note: bytes


def read(
    view: View,
    number: str,
    *,
    public: bool = False,
    parts: Collection[str] | None = None,
    checkpoint: bytes | None = None,
) -> Receipt:
    """The receipt of a matter at the view's position; `parts` names the texts that are shown
    (None: all that are public). `checkpoint` is a signed note to rest on, such as one that a
    witness has signed since; default: the newest copy in the database.

    `NotFound` for what may not be read: the whole course, or, `public`, what is not public now.
    `BrokenLedger` when the stored tiles do not lead to the checkpoint, `BadInput` when it is none.
    """
    parameters = (view.agency, number, view.upto)
    bodies = [bytes(row[0]) for row in sql.run(view.connection, _BODIES, parameters)]
    matter = replay(from_bytes(body) for body in bodies)
    if matter is None or (public and not visible.public(matter)):
        raise visible.hidden(view, number)
    if not public:
        visible.require(view, number)
    signed = newest(view) if checkpoint is None else _given(checkpoint)
    content, source = None, None
    if matter.public is not None:
        shown = [body for body in bodies if from_bytes(body).data.get("effect") == "publish"][-1]
        content, source = matter.public.content, from_bytes(shown)
        bodies = [shown] if public else bodies
    told = [_proved(view, body, signed) for body in bodies]
    found = {
        "format": FORMAT,
        "scope": "public" if public else "matter",
        "agency": view.agency,
        "matter": number,
        "checkpoint": signed.note.decode() if signed is not None else None,
        "events": told,
        "content": _content(view, source, content, parts) if content and source else None,
    }
    waits = [one["index"] + 1 for one in told if one["proof"] is None]
    size = signed.size if signed is not None else None
    return Receipt(number, canonical.encode(found) + b"\n", size, max(waits, default=None))


def newest(view: View) -> Signed | None:
    """The newest signed checkpoint that the view's position reaches."""
    row = sql.run(view.connection, _NEWEST, (view.agency, view.upto)).fetchone()
    return Signed(row[0], row[1], bytes(row[2])) if row is not None else None


def _given(signed: bytes) -> Signed:
    """A signed note as its keeper has it; whoever checks the receipt checks the signature."""
    tree = note.parse_checkpoint(note.parsed(signed).text)
    return Signed(tree.size, tree.root.hex(), signed)


def _proved(view: View, body: bytes, signed: Signed | None) -> dict[str, Any]:
    """An event as it is stored, and its proof; None where the checkpoint does not reach it yet."""
    index, proof = from_bytes(body).position - 1, None
    if signed is not None and index < signed.size:
        path = tiles.inclusion(view.connection, view.agency, index, signed.size)
        leaf, root = merkle.leaf_hash(body), bytes.fromhex(signed.root)
        if not merkle.verify_inclusion(index, signed.size, leaf, path, root):
            facts = {"agency": view.agency, "position": index + 1, "size": signed.size}
            raise BrokenLedger("receipt-proof", **facts)
        proof = [_base64(one) for one in path]
    return {"index": index, "event": body.decode(), "proof": proof}


def _content(
    view: View, source: Event, content: Content, wanted: Collection[str] | None
) -> dict[str, Any]:
    """The published content: its manifest as it was hashed, texts with their salts, and for each
    file its name and its salt. None stands for what was erased and what is not shown."""
    unknown = sorted(set(wanted or ()) - content.parts.keys())
    if unknown:
        known = sorted(content.parts)
        raise BadInput("receipt-part", field="parts", value=unknown[0], known=known)
    names = {n: d for n, d in content.parts.items() if wanted is None or n in wanted}
    named = [*names.values(), *(file["name"] for file in content.attachments)]
    kept = texts.parts(view.connection, view.agency, named)
    salts = _salts(view, [file["data"] for file in content.attachments])
    return {
        "position": source.position,
        "manifest": canonical.encode(content.manifest()).decode(),
        "parts": {name: _text(kept.get(digest)) for name, digest in names.items()},
        "files": [
            {"name": _text(kept.get(file["name"])), "salt": salts.get(file["data"])}
            for file in content.attachments
        ],
    }


def _text(part: Part | None) -> dict[str, str] | None:
    if part is None:
        return None
    # What somebody put there by hand may be no text at all; then it has not its digest either.
    return {"salt": _base64(part.salt), "text": part.data.decode("utf-8", "replace")}


def _salts(view: View, digests: list[str]) -> dict[str, str]:
    """The salts of files that still exist; their bytes are not read."""
    if not digests:
        return {}
    statement = _SALTS.format(marks=", ".join("?" for _ in digests))
    rows = sql.run(view.connection, statement, (view.agency, *digests))
    return {digest: _base64(bytes(salt)) for digest, salt in rows}


def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")
