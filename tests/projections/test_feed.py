"""The ledger's events in order, for those who may see them."""

from __future__ import annotations

import json

import pytest

from publication_flow import NotFound
from publication_flow.projections import feed
from publication_flow.projections.feed import as_cloudevent
from tests.bureau import draft_one, publish_one


def everything(bureau, by=None, limit=100):
    found, after = [], 0
    while True:
        page = bureau.events(by, after=after, limit=limit)
        found += page.events
        after = page.cursor
        if not page.more:
            return found, after


@pytest.mark.parametrize("limit", [1, 7, 100])
def test_without_a_person_every_event_comes_once(bureau, limit):
    """Read page by page: all positions, in order, without a gap."""
    publish_one(bureau)
    found, cursor = everything(bureau, limit=limit)

    assert list(range(1, bureau.root()[0] + 1)) == [event.position for event in found]
    assert bureau.root()[0] == cursor


def test_a_person_gets_what_they_may_see_and_the_cursor_moves_on(bureau):
    """A clerk gets their own section's matters, and nothing of the organisation or of others."""
    own, other = draft_one(bureau), draft_one(bureau, by="gao.yu", category="work-updates")

    assert {own} == {e.stream for e in everything(bureau, "wang.fang", 1)[0]}
    assert {other} == {e.stream for e in everything(bureau, "deng.lei", 1)[0]}
    assert bureau.root()[0] == everything(bureau, "ma.qiang")[1]
    assert {own, other, "agency", "organisation"} == {
        e.stream for e in everything(bureau, "li.na")[0]
    }


def test_what_is_public_is_no_reason_to_see_how_it_came_about(bureau):
    """Everybody reads the item; its events tell who signed, and stay with those who may know."""
    publish_one(bureau)

    assert ([], 0) == (everything(bureau, "ma.qiang")[0], len(bureau.events("ma.qiang").events))


def test_a_deputy_for_one_category_does_not_read_the_organisation(bureau, at):
    """They read those matters, and not who was appointed."""
    number = draft_one(bureau)
    bureau.delegate(
        "wu.min", "ma.qiang", "office-head", unit="office", by="hu.jian", since="2017-03-07",
        until="2017-03-08", categories=("social-assistance",),
    )  # fmt: skip
    at("2017-03-07")

    assert {number} == {e.stream for e in everything(bureau, "ma.qiang")[0]}
    assert not bureau.may_oversee("ma.qiang")


def test_one_call_looks_at_so_many_events_only(bureau, monkeypatch):
    """Who sees nothing gets empty pages that move on, each soon."""
    monkeypatch.setattr(feed, "_PAGE", 5)
    monkeypatch.setattr(feed, "_LOOKED_AT", 10)
    page = bureau.events("ma.qiang")

    assert ((), 10, True) == page


def test_one_event_by_its_position(bureau):
    """For those who may see it; for others it does not exist, like one past the end."""
    draft_one(bureau)
    last = bureau.root()[0]

    assert "opened" == bureau.event(last, by="wang.fang").kind
    for position, by in ((last, "gao.yu"), (1, "wang.fang"), (last + 1, None), (0, None)):
        with pytest.raises(NotFound) as refused:
            bureau.event(position, by=by)
        assert "event" == refused.value.code


def test_who_oversees(bureau, at):
    """The posts that read everything and those that appoint; nobody else, and no one unknown."""
    overseers = [p for p in ("li.na", "zhou.ping", "wu.min", "hu.jian", "wang.fang", "zhao.gang",
                             "ma.qiang", "no.body") if bureau.may_oversee(p)]  # fmt: skip
    bureau.relieve("li.na", "office-auditor", "office", by="hu.jian")
    at("2017-03-07")

    assert ["li.na", "zhou.ping", "wu.min", "hu.jian"] == overseers
    assert not bureau.may_oversee("li.na")


def test_a_cloudevent_has_what_the_specification_asks(bureau):
    """CloudEvents 1.0: required attributes, a time, a subject; and no text typed by a person."""
    number = draft_one(bureau, title="不得外泄的标题")
    event = bureau.event(bureau.root()[0])
    found = as_cloudevent(event)
    told = json.dumps(found, ensure_ascii=False)

    assert ("1.0", event.id, "publication-flow.opened", number, event.recorded_at) == tuple(
        found[name] for name in ("specversion", "id", "type", "subject", "time")
    )
    assert "urn:publication-flow:370405-mz" == found["source"]
    assert event.position == found["data"]["position"]
    assert "不得外泄" not in told
