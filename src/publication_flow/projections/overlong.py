"""What lay longer than so many working days, and on whose desk: what lies now, and what lay once.

A stage lies on somebody's desk only while a round is open; what is public or ended lies nowhere,
however long. Steps that lay so long come in pages, the longest first (`longest`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from publication_flow.ledger import read as ledger
from publication_flow.ledger import sql, texts
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.projections import questions, seats, snapshot, trail
from publication_flow.projections.item import plain
from publication_flow.projections.questions import Line, Question
from publication_flow.projections.reach import Reach
from publication_flow.projections.seats import Seat
from publication_flow.projections.snapshot import Known, Standing
from publication_flow.projections.tables import inbox
from publication_flow.projections.view import View

LYING = 200  # of what lies now, the longest
_OPEN = (
    f"SELECT matter, min(since) FROM {inbox.name} WHERE agency = ? AND since < ? "
    "GROUP BY matter ORDER BY min(since), matter"
)


class Lying(NamedTuple):
    """A matter that lies where it is. `days` are working days, None where no notice tells them."""

    matter: str
    title: str | None
    category: str
    unit: str
    stage: str
    since: str
    days: int | None
    seats: tuple[Seat, ...]


class Lay(NamedTuple):
    """A step that left a stage after so long, and the desks the matter lay on till then."""

    line: Line
    seats: tuple[Seat, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: the step's facts, and the desks."""
        desks: list[Any] = plain(self.seats)
        return self.line.as_dict() | {"seats": desks}


class Overlong(NamedTuple):
    """`lying` is what lies now (200 at most, the longest first); `past` is a page of what lay."""

    day: str
    lying: tuple[Lying, ...]
    past: tuple[Lay, ...]
    cursor: str
    more: bool


def read(view: View, days: int, cursor: str | None = None, limit: int = 50) -> Overlong:
    """Of the matters the view's person may see. What lies now stands on the first page alone."""
    known = snapshot.known(view)
    page = questions.ask(view, Question(longer_than=days), cursor, limit)
    lying = tuple(_lying(view, known, days)) if cursor is None else ()
    return Overlong(view.day, lying, tuple(_past(view, known, page.steps)), page.cursor, page.more)


def _past(view: View, known: Known, lines: tuple[Line, ...]) -> Iterator[Lay]:
    """Each matter is replayed up to the step: whose desk it was follows from what it was."""
    for line in lines:
        before: Matter | None = None
        for event in ledger.stream(view.connection, view.agency, line.matter, view.upto):
            if event.position >= line.step.position:
                break
            before = evolve(before, event)
        assert before is not None  # it left a stage, so it had one
        yield Lay(line, seats.of(view, known, before, line.step.occurred_on))


def _lying(view: View, known: Known, days: int) -> Iterator[Lying]:
    calendar = trail.calendar_of(view)
    reach = Reach(view)
    told = 0
    candidates = _open(view)
    for start in range(0, len(candidates), snapshot.BATCH):
        chunk = reach.among(candidates[start : start + snapshot.BATCH])
        found = snapshot.standings(view, chunk)
        for matter, content in sorted(found.values(), key=_oldest):
            lay = calendar.working_days_between(
                date.fromisoformat(matter.stage_since), date.fromisoformat(view.day)
            )
            if matter.round is None or (lay is not None and lay <= days):
                continue
            desks = seats.of(view, known, matter, view.day)
            if desks:
                title = content.parts.get("title")
                kept = texts.texts(view.connection, view.agency, [title])
                yield Lying(
                    matter.number, kept.get(title or ""), matter.category, matter.unit,
                    matter.stage, matter.stage_since, lay, desks,
                )  # fmt: skip
                told += 1
            if told == LYING:
                return


def _oldest(standing: Standing) -> tuple[str, str]:
    return standing.matter.stage_since, standing.matter.number


def _open(view: View) -> list[str]:
    """What lies on desks, the oldest first; looking back, everything is replayed."""
    if view.present:
        rows = sql.run(view.connection, _OPEN, (view.agency, view.day))
        return [row[0] for row in rows]
    found = [m for m, _ in snapshot.everything(view) if m.round is not None]
    return [m.number for m in sorted(found, key=lambda m: (m.stage_since, m.number))]
