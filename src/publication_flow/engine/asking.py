"""What an auditor asks of the trail: questions, who was responsible, what rests on a delegation
that was revoked, what lay too long.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import date
from typing import Any

from publication_flow.engine import viewing
from publication_flow.engine.act import NUMBER
from publication_flow.engine.daywork import Daywork, Named
from publication_flow.engine.reading import AsOf, Opened
from publication_flow.errors import BadInput, NotFound
from publication_flow.matter.content import clean
from publication_flow.policy.entry import typed_date
from publication_flow.projections import overlong, questions, readings, responsible, revoked
from publication_flow.projections.overlong import Overlong
from publication_flow.projections.questions import Page, Question
from publication_flow.projections.responsible import Responsible

LONGEST = 2_500  # working days one may ask for: ten years
_LIMIT = 200  # characters of a name or a part of a reason
_DAYS = ("since", "until", "recorded_since", "recorded_until")
_FLAGS = ("returned", "rejected", "deputising")
_KNOWN = tuple(field.name for field in fields(Question))


class Asking(Daywork):
    """The part of `Agency` that answers for what was done."""

    def ask(
        self,
        question: Question | None = None,
        *,
        by: str | None = None,
        as_of: AsOf = None,
        cursor: str | None = None,
        limit: int = 50,
        **more: Any,
    ) -> Page:
        """A page of the steps that fit a question, given as a `Question` or by its fields; at most
        500. Read on with the page's `cursor` while there is `more`; a page may be empty and yet
        have more. `as_of` is a day or a position of the ledger: what was known then."""
        asked = self._question(question, more)
        with self._looking(by, as_of) as (r, shown):
            page = questions.ask(r.view, asked, cursor, _limited(limit))
            shown.update(line.matter for line in page.steps)
        return page

    def responsible(
        self, matter: Named, day: date | str, *, by: str | None = None, as_of: AsOf = None
    ) -> Responsible:
        """Who was responsible for a matter on a day: the stage, whose desk, by what right; the
        unit, its leader and officer. `as_of`: by what was known then, not by what is now."""
        wanted = typed_date("day", day)
        with self._reading(matter, "trail", by, as_of) as r:
            return responsible.read(r.view, self._matter(matter), wanted)

    def revoked(
        self,
        *,
        by: str | None = None,
        as_of: AsOf = None,
        cursor: str | None = None,
        limit: int = 50,
    ) -> revoked.Page:
        """The sign-offs that rest on a delegation which was revoked, in order of position, paged
        like `ask`."""
        with self._looking(by, as_of) as (r, shown):
            page = revoked.read(r.view, cursor, _limited(limit))
            shown.update(one.line.matter for one in page.steps)
        return page

    def overlong(
        self,
        days: int,
        *,
        by: str | None = None,
        as_of: AsOf = None,
        cursor: str | None = None,
        limit: int = 50,
    ) -> Overlong:
        """What lies, and what lay, more than so many working days in one stage, and on whose desk.
        Looking back, what lay then is found by replaying everything."""
        with self._looking(by, as_of) as (r, shown):
            found = overlong.read(r.view, _number("days", days), cursor, _limited(limit))
            shown.update(one.line.matter for one in found.past)
            shown.update(one.matter for one in found.lying)
        return found

    @contextmanager
    def _looking(self, by: str | None, as_of: AsOf) -> Iterator[tuple[Opened, set[str]]]:
        """A reading that shows steps of many matters: those the caller puts into the set. Where
        the policy asks, it is recorded of each, as a look at its trail is."""
        shown: set[str] = set()
        with self._reader(by, as_of) as r:
            yield r, shown
            day = viewing.day_of(self._context, r.view.head)
            looks = [look for number in sorted(shown)
                     if (look := readings.look(r.view, number)) is not None
                     and not viewing.recorded(r.view, look, day)]  # fmt: skip
        for look in looks:
            viewing.record(self._context, str(by), look, "trail")

    def _question(self, question: Question | None, more: dict[str, Any]) -> Question:
        unknown = next((name for name in more if name not in _KNOWN), None)
        if unknown is not None:
            raise BadInput("question-unknown", field=unknown, known=list(_KNOWN))
        asked = replace(question or Question(), **more)
        given = {name: getattr(asked, name) for name in _KNOWN}
        said = {name: _said(name, value) for name, value in given.items() if value is not None}
        number = said.get("matter")
        if number is not None and not NUMBER.fullmatch(number):
            raise NotFound("matter", matter=number, agency=self.id)
        return Question(**said)


def _said(name: str, value: Any) -> Any:
    """One part of a question as it may be looked for; `BadInput` for what cannot be."""
    if name in _FLAGS:
        return bool(value)
    if name == "file":
        if not isinstance(value, (bytes, bytearray)) or not value:
            raise BadInput("question-file", field=name, got=type(value).__name__)
        return bytes(value)
    if name == "longer_than":
        return _number(name, value)
    if name in _DAYS:
        return typed_date(name, value)
    text = clean(name, str(value) if name == "matter" else value, _LIMIT, lines=False)
    if not text:
        raise BadInput("field-required", field=name)
    return text


def _number(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LONGEST:
        raise BadInput("question-days", field=name, value=value, limit=LONGEST)
    return value


def _limited(limit: int) -> int:
    return max(1, min(int(limit), questions.MOST))
