"""Projections made anew are row for row what the running engine had written."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from publication_flow.errors import BrokenLedger
from publication_flow.ledger import sql
from publication_flow.projections.tables import PROJECTION_TABLES
from tests.bureau import AGENCY, BASIS, ORGANISATION, draft_one, publish_one
from tests.tampering import Bureau, body_of, by_hand, driven, everything, set_body, unguarded

TABLES = tuple(table.name for table in PROJECTION_TABLES)


@pytest.fixture
def bureau(database_url: str) -> Iterator[Bureau]:
    made = driven(database_url)
    yield made
    made.flow.close()


def test_rebuild_gives_the_same_rows(bureau: Bureau) -> None:
    """A rebuild of a sound ledger changes no row, and tells how far it is."""
    before = everything(bureau.url)
    calls: list[tuple[int, int]] = []

    matters = bureau.agency.rebuild(lambda done, total: calls.append((done, total)))

    size = len(before["pf_events"])
    assert 4 == matters
    assert before == everything(bureau.url)
    assert (size, size) == calls[-1]


@pytest.mark.parametrize("chunk", [1, 3])
def test_rebuild_in_small_pieces(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    """However few matters are written at a time, the rows are the same."""
    monkeypatch.setattr("publication_flow.projections.rebuild._MATTERS", chunk)
    monkeypatch.setattr("publication_flow.projections.pages.PAGE", chunk)
    before = everything(bureau.url)

    bureau.agency.rebuild()

    assert before == everything(bureau.url)


@pytest.mark.parametrize(
    "corruption",
    [
        [f"DELETE FROM {name}" for name in TABLES],
        ["UPDATE pf_inbox SET due_on = '2020-01-01', position = 9999"],
        ["UPDATE pf_items SET stage = 'drafted', external_ref = matter"],
        ["UPDATE pf_holdings SET person = 'gao.yu'", "UPDATE pf_persons SET name = '00'"],
        ["UPDATE pf_steps SET matter = '2017-0666', person = 'gao.yu'"],
        [
            "UPDATE pf_inbox SET matter = '2017-0666' WHERE matter = '2017-0003'",
            "UPDATE pf_items SET matter = '2017-0666' WHERE matter = '2017-0003'",
            "UPDATE pf_inbox SET matter = 'agency' WHERE matter = '2017-0004'",
        ],
    ],
)
def test_rebuild_repairs(bureau: Bureau, corruption: list[str]) -> None:
    """Whatever was done to the projections by hand, a rebuild undoes it and the rest stands."""
    before = everything(bureau.url)
    with by_hand(bureau.url) as connection:
        for statement in corruption:
            sql.run(connection, statement)
    red = bureau.agency.verify()

    bureau.agency.rebuild()

    report = bureau.agency.verify()
    assert not red.ok
    assert (True, ()) == (report.ok, report.findings)
    assert before == everything(bureau.url)


def test_rebuild_leaves_other_agencies_alone(bureau: Bureau) -> None:
    """A rebuild touches the rows of its own agency only."""
    other = bureau.flow.found(
        f"{AGENCY}-2", policy="cn-civil-affairs", organisation=ORGANISATION, basis=BASIS
    )
    number = publish_one(other)
    with by_hand(bureau.url) as connection:
        sql.run(connection, "UPDATE pf_items SET stage = 'drafted'")

    bureau.agency.rebuild()

    findings = other.verify().findings
    assert [("row-differs", number)] == [(f.code, f.matter) for f in findings]
    assert bureau.agency.verify().ok


def test_rebuild_of_an_unreadable_ledger_changes_nothing(bureau: Bureau) -> None:
    """Events that cannot be replayed end the rebuild, and the rows stay as they were."""
    with unguarded(bureau.url) as connection:
        last = int(sql.run(connection, "SELECT max(position) FROM pf_events").scalar())
        set_body(connection, last, body_of(connection, last)[:-3])
    before = everything(bureau.url)

    with pytest.raises(BrokenLedger):
        bureau.agency.rebuild()

    assert before == everything(bureau.url)


@pytest.mark.parametrize("moment", ["begun", "written"])
def test_work_goes_on_beside_a_rebuild(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """A command that comes during a rebuild waits, is done after it, and nothing is left over."""
    monkeypatch.setattr("publication_flow.projections.rebuild._MATTERS", 1)
    monkeypatch.setattr("publication_flow.projections.pages.PAGE", 1)
    errors: list[Exception] = []

    def work() -> None:
        try:
            if moment == "begun":
                draft_one(bureau.agency)  # no row of it is there yet that could be waited for
            bureau.agency.act("audit", bureau.provided, by="li.na")
        except Exception as error:
            errors.append(error)

    worker = threading.Thread(target=work)

    def progress(done: int, total: int) -> None:
        if worker.ident is None and (moment == "begun" or done == total):
            worker.start()
            worker.join(0.4)  # the rebuild has not ended: the command waits for it

    bureau.agency.rebuild(progress)
    worker.join(15)

    report = bureau.agency.verify()
    assert [] == errors
    assert not worker.is_alive()
    assert (True, ()) == (report.ok, report.findings)
    assert "audit" == bureau.agency.trail(bureau.provided)[-1].action
