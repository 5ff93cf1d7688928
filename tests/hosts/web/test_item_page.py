"""One matter's page: what came back says why, until it is on its way again."""

from __future__ import annotations

from tests.bureau import draft_one, drive
from tests.hosts.web.conftest import Bureau, SignedIn

HOME = "/370405-mz/"
REASON = "附件<与>正文不一致"


def test_what_came_back_says_why(signed_in: SignedIn, bureau: Bureau) -> None:
    """The reason of a return stands at the top for the section, and goes when it is provided
    again; a round taken up later has none of it."""
    agency = bureau[1]
    number = drive(agency, draft_one(agency), "provide")
    client = signed_in("chen.jing")
    before = client.get(f"{HOME}items/{number}").text
    agency.act("return", number, by="li.na", to="drafted", reason=REASON)
    back = client.get(f"{HOME}items/{number}").text
    agency.act("provide", number, by="chen.jing")
    again = client.get(f"{HOME}items/{number}").text

    assert 'class="note came-back"' not in before
    assert "附件&lt;与&gt;正文不一致" in back.partition('id="content-h"')[0]
    assert 'class="note came-back"' not in again
