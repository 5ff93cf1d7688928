"""Postings and their lag: every effect owes each of its channels one proof."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from publication_flow import Agency, BadInput, NotFound, SimulatedClock
from publication_flow.policy.posting import Proof
from publication_flow.projections.postings import ChannelLag
from tests.bureau import draft_one, found_bureau, publish_one
from tests.channels.posting import correct, take_down, through

PROOF = Proof("https://www.example.gov.cn/a", hashlib.sha256(b"page").hexdigest())
PHOTO = Proof("一楼大厅公告栏", photo=b"\x89PNG a photo")

Office = tuple[Agency, SimulatedClock]


@pytest.fixture
def office(database_url: str) -> Iterator[Office]:
    """The bureau on each database; what was written is verified afterwards."""
    flow, agency, clock = found_bureau(database_url)
    with flow:
        yield agency, clock
        assert agency.verify().ok


def post(agency: Agency, number: str, channel: str, proof: Proof | None = PROOF) -> None:
    agency.act("post", number, by="li.na", channels=(channel,), proof=proof)


def unpost(agency: Agency, number: str, channel: str, proof: Proof | None = PROOF) -> None:
    agency.act("unpost", number, by="li.na", channels=(channel,), proof=proof)


def lags(agency: Agency, *args: int, **named: str) -> dict[str, ChannelLag]:
    return {one.channel: one for one in agency.channel_lag(*args, **named)}  # type: ignore[arg-type]


def owing(agency: Agency) -> list[tuple[str, str, bool]]:
    return [(u.channel, u.matter, u.removal) for one in agency.channel_lag() for u in one.unproven]


def test_what_was_recorded_is_told_with_its_proof(office: Office) -> None:
    """Who, when, where, what was served, and the photo; in order, up to a day if asked."""
    agency, clock = office
    number = publish_one(agency)
    post(agency, number, "website")
    clock.advance(days=1)
    post(agency, number, "board", PHOTO)
    clock.advance(days=1)
    unpost(agency, number, "board", None)
    web, board, off = agency.postings(number)

    assert ("website", True, 1, "2017-03-06", "li.na", "李娜", "office-auditor") == (
        web.channel, web.posted, web.version, web.occurred_on, web.person, web.name, web.post,
    )  # fmt: skip
    assert (PROOF.address, PROOF.served, None) == (web.address, web.served, web.photo)
    assert ("一楼大厅公告栏", None) == (board.address, board.served)
    assert PHOTO.photo == agency.posting_photo(number, board.photo or "")
    assert (False, None, None) == (off.posted, off.address, off.photo)
    assert [web, board] == agency.postings(number, as_of="2017-03-07")


def test_reading_is_governed(office: Office) -> None:
    """Who may not read the trail may not read the postings either; a photo needs its matter."""
    agency, _ = office
    number, other = publish_one(agency), publish_one(agency)
    post(agency, number, "board", PHOTO)
    photo = agency.postings(number)[0].photo or ""

    assert agency.postings(number) == agency.postings(number, by="li.na")
    for ask in (
        lambda: agency.postings(number, by="gao.yu"),
        lambda: agency.posting_photo(number, photo, by="gao.yu"),
        lambda: agency.posting_photo(other, photo),
        lambda: agency.posting_photo(number, "0" * 64),
        lambda: agency.postings("2017-9999"),
    ):
        with pytest.raises(NotFound):
            ask()


def test_time_from_publication_to_proof(office: Office) -> None:
    """Median and worst per channel, in seconds between the two records; the board included."""
    agency, clock = office
    waits = [60, 600, 7200]
    for seconds in waits:
        number = publish_one(agency)
        clock.advance(seconds=seconds)
        post(agency, number, "website")
    post(agency, number, "board", PHOTO)
    found = lags(agency, 2017)

    website, board, updates = found["website"], found["board"], found["updates"]
    assert (3, 3, 600, 7200, ()) == (
        website.owed, website.proven, website.median_seconds, website.worst_seconds,
        website.unproven,
    )  # fmt: skip
    assert (3, 1, 7200, 2) == (board.owed, board.proven, board.worst_seconds, len(board.unproven))
    assert (3, 0, None, None) == (
        updates.owed, updates.proven, updates.median_seconds, updates.worst_seconds,
    )  # fmt: skip


def test_a_record_without_proof_is_no_proof(office: Office) -> None:
    """Saying that it hangs there does not show it; a photo does. A board that is taken down needs
    no picture of what is not there."""
    agency, _ = office
    number = publish_one(agency)
    for channel in ("website", "updates"):
        post(agency, number, channel)
    post(agency, number, "board", None)
    said = owing(agency)
    post(agency, number, "board", PHOTO)
    shown = owing(agency)
    take_down(agency, number)
    down = owing(agency)
    unpost(agency, number, "board", None)
    for channel in ("website", "updates"):
        unpost(agency, number, channel)

    assert [("board", number, False)] == said
    assert [] == shown
    assert [("board", number, True), ("updates", number, True), ("website", number, True)] == down
    assert [] == owing(agency)


def test_a_correction_owes_every_channel_anew(office: Office) -> None:
    """What hangs there after a correction is the old text until it is shown to be the new."""
    agency, _ = office
    number = publish_one(agency)
    for channel in ("website", "updates"):
        post(agency, number, channel)
    correct(agency, number, body="更正后的正文")
    owed = owing(agency)
    found = lags(agency)

    assert [
        ("board", number, False),
        ("updates", number, False),
        ("website", number, False),
    ] == owed
    assert (2, 1, 0) == (found["website"].owed, found["website"].proven, found["website"].overtaken)
    assert (2, 0, 1) == (found["board"].owed, found["board"].proven, found["board"].overtaken)


def test_a_proof_counts_for_what_stood_then(office: Office) -> None:
    """What was posted after the correction shows nothing of the time before it, and each effect
    counts in its own year."""
    agency, clock = office
    number = publish_one(agency)
    clock.advance(days=400)
    correct(agency, number, body="更正后的正文")
    post(agency, number, "website")
    years = [lags(agency, year)["website"] for year in (2017, 2018)]

    assert [(1, 0, 1), (1, 1, 0)] == [(y.owed, y.proven, y.overtaken) for y in years]


def test_a_removal_stays_owed_until_it_is_shown(office: Office) -> None:
    """Suspended and then withdrawn without proof: the withdrawal owes it still. Leaving one
    channel by a correction owes the removal there alone."""
    agency, _ = office
    number = publish_one(agency)
    post(agency, number, "website")
    agency.act("suspend", number, by="li.na", reason="有误")
    suspended = owing(agency)
    take_down(agency, number)
    withdrawn = owing(agency)
    other = draft_one(agency)
    through(agency, other)
    for channel in ("website", "updates"):
        post(agency, other, channel)
    correct(agency, other, "zhao.gang", "hu.jian", category="administrative-decisions")

    both = [("updates", number, True), ("website", number, True)]
    assert both == suspended
    assert both == withdrawn
    assert [("updates", other, True), ("website", other, False)] == [
        one for one in owing(agency) if one[1] == other
    ]


def test_a_board_that_still_hangs_is_not_owed_again_when_restored(office: Office) -> None:
    """Suspended, the board was left hanging; restored, it hangs there rightly. Taken down in
    between, it is owed."""
    agency, _ = office
    left, taken = publish_one(agency), publish_one(agency)
    for number in (left, taken):
        post(agency, number, "board", PHOTO)
        agency.act("suspend", number, by="li.na", reason="有误")
    unpost(agency, taken, "board", None)
    for number in (left, taken):
        agency.act("restore", number, by="hu.jian", reason="核实无误")

    assert [taken] == [matter for channel, matter, _ in owing(agency) if channel == "board"]


def test_the_period_is_that_of_the_effect(office: Office) -> None:
    """A year, a first day, or everything; a year and a first day together are refused."""
    agency, clock = office
    first = publish_one(agency)
    clock.advance(days=400)
    second = publish_one(agency)
    post(agency, first, "website")

    def matters(**named: str) -> list[str]:
        return [u.matter for u in lags(agency, **named)["updates"].unproven]

    assert [first] == [u.matter for u in lags(agency, 2017)["updates"].unproven]
    assert [second] == [u.matter for u in lags(agency, 2018)["updates"].unproven]
    assert [second] == matters(since="2018-01-01")
    assert [first, second] == matters()
    assert 400 * 86_400 == lags(agency, 2017)["website"].worst_seconds
    assert [] == agency.channel_lag(2016)
    with pytest.raises(BadInput):
        agency.channel_lag(2017, since="2017-01-01")


def test_a_rebuild_keeps_them(office: Office) -> None:
    """Made anew from the ledger, postings and lag are the same."""
    agency, _ = office
    number = publish_one(agency)
    post(agency, number, "website")
    before = (agency.postings(number), agency.channel_lag())
    agency.rebuild()

    assert before == (agency.postings(number), agency.channel_lag())


def test_many_pass_in_pages(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read a few matters at a time, the sums are the same."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path}/pages.db")
    with flow:
        numbers = [publish_one(agency) for _ in range(5)]
        for number in numbers[:3]:
            post(agency, number, "website")
        whole = agency.channel_lag()
        monkeypatch.setattr("publication_flow.projections.postings.BATCH", 2)

        assert whole == agency.channel_lag()
        assert (5, 3) == (lags(agency)["website"].owed, lags(agency)["website"].proven)
