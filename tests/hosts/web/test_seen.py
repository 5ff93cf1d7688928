"""What counts as seen: a page somebody was shown, and nothing else."""

from __future__ import annotations

import pytest

from tests.bureau import draft_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn

UNSEEN = {
    "a picture on a strange page": {"sec-fetch-dest": "image", "sec-fetch-site": "cross-site"},
    "fetched ahead": {"sec-purpose": "prefetch", "sec-fetch-dest": "document"},
}


@pytest.mark.parametrize("page", ["items/", "decide/"])
@pytest.mark.parametrize("case", UNSEEN)
def test_what_was_not_shown_stays_new(
    signed_in: SignedIn, bureau: Bureau, page: str, case: str
) -> None:
    """What a browser fetches without showing it is told as new when it is opened."""
    client, agency = signed_in("chen.jing"), bureau[1]
    number = draft_one(agency)
    client.get(f"{HOME}{page}{number}", headers=UNSEEN[case])
    before = agency.since_look("chen.jing", number)
    client.get(f"{HOME}{page}{number}", headers={"sec-fetch-dest": "document"})
    after = agency.since_look("chen.jing", number)

    assert before is None
    assert after is not None
    assert after.nothing
