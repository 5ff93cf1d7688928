"""Erasing is an act: proposed by one, approved by another, and then it is gone, whatever asks."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from publication_flow import (
    BadInput,
    Busy,
    Conflict,
    Denied,
    NotFound,
    PublicationFlow,
    WrongEnvironment,
)
from publication_flow.ledger import sql
from publication_flow.ledger.beside import answers, working_copies, working_files
from publication_flow.ledger.tables import contents
from publication_flow.matter.erasing import SCOPES, named_in
from publication_flow.matter.events import ACTED, Event
from tests.bureau import AGENCY, draft_one, drive, publish_one
from tests.channels.posting import take_down

ASKED = {"ground": "personal-information", "reason": "当事人要求"}
NAME = "欧阳惊鸿"


def propose(agency, number, scope="whole", by="li.na", **more):
    return agency.act("propose-erasure", number, by=by, scope=scope, **ASKED, **more)


def erase(agency, number, scope="whole", **more):
    propose(agency, number, scope)
    return agency.act("approve-erasure", number, by="zhao.gang", scope=scope, **more)


def abandoned(agency, **values):
    """An item with a name in all it has, given up by its section."""
    files = [(f"{NAME}.txt", NAME.encode())]
    texts = {"title": f"{NAME}公示", "body": NAME, "attachments": files}
    number = draft_one(agency, **(texts | values))
    agency.act("abandon", number, by="wang.fang", reason=f"{NAME}的不公开")
    return number


def stored(flow, table, column="data"):
    with flow._database.read() as connection:
        rows = sql.run(connection, f"SELECT {column} FROM {table.name}", ()).fetchall()
    return [bytes(row[0]) for row in rows]


def holding(flow, text=NAME):
    """What there is still with the name in it, by table."""
    columns = ((contents, "data"), (working_copies, "body"), (working_files, "data"),
               (answers, "answer"))  # fmt: skip
    found = {t.name: [d for d in stored(flow, t, c) if text.encode() in d] for t, c in columns}
    return {name: len(data) for name, data in found.items() if data}


# ---- the act


def test_what_was_typed_before_the_proposal_goes_with_the_approval(bureau):
    """On each database: title, body, file, its name and the reason; the event names them all, and
    the reasons of the erasure itself stay."""
    flow, agency = bureau.flow, bureau.agency
    number = abandoned(agency)
    before = holding(flow)

    done = erase(agency, number)
    event = agency.event(done.position)
    report = agency.verify()
    found = agency.item(number)

    assert {"pf_contents": 5} == before
    assert {} == holding(flow)
    assert 5 == len(event.data["erases"]) == report.erased
    assert (None, None, [None]) == (found.title, found.body, [a.name for a in found.attachments])
    assert [("erased", "whole")] == [(m.name, m.key) for m in found.marks]
    assert "当事人要求" == agency.trail(number)[-2].reason
    assert agency.rebuild() > 0
    assert agency.verify().ok


@pytest.mark.parametrize(
    ("scope", "left"),
    [("content", {"file", "name", "reason"}), ("files", {"title", "body", "reason"}),
     ("remarks", {"title", "body", "file", "name"})],
)  # fmt: skip
def test_a_scope_takes_what_it_says(small_bureau, scope, left):
    """The texts of the content, the attachments, or what was said in the acts."""
    agency = small_bureau.agency
    number = abandoned(agency)

    erase(agency, number, scope)
    found = agency.item(number)
    kept = {"title": found.title, "body": found.body, "name": found.attachments[0].name,
            "reason": agency.trail(number)[1].reason}  # fmt: skip
    try:
        kept["file"] = agency.attachment(number, found.attachments[0].data)
    except NotFound:
        kept["file"] = None

    assert left == {name for name, value in kept.items() if value is not None}


def test_what_a_public_item_was_returned_for_may_go_while_it_is_public(small_bureau):
    """The reason of a return was never public: it goes, the item stays as it is, and what is said
    after the proposal stays, too."""
    agency = small_bureau.agency
    number = drive(agency, draft_one(agency), "provide")
    agency.act("return", number, by="li.na", to="drafted", reason=f"{NAME}的住址不要写")
    drive(agency, number)
    propose(agency, number, "remarks")
    agency.act("remark", number, by="chen.jing", opinion="提请以后说的")
    agency.act("approve-erasure", number, by="zhao.gang", scope="remarks")
    trail = {step.action: step for step in agency.trail(number)}

    assert {} == holding(small_bureau.flow)
    assert (None, ("reason",)) == (trail["return"].reason, trail["return"].erased)
    assert ("提请以后说的", ()) == (trail["remark"].opinion, trail["remark"].erased)
    assert "2017年城乡低保标准" == agency.published(number).title


def test_nobody_erases_what_was_not_proposed_by_another(small_bureau):
    """Not without a proposal, not of another scope, not by who proposed it, not what is public,
    and not twice."""
    agency = small_bureau.agency
    number, public = abandoned(agency), publish_one(agency)
    agency.appoint("li.na", "principal-leader", "leadership", by="hu.jian", basis="文")
    with pytest.raises(Denied):
        agency.act("approve-erasure", number, by="zhao.gang", scope="whole")
    propose(agency, number)
    with pytest.raises(Denied) as other_scope:
        agency.act("approve-erasure", number, by="zhao.gang", scope="remarks")
    with pytest.raises(Denied) as own:
        agency.act("approve-erasure", number, by="li.na", scope="whole")
    with pytest.raises(Denied) as still_public:
        propose(agency, public)
    agency.act("approve-erasure", number, by="zhao.gang", scope="whole")
    propose(agency, number, "content")
    with pytest.raises(BadInput) as twice:
        agency.act("approve-erasure", number, by="zhao.gang", scope="content")

    assert ["not-marked"] == [f.code for f in other_scope.value.verdict.failures]
    assert "own-mark" in {f.code for f in own.value.verdict.failures}
    assert ["outcome"] == [f.code for f in still_public.value.verdict.failures]
    assert "nothing-to-erase" == twice.value.code


def test_a_retry_of_the_erasing_command_gets_its_first_result(bureau):
    """The same command again changes nothing and is told what it was told."""
    agency = bureau.agency
    number = abandoned(agency)
    first = erase(agency, number, command_id="erase-1")

    again = agency.act("approve-erasure", number, by="zhao.gang", scope="whole",
                       command_id="erase-1")  # fmt: skip

    assert first._replace(retried=True) == again


def test_a_retry_of_an_older_command_gets_its_first_result(small_bureau):
    """What was typed then cannot be compared any more and counts as the same; who asked, and for
    what, is compared still."""
    agency = small_bureau.agency
    typed = {"title": NAME, "category": "social-assistance", "body": NAME}
    first = agency.act("draft", by="wang.fang", command_id="c1", **typed)
    agency.act("abandon", first, by="wang.fang", reason=NAME, command_id="c2")
    erase(agency, first.matter)

    again = agency.act("draft", by="wang.fang", command_id="c1", **typed)
    ended = agency.act("abandon", first, by="wang.fang", reason=NAME, command_id="c2")
    with pytest.raises(Conflict):
        agency.act("draft", by="liu.yang", command_id="c1", **typed)

    assert (first._replace(retried=True), True) == (again, ended.retried)


# ---- ways to write it


@pytest.mark.parametrize("mode", ["default", "deferred", "immediate", "autocommit"])
def test_on_a_hosts_connection(small_bureau, mode):
    """A host's commit erases, and its rollback keeps everything (but in autocommit mode)."""
    from tests.engine.hosts import host

    flow, agency = small_bureau.flow, small_bureau.agency
    number = abandoned(agency)
    propose(agency, number)
    engine = host(small_bureau.url, mode)
    if mode != "autocommit":
        with engine.connect() as connection:
            lent = flow.on(connection).agency(AGENCY)
            lent.act("approve-erasure", number, by="zhao.gang", scope="whole")
            connection.rollback()
        assert {"pf_contents": 5} == holding(flow)
    with engine.connect() as connection:
        lent = flow.on(connection).agency(AGENCY)
        lent.act("approve-erasure", number, by="zhao.gang", scope="whole")
        connection.commit()

    assert {} == holding(flow)


