"""One command on many matters: an answer for each, all or nothing, and the same answer again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection

from publication_flow import BadInput, Conflict, Denied, NotFound
from publication_flow.engine import bulk
from publication_flow.ledger import read
from publication_flow.ledger.append import Batch, write
from publication_flow.ledger.head import Head
from tests.bureau import draft_one, drive, found_bureau
from tests.contract.stored import counts, positions, rows
from tests.contract.writers import together
from tests.engine import bulk_writers
from tests.engine.bulk_writers import AUDIT
from tests.engine.hosts import host

ROOT = Path(__file__).parents[2]


def provided(agency, count, **values):
    return [drive(agency, draft_one(agency, **values), "provide") for _ in range(count)]


def thirty(agency):
    """Thirty items for an afternoon, eight of which may not pass, and why each may not."""
    fine = provided(agency, 22)
    drafted = [draft_one(agency) for _ in range(2)]
    audited = drive(agency, draft_one(agency), "audit")
    published = drive(agency, draft_one(agency))
    claimed = provided(agency, 2)
    for number in claimed:
        agency.act("claim", number, by="sun.yan")
    moved = provided(agency, 1)[0]
    agency.act("remark", moved, by="sun.yan", opinion="文号待核")
    kept = [*drafted, audited, published, *claimed, moved, "2017-9999"]
    order = [*fine[:10], *kept[:5], *fine[10:], *kept[5:]]
    return order, fine, kept, {"seen": {moved: 2}}


def told(results):
    """Results as data in both languages, but for what only a retry says."""
    found = [(r.as_dict("zh"), r.as_dict("en")) for r in results]
    for one in (one for pair in found for one in pair):
        if one["done"] is not None:
            one["done"] = {**one["done"], "retried": None}
    return found


def test_each_of_thirty_items_gets_its_own_answer(bureau):
    """Twenty-two pass, in the order given; each of the others is told its own reason, in both
    languages, and lies where it lay."""
    order, fine, kept, seen = thirty(bureau.agency)
    before = {n: bureau.agency.item(n).version for n in kept[:-1]}

    results = bureau.agency.act_all("audit", order, **AUDIT, **seen)

    by_number = {r.matter: r for r in results}
    assert order == [r.matter for r in results]
    assert ["office-audited"] * 22 == [by_number[n].done.stage for n in fine]
    assert [None] * 8 == [by_number[n].done for n in kept]
    codes = [
        list(e.codes) if isinstance(e, Denied) else [e.code]
        for e in (by_number[n].error for n in kept)
    ]
    wrong, taken = ["wrong-stage"], ["claimed-by-other"]
    assert [wrong, wrong, wrong, wrong, taken, taken, ["version"], ["matter"]] == codes
    assert before == {n: bureau.agency.item(n).version for n in kept[:-1]}
    assert "拟稿" in by_number[kept[0]].sentence()
    assert "办公室审核" in by_number[fine[0]].sentence()
    assert "office" in by_number[fine[0]].sentence("en")


def test_what_is_refused_is_told_as_a_single_command_tells_it(bureau):
    """The error of one matter carries the code, the facts and the sentence of its own command."""
    agency = bureau.agency
    drafted, claimed = draft_one(agency), provided(agency, 1)[0]
    agency.act("claim", claimed, by="sun.yan")
    alone = []
    for number in (drafted, claimed):
        with pytest.raises(Denied) as refused:
            agency.act("audit", number, by="li.na")
        alone.append(refused.value)
    with pytest.raises(BadInput) as wrong:
        agency.act("audit", drafted, by="li.na", secrecy_review="也许")

    results = agency.act_all("audit", [drafted, claimed], by="li.na", command_id="b-1")
    bad = agency.act_all("audit", [drafted], by="li.na", command_id="b-2", secrecy_review="也许")[0]

    assert [e.verdict.as_dict("zh") for e in alone] == [
        r.error.verdict.as_dict("zh") for r in results
    ]
    for lang in ("zh", "en"):
        assert [e.sentence(lang) for e in alone] == [r.error.sentence(lang) for r in results]
        assert wrong.value.sentence(lang) == bad.error.sentence(lang) == bad.sentence(lang)
    assert wrong.value.code == bad.error.code


def test_a_retry_gives_the_same_answer_and_changes_nothing(bureau):
    """Sent twice again, done and refused alike come back as they were, whatever happened since."""
    order, fine, kept, seen = thirty(bureau.agency)
    first = bureau.agency.act_all("audit", order, **AUDIT, **seen)
    drive(bureau.agency, kept[0], "provide")
    bureau.agency.act("approve", fine[0], by="zhao.gang")
    before = counts(bureau.url)

    again = [bureau.agency.act_all("audit", order, **AUDIT, **seen) for _ in range(2)]

    assert [told(first)] * 2 == [told(one) for one in again]
    assert {True} == {r.done.retried for r in again[0] if r.done is not None}
    assert {False} == {r.done.retried for r in first if r.done is not None}
    assert before == counts(bureau.url)


def test_the_same_command_id_with_another_body_is_a_conflict(bureau):
    """Other matters, another order, another opinion, another version seen; also a single command
    under the id of many, even of one that changed nothing, and many under that of a single one."""
    agency = bureau.agency
    numbers = provided(agency, 3)
    agency.act_all("audit", numbers[:2], **AUDIT)
    agency.act_all("publish", numbers[:2], by="li.na", command_id="nothing")
    agency.act("audit", numbers[2], by="li.na", command_id="single")
    before = counts(bureau.url)
    others = [
        lambda: agency.act_all("audit", numbers, **AUDIT),
        lambda: agency.act_all("audit", numbers[1::-1], **AUDIT),
        lambda: agency.act_all("audit", numbers[:2], **(AUDIT | {"opinion": "另一个意见"})),
        lambda: agency.act_all("audit", numbers[:2], **AUDIT, seen={numbers[0]: 2}),
        lambda: agency.act("audit", numbers[0], **AUDIT),
        lambda: agency.act("publish", numbers[0], by="li.na", command_id="nothing"),
        lambda: agency.act_all("audit", [numbers[2]], by="li.na", command_id="single"),
    ]

    codes = []
    for other in others:
        with pytest.raises(Conflict) as conflict:
            other()
        codes.append(conflict.value.code)

    assert ["command-reused"] * len(others) == codes
    assert before == counts(bureau.url)


def test_an_answer_can_be_read_again(bureau):
    """`answer` gives what was answered under a command id, and nothing for one never used or for
    something that is no id."""
    agency = bureau.agency
    numbers = provided(agency, 2)
    first = agency.act_all("audit", [*numbers, "2017-9999"], **AUDIT)

    found = agency.answer(AUDIT["command_id"])

    assert told(first) == told(found)
    assert [None, None, None] == [agency.answer(odd) for odd in ("never-used", "中", "a b\0")]


def test_a_process_killed_half_way_has_done_nothing_and_sent_again_does_all_once(bureau):
    """Killed with everything written and nothing committed; sent twice again, each matter is
    audited once and the positions have no gap."""
    agency = bureau.agency
    numbers = provided(agency, 12)
    before = counts(bureau.url)

    child = subprocess.run(
        [sys.executable, "-m", "tests.engine.bulk_writers", bureau.url, *numbers], cwd=ROOT,
        check=False,
    )  # fmt: skip
    after = counts(bureau.url)
    again = [agency.act_all("audit", numbers, **AUDIT) for _ in range(2)]

    assert -9 == child.returncode
    assert before == after
    assert told(again[0]) == told(again[1])
    assert ["office-audited"] * 12 == [r.done.stage for r in again[0]]
    assert [3] * 12 == [agency.item(n).version for n in numbers]
    assert list(range(1, len(positions(bureau.url)) + 1)) == positions(bureau.url)


def test_a_single_command_in_between_costs_nobody_an_answer(database_url):
    """While one process audits forty, another remarks on the same ones: every act is in the ledger
    once, one after the other."""
    flow, agency, _ = found_bureau(database_url)
    with flow:
        numbers = provided(agency, 40)
        before = len(positions(database_url))

        audited, remarked = together(bulk_writers.remarks, 2, database_url, numbers)

        assert (["done"] * 40, ["done"] * 40) == (audited, remarked)
        assert list(range(1, before + 81)) == positions(database_url)
        assert [4] * 40 == [agency.item(n).version for n in numbers]
        assert agency.verify().ok


def test_the_events_of_a_batch_are_tied_together(bureau):
    """The command's id stands with the first event; every one carries it as its correlation."""
    numbers = [draft_one(bureau.agency), *provided(bureau.agency, 3)]

    bureau.agency.act_all("audit", numbers, **AUDIT)

    with bureau.flow._database.read() as connection:
        last = [read.stream(connection, bureau.agency.id, n)[-1] for n in numbers[1:]]
    assert ["afternoon-1", None, None] == [event.command for event in last]
    assert ["afternoon-1"] * 3 == [event.correlation for event in last]
    stored = rows(bureau.url, "SELECT count(*) FROM pf_events WHERE command = 'afternoon-1'")
    assert [(1,)] == stored


