"""What differs between two policies, in sentences an office head can read. Pure.

Things are paired by their ids; an action with several entries by where each starts and for which
purposes. A thing with another label is the same thing renamed, for matters and appointments name
it by its id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

from pydantic import BaseModel

from publication_flow.policy.diff_words import (
    FIELDS,
    IN_RULES,
    NO,
    NONE,
    RULES,
    VALUES,
    WHATS,
    WHENS,
    YES,
    Pair,
)
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import Action, Basis, Kind, Label, Policy
from publication_flow.wording import say

_JOINTS: Pair = ("、", ", ")


class Difference(NamedTuple):
    """One difference. `code`: added, removed, relabelled, changed, rule-added, rule-removed,
    rule-changed. Words are pairs (zh, en)."""

    code: str
    what: str  # a key of `diff_words.WHATS`
    id: str
    name: Pair
    kind: Pair | None = None
    field: str | None = None
    old: Pair | None = None
    new: Pair | None = None

    def sentence(self, lang: str = "zh") -> str:
        """The difference in a sentence."""
        place = 1 if lang.lower().startswith("en") else 0
        words = {"what": WHATS[self.what], "name": self.name, "kind": self.kind, "old": self.old,
                 "new": self.new, "field": FIELDS.get(self.field or "")}  # fmt: skip
        facts = {key: pair[place] for key, pair in words.items() if pair is not None}
        if self.field is not None and "field" not in facts:
            facts["field"] = self.field
        return say(f"difference.{self.code}", lang, facts)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: facts, and the sentence in both languages."""
        return {
            "code": self.code, "what": self.what, "id": self.id, "field": self.field,
            "sentence": {"zh": self.sentence("zh"), "en": self.sentence("en")},
        }  # fmt: skip


class _Side(NamedTuple):
    """One policy and the words it gives ids, for one kind of matter or for none."""

    policy: Policy
    zh: Labels
    en: Labels

    def pair(self, ask: Callable[[Labels], str]) -> Pair:
        return ask(self.zh), ask(self.en)


def differences(old: Policy, new: Policy) -> list[Difference]:
    """All differences, in the order of a policy file; none when only comments differ."""
    a, b = _side(old), _side(new)
    found = [*_head(a, b)]
    found += _things("basis", old.basis, new.basis, a, b)
    found += _things("post", old.posts, new.posts, a, b)
    found += _things("channel", old.channels, new.channels, a, b)
    found += _things("grade", old.grades, new.grades, a, b)
    found += _things("category", old.categories, new.categories, a, b)
    for kind_id in dict.fromkeys([*old.kinds, *new.kinds]):
        before, after = old.kinds.get(kind_id), new.kinds.get(kind_id)
        if before is not None and after is not None:
            found += _kinds(kind_id, before, after, _side(old, kind_id), _side(new, kind_id))
        else:
            known = after or before
            assert known is not None
            code = "removed" if after is None else "added"
            found.append(Difference(code, "kind", kind_id, _label(known.label)))
    return found


def _side(policy: Policy, kind_id: str = "") -> _Side:
    """The words of a policy. A rule on a field of an action names it: its label counts, too."""
    side = _Side(policy, Labels(policy, kind_id, "zh"), Labels(policy, kind_id, "en"))
    for words in side[1:]:
        for action in words.entries:
            words.specs = {**action.fields, **words.specs}
    return side


def _head(a: _Side, b: _Side) -> Iterator[Difference]:
    """What a policy says of itself, and its few settings."""
    old, new = a.policy, b.policy
    settings: tuple[tuple[str, Any, Any], ...] = (
        ("id", old.id, new.id),
        ("version", old.version, new.version),
        ("label", old.label, new.label),
        ("organisation.appointers", old.organisation.appointers, new.organisation.appointers),
        ("reading.all", old.reading.all, new.reading.all),
        *((f"limits.{name}", getattr(old.limits, name), getattr(new.limits, name))
          for name in type(old.limits).model_fields),
        ("adoption.evidence", old.adoption.evidence, new.adoption.evidence),
    )  # fmt: skip
    for field, before, after in settings:
        if before != after:
            words = _value(a, field, before), _value(b, field, after)
            yield Difference("changed", "policy", old.id, _label(new.label), None, field, *words)


