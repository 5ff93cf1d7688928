"""A policy as its page shows it: its stages, its actions with posts and rules, its clocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from publication_flow.hosts.web.console.words import Speak
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import ANY, SAME, Action, Clock, Kind, Policy
from publication_flow.policy.spoken import Spoken


class ActionShown(NamedTuple):
    """One entry of an action. `posts` has a line for each sign-off; `demands` and `rules` are
    sentences, `basis` the law it rests on."""

    label: str
    sources: str
    dest: str
    purposes: str
    posts: tuple[str, ...]
    demands: tuple[str, ...]
    rules: tuple[str, ...]
    basis: tuple[str, ...]


class StageShown(NamedTuple):
    """A stage and what may be done there; `id` is "" for what is done from any stage or anew."""

    id: str
    label: str
    public: bool
    final: bool
    actions: tuple[ActionShown, ...]


class ClockShown(NamedTuple):
    """A limit, in working days where it does not say otherwise."""

    label: str
    start: str
    until: str
    limit: str
    basis: tuple[str, ...]


class KindShown(NamedTuple):
    """A kind of matter."""

    id: str
    label: str
    stages: tuple[StageShown, ...]
    clocks: tuple[ClockShown, ...]


def kinds(policy: Policy, lang: str, _: Speak) -> tuple[KindShown, ...]:
    """Every kind of the policy in words."""
    return tuple(_kind(policy, name, kind, lang, _) for name, kind in policy.kinds.items())


def _kind(policy: Policy, name: str, kind: Kind, lang: str, _: Speak) -> KindShown:
    spoken, labels = Spoken(policy, name, lang), Labels(policy, name, lang)
    shown = [(a, _action(a, spoken, labels, lang, _)) for a in kind.actions]
    stages = [
        StageShown(
            stage.id, stage.label.in_(lang), stage.public, stage.final,
            tuple(s for a, s in shown if a.from_ and a.from_[0] == stage.id),
        )
        for stage in kind.stages
    ]  # fmt: skip
    anew = tuple(s for a, s in shown if not a.from_)
    anywhere = tuple(s for a, s in shown if a.from_ and a.from_[0] == ANY)
    first = StageShown("", _("开始"), False, False, anew)
    last = StageShown("", _("任何环节"), False, False, anywhere)
    every = [s for s in (first, *stages, last) if s.actions or s.id]
    clocks = tuple(_clock(c, spoken, labels, _) for c in kind.clocks)
    return KindShown(name, kind.label.in_(lang), tuple(every), clocks)


def _action(action: Action, spoken: Spoken, labels: Labels, lang: str, _: Speak) -> ActionShown:
    dest = "" if action.to == SAME else spoken.value("to", action.to)
    return ActionShown(
        action.label.in_(lang),
        spoken.value("from_", action.from_) if action.from_ else "",
        dest,
        spoken.value("purposes", action.purposes) if action.purposes else "",
        tuple(spoken.value("sign_offs", (slot,)) for slot in action.slots),
        tuple(_demands(action, spoken, _)),
        tuple(spoken.rule(rule) for rule in action.rules),
        tuple(dict.fromkeys(
            labels.basis(b) for b in (*action.basis, *(b for r in action.rules for b in r.basis))
        )),
    )  # fmt: skip


def _demands(action: Action, spoken: Spoken, _: Speak) -> Iterator[str]:
    """What has to be said or given with it."""
    if action.content == "required":
        yield _("须提交内容")
    if action.opinion == "required":
        yield _("须填意见")
    if action.reason == "required":
        yield _("须说明理由")
    for field in action.fields.values():
        yield spoken.value("label", field.label)
    if len(action.accepts) > 1:
        yield spoken.value("accepts", action.accepts)
    if action.effect is not None:
        yield _("公开效果：{effect}", effect=spoken.value("effect", action.effect))


def _clock(clock: Clock, spoken: Spoken, labels: Labels, _: Speak) -> ClockShown:
    what, _colon, name = clock.start.partition(":")
    marks = dict(labels.kind.marks) if labels.kind is not None else {}
    start = {
        "field": lambda: labels.field(name),
        "stage": lambda: _("到“{stage}”", stage=labels.stage(name)),
        "suspension": lambda: _("先行撤下"),
        "telephone": lambda: _("电话签批"),
        "mark": lambda: _("记上“{mark}”", mark=labels.of(marks, name)),
        "public": lambda: labels.field(name) if name else _("公开"),
    }[what]()
    until = spoken.value("until", clock.until) if clock.until else ""
    return ClockShown(
        clock.label.in_(labels.lang), start, until, _limit(clock, _),
        tuple(labels.basis(b) for b in clock.basis),
    )  # fmt: skip


def _limit(clock: Clock, _: Speak) -> str:
    """Working days are what the column counts; other units are said."""
    said = {"days": _("{n} 天", n=clock.limit), "months": _("{n} 个月", n=clock.limit)}
    return said.get(clock.unit, str(clock.limit)) if clock.limit else "—"
