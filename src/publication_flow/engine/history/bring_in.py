"""Import of history (历史导入): a portal's years of items become matters, marked for what they are.

Each row is one `imported` event: public from the first, on the day its record names, by whoever
imports, with the file's SHA-256, the row and the record of who answered as its evidence. A second
event says when it was taken down, if it was. No step, no sign-off and no round is made up.

Every row has a command id of its own: from its reference, else from the file's digest and its row.
So a run that was cut off is simply run again, and so is one with more rows.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine import clock as clocks
from publication_flow.engine.act import IDENTIFIER, Envelope, Prepared, prepare
from publication_flow.engine.bulk import merged
from publication_flow.engine.context import Context
from publication_flow.engine.history.file import read_table
from publication_flow.engine.history.foreign import foreign
from publication_flow.engine.history.lines import Table
from publication_flow.engine.history.mapping import Columns, read_mapping, require_columns
from publication_flow.engine.history.rows import Known, Problem, Row, check_rows
from publication_flow.engine.load import Loaded, load
from publication_flow.engine.reading import Reader
from publication_flow.errors import BadInput, BrokenLedger, Conflict, Denied
from publication_flow.ledger import sql, texts
from publication_flow.ledger.append import Batch, Write, batch, write
from publication_flow.ledger.head import lock
from publication_flow.ledger.tables import events
from publication_flow.matter.events import Event
from publication_flow.matter.evolve import evolve
from publication_flow.policy.decide import Command, Origin, decide, taken_down
from publication_flow.policy.entry import identity_in_key
from publication_flow.policy.judge import who_could
from publication_flow.policy.model import IMPORT, Policy
from publication_flow.policy.question import Ask, Facts
from publication_flow.policy.refusal import in_words
from publication_flow.projections import index_numbers
from publication_flow.projections.rows import World, writes
from publication_flow.projections.tables import items
from publication_flow.projections.view import View

ROWS_AT_ONCE = 200  # of one transaction; the head is written once for them
_CHUNK, _SHOWN = 400, 5

_THERE = (
    f"SELECT command FROM {events.name} INDEXED BY pf_events_command "
    "WHERE agency = ? AND command IN ({marks})"
)
_TAKEN = (
    f"SELECT external_ref, matter FROM {items.name} INDEXED BY pf_items_external "
    "WHERE agency = ? AND external_ref IN ({marks})"
)
_ALIKE = (
    f"SELECT first_on, public_title FROM {items.name} "
    "WHERE agency = ? AND public_state IS NOT NULL AND first_on BETWEEN ? AND ?"
)
_NUMBERED = (
    f"SELECT index_number, matter FROM {items.name} "
    "WHERE agency = ? AND index_number IN ({marks})"
)


class Source(NamedTuple):
    """What is imported: the file's bytes and name, and the mapping's text."""

    data: bytes
    name: str
    mapping: str
    kind: str = "item"


class Plan(NamedTuple):
    """A file that was read and checked. `rows` can be imported, of which `there` are already in
    the ledger (by their place in `rows`); `problems` are all that is wrong with the others."""

    action: str
    kind: str
    table: Table
    rows: list[Row]
    problems: list[Problem]
    there: frozenset[int]
    told: list[tuple[str, dict[str, Any]]]

    @property
    def bad_rows(self) -> int:
        return len({problem.row for problem in self.problems})


class Report(NamedTuple):
    """What an import came to. Nothing is imported while there are problems, unless they are to be
    skipped. `first` and `last` are the numbers given; None when none was."""

    file: str
    form: str
    encoding: str | None
    total: int
    bad: int
    there: int
    imported: int
    first: str | None
    last: str | None
    problems: tuple[Problem, ...]
    told: tuple[tuple[str, dict[str, Any]], ...]

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        return {
            **self._asdict(),
            "problems": [problem.as_dict(lang) for problem in self.problems],
            "told": [{"code": code, **facts} for code, facts in self.told],
        }


def import_history(
    context: Context,
    source: Source,
    by: str,
    *,
    dry_run: bool,
    skip_bad: bool,
    progress: Callable[[int, int], None] | None,
) -> Report:
    """Check a whole file, then import it in batches. `Denied` for who may not, `BadInput` for a
    file or a mapping that cannot be read at all."""
    plan = planned(context, source, by)
    todo = [row for place, row in enumerate(plan.rows) if place not in plan.there]
    numbers: list[str] = []
    if not dry_run and (skip_bad or not plan.problems):
        run = plan.table.digest
        for start in range(0, len(todo), ROWS_AT_ONCE):
            chunk = todo[start : start + ROWS_AT_ONCE]
            numbers += context.database.write(
                lambda c, chunk=chunk: import_rows(c, context, plan, by, run, chunk)  # type: ignore[misc]
            )
            if progress is not None:
                progress(start + len(chunk), len(todo))
    return Report(
        file=plan.table.digest,
        form=plan.table.form,
        encoding=plan.table.encoding,
        total=len(plan.table.lines),
        bad=plan.bad_rows,
        there=len(plan.there),
        imported=len(numbers),
        first=numbers[0] if numbers else None,
        last=numbers[-1] if numbers else None,
        problems=tuple(plan.problems),
        told=(*plan.table.told, *plan.told),
    )


def importing(policy: Policy, kind_id: str) -> str:
    """The action that brings in what is older; `BadInput` in a policy that has none."""
    kind = policy.kinds.get(kind_id)
    for action in kind.actions if kind is not None else ():
        if action.does == IMPORT:
            return action.id
    raise BadInput("import-by-hand", field="policy")


def planned(context: Context, source: Source, by: str) -> Plan:
    """The file read, every row checked and decided, and what is there already found."""
    with Reader(context, by, None) as opened:
        view = opened.view
        policy = view.rulebook.policy
        action = importing(policy, source.kind)
        mapping = read_mapping(source.mapping, policy.kinds[source.kind])
        table = read_table(source.data, source.name, mapping.reading, mapping.columns.values())
        require_columns(mapping, table.columns)
        today = clocks.local_day(clocks.instant(context.clock.now()), view.head.zone)
        known = Known(
            policy, source.kind, view.units,
            lambda category: view.organisation.units_for(category, today), today,
            tuple(index_numbers.schemes(view)),
        )  # fmt: skip
        rows: list[Row] = []
        problems: list[Problem] = []
        for found in _checked(view, table, mapping, known, action, by):
            if isinstance(found, Row):
                rows.append(found)
            else:
                problems += found
        rows, taken = _references(view, rows, table.digest, mapping)
        rows, numbered = _index_numbers(view, rows, table.digest, mapping)
        problems = sorted([*problems, *taken, *numbered], key=lambda problem: problem.row)
        there = _there(view, rows, table.digest)
    told = foreign(rows, known.schemes)
    return Plan(action, source.kind, table, rows, problems, there, told)


def _checked(
    view: View, table: Table, mapping: Columns, known: Known, action: str, by: str
) -> Iterator[Row | list[Problem]]:
    """The rows checked, and then decided: what the policy says has the last word."""
    facts = Facts(known.today, known.today, view.organisation)
    asked = False
    for found in check_rows(table, mapping, known):
        if not isinstance(found, Row) and asked:
            yield found
            continue
        row = found if isinstance(found, Row) else None
        try:
            if row is not None:
                command = _command(action, known.kind_id, by, row, table.digest)
                decide(command, None, view.rulebook, facts._replace(day=row.first_on), _no_salt)
                asked = True
            yield found
        except Denied as denied:
            verdict, ask = denied.verdict, Ask(action, by)
            raise Denied(
                verdict._replace(
                    who=who_could(verdict, None, ask, view.rulebook, facts),
                    names=view.persons, units=view.units,
                )
            ) from None  # fmt: skip
        except BadInput as error:
            in_words(error, known.policy, known.kind_id, action)
            field = str(error.facts.get("field", "row"))
            assert row is not None
            yield [Problem(row.row, field, mapping.columns.get(field), error)]


def import_rows(
    connection: Connection, context: Context, plan: Plan, by: str, run: str, rows: Sequence[Row]
) -> list[str]:
    """One batch inside a transaction that somebody else ends; the numbers given."""
    lock(connection, context.agency)
    loaded = load(connection, context.agency, None, by, by, None)
    ids = [command_id(row, run) for row in rows]
    there = set(_commands(connection, context.agency, ids))
    new_refs = [linked(row) for row, name in zip(rows, ids, strict=True) if name not in there]
    for reference, matter in _taken(connection, context.agency, [r for r in new_refs if r]):
        raise Conflict("reference-taken", reference=reference, matter=matter)
    brought = [row.index_number for row, name in zip(rows, ids, strict=True) if name not in there]
    for number, matter in _taken(connection, context.agency, [n for n in brought if n], _NUMBERED):
        raise Conflict("index-number-taken", value=number, matter=matter)
    head = loaded.head
    new: list[Event] = []
    found: list[Write] = []
    numbers: list[str] = []
    for row, name in zip(rows, ids, strict=True):
        if name in there:
            continue
        prepared = _prepared(connection, context, loaded._replace(head=head), plan, by, row, name)
        for part in prepared:
            head = part.head
            new += part.events
            found += part.writes
        numbers.append(new[-1].stream)
    if new:
        write(connection, loaded.head, Batch(head, tuple(new), merged(found)))
    return numbers


def _prepared(
    connection: Connection, context: Context, loaded: Loaded, plan: Plan, by: str, row: Row,
    name: str,
) -> list[Batch]:  # fmt: skip
    """What one row adds: that it was public from a day on, and that it was taken down, perhaps."""
    run = plan.table.digest
    command = _command(plan.action, plan.kind, by, row, run)
    envelope = Envelope(command_id=name, correlation=run)
    prepared = prepare(connection, context, loaded, None, command, envelope)
    if not isinstance(prepared, Prepared):  # no command was loaded, so none was found again
        raise BrokenLedger("out-of-order", agency=context.agency, position=loaded.head.size)
    if row.withdrawn_on is None:
        return [prepared.batch]
    head, (event,) = prepared.batch.head, prepared.batch.events
    matter = evolve(None, event)
    rulebook = context.rulebook(connection, matter.policy)
    world = World(rulebook, context.calendar(connection, head.calendar))
    down = event._replace(
        position=event.position + 1,
        id=str(uuid.uuid4()),
        version=2,
        occurred_on=row.withdrawn_on,
        data=taken_down(event.data, rulebook.kind(plan.kind)),
        command=None,
        causation=event.id,
    )
    rows: list[Write] = writes(matter, down, evolve(matter, down), world)
    return [prepared.batch, batch(head, [down], [], rows)]


def _command(action: str, kind: str, by: str, row: Row, run: str) -> Command:
    return Command(
        action=action,
        person=by,
        kind=kind,
        reason=row.responsible,
        values=row.values,
        occurred_on=row.first_on,
        external_ref=linked(row),
        channels=row.channels,
        origin=Origin(run, row.row, row.unit, row.withdrawn_on, row.index_number),
    )


def command_id(row: Row, file: str) -> str:
    """The same for the same row, however often it comes: by its reference, else by its place."""
    if row.reference is not None:
        return f"import:ref:{hashlib.sha256(row.reference.encode()).hexdigest()[:40]}"
    return f"import:{file[:40]}:{row.row}"


def linked(row: Row) -> str | None:
    """The portal's own row, if its reference can name one and holds no identity number."""
    fits = IDENTIFIER.fullmatch(row.reference or "") and not identity_in_key(row.reference or "")
    return row.reference if fits else None


