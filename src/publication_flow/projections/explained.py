"""The facts of a matter's story: what each event did, on which desks it lay, when the clock stood
still and for what, and what the public saw. Values only; `report.explaining` says them.

Pure from the matter's own events, the policy of each moment and the calendar: the same events tell
the same story whenever they are read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from publication_flow.errors import NotFound
from publication_flow.ledger import read
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.events import Event
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import PUBLIC, Matter
from publication_flow.policy.pauses import paused
from publication_flow.projections import snapshot, visible
from publication_flow.projections.rows import World, desk_rows
from publication_flow.projections.view import View

Span = tuple[str, str]  # from a day to a day: the working days after the one up to the other


class Told(NamedTuple):
    """An event with the matter before and after it. `content` numbers the contents, from 1; `lay`
    and `stopped` are days of the stage that it left: in all, and with the clock stopped."""

    event: Event
    before: Matter | None
    after: Matter
    content: int
    fresh: bool  # it brought another content
    lay: int | None
    stopped: int | None


class Lay(NamedTuple):
    """What a matter waited for on one desk, or on several at once. `last` None: it still does.

    `days` are all working days, `stopped` those on which the clock stood still; None where the
    calendar does not reach. `marks` (name, key) stopped it.
    """

    desks: tuple[tuple[str, str], ...]  # (post or @person, unit or "")
    action: str
    first: int
    last: int | None
    since: str
    until: str
    days: int | None
    stopped: int | None
    stops: tuple[Span, ...]
    marks: tuple[tuple[str, str | None], ...]


class Stop(NamedTuple):
    """A time during which a mark stopped the clock of some actions."""

    mark: str
    key: str | None
    actions: tuple[str, ...]
    first: int
    last: int | None
    since: str
    until: str
    days: int | None


class Shown(NamedTuple):
    """What the public saw from one event to another: a version of the content, or nothing any
    more (`state` suspended or withdrawn)."""

    state: str
    version: int
    title: str | None  # digest into contents
    channels: tuple[str, ...]
    first: int
    last: int | None
    since: str
    until: str


class Story(NamedTuple):
    """Everything there is to tell of a matter by a day."""

    matter: Matter
    day: str
    told: tuple[Told, ...]
    lays: tuple[Lay, ...]
    stops: tuple[Stop, ...]
    shown: tuple[Shown, ...]
    until_public: tuple[int | None, int | None] | None  # working days, and stopped ones of them


class _Open(NamedTuple):
    first: int
    since: str


def read_story(view: View, number: str) -> Story:
    """A matter's story at the view's position; `NotFound` when it may not be read whole."""
    visible.require(view, number)
    events = read.stream(view.connection, view.agency, number, view.upto)
    if not events:
        raise visible.hidden(view, number)
    calendar = snapshot.known(view).calendar
    return story(events, lambda matter: snapshot.world(view, matter, calendar), view.day)


def story(events: Iterable[Event], world: Callable[[Matter], World], day: str) -> Story:
    """The story that these events of one matter tell by a day."""
    teller = _Teller()
    for event in events:
        teller.hear(event, world)
    return teller.told_by(day, world)


class _Teller:
    """What is open while the events go by: desks, stops, the public version."""

    def __init__(self) -> None:
        self.matter: Matter | None = None
        self.day = ""
        self.contents: list[str] = []
        self.told: list[Told] = []
        self.desks: dict[tuple[str, str, str], _Open] = {}
        self.pauses: dict[str, tuple[tuple[str, str | None], ...]] = {}
        self.stopped: dict[str, list[tuple[Span, tuple[tuple[str, str | None], ...]]]] = {}
        self.stops: dict[tuple[str, str | None], tuple[_Open, tuple[str, ...]]] = {}
        self.lay_by: list[tuple[tuple[str, str, str], _Open, int | None, str]] = []
        self.stop_by: list[Stop] = []
        self.shown: list[Shown] = []
        self.everywhere: list[Span] = []  # spans in which anything stood still
        self.public_on: str | None = None

    def hear(self, event: Event, world: Callable[[Matter], World]) -> None:
        before = self.matter
        after = evolve(before, event)
        setting = world(after)
        # A posting and a remark may be dated back and move nothing: time goes on, never back.
        day = max(self.day, event.occurred_on)
        self._pass(day)
        fresh = "content" in event.data and event.data["digest"] not in self.contents[-1:]
        if fresh:
            self.contents.append(event.data["digest"])
        lay = stopped = None
        if before is not None and before.round is not None and after.stage != before.stage:
            calendar = setting.calendar
            lay = _days(calendar, [(before.stage_since, day)])
            stopped = _days(calendar, _within(self.everywhere, before.stage_since))
        self.told.append(
            Told(event, before, after, len(self.contents), fresh, lay, stopped)
        )  # fmt: skip
        self.matter, self.day = after, day
        self._settle(event, after, setting)
        self._show(event, after)

    def _pass(self, day: str) -> None:
        """Let the days since the last event go by."""
        if self.pauses and day > self.day:
            span = (self.day, day)
            self.everywhere.append(span)
            for action, marks in self.pauses.items():
                self.stopped.setdefault(action, []).append((span, marks))

    def _settle(self, event: Event, after: Matter, setting: World) -> None:
        """Which desks it lies on now, and for which of them the clock stands still."""
        rows = desk_rows(event.agency, after, setting)
        now = {(row[1], row[2], row[4]) for row in rows}
        for gone in [desk for desk in self.desks if desk not in now]:
            self.lay_by.append((gone, self.desks.pop(gone), event.position, self.day))
        for row in rows:
            self.desks.setdefault((row[1], row[2], row[4]), _Open(event.position, self.day))
        waited = {action for _, _, action in now}
        pauses = {a: m for a, m in paused(after, setting.rulebook).items() if a in waited}
        self.pauses = {a: tuple((m.name, m.key) for m in marks) for a, marks in pauses.items()}
        stopping: dict[tuple[str, str | None], list[str]] = {}
        for action, marks in self.pauses.items():
            for mark in marks:
                stopping.setdefault(mark, []).append(action)
        for mark in [m for m in self.stops if m not in stopping]:
            (opened, actions) = self.stops.pop(mark)
            self._stopped(mark, opened, actions, event.position, setting.calendar)
        for mark, named in stopping.items():
            self.stops.setdefault(mark, (_Open(event.position, self.day), tuple(named)))

    def _stopped(
        self, mark: tuple[str, str | None], opened: _Open, actions: tuple[str, ...],
        last: int | None, calendar: Calendar,
    ) -> None:  # fmt: skip
        days = _days(calendar, [(opened.since, self.day)])
        self.stop_by.append(
            Stop(mark[0], mark[1], actions, opened.first, last, opened.since, self.day, days)
        )

    def _show(self, event: Event, after: Matter) -> None:
        public = after.public
        if public is None:
            return
        title = public.content.parts.get("title")
        now = Shown(
            public.state, public.version, title, tuple(sorted(after.posted)),
            event.position, None, self.day, "",
        )  # fmt: skip
        if public.state == PUBLIC and self.public_on is None:
            self.public_on = self.day
        if self.shown:
            was = self.shown[-1]
            if (was.state, was.version) == (now.state, now.version):
                # A posting by hand that follows is where it was seen, not another version.
                channels = tuple(sorted({*was.channels, *now.channels}))
                self.shown[-1] = was._replace(channels=channels)
                return
            self.shown[-1] = was._replace(last=event.position, until=self.day)
        self.shown.append(now)

    def told_by(self, day: str, world: Callable[[Matter], World]) -> Story:
        if self.matter is None:
            raise NotFound("matter", matter="")
        setting = world(self.matter)
        calendar = setting.calendar
        day = max(day, self.day)
        self._pass(day)
        self.day = day
        for desk, opened in self.desks.items():
            self.lay_by.append((desk, opened, None, day))
        for mark, (opened, actions) in self.stops.items():
            self._stopped(mark, opened, actions, None, calendar)
        if self.shown and self.shown[-1].last is None:
            self.shown[-1] = self.shown[-1]._replace(until=day)
        first = self.told[0].event.occurred_on
        until_public = None
        if self.public_on is not None and self.matter.imported is None:
            upto = self.public_on
            until_public = (
                _days(calendar, [(first, upto)]),
                _days(calendar, [s for s in self.everywhere if s[1] <= upto]),
            )
        return Story(
            self.matter, day, tuple(self.told), self._lays(setting),
            tuple(sorted(self.stop_by, key=lambda s: (s.first, s.mark, s.key or ""))),
            tuple(self.shown), until_public,
        )  # fmt: skip

    def _lays(self, setting: World) -> tuple[Lay, ...]:
        """Desks that waited for the same from the same event to the same event, put together."""
        calendar = setting.calendar
        found: dict[tuple[str, int, int | None], Lay] = {}
        for (post, unit, action), opened, last, until in self.lay_by:
            key = (action, opened.first, last)
            if key in found:
                found[key] = found[key]._replace(desks=(*found[key].desks, (post, unit)))
                continue
            during = [
                (span, marks)
                for span, marks in self.stopped.get(action, ())
                if opened.since <= span[0] and span[1] <= until
            ]
            stops = tuple(span for span, _ in during)
            marks = tuple(dict.fromkeys(mark for _, each in during for mark in each))
            found[key] = Lay(
                ((post, unit),), action, opened.first, last, opened.since, until,
                _days(calendar, [(opened.since, until)]), _days(calendar, stops), stops, marks,
            )  # fmt: skip
        return _in_order(found.values(), setting, self.matter)


def _in_order(lays: Iterable[Lay], setting: World, matter: Matter | None) -> tuple[Lay, ...]:
    """As they came, and of those that came at once as the policy names actions and posts."""
    book, still = setting.rulebook, 2**31
    kind = book.kind(matter.kind) if matter is not None else None
    actions = {one: place for place, one in enumerate(kind.action_ids() if kind else ())}
    posts = {one: place for place, one in enumerate(book.policy.posts)}

    def place(desk: tuple[str, str]) -> tuple[int, str, str]:
        return posts.get(desk[0], still), *desk

    ordered = sorted(
        lays, key=lambda lay: (lay.first, lay.last or still, actions.get(lay.action, still))
    )
    return tuple(lay._replace(desks=tuple(sorted(lay.desks, key=place))) for lay in ordered)


def _within(spans: Iterable[Span], since: str) -> list[Span]:
    return [span for span in spans if span[0] >= since]


def _days(calendar: Calendar, spans: Iterable[Span]) -> int | None:
    """The working days of these spans together; None where the calendar does not reach."""
    total = 0
    for since, until in spans:
        days = calendar.working_days_between(date.fromisoformat(since), date.fromisoformat(until))
        if days is None:
            return None
        total += days
    return total
