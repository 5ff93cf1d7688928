"""Many at once: one command, one answer for each, and the same again for the same form."""

from __future__ import annotations

import re
import threading

import pytest
from starlette.testclient import TestClient

from publication_flow import Agency
from tests.bureau import draft_one, drive
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.filling import forms, press

BULK = f"{HOME}bulk"
ALL = {"v__elements__all": "all"}  # 全部符合


def provided(agency: Agency, count: int) -> list[str]:
    return [drive(agency, draft_one(agency, title=f"第{n}件"), "provide") for n in range(count)]


def chosen(client: TestClient, numbers: list[str], action: str = "audit") -> str:
    """The form for these, as the inbox's boxes lead to it."""
    inbox = next(f for f in forms(client.get(HOME).text) if f.action == BULK)
    return client.post(BULK, data=inbox.with_(number=numbers, action=action)).text


def results(html: str) -> dict[str, bool]:
    """What the page of results says of each: done or not."""
    rows = re.findall(r'class="number">(\d{4}-\d{4})</small>.*?class="badge (\w+)"', html, re.S)
    return {number: colour == "green" for number, colour in rows}


def told(html: str) -> list[str]:
    """The sentences about those that were refused."""
    return re.findall(r'<span class="told">(.*?)</span>', html, re.S)


def ticked(html: str) -> list[str]:
    return re.findall(r'name="number" value="([^"]+)" checked', html)


def test_thirty_in_one_go_each_with_its_answer(bureau: Bureau, signed_in: SignedIn) -> None:
    """Thirty are sent, three of which cannot pass: claimed by another, sent back meanwhile,
    changed meanwhile. Each gets its own answer; the form sent twice more changes nothing."""
    agency = bureau[1]
    numbers = provided(agency, 30)
    client = signed_in("li.na")
    agency.act("claim", numbers[3], by="sun.yan")
    page = chosen(client, numbers)
    agency.act("return", numbers[7], by="sun.yan", to="drafted", reason="不符")
    agency.act("remark", numbers[11], by="sun.yan", opinion="再看一眼")

    filled = {"number": numbers, "opinion": "已核。", **ALL}
    first = press(client, page, "go", "1", **filled)
    shown = client.get(first.headers["location"]).text
    size = agency.size()
    later = [press(client, page, "go", "1", **filled) for _ in range(2)]
    seen_again = client.get(later[1].headers["location"]).text

    bad = {numbers[3], numbers[7], numbers[11]}
    assert {n: n not in bad for n in numbers} == results(shown) == results(seen_again)
    assert told(shown) == told(seen_again)
    assert [303] * 3 == [one.status_code for one in (first, *later)]
    assert {first.headers["location"]} == {one.headers["location"] for one in later}
    assert size == agency.size()
    assert "27 件已办，3 件没有办。" in shown
    assert "孙燕" in shown  # who has claimed it
    assert list(range(1, size + 1)) == positions(agency)
    assert agency.verify().ok


def positions(agency: Agency) -> list[int]:
    found, after = [], 0
    while True:
        feed = agency.events(after=after, limit=500)
        found += [event.position for event in feed.events]
        after = feed.cursor
        if not feed.more:
            return found


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_cannot_be_done_is_said_before(bureau: Bureau, signed_in: SignedIn, lang: str) -> None:
    """The confirmation ticks what can be done, and says of the others why not."""
    agency = bureau[1]
    numbers = provided(agency, 3)
    agency.act("claim", numbers[1], by="sun.yan")

    page = chosen(signed_in("li.na", lang), numbers)

    assert [numbers[0], numbers[2]] == ticked(page)
    assert "why-not" in page
    assert "孙燕" in page


