"""One person's day at a glance."""

from __future__ import annotations

import re

import pytest

from publication_flow import NotFound, digest
from tests.bureau import draft_one, drive
from tests.channels.conftest import Bureau


def test_a_digest_counts_what_waits_runs_out_and_came_back(bureau: Bureau) -> None:
    """Waiting, due today, overdue, returned: each counted once, what bars a person left out."""
    agency, clock = bureau.agency, bureau.clock
    first = drive(agency, draft_one(agency), "provide")
    clock.advance(days=1)
    second = drive(agency, draft_one(agency), "provide")
    clock.advance(days=3)  # Friday: the first was due on Thursday, the second is due today
    third = drive(agency, draft_one(agency), "audit")
    agency.act("return", third, by="zhao.gang", to="department-provided", reason="补")
    mine = digest(agency, "li.na")
    agency.act("claim", first, by="sun.yan")
    later = digest(agency, "li.na")

    assert (3, 1, 1, 1) == (mine.waits, mine.due_today, mine.overdue, mine.returned)
    assert [first, second, third] == [line.matter for line in mine.lines]
    assert (2, 1, 0, 1) == (later.waits, later.due_today, later.overdue, later.returned)


def test_what_came_back_is_told_to_its_writer_until_it_is_provided_again(bureau: Bureau) -> None:
    """The clerk who wrote it hears of the return though it waits on the head of the section."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    agency.act("return", number, by="zhao.gang", to="drafted", reason="重写")
    writer, head = digest(agency, "wang.fang"), digest(agency, "chen.jing")
    other, hand = digest(agency, "liu.yang"), digest(agency, "zhao.gang")
    agency.act("provide", number, by="chen.jing")

    assert [(0, 1), (1, 1)] == [(d.waits, d.returned) for d in (writer, head)]
    assert [True, True] == [other.empty, hand.empty]
    assert writer.text().endswith(f"1. 《2017年城乡低保标准》（{number}）（已退回）")
    assert digest(agency, "wang.fang").empty


def test_a_digest_names_some_and_counts_the_rest(bureau: Bureau) -> None:
    """Twenty are named, the others counted, in both languages and without a gap."""
    agency = bureau.agency
    for _ in range(23):
        draft_one(agency)
    found = digest(agency, "chen.jing")
    said = found.text("zh") + found.text("en")

    assert (23, 20, 3) == (found.waits, len(found.lines), found.more)
    assert found.text("zh").endswith("另有3件，请见待办。")
    assert found.text("en").endswith("3 more: see your inbox.")
    assert "provide, due by 2017-04-" in found.text("en")
    assert not re.search(r"[?？{}⟦⟧]|None", said)
    assert found.as_dict("en")["text"] == found.text("en")


def test_nothing_is_said_in_words_too(bureau: Bureau) -> None:
    """An empty digest says so; of a person nobody knows there is none."""
    found = digest(bureau.agency, "gao.yu")

    assert "高宇同志：截至2017年3月6日，没有等您办理的事项，也没有退回待改的事项。" == found.text()
    assert "高宇: on 2017-03-06, nothing waits for you" in found.text("en")
    with pytest.raises(NotFound):
        digest(bureau.agency, "nobody")
