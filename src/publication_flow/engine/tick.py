"""tick: what time brings, done under a recorded authority, as often as one likes.

A clock of the policy may name what happens when it is over (`lapse`). Whoever is appointed as the
timekeeper answers for it, like any other act: judged by the same rules, recorded with post and
person, and impossible once the appointment ends. Each act carries a command id made of the matter,
its version and the clock, so that a tick repeated, or run twice at once, does everything once; each
is a transaction of its own, so that one killed half way leaves nothing half done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from publication_flow.engine.act import Envelope, act
from publication_flow.engine.context import Context
from publication_flow.engine.done import Done
from publication_flow.engine.reading import Reader
from publication_flow.errors import BadInput, Conflict, Denied, FlowError
from publication_flow.ledger import sql
from publication_flow.policy.deadlines import Due, running
from publication_flow.policy.decide import Command
from publication_flow.projections import snapshot
from publication_flow.projections.tables import items
from publication_flow.projections.view import View

PAGE = 200  # matters read at a time
_DUE = (
    f"SELECT matter FROM {items.name} WHERE agency = ? AND lapse_on <= ? AND matter > ? "
    "ORDER BY matter LIMIT ?"
)
_Lapsed = tuple[str, int, Due, dict[str, Any]]  # matter, version, clock, the act's fields


class Brought(NamedTuple):
    """What time brought to one matter, or why it could not: `error` says it, to be looked into."""

    matter: str
    clock: str
    action: str
    due_on: str
    done: Done | None
    error: FlowError | None = None


def tick(
    context: Context, by: str, progress: Callable[[int, int], None] | None = None
) -> list[Brought]:
    """Do everything whose day has come, in the order of the matters' numbers.

    What one matter refuses keeps none of the others. What is over still when it has been brought
    (a policy may bring an act that ends nothing) is not brought again before the next tick.
    """
    found: dict[tuple[str, Due], Brought] = {}
    again, total = True, _count(context)
    while again:  # what was brought may have brought something else: published, and over already
        again, last = False, ""
        while page := _page(context, last):
            for number, version, due, values in page:
                if (number, due) not in found:
                    one = _bring(context, number, version, due, values, by)
                    found[number, due] = one
                    again = again or one.done is not None
                if progress is not None:
                    progress(len(found), max(total, len(found)))
            last = page[-1][0]
    return list(found.values())


def due_now(context: Context) -> list[tuple[str, Due]]:
    """What a tick would do now: (matter, clock)."""
    found: list[tuple[str, Due]] = []
    last = ""
    while page := _page(context, last):
        found += [(number, due) for number, _, due, _ in page]
        last = page[-1][0]
    return found


def _bring(
    context: Context, number: str, version: int, due: Due, values: dict[str, Any], by: str
) -> Brought:
    assert due.lapse is not None
    command = Command(due.lapse, by, values=values)
    key = ":".join(filter(None, ("tick", number, str(version), due.clock, due.key)))
    told = Brought(number, due.clock, due.lapse, due.on, None)
    try:
        return told._replace(done=act(context, number, command, Envelope(key)))
    except Conflict as conflict:
        if conflict.code == "command-reused":  # done under another person's name: done it is
            return told
        return told._replace(error=conflict)
    except (Denied, BadInput) as refused:
        return told._replace(error=refused)


def _count(context: Context) -> int:
    with Reader(context, None, None) as r:
        statement = f"SELECT count(*) FROM {items.name} WHERE agency = ? AND lapse_on <= ?"
        return int(sql.run(r.view.connection, statement, (context.agency, r.view.day)).scalar())


def _page(context: Context, last: str) -> list[_Lapsed]:
    """The lapsed clocks of the next matters; none when all were looked at."""
    with Reader(context, None, None) as r:
        view = r.view
        while True:
            rows = sql.run(view.connection, _DUE, (context.agency, view.day, last, PAGE))
            numbers = [row[0] for row in rows]
            found = list(_lapsed(view, numbers))
            if found or not numbers:
                return found
            last = numbers[-1]


def _lapsed(view: View, numbers: list[str]) -> Iterator[_Lapsed]:
    known = snapshot.known(view)
    for number, standing in snapshot.standings(view, numbers).items():
        matter = standing.matter
        book = view.rulebook_of(matter.policy)
        for due in running(matter, book, known.calendar):
            if due.lapse is None or due.lapses_on is None or due.lapses_on > view.day:
                continue
            action = book.kind(matter.kind).action(due.lapse)
            values = {action.key: due.key} if action.key is not None and due.key else {}
            yield number, matter.version, due, values