def _kinds(kind_id: str, old: Kind, new: Kind, a: _Side, b: _Side) -> Iterator[Difference]:
    kind = _label(new.label)
    if old.label != new.label:
        words = _label(old.label), kind
        yield Difference("relabelled", "kind", kind_id, kind, None, None, *words)
    found = [*_things("stage", {s.id: s for s in old.stages}, {s.id: s for s in new.stages}, a, b)]
    order = [[s.id for s in k.stages] for k in (old, new)]
    shared = [[s for s in order[0] if s in order[1]], [s for s in order[1] if s in order[0]]]
    if shared[0] != shared[1]:
        words = _value(a, "from_", shared[0]), _value(b, "from_", shared[1])
        found.append(Difference("changed", "kind", kind_id, kind, None, "order", *words))
    found += _things("purpose", old.purposes, new.purposes, a, b)
    found += _things("outcome", old.outcomes, new.outcomes, a, b)
    found += _things("part", old.parts, new.parts, a, b)
    for before, after in _paired(old.actions, new.actions):
        found += _actions(before, after, a, b)
    found += _things("clock", {c.id: c for c in old.clocks}, {c.id: c for c in new.clocks}, a, b)
    several = len(a.policy.kinds) + len(b.policy.kinds) > 2
    yield from (d._replace(kind=kind) if several else d for d in found)


def _things(
    what: str, old: Mapping[str, Any], new: Mapping[str, Any], a: _Side, b: _Side
) -> Iterator[Difference]:
    """Declared things of one sort, paired by id."""
    for id_ in dict.fromkeys([*old, *new]):
        if id_ not in new:
            yield Difference("removed", what, id_, _named(old[id_]))
        elif id_ not in old:
            yield Difference("added", what, id_, _named(new[id_]))
        elif old[id_] != new[id_]:
            yield from _changes(what, id_, old[id_], new[id_], a, b, _named(new[id_]))


def _changes(
    what: str, id_: str, old: Any, new: Any, a: _Side, b: _Side, name: Pair
) -> Iterator[Difference]:
    if _named(old) != _named(new):
        words = _named(old), _named(new)
        yield Difference("relabelled", what, id_, name, None, None, *words)
    if isinstance(new, Label):
        return
    for field in type(new).model_fields:
        before, after = getattr(old, field), getattr(new, field)
        # The words of a legal basis are its name.
        plain = field not in ("id", "label", "rules", "fields", "zh", "en")
        if before != after and plain:
            told = _value(a, field, before), _value(b, field, after)
            if told[0] == told[1]:  # a grade, a post renamed: told once, where it is declared
                continue
            yield Difference("changed", what, id_, name, None, field, *told)


def _paired(
    old: Sequence[Action], new: Sequence[Action]
) -> Iterator[tuple[Action | None, Action | None]]:
    """The entries of each action: those that start alike together, then the rest in order."""
    for id_ in dict.fromkeys(action.id for action in (*old, *new)):
        before = [a for a in old if a.id == id_]
        after = [a for a in new if a.id == id_]
        for entry in list(before):
            twin = next((x for x in after if _start(x) == _start(entry)), None)
            if twin is not None:
                before.remove(entry)
                after.remove(twin)
                yield entry, twin
        yield from zip_longest(before, after)


def _start(action: Action) -> tuple[Any, ...]:
    return action.from_, action.purposes, action.when


def _actions(old: Action | None, new: Action | None, a: _Side, b: _Side) -> Iterator[Difference]:
    if old is None or new is None:
        known, side = (new, b) if new is not None else (old, a)
        assert known is not None
        code = "added" if old is None else "removed"
        yield Difference(code, "action", known.id, _entry(known, side))
        return
    name = _entry(new, b)
    yield from _changes("action", new.id, old, new, a, b, name)
    yield from (
        one._replace(name=(f"{name[0]} · {one.name[0]}", f"{name[1]} · {one.name[1]}"))
        for one in _things("field", old.fields, new.fields, a, b)
    )
    gone = [rule for rule in old.rules if rule not in new.rules]
    come = [rule for rule in new.rules if rule not in old.rules]
    for rule in gone:
        twin = next((r for r in come if type(r) is type(rule)), None)
        if twin is None:
            yield Difference("rule-removed", "action", new.id, name, old=_rule(a, rule))
            continue
        come.remove(twin)
        words = _rule(a, rule), _rule(b, twin)
        if words[0] == words[1]:
            words = _rule(a, rule, basis=True), _rule(b, twin, basis=True)
        yield Difference("rule-changed", "action", new.id, name, None, None, *words)
    yield from (
        Difference("rule-added", "action", new.id, name, new=_rule(b, rule)) for rule in come
    )


