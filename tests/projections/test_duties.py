"""定期公开: every period opens and falls due by itself, and shows what met it; or that none did."""

from __future__ import annotations

import pytest

from publication_flow import BadInput
from tests.bureau import draft_one, drive, publish_one
from tests.overseen import duty, found_overseen, to


@pytest.fixture
def founded(database_url: str, request: pytest.FixtureRequest):
    """A bureau with the duties the test asks for by `pytest.mark.parametrize(..., indirect)`,
    else one quarterly list."""
    flow, bureau, clock = found_overseen(database_url, *getattr(request, "param", [duty()]))
    with flow:
        yield bureau, clock


def told(bureau, **more) -> list[tuple[str, str]]:
    return [(one.period, one.status) for one in bureau.duties(**more)]


def test_a_period_opens_falls_due_and_is_missed_by_itself(founded):
    """Nobody writes anything, and the answer changes from day to day; the limit's last day is in
    time."""
    bureau, clock = founded
    seen = {}
    for day in ("2017-03-31", "2017-04-09", "2017-04-10", "2017-04-17", "2017-04-18"):
        to(clock, day)
        seen[day] = told(bureau)
    (first, second) = bureau.duties()
    before = bureau.size()

    assert seen == {
        "2017-03-31": [("2017-Q1", "open")],
        "2017-04-09": [("2017-Q1", "open"), ("2017-Q2", "open")],
        "2017-04-10": [("2017-Q1", "due-soon"), ("2017-Q2", "open")],
        "2017-04-17": [("2017-Q1", "due-soon"), ("2017-Q2", "open")],
        "2017-04-18": [("2017-Q1", "missed"), ("2017-Q2", "open")],
    }
    assert ("2017-01-01", "2017-04-17", True, 1) == (
        first.opened_on, first.due_on, first.certain, first.late_by
    )  # fmt: skip
    assert "2017-04-01" == second.opened_on
    assert bureau.size() == before


def test_what_is_published_for_a_period_meets_it(founded):
    """By the matter that names it, with its day; in time or late; a draft meets nothing."""
    bureau, clock = founded
    first = publish_one(bureau, fulfils="list/2017-Q1")
    to(clock, "2017-07-17")
    draft_one(bureau, fulfils="list/2017-Q2")

    assert [("2017-Q1", "met"), ("2017-Q2", "missed"), ("2017-Q3", "open")] == told(bureau)

    late = publish_one(bureau, fulfils="list/2017-Q2")
    found = {one.period: one for one in bureau.duties()}

    assert ("met", first, "2017-03-06", "public", None) == (
        found["2017-Q1"].status, found["2017-Q1"].met_by, found["2017-Q1"].met_on,
        found["2017-Q1"].state, found["2017-Q1"].late_by,
    )  # fmt: skip
    assert ("met-late", late, "2017-07-17", 1) == (
        found["2017-Q2"].status, found["2017-Q2"].met_by, found["2017-Q2"].met_on,
        found["2017-Q2"].late_by,
    )  # fmt: skip


def test_an_item_of_another_category_meets_nothing(founded):
    """Naming a period is not enough: the duty says in which category."""
    bureau, _ = founded
    publish_one(bureau, category="work-updates", fulfils="list/2017-Q1")

    assert [("2017-Q1", "open")] == told(bureau)


def test_a_period_of_another_length_is_refused(founded):
    """A month for a quarterly duty would meet nothing: said when it is typed, not when it is
    missed."""
    bureau, _ = founded
    with pytest.raises(BadInput) as refused:
        draft_one(bureau, fulfils="list/2017-03")

    assert "not-a-period" == refused.value.code


def test_a_correction_meets_a_period_from_its_own_day(founded):
    """What was public before and is said to be for a period afterwards did not meet it before."""
    bureau, clock = founded
    number = publish_one(bureau)
    to(clock, "2017-04-18")
    bureau.act("correct", number, by="wang.fang", reason="补", fulfils="list/2017-Q1")

    assert ("2017-Q1", "missed") == told(bureau)[0]

    drive(bureau, number)

    assert ("met-late", "2017-04-18") == (bureau.duties()[0].status, bureau.duties()[0].met_on)


def test_a_later_correction_of_other_words_moves_no_day(founded):
    """Met in time stays met in time, whatever is corrected or linked afterwards."""
    bureau, clock = founded
    other = publish_one(bureau)
    number = publish_one(bureau, fulfils="list/2017-Q1")
    to(clock, "2017-05-02")
    bureau.act("correct", number, by="wang.fang", reason="错字", title="改", replaces_item=other)
    drive(bureau, number)

    assert ("met", "2017-03-06") == (bureau.duties()[0].status, bureau.duties()[0].met_on)


