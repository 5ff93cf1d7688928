"""The append keeps its contract: order, time, one result for a command, all or nothing."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from publication_flow import Agency, SimulatedClock
from publication_flow.engine.clock import instant
from publication_flow.errors import Busy, Conflict, Denied, FlowError, WrongEnvironment
from publication_flow.ledger import append, head, merkle, sql
from publication_flow.matter.events import Event, from_bytes
from tests.bureau import AGENCY, START, draft_one, publish_one
from tests.tampering import Bureau, by_hand, driven, everything

SKEW = 5  # seconds: the policy's default


@pytest.fixture
def bureau(database_url: str) -> Iterator[Bureau]:
    made = driven(database_url)
    yield made
    made.flow.close()


def stored(bureau: Bureau) -> list[Event]:
    return [from_bytes(bytes(row[-1])) for row in everything(bureau.url, "pf_events")["pf_events"]]


def test_positions_versions_and_instants(bureau: Bureau) -> None:
    """Positions and each stream's versions count on without gaps; instants never decrease."""
    events = stored(bureau)
    streams: dict[str, list[int]] = {}
    for event in events:
        streams.setdefault(event.stream, []).append(event.version)

    assert list(range(1, len(events) + 1)) == [event.position for event in events]
    assert sorted(e.recorded_at for e in events) == [e.recorded_at for e in events]
    assert [list(range(1, len(v) + 1)) for v in streams.values()] == list(streams.values())
    assert {"agency", "organisation", *bureau[4:8]} == set(streams)


def test_clock_a_little_behind(bureau: Bureau) -> None:
    """A clock set back within the limit records the instant of the event before."""
    last = stored(bureau)[-1].recorded_at
    bureau.clock.advance(seconds=-SKEW)

    draft_one(bureau.agency)

    assert last == stored(bureau)[-1].recorded_at
    assert instant(bureau.clock.now()) < last


@pytest.mark.parametrize(
    "change", [draft_one, lambda agency: agency.enrol("tang.wei", "唐伟", by="hu.jian")]
)
def test_clock_far_behind(bureau: Bureau, change: Callable[[Agency], object]) -> None:
    """A clock further behind is refused with both instants, and nothing is written."""
    before = everything(bureau.url)
    bureau.clock.advance(seconds=-SKEW - 1)

    with pytest.raises(WrongEnvironment) as caught:
        change(bureau.agency)

    assert ("clock-backwards", SKEW + 1, SKEW) == (
        caught.value.code, caught.value.facts["seconds"], caught.value.facts["limit"],
    )  # fmt: skip
    assert before == everything(bureau.url)


def test_simulated_clock_stays_out_of_real_time(tmp_path) -> None:
    """A ledger of real time takes nothing from a simulated clock."""
    from publication_flow import PublicationFlow
    from tests.bureau import BASIS, ORGANISATION

    url = f"sqlite:///{tmp_path / 'real.db'}"
    with PublicationFlow.open(url) as real:
        real.found(AGENCY, policy="cn-civil-affairs", organisation=ORGANISATION, basis=BASIS)

    with (
        PublicationFlow.open(url, clock=SimulatedClock(START + timedelta(days=9999))) as flow,
        pytest.raises(WrongEnvironment) as caught,
    ):
        draft_one(flow.agency(AGENCY))

    assert "clock-simulated" == caught.value.code


def test_command_repeated(bureau: Bureau) -> None:
    """The same command under the same id gives the first result, however late, and no event."""
    agency = bureau.agency
    first = agency.act("audit", bureau.provided, by="li.na", opinion="无误", command_id="c-1")
    opened = agency.act(
        "draft", by="wang.fang", title="标题", category="social-assistance", command_id="c-2"
    )
    agency.act("approve", bureau.provided, by="zhao.gang")
    before = everything(bureau.url)

    again = agency.act("audit", bureau.provided, by="li.na", opinion="无误", command_id="c-1")
    opened_again = agency.act(
        "draft", by="wang.fang", title="标题", category="social-assistance", command_id="c-2"
    )

    assert first._replace(retried=True) == again
    assert opened._replace(retried=True) == opened_again
    assert before == everything(bureau.url)


