"""Signed checkpoints, published outside the database, and what must hold before one is signed.

Whoever can write the database can write every hash in it. What such a person cannot do is change
a root that was signed and published before; so a checkpoint is made only of a ledger that extends
the last **published** one, which is read from the folder and not from the database.

Written in this order, so that a run that was cut leaves nothing to mend, only something to finish:
tiles in the database, tiles in the folder, the public key, the note in the history, the note shown,
its copy in the database. These methods belong to `Agency`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.daywork import Daywork
from publication_flow.errors import BadInput, BrokenLedger, Conflict, WrongEnvironment
from publication_flow.ledger import head as heads
from publication_flow.ledger import merkle, note, published, sql, stored_leaves, tiles
from publication_flow.ledger.head import Head
from publication_flow.ledger.proof_tables import checkpoints as copies
from publication_flow.ledger.stored_leaves import Leaves
from publication_flow.ledger.tables import events
from publication_flow.projections import verify as verifying

Progress = Callable[[int, int], None]

IN_MEMORY = 16 * 1024 * 1024  # bytes of hashes; beyond it they go to a temporary file

_COPY = f"{sql.insert(copies)} ON CONFLICT (agency, size) DO NOTHING"
_COPIES = f"{sql.select(copies)} ORDER BY size DESC"
_RECORDED = f"SELECT recorded_at FROM {events.name} WHERE agency = ? AND position = ?"


class Checkpoint(NamedTuple):
    """What an agency's ledger was at a size, signed.

    `root` is hex, `note` the signed note as published, `recorded_at` the instant of the last event
    it covers; `previous` is the size of the one published before (0: none, None: not asked), and
    `new` says whether this call published it.
    """

    agency: str
    size: int
    root: str
    note: bytes
    recorded_at: str
    previous: int | None = None
    new: bool = False


class _Examined(NamedTuple):
    """A ledger that may be signed: its head, and its leaves after the first `start`."""

    head: Head
    start: int
    leaves: Leaves


class Checkpointing(Daywork):
    """The part of `Agency` that signs what the ledger is, for others to keep."""

    def checkpoint(
        self,
        to: str | Path,
        key: note.Signer,
        *,
        full: bool = False,
        first: bool = True,
        anew: bool = False,
        progress: Progress | None = None,
    ) -> Checkpoint:
        """Sign the ledger as it stands, as an extension of what the folder `to` has published.

        The leaves are recomputed from the stored bytes since the last published checkpoint, with
        `full` from the first event; then tiles that were lost are written again, too, and every
        checkpoint of the folder is looked at, not the last one alone. Run again
        after a crash, it finishes; with nothing new it answers with the last one. `anew` begins an
        empty folder under a key of another name, when the old one was lost or changed: the whole
        ledger is recomputed and has to extend the last copy in the database. Without `first`, as
        a nightly run asks, an empty folder is refused: somebody may have emptied it. `BrokenLedger`
        and `Conflict` say why nothing was signed; `Busy` when another run is under way.
        """
        if self._context.database.borrowed:
            # The host could still take back what had been published by then.
            raise WrongEnvironment("checkpoint-borrowed", agency=self.id)
        if key.kind != note.LOG:
            raise BadInput("key-of-witness", field="key", name=key.name)
        folder = Path(to)
        with published.alone(folder), SpooledTemporaryFile(IN_MEMORY) as file:
            last = published.last(folder)
            if last is None:
                published.refuse_foreign(folder)
            before = _signed(folder, last, key)
            with self._context.database.read() as connection:
                if anew and last is None:
                    before, full = self._copied(connection, folder, key) or before, True
                else:
                    self._compare_copies(connection, folder, before.size, last)
                    if last is None and not first:
                        facts = {"agency": self.id, "folder": str(folder)}
                        raise BrokenLedger("checkpoint-empty", **facts)
                found = self._examine(connection, folder, before, full, file, progress)
            size, root = found.head.size, merkle.edge_root(found.leaves.edge)
            # At an equal size the published note is the answer, whatever a witness added to it.
            fresh = last is None or size != before.size
            body = note.checkpoint_body(key.name, size, root)
            signed = note.sign(body, key) if last is None or fresh else last
            self._write_tiles(folder, before, found, root)
            if full:
                _check_history(folder, key)
            published.keep(folder, published.KEY, f"{key.vkey}\n".encode())
            published.publish(folder, size, signed)
            kept = [(before, last), (note.Tree(key.name, size, root), signed)]
            self._keep_copies(kept, sql.upsert(copies) if anew and last is None else _COPY)
        recorded_at = found.head.recorded_at
        previous = before.size if fresh else None
        return Checkpoint(self.id, size, root.hex(), signed, recorded_at, previous, fresh)

    def checkpoints(self) -> list[Checkpoint]:
        """The copies of all published checkpoints, the last one first. They are for convenience:
        what lies in the database vouches for nothing in it."""
        with self._reader(None, None) as r:
            rows = sql.run(r.view.connection, _COPIES, (self.id,)).fetchall()
        return [Checkpoint(a, size, root, _blob(n), when) for a, size, root, n, when in rows]

    def against(self, signed: bytes, vkey: str) -> note.Tree:
        """Whether the ledger still begins with what a checkpoint said, by the stored bytes.

        `signed` is any earlier note that its keeper trusts, `vkey` the key it was signed with.
        `BadInput` for a note that is not signed so, `BrokenLedger` for another ledger.
        """
        tree = note.parse_checkpoint(note.opened(signed, [vkey]))
        with self._reader(None, None) as r:
            events_now = r.view.head.size
            if tree.size > events_now:
                raise BrokenLedger(
                    "against-shorter", agency=self.id, events=events_now, size=tree.size
                )
            if verifying.root_at(r.view, tree.size) != tree.root.hex():
                raise BrokenLedger("against-other", agency=self.id, size=tree.size)
        return tree

    def _examine(
        self, connection: Connection, folder: Path, before: note.Tree, full: bool,
        file: IO[bytes], progress: Progress | None,
    ) -> _Examined:  # fmt: skip
        """The ledger, if it may be signed: everything that can be compared agrees."""
        agency, look = self.id, published.looking(folder)
        head = heads.read(connection, agency)
        if head.size < before.size:
            facts = {"events": head.size, "size": before.size, "folder": str(folder)}
            raise BrokenLedger("checkpoint-shorter", agency=agency, **facts)
        start = 0 if full else before.size
        edge = _edge(folder, look, before) if start else ()
        leaves = stored_leaves.recompute(
            connection, agency, start, head.size, edge, file, at=before.size, progress=progress
        )
        if merkle.edge_root(leaves.edge_at) != before.root:
            facts = {"size": before.size, "folder": str(folder)}
            raise BrokenLedger("checkpoint-other", agency=agency, **facts)
        if merkle.edge_to_bytes(leaves.edge) != head.edge:
            if start:  # the past or the head: only the bytes from the first event on can tell
                return self._examine(connection, folder, before, True, file, progress)
            raise BrokenLedger("checkpoint-head", agency=agency)
        if not start:
            made = tiles.grown(_nothing, 0, islice(leaves, before.size))
            wrong = published.different(folder, made)
            if wrong is not None:
                raise BrokenLedger("checkpoint-folder-tile", folder=str(folder), tile=wrong)
        return _Examined(head, start, leaves)

    def _write_tiles(self, folder: Path, before: note.Tree, found: _Examined, root: bytes) -> None:
        """Tiles in the database, then in the folder; each must prove what is to be signed."""
        size, start = found.head.size, found.start

        def write(connection: Connection) -> None:
            tiles.extend(connection, self.id, start, found.leaves)
            if not _proved(tiles.looking(connection, self.id), before, size, root):
                raise BrokenLedger("checkpoint-tiles", agency=self.id)

        self._context.database.write(write)
        look = published.looking(folder) if start else _nothing
        published.write_tiles(folder, tiles.grown(look, start, found.leaves))
        if not _proved(published.looking(folder), before, size, root):
            raise BrokenLedger("checkpoint-folder-tile", folder=str(folder), tile=None)

    def _compare_copies(
        self, connection: Connection, folder: Path, size: int, last: bytes | None
    ) -> None:
        """Against a folder that was rolled back, or the wrong one: what the copies still know."""
        row = sql.run(connection, f"{_COPIES} LIMIT 1", (self.id,)).fetchone()
        facts = {"agency": self.id, "folder": str(folder)}
        if row is not None and row[1] > size:
            raise BrokenLedger("checkpoint-folder-behind", copied=row[1], size=size, **facts)
        if row is not None and row[1] == size and _blob(row[3]) != last:
            raise BrokenLedger("checkpoint-copy", size=size, **facts)

    def _copied(self, connection: Connection, folder: Path, key: note.Signer) -> note.Tree | None:
        """The last copy's tree, for a key of another name to go on from."""
        row = sql.run(connection, f"{_COPIES} LIMIT 1", (self.id,)).fetchone()
        if row is None:
            return None
        tree = note.parse_checkpoint(note.parsed(_blob(row[3])).text)
        if tree.origin == key.name:
            raise Conflict("checkpoint-same-name", agency=self.id, name=key.name)
        if (tree.size, tree.root.hex()) != (row[1], row[2]):
            facts = {"size": row[1], "folder": str(folder)}
            raise BrokenLedger("checkpoint-copy", agency=self.id, **facts)
        return tree._replace(origin=key.name)

    def _keep_copies(
        self, notes: list[tuple[note.Tree, bytes | None]], statement: str
    ) -> None:  # fmt: skip
        """Copies of the last two: of the one before, a run that was cut may have made none."""

        def write(connection: Connection) -> None:
            for tree, signed in notes:
                if signed is not None:
                    when = sql.run(connection, _RECORDED, (self.id, tree.size)).scalar()
                    row = (self.id, tree.size, tree.root.hex(), signed, when)
                    sql.quick(connection, statement, row)

        self._context.database.write(write)


