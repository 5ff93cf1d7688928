"""Host and engine in Django's transactions: both are committed, or neither."""

from __future__ import annotations

import threading
import unittest
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import psycopg
import pytest
from django.db import connection, connections, transaction
from django.db.utils import DatabaseError
from django.test import TestCase

from publication_flow import Agency, Busy, Conflict, Denied, WrongEnvironment
from publication_flow.hosts.django import agency as configured
from publication_flow.hosts.django import flow, person
from tests.bureau import AGENCY, CHAIN, draft_one, drive
from tests.contract.stored import head_size, versions
from tests.hosts.django import portal
from tests.hosts.django.portal import Article, taken_back, titles


def test_article_and_matter_are_committed_together(bureau: Agency, django_url: str):
    """After atomic() both the host's row and the matter are there for everybody else."""
    with transaction.atomic():
        article = Article.objects.create(title="低保标准")
        number = draft_one(bureau, external_ref=str(article.pk))

    assert ["低保标准"] == titles()
    assert number == bureau.find(str(article.pk))
    assert [1] == versions(django_url, number)


def test_an_exception_takes_both_back(bureau: Agency, django_url: str):
    """What the host takes back is taken back in the ledger too, and the connection lives on."""
    before = head_size(django_url)
    with taken_back():
        Article.objects.create(title="低保标准")
        draft_one(bureau)

    assert [] == titles()
    assert before == head_size(django_url)
    assert connection.is_usable()


def test_a_savepoint_takes_back_its_own_part(bureau: Agency, django_url: str):
    """A nested atomic() that fails takes its act back; what came before and after it stays."""
    with transaction.atomic():
        number = draft_one(bureau)
        with taken_back():
            Article.objects.create(title="撤回的")
            bureau.act("provide", number, by="chen.jing")
        bureau.act("remark", number, by="chen.jing", opinion="再看看")
        with transaction.atomic():
            Article.objects.create(title="留下的")
            bureau.act("provide", number, by="chen.jing")

    assert ["留下的"] == titles()
    assert [1, 2, 3] == versions(django_url, number)
    assert ["draft", "remark", "provide"] == [s.action for s in bureau.trail(number)]


def test_a_denied_act_leaves_the_transaction_usable(bureau: Agency):
    """After Denied nothing was written, and the host goes on in the same transaction."""
    with transaction.atomic():
        number = draft_one(bureau)
        with pytest.raises(Denied):
            bureau.act("publish", number, by="wang.fang")
        Article.objects.create(title="照旧")
        bureau.act("provide", number, by="chen.jing")

    assert ["照旧"] == titles()
    assert "department-provided" == bureau.item(number).stage


@pytest.mark.parametrize("where", ["outside", "after"])
def test_writing_outside_atomic_is_refused(bureau: Agency, django_url: str, where: str):
    """Without a transaction nothing is written, and the sentence names the remedy."""
    if where == "after":
        with transaction.atomic():
            draft_one(bureau)
    before = head_size(django_url)
    with pytest.raises(WrongEnvironment) as refused:
        draft_one(bureau)

    assert "django-outside-atomic" == refused.value.code
    assert "transaction.atomic(using='default')" in refused.value.sentence("en")
    assert before == head_size(django_url)


def test_a_host_that_ended_autocommit_may_write(bureau: Agency, django_url: str):
    """set_autocommit(False) is a transaction of the host's own making: its commit decides."""
    before = head_size(django_url)
    transaction.set_autocommit(False)
    try:
        draft_one(bureau)
        transaction.rollback()
        draft_one(bureau)
        transaction.commit()
    finally:
        transaction.set_autocommit(True)

    assert before + 1 == head_size(django_url)


def test_reading_needs_no_transaction(bureau: Agency):
    """Item, inbox, verdicts and figures are read outside atomic(), and take nothing with them."""
    with transaction.atomic():
        number = drive(bureau, draft_one(bureau), "provide")

    assert "department-provided" == bureau.item(number, by="li.na").stage
    assert [number] == [w.number for w in bureau.inbox("li.na")]
    assert "audit" in [v.action for v in bureau.may(number, by="li.na") if v.allowed]
    assert 0 == bureau.metrics(2017).proactive.published
    assert connection.get_autocommit() is True
    assert connection.in_atomic_block is False


def test_on_commit_comes_after_the_ledger(bureau: Agency, django_url: str):
    """on_commit runs when the act can be seen by others, and not at all after a rollback."""
    seen: list[list[int]] = []
    with transaction.atomic():
        number = draft_one(bureau)
        transaction.on_commit(lambda: seen.append(versions(django_url, number)))
    with taken_back():
        bureau.act("provide", number, by="chen.jing")
        transaction.on_commit(lambda: seen.append([]))

    assert [[1]] == seen


def test_a_whole_round_in_one_transaction(bureau: Agency):
    """Bytes, texts and numbers come back from Django's connection as they went in."""
    with transaction.atomic():
        number = draft_one(bureau, attachments=[("名单.txt", b"\x00\xff", "text/plain")])
        for action, who in CHAIN:
            bureau.act(action, number, by=who)
        item = bureau.item(number)

    assert item == bureau.item(number)
    assert ("正文", 2) == (item.body, item.attachments[0].size)
    assert item.public is not None
    assert "public" == item.public.state
    assert "审批单" in bureau.sheet(number)


