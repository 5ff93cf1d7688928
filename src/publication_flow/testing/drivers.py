"""What a scenario runs through: the pure core alone, and the engine on a database.

Both have one interface, so a scenario that passes in one and not in the other has found a place
where the shell decides something that belongs to the core. The pure driver keeps its events in a
list and knows no table; what the engine reads from its projections it derives from folded state.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from publication_flow.engine import clock as clocks
from publication_flow.engine import organise
from publication_flow.engine.clock import SimulatedClock
from publication_flow.engine.scene import Scene
from publication_flow.matter.draw import Pair
from publication_flow.matter.evolve import replay
from publication_flow.policy.rulebook import rulebook
from publication_flow.policy.verdict import Verdict
from publication_flow.testing.oversight import Exposure, Owing

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.engine.flow import PublicationFlow

AGENCY = "370405-mz"
BASIS = "台民发〔2017〕1号"
FOUNDED_AT = datetime(2017, 1, 1, 1, tzinfo=UTC)  # nine in the morning in Shanghai


class Line(NamedTuple):
    """One line of a trail, as far as a clause speaks of it."""

    action: str
    person: str
    to: str
    post: str | None
    on_behalf_of: str | None
    entered_by: str | None
    mode: str
    occurred_on: str
    opinion: str | None
    reason: str | None


class Desk(NamedTuple):
    """One entry of somebody's inbox; `due` is None where no clock runs."""

    matter: str
    action: str
    due: str | None


class Shown(NamedTuple):
    """One entry of the public catalogue: `state` is public, suspended or withdrawn; the texts of
    what was taken down are None. A short body stands for the summary nobody wrote."""

    matter: str
    state: str
    title: str | None
    summary: str | None


class Standing(NamedTuple):
    """How a matter stands. `clocks` are the running ones by name, with the day they fall due;
    `channels` where it hangs now, `marks` what it is marked; `purpose` is of the open round."""

    stage: str
    outcome: str | None
    clocks: dict[str, str]
    channels: frozenset[str]
    marks: frozenset[str]
    purpose: str | None


class Figures(NamedTuple):
    """A year's figures of proactive disclosure, as far as a clause speaks of them."""

    published: int
    corrected: int
    withdrawn: int
    in_force: int


class Driver(Protocol):
    """What the steps ask of whatever they run through. Times come from `clock`."""

    clock: SimulatedClock

    def found(self, policy: bytes, organisation: Mapping[str, Any]) -> None:
        """Found the agency at `FOUNDED_AT`."""

    def act(self, action: str, matter: str | None, *, by: str, **asked: Any) -> str:
        """Do it; the matter's number. Raises what the engine raises."""

    def why(self, action: str, matter: str | None, *, by: str, to: str | None = None) -> Verdict:
        """Whether it would be allowed now."""

    def organise(self, change: Callable[[Scene], organise.Fact], *, by: str) -> int:
        """One change of the organisation; its position."""

    def standing(self, matter: str) -> Standing: ...

    def trail(self, matter: str) -> list[Line]: ...

    def news(self, matter: str) -> str | None:
        """What the last step is news of to those who had a hand in the matter."""

    def drawn(self, matter: str) -> tuple[Pair, ...]:
        """Who was drawn, and by whom each is inspected."""

    def owing(self) -> dict[str, Owing]:
        """The periods of duties that have begun, by DUTY/PERIOD."""

    def expected(self, category: str) -> str | None:
        """The last day on which something new in a category is in time."""

    def exposure(self, matter: str) -> Exposure:
        """How a matter that was published is shown."""

    def inbox(self, person: str) -> list[Desk]: ...

    def catalogue(self) -> list[Shown]: ...

    def figures(self, year: int) -> Figures: ...

    def close(self) -> None: ...


