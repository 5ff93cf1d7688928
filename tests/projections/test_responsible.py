"""Who answers: on a day, by a delegation that was revoked, for what lay too long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from publication_flow import Agency, BadInput, NotFound
from tests.asked import lived_year
from tests.bureau import draft_one, drive


@pytest.fixture(scope="module")
def year(tmp_path_factory) -> Iterator[Agency]:
    flow, agency, _ = lived_year(f"sqlite:///{tmp_path_factory.mktemp('answers') / 'year.db'}")
    with flow:
        yield agency


def holders(spell) -> list[tuple[str, str | None]]:
    return [(h.person, h.on_behalf_of) for seat in spell.seats for h in seat.holders]


def test_on_a_day_it_lay_on_this_desk(year):
    """The stage of that day's end, who held the desk, by which appointment on which document; the
    unit, its leader and officer."""
    found = year.responsible("2017-0005", "2017-06-02")
    (spell,) = found.spells

    assert ("drafted", [("chen.jing", None)]) == (spell.stage, holders(spell))
    assert "台民发〔2017〕1号" == spell.seats[0].holders[0].basis
    appointed = year.event(spell.seats[0].holders[0].position or 0)
    assert ("appointed", "chen.jing") == (appointed.kind, appointed.data["person"])
    assert found.assigned is not None
    assert ("low-income", "zhao.gang", "chen.jing") == found.assigned[::2]


def test_a_day_on_which_it_moved_has_several_desks(year):
    """Each stage of the day, with the step that left it; the last one is the day's end."""
    steps = year.trail("2017-0004")
    day = next(s.occurred_on for s in steps if s.action == "audit")
    spells = year.responsible("2017-0004", day).spells

    assert ["drafted", "department-provided", "office-audited"] == [s.stage for s in spells]
    assert [s.position for s in steps if s.action in ("provide", "audit")] == [
        s.left for s in spells[:2]
    ]
    assert spells[2].left is None


def test_deputies_sit_at_the_desk_by_their_delegation(year):
    """As it was known then; once the delegation was dated back, by what is known now they did not.
    What lies on nobody's desk is still answered for."""
    approve = next(s for s in year.trail("2017-0004") if s.action == "approve")
    then = year.responsible("2017-0004", approve.occurred_on, as_of=approve.position)
    now = year.responsible("2017-0004", approve.occurred_on)
    (deputy,) = [h for s in then.spells for x in s.seats for h in x.holders if h.on_behalf_of]

    assert ("office-audited", approve.position) == (then.spells[0].stage, then.spells[0].left)
    assert ("wu.min", "zhao.gang") in holders(then.spells[0])
    assert ("delegated", "台民发〔2017〕3号") == (
        year.event(deputy.position or 0).kind,
        deputy.basis,
    )
    assert [] == [h for s in now.spells for h in holders(s) if h[1] is not None]
    published = year.responsible("2017-0004", "2018-01-02")
    assert ((), "public") == (published.spells[0].seats, published.public_state)


def test_a_day_before_or_after_what_is_known_is_refused(year):
    """And a matter one may not see is one that is not there."""
    for code, day in (("day-before", "2017-03-06"), ("day-ahead", "2018-12-31")):
        with pytest.raises(BadInput) as error:
            year.responsible("2017-0001", day)

        assert code == error.value.code
    with pytest.raises(NotFound):
        year.responsible("2017-0002", "2017-12-01", by="ma.qiang")


def test_what_rests_on_a_revoked_delegation(year):
    """The one signature, the delegation, its end in June and its last day in March; the other
    deputy's stand. Before the revocation there was nothing to tell."""
    page = year.revoked()
    (found,) = page.steps
    ended = found.ended

    assert ("2017-0004", "wu.min") == (found.line.matter, found.line.step.person)
    assert ("delegated", "relieved") == (
        year.event(ended.delegation).kind,
        year.event(ended.revocation).kind,
    )
    assert ("2017-03-10", True, "台民发〔2017〕9号") == (
        ended.last_day,
        found.after_last_day,
        found.basis,
    )
    assert () == year.revoked(as_of=ended.revocation - 1).steps
    assert () == year.revoked(by="gao.yu").steps


def test_an_end_not_dated_back_takes_no_signature_with_it(bureau, at):
    """Relieved of the post itself: what was signed before still rests on the delegation, and not
    too late; what the other delegations bear is not among it."""
    at("2017-03-08")
    for who in ("wu.min", "li.na"):
        bureau.delegate("zhao.gang", who, "leader-in-charge", unit="low-income", by="zhao.gang",
                        since="2017-03-08", until="2017-04-30")  # fmt: skip
    number = drive(bureau, draft_one(bureau), "approve", approve="wu.min")
    at("2017-03-20")
    bureau.appoint("yang.fan", "leader-in-charge", "low-income", by="hu.jian")
    bureau.relieve("zhao.gang", "leader-in-charge", "low-income", by="hu.jian")
    (found,) = bureau.revoked().steps

    assert (number, False, True) == (
        found.line.matter,
        found.after_last_day,
        found.ended.with_appointment,
    )


def test_what_lies_too_long_and_what_lay(year):
    """Lying: the oldest first, with who sits there today. Lay: the longest first, with who sat at
    the desk on the day it left. What is public lies nowhere, however long."""
    found = year.overlong(5)
    audited = [one for one in found.lying if one.stage == "leader-approved"]

    assert ["2017-0005", "2017-0006", "2017-0013", "2017-0014"] == [m.matter for m in found.lying]
    assert all(one.days is not None and one.days > 5 for one in found.lying)
    assert {"li.na", "sun.yan"} <= {h.person for s in audited[0].seats for h in s.holders}
    assert ["chen.jing"] == [h.person for s in found.past[0].seats for h in s.holders]
    assert () == year.overlong(5, cursor=found.cursor).lying
    assert (
        {"2017-0006", "2017-0014", "2017-0005", "2017-0013"}
        >= {one.matter for one in year.overlong(5, by="deng.lei").lying}
        > set()
    )


def test_looking_back_shows_what_lay_then(year):
    """The day before it was corrected, the published item lay on no desk."""
    corrected = next(s for s in year.trail("2017-0006") if s.action == "correct")
    then = year.overlong(5, as_of=corrected.position - 1)

    assert "2017-0006" not in [one.matter for one in then.lying]
    assert "2017-0005" in [one.matter for one in then.lying]


def test_asking_of_what_is_withheld_is_recorded(bureau):
    """As a look at its trail is, once a day, for a question that shows a step of it."""
    number = drive(bureau, draft_one(bureau), "audit")
    bureau.act("withhold", number, by="zhao.gang", reason="涉及个人隐私", article="third-party")
    for _ in range(2):
        bureau.ask(action="withhold", by="li.na")
    bureau.ask(action="withhold")

    assert ["li.na"] == [one.person for one in bureau.viewed(number)]
