"""The words of a policy, in both languages: from what a feature says to ids, and back to labels.

A feature names actions, stages and posts by the labels that the policy gives them, never by an id
of the code. What the engine itself names (a reason to say no, a way of recording) has its words
here.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, TypeAlias

from publication_flow.policy import packs
from publication_flow.policy.explain import FOUND, LEVELS
from publication_flow.policy.model import ActionField, FieldSpec, Label, Policy
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.vocabulary import Lang

Pair: TypeAlias = tuple[str, str]  # Chinese, English

# Why the policy says no: the name of each failing rule, as a clause may state it.
REASONS: Final[dict[str, Pair]] = {
    "wrong-stage": ("环节不对", "not at this stage"),
    "no-post": ("没有任职", "holds no post"),
    "wrong-post": ("岗位不对", "not the right post"),
    "other-unit": ("不是本科室的事项", "belongs to another unit"),
    "mode-not-allowed": ("不接受这种签批方式", "this way of signing is not accepted"),
    "not-recorder": ("无权补录", "may not record for others"),
    "recorder-own-work": ("不得补录自己经手的事项", "may not record over own work"),
    "late-entry": ("补录过晚又没有说明理由", "recorded late and without a reason"),
    "distinct-persons": ("各步须由不同的人签批", "each step needs another person"),
    "own-content": ("不得签批自己写的内容", "may not sign own content"),
    "policy-unproved": ("规程没有证据", "the policy has no evidence"),
    "sign-off-missing": ("缺签批", "a sign-off is missing"),
    "sign-off-stale": ("签批的不是现在的内容", "the sign-off is not about this content"),
    "outside-remit": ("栏目不归本科室负责", "the unit does not answer for the category"),
    "incomplete": ("内容不齐", "the content is incomplete"),
    "field-value": ("审查没有通过", "the review was not passed"),
    "unchecked": ("核对项没有全部符合", "not all of the checklist is in order"),
    "claimed-by-other": ("已由他人签收", "claimed by somebody else"),
    "not-claimed": ("尚未签收", "not claimed yet"),
    "nothing-to-take-back": ("没有可收回的一步", "no step to take back"),
    "not-last-mover": ("上一步不是本人办的", "somebody else made the last move"),
    "already-followed": ("已有人接着办理", "somebody has acted since"),
    "public-state": ("公开状态不符", "not in that state for the public"),
    "outcome": ("办理结果不符", "did not end that way"),
    "nothing-to-confirm": ("没有待确认的电话签批", "no telephone sign-off to confirm"),
    "not-appointer": ("无权任免和委托", "may not appoint or delegate"),
    "not-marked": ("不是应有的情形", "not as it must be"),
    "marked": ("另有事项挡着", "something stands in the way"),
    "no-quorum": ("表决人数不够", "too few have voted"),
    "not-carried": ("赞成的不够", "not enough are in favour"),
    "own-mark": ("自己提请的不能自己决定", "who proposed may not decide"),
    "voted": ("已经表决过", "has voted already"),
    "part-value": ("所选的不符合要求", "not the choice that it takes"),
    "too-early": ("日期未到", "the day has not come"),
    "not-past": ("期限未满", "the end has not come"),
    "not-lapsed": ("还没有到期", "its time has not come"),
    "past": ("日期已过", "the day is over"),
    "due-outside": ("日期不在期限内", "the day is not within the limit"),
    "answerable": ("责任没有落实到人", "nobody answers for it by name"),
    "personal-data": ("含有个人信息", "there is personal data in it"),
    "no-finding": ("没有这个检出项", "there is no such finding"),
    "not-passable": ("这一类不得放行", "such a finding is never passed"),
}

# What cannot be accepted as it was typed, before the policy is asked.
MISTAKES: Final[dict[str, Pair]] = {
    "reason-required": ("没有写理由", "no reason was given"),
    "opinion-required": ("没有写意见", "no opinion was given"),
    "content-required": ("没有写内容", "no content was given"),
    "channels-required": ("没有写渠道", "no channel was named"),
    "date-future": ("日期在今天之后", "the day lies in the future"),
    "date-early": ("日期过早", "the day lies too early"),
    "date-before-previous": ("日期早于上一步", "the day lies before the step before it"),
    "entered-by-system": ("系统内办理不能由他人补录", "in the system nobody records for others"),
    "period": ("止日早于起日", "the period ends before it begins"),
    "delegate-self": ("不能委托给自己", "nobody is their own deputy"),
    "field-required": ("必填的没有填", "something required was left out"),
    "text-long": ("字数超过上限", "too many characters"),
    "part-fixed": ("这一部分不能改", "that part may not be changed"),
    "not-a-choice": ("没有这个选项", "there is no such choice"),
    "no-such-matter": ("没有这一件", "there is no such item"),
    "draw-number": ("名录里没有那么多", "the pool holds not so many"),
    "nothing-to-erase": ("没有可以清除的内容", "nothing is left to be erased"),
    "draw-twice": ("名录里有重名", "a name stands twice in the pool"),
}

MODES: Final[dict[str, Pair]] = {
    "system": ("系统内", "in the system"),
    "paper": ("纸质", "on paper"),
    "telephone": ("电话", "by telephone"),
}

# Clauses after an action: what they name, and of which kind their value is.
DETAILS: Final[dict[str, tuple[str, str, str]]] = {
    "to": ("到", "to", "stage"),
    "reason": ("理由", "reason", "text"),
    "opinion": ("意见", "opinion", "text"),
    "post": ("岗位", "as", "post"),
    "channels": ("渠道", "channel", "channel"),
    "occurred_on": ("办理日期", "done on", "day"),
    "entered_by": ("补录人", "recorded by", "person"),
    "mode": ("签批方式", "signed", "mode"),
    "category": ("栏目", "category", "category"),
    "step": ("步骤", "step", "step"),
    "who": ("涉及", "about", "person"),
    "mark": ("事项", "namely", "mark"),
}

# The kind of a field's value by the field's type; of any other it is a text.
_TYPES: Final = {
    "date": "day", "files": "file", "unit": "unit", "matter": "number", "number": "number",
    "period": "period",
}  # fmt: skip
LIST: Final = "list:"  # the kind of a checklist's value, before the field's name
ALL: Final[Pair] = ("全部符合", "all in order")
NONE: Final[Pair] = ("都不符合", "none in order")
WHOLE: Final = "all"  # of a checklist: every entry of the matter's own

# What a text may stand for, as people say it.
KIND_NAMES: Final[dict[str, Pair]] = {
    "person": ("人员", "person"),
    "persons": ("人员", "persons"),
    "unit": ("科室", "unit"),
    "action": ("操作", "action"),
    "stage": ("环节", "stage"),
    "post": ("岗位", "post"),
    "category": ("栏目", "category"),
    "channel": ("渠道", "channel"),
    "outcome": ("办理结果", "outcome"),
    "clock": ("时限", "clock"),
    "policy": ("规程", "policy"),
    "text": ("文字", "text"),
    "name": ("姓名", "name"),
    "id": ("标识", "id"),
    "reason": ("不符合规程的原因", "reason"),
    "mistake": ("不予受理的原因", "mistake"),
    "mode": ("签批方式", "way of signing"),
    "step": ("步骤", "step"),
    "basis": ("依据", "legal basis"),
    "field": ("字段", "field"),
    "kind": ("事项种类", "kind of matter"),
    "purpose": ("一轮的用途", "purpose of the round"),
    "duty": ("定期公开任务", "periodic duty"),
    "period": ("任务和期", "duty and its period"),
    "column": ("列", "column"),
    "may": ("可以/不可以", "may/may not"),
    "level": ("责任层级", "level of responsibility"),
    "mark": ("标记", "mark"),
    "finding": ("检出项", "finding"),
    "masked": ("遮盖后的号码", "masked number"),
    "file": ("附件", "file"),
    "lines": ("几项，用顿号隔开", "several, between commas"),
    "day": ("日期", "day"),
    "count": ("数", "count"),
    "number": ("编号", "number"),
    "details": ("，说明“……”", ", detail “…”"),
}


class UnknownWord(LookupError):
    """A feature used a word that the policy, or the scenario, does not have."""

    def __init__(self, kind: str, text: str, near: Iterable[str], *, policy: bool = False) -> None:
        super().__init__(kind, text)
        self.kind, self.text, self.near, self.policy = kind, text, list(near)[:12], policy

    def sentence(self, lang: str) -> str:
        """What is unknown, and the nearest that is known."""
        kind = KIND_NAMES.get(self.kind, (self.kind, self.kind))
        if lang == "en":
            where = "the policy" if self.policy else "this scenario"
            near = f"; nearest: {', '.join(self.near)}" if self.near else ""
            return f"{where} has no {kind[1]} “{self.text}”{near}"
        where = "规程里" if self.policy else "本场景里"
        near = f"；最接近的是：{'、'.join(self.near)}" if self.near else ""
        return f"{where}没有{kind[0]}“{self.text}”{near}"

    def __str__(self) -> str:
        return self.sentence("en")


def nearest(text: str, known: Iterable[str], count: int = 3) -> list[str]:
    """The known words most like a text; when none is, all of its script, in order."""
    words = [word for word in known if word.isascii() == text.isascii()]
    # One of two characters is as near as a slip of the pen in so short a word can be.
    return difflib.get_close_matches(text, words, count, cutoff=0.5) or sorted(words)


class Words:
    """Labels of one policy by kind. Both languages lead to the same id."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self._labels: dict[str, dict[str, Pair]] = {}
        kinds = policy.kinds.values()
        draws = [a.draws for kind in kinds for a in kind.actions if a.draws is not None]
        self._pools = {pool for one in draws for pool in (one.inspected, one.inspectors)}
        for kind, name, pair in _labels(policy):
            self._labels.setdefault(kind, {}).setdefault(name, pair)
        # What two kinds of matter, or two actions, call alike means the first of them.
        self._ids: dict[str, dict[str, str]] = {}
        self._english: dict[str, dict[str, str]] = {}
        for kind, name, pair in _labels(policy):
            for text in pair:
                self._ids.setdefault(kind, {}).setdefault(text, name)
                self._english.setdefault(kind, {}).setdefault(text, pair[1])

    def id(self, kind: str, text: str) -> str:
        """The id that a label of either language stands for; `UnknownWord` names the nearest."""
        known = self._ids.get(kind, {})
        if text not in known:
            raise UnknownWord(kind, text, nearest(text, known), policy=True)
        return known[text]

    def entries(self, kind: str, text: str) -> list[str]:
        """The ids of a checklist's entries that a text lists in either language."""
        if text in ALL:  # which they are differs from category to category
            return [WHOLE]
        choices = f"choice:{kind.removeprefix(LIST)}"
        return [] if text in NONE else [self.id(choices, one) for one in split_list(text)]

    def entries_en(self, kind: str, text: str) -> str:
        """The same list in English; what is said of all or of none stays one word."""
        if text in (*ALL, *NONE):
            return ALL[1] if text in ALL else NONE[1]
        choices = f"choice:{kind.removeprefix(LIST)}"
        return ", ".join(self.english(choices, one) for one in split_list(text))

    def label(self, kind: str, name: str, lang: Lang) -> str:
        """The label of an id."""
        return self._labels[kind][name][0 if lang == "zh" else 1]

    def english(self, kind: str, text: str) -> str:
        """The English of a label as it was said: what one id is called may differ by action."""
        self.id(kind, text)
        return self._english[kind][text]

    def has(self, kind: str, name: object) -> bool:
        """Whether the policy has something of this kind under this id."""
        return name in self._labels.get(kind, {})

    def knows(self, kind: str) -> bool:
        """Whether texts of this kind are labels of the policy (a name or a day is not)."""
        return kind in self._labels

    def detail(self, key: str) -> tuple[str, str]:
        """What a clause's key names, and the kind of its value: a field is named by its label."""
        for name, (zh, en, kind) in DETAILS.items():
            if key in (zh, en):
                return name, kind
        name = self.id("field", key)
        spec = next(spec for known, spec in _fields(self.policy) if known == name)
        if spec.type == "checklist":
            return name, f"{LIST}{name}"
        if name in self._pools:
            return name, "lines"
        return name, f"choice:{name}" if spec.type == "choice" else _TYPES.get(spec.type, "text")

    def detail_key(self, key: str) -> str:
        """The English of a clause's key."""
        pairs = {zh: en for zh, en, _ in DETAILS.values()}
        return pairs.get(key) or self.english("field", key)


