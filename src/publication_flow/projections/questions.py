"""The responsibility trail answers questions: by item, person, post, section, document, period ...

A `Question` is a value; what it names is joined by "and". Every single question is one stretch of
an index, or a few of them read as one (`stretches`); of several the first of this order leads, and
what it brings is filtered by the rest:

    item · days in one stage · correlation · document · deputising · return, rejection, reason,
    action, sign-off, effect, stage, kind (all by the actions they can mean) · person · section ·
    post · category · policy · period

A deputised act is rarer than anything a person does, an action rarer than a section's work. One
call passes over at most `LOOKED_AT` steps, so that each answers soon: a page may be empty and yet
have more behind it.
"""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.ledger import sql, texts
from publication_flow.projections import longest, snapshot, trail
from publication_flow.projections.item import plain
from publication_flow.projections.reach import Reach
from publication_flow.projections.stretches import Batch
from publication_flow.projections.tables import steps
from publication_flow.projections.trail import Step
from publication_flow.projections.view import View
from publication_flow.projections.wanted import Row, Wanted, wanted

MOST = 500  # steps in one answer
LOOKED_AT = 5_000  # steps one call passes over at most
REPLAYED = 400  # ... where each matter must be replayed to know who may see it
_BATCH = 200

_COLUMNS = (*trail.WANTED, "matter", "title", "kind", "category", "signs", "correlation", "lay")
_ROWS = (
    f"SELECT {', '.join(_COLUMNS)} FROM {steps.name} WHERE agency = ? AND position IN ({{marks}}) "
    "ORDER BY position"
)


@dataclass(frozen=True, kw_only=True)
class Question:
    """What is asked, joined by "and"; nothing named asks for every step.

    `person` acted, was acted for or entered the act, in whatever posts; `post` is asked whoever
    held it. `stage` is the one a step led to. `returned` went back with a reason, `rejected`
    declined with one, `reason` is contained in it. `deputising` was done in somebody's stead.
    `policy` is a digest, the beginning of one, or a policy's name. `digest` names a content, a
    part, a file, or what was served; `file` is a document's bytes. `since` and `until` are days on
    which it was done (`recorded_...`: recorded), both inclusive. `longer_than` is in working days.
    """

    matter: str | None = None
    person: str | None = None
    post: str | None = None
    unit: str | None = None
    category: str | None = None
    action: str | None = None
    stage: str | None = None
    kind: str | None = None
    effect: str | None = None
    signs: str | None = None
    returned: bool = False
    rejected: bool = False
    reason: str | None = None
    deputising: bool = False
    policy: str | None = None
    correlation: str | None = None
    digest: str | None = None
    file: bytes | None = None
    since: str | None = None
    until: str | None = None
    recorded_since: str | None = None
    recorded_until: str | None = None
    longer_than: int | None = None


