"""责任: who answers for what on a day, on which document, and where nobody does."""

from __future__ import annotations

import pytest

from publication_flow import BadInput, Denied
from tests.bureau import BASIS, ORGANISATION, draft_one, drive
from tests.overseen import found_overseen, to

BARE = {
    **ORGANISATION,
    "units": {
        name: {k: v for k, v in unit.items() if k not in ("leader", "officer")}
        for name, unit in ORGANISATION["units"].items()
        if name != "affairs"
    },
    "persons": {
        name: person
        for name, person in ORGANISATION["persons"].items()
        if not any("affairs" in post for post in person["posts"])
    },
}


@pytest.fixture
def founded(database_url: str):
    flow, bureau, clock = found_overseen(database_url, organisation=BARE)
    with flow:
        yield bureau, clock


def of(bureau, category="social-assistance", **more):
    return [one for one in bureau.answering(**more) if one.category == category]


def test_three_levels_with_their_days_and_document(founded):
    """Leader, unit and officer by name, since when, on which document; a founding's remit rests on
    the founding's."""
    bureau, _ = founded
    (bare,) = of(bureau)
    position = bureau.assign(
        "low-income", "social-assistance", by="hu.jian", since="2017-04-01", until="2017-12-31",
        leader="zhao.gang", officer="chen.jing", basis="台民发〔2017〕9号",
    )  # fmt: skip
    (whole,) = of(bureau, day="2017-04-01")

    assert ("社会救助科", None, BASIS, ("no-leader", "no-officer")) == (
        bare.assigned.unit_name, bare.assigned.leader, bare.basis, bare.gaps
    )  # fmt: skip
    assert ("赵刚", "陈静", "2017-04-01", "2017-12-31", "台民发〔2017〕9号", position, ()) == (
        whole.assigned.leader_name, whole.assigned.officer_name, whole.since, whole.until,
        whole.basis, whole.position, whole.gaps,
    )  # fmt: skip
    assert [bare] == of(bureau, day="2017-03-31") == of(bureau)
    assert [bare.since] == [one.since for one in of(bureau, day="2018-01-01")]


def test_every_category_is_listed_in_the_policys_order(founded):
    """Also one that no unit answers for, which is itself a gap."""
    bureau, _ = founded
    found = bureau.answering(day="2016-12-31")

    assert list(bureau.policy().rulebook.policy.categories) == [one.category for one in found]
    assert {("no-remit",)} == {one.gaps for one in found}
    assert {None} == {one.assigned for one in found}


def test_an_officer_who_left_is_a_gap_from_the_next_day_on(founded):
    """The assignment stands, the person no longer holds a post."""
    bureau, _ = founded
    bureau.assign("low-income", "social-assistance", by="hu.jian", leader="zhao.gang",
                  officer="liu.yang")  # fmt: skip
    bureau.relieve("liu.yang", "section-clerk", "low-income", by="hu.jian", last_day="2017-03-10")

    assert [()] == [one.gaps for one in of(bureau, day="2017-03-10")]
    assert [("officer-no-post",)] == [one.gaps for one in of(bureau, day="2017-03-11")]


def test_what_is_denied_is_what_is_listed(founded):
    """The rule and the list speak of the same levels on the same day."""
    bureau, _ = founded
    number = drive(bureau, draft_one(bureau), "approve")
    with pytest.raises(Denied) as refused:
        bureau.act("publish", number, by="li.na")
    (failure,) = refused.value.verdict.failures

    assert {f"no-{level}" for level in failure.facts["lacking"]} == set(of(bureau)[0].gaps)

    bureau.assign("low-income", "social-assistance", by="hu.jian", leader="zhao.gang",
                  officer="chen.jing")  # fmt: skip
    bureau.act("publish", number, by="li.na")

    assert () == of(bureau)[0].gaps


def test_as_of_a_day_an_assignment_recorded_later_is_not_known(founded):
    """Assigned on Wednesday from Monday on: as of Tuesday there was the gap."""
    bureau, clock = founded
    to(clock, "2017-03-08")
    bureau.assign("low-income", "social-assistance", by="hu.jian", since="2017-03-06",
                  leader="zhao.gang", officer="chen.jing")  # fmt: skip

    assert () == of(bureau, day="2017-03-07")[0].gaps
    assert ("no-leader", "no-officer") == of(bureau, as_of="2017-03-07")[0].gaps


def test_one_sees_what_one_answers_for(founded):
    """The office sees all, a clerk the own unit's categories, a named officer theirs, others
    none."""
    bureau, _ = founded
    bureau.assign("office", "work-updates", by="hu.jian", leader="zhao.gang", officer="ma.qiang")

    def seen(who):
        return {one.category for one in bureau.answering(by=who)}

    assert 5 == len(seen("li.na"))
    assert {"social-assistance", "work-updates", "administrative-decisions"} == seen("wang.fang")
    assert {"work-updates"} == seen("ma.qiang")


def test_a_day_that_is_none(founded):
    """30 February is refused in words."""
    bureau, _ = founded
    with pytest.raises(BadInput) as refused:
        bureau.answering(day="2017-02-30")

    assert "not-a-date" == refused.value.code
