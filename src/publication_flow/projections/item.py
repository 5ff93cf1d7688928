"""One matter as it stands: content, sign-offs, clocks, whose desk, and what the public sees."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, NamedTuple

from publication_flow.errors import NotFound
from publication_flow.ledger import sql, texts
from publication_flow.matter.calendar import Calendar
from publication_flow.matter.content import Content
from publication_flow.matter.state import Matter, Public, SignOff
from publication_flow.policy.deadlines import Due, running
from publication_flow.projections import snapshot, visible
from publication_flow.projections.marked import Marked, Voice, marks, voices
from publication_flow.projections.rows import NO_DUE, desk_rows
from publication_flow.projections.snapshot import Known
from publication_flow.projections.tables import items, steps
from publication_flow.projections.view import View

_REFERENCE = f"SELECT matter FROM {items.name} WHERE agency = ? AND external_ref = ?"
_PUBLIC_STEP = (
    f"SELECT version, position FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter = ? "
    "AND position <= ? AND effect IS NOT NULL ORDER BY position DESC LIMIT 1"
)


class Attachment(NamedTuple):
    """A file: its name (None when erased), media type, bytes, and the digest of its data."""

    name: str | None
    media: str
    size: int
    data: str


class Signed(NamedTuple):
    """A sign-off of the open round. `present`: it carries the content at hand. `confirmed` is None
    unless it was given by telephone."""

    position: int
    step: str
    slot: int
    person: str
    name: str
    post: str
    on_behalf_of: str | None
    entered_by: str | None
    occurred_on: str
    mode: str
    digest: str
    present: bool
    voided: bool
    confirmed: bool | None
    passes_on: bool = False  # given with the request that a further leader decide


class Published(NamedTuple):
    """What the public sees: `state` is public, suspended or withdrawn; `version` counts from 1."""

    state: str
    first_on: str
    since_on: str
    version: int
    title: str | None
    digest: str
    channels: tuple[str, ...]


class Imported(NamedTuple):
    """历史导入: of before the ledger. The file by its SHA-256, the row in it, and what the record
    says of who answered (None once it is erased, and for who sees the public version only)."""

    file: str | None
    row: int | None
    evidence: str | None


class Running(NamedTuple):
    """A clock that runs. `due_on` is the earliest possible day unless `certain`; `overdue_by` is
    in working days, None while it is not (or not certainly) overdue."""

    clock: str
    label: dict[str, str]
    started: str
    due_on: str
    certain: bool
    overdue_by: int | None
    actions: tuple[str, ...]
    person: str | None
    lapse: str | None = None  # what time brings when it is over (`tick`)
    key: str | None = None  # of the mark it runs for


class Occupant(NamedTuple):
    """Somebody who sits at a desk that day, perhaps in somebody's stead."""

    person: str
    name: str
    on_behalf_of: str | None


class Desk(NamedTuple):
    """Where a matter waits: for which action, on which post's desk, and who sits there."""

    action: str
    post: str | None  # None for one person's own duty
    unit: str | None
    since: str
    due_on: str | None
    due_certain: bool
    persons: tuple[Occupant, ...]


