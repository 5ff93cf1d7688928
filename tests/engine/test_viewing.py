"""Whoever reads what is withheld is on record, and nobody reads it unrecorded."""

from __future__ import annotations

import threading
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from publication_flow import NotFound, PublicationFlow, WrongEnvironment
from publication_flow.errors import BadPolicy
from publication_flow.ledger import sql
from publication_flow.policy import packs
from publication_flow.policy.load import parse
from tests.bureau import AGENCY, draft_one, drive, found_bureau, organisation_for, publish_one
from tests.hosts.cli_lines import line
from tests.tampering import unguarded

FILES = [("名单.txt", b"names")]


def withheld(agency) -> str:
    """An item that the office decided to withhold."""
    number = drive(agency, draft_one(agency, attachments=FILES), "audit")
    agency.act("withhold", number, by="zhao.gang", reason="涉及个人隐私")
    return number


def events(agency) -> list:
    return [e for e in agency.events(limit=1000).events if e.kind == "viewed"]


def test_a_reading_of_what_is_withheld_is_recorded(bureau):
    """Who, in which post, which version, what: in a stream of its own, so that the item's version
    stays; once a person, version and day."""
    number = withheld(bureau.agency)
    before = bureau.agency.item(number)
    assert [] == events(bureau.agency)

    shown = bureau.agency.item(number, by="li.na")
    bureau.agency.item(number, by="li.na")
    bureau.agency.attachment(number, shown.attachments[0].data, by="chen.jing")
    bureau.clock.advance(days=1)
    bureau.agency.history(number, by="li.na")

    found = events(bureau.agency)
    assert [
        ("li.na", "office-auditor", "item"),
        ("chen.jing", "section-head", "attachment"),
        ("li.na", "office-auditor", "versions"),
    ] == [(e.person, e.post, e.data["what"]) for e in found]
    assert {(number, before.version)} == {(e.data["matter"], e.data["version"]) for e in found}
    assert [1, 2, 3] == [e.version for e in found]
    assert {"readings"} == {e.stream for e in found}
    assert before.version == bureau.agency.item(number).version


def test_other_readings_leave_no_trace(bureau):
    """What is open, public or asked by the embedding code itself is not recorded; nor is a
    reading that is refused."""
    number, public = withheld(bureau.agency), publish_one(bureau.agency)
    openly = draft_one(bureau.agency)
    bureau.agency.item(public, by="li.na")
    bureau.agency.published(public)
    bureau.agency.item(openly, by="li.na")
    bureau.agency.item(number)
    with pytest.raises(NotFound):
        bureau.agency.item(number, by="gao.yu")

    assert [] == events(bureau.agency)


@pytest.mark.parametrize(
    ("read", "what"),
    [
        (lambda a, n: a.item(n, by="li.na"), "item"),
        (lambda a, n: a.item(n, by="li.na", as_of="2017-03-06"), "item"),
        (lambda a, n: a.trail(n, by="li.na"), "trail"),
        (lambda a, n: a.sheet(n, by="li.na"), "sheet"),
        (lambda a, n: a.history(n, by="li.na"), "versions"),
        (lambda a, n: a.compare(n, 1, 1, by="li.na"), "versions"),
        (lambda a, n: a.since_look("li.na", n), "versions"),
        (lambda a, n: a.findings(n, by="li.na"), "findings"),
        (lambda a, n: a.explain(n, by="li.na"), "explanation"),
        (lambda a, n: a.export("jsonl", BytesIO(), item=n, by="li.na"), "export"),
        (lambda a, n: a.drafts.start_from("li.na", n), "item"),
    ],
)
def test_every_way_to_the_contents_is_recorded(small_bureau, read, what):
    """The item, its trail, its sheet, its versions, earlier days: whichever way it is read."""
    number = withheld(small_bureau.agency)
    small_bureau.clock.advance(days=1)

    read(small_bureau.agency, number)

    assert [what] == [e.data["what"] for e in events(small_bureau.agency)]


