"""Delivery brings channels to the ledger's state and proves it, once, wherever it is cut off."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from publication_flow import (
    Agency,
    BadInput,
    NotFound,
    PublicationFlow,
    SimulatedClock,
    WrongEnvironment,
)
from publication_flow.channels import delivery, delivery_channels
from publication_flow.channels.delivery import deliver, pending
from publication_flow.channels.delivery_channels import Refused, Served, Work, channel_at
from publication_flow.channels.deployment import Place
from publication_flow.channels.folder import disk, open_folder, read_back
from publication_flow.channels.recheck import recheck
from publication_flow.projections.postings import Last
from tests.bureau import START, draft_one, found_bureau, publish_one
from tests.channels.conftest import Bureau
from tests.channels.posting import (
    SITE,
    appoint_clock,
    correct,
    deployed,
    hook,
    of,
    shown,
    take_down,
    through,
    website,
)
from tests.channels.receiver import SECRET, Say, receiving


@pytest.fixture
def office(bureau: Bureau, monkeypatch: pytest.MonkeyPatch) -> Agency:
    """The bureau with its clock appointed, on each database; the receiver's secret is set."""
    appoint_clock(bureau.agency)
    monkeypatch.setenv("HOOK_SECRET", SECRET.decode())
    return bureau.agency


@pytest.fixture
def one_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Agency]:
    """The same on SQLite alone."""
    monkeypatch.setenv("HOOK_SECRET", SECRET.decode())
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'one.db'}")
    with flow:
        appoint_clock(agency)
        yield agency


def page(tmp_path: Path, number: str) -> str:
    return (tmp_path / "website" / "items" / number / "index.html").read_text(encoding="utf-8")


def test_a_life_is_followed_with_a_proof_of_each_turn(office: Agency, tmp_path: Path) -> None:
    """Published, corrected, suspended, restored, withdrawn: the folder follows, each time one
    proof in the authority's name, with the digest of what lies there."""
    deployment = deployed(website(tmp_path))
    number = publish_one(office)
    turns = [
        lambda: None,
        lambda: correct(office, number, body="更正后的正文"),
        lambda: office.act("suspend", number, by="li.na", reason="有误"),
        lambda: office.act("restore", number, by="hu.jian", reason="核实无误"),
        lambda: take_down(office, number),
    ]
    came, digests = [], []
    for turn in turns:
        turn()
        (done,) = deliver(office, deployment)
        came.append((done.served, done.recorded, done.error))
        digests.append(read_back(open_folder(tmp_path / "website"), number).found)
    found = of(office, number)

    assert [(1, 1, None)] * 5 == came
    assert [(True, 1), (True, 2), (False, 2), (True, 2), (False, 2)] == shown(office, number)
    assert digests == [one.served for one in found]
    assert {("clock", "timekeeper", f"{SITE}/items/{number}/")} == {
        (one.person, one.post, one.address) for one in found
    }
    assert "更正后的正文" not in page(tmp_path, number)


def test_a_second_run_has_nothing_to_do(office: Agency, tmp_path: Path) -> None:
    """What is proven is not handed over again, and nothing is written into the ledger."""
    deployment = deployed(website(tmp_path))
    publish_one(office)
    first = deliver(office, deployment)[0]
    size = office.size()
    again = [deliver(office, deployment)[0] for _ in range(3)]

    assert (1, 1) == (first.served, first.recorded)
    assert [(0, 0, size)] * 3 == [(one.served, one.recorded, one.position) for one in again]
    assert size == office.size()


def test_what_was_overtaken_is_never_shown(one_office: Agency, tmp_path: Path) -> None:
    """An item taken down before it was delivered leaves a tombstone and no word of its text."""
    number = publish_one(one_office, title="不该再出现的标题", body="不该再出现的正文")
    take_down(one_office, number)
    deliver(one_office, deployed(website(tmp_path)))
    written = [f.read_bytes() for f in tmp_path.joinpath("website").rglob("*") if f.is_file()]

    assert [(False, 1)] == shown(one_office, number)
    assert not any("不该再出现".encode() in data for data in written)


