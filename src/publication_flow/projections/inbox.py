"""What waits on a person: since when, until when, and what they are barred from.

Rows of the inbox name a post and a unit; who sits there is found out when it is read, so an
appointment or a deputy's first day needs no row to be rewritten. Only the page asked for is read
and judged, however long the inbox is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.matter.authority import Holding
from publication_flow.matter.calendar import Calendar
from publication_flow.policy.explain import explain
from publication_flow.policy.judge import judge
from publication_flow.policy.model import Policy
from publication_flow.policy.question import Ask, Facts
from publication_flow.policy.verdict import Verdict
from publication_flow.projections import snapshot
from publication_flow.projections.item import overdue, plain
from publication_flow.projections.rows import NO_DUE, desk_rows
from publication_flow.projections.snapshot import Known, Standing
from publication_flow.projections.tables import inbox, items
from publication_flow.projections.view import View

ORDER = "ORDER BY b.due_on, weight, b.matter, b.action"
_ITEM = f"JOIN {items.name} i ON i.agency = b.agency AND i.matter = b.matter"
# For a full desk PostgreSQL would rather read every item there is and hash them: it takes the disk
# to turn (`random_page_cost`). Behind `OFFSET 0` it looks up those that wait, as SQLite does.
_ITEM_LOOKED_UP = (
    f"CROSS JOIN LATERAL (SELECT category, claimed_by FROM {items.name} "
    "WHERE agency = b.agency AND matter = b.matter OFFSET 0) i"
)


class Waiting(NamedTuple):
    """One thing to do. `post` is None for a duty of one's own (confirming a telephone sign-off).

    `due_on` is the earliest possible day while `due_certain` is False (暂定), None when no clock
    runs. `overdue_by` is in working days. `barred` holds the codes of the rules that forbid this
    person to do it, `why` the whole verdict then.
    """

    number: str
    title: str | None
    stage: str
    purpose: str | None
    category: str
    grade: str
    action: str
    post: str | None
    unit: str | None
    on_behalf_of: str | None
    since: str
    due_on: str | None
    due_certain: bool
    overdue_by: int | None
    claimed_by: str | None
    barred: tuple[str, ...]
    why: Verdict | None

    def sentence(self, lang: str = "zh") -> str | None:
        """Why this person may not do it; None when they may."""
        return self.why.sentence(lang) if self.why is not None else None

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For `--json`: the verdict as its sentence."""
        found: dict[str, Any] = plain(self._replace(why=None))
        del found["why"]
        return {**found, "sentence": self.sentence(lang)}


class Place(NamedTuple):
    """A desk the person sits at: rank 0 is best where two of theirs hold the same thing."""

    rank: int
    post: str
    unit: str
    holding: Holding | None


class Row(NamedTuple):
    due_on: str
    weight: int  # 0 for the lightest grade, less for weightier ones: they come first
    number: str
    action: str
    rank: int
    since: str
    certain: int


def read(view: View, by: str, limit: int, offset: int) -> list[Waiting]:
    """A page of what waits: soonest due first, the weightier grade before the lighter, then by
    number. What the person is barred from comes last on its page."""
    known = snapshot.known(view)
    places = places_of(view, known, by)
    first, end = max(offset, 0), max(offset, 0) + max(limit, 0)
    if view.present:
        rows = [row for place in places for row in _fetch(view, known, place, end)]
    else:
        rows = list(_replayed(view, known, places))
    best: dict[tuple[str, str], Row] = {}
    for row in sorted(rows):
        best.setdefault((row.number, row.action), row)
    page = list(best.values())[first:end]
    found = snapshot.standings(view, [row.number for row in page])
    titles = texts.texts(
        view.connection, view.agency, [s.content.parts.get("title") for s in found.values()]
    )
    waiting = [waiting_of(view, known, by, places, row, found[row.number], titles) for row in page]
    waiting.sort(key=lambda one: bool(one.barred))
    return waiting


def places_of(view: View, known: Known, by: str) -> list[Place]:
    """The person's desks that day: their own duties, own posts, then those they deputise for."""
    held = [h for h in known.organisation.holdings if h.person == by and h.valid(view.day)]
    held.sort(key=lambda h: h.principal is not None)
    places = [Place(0, f"@{by}", "", None)]
    for holding in held:
        post = known.rulebook.policy.posts.get(holding.post)
        # A post that today's policy no longer has may still be waited for by older matters.
        units = {"unit": [holding.unit], "agency": [""]}.get(
            post.scope if post is not None else "", [holding.unit, ""]
        )
        for unit in units:
            places.append(Place(len(places), holding.post, unit, holding))
    return places


