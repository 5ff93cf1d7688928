"""Who may act when: appointments, deputies and reliefs, as the ledger knew them at the moment of
the act, valid on the day it occurred."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from publication_flow import BadInput, Denied, FlowError, NotFound
from tests.bureau import draft_one, drive, publish_one
from tests.contract.stored import head_size


def on(bureau, day, hour=2):
    """Set the clock to a day (ten in the morning in Shanghai)."""
    year, month, date = (int(part) for part in day.split("-"))
    bureau.clock.set(datetime(year, month, date, hour, tzinfo=UTC))


def denied(call):
    """The codes of the denial that a call ends in."""
    with pytest.raises(Denied) as refused:
        call()
    return refused.value.codes


def test_an_appointment_holds_from_its_first_to_its_last_day(small_bureau):
    """The day before and the day after the period the same person is in no such post."""
    agency = small_bureau.agency
    agency.appoint("ma.qiang", "office-auditor", "office", by="hu.jian", since="2017-03-08",
                   until="2017-03-10")  # fmt: skip
    outcomes = {}

    for day in ("2017-03-07", "2017-03-08", "2017-03-10", "2017-03-11"):
        on(small_bureau, day)
        number = drive(agency, draft_one(agency), "provide")
        outcomes[day] = agency.why(number, "audit", by="ma.qiang").allowed
        if not outcomes[day]:
            assert ("no-post",) == denied(lambda: agency.act("audit", number, by="ma.qiang"))  # noqa: B023
        else:
            agency.act("audit", number, by="ma.qiang")

    assert [False, True, True, False] == list(outcomes.values())


def test_authority_is_asked_on_the_day_of_the_act(small_bureau):
    """An act entered later counts in the post held on the day it occurred: not before the
    appointment began, though today it has."""
    agency = small_bureau.agency
    number = drive(agency, draft_one(agency), "provide")
    on(small_bureau, "2017-03-09")
    agency.appoint("ma.qiang", "office-auditor", "office", by="hu.jian", since="2017-03-08")

    too_early = denied(lambda: agency.act("audit", number, by="ma.qiang", occurred_on="2017-03-07"))
    agency.act("audit", number, by="ma.qiang", occurred_on="2017-03-08")

    assert ("no-post",) == too_early
    assert "2017-03-08" == agency.trail(number)[-1].occurred_on


def test_a_remark_holds_up_no_paper(small_bureau):
    """A leader's paper of Tuesday is entered on Thursday under its own day, though somebody made
    a remark on Wednesday; before the audit it cannot lie."""
    agency = small_bureau.agency
    on(small_bureau, "2017-03-07")
    number = drive(agency, draft_one(agency), "audit")
    on(small_bureau, "2017-03-08")
    agency.act("remark", number, by="li.na", opinion="领导出差")
    on(small_bureau, "2017-03-09")
    paper = {"by": "zhao.gang", "mode": "paper", "entered_by": "wu.min"}

    with pytest.raises(BadInput) as refused:
        agency.act("approve", number, occurred_on="2017-03-06", **paper)
    agency.act("approve", number, occurred_on="2017-03-07", **paper)

    assert "date-before-previous" == refused.value.code
    assert ["2017-03-08", "2017-03-07"] == [s.occurred_on for s in agency.trail(number)[-2:]]


def test_what_was_known_at_the_moment_of_the_act_counts(small_bureau):
    """A relief recorded later, with an earlier last day, undoes nothing that was done in the post;
    the trail keeps it, and what comes after is refused."""
    agency = small_bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    on(small_bureau, "2017-03-08")
    agency.relieve("li.na", "office-auditor", "office", by="hu.jian", last_day="2017-03-01")

    agency.act("approve", number, by="zhao.gang")
    refused = denied(lambda: agency.act("publish", number, by="li.na"))
    agency.act("publish", number, by="sun.yan")

    assert ("no-post",) == refused
    assert ["王芳", "陈静", "李娜", "赵刚", "孙燕"] == [s.name for s in agency.trail(number)]


def test_a_deputy_acts_in_the_principals_stead(small_bureau):
    """Within the period the deputy signs and the trail says on whose behalf; outside, not."""
    agency = small_bureau.agency
    agency.delegate("li.na", "ma.qiang", "office-auditor", by="li.na", since="2017-03-07",
                    until="2017-03-08")  # fmt: skip
    number = drive(agency, draft_one(agency), "provide")

    before = denied(lambda: agency.act("audit", number, by="ma.qiang"))
    on(small_bureau, "2017-03-08")
    agency.act("audit", number, by="ma.qiang")
    agency.act("approve", number, by="zhao.gang")
    on(small_bureau, "2017-03-09")
    after = denied(lambda: agency.act("publish", number, by="ma.qiang"))
    step = agency.trail(number)[2]

    assert (("no-post",), ("no-post",)) == (before, after)
    assert ("马强", "office-auditor", "li.na") == (step.name, step.post, step.on_behalf_of)


def test_a_deputy_binds_the_principal_too(small_bureau):
    """Who provided may not audit through a deputy: both natural persons count."""
    agency = small_bureau.agency
    agency.appoint("chen.jing", "office-auditor", "office", by="hu.jian")
    agency.delegate("chen.jing", "ma.qiang", "office-auditor", by="chen.jing", since="2017-03-06",
                    until="2017-03-10")  # fmt: skip
    number = drive(agency, draft_one(agency), "provide")

    assert ("distinct-persons",) == denied(lambda: agency.act("audit", number, by="ma.qiang"))


def test_relief_ends_the_delegations_that_rest_on_the_post(small_bureau):
    """With the principal's post the deputy's right is gone."""
    agency = small_bureau.agency
    agency.delegate("li.na", "ma.qiang", "office-auditor", by="li.na", since="2017-03-06",
                    until="2017-04-30")  # fmt: skip
    number = drive(agency, draft_one(agency), "provide")
    allowed = agency.why(number, "audit", by="ma.qiang").allowed

    agency.relieve("li.na", "office-auditor", "office", by="hu.jian")

    assert allowed
    assert ("no-post",) == denied(lambda: agency.act("audit", number, by="ma.qiang"))


def test_a_relief_prolongs_no_delegation(small_bureau):
    """A delegation that ends before the relief's last day keeps its own end."""
    agency = small_bureau.agency
    position = agency.delegate("li.na", "ma.qiang", "office-auditor", by="li.na",
                               since="2017-03-06", until="2017-03-07")  # fmt: skip
    number = drive(agency, draft_one(agency), "provide")
    agency.relieve("li.na", "office-auditor", "office", by="hu.jian", last_day="2017-03-31")
    on(small_bureau, "2017-03-10")

    with pytest.raises(NotFound) as over:
        agency.revoke(position, by="li.na")

    assert "holding-position" == over.value.code
    assert ("no-post",) == denied(lambda: agency.act("audit", number, by="ma.qiang"))
    assert agency.why(number, "audit", by="li.na").allowed


