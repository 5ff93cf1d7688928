"""Ids in the words of the policy in force, in one language; what it no longer has, by its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from publication_flow.policy.labels import Labels
from publication_flow.policy.model import Policy
from publication_flow.policy.periods import periods


class Naming:
    """One agency's words. Older matters may know ids that today's policy has forgotten."""

    def __init__(self, policy: Policy, organisation: Mapping[str, Any], lang: str) -> None:
        self.policy = policy
        self.agency: str = organisation.get("name", "")
        self.persons: dict[str, str] = {p["id"]: p["name"] for p in organisation["persons"]}
        self.units: dict[str, str] = {u["id"]: u["name"] for u in organisation["units"]}
        self._kinds = [Labels(policy, kind, lang) for kind in policy.kinds]
        self._lang = lang
        # The purpose that opens a matter: the ordinary one, which needs no badge.
        self.first_purpose = next((p for k in policy.kinds.values() for p in k.purposes), "")
        # And the only one of its kind, which says nothing either.
        lone = {p for k in policy.kinds.values() for p in k.purposes if len(k.purposes) == 1}
        self.ordinary = lone | {self.first_purpose}

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

    def category(self, category: str | None) -> str:
        return self._kinds[0].of(dict(self.policy.categories), category or "")

    def grade(self, grade: str) -> str:
        return self._kinds[0].of(dict(self.policy.grades), grade)

    def channel(self, channel: str) -> str:
        return self._kinds[0].of(dict(self.policy.channels), channel)

    def purpose(self, purpose: str | None) -> str:
        return self._of_kind("purposes", purpose or "")

    def outcome(self, outcome: str | None) -> str:
        return self._of_kind("outcomes", outcome or "")

    def field(self, name: str, action: str | None = None) -> str:
        """A content part's label or an action's field's: several actions may call one otherwise."""
        if action is not None:
            of = (a for k in self._kinds for a in k.entries if a.id == action and name in a.fields)
            mine = next(of, None)
            if mine is not None:
                return mine.fields[name].label.in_(self._lang)
        own = (
            a.fields[name].label.in_(self._lang)
            for k in self._kinds
            for a in k.entries
            if name in a.fields
        )
        return _first((*(k.field(name) for k in self._kinds), *own), name)

    def choice(self, field: str, value: str | list[str]) -> str:
        """A value of a choice, of a content part or of an action's field; of a checklist, all that
        were ticked."""
        if isinstance(value, list):
            ticked = [self.choice(field, one) for one in value]
            return (", " if self._lang == "en" else "、").join(ticked) or "—"
        specs = [a.fields[field] for k in self._kinds for a in k.entries if field in a.fields]
        own = (s.choices[value].in_(self._lang) for s in specs if value in s.choices)
        of = any(s.of == "category" for s in specs)
        elements = (
            c.elements[value].in_(self._lang)
            for c in self.policy.categories.values()
            if of and value in c.elements
        )
        return _first((*(k.choice(field, value) for k in self._kinds), *own, *elements), value)

    def basis(self, basis: str) -> str:
        return self._kinds[0].basis(basis)

    def label(self, label: Mapping[str, str]) -> str:
        """A label that came as plain data, {"zh": ..., "en": ...}."""
        return label.get(self._lang) or label.get("zh") or ""

    def kind(self, kind: str) -> str:
        found = self.policy.kinds.get(kind)
        return found.label.in_(self._lang) if found is not None else kind

    def kind_in(self, stage: str) -> str:
        """What a matter without a category is called, told by the stage it is in."""
        kinds = (k for k in self.policy.kinds.values() if k.category == "none")
        mine = (k for k in kinds if any(one.id == stage for one in k.stages))
        return next((k.label.in_(self._lang) for k in mine), "")

    def duty(self, duty: str) -> str:
        found = self.policy.duties.get(duty)
        return found.label.in_(self._lang) if found is not None else duty

    def period(self, period: str) -> str:
        """DUTY/2017-Q1 in words."""
        duty, _, when = period.partition("/")
        return f"{self.duty(duty)} {self.when(when)}".strip()

    def when(self, period: str) -> str:
        """2017, 2017-03, 2017-Q1, 2017-H1 as people write them."""
        year, _, part = period.partition("-")
        if self._lang == "en" or not year.isdigit():
            return period
        halves = {"": "年", "H1": "年上半年", "H2": "年下半年"}
        quarters = {f"Q{n}": f"年第{word}季度" for n, word in enumerate("一二三四", 1)}
        return year + ({**halves, **quarters}.get(part) or f"年{int(part)}月")

    def periods(self, today: str) -> dict[str, str]:
        """Periods somebody may mean today, of every duty, the nearest first: from last year's
        first to the one after the present."""
        found: dict[str, str] = {}
        first, last = f"{int(today[:4]) - 1}-01-01", f"{today[:4]}-12-31"
        for name, duty in self.policy.duties.items():
            named = list(periods(duty.every, first, last))
            begun = sum(period.first <= today for period in named)
            keys = [f"{name}/{period.name}" for period in named[: begun + 1][::-1]]
            found |= {key: self.period(key) for key in keys}
        return found

    def who(self, person: str, on_behalf_of: str | None = None) -> str:
        """A name, with the person deputised for: never hidden."""
        if not on_behalf_of:
            return self.person(person)
        principal = self.person(on_behalf_of)
        if self._lang == "en":
            return f"{self.person(person)} (for {principal})"
        return f"{self.person(person)}（代{principal}）"

    def _of_kind(self, table: str, key: str) -> str:
        labels = (k.of(dict(getattr(k.kind, table)), key) for k in self._kinds if k.kind)
        return _first(labels, key)


def _first(labels: Iterable[str], own: str) -> str:
    """The first label that says more than the id itself."""
    return next((label for label in labels if label != own), own)
