"""Identity numbers are told by form and check alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.screening.identity import check_character, valid, valid_old
from tests.screening.constructed import resident

digits = st.text("0123456789", min_size=1)


@given(st.text("0123456789", min_size=17, max_size=17))
def test_check_character_agrees_with_the_recursive_rule(first):
    """The weighted sum and the standard's recursive method give one character."""
    expected = resident(first[6:14], first[14:], first[:6])

    assert expected == first + check_character(first)


def test_example_of_the_standard():
    """The widely printed example of GB 11643 has the check character X."""
    assert "X" == check_character("11010519491231002")


@pytest.mark.parametrize("region", ["370405", "999999", "110103"])
@pytest.mark.parametrize("birth", ["19500101", "19820230", "19990000"])
def test_no_region_and_no_calendar_is_asked(region, birth):
    """Old codes, codes of nowhere and days that never were are numbers all the same."""
    assert valid(resident(birth, "012", region))


def test_one_wrong_character_is_no_number():
    """Every other last character fails."""
    number = resident()

    assert [number] == [number[:17] + c for c in "0123456789X" if valid(number[:17] + c)]


def test_credit_code_of_an_office_is_no_person():
    """A unified social credit code that passes by chance is left alone: it has no birth in it."""
    weights = [3**at % 31 for at in range(17)]
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    codes = []
    for serial in range(5000):
        first = f"1137040500{serial:07}"
        code = first + signs[-sum(int(c) * w for c, w in zip(first, weights, strict=True)) % 31]
        if check_character(first) == code[17]:
            codes.append(code)

    assert codes
    assert [] == [code for code in codes if valid(code)]


@pytest.mark.parametrize(
    ("number", "expected"),
    [("370405500101012", True), ("370405501301012", False), ("370405500132012", False)],
)
def test_old_form_needs_a_date(number, expected):
    """Fifteen digits have no check, so month and day must be possible."""
    assert expected == valid_old(number)
