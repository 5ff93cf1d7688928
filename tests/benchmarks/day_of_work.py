"""A day's work in an old and busy office: what each page asks of the engine, and how long it takes.

An agency of ten years and a million events (200,000 items from draft to publication), a person
with ten thousand waiting items, and one item with two hundred events, all in one ledger. The rows
are copies of one real course, with other numbers, days and clerks, written in bulk: hashes are not
theirs, which no reading looks at. Medians of several calls, each on a fresh snapshot.

    python tests/benchmarks/day_of_work.py [--events N] [--postgresql] [--keep FILE] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import Connection, Table

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.engine.clock import moment
from publication_flow.ledger import sql
from publication_flow.ledger.tables import events, heads
from publication_flow.projections.tables import inbox, items, steps
from tests.bureau import AGENCY, draft_one, drive, found_bureau, publish_one
from tests.databases import fresh_postgres, running_postgres

YEARS = range(2017, 2027)
WAITING = 10_000
REVISIONS = 196
CLERKS = 20
CHUNK = 20_000
Row = tuple[Any, ...]


class Course:
    """One matter's stored rows, to be copied under other numbers, positions, days and clerks."""

    def __init__(self, connection: Connection, number: str) -> None:
        def rows(table: Table, column: str, order: str) -> list[Row]:
            statement = f"{sql.select(table)} AND {column} = ? ORDER BY {order}"
            return [tuple(r) for r in sql.run(connection, statement, (AGENCY, number))]

        self.number = number
        self.events = rows(events, "stream", "version")
        self.steps = rows(steps, "matter", "position")
        self.item = rows(items, "matter", "version")[0]
        self.inbox = rows(inbox, "matter", "action")
        self.day = str(self.steps[0][steps.columns.keys().index("occurred_on")])

    def copy(self, number: str, first: int, day: str, clerk: str) -> Iterator[tuple[Table, Row]]:
        offset = first - int(self.events[0][1])
        swap = {self.number: number, self.day: day, "wang.fang": clerk}
        instant = f"{day}T01:00:00.000000Z"

        def of(table: Table, row: Row) -> Row:
            found = [swap.get(v, v) if isinstance(v, str) else v for v in row]
            for place, column in enumerate(table.columns):
                if column.name == "position":
                    found[place] = row[place] + offset
                elif column.name == "recorded_at":
                    found[place] = instant
            return tuple(found)

        for row in self.events:
            body = bytes(row[8]).decode()
            body = body.replace(f'"position":{row[1]}', f'"position":{row[1] + offset}')
            body = body.replace(row[5], instant).replace(self.day, day)
            body = body.replace(self.number, number).replace("wang.fang", clerk)
            yield events, (*of(events, row)[:8], body.encode())
        yield from ((steps, of(steps, row)) for row in self.steps)
        yield items, of(items, self.item)
        yield from ((inbox, of(inbox, row)) for row in self.inbox)


