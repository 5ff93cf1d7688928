"""One command on many matters: one transaction, one result each, the head written once.

What one matter refuses keeps none of the others. Each is decided by itself, in the order given,
against the head as the one before left it in memory; then everything is written together with the
answer (`answers.py`). A process that is killed before the commit has done nothing, and the same
command sent again does everything once.

The command's id stands in the first event of the batch, as of any command; every event of the
batch carries it as its correlation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table

from publication_flow.engine import answers
from publication_flow.engine import clock as clocks
from publication_flow.engine.act import (
    IDENTIFIER,
    NUMBER,
    Envelope,
    Prepared,
    check_typed,
    prepare,
)
from publication_flow.engine.answers import LANGUAGES, Result
from publication_flow.engine.context import Context
from publication_flow.engine.done import Done
from publication_flow.engine.erasing import Seen
from publication_flow.engine.load import Loaded, command_used, load
from publication_flow.engine.reading import reader
from publication_flow.errors import BadInput, Conflict, Denied, NotFound
from publication_flow.ledger import head as heads
from publication_flow.ledger.append import Batch, Write, write
from publication_flow.ledger.head import Head
from publication_flow.matter.events import Event
from publication_flow.matter.evolve import replay
from publication_flow.matter.state import Matter
from publication_flow.policy.decide import Command
from publication_flow.policy.labels import Labels
from publication_flow.projections import organisation, snapshot, visible
from publication_flow.projections.view import View

LIMIT = 500  # matters; the agency's ledger is held for about 2 ms each

_OF_ONE = (Denied, NotFound, Conflict, BadInput)


class Asked(NamedTuple):
    """A command on many matters. `matters` are numbers as typed, each named once.

    `seen` are the versions the person had before them; a matter that has moved on is a conflict.
    """

    command: Command
    matters: tuple[str, ...]
    command_id: str
    seen: Mapping[str, int]
    via: str | None = None


def asked(
    command: Command, matters: Iterable[str], command_id: str, seen: Mapping[str, int] | None,
    via: str | None = None,
) -> Asked:  # fmt: skip
    """What is asked, checked as far as it can be without the database; raises `BadInput`."""
    named = tuple(dict.fromkeys(matters))
    if not named:
        raise BadInput("matters-required", field="matters")
    if len(named) > LIMIT:
        raise BadInput("too-many-matters", field="matters", value=len(named), limit=LIMIT)
    if str(command_id) != command_id or not IDENTIFIER.fullmatch(command_id):
        raise BadInput("identifier", field="command_id", value=command_id)
    check_typed(command, Envelope(via=via))
    versions = dict(seen or {})
    for version in versions.values():
        if not isinstance(version, int):
            raise BadInput("identifier", field="seen", value=version)
    return Asked(command, named, command_id, versions, via)


def act_all(context: Context, wanted: Asked) -> list[Result]:
    """Do it to each; one result per matter, in the order given. Raises only what concerns all of
    them: an unknown person, a command id that was used for something else, `Busy`."""
    return context.database.write(lambda c: act_all_within(c, context, wanted))


def act_all_within(connection: Connection, context: Context, wanted: Asked) -> list[Result]:
    """The same inside a transaction that somebody else ends."""
    database = context.database
    if database.borrowed or not database.sqlite:
        head = heads.lock(connection, context.agency)
    else:
        head = heads.read(connection, context.agency)  # BEGIN IMMEDIATE has locked it
    request = answers.digest(_body(wanted))
    earlier = answers.kept(connection, context.agency, wanted.command_id)
    # Once something of it was erased the asking cannot be compared any more: it counts as the same.
    if earlier is not None and earlier[0] in (request, answers.ERASED):
        return answers.from_bytes(earlier[1], retried=True)
    if earlier is not None or command_used(connection, context.agency, wanted.command_id):
        raise Conflict("command-reused", command=wanted.command_id)
    known = organisation.names(connection, context.agency)
    for person in (wanted.command.person, wanted.command.entered_by):
        if person is not None and person not in known:
            raise NotFound("person", person=person)
    run = _Run(connection, context, wanted, head)
    answer = answers.to_bytes([run.one(number) for number in wanted.matters])
    if run.events:
        write(connection, head, Batch(run.head, tuple(run.events), merged(run.writes)))
    recorded = clocks.instant(context.clock.now())
    answers.keep(connection, context.agency, wanted.command_id, request, answer, recorded)
    return answers.from_bytes(answer, retried=False)


class _Run:
    """The batch as it grows: the head in memory, and what is to be written."""

    def __init__(self, connection: Connection, context: Context, wanted: Asked, head: Head) -> None:
        self.connection = connection
        self.context = context
        self.wanted = wanted
        self.head = head
        self.events: list[Event] = []
        self.writes: list[Write] = []
        self.redacted: Seen = {}

    def one(self, number: str) -> Result:
        """Decide on one matter, and take what it adds into the batch."""
        agency, command = self.context.agency, self.wanted.command
        matter: Matter | None = None
        try:
            if not NUMBER.fullmatch(number):
                raise NotFound("matter", matter=number, agency=agency)
            found = load(self.connection, agency, number, command.person, command.entered_by, None)
            matter = replay(found.stream)
            prepared = self._prepared(found._replace(head=self.head), number)
        except _OF_ONE as error:
            if matter is not None and not visible.whole(self._view, matter, self._known):
                return answers.refused(number, visible.hidden(self._view, number))
            return answers.refused(number, error)
        self.head = prepared.batch.head
        self.events += prepared.batch.events
        self.writes += prepared.batch.writes
        return answers.done(number, prepared.done, self._labels(prepared.done, matter))

    def _prepared(self, loaded: Loaded, number: str) -> Prepared:
        envelope = Envelope(
            command_id=None if self.events else self.wanted.command_id,
            expected_version=self.wanted.seen.get(number),
            via=self.wanted.via,
            correlation=self.wanted.command_id,
        )
        prepared = prepare(
            self.connection, self.context, loaded, number, self.wanted.command, envelope,
            self.redacted,
        )  # fmt: skip
        assert isinstance(prepared, Prepared)  # no command was loaded, so none was found again
        return prepared

    def _labels(self, done: Done, matter: Matter | None) -> dict[str, tuple[str, str]]:
        digest = self.events[-1].policy or self.head.policy
        policy = self.context.rulebook(self.connection, digest).policy
        kind = matter.kind if matter is not None else ""
        spoken = {lang: Labels(policy, kind, lang) for lang in LANGUAGES}
        return {lang: (w.action(done.action), w.stage(done.stage)) for lang, w in spoken.items()}

    # What the person may see is asked only where something was refused. Nothing of the batch is
    # written yet, and a matter is in it once: the view of before is the right one for each.

    @cached_property
    def _view(self) -> View:
        return reader(self.connection, self.context, self.wanted.command.person, None).view

    @cached_property
    def _known(self) -> snapshot.Known:
        return snapshot.known(self._view)


def merged(writes: Iterable[Write]) -> tuple[Write, ...]:
    """Writes of many events as few statements. Rows that go, go before rows that come: those of
    one matter, which is in a batch once, stand in that order already."""
    rows: dict[tuple[str, Table], list[tuple[Any, ...]]] = {}
    for op, table, new in writes:
        rows.setdefault((op, table), []).extend(new)
    ordered = sorted(rows.items(), key=lambda pair: pair[0][0] != "delete")
    return tuple(Write(op, table, found) for (op, table), found in ordered)


def _body(wanted: Asked) -> dict[str, Any]:
    return {
        "command": {n: v for n, v in wanted.command._asdict().items() if v not in (None, (), {})},
        "matters": list(wanted.matters),
        "seen": {n: v for n, v in wanted.seen.items() if n in wanted.matters},
    }
