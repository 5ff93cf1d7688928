"""Readings of the present use an index: their cost does not grow with the ledger behind them."""

from __future__ import annotations

import pytest
from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite

from publication_flow.ledger import sql
from tests.bureau import draft_one, drive, found_bureau, publish_one

READINGS = {
    "item": lambda bureau, number: bureau.item(number),
    "item by": lambda bureau, number: bureau.item(number, by="ma.qiang"),
    "trail": lambda bureau, number: bureau.trail(number),
    "trail by": lambda bureau, number: bureau.trail(number, by="li.na"),
    "inbox": lambda bureau, number: bureau.inbox("zhao.gang"),
    "mine": lambda bureau, number: bureau.mine("li.na"),
    "metrics": lambda bureau, number: bureau.metrics(2017),
    "metrics, earlier": lambda bureau, number: bureau.metrics(2016),
    "behind": lambda bureau, number: bureau.behind_page(2017, "by_channel", "website"),
}
TABLES = ("pf_steps", "pf_events", "pf_inbox", "b ")


@pytest.mark.parametrize("reading", READINGS)
def test_no_reading_walks_the_whole_ledger(bureau, monkeypatch, reading):
    """SQLite's plan never searches steps, events or inbox by the agency or the position alone."""
    number = publish_one(bureau)
    drive(bureau, draft_one(bureau), "audit")
    plans = planned(monkeypatch)
    READINGS[reading](bureau, number)
    searches = [p for p in plans if p.startswith(tuple(f"S{s} {t}" for t in TABLES
                                                       for s in ("EARCH", "CAN")))]  # fmt: skip
    whole = [p for p in searches if "USING PRIMARY KEY" in p and "position=?" not in p]

    assert searches
    assert whole + [p for p in searches if "SCAN" in p] == []
    assert [p for p in searches if "(agency=?)" in p] == []


def planned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """SQLite's plan of every statement from now on, line by line."""
    plans: list[str] = []
    run = sql.run

    def through(ask):
        def asked(connection, statement, parameters=()):
            if statement.startswith("SELECT"):
                plan = run(connection, f"EXPLAIN QUERY PLAN {statement}", parameters)
                plans.extend(row[3] for row in plan)
            return ask(connection, statement, parameters)

        return asked

    monkeypatch.setattr(sql, "quick", through(sql.quick))
    monkeypatch.setattr(sql, "run", through(run))
    return plans


@pytest.mark.parametrize("earlier", [False, True])
def test_the_years_figures_never_leave_their_indexes(bureau, monkeypatch, earlier):
    """Counting a year, at present or as seen on an earlier day, asks of `steps` only what an index
    of its own holds, and sorts nothing."""
    publish_one(bureau)
    plans = planned(monkeypatch)
    bureau.metrics(2017, as_of=bureau.today() if earlier else None)
    found = [p for p in plans if "pf_steps" in p]

    assert [p for p in found if "COVERING" not in p] == []
    assert {"pf_steps_occurred", "pf_steps_shown", "pf_steps_stands"} == {
        p.split("INDEX ")[1].split(" ")[0] for p in found
    }
    assert [p for p in plans if "TEMP B-TREE FOR GROUP BY" in p] == []


@pytest.mark.parametrize(
    "figure", ["published", "on_time", "by_channel", "returned", "desks", "in_force", "cumulative"]
)
def test_events_behind_a_figure_are_found_along_an_index(bureau, monkeypatch, figure):
    """Only the numbers of the page come from the table."""
    publish_one(bureau)
    plans = planned(monkeypatch)
    bureau.behind_page(2017, figure)
    found = [p for p in plans if "pf_steps" in p and "position=?" not in p]

    assert found
    assert [p for p in found if "COVERING" not in p] == []


def test_who_took_part_is_asked_of_the_matters_own_steps(bureau):
    """The query of what one may see searches the steps of each matter, never the ledger."""
    publish_one(bureau)
    statement = bureau.visible("ma.qiang").compile(
        dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}
    )
    with bureau._context.database.read() as connection:
        plan = sql.run(connection, f"EXPLAIN QUERY PLAN {statement}").fetchall()
    found = [row[3] for row in plan if "pf_steps" in row[3]]

    assert ["SEARCH pf_steps USING INDEX pf_steps_matter (agency=? AND matter=?)"] == found


def test_no_command_walks_the_whole_ledger(bureau, monkeypatch):
    """What a command reads of events and holdings it finds by an index that fits."""
    number = drive(bureau, draft_one(bureau), "audit")
    plans = planned(monkeypatch)
    bureau.act("approve", number, by="zhao.gang", command_id="c-1")
    searches = [p for p in plans if p.startswith(("SEARCH", "SCAN")) and "pf_heads" not in p]

    assert len(searches) == 4  # the stream, who holds what, the command's event, its answer
    assert [p for p in searches if "SCAN" in p or "(agency=?)" in p] == []


def test_a_list_by_stage_asks_once_however_much_lies_elsewhere(bureau, monkeypatch):
    """What is at another stage, and not public, the database leaves out: no page of it is read."""
    drive(bureau, draft_one(bureau), "audit")
    for _ in range(4):
        draft_one(bureau)
    with bureau._context.database.read() as connection:
        engine = connection.engine
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    page = bureau.matters("wang.fang", stage="office-audited", limit=1)

    assert ["2017-0001"] == [line.number for line in page.lines]
    assert 1 == len([one for one in asked if one.startswith("SELECT pf_items.agency")])


def test_postgresql_looks_up_what_a_reading_names(fresh_postgres_url):
    """It walks the ledger neither for all steps a person ever took nor for the items of a desk,
    and compiles nothing."""
    flow, agency, _ = found_bureau(fresh_postgres_url)
    with flow:
        drive(agency, draft_one(agency), "provide")
        statement = agency.visible("ma.qiang").compile(
            dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True}
        )
        with agency._context.database.read() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN {statement}").scalars().all()
            jit = connection.exec_driver_sql("SHOW jit").scalar()
        waiting = agency.inbox("li.na"), agency.next("li.na").left

    assert "off" == jit
    assert any("matter = pf_items.matter" in line for line in plan)
    assert [] == [line for line in plan if "Seq Scan on pf_steps" in line]
    assert ["2017-0001"] == [one.number for one in waiting[0]]
    assert 1 == waiting[1]