# ---- what is there already


def _there(view: View, rows: Sequence[Row], file: str) -> frozenset[int]:
    """The places of rows that were imported before: by command id; without a reference also by
    title and day, because a file that was mended has another digest."""
    ids = [command_id(row, file) for row in rows]
    done = set(_commands(view.connection, view.agency, ids))
    alike = _titles(view, [row.first_on for row in rows if row.reference is None])
    return frozenset(
        place
        for place, (row, name) in enumerate(zip(rows, ids, strict=True))
        if name in done
        or (row.reference is None and (row.first_on, row.values.get("title", "")) in alike)
    )


def _commands(connection: Connection, agency: str, ids: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        statement = _THERE.format(marks=", ".join("?" for _ in chunk))
        for row in sql.run(connection, statement, (agency, *chunk)):
            yield row[0]


def _taken(
    connection: Connection, agency: str, references: Sequence[str], sought: str = _TAKEN
) -> Iterator[tuple[str, str]]:
    """The references (or index numbers) that some matter carries, and its number."""
    for start in range(0, len(references), _CHUNK):
        chunk = references[start : start + _CHUNK]
        statement = sought.format(marks=", ".join("?" for _ in chunk))
        yield from sql.run(connection, statement, (agency, *chunk)).fetchall()


def _titles(view: View, days: list[str]) -> set[tuple[str, str]]:
    if not days:
        return set()
    parameters = (view.agency, min(days), max(days))
    found = sql.run(view.connection, _ALIKE, parameters).fetchall()
    wanted = set(days)
    pairs = [(day, title) for day, title in found if day in wanted and title is not None]
    kept = texts.texts(view.connection, view.agency, [title for _, title in pairs])
    return {(day, kept[title]) for day, title in pairs if title in kept}


def _references(
    view: View, rows: list[Row], file: str, mapping: Columns
) -> tuple[list[Row], list[Problem]]:
    """Rows whose reference belongs to a matter that was not imported under it are problems."""
    named = {ref: row for row in rows if (ref := linked(row)) is not None}
    done = set(_commands(view.connection, view.agency, [command_id(r, file) for r in rows]))
    problems = []
    for reference, matter in _taken(view.connection, view.agency, list(named)):
        row = named[reference]
        if command_id(row, file) not in done:
            error = Conflict("reference-taken", reference=reference, matter=matter)
            column = mapping.columns.get("reference")
            problems.append(Problem(row.row, "reference", column, error))
    bad = {problem.row for problem in problems}
    return [row for row in rows if row.row not in bad], problems


def _index_numbers(
    view: View, rows: list[Row], file: str, mapping: Columns
) -> tuple[list[Row], list[Problem]]:
    """Rows whose index number another matter has are problems: a number stands for one item."""
    named = {row.index_number: row for row in rows if row.index_number is not None}
    there = {rows[place].row for place in _there(view, rows, file)}
    problems = []
    for number, matter in _taken(view.connection, view.agency, list(named), _NUMBERED):
        row = named[number]
        if row.row not in there:
            error = Conflict("index-number-taken", value=number, matter=matter)
            column = mapping.columns.get("index_number")
            problems.append(Problem(row.row, "index_number", column, error))
    bad = {problem.row for problem in problems}
    return [row for row in rows if row.row not in bad], problems


def _no_salt() -> bytes:
    return b"\0" * 16
