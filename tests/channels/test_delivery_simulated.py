"""A simulated ledger is delivered on its own last day, whatever day the machine has."""

from __future__ import annotations

from pathlib import Path

from publication_flow import PublicationFlow
from publication_flow.channels.delivery import deliver
from tests.bureau import AGENCY, BASIS, found_bureau, organisation_for, publish_one
from tests.channels.posting import appoint_clock, deployed, of, website


def test_the_proof_is_of_the_ledgers_own_day(tmp_path: Path) -> None:
    """Opened with the machine's clock: the posting is of 2017, so are the day and the lag, and
    the simulation goes on from there."""
    url = f"sqlite:///{tmp_path / 'bureau.db'}"
    flow, agency, clock = found_bureau(url)
    with flow:
        appoint_clock(agency)
        number = publish_one(agency)
    with PublicationFlow.open(url) as flow:
        agency = flow.agency(AGENCY)
        (done,) = deliver(agency, deployed(website(tmp_path)))
        (posting,) = of(agency, number)
        today, (lag,) = agency.today(), [
            one for one in agency.channel_lag() if one.channel == "website"
        ]  # fmt: skip
    with PublicationFlow.open(url, clock=clock) as flow:
        drafted = flow.agency(AGENCY).act("remark", number, by="li.na", opinion="已核")

    assert (None, 1, 1) == (done.error, done.served, done.recorded)
    assert ("2017-03-06", "2017-03-06") == (posting.occurred_on, posting.recorded_at[:10])
    assert ("2017-03-06", 0) == (today, lag.worst_seconds)
    assert drafted.position > posting.position


def test_a_ledger_of_real_time_is_delivered_today(tmp_path: Path) -> None:
    """Its proofs carry the machine's day."""
    url = f"sqlite:///{tmp_path / 'bureau.db'}"
    with PublicationFlow.open(url) as flow:
        agency = flow.found(
            AGENCY,
            policy="cn-civil-affairs",
            organisation=organisation_for("cn-civil-affairs"),
            basis=BASIS,
        )
        appoint_clock(agency)
        number = publish_one(agency)
        deliver(agency, deployed(website(tmp_path)))
        (posting,) = of(agency, number)

        assert agency.today() == posting.occurred_on > "2026"
