"""How long a receipt takes to verify offline, under a tree of a million leaves.

    python tests/benchmarks/proofs_offline.py [LEAVES]

The receipt is that of a matter of five events scattered over the tree, with title and body, read
from its bytes as the verifier gets them: signature, five proofs, two texts. Loading the signature
library is not counted; checking is, all of it.
"""

from __future__ import annotations

import statistics
import sys
import time
from base64 import b64encode

from publication_flow.ledger import merkle, note
from publication_flow.matter import canonical
from publication_flow.matter.content import compose, make_part
from publication_flow.report import verify

EVENTS, ROUNDS, BUDGET_MS = 5, 500, 2.0
KEY = note.new_signer("370405-mz.example", bytes(range(32)))


def encoded(data: bytes) -> str:
    return b64encode(data).decode()


def receipt(leaves: int) -> bytes:
    """A receipt as `agency.receipt` writes it, under a tree of so many leaves."""
    parts = {
        n: make_part(t.encode(), bytes(32)) for n, t in (("title", "标题"), ("body", "正文" * 500))
    }
    content = compose({}, {name: part.digest for name, part in parts.items()}, ())
    tree = [merkle.leaf_hash(n.to_bytes(8)) for n in range(leaves)]
    bodies: dict[int, bytes] = {}
    for version in range(1, EVENTS + 1):
        index = version * leaves // (EVENTS + 1)
        data = {"effect": "publish", "digest": content.digest} if version == EVENTS else {}
        event = {
            "agency": "370405-mz", "position": index + 1, "stream": "2017-0001",
            "version": version, "kind": "acted", "occurred_on": "2017-03-06", "data": data,
        }  # fmt: skip
        bodies[index] = canonical.encode(event)
        tree[index] = merkle.leaf_hash(bodies[index])
    body = note.checkpoint_body(KEY.name, leaves, merkle.root(tree))
    shown = {n: {"salt": encoded(p.salt), "text": p.data.decode()} for n, p in parts.items()}
    return canonical.encode({
        "format": "publication-flow-receipt/1", "scope": "matter",
        "agency": "370405-mz", "matter": "2017-0001",
        "checkpoint": note.sign(body, KEY).decode(),
        "events": [
            {"index": index, "event": one.decode(),
             "proof": [encoded(h) for h in merkle.inclusion_proof(index, leaves, tree)]}
            for index, one in bodies.items()
        ],
        "content": {"position": max(bodies) + 1, "files": [], "parts": shown,
                    "manifest": canonical.encode(content.manifest()).decode()},
    })  # fmt: skip


def main() -> int:
    leaves = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    data, keys = receipt(leaves), [verify.key_of(KEY.vkey)]
    verify.check_receipt(data, keys)  # loads the library
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        verify.check_receipt(data, keys)
        taken.append((time.perf_counter() - start) * 1000)
    median, worst = statistics.median(taken), sorted(taken)[ROUNDS * 99 // 100]
    print(f"{leaves:,} leaves, {len(data):,} bytes: median {median:.3f} ms, p99 {worst:.3f} ms")
    return 0 if median < BUDGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
