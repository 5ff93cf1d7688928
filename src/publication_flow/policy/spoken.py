"""The parts of a policy as people read them: conditions, rules, clocks, values by their labels.

The words of one policy for one kind of matter, always in both languages at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from publication_flow.policy.diff_words import (
    CHOICES,
    EMPTY,
    IN_MODELS,
    IN_RULES,
    NO,
    NONE,
    RULES,
    STARTS,
    VALUES,
    WHENS,
    YES,
    Pair,
)
from publication_flow.policy.explain import FOUND, LEVELS, STATES
from publication_flow.policy.labels import WHOLE, Labels
from publication_flow.policy.model import (
    ActionField,
    Basis,
    Draws,
    FieldSpec,
    Label,
    Lapse,
    Obsolete,
    Policy,
    Span,
    Term,
    When,
)

_JOINTS: Pair = ("、", ", ")


class Side(NamedTuple):
    """One policy and the words it gives ids, for one kind of matter or for none."""

    policy: Policy
    zh: Labels
    en: Labels

    def pair(self, ask: Callable[[Labels], str]) -> Pair:
        return ask(self.zh), ask(self.en)


def side_of(policy: Policy, kind_id: str = "") -> Side:
    """The words of a policy. A rule on a field of an action names it: its label counts, too."""
    side = Side(policy, Labels(policy, kind_id, "zh"), Labels(policy, kind_id, "en"))
    for words in side[1:]:
        for action in words.entries:
            words.specs = {**action.fields, **words.specs}
    return side


def label_words(label: Label) -> Pair:
    return label.zh, label.en


def named(thing: Any) -> Pair:
    if isinstance(thing, Label | Basis):
        return thing.zh, thing.en
    if isinstance(thing, Obsolete | Term):
        word = thing.word if isinstance(thing, Obsolete) else thing.wrong
        return word, word
    return label_words(thing.label)


def offered(side: Side, field: str, thing: Any, value: Any) -> Pair:
    """A value; a default by the label of the choice it is."""
    if field == "default" and isinstance(thing, FieldSpec | ActionField) and value is not None:
        table = {**(WHOLE if thing.type == "checklist" else {}), **thing.choices}
        if value in table:
            return label_words(table[value])
    return value_words(side, field, value)


def value_words(side: Side, field: str, value: Any) -> Pair:
    """A value of a field as people read it."""
    if isinstance(value, Label):
        return label_words(value)
    if isinstance(value, bool) and field in WHENS:
        return WHENS[field][value]
    if isinstance(value, bool):
        return YES if value else NO
    if value is None or value == () or value == {} or value == []:
        return EMPTY.get(field, NONE)
    if isinstance(value, Span):
        days = f"{value.days} 天", f"{value.days} days"
        return days if value.days else (f"{value.months} 个月", f"{value.months} months")
    if isinstance(value, Lapse):
        action, when = value_words(side, "desk", value.action), CHOICES["lapse"][value.when]
        return f"{action[0]}（{when[0]}）", f"{action[1]} ({when[1]})"
    if isinstance(value, When):
        return _joined(_said(side, value), (" 且 ", " and ")) if value != When() else NONE
    if isinstance(value, Draws):
        return _joined(_said(side, value))
    if isinstance(value, BaseModel):
        return _model(side, value)
    if isinstance(value, Mapping) and field in ("part", "kind.unlisted"):
        parts = [(value_words(side, "part", n), _chosen(side, n, v)) for n, v in value.items()]
        return _joined([_prefixed(name, words) for name, words in parts])
    if isinstance(value, Mapping):
        return _joined([named(one) for one in value.values()])
    if field == "when" and isinstance(value, tuple):  # any of several conditions
        return _joined([_case(side, one) for one in value], (" 或 ", " or "))
    if isinstance(value, tuple | list):
        return _joined([value_words(side, field, one) for one in value])
    return side.pair(lambda words: _word(words, field, str(value)))


def _case(side: Side, when: When) -> Pair:
    """One of several conditions."""
    return value_words(side, "when", when) if when != When() else ("不论情形", "in any case")


def _chosen(side: Side, name: str, values: Sequence[str]) -> Pair:
    """Choices of a part or a field by their labels."""
    zh, en = side.zh, side.en
    return _joined([(zh.choice(name, one), en.choice(name, one)) for one in values])


def _prefixed(name: Pair, words: Pair) -> Pair:
    return f"{name[0]}：{words[0]}", f"{name[1]}: {words[1]}"


_OF_PARTS = frozenset({
    "parts", "part", "field", "key", "action.until", "kind.unit", "kind.remains",
    "kind.supersedes", "inspected", "inspectors", "number",
})  # fmt: skip


def _start_of(words: Labels, start: str) -> str:
    """Where a clock starts, in words."""
    what, _, name = start.partition(":")
    label = name and _word(words, "part" if what in ("field", "public") else what, name)
    zh, en = STARTS[what if label or what != "public" else "published"]
    return (en if words.lang == "en" else zh).format(label)


def _word(words: Labels, field: str, value: str) -> str:
    """One id by the field it stands in; what no policy names, by our own words."""
    policy, kind = words.policy, words.kind
    said = CHOICES.get(field, {}).get(value) or VALUES.get(value, (value, value))
    own = said[words.lang == "en"]
    if policy is None:
        return own
    purposes = dict(kind.purposes) if kind is not None else {}
    if field in ("posts", "recorders", "organisation.appointers", "reading.all"):
        return words.post(value)
    if field == "stage":
        return words.stage(value)
    if field in ("from_", "to"):
        return words.stage(value) if value not in VALUES else own
    if field in ("purposes", "purpose", "opens"):
        return words.of(purposes, value)
    if field in ("closes", "outcomes"):
        return words.of(dict(kind.outcomes) if kind is not None else {}, value)
    if field in ("signs", "steps", "authors_may", "unless_written_in", "lacks"):
        return words.step(value)
    if field in ("until", "desk"):
        return words.action(value)
    if field in ("mark", "marks", "sets", "clears", "marked", "unmarked"):
        return words.of(dict(kind.marks) if kind is not None else {}, value)
    if field in ("votes", "on"):
        return words.first((a.label for a in words.entries if a.votes == value), value)
    if field == "favour":
        return words.said(value)
    if field in _OF_PARTS:
        return words.field(value)
    if field == "start":
        return _start_of(words, value)
    if field == "levels":
        return words.of(dict(LEVELS), value)
    if field in ("passable", "kinds"):
        return words.of(dict(FOUND), value)
    if field == "states":
        return words.of(dict(STATES), value)
    if field == "basis":
        return words.basis(value)
    tables: dict[str, Mapping[str, Any]] = {
        "grade": policy.grades, "category": policy.categories, "categories": policy.categories,
        "channels": policy.channels,
    }  # fmt: skip
    if field in tables:
        return words.of(dict(tables[field]), value)
    return own


def _said(side: Side, value: BaseModel) -> list[Pair]:
    """What a condition, a draw or a required sign-off says, in the file's order."""
    said = value.model_dump(exclude_defaults=True)
    found = []
    for name in type(value).model_fields:
        if name in said or name == "posts":
            words = value_words(side, name, getattr(value, name))
            found.append(_prefixed(IN_MODELS[name], words) if name in IN_MODELS else words)
    return found


