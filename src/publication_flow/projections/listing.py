"""The matters a person may see, line by line: what a list of a portal or a console shows.

Newest numbers first, page by page. Of a matter that the person may not read whole, the line tells
its public version alone, and it is found by that alone: neither the stage nor the category that a
correction under way would give it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import case, func, select

from publication_flow.ledger import texts
from publication_flow.projections import selectable, snapshot
from publication_flow.projections.item import plain
from publication_flow.projections.tables import items
from publication_flow.projections.view import View

MOST = 500


class Line(NamedTuple):
    """A matter in a list. `due_on` is the earliest possible day of its soonest clock unless
    `due_certain`; `whole` False means that the line tells the public version only."""

    number: str
    kind: str
    title: str | None
    stage: str
    purpose: str | None
    category: str
    unit: str
    unit_name: str
    opened_on: str
    stage_since: str
    public_state: str | None
    public_since: str | None
    outcome: str | None
    claimed_by: str | None
    due_on: str | None
    due_certain: bool
    version: int
    external_ref: str | None
    whole: bool
    index_number: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data."""
        return self._asdict()


class Page(NamedTuple):
    """Some lines, and the cursor of the next ones: None at the end."""

    lines: tuple[Line, ...]
    after: str | None

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def read(
    view: View,
    *,
    stage: str | None,
    category: str | None,
    kind: str | None,
    limit: int,
    after: str | None,
) -> Page:
    """At most `limit` lines (up to 500) after a cursor, of a stage, category or kind if asked."""
    wanted = max(1, min(limit, MOST))
    lines: list[Line] = []
    for line in _lines(view, stage, category, kind, wanted, after):
        if len(lines) == wanted:
            return Page(tuple(lines), lines[-1].number)
        lines.append(line)
    return Page(tuple(lines), None)


def titles(view: View, numbers: Iterable[str]) -> dict[str, str]:
    """Titles by number of those that may be seen: the public one where that is all one sees. A
    title that was erased, or may not be seen, is left out."""
    whole = selectable.whole_of(view)
    shown = case((whole, func.coalesce(items.c.title, items.c.public_title)),
                 else_=items.c.public_title)  # fmt: skip
    statement = select(items.c.matter, shown.label("title")).where(
        items.c.agency == view.agency,
        items.c.matter.in_(sorted(set(numbers))),
        selectable.public() | whole,
    )
    rows = view.connection.execute(statement).all()
    kept = texts.texts(view.connection, view.agency, [digest for _, digest in rows])
    return {number: kept[digest] for number, digest in rows if digest in kept}


def _lines(
    view: View,
    stage: str | None,
    category: str | None,
    kind: str | None,
    wanted: int,
    after: str | None,
) -> Iterator[Line]:
    whole = selectable.whole_of(view)
    statement = select(*items.c, case((whole, 1), else_=0).label("whole")).where(
        items.c.agency == view.agency, selectable.public() | whole
    )
    if kind is not None:
        statement = statement.where(items.c.kind == kind)
    # Where a round is open behind a public version, stage and category are the round's: the public
    # ones are read below. What is not public is in the list only for who may read it whole.
    open_round = items.c.purpose.is_not(None) & selectable.public()
    if stage is not None:
        statement = statement.where((items.c.stage == stage) | open_round)
    if category is not None:
        statement = statement.where((items.c.category == category) | open_round)
    statement = statement.order_by(items.c.matter.desc()).limit(wanted + 1)
    while True:
        page = statement if after is None else statement.where(items.c.matter < after)
        rows = view.connection.execute(page).mappings().all()
        for line in _shown(view, rows):
            if stage in (None, line.stage) and category in (None, line.category):
                yield line
        if len(rows) <= wanted:
            return
        after = rows[-1]["matter"]


def _shown(view: View, rows: Any) -> Iterator[Line]:
    """Rows as lines; what was corrected behind the public version is replayed for its category."""
    digests = [row["title"] if row["whole"] else row["public_title"] for row in rows]
    titles = texts.texts(view.connection, view.agency, digests)
    hidden = [row["matter"] for row in rows if not row["whole"] and row["purpose"] is not None]
    found = snapshot.standings(view, hidden)
    for row in rows:
        whole = bool(row["whole"])
        digest = row["title"] or row["public_title"] if whole else row["public_title"]
        line = Line(
            number=row["matter"],
            kind=row["kind"],
            title=titles.get(digest or ""),
            stage=row["stage"],
            purpose=row["purpose"],
            category=row["category"],
            unit=row["owner"],
            unit_name=view.units.get(row["owner"], row["owner"]),
            opened_on=row["opened_on"],
            stage_since=row["stage_since"],
            public_state=row["public_state"],
            public_since=row["since_on"],
            outcome=row["outcome"],
            claimed_by=row["claimed_by"],
            due_on=row["due_on"],
            due_certain=bool(row["due_certain"]),
            version=row["version"],
            external_ref=row["external_ref"],
            whole=whole,
            index_number=row["index_number"],
        )
        yield line if whole else _public_line(view, row, line, found)


def _public_line(view: View, row: Any, line: Line, found: dict[str, snapshot.Standing]) -> Line:
    """The same without anything that the public does not see."""
    kind = view.rulebook_of(row["policy"]).kind(row["kind"])
    category = line.category
    if row["matter"] in found:
        public = found[row["matter"]].matter.public
        if public is not None:
            category = public.content.fields["category"]
    return line._replace(
        stage=next(s.id for s in kind.stages if s.public),
        purpose=None,
        category=category,
        stage_since=row["since_on"],
        claimed_by=None,
        due_on=None,
        due_certain=False,
        version=0,
        external_ref=None,
    )