def test_a_failing_channel_keeps_its_place_and_the_others_go_on(
    office: Agency, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The receiver is down: the folder is served all the same; later the receiver gets it all."""
    monkeypatch.setattr("publication_flow.channels.callback.FIRST_WAIT", 0.001)
    numbers = [publish_one(office) for _ in range(3)]
    with receiving() as receiver:
        deployment = deployed(hook(receiver.address), website(tmp_path))
        receiver.answers = [Say(204), Say(503)]
        first = {one.channel: one for one in deliver(office, deployment)}
        receiver.answers = [Say(204)]
        second = {one.channel: one for one in deliver(office, deployment)}
        ids = [got.event["id"] for got in receiver.got if got.signed]

    assert "callback-unreachable" == getattr(first["updates"].error, "code", None)
    assert (1, 0) == (first["updates"].recorded, first["updates"].position)
    assert (3, 3) == (first["website"].recorded, second["updates"].recorded + 1)
    assert (0, None) == (second["website"].served, second["updates"].error)
    assert [[(True, 1)]] * 3 == [shown(office, n, "updates") for n in numbers]
    assert 3 == len(set(ids)) < len(ids)


def test_a_disk_that_fails_is_told_and_harms_no_other(one_office: Agency, tmp_path: Path) -> None:
    """A file lies where the folder's parent should be: told in words, cursor kept."""
    publish_one(one_office)
    (tmp_path / "blocked").write_text("no folder")
    there = website(tmp_path / "blocked" / "deep")
    with receiving() as receiver:
        done = deliver(one_office, deployed(there, hook(receiver.address)))

    assert ["delivery-disk", None] == [getattr(one.error, "code", None) for one in done]
    assert [0, 1] == [one.recorded for one in done]


def test_what_a_receiver_refuses_is_told_once_and_sent_again_when_asked(
    one_office: Agency,
) -> None:
    """422 is not repeated for ever, and does not hold up what follows; `missing` sends it again."""
    first, second = publish_one(one_office), publish_one(one_office)
    with receiving() as receiver:
        deployment = deployed(hook(receiver.address))
        receiver.answers = [Say(422), Say(204)]
        told = deliver(one_office, deployment)[0]
        idle = deliver(one_office, deployment)[0]
        sent = len(receiver.got)
        mended = deliver(one_office, deployment, missing=True)[0]

    assert ((Refused(first, 422),), 1) == (told.refused, told.recorded)
    assert ((), 0, 2) == (idle.refused, idle.served, sent)
    assert 1 == mended.recorded
    assert [[(True, 1)]] * 2 == [shown(one_office, n, "updates") for n in (first, second)]


class _Meanwhile:
    """A channel during whose work something else happens, once."""

    linked = False

    def __init__(self, place: Place, happens: Any) -> None:
        self._inner, self._happens = channel_at(place), happens
        self.batch = self._inner.batch

    def deliver(self, agency: Agency, works: Mapping[str, Work]) -> Iterator[Served | Refused]:
        served = list(self._inner.deliver(agency, works))
        happens, self._happens = self._happens, lambda: None
        happens()
        yield from served


def test_a_matter_that_moves_on_meanwhile_is_handed_over_again(
    office: Agency, tmp_path: Path
) -> None:
    """Suspended between serving and recording: no posting is claimed, and the page comes down."""
    number = publish_one(office, body="低保标准每人每月四百元")
    deployment = deployed(website(tmp_path))

    def suspend() -> None:
        office.act("suspend", number, by="li.na", reason="有误")

    deliver(office, deployment, make=lambda place: _Meanwhile(place, suspend))

    assert [(False, 1)] == shown(office, number)
    assert "每人每月" not in page(tmp_path, number)


def test_two_at_one_channel_never_work_at_the_same_time(office: Agency, tmp_path: Path) -> None:
    """Who comes second leaves it to the first, and says so."""
    publish_one(office)
    deployment, inner = deployed(website(tmp_path)), []

    def other() -> None:
        inner.extend(deliver(office, deployment))

    outer = deliver(office, deployment, make=lambda place: _Meanwhile(place, other))

    assert [(True, 0)] == [(one.elsewhere, one.served) for one in inner]
    assert [(False, 1)] == [(one.elsewhere, one.recorded) for one in outer]


def test_who_lost_the_hold_moves_nothing(one_office: Agency, tmp_path: Path) -> None:
    """A run slower than its hold is overtaken: the other's cursor stands, one proof is recorded."""
    number = publish_one(one_office)
    deployment, inner = deployed(website(tmp_path)), []

    def other() -> None:
        time.sleep(0.03)
        inner.extend(deliver(one_office, deployment))

    outer = deliver(
        one_office, deployment, hold_seconds=0.01, make=lambda place: _Meanwhile(place, other)
    )

    assert [1] == [one.recorded for one in inner]
    assert [(True, 0)] == [(one.elsewhere, one.recorded) for one in outer]
    assert [(True, 1)] == shown(one_office, number)


def _delivered_until(url: str, folder: Path, at: int) -> int:
    """Deliver in a process of its own that is killed at the `at`-th point; its exit status."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    passed = 0

    def point() -> None:
        nonlocal passed
        passed += 1
        if passed == at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(function: Any) -> Any:
        def called(*args: Any, **named: Any) -> Any:
            point()
            result = function(*args, **named)
            point()
            return result

        return called

    try:
        for home, name in [(delivery_channels, "update"), (disk, "replace")]:
            setattr(home, name, watched(getattr(home, name)))
        for name in ("_record", "_save"):
            setattr(delivery._OneChannel, name, watched(getattr(delivery._OneChannel, name)))
        with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
            places = deployed(website(folder))
            (done,) = deliver(flow.agency("370405-mz"), places, hold_seconds=0.01)
        os._exit(3 if done.error is not None or done.elsewhere else 0)
    finally:
        os._exit(4)


def test_killed_anywhere_and_run_again_nothing_is_lost_or_doubled(
    one_office: Agency, tmp_path: Path
) -> None:
    """SIGKILL at every point in turn, each in a run that goes on from the last one: in the end
    every item lies there, and has just one proof."""
    numbers = [publish_one(one_office) for _ in range(3)]
    gone = publish_one(one_office)
    take_down(one_office, gone)
    url, ends = f"sqlite:///{tmp_path / 'one.db'}", []
    for at in range(1, 200):
        ends.append(_delivered_until(url, tmp_path, at))
        if ends[-1] == 0:
            break
        time.sleep(0.02)
    states = {read_back(open_folder(tmp_path / "website"), n).state for n in [*numbers, gone]}

    assert [-signal.SIGKILL] * (len(ends) - 1) + [0] == ends
    assert len(ends) > 8
    assert [[(True, 1)]] * 3 + [[(False, 1)]] == [shown(one_office, n) for n in [*numbers, gone]]
    assert {"as-written"} == states
    assert one_office.verify().ok


def test_what_leaves_a_channel_leaves_its_folder(one_office: Agency, tmp_path: Path) -> None:
    """Corrected into a category without the channel: the receiver and the folder lose it, the
    other channel keeps it, and each is proven."""
    folder = deployed(website(tmp_path), website(tmp_path, "updates"))
    number = publish_one(one_office)
    deliver(one_office, folder)
    correct(one_office, number, "zhao.gang", "hu.jian", category="administrative-decisions")
    done = {one.channel: one for one in deliver(one_office, folder)}

    assert [1, 1] == [done["website"].recorded, done["updates"].recorded]
    assert [(True, 1), (False, 2)] == shown(one_office, number, "updates")
    assert not (tmp_path / "updates" / "items" / number).exists()
    assert (tmp_path / "website" / "items" / number / "index.html").exists()


def test_a_receiver_is_told_what_left_its_channel(one_office: Agency) -> None:
    """The item is public still, and only this receiver loses it: told once, without its text."""
    number = publish_one(one_office)
    with receiving() as receiver:
        deployment = deployed(hook(receiver.address))
        deliver(one_office, deployment)
        correct(one_office, number, "zhao.gang", "hu.jian", category="administrative-decisions")
        done = [deliver(one_office, deployment)[0].recorded for _ in range(2)]
        types = [got.event["type"].rpartition(".")[2] for got in receiver.got]

    assert ([1, 0], ["published", "removed"]) == (done, types)
    assert "title" not in receiver.got[-1].event["data"]
    assert [(True, 1), (False, 2)] == shown(one_office, number, "updates")


def test_a_posting_by_a_person_is_served_too(one_office: Agency, tmp_path: Path) -> None:
    """Somebody adds a channel to one item: it is delivered there; taken off, it goes."""
    deployment = deployed(website(tmp_path, "updates"))
    number = draft_one(one_office, category="administrative-decisions")
    through(one_office, number, "zhao.gang", "hu.jian")
    before = deliver(one_office, deployment)[0].served
    one_office.act("post", number, by="li.na", channels=("updates",))
    there = deliver(one_office, deployment)[0]
    one_office.act("unpost", number, by="li.na", channels=("updates",))
    gone = deliver(one_office, deployment)[0]

    assert (0, 1, 1) == (before, there.recorded, gone.recorded)
    people = [(p.person, p.posted) for p in of(one_office, number, "updates")]
    assert [("li.na", True), ("clock", True), ("li.na", False), ("clock", False)] == people


def test_anew_mends_a_folder_and_records_only_what_changed(
    one_office: Agency, tmp_path: Path
) -> None:
    """A damaged folder is made right again without a new proof; another address is a new proof."""
    number = publish_one(one_office)
    here = website(tmp_path)
    deliver(one_office, deployed(here))
    (tmp_path / "website" / "items" / number / "index.html").write_text("defaced")
    mended = deliver(one_office, deployed(here), anew=True)[0]
    right = read_back(open_folder(tmp_path / "website"), number).state
    here["website"]["base_url"] = "https://mz.example.gov.cn"
    moved = deliver(one_office, deployed(here), anew=True)[0]

    assert (1, 0, "as-written") == (mended.served, mended.recorded, right)
    assert 1 == moved.recorded
    assert f"https://mz.example.gov.cn/items/{number}/" == of(one_office, number)[-1].address


def test_a_folder_that_was_lost_is_made_whole_by_the_next_item(
    one_office: Agency, tmp_path: Path
) -> None:
    """The next delivery writes every item again, and claims no proof that stands already."""
    first = publish_one(one_office)
    deployment = deployed(website(tmp_path))
    deliver(one_office, deployment)
    for lost in ("website", ".website.publication-flow"):
        (tmp_path / lost).rename(tmp_path / f"lost{lost}")
    second = publish_one(one_office)
    done = deliver(one_office, deployment)[0]

    assert (2, 1) == (done.served, done.recorded)
    assert (tmp_path / "website" / "items" / first / "index.html").exists()
    assert [[(True, 1)]] * 2 == [shown(one_office, n) for n in (first, second)]


def test_an_authority_that_was_relieved_records_nothing(one_office: Agency, tmp_path: Path) -> None:
    """Without appointment the record is denied and the place kept; appointed again it goes on."""
    number = publish_one(one_office)
    deployment = deployed(website(tmp_path))
    one_office.relieve("clock", "timekeeper", by="hu.jian", last_day="2017-03-05", basis="免")
    denied = deliver(one_office, deployment)[0]
    one_office.appoint("clock", "timekeeper", by="hu.jian", basis="台民发〔2017〕3号")
    done = deliver(one_office, deployment)[0]

    assert ("denied", 0) == (getattr(denied.error, "code", None), denied.position)
    assert (1, [(True, 1)]) == (done.recorded, shown(one_office, number))


def test_pending_tells_and_does_nothing(one_office: Agency, tmp_path: Path) -> None:
    """What a run would do, without a file, a hold or an event."""
    deployment = deployed(website(tmp_path))
    number, _ = publish_one(one_office), draft_one(one_office)
    size = one_office.size()
    told = pending(one_office, deployment)
    untouched = (one_office.size(), (tmp_path / "website").exists())
    deliver(one_office, deployment)

    assert {"website": [number]} == told
    assert (size, False) == untouched
    assert {"website": []} == pending(one_office, deployment)


def test_many_pass_in_pages(
    one_office: Agency, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages and batches smaller than the work lead to the same."""
    monkeypatch.setattr("publication_flow.channels.delivery_work.PAGE", 2)
    monkeypatch.setattr("publication_flow.channels.delivery_work.BATCH", 2)
    monkeypatch.setattr("publication_flow.channels.delivery_channels.FolderChannel.batch", 2)
    numbers = [publish_one(one_office) for _ in range(5)]
    seen: list[tuple[int, int]] = []
    deliver(one_office, deployed(website(tmp_path)), progress=lambda a, b: seen.append((a, b)))

    assert [[(True, 1)]] * 5 == [shown(one_office, n) for n in numbers]
    assert seen == sorted(seen)
    assert len(seen) > 2


class _Noting:
    """A channel that notes what it is handed."""

    batch = 100

    def __init__(self, linked: bool) -> None:
        self.linked, self.got = linked, list[str]()

    def deliver(self, agency: Agency, works: Mapping[str, Work]) -> Iterator[Served | Refused]:
        self.got += works
        return iter(())


def test_what_links_to_an_item_is_handed_over_with_it(one_office: Agency, tmp_path: Path) -> None:
    """A page names what supersedes it: it is written again when that is published; a receiver of
    events is not told what did not happen."""
    old = publish_one(one_office)
    deployment = deployed(website(tmp_path))
    deliver(one_office, deployment)
    new = publish_one(one_office, supersedes=old)
    page, events = _Noting(True), _Noting(False)
    deliver(one_office, deployment, make=lambda _: events)
    deliver(one_office, deployed(website(tmp_path, "updates")), make=lambda _: page)

    assert [new] == events.got
    assert {old, new} == set(page.got)


def test_a_page_that_changes_with_a_link_is_proven_anew(one_office: Agency, tmp_path: Path) -> None:
    """What supersedes an item comes and goes: its page changes each time and is as it was in the
    end, and the last proof is that of what lies there."""
    old = publish_one(one_office)
    deployment = deployed(website(tmp_path))
    deliver(one_office, deployment)
    new = publish_one(one_office, supersedes=old)
    deliver(one_office, deployment)
    take_down(one_office, new)
    deliver(one_office, deployment)
    first, second, third = (one.served for one in of(one_office, old))

    assert first == third != second
    assert recheck(one_office, deployment).ok


def test_a_host_in_its_own_transaction_cannot_deliver(bureau: Bureau, tmp_path: Path) -> None:
    """What is not committed must not be served."""
    appoint_clock(bureau.agency)
    with bureau.flow._database.engine.connect() as connection:  # type: ignore[union-attr]
        lent = bureau.flow.on(connection).agency(bureau.agency.id)

        with pytest.raises(WrongEnvironment) as caught:
            deliver(lent, deployed(website(tmp_path)))

    assert "delivery-borrowed" == caught.value.code


@pytest.mark.parametrize(
    ("places", "more", "code"),
    [
        ({"wesbite": {"folder": "a", "base_url": SITE, "authority": "clock"}}, {},
         "unknown-channel"),
        ({"board": {"folder": "a", "base_url": SITE, "authority": "clock"}}, {},
         "deployment-by-hand"),
        ({"website": {"folder": "a", "base_url": SITE, "authority": "nobody"}}, {}, "person"),
        ({"website": {"folder": "a", "base_url": SITE, "authority": "clock"}},
         {"agency": "370400-mz"}, "deployment-agency"),
    ],
)  # fmt: skip
def test_a_deployment_that_does_not_fit_the_agency(
    one_office: Agency, places: dict[str, Any], more: dict[str, Any], code: str
) -> None:
    """An unknown channel, one served by hand, an unknown person, another agency's file."""
    with pytest.raises((BadInput, NotFound)) as caught:
        deliver(one_office, deployed(places, **more))

    assert code == caught.value.code


def test_the_command_id_stays_and_tells_apart() -> None:
    """The same cause and proof give one id; another proof or turn gives another."""
    work = Work("2017-0001", 5, "item", "d", None, 49, "publish", None)
    served = Served("2017-0001", True, "https://a/", hashlib.sha256(b"x").hexdigest())
    ids = [
        delivery.command_id("website", work, served),
        delivery.command_id("website", work._replace(version=9), served),
        delivery.command_id("updates", work, served),
        delivery.command_id("website", work._replace(cause=50), served),
        delivery.command_id("website", work._replace(last=Last(51, True, "a", "b")), served),
        delivery.command_id("website", work, served._replace(posted=False)),
        delivery.command_id("website", work, served._replace(address="https://b/")),
    ]

    assert ids[0] == ids[1]
    assert 6 == len(set(ids))