def test_on_a_hosts_postgres_connection(postgres_bureau):
    """The guarded statement in a host's transaction: a rollback keeps all, a commit erases it."""
    flow, agency = postgres_bureau.flow, postgres_bureau.agency
    number = abandoned(agency)
    propose(agency, number)
    engine = create_engine(make_url(postgres_bureau.url))
    with engine.connect() as connection:
        flow.on(connection).agency(AGENCY).act("approve-erasure", number, by="zhao.gang",
                                               scope="whole")  # fmt: skip
        connection.rollback()
    kept = holding(flow)
    with engine.connect() as connection:
        flow.on(connection).agency(AGENCY).act("approve-erasure", number, by="zhao.gang",
                                               scope="whole")  # fmt: skip
        connection.commit()
    engine.dispose()

    assert ({"pf_contents": 5}, {}) == (kept, holding(flow))


def test_many_at_once(bureau):
    """One command erases several; what one of them refuses keeps none of the others."""
    flow, agency = bureau.flow, bureau.agency
    numbers = [abandoned(agency) for _ in range(3)]
    for number in numbers[:2]:
        propose(agency, number)

    results = agency.act_all("approve-erasure", numbers, by="zhao.gang", command_id="many",
                             scope="whole")  # fmt: skip
    again = agency.act_all("approve-erasure", numbers, by="zhao.gang", command_id="many",
                           scope="whole")  # fmt: skip

    assert [None, None, "denied"] == [r.error and r.error.code for r in results]
    assert [r.sentence() for r in results] == [r.sentence() for r in again]
    assert {"pf_contents": 5} == holding(flow)


