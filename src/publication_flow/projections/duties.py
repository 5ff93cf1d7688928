"""定期公开: each period of each duty, when it opened and falls due, and what met it.

Nothing is written when a period opens or passes: both follow from the calendar, so no timer can
forget one. A period is met by a matter of the duty's category that was published and whose public
content names it (DUTY/2017-Q1, a part of type `period`); what is taken down later, as a name list
at the end of its publicity, has met it all the same, and `state` says what became of it.

A period counts when the agency was already there (and the duty's `since` past) at its end and
before its limit was over, and when it began before the duty's `until`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from publication_flow.ledger import read as ledger
from publication_flow.ledger import sql
from publication_flow.matter import events as e
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.policy.model import Duty
from publication_flow.policy.periods import Period, due, periods
from publication_flow.projections import answering, snapshot
from publication_flow.projections.answering import Assigned
from publication_flow.projections.figures import span
from publication_flow.projections.item import plain
from publication_flow.projections.snapshot import Known
from publication_flow.projections.tables import links
from publication_flow.projections.view import View

MET, MET_LATE, OPEN, DUE_SOON = "met", "met-late", "open", "due-soon"
MISSED, UNDETERMINED = "missed", "undetermined"
STATUSES = (MISSED, UNDETERMINED, DUE_SOON, OPEN, MET_LATE, MET)
SOON = 5  # working days before its last day in which a duty is due soon

_NAMING = (
    f"SELECT DISTINCT matter FROM {links.name} INDEXED BY pf_links_target "
    "WHERE agency = ? AND target IN ({marks})"
)


class Owed(NamedTuple):
    """One period of a duty. `due_on` is the earliest possible day unless `certain`; `late_by` in
    working days (None when it is not late, or the calendar does not say). `answering` are the units
    with their leader and officer on the day it is due."""

    duty: str
    label: dict[str, str]
    category: str
    period: str
    opened_on: str
    due_on: str
    certain: bool
    status: str
    met_by: str | None
    met_on: str | None
    state: str | None  # of what met it: public, suspended, withdrawn
    late_by: int | None
    answering: tuple[Assigned, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


class Met(NamedTuple):
    """What met a period: the day from which the public version named it."""

    on: str
    number: str
    state: str


def read(view: View, year: int | None = None) -> list[Owed]:
    """All periods that have opened by the view's day (of one year), in the order they fall due. Who
    may not oversee the office sees the duties of their own units."""
    known = snapshot.known(view)
    seen = answering.reach(view, known)
    began = founded(view)
    duties = {
        name: duty
        for name, duty in known.rulebook.policy.duties.items()
        if seen is None or duty.category in seen
    }
    if began is None or not duties:
        return []
    open_ = [
        (name, duty, period, on, certain)
        for name, duty in duties.items()
        for period, on, certain in opened(duty, began, view.day, year, known.calendar)
    ]
    met = _met(view, {f"{name}/{period.name}": duty.category for name, duty, period, *_ in open_})
    horizon, _ = known.calendar.deadline(view.day, SOON)
    found = []
    for name, duty, period, on, certain in open_:
        done = met.get(f"{name}/{period.name}")
        status = _status(done.on if done else None, on, certain, view.day, horizon)
        late = status in (MISSED, MET_LATE)
        found.append(
            Owed(
                name, duty.label.model_dump(), duty.category, period.name, period.first, on,
                certain, status, done.number if done else None, done.on if done else None,
                done.state if done else None,
                _late(known, on, done.on if done else view.day) if late else None,
                answering.on(view, known, duty.category, on),
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (one.due_on, one.duty, one.period))


def opened(
    duty: Duty, began: str, day: str, year: int | None, calendar: Calendar
) -> Iterator[tuple[Period, str, bool]]:
    """The periods that count and have begun, each with the day it is due."""
    since, until = max(duty.since, began), min(duty.until, day)
    if year is not None:
        first, last = span(year)
        since_year, until = max(since, first), min(until, last)
    else:
        since_year = since
    if since_year > until:
        return
    for period in periods(duty.every, since_year, until):
        on, certain = due(duty, period, calendar)
        if on >= since or not certain:
            yield period, on, certain


def _status(met_on: str | None, on: str, certain: bool, day: str, horizon: str) -> str:
    """Whether a duty is met, still open or missed; a day past an uncertain limit tells nothing."""
    judged = met_on or day
    if judged > on:
        if not certain:
            return UNDETERMINED
        return MET_LATE if met_on else MISSED
    if met_on:
        return MET
    return DUE_SOON if on <= horizon else OPEN


def _late(known: Known, on: str, day: str) -> int | None:
    return known.calendar.working_days_between(date.fromisoformat(on), date.fromisoformat(day))


def founded(view: View) -> str | None:
    """The day the agency's ledger began; None before there was one."""
    recorded = ledger.stream(view.connection, view.agency, e.AGENCY_STREAM, min(view.upto, 1))
    return recorded[0].occurred_on if recorded else None


def _met(view: View, wanted: dict[str, str]) -> dict[str, Met]:
    """What first met each period, of those `wanted` with the category each is about."""
    found: dict[str, Met] = {}
    numbers = _naming(view, wanted)
    for number, (matter, _) in snapshot.standings(view, numbers).items():
        public = matter.public
        if public is None:
            continue
        for part in _parts(view, matter):
            target = str(public.content.fields.get(part))
            if target not in wanted or wanted[target] != public.content.fields.get("category"):
                continue
            met = Met(_since(view, number, part, target), number, public.state)
            found[target] = min(met, found.get(target, met))
    return found


def _naming(view: View, wanted: Iterable[str]) -> Iterable[str]:
    """The matters whose content names one of these periods. As of a date no table knows it, so
    everything that was public by then is looked at."""
    if view.present:
        targets = sorted(wanted)
        found: set[str] = set()
        for start in range(0, len(targets), snapshot.BATCH):
            chunk = targets[start : start + snapshot.BATCH]
            statement = _NAMING.format(marks=snapshot.marks(chunk))
            rows = sql.run(view.connection, statement, (view.agency, *chunk))
            found.update(row[0] for row in rows)
        return found
    source, parameters = snapshot.once_public(view)
    return [row[0] for row in sql.run(view.connection, source, parameters)]


def _parts(view: View, matter: Matter) -> list[str]:
    """The parts of the matter's content that name a period."""
    parts = view.rulebook_of(matter.policy).kind(matter.kind).parts
    return [name for name, spec in parts.items() if spec.type == "period"]


def _since(view: View, number: str, part: str, target: str) -> str:
    """The day from which the public read that it was for this period: that of the publication, or
    of the correction that said so."""
    matter: Matter | None = None
    for event in ledger.stream(view.connection, view.agency, number, view.upto):
        matter = evolve(matter, event)
        if matter.public is not None and matter.public.content.fields.get(part) == target:
            return matter.public.since_on
    raise AssertionError("it names the period now")