def _fetch(view: View, known: Known, place: Place, end: int) -> Iterator[Row]:
    """The first rows of one desk in order of the index, as many as the page could need."""
    statement, parameters = desk_query(view, known, place)
    for due_on, heaviness, number, action, since, certain in sql.run(
        view.connection, f"{statement} {ORDER} LIMIT ?", (*parameters, end)
    ):
        yield Row(due_on, heaviness, number, action, place.rank, since, certain)


def desk_query(view: View, known: Known, place: Place) -> tuple[str, list[Any]]:
    """A query of what lies on one desk, within what the deputy there may act on, and its
    parameters: due_on, weight, matter, action, since, due_certain of `b`, joined with `items` i."""
    weights = weights_of(known.rulebook.policy)
    heavy = {category: weight for category, weight in weights.items() if weight}
    cases = " ".join(f"WHEN ? THEN {weight}" for weight in heavy.values())
    weight = f"CASE i.category {cases} ELSE 0 END" if heavy else "0"
    scope = ""
    scoped: list[str] = []
    if place.holding is not None:
        for column, only in (
            ("i.category", place.holding.categories),
            ("b.action", place.holding.actions),
        ):
            if only is not None:
                scope += f" AND {column} IN ({snapshot.marks(only)})"
                scoped += only
    item = _ITEM if view.connection.dialect.name == "sqlite" else _ITEM_LOOKED_UP
    statement = (
        f"SELECT b.due_on, {weight} AS weight, b.matter, b.action, b.since, b.due_certain "
        f"FROM {inbox.name} b {item} WHERE b.agency = ? AND b.post = ? AND b.unit = ?{scope}"
    )
    return statement, [*heavy, view.agency, place.post, place.unit, *scoped]


def _replayed(view: View, known: Known, places: list[Place]) -> Iterator[Row]:
    """The same as of an earlier position. No table remembers old inboxes, so every matter is
    replayed; it is asked seldom."""
    weights = weights_of(known.rulebook.policy)
    for matter, _ in snapshot.everything(view):
        world = snapshot.world(view, matter, known.calendar)
        weight = weights.get(matter.category, 0)
        for _, post, unit, number, action, _, since, due_on, certain in desk_rows(
            view.agency, matter, world
        ):
            for place in places:
                if (post, unit) == (place.post, place.unit) and _covers(
                    place.holding, matter.category, action
                ):
                    yield Row(due_on, weight, number, action, place.rank, since, certain)


def _covers(holding: Holding | None, category: str, action: str) -> bool:
    if holding is None:
        return True
    return (holding.categories is None or category in holding.categories) and (
        holding.actions is None or action in holding.actions
    )


def weights_of(policy: Policy) -> dict[str, int]:
    """Each category's place in the order: the policy lists grades from the lightest up."""
    grades = {grade: -place for place, grade in enumerate(policy.grades)}
    return {name: grades[category.grade] for name, category in policy.categories.items()}


def waiting_of(
    view: View,
    known: Known,
    by: str,
    places: list[Place],
    row: Row,
    standing: Standing,
    titles: dict[str, str],
) -> Waiting:
    matter, content = standing
    rulebook = view.rulebook_of(matter.policy)
    facts = Facts(view.day, view.day, known.organisation)
    verdict = judge(Ask(row.action, by), matter, rulebook, matter.kind, facts)
    place = places[row.rank]
    held = place.holding
    post, unit, principal = (held.post, held.unit, held.principal) if held else (None, None, None)
    if verdict.allowed and held is not None and verdict.capacity is not None:
        capacity = verdict.capacity  # the one the act would be done in
        post, unit, principal = capacity.post, capacity.unit, capacity.on_behalf_of
    category = rulebook.policy.categories.get(matter.category)
    has_due = row.due_on != NO_DUE
    return Waiting(
        number=matter.number,
        title=titles.get(content.parts.get("title", "")),
        stage=matter.stage,
        purpose=matter.round.purpose if matter.round is not None else None,
        category=matter.category,
        grade=category.grade if category is not None else "",
        action=row.action,
        post=post,
        unit=unit or None,
        on_behalf_of=principal,
        since=row.since,
        due_on=row.due_on if has_due else None,
        due_certain=bool(row.certain),
        overdue_by=_overdue(known.calendar, row, view.day) if has_due else None,
        claimed_by=matter.claimed_by,
        barred=tuple(failure.code for failure in verdict.failures),
        why=None if verdict.allowed else _told(view, known, verdict),
    )


def _overdue(calendar: Calendar, row: Row, day: str) -> int | None:
    return overdue(calendar, row.due_on, bool(row.certain), day)


def _told(view: View, known: Known, verdict: Verdict) -> Verdict:
    """The verdict with everybody's names, so that it can be put into words."""
    return verdict._replace(
        names=view.persons,
        units=view.units,
        organisation=known.organisation,
        day=view.day,
        words=explain,
    )
