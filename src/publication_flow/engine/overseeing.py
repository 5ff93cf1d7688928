"""监督: what is owed, fresh, answered for and late, in one agency and in many.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple, Protocol

from publication_flow.engine.daywork import Daywork, Named
from publication_flow.errors import NotFound
from publication_flow.ledger import sql
from publication_flow.policy.entry import typed_date
from publication_flow.projections import (
    answering,
    counts,
    duties,
    feed,
    freshness,
    lights,
    snapshot,
    superseding,
)
from publication_flow.projections.answering import Answering
from publication_flow.projections.duties import Owed
from publication_flow.projections.freshness import Freshness
from publication_flow.projections.item import plain
from publication_flow.projections.lights import Lights
from publication_flow.projections.superseding import Links
from publication_flow.projections.tables import postings

_UNPROVEN = (
    f"SELECT count(*) FROM {postings.name} p WHERE p.agency = ? AND p.posted = 1 "
    "AND p.address IS NULL AND p.served IS NULL AND p.photo IS NULL AND NOT EXISTS ("
    f"SELECT 1 FROM {postings.name} l WHERE l.agency = ? AND l.matter = p.matter "
    "AND l.position > p.position AND l.channel = p.channel)"
)


class AgencyStanding(NamedTuple):
    """One agency as its supervisor sees it on its own day.

    `open` matters have a running limit and are red, yellow or green. `missed` and `due_soon` are
    periods of duties, `stale` columns past the day something new was expected, `gaps` categories
    in which somebody who should answer is missing. `published` and `withdrawn` are this year's, as
    in the yearly figures. `unproven` postings stand on a channel with neither address, digest nor
    photo.
    """

    agency: str
    name: str
    day: str
    open: int
    red: int
    yellow: int
    green: int
    missed: int
    due_soon: int
    stale: int
    gaps: int
    published: int
    withdrawn: int
    unproven: int

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data."""
        found: dict[str, Any] = plain(self)
        return found


class Overseeing(Daywork):
    """The part of `Agency` that supervision is made of."""

    def duties(
        self, year: int | None = None, by: str | None = None, as_of: str | None = None
    ) -> list[Owed]:
        """Every period of every duty that has begun (of one year), met, open or missed, in the
        order they fall due. Who may not oversee the office (`may_oversee`) sees the duties of the
        categories their own units answer for."""
        with self._reader(by, as_of) as r:
            return duties.read(r.view, year)

    def freshness(self, by: str | None = None, as_of: str | None = None) -> Freshness:
        """Columns and when something new is expected in them, and standing items to be confirmed.
        Seen by whom `duties` shows them to."""
        with self._reader(by, as_of) as r:
            return freshness.read(r.view)

    def answering(
        self,
        day: date | str | None = None,
        by: str | None = None,
        as_of: str | None = None,
    ) -> list[Answering]:
        """Who answers for each category on a day (default: today, or `as_of`), and the gaps. Seen
        by whom `duties` shows them to."""
        with self._reader(by, as_of) as r:
            return answering.read(r.view, r.view.day if day is None else typed_date("day", day))

    def lights(
        self,
        by: str | None = None,
        within: int = lights.WITHIN,
        *,
        kind: str | None = None,
        unit: str | None = None,
        limit: int = 50,
        offset: int = 0,
        as_of: str | None = None,
    ) -> Lights:
        """Every open matter with a running limit: past (red), ending within so many working days
        (yellow), green; of one kind or unit if named. `NotFound` for a person who may not oversee
        the office (`may_oversee`)."""
        with self._reader(by, as_of) as r:
            if not feed.may_oversee(r.view):
                raise NotFound("page")
            near = max(0, min(within, 250))
            return lights.read(r.view, near, kind, unit, max(0, min(limit, 500)), offset)

    def links(self, matter: Named, by: str | None = None, as_of: str | None = None) -> Links:
        """What a matter supersedes, clarifies or is about, and what says so of it."""
        with self._reader(by, as_of) as r:
            return superseding.read(r.view, self._matter(matter))

    def overseen(self, by: str | None = None) -> AgencyStanding | None:
        """The agency in one line; None for a person who may not oversee it or is unknown there."""
        try:
            with self._reader(by, None) as r:
                view = r.view
                if not feed.may_oversee(view):
                    return None
                known = snapshot.known(view)
                lit = lights.counts(view, known)
                owed = [one.status for one in duties.read(view)]
                columns = freshness.columns(view, known, None)
                answers = answering.standing(view, known, view.day)
                year = counts.of_year(view, int(view.day[:4]), known.calendar)
                bare = sql.run(view.connection, _UNPROVEN, (self.id, self.id)).scalar()
                return AgencyStanding(
                    self.id,
                    view.name,
                    view.day,
                    sum(lit),
                    *lit,
                    missed=owed.count(duties.MISSED),
                    due_soon=owed.count(duties.DUE_SOON),
                    stale=sum(one.light == lights.RED for one in columns),
                    gaps=len({one.category for one in answers if one.gaps}),
                    published=year.published,
                    withdrawn=year.withdrawn,
                    unproven=int(bare or 0),
                )
        except NotFound as error:
            if error.code != "person":
                raise
            return None


class Agencies(Protocol):
    """What `oversee` needs of a `PublicationFlow`."""

    def agencies(self) -> list[str]: ...

    def agency(self, agency: str) -> Overseeing: ...


def oversee(
    flow: Agencies, *, by: str | None = None, agencies: Iterable[str] | None = None
) -> list[AgencyStanding]:
    """A line for each agency of the database (or of those named) that the person may oversee, the
    most pressing first. The others are left out, as if they were not there.

    A person is one id: the host sees to it that in all agencies it is the same person.
    """
    known = flow.agencies()
    wanted = known if agencies is None else [one for one in dict.fromkeys(agencies) if one in known]
    found = (flow.agency(one).overseen(by) for one in wanted)
    return sorted(
        (one for one in found if one is not None),
        key=lambda one: (-one.red, -one.missed, -one.yellow, one.agency),
    )
