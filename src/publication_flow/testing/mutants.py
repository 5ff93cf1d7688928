"""Policies that each differ from a given one in a single sentence.

Every mutant has an id that stays the same as long as the sentence it changes is in the policy:
kind (but the first), action (and from where, when it has several entries), then what was changed.
Conditions, posts, rules, sign-offs, reasons, marks, votes, clocks, duties, arrows, fields and
limits are dropped or weakened one at a time. Labels, legal bases and what proofreading warns of
are words and are left alone, and so is who may read what is not public: that is not decided by
the pure floor.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from publication_flow.policy.labels import Labels
from publication_flow.policy.model import Action, FieldSpec, Kind, Policy
from publication_flow.testing.change import Change, Tongues, changed, without
from publication_flow.testing.mutants_actions import action_changes
from publication_flow.testing.mutants_marks import kind_changes
from publication_flow.testing.mutants_time import clock_changes, duty_changes, fresh_changes


class Mutant(NamedTuple):
    """A policy with one sentence changed.

    `zh` and `en` say what was changed, `missing_*` what a clause would have to say to notice;
    `action` is the action it is about, None when it is about more than one; `kind` the kind of
    matter, None when it is about the whole office.
    """

    id: str
    zh: str
    en: str
    missing_zh: str
    missing_en: str
    action: str | None
    kind: str | None
    policy: Policy

    def told(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh

    def missing(self, lang: str) -> str:
        return self.missing_en if lang == "en" else self.missing_zh


def mutants(policy: Policy) -> Iterator[Mutant]:
    """All mutants of a policy, in the order of its file."""
    for change in _office(policy):
        yield _mutant(change, None, None, changed(policy, **change.value))
    for name, kind in policy.kinds.items():
        words = Tongues(Labels(policy, name, "zh"), Labels(policy, name, "en"))
        head = "" if name == next(iter(policy.kinds)) else f"{name}/"
        for change in (*_parts(kind), *kind_changes(kind)):
            yield _mutant(change, None, name, _with(policy, name, **change.value), head)
        for entry, action in enumerate(kind.actions):
            for change in action_changes(action, kind, policy, words):
                actions = _replaced(kind.actions, entry, change.value)
                where = f"{head}{_entry_id(kind, entry)}/"
                yield _mutant(change, action.id, name, _with(policy, name, actions=actions), where)
        for place, clock in enumerate(kind.clocks):
            for change in clock_changes(clock, kind, policy, words):
                clocks = _replaced(kind.clocks, place, change.value)
                where = f"{head}clocks/{clock.id}/"
                yield _mutant(change, None, name, _with(policy, name, clocks=clocks), where)


def _mutant(
    change: Change, action: str | None, kind: str | None, policy: Policy, head: str = ""
) -> Mutant:
    return Mutant(head + change.id, *change[1:5], action, kind, policy)


def _with(policy: Policy, name: str, **values: Any) -> Policy:
    return changed(policy, kinds={**policy.kinds, name: changed(policy.kinds[name], **values)})


def _replaced(entries: tuple[Any, ...], place: int, value: Any) -> tuple[Any, ...]:
    new = () if value is None else (value,)
    return (*entries[:place], *new, *entries[place + 1 :])


def _entry_id(kind: Kind, entry: int) -> str:
    """The action's id; where it has several entries, with the stages this one leads from."""
    action = kind.actions[entry]
    alike = [a for a in kind.actions if a.id == action.id]
    if len(alike) == 1:
        return action.id
    told = f"{action.id}@{'+'.join(action.from_) or 'new'}"
    twins = [a for a in alike if a.from_ == action.from_]
    return told if len(twins) == 1 else f"{told}@{'+'.join(action.purposes) or _nth(twins, action)}"


def _nth(twins: list[Action], action: Action) -> str:
    return str(next(i for i, one in enumerate(twins, 1) if one is action))


