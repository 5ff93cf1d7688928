"""Who holds which post: appoint, relieve, delegate (AB角), assign remits. Events like any other."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.engine.context import Context
from publication_flow.engine.organisation_file import PERSON, UNIT, a_name, known
from publication_flow.engine.scene import (
    NOWHERE,
    Origin,
    Scene,
    own_event,
    recorded_before,
    require_appointer,
    scene_of,
    version_of,
)
from publication_flow.errors import BadInput, Conflict, FlowError, NotFound
from publication_flow.ledger import texts
from publication_flow.ledger.append import batch, write
from publication_flow.ledger.head import Head, lock
from publication_flow.matter import events as e
from publication_flow.matter.authority import Holding, Remit
from publication_flow.matter.content import SALT_BYTES, Part, clean, make_part
from publication_flow.policy.entry import typed_date
from publication_flow.projections import organisation

BASIS_LIMIT = 200


class Fact(NamedTuple):
    """An organisation event to be."""

    kind: str
    data: dict[str, Any]
    texts: dict[str, str]


class Recorded(NamedTuple):
    """What an organisation command led to: the event's position names the holding."""

    kind: str
    position: int
    retried: bool = False  # the command had been done before; this is its first result


def organise(
    context: Context, by: str, decide: Callable[[Scene], Fact], origin: Origin = NOWHERE
) -> Recorded:
    """Decide one organisation fact under the head's lock and append it.

    A `command_id` that was recorded before gives its first result. `Conflict` when it was another
    change, another person's or a matter's, or when the organisation changed after what was `seen`.
    """
    return context.database.write(lambda c: _within(c, context, by, decide, origin))


def _within(
    connection: Connection,
    context: Context,
    by: str,
    decide: Callable[[Scene], Fact],
    origin: Origin,
) -> Recorded:
    head = lock(connection, context.agency)
    scene, recorded = scene_of(connection, context, head, by)
    before = recorded_before(connection, context.agency, by, e.ORGANISATION_STREAM, origin)
    if before is not None:
        if not _same(connection, decide, scene._replace(today=before.occurred_on), before):
            raise Conflict("command-reused", command=origin.command_id)
        return Recorded(before.kind, before.position, True)
    version = version_of(connection, context.agency, e.ORGANISATION_STREAM)
    if origin.seen is not None and version > origin.seen:
        raise Conflict("organisation-newer", version=version, expected=origin.seen)
    fact = decide(scene)
    parts = [
        (name, make_part(text.encode(), secrets.token_bytes(SALT_BYTES)))
        for name, text in fact.texts.items()
        if text
    ]
    return _append(connection, head, scene, recorded, fact, parts, origin)


def _same(
    connection: Connection, decide: Callable[[Scene], Fact], scene: Scene, before: e.Event
) -> bool:
    """Whether a command that comes again asks for what was recorded, on the day it was.

    Decided anew, it must say the same. What can be done only once (an end) cannot be decided
    anew and counts as the same; so does a text that was erased.
    """
    try:
        fact = decide(scene)
    except FlowError:
        return True
    said = {name: value for name, value in before.data.items() if name != "texts"}
    digests = before.data.get("texts", {})
    kept = texts.texts(connection, before.agency, digests.values())
    typed = {name: kept.get(digest, fact.texts.get(name)) for name, digest in digests.items()}
    now = {name: text for name, text in fact.texts.items() if text}
    return (fact.kind, fact.data, now) == (before.kind, said, typed)


def _append(
    connection: Connection,
    head: Head,
    scene: Scene,
    recorded: str,
    fact: Fact,
    parts: list[tuple[str, Part]],
    origin: Origin,
) -> Recorded:
    data = dict(fact.data)
    if parts:
        data["texts"] = {name: part.digest for name, part in parts}
    event = own_event(
        connection, head, scene, recorded, e.ORGANISATION_STREAM, fact.kind, data, origin
    )
    rows = organisation.writes(event)
    write(connection, head, batch(head, [event], [part for _, part in parts], rows))
    organisation.endings(connection, event)
    return Recorded(event.kind, event.position)


