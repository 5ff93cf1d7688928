"""The yearly figures: what counts, in which year, and which events stand behind each."""

from __future__ import annotations

import json

import pytest

from publication_flow import BadInput
from publication_flow.projections import figures
from publication_flow.projections.metrics import FIGURES, percentile
from tests.bureau import draft_one, drive, publish_one


def proactive(bureau, year: int, **more):
    return bureau.metrics(year, **more).proactive


def withdraw(bureau, number: str) -> None:
    bureau.act("propose-withdrawal", number, by="wang.fang", reason="已过期")
    drive(bureau, number, "approve")
    bureau.act("withdraw", number, by="li.na")


def correct(bureau, number: str) -> None:
    bureau.act("correct", number, by="wang.fang", reason="数字有误", title="改过")
    drive(bureau, number)


@pytest.mark.parametrize(
    ("instant", "counts"),
    [("2017-12-31T15:59:59+00:00", (1, 0)), ("2017-12-31T16:00:00+00:00", (0, 1))],
)
def test_the_year_turns_at_midnight_in_the_agencys_zone(bureau, at, instant, counts):
    """A second before 16:00 UTC on 31 December is 2017 in Shanghai, a second later 2018."""
    number = drive(bureau, draft_one(bureau), "approve")
    at(instant)
    bureau.act("publish", number, by="li.na")

    assert tuple(proactive(bureau, year).published for year in (2017, 2018)) == counts


def test_a_posting_counts_in_the_year_it_was_done_not_recorded(bureau, at):
    """Put on the board on 29 December, recorded on 4 January: 2017; 31 December did not know."""
    at("2017-12-28")
    number = publish_one(bureau)
    at("2018-01-04")
    bureau.act("post", number, by="wang.fang", channels=("board",), occurred_on="2017-12-29")

    assert proactive(bureau, 2017).by_channel == {"website": 1, "updates": 1, "board": 1}
    assert proactive(bureau, 2018).by_channel == {"website": 0, "updates": 0, "board": 0}
    assert proactive(bureau, 2017, as_of="2017-12-31").by_channel["board"] == 0
    assert proactive(bureau, 2017, as_of="2018-01-04").by_channel["board"] == 1


def test_a_withdrawal_does_not_subtract(bureau, at):
    """Published stays published; in force and cumulative stand apart."""
    numbers = [publish_one(bureau) for _ in range(2)]
    at("2018-02-01")
    withdraw(bureau, numbers[0])

    before, after = proactive(bureau, 2017), proactive(bureau, 2018)

    assert (before.published, before.in_force, before.cumulative, before.withdrawn) == (2, 2, 2, 0)
    assert (after.published, after.in_force, after.cumulative, after.withdrawn) == (0, 1, 2, 1)


def test_corrections_never_count_as_published(bureau, at):
    """Corrected twice in a year is two corrections, no publication, and no channel again."""
    number = publish_one(bureau)
    at("2018-03-05")
    correct(bureau, number)
    correct(bureau, number)

    year = proactive(bureau, 2018)

    assert (year.published, year.corrected, year.in_force, year.cumulative) == (0, 2, 1, 1)
    assert set(year.by_channel.values()) == {0}
    assert proactive(bureau, 2017).corrected == 0


def test_a_channel_counts_an_item_once(bureau):
    """Taken off the board and put up again within the year is one item on the board."""
    number = publish_one(bureau)
    for action in ("post", "unpost", "post"):
        bureau.act(action, number, by="wang.fang", channels=("board",))

    assert proactive(bureau, 2017).by_channel["board"] == 1


def test_categories_sum_to_published_and_all_are_named(bureau):
    """Every category of the policy is in the table, and the column adds up."""
    publish_one(bureau)
    publish_one(bureau)
    publish_one(bureau, category="work-updates")
    draft_one(bureau)

    year = proactive(bureau, 2017)

    assert year.by_category == {
        "institutional-functions": 0,
        "work-updates": 1,
        "social-assistance": 2,
        "administrative-decisions": 0,
        "disclosure-work-points": 0,
    }
    assert sum(year.by_category.values()) == year.published == 3


def test_what_is_suspended_is_not_in_force(bureau, at):
    """It stands apart until it is restored."""
    number = publish_one(bureau)
    publish_one(bureau)
    at("2018-01-03")
    bureau.act("suspend", number, by="wu.min", reason="核查")
    at("2019-01-03")
    bureau.act("restore", number, by="wu.min", reason="核查无误")

    stands = [(y.in_force, y.suspended) for y in (proactive(bureau, n) for n in (2017, 2018, 2019))]

    assert stands == [(2, 0), (1, 1), (2, 0)]


