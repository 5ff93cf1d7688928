"""The words a policy gives its ids, in one language; an id without a word is shown as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from publication_flow.matter.authority import APPOINTER
from publication_flow.policy.model import ANY, Action, ActionField, FieldSpec, Kind, Label, Policy

# What the engine itself names, whatever the policy.
_POSTS = {
    ANY: Label(zh="任何在岗人员", en="anyone in office"),
    APPOINTER: Label(zh="首任任命人", en="founding appointer"),
}
# What is said of a whole checklist, typed and shown alike.
WHOLE = {
    "all": Label(zh="全部符合", en="all in order"),
    "none": Label(zh="都不符合", en="none in order"),
}
_ORGANISING = {
    "enrol": Label(zh="登记人员", en="enrol a person"),
    "establish": Label(zh="设立科室", en="establish a unit"),
    "appoint": Label(zh="任命", en="appoint"),
    "relieve": Label(zh="免职", en="relieve"),
    "delegate": Label(zh="委托代办", en="delegate"),
    "revoke": Label(zh="撤销委托", en="revoke"),
    "assign": Label(zh="划定职责", en="assign a remit"),
    "adopt": Label(zh="采用规程", en="adopt a policy"),
    "carry": Label(zh="登记期初数", en="carry an opening balance"),
}


class Labels:
    """The labels of one kind of matter. Without a policy every id stands for itself."""

    def __init__(self, policy: Policy | None, kind_id: str, lang: str) -> None:
        self.policy = policy
        self.lang = lang
        self.kind: Kind | None = policy.kinds.get(kind_id) if policy is not None else None
        self.entries: tuple[Action, ...] = self.kind.actions if self.kind is not None else ()
        self.specs: dict[str, FieldSpec | ActionField] = (
            dict(self.kind.parts) if self.kind is not None else {}
        )

    def action(self, action_id: str) -> str:
        own = self.of(_ORGANISING, action_id)
        return self.first((a.label for a in self.entries if a.id == action_id), own)

    def step(self, step: str) -> str:
        """A step is called like the action that signs it."""
        return self.first((a.label for a in self.entries if a.signs == step), step)

    def stage(self, stage_id: str) -> str:
        stages = self.kind.stages if self.kind is not None else ()
        return self.first((s.label for s in stages if s.id == stage_id), stage_id)

    def post(self, post_id: str) -> str:
        if post_id in _POSTS:
            return _POSTS[post_id].in_(self.lang)
        return self.of(dict(self.policy.posts) if self.policy is not None else {}, post_id)

    def basis(self, basis_id: str) -> str:
        found = self.policy.basis.get(basis_id) if self.policy is not None else None
        if found is None:
            return basis_id
        return found.en if self.lang == "en" else found.zh

    def field(self, name: str) -> str:
        if name == "category":
            return "category" if self.lang == "en" else "栏目"
        return self.of(self.specs, name)

    def choice(self, field: str | None, value: str) -> str:
        spec = self.specs.get(field or "")
        own = spec.choices if spec is not None else {}
        return self.of({**self.elements(), **own} if value not in own else dict(own), value)

    def elements(self) -> dict[str, Label]:
        """What the categories ask for besides, by which checklists grow."""
        categories = self.policy.categories.values() if self.policy is not None else ()
        return {one: label for c in categories for one, label in c.elements.items()}

    def said(self, choice: str) -> str:
        """The label of a choice of any action's field, as votes and answers are kept."""
        for action in self.entries:
            for field in action.fields.values():
                if choice in field.choices:
                    return field.choices[choice].in_(self.lang)
        return choice

    def told_fields(self, action_id: str, values: Mapping[str, Any]) -> list[tuple[str, str]]:
        """What came with an act: the name of each field and its value, as people read them."""
        specs = {n: s for a in self.entries if a.id == action_id for n, s in a.fields.items()}
        known = self.elements()
        return [
            (self.of(specs, name), told_value(specs.get(name), values[name], self.lang, known))
            for name in (*specs, *(n for n in values if n not in specs))
            if name in values
        ]

    def of(self, table: dict[str, Any], key: str) -> str:
        """The label of a declared thing; the key itself when it is not declared."""
        found = table.get(key)
        if found is None:
            return key
        return (found if isinstance(found, Label) else found.label).in_(self.lang)

    def first(self, labels: Iterable[Label], default: str) -> str:
        label = next(iter(labels), None)
        return label.in_(self.lang) if label is not None else default


def told_value(
    spec: ActionField | None, value: Any, lang: str, elements: Mapping[str, Label] | None = None
) -> str:
    """A choice by its label, a checklist by the entries that were found in order; `elements` are
    those of categories, which a checklist may have, too."""
    choices = spec.choices if spec is not None else {}
    found = list(value) if isinstance(value, (list, tuple)) else [str(value)]
    if isinstance(value, (list, tuple)) and not found:
        return WHOLE["none"].in_(lang)
    if isinstance(value, (list, tuple)) and choices and all(one in found for one in choices):
        return WHOLE["all"].in_(lang)
    known = {**(elements or {}), **choices}
    names = [known[one].in_(lang) if one in known else one for one in found]
    return (", " if lang == "en" else "、").join(names)
