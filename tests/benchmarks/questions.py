"""A page of every question, on a small ledger and on a large one.

Rows of steps are written straight into a database: 10,000 of them, and 1,000,000 (10,000,000 with
`--full`), with a year's work held constant: the large ledger is the same office for longer. One
leader signs half of everything, one section drafts a third, a few acts are deputised, returned or
entered from paper. Of each question the first page and one from the middle are timed, the ledgers
taking turns; the goal is that a page of the large one takes at most 1.5 times its time.

    python tests/benchmarks/questions.py [--full] [--steps N] [--postgres URL] [--keep FOLDER]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.ledger import sql
from publication_flow.ledger.tables import contents, events, heads
from publication_flow.matter.content import salted
from publication_flow.matter.events import Event, to_bytes
from publication_flow.projections.tables import steps, touches
from tests.bureau import AGENCY, found_bureau

SMALL, LARGE, FULL = 10_000, 1_000_000, 10_000_000
A_YEAR = 10_000  # steps of one agency
GOAL = 1.5
ROUNDS = 15
CHUNK = 20_000
CHAIN = (
    ("draft", None, "drafted", None),
    ("provide", "drafted", "department-provided", "provide"),
    ("audit", "department-provided", "office-audited", "audit"),
    ("approve", "office-audited", "leader-approved", "approve"),
    ("publish", "leader-approved", "published", None),
    ("post", "published", "published", None),
    ("remark", "published", "published", None),
)
POSTS = ("section-clerk", "section-head", "office-auditor", "leader-in-charge", "office-publisher",
         "office-publisher", "office-head")  # fmt: skip
FILE = b"7" * 517


def digest(*of: object) -> str:
    return hashlib.sha256(repr(of).encode()).hexdigest()


def day_of(position: int) -> date:
    return date(2017, 3, 7) + timedelta(days=position * 365 // A_YEAR)


def rows(policy: str, first: int, count: int) -> Iterator[dict[str, Any]]:
    """Steps in order of position: a hundred items under way at a time, each along its chain."""
    chance = random.Random(7)
    people = [f"p{n:03}" for n in range(40)]
    categories = ["work-updates", "social-assistance", "institutional-functions",
                  "administrative-decisions", "disclosure-work-points"]  # fmt: skip
    under_way: list[dict[str, Any]] = []
    opened = 0
    for position in range(first, first + count):
        day = day_of(position)
        if len(under_way) < 100:
            opened += 1
            under_way.append({
                "matter": f"{day.year}-{opened:06}", "at": 0, "since": day, "version": 0,
                "category": chance.choices(categories, (50, 25, 12, 8, 5))[0],
                "unit": chance.choices(["low-income", "affairs", "office"], (40, 35, 25))[0],
            })  # fmt: skip
            one = under_way[-1]
        else:
            one = chance.choice(under_way)
        action, source, stage, signs = CHAIN[one["at"]]
        returned = action == "audit" and chance.random() < 0.05
        reason = None
        if returned:
            action, stage, signs, reason = "return", "drafted", None, digest("r", position)
        deputised = action == "approve" and chance.random() < 0.04
        paper = action == "approve" and chance.random() < 0.05
        moved = source is not None and source != stage
        person = "p000" if action == "approve" and chance.random() < 0.5 else chance.choices(
            people, range(40, 0, -1))[0]  # fmt: skip
        one["version"] += 1
        yield {
            "agency": AGENCY, "position": position, "matter": one["matter"],
            "version": one["version"], "action": action, "stage_from": source, "stage_to": stage,
            "purpose": "publish", "round": 1, "effect": "publish" if action == "publish" else None,
            "first": int(action == "publish"), "signs": signs,
            "waited_from": one["since"].isoformat() if moved else None,
            "person": "p001" if deputised else person, "post": POSTS[one["at"]],
            "unit": one["unit"] if one["at"] < 2 else "office",
            "on_behalf_of": "p000" if deputised else None,
            "entered_by": "p039" if paper else None, "mode": "paper" if paper else None,
            "occurred_on": (day - timedelta(days=1) if paper else day).isoformat(),
            "recorded_at": f"{day}T02:00:00.{position % 10**6:06}Z",
            "reason": reason, "policy": policy, "kind": "item", "category": one["category"],
            "owner": one["unit"], "content": digest("c", one["matter"]),
            "title": digest("t", one["matter"]),
            "correlation": f"c{position // 1000}" if position % 500 == 0 else None,
            "lay": (day - one["since"]).days if moved else None,
            "named": digest("f", one["matter"]) if one["at"] == 0 and not reason else None,
        }  # fmt: skip
        if moved or one["at"] == 0:
            one["since"] = day
        one["at"] = 1 if returned else one["at"] + 1
        if one["at"] == len(CHAIN):
            under_way.remove(one)


def fill(url: str, count: int) -> tuple[PublicationFlow, Agency]:
    """A founded bureau and so many steps; only the events that a question looks at are written."""
    flow, agency, _ = found_bureau(url)
    agency.delegate("zhao.gang", "wu.min", "leader-in-charge", unit="low-income", by="zhao.gang",
                    since="2017-03-06", until="2017-12-31")  # fmt: skip
    policy, first = agency.policy().digest, agency.size() + 1
    names = [column.name for column in steps.columns]
    last = first + count - 1

    def write_all(connection: Any) -> None:
        later = set_aside(connection)
        rename(connection)
        batch: list[dict[str, Any]] = []
        for row in rows(policy, first, count):
            batch.append(row)
            if len(batch) == CHUNK or row["position"] == last:
                write(connection, names, batch)
                batch = []
        for statement in later:
            connection.exec_driver_sql(statement)
        ended = f"{day_of(last + 1)}T02:00:00.000000Z"
        sql.run(connection, f"UPDATE {heads.name} SET size = ?, recorded_at = ? WHERE agency = ?",
                (last, ended, AGENCY))  # fmt: skip

    agency._context.database.write(write_all)
    with agency._context.database.read() as connection:
        engine = connection.engine
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    flow.close()
    ends = datetime.combine(day_of(first + count), datetime.min.time(), UTC)
    flow = PublicationFlow.open(url, clock=SimulatedClock(ends + timedelta(hours=3)))
    return flow, flow.agency(AGENCY)


def document(matter: str) -> bytes:
    """A short file; what stands for its length is told by `length`."""
    return matter.encode()


def length(data: bytes) -> int:
    """Files have any length up to a megabyte; what is kept of them here is short."""
    return len(data) if data == FILE else int(digest("l", data)[:8], 16) % 1_000_000


def set_aside(connection: Any) -> list[str]:
    """Drop SQLite's indexes and triggers while the rows are written; what makes them again."""
    if connection.dialect.name != "sqlite":
        return []
    connection.exec_driver_sql("PRAGMA cache_size = -400000")
    found = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL "
        "AND type IN ('index', 'trigger') AND tbl_name IN "
        "('pf_steps', 'pf_events', 'pf_touches', 'pf_contents')"
    ).fetchall()
    for kind, name, _ in found:
        connection.exec_driver_sql(f"DROP {kind} {name}")
    return [statement for _, _, statement in found]