# ---- words ----


def _label(label: Label) -> Pair:
    return label.zh, label.en


def _named(thing: Any) -> Pair:
    if isinstance(thing, Label | Basis):
        return thing.zh, thing.en
    return _label(thing.label)


def _entry(action: Action, side: _Side) -> Pair:
    """An action; one that has several entries with where this one starts."""
    kind = side.zh.kind
    entries = [x for x in kind.actions if x.id == action.id] if kind is not None else []
    if len(entries) < 2 or not action.from_:
        return _label(action.label)
    start = _value(side, "from_", action.from_)
    return f"{action.label.zh}（{start[0]}）", f"{action.label.en} ({start[1]})"


def _value(side: _Side, field: str, value: Any) -> Pair:
    """A value of a field as people read it."""
    if isinstance(value, Label):
        return _label(value)
    if isinstance(value, bool) and field in WHENS:
        return WHENS[field][value]
    if isinstance(value, bool):
        return YES if value else NO
    if value is None or value == () or value == {} or value == []:
        return NONE
    if isinstance(value, BaseModel):
        return _model(side, value)
    if isinstance(value, Mapping):
        return _joined([_named(one) for one in value.values()])
    if field == "when" and isinstance(value, tuple):  # any of several conditions
        told = [_model(side, one) for one in value]
        return (" 或 ".join(t[0] for t in told), " or ".join(t[1] for t in told))
    if isinstance(value, tuple | list):
        return _joined([_value(side, field, one) for one in value])
    return side.pair(lambda words: _word(words, field, str(value)))


def _word(words: Labels, field: str, value: str) -> str:
    """One id by the field it stands in; what no policy names, by our own words."""
    policy, kind = words.policy, words.kind
    own = VALUES.get(value, (value, value))[words.lang == "en"]
    if policy is None:
        return own
    purposes = dict(kind.purposes) if kind is not None else {}
    if field in ("posts", "recorders", "organisation.appointers", "reading.all"):
        return words.post(value)
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
    if field in ("parts", "field"):
        return words.field(value)
    if field == "basis":
        return words.basis(value)
    tables: dict[str, Mapping[str, Any]] = {
        "grade": policy.grades, "category": policy.categories, "categories": policy.categories,
        "channels": policy.channels,
    }  # fmt: skip
    if field in tables:
        return words.of(dict(tables[field]), value)
    return own


def _model(side: _Side, value: BaseModel) -> Pair:
    """A condition, or a required sign-off: what is said in it, in the file's order."""
    said = value.model_dump(exclude_defaults=True)
    parts = [
        _value(side, name, getattr(value, name))
        for name in type(value).model_fields
        if name in said or name == "posts"
    ]
    if not parts:
        return NONE
    first, rest = parts[0], parts[1:]
    if not rest:
        return first
    more = _joined(rest)
    return f"{first[0]}（{more[0]}）", f"{first[1]} ({more[1]})"


def _rule(side: _Side, rule: Any, *, basis: bool = False) -> Pair:
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


def _detail(side: _Side, rule: Any, field: str) -> Pair:
    if field == "rules":
        return _joined([_rule(side, inner) for inner in rule.rules])
    words = _value(side, field, getattr(rule, field))
    if field not in IN_RULES:
        return words
    return f"{IN_RULES[field][0]}：{words[0]}", f"{IN_RULES[field][1]}: {words[1]}"


def _joined(pairs: Sequence[Pair]) -> Pair:
    return _JOINTS[0].join(p[0] for p in pairs), _JOINTS[1].join(p[1] for p in pairs)


class Spoken:
    """The same words for one policy by itself: its rules and values as people read them."""

    def __init__(self, policy: Policy, kind_id: str, lang: str) -> None:
        self._side = _side(policy, kind_id)
        self._place = 1 if lang.lower().startswith("en") else 0

    def rule(self, rule: Any) -> str:
        """A rule by its name, with what the file says in it."""
        return _rule(self._side, rule)[self._place]

    def value(self, field: str, value: Any) -> str:
        """A field's value, ids by their labels."""
        return _value(self._side, field, value)[self._place]
