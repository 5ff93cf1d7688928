"""The form of an action, made from the policy: what it asks for, and what was typed into it.

    verdict = here.agency.why(number, action, by=here.person)
    asked = asked_by(here, verdict, item.stage, item.purpose)
    # in the template:  {% import "action_fields.html" as a with context %}{{ a.fields(asked) }}
    done = here.agency.act(action, number, by=here.person, **typed(asked, form))

No action, field or part is named here: another policy makes other forms. The inputs of the policy's
own fields are called `v-NAME`, so that none can pass for the form's `command` or `opinion`.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from publication_flow.engine.agency import Agency
from publication_flow.errors import BadInput, FlowError
from publication_flow.hosts.web.console.forms import Sent
from publication_flow.hosts.web.console.here import Here
from publication_flow.policy.entry import ALL, OPINION_LIMIT, elements_of, whole
from publication_flow.policy.model import ANY, EARLIER, Action, ActionField, FieldSpec, Kind
from publication_flow.policy.refusal import in_words
from publication_flow.policy.remember import VOTE
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.marked import Marked

TITLE, CATEGORY, FILES = "title", "category", "attachments"
KEEP, SHOWN = "keep", "files-shown"  # boxes of the files there are; the mark that they were shown
OWN = "v-"  # what the policy's own names begin with in a form
FEW = 5  # so many choices are shown as buttons, more as a list
_ARGUMENTS = frozenset(inspect.signature(Agency.act).parameters)


class Asked(NamedTuple):
    """One thing a form asks for. `kind`: line, text, date, choice, select (a choice that is always
    a list), checklist, number, matter, finding or files; `name` as the policy and the engine know
    it, `input` as the form does. What is `rare` stands folded at the form's end."""

    name: str
    label: str
    kind: str
    choices: dict[str, str]
    required: bool
    default: str
    limit: int | None
    rare: bool = False

    @property
    def input(self) -> str:
        return OWN + self.name

    @property
    def few(self) -> bool:
        """Whether its choices are shown as buttons. One cannot be unpressed, so not where nothing
        may be chosen and nothing is by default; and categories are a list wherever they stand."""
        must = bool(self.required or self.default)
        fits = self.kind == "choice" and len(self.choices) <= FEW
        return fits and must and self.name != CATEGORY


class ActionForm(NamedTuple):
    """All that an action asks for. `opinion` and `reason` are none, optional or required;
    `stages` (of a return, the nearest first), `posts` and `channels` are empty where there is
    nothing to choose; `parts` are of the content, the category among them."""

    action: str
    label: str
    opinion: str
    reason: str
    fields: tuple[Asked, ...]
    stages: dict[str, str]
    posts: dict[str, str]
    channels: dict[str, str]
    content: str
    parts: tuple[Asked, ...]
    limit: int = OPINION_LIMIT
    ballot: Asked | None = None  # the field that is a voice by itself: one press is enough
    shows: bool = False  # whether it is shown by an address or a photo (张贴登记)

    @property
    def common(self) -> tuple[Asked, ...]:
        """The parts that every form shows; the files among them."""
        return tuple(one for one in self.parts if not one.rare)

    @property
    def rare(self) -> tuple[Asked, ...]:
        """The parts that are seldom filled in."""
        return tuple(one for one in self.parts if one.rare)

    def telling(self, values: Mapping[str, Any], faults: Mapping[str, str]) -> bool:
        """Whether a rare part is filled in, or wrong: then it is not folded away."""
        return any(
            faults.get(one.input) or values.get(one.input, one.default) not in ("", one.default)
            for one in self.rare
        )

    @property
    def plain(self) -> bool:
        """Whether one press will do: nothing must be typed or chosen."""
        must = "required" in (self.opinion, self.reason, self.content)
        return not (must or self.fields or self.stages or self.posts or self.channels)


def entry_of(verdict: Verdict) -> Action:
    """The policy's entry a verdict is about: the matter's own policy, not today's."""
    assert verdict.policy is not None
    actions = verdict.policy.kinds[verdict.kind].actions
    decided = actions[verdict.entry]
    # A verdict of the wrong stage was decided by no entry: any of the action's will do.
    return decided if decided.id == verdict.action else _first(actions, verdict.action)


def _first(actions: Iterable[Action], name: str) -> Action:
    return next(action for action in actions if action.id == name)


def asked_by(
    here: Here,
    verdict: Verdict,
    stage: str = "",
    purpose: str | None = None,
    category: str | None = None,
    marks: Iterable[Marked] = (),
) -> ActionForm:
    """What the action of a verdict asks of this visitor, for a matter in a stage, a round's
    purpose, a category and with these marks (none of these: for opening one)."""
    assert verdict.policy is not None
    kind, action, lang = verdict.policy.kinds[verdict.kind], entry_of(verdict), here.lang
    before = kind.stages[: _place(kind, stage)][::-1] if action.to == EARLIER else ()
    at_hand = action.does in ("post", "unpost")
    elements = elements_of(verdict.policy, category)
    fields = tuple(
        _awaited(_asked(here, name, whole(spec, elements)), action, marks)
        for name, spec in action.fields.items()
    )
    return ActionForm(
        action=action.id,
        label=action.label.in_(lang),
        opinion=action.opinion,
        reason=action.reason,
        fields=fields,
        stages={s.id: s.label.in_(lang) for s in before},
        posts=_posts(here, action),
        channels={
            name: channel.label.in_(lang)
            for name, channel in verdict.policy.channels.items()
            if at_hand
        },
        content=action.content,
        parts=parts_of(here, verdict, purpose),
        ballot=next((f for f in fields if action.votes and f.name == VOTE and f.few), None),
        shows=at_hand,
    )


