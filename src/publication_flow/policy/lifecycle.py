"""Whether a policy's stages and actions make a lifecycle in which every matter gets somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from publication_flow.policy.course import course_mistakes
from publication_flow.policy.fitting import every, fitting_mistakes
from publication_flow.policy.machine import NEW
from publication_flow.policy.model import (
    ANY,
    IMPORT,
    RELATIVE,
    Action,
    ActionField,
    FieldSpec,
    Kind,
    Policy,
)
from publication_flow.policy.names import Mistake
from publication_flow.policy.places import Path
from publication_flow.policy.rules import AllChecked, AllOf, AnyOf, Rule, Signed


def lifecycle_mistakes(policy: Policy) -> Iterator[Mistake]:
    """What is wrong with values that each look right by themselves."""
    for name, basis in policy.basis.items():
        yield from _days(("basis", name), basis.since, basis.until)
    for name, duty in policy.duties.items():
        yield from _days(("duties", name), duty.since, duty.until)
    for index, gone in enumerate(policy.proofreading.obsolete):
        yield from _days(("proofreading", "obsolete", index), gone.since, "9999-12-31")
    for name, category in policy.categories.items():
        if "grade" not in category.model_fields_set and category.grade not in policy.grades:
            path = ("categories", name)
            yield {"code": "policy.default-grade", "path": path, "grade": category.grade}
    yield from fitting_mistakes(policy)
    for name, kind in policy.kinds.items():
        path = ("kinds", name)
        yield from _stages(path, kind)
        yield from _actions(path, kind)
        yield from _duplicates(path, kind)
        yield from _unsignable(path, kind)
        yield from _clocks(path, kind)
        yield from course_mistakes(path, kind)


def _days(path: Path, since: str, until: str) -> Iterator[Mistake]:
    for key, value in (("since", since), ("until", until)):
        try:
            date.fromisoformat(value)
        except ValueError:
            facts = {"key": key, "value": value}
            yield {"code": "policy.not-a-day", "path": (*path, key), **facts}
    if since > until:
        facts = {"since": since, "until": until}
        yield {"code": "policy.days-reversed", "path": (*path, "until"), **facts}


def _stages(path: Path, kind: Kind) -> Iterator[Mistake]:
    ids = [s.id for s in kind.stages]
    for index, stage in enumerate(ids):
        if stage in ids[:index] or stage == NEW or stage in RELATIVE:
            code = "policy.stage-twice" if stage in ids[:index] else "policy.stage-reserved"
            yield {"code": code, "path": (*path, "stages", index), "stage": stage}
    public = [s.id for s in kind.stages if s.public]
    final = [s.id for s in kind.stages if s.final]
    publishes = any(a.effect == "publish" for a in kind.actions)
    if len(public) != 1 and (publishes or len(public) > 1):
        yield {"code": "policy.public-stage", "path": (*path, "stages"), "found": public}
    if len(final) != 1:
        yield {"code": "policy.final-stage", "path": (*path, "stages"), "found": final}
    elif not kind.stages[-1].final:
        place = (*path, "stages", ids.index(final[0]))
        yield {"code": "policy.final-not-last", "path": place, "stage": final[0]}


def _actions(path: Path, kind: Kind) -> Iterator[Mistake]:
    labels: dict[str, tuple[str, str]] = {}
    if all(a.from_ or a.does == IMPORT for a in kind.actions):
        yield {"code": "policy.no-opening", "path": (*path, "actions")}
    for index, action in enumerate(kind.actions):
        here: Path = (*path, "actions", index)
        label = (action.label.zh, action.label.en)
        first = labels.setdefault(action.id, label)
        if first != label:
            facts = {"action": action.id, "label": label[0], "first": first[0]}
            yield {"code": "policy.other-label", "path": (*here, "label"), **facts}
        if action.does == IMPORT:
            yield from _import(here, kind, action)
        elif not action.from_ and (action.to in RELATIVE or action.opens is None):
            yield {"code": "policy.opening", "path": here, "action": action.id}
        if action.sign_offs and action.signs is None:
            place = (*here, "sign_offs")
            yield {"code": "policy.unsigned", "path": place, "action": action.id}
        if action.content == "required" and not kind.parts:
            yield {"code": "policy.no-parts", "path": (*here, "content"), "action": action.id}
        if set(action.accepts) - {"system"} and not action.recorders:
            yield {"code": "policy.no-recorders", "path": (*here, "accepts"), "action": action.id}
        if action.votes is not None and "vote" not in action.fields:
            yield {"code": "policy.no-vote", "path": (*here, "votes"), "action": action.id}
        if action.does == "pass-finding" and "finding" not in action.fields:
            yield {"code": "policy.no-finding", "path": here, "action": action.id}
        if action.does == "pass-on" and action.signs is None:
            yield {"code": "policy.passes-unsigned", "path": here, "action": action.id}
        yield from _choices((*here, "fields"), action.fields)
        for place, rule in every(action.rules, (*here, "rules")):
            field = action.fields.get(rule.field) if isinstance(rule, AllChecked) else None
            if field is not None and field.type != "checklist":
                facts = {"field": field.label.zh, "type": field.type}
                yield {"code": "policy.no-checklist", "path": place, **facts}
    yield from _choices((*path, "parts"), kind.parts)


def _import(path: Path, kind: Kind, action: Action) -> Iterator[Mistake]:
    """What is brought in is public at once: it has no stage before, no round and no sign-off."""
    public = [s.id for s in kind.stages if s.public]
    pretends = action.signs or action.opens or action.effect or action.sign_offs
    if action.from_ or action.to not in public or pretends or action.content != "required":
        yield {"code": "policy.import", "path": path, "action": action.id}
    if action.reason != "required":
        yield {"code": "policy.import-evidence", "path": path, "action": action.id}


def _choices(path: Path, specs: Mapping[str, FieldSpec | ActionField]) -> Iterator[Mistake]:
    for name, spec in specs.items():
        if spec.type in ("choice", "checklist") and not spec.choices:
            yield {"code": "policy.no-choices", "path": (*path, name), "field": name}


def _unsignable(path: Path, kind: Kind) -> Iterator[Mistake]:
    """An action that asks for a sign-off which no round of its purposes can carry."""
    every = list(kind.purposes)
    signed = {
        (a.signs, purpose)
        for a in kind.actions
        for purpose in a.purposes or every
        if a.signs is not None
    }
    steps = {step for step, _ in signed}
    for index, action in enumerate(kind.actions):
        for place, rule in _certain(action.rules, (*path, "actions", index, "rules")):
            for step in rule.steps if isinstance(rule, Signed) else ():
                lacking = [p for p in action.purposes or every if (step, p) not in signed]
                # Without purposes of its own an action may be meant for the rounds that do sign.
                if step in steps and lacking and (action.purposes or lacking == every):
                    facts = {"step": step, "purpose": lacking[0]}
                    yield {"code": "policy.never-signed", "path": (*place, "steps"), **facts}


def _certain(rules: tuple[Rule, ...], path: Path) -> Iterator[tuple[Path, Rule]]:
    """The rules that must hold in any case: those within any-of have alternatives."""
    for index, rule in enumerate(rules):
        if isinstance(rule, AllOf):
            yield from _certain(rule.rules, (*path, index, "rules"))
        elif not isinstance(rule, AnyOf):
            yield (*path, index), rule


def _duplicates(path: Path, kind: Kind) -> Iterator[Mistake]:
    """Two entries that would both answer: which one decides would be the file's order."""
    alike: dict[tuple[str, str, str], list[tuple[int, Action]]] = {}
    stages = [s.id for s in kind.stages]
    for index, action in enumerate(kind.actions):
        sources = stages if ANY in action.from_ else list(dict.fromkeys(action.from_)) or [NEW]
        told, condition = False, action.when.model_dump_json()
        for source in sources:
            others = alike.setdefault((action.id, source, condition), [])
            for other_index, other in others:
                if not told and _overlap(action, other):
                    facts = {"action": action.id, "stage": source, "other": other_index}
                    yield {"code": "policy.twice", "path": (*path, "actions", index), **facts}
                    told = True
            if not told:
                others.append((index, action))


def _overlap(one: Action, other: Action) -> bool:
    """Whether two entries with the same condition can apply to the same round."""
    if (one.opens is None) != (other.opens is None):
        inside = one if one.opens is None else other
        return not inside.purposes  # with purposes it needs an open round, which opening excludes
    if one.opens is not None:
        return True
    return not one.purposes or not other.purposes or bool(set(one.purposes) & set(other.purposes))


def _clocks(path: Path, kind: Kind) -> Iterator[Mistake]:
    for index, clock in enumerate(kind.clocks):
        what, _, name = clock.start.partition(":")
        part = kind.parts.get(name)
        if clock.limit == 0 and clock.unit == "working-days":
            place = (*path, "clocks", index, "limit")
            yield {
                "code": "policy.too-small",
                "path": place,
                "key": "limit",
                "value": 0,
                "limit": 1,
            }
        if what in ("field", "public") and part is not None and part.type != "date":
            place = (*path, "clocks", index, "start")
            yield {"code": "policy.clock-field", "path": place, "field": name, "type": part.type}
