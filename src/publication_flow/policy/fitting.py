"""Whether what a policy names also fits: a date where a day is needed, a mark that somebody sets.

That the names are declared is asked before (`names`). Here only what is wrong whatever happens:
a part of the wrong type, a mark that no act sets, a lapse that time could never bring.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from publication_flow.policy.erasing import unproposed
from publication_flow.policy.model import (
    EARLIER,
    Action,
    ActionField,
    FieldSpec,
    Kind,
    Policy,
    Span,
    When,
)
from publication_flow.policy.names import Mistake
from publication_flow.policy.places import Path
from publication_flow.policy.rules import AllOf, AnyOf, Rule
from publication_flow.policy.standing_rules import (
    DueWithin,
    Marked,
    NotBefore,
    NotOwnMark,
    NotPast,
    PartIs,
    Past,
    Unmarked,
)

_TEXTS = ("line", "text")
_MARK = "mark:"
# The fields that an act's own doing or voting reads, and what they must be.
_OWN = {"pass-finding": ("finding", ("finding",))}


def fitting_mistakes(policy: Policy) -> Iterator[Mistake]:
    """What is declared but does not fit where it is used."""
    for name, category in policy.categories.items():
        if category.fresh is not None:
            yield from _span(("categories", name, "fresh"), category.fresh)
    for name, kind in policy.kinds.items():
        path = ("kinds", name)
        yield from _kind(path, kind)
        for index, action in enumerate(kind.actions):
            yield from _action((*path, "actions", index), kind, action)
        for index, clock in enumerate(kind.clocks):
            here = (*path, "clocks", index)
            yield from _when((*here, "when"), kind, clock.when)
            yield from _lapse(here, kind, clock.lapse.action if clock.lapse is not None else None)
        yield from _unset(path, kind)


def _span(path: Path, span: Span) -> Iterator[Mistake]:
    if bool(span.days) == bool(span.months):
        yield {"code": "policy.span", "path": path, "days": span.days, "months": span.months}


def _kind(path: Path, kind: Kind) -> Iterator[Mistake]:
    yield from _typed((*path, "unit"), kind.parts, kind.unit, ("unit",))
    yield from _typed((*path, "supersedes"), kind.parts, kind.supersedes, ("matter",))
    yield from _typed((*path, "remains"), kind.parts, kind.remains, _TEXTS)
    for name in kind.unlisted:
        yield from _typed((*path, "unlisted", name), kind.parts, name, ("choice",))
    unit = kind.parts.get(kind.unit or "")
    if unit is not None and unit.type == "unit" and not unit.required:
        yield {"code": "policy.unit-optional", "path": (*path, "unit"), "part": kind.unit}


def _action(path: Path, kind: Kind, action: Action) -> Iterator[Mistake]:
    fields = action.fields
    yield from _typed((*path, "key"), fields, action.key, ("choice", "matter"))
    yield from _typed((*path, "until"), fields, action.until, ("date",))
    if action.votes is not None:
        yield from _typed((*path, "fields", "vote"), fields, "vote", ("choice",))
    if action.does in _OWN:
        name, wanted = _OWN[action.does]
        yield from _typed((*path, "fields", name), fields, name, wanted)
    for name, field in fields.items():
        if field.of is not None:
            yield from _typed((*path, "fields", name, "of"), fields, name, ("checklist",))
    marking = action.sets is not None or bool(action.clears)
    if action.key is not None and not marking and action.votes is None:
        yield {"code": "policy.idle-key", "path": (*path, "key"), "key": "key"}
    if action.until is not None and action.sets is None:
        yield {"code": "policy.idle-key", "path": (*path, "until"), "key": "until"}
    if action.erases:
        yield from unproposed(path, kind, action)
    if action.draws is not None:
        for pool in ("inspected", "inspectors"):
            named = getattr(action.draws, pool)
            yield from _typed((*path, "draws", pool), kind.parts, named, _TEXTS)
        number = action.draws.number
        yield from _typed((*path, "draws", "number"), kind.parts, number, ("number",))
    yield from _when((*path, "when"), kind, action.when)
    for index, slot in enumerate(action.sign_offs):
        for when in slot.when:
            yield from _when((*path, "sign_offs", index, "when"), kind, when)
    for place, rule in every(action.rules, (*path, "rules")):
        if isinstance(rule, (NotBefore, Past, NotPast)):
            yield from _typed((*place, "part"), kind.parts, rule.part, ("date",))
        elif isinstance(rule, PartIs):
            yield from _typed((*place, "part"), kind.parts, rule.part, ("choice",))
        elif isinstance(rule, DueWithin):
            yield from _typed((*place, "field"), fields, rule.field, ("date",))


def _when(path: Path, kind: Kind, when: When) -> Iterator[Mistake]:
    for name in when.part:
        yield from _typed((*path, "part", name), kind.parts, name, ("choice",))


def _typed(
    path: Path,
    specs: Mapping[str, FieldSpec] | Mapping[str, ActionField],
    name: str | None,
    wanted: tuple[str, ...],
) -> Iterator[Mistake]:
    """A part or a field that is named must be of one of these types."""
    spec = specs.get(name or "")
    if spec is not None and spec.type not in wanted:
        facts = {"field": name, "type": spec.type, "wanted": list(wanted)}
        yield {"code": "policy.unfit-type", "path": path, **facts}


def _lapse(path: Path, kind: Kind, action_id: str | None) -> Iterator[Mistake]:
    """Time fills in no form: what it brings must ask for nothing but the mark's key."""
    entries = [a for a in kind.actions if a.id == action_id]
    asked = [next(_asked(a), None) for a in entries]
    if entries and all(asked):
        facts = {"action": action_id, "asked": asked[0]}
        yield {"code": "policy.lapse-asks", "path": (*path, "lapse"), **facts}


def _asked(action: Action) -> Iterator[str]:
    """What who acts must say, besides what the clock knows."""
    for key in ("content", "opinion", "reason"):
        if getattr(action, key) == "required":
            yield key
    for name, field in action.fields.items():
        if field.required and field.default is None and name != action.key:
            yield f"fields.{name}"
    if action.to == EARLIER:
        yield "to"


def _unset(path: Path, kind: Kind) -> Iterator[Mistake]:
    """A mark that no act sets never stands: what waits for it waits for ever."""
    set_ = {action.sets for action in kind.actions}
    for name in kind.marks:
        if name not in set_:
            places = ", ".join(dict.fromkeys(_read(kind, name)))
            yield {"code": "policy.never-marked", "path": (*path, "marks", name), "mark": name,
                   "used": places}  # fmt: skip


def _read(kind: Kind, mark: str) -> Iterator[str]:
    """The acts and clocks that ask for a mark."""
    for action in kind.actions:
        rules = (r for _, r in every(action.rules, ()) if isinstance(r, (Marked, Unmarked)))
        named = {*action.clears, *action.when.marked, *action.when.unmarked}
        named |= {r.mark for _, r in every(action.rules, ()) if isinstance(r, NotOwnMark)}
        if mark in named.union(*(rule.marks for rule in rules)):
            yield action.id
    for clock in kind.clocks:
        if mark in (clock.start.removeprefix(_MARK), *clock.when.marked, *clock.when.unmarked):
            yield clock.id


def every(rules: Iterable[Rule], path: Path) -> Iterator[tuple[Path, Rule]]:
    """All rules with their places, those within composed ones, too."""
    for index, rule in enumerate(rules):
        yield (*path, index), rule
        if isinstance(rule, (AllOf, AnyOf)):
            yield from every(rule.rules, (*path, index, "rules"))
