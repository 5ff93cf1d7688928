"""The public catalogue: what is public now, and the tombstone of what was taken down.

It answers from the public versions alone: a correction under way changes nothing here, not even
the category, until it is published.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.matter.state import PUBLIC, Matter, Public
from publication_flow.projections import snapshot
from publication_flow.projections.item import plain
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

SUMMARY = 100  # characters of the body that stand for a summary nobody wrote

_CATEGORY = (
    f" AND (SELECT p.category FROM {steps.name} p INDEXED BY pf_steps_matter "
    "WHERE p.agency = ? AND p.matter = c.matter "
    "AND p.effect = 'publish' AND p.position <= ? ORDER BY p.position DESC LIMIT 1) = ?"
)
_TAKEN_DOWN = (
    f"SELECT matter, occurred_on FROM {steps.name} INDEXED BY pf_steps_matter "
    f"WHERE agency = ? AND matter IN ({{marks}}) "
    "AND effect IN ('suspend', 'withdraw') AND position <= ? ORDER BY position"
)


class Entry(NamedTuple):
    """One line of the catalogue. `state` is public, or suspended or withdrawn: then it is a
    tombstone, and only `number`, `index_number` and `taken_down_on` are told. Texts that were
    erased are None.

    `first_on` is the day of the first publication, `published_on` that of the present version.
    """

    number: str
    state: str
    taken_down_on: str | None = None
    title: str | None = None
    summary: str | None = None
    category: str | None = None
    category_label: dict[str, str] | None = None
    document_number: str | None = None
    formed_on: str | None = None
    published_on: str | None = None
    first_on: str | None = None
    unit: str | None = None
    unit_name: str | None = None
    channels: tuple[str, ...] = ()
    version: int | None = None
    imported: bool = False  # 历史导入: it was public before the ledger began
    index_number: str | None = None

    @property
    def known_as(self) -> str:
        """The index number (索引号); the matter's own number while it has none."""
        return self.index_number or self.number

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def read(
    view: View, category: str | None, year: int | None, limit: int, offset: int
) -> list[Entry]:
    """A page of the catalogue, the latest publication first.

    `year` is that of the first publication, as in the yearly figures. A tombstone keeps the place
    of what it stands for, so that taking something down moves nothing to another page.
    """
    numbers = _numbers(view, category, year, max(limit, 0), max(offset, 0))
    found = snapshot.standings(view, numbers)
    matters = [found[number].matter for number in numbers]
    gone = [m.number for m in matters if m.public is not None and m.public.state != PUBLIC]
    taken_down = _taken_down(view, gone)
    here = [m.public for m in matters if m.public is not None and m.public.state == PUBLIC]
    kept = texts.texts(view.connection, view.agency, [d for p in here for d in _wanted(p)])
    return [_entry(view, matter, kept, taken_down) for matter in matters]


def _numbers(
    view: View, category: str | None, year: int | None, limit: int, offset: int
) -> list[str]:
    source, parameters = snapshot.once_public(view)
    statement = f"SELECT c.matter FROM ({source}) c WHERE 1 = 1"
    if year is not None:
        statement += " AND c.first_on BETWEEN ? AND ?"
        parameters += (f"{year:04d}-01-01", f"{year:04d}-12-31")
    if category is not None:
        statement += _CATEGORY
        parameters += (view.agency, view.upto, category)
    statement += " ORDER BY c.since_on DESC, c.matter DESC LIMIT ? OFFSET ?"
    rows = sql.run(view.connection, statement, (*parameters, limit, offset))
    return [row[0] for row in rows]


def _taken_down(view: View, numbers: list[str]) -> dict[str, str]:
    """The day each was last taken down."""
    found: dict[str, str] = {}
    for start in range(0, len(numbers), snapshot.BATCH):
        chunk = numbers[start : start + snapshot.BATCH]
        statement = _TAKEN_DOWN.format(marks=snapshot.marks(chunk))
        rows = sql.run(view.connection, statement, (view.agency, *chunk, view.upto))
        found.update((row[0], row[1]) for row in rows)
    return found


def _wanted(public: Public) -> list[str | None]:
    """The texts a line shows; a body is fetched only where it must stand for the summary."""
    parts = public.content.parts
    return [
        parts.get("title"),
        parts.get("document_number"),
        parts.get("summary") or parts.get("body"),
    ]


def _entry(view: View, matter: Matter, kept: dict[str, str], taken_down: dict[str, str]) -> Entry:
    public = matter.public
    if public is None or public.state != PUBLIC:
        state = public.state if public is not None else ""
        return Entry(
            matter.number, state, taken_down.get(matter.number), index_number=matter.index_number
        )
    title, document_number, summary = (kept.get(d) if d else None for d in _wanted(public))
    if "summary" not in public.content.parts and summary is not None:
        summary = " ".join(summary.split())[:SUMMARY]
    category = public.content.fields["category"]
    known = view.rulebook_of(matter.policy).policy.categories.get(category)
    return Entry(
        number=matter.number,
        state=public.state,
        title=title,
        summary=summary,
        category=category,
        category_label=known.label.model_dump() if known is not None else None,
        document_number=document_number,
        formed_on=public.content.fields.get("formed_on"),
        published_on=public.since_on,
        first_on=public.first_on,
        unit=matter.unit,
        unit_name=view.units.get(matter.unit, matter.unit),
        channels=tuple(sorted(matter.posted)),
        version=public.version,
        imported=matter.imported is not None,
        index_number=matter.index_number,
    )