def _signed(folder: Path, last: bytes | None, key: note.Signer) -> note.Tree:
    """What the last published checkpoint says, once its name and signature are the key's."""
    if last is None:
        return note.Tree(key.name, 0, merkle.EMPTY_ROOT)
    try:
        tree = note.parse_checkpoint(note.parsed(last).text)
        if tree.origin != key.name:
            facts = {"name": tree.origin, "value": key.name}
            raise Conflict("checkpoint-name", folder=str(folder), **facts)
        note.opened(last, [key.vkey])
    except BadInput as error:
        raise BrokenLedger("checkpoint-signature", folder=str(folder), name=key.name) from error
    if published.read(folder, tree.size) != last:
        raise BrokenLedger("checkpoint-history", folder=str(folder), size=tree.size)
    return tree


def _check_history(folder: Path, key: note.Signer) -> None:
    """Every checkpoint that was published is still signed, and says what the tiles give."""
    look = published.looking(folder)
    for size in published.sizes(folder):
        tree = None
        with suppress(BadInput):
            tree = note.parse_checkpoint(note.opened(published.read(folder, size), [key.vkey]))
        if tree is None or (tree.size, tree.root) != (size, tiles.root(look, size)):
            raise BrokenLedger("checkpoint-history", folder=str(folder), size=size)


def _edge(folder: Path, look: tiles.Look, before: note.Tree) -> merkle.Edge:
    """The edge of the published tree, from the folder's own tiles."""
    try:
        edge = tiles.edge(look, before.size)
    except BrokenLedger as error:
        facts = {"folder": str(folder), "tile": error.facts["tile"]}
        raise BrokenLedger("checkpoint-folder-tile", **facts) from error
    if merkle.edge_root(edge) != before.root:
        raise BrokenLedger("checkpoint-folder-tile", folder=str(folder), tile=None)
    return edge


def _proved(look: tiles.Look, before: note.Tree, size: int, root: bytes) -> bool:
    """Whether tiles give the root at a size, and prove that the tree before is its beginning."""
    if tiles.root(look, size) != root:
        return False
    if not before.size:
        return True
    proof = tiles.consistency_from(look, before.size, size)
    return merkle.verify_consistency(before.size, size, proof, before.root, root)


def _blob(value: bytes | memoryview | str) -> bytes:
    """Bytes of a column, even where somebody put text into it: SQLite lets them."""
    return value.encode() if isinstance(value, str) else bytes(value)


def _nothing(needed: object) -> dict[tiles.Place, bytes]:
    return {}