# ---- beside the ledger


def test_working_copies_go_with_their_files(bureau):
    """A copy of the matter, and one begun from it; another matter's stays."""
    flow, agency = bureau.flow, bureau.agency
    number, other = publish_one(agency, title=NAME), draft_one(agency)
    copies = agency.drafts
    copies.start_from("wang.fang", number)
    copies.save("liu.yang", matter=number, action="correct", parts={"title": NAME},
                files=[("f", NAME.encode())])  # fmt: skip
    kept = copies.save("liu.yang", matter=other, parts={"title": "另一件"}, files=[("f", b"1")])
    before = holding(flow)
    take_down(agency, number)

    erase(agency, number)

    assert {"pf_contents": 1, "pf_working_copies": 2, "pf_working_files": 1} == before
    assert {} == holding(flow)
    assert [kept.id] == [one.id for one in copies.list("liu.yang")]
    assert (b"1",) == tuple(f.data for f in copies.get("liu.yang", kept.id).files)


def test_answers_to_many_lose_what_was_told_of_it(bureau):
    """What was typed stands in a refusal, and in the digest of what was asked: both go, also where
    two matters of one answer are erased at once. A retry is told so and does nothing."""
    flow, agency = bureau.flow, bureau.agency
    numbers = [abandoned(agency) for _ in range(2)]
    other = draft_one(agency)
    wrong = {"by": "wang.fang", "command_id": "wrong", "summary": "x", "title": NAME,
             "formed_on": NAME, "reason": NAME}  # fmt: skip
    agency.act_all("revise", [*numbers, other], **{k: v for k, v in wrong.items() if k != "reason"})
    before = holding(flow)
    for number in numbers:
        propose(agency, number)
    agency.act_all("approve-erasure", numbers, by="zhao.gang", command_id="many", scope="whole")
    size = agency.size()

    again = agency.act_all("revise", [*numbers, other],
                           **{k: v for k, v in wrong.items() if k != "reason"})  # fmt: skip

    assert {"pf_answers": 1, "pf_contents": 10} == before
    assert ["erased-since"] * 2 == [r.error.code for r in again[:2]]
    assert "erased-since" != again[2].error.code
    assert size == agency.size()
    assert [b""] == [bytes(r) for r in _requests(flow, "wrong")]


def _requests(flow, command):
    with flow._database.read() as connection:
        rows = sql.run(
            connection, f"SELECT request FROM {answers.name} WHERE command = ?", (command,)
        ).fetchall()
    return [row[0].encode() for row in rows]


def test_what_was_found_is_not_remembered(small_bureau):
    """A process that searched the content before tells nothing of it afterwards."""
    agency = small_bureau.agency
    files = [(f"{NAME}.txt", "电话13812345678".encode(), "text/plain")]
    number = abandoned(agency, attachments=files)
    before = agency.findings(number)

    erase(agency, number)

    assert [NAME in one.finding.zh for one in before] == [True]
    assert [] == agency.findings(number)


def test_a_draw_cannot_be_told_any_more(small_bureau):
    """The seed and the places stand; who was drawn is gone with the pools, and that is said."""
    agency = small_bureau.agency
    number = agency.act(
        "plan-inspection", by="wu.min", kind="inspection", title="检查", body="看现场",
        inspected="甲院\n乙院", inspectors=f"{NAME}\n李四\n王五", number="1",
    ).matter  # fmt: skip
    agency.act("draw", number, by="wu.min")
    agency.act("cancel-inspection", number, by="wu.min", reason="重复")
    propose(agency, number)
    agency.act("approve-erasure", number, by="hu.jian", scope="whole")

    with pytest.raises(NotFound) as gone:
        agency.drawn(number)

    assert "draw-erased" == gone.value.code
    assert {} == holding(small_bureau.flow)


# ---- what is told of it


