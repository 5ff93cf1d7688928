"""What a day's work asks of an agency beyond acts and trails: working copies, what is new, what is
next, what one may see, and the feed of events.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from functools import cached_property

from sqlalchemy import Select

from publication_flow.engine import answers, drawing, viewing
from publication_flow.engine import clock as clocks
from publication_flow.engine import tick as ticking
from publication_flow.engine.act import IDENTIFIER, NUMBER
from publication_flow.engine.answers import Result
from publication_flow.engine.context import Context
from publication_flow.engine.done import Done
from publication_flow.engine.drafts import Drafts
from publication_flow.engine.load import command_event
from publication_flow.engine.organisation_file import a_person
from publication_flow.engine.reading import AsOf, Opened, Reader, reader
from publication_flow.engine.scene import Scene, may_organise
from publication_flow.errors import NotFound
from publication_flow.matter.draw import Drawn
from publication_flow.matter.events import ORGANISATION_STREAM, Event
from publication_flow.policy.deadlines import Due
from publication_flow.policy.verdict import Verdict
from publication_flow.projections import (
    changes,
    feed,
    listing,
    looks,
    pressing,
    previous,
    queue,
    readings,
    selectable,
    snapshot,
    versions,
    visible,
)
from publication_flow.projections.feed import Feed
from publication_flow.projections.tables import items

Named = str | Done  # a matter by its number, or by what a command on it returned


class Daywork:
    """The part of `Agency` that a console and a portal's pages are made of."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def id(self) -> str:
        return self._context.agency

    @cached_property
    def drafts(self) -> Drafts:
        """Working copies: `save`, `list`, `get`, `discard`, `submit`, `start_from`."""
        return Drafts(self._context)

    def previous(
        self, by: str, category: str, title: str = "", *, limit: int = 5
    ) -> list[previous.Previous]:
        """Items to start from (上期): the latest published ones of a category by the person's own
        units; with a title, the most alike first."""
        with self._reader(by, None) as r:
            if not IDENTIFIER.fullmatch(str(category)):
                return []
            return previous.suggest(r.view, by, category, title, limit)

    # ---- what is new

    def look(self, by: str, matter: Named, *, version: int | None = None) -> looks.Look | None:
        """Remember that the person has now seen the matter; `NotFound` when they may not. With
        the `version` that was shown, nothing when the matter has moved on meanwhile."""
        number, now = self._matter(matter), clocks.instant(self._context.clock.now())
        return self._context.database.write(
            lambda c: looks.look(reader(c, self._context, by, None).view, by, number, now, version)
        )

    def since_look(self, by: str, matter: Named) -> looks.Changes | None:
        """The steps taken since the person's last look, and what differs in the content. None
        when they never looked."""
        with self._reading(matter, "versions", by) as r:
            return looks.since(r.view, by, self._matter(matter))

    def history(self, matter: Named, *, by: str | None = None) -> list[versions.ContentVersion]:
        """Every content of a matter in order: which step brought it, which is public now."""
        with self._reading(matter, "versions", by) as r:
            return versions.history(r.view, self._matter(matter))

    def compare(
        self, matter: Named, a: int, b: int, *, by: str | None = None
    ) -> versions.Comparison:
        """Contents `a` and `b` of a matter (as `history` numbers them) side by side."""
        with self._reading(matter, "versions", by) as r:
            return versions.compare(r.view, self._matter(matter), a, b)

    # ---- what is next

    def next(self, by: str, after: str | Done | None = None) -> queue.Next:
        """下一件: the next thing the person may do, soonest due first, after a matter or an earlier
        answer's `cursor`; and how many are left."""
        with self._reader(by, None) as r:
            return queue.following(r.view, by, str(after) if after is not None else None)

    def waiting(self, by: str) -> int:
        """How many matters lie on a person's desks that nobody else has claimed."""
        with self._reader(by, None) as r:
            return queue.count(r.view, by)

    # ---- what was answered

    def answer(self, command_id: str) -> list[Result] | None:
        """What `act_all` answered under a command id; None when it was never done. Whoever knows
        the id may read it: a host shows it to the person who sent the command, and nobody else."""
        if not IDENTIFIER.fullmatch(str(command_id)):
            return None
        with self._reader(None, None) as r:
            kept = answers.kept(r.view.connection, self.id, command_id)
            return answers.from_bytes(kept[1], retried=True) if kept is not None else None

    # ---- what one may see

    def visible(self, by: str | None, *, whole: bool = False) -> Select[tuple[str]]:
        """A SELECT of one column, `matter`: the numbers of this agency's matters that `item` shows
        this person today; with `whole` those it shows with drafts and trail. Join it or use it
        with `.in_()` on any connection to this database; ask anew for each request."""
        with self._reader(by, None) as r:
            return selectable.selectable(r.view, whole=whole)

    def readable(self, matters: Iterable[str], by: str) -> set[str]:
        """Those of these matters that the person may read whole, with drafts and trail."""
        with self._reader(by, None) as r:
            statement = selectable.selectable(r.view, whole=True)
            named = statement.where(items.c.matter.in_(sorted(set(matters))))
            return {str(number) for number in r.view.connection.execute(named).scalars()}

    def matters(
        self,
        by: str | None = None,
        *,
        stage: str | None = None,
        category: str | None = None,
        kind: str | None = None,
        limit: int = 50,
        after: str | None = None,
    ) -> listing.Page:
        """The matters a person may see, newest number first; `after` is a page's cursor. Of those
        they may not read whole, the public version alone."""
        with self._reader(by, None) as r:
            for name in (stage, category, kind, after):
                if name is not None and not IDENTIFIER.fullmatch(str(name)):
                    return listing.Page((), None)
            return listing.read(
                r.view, stage=stage, category=category, kind=kind, limit=limit, after=after
            )

    def events(self, by: str | None = None, *, after: int = 0, limit: int = 100) -> Feed:
        """Events after a position, at most `limit`, those the person may see: of matters they may
        read whole; of the agency and its organisation for posts that read everything."""
        with self._reader(by, None) as r:
            return feed.read(r.view, after, limit)

    def event(self, position: int, *, by: str | None = None) -> Event:
        """The event at a position; `NotFound` when there is none that may be seen."""
        with self._reader(by, None) as r:
            return feed.one(r.view, position)

    def events_at(self, positions: Iterable[int], *, by: str | None = None) -> list[Event]:
        """The events at these positions that the person may see, in order."""
        with self._reader(by, None) as r:
            return feed.at(r.view, positions)

    def size(self) -> int:
        """How many events the ledger has: the position of the last one."""
        with self._reader(None, None) as r:
            return r.view.upto

    def titles(self, matters: Iterable[str], *, by: str | None = None) -> dict[str, str]:
        """Titles of these matters by number; those the person may not see are left out."""
        with self._reader(by, None) as r:
            return listing.titles(r.view, matters)

    def presses(self, by: str | None = None, *, limit: int = 20) -> pressing.Pressing:
        """What is past its limit or ends by the next working day, in the whole office and on
        whose desks. `NotFound` for a person who may not oversee it (`may_oversee`)."""
        with self._reader(by, None) as r:
            if by is not None and not feed.may_oversee(r.view):
                raise NotFound("page")
            return pressing.read(r.view, max(1, min(limit, 500)))

    def may_oversee(self, by: str) -> bool:
        """Whether the person may see the office's figures and organisation: a post that reads
        everything, or one that appoints. Somebody unknown may not."""
        a_person(by)
        try:
            with self._reader(by, None) as r:
                return feed.may_oversee(r.view)
        except NotFound as error:
            if error.code != "person":
                raise
            return False

    def may_organise(self, change: str, *, by: str) -> Verdict:
        """Whether a person may change the organisation or (`adopt`) the policy; else who could."""
        with self._reader(by, None) as r:
            view = r.view
            scene = Scene(
                view.rulebook.policy, view.organisation, view.persons, view.units, view.day, by
            )
            return may_organise(scene, change)

    def organised(self, command_id: str, *, by: str) -> bool:
        """Whether a change of the organisation was recorded for this command of the person's."""
        with self._reader(by, None) as r:
            event = command_event(r.view.connection, self.id, command_id)
            return event is not None and (event.stream, event.person) == (ORGANISATION_STREAM, by)

    def organisation_changes(self, *, limit: int = 50, offset: int = 0) -> list[changes.Change]:
        """What changed in the organisation, the newest first, each with its words."""
        with self._reader(None, None) as r:
            return changes.read(r.view, limit, offset)

    # ---- what time brings

    def tick(
        self, *, by: str, progress: Callable[[int, int], None] | None = None
    ) -> list[ticking.Brought]:
        """Do whatever the clocks of the policy say time brings by now, in the name of the person
        appointed for it: again and again, everything once. What is refused is told, one by one."""
        return ticking.tick(self._context, a_person(by), progress)

    def lapsed(self) -> list[tuple[str, Due]]:
        """What a tick would do now: (matter, clock)."""
        return ticking.due_now(self._context)

    def drawn(self, matter: Named, *, by: str | None = None) -> Drawn:
        """The random draw of a matter, made again from its recorded seed and its pools."""
        with self._reading(matter, "item", by) as r:
            visible.require(r.view, self._matter(matter))
            return drawing.drawn(r.view, self._matter(matter))

    # ---- naming

    def _number(self, matter: Named | None) -> str | None:
        """A matter's number. What another agency's command returned names no matter of ours,
        though a matter of ours may have the same number."""
        if isinstance(matter, Done) and matter.agency != self.id:
            raise NotFound("matter", matter=f"{matter.agency} {matter}", agency=self.id)
        return str(matter) if matter is not None else None

    def _matter(self, matter: Named) -> str:
        self._number(matter)
        if not NUMBER.fullmatch(str(matter)):
            raise NotFound("matter", matter=str(matter), agency=self.id)
        return str(matter)

    def _reading(
        self, matter: Named, what: str, by: str | None, as_of: AsOf = None
    ) -> AbstractContextManager[Opened]:
        """A reading of one matter, recorded where the policy asks for that (`viewing.py`)."""
        return viewing.reading(self._context, self._matter(matter), what, by, as_of)

    def viewed(self, matter: Named, *, by: str | None = None) -> list[readings.Viewed]:
        """Who looked at a matter whose reading the policy has recorded (`[reading] recorded`), in
        order. `NotFound` for a person who may not oversee the office."""
        with self._reader(by, None) as r:
            if by is not None and not feed.may_oversee(r.view):
                raise NotFound("page")
            snapshot.standing(r.view, self._matter(matter))
            return readings.viewed(r.view, self._matter(matter))

    def _reader(self, by: str | None, as_of: AsOf) -> Reader:
        return Reader(self._context, by, as_of)
