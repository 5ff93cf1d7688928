"""One governed command: load, fold, decide, append, project; the whole shell in one place."""

from __future__ import annotations

import re
import secrets
import uuid
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, exc

from publication_flow.engine import clock as clocks
from publication_flow.engine.context import Context
from publication_flow.engine.done import Done
from publication_flow.engine.drawing import drawer
from publication_flow.engine.erasing import Seen, gone, keeper
from publication_flow.engine.load import Loaded, load
from publication_flow.engine.named import check_named
from publication_flow.engine.numbering import given
from publication_flow.engine.organisation_file import a_person
from publication_flow.engine.retry import same_command
from publication_flow.engine.screening import remembered, screener
from publication_flow.errors import BadInput, Busy, Conflict, Denied, NotFound
from publication_flow.ledger import sql, store
from publication_flow.ledger.append import Batch, batch, guarded, write
from publication_flow.ledger.head import Head, lock
from publication_flow.matter.content import SALT_BYTES
from publication_flow.matter.events import Event
from publication_flow.matter.evolve import evolve, replay
from publication_flow.matter.state import Matter
from publication_flow.policy.deadlines import lapsed
from publication_flow.policy.decide import Command, Draft, decide, imports
from publication_flow.policy.entry import identity_in_key, typed_date
from publication_flow.policy.judge import who_could
from publication_flow.policy.question import Ask, Facts
from publication_flow.policy.refusal import in_words
from publication_flow.policy.rulebook import Rulebook
from publication_flow.projections import adoptions, organisation
from publication_flow.projections.rows import World, writes
from publication_flow.projections.tables import items

NUMBER = re.compile(r"[0-9]{4}-[0-9]{4,9}")
IDENTIFIER = re.compile(r"[\x21-\x7e]{1,200}")


class Envelope(NamedTuple):
    """What surrounds a command: how it came, what it answers to, what the caller had seen."""

    command_id: str | None = None
    expected_version: int | None = None
    via: str | None = None
    causation: str | None = None
    correlation: str | None = None


PLAIN = Envelope()
_BY_REFERENCE = f"SELECT matter FROM {items.name} WHERE agency = ? AND external_ref = ?"


class Prepared(NamedTuple):
    batch: Batch
    done: Done


def act(context: Context, matter: str | None, command: Command, envelope: Envelope = PLAIN) -> Done:
    """Do it, or raise: `Denied`, `BadInput`, `NotFound`, `Conflict`, `Busy`. All or nothing."""
    if matter is not None and not NUMBER.fullmatch(matter):
        raise NotFound("matter", matter=matter, agency=context.agency)
    check_typed(command, envelope)
    if context.database.optimistic:
        done = _optimistic(context, matter, command, envelope)
        if done is not None:
            return done
    return context.database.write(lambda c: act_within(c, context, matter, command, envelope))


def act_within(
    connection: Connection,
    context: Context,
    matter: str | None,
    command: Command,
    envelope: Envelope = PLAIN,
) -> Done:
    """The same inside a transaction that somebody else ends.

    In a host's PostgreSQL transaction the first try takes no lock: that is a round trip less, and
    the guarded statement waits for the writer before it and is void if that one wrote. Then, and
    everywhere else, the head is locked before reading: one statement that did both saw the new
    head with the old events (measured).
    """
    borrowed = context.database.borrowed
    if borrowed and not context.database.sqlite:
        done = _attempt(connection, context, matter, command, envelope)
        if done is not None:
            return done
    if borrowed or not context.database.sqlite:
        lock(connection, context.agency)  # on our own SQLite, BEGIN IMMEDIATE has locked it
    done = _attempt(connection, context, matter, command, envelope)
    if done is None:
        raise Conflict("faster", detail="head")
    return done


def _attempt(
    connection: Connection,
    context: Context,
    matter: str | None,
    command: Command,
    envelope: Envelope,
) -> Done | None:
    """Load, fold, decide, write; None when the head has moved since it was read."""
    loaded = load(
        connection, context.agency, matter, command.person, command.entered_by, envelope.command_id
    )
    prepared = prepare(connection, context, loaded, matter, command, envelope)
    if isinstance(prepared, Done):
        return prepared
    if connection.dialect.name != "postgresql":
        write(connection, loaded.head, prepared.batch)
    elif not guarded(connection, loaded.head, prepared.batch):
        return None
    return prepared.done


