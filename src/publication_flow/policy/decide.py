"""decide: judge, and if allowed, the events. Pure; time, salts and appointments come as facts.

A decision is one `Draft`: the event's kind and data and the erasable parts it names. The ledger
adds the envelope (position, version, instants).
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from publication_flow.errors import BadInput, Denied
from publication_flow.matter import events as e
from publication_flow.matter.content import Content, Part, make_part
from publication_flow.matter.state import Matter
from publication_flow.policy.entry import composed, elements_of, typed_fields, typed_text
from publication_flow.policy.erasing import erased
from publication_flow.policy.judge import judge
from publication_flow.policy.model import (
    ANY,
    EARLIER,
    IMPORT,
    PREVIOUS,
    Action,
    Kind,
    Policy,
)
from publication_flow.policy.posting import Proof, a_file, channels_of, named_channels, proved
from publication_flow.policy.question import Ask, Facts
from publication_flow.policy.remember import remembered
from publication_flow.policy.rulebook import Rulebook, unknown_action
from publication_flow.policy.verdict import Failure, Verdict

EARLIEST = "1949-01-01"  # no item of a portal is older: a day before it is a slip


class Origin(NamedTuple):
    """Where an imported matter is told of: the file's SHA-256 and the row in it; the unit that
    answers for it, where the category leaves that open; the day it was taken down, if it was; the
    index number (索引号) that it bears in public already."""

    file: str | None = None
    row: int | None = None
    unit: str | None = None
    withdrawn_on: str | None = None
    index_number: str | None = None


class Command(NamedTuple):
    """What someone asks to do, with everything they typed."""

    action: str
    person: str
    kind: str = "item"
    post: str | None = None
    to: str | None = None
    opinion: str | None = None
    reason: str | None = None
    values: Mapping[str, Any] = {}  # content parts and the action's own fields, by name
    occurred_on: str | None = None
    mode: str = "system"
    entered_by: str | None = None
    scan: bytes | None = None  # the paper's scan; its digest enters the ledger
    external_ref: str | None = None
    channels: tuple[str, ...] | None = None
    origin: Origin | None = None  # of what is imported
    proof: Proof | None = None  # of a posting or a removal


class Draft(NamedTuple):
    """An event to be, and the parts it names."""

    kind: str
    data: dict[str, Any]
    parts: tuple[Part, ...]
    verdict: Verdict


def decide(
    command: Command,
    matter: Matter | None,
    rulebook: Rulebook,
    facts: Facts,
    salt: Callable[[], bytes],
) -> Draft:
    """The event that the command leads to; raises `Denied` with the whole verdict.

    `BadInput` comes first for what was typed wrongly, so that a verdict is only ever about the
    policy.
    """
    policy = rulebook.policy
    kind_id = matter.kind if matter is not None else command.kind
    action = _entry(rulebook, kind_id, command.action, matter)
    _dates(action, matter, facts)
    if command.mode == "system" and command.entered_by not in (None, command.person):
        # Otherwise the trail would name a recorder of whom no rule was ever asked.
        raise BadInput("entered-by-system", field="entered_by", value=command.entered_by)
    kind_ = rulebook.kind(kind_id)
    _destination(command, action, matter, kind_)
    purpose = action.opens or (matter.round.purpose if matter and matter.round else None)
    fields, content_values = typed_fields(
        action, kind_, command.values, purpose,
        elements_of(policy, matter.category if matter is not None else None),
    )  # fmt: skip
    parts: list[Part] = []
    texts: dict[str, str] = {}
    for name, text, need in (
        ("opinion", command.opinion, action.opinion),
        ("reason", command.reason, action.reason),
    ):
        typed = typed_text(action, name, text, need)
        if typed is not None:
            part = make_part(typed.encode(), salt())
            texts[name] = part.digest
            parts.append(part)
    content, content_parts = _content(
        command, action, matter, rulebook, content_values, salt, facts
    )
    parts.extend(content_parts)
    ask = Ask(
        action=command.action,
        person=command.person,
        post=command.post,
        to=command.to,
        category=content.fields.get("category") if content is not None else None,
        content=content,
        fields=fields,
        mode=command.mode,
        entered_by=command.entered_by,
        parts=tuple(content_parts),
    )
    brings = action.does == IMPORT
    # Whoever imports answers today for what is told of a day when they held no post, perhaps.
    asked_on = facts._replace(day=facts.today) if brings else facts
    verdict = judge(ask, matter, rulebook, kind_id, asked_on)
    if verdict.allowed:
        late = None if "reason" in texts else _late(facts, policy)
        if late is not None:
            verdict = verdict._replace(allowed=False, failures=(late,))
    if not verdict.allowed:
        raise Denied(verdict)
    action = rulebook.kind(kind_id).actions[verdict.entry]
    data = _data(command, action, matter, verdict, content, rulebook)
    data |= remembered(action, matter, kind_, fields, verdict)
    if action.erases and matter is not None:
        data["erases"] = erased(action, matter, fields, facts)
    pools = content or (matter.content if matter is not None else None)
    if action.draws is not None and facts.draw is not None and pools is not None:
        data["draw"] = facts.draw(pools, action.draws)
    if command.proof is not None and action.does in ("post", "unpost"):
        parts += proved(command.proof, policy, salt, data, texts)
    if texts:
        data["texts"] = texts
    if fields:
        data["fields"] = fields
    if command.mode != "system":
        data["entered_on"] = facts.today
        if command.scan is not None:
            parts.append(a_file("scan", command.scan, policy, salt))
            data["scan"] = parts[-1].digest
    kind = e.OPENED if matter is None else e.ACTED
    if action.does in ("post", "unpost"):
        kind = e.POSTED
    if matter is None:
        data["kind"] = kind_id
        data["unit"] = verdict.capacity.unit if verdict.capacity else ""
        if kind_.unit is not None and content is not None:
            data["unit"] = content.fields.get(kind_.unit, data["unit"])
        if brings:
            kind = e.IMPORTED
            data |= _source(command, data, asked_on)
        if command.external_ref is not None:
            data["external_ref"] = command.external_ref
    return Draft(kind, data, tuple(parts), verdict)


def taken_down(imported: Mapping[str, Any], kind: Kind) -> dict[str, Any]:
    """The data of the second event, of a matter that was taken down before the ledger, too."""
    ends = [a.closes for a in kind.actions if a.effect == "withdraw" and a.closes is not None]
    data: dict[str, Any] = {
        "action": imported["action"],
        "from": imported["to"],
        "to": next(s.id for s in kind.stages if s.final),
        "effect": "withdraw",
        "mode": IMPORT,
        "digest": imported["digest"],
        "source": imported["source"],
        "removed": imported.get("channels", []),
    }
    if ends:
        data["closes"] = ends[0]
    return data


def imports(rulebook: Rulebook, kind_id: str, action_id: str) -> bool:
    """Whether an action brings in what is older than the ledger."""
    return any(a.id == action_id and a.does == IMPORT for a in rulebook.kind(kind_id).actions)


def _source(command: Command, data: dict[str, Any], facts: Facts) -> dict[str, Any]:
    """Where it is told of, and which unit answers: the one named, else the category's own."""
    origin = command.origin or Origin()
    units = facts.organisation.units_for(data["category"], facts.day)
    if origin.unit is None and len(units) > 1:
        raise BadInput("import-unit", field="unit", value="", known=units)
    named = {"file": origin.file, "row": origin.row}
    return {
        "unit": origin.unit or next(iter(units), data["unit"]),
        "source": {name: value for name, value in named.items() if value is not None},
    }


