"""A matter is named by its number, or by what a command on it returned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from publication_flow import NotFound
from tests.bureau import AGENCY, ORGANISATION, found_bureau


def test_the_result_of_one_agency_names_no_matter_of_another(tmp_path: Path) -> None:
    """Both number from 2017-0001; a result handed to the wrong agency acts on nothing."""
    flow, ours, _ = found_bureau(f"sqlite:///{tmp_path / 'two.db'}")
    theirs = flow.found(
        "370405-wh", policy="cn-civil-affairs", organisation=ORGANISATION, basis="台文〔2017〕1号"
    )
    content: dict[str, Any] = {"title": "标准", "category": "social-assistance", "body": "正文"}
    item = ours.act("draft", by="wang.fang", **content)
    other = theirs.act("draft", by="wang.fang", **content)

    with pytest.raises(NotFound):
        theirs.act("provide", item, by="chen.jing")
    with pytest.raises(NotFound):
        theirs.trail(item)

    assert (item.matter, AGENCY) == (other.matter, item.agency)
    assert "drafted" == theirs.item(other).stage
