"""Pages of a list, by offset: links to the one before and the one after."""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.hosts.web.console.here import Here


class Pager(NamedTuple):
    """`first` counts from 1; a link is None where there is no such page."""

    first: int
    before: str | None
    after: str | None


def pager(here: Here, path: str, offset: int, size: int, more: bool, **query: Any) -> Pager:
    """The links around a page that begins after `offset` entries; `more`: others follow."""
    back = max(offset - size, 0)
    return Pager(
        offset + 1,
        here.url(path, **query, offset=back or None) if offset > 0 else None,
        here.url(path, **query, offset=offset + size) if more else None,
    )
