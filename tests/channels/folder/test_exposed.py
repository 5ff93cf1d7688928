"""What may be shown: the public version and nothing of a correction; of a tombstone almost none."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from publication_flow.projections import exposed as module
from publication_flow.projections.exposed import exposed
from tests.bureau import draft_one, drive, found_bureau, publish_one
from tests.channels.folder.world import World, make_world, shown, take_down, viewed


@pytest.fixture
def world(tmp_path: Path) -> World:
    return make_world(tmp_path)


def test_a_correction_under_way_shows_nothing(world):
    """Neither its title nor that there is one is told before it is published."""
    with viewed(world.agency) as view:
        before = list(shown(world, view, [world.plain]))
    world.agency.act("correct", world.plain, by="wang.fang", reason="有误", title="改后")
    with viewed(world.agency) as view:
        [after] = shown(world, view, [world.plain])

    assert [after._replace(attachments=())] == [before[0]._replace(attachments=())]


def test_a_tombstone_tells_number_day_and_state(world):
    """Nothing of the content, the category, the person or the reason given inside."""
    take_down(world)
    with viewed(world.agency) as view:
        found = {one.number: one for one in shown(world, view)}
    stone = found[world.withdrawn]
    told = {
        name: value
        for name, value in stone._asdict().items()
        if value not in (None, (), True) and name not in ("updated_at", "index_number")
    }

    assert told == {"number": world.withdrawn, "state": "withdrawn", "taken_down_on": "2017-03-07"}
    assert found[world.suspended].state == "suspended"


def test_what_was_restored_is_shown_again(world):
    """A suspension that ended leaves no stone, and a later instant."""
    take_down(world)
    world.agency.act("restore", world.suspended, by="wu.min", reason="核查完毕")
    with viewed(world.agency) as view:
        [one] = shown(world, view, [world.suspended])

    assert (one.state, one.taken_down_on, one.title) == ("public", None, "暂停者二号")


def test_only_what_is_or_was_public_is_exposed(world):
    """A draft is not; and of the numbers asked for, those that are not exposed are left out."""
    draft = draft_one(world.agency)
    with viewed(world.agency) as view:
        numbers = [one.number for one in shown(world, view)]
        asked = [one.number for one in shown(world, view, [draft, world.plain, "2017-0999"])]

    assert numbers == [*world[1:]]
    assert asked == [world.plain]


def test_a_channel_has_what_is_posted_there_and_the_stones_of_what_was(tmp_path):
    """The notice board has the welfare notices alone, and what
    was taken down keeps its stone; what was taken off that channel alone is not there."""
    _, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'b.db'}")
    both = publish_one(agency)
    one = publish_one(agency, category="work-updates")
    gone = publish_one(agency, category="work-updates")
    agency.act("suspend", gone, by="wu.min", reason="核查")
    agency.act("unpost", one, by="zhou.ping", channels=("updates",))
    with viewed(agency) as view:
        found = {
            channel: [(e.number, e.public) for e in exposed(view, channel=channel)]
            for channel in ("website", "updates", "board")
        }

    assert found["website"] == [(both, True), (one, True), (gone, False)]
    assert found["updates"] == [(both, True), (gone, False)]
    assert found["board"] == []


def test_pages_of_any_size_tell_the_same(world, monkeypatch):
    """Reading two matters at a time, or many, finds each once and in order."""
    with viewed(world.agency) as view:
        whole = [one.number for one in shown(world, view)]
    monkeypatch.setattr(module, "PAGE", 2)
    with viewed(world.agency) as view:
        paged = [one.number for one in shown(world, view)]

    assert whole == paged == [*world[1:]]


def test_files_are_read_when_they_are_wanted(world):
    """The bytes come from the reader, and are those that were published."""
    with viewed(world.agency) as view:
        [one] = shown(world, view, [world.plain])
        held = {a.name: a.read() for a in one.attachments if a.read is not None}

    assert load_workbook(BytesIO(held["城乡低保标准.xlsx"]))["表"]["A1"].value == "标准"
    assert [a.size for a in one.attachments][1:] == [25]


def test_a_corrected_item_tells_the_days_of_its_versions(world):
    """First day, present day, and the days between."""
    world.agency.act("correct", world.corrected, by="wang.fang", reason="又有误", title="再改")
    drive(world.agency, world.corrected)
    with viewed(world.agency) as view:
        [one] = shown(world, view, [world.corrected])

    assert (one.first_on, one.published_on, one.version) == ("2017-03-06", "2017-03-07", 3)
    assert one.corrections == ("2017-03-07", "2017-03-07")
