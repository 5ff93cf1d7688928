"""How a matter became what it is: its contents side by side, and who held it how long."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console.here import Visitor
from publication_flow.hosts.web.console.render import page

router = APIRouter()


@router.get("/{agency}/items/{number}/versions")
def versions(here: Visitor, number: str, a: str = "", b: str = "") -> Response:
    """Two contents side by side; by default the last two."""
    found = here.agency.history(number, by=here.person)
    last = len(found)
    left, right = chosen(a, max(last - 1, 1)), chosen(b, last)
    compared = here.agency.compare(number, left, right, by=here.person)
    difference = compared.difference
    files = len(difference.added) + len(difference.removed)
    altered = sum(part.changed for part in difference.parts if part.name != "of") + files
    return page(here, "versions.html", number=number, versions=found, c=compared, altered=altered)


@router.get("/{agency}/items/{number}/trail")
def trail(here: Visitor, number: str) -> Response:
    """Every step in its order, round by round, and how many working days each stage took."""
    item = here.agency.item(number, by=here.person)
    steps = here.agency.trail(number, by=here.person)
    rounds = [
        (of, next((s.purpose for s in own if s.purpose), None), own)
        for of, own in ((of, list(group)) for of, group in groupby(steps, lambda s: s.round))
    ]
    waited: Counter[str] = Counter()
    for step in steps:
        if step.from_ and step.waited:
            waited[step.from_] += step.waited
    longest = max(waited.values(), default=1)
    return page(
        here,
        "trail.html",
        item=item,
        rounds=rounds,
        count=len(steps),
        waits=list(waited.items()),
        longest=longest,
    )


def chosen(typed: str, default: int) -> int:
    """The number of a content as it stands in the address; `NotFound` for what is no number."""
    if not typed:
        return default
    if not (typed.isascii() and typed.isdigit() and len(typed) < 7):
        raise NotFound("page")
    return int(typed)