def test_the_list_of_erasures(small_bureau):
    """The latest first, page by page: of what, on which ground, why, who proposed and approved."""
    agency = small_bureau.agency
    numbers = [abandoned(agency) for _ in range(3)]
    for number in numbers:
        erase(agency, number)

    latest = agency.erasures(by="wu.min", limit=2)
    rest = agency.erasures(limit=2, before=latest[-1].position)
    with pytest.raises(NotFound):
        agency.erasures(by="wang.fang")

    assert list(reversed(numbers)) == [one.matter for one in (*latest, *rest)]
    one = latest[0]
    assert ("全部内容", "当事人要求", 5) == (one.scope["zh"], one.reason, one.parts)
    assert "《个人信息保护法》第四十七条" == one.said["ground"]["zh"]
    assert ("li.na", "赵刚") == (one.proposed_by, one.name)


def test_what_is_missing_an_event_must_have_erased(tmp_path: Path):
    """Deleted by hand it is a finding; so is what an event erased and somebody put back."""
    from tests.bureau import found_bureau

    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        number, other = abandoned(agency), draft_one(agency)
        digest = agency.event(erase(agency, number).position).data["erases"][0]
        title = agency.event(agency.item(other).position).data["content"]["parts"]["title"]
        sound = agency.verify()

        def tamper(connection):
            delete = f"DELETE FROM {contents.name} WHERE digest = ?"
            insert = f"INSERT INTO {contents.name} (agency, digest, salt, data) VALUES (?, ?, ?, ?)"
            sql.run(connection, delete, (title,))
            sql.run(connection, insert, (AGENCY, digest, b"", b""))

        flow._database.write(tamper)
        found = {(f.code, f.matter) for f in agency.verify().findings}

    assert (True, 5) == (sound.ok, sound.erased)
    assert {("content-missing", other), ("content-erased-present", number)} <= found


def test_scopes_know_every_part_that_an_event_may_name():
    """Whatever `verify` takes for a part is in the whole, and in just one of the other scopes."""
    from publication_flow.projections.verify_contents import parts_of

    digests = [f"{n:064x}" for n in range(8)]
    data = {
        "texts": {"opinion": digests[0], "reason": digests[1], "address": digests[2]},
        "scan": digests[3], "photo": digests[4],
        "content": {
            "fields": {}, "parts": {"title": digests[5]},
            "attachments": [{"name": digests[6], "data": digests[7], "media": "", "size": 0}],
        },
    }  # fmt: skip
    event = Event(AGENCY, 1, "", "2017-0001", 1, ACTED, "", "", "", data)

    whole, *parts = (named_in([event], scope) for scope in SCOPES)

    assert sorted(parts_of(event)) == sorted(whole) == sorted(digests)
    assert sorted(whole) == sorted(d for part in parts for d in part)


# ---- the files


def _plainly_deleted(url: str, text: str) -> bool:
    """Whether a text is in the database's files after its log was emptied."""
    file = Path(str(make_url(url).database))
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return any(text.encode() in path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


def test_what_a_host_erased_lies_in_the_file_until_it_is_scrubbed(small_bureau):
    """A host's connection overwrites nothing that it deletes; `scrub` rewrites the whole file."""
    from tests.engine.hosts import host

    flow, agency = small_bureau.flow, small_bureau.agency
    number = abandoned(agency)
    propose(agency, number)
    with host(small_bureau.url, "immediate").connect() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete = OFF")
        lent = flow.on(connection).agency(AGENCY)
        lent.act("approve-erasure", number, by="zhao.gang", scope="whole")
        connection.commit()
    before = _plainly_deleted(small_bureau.url, NAME)

    done = flow.scrub()

    assert before
    assert not _plainly_deleted(small_bureau.url, NAME)
    assert 0 < done.after <= done.before


def test_scrubbing_disturbs_nobody_and_takes_no_hosts_connection(small_bureau, monkeypatch):
    """`Busy` while somebody reads an older state; a host's connection is not the place."""
    monkeypatch.setattr("publication_flow.engine.database.BUSY_TIMEOUT_MS", 50)
    with PublicationFlow.open(small_bureau.url, clock=small_bureau.clock) as flow:
        with flow._database.read() as reading:
            reading.exec_driver_sql("SELECT count(*) FROM pf_events")
            draft_one(small_bureau.agency)
            with pytest.raises(Busy) as busy:
                flow.scrub()
        done = flow.scrub()
    engine = create_engine(small_bureau.url)
    with engine.connect() as connection, pytest.raises(WrongEnvironment) as borrowed:
        PublicationFlow.within(connection).scrub()
    engine.dispose()

    assert ("scrub-readers", "scrub-borrowed") == (busy.value.code, borrowed.value.code)
    assert done.after > 0
