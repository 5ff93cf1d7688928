"""转呈: the leader in charge asks the principal leader to decide, through the whole engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publication_flow import Agency
from tests.bureau import draft_one, drive, found_bureau

OPINION = "拟同意，请审定"


@pytest.fixture
def passed(tmp_path: Path) -> Iterator[tuple[Agency, str]]:
    """An agency and an ordinary item that was passed on."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    number = drive(agency, draft_one(agency), "audit")
    agency.act("pass-on", number, by="zhao.gang", opinion=OPINION)
    yield agency, number
    flow.close()


def waits_on(agency: Agency, person: str) -> list[tuple[str, str]]:
    return [(entry.number, entry.action) for entry in agency.inbox(person)]


def test_it_lies_on_the_principal_leaders_desk(passed: tuple[Agency, str]) -> None:
    """And no longer on that of whoever passed it on, until it is taken back."""
    agency, number = passed

    desks = [waits_on(agency, person) for person in ("hu.jian", "zhao.gang")]
    agency.act("take-back", number, by="zhao.gang")
    after = [waits_on(agency, person) for person in ("hu.jian", "zhao.gang")]

    assert [[(number, "approve")], []] == desks
    assert [[], [(number, "approve")]] == after


def test_trail_and_item_tell_of_it(passed: tuple[Agency, str]) -> None:
    """Who asked for the decision, with which words, stands in the trail; the sign-off is marked."""
    agency, number = passed

    last = agency.trail(number)[-1]
    signed = agency.item(number).sign_offs

    assert ("pass-on", "zhao.gang", OPINION) == (last.action, last.person, last.opinion)
    assert ["title", "particulars", "privacy", "attachments"] == (
        agency.trail(number)[-2].fields["elements"][:4]
    )
    assert [("provide", False), ("audit", False), ("approve", True)] == [
        (s.step, s.passes_on) for s in signed
    ]


def test_why_and_may_explain_it(passed: tuple[Agency, str]) -> None:
    """Whoever passed it on hears that the principal leader signs, and who that is."""
    agency, number = passed

    verdict = agency.why(number, "approve", by="zhao.gang")
    allowed = {answer.action for answer in agency.may(number, by="hu.jian") if answer.allowed}

    assert {"wrong-post", "distinct-persons"} == {f.code for f in verdict.failures}
    assert ["hu.jian"] == [capacity.person for capacity in verdict.who]
    assert "主要领导" in verdict.sentence("zh")
    assert "approve" in allowed


def test_nobody_could_while_the_post_is_vacant(passed: tuple[Agency, str]) -> None:
    """The answer says so: an empty list of who could, not a name of somebody who has left."""
    agency, number = passed
    agency.relieve("hu.jian", "principal-leader", "leadership", by="wu.min", last_day="2017-03-05")

    verdict = agency.why(number, "approve", by="zhao.gang")

    assert () == verdict.who
    assert not verdict.allowed


def test_the_projections_are_those_of_a_fresh_replay(passed: tuple[Agency, str]) -> None:
    """Verify and rebuild read the same out of the ledger as the act wrote."""
    agency, number = passed

    found = agency.verify()
    agency.rebuild()
    agency.act("approve", number, by="hu.jian")

    assert found.ok
    assert agency.verify().ok
    assert "leader-approved" == agency.item(number).stage
