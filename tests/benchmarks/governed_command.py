"""One governed command against the `eventsourcing` package and a bare durable INSERT.

Each side drives the same item: five commands, each loading the item, deciding, and storing one
event durably (SQLite: WAL, synchronous=FULL; PostgreSQL: fsync on, synchronous_commit on). Ours
also judges by the policy, hashes into the Merkle log and projects. The sides take turns within
one run, so a machine that drifts drifts for all; what counts is the ratio of each pair.

    python tests/benchmarks/governed_command.py [--quick] [--only sqlite|postgresql] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from sqlalchemy import Connection, text

from publication_flow import PublicationFlow
from publication_flow.engine.database import Database
from publication_flow.ledger import sql
from publication_flow.ledger.tables import events
from tests.databases import fresh_postgres, running_postgres

STEPS = (
    ("provide", "chen.jing"),
    ("audit", "li.na"),
    ("approve", "zhao.gang"),
    ("publish", "li.na"),
)
ORGANISATION = {
    "founding": {"appointer": "hu.jian"},
    "units": {
        "low-income": {
            "name": "社会救助科",
            "categories": ["social-assistance"],
            "leader": "zhao.gang",
            "officer": "chen.jing",
        },
    },
    "persons": {
        "hu.jian": {"name": "胡健", "posts": ["principal-leader"]},
        "wang.fang": {"name": "王芳", "posts": ["section-clerk@low-income"]},
        "chen.jing": {"name": "陈静", "posts": ["section-head@low-income"]},
        "li.na": {"name": "李娜", "posts": ["office-auditor"]},
        "zhao.gang": {"name": "赵刚", "posts": ["leader-in-charge@low-income"]},
    },
}
BODY = "按照规定，现将本月城乡居民最低生活保障资金发放情况予以公示。" * 8


class Item(Aggregate):
    """The comparison: the same five steps as an aggregate of the `eventsourcing` package."""

    @event("Drafted")
    def __init__(self, title: str, category: str, body: str, person: str) -> None:
        self.title, self.category, self.body, self.person = title, category, body, person
        self.stage = "drafted"

    @event("Acted")
    def act(self, action: str, person: str, to: str) -> None:
        self.stage = to


TO = {"provide": "provided", "audit": "audited", "approve": "approved", "publish": "published"}


class Comparison(Application):
    """Load, decide (a stage check), store: one aggregate event a command."""

    def draft(self) -> uuid.UUID:
        item = Item("2017年城乡低保标准", "social-assistance", BODY, "wang.fang")
        self.save(item)
        return item.id

    def step(self, item_id: uuid.UUID, action: str, person: str) -> None:
        item: Item = self.repository.get(item_id)
        item.act(action, person, TO[action])
        self.save(item)


def ours(bureau: Any) -> None:
    item = bureau.act(
        "draft", by="wang.fang", title="2017年城乡低保标准", category="social-assistance", body=BODY
    )
    for action, person in STEPS:
        bureau.act(action, item, by=person)


def theirs(application: Comparison) -> None:
    item = application.draft()
    for action, person in STEPS:
        application.step(item, action, person)


class Bare:
    """A bare durable INSERT of one row into a table like the events table, nothing around it."""

    def __init__(self, database: Database) -> None:
        self.database, self.position = database, 0
        columns = ", ".join(
            f"{c.name} {sql.postgres_type(c) if not database.sqlite else 'BLOB'}"
            for c in events.columns
        )
        database.write(
            lambda c: c.execute(
                text(
                    f"CREATE TABLE bare ({columns}, PRIMARY KEY (agency, position), "
                    "UNIQUE (agency, stream, version))"
                )
            )
        )
        names = ", ".join(c.name for c in events.columns)
        marks = ", ".join("?" for _ in events.columns)
        self.statement = f"INSERT INTO bare ({names}) VALUES ({marks})"

    def __call__(self, connection: Connection) -> None:
        for step in range(1, 6):
            self.position += 1
            sql.run(
                connection,
                self.statement,
                ("370405-mz", self.position, str(uuid.uuid4()), step, "acted",
                 "2017-01-01T00:00:00.000000Z", None, b"l" * 32, b"b" * 700),
            )  # fmt: skip


@contextmanager
def sides(dialect: str, folder: Path) -> Iterator[dict[str, Callable[[], None]]]:
    """The contenders on one database, each in a file or database of its own, same durability."""
    if dialect == "sqlite":
        url = f"sqlite:///{folder / 'ours.db'}"
        bare_url = f"sqlite:///{folder / 'bare.db'}"
        environment = {
            "PERSISTENCE_MODULE": "eventsourcing.sqlite",
            "SQLITE_DBNAME": str(folder / "theirs.db"),
        }
        yield from _sides(url, bare_url, environment)
        return
    with running_postgres(durable=True) as server:
        url, bare_url, other = (fresh_postgres(server) for _ in range(3))
        from sqlalchemy.engine import make_url

        made = make_url(other)
        environment = {
            "PERSISTENCE_MODULE": "eventsourcing.postgres",
            "POSTGRES_DBNAME": made.database or "",
            "POSTGRES_HOST": made.host or str(made.query.get("host", "")),
            "POSTGRES_PORT": str(made.port or made.query.get("port", 5432)),
            "POSTGRES_USER": made.username or "postgres",
            "POSTGRES_PASSWORD": made.password or "",
        }
        yield from _sides(url, bare_url, environment)


def _sides(
    url: str, bare_url: str, environment: dict[str, str]
) -> Iterator[dict[str, Callable[[], None]]]:
    flow = PublicationFlow.open(url)
    flow.upgrade()
    bureau = flow.found(
        "370405-mz", policy="cn-civil-affairs", organisation=ORGANISATION, basis="〔2017〕1号"
    )
    host = Database(url)
    bare_database = Database(bare_url)
    bare = Bare(bare_database)
    application = Comparison(env=environment)
    with bare_database.engine.connect() as connection:

        def in_host() -> None:
            """The same commands, each in a host's own transaction on the host's connection."""
            with host.engine.connect() as mine:
                borrowed = flow.on(mine).agency("370405-mz")
                item = None
                for action, person in (("draft", "wang.fang"), *STEPS):
                    mine.exec_driver_sql("BEGIN")
                    if item is None:
                        item = borrowed.act(
                            action, by=person, title="t", category="social-assistance", body=BODY
                        )
                    else:
                        borrowed.act(action, item, by=person)
                    mine.exec_driver_sql("COMMIT")

        yield {
            "governed command": lambda: ours(bureau),
            "governed command, host's transaction": in_host,
            "eventsourcing": lambda: theirs(application),
            "bare INSERT": lambda: bare(connection),
        }
    application.close()
    flow.close()
    host.close()
    bare_database.close()


def measure(work: Callable[[], None], items: int) -> float:
    """Commands per second over a number of items of five commands."""
    start = time.perf_counter()
    for _ in range(items):
        work()
    return items * 5 / (time.perf_counter() - start)


def run(dialect: str, rounds: int, items: int) -> dict[str, Any]:
    """Interleaved rounds; rates and pairwise ratios as min, median, max."""
    with tempfile.TemporaryDirectory() as name, _context(dialect, Path(name)) as contenders:
        for work in contenders.values():
            measure(work, max(2, items // 5))
        rates: dict[str, list[float]] = {label: [] for label in contenders}
        for turn in range(rounds):
            order = list(contenders.items())
            for label, work in order if turn % 2 == 0 else reversed(order):
                rates[label].append(measure(work, items))
    ratios = {
        f"{label} / {other}": [a / b for a, b in zip(rates[label], rates[other], strict=True)]
        for label in list(rates)[:2]
        for other in list(rates)[2:]
    }
    return {
        "dialect": dialect,
        "rounds": rounds,
        "commands_a_round": items * 5,
        "rates": {k: spread(v) for k, v in rates.items()},
        "ratios": {k: spread(v) for k, v in ratios.items()},
    }


_context = contextmanager(lambda dialect, folder: _generator(dialect, folder))


def _generator(dialect: str, folder: Path) -> Iterator[dict[str, Callable[[], None]]]:
    with sides(dialect, folder) as contenders:
        yield contenders


def spread(values: list[float]) -> dict[str, float]:
    return {"min": min(values), "median": statistics.median(values), "max": max(values)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few seconds, for CI")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    parser.add_argument("--json", type=Path, help="write the figures to a file as well")
    options = parser.parse_args()
    rounds, items = (3, 20) if options.quick else (9, 80)
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} CPUs, {rounds} rounds")
    found = []
    for dialect in ("sqlite", "postgresql"):
        if options.only in (None, dialect):
            result = run(dialect, rounds, items)
            found.append(result)
            print(f"\n{dialect}: commands a second, min / median / max")
            for label, s in result["rates"].items():
                print(f"  {label:40s} {s['min']:8.0f} {s['median']:8.0f} {s['max']:8.0f}")
            for label, s in result["ratios"].items():
                print(f"  {label:60s} {s['min']:6.2f} {s['median']:6.2f} {s['max']:6.2f}")
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