def _destination(command: Command, action: Action, matter: Matter | None, kind: Kind) -> None:
    """A return names a stage there is; whether it may lead there is for the verdict to say."""
    stages = [s.id for s in kind.stages]
    here = matter is not None and (matter.stage in action.from_ or ANY in action.from_)
    if matter is None or action.to != EARLIER or not here or command.to in stages:
        return
    known = stages[: stages.index(matter.stage)]
    if command.to is None:
        raise BadInput("to-required", field="to", action=command.action, known=known)
    near = difflib.get_close_matches(str(command.to), stages, 1)
    raise BadInput(
        "to-unknown", field="to", value=command.to, near=near[0] if near else "", known=known
    )


def _entry(rulebook: Rulebook, kind_id: str, action_id: str, matter: Matter | None) -> Action:
    """The action entry whose texts and fields are asked for: the one that fits the stage."""
    kind = rulebook.kind(kind_id)
    entries = [a for a in kind.actions if a.id == action_id]
    if not entries:
        raise unknown_action(kind, action_id)
    stage = matter.stage if matter is not None else None
    purpose = matter.round.purpose if matter is not None and matter.round is not None else None
    for action in entries:
        if stage in action.from_ and (not action.purposes or purpose in action.purposes):
            return action
    return entries[0]


def _dates(action: Action, matter: Matter | None, facts: Facts) -> None:
    """An act lies between the step before it and today; a posting, after its publication."""
    if facts.day > facts.today:
        raise BadInput("date-future", field="occurred_on", value=facts.day, today=facts.today)
    if action.does == IMPORT and facts.day < EARLIEST:
        raise BadInput("date-early", field="occurred_on", value=facts.day, earliest=EARLIEST)
    if matter is None:
        return
    previous = matter.last_on
    if action.does in ("post", "unpost") and matter.public is not None:
        previous = matter.public.first_on
    if facts.day < previous:
        raise BadInput(
            "date-before-previous", field="occurred_on", value=facts.day, previous=previous
        )


