"""One summary for one person: what waits, what runs out, what came back."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import count
from typing import Any, NamedTuple

from publication_flow.channels.notice import label
from publication_flow.channels.notices import title_digest
from publication_flow.channels.recipients import in_round
from publication_flow.channels.story import Story, stories
from publication_flow.engine.agency import Agency
from publication_flow.ledger import sql, texts
from publication_flow.projections import inbox, snapshot
from publication_flow.projections.inbox import Waiting
from publication_flow.projections.item import plain
from publication_flow.projections.snapshot import Known
from publication_flow.projections.tables import items, steps
from publication_flow.projections.view import View
from publication_flow.wording import notices as wording

PAGE = 500
MOST = 20  # matters named; the rest is counted
_HANDLED = (
    f"SELECT DISTINCT s.matter FROM {steps.name} s INDEXED BY pf_steps_person "
    f"JOIN {items.name} i ON i.agency = s.agency AND i.matter = s.matter "
    "WHERE s.agency = ? AND s.person = ? AND i.purpose IS NOT NULL ORDER BY s.matter"
)
_MARK = {"zh": "已退回", "en": "returned"}


class Line(NamedTuple):
    """One matter of a digest. `actions` are labels, empty for one that waits on somebody else."""

    matter: str
    title: str | None
    actions: tuple[dict[str, str], ...]
    due_on: str | None
    due_certain: bool
    overdue_by: int | None
    returned: bool


class Digest(NamedTuple):
    """How many matters wait on a person (without those they are barred from), how many of them
    are due today and overdue, and how many that they wrote or signed stand returned. `lines`
    name the first of them, soonest due first; `more` counts the rest."""

    agency: str
    person: str
    name: str
    day: str
    waits: int
    due_today: int
    overdue: int
    returned: int
    lines: tuple[Line, ...]
    more: int

    @property
    def empty(self) -> bool:
        """Nothing to tell."""
        return not (self.waits or self.returned)

    def text(self, lang: str = "zh") -> str:
        """The digest in words: a sentence, and a line for each matter named."""
        facts = self._asdict()
        if self.empty:
            return wording.tell("digest-nothing", lang, facts)
        told = [wording.tell("digest", lang, facts)]
        for place, line in enumerate(self.lines, 1):
            mark = _MARK if line.returned else None
            words = wording.tell("digest-line", lang, {**line._asdict(), "mark": mark})
            told.append(f"{place}. {words}")
        if self.more:
            told.append(wording.tell("digest-more", lang, facts))
        return "\n".join(told)

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For JSON: every figure and line, and the text."""
        found: dict[str, Any] = plain(self)
        return {**found, "text": self.text(lang)}


def digest(agency: Agency, by: str) -> Digest:
    """A person's summary of today; `NotFound` for a person nobody knows."""
    with agency._reader(by, None) as opened:
        view = opened.view
        known = snapshot.known(view)
        returned = {story.matter.number: story for story in _returned(view, known, by)}
        waiting: dict[str, list[Waiting]] = {}
        for one in _waiting(view, by):
            waiting.setdefault(one.number, []).append(one)
        elsewhere = [story for number, story in returned.items() if number not in waiting]
        here = [_line(view, rows, returned) for rows in list(waiting.values())[:MOST]]
        lines = (*here, *_elsewhere(view, elsewhere[: MOST - len(here)]))
        return Digest(
            agency=view.agency,
            person=by,
            name=view.persons.get(by, by),
            day=view.day,
            waits=len(waiting),
            due_today=sum(rows[0].due_on == view.day for rows in waiting.values()),
            overdue=sum(rows[0].overdue_by is not None for rows in waiting.values()),
            returned=len(returned),
            lines=lines,
            more=len(waiting) + len(elsewhere) - len(lines),
        )


def _waiting(view: View, by: str) -> Iterator[Waiting]:
    """The whole inbox, page by page, without what the person is barred from."""
    for page in count():
        found = inbox.read(view, by, PAGE, page * PAGE)
        yield from (one for one in found if not one.barred)
        if len(found) < PAGE:
            return


def _returned(view: View, known: Known, by: str) -> Iterator[Story]:
    """Matters the person wrote or signed in the open round, and that were returned since by
    somebody else and not provided again."""
    numbers = [row[0] for row in sql.run(view.connection, _HANDLED, (view.agency, by))]
    for story in stories(view, known, ((number, 0) for number in numbers)).values():
        moved, round_ = story.moved, story.matter.round
        if moved is None or moved.kind != "returned" or round_ is None:
            continue
        hand = moved.event.entered_by or moved.event.person
        if by != hand and by in in_round(round_):
            yield story


def _line(view: View, rows: list[Waiting], returned: Container[str]) -> Line:
    """What waits of one matter: the inbox names what is due soonest first."""
    first = rows[0]
    matter = snapshot.standing(view, first.number).matter
    kind = view.rulebook_of(matter.policy).kind(matter.kind)
    return Line(
        matter=first.number,
        title=first.title,
        actions=tuple(label(row.action, kind.action(row.action).label) for row in rows),
        due_on=first.due_on,
        due_certain=first.due_certain,
        overdue_by=first.overdue_by,
        returned=first.number in returned,
    )


def _elsewhere(view: View, found: list[Story]) -> list[Line]:
    titles = texts.texts(
        view.connection, view.agency, [title_digest(story.matter) for story in found]
    )
    return [
        Line(
            story.matter.number, titles.get(title_digest(story.matter) or ""), (), None, True, None,
            True,
        )
        for story in found
    ]  # fmt: skip
