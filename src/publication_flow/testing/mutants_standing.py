"""Rules about how a matter stands, made weaker or stricter: its marks, its ballots, its parts, who
answers for it, and what personal data may be let through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from publication_flow.policy import explain
from publication_flow.policy.guard_rules import Answerable, Passable, Passing, Screened
from publication_flow.policy.model import Kind, Label
from publication_flow.policy.rule import BaseRule
from publication_flow.policy.standing_rules import Balloted, DueWithin, Marked, PartIs, Unmarked
from publication_flow.testing.change import Change, Pairs, less, members, more_or_less

SHARES = {
    "half": ("过半数", "more than half"),
    "two-thirds": ("三分之二以上", "two thirds"),
    "all": ("全部", "all"),
}


def standing_changes(rule: BaseRule, kind: Kind) -> Iterator[Change]:
    """Each part of such a rule dropped, added or replaced; the value is the rule changed."""
    if isinstance(rule, (Marked, Unmarked)):
        names = marks_of(kind)
        for mark in rule.marks if len(rule.marks) > 1 else ():
            yield less(rule, "marks", mark, names.get(mark, (mark, mark)), "有标记")
    elif isinstance(rule, Balloted):
        yield from _balloted(rule, kind)
    elif isinstance(rule, PartIs):
        choices = kind.parts[rule.part].choices if rule.part in kind.parts else {}
        yield from members(rule, "values", rule.values, pairs(choices))
    elif isinstance(rule, Answerable):
        answering = pairs(explain.LEVELS)
        for level in rule.levels if len(rule.levels) > 1 else ():
            yield less(rule, "levels", level, answering.get(level, (level, level)), "没有落实")
    elif isinstance(rule, DueWithin):
        for told, months in more_or_less(rule.months, 1):
            yield Change(
                f"months/{told}", f"由 {rule.months} 个月改为 {months} 个月",
                f"allows {months} months instead of {rule.months}",
                f"{max(months, rule.months)} 个月以后的日期可不可以",
                f"whether a day {max(months, rule.months)} months ahead is accepted",
                rule.model_copy(update={"months": months}),
            )  # fmt: skip
    elif isinstance(rule, (Screened, Passable)):
        labels = pairs(explain.FOUND)
        known = {one: labels.get(one, (one, one)) for one in get_args(Passing)}
        if isinstance(rule, Screened):
            yield from members(rule, "passable", rule.passable, known, least=0)
        else:
            yield from members(rule, "kinds", rule.kinds, known)


def _balloted(rule: Balloted, kind: Kind) -> Iterator[Change]:
    for told, quorum in more_or_less(rule.quorum, 0):
        yield Change(
            f"quorum/{told}", f"的人数由 {rule.quorum} 改为 {quorum}",
            f"asks for {quorum} voices instead of {rule.quorum}",
            f"{min(quorum, rule.quorum)} 人表决的够不够", f"whether {min(quorum, rule.quorum)} "
            "voices are enough", rule.model_copy(update={"quorum": quorum}),
        )  # fmt: skip
    for share, (zh, en) in SHARES.items():
        if share != rule.share:
            yield Change(
                f"share/{share}", f"改为{zh}赞成", f"asks for {en} in favour",
                f"赞成的达到“{SHARES[rule.share][0]}”或“{zh}”的", f"what {en} in favour decide",
                rule.model_copy(update={"share": share}),
            )  # fmt: skip
    choices: dict[str, Label] = {}
    for action in kind.actions:
        if action.votes == rule.on and "vote" in action.fields:
            choices |= action.fields["vote"].choices
    yield from members(rule, "favour", rule.favour, pairs(choices))
    for step in rule.unless_written_in:
        zh, en = next(
            ((a.label.zh, a.label.en) for a in kind.actions if a.signs == step), (step, step)
        )
        rest = tuple(one for one in rule.unless_written_in if one != step)
        yield Change(
            f"unless-written-in/{step}/drop", f"不再放过“{zh}”时改写的内容",
            f"asks also of what was written in “{en}”",
            f"“{zh}”时改写过的内容可以接着办", f"what was written in “{en}” may go on",
            rule.model_copy(update={"unless_written_in": rest}),
        )  # fmt: skip


def marks_of(kind: Kind) -> Pairs:
    """The marks of a kind in both languages."""
    return {name: (spec.label.zh, spec.label.en) for name, spec in kind.marks.items()}


def pairs(labels: Any) -> Pairs:
    """Labels by id as pairs of both languages."""
    return {name: (label.zh, label.en) for name, label in labels.items()}