def _optimistic(
    context: Context, matter: str | None, command: Command, envelope: Envelope
) -> Done | None:
    """Read one snapshot without a lock, decide, and write in one statement that is void if the
    head moved; then read and decide again. None after a few defeats: take the lock and wait."""
    for _ in range(3):
        sent = False
        try:
            with context.database.autocommit() as connection:
                loaded = load(
                    connection, context.agency, matter, command.person, command.entered_by,
                    envelope.command_id,
                )  # fmt: skip
                prepared = prepare(connection, context, loaded, matter, command, envelope)
                if isinstance(prepared, Done):
                    return prepared
                sent = True
                try:
                    if guarded(connection, loaded.head, prepared.batch):
                        store.committed(connection)
                        return prepared.done
                except exc.IntegrityError:
                    continue  # the same command id, or number, was written meanwhile: read again
        except Busy as busy:
            if sent and busy.code == "connection-lost" and envelope.command_id is None:
                raise  # unknown whether it was done; only a command id could tell
    return None


def prepare(
    connection: Connection,
    context: Context,
    loaded: Loaded,
    number: str | None,
    command: Command,
    envelope: Envelope,
    redacted: Seen | None = None,
) -> Prepared | Done:
    """Fold, decide, and make the rows; or the first result, when the command was done before.

    `redacted`: what the acts before this one in the same batch erase of stored answers.
    """
    if loaded.answered:
        raise Conflict("command-reused", command=envelope.command_id)
    if loaded.command:
        return _retried(connection, context, loaded.command, number, command)
    head = loaded.head
    matter = replay(loaded.stream)
    if envelope.expected_version is not None:
        version = matter.version if matter is not None else 0
        if version != envelope.expected_version:
            raise Conflict(
                "version", matter=number, expected=envelope.expected_version, version=version
            )
    rulebook = context.rulebook(connection, matter.policy if matter is not None else head.policy)
    calendar = context.calendar(connection, head.calendar)
    recorded = clocks.recorded_at(
        context.clock_for(head), head.recorded_at, rulebook.policy.limits.clock_skew_seconds
    )
    today = clocks.local_day(recorded, head.zone)
    day = _day(command, today)
    facts = Facts(
        day, today, loaded.organisation,
        screen=screener(connection, context.agency, remembered(context.documents.findings, matter)),
        lapsed=lambda m: lapsed(m, rulebook, calendar, day),
        draw=drawer(connection, context.agency, head),
        kept=keeper(connection, context.agency, loaded.stream),
    )  # fmt: skip
    if matter is None and rulebook.policy.adoption.evidence == "required":
        proved = adoptions.proved(connection, context.agency, head.policy)
        facts = facts._replace(proved=proved)
    # An import asks for the references of many rows at once.
    if matter is None and command.external_ref is not None and command.origin is None:
        _check_reference(connection, context, command.external_ref)
    try:
        draft = decide(command, matter, rulebook, facts, _salt)
    except (BadInput, NotFound) as error:
        kind = matter.kind if matter is not None else command.kind
        in_words(error, rulebook.policy, kind, command.action)
        raise
    except Denied as denied:
        for person in (command.person, command.entered_by):
            if person is not None and person not in organisation.names(connection, context.agency):
                raise NotFound("person", person=person) from None
        if imports(rulebook, command.kind, command.action):
            facts = facts._replace(day=today)
        raise explained(connection, context, denied, command, matter, facts, rulebook) from None
    check_named(
        connection, context.agency, rulebook.policy, draft, matter,
        rulebook.kind(matter.kind if matter is not None else command.kind),
    )  # fmt: skip
    category = draft.data.get("category") or (matter.category if matter is not None else "")
    brought = command.origin.index_number if command.origin is not None else None
    numbered = given(
        connection, context, head, today, draft.kind, draft.data, category, brought
    )  # fmt: skip
    draft.data.update(numbered.data)
    event, changes = _event(context, head, matter, draft, command, envelope, facts, recorded)
    changes |= numbered.changes
    after = evolve(matter, event)
    rows = writes(matter, event, after, World(rulebook, calendar))
    if "erases" in event.data:
        rows += gone(connection, event, redacted if redacted is not None else {})
    done = Done(
        event.stream, command.action, after.stage, after.version, event.position, event.agency
    )
    return Prepared(batch(head, [event], draft.parts, rows, **changes), done)


