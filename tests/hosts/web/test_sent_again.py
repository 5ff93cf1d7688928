"""A form sent again: by a double click, and from the old page a browser went back to."""

from __future__ import annotations

from tests.bureau import draft_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.sending import filled

RELIEVE = f"{HOME}organisation/relieve"


def test_what_is_typed_after_going_back_is_another_change(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """The old page has the old command. The second person is not told to be relieved while they
    are not: the page says what changed since; the same click twice is recorded once."""
    client, agency = signed_in("hu.jian"), bureau[1]
    action, data = filled(client.get(RELIEVE).text, "organisation/relieve")
    positions = {h["person"]: h["position"] for h in agency.organisation()["holdings"]}
    first = data | {"holding": str(positions["gao.yu"]), "basis": "台民发〔2017〕5号"}
    answers = [client.post(action, data=first).status_code for _ in range(2)]
    size = agency.size()
    again = client.post(action, data=first | {"holding": str(positions["deng.lei"])})

    assert [303, 303] == answers
    assert (409, size) == (again.status_code, agency.size())


def test_what_is_ticked_after_going_back_is_done_too(signed_in: SignedIn, bureau: Bureau) -> None:
    """Other matters under the old page's command are not answered with the results of the first."""
    client, agency = signed_in("chen.jing"), bureau[1]
    numbers = [draft_one(agency) for _ in range(3)]
    chosen = {"command": "c" * 36, "number": numbers, "action": "provide"}
    page = client.post(f"{HOME}bulk", data=chosen).text
    action, data = filled(page, "bulk")
    data |= {"go": "1"}
    first, twice, other = (
        client.post(action, data=data | {"number": ticked}).headers["location"]
        for ticked in (numbers[:1], numbers[:1], numbers[1:])
    )

    assert first == twice != other
    assert ["department-provided"] * 3 == [agency.item(n).stage for n in numbers]


def test_a_form_without_an_action_where_nothing_is_left(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """It comes back as the matter stands now, and is no fault of the server's."""
    client, number = signed_in("hu.jian"), draft_one(bureau[1])
    sent = {"command": "c" * 36, "seen": "1", "number": number}
    answer = client.post(f"{HOME}next", data=sent)

    assert (409, True) == (answer.status_code, number in answer.text)