def _office(policy: Policy) -> Iterator[Change]:
    """What holds for the whole office: posts, categories, channels, who appoints, tolerances."""
    for name, post in policy.posts.items():
        agency = post.scope == "agency"
        new = changed(post, scope="unit" if agency else "agency")
        yield Change(
            f"posts/{name}/scope",
            f"“{post.label.zh}”只办本科室的事项" if agency else f"“{post.label.zh}”办理全局事项",
            f"the {post.label.en} acts for {'the own unit' if agency else 'all units'}",
            f"“{post.label.zh}”{'可以' if agency else '不能'}办别的科室的事项",
            f"the {post.label.en} {'may' if agency else 'may not'} act for another unit",
            {"posts": {**policy.posts, name: new}},
        )  # fmt: skip
        if post.clockwork:
            yield Change(
                f"posts/{name}/clockwork/drop", f"“{post.label.zh}”不等到期也可以办",
                f"the {post.label.en} need not wait for its time",
                f"未到期的“{post.label.zh}”不能办", f"the {post.label.en} may do nothing early",
                {"posts": {**policy.posts, name: changed(post, clockwork=False)}},
            )  # fmt: skip
    for name, category in policy.categories.items():
        has = category.channels
        zh, en = category.label.zh, category.label.en
        for grade, label in policy.grades.items():
            if grade != category.grade:
                yield Change(
                    f"categories/{name}/grade/{grade}", f"栏目“{zh}”改为“{label.zh}”",
                    f"the category “{en}” is {label.en}",
                    f"栏目“{zh}”的等级决定的签批", f"what the grade of “{en}” asks for",
                    _entry(policy, "categories", name, grade=grade),
                )  # fmt: skip
        for channel in has:
            told = policy.channels[channel].label
            if policy.channels[channel].posting == "at-once":
                yield Change(
                    f"categories/{name}/channels/{channel}/drop",
                    f"栏目“{zh}”不再发到“{told.zh}”", f"“{en}” no longer goes to the {told.en}",
                    f"栏目“{zh}”的件发布后张贴在“{told.zh}”",
                    f"an item of “{en}” hangs on the {told.en} once published",
                    _entry(policy, "categories", name, channels=without(has, channel)),
                )  # fmt: skip
        for element, label in category.elements.items():
            rest = {one: told for one, told in category.elements.items() if one != element}
            yield Change(
                f"categories/{name}/elements/{element}/drop",
                f"栏目“{zh}”不再核对“{label.zh}”", f"“{label.en}” is not checked in “{en}”",
                f"栏目“{zh}”的件没有“{label.zh}”的不能通过核对",
                f"an item of “{en}” without “{label.en}” is not in order",
                _entry(policy, "categories", name, elements=rest),
            )  # fmt: skip
        for change in fresh_changes(category):
            values = _entry(policy, "categories", name, fresh=change.value)
            yield change._replace(id=f"categories/{name}/{change.id}", value=values)
    for name, duty in policy.duties.items():
        for change in duty_changes(duty, policy):
            others = {one: told for one, told in policy.duties.items() if one != name}
            duties = others if change.value is None else {**policy.duties, name: change.value}
            yield change._replace(id=f"duties/{name}/{change.id}", value={"duties": duties})
    for name, one in policy.channels.items():
        at_once = one.posting == "at-once"
        yield Change(
            f"channels/{name}/posting",
            f"“{one.label.zh}”改为{'由人张贴' if at_once else '随发布自动上'}",
            f"the {one.label.en} is posted {'by hand' if at_once else 'at once'}",
            f"发布后该件{'' if at_once else '没有'}张贴在“{one.label.zh}”",
            f"once published the item {'hangs' if at_once else 'does not hang'} on the "
            f"{one.label.en}",
            _entry(policy, "channels", name, posting="by-hand" if at_once else "at-once"),
        )  # fmt: skip
    yield from _tolerances(policy)


