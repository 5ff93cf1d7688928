"""A matter told as a story, drawn as a timeline, and the ledger's records carried out as files.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from publication_flow.engine.daywork import Daywork, Named

if TYPE_CHECKING:
    from publication_flow.report.explaining import Explanation


class Explaining(Daywork):
    """The part of `Agency` that explains and exports."""

    def explain(
        self, matter: Named, lang: str = "zh", *, by: str | None = None, as_of: str | None = None
    ) -> Explanation:
        """A matter's story in plain sentences, each with its position; the time on each desk in
        working days, the clock stopped where the policy stops it. Seen by whom `trail` shows it
        to; `NotFound` for others."""
        from publication_flow.report import explaining  # words are not needed to decide

        with self._reader(by, as_of) as r:
            return explaining.explain(r.view, self._matter(matter), lang)

    def timeline(
        self, matter: Named, lang: str = "zh", *, by: str | None = None, as_of: str | None = None
    ) -> str:
        """The same as a picture: an SVG document with one lane for each desk, the positions of
        the events, and a stopped clock hatched."""
        from publication_flow.report import timeline

        with self._reader(by, as_of) as r:
            return timeline.timeline(r.view, self._matter(matter), lang)
