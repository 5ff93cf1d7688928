"""Large parts in a host's object store: read everywhere, verified, erased, and never half there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection, create_engine, make_url

from publication_flow import (
    Agency,
    BadInput,
    BrokenLedger,
    PublicationFlow,
    SimulatedClock,
    WrongEnvironment,
)
from publication_flow.engine import sweeping
from publication_flow.ledger import sql, store
from publication_flow.ledger.folder_store import FolderStore
from tests.bureau import AGENCY, START, draft_one, found_bureau, publish_one
from tests.hosts.cli_lines import line
from tests.tampering import by_hand

LARGE = b"0123456789abcdef" * 8192
FILES = [("标准表.txt", LARGE), ("说明.txt", b"small")]


class Kept(NamedTuple):
    """A bureau that keeps what is large in a folder."""

    url: str
    flow: PublicationFlow
    agency: Agency
    store: FolderStore


@pytest.fixture
def kept(database_url: str, tmp_path: Path) -> Iterator[Kept]:
    flow, _, clock = found_bureau(database_url)
    flow.close()
    kept_in = FolderStore(tmp_path / "objects", at_least=1000)
    with PublicationFlow.open(database_url, clock=clock, contents=kept_in) as opened:
        yield Kept(database_url, opened, opened.agency(AGENCY), kept_in)


def objects(store: FolderStore) -> list[Path]:
    return sorted(p for p in store.folder.rglob("*") if p.is_file())


def large_of(agency: Agency, number: str) -> str:
    return next(a.data for a in agency.item(number).attachments if a.size == len(LARGE))


def test_large_parts_lie_outside_and_are_read_everywhere(kept: Kept) -> None:
    """The row keeps salt, size and place, the folder the bytes; small parts stay where they were.
    Reading, a retry, a copy of the content and verification know no difference."""
    content: dict[str, Any] = {"title": "低保标准", "category": "social-assistance", "body": "正文"}
    done = kept.agency.act("draft", by="wang.fang", attachments=FILES, command_id="d-1", **content)
    again = kept.agency.act("draft", by="wang.fang", attachments=FILES, command_id="d-1", **content)
    public = publish_one(kept.agency, attachments=FILES)
    digest = large_of(kept.agency, done.matter)
    with by_hand(kept.url) as connection:
        statement = "SELECT place, size, length(data), length(salt) FROM pf_contents WHERE "
        row = sql.run(connection, f"{statement} digest = ?", (digest,)).one()
        others = sql.run(connection, f"{statement} size < 1000 AND place IS NOT NULL").fetchall()

    assert ("store", len(LARGE), 0, 32) == tuple(row)
    assert [] == others
    assert (done.matter, done.position) == (again.matter, again.position)
    assert LARGE == kept.agency.attachment(done.matter, digest)
    assert LARGE == kept.agency.attachment(public, large_of(kept.agency, public))
    assert 2 == len(objects(kept.store))
    assert kept.agency.verify().ok


def test_files_are_their_owners_alone(kept: Kept) -> None:
    """Neither the group nor others may open an object or list a folder."""
    draft_one(kept.agency, attachments=FILES)
    (path,) = objects(kept.store)

    assert 0 == path.stat().st_mode & 0o077
    assert 0 == path.parent.stat().st_mode & 0o077


def test_what_is_lost_or_altered_is_found(kept: Kept) -> None:
    """Reading refuses, verification names the digest; neither takes it for erased."""
    lost, altered = (draft_one(kept.agency, attachments=FILES) for _ in range(2))
    first, second = large_of(kept.agency, lost), large_of(kept.agency, altered)
    kept.store.delete(AGENCY, first)
    path = next(p for p in objects(kept.store) if p.name == second)
    path.write_bytes(LARGE[:-1] + b"X")

    report = kept.agency.verify()

    assert {("object-lost", first), ("object-altered", second)} == {
        (finding.code, finding.detail) for finding in report.findings
    }
    for number, digest, code in ((lost, first, "object-lost"), (altered, second, "object-altered")):
        with pytest.raises(BrokenLedger) as caught:
            kept.agency.attachment(number, digest)
        assert code == caught.value.code


def test_without_the_store_it_is_said(kept: Kept) -> None:
    """Opened without its store, the database says where the content lies, and nothing is taken for
    missing; what is small is read as ever."""
    number = draft_one(kept.agency, attachments=FILES)
    digest = large_of(kept.agency, number)
    with PublicationFlow.open(kept.url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        with pytest.raises(WrongEnvironment) as caught:
            agency.attachment(number, digest)
        codes = {finding.code for finding in agency.verify().findings}

        assert "2017年城乡低保标准" == agency.item(number).title
    assert ("store-missing", {"store-missing"}) == (caught.value.code, codes)


class Failing(FolderStore):
    """A store that is down when it is told to."""

    down = ""

    def put(self, agency: str, digest: str, data: bytes) -> None:
        if self.down == "put":
            raise OSError("store is down")
        super().put(agency, digest, data)

    def delete(self, agency: str, digest: str) -> None:
        if self.down == "delete":
            raise OSError("store is down")
        super().delete(agency, digest)


def test_a_store_that_is_down_stops_the_act(kept: Kept) -> None:
    """Nothing is recorded whose content could not be kept."""
    store = Failing(kept.store.folder, at_least=1000)
    before = kept.agency.size()
    with PublicationFlow.open(kept.url, clock=SimulatedClock(START), contents=store) as flow:
        store.down = "put"
        with pytest.raises(OSError, match="down"):
            draft_one(flow.agency(AGENCY), attachments=FILES)

    assert before == kept.agency.size()
    assert kept.agency.verify().ok


def test_a_rollback_leaves_a_harmless_orphan(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a host's connection that is rolled back the object stays, young; a day later it is swept,
    and what is named stays."""
    number = draft_one(kept.agency, attachments=FILES)
    engine = create_engine(make_url(kept.url))
    with engine.connect() as connection:
        draft_one(kept.flow.on(connection).agency(AGENCY), attachments=FILES)
        connection.rollback()
    engine.dispose()
    young = kept.flow.sweep()[AGENCY]
    monkeypatch.setattr(sweeping, "GRACE_SECONDS", 0)
    swept = kept.flow.sweep()[AGENCY]

    assert (0, 0, 1) == tuple(young)
    assert (0, 1, 0) == tuple(swept)
    assert [large_of(kept.agency, number)] == [p.name for p in objects(kept.store)]
    assert kept.agency.verify().ok