def _tolerances(policy: Policy) -> Iterator[Change]:
    who = policy.organisation
    for post in who.appointers:
        zh, en = (Labels(policy, "", lang).post(post) for lang in ("zh", "en"))
        new = changed(who, appointers=without(who.appointers, post))
        yield Change(
            f"organisation/appointers/{post}/drop", f"“{zh}”不再任免和委托",
            f"the {en} no longer appoints", f"“{zh}”可以任命", f"the {en} may appoint",
            {"organisation": new},
        )  # fmt: skip
    yield Change(
        "organisation/appointers/any", "任何岗位都可任免和委托", "any post appoints",
        "其他岗位无权任免和委托", "another post may not appoint",
        {"organisation": changed(who, appointers=("appointer", *policy.posts))},
    )  # fmt: skip
    days = policy.limits.late_entry_days
    for more in (1, -1) if days else (1,):
        yield Change(
            f"limits/late_entry_days/{more:+}", f"补录不说明理由的天数由 {days} 改为 {days + more}",
            f"days without a reason for a late record: {days + more} instead of {days}",
            f"补录第 {days + 1 if more > 0 else days} 天的{'要' if more > 0 else '不必'}说明理由",
            f"on day {days + 1 if more > 0 else days} a reason is "
            f"{'needed' if more > 0 else 'not needed'}",
            {"limits": changed(policy.limits, late_entry_days=days + more)},
        )  # fmt: skip


def _entry(policy: Policy, table: str, name: str, **values: Any) -> dict[str, Any]:
    entries = getattr(policy, table)
    return {table: {**entries, name: changed(entries[name], **values)}}


def _parts(kind: Kind) -> Iterator[Change]:
    """The parts of a content: whether they must be there, how long they may be, their default."""
    for name, spec in kind.parts.items():
        zh, en = spec.label.zh, spec.label.en
        found: list[Change] = []
        if spec.required:
            found.append(Change(
                "optional", f"“{zh}”可以不填", f"the {en} may be left out",
                f"没有“{zh}”的不予受理", f"it is not accepted without the {en}",
                {"required": False},
            ))  # fmt: skip
        if spec.default is not None:
            found.append(Change(
                "default/drop", f"“{zh}”不再自动填写", f"the {en} has no default",
                f"“{zh}”不填时的结果", f"what holds where the {en} is not given",
                {"default": None},
            ))  # fmt: skip
        if spec.type in ("line", "text"):
            for told, more in (("+1", 1), ("-1", -1)):
                limit = spec.limit + more
                found.append(Change(
                    f"limit/{told}", f"“{zh}”的字数上限由 {spec.limit} 改为 {limit}",
                    f"the {en} has at most {limit} characters instead of {spec.limit}",
                    f"“{zh}”写 {max(limit, spec.limit)} 个字"
                    f"{'不予受理' if more > 0 else '可以受理'}",
                    f"{max(limit, spec.limit)} characters of {en} are "
                    f"{'not ' if more > 0 else ''}accepted",
                    {"limit": limit},
                ))  # fmt: skip
        found += _choices(spec)
        for change in found:
            parts = {**kind.parts, name: changed(spec, **change.value)}
            yield change._replace(id=f"parts/{name}/{change.id}", value={"parts": parts})


def _choices(spec: FieldSpec) -> Iterator[Change]:
    """The choices of a part: each dropped, each the one that counts where nothing is said."""
    zh, en = spec.label.zh, spec.label.en
    for choice, label in spec.choices.items():
        rest = {one: told for one, told in spec.choices.items() if one != choice}
        yield Change(
            f"choices/{choice}/drop", f"“{zh}”没有“{label.zh}”这一选项",
            f"the {en} cannot be “{label.en}”", f"“{zh}”可以填“{label.zh}”",
            f"the {en} may be “{label.en}”", {"choices": rest},
        )  # fmt: skip
        if spec.default is not None and choice != spec.default:
            yield Change(
                f"default/{choice}", f"“{zh}”不填时算“{label.zh}”",
                f"the {en} is “{label.en}” where nothing is said",
                f"“{zh}”不填时的结果", f"what holds where the {en} is not given",
                {"default": choice},
            )  # fmt: skip