def rename(connection: Any) -> None:
    """The delegation's persons are those of the rows."""
    for new, old in (("p000", "zhao.gang"), ("p001", "wu.min")):
        for column in ("principal", "person"):
            sql.run(connection,
                    f"UPDATE pf_holdings SET {column} = ? WHERE what = 'delegation' "
                    f"AND {column} = ?", (new, old))  # fmt: skip


def write(connection: Any, names: list[str], batch: list[dict[str, Any]]) -> None:
    sql.quick_many(
        connection, sql.insert(steps), [tuple(row.get(name) for name in names) for row in batch]
    )
    named = [row for row in batch if row["named"]]
    salts = {row["matter"]: digest("s", row["matter"])[:32].encode() for row in named}
    files = {row["matter"]: document(row["matter"]) for row in named}
    if batch[0]["version"] == 1 and batch[0]["position"] < SMALL:  # the ledger's first step
        files[batch[0]["matter"]] = FILE
    parts = {m: salted(salts[m], files[m]) for m in files}
    sql.quick_many(connection, sql.insert(contents), [
        (AGENCY, parts[m], salts[m], files[m], length(files[m]), None) for m in files
    ])  # fmt: skip
    sql.quick_many(connection, sql.insert(touches), [
        (AGENCY, parts[row["matter"]], row["position"], row["matter"]) for row in named
    ])  # fmt: skip
    stored = []
    wanted = {row["position"]: row for row in named}
    for row in batch:
        # Every event has a row, for the position of a day is found by their instants; a body only
        # where a file is named.
        event = Event(AGENCY, row["position"], str(row["position"]), row["matter"],
                      row["version"], "acted", row["occurred_on"], row["recorded_at"],
                      row["person"], {"digest": row["content"]})  # fmt: skip
        body = to_bytes(event) if row["position"] in wanted else b"{}"
        stored.append((AGENCY, event.position, event.stream, event.version, event.kind,
                       event.recorded_at, None, b"\x00" * 32, body))  # fmt: skip
    sql.quick_many(connection, sql.insert(events), stored)


def questions(agency: Agency) -> dict[str, dict[str, Any]]:
    """One of each; where a question is about something of its own, something of the middle."""
    middle = agency.size() // 2
    with agency._reader(None, None) as r:
        found = sql.run(
            r.view.connection,
            f"SELECT matter, content, occurred_on FROM {steps.name} "
            "WHERE agency = ? AND position = ?", (AGENCY, middle),
        ).fetchone()  # fmt: skip
        part = sql.run(
            r.view.connection,
            f"SELECT digest FROM {touches.name} WHERE agency = ? AND matter = ?",
            (AGENCY, found[0]),
        ).scalar()
    since = date.fromisoformat(found[2])
    month = {"since": since.isoformat(), "until": (since + timedelta(days=30)).isoformat()}
    return {
        "everything": {}, "item": {"matter": found[0]},
        "person (leader)": {"person": "p000"}, "person (clerk)": {"person": "p030"},
        "post": {"post": "office-auditor"}, "section": {"unit": "low-income"},
        "category": {"category": "disclosure-work-points"}, "action": {"action": "approve"},
        "stage": {"stage": "published"}, "sign-off": {"signs": "approve"},
        "effect": {"effect": "publish"}, "kind": {"kind": "item"},
        "returned": {"returned": True}, "deputising": {"deputising": True},
        "deputising, person": {"deputising": True, "person": "p001"},
        "policy": {"policy": "cn-civil-affairs"},
        "correlation": {"correlation": f"c{middle // 1000}"},
        "content": {"digest": found[1]}, "part": {"digest": part}, "file": {"file": FILE},
        "month": month, "month, recorded": {"recorded_" + k: v for k, v in month.items()},
        "longer than 5": {"longer_than": 5},
        "person, month": {"person": "p000", **month},
        "section, category": {"unit": "low-income", "category": "work-updates"},
        "post, action, since": {"post": "office-auditor", "action": "return",
                                "since": month["since"]},
    }  # fmt: skip