def _late(facts: Facts, policy: Policy) -> Failure | None:
    """What is entered long after the day asks for a reason."""
    days = (date.fromisoformat(facts.today) - date.fromisoformat(facts.day)).days
    limit = policy.limits.late_entry_days
    if days > limit:
        return Failure("late-entry", {"day": facts.day, "days": days, "limit": limit})
    return None


def _content(
    command: Command,
    action: Action,
    matter: Matter | None,
    rulebook: Rulebook,
    values: Mapping[str, Any],
    salt: Callable[[], bytes],
    facts: Facts,
) -> tuple[Content | None, list[Part]]:
    """The content the act carries: new, changed, or (withdrawal) the public one named anew."""
    if action.content == "none":
        if values:
            raise BadInput("no-content", field=min(values), action=action.id)
        if action.opens is None or matter is None or matter.content is None:
            return None, []
    kind = rulebook.kind(matter.kind if matter is not None else command.kind)
    base = matter.content if matter is not None else None
    if action.content == "required" and not values:
        raise BadInput("content-required", action=action.id)
    if not values and action.opens is None:
        return None, []
    day = facts.day if action.does != IMPORT else None  # when it was formed its record must say
    return composed(kind, rulebook.policy, base, values, salt, action.opens, day)


def _data(
    command: Command,
    action: Action,
    matter: Matter | None,
    verdict: Verdict,
    content: Content | None,
    rulebook: Rulebook,
) -> dict[str, Any]:
    """Everything `evolve` needs to know without policy: from, to, purpose, effect, digest."""
    round_ = matter.round if matter is not None else None
    at_hand = content or (matter.content if matter is not None else None)
    data: dict[str, Any] = {
        "action": action.id,
        "from": verdict.source if matter is not None else None,
        "to": verdict.dest,
        "purpose": action.opens or (round_.purpose if round_ is not None else None),
        "round": (matter.rounds if matter is not None else 0) + (1 if action.opens else 0),
        "digest": at_hand.digest if at_hand is not None else None,
    }
    if content is not None:
        data["content"] = content.manifest()
        data["category"] = content.fields.get("category", "")
    done = verdict.completes
    if action.signs is not None:
        data["signs"] = action.signs
        data["slot"] = verdict.slot
    if action.signs is not None or command.mode != "system":
        data["mode"] = command.mode
    if action.opens is not None:
        data["opens"] = action.opens
    if action.closes is not None and done:
        data["closes"] = action.closes
    if action.effect is not None and done:
        data["effect"] = action.effect
        data["first"] = action.effect == "publish" and (matter is None or matter.public is None)
        data.update(channels_of(action.effect, matter, command.channels, rulebook.policy, content))
    if action.does == IMPORT:
        data |= {"effect": "publish", "first": True, "mode": IMPORT}
        data |= channels_of("publish", matter, command.channels, rulebook.policy, content)
    elif action.does is not None:
        data.update(_does(action, matter, command, rulebook.policy))
    if action.to == PREVIOUS and matter is not None and matter.last_move is not None:
        data["undoes"] = matter.last_move.position
    voids = _voids(action, matter, verdict, rulebook)
    if voids:
        data["voids"] = voids
    return {k: v for k, v in data.items() if v is not None and v is not False}


def _does(
    action: Action, matter: Matter | None, command: Command, policy: Policy
) -> dict[str, Any]:
    if action.does == "claim":
        return {"claims": True}
    if action.does == "release":
        return {"releases": True}
    if action.does == "remark":
        return {"remark": True}
    if action.does == "pass-finding":
        return {}
    if action.does == "pass-on":
        return {"passes_on": True}
    if action.does in ("post", "unpost"):
        named = sorted(named_channels(command.channels, policy))
        if not named:
            raise BadInput("channels-required", action=action.id, known=list(policy.channels))
        return {"channels" if action.does == "post" else "removed": named}
    pending = matter.unconfirmed if matter is not None else ()
    mine = [u.position for u in pending if u.person == command.person]
    return {"confirms": mine[0]} if mine else {}


def _voids(
    action: Action, matter: Matter | None, verdict: Verdict, rulebook: Rulebook
) -> list[int]:
    """Sign-offs that fall away: those given at or after the stage the matter goes back to."""
    if matter is None or matter.round is None:
        return []
    if action.to == PREVIOUS and matter.last_move is not None:
        return [matter.last_move.position] if matter.last_move.sign_off else []
    if action.to != EARLIER:
        return []
    kind = rulebook.kind(matter.kind)
    order = [s.id for s in kind.stages]
    target = order.index(verdict.dest)
    signed_from: dict[str, int] = {}  # a step may be signed by several actions: the earliest counts
    for a in kind.actions:
        if a.signs is not None and a.from_ and ANY not in a.from_:
            first = min(order.index(s) for s in a.from_)
            signed_from[a.signs] = min(first, signed_from.get(a.signs, first))
    return [
        s.position
        for s in matter.round.sign_offs
        if not s.voided and signed_from.get(s.step, 0) >= target
    ]