def test_many_at_once(bureau: Agency, django_url: str):
    """act_all answers for each matter inside the host's transaction, and goes back with it."""
    with transaction.atomic():
        numbers = [drive(bureau, draft_one(bureau), "provide") for _ in range(3)]
        numbers.append(draft_one(bureau))
    before = head_size(django_url)
    with taken_back():
        bureau.act_all("audit", numbers, by="li.na", command_id="all-1")
    between = head_size(django_url)
    with transaction.atomic():
        done = bureau.act_all("audit", numbers, by="li.na", command_id="all-1")

    assert before == between
    assert [True, True, True, False] == [one.done is not None for one in done]
    assert before + 3 == head_size(django_url)


def test_a_failed_statement_spoils_the_transaction(bureau: Agency, django_url: str):
    """A host that swallows an error of the database cannot commit half a command: Django refuses
    to go on, and rolls back."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE pf_inbox RENAME TO pf_inbox_away")
    before = head_size(django_url)
    with transaction.atomic():
        with pytest.raises(WrongEnvironment):
            draft_one(bureau)
        with pytest.raises(transaction.TransactionManagementError):
            Article.objects.create(title="不该留下")

    assert before == head_size(django_url)
    assert [] == titles()
    with connection.cursor() as cursor:  # for the verification at the end
        cursor.execute("ALTER TABLE pf_inbox_away RENAME TO pf_inbox")


def test_a_reused_command_is_no_failed_statement(bureau: Agency):
    """The engine's own conflicts are found before anything is written; the transaction goes on."""
    with transaction.atomic():
        number = draft_one(bureau, command_id="c-1")
        assert draft_one(bureau, command_id="c-1") == number
        with pytest.raises(Conflict):
            draft_one(bureau, command_id="c-1", title="另一个")
        Article.objects.create(title="照旧")

    assert ["照旧"] == titles()


def test_a_host_that_was_overtaken_is_told_to_begin_again(django_url: str, overtaking: Any):
    """A host whose transaction read before somebody else wrote gets Busy with the remedy, cannot
    go on in it, and succeeds when it begins again."""
    with portal.on(django_url, **overtaking):
        _, agency, _ = portal.founded()
        with transaction.atomic():
            number = draft_one(agency)
        codes = []
        for attempt in range(2):
            with suppress(Busy), transaction.atomic():
                agency.item(number)
                if attempt == 0:
                    in_thread(lambda: agency.act("remark", number, by="wang.fang", opinion="先到"))
                try:
                    agency.act("provide", number, by="chen.jing")
                except Busy as busy:
                    codes.append(busy.code)
                    assert connection.needs_rollback
                    raise

        assert ["busy-host"] == codes
        assert "department-provided" == agency.item(number).stage
        assert () == tuple(agency.verify().findings)


@pytest.fixture
def overtaking(django_url: str) -> dict[str, Any]:
    """Settings under which a transaction can be overtaken, and the database notices."""
    if django_url.startswith("sqlite"):
        return {"init_command": "PRAGMA journal_mode=WAL"}
    return {"isolation_level": psycopg.IsolationLevel.REPEATABLE_READ}


def in_thread(work: Callable[[], Any]) -> None:
    """Do it in a transaction of another thread's, and wait for it."""

    def run() -> None:
        with transaction.atomic():
            work()
        connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(20)


def test_threads_share_the_agency(bureau: Agency, django_url: str):
    """One agency object serves several threads, each on its own connection of Django's."""
    results: list[str] = []
    gate = threading.Barrier(4)

    def run() -> None:
        gate.wait(10)
        for attempt in range(50):
            try:
                with transaction.atomic():
                    results.append(draft_one(bureau))
                break
            except (Busy, DatabaseError):
                assert attempt < 49
        connections.close_all()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert 4 == len(results) == len(set(results))


def test_the_settings_name_agency_and_person(bureau: Agency):
    """PUBLICATION_FLOW says which agency it is, and which person a user is."""
    assert AGENCY == configured().id
    assert [AGENCY] == flow().agencies()
    assert ("wang.fang", None) == (person("wang"), person("nobody"))


def test_within_a_test_case(bureau: Agency, django_url: str):
    """Django's TestCase wraps a test in a transaction: the engine writes in it, nested atomic()
    and all, and nothing is left behind."""
    before = head_size(django_url)
    seen: list[Any] = []

    class Inside(TestCase):
        def test_it(self) -> None:
            with transaction.atomic():
                seen.append(drive(bureau, draft_one(bureau)))
            seen.append(bureau.item(seen[0]).stage)

    result = unittest.TestResult()
    unittest.TestSuite([Inside("test_it")]).run(result)

    assert 1 == result.testsRun
    assert ([], []) == (result.errors, result.failures)
    assert "published" == seen[1]
    assert before == head_size(django_url)