def explained(
    connection: Connection,
    context: Context,
    denied: Denied,
    command: Command,
    matter: Matter | None,
    facts: Facts,
    rulebook: Rulebook,
) -> Denied:
    """The denial with who could act instead, and everybody's name: read only when it is needed."""
    whole = facts._replace(organisation=organisation.load(connection, context.agency))
    verdict = denied.verdict
    category = command.values.get("category")
    ask = Ask(command.action, command.person, to=command.to, category=category)
    if verdict.failures and verdict.failures[0].code != "late-entry":
        verdict = verdict._replace(who=who_could(verdict, matter, ask, rulebook, whole))
    names = organisation.names(connection, context.agency)
    units = organisation.names(connection, context.agency, "unit")
    return Denied(verdict._replace(names=names, units=units, organisation=whole.organisation,
                                   day=facts.day))  # fmt: skip


def _event(
    context: Context,
    head: Head,
    matter: Matter | None,
    draft: Draft,
    command: Command,
    envelope: Envelope,
    facts: Facts,
    recorded: str,
) -> tuple[Event, dict[str, Any]]:
    changes: dict[str, Any] = {}
    if matter is not None:
        number, version = matter.number, matter.version + 1
    else:
        year = int(facts.today[:4])
        serial = head.number_last + 1 if year == head.number_year else 1
        number, version = f"{year}-{serial:04d}", 1
        changes = {"number_year": year, "number_last": serial}
    capacity = draft.verdict.capacity
    event = Event(
        agency=context.agency,
        position=head.size + 1,
        id=str(uuid.uuid4()),
        stream=number,
        version=version,
        kind=draft.kind,
        occurred_on=facts.day,
        recorded_at=recorded,
        person=command.person,
        data=draft.data,
        post=capacity.post if capacity is not None else None,
        unit=capacity.unit or None if capacity is not None else None,
        on_behalf_of=capacity.on_behalf_of if capacity is not None else None,
        entered_by=command.entered_by,
        via=envelope.via,
        command=envelope.command_id,
        causation=envelope.causation,
        correlation=envelope.correlation,
        policy=matter.policy if matter is not None else head.policy,
    )
    return event, changes


def _retried(
    connection: Connection,
    context: Context,
    earlier: Sequence[Event],
    number: str | None,
    command: Command,
) -> Done:
    """The first result of a command that comes again; `Conflict` when its body is another."""
    event = earlier[0]
    try:
        same = same_command(connection, event, number, command)
    except (TypeError, IndexError, KeyError):  # not even of the shape that was taken then
        same = False
    if not same:
        raise Conflict("command-reused", command=event.command, matter=event.stream)
    return Done(
        event.stream,
        command.action,
        event.data["to"],
        event.version,
        event.position,
        event.agency,
        retried=True,
    )


def _check_reference(connection: Connection, context: Context, reference: str) -> None:
    """A host's row has at most one matter."""
    row = sql.run(connection, _BY_REFERENCE, (context.agency, reference)).fetchone()
    if row is not None:
        raise Conflict("reference-taken", reference=reference, matter=row[0])


def _day(command: Command, today: str) -> str:
    return typed_date("occurred_on", command.occurred_on) if command.occurred_on else today


def _salt() -> bytes:
    return secrets.token_bytes(SALT_BYTES)


def check_typed(command: Command, envelope: Envelope) -> None:
    """Names that go into the ledger or to the driver as they are."""
    a_person(command.person)
    if command.entered_by is not None:
        a_person(command.entered_by)
    if command.scan is not None and not isinstance(command.scan, bytes):
        raise BadInput("not-a-file", field="scan")
    for name, value in (*envelope._asdict().items(), ("external_ref", command.external_ref)):
        if name == "expected_version":
            fits = isinstance(value, int)
        else:
            fits = isinstance(value, str) and IDENTIFIER.fullmatch(value) is not None
        if value is not None and not fits:
            raise BadInput("identifier", field=name, value=value)
    masked = identity_in_key(command.external_ref) if command.external_ref is not None else None
    if masked is not None:  # it would stand in the ledger, where nothing is ever erased
        raise BadInput("reference-personal-data", field="external_ref", masked=masked)
