"""The periods of a duty: their names, their days, and when each falls due."""

from __future__ import annotations

import pytest

from publication_flow.matter.calendar import shipped
from publication_flow.policy.entry import FORMS
from publication_flow.policy.model import Duty, Label
from publication_flow.policy.periods import Period, due, fits, periods

DUTY = Duty(label=Label(zh="名单", en="list"), category="notices", every="quarter", limit=10)


@pytest.mark.parametrize(
    ("every", "names"),
    [
        ("month", ["2017-11", "2017-12", "2018-01"]),
        ("quarter", ["2017-Q4", "2018-Q1"]),
        ("half-year", ["2017-H2", "2018-H1"]),
        ("year", ["2017", "2018"]),
    ],
)
def test_the_periods_of_a_stretch_of_days(every, names) -> None:
    """Every period that has a day of it, across the new year, named as a content names it."""
    found = [one.name for one in periods(every, "2017-11-30", "2018-01-01")]

    assert names == found
    assert all(FORMS["period"].fullmatch(f"list/{name}") for name in found)


def test_a_period_ends_on_its_last_day() -> None:
    """A quarter, a leap February, a half-year."""
    assert [Period("2020-Q1", "2020-01-01", "2020-03-31")] == [
        *periods("quarter", "2020-02-01", "2020-03-31")
    ]
    assert ["2020-02-29"] == [p.last for p in periods("month", "2020-02-29", "2020-02-29")]
    assert ["2017-06-30"] == [p.last for p in periods("half-year", "2017-03-01", "2017-03-01")]
    assert [] == [*periods("year", "2018-01-01", "2017-12-31")]


@pytest.mark.parametrize(
    ("every", "name", "so"),
    [
        ("quarter", "2017-Q1", True), ("quarter", "2017-03", False), ("month", "2017-03", True),
        ("month", "2017-13", False), ("year", "2017", True), ("year", "2017-H1", False),
        ("half-year", "2017-H2", True), ("half-year", "2017-H3", False), ("year", "", False),
    ],
)  # fmt: skip
def test_a_name_fits_a_duty_of_its_length_only(every, name, so) -> None:
    """A month named for a quarterly duty would meet nothing, and nobody would notice."""
    assert so == fits(every, name)


@pytest.mark.parametrize("every", ["month", "quarter", "half-year", "year"])
def test_every_period_fits_its_own_length(every) -> None:
    """What is listed may be named, and for no other length."""
    names = [one.name for one in periods(every, "2017-01-01", "2017-12-31")]

    assert [every] * len(names) == [
        other for name in names for other in ("month", "quarter", "half-year", "year")
        if fits(other, name)
    ]  # fmt: skip


def test_due_counts_working_days_from_the_end_or_the_start() -> None:
    """Ten working days over the holidays of April 2017; a year without a notice is uncertain."""
    (spring,) = periods("quarter", "2017-02-01", "2017-02-01")
    (late,) = periods("quarter", "2029-02-01", "2029-02-01")

    assert ("2017-04-17", True) == due(DUTY, spring, shipped())
    assert ("2017-01-16", True) == due(
        DUTY.model_copy(update={"from_": "start"}), spring, shipped()
    )
    assert not due(DUTY, late, shipped())[1]
