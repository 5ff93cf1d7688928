"""Index numbers (索引号) checked: each is the next of its scheme, none stands twice.

The counter is counted again from the events alone, so that a head that was set by hand shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from publication_flow.errors import FlowError
from publication_flow.ledger import sql
from publication_flow.matter import events as e
from publication_flow.matter.events import Event
from publication_flow.matter.index_number import (
    WHAT,
    Counter,
    Scheme,
    following,
    parse,
    stepped_over,
)
from publication_flow.projections.findings import Findings
from publication_flow.projections.index_numbers import scheme_of
from publication_flow.projections.tables import items
from publication_flow.projections.view import View

_TWICE = (
    f"SELECT index_number, min(matter), max(matter) FROM {items.name} "
    "WHERE agency = ? AND index_number IS NOT NULL GROUP BY index_number HAVING count(*) > 1 "
    "ORDER BY index_number LIMIT 1000"
)

_NOTHING = Counter(0, 0)


@dataclass
class Counting:
    """How far the events have counted. `scheme` is None before one is adopted, and while one is
    in force that can no longer be read: that is another finding."""

    read: Callable[[str], Scheme | None]
    zone: str = "UTC"
    digest: str | None = None
    scheme: Scheme | None = None
    counter: Counter = _NOTHING

    def follow(self, event: Event, findings: Findings) -> None:
        """Take in the next event; a number that is not the next one is a finding."""
        data = event.data
        if event.kind == e.FOUNDED:
            self.zone = data["zone"]
        elif event.kind == e.ADOPTED and data["what"] == WHAT:
            self.digest, self.scheme = data["digest"], self.read(data["digest"])
            self.counter = Counter(int(self._day(event)[:4]), data["after"])
        number = data.get("index_number")
        if event.kind == e.IMPORTED:
            if number is not None and self.scheme is not None:
                self.counter = stepped_over(self.scheme, self.counter, self._day(event), number)
        elif event.kind == e.ACTED and data.get("first") and self.scheme is not None:
            self.counter = following(self.scheme, self.counter, self._day(event))
            found = parse(self.scheme, number) if number is not None else None
            fits = found is not None and (found.serial, found.year or self.counter.year) == (
                self.counter.last, self.counter.year,
            )  # fmt: skip
            if not fits:
                self._wrong(event, findings, f"{number} ≠ {self.counter.year}:{self.counter.last}")
        elif number is not None and self.scheme is None and self.digest is not None:
            return
        elif number is not None:
            self._wrong(event, findings, f"{number} ≠ None")

    def _day(self, event: Event) -> str:
        """The day of recording in the agency's zone: its year is the one that is counted in."""
        moment = datetime.fromisoformat(event.recorded_at)
        return moment.astimezone(ZoneInfo(self.zone)).date().isoformat()

    def _wrong(self, event: Event, findings: Findings, detail: str) -> None:
        findings.add("index-number-differs", detail, position=event.position, matter=event.stream)


def counting(view: View) -> Counting:
    """A count from the beginning of the view's ledger."""

    def read(digest: str) -> Scheme | None:
        try:
            return scheme_of(view, digest)
        except (FlowError, TypeError, ValueError):  # whatever lies there, no traceback
            return None

    return Counting(read)


def check_twice(view: View, findings: Findings) -> None:
    """No two items have one number; the unique index that sees to it may be gone."""
    for number, one, other in sql.run(view.connection, _TWICE, (view.agency,)).fetchall():
        findings.add("index-number-twice", f"{number}: {one}, {other}", matter=other)
