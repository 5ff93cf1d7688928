"""What a capable adversary does: rewrite a ledger so that everything in the database agrees.

Altered events are serialised, hashed and replayed by the engine's own functions, so that nothing
of what comes out looks made by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection

from publication_flow.ledger import merkle, note, sql, tiles
from publication_flow.matter import events as e
from publication_flow.matter.events import Event, from_bytes, to_bytes
from publication_flow.projections.verify_contents import parts_of
from tests.attacks.stage import Scene
from tests.bureau import AGENCY

LEFT, DROPPED, FORGED = "left", "dropped", "forged"
"""What becomes of the tiles and copies of checkpoints in the database: they are left; they are
deleted; they are made to fit, the old signatures under the new roots."""

Change = Callable[[list[Event]], list[Event]]
_INSERT = (
    "INSERT INTO pf_events (agency, position, stream, version, kind, recorded_at, command, leaf, "
    "body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def forge(scene: Scene, change: Change, proofs: str = DROPPED) -> None:
    """Put a changed history in the place of the recorded one, and everything that follows from it:
    positions, versions, hashes, the head, projections, the store of texts."""
    with scene.connected() as connection:
        old = events_of(connection)
        new = _renumbered(change(list(old)))
        _write(connection, old, new)
        _forget_texts(connection, new)
        if proofs != LEFT:
            sql.run(connection, "DELETE FROM pf_tiles WHERE agency = ?", (AGENCY,))
        if proofs == DROPPED:
            sql.run(connection, "DELETE FROM pf_checkpoints WHERE agency = ?", (AGENCY,))
        elif proofs == FORGED:
            _forge_proofs(connection, [merkle.leaf_hash(to_bytes(event)) for event in new])
    with scene.flow() as flow:
        flow.agency(AGENCY).rebuild()


def events_of(connection: Connection) -> list[Event]:
    """The ledger as it is stored."""
    statement = "SELECT body FROM pf_events WHERE agency = ? ORDER BY position"
    return [from_bytes(bytes(row[0])) for row in sql.run(connection, statement, (AGENCY,))]


def at(position: int, **facts: Any) -> Change:
    """An event that says something else."""

    def change(events: list[Event]) -> list[Event]:
        events[position - 1] = events[position - 1]._replace(**facts)
        return events

    return change


def _renumbered(events: Sequence[Event]) -> list[Event]:
    versions = Counter[str]()
    found = []
    for position, event in enumerate(events, 1):
        versions[event.stream] += 1
        found.append(event._replace(position=position, version=versions[event.stream]))
    return found


def _write(connection: Connection, old: Sequence[Event], new: Sequence[Event]) -> None:
    """The events from the first that differs, and the head."""
    pairs = enumerate(zip(old, new, strict=False))
    same = next((n for n, (one, other) in pairs if one != other), min(len(old), len(new)))
    if same < len(old):
        statement = "DELETE FROM pf_events WHERE agency = ? AND position > ?"
        sql.run(connection, statement, (AGENCY, same))
    edge, command = merkle.edge_from_bytes(b""), None
    for event in new:
        body = to_bytes(event)
        leaf = merkle.leaf_hash(body)
        edge = merkle.append(edge, event.position - 1, leaf)
        if event.position > same:
            first = event.command if event.command != command else None
            row = (*event[:2], event.stream, event.version, event.kind, event.recorded_at)
            sql.run(connection, _INSERT, (*row, first, leaf, body))
        command = event.command
    opened = [event.stream for event in new if event.kind == e.OPENED]
    head = (len(new), merkle.edge_to_bytes(edge), new[-1].recorded_at, int(opened[-1][5:]))
    names = "size = ?, edge = ?, recorded_at = ?, number_last = ?"
    sql.run(connection, f"UPDATE pf_heads SET {names} WHERE agency = ?", (*head, AGENCY))


def _forget_texts(connection: Connection, events: Sequence[Event]) -> None:
    named = {digest for event in events for digest in parts_of(event)}
    rows = sql.run(connection, "SELECT digest FROM pf_contents WHERE agency = ?", (AGENCY,))
    for digest in [row[0] for row in rows.fetchall() if row[0] not in named]:
        statement = "DELETE FROM pf_contents WHERE agency = ? AND digest = ?"
        sql.run(connection, statement, (AGENCY, digest))


def _forge_proofs(connection: Connection, leaves: Sequence[bytes]) -> None:
    select = "SELECT size, note FROM pf_checkpoints WHERE agency = ? ORDER BY size"
    copies = sql.run(connection, select, (AGENCY,)).fetchall()
    covered = [(size, bytes(signed)) for size, signed in copies if size <= len(leaves)]
    sql.run(connection, "DELETE FROM pf_checkpoints WHERE agency = ? AND size > ?",
            (AGENCY, len(leaves)))  # fmt: skip
    for size, signed in covered:
        root = merkle.root(leaves[:size])
        body = note.checkpoint_body(note.parse_checkpoint(note.parsed(signed).text).origin, size,
                                    root)  # fmt: skip
        under = signed[signed.index(b"\n\n") + 1 :]
        statement = "UPDATE pf_checkpoints SET root = ?, note = ? WHERE agency = ? AND size = ?"
        sql.run(connection, statement, (root.hex(), body.encode() + under, AGENCY, size))
    if covered:
        tiles.extend(connection, AGENCY, 0, leaves[: covered[-1][0]])
