"""Large parts in a host's own object store: the row stays in `pf_contents`, the bytes lie outside.

The row keeps digest, salt and size, with `place = 'store'` and no data. The digest is salted, so an
object's name tells nothing, and what the store gives back is checked against it each time: a store
is trusted with keeping bytes, not with their truth.

The order is what makes it safe. An object is put before the transaction that names it commits:
after a rollback or a crash it is an orphan and harmless. It is deleted after the transaction that
erases it has committed: before, a rollback would have lost it. What a crash leaves undone either
way, `sweep` does later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, Protocol

from sqlalchemy import Connection

from publication_flow.errors import BrokenLedger, WrongEnvironment
from publication_flow.ledger import sql
from publication_flow.ledger.tables import contents
from publication_flow.matter.content import salted

PLACE = "store"
_KEY = "publication-flow-contents"
_GONE = "publication-flow-gone"
_THERE = f"SELECT 1 FROM {contents.name} WHERE agency = ? AND digest = ?"
_COLUMNS = [column.name for column in contents.columns]
_DATA, _PLACE = _COLUMNS.index("data"), _COLUMNS.index("place")


class ContentStore(Protocol):
    """What a host provides. Digests are 64 hexadecimal digits; an agency is its id.

    `put` returns only when the bytes are kept durably; putting the same object again is harmless.
    `get` answers None for an object that is not there; `delete` of one is no error. What they
    raise comes out of the act or the reading that needed them. A store that can say what it holds
    has `listed(agency)`, too: (digest, age in seconds) of each; `sweep` needs it for orphans.
    """

    at_least: int  # parts of fewer bytes stay in the database

    def put(self, agency: str, digest: str, data: bytes) -> None: ...
    def get(self, agency: str, digest: str) -> bytes | None: ...
    def delete(self, agency: str, digest: str) -> None: ...


def use(connection: Connection, store: ContentStore | None) -> None:
    """From now on this connection keeps large parts there; None: in the database, as ever."""
    if store is None:
        connection.info.pop(_KEY, None)
    else:
        connection.info[_KEY] = store


def of(connection: Connection) -> ContentStore | None:
    """The store of a connection, if it has one."""
    found: ContentStore | None = connection.info.get(_KEY)
    return found


def placed(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Rows for `pf_contents` with large parts put into the store; the others as they are."""
    store = of(connection)
    if store is None:
        return list(rows)
    return [_put(store, row) if len(row[_DATA]) >= store.at_least else row for row in rows]


def fetched(connection: Connection, agency: str, digest: str, salt: bytes) -> bytes:
    """The bytes of a part that lies in the store; `BrokenLedger` when they are lost or altered,
    `WrongEnvironment` when this connection knows no store."""
    store = of(connection)
    if store is None:
        raise WrongEnvironment("store-missing", digest=digest)
    data = store.get(agency, digest)
    if data is None:
        raise BrokenLedger("object-lost", digest=digest)
    if salted(salt, data) != digest:
        raise BrokenLedger("object-altered", digest=digest)
    return data


def delete_after_commit(connection: Connection, agency: str, digests: Iterable[str]) -> None:
    """Remember objects to be deleted once this transaction has committed. `append` does it for
    every row it removes from `pf_contents`. On a host's connection nobody can tell when that is
    (the host may still go back to a savepoint, and its COMMIT may fail): there `sweep` does it."""
    if of(connection) is not None:
        connection.info.setdefault(_GONE, []).extend((agency, digest) for digest in digests)


def committed(connection: Connection) -> None:
    """Delete what was remembered, where its row is really gone. A store that fails now keeps the
    objects until `sweep`: the erasure is done and stands, and nobody may be told that it was not.
    """
    store = of(connection)
    for agency, digest in connection.info.pop(_GONE, ()):
        if store is not None:
            with suppress(Exception):
                if not sql.run(connection, _THERE, (agency, digest)).fetchall():
                    store.delete(agency, digest)


def rolled_back(connection: Connection) -> None:
    """Forget what was remembered: it stays. A connection that was cut remembers nothing."""
    if not connection.invalidated:
        connection.info.pop(_GONE, None)


def listed(store: ContentStore, agency: str) -> Iterator[tuple[str, float]] | None:
    """(digest, age in seconds) of every object a store holds; None where it cannot say."""
    tell = getattr(store, "listed", None)
    return iter(tell(agency)) if tell is not None else None


def _put(store: ContentStore, row: tuple[Any, ...]) -> tuple[Any, ...]:
    agency, digest, *_ = row
    store.put(agency, digest, row[_DATA])
    kept = list(row)
    kept[_DATA], kept[_PLACE] = b"", PLACE
    return tuple(kept)
