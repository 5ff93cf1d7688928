"""A counter-example as people tell it, and as a scenario in the words of the features.

The scenario shows what the policy lets happen. Once the policy is mended it fails, and its last
step is the place to say that the policy says no.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from publication_flow.policy.cast import ALL, DEPUTY, NAMED, UNITS, a_name, unit_of
from publication_flow.policy.explore import Taken
from publication_flow.policy.guarantees import INVARIANTS
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import Label
from publication_flow.policy.prove import Broken, Proof

_SAID = Label(zh="另有说明", en="stated apart")
_TITLE = Label(zh="反例", en="counter-example")
_SINCE, _UNTIL = "2017-03-06", "2017-12-31"  # around the day on which a scenario begins


def story(proof: Proof, broken: Broken, lang: str) -> list[str]:
    """One sentence a step, in the policy's words; then what is wrong."""
    told = _Telling(proof, broken.steps, lang)
    zh = lang != "en"
    lines = []
    for taken in broken.steps:
        who = told.name(taken.event.person)
        behalf = taken.event.on_behalf_of
        if behalf is not None:
            who += f"代{told.name(behalf)}" if zh else f" for {told.name(behalf)}"
        post = told.labels.post(taken.event.post or "")
        action, stage = told.labels.action(taken.asked.command.action), taken.after.stage
        details = "".join(told.details(taken, spoken=True))
        at = told.labels.stage(stage)
        lines.append(
            f"{who}（{post}）“{action}”{details} → {at}" if zh
            else f"{who} ({post}) does “{action}”{details} → {at}"
        )  # fmt: skip
    return [*lines, broken.said.in_(lang)]


def feature(proof: Proof, lang: str) -> str:
    """All counter-examples as one feature file; empty when there is none that has a way."""
    scenarios = [broken for broken in proof.broken if broken.steps]
    if not scenarios:
        return ""
    zh = lang != "en"
    policy = proof.book.policy
    name = policy.label.in_(lang)
    lines = [
        "# language: zh-CN" if zh else "# language: en",
        f"功能: {name}的反例" if zh else f"Feature: Counter-examples of {name}",
    ]
    for broken in scenarios:
        lines += ["", *_scenario(proof, broken, lang)]
    return "\n".join(lines) + "\n"


def _scenario(proof: Proof, broken: Broken, lang: str) -> Iterator[str]:
    zh = lang != "en"
    told = _Telling(proof, broken.steps, lang)
    yield f"  # {broken.said.in_(lang)}"
    yield f"  @clause-counter-example-{broken.invariant}"
    label = INVARIANTS[broken.invariant].label.in_(lang)
    yield f"  场景: {label}" if zh else f"  Scenario: {label}"
    given, also, when, then = (
        ("假如", "而且", "当", "那么") if zh else ("Given", "And", "When", "Then")
    )
    yield f"    {given} " + (
        "科室及其负责的栏目" if zh else "the units and the categories they answer for"
    )
    first = ("科室", "标识", "栏目") if zh else ("unit", "id", "category")
    category = proof.book.policy.categories[broken.category].label.in_(lang)
    units = [(label.in_(lang), unit, "") for unit, label in UNITS.items()]
    yield from _table([first, (*units[0][:2], category), *units[1:]])
    yield f"    {also} " + ("人员及其岗位" if zh else "the people and their posts")
    heads = ("姓名", "标识", "岗位", "科室") if zh else ("name", "id", "post", "unit")
    yield from _table([heads, *told.people()])
    for post in told.deputised():
        name, deputy = told.name(ALL), told.name(DEPUTY)
        yield f"    {also} " + (
            f"{name}已委托{deputy}代行“{post}”，自 {_SINCE} 至 {_UNTIL}" if zh
            else f"{name} has deputed {deputy} as “{post}” from {_SINCE} to {_UNTIL}"
        )  # fmt: skip
    *before, last = broken.steps
    for taken in before:
        yield f"    {also} {told.done(taken, already=True)}"
    yield f"    {when if before else also} {told.done(last, already=not before)}"
    stage = told.labels.stage(last.after.stage)
    yield f"    {then} " + (f"该件在“{stage}”环节" if zh else f"the item is in the stage “{stage}”")


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for row in rows:
        yield "      | " + " | ".join(row) + " |"


