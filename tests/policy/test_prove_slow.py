"""The proof of the default policy takes no two situations for one that differ."""

from __future__ import annotations

from tests.policy.merging import unlike


def test_states_taken_for_one_go_on_alike() -> None:
    """Whatever came to a state already known may go on exactly as the one it was taken for."""
    assert ([], True) == unlike("cn-civil-affairs", each=7)
