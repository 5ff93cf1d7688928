"""Index numbers (索引号): given at the first publication, without a gap, for good."""

from __future__ import annotations

from typing import Any

import pytest

from publication_flow import Agency, BadInput, Conflict, Denied, PublicationFlow
from tests.bureau import (
    AGENCY,
    BASIS,
    draft_one,
    drive,
    found_bureau,
    organisation_for,
    publish_one,
)
from tests.contract.index_writers import publish
from tests.contract.stored import head_size, rows
from tests.contract.writers import together

NAME = "台州县民政局"
CODE = "12345678-8"
YEARLY: dict[str, Any] = {"scheme": "org-code/year-serial", "code": CODE}


def adopt(agency: Agency, **asked: Any):
    wanted = {**YEARLY, "publisher": NAME, "by": "wu.min", "basis": BASIS, **asked}
    return agency.adopt_index_scheme(**wanted)


def shown(agency: Agency, *numbers: str) -> list[str | None]:
    return [agency.item(number).index_number for number in numbers]


def test_without_a_scheme_no_number_is_given(bureau):
    """The catalogue goes by the matter's own number, as before; none comes later to what was
    public before: what the public knows it by stays."""
    number = publish_one(bureau.agency)

    (entry,) = bureau.agency.catalogue()
    assert (None, None, number) == (*shown(bureau.agency, number), bureau.agency.index_scheme(),
                                    entry.known_as)  # fmt: skip

    adopt(bureau.agency)

    assert [None] == shown(bureau.agency, number)
    assert () == bureau.agency.index_numbers(2017).numbers


def test_a_number_is_given_at_the_first_publication_and_stays(bureau):
    """Not to a draft; through correction, suspension, restoration and withdrawal it is the same;
    it is shown wherever the item is, and found by it."""
    agency = bureau.agency
    adopted = adopt(agency)
    number = draft_one(agency)
    drive(agency, number, "approve")
    before = shown(agency, number)

    agency.act("publish", number, by="li.na")
    steps = [*shown(agency, number)]
    agency.act("correct", number, by="wang.fang", title="2017年低保标准（更正）", reason="金额有误")
    drive(agency, number)
    steps += shown(agency, number)
    agency.act("propose-withdrawal", number, by="wang.fang", reason="金额有误")
    drive(agency, number, "approve")
    agency.act("withdraw", number, by="li.na")
    steps += shown(agency, number)

    own = f"{CODE}/2017-00001"
    assert own == adopted.example
    assert ([None], [own] * 3) == (before, steps)
    (entry,) = agency.catalogue()
    assert (own, "withdrawn", None) == (entry.index_number, entry.state, entry.title)
    assert [own] == [line.index_number for line in agency.matters("wu.min").lines]
    assert (number, number) == (agency.find(index_number=own), agency.numbered(own))
    assert agency.find(index_number=f"{CODE}/2017-00002") is None
    assert ["withdrawn"] == [line.state for line in agency.index_numbers(2017).numbers]


def test_serials_have_no_gap_whatever_is_refused(bureau):
    """A denied publication uses none up; a bulk publication gives them in its order."""
    agency = bureau.agency
    adopt(agency)
    numbers = [drive(agency, draft_one(agency, title=f"第{n}件"), "approve") for n in range(4)]
    early = draft_one(agency, title="未审")
    with pytest.raises(Denied):
        agency.act("publish", early, by="li.na")

    first = agency.act("publish", numbers[3], by="li.na", command_id="p-1")
    again = agency.act("publish", numbers[3], by="li.na", command_id="p-1")
    agency.act_all(
        "publish", [numbers[1], early, numbers[0], numbers[2]], by="li.na", command_id="p-2"
    )

    assert first.position == again.position
    given = shown(agency, numbers[3], numbers[1], numbers[0], numbers[2])
    assert [f"{CODE}/2017-{n:05d}" for n in (1, 2, 3, 4)] == given
    assert [None] == shown(agency, early)


