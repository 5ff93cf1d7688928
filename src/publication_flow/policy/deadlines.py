"""The clocks that run on a matter: when each falls due, what it demands, and what time brings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from publication_flow.matter.authority import Organisation
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.content import Content
from publication_flow.matter.days import months_on
from publication_flow.matter.state import PUBLIC, SUSPENDED, Matter
from publication_flow.policy.model import Clock
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.rulebook import Rulebook

_NOBODY = Ask("", "")
_NOWHEN = Facts("", "", Organisation())
LAST = date.max.replace(year=9998)


class Due(NamedTuple):
    """A running clock. `on` is the earliest possible day; `certain` False means 暂定.

    `lapse` is what the clock's own authority does `on` that day or `after` it; a clock with a
    lapse and no actions is nobody's limit.
    """

    clock: str
    started: str
    on: str
    certain: bool
    actions: tuple[str, ...]  # what stops it, for whose desk it counts
    person: str | None = None  # a duty of one person (confirming a telephone sign-off)
    lapse: str | None = None
    lapses_on: str | None = None  # the first day on which `lapse` may be done
    key: str | None = None  # of the mark it runs for


class _Start(NamedTuple):
    day: str
    person: str | None = None
    until: str | None = None
    key: str | None = None


def running(matter: Matter, book: Rulebook, calendar: Calendar) -> list[Due]:
    """All clocks running on a matter, soonest first."""
    found: list[Due] = []
    purpose = matter.round.purpose if matter.round is not None else None
    kind = book.kind(matter.kind)
    question: Question | None = None
    for clock in kind.clocks:
        if clock.purposes and purpose not in clock.purposes:
            continue
        if clock.when.model_fields_set:
            if question is None:
                question = Question(
                    book.policy, kind, matter, _NOBODY, _NOWHEN, kind.actions[0]
                )  # fmt: skip
            question.content = _seen(matter, clock)
            if not question.holds(clock.when):
                continue
        for start in _starts(matter, clock):
            found.append(_due(clock, start, calendar))
    found.sort(key=lambda due: (due.on, due.clock, due.key or ""))
    return found


def lapsed(
    matter: Matter, book: Rulebook, calendar: Calendar, day: str
) -> frozenset[tuple[str, str | None]]:
    """The actions that time brings to a matter by a day, each with the key of the mark it ends:
    one body's time being over says nothing of another's."""
    dues = running(matter, book, calendar)
    return frozenset(
        (d.lapse, d.key) for d in dues if d.lapse is not None and d.lapses_on and d.lapses_on <= day
    )


def ends_on(clock: Clock, start: str, calendar: Calendar) -> tuple[str, bool]:
    """The last day of the limit that starts on a day, and whether that is certain."""
    if clock.unit == "working-days" and clock.limit:
        return calendar.deadline(start, clock.limit)
    first = date.fromisoformat(start)
    if clock.unit == "months":
        return months_on(first, clock.limit).isoformat(), True
    return min(first + timedelta(days=clock.limit), LAST).isoformat(), True


def _due(clock: Clock, start: _Start, calendar: Calendar) -> Due:
    on, certain = (start.until, True) if start.until else ends_on(clock, start.day, calendar)
    lapse = clock.lapse
    first = None
    if lapse is not None and certain:
        first = on if lapse.when == "on" else (date.fromisoformat(on) + timedelta(1)).isoformat()
    return Due(
        clock.id, start.day, on, certain, clock.desk or clock.until, start.person,
        lapse.action if lapse is not None else None, first, start.key,
    )  # fmt: skip


def _seen(matter: Matter, clock: Clock) -> Content | None:
    """The content that a clock's condition is about: the public one for what runs on it."""
    public = matter.public
    return public.content if clock.start.startswith("public") and public else matter.content


def _starts(matter: Matter, clock: Clock) -> list[_Start]:
    what, _, name = clock.start.partition(":")
    public = matter.public
    if what == "telephone":
        return [_Start(u.recorded_on, u.person) for u in matter.unconfirmed]
    if what == "stage":
        return [_Start(matter.stage_since)] if matter.round and matter.stage == name else []
    if what == "mark":
        return [_Start(m.since, None, m.until, m.key) for m in matter.marks if m.name == name]
    if what == "field":
        return _date(matter.round.content.fields.get(name)) if matter.round is not None else []
    if public is None:
        return []
    if what == "public":
        if public.state != PUBLIC:
            return []
        return _date(public.content.fields.get(name)) if name else [_Start(public.since_on)]
    return [_Start(public.suspended_on or matter.last_on)] if public.state == SUSPENDED else []


def _date(value: object) -> list[_Start]:
    return [_Start(value)] if isinstance(value, str) else []