def test_a_delegation_reaches_as_far_as_its_scope(small_bureau):
    """Limited to a category and an action, the deputy may do just that."""
    agency = small_bureau.agency
    agency.delegate("li.na", "ma.qiang", "office-auditor", by="li.na", since="2017-03-06",
                    until="2017-03-31", categories=("work-updates",),
                    actions=("audit",))  # fmt: skip
    fits = drive(agency, draft_one(agency, category="work-updates"), "provide")
    other = drive(agency, draft_one(agency), "provide")

    agency.act("audit", fits, by="ma.qiang")
    agency.act("approve", fits, by="zhao.gang")

    assert ("no-post",) == denied(lambda: agency.act("audit", other, by="ma.qiang"))
    assert ("no-post",) == denied(lambda: agency.act("publish", fits, by="ma.qiang"))


def test_a_deputy_for_one_category_cannot_move_an_item_into_it(small_bureau):
    """A delegation limited to a category covers an item that is in it before and after."""
    agency = small_bureau.agency
    number = draft_one(agency)
    agency.delegate("chen.jing", "ma.qiang", "section-head", by="hu.jian", since="2017-03-01",
                    until="2017-03-31", categories=("work-updates",))  # fmt: skip

    into = denied(lambda: agency.act("revise", number, by="ma.qiang", category="work-updates"))
    agency.act("revise", number, by="chen.jing", category="work-updates")
    agency.act("provide", number, by="ma.qiang")

    assert ("no-post",) == into