def test_a_matter_that_may_not_be_seen_is_like_one_that_does_not_exist(bureau):
    """To a clerk of another section a refusal, a stale version and a wrong field tell nothing."""
    agency = bureau.agency
    theirs = draft_one(agency)
    ask = {"by": "gao.yu", "title": "改"}

    results = [
        agency.act_all("revise", [theirs, "2017-9999"], command_id="n-1", **ask),
        agency.act_all("revise", [theirs, "2017-9999"], command_id="n-2", seen={theirs: 7}, **ask),
        agency.act_all("revise", [theirs, "2017-9999"], command_id="n-3", typo="x", **ask),
    ]

    for hidden, missing in results:
        assert isinstance(hidden.error, NotFound)
        assert hidden.sentence().replace(theirs, "2017-9999") == missing.sentence()
        assert hidden.error.code == missing.error.code


def test_in_a_hosts_transaction_the_host_decides(bureau):
    """Rolled back nothing remains, not even the answer; committed, everything does."""
    numbers = provided(bureau.agency, 3)
    engine = host(bureau.url)
    before = counts(bureau.url)
    with engine.connect() as connection:
        theirs = bureau.flow.on(connection).agency(bureau.agency.id)
        theirs.act_all("audit", numbers, **AUDIT)
        connection.rollback()
    rolled_back = counts(bureau.url)
    with engine.begin() as connection:
        theirs = bureau.flow.on(connection).agency(bureau.agency.id)
        results = theirs.act_all("audit", [*numbers, numbers[0]], **AUDIT)

    assert before == rolled_back
    assert numbers == [r.matter for r in results]
    assert ["office-audited"] * 3 == [bureau.agency.item(n).stage for n in numbers]


