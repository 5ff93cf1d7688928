"""What the trail answers, as a page and as a table: lines with what is special to the question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.trail_question import Asked
from publication_flow.projections.overlong import Lying
from publication_flow.projections.questions import Line
from publication_flow.projections.revoked import Resting
from publication_flow.projections.seats import Seat

PAGE = 50
BATCH = 500  # steps read at once for a table
TURNS = 5  # stretches of the ledger looked through for one page before the reader is asked again


class Found(NamedTuple):
    """A step that fits; the desks it lay on or the delegation it rests on, where asked."""

    line: Line
    seats: tuple[Seat, ...] = ()
    resting: Resting | None = None


class Answer(NamedTuple):
    """A page of it. `lying` is what lies now, on the first page of a question for that."""

    found: tuple[Found, ...]
    lying: tuple[Lying, ...]
    cursor: str
    more: bool


def answer(here: Here, asked: Asked, cursor: str | None = None, limit: int = PAGE) -> Answer:
    """The next steps that fit, those the visitor may see. Long stretches in which nothing fits are
    read on a few times; then the page is empty and has more behind it."""
    made = _once(here, asked, cursor, limit)
    for _ in range(TURNS):
        if made.found or not made.more:
            break
        made = _once(here, asked, made.cursor, limit)._replace(lying=made.lying)
    return made


def everything(here: Here, asked: Asked, most: int) -> Iterator[Found]:
    """All of it, at most so many, a page at a time."""
    cursor, told = None, 0
    while True:
        made = _once(here, asked, cursor, BATCH)
        yield from made.found[: most - told]
        told, cursor = told + len(made.found), made.cursor
        if not made.more or told >= most:
            return


def about_file(here: Here, data: bytes, most: int) -> tuple[list[Found], bool]:
    """What touched a document, by its bytes; and whether there is more than is told."""
    found: list[Found] = []
    cursor = None
    while True:
        made = here.agency.ask(file=data, by=here.person, cursor=cursor, limit=most)
        found += [Found(line) for line in made.steps]
        cursor = made.cursor
        if not made.more or len(found) >= most:
            return found[:most], made.more or len(found) > most


def _once(here: Here, asked: Asked, cursor: str | None, limit: int) -> Answer:
    agency, by, as_of = here.agency, here.person, asked.as_of
    if asked.revoked:
        rested = agency.revoked(by=by, as_of=as_of, cursor=cursor, limit=limit)
        rows = tuple(Found(one.line, resting=one) for one in rested.steps)
        return Answer(rows, (), rested.cursor, rested.more)
    days = asked.lying
    if days is not None:
        long = agency.overlong(days, by=by, as_of=as_of, cursor=cursor, limit=limit)
        rows = tuple(Found(one.line, one.seats) for one in long.past)
        return Answer(rows, long.lying, long.cursor, long.more)
    page = agency.ask(by=by, as_of=as_of, cursor=cursor, limit=limit, **asked.parts)
    return Answer(tuple(Found(line) for line in page.steps), (), page.cursor, page.more)
