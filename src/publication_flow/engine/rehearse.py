"""The dry run of a policy: what it would change for open matters and for past decisions.

Nothing is written and nothing is decided. Each open matter is shown as it waits now, under its
own policy, and as it would wait under the other one. Each decision of the past is asked again by
itself: the matter as it then stood, the day it occurred, the organisation as the ledger knew it
at that position. What would have followed from another answer is not guessed, and what was denied
in those days left no event to ask about.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from publication_flow.engine import clock as clocks
from publication_flow.ledger import read, sql
from publication_flow.matter import events as e
from publication_flow.matter.authority import Organisation
from publication_flow.matter.content import from_manifest
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.policy.desk import waiting
from publication_flow.policy.entry import unsaid
from publication_flow.policy.judge import judge
from publication_flow.policy.model import Action, Kind, Policy
from publication_flow.policy.question import Ask, Facts
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.snapshot import organisation_of
from publication_flow.projections.tables import items, steps
from publication_flow.projections.view import View
from publication_flow.wording import say

BATCH = 500  # matters named at a time; one is replayed at a time, so that memory stays bounded

_OPEN = "purpose IS NOT NULL OR public_state = 'suspended'"
_OPEN_MATTERS = (
    f"SELECT matter FROM {items.name} WHERE agency = ? AND ({_OPEN}) AND matter > ? "
    "ORDER BY matter LIMIT ?"
)
_OPEN_COUNT = f"SELECT count(*) FROM {items.name} WHERE agency = ? AND ({_OPEN})"
_IN_PERIOD = f"FROM {steps.name} WHERE agency = ? AND occurred_on >= ? AND occurred_on <= ?"
_DECIDED_MATTERS = f"SELECT DISTINCT matter {_IN_PERIOD} AND matter > ? ORDER BY matter LIMIT ?"
_DECIDED_COUNT = f"SELECT count(DISTINCT matter) {_IN_PERIOD}"


class Desk(NamedTuple):
    """An action that a matter waits for, the posts whose turn it is, and who may do it now."""

    action: str
    posts: tuple[str, ...]
    persons: tuple[str, ...]


class OpenItem(NamedTuple):
    """An open matter that another policy would let wait otherwise. `gone` is what of it the other
    policy does not have: kind, stage, purpose or category."""

    matter: str
    kind: str
    stage: str
    policy: str  # the one it was opened with
    now: tuple[Desk, ...]
    then: tuple[Desk, ...]
    gone: tuple[str, ...]


class Otherwise(NamedTuple):
    """A past decision that another policy would not have taken so, and why. Codes are those of
    failing rules, and of `wording/rehearsal.py`."""

    matter: str
    position: int
    action: str
    person: str
    occurred_on: str
    codes: tuple[str, ...]
    verdict: Verdict | None  # where a rule of the policy would have said no

    def sentence(self, lang: str = "zh") -> str:
        """Why, in words."""
        if self.verdict is not None:
            return self.verdict.sentence(lang)
        return " ".join(say(f"rehearsal.{code}", lang, {}) for code in self.codes)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        told = {name: value for name, value in self._asdict().items() if name != "verdict"}
        return told | {"sentence": {"zh": self.sentence("zh"), "en": self.sentence("en")}}


class Rehearsal(NamedTuple):
    """What a dry run came to. The lists stop at a limit, the counts do not."""

    policy: str
    since: str
    until: str
    open: int  # matters looked at
    open_otherwise: int
    decided: int  # decisions asked again
    decided_otherwise: int
    items: list[OpenItem]
    decisions: list[Otherwise]
    tally: dict[tuple[str, tuple[str, ...]], int]  # (action, codes) -> decisions

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        tally = [
            {"action": action, "codes": list(codes), "count": count}
            for (action, codes), count in sorted(self.tally.items(), key=lambda one: -one[1])
        ]
        return {
            **self._asdict(),
            "tally": tally,
            "decisions": [one.as_dict() for one in self.decisions],
        }


def rehearse(
    view: View,
    book: Rulebook,
    year: int | None = None,
    limit: int = 1000,
    progress: Callable[[int, int], None] | None = None,
) -> Rehearsal:
    """Ask everything open now, and everything decided in a year, under another policy.

    Without `year` it is the twelve months up to the view's day. `limit` bounds each list;
    `progress(done, total)` counts matters.
    """
    since, until = _period(view, year)
    agency, connection = view.agency, view.connection
    still = int(sql.run(connection, _OPEN_COUNT, (agency,)).scalar() or 0)
    past = int(sql.run(connection, _DECIDED_COUNT, (agency, since, until)).scalar() or 0)
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, still + past)

    items_found: list[OpenItem] = []
    open_otherwise = 0
    for number in _numbers(view, _OPEN_MATTERS, (agency,)):
        found = _open_item(view, number, book)
        open_otherwise += found is not None
        if found is not None and len(items_found) < limit:
            items_found.append(found)
        tick()
    known_at = _organisations(view)
    decisions: list[Otherwise] = []
    tally: Counter[tuple[str, tuple[str, ...]]] = Counter()
    decided = 0
    for number in _numbers(view, _DECIDED_MATTERS, (agency, since, until)):
        for before, event in _replayed(view, number):
            if event.kind == e.IMPORTED or not since <= event.occurred_on <= until:
                continue  # what was imported nobody decided here
            decided += 1
            codes, verdict = _asked_again(view, book, before, event, known_at(event.position))
            if codes:
                action = str(event.data["action"])
                tally[action, codes] += 1
                if len(decisions) < limit:
                    decisions.append(
                        Otherwise(
                            number, event.position, action, event.person, event.occurred_on,
                            codes, verdict,
                        )
                    )  # fmt: skip
        tick()
    return Rehearsal(
        book.digest, since, until, still, open_otherwise, decided, sum(tally.values()),
        items_found, decisions, dict(tally),
    )  # fmt: skip


def _period(view: View, year: int | None) -> tuple[str, str]:
    if year is not None:
        return f"{year:04d}-01-01", f"{year:04d}-12-31"
    last = date.fromisoformat(view.day)
    leap = last.month == 2 and last.day == 29
    before = last.replace(year=last.year - 1, day=28 if leap else last.day)
    return (before + timedelta(days=1)).isoformat(), view.day


def _numbers(view: View, statement: str, parameters: tuple[Any, ...]) -> Iterator[str]:
    last = ""
    while True:
        rows = sql.run(view.connection, statement, (*parameters, last, BATCH)).fetchall()
        yield from (row[0] for row in rows)
        if len(rows) < BATCH:
            return
        last = rows[-1][0]


def _replayed(view: View, number: str) -> Iterator[tuple[Matter | None, e.Event]]:
    """Each event of a matter, and the matter as it stood before it."""
    matter: Matter | None = None
    for event in read.stream(view.connection, view.agency, number, view.upto):
        yield matter, event
        matter = evolve(matter, event)


def _organisations(view: View) -> Callable[[int], Organisation]:
    """Who held what, as the ledger knew it before a position. The last few are remembered:
    matters go back and forth in time, and the organisation seldom changes."""
    streams = (e.AGENCY_STREAM, e.ORGANISATION_STREAM)
    recorded = [x for s in streams for x in read.stream(view.connection, view.agency, s, view.upto)]
    recorded.sort(key=lambda event: event.position)
    positions = [event.position for event in recorded]

    @lru_cache(maxsize=64)
    def first(count: int) -> Organisation:
        return organisation_of(recorded[:count])

    return lambda position: first(bisect_left(positions, position))


# ---- open matters ----


def _open_item(view: View, number: str, book: Rulebook) -> OpenItem | None:
    """How an open matter would wait otherwise; None when it would wait as it does."""
    matter: Matter | None = None
    for before, event in _replayed(view, number):
        matter = evolve(before, event)
    if matter is None:
        return None
    gone = _gone(matter, book.policy)
    now = _desks(view, matter, view.rulebook_of(matter.policy))
    then = _desks(view, matter, book) if not set(gone) & {"kind", "stage"} else ()
    if now == then and not gone:
        return None
    return OpenItem(number, matter.kind, matter.stage, matter.policy, now, then, gone)


def _gone(matter: Matter, policy: Policy) -> tuple[str, ...]:
    kind = policy.kinds.get(matter.kind)
    if kind is None:
        return ("kind",)
    purpose = matter.round.purpose if matter.round is not None else None
    asked = (
        ("stage", all(s.id != matter.stage for s in kind.stages)),
        ("purpose", purpose is not None and purpose not in kind.purposes),
        ("category", bool(matter.category) and matter.category not in policy.categories),
    )
    return tuple(name for name, missing in asked if missing)


def _desks(view: View, matter: Matter, book: Rulebook) -> tuple[Desk, ...]:
    facts = Facts(view.day, view.day, view.organisation)
    holders: dict[str, set[str]] = {}
    for capacity in view.organisation.capacities(view.day):
        holders.setdefault(capacity.post, set()).add(capacity.person)
    desks = []
    for action, posts in waiting(matter, book):
        asked = sorted({person for post in posts for person in holders.get(post, ())})
        may = tuple(
            person
            for person in asked
            if judge(Ask(action, person), matter, book, matter.kind, facts).allowed
        )
        desks.append(Desk(action, posts, may))
    return tuple(sorted(desks))


# ---- past decisions ----


def _asked_again(
    view: View, book: Rulebook, before: Matter | None, event: e.Event, known: Organisation
) -> tuple[tuple[str, ...], Verdict | None]:
    """Why a decision would not have been taken so; nothing when it would."""
    data = event.data
    kind = book.policy.kinds.get(before.kind if before is not None else data["kind"])
    lacking = _lacking(book.policy, kind, before, data)
    if lacking is not None or kind is None:
        return (lacking or "kind-gone",), None
    content = from_manifest(data["content"], data["digest"]) if "content" in data else None
    today = clocks.local_day(event.recorded_at, view.head.zone)
    ask = Ask(
        action=data["action"],
        person=event.person,
        to=data["to"],
        category=data.get("category"),
        content=content,
        fields=_fields(kind, data),
        mode=data.get("mode", "system"),
        entered_by=event.entered_by,
    )
    kind_id = before.kind if before is not None else data["kind"]
    verdict = judge(ask, before, book, kind_id, Facts(event.occurred_on, today, known))
    if not verdict.allowed:
        told = verdict._replace(names=view.persons, units=view.units, organisation=known,
                                day=event.occurred_on)  # fmt: skip
        return tuple(failure.code for failure in verdict.failures), told
    days = (date.fromisoformat(today) - date.fromisoformat(event.occurred_on)).days
    return tuple(_unlike(kind.actions[verdict.entry], verdict, data, days, book.policy)), None


def _lacking(
    policy: Policy, kind: Kind | None, before: Matter | None, data: dict[str, Any]
) -> str | None:
    """What the policy does not know at all, so that it cannot even be asked."""
    if kind is None:
        return "kind-gone"
    if data["action"] not in kind.action_ids():
        return "action-gone"
    if before is not None and all(stage.id != before.stage for stage in kind.stages):
        return "stage-gone"
    category = data.get("category", before.category if before else "")
    if kind.category == "required" and category not in policy.categories:
        return "category-gone"
    return None


def _fields(kind: Kind, data: dict[str, Any]) -> dict[str, Any]:
    """The action's fields as they were given; one that is new says what saying nothing would."""
    given = data.get("fields", {})
    return {
        name: given[name] if name in given else unsaid(name, spec)
        for action in kind.actions
        if action.id == data["action"]
        for name, spec in action.fields.items()
        if name in given or spec.default is not None
    }


def _unlike(
    action: Action, verdict: Verdict, data: dict[str, Any], days: int, policy: Policy
) -> Iterator[str]:
    """What an allowed decision would have lacked, and where else it would have led."""
    texts = data.get("texts", {})
    if days > policy.limits.late_entry_days and "reason" not in texts:
        yield "late"
    if action.reason == "required" and "reason" not in texts:
        yield "reason-missing"
    if action.opinion == "required" and "opinion" not in texts:
        yield "opinion-missing"
    if action.content == "required" and "content" not in data:
        yield "content-missing"
    if verdict.dest != data["to"]:
        yield "other-stage"
    if (action.effect if verdict.completes else None) != data.get("effect"):
        yield "other-effect"
