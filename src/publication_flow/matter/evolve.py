"""evolve: what a matter is after one more event. Total, pure, without policy and without rules.

Every `opened` and `acted` event says all that changed (stage from and to, purpose, effect,
digest, which sign-offs are voided), so replay never asks a guard: guards depended on the law,
the posts and the clock of that day.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from publication_flow.errors import BrokenLedger
from publication_flow.matter import events as e
from publication_flow.matter.content import from_manifest
from publication_flow.matter.state import (
    PUBLIC,
    SUSPENDED,
    WITHDRAWN,
    Author,
    Ballot,
    Imported,
    Mark,
    Matter,
    Move,
    Public,
    Round,
    SignOff,
    Unconfirmed,
)


def evolve(matter: Matter | None, event: e.Event) -> Matter:
    """The matter after `event`. Raises `BrokenLedger` for an event that cannot follow."""
    if event.kind == e.OPENED:
        if matter is not None:
            raise BrokenLedger("opened-twice", agency=event.agency, position=event.position)
        return _opened(event)
    if event.kind == e.IMPORTED and matter is None:
        return _imported(event)
    if matter is None or event.version != matter.version + 1:
        raise BrokenLedger("out-of-order", agency=event.agency, position=event.position)
    if event.kind == e.ACTED:
        return _acted(matter, event)
    if event.kind == e.IMPORTED:
        return _taken_down_before(matter, event)
    if event.kind == e.POSTED:
        return matter._replace(
            version=event.version,
            position=event.position,
            posted=_posted(matter.posted, event.data),
        )  # a posting is a fact about a channel: it moves nothing and dates nothing
    raise BrokenLedger("event-kind", kind=event.kind, agency=event.agency, position=event.position)


def replay(events: Iterable[e.Event]) -> Matter | None:
    """Fold a stream; None for an empty one."""
    matter: Matter | None = None
    for event in events:
        matter = evolve(matter, event)
    return matter


def _opened(event: e.Event) -> Matter:
    data = event.data
    content = from_manifest(data["content"], data["digest"])
    author = Author(event.person, event.on_behalf_of, data.get("signs"))
    signed = _signed(event, data)
    return Matter(
        number=event.stream,
        kind=data["kind"],
        policy=event.policy or "",
        version=event.version,
        stage=data["to"],
        category=data["category"],
        unit=data["unit"],
        opened_on=event.occurred_on,
        stage_since=event.occurred_on,
        last_on=event.occurred_on,
        position=event.position,
        rounds=1,
        round=Round(1, data["purpose"], content, signed, (author,), None),
        external_ref=data.get("external_ref"),
        marks=_marks((), event, data),
    )


def _imported(event: e.Event) -> Matter:
    """Public from its first event: no round, no author, no sign-off that nobody gave here."""
    data = event.data
    source = data.get("source", {})
    content = from_manifest(data["content"], data["digest"])
    return Matter(
        number=event.stream,
        kind=data["kind"],
        policy=event.policy or "",
        version=event.version,
        stage=data["to"],
        category=data["category"],
        unit=data["unit"],
        opened_on=event.occurred_on,
        stage_since=event.occurred_on,
        last_on=event.occurred_on,
        position=event.position,
        rounds=0,
        public=Public(content, PUBLIC, event.occurred_on, event.occurred_on, 1),
        outcome=data.get("closes"),
        external_ref=data.get("external_ref"),
        posted=frozenset(data.get("channels") or ()),
        imported=Imported(
            event.position, source.get("file"), source.get("row"),
            data.get("texts", {}).get("reason"),
        ),
        marks=_marks((), event, data),
        index_number=data.get("index_number"),
    )  # fmt: skip


def _taken_down_before(matter: Matter, event: e.Event) -> Matter:
    """That it was taken down before the ledger, too: told with the import or not at all."""
    public = matter.public
    if matter.imported is None or matter.version != 1 or public is None:
        raise BrokenLedger("out-of-order", agency=event.agency, position=event.position)
    data = event.data
    return matter._replace(
        version=event.version,
        position=event.position,
        stage=data["to"],
        stage_since=event.occurred_on,
        last_on=event.occurred_on,
        public=public._replace(state=WITHDRAWN),
        outcome=data.get("closes"),
        posted=_posted(matter.posted, data),
    )


def _acted(matter: Matter, event: e.Event) -> Matter:
    data = event.data
    if data["from"] != matter.stage:
        raise BrokenLedger("out-of-order", agency=event.agency, position=event.position)
    moved = data["to"] != matter.stage
    round_ = _round(matter, event, data)
    rounds = matter.rounds + 1 if data.get("opens") else matter.rounds
    public = _public(matter.public, round_, event, data)
    outcome = matter.outcome
    if data.get("opens") and matter.public is None:
        outcome = None
    laid_by = matter.laid_by
    category = data.get("category", matter.category)
    if closes := data.get("closes"):
        # What was withheld may be reopened, and then begins from what it was.
        laid_by = round_.content if round_ is not None and public is None else None
        round_ = None
        if matter.public is None or data.get("effect") == "withdraw":
            outcome = closes
        if public is not None:  # what a round proposed in vain is not the matter's category
            category = public.content.fields.get("category", category)
    claimed = event.person if data.get("claims") else matter.claimed_by
    return matter._replace(
        version=event.version,
        position=event.position,
        policy=event.policy or matter.policy,
        stage=data["to"],
        category=category,
        stage_since=event.occurred_on if moved or data.get("closes") else matter.stage_since,
        # A remark moves nothing: a paper signed before it was made may still be entered after it.
        last_on=matter.last_on if data.get("remark") else event.occurred_on,
        rounds=rounds,
        round=round_,
        public=public,
        outcome=outcome,
        claimed_by=None if moved or data.get("releases") else claimed,
        last_move=_last_move(matter, event, data, moved),
        unconfirmed=_unconfirmed(matter.unconfirmed, event, data),
        posted=_posted(matter.posted, data),
        laid_by=laid_by,
        marks=_marks(matter.marks, event, data),
        index_number=data.get("index_number", matter.index_number),
        erased=matter.erased.union(data.get("erases", ())),
    )


def _marks(marks: tuple[Mark, ...], event: e.Event, data: dict[str, Any]) -> tuple[Mark, ...]:
    """What is remembered after the event: it says itself what it clears and what it sets."""
    gone, new = data.get("clears", ()), data.get("marks", ())
    if not gone and not new:
        return marks
    set_ = tuple(
        Mark(
            m["name"], m.get("key"), event.occurred_on, m.get("until"), event.position,
            data.get("digest"), event.person, event.on_behalf_of,
        )
        for m in new
    )  # fmt: skip
    names = {(m.name, m.key) for m in set_}
    kept = tuple(m for m in marks if [m.name, m.key] not in gone and (m.name, m.key) not in names)
    return (*kept, *set_)


def _round(matter: Matter, event: e.Event, data: dict[str, Any]) -> Round | None:
    round_ = matter.round
    step = data.get("signs")
    if opens := data.get("opens"):
        content = from_manifest(data["content"], data["digest"])
        author = Author(event.person, event.on_behalf_of, step)
        return Round(
            matter.rounds + 1, opens, content, _signed(event, data), (author,), matter.stage
        )
    if round_ is None:
        return None
    if "content" in data:
        author = Author(event.person, event.on_behalf_of, step)
        round_ = round_._replace(
            content=from_manifest(data["content"], data["digest"]),
            authors=(*round_.authors, author),
        )
    if voids := data.get("voids"):
        round_ = round_._replace(
            sign_offs=tuple(
                s._replace(voided=True) if s.position in voids else s for s in round_.sign_offs
            )
        )
    if signed := _signed(event, data):
        round_ = round_._replace(sign_offs=(*round_.sign_offs, *signed))
    if said := data.get("ballot"):
        ballot = Ballot(
            event.position, said["on"], said["choice"], event.person, event.on_behalf_of,
            _asked(matter, data, said.get("key")) or data["digest"], said.get("key"),
        )  # fmt: skip
        round_ = round_._replace(ballots=(*round_.ballots, ballot))
    if passed := data.get("passes"):
        round_ = round_._replace(passes=round_.passes | {passed})
    return round_


def _asked(matter: Matter, data: dict[str, Any], key: str | None) -> str | None:
    """The content that whoever answers was asked about: it may have been revised since, and to
    what they never saw nobody has consented, least of all by silence."""
    ended = data.get("clears", ())
    asked = [m for m in matter.marks if key is not None and m.key == key]
    return next((m.digest for m in asked if [m.name, m.key] in ended), None)


def _signed(event: e.Event, data: dict[str, Any]) -> tuple[SignOff, ...]:
    """The sign-off an event gives, if any; what opens a round may sign it, too."""
    step = data.get("signs")
    if step is None:
        return ()
    sign_off = SignOff(
        position=event.position,
        step=step,
        slot=data.get("slot", 0),
        person=event.person,
        post=event.post or "",
        on_behalf_of=event.on_behalf_of,
        entered_by=event.entered_by,
        digest=data["digest"],
        occurred_on=event.occurred_on,
        mode=data.get("mode", "system"),
        passes_on=data.get("passes_on", False),
    )
    return (sign_off,)


def _public(
    public: Public | None, round_: Round | None, event: e.Event, data: dict[str, Any]
) -> Public | None:
    effect = data.get("effect")
    if effect is None:
        return public
    if effect == "publish":
        if round_ is None:
            raise BrokenLedger("out-of-order", agency=event.agency, position=event.position)
        first_on = public.first_on if public is not None else event.occurred_on
        version = public.version + 1 if public is not None else 1
        return Public(round_.content, PUBLIC, first_on, event.occurred_on, version)
    if public is None:
        raise BrokenLedger("out-of-order", agency=event.agency, position=event.position)
    if effect == "suspend":
        return public._replace(state=SUSPENDED, suspended_on=event.occurred_on)
    if effect == "restore":
        return public._replace(state=PUBLIC, suspended_on=None)
    if effect == "withdraw":
        return public._replace(state=WITHDRAWN, suspended_on=None)
    raise BrokenLedger("event-effect", effect=effect, position=event.position)


def _last_move(matter: Matter, event: e.Event, data: dict[str, Any], moved: bool) -> Move | None:
    if data.get("undoes") or data.get("opens") or data.get("closes"):
        return None
    if moved or data.get("signs"):
        signed = data.get("signs") is not None
        return Move(event.position, event.person, matter.stage, data["to"], signed)
    last = matter.last_move
    # What is done to the public version alone follows nothing up in the round.
    aside = data.get("remark") or data.get("effect") in ("suspend", "restore")
    if last is not None and event.person != last.person and not aside:
        return last._replace(followed=True)
    return last


def _unconfirmed(
    pending: tuple[Unconfirmed, ...], event: e.Event, data: dict[str, Any]
) -> tuple[Unconfirmed, ...]:
    if data.get("mode") == "telephone":
        recorded_on = data.get("entered_on", event.occurred_on)
        return (*pending, Unconfirmed(event.position, event.person, recorded_on))
    # Only the signer takes a sign-off back, and that says more than a confirmation would.
    if settled := data.get("confirms") or data.get("undoes"):
        return tuple(u for u in pending if u.position != settled)
    return pending


def _posted(posted: frozenset[str], data: dict[str, Any]) -> frozenset[str]:
    channels, removed = data.get("channels"), data.get("removed")
    if not channels and not removed:
        return posted
    return (posted - frozenset(removed or ())) | frozenset(channels or ())
