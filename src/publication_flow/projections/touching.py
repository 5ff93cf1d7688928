"""Everything that touched a document: found by a digest, or by the document's own bytes.

A file's digest is salted and cannot be computed from the file. So whoever holds the file finds it
by its length, and each stored salt tells whether these are the bytes. From there the way leads over
every content that holds it to every step about such a content, sign-offs included.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from publication_flow.errors import BadInput
from publication_flow.ledger import sql
from publication_flow.ledger.tables import contents, events
from publication_flow.matter.content import salted
from publication_flow.matter.events import from_bytes
from publication_flow.projections import snapshot
from publication_flow.projections.tables import postings, steps, touches
from publication_flow.projections.view import View

DIGEST = re.compile(r"[0-9a-f]{64}")
_BY_SIZE = (
    f"SELECT digest, salt FROM {contents.name} INDEXED BY pf_contents_size "
    "WHERE agency = ? AND size = ?"
)
_TOUCHES = (
    f"SELECT position FROM {touches.name} WHERE agency = ? AND digest = ? AND position <= ? "
    "ORDER BY position"
)
_IS_CONTENT = (
    f"SELECT 1 FROM {steps.name} INDEXED BY pf_steps_content "
    "WHERE agency = ? AND content = ? LIMIT 1"
)
_SERVED = (
    f"SELECT DISTINCT position FROM {postings.name} WHERE agency = ? AND served = ? "
    "AND position <= ? ORDER BY position"
)
_BODIES = f"SELECT body FROM {events.name} WHERE agency = ? AND position IN ({{marks}})"


class Touched(NamedTuple):
    """What a document is in the ledger: the contents that hold it, and steps that name it apart
    from any content (a scan, a photo, what was served)."""

    contents: tuple[str, ...]
    positions: tuple[int, ...]


def by_digest(view: View, digest: str) -> Touched:
    """By the digest of a content, of a part or file, of a scan or photo, or of what was served."""
    wanted = str(digest).strip().lower()
    if not DIGEST.fullmatch(wanted):
        raise BadInput("digest-form", field="digest", value=digest)
    key = (view.agency, wanted)
    if sql.run(view.connection, _IS_CONTENT, key).first() is not None:
        return Touched((wanted,), ())
    found = _of_parts(view, [wanted])
    if not (found.contents or found.positions):
        rows = sql.run(view.connection, _SERVED, (*key, view.upto))
        return Touched((), tuple(row[0] for row in rows))
    return found


def by_bytes(view: View, data: bytes) -> Touched:
    """By the bytes themselves; what was erased is no longer found by them."""
    rows = sql.run(view.connection, _BY_SIZE, (view.agency, len(data)))
    return _of_parts(view, [one for one, salt in rows if salted(bytes(salt), data) == one])


def _of_parts(view: View, digests: list[str]) -> Touched:
    held: set[str] = set()
    alone: set[int] = set()
    for digest in digests:
        rows = sql.run(view.connection, _TOUCHES, (view.agency, digest, view.upto)).fetchall()
        positions = [row[0] for row in rows]
        for start in range(0, len(positions), snapshot.BATCH):
            chunk = positions[start : start + snapshot.BATCH]
            statement = _BODIES.format(marks=snapshot.marks(chunk))
            for row in sql.run(view.connection, statement, (view.agency, *chunk)):
                event = from_bytes(bytes(row[0]))
                if digest in (event.data.get("scan"), event.data.get("photo")):
                    alone.add(event.position)
                else:
                    held.add(event.data["digest"])
    return Touched(tuple(sorted(held)), tuple(sorted(alone)))