def test_the_head_is_written_once(small_bureau, monkeypatch):
    """Ten matters cost one update of the head, and each table one statement."""
    numbers = provided(small_bureau.agency, 10)
    written: list[Batch] = []

    def counted(connection: Connection, head: Head, batch: Batch) -> None:
        written.append(batch)
        write(connection, head, batch)

    monkeypatch.setattr(bulk, "write", counted)

    small_bureau.agency.act_all("audit", numbers, **AUDIT)

    (batch,) = written
    tables = [(write.op, write.table.name) for write in batch.writes]
    assert 10 == len(batch.events)
    assert sorted(set(tables)) == sorted(tables)


@pytest.mark.parametrize(
    ("matters", "ask", "code"),
    [
        ([], {}, "matters-required"),
        ([f"2017-{n:04d}" for n in range(501)], {}, "too-many-matters"),
        (["2017-0001"], {"command_id": "两 个"}, "identifier"),
        (["2017-0001"], {"command_id": None}, "identifier"),
        (["2017-0001"], {"seen": {"2017-0001": "2"}}, "identifier"),
        (["2017-0001"], {"by": "nobody"}, "person"),
        (["2017-0001"], {"entered_by": "nobody", "mode": "paper"}, "person"),
    ],
)
def test_what_concerns_all_of_them_is_raised(small_bureau, matters, ask, code):
    """None, too many, no proper command id, a version that is none, a person unknown."""
    draft_one(small_bureau.agency)

    with pytest.raises((BadInput, NotFound)) as refused:
        small_bureau.agency.act_all("audit", matters, **({"by": "li.na", "command_id": "x"} | ask))

    assert code == refused.value.code


def test_a_matter_named_twice_is_done_once(small_bureau):
    """Also when it is named by what a command on it returned."""
    done = small_bureau.agency.act(
        "draft", by="wang.fang", title="标准", category="social-assistance", body="正文"
    )

    results = small_bureau.agency.act_all(
        "provide", [done, done.matter, done], by="chen.jing", command_id="twice"
    )

    assert [done.matter] == [r.matter for r in results]


def test_another_agencys_matter_is_not_found(small_bureau):
    """What another agency's command returned names no matter of ours, though the number exists."""
    ours = draft_one(small_bureau.agency)
    done = small_bureau.agency.act("provide", ours, by="chen.jing")

    result = small_bureau.agency.act_all(
        "audit", [done._replace(agency="370406-mz")], by="li.na", command_id="f"
    )[0]

    assert "matter" == result.error.code
    assert "department-provided" == small_bureau.agency.item(ours).stage


def test_a_file_that_comes_again_is_the_same_file(small_bureau):
    """Bytes count by their digest: the same scan is the same request, another is another."""
    numbers = [drive(small_bureau.agency, draft_one(small_bureau.agency), "audit")]
    ask = {"by": "zhao.gang", "mode": "paper", "entered_by": "sun.yan", "command_id": "paper"}
    first = small_bureau.agency.act_all("approve", numbers, scan=b"scan", **ask)

    again = small_bureau.agency.act_all("approve", numbers, scan=b"scan", **ask)
    with pytest.raises(Conflict):
        small_bureau.agency.act_all("approve", numbers, scan=b"other", **ask)

    assert told(first) == told(again)
