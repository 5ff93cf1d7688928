"""What leaves the ledger as a file, page by page: stored events, and the trail's steps.

What is written depends on the position alone: names, labels and calendar are those of `upto`, so a
file made anew tomorrow, or from a rebuilt database, has the same bytes. Who may see what is asked
of today. Memory is bounded by a page, however long the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.ledger.tables import events as stored
from publication_flow.projections import feed, snapshot, trail, visible
from publication_flow.projections.tables import steps
from publication_flow.projections.trail import Step
from publication_flow.projections.view import View

PAGE = 500
Progress = Callable[[int, int], None]

_ALL = (
    f"SELECT position, stream, body FROM {stored.name} "
    "WHERE agency = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?"
)
_OF_ITEM = (
    f"SELECT position, stream, body FROM {stored.name} WHERE agency = ? AND stream = ? "
    "AND +position > ? AND +position <= ? ORDER BY version LIMIT ?"
)
_MORE = ("version", "matter", "kind", "category", "owner", "title", "outcome", "public_state")
_COLUMNS = ", ".join((*trail.WANTED, *_MORE))
_STEPS = (
    f"SELECT {_COLUMNS} FROM {steps.name} "
    "WHERE agency = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?"
)
_STEPS_OF_ITEM = (
    f"SELECT {_COLUMNS} FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?"
)


class Wanted(NamedTuple):
    """What to export: events after a position up to another, perhaps of one matter. `seen` is the
    present, which says what the person may see; `view` what was known at `upto`."""

    seen: View
    view: View
    item: str | None
    after: int


class Stored(NamedTuple):
    """An event's stored bytes."""

    position: int
    stream: str
    body: bytes


class Row(NamedTuple):
    """A step of the trail with its matter. `title` and the step's texts are None when there were
    none; `erased` names those (title, opinion, reason) that were and are gone."""

    step: Step
    version: int
    matter: str
    kind: str
    category: str
    owner: str
    title: str | None
    outcome: str | None
    public_state: str | None
    erased: frozenset[str]


def wanted(view: View, item: str | None, after: int, upto: int | None) -> Wanted:
    """`NotFound` for a matter that is not there or may not be read whole."""
    end = view.upto if upto is None else max(0, min(upto, view.upto))
    if item is not None:
        visible.require(view, item)
    past = view if end == view.upto else replace(view, upto=end)
    found = Wanted(view, past, item, max(0, after))
    if item is not None and next(stored_events(found), None) is None and after <= 0:
        raise visible.hidden(view, item)
    return found


def stored_events(of: Wanted, progress: Progress | None = None) -> Iterator[Stored]:
    """The stored bytes of the events, in order; those that may not be seen are passed over."""
    for page in _pages(of, (_ALL, _OF_ITEM), 0, progress):
        seen = feed.streams_seen(of.seen, (row[1] for row in page))
        for position, stream, body in page:
            if stream in seen:
                yield Stored(position, stream, bytes(body))


def rows(of: Wanted, progress: Progress | None = None) -> Iterator[Row]:
    """The steps of the trail, in order of position."""
    calendar = snapshot.known(of.view).calendar
    columns = (*trail.WANTED, *_MORE)
    for page in _pages(of, (_STEPS, _STEPS_OF_ITEM), columns.index("position"), progress):
        found = [dict(zip(columns, row, strict=True)) for row in page]
        seen = feed.streams_seen(of.seen, (row["matter"] for row in found))
        found = [row for row in found if row["matter"] in seen]
        digests = [row[name] for row in found for name in ("opinion", "reason", "title")]
        kept = texts.texts(of.view.connection, of.view.agency, digests)
        for row in found:
            yield _row(of.view, row, kept, trail.step_of(of.view, row, kept, calendar))


def _row(view: View, row: dict[str, Any], kept: dict[str, str], step: Step) -> Row:
    gone = {
        name for name in ("opinion", "reason", "title") if row[name] and row[name] not in kept
    }  # fmt: skip
    rest = {name: row[name] for name in _MORE if name != "title"}
    title = kept.get(row["title"] or "")
    return Row(step=step, title=title, erased=frozenset(gone), **rest)


def _pages(
    of: Wanted, statements: tuple[str, str], place: int, progress: Progress | None
) -> Iterator[list[Any]]:
    """Pages of rows after a position, of the whole ledger or of one matter."""
    view, last = of.view, of.after
    total = max(0, view.upto - of.after)
    while True:
        if of.item is None:
            statement, parameters = statements[0], (view.agency, last, view.upto, PAGE)
        else:
            statement = statements[1]
            parameters = (view.agency, of.item, last, view.upto, PAGE)  # type: ignore[assignment]
        page = sql.run(view.connection, statement, parameters).fetchall()
        if page:
            last = page[-1][place]
            yield page
        if progress is not None:
            progress(min(total, last - of.after) if len(page) == PAGE else total, total)
        if len(page) < PAGE:
            return
