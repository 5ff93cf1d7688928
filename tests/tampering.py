"""A bureau with a history, and what somebody with the database's password could do to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.engine.database import Database
from publication_flow.ledger import sql
from publication_flow.ledger.tables import metadata
from tests.bureau import AGENCY, draft_one, drive, found_bureau, publish_one
from tests.templates import copied


class Bureau(NamedTuple):
    """A driven bureau: the numbers of four items, and what people typed into them."""

    url: str
    flow: PublicationFlow
    agency: Agency
    clock: SimulatedClock
    corrected: str
    withdrawn: str
    returned: str
    provided: str
    typed: tuple[str, ...]


TYPED = (
    "低保标准（更正稿）",
    "同意公开，注意时效",
    "金额有误",
    "附件：保障标准表.txt",
    "材料不全请补充",
)


def driven(url: str) -> Bureau:
    """A bureau that took items through correction, withdrawal, return and delegation.

    Driven once for all tests of a process, and copied.
    """
    told = copied(url, "driven", _closed)
    if told is None:
        return _driven(url)
    clock = SimulatedClock(told.clock.now())
    flow = PublicationFlow.open(url, clock=clock)
    return told._replace(url=url, flow=flow, agency=flow.agency(AGENCY), clock=clock)


def _closed(url: str) -> Bureau:
    """The driven bureau, of which the numbers and the standing clock are of use."""
    made = _driven(url)
    made.flow.close()
    return made


def _driven(url: str) -> Bureau:
    flow, agency, clock = found_bureau(url)
    corrected_title, opinion, wrong, file_name, incomplete = TYPED
    corrected = publish_one(agency, attachments=[(file_name, b"standard")])
    clock.advance(days=1)
    agency.act("correct", corrected, by="wang.fang", title=corrected_title, reason=wrong)
    agency.delegate(
        "zhao.gang", "yang.fan", "leader-in-charge", by="zhao.gang", unit="low-income",
        since="2017-03-07", until="2017-03-31",
    )  # fmt: skip
    agency.act("provide", corrected, by="chen.jing")
    agency.act("audit", corrected, by="li.na", command_id="audit-1")
    agency.act("approve", corrected, by="yang.fan", opinion=opinion)
    agency.act("publish", corrected, by="li.na")
    withdrawn = publish_one(agency)
    agency.act("propose-withdrawal", withdrawn, by="wang.fang", reason=wrong)
    drive(agency, withdrawn, upto="approve")
    agency.act("withdraw", withdrawn, by="li.na")
    returned = drive(agency, draft_one(agency), upto="provide")
    agency.act("return", returned, by="li.na", to="drafted", reason=incomplete)
    agency.relieve("liu.yang", "section-clerk", "low-income", by="hu.jian", last_day="2017-03-07")
    clock.advance(hours=1)
    provided = drive(agency, draft_one(agency, external_ref="row-7"), upto="provide")
    return Bureau(url, flow, agency, clock, corrected, withdrawn, returned, provided, TYPED)


@contextmanager
def by_hand(url: str) -> Iterator[Connection]:
    """A connection past the engine; every statement stands at once."""
    database = Database(url)
    try:
        with database.engine.connect() as connection:
            yield connection
    finally:
        database.close()


@contextmanager
def unguarded(url: str) -> Iterator[Connection]:
    """The same with the guards of the events table taken away, as an administrator can."""
    with by_hand(url) as connection:
        if connection.dialect.name == "sqlite":
            for (name,) in sql.run(
                connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                sql.run(connection, f"DROP TRIGGER {name}")
        else:
            sql.run(connection, "ALTER TABLE pf_events DISABLE TRIGGER USER")
        yield connection


def body_of(connection: Connection, position: int) -> bytes:
    """The stored bytes of an event."""
    statement = "SELECT body FROM pf_events WHERE agency = ? AND position = ?"
    return bytes(sql.run(connection, statement, (AGENCY, position)).scalar())


def set_body(connection: Connection, position: int, body: bytes) -> None:
    """Put other bytes in an event's place."""
    statement = "UPDATE pf_events SET body = ? WHERE agency = ? AND position = ?"
    sql.run(connection, statement, (body, AGENCY, position))


def everything(url: str, *tables: str) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of our tables (or of those named), in the order of their keys."""
    with by_hand(url) as connection:
        found = {}
        for name in tables or sorted(metadata.tables):
            keys = [column.name for column in metadata.tables[name].primary_key.columns]
            statement = f"{sql.select(metadata.tables[name])} ORDER BY {', '.join(keys)}"
            rows = sql.run(connection, statement, (AGENCY,)).fetchall()
            found[name] = [tuple(row) for row in rows]
        return found
