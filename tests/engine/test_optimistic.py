"""The engine's own PostgreSQL path: read without a lock, write in one guarded statement.

Somebody may write between the two; then the statement is void and all is decided anew.
"""

from __future__ import annotations

import time
from contextlib import contextmanager

import psycopg
import pytest

from publication_flow import Busy, Conflict, Denied
from publication_flow.engine import act as acting
from publication_flow.ledger import sql
from publication_flow.ledger.append import guarded
from tests.bureau import draft_one, drive
from tests.contract.stored import head_size, positions, versions
from tests.databases import libpq_url


@contextmanager
def between(monkeypatch, deed, times=1):
    """Run `deed` after a command has decided and before it writes, at its first `times` tries."""
    verdicts: list[bool | None] = []

    def late(connection, head, batch):
        if len(verdicts) < times:
            verdicts.append(None)
            with monkeypatch.context() as plain:
                plain.setattr(acting, "guarded", guarded)
                deed(connection)
            verdicts[-1] = guarded(connection, head, batch)
            return verdicts[-1]
        return guarded(connection, head, batch)

    with monkeypatch.context() as patched:
        patched.setattr(acting, "guarded", late)
        yield verdicts


def test_competing_writer_voids_the_statement_and_it_is_decided_anew(postgres_bureau, monkeypatch):
    """Somebody else's event between reading and writing costs a second try and nothing else."""
    agency = postgres_bureau.agency
    number = draft_one(agency)
    before = head_size(postgres_bureau.url)

    with between(monkeypatch, lambda _: draft_one(agency)) as verdicts:
        done = agency.act("provide", number, by="chen.jing")

    assert [False] == verdicts
    assert (before + 2, 2) == (done.position, done.version)
    assert list(range(1, before + 3)) == positions(postgres_bureau.url)


def test_new_facts_change_the_answer(postgres_bureau, monkeypatch):
    """The auditor is relieved between reading and writing: denied on the new facts, nothing
    published."""
    agency = postgres_bureau.agency
    number = drive(agency, draft_one(agency), "approve")

    def relieve(_):
        agency.relieve("li.na", "office-auditor", "office", by="hu.jian")

    with between(monkeypatch, relieve) as verdicts, pytest.raises(Denied) as denied:
        agency.act("publish", number, by="li.na")

    assert [False] == verdicts
    assert ("no-post",) == denied.value.codes
    assert "leader-approved" == agency.trail(number)[-1].to
    assert [1, 2, 3, 4] == versions(postgres_bureau.url, number)


def test_expected_version_is_asked_anew(postgres_bureau, monkeypatch):
    """The item moved between reading and writing: a conflict, and the other's act alone stays."""
    agency = postgres_bureau.agency
    number = draft_one(agency)

    def remark(_):
        agency.act("remark", number, by="li.na", opinion="先到")

    with between(monkeypatch, remark), pytest.raises(Conflict) as conflict:
        agency.act("provide", number, by="chen.jing", expected_version=1)

    assert "version" == conflict.value.code
    assert ["draft", "remark"] == [step.action for step in agency.trail(number)]


def test_after_a_few_defeats_it_waits_its_turn(postgres_bureau, monkeypatch):
    """Beaten three times, a command takes the lock and is done at the fourth try."""
    agency = postgres_bureau.agency
    number = draft_one(agency)

    with between(monkeypatch, lambda _: draft_one(agency), times=3) as verdicts:
        done = agency.act("provide", number, by="chen.jing")

    assert [False, False, False] == verdicts
    assert 2 == done.version
    assert list(range(1, head_size(postgres_bureau.url) + 1)) == positions(postgres_bureau.url)


def cut(url):
    """A deed that ends the server's side of the connection it is given."""

    def deed(connection):
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
        with psycopg.connect(libpq_url(url), autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s)", (pid,))
            gone = "SELECT count(*) = 0 FROM pg_stat_activity WHERE pid = %s"
            while other.execute(gone, (pid,)).fetchone() != (True,):
                time.sleep(0.01)

    return deed


def test_connection_cut_before_writing_with_a_command_id(postgres_bureau, monkeypatch):
    """Cut before the write arrived, a command with an id is done by asking again: one event."""
    agency = postgres_bureau.agency
    number = draft_one(agency)

    with between(monkeypatch, cut(postgres_bureau.url)):
        done = agency.act("provide", number, by="chen.jing", command_id="cut-1")

    assert not done.retried
    assert [1, 2] == versions(postgres_bureau.url, number)


@pytest.mark.parametrize("command_id", ["cut-2", None])
def test_connection_cut_after_the_commit(postgres_bureau, monkeypatch, command_id):
    """Written, but the answer never came: with a command id the engine finds its own event; without
    one it says that it does not know, and does not do it a second time."""
    agency = postgres_bureau.agency
    number = draft_one(agency)
    sent: list[bool] = []

    def unanswered(connection, head, batch):
        verdict = guarded(connection, head, batch)
        if not sent:
            sent.append(verdict)
            cut(postgres_bureau.url)(connection)
            connection.exec_driver_sql("SELECT 1")
        return verdict

    monkeypatch.setattr(acting, "guarded", unanswered)

    if command_id is None:
        with pytest.raises(Busy) as busy:
            agency.act("provide", number, by="chen.jing")
        assert "connection-lost" == busy.value.code
    else:
        assert agency.act("provide", number, by="chen.jing", command_id=command_id).retried
    assert [True] == sent
    assert [1, 2] == versions(postgres_bureau.url, number)


def test_connection_cut_at_commit_of_a_transaction(postgres_bureau, monkeypatch):
    """A transaction whose COMMIT got no answer is not run again by itself: the appointment is
    there once."""
    agency, quick = postgres_bureau.agency, sql.quick
    before = head_size(postgres_bureau.url)
    cuts: list[str] = []

    def unanswered(connection, statement, parameters=()):
        result = quick(connection, statement, parameters)
        if statement == "COMMIT" and not cuts:
            cuts.append(statement)
            cut(postgres_bureau.url)(connection)
            quick(connection, "SELECT 1")
        return result

    monkeypatch.setattr(sql, "quick", unanswered)
    with pytest.raises(Busy) as busy:
        agency.appoint("ma.qiang", "office-auditor", "office", by="hu.jian")

    assert "connection-lost" == busy.value.code
    assert before + 1 == head_size(postgres_bureau.url)


def test_a_dead_pooled_connection_is_replaced(postgres_bureau):
    """A server that was restarted since the last command costs nobody an error."""
    agency = postgres_bureau.agency
    number = draft_one(agency)
    with postgres_bureau.flow._database.autocommit() as connection:
        cut(postgres_bureau.url)(connection)

    done = agency.act("provide", number, by="chen.jing")

    assert (2, "department-provided") == (done.version, done.stage)
