"""The organisation as rows: persons, units, holdings, remits; and how its events change them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from publication_flow.ledger import sql, texts
from publication_flow.ledger.append import Write
from publication_flow.matter import events as e
from publication_flow.matter.authority import APPOINTER, Holding, Organisation, Remit
from publication_flow.matter.events import Event
from publication_flow.projections.tables import holdings, persons

_HOLDINGS = sql.select(holdings)
_END = f"UPDATE {holdings.name} SET valid_to = ? WHERE agency = ? AND position = ?"


def writes(event: Event) -> list[Write]:
    """The rows one organisation event adds. `relieved` changes rows: see `endings`."""
    data = event.data
    if event.kind == e.FOUNDED:
        first = _holding(event, "appointment", data["appointer"], APPOINTER, "", data["from"])
        found = [Write("insert", holdings, [first])]
        if name := data["texts"].get("name"):
            full = (event.agency, event.position, event.agency, "agency", name)
            found.append(Write("insert", persons, [full]))
        return found
    if event.kind in (e.ENROLLED, e.ESTABLISHED):
        what = "person" if event.kind == e.ENROLLED else "unit"
        named = (event.agency, event.position, data["id"], what, data["texts"]["name"])
        return [Write("insert", persons, [named])]
    if event.kind == e.APPOINTED:
        row = _holding(
            event, "appointment", data["person"], data["post"], data["unit"], data["from"]
        )
        return [Write("insert", holdings, [_until(row, data.get("to"))])]
    if event.kind == e.DELEGATED:
        row = _holding(
            event, "delegation", data["person"], data["post"], data["unit"], data["from"]
        )
        row = (*row[:7], data["to"], data["principal"], data["under"])
        scope = (_json(data.get("categories")), _json(data.get("actions")))
        return [Write("insert", holdings, [(*row, *scope, None)])]
    if event.kind == e.ASSIGNED:
        row = _holding(event, "remit", "", data["category"], data["unit"], data["from"])
        row = _until(row, data.get("to"))
        row = (*row[:8], data.get("leader"), *row[9:12], data.get("officer"))
        return [Write("insert", holdings, [row])]
    return []


def endings(connection: Connection, event: Event) -> None:
    """Relief ends a holding and the delegations that rest on it, from the day it names."""
    if event.kind != e.RELIEVED:
        return
    last = event.data["last_day"]
    for position in event.data["holdings"]:
        sql.run(connection, _END, (last, event.agency, position))


def _holding(
    event: Event, what: str, person: str, post: str, unit: str, since: str
) -> tuple[Any, ...]:
    return (
        event.agency, event.position, what, person, post, unit, since,
        None, None, None, None, None, None,
    )  # fmt: skip


def _until(row: tuple[Any, ...], last: str | None) -> tuple[Any, ...]:
    return (*row[:7], last, *row[8:])


def load(connection: Connection, agency: str) -> Organisation:
    """Everybody in every post, past and present."""
    return from_rows(sql.run(connection, f"{_HOLDINGS} ORDER BY position", (agency,)).fetchall())


def from_rows(rows: Iterable[Any]) -> Organisation:
    """Rows of `holdings`, whole or those one question needs."""
    found: list[Holding] = []
    remits: list[Remit] = []
    for row in rows:
        (
            _, position, what, person, post, unit, since, until, principal, under, cats, acts,
            officer,
        ) = row  # fmt: skip
        if what == "remit":
            remits.append(Remit(position, unit, post, since, until, principal, officer))
        else:
            found.append(
                Holding(
                    position, person, post, unit, since, until, principal, under,
                    tuple(json.loads(cats)) if cats else None,
                    tuple(json.loads(acts)) if acts else None,
                )
            )  # fmt: skip
    return Organisation(tuple(found), tuple(remits))


def names(
    connection: Connection, agency: str, what: str = "person", upto: int | None = None
) -> dict[str, str]:
    """Names by id as last recorded (up to a position); an erased name shows its id."""
    statement = f"SELECT person, name FROM {persons.name} WHERE agency = ? AND what = ?"
    parameters: tuple[Any, ...] = (agency, what)
    if upto is not None:
        statement += " AND position <= ?"
        parameters += (upto,)
    rows = sql.run(connection, f"{statement} ORDER BY position", parameters).fetchall()
    latest: dict[str, str] = {row[0]: row[1] for row in rows}
    known = texts.texts(connection, agency, latest.values())
    return {person: known.get(digest, person) for person, digest in latest.items()}


def _json(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else None
