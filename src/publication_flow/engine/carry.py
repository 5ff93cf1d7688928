"""Opening balances (期初数): what the office counted in the years before its ledger.

The yearly report of the first year needs figures that no event here stands behind. They are said
once, by who answers for the report, with the document they were taken from, and stand apart.
"""

from __future__ import annotations

import secrets

from sqlalchemy import Connection

from publication_flow.engine.context import Context
from publication_flow.engine.organise import BASIS_LIMIT
from publication_flow.engine.scene import Scene, own_event, require_appointer, scene_of
from publication_flow.errors import BadInput
from publication_flow.ledger.append import batch, write
from publication_flow.ledger.head import lock
from publication_flow.matter import events as e
from publication_flow.matter.content import SALT_BYTES, clean, make_part
from publication_flow.projections.balances import FIGURES, KEYED

FIRST_YEAR = 1949
MOST = 10_000_000  # no bureau publishes more; a count beyond it is a slip


def carry(
    context: Context, year: int, figure: str, count: int, by: str, basis: str, key: str | None
) -> int:
    """Say an opening balance; its position. `BadInput` names what cannot be, `Denied` who may."""
    return context.database.write(
        lambda c: _within(c, context, year, figure, count, by, basis, key)
    )


def _within(
    connection: Connection, context: Context, year: int, figure: str, count: int, by: str,
    basis: str, key: str | None,
) -> int:  # fmt: skip
    head = lock(connection, context.agency)
    scene, recorded = scene_of(connection, context, head, by)
    require_appointer(scene, "carry")
    data = checked(scene, year, figure, count, key)
    authority = clean("basis", basis, BASIS_LIMIT, lines=False)
    if not authority:
        raise BadInput("basis-required", field="basis")
    part = make_part(authority.encode(), secrets.token_bytes(SALT_BYTES))
    data["texts"] = {"basis": part.digest}
    event = own_event(connection, head, scene, recorded, e.AGENCY_STREAM, e.CARRIED, data)
    write(connection, head, batch(head, [event], [part], []))
    return event.position


def checked(scene: Scene, year: int, figure: str, count: int, key: str | None) -> dict[str, object]:
    """What the event will say."""
    if figure not in FIGURES:
        raise BadInput("unknown-figure", field="figure", value=figure, known=list(FIGURES))
    last = int(scene.today[:4])
    if type(year) is not int or not FIRST_YEAR <= year <= last:
        raise BadInput("balance-year", field="year", value=year, first=FIRST_YEAR, last=last)
    if type(count) is not int or not 0 <= count <= MOST:
        raise BadInput("balance-count", field="count", value=count, limit=MOST)
    data: dict[str, object] = {"year": year, "figure": figure, "count": count}
    if figure in KEYED:
        policy = scene.policy
        known = list(policy.categories if figure == "by_category" else policy.channels)
        if key not in known:
            raise BadInput("balance-key", field="key", value=key, known=known)
        data["key"] = key
    elif key is not None:
        raise BadInput("balance-no-key", field="key", value=key, figure=figure)
    return data
