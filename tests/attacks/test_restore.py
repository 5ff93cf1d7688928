"""A PostgreSQL dump restored into a fresh server: everything is there, and everything goes on."""

from __future__ import annotations

import shutil
import subprocess
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import exc, make_url

from publication_flow import Conflict, PublicationFlow
from publication_flow.channels.relay import relay
from publication_flow.ledger import grants, note, sql
from publication_flow.ledger.health import BAD, OK, examine
from tests.bureau import AGENCY, draft_one, drive
from tests.databases import (
    find_binaries,
    fresh_postgres,
    libpq_url,
    running_postgres,
    wheel_binaries,
)  # fmt: skip
from tests.ledger.shape import shape
from tests.tampering import Bureau, by_hand, driven, everything

KEY = note.new_signer("370405-mz.example", b"k" * 32)


class Restored(NamedTuple):
    """The bureau as it was, what was known of it, and the address of what was restored."""

    bureau: Bureau
    url: str
    application: str
    folder: Path
    checkpoint: bytes
    cursor: int


@pytest.fixture(scope="module")
def restored(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Restored]:
    folder = tmp_path_factory.mktemp("restore")
    url = fresh_postgres(postgres_url)
    bureau = driven(url)
    owner, application = (f"{one}_{uuid.uuid4().hex[:12]}" for one in ("owner", "app"))
    with by_hand(url) as connection:
        for statement in grants.statements(owner, application, None):
            connection.exec_driver_sql(statement.replace("%", "%%"))
    signed = bureau.agency.checkpoint(folder / "log", KEY)
    read = relay(bureau.agency, lambda notice: None, name="mirror")
    dump = folder / "dump"
    run("pg_dump", url, "--format=custom", f"--file={dump}")
    with running_postgres(durable=False, binaries=binaries()) as server:
        fresh = fresh_postgres(server)
        with by_hand(fresh) as connection:  # roles are the server's, and in no dump of a database
            connection.exec_driver_sql(f"CREATE ROLE {owner} NOLOGIN")
            connection.exec_driver_sql(f"CREATE ROLE {application} LOGIN PASSWORD 'for-a-test'")
        run("pg_restore", fresh, "--exit-on-error", str(dump))
        made = make_url(fresh).set(username=application, password="for-a-test")
        as_application = made.render_as_string(hide_password=False)
        yield Restored(bureau, fresh, as_application, folder / "log", signed.note, read.position)
    bureau.flow.close()


def binaries() -> Path:
    """The newest programs at hand: they read a dump of their own version and of older ones."""
    return next(iter(wheel_binaries()), find_binaries())


def run(program: str, url: str, *words: str) -> None:
    made = make_url(libpq_url(url))
    address = f"--dbname={made.render_as_string(hide_password=False)}"
    subprocess.run([binaries() / program, address, *words], check=True, capture_output=True)


def test_every_row_and_guard_is_there(restored: Restored) -> None:
    """Rows, keys, indexes and triggers are what they were, ENABLE ALWAYS too."""
    with by_hand(restored.bureau.url) as old, by_hand(restored.url) as new:
        before, after = shape(old), shape(new)

    assert before == after
    assert everything(restored.bureau.url) == everything(restored.url)


def test_it_verifies_and_extends_what_was_published(restored: Restored) -> None:
    """The restored ledger is the one whose checkpoint lies outside; the next one extends it."""
    folder = restored.folder.parent / "published-again"
    shutil.copytree(restored.folder, folder)
    with PublicationFlow.open(restored.application, clock=restored.bureau.clock) as flow:
        agency = flow.agency(AGENCY)
        report = agency.verify()
        tree = agency.against(restored.checkpoint, KEY.vkey)
        number = draft_one(agency)
        after = agency.checkpoint(folder, KEY)

    assert report.ok, report.findings
    assert tree.size == report.events
    assert (tree.size, tree.size + 1) == (after.previous, after.size)
    assert number


def test_a_retry_gets_its_first_answer(restored: Restored) -> None:
    """A command that was acknowledged before the dump is not done again after it."""
    bureau = restored.bureau
    first = bureau.agency.act("audit", bureau.corrected, by="li.na", command_id="audit-1")
    with PublicationFlow.open(restored.application, clock=bureau.clock) as flow:
        agency = flow.agency(AGENCY)
        before = agency.size()
        again = agency.act("audit", bureau.corrected, by="li.na", command_id="audit-1")
        with pytest.raises(Conflict):
            agency.act("approve", bureau.corrected, by="zhao.gang", command_id="audit-1")
        size = agency.size()

    assert (first.matter, first.position) == (again.matter, again.position)
    assert before == size


def test_work_goes_on_without_a_gap(restored: Restored) -> None:
    """New commands take the next positions and the next number; a reader's cursor goes on where it
    stood, and is told each new event once."""
    told: list[int] = []
    with PublicationFlow.open(restored.application, clock=restored.bureau.clock) as flow:
        agency = flow.agency(AGENCY)
        size = agency.size()
        number = drive(agency, draft_one(agency))
        relay(agency, lambda notice: told.append(notice.position), name="mirror")
        events = agency.events(after=size).events
        report = agency.verify()

    assert list(range(size + 1, size + 6)) == [event.position for event in events]
    assert {number} == {event.stream for event in events}
    assert told
    assert restored.cursor < min(told)
    assert report.ok


def test_roles_and_guards_hold_in_the_new_server(restored: Restored) -> None:
    """The application still may only append, and the owner still meets the triggers."""
    with by_hand(restored.application) as connection:
        signs = {sign.name: sign for sign in examine(connection, datetime.now(UTC))}
        with pytest.raises(exc.DBAPIError, match="permission denied"):
            sql.run(connection, "DELETE FROM pf_events")
    with by_hand(restored.url) as owned, pytest.raises(exc.DBAPIError, match="append-only"):
        sql.run(owned, "DELETE FROM pf_events")

    assert (OK, OK, OK) == tuple(signs[n].level for n in ("roles", "privileges", "guards"))
    # The tests' own server may lose its last commits; that is the only fault.
    assert {"durable"} >= {name for name, sign in signs.items() if sign.level == BAD}
