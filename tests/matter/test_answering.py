"""Who answers for a category on a day, and every way in which somebody may be missing."""

from __future__ import annotations

import pytest

from publication_flow.matter.answering import Answer, lacking, standing
from publication_flow.matter.authority import Holding, Organisation, Remit

DAY = "2017-06-01"
FULL = Remit(9, "aid", "notices", "2017-01-01", None, "leader", "clerk")
HOLDINGS = (
    Holding(1, "leader", "leader-in-charge", "heads", "2017-01-01"),
    Holding(2, "clerk", "section-clerk", "aid", "2017-01-01", "2017-12-31"),
    Holding(3, "guest", "section-clerk", "office", "2017-01-01"),
)


def gaps(*remits: Remit, day: str = DAY, holdings=HOLDINGS) -> list[tuple[str, ...]]:
    found = standing(Organisation(holdings, remits), ["notices"], day)
    return [answer.gaps for answer in found]


def test_a_whole_assignment_has_no_gap() -> None:
    """Leader, unit and officer are named and in office."""
    assert [Answer("notices", FULL, ())] == standing(
        Organisation(HOLDINGS, (FULL,)), ["notices"], DAY
    )


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({"leader": None}, "no-leader"),
        ({"officer": None}, "no-officer"),
        ({"leader": "stranger"}, "leader-no-post"),
        ({"officer": "stranger"}, "officer-no-post"),
        ({"officer": "guest"}, "officer-elsewhere"),
        ({"valid_to": "2017-05-31"}, "no-remit"),
        ({"category": "other"}, "no-remit"),
    ],
)
def test_each_gap_is_named(change, gap) -> None:
    """One thing is missing, one gap is listed."""
    assert [(gap,)] == gaps(FULL._replace(**change))


def test_who_was_relieved_answers_no_longer() -> None:
    """The officer's post ends with the year; on its last day there is no gap yet."""
    assert [()] == gaps(FULL, day="2017-12-31")
    assert [("officer-no-post",)] == gaps(FULL, day="2018-01-01")


def test_a_deputy_holds_no_post_of_their_own() -> None:
    """Acting in somebody's stead makes nobody answerable."""
    deputy = Holding(4, "vice", "section-clerk", "aid", "2017-01-01", None, "clerk", 2)

    assert [("officer-no-post",)] == gaps(
        FULL._replace(officer="vice"), holdings=(*HOLDINGS, deputy)
    )


def test_several_units_under_no_leader() -> None:
    """Two units may answer for one column, but not with nobody above them; a later assignment of
    one unit takes the place of its earlier one and is no second unit."""
    other = Remit(10, "office", "notices", "2017-02-01", None, None, "guest")

    assert [(), ("no-leader",)] == gaps(FULL, other)
    assert [("no-leader", "several-units")] * 2 == gaps(FULL._replace(leader=None), other)
    assert [()] == gaps(FULL._replace(position=1, leader=None), FULL)


def test_lacking_asks_for_the_levels_wanted() -> None:
    """What the rule denies by: only the levels that the policy asks for."""
    assert ["leader", "unit", "officer"] == lacking(None)
    assert ["officer"] == lacking(FULL._replace(officer=None, leader=None), ("unit", "officer"))
    assert [] == lacking(FULL)