def build(flow: PublicationFlow, agency: Agency, clock: SimulatedClock, size: int) -> str:
    """Fill the ledger; the number of the item with two hundred events."""
    long = draft_one(agency)
    for place in range(REVISIONS):
        agency.act("revise", long, by="wang.fang", body=f"第{place}稿。其余不变。")
    drive(agency, long, "audit")
    published = [publish_one(agency), publish_one(agency, category="work-updates")]
    waiting = drive(agency, draft_one(agency), "provide")
    database: Any = flow._database
    with database.read() as connection:
        courses = [Course(connection, number) for number in published]
        unfinished = Course(connection, waiting)
    position = size_of(agency)
    counts = (size - position - WAITING * 2) // 5 // len(YEARS)
    with database.engine.connect() as connection:
        connection.begin()
        connection.exec_driver_sql("BEGIN")
        writer = Writer(connection)
        for year in YEARS:
            for serial in range(counts):
                day = date(year, 1, 2) + timedelta(days=serial * 360 // max(counts, 1))
                course = courses[serial % len(courses)]
                clerk = f"clerk-{serial % CLERKS:02d}" if serial % CLERKS else "wang.fang"
                number = f"{year}-{serial + 10:05d}"
                writer.add(course.copy(number, position + 1, str(day), clerk))
                position += len(course.events)
        for serial in range(WAITING):
            number, day = f"2026-{serial + 200_000}", date(2026, 12, 1 + serial % 20)
            writer.add(unfinished.copy(number, position + 1, str(day), "wang.fang"))
            position += len(unfinished.events)
        writer.flush()
        sql.run(
            connection, f"UPDATE {heads.name} SET size = ?, recorded_at = ? WHERE agency = ?",
            (position, "2026-12-21T01:00:00.000000Z", AGENCY),
        )  # fmt: skip
        connection.exec_driver_sql("COMMIT")
        if not database.sqlite:
            connection.exec_driver_sql("ANALYZE")
    clock.set(moment("2026-12-22T01:00:00Z"))
    return long


class Writer:
    """Rows gathered and written many at a time, the quickest way each database has."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.rows: dict[Table, list[Row]] = {}

    def add(self, rows: Iterator[tuple[Table, Row]]) -> None:
        for table, row in rows:
            self.rows.setdefault(table, []).append(row)
        if sum(map(len, self.rows.values())) > CHUNK:
            self.flush()

    def flush(self) -> None:
        driver: Any = self.connection.connection.driver_connection
        for table, rows in self.rows.items():
            if self.connection.dialect.name == "sqlite":
                driver.executemany(sql.insert(table), rows)
                continue
            names = ", ".join(table.columns.keys())
            with driver.cursor().copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        self.rows = {}


def pages(agency: Agency, long: str) -> dict[str, Callable[[], Any]]:
    """What each page asks, by name."""
    last = size_of(agency)
    cursor = agency.next("li.na").cursor
    return {
        "inbox, first page": lambda: agency.inbox("li.na"),
        "inbox, a late page": lambda: agency.inbox("li.na", offset=9_000),
        "count of waiting": lambda: agency.waiting("li.na"),
        "next": lambda: agency.next("li.na", cursor),
        "item + trail + may + since look, 200 events": lambda: (
            agency.item(long, by="zhao.gang"),
            agency.trail(long, by="zhao.gang"),
            agency.may(long, by="zhao.gang"),
            agency.since_look("zhao.gang", long),
        ),
        "look": lambda: agency.look("zhao.gang", long),
        "history, 197 contents": lambda: agency.history(long, by="zhao.gang"),
        "metrics, a year": lambda: agency.metrics(2026),
        "metrics, an earlier year": lambda: agency.metrics(2020),
        "behind a figure": lambda: agency.behind(2026, "corrected"),
        "mine": lambda: agency.mine("li.na"),
        "list, reads everything": lambda: agency.matters("li.na"),
        "list, one section": lambda: agency.matters("wang.fang"),
        "list, nobody's": lambda: agency.matters("ma.qiang"),
        "list by stage": lambda: agency.matters("wang.fang", stage="leader-approved"),
        "previous": lambda: agency.previous("wang.fang", "work-updates", "工作动态"),
        "events, last hundred": lambda: agency.events("li.na", after=last - 100),
        "events, one section": lambda: agency.events("wang.fang", after=last // 2),
        "events, nobody's": lambda: agency.events("ma.qiang", after=last // 2),
        "catalogue, first page": lambda: agency.catalogue(limit=50),
    }


def size_of(agency: Agency) -> int:
    """Number of events; `root` would hash them all."""
    return agency.metrics(1949).position


def measure(agency: Agency, long: str, times: int) -> dict[str, float]:
    """Milliseconds of each page: the median."""
    agency.look("zhao.gang", long)
    found = {}
    for name, page in pages(agency, long).items():
        taken = []
        for _ in range(times):
            begun = time.perf_counter()
            page()
            taken.append((time.perf_counter() - begun) * 1000)
        found[name] = round(statistics.median(taken), 1)
        print(f"{found[name]:9.1f} ms  {name}", flush=True)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--keep", type=Path, help="a SQLite file to build once and use again")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if options.postgresql:
        with running_postgres(durable=False) as server:
            found = run(fresh_postgres(server), options)
    else:
        with tempfile.TemporaryDirectory() as folder:
            file = options.keep or Path(folder) / "office.db"
            found = run(f"sqlite:///{file}", options, built=file.exists())
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def run(url: str, options: argparse.Namespace, *, built: bool = False) -> dict[str, float]:
    clock = SimulatedClock(moment("2017-01-02T01:00:00Z"))
    if built:
        flow = PublicationFlow.open(url, clock=clock)
        clock.set(moment("2026-12-22T01:00:00Z"))
        agency, long = flow.agency(AGENCY), "2017-0001"
    else:
        begun = time.perf_counter()
        flow, agency, clock = found_bureau(url, clock)
        long = build(flow, agency, clock, options.events)
        print(f"{size_of(agency):,} events in {time.perf_counter() - begun:.0f} s", flush=True)
    with flow:
        return measure(agency, long, options.times)


if __name__ == "__main__":
    main()