def enrol(person: str, name: str) -> Callable[[Scene], Fact]:
    """A person becomes known to the ledger, under an id and a name (also: a changed name)."""

    def decide(scene: Scene) -> Fact:
        require_appointer(scene, "enrol")
        if str(person) != person or not PERSON.fullmatch(person):
            raise BadInput("identifier", field="person", value=person)
        return Fact(e.ENROLLED, {"id": person}, {"name": a_name("name", name)})

    return decide


def establish(unit: str, name: str) -> Callable[[Scene], Fact]:
    """A section comes into being, under an id and a name."""

    def decide(scene: Scene) -> Fact:
        require_appointer(scene, "establish")
        if str(unit) != unit or not UNIT.fullmatch(unit):
            raise BadInput("identifier", field="unit", value=unit)
        return Fact(e.ESTABLISHED, {"id": unit}, {"name": a_name("name", name)})

    return decide


def appoint(
    person: str,
    post: str,
    unit: str = "",
    since: str | None = None,
    until: str | None = None,
    basis: str = "",
) -> Callable[[Scene], Fact]:
    """A person holds a post in a unit from a day on, perhaps until one (inclusive)."""

    def decide(scene: Scene) -> Fact:
        require_appointer(scene, "appoint")
        _person(scene, person)
        known("post", post, scene.policy.posts)
        if unit:
            known("unit", unit, scene.units)
        elif scene.policy.posts[post].scope == "unit":
            raise BadInput("post-unit", person=person, post=post)
        first, last = _period(since or scene.today, until)
        data = {"person": person, "post": post, "unit": unit, "from": first}
        return Fact(e.APPOINTED, data | ({"to": last} if last else {}), _basis(basis))

    return decide


def relieve(
    person: str, post: str, unit: str = "", last_day: str | None = None, basis: str = ""
) -> Callable[[Scene], Fact]:
    """A person's hold on a post ends after `last_day` (default: yesterday, so from today on).

    Delegations that rest on it end with it. Appointed for the founding: post "appointer".
    """

    def decide(scene: Scene) -> Fact:
        require_appointer(scene, "relieve")
        own = [
            h
            for h in scene.organisation.holdings
            if h.person == person
            and h.post == post
            and h.unit == unit
            and h.principal is None
            and h.valid(scene.today)
        ]
        if not own:
            raise NotFound("holding", person=person, post=post, unit=unit)
        last = typed_date("last_day", last_day) if last_day else _day_before(scene.today)
        ended = _ended(scene, {h.position for h in own}, last)
        if not ended:
            raise NotFound("holding", person=person, post=post, unit=unit)
        return Fact(e.RELIEVED, {"holdings": ended, "last_day": last}, _basis(basis))

    return decide


def delegate(
    principal: str,
    person: str,
    post: str,
    since: str,
    until: str,
    unit: str = "",
    categories: tuple[str, ...] = (),
    actions: tuple[str, ...] = (),
    basis: str = "",
) -> Callable[[Scene], Fact]:
    """Somebody may exercise another's post for a period (AB角), perhaps within a scope.

    The principal may delegate their own post, appointers anyone's. What is held by delegation
    cannot be delegated on, so no chain leads back to a person's own work.
    """

    def decide(scene: Scene) -> Fact:
        if scene.by != principal:
            require_appointer(scene, "delegate")
        _person(scene, person)
        if person == principal:
            raise BadInput("delegate-self", person=person)
        first, last = _period(since, until)
        for category in categories:
            known("categories", category, scene.policy.categories)
        every = {a: a for kind in scene.policy.kinds.values() for a in kind.action_ids()}
        for action in actions:
            known("actions", action, every)
        held = _own_holding(scene, principal, post, unit, first)
        if last is None or (held.valid_to is not None and last > held.valid_to):
            last = held.valid_to or last
        data: dict[str, Any] = {
            "principal": principal,
            "person": person,
            "post": post,
            "unit": held.unit,
            "from": first,
            "to": last,
            "under": held.position,
        }
        if categories:
            data["categories"] = list(categories)
        if actions:
            data["actions"] = list(actions)
        return Fact(e.DELEGATED, data, _basis(basis))

    return decide


