"""What a change of the agency's own decides on, and the event it becomes: the organisation's
people, the policy, an opening balance. All of it is read and written under the head's lock."""

from __future__ import annotations

import re
import uuid
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine import answers
from publication_flow.engine import clock as clocks
from publication_flow.engine.context import Context
from publication_flow.engine.load import command_event
from publication_flow.engine.organisation_file import a_person
from publication_flow.errors import BadInput, Conflict, Denied
from publication_flow.ledger import sql
from publication_flow.ledger.head import Head
from publication_flow.ledger.tables import events
from publication_flow.matter import events as e
from publication_flow.matter.authority import Organisation
from publication_flow.policy.explain import explain
from publication_flow.policy.model import Policy
from publication_flow.policy.verdict import Failure, Verdict
from publication_flow.projections import organisation

COMMAND = re.compile(r"[\x21-\x7e]{1,200}")


class Scene(NamedTuple):
    """What an organisation command decides on: all of it read under the head's lock."""

    policy: Policy
    organisation: Organisation
    persons: dict[str, str]
    units: dict[str, str]
    today: str
    by: str


class Origin(NamedTuple):
    """How a change of the organisation or the policy came. `seen` is the version of the
    organisation's stream that the person had before them."""

    command_id: str | None = None
    seen: int | None = None
    via: str | None = None


NOWHERE = Origin()


def scene_of(connection: Connection, context: Context, head: Head, by: str) -> tuple[Scene, str]:
    """The scene under the head's lock, and the instant to record."""
    a_person(by)
    rulebook = context.rulebook(connection, head.policy)
    recorded = clocks.recorded_at(
        context.clock_for(head), head.recorded_at, rulebook.policy.limits.clock_skew_seconds
    )
    scene = Scene(
        rulebook.policy,
        organisation.load(connection, context.agency),
        organisation.names(connection, context.agency),
        organisation.names(connection, context.agency, "unit"),
        clocks.local_day(recorded, head.zone),
        by,
    )
    return scene, recorded


def recorded_before(
    connection: Connection, agency: str, by: str, stream: str, origin: Origin
) -> e.Event | None:
    """What this command led to the first time; `Conflict` when it was somebody else's, or about
    something else than this stream."""
    if origin.command_id is None:
        return None
    if not COMMAND.fullmatch(origin.command_id):
        raise BadInput("identifier", field="command_id", value=origin.command_id)
    event = command_event(connection, agency, origin.command_id)
    if event is None and answers.kept(connection, agency, origin.command_id) is not None:
        raise Conflict("command-reused", command=origin.command_id)  # all of it was refused
    if event is not None and (event.stream, event.person) != (stream, by):
        raise Conflict("command-reused", command=origin.command_id)
    return event


def version_of(connection: Connection, agency: str, stream: str) -> int:
    """The version of a stream's last event; 0 when it has none."""
    version = sql.run(
        connection,
        f"SELECT max(version) FROM {events.name} WHERE agency = ? AND stream = ?",
        (agency, stream),
    ).scalar()
    return int(version or 0)


def own_event(
    connection: Connection,
    head: Head,
    scene: Scene,
    recorded: str,
    stream: str,
    kind: str,
    data: dict[str, Any],
    origin: Origin = NOWHERE,
) -> e.Event:
    """The next event of the agency's or the organisation's own stream, under the head's lock."""
    version = version_of(connection, head.agency, stream)
    return e.Event(
        agency=head.agency,
        position=head.size + 1,
        id=str(uuid.uuid4()),
        stream=stream,
        version=version + 1,
        kind=kind,
        occurred_on=scene.today,
        recorded_at=recorded,
        person=scene.by,
        data=data,
        via=origin.via,
        command=origin.command_id,
        policy=head.policy,
    )


def require_appointer(scene: Scene, action: str) -> None:
    """Only posts the policy names may change who holds what, on their own, not as a deputy."""
    verdict = may_organise(scene, action)
    if not verdict.allowed:
        raise Denied(verdict)


def may_organise(scene: Scene, action: str) -> Verdict:
    """Whether somebody may change the organisation or the policy, and else who could."""
    posts = scene.policy.organisation.appointers
    held = scene.organisation.capacities(scene.today, scene.by)
    allowed = any(c.post in posts and c.on_behalf_of is None for c in held)
    failure = Failure("not-appointer", {"posts": list(posts)})
    could = tuple(
        c
        for c in scene.organisation.capacities(scene.today)
        if c.post in posts and c.on_behalf_of is None
    )
    return Verdict(
        action, scene.by, None, allowed, () if allowed else (failure,), who=could,
        policy=scene.policy, names=scene.persons, units=scene.units, words=explain,
    )  # fmt: skip
