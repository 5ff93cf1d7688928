"""红黄绿灯: the limits of open matters, counted by unit, desk and person, the worst first."""

from __future__ import annotations

import pytest

from publication_flow import NotFound
from tests.bureau import draft_one, drive, publish_one
from tests.overseen import found_overseen, to


@pytest.fixture
def founded(database_url: str):
    flow, bureau, clock = found_overseen(database_url)
    with flow:
        yield bureau, clock


def colours(bureau, **more) -> list[tuple[str, str]]:
    return [(one.number, one.light) for one in bureau.lights(**more).lines]


def test_a_limit_is_green_then_yellow_then_red(founded):
    """Three working days for the audit from Monday on: due on Thursday, yellow two days before,
    red the day after. The count and the line agree."""
    bureau, clock = founded
    number = drive(bureau, draft_one(bureau), "provide")
    seen = {}
    for day in ("2017-03-06", "2017-03-07", "2017-03-09", "2017-03-10"):
        to(clock, day)
        lights = bureau.lights()
        seen[day] = (lights.counts, lights.lines[0].light)
    (line,) = bureau.lights().lines

    assert {
        "2017-03-06": ((0, 0, 1), "green"), "2017-03-07": ((0, 1, 0), "yellow"),
        "2017-03-09": ((0, 1, 0), "yellow"), "2017-03-10": ((1, 0, 0), "red"),
    } == seen  # fmt: skip
    assert (number, "2017-03-09", 1, "low-income", "item") == (
        line.number, line.due_on, line.overdue_by, line.unit, line.kind
    )  # fmt: skip
    assert ["audit"] == [desk.action for desk in line.desks]


def test_an_uncertain_limit_is_never_red(founded):
    """In a year without a calendar its earliest day may pass: then it is yellow."""
    bureau, clock = founded
    to(clock, "2031-03-03")
    number = drive(bureau, draft_one(bureau), "provide")
    to(clock, "2031-03-20")
    (line,) = bureau.lights().lines

    assert (number, "yellow", False, None) == (
        line.number, line.light, line.due_certain, line.overdue_by
    )  # fmt: skip


def test_how_near_is_asked_for(founded):
    """Within no day only the last day itself is yellow, within three the whole limit is."""
    bureau, clock = founded
    drive(bureau, draft_one(bureau), "provide")

    assert (0, 0, 1) == bureau.lights(within=0).counts
    assert (0, 1, 0) == bureau.lights(within=3).counts

    to(clock, "2017-03-09")

    assert (0, 1, 0) == bureau.lights(within=0).counts


def test_what_is_public_or_ended_has_no_light(founded):
    """Only what lies on a desk and has a running limit is counted; a correction is open again."""
    bureau, _ = founded
    number = publish_one(bureau)
    gone = draft_one(bureau)
    bureau.act("abandon", gone, by="wang.fang", reason="重复")

    assert () == bureau.lights().lines

    bureau.act("correct", number, by="wang.fang", reason="有误", title="改")

    assert [number] == [line.number for line in bureau.lights().lines]


def test_who_is_late_is_counted_by_unit_person_and_desk(founded):
    """Two of one unit are late at the auditors', one of another is not; each person has every
    matter once."""
    bureau, clock = founded
    late = [drive(bureau, draft_one(bureau), "provide") for _ in range(2)]
    to(clock, "2017-03-10")
    other = bureau.act(
        "draft", by="gao.yu", title="动态", category="work-updates", body="正文"
    ).matter
    lights = bureau.lights()

    assert [(late[0], "red"), (late[1], "red"), (other, "green")] == colours(bureau)
    assert [("low-income", (2, 0, 0)), ("affairs", (0, 0, 1))] == [
        (one.unit, one.counts) for one in lights.units
    ]
    persons = {one.person: tuple(one.counts) for one in lights.persons}
    assert {"li.na": (2, 0, 0), "sun.yan": (2, 0, 0), "deng.lei": (0, 0, 1)} == persons
    assert ("office-auditor", None, (2, 0, 0)) == lights.desks[0]
    assert ("section-head", "affairs", (0, 0, 1)) in [tuple(one) for one in lights.desks]


def test_filters_narrow_counts_and_lines_alike(founded):
    """By unit and by kind; what there is none of is none."""
    bureau, _ = founded
    draft_one(bureau)
    other = bureau.act(
        "draft", by="gao.yu", title="动态", category="work-updates", body="正文"
    ).matter

    assert [(other, "green")] == colours(bureau, unit="affairs")
    assert (0, 0, 1) == bureau.lights(unit="affairs").counts
    assert ["deng.lei"] == [one.person for one in bureau.lights(unit="affairs").persons]
    assert (0, 0, 2) == bureau.lights(kind="item").counts
    assert (0, 0, 0) == bureau.lights(kind="order").counts


def test_pages_follow_each_other(founded):
    """Worst first over the pages; the counts are of all."""
    bureau, clock = founded
    near = draft_one(bureau)
    numbers = [drive(bureau, draft_one(bureau), "provide") for _ in range(3)]
    to(clock, "2017-03-10")
    numbers.append(near)
    pages = [bureau.lights(limit=2, offset=offset) for offset in (0, 2, 4)]

    assert numbers == [line.number for page in pages for line in page.lines]
    assert [(3, 0, 1)] * 3 == [page.counts for page in pages]


def test_a_matter_is_as_late_as_its_worst_limit_and_each_person_as_theirs(founded):
    """A telephone sign-off that its leader did not confirm in time is the leader's lateness and not
    the publishers', whose own limit is far; a duty of one person is no post's, and who has it
    and is a publisher, too, is late."""
    bureau, clock = founded
    bureau.appoint("zhao.gang", "office-publisher", "office", by="hu.jian")
    number = drive(bureau, draft_one(bureau), "audit")
    bureau.act("approve", number, by="zhao.gang", mode="telephone", entered_by="zhou.ping")
    to(clock, "2017-03-10")
    lights = bureau.lights()
    persons = {one.person: tuple(one.counts) for one in lights.persons}

    assert [(number, "red")] == colours(bureau)
    assert {"zhao.gang": (1, 0, 0), "zhou.ping": (0, 0, 1)}.items() <= persons.items()
    assert {(0, 0, 1)} == {tuple(one.counts) for one in lights.desks}


def test_as_of_a_day_shows_what_was_seen_then(founded):
    """Looked back at after everything was published."""
    bureau, clock = founded
    numbers = [drive(bureau, draft_one(bureau), "provide") for _ in range(2)]
    to(clock, "2017-03-10")
    then = bureau.lights()
    to(clock, "2017-03-13")
    for number in numbers:
        for action, person in (("audit", "li.na"), ("approve", "zhao.gang"), ("publish", "li.na")):
            bureau.act(action, number, by=person)

    assert (2, 0, 0) == then.counts
    assert () == bureau.lights().lines
    assert then == bureau.lights(as_of="2017-03-10")


def test_only_who_oversees_the_office_may_look(founded):
    """Whoever reads everything, or appoints; to others the page is not there."""
    bureau, _ = founded

    assert (0, 0, 0) == bureau.lights("li.na").counts == bureau.lights("hu.jian").counts
    for person in ("wang.fang", "ma.qiang"):
        with pytest.raises(NotFound):
            bureau.lights(person)
