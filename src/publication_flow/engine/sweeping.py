"""What lies in the object store and should not: erased parts, and what a crash left behind.

An object whose row is gone and whose digest an event names was erased: it goes at once. One that
nothing names may belong to a transaction under way, so it must have lain for a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from publication_flow.engine.database import Borrowed, Database
from publication_flow.errors import WrongEnvironment
from publication_flow.ledger import sql, store, texts
from publication_flow.projections.tables import touches

GRACE_SECONDS = 24 * 3600
_CHUNK = 400


class Left(NamedTuple):
    """An object without a row. `why`: erased, orphan, or young (may still be committed)."""

    digest: str
    why: str


class Swept(NamedTuple):
    """How many objects were deleted after an erasure and after a crash, and how many were left
    because they are younger than a day."""

    erased: int
    orphans: int
    young: int


def left(database: Database | Borrowed, agency: str) -> list[Left]:
    """The objects of an agency that no row stands for; deletes nothing. Empty without a store,
    `WrongEnvironment` for one that cannot say what it holds."""
    if database.contents is None:
        return []
    objects = store.listed(database.contents, agency)
    if objects is None:
        raise WrongEnvironment("store-unlisted", agency=agency)
    found: list[Left] = []
    for chunk in _chunks(objects):
        with database.read() as connection:
            kept = texts.there(connection, agency, chunk)
            marks = ", ".join("?" for _ in chunk)
            statement = (
                f"SELECT DISTINCT digest FROM {touches.name} WHERE agency = ? "
                f"AND digest IN ({marks})"
            )
            named = {row[0] for row in sql.run(connection, statement, (agency, *chunk))}
        for digest, age in chunk.items():
            if digest not in kept:
                old = "orphan" if age >= GRACE_SECONDS else "young"
                found.append(Left(digest, "erased" if digest in named else old))
    return found


def sweep(database: Database | Borrowed, agency: str) -> Swept:
    """Delete what `left` finds, but for what is young."""
    found = left(database, agency)
    for one in found:
        if one.why != "young" and database.contents is not None:
            database.contents.delete(agency, one.digest)
    count = {why: sum(one.why == why for one in found) for why in ("erased", "orphan", "young")}
    return Swept(count["erased"], count["orphan"], count["young"])


def _chunks(objects: Iterator[tuple[str, float]]) -> Iterator[dict[str, float]]:
    while chunk := dict(islice(objects, _CHUNK)):
        yield chunk
