"""An item tells how a matter stands: content, sign-offs, clocks, desks, the public version."""

from __future__ import annotations

import json
import sqlite3

import pytest

from publication_flow import NotFound
from tests.bureau import draft_one, drive, publish_one


def test_content_and_people_are_told_in_words(bureau):
    """Texts are joined to the matter, and sign-offs carry the signer's name and post."""
    number = drive(bureau, draft_one(bureau, title="低保标准", summary="概述"), "provide")

    item = bureau.item(number)

    assert (item.title, item.summary, item.body) == ("低保标准", "概述", "正文")
    assert (item.stage, item.purpose, item.unit_name) == (
        "department-provided", "publish", "社会救助科",
    )  # fmt: skip
    assert [(s.step, s.name, s.post, s.present) for s in item.sign_offs] == [
        ("provide", "陈静", "section-head", True)
    ]


def test_a_sign_off_does_not_cover_what_came_after_it(bureau):
    """After a revision the earlier sign-off no longer carries the content at hand."""
    number = drive(bureau, draft_one(bureau), "provide")
    bureau.act("revise", number, by="wang.fang", body="改过的正文")

    item = bureau.item(number)

    assert [(s.step, s.present) for s in item.sign_offs] == [("provide", False)]
    assert item.sign_offs[0].digest != item.digest


def test_a_returned_matter_shows_the_voided_sign_off(bureau):
    """A return voids the sign-off, and the item keeps showing it as voided."""
    number = drive(bureau, draft_one(bureau), "provide")
    bureau.act("return", number, by="li.na", to="drafted", reason="缺附件")

    item = bureau.item(number)

    assert [(s.step, s.voided) for s in item.sign_offs] == [("provide", True)]


def test_erased_text_is_none(bureau, database):
    """When a text is gone from the contents store, the item says None and still answers."""
    number = publish_one(bureau)
    with sqlite3.connect(database) as connection:
        connection.execute("DELETE FROM pf_contents WHERE data = ?", ("正文".encode(),))
    connection.close()

    item = bureau.item(number)

    assert (item.title, item.body) == ("2017年城乡低保标准", None)


def test_a_matter_that_ended_without_publication_keeps_its_title(bureau):
    """A rejected draft has no content at hand, but the item still tells which one it was."""
    number = drive(bureau, draft_one(bureau, title="不同意的稿子"), "audit")
    bureau.act("reject", number, by="zhao.gang", reason="不宜公开")

    item = bureau.item(number)

    assert (item.title, item.outcome, item.public) == ("不同意的稿子", "rejected", None)


def test_desks_name_who_sits_there_and_who_deputises(bureau):
    """A desk lists the holders of its post in the matter's unit, deputies with their principal."""
    number = drive(bureau, draft_one(bureau), "audit")
    bureau.delegate(
        "zhao.gang", "wu.min", "leader-in-charge", unit="low-income", by="hu.jian",
        since="2017-03-06", until="2017-03-10",
    )  # fmt: skip

    desks = bureau.item(number).desks

    assert [(d.action, d.post, d.unit, d.due_on) for d in desks] == [
        ("approve", "leader-in-charge", "low-income", "2017-03-09")
    ]
    assert [(p.name, p.on_behalf_of) for p in desks[0].persons] == [
        ("赵刚", None), ("吴敏", "zhao.gang"),
    ]  # fmt: skip


def test_a_clock_into_an_unannounced_year_is_provisional(bureau, at):
    """A limit that runs into a year without a notice is marked uncertain, and never overdue."""
    at("2098-12-29")
    number = draft_one(bureau)
    at("2099-03-04")

    (clock,) = bureau.item(number).clocks

    assert (clock.clock, clock.certain, clock.overdue_by) == ("publish-limit", False, None)
    assert clock.due_on < "2099-03-04"


def test_an_overdue_clock_counts_working_days(bureau, at):
    """The audit was due on Thursday 9 March; on Monday 13 March it is two working days late."""
    number = drive(bureau, draft_one(bureau), "provide")
    at("2017-03-13")

    clocks = {c.clock: c.overdue_by for c in bureau.item(number).clocks}

    assert clocks == {"audit-limit": 2, "publish-limit": None}


def test_a_telephone_sign_off_waits_for_its_signer(bureau):
    """It is unconfirmed, on the signer's own desk, until the signer confirms it."""
    number = drive(bureau, draft_one(bureau), "audit")
    bureau.act("approve", number, by="zhao.gang", mode="telephone", entered_by="zhou.ping")

    before = bureau.item(number)
    bureau.act("confirm", number, by="zhao.gang")
    after = bureau.item(number)

    assert before.sign_offs[-1].confirmed is False
    assert ("confirm", None) in [(d.action, d.post) for d in before.desks]
    assert after.sign_offs[-1].confirmed is True
    assert "confirm" not in [d.action for d in after.desks]
    assert after.sign_offs[0].confirmed is None


def test_the_public_version_stands_while_it_is_corrected(bureau):
    """A correction under way has its own content; what the public sees keeps the old title."""
    number = publish_one(bureau, title="旧标题")
    bureau.act("correct", number, by="wang.fang", reason="数字有误", title="新标题")

    item = bureau.item(number)

    assert (item.title, item.stage, item.purpose) == ("新标题", "drafted", "correct")
    assert (item.public.title, item.public.state, item.public.version) == ("旧标题", "public", 1)


def test_a_matter_is_found_by_the_hosts_reference(bureau):
    """The host's own row leads to the number; an unknown one to None."""
    number = draft_one(bureau, external_ref="page:42")

    assert bureau.find("page:42") == number
    assert bureau.find("page:43") is None


@pytest.mark.parametrize("number", ["2017-9999", "organisation", "agency", ""])
def test_what_is_no_matter_is_not_found(bureau, number):
    """An unknown number, and the ledger's own streams, are not matters."""
    draft_one(bureau)

    with pytest.raises(NotFound) as error:
        bureau.item(number)

    assert error.value.code == "matter"


def test_an_item_is_plain_data_for_json(bureau):
    """as_dict goes through JSON and back unchanged."""
    number = drive(bureau, draft_one(bureau), "audit")

    told = bureau.item(number).as_dict()

    assert json.loads(json.dumps(told)) == told
    assert told["desks"][0]["persons"][0]["name"] == "赵刚"