def test_a_deputy_records_nothing_on_the_principals_own_work(small_bureau):
    """Who stands in for the auditor of an item cannot record its approval on paper: the auditor
    could not either."""
    agency = small_bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    agency.delegate("li.na", "ma.qiang", "office-auditor", by="hu.jian", since="2017-03-01",
                    until="2017-03-31")  # fmt: skip
    signed = {"by": "zhao.gang", "mode": "paper"}

    refused = denied(lambda: agency.act("approve", number, entered_by="ma.qiang", **signed))
    agency.act("approve", number, entered_by="sun.yan", **signed)

    assert ("recorder-own-work",) == refused


def test_asked_in_general_the_category_is_still_open(small_bureau):
    """Who may draft at all is told so before a category is chosen; a category outside the remit
    is refused with who could draft in it."""
    agency = small_bureau.agency

    general = agency.why(None, "draft", by="wang.fang")
    with pytest.raises(Denied) as refused:
        draft_one(agency, category="institutional-functions")

    assert general.allowed
    assert ("outside-remit",) == refused.value.codes
    assert ["zheng.hui"] == [c.person for c in refused.value.verdict.who]


def test_a_delegation_lasts_no_longer_than_the_post(small_bureau):
    """Given for longer than the principal's own term, it ends with the term."""
    agency = small_bureau.agency
    agency.appoint("ma.qiang", "office-auditor", "office", by="hu.jian", until="2017-03-10")
    agency.delegate("ma.qiang", "gao.yu", "office-auditor", by="ma.qiang", since="2017-03-06",
                    until="2017-12-31")  # fmt: skip

    held = [h for h in agency.organisation()["holdings"] if h["person"] == "gao.yu"]

    assert ["2017-03-10"] == [h["valid_to"] for h in held if h["principal"]]


def test_what_is_held_by_delegation_is_not_passed_on(small_bureau):
    """A deputy has no post to delegate, so no chain leads back to somebody's own work."""
    agency = small_bureau.agency
    agency.delegate("li.na", "ma.qiang", "office-auditor", by="li.na", since="2017-03-06",
                    until="2017-03-31")  # fmt: skip
    before = head_size(small_bureau.url)

    with pytest.raises(NotFound) as refused:
        agency.delegate("ma.qiang", "gao.yu", "office-auditor", by="ma.qiang",
                        since="2017-03-06", until="2017-03-31")  # fmt: skip

    assert "holding" == refused.value.code
    assert before == head_size(small_bureau.url)


def test_a_delegation_that_cannot_be(small_bureau):
    """To oneself, to a stranger, of another's post, backwards, out of the policy: refused."""
    given: dict[str, Any] = {
        "principal": "li.na", "person": "ma.qiang", "post": "office-auditor", "by": "li.na",
        "since": "2017-03-06", "until": "2017-03-31",
    }  # fmt: skip
    changes: list[tuple[dict[str, Any], type[FlowError], str]] = [
        ({"person": "li.na"}, BadInput, "delegate-self"),
        ({"person": "nobody"}, BadInput, "unknown-name"),
        ({"post": "section-head"}, NotFound, "holding"),
        ({"since": "2017-03-09", "until": "2017-03-08"}, BadInput, "period"),
        ({"since": "2017-02-30"}, BadInput, "not-a-date"),
        ({"categories": ("social-assistence",)}, BadInput, "unknown-name"),
        ({"actions": ("auditt",)}, BadInput, "unknown-name"),
        ({"by": "sun.yan"}, Denied, "denied"),
    ]
    before = head_size(small_bureau.url)

    for change, error, code in changes:
        with pytest.raises(error) as refused:
            small_bureau.agency.delegate(**(given | change))
        assert code == refused.value.code

    assert before == head_size(small_bureau.url)


def test_only_appointers_appoint_and_only_in_their_own_right(small_bureau):
    """Neither a clerk nor the deputy of an appointer changes who holds what."""
    agency = small_bureau.agency
    agency.delegate("wu.min", "ma.qiang", "office-head", by="wu.min", since="2017-03-06",
                    until="2017-03-31")  # fmt: skip
    before = head_size(small_bureau.url)

    for person in ("wang.fang", "li.na", "ma.qiang", "nobody"):
        assert ("not-appointer",) == denied(
            lambda: agency.appoint("gao.yu", "office-auditor", "office", by=person)  # noqa: B023
        )
    assert before == head_size(small_bureau.url)
    agency.appoint("gao.yu", "office-auditor", "office", by="wu.min")


