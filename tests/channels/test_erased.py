"""A channel follows an erasure: what stayed to be read of something taken down at its end goes."""

from __future__ import annotations

import pytest

from publication_flow.channels.delivery import deliver, pending
from tests.bureau import draft_one, drive
from tests.channels.posting import appoint_clock, deployed, hook, of, website
from tests.channels.receiver import SECRET, receiving

NAME = "欧阳惊鸿"


def test_what_stayed_after_the_end_goes_with_the_erasure(bureau, tmp_path, monkeypatch):
    """The page of an expired name list keeps a text on purpose; erased, the page is written anew,
    the receiver is told anew, and each is proven; a second run does nothing."""
    monkeypatch.setenv("HOOK_SECRET", SECRET.decode())
    agency = bureau.agency
    appoint_clock(agency)
    page = tmp_path / "website" / "items"
    with receiving() as receiver:
        deployment = deployed(website(tmp_path), hook(receiver.address))
        number = drive(agency, draft_one(
            agency, title=NAME, exposure="name-list", public_until="2017-03-10",
            long_term=f"{NAME}等人的申请已办结",
        ))  # fmt: skip
        deliver(agency, deployment)
        bureau.clock.advance(days=7)
        agency.act("expire", number, by="zhou.ping")
        deliver(agency, deployment)
        stayed = (page / number / "index.html").read_text("utf-8")
        agency.act("propose-erasure", number, by="li.na", scope="whole", reason="当事人要求",
                   ground="personal-information")  # fmt: skip
        before = pending(agency, deployment)
        agency.act("approve-erasure", number, by="zhao.gang", scope="whole")
        waits = pending(agency, deployment)
        deliver(agency, deployment)
        told = len(receiver.got)
        again = deliver(agency, deployment)
    left = (page / number / "index.html").read_text("utf-8")

    assert NAME in stayed
    assert NAME in receiver.got[-2].body.decode()
    assert NAME not in left
    assert number in left
    assert NAME not in receiver.got[-1].body.decode()
    assert ([], [number]) == (before["website"], waits["website"])
    assert not of(agency, number)[-1].posted
    assert (3, [0, 0]) == (told, [one.served for one in again])


def test_opinions_and_reasons_concern_no_channel(bureau, tmp_path):
    """What no channel ever showed is handed over to none when it goes."""
    agency = bureau.agency
    appoint_clock(agency)
    deployment = deployed(website(tmp_path))
    number = draft_one(agency)
    agency.act("remark", number, by="chen.jing", opinion=NAME)
    drive(agency, number)
    deliver(agency, deployment)
    agency.act("propose-erasure", number, by="li.na", scope="remarks", reason="当事人要求",
               ground="personal-information")  # fmt: skip
    agency.act("approve-erasure", number, by="zhao.gang", scope="remarks")

    assert {"website": []} == pending(agency, deployment)


@pytest.mark.parametrize("scope", ["content", "files"])
def test_each_other_scope_concerns_every_channel(bureau, tmp_path, scope):
    """Texts and files may lie on a channel still, whatever the ledger says was delivered."""
    agency = bureau.agency
    appoint_clock(agency)
    deployment = deployed(website(tmp_path))
    number = drive(agency, draft_one(agency, attachments=[("a.txt", b"1")], exposure="name-list",
                                     public_until="2017-03-10"))  # fmt: skip
    bureau.clock.advance(days=7)
    agency.act("expire", number, by="zhou.ping")
    deliver(agency, deployment)
    agency.act("propose-erasure", number, by="li.na", scope=scope, reason="当事人要求",
               ground="personal-information")  # fmt: skip
    agency.act("approve-erasure", number, by="zhao.gang", scope=scope)

    assert {"website": [number]} == pending(agency, deployment)
