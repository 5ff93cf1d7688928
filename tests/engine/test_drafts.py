"""Working copies: kept for their owner alone, and turned into an act in one transaction."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from sqlalchemy import create_engine

from publication_flow import BadInput, Conflict, Denied, NotFound, PublicationFlow
from publication_flow.engine import working_copy
from tests.bureau import AGENCY, draft_one, drive, publish_one

CONTENT = {"title": "2017年城乡低保标准", "category": "social-assistance", "body": "正文"}


def saved(bureau, by: str = "wang.fang", **named):
    return bureau.agency.drafts.save(by, **({"parts": CONTENT} | named))


def test_what_is_incomplete_is_kept_as_typed(bureau):
    """A title without anything else, a day as a date; saved again it is another state of one."""
    drafts = bureau.agency.drafts
    first = saved(bureau, parts={"title": "半份", "formed_on": date(2017, 3, 1)})
    second = saved(bureau, id=first.id, parts={"title": "整份"}, revision=1)

    assert {"title": "半份", "formed_on": "2017-03-01"} == first.parts
    assert (1, 2, first.id) == (first.revision, second.revision, second.id)
    assert [second] == drafts.list("wang.fang")
    assert 0 == len(bureau.agency.matters().lines)


def test_two_windows_do_not_overwrite_each_other(bureau):
    """The later one is told when the other was saved, and what is kept is the other's."""
    copy = saved(bureau)
    bureau.clock.advance(minutes=5)
    other = saved(bureau, id=copy.id, parts={"title": "甲窗口"}, revision=1)

    with pytest.raises(Conflict) as late:
        saved(bureau, id=copy.id, parts={"title": "乙窗口"}, revision=1)
    assert ("copy-newer", other.updated_at) == (late.value.code, late.value.facts["saved_at"])
    assert {"title": "甲窗口"} == bureau.agency.drafts.get("wang.fang", copy.id).parts


def test_submitting_does_the_act_and_removes_the_copy(bureau):
    """Files come along; sent twice it is the first result, and one matter."""
    drafts = bureau.agency.drafts
    copy = saved(bureau, files=[("名单.txt", "张某".encode(), "text/plain")])
    done = drafts.submit("wang.fang", copy.id)
    again = drafts.submit("wang.fang", copy.id)
    item = bureau.agency.item(done)

    assert [] == drafts.list("wang.fang")
    assert (done.matter, True) == (again.matter, again.retried)
    assert 1 == len(bureau.agency.matters().lines)
    assert ("正文", ["名单.txt"]) == (item.body, [a.name for a in item.attachments])


def test_a_refused_act_keeps_the_copy(bureau):
    """Denied or incomplete: nothing is written and nothing is lost."""
    drafts = bureau.agency.drafts
    bare = saved(bureau, parts={"title": "没有栏目"})
    foreign = saved(bureau, by="gao.yu")

    with pytest.raises(BadInput):
        drafts.submit("wang.fang", bare.id)
    with pytest.raises(Denied):
        drafts.submit("gao.yu", foreign.id)
    assert ([bare], [foreign]) == (drafts.list("wang.fang"), drafts.list("gao.yu"))


def test_nobody_else_finds_a_copy(bureau):
    """Not by reading, saving over it, discarding or submitting: as if there were none."""
    copy = saved(bureau)
    drafts = bureau.agency.drafts

    for call in (
        lambda: drafts.get("liu.yang", copy.id),
        lambda: drafts.discard("liu.yang", copy.id),
        lambda: drafts.submit("liu.yang", copy.id),
        lambda: saved(bureau, by="liu.yang", id=copy.id),
        lambda: drafts.get("wang.fang", "没有\udcff"),
        lambda: drafts.get("wang.fang", None),
    ):
        with pytest.raises(NotFound) as refused:
            call()
        assert "working-copy" == refused.value.code
    assert [] == drafts.list("liu.yang")
    assert [copy] == drafts.list("wang.fang")


def test_what_was_submitted_is_nobody_elses_to_ask_about(bureau):
    """Sending another's submitted copy again does not tell what came of it."""
    copy = saved(bureau)
    bureau.agency.drafts.submit("wang.fang", copy.id)

    with pytest.raises(NotFound):
        bureau.agency.drafts.submit("liu.yang", copy.id)


def test_a_copy_that_was_overtaken_says_so(bureau):
    """Begun at one version and submitted at another; with what was seen since, it goes through."""
    agency = bureau.agency
    number = draft_one(agency)
    copy = saved(bureau, by="chen.jing", matter=number, parts={"body": "陈静改"})
    agency.act("revise", number, by="wang.fang", body="王芳改")

    with pytest.raises(Conflict) as late:
        agency.drafts.submit("chen.jing", copy.id)
    done = agency.drafts.submit("chen.jing", copy.id, seen=agency.item(number).version)

    assert ("version", 2) == (late.value.code, late.value.facts["version"])
    assert ("revise", "陈静改") == (done.action, agency.item(number).body)


def test_a_copy_may_correct_and_approve(bureau):
    """A correction with its reason, and the leader's consent to what they amended."""
    agency = bureau.agency
    number = publish_one(agency, title="旧标题")
    parts = {"title": "新标题", "reason": "有误"}
    copy = saved(bureau, matter=number, action="correct", parts=parts)
    agency.drafts.submit("wang.fang", copy.id)
    drive(agency, number, "audit")
    amended = saved(
        bureau, by="zhao.gang", matter=number, action="approve-amended", parts={"body": "改"}
    )
    done = agency.drafts.submit("zhao.gang", amended.id)

    assert ("leader-approved", "新标题", "改") == (
        done.stage, agency.item(number).title, agency.item(number).body,
    )  # fmt: skip