def test_what_was_taken_down_has_met_its_period(founded):
    """A name list that came down is still what was published; the row says it is withdrawn."""
    bureau, clock = founded
    number = publish_one(bureau, fulfils="list/2017-Q1")
    to(clock, "2017-05-02")
    bureau.act("propose-withdrawal", number, by="wang.fang", reason="公示期满")
    drive(bureau, number, "approve")
    bureau.act("withdraw", number, by="li.na")

    assert ("met", "withdrawn") == (bureau.duties()[0].status, bureau.duties()[0].state)


def test_as_of_a_day_shows_what_was_known_then(founded):
    """Day by day, looked back at from later, after a correction took the link away again."""
    bureau, clock = founded
    seen = {}
    to(clock, "2017-04-03")
    seen["2017-04-03"] = bureau.duties()
    to(clock, "2017-04-05")
    number = publish_one(bureau, fulfils="list/2017-Q1")
    seen["2017-04-05"] = bureau.duties()
    to(clock, "2017-04-20")
    bureau.act("correct", number, by="wang.fang", reason="错", fulfils="")
    drive(bureau, number)
    to(clock, "2017-04-21")

    assert "missed" == bureau.duties()[0].status
    for day, then in seen.items():
        assert then == bureau.duties(as_of=day)
    assert [] == bureau.duties(as_of="2017-03-05")


@pytest.mark.parametrize(
    "founded",
    [[duty("first-days", every="month", start="start", limit=3),
      duty("too-early", every="month", start="start", limit=2),
      duty("later", every="month", more='since = "2017-05-10"\nuntil = "2017-06-30"'),
      duty("yearly", every="year", category="work-updates")]],
    indirect=True,
)  # fmt: skip
def test_which_periods_count(founded):
    """From the founding or the duty's own first day: a period whose end, or whose limit, was past
    by then does not; until the duty's last day; of one year where asked."""
    bureau, clock = founded
    to(clock, "2018-01-10")
    found = bureau.duties()

    def names(duty):
        return [one.period for one in found if one.duty == duty]

    assert [f"2017-{m:02}" for m in range(3, 13)] + ["2018-01"] == names("first-days")
    assert "2017-03-06" == found[0].due_on
    assert "2017-04" == names("too-early")[0]
    assert ["2017-05", "2017-06"] == names("later")
    assert ["2017", "2018"] == names("yearly")
    assert [one for one in found if one.period.startswith("2018")] == bureau.duties(2018)
    assert [] == bureau.duties(2016)


@pytest.mark.parametrize("founded", [[duty(every="month", start="start", limit=3)]], indirect=True)
def test_without_a_calendar_nothing_is_said_to_be_late(founded):
    """In a year without a notice the limit is uncertain: neither missed nor met in time, once its
    earliest day is past; what came before that day is in time for sure."""
    bureau, clock = founded
    to(clock, "2031-03-02")
    publish_one(bureau, fulfils="list/2031-03")
    to(clock, "2031-03-30")
    publish_one(bureau, fulfils="list/2031-02")
    found = {one.period: (one.status, one.certain) for one in bureau.duties(2031)}

    assert ("undetermined", False) == found["2031-01"]
    assert ("undetermined", False) == found["2031-02"]
    assert ("met", False) == found["2031-03"]


def test_who_answers_is_told_for_the_day_it_is_due(founded):
    """Another officer from the second quarter on answers for what is due then, not before."""
    bureau, clock = founded
    bureau.assign("low-income", "social-assistance", by="hu.jian", since="2017-07-01",
                  leader="zhao.gang", officer="wang.fang")  # fmt: skip
    to(clock, "2017-07-03")

    assert [["chen.jing"], ["wang.fang"], ["wang.fang"]] == [
        [a.officer for a in one.answering] for one in bureau.duties()
    ]
    assert "陈静" == bureau.duties()[0].answering[0].officer_name


@pytest.mark.parametrize(
    "founded", [[duty(), duty("news", category="institutional-functions")]], indirect=True
)
def test_a_section_sees_its_own_duties(founded):
    """The office sees all; a clerk those of the own unit; somebody in no post none."""
    bureau, _ = founded

    def seen(who):
        return sorted({one.duty for one in bureau.duties(by=who)})

    assert ["list", "news"] == seen("li.na") == seen("hu.jian")
    assert ["list"] == seen("wang.fang")
    assert [] == seen("ma.qiang")
