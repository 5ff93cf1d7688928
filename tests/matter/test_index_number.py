"""Index numbers: what a form gives it reads back, and a code that cannot be is refused.

The codes are made up; their check characters are right by the standards' own arithmetic.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.errors import BadInput
from publication_flow.matter import index_number as index
from publication_flow.matter.index_number import FAMILIES, Counter, Scheme
from publication_flow.matter.organisation_code import (
    credit_check,
    credit_holds,
    organisation_check,
    organisation_holds,
)

OWN = "台州县民政局"
DOCUMENTS: dict[str, dict[str, Any]] = {
    "org-code/year-serial": {"code": "12345678-8"},
    "credit-code/month-serial": {"code": "113704051234567881"},
    "region-dept-class-year-serial": {"code": "TE012", "classes": {"relief": "JZ", "work": "01"}},
    "region-dept-class-group-date-serial": {
        "code": "TEZ-MZ", "classes": {"relief": "JZ", "work": "01"},
        "groups": {"relief": "11", "work": "12"},
    },
    "prefix-class-serial": {"code": "TEZMZ0107", "classes": {"relief": "0100", "work": "0200"}},
}  # fmt: skip
SHOWN = {
    "org-code/year-serial": "12345678-8/2018-00222",
    "credit-code/month-serial": "113704051234567881/201804-00222",
    "region-dept-class-year-serial": "TE012-JZ-2018-00222",
    "region-dept-class-group-date-serial": "TEZ-MZ-JZ-11-20180409-00222",
    "prefix-class-serial": "TEZMZ0107-0100-00222",
}


def scheme(family: str, **more: Any) -> Scheme:
    return index.checked({"scheme": family, "publisher": OWN, **DOCUMENTS[family], **more})


def refused(**document: Any) -> str:
    with pytest.raises(BadInput) as error:
        index.checked({"publisher": OWN, **document})
    assert error.value.sentence("zh")
    assert error.value.sentence("en")
    return error.value.code


@pytest.mark.parametrize("family", FAMILIES)
def test_each_form_is_filled_in(family):
    """A day, a category and a serial become the number of the form."""
    assert SHOWN[family] == index.number(scheme(family), "2018-04-09", "relief", 222)


@given(
    family=st.sampled_from(list(FAMILIES)), width=st.integers(3, 9),
    day=st.dates(date(1949, 10, 1), date(2999, 12, 31)),
    category=st.sampled_from(["relief", "work"]), serial=st.integers(1, 999_999_999),
)  # fmt: skip
def test_what_is_given_is_read_back(family, width, day, category, serial):
    """For every form, width, day and serial, also one longer than the width; by its own scheme,
    and by its form alone."""
    own = scheme(family, width=width)

    shown = index.number(own, day.isoformat(), category, serial)

    parsed = index.parse(own, shown)
    assert parsed is not None
    assert (serial, day.year if own.yearly else None) == (parsed.serial, parsed.year)
    assert parsed == index.recognise(shown)
    assert own == index.from_bytes(own.to_bytes())


def test_a_serial_beyond_its_width_grows_longer():
    """100000 follows 99999: nothing wraps, nothing is given twice."""
    own = scheme("org-code/year-serial")

    assert "12345678-8/2018-99999" == index.number(own, "2018-01-01", "", 99_999)
    assert "12345678-8/2018-100000" == index.number(own, "2018-01-01", "", 100_000)


@pytest.mark.parametrize(
    "text",
    [
        "12345678-8/2018-0222", "12345678-8/2018-000222", "12345678-8/2018-00000",
        "12345678-8/0000-00222", "12345678-8/2018-00222 ", "123456788/2018-00222",
        "12345678-8/2018-1000000000", "000014349/2018-00222", "12345678-8/2018-٠٠٢٢٢", "",
    ],
)  # fmt: skip
def test_what_the_scheme_never_gives_is_not_read(text):
    """Other widths, other spellings, other codes, nought, digits of another script."""
    assert index.parse(scheme("org-code/year-serial"), text) is None


def test_no_day_that_is_none():
    """A month and a day in a number are those of a calendar."""
    own = scheme("region-dept-class-group-date-serial")

    assert index.parse(own, "TEZ-MZ-JZ-11-20180228-00001") is not None
    assert index.parse(own, "TEZ-MZ-JZ-11-20180229-00001") is None
    assert index.recognise("113704051234567881/201813-00222") is None


@pytest.mark.parametrize(
    "code", ["000014349", "12345678-8", "10000004-0", "A0000001-1", "10000018-X"]
)
def test_an_organisation_code_has_its_check_character(code):
    """GB 11714, with and without the hyphen; X stands for ten. No other character will do."""
    body, last = code.replace("-", "")[:8], code[-1]

    assert organisation_holds(code)
    assert last == organisation_check(body)
    assert [last] == [c for c in "0123456789X" if organisation_holds(body + c)]


def test_a_credit_code_has_both_of_its_check_characters():
    """GB 32100: of the whole, and of the organisation code in it; every change of one character
    is noticed."""
    code = "113704051234567881"
    inner = code[:16] + "7"
    others = [
        code[:at] + other + code[at + 1 :]
        for at in range(18) for other in "0123456789ABCDEFGHJKLMNPQRTUWXY" if other != code[at]
    ]  # fmt: skip

    assert credit_holds(code)
    assert [] == [one for one in others if credit_holds(one)]
    assert not credit_holds(inner + credit_check(inner))  # the outer alone is right


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ({"scheme": "org-code/year-serial", "code": "12345678-7"}, "index-code-check"),
        ({"scheme": "org-code/year-serial", "code": "1234567-88"}, "index-code-form"),
        ({"scheme": "org-code/year-serial", "code": 123456788}, "index-code-form"),
        ({"scheme": "credit-code/month-serial", "code": "113704051234567882"}, "index-code-check"),
        ({"scheme": "by-hand", "code": "1"}, "index-scheme-unknown"),
        ({"scheme": ["x"], "code": "1"}, "index-scheme-unknown"),
        ({"scheme": "org-code/year-serial"}, "index-scheme-document"),
        ({"scheme": "org-code/year-serial", "code": "12345678-8", "width": 2}, "index-width"),
        ({"scheme": "org-code/year-serial", "code": "12345678-8", "width": True}, "index-width"),
        ({"scheme": "org-code/year-serial", "code": "12345678-8", "of": "x"},
         "index-scheme-document"),
        ({"scheme": "org-code/year-serial", "code": "12345678-8", "classes": {"a": "1"}},
         "index-codes"),
        ({"scheme": "prefix-class-serial", "code": "TEZMZ0107"}, "index-codes"),
        ({"scheme": "prefix-class-serial", "code": "TEZMZ0107", "classes": {"a": "0-1"}},
         "index-class-form"),
        ({"scheme": "org-code/year-serial", "code": "12345678-8", "publisher": " "},
         "index-publisher-required"),
        ({"scheme": "org-code/year-serial", "code": "12345678-8", "publisher": "局\x07"},
         "index-publisher-required"),
    ],
)  # fmt: skip
def test_a_scheme_that_does_not_hold_is_refused(document, code):
    """Each with the reason, in both languages."""
    assert code == refused(**document)


@pytest.mark.parametrize(
    ("family", "code"),
    [
        ("org-code/year-serial", "000014349"), ("org-code/year-serial", "00001434-9"),
        ("credit-code/month-serial", "11100000000014349" + credit_check("11100000000014349")),
    ],
)  # fmt: skip
def test_the_state_councils_code_is_nobody_elses(family, code):
    """However it is written; the State Council itself may number under it."""
    assert "index-code-reserved" == refused(scheme=family, code=code)

    theirs = index.checked({"scheme": family, "code": code, "publisher": "国务院办公厅"})

    assert code == theirs.code


def test_bytes_in_another_spelling_are_no_scheme():
    """One scheme, one sequence of bytes: the digest names it."""
    kept = scheme("org-code/year-serial").to_bytes()

    for other in (kept + b"\n", kept.replace(b":", b": ", 1), b"[]", b"\xff"):
        with pytest.raises(BadInput):
            index.from_bytes(other)


def test_a_serial_begins_anew_with_the_year_where_the_number_shows_it():
    """And goes on where it does not: the number would come again."""
    yearly, plain = scheme("org-code/year-serial"), scheme("prefix-class-serial")
    counter = Counter(2018, 41)

    assert Counter(2018, 42) == index.following(yearly, counter, "2018-12-31")
    assert Counter(2019, 1) == index.following(yearly, counter, "2019-01-02")
    assert Counter(2019, 42) == index.following(plain, counter, "2019-01-02")


def test_the_counter_steps_over_what_an_item_brings():
    """Forward only, for the year that is counted, and for its own numbers alone."""
    own, counter = scheme("org-code/year-serial"), Counter(2018, 41)

    assert Counter(2018, 50) == index.stepped_over(
        own, counter, "2018-05-01", "12345678-8/2018-00050"
    )
    for taken in (
        "12345678-8/2018-00040", "12345678-8/2017-00050", "000014349/2018-00050", "旧50",
        "12345678-8/2018-999999999",  # after it there would be no room
    ):  # fmt: skip
        assert counter == index.stepped_over(own, counter, "2018-05-01", taken)
    assert Counter(2019, 7) == index.stepped_over(
        own, counter, "2019-05-01", "12345678-8/2019-00007"
    )


def test_a_category_without_a_code_has_no_number():
    """Where the form shows one; else the category does not matter."""
    with pytest.raises(BadInput) as error:
        index.number(scheme("prefix-class-serial"), "2018-01-01", "other", 1)

    assert "index-class-missing" == error.value.code
    assert index.number(scheme("org-code/year-serial"), "2018-01-01", "other", 1)
