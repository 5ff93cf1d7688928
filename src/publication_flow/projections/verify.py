"""Everything stored, checked: hashes, order, columns, the head, every projection, every text.

The ledger is read twice, by position and by stream, in bounded memory. A finding names the
agency and the position or matter; nothing that lies in the database makes this raise.
"""

from __future__ import annotations

from collections.abc import Callable

from publication_flow.errors import BadInput
from publication_flow.ledger import merkle, read
from publication_flow.projections.findings import Finding, Findings, Report
from publication_flow.projections.pages import lenient
from publication_flow.projections.verify_contents import Named, check_contents, check_documents
from publication_flow.projections.verify_events import UNREADABLE, check_events
from publication_flow.projections.verify_index import check_twice
from publication_flow.projections.verify_proofs import check_proofs
from publication_flow.projections.verify_rows import check_organisation, check_streams
from publication_flow.projections.view import View

__all__ = ["Finding", "Report", "verify"]

_EVERY = 1_000  # events between two calls of progress


def root_at(view: View, size: int) -> str:
    """The Merkle root of the first `size` events, in hex, from the stored bytes: what a paper
    printed when the ledger was that long must carry. `BadInput` beyond the ledger's size."""
    if not 0 <= size <= view.head.size:
        raise BadInput("root-size", field="size", value=size, limit=view.head.size)
    edge = merkle.edge_from_bytes(b"")
    for count, stored in enumerate(read.stored(view.connection, view.agency, upto=size)):
        edge = merkle.append(edge, count, merkle.leaf_hash(stored.body))
    return merkle.edge_root(edge).hex()


def verify(view: View, progress: Callable[[int, int], None] | None = None) -> Report:
    """Check one agency's ledger. `progress(done, total)` counts events, each read twice."""
    findings = Findings(view.agency)
    named = Named(view, findings)
    done, total = 0, 2 * max(view.head.size, 1)

    def tick() -> None:
        nonlocal done
        done += 1
        if progress is not None and done % _EVERY == 0:
            progress(min(done, total), total)

    with lenient(view.connection):
        chain = check_events(view, findings, tick)
        checks: tuple[Callable[[], None], ...] = (
            lambda: check_organisation(view, chain, findings),
            lambda: check_streams(view, chain, findings, named, tick),
            lambda: check_twice(view, findings),
            lambda: check_contents(view, findings, named),
            lambda: check_documents(view, chain, findings),
            lambda: check_proofs(view, findings),
        )
        for check in checks:
            try:
                check()
            except UNREADABLE as error:  # an auditor is told, never shown a traceback
                findings.add("matter-broken", f"{type(error).__name__}: {error}")
    if progress is not None:
        progress(total, total)
    root = merkle.edge_root(chain.edge).hex()
    found = findings.all()
    return Report(not found, view.agency, chain.count, root, found, named.erased)
