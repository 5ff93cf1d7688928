"""What was posted where, and the proof of it.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from publication_flow.engine.before import Before
from publication_flow.engine.daywork import Named
from publication_flow.errors import BadInput
from publication_flow.policy.entry import typed_date
from publication_flow.projections import postings
from publication_flow.projections.postings import ChannelLag, Posting


class Channelled(Before):
    """The part of `Agency` that is about channels."""

    def postings(
        self, matter: Named, *, by: str | None = None, as_of: str | None = None
    ) -> list[Posting]:
        """Every record of a matter's being posted on a channel or taken off one, with its proof:
        address, SHA-256 of what was served, photo. Seen by whom `trail` shows the matter to."""
        with self._reader(by, as_of) as r:
            return postings.read(r.view, self._matter(matter))

    def posting_photo(self, matter: Named, digest: str, *, by: str | None = None) -> bytes:
        """The photo of a posting, by `Posting.photo`."""
        with self._reader(by, None) as r:
            return postings.photo(r.view, self._matter(matter), digest)

    def channel_lag(
        self, year: int | None = None, *, since: str | None = None, as_of: str | None = None
    ) -> list[ChannelLag]:
        """Per channel, how long it took from publication to proof (and from taking down to the
        proof of that), and what stands unproven: for a year, or since a day, or for all time."""
        first, last_day = "0001-01-01", "9999-12-31"
        if year is not None:
            if since is not None:
                raise BadInput("year-or-since", field="since")
            first, last_day = f"{year:04d}-01-01", f"{year:04d}-12-31"
        elif since is not None:
            first = typed_date("since", since)
        with self._reader(None, as_of) as r:
            return postings.lag(r.view, first, last_day)
