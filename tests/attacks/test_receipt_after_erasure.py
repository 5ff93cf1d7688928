"""A receipt that was handed out before an erasure, and one that is handed out after it."""

from __future__ import annotations

from pathlib import Path

from tests.attacks.test_erasure_leaves_nothing import NAME, a_life, erase
from tests.attacks.traces import in_bytes
from tests.auditor import KEY, verified
from tests.bureau import found_bureau
from tests.channels.posting import take_down


def test_receipts_outlive_an_erasure(database_url: str, tmp_path: Path) -> None:
    """What a resident holds still proves what they were told; what is handed out afterwards proves
    the events and holds no erased text; and the next checkpoint extends the one before."""
    flow, agency, _ = found_bureau(database_url)
    published = tmp_path / "published"
    with flow:
        number = a_life(agency)
        agency.checkpoint(published, KEY)
        held = agency.receipt(number, public=True)
        take_down(agency, number)
        erase(agency, number)
        after = agency.checkpoint(published, KEY)
        issued = agency.receipt(number)
    for name, receipt in (("held", held), ("issued", issued)):
        (tmp_path / name).write_bytes(receipt.data)

    assert in_bytes(held.data, NAME)
    assert [] == in_bytes(issued.data, NAME)
    assert (0, 0) == (
        verified("receipt", tmp_path / "held").exit, verified("receipt", tmp_path / "issued").exit
    )  # fmt: skip
    assert after.new
