"""Is every column fresh (栏目更新), and is what stands for long still confirmed (长期公开)?

A column is as fresh as the newest *first* publication in it that is still public: correcting a
character in an old item brings nothing new, so it does not count. `changed_on` tells of it apart.
A column that never had anything is counted from the founding. A standing item is a public one that
must be confirmed: a clock of the policy runs on its public version, or on a mark that lasts as long
as the matter, and its end takes nothing down. Listed are those whose clock is past or ends soon.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.matter.days import months_on
from publication_flow.matter.state import PUBLIC
from publication_flow.policy.deadlines import LAST, Due, running
from publication_flow.policy.model import Kind, Span
from publication_flow.projections import answering, duties, lights, snapshot
from publication_flow.projections.answering import Assigned
from publication_flow.projections.item import overdue, plain
from publication_flow.projections.snapshot import Known, Standing
from publication_flow.projections.tables import items, steps
from publication_flow.projections.view import View

SOON = 5  # working days before its end in which a column or a standing item is yellow
PAGE = 50

# A matter's step that brought its present public version, in a column, newest first. The index
# holds all of the outer query but `first_on`; the inner ones are asked of few rows, for the walk
# ends as soon as no older version can be of a newer item.
_LATEST = (
    f"SELECT e.occurred_on, e.first_on FROM {steps.name} e INDEXED BY pf_steps_shown "
    "WHERE e.agency = ? AND (e.effect IS NOT NULL OR e.channels IS NOT NULL) "
    "AND e.effect = 'publish' AND e.category = ? AND e.position <= ? AND e.position = ("
    f"SELECT max(p.position) FROM {steps.name} p INDEXED BY pf_steps_matter WHERE p.agency = ? "
    "AND p.matter = e.matter AND p.effect = 'publish' AND p.position <= ?) AND 'public' = ("
    f"SELECT l.public_state FROM {steps.name} l INDEXED BY pf_steps_matter WHERE l.agency = ? "
    "AND l.matter = e.matter AND l.effect IS NOT NULL AND l.position <= ? "
    "ORDER BY l.position DESC LIMIT 1) ORDER BY e.occurred_on DESC LIMIT ? OFFSET ?"
)
_STANDING = (
    f"SELECT matter FROM {items.name} WHERE agency = ? AND public_state = '{PUBLIC}' "
    "AND (due_on <= ? OR lapse_on <= ?)"
)


class Column(NamedTuple):
    """A category that must stay fresh. `last_on` is the day of the newest item that is public (None
    when there is none), `changed_on` of the newest version; `expected_by` the last day on which
    something new is in time."""

    category: str
    label: dict[str, str]
    every: dict[str, int]  # days or months
    last_on: str | None
    changed_on: str | None
    expected_by: str
    light: str
    answering: tuple[Assigned, ...]


class Reconfirm(NamedTuple):
    """A standing item to be confirmed, and by when. `overdue_by` in working days; `actions` are
    what somebody must do, `lapse` what time does (`tick`)."""

    number: str
    title: str | None
    category: str
    unit: str
    unit_name: str
    clock: str
    label: dict[str, str]
    since: str
    due_on: str
    certain: bool
    light: str
    overdue_by: int | None
    actions: tuple[str, ...]
    lapse: str | None


class Freshness(NamedTuple):
    """Columns in the policy's order; standing items, the longest past first."""

    day: str
    columns: tuple[Column, ...]
    standing: tuple[Reconfirm, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def read(view: View) -> Freshness:
    """On the view's day. Who may not oversee the office sees the categories of their own units."""
    known = snapshot.known(view)
    seen = answering.reach(view, known)
    return Freshness(view.day, columns(view, known, seen), reconfirm(view, known, seen))


def columns(view: View, known: Known, seen: frozenset[str] | None) -> tuple[Column, ...]:
    """The categories that must stay fresh, of those `seen`."""
    founded = duties.founded(view)
    horizon = lights.until(known.calendar, view.day, SOON)
    found = []
    for name, category in known.rulebook.policy.categories.items():
        every = category.fresh
        if every is None or founded is None or (seen is not None and name not in seen):
            continue
        last_on, changed_on = _latest(view, name)
        by = after(last_on or founded, every)
        found.append(
            Column(
                name, category.label.model_dump(),
                {unit: n for unit, n in every.model_dump().items() if n}, last_on, changed_on, by,
                lights.light(view.day, by, True, horizon),
                answering.on(view, known, name, view.day),
            )
        )  # fmt: skip
    return tuple(found)


def after(day: str, every: Span) -> str:
    """The day a length of time after another, counted in calendar days or months."""
    first = date.fromisoformat(day)
    if every.months:
        return months_on(first, every.months).isoformat()
    return min(first + timedelta(days=every.days), LAST).isoformat()


def reconfirm(
    view: View, known: Known, seen: frozenset[str] | None = None
) -> tuple[Reconfirm, ...]:
    """Public items on which a clock is past or near."""
    horizon = lights.until(known.calendar, view.day, SOON)
    found = []
    for standing in _standing(view, horizon):
        matter = standing.matter
        if matter.public is None or matter.public.state != PUBLIC:
            continue
        if seen is not None and matter.category not in seen:
            continue
        book = view.rulebook_of(matter.policy)
        labels = confirming(book.kind(matter.kind))
        for due in running(matter, book, known.calendar) if labels else ():
            if due.clock in labels and due.on <= horizon:
                found.append(_reconfirm(view, known, standing, due, labels[due.clock], horizon))
    titles = texts.texts(view.connection, view.agency, [one.title for one in found])
    told = [one._replace(title=titles.get(one.title or "")) for one in found]
    return tuple(sorted(told, key=lambda one: (one.due_on, one.number, one.clock)))


def confirming(kind: Kind) -> dict[str, dict[str, str]]:
    """The clocks that keep a standing item confirmed, with their labels. What time alone takes down
    at its end, a name list, is not to be confirmed."""
    lasting = {f"mark:{name}" for name, mark in kind.marks.items() if mark.lasts == "matter"}
    return {
        clock.id: clock.label.model_dump()
        for clock in kind.clocks
        if clock.start.startswith("public") or clock.start in lasting
        if clock.until
        or clock.desk
        or (clock.lapse is not None and kind.action(clock.lapse.action).effect is None)
    }


def _latest(view: View, category: str) -> tuple[str | None, str | None]:
    """The day of the newest item in a column and of the newest version of one."""
    newest: str | None = None
    changed: str | None = None
    offset = 0
    while True:
        mine, upto = view.agency, view.upto
        parameters = (mine, category, upto, mine, upto, mine, upto, PAGE, offset)
        rows = sql.run(view.connection, _LATEST, parameters).fetchall()
        for since_on, first_on in rows:
            changed = changed or since_on
            if newest is not None and since_on <= newest:
                return newest, changed  # what came earlier is no newer
            newest = max(newest or "", first_on)
        if len(rows) < PAGE:
            return newest, changed
        offset += PAGE


def _standing(view: View, horizon: str) -> list[Standing]:
    """The public items on which some clock ends by the horizon."""
    if view.present:
        after_it = (date.fromisoformat(horizon) + timedelta(days=1)).isoformat()  # of a lapse
        parameters: tuple[str, ...] = (view.agency, horizon, after_it)
        rows = sql.run(view.connection, _STANDING, parameters).fetchall()
    else:
        source, parameters = snapshot.once_public(view)
        rows = sql.run(view.connection, source, parameters).fetchall()
    return list(snapshot.standings(view, [row[0] for row in rows]).values())


def _reconfirm(
    view: View, known: Known, standing: Standing, due: Due, label: dict[str, str], horizon: str
) -> Reconfirm:
    """With the title's digest for the title: the texts are asked for all at once."""
    matter, content = standing
    public = matter.public
    shown = public.content if public is not None else content
    return Reconfirm(
        matter.number, shown.parts.get("title"), matter.category, matter.unit,
        view.units.get(matter.unit, matter.unit), due.clock, label, due.started, due.on,
        due.certain, lights.light(view.day, due.on, due.certain, horizon),
        overdue(known.calendar, due.on, due.certain, view.day), due.actions, due.lapse,
    )  # fmt: skip