def _model(side: Side, value: BaseModel) -> Pair:
    """A required sign-off or a draw: what comes first, the rest in brackets."""
    parts = _said(side, value)
    if not parts:
        return NONE
    first, rest = parts[0], parts[1:]
    if not rest:
        return first
    more = _joined(rest)
    return f"{first[0]}（{more[0]}）", f"{first[1]} ({more[1]})"


def rule_words(side: Side, rule: Any, *, basis: bool = False) -> Pair:
    """A rule by its name, with what the file says in it; the law it rests on only if asked."""
    name = RULES.get(rule.rule, (rule.rule, rule.rule))
    said = rule.model_dump(exclude_defaults=True)
    details = [
        _detail(side, rule, field)
        for field in type(rule).model_fields
        if field in said and field not in ("rule", "version") and (basis or field != "basis")
    ]
    if not details:
        return name
    zh, en = "；".join(d[0] for d in details), "; ".join(d[1] for d in details)
    return f"{name[0]}（{zh}）", f"{name[1]} ({en})"


def _detail(side: Side, rule: Any, field: str) -> Pair:
    if field == "rules":
        return _joined([rule_words(side, inner) for inner in rule.rules])
    if field == "values":
        return _chosen(side, getattr(rule, "part", "") or getattr(rule, "field", ""), rule.values)
    words = value_words(side, field, getattr(rule, field))
    if field not in IN_RULES:
        return words
    return f"{IN_RULES[field][0]}：{words[0]}", f"{IN_RULES[field][1]}: {words[1]}"


def _joined(pairs: Sequence[Pair], joints: Pair = _JOINTS) -> Pair:
    return joints[0].join(p[0] for p in pairs), joints[1].join(p[1] for p in pairs)


class Spoken:
    """The same words for one policy by itself: its rules and values as people read them."""

    def __init__(self, policy: Policy, kind_id: str, lang: str) -> None:
        self._of = side_of(policy, kind_id)
        self._place = 1 if lang.lower().startswith("en") else 0

    def rule(self, rule: Any) -> str:
        """A rule by its name, with what the file says in it."""
        return rule_words(self._of, rule)[self._place]

    def value(self, field: str, value: Any) -> str:
        """A field's value, ids by their labels."""
        return value_words(self._of, field, value)[self._place]
