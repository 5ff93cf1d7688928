"""What there is to hand over to a channel: read from the ledger's steps, in order of position."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from publication_flow.channels.delivery_channels import Work
from publication_flow.channels.deployment import Place
from publication_flow.ledger import sql
from publication_flow.matter.erasing import REMARKS
from publication_flow.projections import erasures, postings
from publication_flow.projections.snapshot import BATCH, marks
from publication_flow.projections.tables import items, links, steps
from publication_flow.projections.view import View

PAGE = 1000  # steps that say something about some channel, read at a time

_SAYS = "(effect IS NOT NULL OR channels IS NOT NULL OR removed IS NOT NULL{erased})"
_SAID = "effect, channels, removed, person, action, fields"
_FOLLOWING = (
    f"SELECT position, matter, {_SAID} FROM {steps.name} "
    f"WHERE agency = ? AND position > ? AND position <= ? AND {_SAYS} ORDER BY position LIMIT ?"
)
_CAUSES = (
    f"SELECT matter, position, {_SAID} "
    f"FROM {steps.name} INDEXED BY pf_steps_matter "
    f"WHERE agency = ? AND matter IN ({{marks}}) AND position <= ? AND {_SAYS} ORDER BY position"
)
_ITEMS = (
    f"SELECT matter, version, kind, policy, index_number FROM {items.name} "
    "WHERE agency = ? AND matter IN ({marks})"
)
_ONCE_PUBLIC = (
    f"SELECT matter FROM {items.name} WHERE agency = ? AND public_state IS NOT NULL "
    "AND matter {beyond} ? ORDER BY matter LIMIT ?"
)
_LINKED = (
    f"SELECT matter, target FROM {links.name} WHERE agency = ? "
    "AND (matter IN ({marks}) OR target IN ({marks}))"
)


class Page(NamedTuple):
    """The matters concerned, each once, in the order of what happened last; and how far this
    page of the ledger goes."""

    numbers: list[str]
    end: int


def following(view: View, place: Place, after: int) -> Page | None:
    """The next page of matters whose standing on the channel may have changed; None at the end.

    The authority's own records are left out: they tell of what was delivered.
    """
    if after >= view.upto:
        return None
    erasing = erasures.erasing(view)
    statement = _FOLLOWING.format(erased=_or_erased(erasing))
    parameters = (view.agency, after, view.upto, *sorted(erasing), PAGE)
    rows = sql.run(view.connection, statement, parameters).fetchall()
    found: dict[str, None] = {}
    for _, matter, *said in rows:
        if _says(place, erasing, *said):
            found.pop(matter, None)
            found[matter] = None
    return Page(list(found), rows[-1][0] if len(rows) == PAGE else view.upto)


def works_of(
    view: View, place: Place, numbers: Iterable[str], *, force: bool = False
) -> dict[str, Work]:
    """These matters as they are to be handed over. Without `force`, those whose last record on
    the channel came after the last thing that happened to them are left out: they are proven."""
    wanted = list(dict.fromkeys(numbers))
    found: dict[str, Work] = {}
    erasing = erasures.erasing(view)
    for at in range(0, len(wanted), BATCH):
        chunk = wanted[at : at + BATCH]
        marked = marks(chunk)
        causes: dict[str, tuple[int, str | None]] = {}
        statement = _CAUSES.format(marks=marked, erased=_or_erased(erasing))
        parameters = (view.agency, *chunk, view.upto, *sorted(erasing))
        for matter, position, *said in sql.run(view.connection, statement, parameters):
            if _says(place, erasing, *said):
                effect = said[0] or causes.get(matter, (0, None))[1]
                causes[matter] = (position, effect)
        last = postings.last(view, place.channel, chunk)
        rows = sql.run(view.connection, _ITEMS.format(marks=marked), (view.agency, *chunk))
        for matter, version, kind, policy, index_number in rows:
            if matter not in causes:
                continue
            cause, effect = causes[matter]
            was = last.get(matter)
            if force or was is None or was.position < cause or was.served is None:
                found[matter] = Work(
                    matter, version, kind, policy, index_number, cause, effect, was
                )
    return {number: found[number] for number in wanted if number in found}


def linked(view: View, numbers: Iterable[str]) -> list[str]:
    """What links to these matters and what they link to (取代): their pages name them."""
    wanted, found = list(numbers), set[str]()
    for at in range(0, len(wanted), BATCH):
        chunk = wanted[at : at + BATCH]
        statement = _LINKED.format(marks=marks(chunk))
        for row in sql.run(view.connection, statement, (view.agency, *chunk, *chunk)):
            found.update(row)
    # A period of a duty is a link too, and no matter: it will not be found among them.
    return sorted(found - set(wanted))


def everything(view: View, begin: str = "") -> Iterator[list[str]]:
    """The numbers of all that is or was public, page by page in order, from one on."""
    statement = _ONCE_PUBLIC.format(beyond=">=")
    while True:
        rows = sql.run(view.connection, statement, (view.agency, begin, BATCH)).fetchall()
        page = [row[0] for row in rows]
        if page:
            yield page
        if len(page) < BATCH:
            return
        begin, statement = page[-1], _ONCE_PUBLIC.format(beyond=">")


def _or_erased(erasing: Mapping[str, str]) -> str:
    return f" OR action IN ({marks(sorted(erasing))})" if erasing else ""


def _says(
    place: Place, erasing: Mapping[str, str], effect: str | None, channels: str | None,
    removed: str | None, person: str, action: str, fields: str | None,
) -> bool:  # fmt: skip
    """Whether a step says something about the channel, and not only that it was served. What was
    erased may still lie there, but for opinions and reasons, which no channel ever shows."""
    if effect is not None:
        return True
    if action in erasing:
        return bool(json.loads(fields or "{}").get(erasing[action]) != REMARKS)
    named = {*json.loads(channels or "[]"), *json.loads(removed or "[]")}
    return place.channel in named and person != place.authority
