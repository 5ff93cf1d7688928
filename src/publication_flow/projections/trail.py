"""The responsibility trail (责任链): every post, every person, from draft to wherever it is."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, NamedTuple

from publication_flow.errors import NotFound
from publication_flow.ledger import sql, texts
from publication_flow.matter.calendar import Calendar
from publication_flow.projections import snapshot, visible
from publication_flow.projections.tables import steps
from publication_flow.projections.view import View


class Step(NamedTuple):
    """One step. `from_` and `to` are stages; `waited` counts working days it lay before this.

    `opinion` and `reason` are None when there was none, and when it has been erased: then `erased`
    names it.
    """

    position: int
    action: str
    from_: str | None
    to: str
    purpose: str | None
    round: int
    person: str
    name: str
    post: str | None
    unit: str | None
    on_behalf_of: str | None
    entered_by: str | None
    mode: str | None
    occurred_on: str
    recorded_at: str
    opinion: str | None
    reason: str | None
    fields: dict[str, Any]
    effect: str | None
    channels: tuple[str, ...]
    content: str | None
    waited: int | None
    policy: str | None
    erased: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: the field names of the trail, `from` without its underscore."""
        return {("from" if k == "from_" else k): v for k, v in self._asdict().items()}


WANTED = (
    "position", "action", "stage_from", "stage_to", "purpose", "round", "person", "post", "unit",
    "on_behalf_of", "entered_by", "mode", "occurred_on", "recorded_at", "opinion", "reason",
    "fields", "effect", "channels", "content", "waited_from", "policy", "removed",
)  # fmt: skip
_STATEMENT = (
    f"SELECT {', '.join(WANTED)} FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter = ? AND position <= ? ORDER BY position"
)


def read(view: View, matter: str) -> list[Step]:
    """A matter's steps in order; `NotFound` when there is none such at that position."""
    visible.require(view, matter)
    rows = sql.run(view.connection, _STATEMENT, (view.agency, matter, view.upto)).fetchall()
    if not rows:
        raise NotFound("matter", matter=matter, agency=view.agency)
    typed = [digest for row in rows for digest in (row[14], row[15])]
    kept = texts.texts(view.connection, view.agency, typed)
    calendar = calendar_of(view)
    return [step_of(view, dict(zip(WANTED, row, strict=True)), kept, calendar) for row in rows]


def calendar_of(view: View) -> Calendar:
    """The calendar in force at the view's position: what counted as a working day then."""
    return view.calendar if view.present else snapshot.known(view).calendar


def waited(calendar: Calendar, since: str | None, until: str) -> int | None:
    """Working days in the stage a step left; None when it left none, or no notice tells."""
    if since is None:
        return None
    return calendar.working_days_between(date.fromisoformat(since), date.fromisoformat(until))


def step_of(view: View, row: dict[str, Any], kept: dict[str, str], calendar: Calendar) -> Step:
    """A row of `steps` with the columns `WANTED`, and the texts that are still kept."""
    return Step(
        position=row["position"],
        action=row["action"],
        from_=row["stage_from"],
        to=row["stage_to"],
        purpose=row["purpose"],
        round=row["round"],
        person=row["person"],
        name=view.persons.get(row["person"], row["person"]),
        post=row["post"],
        unit=row["unit"],
        on_behalf_of=row["on_behalf_of"],
        entered_by=row["entered_by"],
        mode=row["mode"],
        occurred_on=row["occurred_on"],
        recorded_at=row["recorded_at"],
        opinion=kept.get(row["opinion"]) if row["opinion"] else None,
        reason=kept.get(row["reason"]) if row["reason"] else None,
        fields=json.loads(row["fields"]) if row["fields"] else {},
        effect=row["effect"],
        channels=tuple(json.loads(row["channels"])) if row["channels"] else (),
        content=row["content"],
        waited=waited(calendar, row["waited_from"], row["occurred_on"]),
        policy=row["policy"],
        erased=tuple(n for n in ("opinion", "reason") if row[n] and row[n] not in kept),
    )
