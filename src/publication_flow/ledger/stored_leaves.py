"""The leaves of the tree, recomputed from the stored bytes, before anything is signed.

A signature over a hash that somebody put beside the bytes would vouch for that somebody: one bit
flipped in a leaf hash has ended a public log for good. So the bytes are hashed anew, and what the
database keeps of hashes (the leaf column, the head's edge) has to agree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import IO

from sqlalchemy import Connection

from publication_flow.errors import BrokenLedger
from publication_flow.ledger import merkle, read

_EVERY = 1_000  # events between two calls of progress
_CHUNK = 4_096 * merkle.HASH_SIZE


class Leaves:
    """Leaf hashes in their order, to be read several times.

    `edge` is the tree's after them, `edge_at` the one at the size asked for on the way.
    """

    def __init__(self, file: IO[bytes], edge: merkle.Edge, edge_at: merkle.Edge) -> None:
        self._file = file
        self.edge = edge
        self.edge_at = edge_at

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            for at in range(0, len(chunk), merkle.HASH_SIZE):
                yield chunk[at : at + merkle.HASH_SIZE]


def recompute(
    connection: Connection,
    agency: str,
    after: int,
    upto: int,
    edge: merkle.Edge,
    file: IO[bytes],
    *,
    at: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Leaves:
    """The leaves of the events `after` + 1 to `upto`, from their bytes; `edge` is that of `after`.

    `file` keeps them meanwhile, 32 bytes each: a whole ledger's may be more than memory should
    hold. `BrokenLedger` names the first event that is missing or whose stored hash is not that
    of its bytes.
    """
    file.seek(0)
    file.truncate()
    size, edge_at = after, edge
    for row in read.stored(connection, agency, after, upto):
        leaf = merkle.leaf_hash(row.body)
        if row.position != size + 1:
            raise BrokenLedger("checkpoint-gap", agency=agency, position=size + 1)
        if row.leaf != leaf:
            raise BrokenLedger("checkpoint-leaf", agency=agency, position=row.position)
        edge, size = merkle.append(edge, size, leaf), row.position
        file.write(leaf)
        if size == at:
            edge_at = edge
        if progress is not None and (size % _EVERY == 0 or size == upto):
            progress(size - after, upto - after)
    if size != upto:
        raise BrokenLedger("checkpoint-gap", agency=agency, position=size + 1)
    return Leaves(file, edge, edge_at)