class Item(NamedTuple):
    """One matter. `whole` False means the reader sees its public version only.

    Texts are None (or left out of `texts`) when there are none and when they have been erased.
    """

    number: str
    kind: str
    stage: str
    purpose: str | None
    round: int
    category: str
    unit: str
    unit_name: str
    title: str | None
    summary: str | None
    body: str | None
    texts: dict[str, str | None]
    attachments: tuple[Attachment, ...]
    fields: dict[str, Any]
    digest: str
    sign_offs: tuple[Signed, ...]
    public: Published | None
    outcome: str | None
    claimed_by: str | None
    clocks: tuple[Running, ...]
    desks: tuple[Desk, ...]
    opened_on: str
    stage_since: str
    policy: str
    external_ref: str | None
    version: int
    position: int
    whole: bool
    imported: Imported | None = None
    index_number: str | None = None  # 索引号, given with the first publication
    marks: tuple[Marked, ...] = ()
    ballots: tuple[Voice, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def read(view: View, number: str) -> Item:
    """The matter at the view's position; `NotFound` when there is none that may be seen."""
    matter, content = snapshot.standing(view, number)
    known = snapshot.known(view)
    if visible.whole(view, matter, known):
        return _item(view, known, matter, content)
    if not visible.public(matter):
        raise visible.hidden(view, number)
    return _public_item(view, known, matter)


def published(view: View, number: str) -> Item:
    """What everybody may read of it, whoever asks; `NotFound` when that is nothing (any more)."""
    matter, _ = snapshot.standing(view, number)
    if not visible.public(matter):
        raise visible.hidden(view, number)
    return _public_item(view, snapshot.known(view), matter)


def file(view: View, number: str, data: str) -> bytes:
    """A file of the content that the view's person sees; `NotFound` for any other, and for one
    that was erased."""
    if data not in {attachment.data for attachment in read(view, number).attachments}:
        raise NotFound("attachment", matter=number, agency=view.agency)
    kept = texts.parts(view.connection, view.agency, [data])
    if data not in kept:
        raise NotFound("attachment", matter=number, agency=view.agency)
    return kept[data].data


def by_reference(view: View, ref: str) -> str | None:
    """The number of the matter linked to a host's own row."""
    found = sql.run(view.connection, _REFERENCE, (view.agency, ref)).scalar()
    return str(found) if found is not None else None


def _item(view: View, known: Known, matter: Matter, content: Content) -> Item:
    kept = _kept(view, content, matter.public)
    the_round = matter.round
    book = view.rulebook_of(matter.policy)
    kind = book.kind(matter.kind)
    labels = {clock.id: clock.label for clock in kind.clocks}
    return Item(
        number=matter.number,
        kind=matter.kind,
        stage=matter.stage,
        purpose=the_round.purpose if the_round is not None else None,
        round=matter.rounds,
        category=matter.category,
        unit=matter.unit,
        unit_name=view.units.get(matter.unit, matter.unit),
        **_content(content, kept),
        sign_offs=tuple(_signed(view, matter, s) for s in the_round.sign_offs) if the_round else (),
        public=_published(matter, kept),
        outcome=matter.outcome,
        claimed_by=matter.claimed_by,
        clocks=tuple(
            _running(view, known.calendar, due, labels[due.clock].model_dump())
            for due in running(matter, book, known.calendar)
        ),
        desks=desks(view, known, matter),
        opened_on=matter.opened_on,
        stage_since=matter.stage_since,
        policy=matter.policy,
        external_ref=matter.external_ref,
        version=matter.version,
        position=matter.position,
        whole=True,
        imported=_imported(view, matter),
        index_number=matter.index_number,
        marks=marks(kind, matter),
        ballots=voices(kind, matter, view.persons),
    )


def _imported(view: View, matter: Matter) -> Imported | None:
    source = matter.imported
    if source is None:
        return None
    kept = texts.texts(view.connection, view.agency, [source.evidence])
    return Imported(source.file, source.row, kept.get(source.evidence or ""))


def _public_item(view: View, known: Known, matter: Matter) -> Item:
    """The public version alone: nothing tells whether a correction is under way."""
    if matter.public is None:
        raise visible.hidden(view, matter.number)
    shown = matter.public
    kind = view.rulebook_of(matter.policy).kind(matter.kind)
    parameters = (view.agency, matter.number, view.upto)
    version, position = sql.run(view.connection, _PUBLIC_STEP, parameters).one()
    item = _item(view, known, matter, shown.content)
    return item._replace(
        stage=next(s.id for s in kind.stages if s.public),
        purpose=None,
        round=shown.version,
        category=shown.content.fields["category"],
        sign_offs=(),
        claimed_by=None,
        clocks=(),
        desks=(),
        marks=(),
        ballots=(),
        stage_since=shown.since_on,
        external_ref=None,
        version=version,
        position=position,
        whole=False,
        imported=item.imported._replace(evidence=None) if item.imported is not None else None,
    )


def desks(view: View, known: Known, matter: Matter) -> tuple[Desk, ...]:
    """On whose desks the matter lies, and who sits there on the view's day."""
    world = snapshot.world(view, matter, known.calendar)
    found = []
    for _, post, unit, _, action, _, since, due_on, certain in desk_rows(
        view.agency, matter, world
    ):
        if post.startswith("@"):
            person = post[1:]
            sitting: tuple[Occupant, ...] = (_occupant(view, person, None),)
        else:
            sitting = tuple(
                _occupant(view, c.person, c.on_behalf_of)
                for c in known.organisation.capacities(
                    view.day, category=matter.category, action=action
                )
                if c.post == post and (not unit or c.unit == unit)
            )
        found.append(
            Desk(
                action,
                None if post.startswith("@") else post,
                unit or None,
                since,
                due_on if due_on != NO_DUE else None,
                bool(certain),
                sitting,
            )
        )
    return tuple(found)


def _occupant(view: View, person: str, on_behalf_of: str | None) -> Occupant:
    return Occupant(person, view.persons.get(person, person), on_behalf_of)


def overdue(calendar: Calendar, due_on: str, certain: bool, day: str) -> int | None:
    """Working days since a due day that has passed; None when it has not, or is not certain."""
    if not certain or day <= due_on:
        return None
    return calendar.working_days_between(date.fromisoformat(due_on), date.fromisoformat(day))


def _kept(view: View, content: Content, public: Public | None) -> dict[str, str]:
    wanted = [*content.parts.values(), *(a["name"] for a in content.attachments)]
    if public is not None and "title" in public.content.parts:
        wanted.append(public.content.parts["title"])
    return texts.texts(view.connection, view.agency, wanted)


def _content(content: Content, kept: dict[str, str]) -> dict[str, Any]:
    named = {name: kept.get(digest) for name, digest in content.parts.items()}
    return {
        "title": named.get("title"),
        "summary": named.get("summary"),
        "body": named.get("body"),
        "texts": named,
        "attachments": tuple(
            Attachment(kept.get(a["name"]), a["media"], a["size"], a["data"])
            for a in content.attachments
        ),
        "fields": dict(content.fields),
        "digest": content.digest,
    }


def _signed(view: View, matter: Matter, sign_off: SignOff) -> Signed:
    confirmed = None
    if sign_off.mode == "telephone":
        confirmed = sign_off.position not in {u.position for u in matter.unconfirmed}
    at_hand = matter.content.digest if matter.content is not None else None
    return Signed(
        position=sign_off.position,
        step=sign_off.step,
        slot=sign_off.slot,
        person=sign_off.person,
        name=view.persons.get(sign_off.person, sign_off.person),
        post=sign_off.post,
        on_behalf_of=sign_off.on_behalf_of,
        entered_by=sign_off.entered_by,
        occurred_on=sign_off.occurred_on,
        mode=sign_off.mode,
        digest=sign_off.digest,
        present=sign_off.digest == at_hand,
        voided=sign_off.voided,
        passes_on=sign_off.passes_on,
        confirmed=confirmed,
    )


def _published(matter: Matter, kept: dict[str, str]) -> Published | None:
    public = matter.public
    if public is None:
        return None
    return Published(
        public.state,
        public.first_on,
        public.since_on,
        public.version,
        kept.get(public.content.parts.get("title", "")),
        public.content.digest,
        tuple(sorted(matter.posted)),
    )


def _running(view: View, calendar: Calendar, due: Due, label: dict[str, str]) -> Running:
    late = overdue(calendar, due.on, due.certain, view.day)
    return Running(
        due.clock, label, due.started, due.on, due.certain, late, due.actions, due.person,
        due.lapse, due.key,
    )  # fmt: skip


def plain(value: Any) -> Any:
    """Named tuples and dataclasses as dicts, tuples as lists, whatever they hold."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {name: plain(getattr(value, name)) for name in value._fields}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return value
