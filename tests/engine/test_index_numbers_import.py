"""Index numbers that imported items bring with them: kept as they are, stepped over, told of."""

from __future__ import annotations

from typing import Any

import pytest

from publication_flow import Agency, Conflict
from publication_flow.engine.history import bring_in
from publication_flow.engine.history.bring_in import Source
from tests.bureau import publish_one
from tests.engine.test_index_numbers import CODE, adopt, shown

MAPPING = """
[columns]
title = "标题"
category = "栏目"
first_on = "日期"
index_number = "索引号"
[defaults]
responsible = "原审批：张建国"
"""
FOREIGN = "000014349/2015-00003"


def table(*numbers: str, day: str = "2016-05-03") -> bytes:
    """A CSV of items, each with its index number."""
    lines = [f"第{n or at}号,机构职能,{day},{n}" for at, n in enumerate(numbers)]
    return "\n".join(["标题,栏目,日期,索引号", *lines]).encode()


def brought(agency: Agency, *numbers: str, **more: Any) -> bring_in.Report:
    day = more.pop("day", "2016-05-03")
    return agency.import_history(table(*numbers, day=day), MAPPING, by="wu.min", **more)


def told(report: bring_in.Report) -> list[tuple[str, str]]:
    return [(problem.field, problem.error.code) for problem in report.problems]


def test_an_imported_item_keeps_its_number(bureau):
    """With or without a scheme, of whatever form; an item that brings none has none."""
    agency = bureau.agency

    report = brought(agency, "GSDE0107-2009-03", "", "旧〔2009〕3")

    assert (3, ()) == (report.imported, report.problems)
    lines = agency.index_numbers(2016).numbers
    assert [("GSDE0107-2009-03", None), ("旧〔2009〕3", None)] == [
        (n.number, n.serial) for n in lines
    ]
    assert lines[1].matter == agency.find(index_number="旧〔2009〕3")
    assert [None] == [e.index_number for e in agency.catalogue() if e.title == "第1号"]


def test_the_counter_steps_over_what_was_brought(bureau):
    """Numbers of this year that came with an import, before the scheme was adopted or after, are
    never given; the gap is listed with its reason. Those of an earlier year move nothing."""
    agency = bureau.agency
    brought(agency, f"{CODE}/2017-00002", f"{CODE}/2016-00099", day="2017-01-05")

    first = adopt(agency)
    one = publish_one(agency, title="一")
    brought(agency, f"{CODE}/2017-00006", f"{CODE}/2017-00005", FOREIGN, f"{CODE}/2015-00500")
    two = publish_one(agency, title="二")

    assert (2, f"{CODE}/2017-00003") == (first.after, first.example)
    assert [f"{CODE}/2017-00003", f"{CODE}/2017-00007"] == shown(agency, one, two)
    found = agency.index_numbers(2017)
    assert [2, 3, 5, 6, 7] == [line.serial for line in found.numbers]
    assert [True, False, True, True, False] == [line.imported for line in found.numbers]
    assert [(1, 1, f"{CODE}/2017-00002"), (4, 4, f"{CODE}/2017-00005")] == [
        gap[1:] for gap in found.skipped
    ]
    assert 7 == agency.index_scheme().last


def test_a_number_that_is_taken_is_named_by_the_dry_run(bureau):
    """By an item of the ledger, by an earlier row, or of a year that has not come; nothing of it
    is imported, and the same file again finds its rows there."""
    agency = bureau.agency
    adopt(agency)
    publish_one(agency)
    good, taken, future = f"{CODE}/2016-00001", f"{CODE}/2017-00001", f"{CODE}/2018-00001"

    report = brought(agency, good, taken, future, good, dry_run=True)
    done = brought(agency, good, taken, future, good, skip_bad=True)
    again = brought(agency, good, taken, future, good, skip_bad=True)

    assert [
        ("index_number", "index-number-taken"), ("index_number", "index-number-future"),
        ("title", "import-twice"), ("index_number", "import-index-twice"),
    ] == told(report)  # fmt: skip
    assert all(p.error.sentence("zh") and p.error.sentence("en") for p in report.problems)
    assert (1, 0, 1) == (done.imported, again.imported, again.there)


def test_a_foreign_prefix_is_told_of_and_kept(bureau):
    """Under 000014349 an item was public once, though that code was never the bureau's: the dry
    run tells of it; a scheme that was the bureau's before is no stranger."""
    agency = bureau.agency
    adopt(agency, code="123456788")
    adopt(agency)

    report = brought(
        agency, FOREIGN, f"{CODE}/2015-00001", "123456788/2015-00001", dry_run=True
    )  # fmt: skip
    brought(agency, FOREIGN)

    foreign = [facts for code, facts in report.told if code == "import-index-foreign"]
    assert [{"count": 1, "values": [FOREIGN], "code": CODE}] == foreign
    assert () == report.problems
    assert not agency.check_index_number(FOREIGN).own
    assert agency.find(index_number=FOREIGN) is not None


def test_a_number_taken_since_the_check_stops_the_batch(bureau):
    """The check of the whole file comes before the lock; inside it the numbers are looked at
    again."""
    agency = bureau.agency
    context = agency._context
    adopt(agency)
    data = table(f"{CODE}/2017-00001")
    plan = bring_in.planned(context, Source(data, "", MAPPING), "wu.min")
    publish_one(agency)

    with pytest.raises(Conflict) as error:
        context.database.write(
            lambda c: bring_in.import_rows(c, context, plan, "wu.min", plan.table.digest, plan.rows)
        )

    assert "index-number-taken" == error.value.code


def test_a_number_that_is_no_text_is_named(bureau):
    """Too long, or with control characters in it."""
    report = brought(bureau.agency, "9" * 101, "a\x07b", dry_run=True)

    named = [one for one in told(report) if one[0] == "index_number"]
    assert [("index_number", "text-long"), ("index_number", "text-control")] == named
