"""Counts of what the ledger holds, read from the responsibility trails of every matter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from publication_flow.engine.agency import Agency
from publication_flow.projections.trail import Step


class Counted(NamedTuple):
    """One kind of happening in one calendar year."""

    what: str
    year: int


def tally(agency: Agency, numbers: Iterable[str]) -> Counter[Counted]:
    """How often each thing happened. `what` is an action's id, `corrected` or `erratum` for a
    publication with that purpose, `deputised`, or the mode of a sign-off (paper, telephone)."""
    counted: Counter[Counted] = Counter()
    for number in numbers:
        for step in agency.trail(number):
            year = int(step.occurred_on[:4])
            counted.update(Counted(what, year) for what in _names(step))
    return counted


def _names(step: Step) -> Iterable[str]:
    if step.action == "publish":
        yield {"correct": "corrected", "erratum": "erratum-published"}.get(
            step.purpose or "", "publish"
        )
    else:
        yield step.action
    if step.on_behalf_of is not None:
        yield "deputised"
    if step.mode in ("paper", "telephone"):
        yield step.mode
