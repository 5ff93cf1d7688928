"""Opening balances: figures of before the ledger, as the office carried them into it.

Each is an event of the agency (`carried`): a year, a figure, perhaps one of its parts, a count and
the document it was taken from. The last one said of the same thing counts; the ones before stay in
the ledger. Nothing of it is ever added to what the ledger counts by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from publication_flow.ledger import read, texts
from publication_flow.matter import events as e
from publication_flow.projections.view import View

FIGURES = (
    "published", "by_category", "by_channel", "corrected", "withdrawn", "in_force", "cumulative",
)  # fmt: skip
KEYED = ("by_category", "by_channel")  # these have parts, and `key` names one


@dataclass(frozen=True, slots=True)
class Carried:
    """One opening balance, and the event it opens to. `basis` is None once it is erased."""

    position: int
    year: int
    figure: str
    key: str | None
    count: int
    person: str
    occurred_on: str
    basis: str | None


def standing(view: View, year: int) -> list[Carried]:
    """The balances of a year that count, in the order of the figures."""
    last: dict[tuple[str, str | None], e.Event] = {}
    for event in _said(view, year):
        last[event.data["figure"], event.data.get("key")] = event
    kept = texts.texts(view.connection, view.agency, [_basis(event) for event in last.values()])
    found = [_carried(event, kept) for event in last.values()]
    return sorted(found, key=lambda c: (FIGURES.index(c.figure), c.key or ""))


def history(view: View) -> list[Carried]:
    """Every balance that was ever said, in the order it was."""
    said = list(_said(view, None))
    kept = texts.texts(view.connection, view.agency, [_basis(event) for event in said])
    return [_carried(event, kept) for event in said]


def _said(view: View, year: int | None) -> Iterator[e.Event]:
    stream: Iterable[e.Event] = read.stream(
        view.connection, view.agency, e.AGENCY_STREAM, view.upto
    )
    for event in stream:
        if event.kind == e.CARRIED and year in (None, event.data["year"]):
            yield event


def _basis(event: e.Event) -> str | None:
    digest: str | None = event.data.get("texts", {}).get("basis")
    return digest


def _carried(event: e.Event, kept: dict[str, str]) -> Carried:
    data = event.data
    return Carried(
        event.position, data["year"], data["figure"], data.get("key"), data["count"],
        event.person, event.occurred_on, kept.get(_basis(event) or ""),
    )  # fmt: skip
