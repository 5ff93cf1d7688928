"""An erratum runs through a shorter chain, so it may change words only, and not of what weighs."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow import BadInput, Denied
from tests.bureau import draft_one, drive, found_bureau, publish_one


def test_an_erratum_cannot_move_an_item_to_another_category(tmp_path: Path) -> None:
    """Whoever wants to change more than words goes through the leader."""
    _, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'a.db'}")
    number = publish_one(agency)

    with pytest.raises(BadInput) as refused:
        agency.act(
            "erratum", number, by="wang.fang", reason="错字", category="work-updates", title="改"
        )

    assert "part-fixed" == refused.value.code
    assert "category" == refused.value.facts["field"]


def test_an_important_item_is_corrected_with_the_leaders_consent(tmp_path: Path) -> None:
    """For an important category there is no shorter chain."""
    _, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'a.db'}")
    number = drive(agency, draft_one(agency, category="administrative-decisions"), "approve")
    agency.act("approve", number, by="hu.jian")
    agency.act("publish", number, by="li.na")

    with pytest.raises(Denied) as refused:
        agency.act("erratum", number, by="wang.fang", reason="错字", title="改")
    agency.act("correct", number, by="wang.fang", reason="错字", title="改")

    assert ("wrong-stage",) == refused.value.codes
