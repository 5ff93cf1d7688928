"""Index numbers (索引号) as they were given: which to which item, and which were stepped over.

Every number stands in `items` for good: nothing that was once public is ever left out, so what is
missing between two serials was never given here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from publication_flow.errors import BrokenLedger
from publication_flow.ledger import read, sql
from publication_flow.ledger.tables import documents, heads
from publication_flow.matter import events as e
from publication_flow.matter import index_number
from publication_flow.matter.index_number import Counter, Parsed, Scheme
from publication_flow.projections.item import plain
from publication_flow.projections.tables import items, steps
from publication_flow.projections.view import View

_BY_NUMBER = f"SELECT matter FROM {items.name} WHERE agency = ? AND index_number = ?"
_NUMBERS = f"SELECT index_number FROM {items.name} WHERE agency = ? AND index_number IS NOT NULL"
_GIVEN = (
    "SELECT i.index_number, i.matter, i.first_on, i.public_state, s.mode "
    f"FROM {items.name} i JOIN {steps.name} s ON s.agency = i.agency AND s.matter = i.matter "
    "AND s.first = 1 WHERE i.agency = ? AND i.index_number IS NOT NULL ORDER BY s.position"
)
_ELSEWHERE = (
    f"SELECT h.agency, d.data FROM {heads.name} h JOIN {documents.name} d "
    "ON d.agency = h.agency AND d.digest = h.index_scheme WHERE h.agency <> ? ORDER BY h.agency"
)


class Numbered(NamedTuple):
    """A number and the item that has it. `serial` is None when it is of no scheme that was ever
    adopted here: such a number came with an import. `day` is that of the first publication;
    `state` is public, suspended or withdrawn: the number stays whatever becomes of the item."""

    number: str
    serial: int | None
    matter: str
    day: str
    state: str
    imported: bool


class Skipped(NamedTuple):
    """Serials that were never given here, both ends included: `before` is the number of an item
    that brought its own along, and the counter went on after it."""

    code: str
    first: int
    last: int
    before: str


class Register(NamedTuple):
    """A year's numbers by scheme and serial, those of no known scheme last."""

    year: int
    numbers: tuple[Numbered, ...]
    skipped: tuple[Skipped, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


class Standing(NamedTuple):
    """The scheme in force, since which event, and how far it has counted."""

    digest: str
    position: int
    scheme: Scheme
    last: int

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**self._asdict(), "scheme": self.scheme.as_dict()}


def standing(view: View) -> Standing | None:
    """The scheme in force; None while none has been adopted."""
    adopted = _adoptions(view)
    if not adopted:
        return None
    last = adopted[-1]
    scheme = scheme_of(view, last.data["digest"])
    counter = Counter(view.head.index_year, view.head.index_last)
    now = index_number.on_day(scheme, counter, view.day)
    return Standing(last.data["digest"], last.position, scheme, now.last)


def schemes(view: View) -> list[Scheme]:
    """Every scheme that was ever adopted here, in order, each once."""
    digests = dict.fromkeys(event.data["digest"] for event in _adoptions(view))
    return [scheme_of(view, digest) for digest in digests]


def scheme_of(view: View, digest: str) -> Scheme:
    """The scheme that was kept under a digest; `BrokenLedger` when it is not there as it was."""
    data = read.document(view.connection, view.agency, digest)
    if data is None or hashlib.sha256(data).hexdigest() != digest:
        raise BrokenLedger("document", agency=view.agency, digest=digest)
    return index_number.from_bytes(data)


def by_number(view: View, number: str) -> str | None:
    """The matter that has a number."""
    found = sql.run(view.connection, _BY_NUMBER, (view.agency, number)).scalar()
    return str(found) if found is not None else None


def highest(view: View, scheme: Scheme, day: str) -> int:
    """The highest serial of a scheme that some item has: of the day's year, where the number
    shows the year. 0 when there is none."""
    counter = Counter(int(day[:4]), 0)
    for (number,) in sql.run(view.connection, _NUMBERS, (view.agency,)):
        counter = index_number.stepped_over(scheme, counter, day, number)
    return counter.last


def elsewhere(view: View) -> Iterator[tuple[str, Scheme]]:
    """The schemes in force of the other agencies in this database."""
    for agency, data in sql.run(view.connection, _ELSEWHERE, (view.agency,)).fetchall():
        yield agency, index_number.from_bytes(bytes(data))


def register(view: View, year: int) -> Register:
    """The numbers of a year: that in the number, else that in which the item was first public."""
    known = schemes(view)
    found: list[tuple[int, int, Parsed | None, Numbered]] = []
    series: dict[tuple[str, str], int] = {}
    rows = sql.run(view.connection, _GIVEN, (view.agency,)).fetchall()
    for number, matter, day, state, mode in rows:
        parsed = next((p for s in known if (p := index_number.parse(s, number))), None)
        serial = parsed.serial if parsed is not None else None
        line = Numbered(number, serial, matter, day, state or "", mode == "import")
        place = len(known)
        if parsed is not None:
            place = series.setdefault((parsed.family, parsed.code), len(series))
        found.append((place, serial or 0, parsed, line))
    found.sort(key=lambda one: one[:2])
    skipped = _gaps([(parsed, line) for _, _, parsed, line in found if parsed is not None])
    return Register(
        year,
        tuple(line for _, _, parsed, line in found if _year(parsed, line) == year),
        tuple(gap for which, gap in skipped if which == year),
    )


def _gaps(found: list[tuple[Parsed, Numbered]]) -> Iterator[tuple[int, Skipped]]:
    """What is missing below each number of its series, with the year it is listed in."""
    before: tuple[object, int] = (None, 0)
    for parsed, line in sorted(
        found, key=lambda one: (one[0].family, one[0].code, one[0].year or 0, one[0].serial)
    ):
        run = (parsed.family, parsed.code, parsed.year)
        last = before[1] if before[0] == run else 0
        if parsed.serial > last + 1:
            gap = Skipped(parsed.code, last + 1, parsed.serial - 1, line.number)
            yield _year(parsed, line), gap
        before = (run, parsed.serial)


def _year(parsed: Parsed | None, line: Numbered) -> int:
    if parsed is not None and parsed.year is not None:
        return parsed.year
    return int(line.day[:4])


def _adoptions(view: View) -> list[e.Event]:
    recorded = read.stream(view.connection, view.agency, e.AGENCY_STREAM, view.upto)
    return [
        event
        for event in recorded
        if event.kind == e.ADOPTED and event.data.get("what") == index_number.WHAT
    ]
