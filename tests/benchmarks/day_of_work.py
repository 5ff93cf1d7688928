"""A day's work in an old and busy office: what each page asks of the engine, and how long it takes.

An agency of ten years and a million events, a person with ten thousand waiting items, and one item
with two hundred events, all in one ledger. The rows are copies of three real courses (two publish,
one corrects too), with other numbers, days and clerks, written in bulk: hashes are not theirs,
which no reading looks at. Medians of several calls, each on a fresh snapshot; the last lines are
whole pages of the console, from request to answer.

    python tests/benchmarks/day_of_work.py [--quick] [--events N] [--postgresql] [--keep FILE]
                                           [--only WORD] [--json FILE]

Ends with 1 when a median is above the goal.
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

from fastapi import Request
from fastapi.testclient import TestClient
from sqlalchemy import Connection, Table

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.engine.clock import moment
from publication_flow.hosts.web import create_app
from publication_flow.hosts.web.identity import Identity
from publication_flow.ledger import guards, sql
from publication_flow.ledger.tables import events, heads
from publication_flow.projections.tables import inbox, items, steps
from tests.bureau import AGENCY, draft_one, drive, found_bureau, publish_one
from tests.databases import fresh_postgres, running_postgres

YEARS = range(2017, 2027)
WAITING = 10_000
REVISIONS = 196
CLERKS = 20
CHUNK = 20_000
GOAL = 200  # milliseconds
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

    def copy(
        self, number: str, first: int, day: date, lag: int, clerk: str
    ) -> Iterator[tuple[Table, Row]]:
        """The rows of another matter that begins on a day and takes `lag` days for each step."""
        offset = first - int(self.events[0][1])
        days = [str(day + timedelta(days=lag * place)) for place in range(len(self.events))]
        instant = f"{day}T01:00:00.000000Z"

        def of(table: Table, row: Row, place: int) -> Row:
            swap = {self.number: number, self.day: days[place], "wang.fang": clerk}
            found = [swap.get(v, v) if isinstance(v, str) else v for v in row]
            for at, column in enumerate(table.columns):
                if column.name == "position":
                    found[at] = row[at] + offset
                elif column.name == "recorded_at":
                    found[at] = instant
                elif column.name == "waited_from" and row[at]:
                    found[at] = days[place - 1]
                elif column.name in ("first_on", "opened_on") and row[at]:
                    found[at] = days[min(place, 4) if column.name == "first_on" else 0]
                elif column.name == "formed_on" and row[at]:
                    found[at] = str(day - timedelta(days=3))
            return tuple(found)

        for place, row in enumerate(self.events):
            body = bytes(row[8]).decode()
            body = body.replace(f'"position":{row[1]}', f'"position":{row[1] + offset}')
            body = body.replace(row[5], instant).replace(self.day, days[place])
            body = body.replace(self.number, number).replace("wang.fang", clerk)
            yield events, (*of(events, row, place)[:8], body.encode())
        yield from ((steps, of(steps, row, place)) for place, row in enumerate(self.steps))
        last = len(self.events) - 1
        yield items, of(items, self.item, last)
        yield from ((inbox, of(inbox, row, last)) for row in self.inbox)


def build(flow: PublicationFlow, agency: Agency, clock: SimulatedClock, size: int) -> str:
    """Fill the ledger; the number of the item with two hundred events."""
    long = draft_one(agency)
    for place in range(REVISIONS):
        agency.act("revise", long, by="wang.fang", body=f"第{place}稿。其余不变。")
    drive(agency, long, "audit")
    published = [publish_one(agency), publish_one(agency, category="work-updates")]
    corrected = publish_one(agency)
    agency.act("correct", corrected, by="wang.fang", reason="数字有误", title="改过")
    drive(agency, corrected)
    waiting = drive(agency, draft_one(agency), "provide")
    database: Any = flow._database
    with database.read() as connection:
        courses = [Course(connection, number) for number in published] * 10
        courses.append(Course(connection, corrected))
        unfinished = Course(connection, waiting)
    position = size_of(agency)
    each = sum(len(course.events) for course in courses) / len(courses)
    counts = int((size - position - WAITING * 2) / each) // len(YEARS)
    with database.engine.connect() as connection:
        connection.begin()
        connection.exec_driver_sql("BEGIN")
        on = "" if database.sqlite else f" ON {events.name}"
        # The copied courses overlap in time, so their instants do not rise with the position.
        connection.exec_driver_sql(f"DROP TRIGGER {events.name}_in_order{on}")
        writer = Writer(connection)
        for year in YEARS:
            for serial in range(counts):
                day = date(year, 1, 2) + timedelta(days=serial * 300 // max(counts, 1))
                course = courses[serial % len(courses)]
                clerk = f"clerk-{serial % CLERKS:02d}" if serial % CLERKS else "wang.fang"
                number = f"{year}-{serial + 10:05d}"
                writer.add(course.copy(number, position + 1, day, serial % 5, clerk))
                position += len(course.events)
        for serial in range(WAITING):
            number, day = f"2026-{serial + 200_000}", date(2026, 12, 1 + serial % 20)
            writer.add(unfinished.copy(number, position + 1, day, 0, "wang.fang"))
            position += len(unfinished.events)
        writer.flush()
        connection.exec_driver_sql(guards.in_order(connection.dialect.name)[-1])
        sql.run(
            connection, f"UPDATE {heads.name} SET size = ?, recorded_at = ? WHERE agency = ?",
            (position, "2026-12-21T01:00:00.000000Z", AGENCY),
        )  # fmt: skip
        connection.exec_driver_sql("COMMIT")
        if not database.sqlite:
            connection.exec_driver_sql("VACUUM ANALYZE")  # as autovacuum does in time
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
        "metrics, seen on an earlier day": lambda: agency.metrics(2023, as_of="2024-06-30"),
        "what presses": lambda: agency.presses("wu.min", limit=8),
        "behind: corrected": lambda: agency.behind_page(2026, "corrected"),
        "behind: a category": lambda: agency.behind_page(2024, "by_category", "work-updates"),
        "behind: a channel": lambda: agency.behind_page(2024, "by_channel", "website"),
        "behind: on time": lambda: agency.behind_page(2024, "on_time", "on_time"),
        "behind: left a stage": lambda: agency.behind_page(2024, "desks", "office-audited"),
        "behind: in force, a late page": lambda: agency.behind_page(2026, "in_force", offset=9_000),
        "behind: cumulative": lambda: agency.behind_page(2026, "cumulative"),
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


def screens(flow: PublicationFlow, long: str) -> dict[str, Callable[[], Any]]:
    """Whole pages of the console, by name: one person and one path each."""
    person = ""

    def identify(request: Request) -> Identity:
        return Identity(person, "benchmark")

    client = TestClient(create_app(flow, identify, rate=None), base_url="https://testserver")

    def page(by: str, path: str) -> Callable[[], None]:
        def get() -> None:
            nonlocal person
            person = by
            answer = client.get(f"/{AGENCY}/{path}")
            if answer.status_code != 200:
                raise SystemExit(f"{path}: {answer.status_code}")

        return get

    return {
        "console: inbox": page("li.na", ""),
        "console: item, 200 events": page("zhao.gang", f"items/{long}"),
        "console: its trail": page("zhao.gang", f"items/{long}/trail"),
        "console: dashboard": page("wu.min", "dashboard/2026"),
        "console: dashboard of an earlier year": page("wu.min", "dashboard/2020"),
        "console: behind a figure": page("wu.min", "dashboard/2026/corrected"),
        "console: behind what is in force": page("wu.min", "dashboard/2026/in_force"),
        "console: organisation": page("wu.min", "organisation"),
    }


def size_of(agency: Agency) -> int:
    """Number of events; `root` would hash them all."""
    return agency.metrics(1949).position


def measure(asked: dict[str, Callable[[], Any]], times: int, only: str = "") -> dict[str, float]:
    """Milliseconds of each page: the median. Beside it, how much of that this process worked."""
    found = {}
    print(f"{'ms':>9} {'goal':>6} {'CPU':>7}")
    for name, page in asked.items():
        if only not in name:
            continue
        page()
        taken, worked = [], []
        for _ in range(times):
            begun, busy = time.perf_counter(), time.process_time()
            page()
            taken.append((time.perf_counter() - begun) * 1000)
            worked.append((time.process_time() - busy) * 1000)
        found[name] = round(statistics.median(taken), 1)
        missed = "  MISSED" if found[name] > GOAL else ""
        cpu = statistics.median(worked)
        print(f"{found[name]:9.1f} {GOAL:6} {cpu:7.0f}  {name}{missed}", flush=True)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="50,000 events: under a minute")
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--keep", type=Path, help="a SQLite file to build once and use again")
    parser.add_argument("--only", default="", help="only what has this word in its name")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if options.quick:
        options.events, options.times = 50_000, 3
    if options.postgresql:
        with running_postgres(durable=False) as server:
            found = run(fresh_postgres(server), options)
    else:
        with tempfile.TemporaryDirectory() as folder:
            file = options.keep or Path(folder) / "office.db"
            found = run(f"sqlite:///{file}", options, built=file.exists())
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    sys.exit(1 if any(median > GOAL for median in found.values()) else 0)


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
        agency.look("zhao.gang", long)
        return measure(pages(agency, long) | screens(flow, long), options.times, options.only)


if __name__ == "__main__":
    main()
