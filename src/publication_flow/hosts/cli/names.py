"""Ids as the words people know, and the words people type as ids.

The words are those of the policy in force; an older matter's id that it no longer has is shown
as it is. On the line an action, stage, post, category or channel may be typed by its id or by its
label in either language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from publication_flow.hosts.cli.language import current, pick
from publication_flow.policy.labels import WHOLE, Labels
from publication_flow.policy.model import Label

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.projections.item import Desk

PUBLIC_STATES = {
    "public": ("公开中", "public"),
    "suspended": ("先行撤下", "suspended"),
    "withdrawn": ("已撤下", "withdrawn"),
}
_CATEGORY = Label(zh="栏目", en="category")
_MODES = {
    "paper": ("纸质补录", "on paper, entered"),
    "telephone": ("电话补录", "by phone, entered"),
    "import": ("历史导入", "imported"),
}


class Names:
    """One agency's words in the language spoken now."""

    def __init__(self, agency: Agency) -> None:
        self.policy = agency.policy().rulebook.policy
        organisation = agency.organisation()
        self.persons: dict[str, str] = {p["id"]: p["name"] for p in organisation["persons"]}
        self.units: dict[str, str] = {u["id"]: u["name"] for u in organisation["units"]}
        self._kinds = [Labels(self.policy, kind, current()) for kind in self.policy.kinds]

    def person(self, person: str | None) -> str:
        return self.persons.get(person or "", person or "")

    def unit(self, unit: str | None) -> str:
        return self.units.get(unit or "", unit or "")

    def action(self, action: str) -> str:
        return _first((k.action(action) for k in self._kinds), action)

    def step(self, step: str) -> str:
        return _first((k.step(step) for k in self._kinds), step)

    def stage(self, stage: str | None) -> str:
        return _first((k.stage(stage or "") for k in self._kinds), stage or "")

    def post(self, post: str | None) -> str:
        return self._kinds[0].post(post) if post else ""

    def category(self, category: str) -> str:
        return self._kinds[0].of(dict(self.policy.categories), category)

    def channel(self, channel: str) -> str:
        return self._kinds[0].of(dict(self.policy.channels), channel)

    def purpose(self, purpose: str | None) -> str:
        return _first((k.of(dict(k.kind.purposes), purpose or "") for k in self._kinds if k.kind),
                      purpose or "")  # fmt: skip

    def outcome(self, outcome: str | None) -> str:
        return _first((k.of(dict(k.kind.outcomes), outcome or "") for k in self._kinds if k.kind),
                      outcome or "")  # fmt: skip

    def field(self, name: str) -> str:
        return _first((k.field(name) for k in self._kinds), name)

    def told(self, kind: str, name: str, value: Any) -> str:
        """A part of a content as people read it: a choice, a unit, a period by their words; each
        line of a list in a line of its own, below the label."""
        spec = self.policy.kinds[kind].parts.get(name) if kind in self.policy.kinds else None
        text = str(value)
        if spec is not None and text in spec.choices:
            return spec.choices[text].in_(current())
        if spec is not None and spec.type == "unit":
            return self.unit(text)
        duty, _, when = text.partition("/")
        if spec is not None and spec.type == "period" and duty in self.policy.duties:
            return f"{self.policy.duties[duty].label.in_(current())} {when}"
        return "\n  " + "\n  ".join(text.splitlines()) if "\n" in text else text

    def fields(self, action: str, values: Mapping[str, Any]) -> list[str]:
        """What came with an act, each field with its value."""
        kind = next((k for k in self._kinds if any(a.id == action for a in k.entries)), None)
        told = kind.told_fields(action, values) if kind is not None else []
        return [f"{name}{pick('：', ': ')}{value}" for name, value in told]

    def who(self, person: str, on_behalf_of: str | None = None, mode: str | None = None,
            entered_by: str | None = None) -> str:  # fmt: skip
        """A name with what the trail must not hide: in whose stead, and who entered it."""
        notes = []
        if on_behalf_of:
            notes.append(pick("代 ", "for ") + self.person(on_behalf_of))
        if mode in _MODES:
            by = f" {self.person(entered_by)}" if entered_by else ""
            notes.append(pick(*_MODES[mode]) + by)
        name = self.person(person)
        if not notes:
            return name
        return (
            f"{name}（{'，'.join(notes)}）" if current() == "zh" else f"{name} ({', '.join(notes)})"
        )

    def desk(self, desk: Desk) -> str:
        """On whose desk something lies: action, post and the persons who sit there."""
        persons = pick("、", ", ").join(self.who(p.person, p.on_behalf_of) for p in desk.persons)
        persons = persons or pick("无人在岗", "nobody in office")
        if desk.post is None:
            return f"{self.action(desk.action)}{pick('：', ': ')}{persons}"
        return pick(
            f"{self.action(desk.action)}：{self.post(desk.post)}（{persons}）",
            f"{self.action(desk.action)}: {self.post(desk.post)} ({persons})",
        )

    # ---- from what was typed

    def typed_action(self, typed: str) -> str:
        actions = (a for kind in self.policy.kinds.values() for a in kind.actions)
        return typed_id(typed, ((a.id, a.label) for a in actions))

    def typed_stage(self, typed: str) -> str:
        stages = (s for kind in self.policy.kinds.values() for s in kind.stages)
        return typed_id(typed, ((s.id, s.label) for s in stages))

    def typed_post(self, typed: str) -> str:
        return typed_id(typed, _labelled(self.policy.posts))

    def typed_category(self, typed: str) -> str:
        return typed_id(typed, _labelled(self.policy.categories))

    def typed_channel(self, typed: str) -> str:
        return typed_id(typed, _labelled(self.policy.channels))

    def typed_value(
        self, action: str, name: str, value: str, *, kind: str | None = None
    ) -> tuple[str, str]:
        """A field and its value as the engine knows them, typed by id or by label: an action's
        own fields and choices, the parts of a content and their choices, units, the category. Of
        a kind if it is named, else of the first that has such a field."""
        kinds = self.policy.kinds
        for kind_ in [kinds[kind]] if kind is not None else kinds.values():
            specs: dict[str, Any] = dict(kind_.parts)
            for one in kind_.actions:
                if one.id == action:
                    specs |= one.fields
            named = typed_id(name, [*_labelled(specs), ("category", _CATEGORY)])
            if named == "category":
                return named, self.typed_category(value)
            if named in specs:
                choices = getattr(specs[named], "choices", None) or {}
                if specs[named].type == "unit":
                    called = (unit for unit, label in self.units.items() if label == value.strip())
                    return named, next(called, value)
                if specs[named].type == "checklist":
                    of = [e for c in self.policy.categories.values() for e in c.elements.items()]
                    elements = of if specs[named].of == "category" else []
                    entries = [*choices.items(), *elements, *WHOLE.items()]
                    said = re.split("[,，、]", value)
                    return named, ",".join(typed_id(one.strip(), entries) for one in said)
                return named, typed_id(value, choices.items())
        return name, value


