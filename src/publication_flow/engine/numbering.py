"""The index number (索引号) that an event gives, and the head's counter after it.

A number is given where the matter is first published, in the same write as the publication: the
counter is part of the head, so that of two who publish at once one counts again. What is imported
keeps the number it bears, and the counter steps over it.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.context import Context
from publication_flow.ledger.head import Head
from publication_flow.matter import events as e
from publication_flow.matter.index_number import Counter, following, number, stepped_over


class Given(NamedTuple):
    """What the event says more, and which columns of the head change."""

    data: dict[str, Any]
    changes: dict[str, Any]


NONE = Given({}, {})


def given(
    connection: Connection,
    context: Context,
    head: Head,
    today: str,
    kind: str,
    data: dict[str, Any],
    category: str,
    brought: str | None,
) -> Given:
    """What an event of `kind` with its `data` gives. `today` is the day of recording: its year
    counts, also for what was published on paper before and entered late. `brought` is the number
    that an imported item bears already. `BadInput` for a category without a code."""
    if kind == e.IMPORTED:
        told = {"index_number": brought} if brought is not None else {}
        if brought is None or head.index_scheme is None:
            return Given(told, {})
        scheme = context.scheme(connection, head.index_scheme)
        before = Counter(head.index_year, head.index_last)
        after = stepped_over(scheme, before, today, brought)
        return Given(told, _columns(after) if after != before else {})
    if head.index_scheme is None or kind != e.ACTED or not data.get("first"):
        return NONE
    scheme = context.scheme(connection, head.index_scheme)
    counter = following(scheme, Counter(head.index_year, head.index_last), today)
    told = {"index_number": number(scheme, today, category, counter.last)}
    return Given(told, _columns(counter))


def _columns(counter: Counter) -> dict[str, int]:
    return {"index_year": counter.year, "index_last": counter.last}
