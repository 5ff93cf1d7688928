"""A relay delivers everything, in order, at least once, and never twice at the same time."""

from __future__ import annotations

import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from publication_flow import (
    Agency,
    BadInput,
    Notice,
    PublicationFlow,
    WrongEnvironment,
    notices,
    relay,
)
from publication_flow.channels import notices as reading
from publication_flow.channels import relay as relaying
from publication_flow.channels.notices import News
from tests.bureau import draft_one, found_bureau, publish_one
from tests.channels.conftest import Bureau


class Refused(Exception):
    """What a host's deliver raises."""


def test_a_relay_delivers_once_and_goes_on(bureau: Bureau) -> None:
    """Everything once, in order; then only what is new; another name begins for itself."""
    agency = bureau.agency
    publish_one(agency)
    whole = notices(agency)
    first: list[Notice] = []
    done = relay(agency, first.append)
    idle = relay(agency, first.append)
    number = draft_one(agency)
    more: list[Notice] = []
    then = relay(agency, more.append)
    other: list[Notice] = []
    relay(agency, other.append, name="sms")
    late: list[Notice] = []
    begun = relay(agency, late.append, name="late", begin=agency.root()[0])

    assert whole == first
    assert (len(whole), then.position - 1) == (done.delivered, done.position)
    assert (0, done.position) == (idle.delivered, idle.position)
    assert [("waits", "chen.jing", number)] == [(n.kind, n.recipient, n.matter) for n in more]
    assert whole + more == other
    assert ([], then.position) == (late, begun.position)


def test_nothing_is_lost_when_deliver_raises_half_way(bureau: Bureau) -> None:
    """The error comes out with a note; the next run begins with that event, keys unchanged."""
    agency = bureau.agency
    publish_one(agency)
    publish_one(agency)
    keys = [n.key for n in notices(agency)]
    got: list[str] = []

    def fails_at(place: int) -> None:
        def deliver(notice: Notice) -> None:
            if len(got) == place:
                raise Refused("mail server is down")
            got.append(notice.key)

        relay(agency, deliver)

    with pytest.raises(Refused) as caught:
        fails_at(4)
    before = len(got)
    relay(agency, lambda notice: got.append(notice.key))
    again = [key for key in got[before:] if key in got[:before]]

    assert [f"{keys[4]} was not delivered; 4 notices before it were"] == caught.value.__notes__
    assert keys == list(dict.fromkeys(got))
    assert {key.split("/")[1] for key in again} <= {keys[4].split("/")[1]}
    assert keys[:before] + keys[before - len(again) :] == got


def test_a_limit_ends_after_a_whole_event(bureau: Bureau) -> None:
    """Runs with a limit put together deliver what one without does."""
    agency = bureau.agency
    publish_one(agency)
    got: list[Notice] = []
    while relay(agency, got.append, limit=1).delivered:
        pass

    assert notices(agency) == got


def test_what_was_handled_while_others_were_delivered_is_not_told(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow delivery reads again before it goes on, so that nothing stale is said."""
    monkeypatch.setattr(relaying, "FRESH_SECONDS", 0)
    agency = bureau.agency
    first, second = draft_one(agency), draft_one(agency)
    got: list[tuple[str, str]] = []

    def deliver(notice: Notice) -> None:
        if not got:
            agency.act("provide", second, by="chen.jing")
        got.append((notice.matter, notice.recipient))

    relay(agency, deliver)

    assert [(first, "chen.jing"), (second, "li.na"), (second, "sun.yan")] == got


def test_two_relays_of_one_name_share_the_work(bureau: Bureau) -> None:
    """Two at once: nothing twice, nothing lost; who came second leaves it to the first."""
    agency = bureau.agency
    for _ in range(5):
        publish_one(agency)
    got: list[str] = []
    elsewhere: list[bool] = []
    gate = threading.Barrier(2)

    def deliver(notice: Notice) -> None:
        time.sleep(0.005)
        got.append(notice.key)

    def run() -> None:
        with PublicationFlow.open(bureau.url, clock=bureau.clock) as flow:
            mine = flow.agency(agency.id)
            gate.wait()
            elsewhere.append(relay(mine, deliver).elsewhere)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [n.key for n in notices(agency)] == got
    assert [False, True] == sorted(elsewhere)


def test_while_one_delivers_the_other_leaves_it(bureau: Bureau) -> None:
    """A second run within the first's delivery delivers nothing and says so."""
    agency = bureau.agency
    draft_one(agency)
    inner = []
    relay(agency, lambda _: inner.append(relay(agency, lambda notice: None)))

    assert [(0, 0, True)] == inner


def test_the_hold_of_a_killed_run_ends(bureau: Bureau) -> None:
    """Nobody releases a dead process's hold; its time does. Who lost it moves nothing any more."""
    agency = bureau.agency
    draft_one(agency)
    got: list[str] = []

    def slow(notice: Notice) -> None:
        time.sleep(0.02)  # longer than its own hold: another run takes over meanwhile
        relay(agency, lambda n: got.append(n.key))

    lost = relay(agency, slow, hold_seconds=0.01)

    assert [n.key for n in notices(agency)] == got
    assert (1, agency.root()[0], True) == lost


def test_a_host_in_its_own_transaction_cannot_relay(bureau: Bureau) -> None:
    """What is not committed must not be told."""
    with bureau.flow._database.engine.connect() as connection:  # type: ignore[union-attr]
        lent = bureau.flow.on(connection).agency(bureau.agency.id)

        with pytest.raises(WrongEnvironment) as caught:
            relay(lent, lambda notice: None)

    assert "relay-borrowed" == caught.value.code
    assert "PublicationFlow.open" in caught.value.sentence("en")


@pytest.mark.parametrize("name", ["", "held:notices", "a b", "é", "x" * 65])
def test_a_name_is_a_plain_word(bureau: Bureau, name: str) -> None:
    """A name that could be taken for a hold, or for nothing, is refused."""
    with pytest.raises(BadInput):
        relay(bureau.agency, lambda notice: None, name=name)


def test_a_long_ledger_passes_a_page_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long ledger is read page by page, so what is kept at a time does not grow with it."""
    pages: list[int] = []

    def read_page(agency: Agency, after: int) -> list[News]:
        page = reading.read_page(agency, after)
        pages.append(len(page))
        return page

    monkeypatch.setattr(relaying, "read_page", read_page)
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'long.db'}")
    with flow:
        numbers = [draft_one(agency) for _ in range(600)]
        for action, person in [
            ("provide", "chen.jing"),
            ("audit", "li.na"),
            ("approve", "zhao.gang"),
        ]:
            for start in range(0, len(numbers), 500):
                part = numbers[start : start + 500]
                agency.act_all(action, part, by=person, command_id=f"{action}-{start}")
        got: Counter[str] = Counter()
        done = relay(agency, lambda notice: got.update([notice.recipient]))

    assert done.position > 2_400
    assert {"li.na": 600, "sun.yan": 600, "zhou.ping": 600} == got
    assert reading.PAGE == max(pages)
