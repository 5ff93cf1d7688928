"""What differs between two policies, in sentences an office head can read. Pure.

Things are paired by their ids; an action with several entries by where each starts and for which
purposes. A thing with another label is the same thing renamed, for matters and appointments name
it by its id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

from publication_flow.policy.diff_words import FIELDS, WHATS, Pair
from publication_flow.policy.model import (
    Action,
    ActionField,
    Kind,
    Label,
    Obsolete,
    Policy,
    Term,
)
from publication_flow.policy.spoken import (
    Side,
    label_words,
    named,
    offered,
    rule_words,
    side_of,
    value_words,
)
from publication_flow.wording import say


class Difference(NamedTuple):
    """One difference. `code`: added, removed, relabelled, changed, rule-added, rule-removed,
    rule-changed. Words are pairs (zh, en). `kind` is said only where several kinds of matter have
    something of that name; `within` is its id, wherever the thing belongs to one."""

    code: str
    what: str  # a key of `diff_words.WHATS`
    id: str
    name: Pair
    kind: Pair | None = None
    field: str | None = None
    old: Pair | None = None
    new: Pair | None = None
    within: str | None = None

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
            "code": self.code, "what": self.what, "id": self.id, "kind": self.within,
            "field": self.field,
            "sentence": {"zh": self.sentence("zh"), "en": self.sentence("en")},
        }  # fmt: skip


def differences(old: Policy, new: Policy) -> list[Difference]:
    """All differences, in the order of a policy file; none when only comments differ."""
    a, b = side_of(old), side_of(new)
    found = [*_head(a, b)]
    found += _things("basis", old.basis, new.basis, a, b)
    found += _things("post", old.posts, new.posts, a, b)
    found += _things("channel", old.channels, new.channels, a, b)
    found += _things("grade", old.grades, new.grades, a, b)
    found += _things("category", old.categories, new.categories, a, b)
    found += _things("duty", old.duties, new.duties, a, b)
    before, after = ({x.word: x for x in p.proofreading.obsolete} for p in (old, new))
    found += _things("obsolete", before, after, a, b)
    wrong, right = ({x.wrong: x for x in p.proofreading.terms} for p in (old, new))
    found += _things("term", wrong, right, a, b)
    shared = _shared(old, new)
    for kind_id in dict.fromkeys([*old.kinds, *new.kinds]):
        was, now = old.kinds.get(kind_id), new.kinds.get(kind_id)
        if was is not None and now is not None:
            for one in _kinds(kind_id, was, now, side_of(old, kind_id), side_of(new, kind_id)):
                words = _bare(one, was, now)
                several = any((one.what, word) in shared for pair in words for word in pair)
                kind = label_words(now.label) if several else None
                found.append(one._replace(kind=kind, within=kind_id))
        else:
            known = now or was
            assert known is not None
            code = "removed" if now is None else "added"
            found.append(
                Difference(code, "kind", kind_id, label_words(known.label), within=kind_id)
            )
    return found


def _shared(old: Policy, new: Policy) -> set[tuple[str, str]]:
    """The names that things of several kinds of matter have: (what, name), in both languages."""
    kinds: dict[tuple[str, str], set[str]] = {}
    for policy in (old, new):
        for kind_id, kind in policy.kinds.items():
            tables: dict[str, Any] = {
                "stage": kind.stages, "purpose": kind.purposes.values(),
                "outcome": kind.outcomes.values(), "part": kind.parts.values(),
                "mark": kind.marks.values(), "action": kind.actions, "clock": kind.clocks,
            }  # fmt: skip
            names = [(what, named(one)) for what, things in tables.items() for one in things]
            for action in kind.actions:
                names += [("field", _within(action, field)) for field in action.fields.values()]
            for what, pair in names:
                for word in pair:
                    kinds.setdefault((what, word), set()).add(kind_id)
    return {name for name, where in kinds.items() if len(where) > 1}


def _bare(one: Difference, old: Kind, new: Kind) -> list[Pair]:
    """What a thing is called in itself: of an action without where this entry starts."""
    if one.what == "action":
        return [label_words(a.label) for k in (old, new) for a in k.actions if a.id == one.id]
    return [one.name] + ([one.old] if one.code == "relabelled" and one.old else [])


def _within(action: Action, field: ActionField) -> Pair:
    return f"{action.label.zh} · {field.label.zh}", f"{action.label.en} · {field.label.en}"


def _head(a: Side, b: Side) -> Iterator[Difference]:
    """What a policy says of itself, and its few settings."""
    old, new = a.policy, b.policy
    settings: tuple[tuple[str, Any, Any], ...] = (
        ("id", old.id, new.id),
        ("version", old.version, new.version),
        ("label", old.label, new.label),
        ("organisation.appointers", old.organisation.appointers, new.organisation.appointers),
        ("reading.all", old.reading.all, new.reading.all),
        ("reading.recorded", old.reading.recorded, new.reading.recorded),
        *((f"limits.{name}", getattr(old.limits, name), getattr(new.limits, name))
          for name in type(old.limits).model_fields),
        ("adoption.evidence", old.adoption.evidence, new.adoption.evidence),
    )  # fmt: skip
    for field, before, after in settings:
        if before != after:
            words = value_words(a, field, before), value_words(b, field, after)
            yield Difference(
                "changed", "policy", old.id, label_words(new.label), None, field, *words
            )


def _kinds(kind_id: str, old: Kind, new: Kind, a: Side, b: Side) -> Iterator[Difference]:
    kind = label_words(new.label)
    if old.label != new.label:
        words = label_words(old.label), kind
        yield Difference("relabelled", "kind", kind_id, kind, None, None, *words)
    found = [*_things("stage", {s.id: s for s in old.stages}, {s.id: s for s in new.stages}, a, b)]
    order = [[s.id for s in k.stages] for k in (old, new)]
    shared = [[s for s in order[0] if s in order[1]], [s for s in order[1] if s in order[0]]]
    if shared[0] != shared[1]:
        words = value_words(a, "from_", shared[0]), value_words(b, "from_", shared[1])
        found.append(Difference("changed", "kind", kind_id, kind, None, "order", *words))
    for field in ("category", "unit", "unlisted", "remains", "supersedes"):
        was, now = getattr(old, field), getattr(new, field)
        if was != now:
            words = value_words(a, f"kind.{field}", was), value_words(b, f"kind.{field}", now)
            found.append(
                Difference("changed", "kind", kind_id, kind, None, f"kind.{field}", *words)
            )
    found += _things("mark", old.marks, new.marks, a, b)
    found += _things("purpose", old.purposes, new.purposes, a, b)
    found += _things("outcome", old.outcomes, new.outcomes, a, b)
    found += _things("part", old.parts, new.parts, a, b)
    for before, after in _paired(old.actions, new.actions):
        found += _actions(before, after, a, b)
    found += _things("clock", {c.id: c for c in old.clocks}, {c.id: c for c in new.clocks}, a, b)
    yield from found


def _things(
    what: str, old: Mapping[str, Any], new: Mapping[str, Any], a: Side, b: Side
) -> Iterator[Difference]:
    """Declared things of one sort, paired by id."""
    for id_ in dict.fromkeys([*old, *new]):
        if id_ not in new:
            yield Difference("removed", what, id_, _whole(old[id_]))
        elif id_ not in old:
            yield Difference("added", what, id_, _whole(new[id_]))
        elif old[id_] != new[id_]:
            yield from _changes(what, id_, old[id_], new[id_], a, b, named(new[id_]))


def _changes(
    what: str, id_: str, old: Any, new: Any, a: Side, b: Side, name: Pair
) -> Iterator[Difference]:
    if named(old) != named(new):
        words = named(old), named(new)
        yield Difference("relabelled", what, id_, name, None, None, *words)
    if isinstance(new, Label):
        return
    for field in type(new).model_fields:
        before, after = getattr(old, field), getattr(new, field)
        # The words of a legal basis are its name.
        plain = field not in ("id", "label", "rules", "fields", "zh", "en")
        if before != after and plain:
            key = f"{what}.{field}" if f"{what}.{field}" in FIELDS else field
            told = offered(a, key, old, before), offered(b, key, new, after)
            if told[0] == told[1]:  # a grade, a post renamed: told once, where it is declared
                continue
            yield Difference("changed", what, id_, name, None, key, *told)


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


def _actions(old: Action | None, new: Action | None, a: Side, b: Side) -> Iterator[Difference]:
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
            yield Difference("rule-removed", "action", new.id, name, old=rule_words(a, rule))
            continue
        come.remove(twin)
        words = rule_words(a, rule), rule_words(b, twin)
        if words[0] == words[1]:
            words = rule_words(a, rule, basis=True), rule_words(b, twin, basis=True)
        yield Difference("rule-changed", "action", new.id, name, None, None, *words)
    yield from (
        Difference("rule-added", "action", new.id, name, new=rule_words(b, rule)) for rule in come
    )


def _whole(thing: Any) -> Pair:
    """A thing that comes or goes: of words that are not used any more also what is, instead."""
    if isinstance(thing, Obsolete | Term):
        arrow = f"{named(thing)[0]}→{thing.now if isinstance(thing, Obsolete) else thing.right}"
        return arrow, arrow
    return named(thing)


def _entry(action: Action, side: Side) -> Pair:
    """An action; one that has several entries with where this one starts."""
    kind = side.zh.kind
    entries = [x for x in kind.actions if x.id == action.id] if kind is not None else []
    if len(entries) < 2 or not action.from_:
        return label_words(action.label)
    start = value_words(side, "from_", action.from_)
    return f"{action.label.zh}（{start[0]}）", f"{action.label.en} ({start[1]})"
