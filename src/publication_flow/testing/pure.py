"""The pure core as a driver: decide and evolve over a list of events, with no database at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import copy
from itertools import count
from typing import Any, Self, TypeAlias
from weakref import WeakKeyDictionary

from publication_flow.channels.story import news
from publication_flow.engine import clock as clocks
from publication_flow.engine import organise
from publication_flow.engine.clock import SimulatedClock
from publication_flow.engine.drawing import NONCE_BYTES, recorded
from publication_flow.engine.named import check_against
from publication_flow.engine.organisation_file import read
from publication_flow.engine.scene import Scene
from publication_flow.errors import Denied
from publication_flow.matter import calendar as calendars
from publication_flow.matter import draw
from publication_flow.matter import events as e
from publication_flow.matter.authority import APPOINTER, Holding, Organisation, Remit
from publication_flow.matter.content import SALT_BYTES, Content, Part
from publication_flow.matter.draw import Pair
from publication_flow.matter.erasing import named_in
from publication_flow.matter.evolve import evolve, replay
from publication_flow.matter.state import PUBLIC, Matter, Public
from publication_flow.policy.deadlines import lapsed, running
from publication_flow.policy.decide import Command, decide, imports
from publication_flow.policy.desk import waiting
from publication_flow.policy.entry import typed_date
from publication_flow.policy.findings import findings
from publication_flow.policy.judge import judge, who_could
from publication_flow.policy.model import Draws, Kind
from publication_flow.policy.question import Ask, Facts, Found
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.policy.verdict import Verdict
from publication_flow.testing.drivers import (
    AGENCY,
    FOUNDED_AT,
    Desk,
    Figures,
    Line,
    Shown,
    Standing,
    today,
)
from publication_flow.testing.oversight import Exposure, Owing, expected, exposure, owing

CHANCE = bytes(NONCE_BYTES)  # what a draw is made from: the same in every run
FOUNDED_ON = today(SimulatedClock(FOUNDED_AT))

# What a rulebook's agencies look like once founded: by when and with whom.
_Founded: TypeAlias = tuple[tuple[e.Event, ...], Organisation, dict[str, dict[str, str]]]
_FOUNDED: WeakKeyDictionary[Rulebook, dict[str, _Founded]] = WeakKeyDictionary()


class PureDriver:
    """Events in a list; organisation, clock and calendar as facts."""

    def __init__(self, book: Rulebook | None = None) -> None:
        """`book`: the rules to run under, whatever file the agency is founded with."""
        self.clock = SimulatedClock(FOUNDED_AT)
        self._calendar = calendars.shipped()
        self._events: list[e.Event] = []
        self._matters: dict[str, Matter] = {}
        self._parts: dict[str, bytes] = {}
        self._organisation = Organisation()
        self._names: dict[str, dict[str, str]] = {"person": {}, "unit": {}}
        self._salts = count(1)
        self._salted: dict[str, Part] = {}
        self._findings: dict[str, tuple[Found, ...]] = {}
        self._book = book

    @property
    def book(self) -> Rulebook:
        if self._book is None:
            raise RuntimeError("the agency has not been founded")
        return self._book

    def found(self, policy: bytes, organisation: Mapping[str, Any]) -> None:
        self._book = self._book or rulebook(policy)
        # Hundreds of scenarios found the same bureau: it is made once for each rulebook.
        kept = _FOUNDED.setdefault(self.book, {})
        said = f"{self.clock.now()} {json.dumps(organisation, ensure_ascii=False)}"
        if said not in kept:
            self._found(organisation)
            kept[said] = (tuple(self._events), self._organisation, self._names)
        events, self._organisation, names = kept[said]
        self._events = list(events)
        self._names = {what: dict(known) for what, known in names.items()}

    def _found(self, organisation: Mapping[str, Any]) -> None:
        plan = read(organisation, self.book.policy)
        day = today(SimulatedClock(FOUNDED_AT))
        first = {"person": plan.appointer, "post": APPOINTER, "unit": "", "from": plan.since or day}
        self._organised(e.APPOINTED, first, {})
        for kind, data, texts in plan.drafts(day):
            self._organised(kind, data, texts)

    def act(self, action: str, matter: str | None, *, by: str, **asked: Any) -> str:
        before = self._matters[matter] if matter is not None else None
        command = _command(action, by, asked)
        day = typed_date("occurred_on", command.occurred_on) if command.occurred_on else self._today
        facts = self._facts(day)._replace(kept=lambda scope, at: self._kept(matter, scope, at))
        try:
            draft = decide(command, before, self.book, facts, self._salt)
        except Denied as denied:
            self.decided(denied.verdict, before)
            if imports(self.book, command.kind, action):  # they answer today for a day long past
                facts = facts._replace(day=facts.today)
            raise Denied(self._explained(denied.verdict, before, command, facts)) from None
        self.decided(draft.verdict, before)
        kind = self.book.policy.kinds[draft.verdict.kind]
        units = self._names["unit"]
        check_against(
            self._matters.__contains__, lambda: units, self.book.policy, draft, before, kind
        )
        self._parts.update((part.digest, part.data) for part in draft.parts)
        self._salted.update((part.digest, part) for part in draft.parts)
        capacity = draft.verdict.capacity
        event = self._event(
            matter or self._number(),
            before.version + 1 if before is not None else 1,
            draft.kind,
            day,
            by,
            draft.data,
            post=capacity.post if capacity is not None else None,
            unit=capacity.unit or None if capacity is not None else None,
            on_behalf_of=capacity.on_behalf_of if capacity is not None else None,
            entered_by=command.entered_by,
        )
        self._matters[event.stream] = evolve(before, event)
        for digest in draft.data.get("erases", ()):
            del self._parts[digest]
        return event.stream

    def why(self, action: str, matter: str | None, *, by: str, to: str | None = None) -> Verdict:
        before = self._matters[matter] if matter is not None else None
        facts = self._facts(self._today)
        kind = before.kind if before is not None else "item"
        verdict = judge(Ask(action, by, to=to), before, self.book, kind, facts)
        self.decided(verdict, before)
        return verdict

    def decided(self, verdict: Verdict, before: Matter | None) -> None:
        """Called with each verdict that a clause asks for; who counts what clauses decide, says
        here how."""

    def organise(self, change: Callable[[Scene], organise.Fact], *, by: str) -> int:
        scene = Scene(
            self.book.policy,
            self._organisation,
            self._names["person"],
            self._names["unit"],
            self._today,
            by,
        )
        fact = change(scene)
        return self._organised(fact.kind, fact.data, fact.texts)

    def standing(self, matter: str) -> Standing:
        now = self._matters[matter]
        dues = running(now, self.book, self._calendar)
        clocks_on = {due.clock: due.on for due in reversed(dues)}
        marks = frozenset(mark.name for mark in now.marks)
        purpose = now.round.purpose if now.round is not None else None
        return Standing(now.stage, now.outcome, clocks_on, now.posted, marks, purpose)

    def trail(self, matter: str) -> list[Line]:
        return [
            Line(
                event.data["action"],
                event.person,
                event.data["to"],
                event.post,
                event.on_behalf_of,
                event.entered_by,
                event.data.get("mode", "system"),
                event.occurred_on,
                self._text(event.data.get("texts", {}).get("opinion")),
                self._text(event.data.get("texts", {}).get("reason")),
            )
            for event in self._events
            if event.stream == matter
        ]

    def news(self, matter: str) -> str | None:
        *earlier, last = [event for event in self._events if event.stream == matter]
        before = replay(earlier)
        kinds = self.book.policy.kinds
        return news(before, last, kinds[before.kind]) if before is not None else None

    def drawn(self, matter: str) -> tuple[Pair, ...]:
        events = (event for event in reversed(self._events) if event.stream == matter)
        told = next(event for event in events if "draw" in event.data)
        draws = next(a.draws for a in self._kind(matter).actions if a.id == told.data["action"])
        content = self._matters[matter].content
        if draws is None or content is None:
            return ()
        words = self._words(content)
        inspected = draw.names(words[draws.inspected])
        inspectors = draw.names(words[draws.inspectors])
        return tuple(
            Pair(inspected[subject], tuple(inspectors[place] for place in team))
            for subject, team in told.data["draw"]["pairs"]
        )

    def owing(self) -> dict[str, Owing]:
        matters = self._matters.values()
        return owing(self.book.policy, matters, FOUNDED_ON, self._today, self._calendar)

    def expected(self, category: str) -> str | None:
        return expected(self.book.policy, self._matters.values(), FOUNDED_ON, category)

    def exposure(self, matter: str) -> Exposure:
        kind, now = self._kind(matter), self._matters[matter]
        parts = now.public.content.parts if now.public is not None else {}
        return exposure(kind, now, self._text(parts.get(kind.remains or "")))

    def inbox(self, person: str) -> list[Desk]:
        return [desk for m in self._matters.values() for desk in self._desks(m, person)]

    def catalogue(self) -> list[Shown]:
        return [self._shown(m.number, m.public) for m in self._matters.values() if m.public]

    def figures(self, year: int) -> Figures:
        done = [
            (event.data.get("effect"), event.data.get("first", False))
            for event in self._events
            if event.stream in self._matters and event.occurred_on[:4] == str(year)
        ]
        public = [m.public for m in self._matters.values() if m.public is not None]
        return Figures(
            published=done.count(("publish", True)),
            corrected=done.count(("publish", False)),
            withdrawn=done.count(("withdraw", False)),
            in_force=sum(p.state == PUBLIC for p in public),
        )

    def close(self) -> None:
        """Nothing was opened."""

    def branch(self) -> Self:
        """Another driver at this very point, which goes its own way from here."""
        other = copy(self)
        other.clock = copy(self.clock)
        other._events, other._matters = list(self._events), dict(self._matters)
        other._parts, other._salts = dict(self._parts), copy(self._salts)
        other._names = {what: dict(found) for what, found in self._names.items()}
        return other

    def _shown(self, number: str, public: Public) -> Shown:
        if public.state != PUBLIC:
            return Shown(number, public.state, None, None)
        title, body = (self._text(public.content.parts.get(name)) for name in ("title", "body"))
        return Shown(number, public.state, title, body)

    def _desks(self, matter: Matter, person: str) -> list[Desk]:
        """What of one matter lies on a person's desk, by the posts they hold or deputise in."""
        dues = running(matter, self.book, self._calendar)
        overall = next((due.on for due in dues if due.person is None), None)
        found = [
            Desk(matter.number, due.actions[0], due.on) for due in dues if due.person == person
        ]
        for action, posts in waiting(matter, self.book):
            held = self._organisation.capacities(
                self._today, person, category=matter.category, action=action
            )
            scopes = {p: self.book.policy.posts[p].scope for p in posts}
            if any(
                c.post in posts and (scopes[c.post] == "agency" or c.unit == matter.unit)
                for c in held
            ):
                own = (due.on for due in dues if action in due.actions and due.person is None)
                found.append(Desk(matter.number, action, next(own, overall)))
        return found

    @property
    def _today(self) -> str:
        return today(self.clock)

    def _salt(self) -> bytes:
        return next(self._salts).to_bytes(SALT_BYTES, "big")

    def _text(self, digest: str | None) -> str | None:
        found = self._parts.get(digest or "")
        return found.decode() if found is not None else None

    def _number(self) -> str:
        year = self._today[:4]
        serial = sum(number.startswith(year) for number in self._matters) + 1
        return f"{year}-{serial:04d}"

    def _facts(self, day: str) -> Facts:
        today, people = self._today, self._organisation
        return Facts(
            day, today, people, screen=self._screen, lapsed=self._lapsed, draw=self._draw
        )  # fmt: skip

    def _lapsed(self, matter: Matter) -> frozenset[tuple[str, str | None]]:
        return lapsed(matter, self.book, self._calendar, self._today)

    def _kept(self, matter: str | None, scope: str, before: int) -> list[str]:
        earlier = [e for e in self._events if e.stream == matter and e.position < before]
        return [digest for digest in named_in(earlier, scope) if digest in self._parts]

    def _kind(self, matter: str) -> Kind:
        return self.book.policy.kinds[self._matters[matter].kind]

    def _words(self, content: Content) -> dict[str, str]:
        return {name: self._parts[digest].decode() for name, digest in content.parts.items()}

    def _draw(self, content: Content, draws: Draws) -> dict[str, Any]:
        return recorded(draws, content, self._words(content), CHANCE, CHANCE)

    def _screen(self, content: Content, typed: tuple[Part, ...]) -> tuple[Found, ...]:
        if content.digest not in self._findings:
            parts = self._salted | {part.digest: part for part in typed}
            self._findings[content.digest] = findings(content, parts)
        return self._findings[content.digest]

    def _event(
        self, stream: str, version: int, kind: str, day: str, by: str, data: Any, **who: Any
    ) -> e.Event:
        position = len(self._events) + 1
        recorded = clocks.instant(self.clock.now())
        event = e.Event(
            AGENCY, position, str(position), stream, version, kind, day, recorded, by, data,
            policy=self.book.digest, **who,
        )  # fmt: skip
        # Through the stored form and back: what could not be kept must not pass here either.
        self._events.append(e.from_bytes(e.to_bytes(event)))
        return event

    def _explained(
        self, verdict: Verdict, matter: Matter | None, command: Command, facts: Facts
    ) -> Verdict:
        if verdict.failures[0].code != "late-entry":
            ask = Ask(command.action, command.person, to=command.to)
            verdict = verdict._replace(who=who_could(verdict, matter, ask, self.book, facts))
        return verdict._replace(
            names=self._names["person"],
            units=self._names["unit"],
            organisation=facts.organisation,
            day=facts.day,
        )

    def _organised(self, kind: str, data: Mapping[str, Any], texts: Mapping[str, str]) -> int:
        """Record an organisation fact and fold it at once."""
        version = sum(event.stream == e.ORGANISATION_STREAM for event in self._events) + 1
        event = self._event(e.ORGANISATION_STREAM, version, kind, self._today, "", dict(data))
        holdings, remits = self._organisation
        if kind in (e.ENROLLED, e.ESTABLISHED):
            what = "person" if kind == e.ENROLLED else "unit"
            self._names[what][data["id"]] = texts["name"]
        elif kind == e.ASSIGNED:
            remits += (
                Remit(
                    event.position, data["unit"], data["category"], data["from"], data.get("to"),
                    data.get("leader"), data.get("officer"),
                ),
            )  # fmt: skip
        elif kind == e.RELIEVED:
            ended, last = set(data["holdings"]), data["last_day"]
            holdings = tuple(
                h._replace(valid_to=last) if h.position in ended else h for h in holdings
            )
        else:
            holdings += (
                Holding(
                    event.position, data["person"], data["post"], data["unit"], data["from"],
                    data.get("to"), data.get("principal"), data.get("under"),
                    tuple(data["categories"]) if "categories" in data else None,
                    tuple(data["actions"]) if "actions" in data else None,
                ),
            )  # fmt: skip
        self._organisation = Organisation(holdings, remits)
        return event.position


_OWN = (
    "post", "to", "opinion", "reason", "mode", "entered_by", "occurred_on", "channels", "kind",
    "proof",
)  # fmt: skip


def _command(action: str, by: str, asked: Mapping[str, Any]) -> Command:
    own = {name: asked[name] for name in _OWN if name in asked}
    values = {name: value for name, value in asked.items() if name not in _OWN}
    return Command(action=action, person=by, values=values, **own)