def test_two_who_publish_at_once_count_on_from_each_other(database_url):
    """In processes of their own, on each database: no number twice, none left out."""
    flow, agency, _ = found_bureau(database_url)
    adopt(agency)
    ready = [
        [drive(agency, draft_one(agency, title=f"{who}/{n}"), "approve") for n in range(8)]
        for who in range(2)
    ]

    one, other = together(publish, 2, database_url, ready)

    assert [f"{CODE}/2017-{n:05d}" for n in range(1, 17)] == sorted([*one, *other])
    for each in (one, other):  # what one publishes stays in the order it was published
        assert sorted(each) == each
    assert [(2017, 16)] == rows(database_url, "SELECT index_year, index_last FROM pf_heads")
    report = agency.verify()
    flow.close()
    assert () == report.findings


def test_the_year_is_that_of_recording(small_bureau):
    """A new year begins with 1; a publication of December that is entered in January has the
    number of January's year, so that a year that is over gets no more."""
    agency, clock = small_bureau.agency, small_bureau.clock
    adopt(agency)
    old = publish_one(agency)
    clock.advance(days=300)
    late = drive(agency, draft_one(agency), "approve")
    clock.advance(days=3)

    agency.act("publish", late, by="li.na")
    clock.advance(days=1)
    new = publish_one(agency)

    assert [f"{CODE}/2017-00001", f"{CODE}/2018-00001", f"{CODE}/2018-00002"] == shown(
        agency, old, late, new
    )
    assert [1, 2] == [line.serial for line in agency.index_numbers(2018).numbers]
    assert 2 == agency.index_scheme().last


def test_classes_come_from_the_items_category(small_bureau):
    """The category that is published; every category of the policy needs its code."""
    agency = small_bureau.agency
    known = agency.policy().rulebook.policy.categories
    codes = {category: f"{n:02d}" for n, category in enumerate(known)}
    asked: dict[str, Any] = {"scheme": "region-dept-class-year-serial", "code": "TE012"}

    for wrong, code in (
        ({"social-assistance": "01"}, "index-class-left"),
        ({**codes, "nowhere": "99"}, "index-class-category"),
    ):
        with pytest.raises(BadInput) as error:
            adopt(agency, **asked, classes=wrong)
        assert code == error.value.code
    adopt(agency, **asked, classes=codes)

    number = publish_one(agency)

    assert [f"TE012-{codes['social-assistance']}-2017-00001"] == shown(agency, number)


def test_who_may_adopt_and_on_what(bureau):
    """Those who may adopt policies, on a document's authority; nothing of a refusal or of a trial
    is written."""
    agency = bureau.agency
    size = head_size(bureau.url)

    with pytest.raises(Denied):
        adopt(agency, by="wang.fang")
    for asked, code in (
        ({"basis": " "}, "basis-required"),
        ({"publisher": None}, "index-publisher-required"),
        ({"code": "000014349"}, "index-code-reserved"),
        ({"code": "12345678-7"}, "index-code-check"),
    ):
        with pytest.raises(BadInput) as error:
            adopt(agency, **asked)
        assert code == error.value.code
    tried = adopt(agency, dry_run=True)

    assert (None, f"{CODE}/2017-00001", size) == (
        tried.position, tried.example, head_size(bureau.url)
    )  # fmt: skip
    first = adopt(agency, command_id="a-1")
    assert first == adopt(agency, command_id="a-1")
    with pytest.raises(Conflict):
        adopt(agency, code="87654321-0", command_id="a-1")
    with pytest.raises(BadInput) as error:
        adopt(agency)
    assert "index-scheme-in-force" == error.value.code


