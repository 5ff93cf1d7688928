"""The append: the only place that writes events. Its contract:

- The caller holds the head row (`head.lock`), or hands in the head it read and accepts that the
  write happens only if the head has not moved (`guarded`, one statement, PostgreSQL).
- Positions continue the head's without gaps; versions continue the stream's.
- `recorded_at` never decreases within a ledger.
- Events, erasable parts, projection rows and the head are written together or not at all; the
  caller's transaction decides. Nothing is committed here.
- A command id is accepted once: a second one violates a unique constraint.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table

from publication_flow.errors import Conflict
from publication_flow.ledger import merkle, sql, store
from publication_flow.ledger.head import Head
from publication_flow.ledger.tables import contents, events, heads
from publication_flow.matter.content import Part
from publication_flow.matter.events import Event, to_bytes


class Write(NamedTuple):
    """Rows for one table. `op`: insert, upsert, delete (rows are then agency and matter), or remove
    (rows are then primary keys)."""

    op: str
    table: Table
    rows: Sequence[tuple[Any, ...]]


class Batch(NamedTuple):
    """What one command writes: new events, their parts, rows elsewhere, and the head after."""

    head: Head
    events: tuple[Event, ...]
    writes: tuple[Write, ...]


_HEAD_SETS = [c.name for c in heads.columns if c.name != "agency"]
_HEAD_UPDATE = (
    f"UPDATE {heads.name} SET {', '.join(f'{n} = ?' for n in _HEAD_SETS)} "
    "WHERE agency = ? AND size = ?"
)


def batch(
    head: Head, new: Sequence[Event], parts: Sequence[Part], writes: Sequence[Write], **changes: Any
) -> Batch:
    """Serialise and hash the events and move the head; `changes` are further head columns."""
    edge, size = merkle.edge_from_bytes(head.edge), head.size
    rows = []
    previous_command = None
    for event in new:
        body = to_bytes(event)
        leaf = merkle.leaf_hash(body)
        edge = merkle.append(edge, size, leaf)
        size += 1
        command = event.command if event.command != previous_command else None
        previous_command = event.command
        rows.append(
            (
                event.agency, event.position, event.stream, event.version, event.kind,
                event.recorded_at, command, leaf, body,
            )
        )  # fmt: skip
    after = head._replace(
        size=size, edge=merkle.edge_to_bytes(edge), recorded_at=new[-1].recorded_at, **changes
    )
    all_writes = [Write("insert", events, rows)]
    if parts:
        stored = [(head.agency, p.digest, p.salt, p.data, len(p.data), None) for p in parts]
        all_writes.append(Write("insert", contents, stored))
    return Batch(after, tuple(new), (*all_writes, *writes))


def write(connection: Connection, before: Head, batch_: Batch) -> None:
    """Write statement by statement; the caller holds the head row."""
    for op, table, rows in _stored(connection, batch_.writes):
        sql.quick_many(connection, _statement(op, table), rows)
    result = sql.quick(connection, _HEAD_UPDATE, _head_parameters(before, batch_.head))
    if result.rowcount != 1:
        raise Conflict("faster", detail="head")


def guarded(connection: Connection, before: Head, batch_: Batch) -> bool:
    """Write everything in one PostgreSQL statement, only if the head is still `before`.

    False when somebody was faster: nothing was written, read and decide again.
    """
    writes = _stored(connection, batch_.writes)
    shape = tuple((op, table, len(rows)) for op, table, rows in writes if rows)
    parameters: list[Any] = list(_head_parameters(before, batch_.head))
    for _, _, rows in writes:
        for row in rows:
            parameters.extend(row)
    return bool(sql.quick(connection, _guarded_statement(shape), parameters).fetchone()[0])


def _stored(connection: Connection, writes: Sequence[Write]) -> Sequence[Write]:
    """Large parts go where the host keeps them, before they are named; those removed go from
    there once that is committed."""
    if store.of(connection) is None:
        return writes
    found = []
    for one in writes:
        if one.table is contents and one.op == "insert":
            one = one._replace(rows=store.placed(connection, one.rows))
        elif one.table is contents:
            agency = one.rows[0][0] if one.rows else ""
            store.delete_after_commit(connection, agency, [row[1] for row in one.rows])
        found.append(one)
    return found


def _head_parameters(before: Head, after: Head) -> tuple[Any, ...]:
    return (*after[1:], before.agency, before.size)


@lru_cache(maxsize=64)
def _statement(op: str, table: Table) -> str:
    if op == "insert":
        return sql.insert(table)
    if op == "upsert":
        return sql.upsert(table)
    if op == "remove":
        return f"DELETE FROM {table.name} WHERE {_key(table)}"
    return f"DELETE FROM {table.name} WHERE agency = ? AND matter = ?"


def _key(table: Table) -> str:
    return " AND ".join(f"{c.name} = ?" for c in table.primary_key.columns)


@lru_cache(maxsize=512)
def _guarded_statement(shape: tuple[tuple[str, Table, int], ...]) -> str:
    """One data-modifying statement for a shape of writes; the head's update is the guard: every
    other part draws its rows through it, and no row is drawn when it changed none.

    A row deleted and a row inserted here never share a primary key: PostgreSQL gives the parts
    of such a statement no order.
    """
    parts = [f"head AS ({_HEAD_UPDATE} RETURNING 1)"]
    for n, (op, table, count) in enumerate(shape):
        if op in ("delete", "remove"):
            one = "agency = ? AND matter = ?" if op == "delete" else _key(table)
            where = " OR ".join(f"({one})" for _ in range(count))
            text = f"DELETE FROM {table.name} USING head WHERE ({where})"
        else:
            names = [c.name for c in table.columns]
            first = ", ".join(f"?::{sql.postgres_type(c)}" for c in table.columns)
            other = ", ".join("?" for _ in names)
            values = ", ".join(f"({first if i == 0 else other})" for i in range(count))
            text = (
                f"INSERT INTO {table.name} ({', '.join(names)}) "
                f"SELECT v.* FROM head, (VALUES {values}) v"
            )
            if op == "upsert":
                text += sql.upsert(table)[len(sql.insert(table)) :]
        parts.append(f"w{n} AS ({text})")
    return f"WITH {', '.join(parts)} SELECT count(*) FROM head"