def test_all_on_the_page_and_another_action(bureau: Bureau, signed_in: SignedIn) -> None:
    """本页全部 takes every row of the inbox; from there the action can be changed, ticks kept."""
    agency = bureau[1]
    numbers = provided(agency, 3)
    client = signed_in("li.na")

    page = press(client, client.get(HOME).text, "all", "1", action="audit").text
    claim = press(client, page, "turn", "claim", number=numbers[:2]).text
    sent = press(client, claim, "go", "1")

    assert numbers == ticked(page)
    assert numbers[:2] == ticked(claim)
    assert ["li.na", "li.na", None] == [agency.item(n).claimed_by for n in numbers]
    assert "2 件已办" in client.get(sent.headers["location"]).text


def test_a_return_of_many_asks_once_for_what_is_missing(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """Without a reason nothing is sent: the form comes back with the ticks; with it all go."""
    agency = bureau[1]
    numbers = provided(agency, 3)
    client = signed_in("li.na")
    page = chosen(client, numbers, "return")
    bare = press(client, page, "go", "1", number=numbers[:2])
    sent = press(client, bare.text, "go", "1", phrase="请补齐附件。")

    shown = client.get(sent.headers["location"]).text

    assert 400 == bare.status_code
    assert 'id="f-reason-error"' in bare.text
    assert numbers[:2] == ticked(bare.text)
    assert {numbers[0]: True, numbers[1]: True} == results(shown)
    assert "请补齐附件。" == agency.trail(numbers[0])[-1].reason
    assert "department-provided" == agency.item(numbers[2]).stage


def test_a_stage_to_return_to_lies_before_them_all(bureau: Bureau, signed_in: SignedIn) -> None:
    """Of matters in different stages only what is earlier for each can be chosen."""
    agency = bureau[1]
    numbers = provided(agency, 2)
    agency.act("audit", numbers[0], by="li.na")
    client = signed_in("li.na")

    page = client.post(
        BULK, data={"command": "abcdefgh", "action": "return", "number": numbers}
    ).text

    assert numbers == ticked(page)
    assert ["drafted"] == re.findall(r'name="to" value="([^"]+)"', page)


def test_the_results_are_for_who_sent_them(bureau: Bureau, signed_in: SignedIn) -> None:
    """The address of the results shows nothing to anybody else, and a made-up one is not there."""
    numbers = provided(bureau[1], 2)
    client = signed_in("li.na")
    sent = press(client, chosen(client, numbers), "go", "1", **ALL)
    where = sent.headers["location"]

    codes = [
        client.get(where).status_code,
        signed_in("sun.yan").get(where).status_code,
        signed_in("gao.yu").get(where).status_code,
        client.get(f"{BULK}/00000000-0000-0000-0000-000000000000").status_code,
        client.get(f"{BULK}/x").status_code,
    ]

    assert [200, 404, 404, 404, 404] == codes


def test_numbers_by_guess_are_as_not_there(bureau: Bureau, signed_in: SignedIn) -> None:
    """Hidden, odd and made-up numbers are not listed; put into the sent form they are answered
    as not found, and keep nobody else's from being done."""
    agency = bureau[1]
    hidden = draft_one(agency, title="别科的事", category="work-updates", by="gao.yu")
    number = draft_one(agency, title="本科的事")
    client = signed_in("chen.jing")
    odd = ["2017-9999", "../x", "1; DROP TABLE", "中"]
    page = client.post(
        BULK, data={"command": "abcdefgh", "action": "provide", "number": [hidden, *odd, number]}
    ).text
    sent = press(client, page, "go", "1", number=[hidden, *odd, number])

    shown = client.get(sent.headers["location"]).text

    assert "别科的事" not in page + shown
    assert [number] == ticked(page)
    assert "1 件已办，5 件没有办。" in shown
    assert "drafted" == agency.item(hidden).stage


def test_nothing_ticked_is_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """Without a tick, and on a bare visit, it goes back to the inbox and does nothing."""
    numbers = provided(bureau[1], 2)
    client = signed_in("li.na")
    size = bureau[1].size()

    none = client.post(BULK, data={"command": "abcdefgh", "action": "audit"})
    none_sent = client.post(BULK, data={"command": "abcdefgh", "action": "audit", "go": "1"})
    bare = client.get(BULK)

    assert [303, 303, 303] == [none.status_code, none_sent.status_code, bare.status_code]
    assert "没有选中" in client.get(none.headers["location"]).text
    assert size == bureau[1].size()
    assert 2 == len(numbers)


def test_more_than_the_engine_takes_is_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """Five hundred and one numbers by hand: told, nothing done."""
    numbers = provided(bureau[1], 1) + [f"2017-{n:04}" for n in range(2000, 2500)]
    size = bureau[1].size()

    sent = signed_in("li.na").post(
        BULK, data={"command": "abcdefgh", "action": "audit", "go": "1", "number": numbers}
    )

    assert 400 == sent.status_code
    assert "500" in sent.text
    assert size == bureau[1].size()


def test_going_back_and_ticking_others_does_those(bureau: Bureau, signed_in: SignedIn) -> None:
    """After the results, back to the form as it was, two more ticked: they are done, and what was
    done before is refused as changed since, not done twice."""
    agency = bureau[1]
    numbers = provided(agency, 4)
    client = signed_in("li.na")
    page = chosen(client, numbers)
    press(client, page, "go", "1", number=numbers[:2], **ALL)

    sent = press(client, page, "go", "1", number=numbers, **ALL)

    shown = client.get(sent.headers["location"]).text
    assert dict(zip(numbers, [False, False, True, True], strict=True)) == results(shown)
    assert [3] * 4 == [agency.item(n).version for n in numbers]


def test_who_sees_the_public_version_acts_on_nothing(bureau: Bureau, signed_in: SignedIn) -> None:
    """A public matter of another section can be read, but not chosen, and its drafts and
    sign-offs are not on the pages for deciding."""
    number = drive(bureau[1], draft_one(bureau[1], title="公开的事"))
    client = signed_in("gao.yu")

    chosen_one = client.post(
        BULK, data={"command": "abcdefgh", "action": "audit", "number": [number]}
    )
    codes = [client.get(f"{HOME}{path}").status_code
             for path in (f"items/{number}", f"decide/{number}", f"next?at={number}")]  # fmt: skip

    assert "told=unticked" in chosen_one.headers["location"]
    assert [200, 404, 404] == codes


def test_two_windows_at_the_same_time(bureau: Bureau, signed_in: SignedIn) -> None:
    """The same form pressed twice at once: both get the same results, each thing is done once."""
    agency = bureau[1]
    numbers = provided(agency, 8)
    page = chosen(signed_in("li.na"), numbers)
    clients = [signed_in("li.na") for _ in range(2)]
    places: list[str] = []

    def send(client: TestClient) -> None:
        places.append(press(client, page, "go", "1", **ALL).headers["location"])

    threads = [threading.Thread(target=send, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert 1 == len(set(places))
    assert dict.fromkeys(numbers, True) == results(clients[0].get(places[0]).text)
    assert [3] * 8 == [agency.item(n).version for n in numbers]


def test_the_refused_ones_can_be_done_again(bureau: Bureau, signed_in: SignedIn) -> None:
    """From the results those that were refused lead to a new form with them alone."""
    agency = bureau[1]
    numbers = provided(agency, 3)
    client = signed_in("li.na")
    page = chosen(client, numbers)
    agency.act("claim", numbers[1], by="sun.yan")
    sent = press(client, page, "go", "1", **ALL)
    agency.act("release", numbers[1], by="sun.yan")
    refused = forms(client.get(sent.headers["location"]).text)
    again = next(f for f in refused if f.action == BULK)

    once_more = client.post(BULK, data=again.fields).text
    press(client, once_more, "go", "1", **ALL)

    assert [numbers[1]] == ticked(once_more)
    assert "office-audited" == agency.item(numbers[1]).stage