def test_a_code_belongs_to_one_agency_of_a_database(small_bureau):
    """Whichever way it is written, and whichever form it is used in."""
    flow = small_bureau.flow
    adopt(small_bureau.agency)
    other = flow.found(
        "370406-mz", policy="cn-civil-affairs", organisation=organisation_for("cn-civil-affairs"),
        basis=BASIS,
    )  # fmt: skip

    for asked in (
        {"code": "123456788"},
        {"scheme": "credit-code/month-serial", "code": "113704051234567881"},
    ):
        with pytest.raises(BadInput) as error:
            adopt(other, **asked)
        assert ("index-code-taken", AGENCY) == (error.value.code, error.value.facts["agency"])


def test_the_publisher_is_the_agency_itself(tmp_path):
    """An agency that was founded with its name numbers under no other name, and needs not say
    it."""
    named = {**organisation_for("cn-civil-affairs")}
    named["founding"] = {**named["founding"], "name": NAME}
    url = f"sqlite:///{tmp_path / 'named.db'}"
    flow, agency, _ = found_bureau(url, organisation=named)
    with flow:
        with pytest.raises(BadInput) as error:
            adopt(agency, publisher="国务院办公厅", code="000014349")
        assert "index-publisher-other" == error.value.code

        assert NAME == adopt(agency, publisher=None).scheme.publisher


def test_another_scheme_counts_by_itself(small_bureau):
    """Its serials begin with 1; going back to the first one goes on where that had stopped."""
    agency = small_bureau.agency
    adopt(agency)
    numbers = [publish_one(agency, title=f"第{n}件") for n in range(2)]
    adopt(agency, code="123456788")
    numbers.append(publish_one(agency, title="无连字符"))
    adopt(agency)
    numbers.append(publish_one(agency, title="改回"))

    found = agency.index_numbers(2017)

    assert [
        f"{CODE}/2017-00001", f"{CODE}/2017-00002", "123456788/2017-00001", f"{CODE}/2017-00003",
    ] == shown(agency, *numbers)  # fmt: skip
    assert () == found.skipped
    assert [numbers[0], numbers[1], numbers[3], numbers[2]] == [n.matter for n in found.numbers]


def test_a_number_says_what_it_is(small_bureau):
    """Form, check character, whose it is, which item has it: known, foreign, wrong, none."""
    agency = small_bureau.agency
    nothing = agency.check_index_number(f"{CODE}/2017-00001")
    adopt(agency)
    number = publish_one(agency)

    ours = agency.check_index_number(f" {CODE}/2017-00001 ")
    theirs = agency.check_index_number("000014349/2017-00001")
    wrong = agency.check_index_number("12345678-7/2017-00001")
    odd = agency.check_index_number("旧-\x00一")

    assert (None, True) == (nothing.own, nothing.sound)
    assert (True, True, number, True) == (ours.own, ours.check, ours.matter, ours.sound)
    assert (False, True, None, False) == (theirs.own, theirs.check, theirs.matter, theirs.sound)
    assert (False, False, False) == (wrong.own, wrong.check, wrong.sound)
    assert (None, False) == (odd.family, odd.sound)


def test_another_process_reads_the_scheme_that_was_adopted(small_bureau):
    """A flow that was open before the adoption gives the next number, too."""
    agency = small_bureau.agency
    number = drive(agency, draft_one(agency), "approve")
    with PublicationFlow.open(small_bureau.url, clock=small_bureau.clock) as other:
        elsewhere = other.agency(AGENCY)
        elsewhere.item(number)
        adopt(agency)

        elsewhere.act("publish", number, by="li.na")

    assert [f"{CODE}/2017-00001"] == shown(agency, number)


def test_as_of_a_day_before_there_is_none(small_bureau):
    """What stood before the publication has no number; the projections rebuilt have the same."""
    agency, clock = small_bureau.agency, small_bureau.clock
    adopt(agency)
    number = drive(agency, draft_one(agency), "approve")
    clock.advance(days=1)
    agency.act("publish", number, by="li.na")

    agency.rebuild()

    assert agency.item(number, as_of="2017-03-06").index_number is None
    assert [f"{CODE}/2017-00001"] == shown(agency, number)