class _Person(NamedTuple):
    """Somebody in a story: a name and the posts used, deputised ones apart."""

    name: str
    own: dict[str, None]
    deputised: dict[str, None]


class _Telling:
    """The people of one story, named in the order they come in, and its steps in words."""

    def __init__(self, proof: Proof, steps: tuple[Taken, ...], lang: str) -> None:
        self.proof, self.lang = proof, lang
        self.labels = Labels(proof.book.policy, proof.kind, lang)
        self._who: dict[str, _Person] = {}
        for taken in steps:
            person, post = taken.event.person, taken.event.post or ""
            if taken.event.on_behalf_of is None:
                self._person(person).own[post] = None
            else:
                self._person(taken.event.on_behalf_of).own[post] = None
                self._person(person).deputised[post] = None

    def _person(self, person: str) -> _Person:
        if person not in self._who:
            label = NAMED.get(person) or a_name(len(self._who))
            self._who[person] = _Person(label.in_(self.lang), {}, {})
        return self._who[person]

    def name(self, person: str) -> str:
        return self._who[person].name

    def people(self) -> Iterator[tuple[str, ...]]:
        for place, (person, told) in enumerate(self._who.items(), 1):
            ident = person if person in NAMED else f"p{place}"
            for post in told.own or {"": None}:
                unit = UNITS[unit_of(self.proof.book.policy, post)] if post else None
                label = self.labels.post(post) if post else ""
                yield (told.name, ident, label, unit.in_(self.lang) if unit else "")

    def deputised(self) -> list[str]:
        posts = self._who[DEPUTY].deputised if DEPUTY in self._who else {}
        return [self.labels.post(post) for post in posts]

    def done(self, taken: Taken, *, already: bool) -> str:
        """A step as a feature says it: as what happened, or as what is asked for now."""
        zh = self.lang != "en"
        command = taken.asked.command
        who, action = self.name(taken.event.person), self.labels.action(command.action)
        done = "".join(self.details(taken, spoken=False))
        if zh:
            return f"{who}{'已' if already else ''}“{action}”{done}"
        return f"{who} {'has done' if already else 'does'} “{action}”{done}"

    def details(self, taken: Taken, *, spoken: bool) -> Iterator[str]:
        """The clauses after an action; `spoken` leaves out what only the machine needs."""
        command, zh = taken.asked.command, self.lang != "en"
        if command.to is not None:
            yield self._detail("到" if zh else "to", self.labels.stage(command.to))
        entry = self.labels.entries[taken.asked.entry]
        for name, value in command.values.items():
            if name == "category":
                label = self.proof.book.policy.categories[value].label.in_(self.lang)
                yield self._detail(self.labels.field(name), label)
            elif name in entry.fields:
                spec = entry.fields[name]
                choice = spec.choices.get(value)
                if not spoken or value != spec.default:
                    said = choice.in_(self.lang) if choice is not None else value
                    yield self._detail(spec.label.in_(self.lang), said)
            elif not spoken and not isinstance(value, tuple):  # a file has no words
                yield self._detail(self.labels.field(name), self._part(name, value))
        if spoken:
            return
        person = self._who[taken.event.person]
        if len(person.own) + len(person.deputised) > 1:
            post = self.labels.post(taken.event.post or "")
            yield self._detail("岗位" if zh else "as", post)
        if command.reason is not None:
            yield self._detail("理由" if zh else "reason", _SAID.in_(self.lang))
        if command.opinion is not None:
            yield self._detail("意见" if zh else "opinion", _SAID.in_(self.lang))

    def _part(self, name: str, value: str) -> str:
        """What a part of the content is filled with: words of a text, a choice by its label."""
        spec = self.proof.book.kind(self.proof.kind).parts[name]
        if spec.type in ("line", "text"):
            return f"{_TITLE.in_(self.lang)} {value}"
        return spec.choices[value].in_(self.lang) if spec.type == "choice" else value

    def _detail(self, key: str, value: str) -> str:
        return f"，{key}“{value}”" if self.lang != "en" else f", {key} “{value}”"
