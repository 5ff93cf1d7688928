"""Which of some matters the view's person may read whole, at the present or at an earlier position.

It says the same as `visible.whole`, which the trail of one matter asks: what may not be seen is
passed over here and is there `NotFound`. Whoever holds a post that reads everything is asked once.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from sqlalchemy import true

from publication_flow.errors import NotFound
from publication_flow.ledger import sql
from publication_flow.projections import selectable, snapshot, visible
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

_THERE = (
    f"SELECT 1 FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter = ? AND position <= ? LIMIT 1"
)


class Reach:
    """One reading's answers, each found out once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._known: dict[str, bool] = {}

    @cached_property
    def everything(self) -> bool:
        """Whether nothing is to be left out."""
        return bool(selectable.whole_of(self._view).compare(true()))

    @property
    def replays(self) -> bool:
        """Whether each matter must be replayed to tell: looking back for one person."""
        return not (self.everything or self._view.present)

    def among(self, numbers: Iterable[str]) -> set[str]:
        """Those of these matters that may be read whole."""
        wanted = set(numbers)
        if self.everything:
            return wanted
        asked = sorted(wanted - self._known.keys())
        seen = self._then(asked) if self.replays else selectable.among(self._view, asked)
        self._known.update((number, number in seen) for number in asked)
        return {number for number in wanted if self._known[number]}

    def require(self, number: str) -> None:
        """Pass when the matter is there and may be read whole, else `NotFound`."""
        view = self._view
        visible.require(view, number)
        if sql.run(view.connection, _THERE, (view.agency, number, view.upto)).first() is None:
            raise NotFound("matter", matter=number, agency=view.agency)

    def _then(self, numbers: list[str]) -> set[str]:
        known = snapshot.known(self._view)
        found = snapshot.standings(self._view, numbers)
        return {n for n, (matter, _) in found.items() if visible.whole(self._view, matter, known)}