def test_an_earlier_day_of_it_is_recorded_too(small_bureau):
    """What was drafted before it was withheld is the same content: read as of then, it is recorded
    all the same."""
    number = draft_one(small_bureau.agency)
    small_bureau.clock.advance(days=1)
    drive(small_bureau.agency, number, "audit")
    small_bureau.agency.act("withhold", number, by="zhao.gang", reason="涉及个人隐私")

    shown = small_bureau.agency.item(number, by="li.na", as_of="2017-03-06")

    assert "drafted" == shown.stage
    assert ["li.na"] == [e.person for e in events(small_bureau.agency)]


def test_who_sees_the_public_version_alone_is_not_recorded(tmp_path):
    """Where a policy records the reading of what is published, that means its drafts and trail."""
    ours = b'recorded = ["outcome:withheld"]'
    policy = packs.pack("cn-civil-affairs").replace(ours, b'recorded = ["stage:published"]')
    flow, agency, _ = found_bureau(
        f"sqlite:///{tmp_path / 'b.db'}", pack=policy,
        organisation=organisation_for("cn-civil-affairs"),
    )  # fmt: skip
    number = publish_one(agency)

    agency.item(number, by="gao.yu")
    agency.item(number, by="li.na")

    assert ["li.na"] == [e.person for e in events(agency)]
    flow.close()


def test_a_deputy_reads_in_the_principals_stead(small_bureau):
    """The record names the post by whose right it was read, and whose post that is."""
    number = withheld(small_bureau.agency)
    small_bureau.agency.delegate(
        "zhao.gang", "ma.qiang", "leader-in-charge", by="zhao.gang", unit="low-income",
        since="2017-03-06", until="2017-03-10",
    )  # fmt: skip

    small_bureau.agency.item(number, by="ma.qiang")

    (event,) = events(small_bureau.agency)
    assert ("leader-in-charge", "low-income", "zhao.gang") == (
        event.post, event.unit, event.on_behalf_of,
    )  # fmt: skip


def test_who_looked_is_told_to_those_who_oversee(bureau):
    """`viewed` lists the readings of one item; a section's clerk is told that there is no such
    page."""
    number, other = withheld(bureau.agency), withheld(bureau.agency)
    bureau.agency.item(number, by="li.na")
    bureau.agency.item(other, by="hu.jian")

    (one,) = bureau.agency.viewed(number, by="hu.jian")

    assert ("li.na", "李娜", "office-auditor", "item") == (one.person, one.name, one.post, one.what)
    assert ["hu.jian"] == [v.person for v in bureau.agency.viewed(other)]
    with pytest.raises(NotFound):
        bureau.agency.viewed(number, by="wang.fang")
    with pytest.raises(NotFound):
        bureau.agency.viewed("2017-0099")


def test_it_survives_a_rebuild_and_is_verified(bureau):
    """Readings stand in the ledger like everything else; work goes on after them."""
    number = withheld(bureau.agency)
    bureau.agency.item(number, by="li.na")

    bureau.agency.rebuild()
    after = draft_one(bureau.agency)

    assert bureau.agency.verify().ok
    assert 1 == len(bureau.agency.viewed(number))
    assert number < after


def test_two_at_once_are_recorded_once(bureau):
    """The same person in two windows at the same moment leaves one record."""
    number = withheld(bureau.agency)
    together = threading.Barrier(2)
    failed: list[BaseException] = []

    def read() -> None:
        try:
            together.wait()
            bureau.agency.item(number, by="li.na")
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()

    assert [] == failed
    assert 1 == len(events(bureau.agency))