def erase(agency: Agency, number: str) -> None:
    """One proposes, another approves: the content is gone from then on."""
    agency.act("abandon", number, by="wang.fang", reason="重复")
    agency.act(
        "propose-erasure", number, by="li.na", reason="个人要求删除", scope="whole",
        ground="personal-information",
    )  # fmt: skip
    agency.act("approve-erasure", number, by="hu.jian", scope="whole")


def test_what_is_erased_goes_after_the_commit(kept: Kept) -> None:
    """The object is gone with the act; another's stays, and everything verifies."""
    number, other = (draft_one(kept.agency, attachments=FILES) for _ in range(2))
    erase(kept.agency, number)

    report = kept.agency.verify()

    assert [large_of(kept.agency, other)] == [p.name for p in objects(kept.store)]
    assert report.ok
    assert report.erased > 0


def test_within_a_hosts_transaction_it_goes_with_the_next_sweep(kept: Kept) -> None:
    """The host alone knows when it has committed: until then, and after its rollback, the object
    is there, and sweeping takes it only where the row is gone for good."""
    number = draft_one(kept.agency, attachments=FILES)
    engine = create_engine(make_url(kept.url))
    with engine.connect() as connection:
        erase(kept.flow.on(connection).agency(AGENCY), number)
        connection.rollback()
    after_rollback = kept.flow.sweep()[AGENCY], len(objects(kept.store))
    with engine.begin() as connection:
        erase(kept.flow.on(connection).agency(AGENCY), number)
    engine.dispose()
    after_commit = len(objects(kept.store))
    swept = kept.flow.sweep()[AGENCY]

    assert ((0, 0, 0), 1, 1) == (*after_rollback, after_commit)
    assert ((1, 0, 0), []) == (tuple(swept), objects(kept.store))
    assert kept.agency.verify().ok