class Line(NamedTuple):
    """A step with the matter it belongs to. `title` is the one it had then, None when erased."""

    matter: str
    title: str | None
    kind: str
    category: str
    signs: str | None
    correlation: str | None
    step: Step

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: the matter's facts beside the step's own."""
        about: dict[str, Any] = plain(self)
        return {k: v for k, v in about.items() if k != "step"} | self.step.as_dict()


class Page(NamedTuple):
    """Steps, and where to read on. `more` False: the end was reached."""

    steps: tuple[Line, ...]
    cursor: str
    more: bool


def ask(view: View, question: Question, cursor: str | None = None, limit: int = 50) -> Page:
    """One page of the steps that fit, those the view's person may see: in order of position; with
    `longer_than` (and no item named) the longest first. `NotFound` for an item that is not there
    or may not be seen, and for a policy never adopted; `BadInput` for what cannot be asked."""
    reach = Reach(view)
    if question.matter is not None:
        reach.require(question.matter)
    asked = wanted(view, question)
    count = max(1, min(limit, MOST))
    if longest.leads(question):
        return _longest(view, asked, reach, longest.after(opened(cursor, 2)), count)
    (after,) = opened(cursor, 1) or (0,)
    return _page(view, asked, reach, asked.batches(view, after, count + 1), count)


def _page(
    view: View, asked: Wanted, reach: Reach, batches: Iterator[Batch], count: int
) -> Page:  # fmt: skip
    found: list[Row] = []
    passed, most = 0, REPLAYED if reach.replays else LOOKED_AT
    for batch in batches:
        found += _fitting(view, asked, reach, batch.positions)
        if len(found) > count:
            kept = found[:count]
            return Page(_lines(view, kept), sealed(kept[-1]["position"]), True)
        passed += len(batch.positions)
        if batch.reached >= asked.last:
            return Page(_lines(view, found), sealed(batch.reached), False)
        if passed >= most:
            return Page(_lines(view, found), sealed(batch.reached), True)
    raise AssertionError("the last batch reaches the end")


def _longest(
    view: View, asked: Wanted, reach: Reach, after: longest.Place | None, count: int
) -> Page:
    found: list[Row] = []
    passed, most = 0, REPLAYED if reach.replays else LOOKED_AT
    while True:
        places = longest.places(view, asked.longer_than, after, _BATCH)
        inside = [at for at in places if asked.first < at.position <= asked.last]
        rows = _fitting(view, asked, reach, [at.position for at in inside])
        by_position = {row["position"]: row for row in rows}
        found += [by_position[at.position] for at in inside if at.position in by_position]
        if len(found) > count:
            last = found[count - 1]
            seal = sealed(last["lay"], last["position"])
            return Page(_lines(view, found[:count]), seal, True)
        after = places[-1] if places else after
        passed += len(places)
        ended = len(places) < _BATCH
        if ended or passed >= most:
            seal = sealed(*after) if after is not None else sealed(0, 0)
            return Page(_lines(view, found), seal, not ended)


def _fitting(view: View, asked: Wanted, reach: Reach, positions: list[int]) -> list[Row]:
    """The rows at these positions that fit and may be seen, in order of position."""
    rows = [row for row in rows_at(view, positions) if asked.fits(row)]
    if asked.reason is not None:
        kept = texts.texts(view.connection, view.agency, [row["reason"] for row in rows])
        rows = [row for row in rows if asked.reason in kept.get(row["reason"], "").casefold()]
    seen = reach.among(row["matter"] for row in rows)
    return [row for row in rows if row["matter"] in seen]


def rows_at(view: View, positions: list[int]) -> list[Row]:
    """The steps at these positions, in order."""
    found: list[Row] = []
    for start in range(0, len(positions), snapshot.BATCH):
        chunk = positions[start : start + snapshot.BATCH]
        statement = _ROWS.format(marks=snapshot.marks(chunk))
        rows = sql.run(view.connection, statement, (view.agency, *chunk))
        found += [dict(zip(_COLUMNS, row, strict=True)) for row in rows]
    return found


def _lines(view: View, rows: list[Row]) -> tuple[Line, ...]:
    return tuple(lines(view, rows))


def lines(view: View, rows: list[Row]) -> Iterator[Line]:
    """Rows with their texts, as far as those are still kept."""
    named = [row[name] for row in rows for name in ("opinion", "reason", "title")]
    kept = texts.texts(view.connection, view.agency, named)
    calendar = trail.calendar_of(view)
    for row in rows:
        yield Line(
            row["matter"], kept.get(row["title"] or ""), row["kind"], row["category"],
            row["signs"], row["correlation"], trail.step_of(view, row, kept, calendar),
        )  # fmt: skip


def sealed(*place: int) -> str:
    """A place as the text a reader hands back; what is in it is nobody's business."""
    return urlsafe_b64encode(".".join(map(str, place)).encode()).decode().rstrip("=")


def opened(cursor: str | None, parts: int) -> tuple[int, ...]:
    """The place in a cursor; none where reading begins. `BadInput` for another question's."""
    if cursor is None:
        return ()
    try:
        text = urlsafe_b64decode(str(cursor).encode() + b"=" * (-len(str(cursor)) % 4)).decode()
        place = tuple(int(one) for one in text.split("."))
        if len(place) != parts or any(not 0 <= one < 2**31 for one in place):
            raise ValueError(text)
    except (ValueError, binascii.Error):
        raise BadInput("cursor-foreign", field="cursor", value=cursor) from None
    return place
