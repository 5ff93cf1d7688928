"""Readings of the present use an index: their cost does not grow with the ledger behind them."""

from __future__ import annotations

import pytest

from publication_flow.ledger import sql
from tests.bureau import draft_one, drive, publish_one

READINGS = {
    "item": lambda bureau, number: bureau.item(number),
    "item by": lambda bureau, number: bureau.item(number, by="ma.qiang"),
    "trail": lambda bureau, number: bureau.trail(number),
    "trail by": lambda bureau, number: bureau.trail(number, by="li.na"),
    "inbox": lambda bureau, number: bureau.inbox("zhao.gang"),
    "mine": lambda bureau, number: bureau.mine("li.na"),
    "metrics": lambda bureau, number: bureau.metrics(2017),
    "behind": lambda bureau, number: bureau.behind(2017, "by_channel", "website"),
}
TABLES = ("pf_steps", "pf_events", "pf_inbox", "b ")


@pytest.mark.parametrize("reading", READINGS)
def test_no_reading_walks_the_whole_ledger(bureau, monkeypatch, reading):
    """SQLite's plan never searches steps, events or inbox by the agency or the position alone."""
    number = publish_one(bureau)
    drive(bureau, draft_one(bureau), "audit")
    plans: list[str] = []
    run = sql.run

    def planned(connection, statement, parameters=()):
        if statement.startswith("SELECT"):
            plan = run(connection, f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(row[3] for row in plan)
        return run(connection, statement, parameters)

    monkeypatch.setattr(sql, "run", planned)
    READINGS[reading](bureau, number)
    searches = [p for p in plans if p.startswith(tuple(f"S{s} {t}" for t in TABLES
                                                       for s in ("EARCH", "CAN")))]  # fmt: skip

    assert searches
    assert [p for p in searches if "USING PRIMARY KEY" in p or "SCAN" in p] == []
    assert [p for p in searches if "(agency=?)" in p] == []


def test_no_command_walks_the_whole_ledger(bureau, monkeypatch):
    """What a command reads of events and holdings it finds by an index that fits."""
    number = drive(bureau, draft_one(bureau), "audit")
    plans: list[str] = []
    quick = sql.quick

    def planned(connection, statement, parameters=()):
        if statement.startswith("SELECT"):
            plan = quick(connection, f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(row[3] for row in plan.fetchall())
        return quick(connection, statement, parameters)

    monkeypatch.setattr(sql, "quick", planned)
    bureau.act("approve", number, by="zhao.gang", command_id="c-1")
    searches = [p for p in plans if p.startswith(("SEARCH", "SCAN")) and "pf_heads" not in p]

    assert len(searches) == 4  # the stream, who holds what, the command's event, its answer
    assert [p for p in searches if "SCAN" in p or "(agency=?)" in p] == []