def middle_of(agency: Agency, asked: dict[str, Any]) -> str | None:
    """A cursor in the middle of the answer, as far as 30 pages lead there; else of the ledger."""
    if "longer_than" not in asked and not {"matter", "digest", "file", "correlation"} & set(asked):
        from publication_flow.projections.questions import sealed

        if not {"since", "recorded_since"} & set(asked):
            return sealed(agency.size() // 2)
    cursor, pages = None, []
    for _ in range(30):
        page = agency.ask(**asked, cursor=cursor)
        if not page.more:
            break
        cursor = page.cursor
        pages.append(cursor)
    return pages[len(pages) // 2] if pages else None


def timed(ask: Callable[[], Any]) -> float:
    began = time.perf_counter()
    ask()
    return (time.perf_counter() - began) * 1000


def compare(small: Agency, large: Agency) -> list[tuple[str, str, float, float, int]]:
    """Of each question and page: the medians in ms, and how many steps the large one's page has."""
    found = []
    asked = questions(small), questions(large)
    for name in asked[0]:
        for where in ("first", "middle"):
            sides = []
            for agency, parts in ((small, asked[0][name]), (large, asked[1][name])):
                cursor = middle_of(agency, parts) if where == "middle" else None
                sides.append(lambda a=agency, p=parts, c=cursor: a.ask(**p, cursor=c))
            for side in sides:
                side()
            times = [[timed(side) for side in sides] for _ in range(ROUNDS)]
            ours, theirs = (statistics.median(column) for column in zip(*times, strict=True))
            found.append((name, where, ours, theirs, len(sides[1]().steps)))
    return found


def report(found: list[tuple[str, str, float, float, int]], count: int) -> None:
    print(f"\n{'question':22} {'page':7} {SMALL:>9,} {count:>11,}  ratio  steps  (ms, median)")
    for name, where, ours, theirs, shown in found:
        over = "" if theirs / ours <= GOAL else "  OVER"
        print(f"{name:22} {where:7} {ours:9.2f} {theirs:11.2f} {theirs / ours:6.2f}"
              f" {shown:6}{over}")  # fmt: skip
    ratios = [theirs / ours for _, _, ours, theirs, _ in found]
    print(
        f"\nmedian ratio {statistics.median(ratios):.2f}, largest {max(ratios):.2f}; "
        f"goal {GOAL}; over it: {sum(ratio > GOAL for ratio in ratios)} of {len(ratios)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--full", action="store_true", help=f"{FULL:,} steps")
    parser.add_argument("--steps", type=int, default=None)
    parser.add_argument("--postgres", action="store_true", help="a private server beside SQLite")
    parser.add_argument("--keep", type=Path, help="leave the SQLite files here, and use them again")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    count = args.steps or (FULL if args.full else LARGE)
    with tempfile.TemporaryDirectory() as made:
        folder = args.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        sides = [opened(f"sqlite:///{folder / f'{n}.db'}", n) for n in (SMALL, count)]
        found = compare(sides[0][1], sides[1][1])
        print("SQLite", end="")
        report(found, count)
        if args.json:
            args.json.write_text(json.dumps(found, indent=1))
        for flow, _ in sides:
            flow.close()
    if args.postgres:
        on_postgres(count)


def opened(url: str, count: int) -> tuple[PublicationFlow, Agency]:
    file = Path(url.removeprefix("sqlite:///"))
    if file.exists():
        ends = datetime.combine(day_of(count), datetime.min.time(), UTC) + timedelta(days=3)
        flow = PublicationFlow.open(url, clock=SimulatedClock(ends))
        return flow, flow.agency(AGENCY)
    began = time.perf_counter()
    made = fill(url, count)
    print(f"{count:,} steps written in {time.perf_counter() - began:.0f} s")
    return made


def on_postgres(count: int) -> None:
    from tests.databases import fresh_postgres, running_postgres

    with running_postgres(durable=False) as server:
        sides = [fill(fresh_postgres(server), n) for n in (SMALL, count)]
        print("PostgreSQL", end="")
        report(compare(sides[0][1], sides[1][1]), count)
        for flow, _ in sides:
            flow.close()


if __name__ == "__main__":
    main()
