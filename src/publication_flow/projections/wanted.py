"""From a question to the stretches that lead to its answer, and what filters them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from publication_flow.ledger import read
from publication_flow.matter.calendar import Calendar
from publication_flow.projections import touching, trail
from publication_flow.projections.meant import Meant
from publication_flow.projections.stretches import Batch, Fixed, Late, Source, Stretch, walk
from publication_flow.projections.touching import Touched
from publication_flow.projections.view import View

if TYPE_CHECKING:
    from publication_flow.projections.questions import Question

Row = dict[str, Any]
Filter = Callable[[Row], bool]

PARTIES = ("person", "on_behalf_of", "entered_by")
_SAME = {  # of the question: the column that must say the same
    "matter": "matter", "post": "post", "unit": "unit", "category": "category",
    "action": "action", "stage": "stage_to", "kind": "kind", "effect": "effect", "signs": "signs",
    "correlation": "correlation",
}  # fmt: skip
LATE = 300_000  # a period of more steps is not looked through for what was entered after it


class Wanted(NamedTuple):
    """What is read and what a row must fit. `sources` are read after `first` up to `end`; what was
    recorded later, up to `last`, can be of the days asked about only where it was entered late."""

    sources: tuple[Source, ...]
    late: tuple[Source, ...]
    filters: tuple[Filter, ...]
    first: int
    end: int
    last: int
    reason: str | None
    longer_than: int | None

    def fits(self, row: Row) -> bool:
        return all(fits(row) for fits in self.filters)

    def batches(self, view: View, after: int, count: int) -> Iterator[Batch]:
        """The positions to look at, the last batch up to `last`."""
        yield from walk(view, self.sources, max(after, self.first), self.end, count)
        if self.end < self.last:
            yield from walk(view, self.late, max(after, self.end), self.last, count)


def wanted(view: View, question: Question) -> Wanted:
    """How a question is answered at a view."""
    q = question
    meant = Meant(view)
    first, last = _span(view, q)
    documents = _documents(view, q)
    policies = meant.policies(q.policy) if q.policy is not None else None
    sources = _leading(view, q, meant, documents, policies)
    filters = [*_columns(q), *_meanings(view, q, meant, documents)]
    if policies is not None:
        filters.append(partial(_one_of, "policy", frozenset(policies)))
    end, late = last, tuple[Source, ...]()
    few = documents or q.matter is not None or q.correlation is not None
    if q.until is not None and not few:
        end = min(last, max(first, _before(view, _after(q.until))))
        late = (Late(q.since or date.min.isoformat(), q.until),)
        if end - first > LATE:
            end, late = last, ()
    reason = q.reason.casefold() if q.reason is not None else None
    return Wanted(tuple(sources), late, tuple(filters), first, end, last, reason, q.longer_than)


def _leading(
    view: View, question: Question, meant: Meant, documents: list[Touched],
    policies: list[str] | None,
) -> Sequence[Source]:  # fmt: skip
    """Where the first part of the question reads, in the order that `questions` tells."""
    q = question
    if q.matter is not None:
        return [Stretch("matter", q.matter)]
    if q.longer_than is not None:
        return []  # along an index of its own, in an order of its own (`longest`)
    if q.correlation is not None:
        return [Stretch("correlation", q.correlation)]
    if documents:
        held = [Stretch("content", one) for one in documents[0].contents]
        return [*held, Fixed(documents[0].positions)]
    if q.deputising:
        return _deputised(view, q)
    actions = meant.actions(q)
    if actions is not None:
        return [Stretch("action", one) for one in actions]
    if q.person is not None:
        return [Stretch(column, q.person) for column in PARTIES]
    for name in ("unit", "post", "category"):
        if getattr(q, name) is not None:
            return [Stretch(name, getattr(q, name))]
    if policies is not None:
        return [Stretch("policy", one) for one in policies]
    return [Stretch()]


def _columns(question: Question) -> Iterator[Filter]:
    """What a column must say, word for word. The part that leads is asked again: what was entered
    late is not found along its stretch."""
    for name, column in _SAME.items():
        if (value := getattr(question, name)) is not None:
            yield partial(_one_of, column, frozenset([value]))
    if question.person is not None:
        yield partial(_party, question.person)


def _meanings(
    view: View, question: Question, meant: Meant, documents: list[Touched]
) -> Iterator[Filter]:
    """What a step must mean besides."""
    if question.returned:
        yield meant.returned
    if question.rejected:
        yield meant.rejected
    if question.deputising:
        yield partial(_told, "on_behalf_of")
    if question.reason is not None:
        yield partial(_told, "reason")
    if question.since is not None or question.until is not None:
        first = question.since or date.min.isoformat()
        yield partial(_between, first, question.until or date.max.isoformat())
    if question.longer_than is not None:
        yield partial(_lay, trail.calendar_of(view), question.longer_than)
    yield from (partial(_about, document) for document in documents)


def _one_of(column: str, values: frozenset[str], row: Row) -> bool:
    return row[column] in values


def _party(person: str, row: Row) -> bool:
    return any(row[column] == person for column in PARTIES)


def _told(column: str, row: Row) -> bool:
    return row[column] is not None


def _between(first: str, last: str, row: Row) -> bool:
    return bool(first <= row["occurred_on"] <= last)


def _about(document: Touched, row: Row) -> bool:
    return row["content"] in document.contents or row["position"] in document.positions


def _lay(calendar: Calendar, longer_than: int, row: Row) -> bool:
    """Where no notice tells the working days, the days of the calendar must do."""
    if row["lay"] is None or row["lay"] <= longer_than:
        return False
    days = trail.waited(calendar, row["waited_from"], row["occurred_on"])
    return days is None or days > longer_than


def _documents(view: View, question: Question) -> list[Touched]:
    found = []
    if question.digest is not None:
        found.append(touching.by_digest(view, question.digest))
    if question.file is not None:
        found.append(touching.by_bytes(view, question.file))
    return found


def _deputised(view: View, question: Question) -> list[Source]:
    """The acts in the stead of everybody who ever delegated; of one person's, of those they
    delegated to or stood in for, and what they entered of other deputies."""
    who = question.person
    principals = {
        h.principal
        for h in view.organisation.holdings
        if h.principal is not None and who in (None, h.person, h.principal)
    }
    found: list[Source] = [Stretch("on_behalf_of", one) for one in sorted(principals)]
    return found if who is None else [*found, Stretch("entered_by", who)]


def _span(view: View, question: Question) -> tuple[int, int]:
    """The positions that can fit. Nothing is recorded before it was done, so a day it was done
    since is one it was recorded since."""
    first, last = 0, view.upto
    for day in (question.since, question.recorded_since):
        if day is not None:
            first = max(first, _before(view, day))
    if question.recorded_until is not None:
        last = min(last, _before(view, _after(question.recorded_until)))
    return first, max(first, last)


def _before(view: View, day: str) -> int:
    """The last position recorded before a day begins in the agency's zone."""
    begins = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(view.head.zone))
    try:
        instant = begins.astimezone(UTC)
    except OverflowError:  # the first day there is, east of Greenwich
        return 0
    text = instant.isoformat(timespec="microseconds").replace("+00:00", "Z")
    return read.position_at(view.connection, view.agency, view.upto, text)


def _after(day: str) -> str:
    one = date.fromisoformat(day)
    return (one + timedelta(days=1) if one < date.max else one).isoformat()
