"""The erasable store: typed text and files by salted digest. What is erased is simply not there."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from publication_flow.ledger import sql, store
from publication_flow.ledger.tables import contents
from publication_flow.matter.content import Part

_CHUNK = 400


def parts(connection: Connection, agency: str, digests: Iterable[str | None]) -> dict[str, Part]:
    """The parts that still exist, by digest."""
    wanted = sorted({d for d in digests if d})
    found: dict[str, Part] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        marks = ", ".join("?" for _ in chunk)
        rows = sql.run(
            connection,
            f"SELECT digest, salt, data, place FROM {contents.name} "
            f"WHERE agency = ? AND digest IN ({marks})",
            (agency, *chunk),
        )
        for digest, salt, data, place in rows.fetchall():
            outside = place == store.PLACE
            whole = store.fetched(connection, agency, digest, bytes(salt)) if outside else data
            found[digest] = Part(digest, bytes(salt), bytes(whole))
    return found


def there(connection: Connection, agency: str, digests: Iterable[str]) -> set[str]:
    """Which of the parts still exist, without fetching them."""
    wanted = sorted(set(digests))
    found: set[str] = set()
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        marks = ", ".join("?" for _ in chunk)
        statement = f"SELECT digest FROM {contents.name} WHERE agency = ? AND digest IN ({marks})"
        found.update(row[0] for row in sql.run(connection, statement, (agency, *chunk)))
    return found


def texts(connection: Connection, agency: str, digests: Iterable[str | None]) -> dict[str, str]:
    """The texts that still exist, by digest."""
    return {
        digest: part.data.decode("utf-8", "replace")
        for digest, part in parts(connection, agency, digests).items()
    }