@pytest.mark.parametrize(
    "other",
    [
        {"opinion": "另一个意见"},
        {"opinion": None},
        {"by": "sun.yan"},
        {"occurred_on": "2017-03-06"},
    ],
)
def test_command_id_reused(bureau: Bureau, other: dict) -> None:
    """The same id with another body is a conflict, and nothing is written."""
    first: dict[str, Any] = {
        "by": "li.na",
        "opinion": "无误",
        "occurred_on": "2017-03-07",
        "command_id": "c-1",
    }
    bureau.agency.act("audit", bureau.provided, **first)
    before = everything(bureau.url)

    with pytest.raises(Conflict) as caught:
        bureau.agency.act("audit", bureau.provided, **(first | other))
    with pytest.raises(Conflict) as other_matter:
        bureau.agency.act("audit", bureau.returned, **first)

    assert ("command-reused", "c-1") == (caught.value.code, caught.value.facts["command"])
    assert "command-reused" == other_matter.value.code
    assert before == everything(bureau.url)


def test_command_id_of_a_refused_command_is_free(bureau: Bureau) -> None:
    """A command that was denied has used up nothing: its id may come again."""
    with pytest.raises(Denied):
        bureau.agency.act("audit", bureau.provided, by="gao.yu", command_id="c-1")

    done = bureau.agency.act("audit", bureau.provided, by="li.na", command_id="c-1")

    assert not done.retried


@pytest.mark.parametrize("seen", [0, 1, 3])
def test_expected_version(bureau: Bureau, seen: int) -> None:
    """Who saw another version than the present one is told both, and nothing is written."""
    before = everything(bureau.url)

    with pytest.raises(Conflict) as caught:
        bureau.agency.act("audit", bureau.provided, by="li.na", expected_version=seen)

    facts = caught.value.facts
    assert ("version", seen, 2) == (caught.value.code, facts["expected"], facts["version"])
    assert before == everything(bureau.url)
    assert 3 == bureau.agency.act("audit", bureau.provided, by="li.na", expected_version=2).version


def blocked(bureau: Bureau, table: str) -> str:
    """Put a row in the way of the next event's rows; the statement that takes it out again."""
    size = len(stored(bureau))
    with by_hand(bureau.url) as connection:
        if table == "pf_steps":
            sql.run(
                connection,
                "UPDATE pf_steps SET position = ? WHERE position = "
                "(SELECT min(position) FROM pf_steps)",
                (size + 1,),
            )
        elif table == "pf_items":
            sql.run(
                connection, "UPDATE pf_items SET external_ref = 'taken' WHERE stage = 'drafted'"
            )
        else:
            sql.run(connection, "UPDATE pf_holdings SET position = ? WHERE position = "
                    "(SELECT min(position) FROM pf_holdings)", (size + 1,))  # fmt: skip
    return table


@pytest.mark.parametrize("table", ["pf_steps", "pf_items"])
def test_failure_in_the_middle(bureau: Bureau, table: str) -> None:
    """When a row of a projection cannot be written, no event, no text and no head is either."""
    blocked(bureau, table)
    before = everything(bureau.url)

    with pytest.raises(FlowError):
        draft_one(bureau.agency, external_ref="taken")

    assert before == everything(bureau.url)


def test_failure_in_the_middle_of_organising(bureau: Bureau) -> None:
    """The same for an organisation event."""
    blocked(bureau, "pf_holdings")
    before = everything(bureau.url)

    with pytest.raises(FlowError):
        bureau.agency.assign("affairs", "institutional-functions", by="hu.jian")

    assert before == everything(bureau.url)


