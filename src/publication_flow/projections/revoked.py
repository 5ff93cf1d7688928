"""Approvals that rest on a delegation which was revoked later.

A deputy signs by right of a delegation. When that is ended before its day, or the appointment it
rests on is, what was signed before stays what it was: what counts is what was known at the time.
But whoever audits wants to see it, above all where the end was dated back before the signature.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from publication_flow.ledger import read as ledger
from publication_flow.matter import events as e
from publication_flow.projections import answering, questions
from publication_flow.projections.item import plain
from publication_flow.projections.questions import Line
from publication_flow.projections.reach import Reach
from publication_flow.projections.stretches import Source, Stretch, walk
from publication_flow.projections.view import View
from publication_flow.projections.wanted import Row


class Ended(NamedTuple):
    """A delegation and its end: when that was recorded, and the last day left of it."""

    delegation: int
    person: str
    principal: str
    post: str
    unit: str
    since: str
    until: str  # as it was delegated
    categories: tuple[str, ...] | None
    actions: tuple[str, ...] | None
    revocation: int
    revoked_on: str
    revoked_by: str
    last_day: str
    with_appointment: bool  # it ended because the appointment did

    def bore(self, row: Row, earlier: dict[int, str]) -> bool:
        """Whether the step was taken by right of it, as it stood when the step was recorded;
        `earlier` are the ends that were known of before, by the position of each."""
        position = row["position"]
        ends = [day for at, day in earlier.items() if at < position]
        return bool(
            position > self.delegation
            and row["person"] == self.person
            and row["on_behalf_of"] == self.principal
            and row["post"] == self.post
            and (row["unit"] or "") == self.unit
            and self.since <= row["occurred_on"] <= min([self.until, *ends])
            and (self.categories is None or row["category"] in self.categories)
            and (self.actions is None or row["action"] in self.actions)
        )


class Resting(NamedTuple):
    """A sign-off and the delegation it rests on. `after_last_day`: by what is known now, the
    deputy had no right any more on the day of the signature."""

    line: Line
    ended: Ended
    basis: str | None  # of the revocation
    after_last_day: bool

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: the step's facts, then those of the delegation."""
        ended: dict[str, Any] = plain(self.ended)
        more = {"basis": self.basis, "after_last_day": self.after_last_day}
        return self.line.as_dict() | {"ended": ended | more}


class Page(NamedTuple):
    """As in `questions`: `more` False means the end was reached."""

    steps: tuple[Resting, ...]
    cursor: str
    more: bool


def read(view: View, cursor: str | None = None, limit: int = 50) -> Page:
    """Those the view's person may see, in order of position."""
    ended, ends = _ended(view)
    sources = _sources(ended)
    count = max(1, min(limit, questions.MOST))
    (after,) = questions.opened(cursor, 1) or (0,)
    reach = Reach(view)
    rows: list[Row] = []
    passed, more, reached = 0, False, after
    for batch in walk(view, sources, after, view.upto, 200):
        fitting = [
            row
            for row in questions.rows_at(view, batch.positions)
            if row["signs"] is not None
            and any(one.bore(row, ends[one.delegation]) for one in ended[row["on_behalf_of"]])
        ]
        seen = reach.among(row["matter"] for row in fitting)
        rows += [row for row in fitting if row["matter"] in seen]
        passed, reached = passed + len(batch.positions), batch.reached
        more = reached < view.upto
        if len(rows) > count:
            rows, more = rows[:count], True
            reached = rows[-1]["position"]
            break
        if passed >= questions.LOOKED_AT:
            break
    return Page(tuple(_resting(view, rows, ended, ends)), questions.sealed(reached), more)


def _resting(
    view: View, rows: list[Row], ended: dict[str, list[Ended]], ends: dict[int, dict[int, str]]
) -> Iterator[Resting]:
    bases = answering.bases(view, {one.revocation for each in ended.values() for one in each})
    for row, line in zip(rows, questions.lines(view, rows), strict=True):
        for one in ended[row["on_behalf_of"]]:
            if one.bore(row, ends[one.delegation]):
                late = row["occurred_on"] > one.last_day
                yield Resting(line, one, bases.get(one.revocation), late)


def _sources(ended: Iterable[str]) -> list[Source]:
    return [Stretch("on_behalf_of", principal) for principal in sorted(ended)]


def _ended(view: View) -> tuple[dict[str, list[Ended]], dict[int, dict[int, str]]]:
    """Every delegation that was ended, by principal; and all ends of each, by their positions."""
    delegated: dict[int, e.Event] = {}
    ends: dict[int, dict[int, str]] = {}
    last: dict[int, e.Event] = {}
    for event in ledger.stream(view.connection, view.agency, e.ORGANISATION_STREAM, view.upto):
        if event.kind == e.DELEGATED:
            delegated[event.position] = event
        elif event.kind == e.RELIEVED:
            for position in event.data["holdings"]:
                if position in delegated:
                    ends.setdefault(position, {})[event.position] = event.data["last_day"]
                    last[position] = event
    found: dict[str, list[Ended]] = {}
    for position, end in last.items():
        one = _of(delegated[position], end)
        found.setdefault(one.principal, []).append(one)
    return found, ends


def _of(event: e.Event, end: e.Event) -> Ended:
    data = event.data
    scope = (data.get("categories"), data.get("actions"))
    categories, actions = (tuple(named) if named is not None else None for named in scope)
    return Ended(
        event.position, data["person"], data["principal"], data["post"], data["unit"],
        data["from"], data["to"], categories, actions, end.position, end.occurred_on, end.person,
        end.data["last_day"], data["under"] in end.data["holdings"],
    )  # fmt: skip
