"""Clocks, duties and freshness changed, one at a time: how long, from when, in what, what then."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from publication_flow.policy.model import Category, Clock, Duty, Kind, Lapse, Policy, Span
from publication_flow.testing.change import Change, Tongues, changed, more_or_less, without
from publication_flow.testing.mutants_when import looser

UNITS = {
    "working-days": ("个工作日", "working days"),
    "days": ("日", "days"),
    "months": ("个月", "months"),
}
EVERY = {
    "month": ("每月", "every month"),
    "quarter": ("每季度", "every quarter"),
    "half-year": ("每半年", "every half-year"),
    "year": ("每年", "every year"),
}
WHEN = {"on": ("到期当日", "on its last day"), "after": ("到期之后", "once it is past")}


def clock_changes(clock: Clock, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """A clock dropped, longer or shorter, counted otherwise, started elsewhere, running in other
    rounds or conditions, asking for other actions, bringing nothing or at another time."""
    zh, en = clock.label.zh, clock.label.en
    running_zh, running_en = f"“{zh}”到期是哪一天", f"on which day “{en}” falls due"
    yield Change("drop", f"去掉“{zh}”", f"drop “{en}”", running_zh, running_en, None)
    unit_zh, unit_en = UNITS[clock.unit]
    for told, limit in more_or_less(clock.limit, 1 if clock.unit == "working-days" else 0):
        yield Change(
            f"limit/{told}", f"“{zh}”由 {clock.limit} {unit_zh}改为 {limit} {unit_zh}",
            f"“{en}”: {limit} {unit_en} instead of {clock.limit}",
            running_zh, running_en, changed(clock, limit=limit),
        )  # fmt: skip
    for unit, (other_zh, other_en) in UNITS.items() if clock.limit else ():
        if unit != clock.unit:
            yield Change(
                f"unit/{unit}", f"“{zh}”的 {clock.limit} {unit_zh}改为 {clock.limit} {other_zh}",
                f"“{en}”: {clock.limit} {other_en}, not {unit_en}",
                running_zh, running_en, changed(clock, unit=unit),
            )  # fmt: skip
    yield from _started(clock, kind, words)
    yield from _rounds(clock, kind)
    for name, when, told_zh, told_en in looser(clock.when):
        yield Change(
            f"when/{name}", f"“{zh}”{told_zh}", f"“{en}” {told_en}",
            f"条件不成立时“{zh}”没有在计时", f"“{en}” does not run where the condition fails",
            changed(clock, when=when),
        )  # fmt: skip
    demanded = "desk" if clock.desk else "until"
    for action in getattr(clock, demanded):
        rest = without(getattr(clock, demanded), action)
        told_zh, told_en = words.zh.action(action), words.en.action(action)
        yield Change(
            f"{demanded}/{action}/drop", f"“{zh}”不再催办“{told_zh}”",
            f"“{en}” no longer asks for “{told_en}”",
            f"待办里“{told_zh}”的到期日", f"the due day of “{told_en}” on the desk",
            changed(clock, **{demanded: rest}),
        )  # fmt: skip
    if clock.lapse is not None:
        yield from _lapsing(clock, clock.lapse, words)


def _started(clock: Clock, kind: Kind, words: Tongues) -> Iterator[Change]:
    what, _, name = clock.start.partition(":")
    zh, en = clock.label.zh, clock.label.en
    order = [s.id for s in kind.stages]
    if what != "stage" or name not in order:
        return
    other = order[order.index(name) - 1]
    told_zh, told_en = words.zh.stage(other), words.en.stage(other)
    yield Change(
        "start/earlier", f"“{zh}”从“{told_zh}”起算", f"“{en}” starts with “{told_en}”",
        f"“{zh}”到期是哪一天", f"on which day “{en}” falls due",
        changed(clock, start=f"stage:{other}"),
    )  # fmt: skip


def _rounds(clock: Clock, kind: Kind) -> Iterator[Change]:
    zh, en = clock.label.zh, clock.label.en
    for purpose in clock.purposes if len(clock.purposes) > 1 else ():
        told = kind.purposes[purpose]
        yield Change(
            f"purposes/{purpose}/drop", f"“{zh}”不再用于“{told.zh}”一轮",
            f"“{en}” does not run in a round to {told.en}",
            f"“{told.zh}”一轮中“{zh}”的到期日", f"the due day of “{en}” in a round to {told.en}",
            changed(clock, purposes=without(clock.purposes, purpose)),
        )  # fmt: skip
    if clock.purposes and set(clock.purposes) != set(kind.purposes):
        yield Change(
            "purposes/any", f"“{zh}”用于任何一轮", f"“{en}” runs in any round",
            f"在别的一轮中“{zh}”没有在计时", f"“{en}” does not run in another round",
            changed(clock, purposes=()),
        )  # fmt: skip


def _lapsing(clock: Clock, lapse: Lapse, words: Tongues) -> Iterator[Change]:
    """What time brings: nothing, or a day sooner or later."""
    zh, en = words.zh.action(lapse.action), words.en.action(lapse.action)
    yield Change(
        "lapse/drop", f"“{clock.label.zh}”到期不再“{zh}”",
        f"the end of “{clock.label.en}” no longer brings “{en}”",
        f"“{clock.label.zh}”到期后“{zh}”", f"“{en}” once “{clock.label.en}” is over",
        changed(clock, lapse=None),
    )  # fmt: skip
    other = "after" if lapse.when == "on" else "on"
    yield Change(
        f"lapse/{other}", f"“{clock.label.zh}”{WHEN[other][0]}才“{zh}”" if other == "after"
        else f"“{clock.label.zh}”{WHEN[other][0]}就“{zh}”",
        f"“{clock.label.en}” brings “{en}” {WHEN[other][1]}",
        f"“{clock.label.zh}”到期当日“{zh}”没有", f"whether “{en}” is done on the last day itself",
        changed(clock, lapse=changed(lapse, when=other)),
    )  # fmt: skip


def duty_changes(duty: Duty, policy: Policy) -> Iterator[Change]:
    """A periodic duty dropped, due otherwise, for other periods, of another category."""
    zh, en = duty.label.zh, duty.label.en
    due_zh, due_en = f"“{zh}”各期的到期日", f"when “{en}” falls due for each period"
    yield Change("drop", f"去掉“{zh}”", f"drop “{en}”", due_zh, due_en, None)
    for told, limit in more_or_less(duty.limit, 1):
        yield Change(
            f"limit/{told}", f"“{zh}”由 {duty.limit} 个工作日改为 {limit} 个",
            f"“{en}”: {limit} working days instead of {duty.limit}",
            due_zh, due_en, changed(duty, limit=limit),
        )  # fmt: skip
    start = duty.from_ == "end"
    yield Change(
        f"from/{'start' if start else 'end'}", f"“{zh}”改自期{'初' if start else '末'}起算",
        f"“{en}” counts from the {'start' if start else 'end'} of the period",
        due_zh, due_en, changed(duty, from_="start" if start else "end"),
    )  # fmt: skip
    for every, (every_zh, every_en) in EVERY.items():
        if every != duty.every:
            yield Change(
                f"every/{every}", f"“{zh}”改为{every_zh}", f"“{en}” is due {every_en}",
                f"“{zh}”有哪些期", f"the periods of “{en}”", changed(duty, every=every),
            )  # fmt: skip
    other = next((c for c in policy.categories if c != duty.category), None)
    if other is not None:
        label = policy.categories[other].label
        yield Change(
            "category/other", f"“{zh}”改在栏目“{label.zh}”", f"“{en}” is of “{label.en}”",
            f"在别的栏目发布的不算“{zh}”", f"what is published elsewhere does not meet “{en}”",
            changed(duty, category=other),
        )  # fmt: skip
    for name, told_zh, told_en in (("since", "起", "begins"), ("until", "止", "ends")):
        if name in duty.model_fields_set:
            default = type(duty).model_fields[name].default
            yield Change(
                f"{name}/drop", f"“{zh}”不限{told_zh}日", f"“{en}” {told_en} at no day",
                f"“{zh}”{told_zh}日之外的期", f"periods of “{en}” beyond the day it {told_en}",
                changed(duty, **{name: default}),
            )  # fmt: skip


def fresh_changes(category: Category) -> Iterator[Change]:
    """How often something new is expected in a category; the value is its `fresh`."""
    span = category.fresh
    if span is None:
        return
    zh, en = category.label.zh, category.label.en
    missing: tuple[str, str] = (f"栏目“{zh}”多久没有更新算滞后", f"when “{en}” counts as stale")
    yield Change(
        "fresh/drop", f"栏目“{zh}”不再要求按期更新", f"nothing new is expected in “{en}”",
        *missing, None,
    )  # fmt: skip
    unit = "months" if span.months else "days"
    number: int = getattr(span, unit)
    for told, other in more_or_less(number, 1):
        new: dict[str, Any] = {unit: other}
        yield Change(
            f"fresh/{told}", f"栏目“{zh}”的更新期由 {number} {UNITS[unit][0]}改为 {other}",
            f"“{en}” is to have something new within {other} {unit} instead of {number}",
            *missing, Span(**new),
        )  # fmt: skip
