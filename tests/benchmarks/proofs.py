"""How long a proof takes from stored tiles, in a ledger of a million events.

    .venv/bin/python -m tests.benchmarks.proofs [--events 1000000] [--proofs 2000]

Writes the tiles of as many made-up leaf hashes into an empty database, SQLite in a temporary
folder and PostgreSQL, and then makes proofs at random: of an event under a tree of random size,
and from one random size to another. Every proof is verified; the time is that of making it.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from publication_flow.engine.database import Database
from publication_flow.ledger import merkle, tiles
from publication_flow.ledger.proof_tables import tiles as table
from tests.databases import drop_postgres, fresh_postgres, running_postgres

AGENCY = "370405-mz"
STEP = 100_000  # leaves between two checkpoints


def main() -> None:
    """Run on both databases and print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--proofs", type=int, default=2_000)
    wanted = parser.parse_args()
    leaves = [sha256(n.to_bytes(8, "big")).digest() for n in range(wanted.events)]
    with tempfile.TemporaryDirectory() as folder:
        measure(f"sqlite:///{Path(folder, 'proofs.db')}", leaves, wanted.proofs)
    with running_postgres(durable=True) as server:
        url = fresh_postgres(server)
        measure(url, leaves, wanted.proofs)
        drop_postgres(server, url)


def measure(url: str, leaves: list[bytes], proofs: int) -> None:
    """Write the tiles, then make proofs, on one database."""
    database = Database(url)
    with database.engine.begin() as connection:
        table.create(connection)
    started = time.perf_counter()
    for start in range(0, len(leaves), STEP):
        step = leaves[start : start + STEP]
        database.write(partial(tiles.extend, agency=AGENCY, from_size=start, leaf_hashes=step))
    took = time.perf_counter() - started
    print(f"{database.url.get_backend_name()}: {len(leaves)} events, tiles written in {took:.1f} s")
    draw = random.Random(20260706)
    with database.read() as connection:
        report("inclusion", [an_inclusion(connection, leaves, draw) for _ in range(proofs)])
        report("consistency", [a_consistency(connection, leaves, draw) for _ in range(proofs)])
    database.close()


def an_inclusion(connection: Connection, leaves: list[bytes], draw: random.Random) -> float:
    size = draw.randint(1, len(leaves))
    index = draw.randrange(size)
    proof, took = timed(lambda: tiles.inclusion(connection, AGENCY, index, size))
    root = tiles.root(tiles.looking(connection, AGENCY), size)
    assert merkle.verify_inclusion(index, size, leaves[index], proof, root)
    return took


def a_consistency(connection: Connection, leaves: list[bytes], draw: random.Random) -> float:
    size1, size2 = sorted(draw.randint(1, len(leaves)) for _ in range(2))
    proof, took = timed(lambda: tiles.consistency(connection, AGENCY, size1, size2))
    roots = [tiles.root(tiles.looking(connection, AGENCY), size) for size in (size1, size2)]
    assert merkle.verify_consistency(size1, size2, proof, *roots)
    return took


def timed(make: Callable[[], list[bytes]]) -> tuple[list[bytes], float]:
    started = time.perf_counter()
    made = make()
    return made, time.perf_counter() - started


def report(name: str, times: list[float]) -> None:
    """Median, nineteen of twenty, and the longest, in milliseconds."""
    times.sort()
    median = statistics.median(times) * 1000
    most = times[len(times) * 95 // 100] * 1000
    print(
        f"  {name}: median {median:.2f} ms, 95% under {most:.2f} ms, max {times[-1] * 1000:.2f} ms"
    )


if __name__ == "__main__":
    main()