def revoke(position: int, last_day: str | None = None, basis: str = "") -> Callable[[Scene], Fact]:
    """A delegation, appointment or remit, named by its position, ends after `last_day`."""

    def decide(scene: Scene) -> Fact:
        every: tuple[Holding | Remit, ...] = (
            *scene.organisation.holdings,
            *scene.organisation.remits,
        )
        found = next((h for h in every if h.position == position), None)
        if found is None:
            raise NotFound("holding-position", position=position)
        principal = found.principal if isinstance(found, Holding) else None
        if scene.by != principal:
            require_appointer(scene, "revoke")
        last = typed_date("last_day", last_day) if last_day else _day_before(scene.today)
        ended = _ended(scene, {position}, last)
        if not ended:
            raise NotFound("holding-position", position=position)
        return Fact(e.RELIEVED, {"holdings": ended, "last_day": last}, _basis(basis))

    return decide


def assign(
    unit: str,
    category: str,
    since: str | None = None,
    *,
    until: str | None = None,
    leader: str | None = None,
    officer: str | None = None,
    basis: str = "",
) -> Callable[[Scene], Fact]:
    """A unit answers for a category from a day on, with the leader in charge and the named officer
    (三级责任: 分管领导、主要科室、主要负责人). A later assignment of the unit takes its place."""

    def decide(scene: Scene) -> Fact:
        require_appointer(scene, "assign")
        known("unit", unit, scene.units)
        known("category", category, scene.policy.categories)
        first, last = _period(since or scene.today, until)
        data = {"unit": unit, "category": category, "from": first}
        for level, person in (("leader", leader), ("officer", officer)):
            if person is not None:
                data[level] = known(level, person, scene.persons)
        return Fact(e.ASSIGNED, data | ({"to": last} if last else {}), _basis(basis))

    return decide


def _ended(scene: Scene, named: set[int], last: str) -> list[int]:
    """Which of these, and of the delegations resting on them, end by it: relief prolongs none."""
    resting = {h.position for h in scene.organisation.holdings if h.under in named}
    every: list[Holding | Remit] = [*scene.organisation.holdings, *scene.organisation.remits]
    ended = {
        h.position
        for h in every
        if h.position in named | resting and (h.valid_to is None or h.valid_to > last)
    }
    _keep_an_appointer(scene, ended, last)
    return sorted(ended)


def _keep_an_appointer(scene: Scene, ended: set[int], last: str) -> None:
    """Somebody must be in office who may appoint, or the agency could not change its people: a
    successor whose appointment begins later leaves a gap."""
    posts = scene.policy.organisation.appointers
    own = [h for h in scene.organisation.holdings if h.post in posts and h.principal is None]
    leaving = [h for h in own if h.position in ended]
    # There is no day after the last of year 9999.
    after = min(date.fromisoformat(last), date.max - timedelta(days=1)) + timedelta(days=1)
    day = max(scene.today, after.isoformat())
    if leaving and not any(h.valid(day) for h in own if h.position not in ended):
        raise BadInput("last-appointer", field="person", person=leaving[-1].person)


def _own_holding(scene: Scene, principal: str, post: str, unit: str, day: str) -> Holding:
    for h in scene.organisation.holdings:
        fits = h.person == principal and h.post == post and h.principal is None
        if fits and (not unit or h.unit == unit) and h.valid(day):
            return h
    raise NotFound("holding", person=principal, post=post, unit=unit)


def _person(scene: Scene, person: str) -> None:
    known("person", person, scene.persons)


def _basis(basis: str) -> dict[str, str]:
    return {"basis": clean("basis", basis, BASIS_LIMIT, lines=False)}


def _period(since: str, until: str | None) -> tuple[str, str | None]:
    first = typed_date("since", since)
    last = typed_date("until", until) if until else None
    if last is not None and last < first:
        raise BadInput("period", since=first, until=last)
    return first, last


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
