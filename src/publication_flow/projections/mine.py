"""What a person handled, and on whose desk it is now."""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.projections import snapshot
from publication_flow.projections.item import Desk, desks, plain
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View

_PAGE = 500
_STATEMENT = (
    "SELECT position, matter, action, post, on_behalf_of, occurred_on, recorded_at "
    f"FROM {steps.name} INDEXED BY pf_steps_person "
    "WHERE agency = ? AND person = ? AND position < ? "
    "ORDER BY position DESC LIMIT ?"
)


class Handled(NamedTuple):
    """One matter and the last thing this person did to it; `desks` is where it waits now, empty
    when it waits for nobody."""

    number: str
    title: str | None
    stage: str
    purpose: str | None
    outcome: str | None
    public_state: str | None
    category: str
    action: str
    post: str | None
    on_behalf_of: str | None
    occurred_on: str
    recorded_at: str
    position: int
    desks: tuple[Desk, ...]

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def read(view: View, by: str, limit: int) -> list[Handled]:
    """Matters by this person's last act on them, newest first, each once.

    Acts are those done in person, in whatever post; what somebody entered for another counts for
    the one who signed.
    """
    acts = _last_acts(view, by, max(limit, 0))
    found = snapshot.standings(view, [row[1] for row in acts])
    known = snapshot.known(view)
    titles = texts.texts(
        view.connection, view.agency, [s.content.parts.get("title") for s in found.values()]
    )
    handled = []
    for position, number, action, post, on_behalf_of, occurred_on, recorded_at in acts:
        matter, content = found[number]
        handled.append(
            Handled(
                number=number,
                title=titles.get(content.parts.get("title", "")),
                stage=matter.stage,
                purpose=matter.round.purpose if matter.round is not None else None,
                outcome=matter.outcome,
                public_state=matter.public.state if matter.public is not None else None,
                category=matter.category,
                action=action,
                post=post,
                on_behalf_of=on_behalf_of,
                occurred_on=occurred_on,
                recorded_at=recorded_at,
                position=position,
                desks=desks(view, known, matter),
            )
        )
    return handled


def _last_acts(view: View, by: str, limit: int) -> list[Any]:
    """The newest act on each matter, read backwards only as far as the page needs."""
    found: dict[str, Any] = {}
    before = view.upto + 1
    while len(found) < limit:
        parameters = (view.agency, by, before, _PAGE)
        rows = sql.run(view.connection, _STATEMENT, parameters).fetchall()
        for row in rows:
            if len(found) < limit:
                found.setdefault(row[1], row)
        if len(rows) < _PAGE:
            break
        before = rows[-1][0]
    return list(found.values())