def split_period(text: str) -> tuple[str, str]:
    """A duty's label and the name of a period: 低保资金发放情况 2017-03."""
    label, _, period = text.rpartition(" ")
    return label, period


def split_list(text: str) -> list[str]:
    """The entries of a list as people write it."""
    return re.split(r"、|, ", text)


def _labels(policy: Policy) -> Iterator[tuple[str, str, Pair]]:
    for kind, words in (("reason", REASONS), ("mistake", MISTAKES), ("mode", MODES)):
        for code, pair in words.items():
            yield kind, code, pair
    for kind, labels in (("level", LEVELS), ("finding", FOUND)):
        for code, label in labels.items():
            yield kind, code, _pair(label)
    yield "policy", policy.id, _pair(policy.label)
    for name, basis in policy.basis.items():
        yield "basis", name, (basis.zh, basis.en)
    for kind, table in (
        ("post", policy.posts),
        ("category", policy.categories),
        ("channel", policy.channels),
        ("duty", policy.duties),
    ):
        for name, entry in table.items():
            yield kind, name, _pair(entry.label)
    for matter in policy.kinds.values():
        for stage in matter.stages:
            yield "stage", stage.id, _pair(stage.label)
        for outcome, label in matter.outcomes.items():
            yield "outcome", outcome, _pair(label)
        for purpose, label in matter.purposes.items():
            yield "purpose", purpose, _pair(label)
        for clock in matter.clocks:
            yield "clock", clock.id, _pair(clock.label)
        for mark, marking in matter.marks.items():
            yield "mark", mark, _pair(marking.label)
        for action in matter.actions:
            yield "action", action.id, _pair(action.label)
            if action.signs is not None:
                yield "step", action.signs, _pair(action.label)
    for name, spec in _fields(policy):
        yield "field", name, _pair(spec.label)
        for choice, label in spec.choices.items():
            yield f"choice:{name}", choice, _pair(label)
        if isinstance(spec, ActionField) and spec.of == "category":
            for category in policy.categories.values():
                for element, label in category.elements.items():
                    yield f"choice:{name}", element, _pair(label)


def _fields(policy: Policy) -> Iterator[tuple[str, FieldSpec | ActionField]]:
    """Content parts and the actions' own fields; one that several actions have comes as often."""
    for matter in policy.kinds.values():
        yield from matter.parts.items()
        for action in matter.actions:
            yield from action.fields.items()


def _pair(label: Label) -> Pair:
    return label.zh, label.en


@lru_cache(maxsize=8)
def words_of(pack: str) -> Words:
    """The words of a shipped pack."""
    return Words(rulebook(packs.pack(pack)).policy)


def pack_called(label: str) -> str:
    """The shipped pack that a label names, in either language."""
    found = {text: pack for pack in packs.names() for text in _pair(words_of(pack).policy.label)}
    if label not in found:
        raise UnknownWord("policy", label, found)
    return found[label]
