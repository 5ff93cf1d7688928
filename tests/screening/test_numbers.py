"""Numbers are found however they are written, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from publication_flow.screening.numbers import find
from tests.screening.constructed import CARD, CHINESE, ONE, TWO, WIDE, resident

births = st.dates().filter(lambda day: 1850 <= day.year <= 2099).map(lambda d: f"{d:%Y%m%d}")
numbers = st.builds(
    resident,
    births,
    st.integers(0, 999).map("{:03}".format),
    st.integers(100000, 999999).map(str),
)
separators = st.sampled_from([" ", "-", ".", "·", "\u3000", "－", "\u200b", "\u00ad", "\ufeff"])
words = st.text(
    st.characters(categories=["Lo", "Po"], exclude_characters="〇零一二三四五六七八九.·・•‧．")
)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(span.kind, span.value) for span in find(text)]


@settings(max_examples=150, deadline=None)
@given(numbers, words, words, st.booleans())
def test_whole_number_is_found_in_any_text(number, before, after, wide):
    """Half-width or full-width, between any words."""
    text = before + (number.translate(WIDE) if wide else number) + after

    assert [("resident-id", number)] == kinds(text)


@settings(max_examples=150, deadline=None)
@given(numbers, separators, st.lists(st.integers(1, 17), min_size=1, max_size=8, unique=True))
def test_broken_number_is_found(number, separator, cuts):
    """Cut anywhere, by any one sign."""
    pieces = [number[a:b] for a, b in zip([0, *sorted(cuts)], [*sorted(cuts), 18], strict=True)]

    assert [("resident-id", number)] == kinds("号码：" + separator.join(pieces) + "。")


@settings(max_examples=100, deadline=None)
@given(numbers, st.integers(1, 17))
def test_line_end_within_a_number(number, cut):
    """A number that goes on in the next line is one number."""
    assert [("resident-id", number)] == kinds(f"证号{number[:cut]}\n{number[cut:]}，见表")


@settings(max_examples=150, deadline=None)
@given(numbers, st.text("0123456789", min_size=1, max_size=6), st.booleans())
def test_part_of_a_longer_row_is_no_number(number, more, before):
    """An order number is not searched for a person within it."""
    assume(number[-1] != "X")
    text = more + number if before else number + more

    assert [] == [one for one in kinds(f"订单{text}号") if one[0] == "resident-id"]


@pytest.mark.parametrize(
    "text",
    [
        ONE.translate(CHINESE),
        " ".join(ONE),
        f"{ONE[:6]} {ONE[6:14]} {ONE[14:]}",
        "证件A" + ONE,
        f"2019-05-15 {ONE} 13点",
        f"1.{ONE}",
        "\n".join(" ".join(part) for part in (ONE[:10], ONE[10:])),
    ],
)
def test_shapes_of_one_number(text):
    """Chinese numerals, single digits, groups, beside a date, in a list."""
    assert [("resident-id", ONE)] == kinds(text)


@pytest.mark.parametrize("letter", ["X", "x", "Ｘ", "ｘ", "×", "Х", "Ⅹ"])
def test_check_character_in_any_spelling(letter):
    """Latin, full-width, the sign of multiplication, Cyrillic, the Roman numeral."""
    number = next(n for n in (resident(sequence=f"{s:03}") for s in range(99)) if n[-1] == "X")

    assert [("resident-id", number)] == kinds(f"（{number[:-1]}{letter}）")


def test_impossible_date_is_found_in_natural_groups():
    """The register's thirtieth of February is found whole and in the groups people write."""
    number = resident("19820230")
    spaced = f"{number[:6]} {number[6:14]} {number[14:]}"

    assert [("resident-id", number)] * 2 == kinds(f"{number}、{spaced}")


@pytest.mark.parametrize(
    "text",
    [
        "0.370405195001010123 0.078431372549019607",
        "-0.249977111117893",
        "12.370405500101012",
        "2018年共受理215件，其中 123 456 7890 12345 678 件",
        "二〇一九年五月十五日",
        "t20190515_20190515093012.html",
        "11 22 33 44 55 66 77 88 99 11 22 33",
        "总额370405195001元，13800138000元，13800138000.00",
        "政务公开电话12345，400-123-4567",
        "",
    ],
)
def test_figures_are_no_numbers_of_persons(text):
    """Fractions, tables, sums, timestamps and hotlines stay."""
    assert [] == kinds(text)


def test_tables_of_figures_are_clean():
    """Rows of figures as read from a page raise no alarm: one in eleven would pass the check."""
    rows = [
        " ".join(str((line * 7919 + column * 104729) % 10**size) for column in range(12))
        for line in range(300)
        for size in (2, 3, 4)
    ]

    assert [] == [one for one in kinds("\n".join(rows)) if one[0] == "resident-id"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("13800138000", "13800138000"),
        ("+86 138 0013 8000", "13800138000"),
        ("138-0013-8000", "13800138000"),
        ("１３８００１３８０００", "13800138000"),
        ("0632-3311234", "06323311234"),
        ("（0632）3311234-801", "06323311234"),
        ("010 62345678", "01062345678"),
        ("联系电话：3311234", "3311234"),
    ],
)
def test_telephones(text, value):
    """Mobile and landline in the forms offices print."""
    assert [("telephone", value)] == kinds(f"请致{text}。")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (CARD, CARD),
        (" ".join(CARD[a : a + 4] for a in range(0, 19, 4)), CARD),
        ("捐款账号：1606 0201 0920 1234", "1606020109201234"),
        ("开户行：某某银行，帐号 370100012345", "370100012345"),
    ],
)
def test_bank_accounts(text, value):
    """Cards by their sum, accounts by the word before them."""
    assert [("bank-account", value)] == kinds(text)


def test_identity_number_is_never_an_account():
    """After 账号 an identity number is still one."""
    assert [("resident-id", ONE), ("resident-id", TWO)] == kinds(f"账号{ONE}，卡号：{TWO}")


@pytest.mark.parametrize("text", ["3.7040519500101E+17", "3.70405195001010E17"])
def test_rounded_number_is_told(text):
    """A spreadsheet's scientific notation still tells region and birth."""
    assert [("resident-id", "370405195001010000")] == kinds(text)


def test_rounded_too_far_tells_nobody():
    """Six digits tell the region alone."""
    assert [] == kinds("3.70405E+17")
