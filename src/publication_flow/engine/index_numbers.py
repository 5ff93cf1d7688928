"""Adopting a scheme of index numbers (索引号), and what an agency's index numbers are.

The scheme belongs to whoever publishes: it names them, its code is theirs, and no other agency of
this database may number under it. It is adopted like a calendar, on the authority of a document.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.context import Context
from publication_flow.engine.daywork import Daywork
from publication_flow.engine.organise import BASIS_LIMIT
from publication_flow.engine.reading import reader
from publication_flow.engine.scene import (
    NOWHERE,
    Origin,
    own_event,
    recorded_before,
    require_appointer,
    scene_of,
)
from publication_flow.errors import BadInput, Conflict
from publication_flow.ledger.append import Write, batch, write
from publication_flow.ledger.head import lock
from publication_flow.ledger.read import document
from publication_flow.ledger.tables import documents
from publication_flow.matter import events as e
from publication_flow.matter import index_number
from publication_flow.matter.content import SALT_BYTES, clean, make_part
from publication_flow.matter.index_number import Scheme
from publication_flow.projections import index_numbers as reading
from publication_flow.projections.index_numbers import Register, Standing
from publication_flow.projections.view import View


class NewScheme(NamedTuple):
    """What an adoption comes to. `example` is the first number that will be given, for the first
    category with a code where one is shown; `position` is None when it was only tried."""

    position: int | None
    digest: str
    scheme: Scheme
    after: int
    example: str

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**self._asdict(), "scheme": self.scheme.as_dict()}


class Checked(NamedTuple):
    """What a number says of itself. `check` is None where the form has no check character, and
    None throughout stands for what cannot be known: `own` while no scheme was adopted."""

    number: str
    family: str | None
    code: str | None
    year: int | None
    serial: int | None
    check: bool | None
    own: bool | None  # of a scheme that this agency adopted
    matter: str | None  # the item that has it

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against it."""
        return self.family is not None and self.check is not False and self.own is not False

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**self._asdict(), "sound": self.sound}


def adopt_scheme(
    context: Context,
    data: Mapping[str, Any],
    by: str,
    basis: str,
    origin: Origin = NOWHERE,
    *,
    dry_run: bool = False,
) -> NewScheme:
    """Adopt a scheme, for what is first published from now on. `data` is the scheme document;
    without `publisher` the agency's own name stands there.

    `Denied` for who may not adopt policies. `BadInput` for a scheme that does not hold, that is
    in force, whose publisher is not this agency, or whose code another agency numbers under.
    """
    return context.database.write(lambda c: _within(c, context, data, by, basis, origin, dry_run))


def _within(
    connection: Connection, context: Context, data: Mapping[str, Any], by: str, basis: str,
    origin: Origin, dry_run: bool,
) -> NewScheme:  # fmt: skip
    head = lock(connection, context.agency)
    scene, recorded = scene_of(connection, context, head, by)
    view = reader(connection, context, None, None).view
    scheme = index_number.checked(_with_publisher(data, view))
    kept = scheme.to_bytes()
    digest = hashlib.sha256(kept).hexdigest()
    before = recorded_before(connection, context.agency, by, e.AGENCY_STREAM, origin)
    if before is not None:
        if before.data.get("digest") != digest:
            raise Conflict("command-reused", command=origin.command_id)
        return _new(before.position, digest, scheme, before.data["after"], before.occurred_on)
    require_appointer(scene, "adopt")
    if head.index_scheme == digest:
        raise BadInput("index-scheme-in-force", field="scheme", digest=digest)
    _check_free(view, scheme)
    for name, codes in (("classes", scheme.classes), ("groups", scheme.groups)):
        known = scene.policy.categories
        if codes and (odd := sorted(set(codes) - set(known))):
            raise BadInput("index-class-category", field=name, unknown=odd)
        if codes and (left := [one for one in known if one not in codes]):
            raise BadInput("index-class-left", field=name, missing=left)
    text = clean("basis", basis, BASIS_LIMIT, lines=False)
    if not text:
        raise BadInput("basis-required", field="basis")
    after = reading.highest(view, scheme, scene.today)
    if dry_run:
        return _new(None, digest, scheme, after, scene.today)
    part = make_part(text.encode(), secrets.token_bytes(SALT_BYTES))
    facts = {
        "what": index_number.WHAT,
        "digest": digest,
        "replaces": head.index_scheme,
        "after": after,
        "texts": {"basis": part.digest},
    }
    event = own_event(connection, head, scene, recorded, e.AGENCY_STREAM, e.ADOPTED, facts, origin)
    rows = []
    if document(connection, context.agency, digest) is None:
        row = (context.agency, digest, index_number.WHAT, kept)
        rows.append(Write("insert", documents, [row]))
    changes = {"index_scheme": digest, "index_year": int(scene.today[:4]), "index_last": after}
    write(connection, head, batch(head, [event], [part], rows, **changes))
    return _new(event.position, digest, scheme, after, scene.today)


