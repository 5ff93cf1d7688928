"""The dry run: what another policy would change, asked on the facts of each day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from publication_flow import PublicationFlow
from publication_flow.policy import packs
from tests.bureau import AGENCY, draft_one, drive, publish_one
from tests.contract.stored import counts, rows
from tests.docs.course import data_fields
from tests.tampering import driven

P1 = packs.pack("cn-civil-affairs")
ONE_PUBLISHER = P1.replace(
    b'posts = ["office-auditor", "office-publisher", "timekeeper"]', b'posts = ["office-publisher"]'
)


def test_the_same_policy_would_decide_nothing_otherwise(tmp_path):
    """A year that does everything once, asked again under its own policy: every decision stands,
    on the organisation and the matter of that very moment."""
    url = f"sqlite:///{tmp_path / 'year.db'}"
    data_fields(url)
    with PublicationFlow.open(url) as flow:
        found = flow.agency(AGENCY).rehearse(P1)

    decided = rows(url, "SELECT count(*) FROM pf_events WHERE kind IN ('opened','acted','posted')")
    assert [] == found.decisions
    assert [] == found.items
    assert (decided[0][0], 0, 0) == (found.decided, found.decided_otherwise, found.open_otherwise)
    assert 20 < found.decided


def test_nobody_is_judged_by_later_appointments(small_bureau):
    """A deputy's consent, a section head's provision: both stand after they left their posts."""
    agency = small_bureau.agency
    agency.delegate(
        "zhao.gang", "wu.min", "leader-in-charge", unit="low-income", by="zhao.gang",
        since="2017-03-06", until="2017-03-31",
    )  # fmt: skip
    drive(agency, draft_one(agency), approve="wu.min")
    small_bureau.clock.advance(days=1)
    agency.relieve("zhao.gang", "leader-in-charge", "low-income", by="hu.jian",
                   last_day="2017-03-06")  # fmt: skip
    agency.relieve("chen.jing", "section-head", "low-income", by="hu.jian", last_day="2017-03-05")

    found = agency.rehearse(P1)

    assert (5, {}) == (found.decided, found.tally)


def test_decisions_that_another_policy_would_refuse(bureau):
    """Where only the publisher publishes, the auditor's publication would have been refused, with
    the code of the rule and a sentence; nothing was written by asking."""
    agency = bureau.agency
    number = publish_one(agency)
    drive(agency, draft_one(agency), publish="zhou.ping")
    before = counts(bureau.url)

    found = agency.rehearse(ONE_PUBLISHER)

    assert [(number, "publish", "li.na", ("wrong-post",))] == [
        (d.matter, d.action, d.person, d.codes) for d in found.decisions
    ]
    assert {("publish", ("wrong-post",)): 1} == found.tally
    assert (10, 1) == (found.decided, found.decided_otherwise)
    assert "办公室发布岗" in found.decisions[0].sentence("zh")
    assert "李娜" in found.decisions[0].sentence("zh")
    assert before == counts(bureau.url)


AUDIT = 'id = "audit"\nlabel = { zh = "审核", en = "audit" }\n'
DRAFTERS = 'posts = ["section-clerk", "section-head"]\nrules = [{ rule = "within-remit"'


@pytest.mark.parametrize(
    ("old", "new", "tally"),
    [
        ("social-assistance", "social-help",
         {(a, ("category-gone",)): 1 for a in ("draft", "provide", "audit")}),
        ("[kinds.item", "[kinds.notice",
         {(a, ("kind-gone",)): 1 for a in ("draft", "provide", "audit")}),
        (AUDIT, AUDIT + 'opinion = "required"\n', {("audit", ("opinion-missing",)): 1}),
        (AUDIT, AUDIT + 'reason = "required"\n', {("audit", ("reason-missing",)): 1}),
        (DRAFTERS, DRAFTERS.replace('"section-clerk", ', ""), {("draft", ("wrong-post",)): 1}),
        ("late_entry_days = 7", "late_entry_days = 0", {("provide", ("late",)): 1}),
        ('id = "remark"', 'id = "note"', {}),
    ],
)  # fmt: skip
def test_why_a_decision_would_not_stand(small_bureau, old, new, tally):
    """Each way in which a past decision fails under another text of the policy has its code and
    its sentence; a change that touches nobody's decision has none."""
    text = P1.decode()
    agency = small_bureau.agency
    number = draft_one(agency)
    small_bureau.clock.advance(days=1)
    agency.act("provide", number, by="chen.jing", occurred_on="2017-03-06")
    agency.act("audit", number, by="li.na")

    found = agency.rehearse(text.replace(old, new).encode())

    assert old in text
    assert tally == found.tally
    assert all(d.sentence("en").endswith((".", ";")) for d in found.decisions)