def test_what_failed_is_not_finished_by_the_next(kept: Kept) -> None:
    """An erasure that is taken back leaves nothing behind on its connection: the next command
    deletes no object of a row that is still there."""
    number = draft_one(kept.agency, attachments=FILES)
    digest = large_of(kept.agency, number)

    def fails(connection: Connection) -> None:
        store.delete_after_commit(connection, AGENCY, [digest])
        raise RuntimeError("taken back")

    with pytest.raises(RuntimeError):
        kept.flow._database.write(fails)
    with kept.flow._database.autocommit() as connection:
        store.delete_after_commit(connection, AGENCY, [digest])
    draft_one(kept.agency)
    kept.flow._database.write(lambda c: store.delete_after_commit(c, AGENCY, [digest]))

    assert LARGE == kept.agency.attachment(number, digest)


def test_a_deletion_that_failed_is_made_up_for(kept: Kept) -> None:
    """The erasure stands whatever the store says; `sweep` deletes later, and doctor tells of it."""
    store = Failing(kept.store.folder, at_least=1000)
    with PublicationFlow.open(kept.url, clock=SimulatedClock(START), contents=store) as flow:
        agency = flow.agency(AGENCY)
        number = draft_one(agency, attachments=FILES)
        store.down = "delete"
        erase(agency, number)
        left = len(objects(store))
        environ = {"PUBLICATION_FLOW_CONTENTS": str(store.folder)}
        doctor = line("doctor", "--db", kept.url, "--json", **environ)
        swept = line("sweep", "--db", kept.url, "--json", **environ)

        (check,) = [c for c in doctor.data["checks"] if c["name"] == "objects"]
        assert 1 == left
        assert ("warn", True) == (check["level"], "1" in check["detail"])
        assert 1 == swept.data["swept"][AGENCY]["erased"]
        assert [] == objects(store)
        assert agency.verify().ok


_KILLED = """
import os, sys
from publication_flow import PublicationFlow, SimulatedClock
from publication_flow.ledger.folder_store import FolderStore
from tests.bureau import AGENCY, START, draft_one
class Killed(FolderStore):
    def put(self, agency, digest, data):
        super().put(agency, digest, data)
        os._exit(9)
flow = PublicationFlow.open(sys.argv[1], clock=SimulatedClock(START),
                            contents=Killed(sys.argv[2], at_least=1000))
draft_one(flow.agency(AGENCY), attachments=[("a.txt", b"x" * 5000)])
"""


def test_killed_between_put_and_commit(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that dies there leaves an orphan and nothing else: no row, no event, no number."""
    before = kept.agency.size()
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, kept.url, str(kept.store.folder)],
        cwd=root, env=os.environ | {"PYTHONPATH": str(root)}, capture_output=True, check=False,
    )  # fmt: skip
    orphans = len(objects(kept.store))
    monkeypatch.setattr(sweeping, "GRACE_SECONDS", 0)

    assert 9 == done.returncode, done.stderr
    assert (1, before) == (orphans, kept.agency.size())
    assert kept.agency.verify().ok
    assert (0, 1, 0) == tuple(kept.flow.sweep()[AGENCY])
    assert draft_one(kept.agency, attachments=FILES)


def test_names_that_are_no_digests(tmp_path: Path) -> None:
    """Nothing outside the folder can be named."""
    store = FolderStore(tmp_path / "objects")
    for agency, digest in (("a", "../../etc"), ("..", "a" * 64), ("a/b", "a" * 64), ("", "a" * 64)):
        with pytest.raises(BadInput):
            store.put(agency, digest, b"x")
