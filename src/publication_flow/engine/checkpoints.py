"""Signed checkpoints, published outside the database, and what must hold before one is signed.

Whoever can write the database can write every hash in it. What such a person cannot do is change
a root that was signed and published earlier; so a checkpoint is made only for a ledger that is an
extension of the last **published** one, read from the folder and not from the database.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.daywork import Daywork
from publication_flow.errors import BadInput, BrokenLedger, Conflict, NotFound, WrongEnvironment
from publication_flow.ledger import head as heads
from publication_flow.ledger import merkle, note, published, sql, stored_leaves, tiles
from publication_flow.ledger import read as stored
from publication_flow.ledger.proof_tables import checkpoints as table
from publication_flow.ledger.stored_leaves import Leaves

Progress = Callable[[int, int], None]


class Checkpoint(NamedTuple):
    """A signed statement of what an agency's ledger was at a size.

    `root` is hex, `recorded_at` the instant of the last event it covers, `note` the signed note as
    published; `previous` is the size of the published one before it (0: none), `new` whether this
    call published it.
    """

    agency: str
    origin: str
    size: int
    root: str
    recorded_at: str
    note: bytes
    previous: int = 0
    new: bool = False


class Checkpointing(Daywork):
    """The part of `Agency` that signs what the ledger is, for others to keep."""

    def checkpoint(
        self, to: str | Path, key: note.Signer, *, full: bool = False,
        progress: Progress | None = None,
    ) -> Checkpoint:  # fmt: skip
        """Sign the ledger as it stands, as an extension of what the folder `to` has published.

        The leaves are recomputed from the stored bytes since the last published checkpoint, or
        with `full` from the first event. Run again after a crash, it finishes; with nothing new,
        it answers with the last one. `BrokenLedger` and `Conflict` say why nothing was signed.
        """
        if self._context.database.borrowed:
            raise WrongEnvironment("checkpoint-borrowed")
        if key.kind != note.LOG:
            raise BadInput("key-of-witness", field="key", name=key.name)
        folder = Path(to)
        with published.alone(folder):
            before = _last_published(folder, key)
            with self._context.database.read() as connection:
                head = heads.read(connection, self.id)
                if head.size < before.size:
                    size = before.size
                    raise BrokenLedger(
                        "checkpoint-shorter", agency=self.id, events=head.size, size=size
                    )
                self._compare_copies(connection, before, published.last(folder))
                at = 0 if full or not before.size else before.size
                edge = tiles.edge(published.looking(folder), at)
                try:
                    with stored_leaves.recomputed(
                        connection, self.id, at, head.size, edge, before.size, progress
                    ) as leaves:
                        _compare(self.id, head, before, leaves)
                except BrokenLedger:
                    raise
        raise NotImplementedError
