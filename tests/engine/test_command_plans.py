"""Commands find what they need by an index: their cost does not grow with the ledger."""

from __future__ import annotations

import pytest

from publication_flow import Denied
from publication_flow.ledger import sql
from tests.bureau import draft_one, drive, publish_one

# Grow with the ledger, and may only be searched by something narrower than the agency.
GROWING = ("pf_events", "pf_steps", "pf_items", "pf_inbox", "pf_contents")


def denied(agency, number):
    with pytest.raises(Denied):
        agency.act("publish", number, by="wang.fang")


COMMANDS = {
    "draft": lambda agency, number: draft_one(agency, external_ref="host-7", command_id="d-7"),
    "chain": lambda agency, number: drive(agency, number),
    "return": lambda agency, number: (
        drive(agency, number, "provide"),
        agency.act("return", number, by="li.na", to="drafted", reason="补正"),
    ),
    "denied": denied,
    "retry": lambda agency, number: [
        agency.act("provide", number, by="chen.jing", opinion="同意", command_id="p-1")
        for _ in range(2)
    ],
    "post": lambda agency, number: agency.act(
        "post", publish_one(agency), by="wang.fang", channels=("board",)
    ),
    "may": lambda agency, number: agency.may(number, by="chen.jing"),
    "organise": lambda agency, number: (
        agency.appoint("ma.qiang", "section-clerk", "affairs", by="hu.jian"),
        agency.relieve("ma.qiang", "section-clerk", "affairs", by="hu.jian"),
    ),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_walks_the_whole_ledger(small_bureau, monkeypatch, command):
    """SQLite's plan of every statement searches what grows by more than the agency alone."""
    agency = small_bureau.agency
    number = draft_one(agency)
    plans: list[tuple[str, str]] = []

    def planned(ask, many=False):
        def asked(connection, statement, parameters=()):
            if many and not parameters:
                return ask(connection, statement, parameters)
            one = tuple(parameters[0] if many else parameters)
            found = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", one)
            plans.extend((row[3], statement) for row in found)
            return ask(connection, statement, parameters)

        return asked

    for name in ("run", "quick", "quick_many"):
        monkeypatch.setattr(sql, name, planned(getattr(sql, name), name == "quick_many"))
    COMMANDS[command](agency, number)
    found = [(p, s) for p, s in plans if p.split(" ")[1].startswith(GROWING)]

    assert found
    assert [(p, s) for p, s in found if p.startswith("SCAN") or p.endswith("(agency=?)")] == []