def typed_id(typed: str, known: Iterable[tuple[str, Label]]) -> str:
    """The id that was meant: an id as it is, else the one with that label, else what was typed,
    for the engine to refuse in its own words."""
    pairs = list(known)
    if any(typed == one for one, _ in pairs):
        return typed
    wanted = typed.strip().casefold()
    found = (one for one, label in pairs if wanted in (label.zh, label.en.casefold()))
    return next(found, typed)


def due(day: str | None, certain: bool, overdue_by: int | None = None) -> str:
    """A deadline as shown: provisional where the calendar does not reach, overdue in days."""
    if day is None:
        return ""
    if overdue_by:
        return pick(f"{day}（超期 {overdue_by} 个工作日）",
                    f"{day} ({overdue_by} working days overdue)")  # fmt: skip
    return day if certain else f"{day}{pick('（暂定）', ' (provisional)')}"


def state(public_state: str | None) -> str:
    """Whether the public sees it."""
    return pick(*PUBLIC_STATES.get(public_state or "", ("未公开", "not public")))


def _labelled(table: Mapping[str, Any]) -> list[tuple[str, Label]]:
    return [(one, entry.label) for one, entry in table.items()]


def _first(labels: Iterable[str], own: str) -> str:
    """The first label that says more than the id itself."""
    return next((label for label in labels if label != own), own)
