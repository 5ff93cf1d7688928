"""责任: who answers for each catalogue category on a day, on what document, and the gaps.

Three levels: the leader in charge, the section, the named officer. What the rule `answerable`
denies is found by the same function; here it is listed before anybody runs into it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.ledger.tables import events
from publication_flow.matter import answering
from publication_flow.matter.answering import Answer
from publication_flow.matter.authority import Remit
from publication_flow.matter.events import Event, from_bytes
from publication_flow.projections import feed, snapshot
from publication_flow.projections.item import plain
from publication_flow.projections.snapshot import Known
from publication_flow.projections.view import View

_AT = (
    f"SELECT body FROM {events.name} WHERE agency = ? AND position IN ({{marks}}) ORDER BY position"
)


class Assigned(NamedTuple):
    """A unit with the leader in charge and the officer, each by id and by name."""

    unit: str
    unit_name: str
    leader: str | None
    leader_name: str | None
    officer: str | None
    officer_name: str | None


class Answering(NamedTuple):
    """Who answers for a category; one line for each unit, or one without anybody. `basis` is the
    document (None when none was named or it was erased), `position` the event of the assignment;
    `gaps` are codes of `matter.answering`."""

    category: str
    category_label: dict[str, str]
    assigned: Assigned | None
    since: str | None
    until: str | None
    basis: str | None
    position: int | None
    gaps: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def read(view: View, day: str) -> list[Answering]:
    """On a day, as known at the view's position, in the order of the policy's categories. Who may
    not oversee the office sees the categories of their own units."""
    known = snapshot.known(view)
    answers = standing(view, known, day)
    found = bases(view, [a.remit.position for a in answers if a.remit is not None])
    categories = known.rulebook.policy.categories
    return [
        Answering(
            category,
            categories[category].label.model_dump(),
            assigned(view, remit) if remit is not None else None,
            remit.valid_from if remit is not None else None,
            remit.valid_to if remit is not None else None,
            found.get(remit.position) if remit is not None else None,
            remit.position if remit is not None else None,
            gaps,
        )
        for category, remit, gaps in answers
    ]


def standing(view: View, known: Known, day: str) -> list[Answer]:
    """The same without names and documents, which counting does not need."""
    seen = reach(view, known)
    wanted = [c for c in known.rulebook.policy.categories if seen is None or c in seen]
    return answering.standing(known.organisation, wanted, day)


def on(view: View, known: Known, category: str, day: str) -> tuple[Assigned, ...]:
    """Everybody who answers for one category on a day."""
    remits = answering.remits_of(known.organisation, category, day)
    return tuple(assigned(view, remit) for remit in remits)


def assigned(view: View, remit: Remit) -> Assigned:
    def name(person: str | None) -> str | None:
        return view.persons.get(person, person) if person is not None else None

    return Assigned(
        remit.unit, view.units.get(remit.unit, remit.unit),
        remit.leader, name(remit.leader), remit.officer, name(remit.officer),
    )  # fmt: skip


def reach(view: View, known: Known) -> frozenset[str] | None:
    """The categories whose duties the view's person may look at: all (None) for who oversees the
    office, else those their own units answer for, or they themselves."""
    if feed.may_oversee(view):
        return None
    units = {
        h.unit for h in known.organisation.holdings if h.person == view.by and h.valid(view.day)
    } - {""}
    return frozenset(
        remit.category
        for remit in known.organisation.remits
        if remit.valid(view.day)
        and (remit.unit in units or view.by in (remit.leader, remit.officer))
    )


def bases(view: View, positions: Iterable[int]) -> dict[int, str]:
    """The documents on which these events rest, by position. What was written with the founding
    rests on the document of the founding."""
    named: dict[int, str] = {}
    founding: Event | None = None
    wanted = sorted({1, *positions})
    for start in range(0, len(wanted), snapshot.BATCH):
        chunk = wanted[start : start + snapshot.BATCH]
        statement = _AT.format(marks=snapshot.marks(chunk))
        for row in sql.run(view.connection, statement, (view.agency, *chunk)):
            event = from_bytes(bytes(row[0]))
            founding = founding or event
            origin = founding if event.recorded_at == founding.recorded_at else event
            basis = (event.data.get("texts") or origin.data.get("texts", {})).get("basis")
            if basis is not None:
                named[event.position] = basis
    kept = texts.texts(view.connection, view.agency, named.values())
    return {position: kept[digest] for position, digest in named.items() if digest in kept}
