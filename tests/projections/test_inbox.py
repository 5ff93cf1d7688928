"""The inbox: what waits on a person, in which order, and what they are barred from."""

from __future__ import annotations

import json

import pytest

from publication_flow.policy.judge import judge
from publication_flow.projections import snapshot
from tests.bureau import draft_one, drive


def numbers(waiting) -> list[str]:
    return [w.number for w in waiting]


def test_a_leader_sees_only_their_own_sections_items(bureau):
    """What waits for approval in one section is on no other leader's desk."""
    number = drive(bureau, draft_one(bureau), "audit")

    assert [(w.number, w.action, w.post, w.unit) for w in bureau.inbox("zhao.gang")] == [
        (number, "approve", "leader-in-charge", "low-income")
    ]
    assert bureau.inbox("yang.fan") == []


def test_the_soonest_due_comes_first_then_the_weightier_then_the_number(bureau, at):
    """Order: due day, important before general on the same day, then number."""
    general = [drive(bureau, draft_one(bureau), "audit") for _ in range(2)]
    important = drive(bureau, draft_one(bureau, category="administrative-decisions"), "audit")
    at("2017-03-07")
    later = drive(bureau, draft_one(bureau, category="administrative-decisions"), "audit")

    waiting = bureau.inbox("zhao.gang")

    assert numbers(waiting) == [important, *general, later]
    assert [w.grade for w in waiting] == ["important", "general", "general", "important"]
    assert [w.due_on for w in waiting] == ["2017-03-09"] * 3 + ["2017-03-10"]
    assert numbers(bureau.inbox("zhao.gang", limit=2)) == [important, general[0]]


def test_pages_follow_one_another_without_gap_or_repeat(bureau):
    """Limit and offset cut one order into pages, over all the desks a person sits at."""
    for unit_person in ("wang.fang", "zheng.hui"):
        for category in ("work-updates", "administrative-decisions", "work-updates"):
            if unit_person == "zheng.hui" and category == "administrative-decisions":
                category = "disclosure-work-points"
            draft_one(bureau, by=unit_person, category=category)
    bureau.appoint("ma.qiang", "section-head", "low-income", by="hu.jian")
    bureau.appoint("ma.qiang", "section-head", "office", by="hu.jian")

    whole = numbers(bureau.inbox("ma.qiang"))
    pages = [numbers(bureau.inbox("ma.qiang", limit=4, offset=o)) for o in (0, 4, 8)]

    assert len(set(whole)) == len(whole) == 6
    assert pages == [whole[:4], whole[4:], []]


def test_only_the_page_is_read_and_judged(bureau, monkeypatch):
    """However many wait, a page of two replays and judges two."""
    for _ in range(8):
        draft_one(bureau)
    judged, replayed = [], []
    standings = snapshot.standings

    def counting_judge(ask, matter, *rest):
        judged.append(matter.number)
        return judge(ask, matter, *rest)

    def counting_standings(view, wanted):
        replayed.extend(wanted)
        return standings(view, wanted)

    monkeypatch.setattr("publication_flow.projections.inbox.judge", counting_judge)
    monkeypatch.setattr(snapshot, "standings", counting_standings)

    page = numbers(bureau.inbox("chen.jing", limit=2, offset=4))

    assert judged == replayed == page == ["2017-0005", "2017-0006"]


def test_barred_comes_last_with_its_reason(bureau):
    """Whoever provided may not approve: the item stays visible, last, and says why."""
    bureau.appoint("chen.jing", "leader-in-charge", "low-income", by="hu.jian")
    own = drive(bureau, draft_one(bureau), "audit")
    bureau.appoint("deng.lei", "section-head", "low-income", by="hu.jian")
    other = drive(bureau, draft_one(bureau), "audit", provide="deng.lei")

    first, last = [w for w in bureau.inbox("chen.jing") if w.action == "approve"]

    assert (first.number, first.barred, first.sentence()) == (other, (), None)
    assert (last.number, last.barred) == (own, ("distinct-persons",))
    assert "陈静" in last.sentence("zh")
    assert "chen.jing" not in last.sentence("zh")