def _with_publisher(data: Mapping[str, Any], view: View) -> dict[str, Any]:
    """The document with the publisher's name: the agency's own, where it was founded with one."""
    named = view.name if view.name != view.agency else None
    given = data.get("publisher") or named
    if given is None:
        raise BadInput("index-publisher-required", field="publisher")
    if named is not None and given != named:
        raise BadInput("index-publisher-other", field="publisher", value=given, name=named)
    return {**data, "publisher": given}


def _check_free(view: View, scheme: Scheme) -> None:
    """Two that number under one code would give the same number twice."""
    body = index_number.organisation_of(scheme.family, scheme.code)
    for agency, other in reading.elsewhere(view):
        if index_number.organisation_of(other.family, other.code) == body:
            raise BadInput("index-code-taken", field="code", value=scheme.code, agency=agency)


def _new(position: int | None, digest: str, scheme: Scheme, after: int, day: str) -> NewScheme:
    category = next(iter(scheme.classes), "")
    example = index_number.number(scheme, day, category, after + 1)
    return NewScheme(position, digest, scheme, after, example)


def check(view: View, number: str) -> Checked:
    """What a number is; `own` by every scheme that was ever adopted here."""
    known = reading.schemes(view)
    text = number.strip()
    parsed = next((p for s in known if (p := index_number.parse(s, text))), None)
    own = parsed is not None if known else None
    parsed = parsed or index_number.recognise(text)
    matter = reading.by_number(view, text) if _namable(text) else None
    if parsed is None:
        return Checked(text, None, None, None, None, None, own, matter)
    holds = index_number.code_holds(parsed.family, parsed.code)
    return Checked(
        text, parsed.family, parsed.code, parsed.year, parsed.serial, holds, own, matter
    )  # fmt: skip


def _namable(text: str) -> bool:
    """What the database's driver takes: an index number may hold letters of any script, never a
    control character or half a character."""
    return text.isprintable() and 0 < len(text) <= index_number.LONGEST


class Numbering(Daywork):
    """The part of `Agency` that is about index numbers."""

    def adopt_index_scheme(
        self,
        scheme: str,
        code: str,
        *,
        by: str,
        basis: str,
        publisher: str | None = None,
        width: int = index_number.WIDTH,
        classes: Mapping[str, str] | None = None,
        groups: Mapping[str, str] | None = None,
        dry_run: bool = False,
        command_id: str | None = None,
        via: str | None = None,
    ) -> NewScheme:
        """Adopt a scheme of index numbers for what is first published from now on. `scheme` names
        one of the families of `matter.index_number.FAMILIES`, `code` is the publisher's own;
        `publisher` its full name (default: the agency's), `classes` and `groups` the codes of the
        policy's categories. Who may: those who may adopt policies."""
        data: dict[str, Any] = {"scheme": scheme, "code": code, "width": width}
        data |= {"publisher": publisher} if publisher is not None else {}
        data |= {"classes": dict(classes)} if classes else {}
        data |= {"groups": dict(groups)} if groups else {}
        origin = Origin(command_id, None, via)
        return adopt_scheme(self._context, data, by, basis, origin, dry_run=dry_run)

    def index_scheme(self) -> Standing | None:
        """The scheme in force, and how far it has counted; None while none has been adopted."""
        with self._reader(None, None) as r:
            return reading.standing(r.view)

    def index_numbers(self, year: int) -> Register:
        """A year's index numbers, each with the item that has it and what became of that, and the
        serials that were stepped over."""
        with self._reader(None, None) as r:
            return reading.register(r.view, year)

    def check_index_number(self, number: str) -> Checked:
        """What an index number says: its form, code, check character, whether it is of this
        agency, and which item has it."""
        with self._reader(None, None) as r:
            return check(r.view, number)

    def numbered(self, index_number: str) -> str | None:
        """The number of the matter that has an index number. Index numbers are public for good,
        what they stand for may not be: reading the matter decides who may."""
        with self._reader(None, None) as r:
            text = str(index_number)
            return reading.by_number(r.view, text) if _namable(text) else None


__all__ = ["Checked", "NewScheme", "Numbering", "adopt_scheme", "check"]
