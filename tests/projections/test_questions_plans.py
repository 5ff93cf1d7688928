"""Every question reads a stretch of an index: said by the plans of both databases."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import text

from publication_flow.ledger import sql
from publication_flow.projections.tables import steps
from tests.asked import FILE, HOST, SERVED, lived_year

DECLARED = {str(index.name) for index in steps.indexes}
# The question, and the indexes of `steps` along which the positions of its answer are found.
ALONG: dict[str, tuple[dict[str, Any], Any]] = {
    "matter": ({"matter": "2017-0001"}, {"matter"}),
    "person": ({"person": "li.na"}, {"person", "on_behalf_of", "entered_by"}),
    "post": ({"post": "office-auditor"}, {"post"}),
    "unit": ({"unit": "office"}, {"unit"}),
    "category": ({"category": "work-updates"}, {"category"}),
    "action": ({"action": "approve"}, {"action"}),
    "stage": ({"stage": "published"}, {"action"}),
    "signs": ({"signs": "approve"}, {"action"}),
    "effect": ({"effect": "publish"}, {"action"}),
    "kind": ({"kind": "item"}, {"action"}),
    "returned": ({"returned": True}, {"action"}),
    "rejected": ({"rejected": True}, {"action"}),
    "reason": ({"reason": "依据"}, {"action"}),
    "deputising": ({"deputising": True}, {"on_behalf_of"}),
    "policy": ({"policy": "cn-civil-affairs"}, {"policy"}),
    "correlation": ({"correlation": HOST}, {"correlation"}),
    "digest": ({"digest": SERVED}, {"content"}),
    "file": ({"file": FILE}, {"content"}),
    "longer_than": ({"longer_than": 2}, {"lay"}),
    "until": ({"until": "2017-03-31", "post": "office-auditor"}, {"post", "occurred"}),
}


def planned(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """Each statement on steps from now on with SQLite's plan of it."""
    plans: list[tuple[str, list[str]]] = []
    run = sql.run

    def asked(connection, statement, parameters=()):
        if statement.startswith("SELECT") and "FROM pf_steps" in statement:
            rows = run(connection, f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.append((statement, [row[3] for row in rows]))
        return run(connection, statement, parameters)

    monkeypatch.setattr(sql, "run", asked)
    return plans


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    flow, agency, _ = lived_year(f"sqlite:///{tmp_path_factory.mktemp('plans') / 'year.db'}")
    with flow:
        yield agency


@pytest.mark.parametrize("name", ALONG)
def test_a_question_walks_along_its_index(year, monkeypatch, name):
    """Positions come from the index that is named, alone and in order: nothing is sorted, and no
    other statement goes along the ledger."""
    asked, columns = ALONG[name]
    plans = planned(monkeypatch)
    first = year.ask(**asked, limit=3)
    year.ask(**asked, limit=50, cursor=first.cursor)
    steps_of = [line for _, plan in plans for line in plan if "pf_steps" in line]
    named = {found[1] for line in steps_of if (found := re.search(r"INDEX (\w+)", line))}
    expected = {f"pf_steps_{column}" for column in columns} & DECLARED
    by_key = [line for line in steps_of if "PRIMARY KEY" in line]

    assert expected <= named <= expected | {"pf_steps_matter", "pf_steps_content"}
    assert [] == [line for line in steps_of if line.startswith("SCAN")]
    assert [] == [line for _, plan in plans for line in plan if "TEMP B-TREE" in line]
    assert [] == [line for line in by_key if "position=?" not in line and name != "person"]


def test_all_steps_come_along_the_key(year, monkeypatch):
    """With nothing asked but a period, the order of the ledger is the order of the answer."""
    plans = planned(monkeypatch)
    year.ask(since="2017-06-01", limit=3)

    assert ["SEARCH pf_steps USING PRIMARY KEY (agency=? AND position>? AND position<?)"] == (
        plans[0][1]
    )
    assert [] == [line for _, plan in plans for line in plan if "TEMP B-TREE" in line]


FILL = """
INSERT INTO pf_steps (agency, position, matter, version, action, stage_to, round, first, person,
    post, unit, on_behalf_of, occurred_on, recorded_at, policy, kind, category, owner, content,
    correlation, lay)
SELECT 'full', n, 'm' || n / 7, n % 7, 'a' || n % 7, 's', 1, 0, 'p' || n % 40, 'o' || n % 7,
    'u' || n % 3, CASE WHEN n % 50 = 0 THEN 'p0' END, '2017-01-01', '2017-01-01', 'd' || n % 3,
    'item', 'c' || n % 5, 'u', 'x' || n / 7, CASE WHEN n % 100 = 0 THEN 'h' || n / 1000 END,
    CASE WHEN n % 5 = 0 THEN n % 30 END
FROM generate_series(1, 20000) n
"""
STATEMENTS = {
    column: f"SELECT position FROM pf_steps WHERE agency = 'full' AND {column} = '{value}' "
    "AND position > 100 AND position <= 20000 ORDER BY position LIMIT 51"
    for column, value in {
        "matter": "m20", "person": "p3", "post": "o2", "unit": "u1", "category": "c1",
        "action": "a1", "policy": "d1", "content": "x40", "on_behalf_of": "p0",
        "correlation": "h3",
    }.items()
}  # fmt: skip
STATEMENTS["lay"] = (
    "SELECT lay, position FROM pf_steps WHERE agency = 'full' AND lay > 0 AND lay > 3 "
    "AND (lay, position) < (20, 9000) ORDER BY lay DESC, position DESC LIMIT 51"
)


def test_postgresql_finds_the_same_indexes(fresh_postgres_url):
    """On a filled table with statistics: the index by its name, no sort, no walk over the table."""
    flow, agency, _ = lived_year(fresh_postgres_url)
    with flow, agency._context.database.read() as connection:
        connection.exec_driver_sql("SET TRANSACTION READ WRITE")
        connection.execute(text(FILL))
        connection.exec_driver_sql("ANALYZE pf_steps")
        plans = {
            name: "\n".join(connection.exec_driver_sql(f"EXPLAIN {statement}").scalars())
            for name, statement in STATEMENTS.items()
        }
        connection.rollback()

    assert {} == {n: plan for n, plan in plans.items() if f"pf_steps_{n} " not in plan}
    assert {} == {n: plan for n, plan in plans.items() if "Sort" in plan or "Seq Scan" in plan}