def test_a_deputy_sees_what_the_delegation_covers(bureau, at):
    """In the days and the category of the delegation, marked with whom they stand in for."""
    inside = drive(bureau, draft_one(bureau), "audit")
    drive(bureau, draft_one(bureau, category="work-updates"), "audit")
    bureau.delegate(
        "zhao.gang", "yang.fan", "leader-in-charge", unit="low-income", by="hu.jian",
        since="2017-03-07", until="2017-03-08", categories=("social-assistance",),
    )  # fmt: skip
    seen = {}
    for day in ("2017-03-06", "2017-03-07", "2017-03-08", "2017-03-09"):
        at(day)
        seen[day] = [(w.number, w.on_behalf_of) for w in bureau.inbox("yang.fan")]

    there = [(inside, "zhao.gang")]
    assert seen == {"2017-03-06": [], "2017-03-07": there, "2017-03-08": there, "2017-03-09": []}


def test_a_deputy_for_other_actions_sees_nothing(bureau):
    """A delegation limited to returning an item does not put approvals on the deputy's desk."""
    drive(bureau, draft_one(bureau), "audit")
    bureau.delegate(
        "zhao.gang", "yang.fan", "leader-in-charge", unit="low-income", by="hu.jian",
        since="2017-03-06", until="2017-03-08", actions=("return",),
    )  # fmt: skip

    assert bureau.inbox("yang.fan") == []


def test_one_thing_on_two_of_ones_desks_is_shown_once(bureau):
    """Auditor and publisher may both publish; whoever is both has it once."""
    bureau.appoint("li.na", "office-publisher", "office", by="hu.jian")
    number = drive(bureau, draft_one(bureau), "approve")

    assert [(w.number, w.action) for w in bureau.inbox("li.na")] == [(number, "publish")]


def test_a_telephone_sign_off_waits_on_its_signer_alone(bureau):
    """The duty to confirm is the person's own: it names no post."""
    number = drive(bureau, draft_one(bureau), "audit")
    bureau.act("approve", number, by="zhao.gang", mode="telephone", entered_by="zhou.ping")

    assert [(w.number, w.action, w.post, w.due_on) for w in bureau.inbox("zhao.gang")] == [
        (number, "confirm", None, "2017-03-09")
    ]


def test_overdue_is_counted_in_working_days(bureau, at):
    """Due on Thursday 9 March: nothing that day, two working days late on Monday 13 March."""
    drive(bureau, draft_one(bureau), "audit")
    seen = []
    for day in ("2017-03-09", "2017-03-10", "2017-03-13"):
        at(day)
        seen.append(bureau.inbox("zhao.gang")[0].overdue_by)

    assert seen == [None, 1, 2]


def test_a_due_day_in_an_unannounced_year_is_provisional(bureau, at):
    """It shows, at its earliest possible day, marked uncertain and never overdue."""
    at("2098-12-29")
    drive(bureau, draft_one(bureau), "audit")
    at("2099-03-04")

    (waiting,) = bureau.inbox("zhao.gang")

    assert (waiting.due_on, waiting.due_certain, waiting.overdue_by) == ("2099-01-02", False, None)


def test_claimed_by_a_colleague_says_so(bureau):
    """In a shared post, what a colleague claimed is barred and names the colleague."""
    number = drive(bureau, draft_one(bureau), "provide")
    bureau.act("claim", number, by="sun.yan")

    (waiting,) = bureau.inbox("li.na")

    assert (waiting.claimed_by, waiting.barred) == ("sun.yan", ("claimed-by-other",))


def test_a_suspended_item_waits_although_it_is_published(bureau):
    """Taken off first, it must be withdrawn or restored: the clock puts it on the desk."""
    number = drive(bureau, draft_one(bureau))
    bureau.act("suspend", number, by="wu.min", reason="涉及个人信息")

    assert (number, "restore") in [(w.number, w.action) for w in bureau.inbox("wu.min")]


@pytest.mark.parametrize(("limit", "offset"), [(0, 0), (-1, 0), (5, 50)])
def test_an_empty_page_is_empty(bureau, limit, offset):
    """No limit, a negative one, or an offset beyond the end give nothing."""
    draft_one(bureau)

    assert bureau.inbox("chen.jing", limit=limit, offset=offset) == []


def test_the_inbox_is_plain_data_for_json(bureau):
    """as_dict goes through JSON and back unchanged, the verdict as its sentence."""
    bureau.appoint("chen.jing", "leader-in-charge", "low-income", by="hu.jian")
    drive(bureau, draft_one(bureau), "audit")

    (told,) = [w.as_dict("en") for w in bureau.inbox("chen.jing")]

    assert json.loads(json.dumps(told)) == told
    assert "陈静" in told["sentence"]