def parts_of(here: Here, verdict: Verdict, purpose: str | None) -> tuple[Asked, ...]:
    """The parts of a content the action may bring, in the policy's order, the category after the
    title; what the policy lists after the files is rare. What the round's opening may not change,
    nothing may within it (as the engine has it)."""
    assert verdict.policy is not None
    kind, action = verdict.policy.kinds[verdict.kind], entry_of(verdict)
    if action.content == "none":
        return ()
    openers = [a.parts for a in kind.actions if a.opens is not None and a.opens == purpose]
    limits = [set(action.parts)] if action.parts else []
    if openers and all(openers):
        limits.append({part for parts in openers for part in parts})
    found: list[Asked] = []
    for name, spec in kind.parts.items():
        rare = not spec.required and any(one.kind == "files" for one in found)
        found.append(_asked(here, name, spec)._replace(rare=rare))
    if kind.category == "required":
        labels = {name: c.label.in_(here.lang) for name, c in verdict.policy.categories.items()}
        category = Asked(CATEGORY, here._("栏目"), "choice", labels, True, "", None)
        found.insert(1 if found[0].name == TITLE else 0, category)
    return tuple(one for one in found if all(one.name in limit for limit in limits))


def typed(asked: ActionForm, form: Sent) -> dict[str, Any]:
    """What was typed, as keyword arguments of `Agency.act` and `act_all`: opinion, reason, to,
    post, channels, occurred_on, and the action's own fields. Nothing else of the form counts, so
    nobody acts under another name by adding a field. Contents are not read here."""
    found: dict[str, Any] = {name: form.given(name) for name in ("opinion", "reason")}
    found["occurred_on"] = form.given("occurred_on")
    if asked.stages or form.given("to"):  # sent again, the matter may have left its stage
        found["to"] = form.given("to")
    if asked.posts:
        found["post"] = form.given("post")
    if asked.channels:
        found["channels"] = tuple(form.many("channels"))
    free(field.name for field in asked.fields)
    for field in asked.fields:
        if field.kind == "checklist":
            found[field.name] = ALL if form.given(f"{field.input}-all") else form.many(field.input)
        elif form.given(field.input) is not None:
            found[field.name] = form.given(field.input)
    return found


def free(names: Iterable[str]) -> None:
    """`BadInput` for a policy's name that would be taken for an argument of `Agency.act`."""
    taken = _ARGUMENTS.intersection(names)
    if taken:
        raise BadInput("unknown-field", field=min(taken), near="", known=[])


def retyped(asked: ActionForm, form: Sent) -> dict[str, Any]:
    """The same for showing the form again, by the inputs' names: what was typed is never lost."""
    found: dict[str, Any] = {
        name: form.text(name)
        for name in ("opinion", "reason", "to", "post", "occurred_on", "mode", "signer", "address")
        if name in form.data
    }
    found["channels"] = form.many("channels")
    if SHOWN in form.data:
        found[KEEP] = form.many(KEEP)
    for field in (*asked.fields, *asked.parts):
        if field.kind == "checklist":
            found[field.input] = form.many(field.input)
            found[f"{field.input}-all"] = form.text(f"{field.input}-all")
        elif field.kind != "files" and field.input in form.data:
            found[field.input] = form.text(field.input)
    return found


def worded(verdict: Verdict, error: FlowError) -> None:
    """Let an error that no act has raised speak the policy's words too."""
    if verdict.policy is not None and error.words is None:
        in_words(error, verdict.policy, verdict.kind, verdict.action)


def faults(asked: ActionForm, error: FlowError, lang: str) -> dict[str, str]:
    """The error beside its field: {input's name: sentence}. Under "" what belongs to none."""
    field = str(error.facts.get("field") or "").partition(".")[0]
    known = {one.name: one.input for one in (*asked.fields, *asked.parts)}
    own = ("opinion", "reason", "to", "post", "occurred_on", "channels", "scan", "signer",
           "address", "photo")  # fmt: skip
    return {known.get(field) or (field if field in own else ""): error.sentence(lang)}


def _asked(here: Here, name: str, spec: FieldSpec | ActionField) -> Asked:
    lang, kind = here.lang, str(spec.type)
    choices = {value: label.in_(lang) for value, label in spec.choices.items()}
    if kind == "unit":
        kind, choices = "select", dict(here.names.units)
    elif kind == "period":
        kind, choices = "select", here.names.periods(here.today)
    limit = spec.limit if isinstance(spec, FieldSpec) and kind in ("line", "text") else None
    return Asked(
        name, spec.label.in_(lang), kind, choices, spec.required, spec.default or "", limit
    )


def _awaited(asked: Asked, action: Action, marks: Iterable[Marked]) -> Asked:
    """Of a field that tells marks apart, only what the act can clear: who was asked and has not
    answered yet."""
    keys = {mark.key for mark in marks if mark.name in action.clears}
    if asked.name != action.key or not keys & asked.choices.keys():
        return asked
    return asked._replace(choices={v: word for v, word in asked.choices.items() if v in keys})


def _place(kind: Kind, stage: str) -> int:
    ids = [s.id for s in kind.stages]
    return ids.index(stage) if stage in ids else 0


def _posts(here: Here, action: Action) -> dict[str, str]:
    """The posts to choose from, where the visitor sits in several that may do it."""
    named = {post for slot in action.slots for post in slot.posts}
    held: Iterable[str] = (p.post for p in here.posts if named & {ANY, p.post})
    found = {post: here.names.post(post) for post in held}
    return found if len(found) > 1 else {}