def test_the_founding_authority_can_be_relieved(small_bureau):
    """Relieved of all that made an appointer, the founder appoints nobody any more; another
    appointer does."""
    agency = small_bureau.agency
    agency.relieve("hu.jian", "appointer", by="hu.jian")
    agency.relieve("hu.jian", "principal-leader", "leadership", by="wu.min")

    refused = denied(lambda: agency.appoint("ma.qiang", "office-auditor", "office", by="hu.jian"))
    agency.appoint("ma.qiang", "office-auditor", "office", by="wu.min")

    assert ("not-appointer",) == refused


def test_names_stay_in_the_trail_when_people_leave(small_bureau):
    """Relieved of everything, a person still answers by name for what was done."""
    agency = small_bureau.agency
    number = publish_one(agency)
    agency.relieve("wang.fang", "section-clerk", "low-income", by="hu.jian")
    agency.relieve("chen.jing", "section-head", "low-income", by="hu.jian")

    steps = agency.trail(number)

    assert ["王芳", "陈静"] == [s.name for s in steps[:2]]
    assert ["section-clerk", "section-head"] == [s.post for s in steps[:2]]


def test_an_appointment_that_cannot_be(small_bureau):
    """Unknown names, a post without its unit, days that are none: refused with the field."""
    given = {"person": "ma.qiang", "post": "office-auditor", "unit": "office", "by": "hu.jian"}
    changes = [
        ({"person": "nobody"}, "unknown-name"),
        ({"post": "office-auditer"}, "unknown-name"),
        ({"unit": "offise"}, "unknown-name"),
        ({"post": "section-head", "unit": ""}, "post-unit"),
        ({"since": "2017-02-30"}, "not-a-date"),
        ({"since": "2017-03-06", "until": "2017-03-05"}, "period"),
        ({"basis": "依\x00据"}, "text-control"),
        ({"basis": "长" * 201}, "text-long"),
    ]
    before = head_size(small_bureau.url)

    for change, code in changes:
        with pytest.raises(BadInput) as refused:
            small_bureau.agency.appoint(**(given | change))
        assert code == refused.value.code

    assert before == head_size(small_bureau.url)


def test_a_person_has_a_name(small_bureau):
    """Without a name, or with one that is none, nobody is enrolled and no unit established."""
    before = head_size(small_bureau.url)
    names: list[Any] = ["", "  ", "何\n欣", "长" * 61, None]

    for name in names:
        with pytest.raises(BadInput):
            small_bureau.agency.enrol("he.xin", name, by="hu.jian")
        with pytest.raises(BadInput):
            small_bureau.agency.establish("welfare", name, by="hu.jian")

    assert before == head_size(small_bureau.url)


def test_the_last_who_may_appoint_cannot_be_relieved(small_bureau):
    """Somebody is always left who may appoint."""
    agency = small_bureau.agency
    organisation = agency.organisation()
    posts = agency.policy().rulebook.policy.organisation.appointers
    held = [h for h in organisation["holdings"] if h["post"] in posts and not h["principal"]]
    first, *rest = held
    for holding in rest:
        agency.revoke(holding["position"], by=first["person"])

    with pytest.raises(BadInput) as refused:
        agency.revoke(first["position"], by=first["person"])

    assert "last-appointer" == refused.value.code


def test_a_successor_from_a_later_day_leaves_no_gap(small_bureau):
    """The last who may appoint stay until the day before their successor begins."""
    agency = small_bureau.agency
    for person, post, unit in (("hu.jian", "appointer", ""), ("wu.min", "office-head", "office")):
        agency.relieve(person, post, unit, by="hu.jian")
    agency.appoint("ma.qiang", "principal-leader", "leadership", by="hu.jian", since="2017-03-20")
    last = {"by": "hu.jian", "unit": "leadership"}

    for day in (None, "2017-03-18"):
        with pytest.raises(BadInput) as refused:
            agency.relieve("hu.jian", "principal-leader", last_day=day, **last)
        assert "last-appointer" == refused.value.code

    agency.relieve("hu.jian", "principal-leader", last_day="2017-03-19", **last)
