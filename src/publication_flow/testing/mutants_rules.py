"""The rules of an action made weaker or stricter, one change at a time.

A change that could alter nothing is not made: a step is never compared with itself, so taking
the step being signed out of `distinct-persons` leaves the rule as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from publication_flow.policy.model import Action, Kind
from publication_flow.policy.rules import (
    AllOf,
    AnyOf,
    ClaimedByActor,
    Complete,
    DistinctPersons,
    FieldIs,
    OutcomeIs,
    PublicState,
    Rule,
    Signed,
    State,
)
from publication_flow.testing.change import Change, Tongues, changed, less, members, without
from publication_flow.testing.mutants_standing import standing_changes
from publication_flow.testing.words import REASONS

STATES = {
    "none": ("未公开", "not public"),
    "public": ("公开中", "public"),
    "suspended": ("先行撤下", "suspended"),
    "withdrawn": ("已撤下", "withdrawn"),
}
_CODES = {  # the refusal by which each rule is known
    "distinct-persons": "distinct-persons",
    "signed": "sign-off-stale",
    "within-remit": "outside-remit",
    "complete": "incomplete",
    "field-is": "field-value",
    "all-checked": "unchecked",
    "claimed-by-actor": "claimed-by-other",
    "last-mover": "not-last-mover",
    "public-state": "public-state",
    "outcome-is": "outcome",
    "awaits-confirmation": "nothing-to-confirm",
    "marked": "not-marked",
    "unmarked": "marked",
    "balloted": "not-carried",
    "not-own-mark": "own-mark",
    "not-voted": "voted",
    "part-is": "part-value",
    "not-before": "too-early",
    "past": "not-past",
    "not-past": "past",
    "due-within": "due-outside",
    "answerable": "answerable",
    "screened": "personal-data",
    "passable": "not-passable",
}


def rule_changes(action: Action, kind: Kind, words: Tongues) -> Iterator[Change]:
    """Each rule of an action dropped, and each part of each rule; the value is all the rules."""
    zh, en = words.zh.action(action.id), words.en.action(action.id)
    for place, (name, rule) in enumerate(named_rules(action)):
        told_zh, told_en = refusal_of(rule)
        yield Change(
            f"rules/{name}/drop",
            f"去掉“{zh}”的“{told_zh}”规则",
            f"drop from “{en}” the rule “{told_en}”",
            f"什么时候“{zh}”不符合规程，因为“{told_zh}”",
            f"when the policy says no to “{en}” because “{told_en}”",
            (*action.rules[:place], *action.rules[place + 1 :]),
        )
        for change in _weaker(rule, action, kind, words):
            yield change._replace(
                id=f"rules/{name}/{change.id}",
                zh=f"“{zh}”的“{told_zh}”规则{change.zh}",
                en=f"the rule “{told_en}” of “{en}” {change.en}",
                missing_zh=f"“{zh}”：{change.missing_zh}",
                missing_en=f"“{en}”: {change.missing_en}",
                value=(*action.rules[:place], change.value, *action.rules[place + 1 :]),
            )


def named_rules(action: Action) -> Iterator[tuple[str, Rule]]:
    """The rules of an action by name; several of one name are numbered: balloted-1, balloted-2."""
    names = [rule.rule for rule in action.rules]
    for place, rule in enumerate(action.rules):
        several = names.count(rule.rule) > 1
        yield f"{rule.rule}-{names[:place].count(rule.rule) + 1}" if several else rule.rule, rule


def refusal_of(rule: Rule) -> tuple[str, str]:
    """How a clause says that a rule was broken, in both languages."""
    if isinstance(rule, (AnyOf, AllOf)):
        return ("任一条件", "any of") if isinstance(rule, AnyOf) else ("全部条件", "all of")
    code = _CODES[rule.rule]
    return REASONS.get(code, (code, code))


def _weaker(rule: Rule, action: Action, kind: Kind, words: Tongues) -> Iterator[Change]:
    if isinstance(rule, DistinctPersons):
        yield from _distinct(rule, action, words)
    elif isinstance(rule, Signed):
        yield from _signed(rule, words)
    elif isinstance(rule, Complete):
        for part in rule.parts if len(rule.parts) > 1 else ():
            yield less(rule, "parts", part, (words.zh.field(part), words.en.field(part)), "缺")
    elif isinstance(rule, FieldIs):
        choices = action.fields[rule.field].choices if rule.field in action.fields else {}
        labels = {one: (label.zh, label.en) for one, label in choices.items()}
        yield from members(rule, "values", rule.values, labels)
    elif isinstance(rule, PublicState):
        states = {state: STATES[state] for state in get_args(State)}
        yield from members(rule, "states", rule.states, states)
    elif isinstance(rule, OutcomeIs):
        outcomes = {one: (label.zh, label.en) for one, label in kind.outcomes.items()}
        yield from members(rule, "outcomes", rule.outcomes, outcomes)
    elif isinstance(rule, ClaimedByActor):
        yield Change(
            "not-required" if rule.required else "required",
            "不再要求本人已签收" if rule.required else "改为必须本人已签收",
            "no longer asks for a claim" if rule.required else "asks for a claim",
            "没有人签收的时候可否办理", "whether it may be done while nobody has claimed it",
            changed(rule, required=not rule.required),
        )  # fmt: skip
    elif isinstance(rule, (AnyOf, AllOf)):
        yield from _inside(rule, action, kind, words)
    else:
        yield from standing_changes(rule, kind)


def _distinct(rule: DistinctPersons, action: Action, words: Tongues) -> Iterator[Change]:
    for step in rule.steps:
        if step == action.signs and len(action.slots) == 1:
            continue
        yield less(rule, "steps", step, (words.zh.step(step), words.en.step(step)), "办过")
    for step in rule.authors_may:
        if step == action.signs:
            yield Change(
                f"author-may-not/{step}", "不再许可写稿的人签批", "no longer lets an author sign",
                "写稿的人可以签批", "an author may sign it",
                changed(rule, authors_may=without(rule.authors_may, step)),
            )  # fmt: skip
    if action.signs is not None and action.signs not in rule.authors_may:
        yield Change(
            f"author-may/{action.signs}", "许可写稿的人签批", "lets an author sign",
            f"写稿的人不得签批，因为“{REASONS['own-content'][0]}”",
            f"an author may not sign it, because “{REASONS['own-content'][1]}”",
            changed(rule, authors_may=(*rule.authors_may, action.signs)),
        )  # fmt: skip


def _signed(rule: Signed, words: Tongues) -> Iterator[Change]:
    for step in rule.steps if len(rule.steps) > 1 else ():
        yield less(rule, "steps", step, (words.zh.step(step), words.en.step(step)), "没有有效的")
    for step in rule.unless_written_in:
        zh, en = words.zh.step(step), words.en.step(step)
        yield Change(
            f"unless-written-in/{step}/drop", f"不再放过“{zh}”时改写的内容",
            f"asks also of what was written in “{en}”",
            f"“{zh}”时改写过的内容可以接着办", f"what was written in “{en}” may go on",
            changed(rule, unless_written_in=without(rule.unless_written_in, step)),
        )  # fmt: skip


def _inside(rule: AnyOf | AllOf, action: Action, kind: Kind, words: Tongues) -> Iterator[Change]:
    """The rules within a composed rule, each dropped and each made weaker."""
    for place, inner in enumerate(rule.rules):
        rest = (*rule.rules[:place], *rule.rules[place + 1 :])
        told_zh, told_en = refusal_of(inner)
        if rest:
            yield Change(
                f"{place + 1}-{inner.rule}/drop", f"不再管“{told_zh}”",
                f"no longer looks at “{told_en}”", f"单凭“{told_zh}”的情形",
                f"what “{told_en}” alone decides", changed(rule, rules=rest),
            )  # fmt: skip
        for change in _weaker(inner, action, kind, words):
            whole = (*rule.rules[:place], change.value, *rule.rules[place + 1 :])
            yield change._replace(
                id=f"{place + 1}-{inner.rule}/{change.id}", value=changed(rule, rules=whole)
            )
