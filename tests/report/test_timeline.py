"""The timeline: well-formed, told in words too, and hatched where the clock stood still."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from publication_flow import Agency, SimulatedClock
from tests.bureau import draft_one, drive, found_bureau, publish_one

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[tuple[Agency, SimulatedClock]]:
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    yield agency, clock
    flow.close()


def texts(picture: str) -> list[str]:
    return [one.text or "" for one in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def test_every_event_and_every_desk_is_in_the_picture(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """Positions as labels, a lane for each desk and for the public, nothing outside the page."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), "audit")
    clock.advance(days=60)
    agency.act("approve", number, by="zhao.gang")
    agency.act("publish", number, by="li.na")
    picture = agency.timeline(number)
    positions = {str(step.position) for step in agency.trail(number)}
    lanes = {f"{'、'.join(desk.desks)} · " for desk in agency.explain(number).desks}
    root = ElementTree.fromstring(picture)
    width, height = (float(one) for one in root.attrib["viewBox"].split()[2:])
    places = [
        (float(one.attrib["x"]), float(one.attrib["y"]))
        for one in root.iter()
        if {"x", "y"} <= one.attrib.keys()
    ]

    assert positions <= set(texts(picture))
    assert all(any(text.startswith(lane) for text in texts(picture)) for lane in lanes)
    assert "向社会公开" in texts(picture)
    assert all(0 <= x <= width and 0 <= y <= height for x, y in places)
    assert [] == [text for text in texts(picture) if "停止计时" in text]


def test_a_stopped_clock_is_hatched_and_said(bureau: tuple[Agency, SimulatedClock]) -> None:
    """The hatching has its legend, and the description tells the days and the reason."""
    agency, clock = bureau
    number = drive(agency, draft_one(agency), "audit")
    agency.act("consult", number, by="wu.min", consulted="finance")
    clock.advance(days=3)
    picture = agency.timeline(number, "en")
    root = ElementTree.fromstring(picture)
    described = root.findtext(f"{SVG}desc") or ""

    assert 2 == len(re.findall(r'fill="url\(#stopped\)"', picture))  # on the lane, in the legend
    assert "hatched: the clock stood still" in texts(picture)
    assert "“being consulted on: finance bureau” stopped the clock for 3 working days" in described
    assert ["title", "desc"] == root.attrib["aria-labelledby"].split()
    assert number in (root.findtext(f"{SVG}title") or "")


def test_a_time_on_nobodys_desk_is_cut_short(bureau: tuple[Agency, SimulatedClock]) -> None:
    """A correction a year later does not press the rest together: the cut is shown."""
    agency, clock = bureau
    number = publish_one(agency)
    assert "双斜线" not in agency.timeline(number)

    clock.advance(days=300)
    agency.act(
        "correct", number, by="wang.fang", reason="数字有误", title="改过", body="改过",
        category="social-assistance",
    )  # fmt: skip

    assert "双斜线" in agency.timeline(number)


def test_typed_text_stays_text_and_the_bytes_repeat(
    bureau: tuple[Agency, SimulatedClock],
) -> None:
    """A title that looks like a tag is shown as typed; drawn twice, it is the same file."""
    agency, _ = bureau
    number = draft_one(agency, title="<script>alert(1)</script> & “数”")
    agency.act("provide", number, by="chen.jing", opinion="<b>同意</b>")
    picture = agency.timeline(number)

    assert "<script" not in picture
    assert "<b>" not in picture
    assert any("<script>alert(1)</script>" in text for text in texts(picture))
    assert picture == agency.timeline(number)