def test_failure_of_the_last_statement(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash between the last row and the head leaves all tables as they were."""
    bureau = driven(f"sqlite:///{tmp_path / 'ledger.db'}")
    before = everything(bureau.url)
    quick = sql.quick
    reached = []

    def crash(connection, statement, parameters=()):
        if statement.startswith("UPDATE pf_heads SET size = ?"):
            rows = quick(connection, "SELECT count(*) FROM pf_events", ()).fetchone()[0]
            reached.append(rows - len(before["pf_events"]))
            raise RuntimeError("power cut")
        return quick(connection, statement, parameters)

    monkeypatch.setattr(sql, "quick", crash)
    with pytest.raises(RuntimeError):
        bureau.agency.act("audit", bureau.provided, by="li.na")
    with pytest.raises(RuntimeError):
        bureau.agency.relieve(
            "wang.fang", "section-clerk", "low-income", by="hu.jian", last_day="2017-03-07"
        )
    monkeypatch.undo()

    assert [1, 1] == reached  # the event had been written by then
    assert before == everything(bureau.url)
    assert bureau.agency.verify().ok


def test_crash_after_the_last_statement(bureau: Bureau, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relief ends holdings after the append; if that fails, the event is gone too."""
    from publication_flow.projections import organisation

    before = everything(bureau.url)

    def crash(*_):
        raise RuntimeError("power cut")

    monkeypatch.setattr(organisation, "endings", crash)
    with pytest.raises(RuntimeError):
        bureau.agency.relieve(
            "wang.fang", "section-clerk", "low-income", by="hu.jian", last_day="2017-03-07"
        )

    assert before == everything(bureau.url)


def test_write_with_a_head_that_moved(bureau: Bureau) -> None:
    """Rows made for an older head are not written, by the guard or by the head's update."""
    with by_hand(bureau.url) as connection:
        old = head.read(connection, AGENCY)
    draft_one(bureau.agency)
    before = everything(bureau.url)
    event = stored(bureau)[-1]._replace(position=old.size + 2, id="x", version=2)
    late = append.batch(old, [event], (), ())

    with by_hand(bureau.url) as connection:
        connection.exec_driver_sql("BEGIN")
        if connection.dialect.name == "postgresql":
            refused = not append.guarded(connection, old, late)
        else:
            with pytest.raises(Conflict):
                append.write(connection, old, late)
            refused = True
        connection.exec_driver_sql("ROLLBACK")

    assert refused
    assert before == everything(bureau.url)


def test_batch_hashes_and_names_a_command_once(bureau: Bureau) -> None:
    """A batch continues the tree and puts a command's id beside its first event alone."""
    with by_hand(bureau.url) as connection:
        old = head.read(connection, AGENCY)
    event = stored(bureau)[-1]
    new = [
        event._replace(position=old.size + n, version=n, stream="2017-0099", command=command)
        for n, command in enumerate(["a", "a", None, "b", "b"], 1)
    ]

    made = append.batch(old, new, (), (), number_last=99)

    rows = made.writes[0].rows
    leaves = [
        merkle.leaf_hash(bytes(row[-1])) for row in everything(bureau.url, "pf_events")["pf_events"]
    ] + [merkle.leaf_hash(row[8]) for row in rows]
    assert ["a", None, None, "b", None] == [row[6] for row in rows]
    assert (old.size + 5, 99) == (made.head.size, made.head.number_last)
    assert merkle.root(leaves) == merkle.edge_root(merkle.edge_from_bytes(made.head.edge))


def test_many_at_once(bureau: Bureau) -> None:
    """Commands that come together take turns: nothing is lost, doubled or out of order."""
    errors: list[Exception] = []

    def work() -> None:
        for _ in range(3):
            try:
                publish_one(bureau.agency)
            except Busy:
                continue
            except Exception as error:
                errors.append(error)

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)

    numbers = [e.stream for e in stored(bureau) if e.kind == "opened"]
    report = bureau.agency.verify()
    assert [] == errors
    assert (True, ()) == (report.ok, report.findings)
    assert [f"2017-{n:04d}" for n in range(1, 14)] == numbers


def test_numbers_begin_anew_each_year(bureau: Bureau) -> None:
    """A matter's number counts from one in each year of the agency's zone."""
    bureau.clock.set(START.replace(year=2017, month=12, day=31, hour=15, minute=59))
    last = draft_one(bureau.agency)
    bureau.clock.advance(minutes=1)
    first = draft_one(bureau.agency)

    assert ("2017-0005", "2018-0001") == (last, first)
    assert bureau.agency.verify().ok


def test_no_typed_text_in_the_index_columns(bureau: Bureau) -> None:
    """Beside the bytes there are ids, numbers and instants only."""
    rows = everything(bureau.url, "pf_events")["pf_events"]

    assert all(
        re.fullmatch(r"[\x21-\x7e]+", value) for row in rows for value in row if type(value) is str
    )
