"""Working copies (工作稿): what a person has begun, kept until they submit it or throw it away.

A copy may be as incomplete as one likes. It lies outside the ledger, nobody but its owner sees
it, and it decides nothing: submitting it is an act like any other, judged at that moment. A
person relieved meanwhile goes on reading their copies, and the act says no.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from publication_flow.engine import clock as clocks
from publication_flow.engine import viewing
from publication_flow.engine.act import (
    IDENTIFIER,
    NUMBER,
    Envelope,
    act_within,
    check_typed,
)
from publication_flow.engine.context import Context
from publication_flow.engine.done import Done
from publication_flow.engine.reading import Reader
from publication_flow.engine.working_copy import (
    ASKED,
    FILES,
    MOST_BYTES,
    MOST_COPIES,
    WorkingCopy,
    shown,
    typed_files,
    typed_parts,
)
from publication_flow.errors import BadInput, Conflict, NotFound
from publication_flow.ledger import sql, working
from publication_flow.ledger.tables import events
from publication_flow.ledger.working import Row, WorkingFile
from publication_flow.matter import canonical
from publication_flow.matter.events import from_bytes
from publication_flow.policy.decide import Command
from publication_flow.policy.model import Kind, Policy
from publication_flow.policy.rulebook import unknown_action
from publication_flow.projections import previous, snapshot, visible
from publication_flow.projections.view import View

_BY_COMMAND = (
    f"SELECT body FROM {events.name} INDEXED BY pf_events_command WHERE agency = ? AND command = ?"
)

Copies = list[WorkingCopy]  # within the class, `list` is a method


class Drafts:
    """One agency's working copies. Every method takes the person first, and answers for their own
    copies only: another's is `NotFound`."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def save(
        self,
        by: str,
        *,
        id: str | None = None,
        matter: str | None = None,
        action: str | None = None,
        parts: Mapping[str, Any],
        files: Sequence[Any] | None = None,
        revision: int | None = None,
    ) -> WorkingCopy:
        """Keep what was typed, as a new copy or (with `id`) over an older state of it.

        `parts` are the names `act` takes: content parts, the action's fields, opinion, reason,
        to, post, occurred_on, kind. They replace the copy's former parts. `files` are
        (name, bytes) or (name, bytes, media type) and replace the former ones; None leaves them.
        `action` is what submitting will ask for, default draft, for a matter revise. With the
        `revision` that a window showed, a copy saved in another window since is a `Conflict`.
        Raises `BadInput` past a limit.
        """
        with self._reader(by) as opened:
            begun = self._begun(opened.view, by, id, matter, action)
            policy, kind = self._kind(opened.view, begun.matter, parts)
        if begun.action not in kind.action_ids():
            raise unknown_action(kind, begun.action)
        emptied = begun.matter is not None
        kept_parts = typed_parts(kind, begun.action, parts, emptied=emptied)
        body = {**begun.body, "parts": kept_parts}
        kept = typed_files(files, policy) if files is not None else None
        if kept is not None:
            body["files"] = True
        row = begun._replace(
            body=body,
            revision=begun.revision + 1,
            updated_at=clocks.instant(self._context.clock.now()),
        )
        if len(canonical.encode(body)) > MOST_BYTES:
            size = len(canonical.encode(body))
            raise BadInput("copy-large", field="parts", size=size, limit=MOST_BYTES)
        if revision is not None and revision != begun.revision:
            raise self._newer(begun, revision)
        self._context.database.write(lambda c: self._store(c, row, kept))
        return self.get(by, row.id)

    def list(self, by: str) -> Copies:
        """One's own copies, the last saved first; their files without bytes."""
        with self._reader(by) as opened:
            connection = opened.view.connection
            rows = working.every(connection, self._context.agency, by)
            kept = self._files(connection, rows, data=False)
        return [shown(row, kept[row.id]) for row in rows]

    def get(self, by: str, id: str) -> WorkingCopy:
        """One copy with its files."""
        with self._reader(by) as opened:
            connection = opened.view.connection
            row = self._one(connection, by, id)
            return shown(row, self._files(connection, [row], data=True)[row.id])

    def discard(self, by: str, id: str) -> None:
        """Throw a copy away."""
        agency = self._context.agency
        self._identified(id)
        if not self._context.database.write(lambda c: working.drop(c, agency, by, id)):
            raise self._none(id)

    def submit(
        self,
        by: str,
        id: str,
        *,
        command_id: str | None = None,
        seen: int | None = None,
        via: str | None = None,
    ) -> Done:
        """Do what the copy asks for, and remove it, in one transaction; a failed act keeps it.

        `seen` is the matter's version that the person knows of; by default the one at which the
        copy was begun, so that a copy overtaken by others is a `Conflict`. Submitting twice
        returns the first result, as the act is remembered under the copy's own id.
        """
        self._identified(id)
        command = command_id or f"working-copy:{id}"
        return self._context.database.write(lambda c: self._submit(c, by, id, command, seen, via))

    def start_from(self, by: str, number: str, *, action: str | None = None) -> WorkingCopy:
        """套用上期: a new copy with the title, body, summary and category of an item that the
        person may read. Years in the title move on where it names last year; the day it is formed
        on stays open; attachments are listed by name and not taken over."""
        with viewing.reading(self._context, str(number), "item", by) as opened:
            if not NUMBER.fullmatch(str(number)):
                raise visible.hidden(opened.view, str(number))
            parts, listed = previous.beginning(opened.view, str(number))
            kind = snapshot.standing(opened.view, str(number)).matter.kind
            opens = next((a.id for a in opened.view.rulebook.kind(kind).actions if not a.from_), "")
        copy = self.save(by, action=action or opens, parts={**parts, "kind": kind})
        source = {"number": str(number), "listed": list(listed)}
        self._context.database.write(lambda c: self._sourced(c, by, copy.id, source))
        return self.get(by, copy.id)

    # ---- within a transaction

    def _begun(
        self, view: View, by: str, id: str | None, matter: str | None, action: str | None
    ) -> Row:
        """The stored copy, or the beginning of a new one at the matter's present version."""
        if id is not None:
            row = self._one(view.connection, by, id)
            if matter is not None and str(matter) != row.matter:
                raise BadInput("copy-of-another", field="matter", value=matter, matter=row.matter)
            return row._replace(action=action or row.action)
        version = 0
        if matter is not None:
            if not NUMBER.fullmatch(str(matter)):
                raise visible.hidden(view, str(matter))
            visible.require(view, str(matter))
            version = snapshot.standing(view, str(matter)).matter.version
        wanted = action or ("draft" if matter is None else "revise")
        named = str(matter) if matter is not None else None
        return Row(str(uuid.uuid4()), by, named, wanted, version, {}, 0, "")

    def _kind(
        self, view: View, matter: str | None, parts: Mapping[str, Any]
    ) -> tuple[Policy, Kind]:
        if matter is None:
            return view.rulebook.policy, view.rulebook.kind(str(parts.get("kind") or "item"))
        found = snapshot.standing(view, matter).matter
        book = view.rulebook_of(found.policy)
        return book.policy, book.kind(found.kind)

    def _store(
        self, connection: Connection, row: Row, files: tuple[WorkingFile, ...] | None
    ) -> None:
        agency = self._context.agency
        if row.revision == 1:
            if working.count(connection, agency, row.person) >= MOST_COPIES:
                raise BadInput("copies-many", field="parts", limit=MOST_COPIES)
            working.add(connection, agency, row)
        elif not working.change(connection, agency, row, row.revision - 1):
            found = working.one(connection, agency, row.person, row.id)
            if found is None:
                raise self._none(row.id)
            raise self._newer(found, row.revision - 1)
        if files is not None:
            working.put_files(connection, agency, row.id, files)

    def _sourced(self, connection: Connection, by: str, id: str, source: dict[str, Any]) -> None:
        row = self._one(connection, by, id)
        changed = row._replace(body={**row.body, "source": source})
        working.change(connection, self._context.agency, changed, row.revision)

    def _submit(
        self,
        connection: Connection,
        by: str,
        id: str,
        command_id: str,
        seen: int | None,
        via: str | None,
    ) -> Done:
        agency = self._context.agency
        # Held first: of two at once the second finds it gone, and is told what came of it.
        if not working.hold(connection, agency, by, id):
            return self._submitted(connection, by, id, command_id)
        row = self._one(connection, by, id)
        files = working.files(connection, agency, [id], data=True)[id]
        values: dict[str, Any] = dict(row.body["parts"])
        asked = {name: values.pop(name) for name in ASKED if name in values}
        if row.body.get("files"):
            values[FILES] = [(f.name, f.data, f.media) for f in files]
        command = Command(row.action, by, values=values, **asked)
        version = seen if seen is not None else row.version
        envelope = Envelope(command_id, version, via, causation=id)
        check_typed(command, envelope)
        done = act_within(connection, self._context, row.matter, command, envelope)
        working.drop(connection, agency, by, id)
        return done

    def _submitted(self, connection: Connection, by: str, id: str, command_id: str) -> Done:
        """What an earlier submission of the copy led to; the copy itself is gone since."""
        parameters = (self._context.agency, command_id)
        found = sql.run(connection, _BY_COMMAND, parameters).scalar()
        event = from_bytes(bytes(found)) if found is not None else None
        if event is None or event.person != by or event.causation != id:
            raise self._none(id)
        return Done(
            event.stream, event.data["action"], event.data["to"], event.version, event.position,
            event.agency, retried=True,
        )  # fmt: skip

    # ---- looking up

    def _one(self, connection: Connection, by: str, id: str) -> Row:
        self._identified(id)
        row = working.one(connection, self._context.agency, by, id)
        if row is None:
            raise self._none(id)
        return row

    def _files(
        self, connection: Connection, rows: Sequence[Row], *, data: bool
    ) -> dict[str, tuple[WorkingFile, ...]]:
        ids = [row.id for row in rows]
        return working.files(connection, self._context.agency, ids, data=data)

    def _identified(self, id: object) -> None:
        if not isinstance(id, str) or not IDENTIFIER.fullmatch(id):
            raise self._none(id)

    def _none(self, id: object) -> NotFound:
        return NotFound("working-copy", id=id)

    def _newer(self, row: Row, revision: object) -> Conflict:
        return Conflict(
            "copy-newer", id=row.id, saved_at=row.updated_at, expected=revision,
            revision=row.revision,
        )  # fmt: skip

    def _reader(self, by: str) -> Reader:
        return Reader(self._context, by, None)