def test_a_return_counts_and_a_take_back_does_not(bureau):
    """Returned is what went back for rework, whoever sent it; taking back is one's own affair."""
    number = drive(bureau, draft_one(bureau), "provide")
    bureau.act("return", number, by="li.na", to="drafted", reason="缺附件")
    bureau.act("provide", number, by="chen.jing")
    bureau.act("take-back", number, by="chen.jing")
    bureau.act("provide", number, by="chen.jing")
    bureau.act("return", number, by="li.na", to="drafted", reason="仍缺附件")

    assert proactive(bureau, 2017).returned == 2


def test_time_on_desks_is_in_working_days_by_the_day_it_occurred(bureau, at):
    """Friday to Monday is one working day; publication itself is no desk."""
    at("2017-03-10")
    number = draft_one(bureau)
    at("2017-03-13")
    drive(bureau, number, "provide")
    at("2017-03-16")
    bureau.act("audit", number, by="li.na")
    at("2017-03-17")
    bureau.act("approve", number, by="zhao.gang", occurred_on="2017-03-16")
    bureau.act("publish", number, by="li.na")
    at("2017-06-01")
    correct(bureau, number)

    desks = {d.stage: (d.count, d.median, d.p90, d.unknown) for d in proactive(bureau, 2017).desks}

    assert desks == {
        "drafted": (2, 0, 1, 0),
        "department-provided": (2, 0, 3, 0),
        "office-audited": (2, 0, 0, 0),
        "leader-approved": (2, 0, 1, 0),
    }


def test_desks_come_in_the_order_of_the_stages(bureau):
    """As the chain runs, whatever happened first."""
    publish_one(bureau)

    assert [d.stage for d in proactive(bureau, 2017).desks] == [
        "drafted", "department-provided", "office-audited", "leader-approved",
    ]  # fmt: skip


def test_days_in_an_unannounced_year_are_counted_apart(bureau, at):
    """A stage left in 2099 has no known number of working days."""
    at("2098-12-30")
    number = draft_one(bureau)
    at("2099-01-02")
    bureau.act("provide", number, by="chen.jing")

    (desk,) = proactive(bureau, 2099).desks

    assert (desk.stage, desk.count, desk.median, desk.unknown) == ("drafted", 0, None, 1)


@pytest.mark.parametrize(
    ("days", "percent", "expected"),
    [
        ([], 50, None),
        ([7], 90, 7),
        ([1, 9], 50, 1),
        ([1, 2, 3], 50, 2),
        (list(range(1, 11)), 90, 9),
        (list(range(1, 12)), 90, 10),
    ],
)
def test_percentiles_are_values_that_occurred(days, percent, expected):
    """Nearest rank: rank ceil(p/100 * n), counted from 1."""
    assert percentile(days, percent) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2017-04-01", (1, 0, 0)), ("2017-04-05", (0, 1, 0))],
)
def test_on_time_is_within_the_policys_limit_of_the_date_formed(bureau, at, day, expected):
    """Formed on 6 March 2017, twenty working days later is 1 April: a make-up workday."""
    number = drive(bureau, draft_one(bureau, formed_on="2017-03-06"), "approve")
    at(day)
    bureau.act("publish", number, by="li.na")

    found = proactive(bureau, 2017).on_time

    assert (found.on_time, found.late, found.undetermined) == expected
    assert found.share == float(expected[0])


def test_a_limit_into_an_unannounced_year_is_undetermined_only_when_it_matters(bureau, at):
    """Before the earliest possible due day it is on time for sure; after it, nobody knows yet."""
    at("2098-12-25")
    soon = drive(bureau, draft_one(bureau), "approve")
    late = drive(bureau, draft_one(bureau), "approve")
    at("2099-01-02")
    bureau.act("publish", soon, by="li.na")
    at("2099-06-01")
    bureau.act("publish", late, by="li.na")

    found = proactive(bureau, 2099).on_time

    assert (found.on_time, found.late, found.undetermined, found.share) == (1, 0, 1, 1.0)


def test_the_limit_is_found_by_what_it_does_not_by_its_name(bureau):
    """Renamed, the clock from the date formed until publication is still the one; others never."""
    kind = bureau_kind(bureau)
    renamed = [c.model_copy(update={"id": f"clock-{n}"}) for n, c in enumerate(kind.clocks)]
    without = [c for c in kind.clocks if c.start != "field:formed_on"]

    def found(clocks, purpose: str) -> list[int]:
        clock = figures.publication_clock(kind.model_copy(update={"clocks": clocks}), purpose)
        return [clock.limit] if clock is not None else []

    assert found(tuple(reversed(renamed)), "publish") == [20]
    assert found(tuple(without), "publish") == []
    assert found(kind.clocks, "withdraw") == []