def test_within_a_hosts_transaction(bureau):
    """On a host's connection the record is part of the host's transaction."""
    number = withheld(bureau.agency)
    engine = create_engine(make_url(bureau.url))
    with engine.connect() as connection:
        bureau.flow.on(connection).agency(AGENCY).item(number, by="li.na")
        connection.rollback()
    before = len(events(bureau.agency))
    with engine.begin() as connection:
        bureau.flow.on(connection).agency(AGENCY).item(number, by="li.na")
    engine.dispose()

    assert (0, 1) == (before, len(events(bureau.agency)))


def test_what_cannot_be_recorded_is_not_shown(small_bureau, tmp_path: Path):
    """Where the ledger may only be read, what is withheld is refused, and the rest is shown."""
    number, public = withheld(small_bureau.agency), publish_one(small_bureau.agency)
    url = f"sqlite:///file:{make_url(small_bureau.url).database}?mode=ro&uri=true"

    with PublicationFlow.open(url, clock=small_bureau.clock) as flow:
        agency = flow.agency(AGENCY)
        with pytest.raises(WrongEnvironment) as caught:
            agency.item(number, by="li.na")

        assert "read-only" == caught.value.code
        assert public == agency.item(public, by="li.na").number


def test_on_a_reading_role_it_is_refused(postgres_bureau):
    """A PostgreSQL transaction that may not write shows nothing either."""
    number = withheld(postgres_bureau.agency)
    url = make_url(postgres_bureau.url)
    query = {**url.query, "options": "-c default_transaction_read_only=on"}
    readonly = url.set(query=query).render_as_string(hide_password=False)

    with (
        PublicationFlow.open(readonly, clock=postgres_bureau.clock) as flow,
        pytest.raises(WrongEnvironment) as caught,
    ):
        flow.agency(AGENCY).item(number, by="li.na")

    assert "read-only" == caught.value.code


def test_a_reading_taken_out_is_found(tmp_path):
    """Who takes a reading out of the ledger leaves a gap that verification names."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'ledger.db'}")
    number = withheld(agency)
    agency.item(number, by="li.na")
    draft_one(agency)
    with unguarded(f"sqlite:///{tmp_path / 'ledger.db'}") as connection:
        sql.run(connection, "DELETE FROM pf_events WHERE stream = 'readings'")

    codes = {finding.code for finding in agency.verify().findings}
    flow.close()

    assert "position-missing" in codes


def test_a_policy_may_name_stages_and_marks():
    """`[reading] recorded` takes outcomes, stages and marks that there are, and nothing else."""
    text = packs.pack("cn-civil-affairs").decode()
    ours = 'recorded = ["outcome:withheld"]'
    assert ours in text

    def mistakes(value: str) -> list[str]:
        try:
            parse(text.replace(ours, f"recorded = [{value}]").encode())
        except BadPolicy as error:
            return [mistake["code"] for mistake in error.mistakes]
        return []

    assert [] == mistakes('"stage:closed", "outcome:withheld"')
    assert ["policy.unknown-outcome"] == mistakes('"outcome:witheld"')
    assert ["policy.unknown-mark"] == mistakes('"mark:nothing"')
    assert ["policy.recorded-form"] == mistakes('"withheld"')


def test_every_pack_records_who_reads_what_is_withheld():
    """Where a pack can withhold, who reads it is on record."""
    for name in packs.names():
        policy = parse(packs.pack(name))
        outcomes = {o for kind in policy.kinds.values() for o in kind.outcomes}

        assert ("withheld" in outcomes) == ("outcome:withheld" in policy.reading.recorded)


def test_the_command_line_tells_who_looked(tmp_path, monkeypatch):
    """`viewed` in words and as JSON."""
    monkeypatch.chdir(tmp_path)
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'publication-flow.db'}")
    number = withheld(agency)
    agency.item(number, by="li.na")
    flow.close()

    told, data = line("viewed", number), line("viewed", number, "--json")

    assert (0, 0) == (told.code, data.code)
    assert "李娜" in told.out
    assert "办公室审核岗" in told.out
    assert ["li.na"] == [one["person"] for one in data.data["viewed"]]