def test_where_a_decision_would_have_led_elsewhere(small_bureau):
    """With a second leader's consent for everything, the first would not have completed the step,
    and the publication would have lacked one; a suspension without effect takes nothing off."""
    agency = small_bureau.agency
    number = publish_one(agency)
    agency.act("suspend", number, by="li.na", reason="数字有误")
    two_leaders = P1.replace(
        b', when = [{ grade = ["important"] }, { passed_on = true }] },', b" },"
    )
    idle = P1.replace(b'effect = "suspend"\n', b"")

    found = [agency.rehearse(policy).tally for policy in (two_leaders, idle)]

    first = {("approve", ("other-stage",)): 1, ("publish", ("sign-off-missing",)): 1}
    assert [first, {("suspend", ("other-effect",)): 1}] == found


def test_open_items_wait_for_somebody_else(bureau):
    """Approved but not published: under the new policy the auditor's desk is empty, the
    publisher's is not. What waits as before is counted only."""
    agency = bureau.agency
    changed = drive(agency, draft_one(agency), "approve")
    drive(agency, draft_one(agency), "provide")
    publish_one(agency)

    found = agency.rehearse(ONE_PUBLISHER)

    assert (2, 1) == (found.open, found.open_otherwise)
    item = found.items[0]
    assert changed == item.matter
    assert [("publish", ("li.na", "sun.yan", "zhou.ping"))] == [
        (desk.action, desk.persons) for desk in item.now
    ]
    assert [("publish", ("zhou.ping",))] == [(desk.action, desk.persons) for desk in item.then]


def test_a_stage_that_vanished_is_named(small_bureau):
    """An item in a stage that the other policy lacks has nobody to wait for there."""
    number = drive(small_bureau.agency, draft_one(small_bureau.agency), "approve")

    found = small_bureau.agency.rehearse(packs.pack("cn-office-audit"))

    assert [(number, "leader-approved", ())] == [(i.matter, i.stage, i.then) for i in found.items]
    assert "stage" in found.items[0].gone


def test_only_the_year_that_is_asked_for(small_bureau):
    """Decisions of another year are left out, one by one; without a year it is twelve months, not
    a day more."""
    agency = small_bureau.agency
    number = draft_one(agency)
    small_bureau.clock.advance(days=365)
    agency.act("provide", number, by="chen.jing")

    asked = [agency.rehearse(P1, year=year) for year in (2016, 2017, 2018, None)]

    assert [0, 1, 1, 1] == [found.decided for found in asked]
    assert ("2017-03-07", "2018-03-06") == (asked[-1].since, asked[-1].until)


def test_twelve_months_before_a_leap_day(small_bureau):
    """On 29 February the twelve months begin on 1 March."""
    small_bureau.clock.set(datetime(2020, 2, 29, 1, tzinfo=UTC))
    draft_one(small_bureau.agency)

    found = small_bureau.agency.rehearse(P1)

    assert ("2019-03-01", "2020-02-29", 1) == (found.since, found.until, found.decided)


def test_what_is_suspended_is_open(small_bureau):
    """Taken off the net with no round open, an item waits all the same: for whom is compared."""
    number = publish_one(small_bureau.agency)
    small_bureau.agency.act("suspend", number, by="li.na", reason="数字有误")
    posts = b'posts = ["office-head", "principal-leader"]'

    found = small_bureau.agency.rehearse(P1.replace(posts, b'posts = ["principal-leader"]'))

    assert [number] == [item.matter for item in found.items]
    assert ("restore", ("hu.jian", "wu.min")) in [(d.action, d.persons) for d in found.items[0].now]
    assert ("restore", ("hu.jian",)) in [(d.action, d.persons) for d in found.items[0].then]


def test_lists_stop_and_counts_go_on(tmp_path):
    """A limit bounds what is kept in memory, not what is counted; progress ends at its total."""
    bureau = driven(f"sqlite:///{tmp_path / 'bureau.db'}")
    told: list[tuple[int, int]] = []
    with bureau.flow:
        found = bureau.agency.rehearse(
            packs.pack("cn-office-audit"), limit=1, progress=lambda *at: told.append(at)
        )

    assert (1, 1) == (len(found.decisions), len(found.items))
    assert {("approve", ("action-gone",)), ("publish", ("stage-gone",))} <= set(found.tally)
    assert 1 < found.decided_otherwise == sum(found.tally.values())
    assert told[-1][0] == told[-1][1] == len(told)
