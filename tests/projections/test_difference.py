"""Two texts compared: nothing is lost, and a change is shown as small as it is."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.projections.difference import DELETE, EQUAL, INSERT, segments

TEXTS = st.lists(
    st.sampled_from(
        ["第一句。", "第二句。", "标准为", "550", "元", "；", "\n", "”", "a b", "！？"]
    ),
    max_size=30,
).map("".join)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_put_together_again(old, new):
    """Equal and deleted stretches are the old text, equal and inserted ones the new."""
    found = segments(old, new)

    assert old == "".join(s.text for s in found if s.what != INSERT)
    assert new == "".join(s.text for s in found if s.what != DELETE)


@given(TEXTS, TEXTS)
def test_neighbours_differ_in_sort_and_none_is_empty(old, new):
    """A page shows each stretch once: none is empty, no two of one sort stand side by side."""
    found = segments(old, new)

    assert all(s.text for s in found)
    assert all(a.what != b.what for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("同", "同", [(EQUAL, "同")]),
        ("", "新", [(INSERT, "新")]),
        ("旧", "", [(DELETE, "旧")]),
        (
            "一是甲。二是乙。三是丙。",
            "一是甲。三是丙。",
            [(EQUAL, "一是甲。"), (DELETE, "二是乙。"), (EQUAL, "三是丙。")],
        ),
        (
            "城市低保标准为每月510元。农村不变。",
            "城市低保标准为每月550元。农村不变。",
            [
                (EQUAL, "城市低保标准为每月"), (DELETE, "510"), (INSERT, "550"),
                (EQUAL, "元。农村不变。"),
            ],
        ),
        ("甲乙丙。", "丁戊己！", [(DELETE, "甲乙丙。"), (INSERT, "丁戊己！")]),
    ],
)  # fmt: skip
def test_a_change_is_shown_as_small_as_it_is(old, new, expected):
    """Whole sentences come and go; within one, figures change as a whole."""
    assert expected == [tuple(s) for s in segments(old, new)]


@pytest.mark.parametrize("unit", ["\n", "。", "甲。\n乙。"])
def test_a_hostile_text_is_compared_soon(unit):
    """A body at its limit, made of nothing but repetitions, does not hold up the page."""
    old, new = "首" + unit * 40_000 + "尾", "头" + unit * 39_000 + "末"
    begun = time.process_time()
    found = segments(old, new)

    assert new == "".join(s.text for s in found if s.what != DELETE)
    assert time.process_time() - begun < 2


def test_many_sentences_of_few_signs_are_compared_soon():
    """A hundred changed sentences at their longest, of two signs, do not hold up the page."""
    old = "".join(f"{'甲' * 300}{'乙' * 298}。第{i}条。" for i in range(100))
    new = "".join(f"{'甲乙' * 299}。第{i}条。" for i in range(100))
    begun = time.process_time()
    found = segments(old, new)

    assert old == "".join(s.text for s in found if s.what != INSERT)
    assert time.process_time() - begun < 2


def test_of_a_long_text_changed_everywhere_the_first_changes_are_shown_finely():
    """A thousand long sentences with a new word each: soon enough, whole sentences must do."""
    words = "关于做好城乡居民最低生活保障工作的通知各镇街道民政办公室按照规定程序认真审核"
    old = "".join(f"{i:04d}{words * 14}旧号。第{i}条。" for i in range(1000))
    new = old.replace("旧号", "新名称")
    found = segments(old, new)

    assert new == "".join(s.text for s in found if s.what != DELETE)
    assert 0 < [tuple(s) for s in found].count((DELETE, "旧号")) < 100
