"""下一件: the next thing a person can do, and how many there are.

The order is the inbox's: soonest due first, the weightier grade before the lighter, then by
number. What somebody else has claimed and what the rules bar this person from is passed over.
Only the rows looked at are judged, however many wait.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.projections import snapshot
from publication_flow.projections.inbox import (
    ORDER,
    Place,
    Row,
    Waiting,
    desk_query,
    places_of,
    waiting_of,
)
from publication_flow.projections.item import plain
from publication_flow.projections.snapshot import Known
from publication_flow.projections.view import View

_PAGE = 20
_FREE = " AND (i.claimed_by IS NULL OR i.claimed_by = ?)"
# Written out and not as a row comparison: the parameters are marks without types on PostgreSQL.
_LATER = (
    "(due_on > ? OR (due_on = ? AND (weight > ? OR (weight = ? "
    "AND (matter > ? OR (matter = ? AND action > ?))))))"
)
_SEPARATOR = "~"
_WEIGHT = re.compile(r"-?[0-9]{1,3}")


class Next(NamedTuple):
    """The next thing to do; `waiting` is None when nothing more can be done.

    `cursor` goes on from here (`after=cursor`) even when the matter has left the desk meanwhile.
    `left` counts the matters on the person's desks that nobody else has claimed, this one too.
    """

    waiting: Waiting | None
    cursor: str | None
    left: int

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        waiting = self.waiting.as_dict(lang) if self.waiting is not None else None
        return {**plain(self._replace(waiting=None)), "waiting": waiting}


def following(view: View, by: str, after: str | None) -> Next:
    """The next after a matter's number or an earlier answer's cursor; the first for None, and
    after a number that does not wait there any more."""
    known = snapshot.known(view)
    places = places_of(view, known, by)
    left = count(view, by)
    key = _key(view, known, places, after)
    last: tuple[str, str] | None = None
    while True:
        rows = _page(view, known, places, by, key)
        found = snapshot.standings(view, [row.number for row in rows])
        for row in rows:
            if (row.number, row.action) == last:
                continue  # the same thing on another desk of theirs
            last = (row.number, row.action)
            one = waiting_of(view, known, by, places, row, found[row.number], {})
            if not one.barred:
                return Next(_titled(view, one, found[row.number]), _cursor(row), left)
        if len(rows) < _PAGE:
            return Next(None, None, left)
        key = rows[-1][:4]


def count(view: View, by: str) -> int:
    """How many matters lie on a person's desks that nobody else has claimed."""
    known = snapshot.known(view)
    parts, parameters = [], list[Any]()
    for place in places_of(view, known, by):
        statement, values = desk_query(view, known, place)
        parts.append(f"SELECT matter FROM ({statement}{_FREE}) d{place.rank}")
        parameters += [*values, by]
    statement = f"SELECT COUNT(*) FROM ({' UNION '.join(parts)}) waiting"
    return int(sql.run(view.connection, statement, parameters).scalar() or 0)


def _page(
    view: View, known: Known, places: list[Place], by: str, key: tuple[Any, ...] | None
) -> list[Row]:
    """The first rows after a key on all desks together, in order."""
    rows = [row for place in places for row in _desk(view, known, place, by, key)]
    return sorted(rows)[:_PAGE]


def _desk(
    view: View, known: Known, place: Place, by: str, key: tuple[Any, ...] | None
) -> Iterator[Row]:
    statement, parameters = desk_query(view, known, place)
    statement, parameters = f"{statement}{_FREE}", [*parameters, by]
    if key is not None:
        due_on, weight, number, action = key
        statement = f"SELECT * FROM ({statement}) b WHERE {_LATER}"
        parameters += [due_on, due_on, weight, weight, number, number, action]
    statement = f"{statement} {ORDER} LIMIT ?"
    for on, weight, number, action, since, certain in sql.run(
        view.connection, statement, [*parameters, _PAGE]
    ):
        yield Row(on, weight, number, action, place.rank, since, certain)


def _key(
    view: View, known: Known, places: list[Place], after: str | None
) -> tuple[Any, ...] | None:
    """Where in the order to go on: a cursor says so itself, a number is looked for."""
    if after is None or not (str(after).isascii() and str(after).isprintable()):
        return None
    parts = str(after).split(_SEPARATOR)
    if len(parts) == 4 and _WEIGHT.fullmatch(parts[1]):
        return (parts[0], int(parts[1]), parts[2], parts[3])
    found = []
    for place in places:
        statement, parameters = desk_query(view, known, place)
        row = sql.run(
            view.connection, f"{statement} AND b.matter = ? {ORDER} LIMIT 1",
            [*parameters, str(after)],
        ).fetchone()  # fmt: skip
        if row is not None:
            found.append(tuple(row[:4]))
    return max(found, default=None)


def _cursor(row: Row) -> str:
    return _SEPARATOR.join((row.due_on, str(row.weight), row.number, row.action))


def _titled(view: View, one: Waiting, standing: snapshot.Standing) -> Waiting:
    title = standing.content.parts.get("title")
    kept = texts.texts(view.connection, view.agency, [title])
    return one._replace(title=kept.get(title or ""))