def bureau_kind(bureau):
    from publication_flow.policy.rulebook import rulebook

    return rulebook(bureau.policy().data).policy.kinds["item"]


def busy_years(bureau, at) -> None:
    """Something of everything, in 2017 and 2018."""
    numbers = [publish_one(bureau, category=c) for c in ("social-assistance", "work-updates")]
    returned = drive(bureau, draft_one(bureau), "provide")
    bureau.act("return", returned, by="li.na", to="drafted", reason="缺附件")
    bureau.act("suspend", publish_one(bureau), by="wu.min", reason="核查")
    correct(bureau, numbers[1])
    at("2018-01-04")
    bureau.act("post", numbers[0], by="wang.fang", channels=("board",), occurred_on="2017-12-29",
               reason="补登")  # fmt: skip
    withdraw(bureau, numbers[0])
    drive(bureau, returned)


@pytest.mark.parametrize("year", [2016, 2017, 2018, 2019])
@pytest.mark.parametrize("as_of", [None, "2017-12-31"])
def test_every_figure_opens_to_as_many_events_as_it_counts(bureau, at, year, as_of):
    """Whatever the figure, the events behind it are there, each of them once."""
    busy_years(bureau, at)

    told = proactive(bureau, year, as_of=as_of)._asdict()
    opened = {f: bureau.behind(year, f, as_of=as_of) for f in FIGURES}

    assert set(FIGURES) == set(told)
    for figure, value in told.items():
        assert len(set(opened[figure])) == len(opened[figure])
        if isinstance(value, int):
            assert len(opened[figure]) == value
        elif isinstance(value, dict):
            for key, count in value.items():
                assert len(bureau.behind(year, figure, key, as_of=as_of)) == count
    for desk in told["desks"]:
        behind = bureau.behind(year, "desks", desk.stage, as_of=as_of)
        assert len(behind) == desk.count + desk.unknown
    for name in ("on_time", "late", "undetermined"):
        behind = bureau.behind(year, "on_time", name, as_of=as_of)
        assert len(behind) == getattr(told["on_time"], name)


def test_the_events_behind_a_figure_are_those_events(bureau):
    """Position and number lead to the step in the trail."""
    number = publish_one(bureau)
    publish = bureau.trail(number)[-1]

    for figure, key in (
        ("published", None),
        ("by_category", "social-assistance"),
        ("by_channel", "website"),
        ("in_force", None),
        ("cumulative", None),
    ):
        assert bureau.behind(2017, figure, key) == [(publish.position, number)]
    assert bureau.behind(2017, "by_category", "work-updates") == []


@pytest.mark.parametrize("as_of", [None, "2017-12-31"])
def test_a_page_behind_a_figure_is_a_part_of_the_whole(bureau, at, as_of):
    """All pages of two together are what `behind` gives, and each tells how many there are."""
    busy_years(bureau, at)
    for figure in FIGURES:
        whole = bureau.behind(2017, figure, as_of=as_of)
        pages = [
            bureau.behind_page(2017, figure, limit=2, offset=offset, as_of=as_of)
            for offset in range(0, len(whole) + 1, 2)
        ]

        assert {len(whole)} == {page.total for page in pages}
        assert whole == [one for page in pages for one in page.page]


def test_what_stands_is_the_last_step_that_made_it_so(bureau, at):
    """A correction takes the place of the publication; what is suspended or withdrawn is not in
    force; and seen from the year before, all of it is as it was then."""
    plain, corrected, suspended, gone = (publish_one(bureau) for _ in range(4))
    published = bureau.behind(2017, "published")
    at("2018-01-04")
    correct(bureau, corrected)
    bureau.act("suspend", suspended, by="wu.min", reason="核查")
    withdraw(bureau, gone)

    def last(number: str) -> tuple[int, str]:
        return bureau.trail(number)[-1].position, number

    assert bureau.behind(2017, "in_force") == published
    assert bureau.behind(2018, "in_force") == [last(plain), last(corrected)]
    assert bureau.behind(2018, "suspended") == [last(suspended)]
    assert bureau.behind(2018, "in_force", as_of="2017-12-31") == published


def test_an_unknown_figure_is_refused(bureau):
    """The error names the figures there are."""
    with pytest.raises(BadInput) as error:
        bureau.behind(2017, "publised")

    assert error.value.code == "unknown-figure"
    assert "published" in error.value.sentence("en")


def test_metrics_are_plain_data_for_json(bureau, at):
    """as_dict goes through JSON and back unchanged, with its position and day."""
    busy_years(bureau, at)

    told = bureau.metrics(2017).as_dict()

    assert json.loads(json.dumps(told)) == told
    assert (told["year"], told["as_of"]) == (2017, "2018-01-04")
    assert told["proactive"]["desks"][0]["stage"] == "drafted"
