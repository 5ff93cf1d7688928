"""A change of the organisation that comes again under its command id: the same, or another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from publication_flow import Agency, Conflict
from publication_flow.engine import organise
from publication_flow.engine.organise import Fact
from publication_flow.engine.scene import Scene
from tests.bureau import draft_one, found_bureau

Change = Callable[[Scene], Fact]
SAME: dict[str, Change] = {
    "enrol": organise.enrol("he.li", "何丽"),
    "appoint": organise.appoint("ma.qiang", "section-clerk", "affairs", basis="台民发〔2017〕2号"),
    "relieve": organise.relieve("gao.yu", "section-clerk", "affairs", basis="台民发〔2017〕3号"),
    "assign": organise.assign("affairs", "social-assistance"),
}
OTHER: dict[str, Change] = {
    "another name": organise.enrol("he.li", "何莉"),
    "another person": organise.enrol("he.lian", "何丽"),
    "another sort": organise.establish("archives", "何丽"),
    "somebody else's end": organise.relieve("gao.yu", "section-clerk", "affairs", basis="另文"),
}


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Agency]:
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        yield agency


@pytest.mark.parametrize("what", SAME)
def test_a_change_sent_again_is_recorded_once(bureau: Agency, what: str):
    """The retry gets the first one's position, and the ledger does not grow."""
    first = bureau.organise(SAME[what], by="hu.jian", command_id="click-1")
    size = bureau.size()

    assert first == bureau.organise(SAME[what], by="hu.jian", command_id="click-1")
    assert size == bureau.size()


@pytest.mark.parametrize("what", OTHER)
def test_another_change_under_the_same_command_is_a_conflict(bureau: Agency, what: str):
    """It is not answered as if it were recorded: a power thought ended would go on."""
    bureau.organise(SAME["enrol"], by="hu.jian", command_id="click-1")

    with pytest.raises(Conflict) as conflict:
        bureau.organise(OTHER[what], by="hu.jian", command_id="click-1")

    assert "command-reused" == conflict.value.code


def test_a_command_on_many_that_was_refused_keeps_its_id(bureau: Agency):
    """Nothing was written for it, but its answer stands: the id is used."""
    number = draft_one(bureau)
    bureau.act_all("audit", [number], by="li.na", command_id="click-1")

    with pytest.raises(Conflict) as conflict:
        bureau.organise(SAME["enrol"], by="hu.jian", command_id="click-1")

    assert "command-reused" == conflict.value.code
