"""What comes once a year: the arrangement of working days, and the deadlines that it moves.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from publication_flow.engine import calendars
from publication_flow.engine.calendars import NewCalendar
from publication_flow.engine.daywork import Daywork, Named
from publication_flow.engine.scene import Origin
from publication_flow.matter.calendar import Calendar
from publication_flow.projections import calendars as reading
from publication_flow.projections.calendars import CalendarAdoption, Explained, Moved


class Yearly(Daywork):
    """The part of `Agency` that is about its calendar."""

    def calendar(self) -> Calendar:
        """The calendar in force, by which deadlines are reckoned."""
        with self._reader(None, None) as r:
            return r.view.calendar

    def adopt_calendar(
        self,
        data: bytes | Calendar,
        *,
        by: str,
        basis: str,
        command_id: str | None = None,
        via: str | None = None,
    ) -> NewCalendar:
        """Adopt a newer calendar, as `Calendar` or in its bytes, and reckon every running
        deadline anew in the same transaction. Who may: those who may adopt policies.

        `BadInput` when it is in force already or forgets a year, `Denied` for who may not. A
        `command_id` makes a retry return the first answer.
        """
        origin = Origin(command_id, None, via)
        return calendars.adopt_calendar(self._context, data, by, basis, origin)

    def calendars(self) -> list[CalendarAdoption]:
        """Every adoption of a calendar, on what basis, and how many deadlines it moved; the last
        one is in force."""
        with self._reader(None, None) as r:
            return reading.adoptions(r.view)

    def moved(self, position: int, *, by: str | None = None) -> list[Moved]:
        """Which deadlines the adoption at a position moved; of matters that the person may read
        whole. `NotFound` when no calendar was adopted there."""
        with self._reader(by, None) as r:
            found = reading.moved_by(r.view, position)
        return self._shown(found, by)

    def would_move(self, data: bytes | Calendar, *, by: str | None = None) -> list[Moved]:
        """Which deadlines a calendar would move if it were adopted now; nothing is written."""
        calendar = calendars.calendar_of(data)
        with self._reader(by, None) as r:
            found = reading.would_move(r.view, calendar)
        return self._shown(found, by)

    def deadlines(
        self, matter: Named, *, by: str | None = None, as_of: str | None = None
    ) -> list[Explained]:
        """The clocks that run on a matter, soonest first, each with how its day is found: the
        days left out and why. Seen by whom `item` shows them to."""
        with self._reader(by, as_of) as r:
            return reading.explained(r.view, self._matter(matter))

    def _shown(self, found: list[Moved], by: str | None) -> list[Moved]:
        if by is None:
            return found
        readable = self.readable({one.matter for one in found}, by)
        return [one for one in found if one.matter in readable]