def test_files_left_alone_and_files_taken_away(bureau):
    """A copy that touched no files keeps the matter's; an empty list takes them off."""
    agency = bureau.agency
    number = draft_one(agency, attachments=[("名单.txt", b"1")])
    first = saved(bureau, matter=number, parts={"body": "改"})
    agency.drafts.submit("wang.fang", first.id)
    kept = [a.name for a in agency.item(number).attachments]
    second = saved(bureau, matter=number, parts={"body": "再改"}, files=[])
    agency.drafts.submit("wang.fang", second.id)

    assert (["名单.txt"], ()) == (kept, agency.item(number).attachments)


def test_a_relieved_person_reads_on_and_may_not_act(bureau):
    """The copies stay theirs; the policy says no to the act."""
    agency = bureau.agency
    copy = saved(bureau)
    bureau.clock.advance(days=1)
    agency.relieve("wang.fang", "section-clerk", "low-income", by="hu.jian")

    with pytest.raises(Denied):
        agency.drafts.submit("wang.fang", copy.id)
    assert copy == agency.drafts.get("wang.fang", copy.id)


def test_a_copy_of_what_may_not_be_seen(bureau):
    """Beginning one of another section's draft is like naming a number that does not exist."""
    with pytest.raises(NotFound) as refused:
        saved(bureau, by="gao.yu", matter=draft_one(bureau.agency), parts={})
    assert "matter" == refused.value.code


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ({"parts": {"by": "zhao.gang"}}, "unknown-field"),
        ({"parts": {"entered_by": "zhao.gang"}}, "unknown-field"),
        ({"parts": {"attachments": "x"}}, "unknown-field"),
        ({"parts": {"title": "\x00"}}, "text-control"),
        ({"parts": {"title": "\udcff"}}, "text-surrogate"),
        ({"parts": {"title": 7}}, "text-type"),
        ({"parts": {"body": "长" * 1_400_000}}, "copy-large"),
        ({"files": [("a",)]}, "not-a-file"),
        ({"files": [("a", "text")]}, "not-a-file"),
        ({"files": [("a", b"", "no media type")]}, "not-a-file"),
        ({"files": [("a", b"")] * 51}, "files-many"),
        ({"files": [("a", b"x" * 20_000_001)]}, "file-large"),
        ({"action": "no-such"}, "action"),
        ({"matter": "2017-0001"}, "matter"),
        ({"matter": "../x"}, "matter"),
    ],
)
def test_what_cannot_be_kept_is_named(small_bureau, named, code):
    """Each refusal has its code, and nothing is kept."""
    with pytest.raises((BadInput, NotFound)) as refused:
        saved(small_bureau, **named)
    assert code == refused.value.code
    assert [] == small_bureau.agency.drafts.list("wang.fang")


def test_a_person_has_so_many_copies_at_most(small_bureau, monkeypatch):
    """The one too many is refused; another person's do not count."""
    monkeypatch.setattr("publication_flow.engine.drafts.MOST_COPIES", 2)
    for by in ("wang.fang", "wang.fang", "liu.yang"):
        saved(small_bureau, by=by)

    with pytest.raises(BadInput) as refused:
        saved(small_bureau)
    assert ("copies-many", 2) == (refused.value.code, refused.value.facts["limit"])
    assert 100 == working_copy.MOST_COPIES


def test_it_stays_a_copy_of_one_matter(small_bureau):
    """Saving it under another matter would submit one's text to the other."""
    first, second = draft_one(small_bureau.agency), draft_one(small_bureau.agency)
    copy = saved(small_bureau, matter=first, parts={"body": "改"})

    with pytest.raises(BadInput) as refused:
        saved(small_bureau, id=copy.id, matter=second)
    assert "copy-of-another" == refused.value.code


@pytest.mark.parametrize("commits", [True, False])
def test_in_a_hosts_transaction_it_goes_with_the_host(bureau, commits):
    """Rolled back, the copy is there again and the matter is not; committed, the other way."""
    copy = saved(bureau)
    engine = create_engine(bureau.url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        outer = connection.begin()
        flow = PublicationFlow.within(connection, clock=bureau.clock)
        flow.agency(AGENCY).drafts.submit("wang.fang", copy.id)
        if commits:
            outer.commit()
        else:
            outer.rollback()
    engine.dispose()

    left = [] if commits else [copy.id]
    assert left == [c.id for c in bureau.agency.drafts.list("wang.fang")]
    assert int(commits) == len(bureau.agency.matters().lines)


def test_a_denied_act_in_a_hosts_transaction_keeps_the_copy(bureau):
    """The host goes on after the denial and commits its own work: the copy is still there."""
    copy = saved(bureau, by="gao.yu")
    engine = create_engine(bureau.url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        drafts = PublicationFlow.within(connection, clock=bureau.clock).agency(AGENCY).drafts
        with pytest.raises(Denied):
            drafts.submit("gao.yu", copy.id)
    engine.dispose()

    assert [copy] == bureau.agency.drafts.list("gao.yu")


def test_submitted_in_two_windows_at_once_it_is_one_matter(bureau):
    """Even under different command ids: one does it, the other finds the copy gone or done."""
    copy = saved(bureau)
    results: list[object] = []

    def submit(command: str) -> None:
        try:
            results.append(bureau.agency.drafts.submit("wang.fang", copy.id, command_id=command))
        except NotFound as error:
            results.append(error.code)

    threads = [threading.Thread(target=submit, args=(c,)) for c in ("a", "b", "a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert 1 == len(bureau.agency.matters().lines)
    assert 4 == len(results)
