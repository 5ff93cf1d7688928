"""The stored tiles and the copies of checkpoints against the events.

Both lie in the same database as the events, so that they agree proves little; that they do not
shows who was careless: a tail that was cut off, a ledger put in another's place, a bit that turned.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from publication_flow.errors import BadInput
from publication_flow.ledger import merkle, note, sql, tiles
from publication_flow.ledger.proof_tables import checkpoints
from publication_flow.ledger.tables import events
from publication_flow.projections import pages
from publication_flow.projections.findings import Findings
from publication_flow.projections.view import View

_PAGE = 5_000
_LEAVES = (
    f"SELECT position, leaf FROM {events.name} WHERE agency = ? AND position > ? "
    "ORDER BY position LIMIT ?"
)


def check_proofs(view: View, findings: Findings) -> None:
    """Every tile holds what the leaves make, every copy the root they had; none goes beyond."""
    size, roots = tiles.size(view.connection, view.agency), _copied(view, findings)
    if not size and not roots:
        return
    if size > view.head.size:
        findings.add("tile-beyond", f"{size} > {view.head.size}")
    look, wanted = tiles.looking(view.connection, view.agency), max(size, *roots, 0)
    for level, number in tiles.faults(look, wanted, _passing(view, findings, wanted, roots)):
        findings.add("tile-altered", tiles.path(level, number))


def _passing(view: View, findings: Findings, size: int, roots: dict[int, str]) -> Iterator[bytes]:
    """The first `size` leaf hashes; on the way to the last event the roots are compared."""
    edge: merkle.Edge = ()
    for count, leaf in enumerate(_leaves(view)):
        edge = merkle.append(edge, count, leaf)
        if roots.pop(count + 1, None) not in (None, merkle.edge_root(edge).hex()):
            findings.add("checkpoint-differs", f"size {count + 1}")
        if count < size:
            yield leaf
    for beyond in sorted(roots):
        findings.add("checkpoint-beyond", f"size {beyond}")


def _leaves(view: View) -> Iterator[bytes]:
    last = 0
    while True:
        rows = sql.run(view.connection, _LEAVES, (view.agency, last, _PAGE)).fetchall()
        for _, leaf in rows:
            yield bytes(leaf)
        if len(rows) < _PAGE:
            return
        last = rows[-1][0]


def _copied(view: View, findings: Findings) -> dict[int, str]:
    """The roots of the copies by size; a note that says something else than its row is told."""
    roots = {}
    for row in pages.rows(view.connection, checkpoints, view.agency, ("size",)):
        _, size, root, signed, _ = row
        said = None
        with suppress(BadInput, TypeError):
            said = note.parse_checkpoint(note.parsed(bytes(signed)).text)
        if said is None or (said.size, said.root.hex()) != (size, root):
            findings.add("checkpoint-differs", f"size {size}, note")
        roots[size] = root
    return roots