class EngineDriver:
    """The engine on a fresh SQLite file."""

    def __init__(self, folder: Path, kept: Path) -> None:
        """`folder` is this scenario's own; `kept` is shared: an organisation is founded once
        there and its file copied, for founding costs more than everything a scenario does."""
        self.clock = SimulatedClock(FOUNDED_AT)
        self._folder, self._kept = folder, kept
        self._flow: PublicationFlow | None = None

    def found(self, policy: bytes, organisation: Mapping[str, Any]) -> None:
        # Here, so that whoever runs clauses on the pure core loads no database.
        from publication_flow.engine.flow import PublicationFlow

        template = self._kept / f"{_name(policy, organisation)}.db"
        if not template.exists():
            made = template.with_suffix(".part")
            clock = SimulatedClock(FOUNDED_AT)
            with PublicationFlow.open(f"sqlite:///{made}", clock=clock) as flow:
                flow.found(AGENCY, policy=policy, organisation=organisation, basis=BASIS)
            made.rename(template)
        database = self._folder / f"{next(_SERIAL)}.db"
        shutil.copyfile(template, database)
        self._flow = PublicationFlow.open(f"sqlite:///{database}", clock=self.clock)
        self._kinds = rulebook(policy).policy.kinds

    @property
    def agency(self) -> Agency:
        if self._flow is None:
            raise RuntimeError("the agency has not been founded")
        return self._flow.agency(AGENCY)

    def act(self, action: str, matter: str | None, *, by: str, **asked: Any) -> str:
        return self.agency.act(action, matter, by=by, **asked).matter

    def why(self, action: str, matter: str | None, *, by: str, to: str | None = None) -> Verdict:
        return self.agency.why(matter, action, by=by, to=to)

    def organise(self, change: Callable[[Scene], organise.Fact], *, by: str) -> int:
        return self.agency.organise(change, by=by)

    def standing(self, matter: str) -> Standing:
        item = self.agency.item(matter)
        clocks_on = {clock.clock: clock.due_on for clock in reversed(item.clocks)}
        channels = frozenset(item.public.channels) if item.public is not None else frozenset()
        marks = frozenset(mark.name for mark in item.marks)
        return Standing(item.stage, item.outcome, clocks_on, channels, marks, item.purpose)

    def trail(self, matter: str) -> list[Line]:
        return [
            Line(
                s.action, s.person, s.to, s.post, s.on_behalf_of, s.entered_by, s.mode or "system",
                s.occurred_on, s.opinion, s.reason,
            )
            for s in self.agency.trail(matter)
        ]  # fmt: skip

    def news(self, matter: str) -> str | None:
        from publication_flow.channels.story import news

        feed = self.agency.events(limit=1_000)  # no clause does as much
        *earlier, last = [event for event in feed.events if event.stream == matter]
        before = replay(earlier)
        kinds = self._kinds
        return news(before, last, kinds[before.kind]) if before is not None else None

    def drawn(self, matter: str) -> tuple[Pair, ...]:
        return self.agency.drawn(matter).pairs

    def owing(self) -> dict[str, Owing]:
        owed = self.agency.duties()
        return {f"{o.duty}/{o.period}": Owing(o.due_on, o.met_by is not None) for o in owed}

    def expected(self, category: str) -> str | None:
        columns = self.agency.freshness().columns
        return next((c.expected_by for c in columns if c.category == category), None)

    def exposure(self, matter: str) -> Exposure:
        from publication_flow.projections.exposed import exposed

        with self.agency._reader(None, None) as r:
            one = next(iter(exposed(r.view, [matter])))
        older = frozenset(linked.number for linked in one.supersedes)
        return Exposure(one.listed, one.reason, older)

    def inbox(self, person: str) -> list[Desk]:
        return [Desk(w.number, w.action, w.due_on) for w in self.agency.inbox(person)]

    def catalogue(self) -> list[Shown]:
        return [
            Shown(entry.number, entry.state, entry.title, entry.summary)
            for entry in self.agency.catalogue()
        ]

    def figures(self, year: int) -> Figures:
        counted = self.agency.metrics(year).proactive
        return Figures(counted.published, counted.corrected, counted.withdrawn, counted.in_force)

    def close(self) -> None:
        if self._flow is not None:
            self._flow.close()


_SERIAL = count(1)


def _name(policy: bytes, organisation: Mapping[str, Any]) -> str:
    """A name for what was founded: equal foundings share a file."""
    import hashlib

    said = json.dumps(organisation, ensure_ascii=False, sort_keys=True).encode()
    return hashlib.sha256(policy + b"\0" + said).hexdigest()[:24]


def today(clock: SimulatedClock) -> str:
    """The calendar day where the agency is."""
    return _day(clock.now())


@lru_cache(maxsize=64)
def _day(moment: datetime) -> str:
    return clocks.local_day(clocks.instant(moment), "Asia/Shanghai")
