"""The yearly figures of proactive disclosure, each with the events behind it.

- published: first publications whose day lies in the year. A later withdrawal does not subtract,
  corrections and errata never count.
- by_category and by_month (keys 2017-01 to 2017-12) sum to published; by_channel counts an item
  once per channel, in the year it first appeared there, and does not sum to anything.
- corrected, withdrawn, returned: acts of the year. An item corrected twice counts twice.
- in_force: public at the year's end (or, seen earlier, at the view's position). What is suspended
  is not there to be read, so it is not in force and stands apart.
- cumulative: first publications up to the year's end, since the ledger began.
- desks: working days a matter lay in a stage before the step of this year that left it.
- on_time: publications within the policy's limit after the date formed. What was imported is
  neither on time nor late: it was published before anybody here could be.
- imported: how many of `published` rest on an import (历史导入) and not on steps taken here.
- carried: opening balances, what the office says it counted before the ledger. They stand apart
  from every figure above and are never added to one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.matter.events import AGENCY_STREAM
from publication_flow.projections import balances, behind, counts, figures, snapshot
from publication_flow.projections.balances import Carried
from publication_flow.projections.behind import At
from publication_flow.projections.item import plain
from publication_flow.projections.view import View

FIGURES = (
    "published", "by_category", "by_month", "by_channel", "corrected", "withdrawn", "returned",
    "in_force", "suspended", "cumulative", "desks", "on_time", "imported", "carried",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DeskTime:
    """Working days in one stage. `count` steps were measured, `unknown` ones fell into a year whose
    calendar is unknown. Percentiles by nearest rank: a value that occurred, never between two."""

    stage: str
    count: int
    median: int | None
    p90: int | None
    unknown: int


class Punctuality(NamedTuple):
    """First publications against the limit. `share` is on time among the determined, to four
    places; None when none is."""

    on_time: int
    late: int
    undetermined: int
    share: float | None


class Proactive(NamedTuple):
    """The figures; see the module for what each counts."""

    published: int
    by_category: dict[str, int]
    by_month: dict[str, int]
    by_channel: dict[str, int]
    corrected: int
    withdrawn: int
    in_force: int
    suspended: int
    cumulative: int
    returned: int
    desks: tuple[DeskTime, ...]
    on_time: Punctuality
    imported: int = 0
    carried: tuple[Carried, ...] = ()


class Metrics(NamedTuple):
    """One year, at one position of the ledger. `as_of` is the day it is seen on."""

    year: int
    position: int
    as_of: str
    proactive: Proactive

    def as_dict(self) -> dict[str, Any]:
        """For `--json` and the statutory forms: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


class Behind(NamedTuple):
    """How many events there are behind a figure, and (position, number) of those of one page."""

    total: int
    page: tuple[At, ...]


def read(view: View, year: int) -> Metrics:
    """The year's figures. What happened costs a walk along an index of the year, what stands one
    along the steps with an effect up to its end."""
    known = snapshot.known(view)
    found = counts.of_year(view, year, known.calendar)
    _, last_day = figures.span(year)
    stands = counts.stands(view, last_day)
    policy = known.rulebook.policy
    proactive = Proactive(
        published=found.published,
        by_category=_counted(policy.categories, found.by_category),
        by_month=_counted([f"{year}-{month:02}" for month in range(1, 13)], found.by_month),
        by_channel=_counted(policy.channels, found.by_channel),
        corrected=found.corrected,
        withdrawn=found.withdrawn,
        in_force=stands.in_force,
        suspended=stands.suspended,
        cumulative=stands.cumulative,
        returned=found.returned,
        desks=_desks(view, found.waits),
        on_time=_punctuality(found.on_time),
        imported=found.imported,
        carried=tuple(balances.standing(view, year)),
    )
    return Metrics(year, view.upto, view.day, proactive)


def events_behind(view: View, year: int, figure: str, key: str | None = None) -> list[At]:
    """The (position, number) of each event behind a figure, in order.

    `key` narrows a figure that has parts: the category, the channel, the stage, or on_time, late
    or undetermined. `BadInput` for a figure there is none of.
    """
    return _numbered(view, figure, _positions(view, year, figure, key))


def page_behind(
    view: View, year: int, figure: str, key: str | None, limit: int, offset: int
) -> Behind:
    """The same a page at a time: numbers are looked up for the page alone."""
    at = _positions(view, year, figure, key)
    page = at[max(offset, 0) : max(offset, 0) + max(limit, 0)]
    return Behind(len(at), tuple(_numbered(view, figure, page)))


def _positions(view: View, year: int, figure: str, key: str | None) -> list[int]:
    if figure not in FIGURES:
        raise BadInput("unknown-figure", field="figure", value=figure, known=list(FIGURES))
    if figure == "carried":
        standing = balances.standing(view, year)
        return [one.position for one in standing if key in (None, one.figure)]
    return behind.positions(view, year, figure, key)


def _numbered(view: View, figure: str, at: list[int]) -> list[At]:
    if figure == "carried":
        return [(position, AGENCY_STREAM) for position in at]
    return behind.numbered(view, at)


def _counted(names: Iterable[str], counted: Mapping[str, int]) -> dict[str, int]:
    """Every name of the policy, at nought if need be, and whatever an older policy knew."""
    order = dict.fromkeys([*names, *sorted(counted)])
    return {name: counted.get(name, 0) for name in order}


def _desks(view: View, waits: Mapping[str, Counter[int | None]]) -> tuple[DeskTime, ...]:
    """Stages in the order of the policy's kinds."""
    order = [s.id for kind in view.rulebook.policy.kinds.values() for s in kind.stages]
    stages = sorted(waits, key=lambda s: (order.index(s) if s in order else len(order), s))
    found = []
    for stage in stages:
        measured = sorted((d, n) for d, n in waits[stage].items() if d is not None)
        days = [d for d, n in measured for _ in range(n)]
        unknown = waits[stage][None]
        found.append(
            DeskTime(stage, len(days), percentile(days, 50), percentile(days, 90), unknown)
        )
    return tuple(found)


def percentile(ascending: Sequence[int], percent: int) -> int | None:
    """The nearest-rank percentile: the value at rank ceil(percent/100 * n), counted from 1."""
    if not ascending:
        return None
    rank = -(-percent * len(ascending) // 100)
    return ascending[max(rank, 1) - 1]


def _punctuality(counted: Mapping[str, int]) -> Punctuality:
    on_time, late, undetermined = (
        counted.get(name, 0) for name in ("on_time", "late", "undetermined")
    )
    share = round(on_time / (on_time + late), 4) if on_time + late else None
    return Punctuality(on_time, late, undetermined, share)
