"""An action made weaker or stricter, one change at a time: who, from where to where, with what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from publication_flow.policy.model import (
    ANY,
    EARLIER,
    IMPORT,
    PREVIOUS,
    RESTORED,
    SAME,
    Action,
    Kind,
    Policy,
    Slot,
)
from publication_flow.testing.change import Change, Tongues, changed, without
from publication_flow.testing.mutants_marks import remembered_changes
from publication_flow.testing.mutants_rules import rule_changes
from publication_flow.testing.mutants_when import looser

_TEXTS = {"reason": ("理由", "reason"), "opinion": ("意见", "opinion")}
_RELATIVE = {
    EARLIER: ("之前任一环节", "an earlier stage"),
    PREVIOUS: ("上一环节", "the stage before"),
    RESTORED: ("本轮之前", "where the round began"),
}
_EFFECTS = {
    "publish": ("公众看到新内容", "the public reads the new content"),
    "suspend": ("公众看不到内容", "the public reads nothing"),
    "restore": ("公众又看到内容", "the public reads the content again"),
    "withdraw": ("公众看到撤下公告", "the public sees that it was withdrawn"),
}
_DOES = {
    "claim": ("签收之后他人不能办", "others may not act after a claim"),
    "release": ("退还之后他人可以办", "others may act after a release"),
    "remark": ("附注之后上一步仍可收回", "the last step may be taken back after a remark"),
    "confirm": ("确认之后时限不再计", "the clock stops with a confirmation"),
    "pass-finding": ("放行之后不再算检出", "what was passed no longer counts as found"),
    "pass-on": ("转呈之后还要主要领导签批", "after passing on a further leader signs"),
    "post": ("该件张贴在渠道上", "the item hangs on the channel"),
    "unpost": ("该件不再张贴在渠道上", "the item no longer hangs on the channel"),
}
_MODES = {"paper": ("纸质", "paper"), "telephone": ("电话", "telephone")}


def action_changes(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """Every change of one action entry; the value is the entry changed, None when it is gone."""
    zh, en = words.zh.action(action.id), words.en.action(action.id)
    yield Change(
        "drop", f"去掉“{zh}”这一操作", f"drop the action “{en}”",
        f"可以“{zh}”", f"“{en}” may be done", None,
    )  # fmt: skip
    for change in rule_changes(action, kind, words):
        yield change._replace(value=changed(action, rules=change.value))
    for part in (_persons, _stages, _asked, _done, _remembered, _recorded, _fields):
        for change in part(action, kind, policy, words):
            yield change._replace(
                zh=f"“{zh}”{change.zh}",
                en=f"“{en}”: {change.en}",
                missing_zh=f"“{zh}”：{change.missing_zh}",
                missing_en=f"“{en}”: {change.missing_en}",
                value=changed(action, **change.value),
            )


def _persons(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """Who may: each post, each sign-off, their order and conditions."""
    many = len(action.slots) > 1
    for place, slot in enumerate(action.slots):
        nth_zh = f"第 {place + 1} 道签批" if many else ""
        nth_en = f"sign-off {place + 1} " if many else ""
        head = f"sign-offs/{place + 1}/" if many else ""
        for post in slot.posts if len(slot.posts) > 1 else ():
            told_zh, told_en = words.zh.post(post), words.en.post(post)
            yield Change(
                f"{head}posts/{post}/drop", f"{nth_zh}不再由“{told_zh}”办理",
                f"{nth_en}no longer for the {told_en}",
                f"“{told_zh}”可以办理", f"the {told_en} may do it",
                _slots(action, place, changed(slot, posts=without(slot.posts, post))),
            )  # fmt: skip
        open_to_all = ANY in slot.posts
        only = next(iter(policy.posts)) if open_to_all else ANY
        told_zh, told_en = words.zh.post(only), words.en.post(only)
        yield Change(
            f"{head}posts/{'one' if open_to_all else 'any'}",
            f"{nth_zh}改由“{told_zh}”办理", f"{nth_en}for the {told_en}",
            "其他岗位的人可以办理" if open_to_all else "其他岗位的人不能办理，因为“岗位不对”",
            "another post may do it" if open_to_all else "another post may not do it",
            _slots(action, place, changed(slot, posts=(only,))),
        )  # fmt: skip
        if many:
            rest = (*action.slots[:place], *action.slots[place + 1 :])
            yield Change(
                f"sign-offs/{place + 1}/drop", f"去掉第 {place + 1} 道签批",
                f"drop sign-off {place + 1}", f"没有第 {place + 1} 道签批办不到下一环节",
                f"without sign-off {place + 1} it does not move on", {"sign_offs": rest},
            )  # fmt: skip
        for nth, condition in enumerate(slot.when):
            before, after = slot.when[:nth], slot.when[nth + 1 :]
            several = f"{nth + 1}/" if len(slot.when) > 1 else ""
            for name, when, told_zh, told_en in looser(condition):
                yield Change(
                    f"{head}when/{several}{name}", f"{nth_zh}{told_zh}", f"{nth_en}{told_en}",
                    "条件不成立时不需要这道签批", "where the condition fails it is not needed",
                    _slots(action, place, changed(slot, when=(*before, when, *after))),
                )  # fmt: skip
            if several:
                yield Change(
                    f"{head}when/{several}drop", f"{nth_zh}去掉第 {nth + 1} 种需要的情形",
                    f"{nth_en}without case {nth + 1} in which it is needed",
                    f"第 {nth + 1} 种情形下需要这道签批",
                    f"in case {nth + 1} this sign-off is needed",
                    _slots(action, place, changed(slot, when=(*before, *after))),
                )  # fmt: skip
    if many:
        yield Change(
            "sign-offs/reverse", "各道签批的次序倒过来", "the sign-offs in reverse order",
            "没有轮到的人不能先签", "whose turn it is not may not sign first",
            {"sign_offs": action.sign_offs[::-1]},
        )  # fmt: skip


def _slots(action: Action, place: int, slot: Slot) -> dict[str, Any]:
    if not action.sign_offs:
        return {"posts": slot.posts}
    return {"sign_offs": (*action.slots[:place], slot, *action.slots[place + 1 :])}


def _stages(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """From where to where, in which rounds, under which condition."""
    stages = tuple(s.id for s in kind.stages)
    sources = stages if ANY in action.from_ else action.from_
    for stage in sources if len(sources) > 1 else ():
        told_zh, told_en = words.zh.stage(stage), words.en.stage(stage)
        yield Change(
            f"from/{stage}/drop", f"在“{told_zh}”环节不再可办", f"not from “{told_en}”",
            f"在“{told_zh}”环节可以办理", f"it may be done at “{told_en}”",
            {"from_": without(sources, stage)},
        )  # fmt: skip
    if action.from_ and ANY not in action.from_ and action.to != EARLIER:
        yield Change(
            "from/any", "在任何环节都可办", "from any stage",
            "在其他环节不符合规程，因为“环节不对”", "at another stage the policy says no",
            {"from_": (ANY,)},
        )  # fmt: skip
    if action.to == EARLIER and not set(sources) <= set(stages[:2]):
        told_zh, told_en = words.zh.stage(stages[0]), words.en.stage(stages[0])
        yield Change(
            "to/first", f"只到“{told_zh}”", f"only to “{told_en}”",
            "可以退到其后的环节", "it may go back to a later stage", {"to": stages[0]},
        )  # fmt: skip
    elif action.to not in (SAME, EARLIER) and action.from_:
        told = _RELATIVE.get(action.to, (words.zh.stage(action.to), words.en.stage(action.to)))
        yield Change(
            "to/same", f"不再办到“{told[0]}”", f"no longer to “{told[1]}”",
            f"办后该件在“{told[0]}”环节", f"it leads to “{told[1]}”", {"to": SAME},
        )  # fmt: skip
    for purpose in action.purposes:
        label = kind.purposes[purpose]
        if len(action.purposes) > 1:
            yield Change(
                f"purposes/{purpose}/drop", f"不再用于“{label.zh}”一轮",
                f"not in a round to {label.en}",
                f"“{label.zh}”一轮中可以办理", f"it may be done in a round to {label.en}",
                {"purposes": without(action.purposes, purpose)},
            )  # fmt: skip
    if action.purposes and set(action.purposes) != set(kind.purposes):
        yield Change(
            "purposes/any", "用于任何一轮", "in any round",
            "在别的一轮中不能办理", "in another round it may not be done", {"purposes": ()},
        )  # fmt: skip
    for name, when, told_zh, told_en in looser(action.when):
        yield Change(
            f"when/{name}", told_zh, told_en,
            "条件不成立时不能办理", "where the condition fails it may not be done",
            {"when": when},
        )  # fmt: skip


def _asked(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """What must be said or brought with it, and on whose desk it lies."""
    if action.does == IMPORT:
        return  # a policy whose import asks for less is refused when it is read
    for name, (zh, en) in _TEXTS.items():
        if getattr(action, name) == "required":
            yield Change(
                f"{name}/optional", f"可以不写{zh}", f"without a {en}",
                f"没有写{zh}的不予受理", f"it is not accepted without a {en}", {name: "optional"},
            )  # fmt: skip
    if action.content == "required":
        yield Change(
            "content/optional", "可以不写内容", "without a content",
            "没有写内容的不予受理", "it is not accepted without a content",
            {"content": "optional"},
        )  # fmt: skip
    elif action.content == "optional":
        yield Change(
            "content/none", "不再带内容", "with no content",
            "可以同时写内容", "a content may come with it", {"content": "none"},
        )  # fmt: skip
    for part in action.parts:
        told_zh, told_en = words.zh.field(part), words.en.field(part)
        yield Change(
            f"parts/{part}/drop", f"不许改“{told_zh}”", f"without changing the {told_en}",
            f"可以改“{told_zh}”", f"the {told_en} may be changed",
            {"parts": without(action.parts, part)},
        )  # fmt: skip
    if action.parts:
        yield Change(
            "parts/any", "什么内容都可改", "with any part changed",
            "其他内容不能改", "the other parts may not be changed", {"parts": ()},
        )  # fmt: skip
    if action.desk is not None:
        yield Change(
            "desk/flip", "待办里有无反过来", "on the desk or not, reversed",
            f"待办里{'有' if action.desk else '没有'}它",
            "it lies on the desk" if action.desk else "it does not lie on the desk",
            {"desk": not action.desk},
        )  # fmt: skip
    elif action.to in {s.id for s in kind.stages} and action.opens is None and action.from_:
        yield Change(
            "desk/off", "不再出现在待办里", "no longer on a desk",
            "待办里有它", "it lies on the desk", {"desk": False},
        )  # fmt: skip


def _done(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """What it does: signs a step, opens or ends a round, changes what the public sees."""
    if action.signs is not None:
        yield Change(
            "signs/drop", "不再算签批", "no longer a sign-off",
            "没有它下一步缺签批", "without it a sign-off is missing", {"signs": None},
        )  # fmt: skip
    for name, table in (("opens", kind.purposes), ("closes", kind.outcomes)):
        value = getattr(action, name)
        if value is None:
            continue
        other = next((one for one in table if one != value), None)
        told = table[value]
        round_zh, round_en = ("开始", "begins") if name == "opens" else ("结果", "ends as")
        if action.from_:
            yield Change(
                f"{name}/drop", f"不再{round_zh}“{told.zh}”", f"no longer {round_en} “{told.en}”",
                f"办后{round_zh}“{told.zh}”", f"it {round_en} “{told.en}”", {name: None},
            )  # fmt: skip
        if other is not None:
            yield Change(
                f"{name}/other", f"{round_zh}“{table[other].zh}”而不是“{told.zh}”",
                f"{round_en} “{table[other].en}” instead of “{told.en}”",
                f"办后{round_zh}“{told.zh}”", f"it {round_en} “{told.en}”", {name: other},
            )  # fmt: skip
    if action.effect is not None:
        zh, en = _EFFECTS[action.effect]
        yield Change("effect/drop", "不再起作用", "without effect", zh, en, {"effect": None})
    if action.does is not None and action.does != IMPORT:
        zh, en = _DOES[action.does]
        yield Change("does/drop", "不再起作用", "without effect", zh, en, {"does": None})


def _remembered(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """What of it is remembered: marks, voices, a draw."""
    yield from remembered_changes(action, kind, words)


def _recorded(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """On paper or by telephone, and who records it."""
    for mode, (zh, en) in _MODES.items():
        if mode in action.accepts:
            yield Change(
                f"accepts/{mode}/drop", f"不再接受{zh}签批", f"no longer by {en}",
                f"{zh}签批可以补录", f"a sign-off by {en} may be recorded",
                {"accepts": without(action.accepts, mode)},
            )  # fmt: skip
        elif action.signs is not None and action.recorders:
            yield Change(
                f"accepts/{mode}/add", f"也接受{zh}签批", f"also by {en}",
                f"不接受{zh}签批", f"a sign-off by {en} is not accepted",
                {"accepts": (*action.accepts, mode)},
            )  # fmt: skip
    for post in action.recorders:
        told_zh, told_en = words.zh.post(post), words.en.post(post)
        yield Change(
            f"recorders/{post}/drop", f"不再由“{told_zh}”补录", f"not recorded by the {told_en}",
            f"“{told_zh}”可以补录", f"the {told_en} may record it",
            {"recorders": without(action.recorders, post)},
        )  # fmt: skip
    if action.recorders and set(action.recorders) != set(policy.posts):
        yield Change(
            "recorders/any", "任何岗位都可补录", "recorded by any post",
            "其他岗位无权补录", "another post may not record it",
            {"recorders": tuple(policy.posts)},
        )  # fmt: skip


def _fields(action: Action, kind: Kind, policy: Policy, words: Tongues) -> Iterator[Change]:
    """The values that come with it."""
    for name, spec in action.fields.items():
        zh, en = spec.label.zh, spec.label.en
        for choice, label in spec.choices.items():
            rest = {one: told for one, told in spec.choices.items() if one != choice}
            yield Change(
                f"fields/{name}/{choice}/drop", f"的“{zh}”没有“{label.zh}”这一选项",
                f"{en} without “{label.en}”", f"“{zh}”可以填“{label.zh}”",
                f"{en} may be “{label.en}”", _field(action, name, changed(spec, choices=rest)),
            )  # fmt: skip
            if choice != spec.default and spec.default is not None:
                yield Change(
                    f"fields/{name}/default/{choice}", f"的“{zh}”不填时算“{label.zh}”",
                    f"{en} “{label.en}” where nothing is said",
                    f"“{zh}”不填时的结果", f"what holds where {en} is not given",
                    _field(action, name, changed(spec, default=choice)),
                )  # fmt: skip
        if spec.of is not None:
            yield Change(
                f"fields/{name}/of/drop", f"的“{zh}”不含栏目的要素",
                f"{en} without the elements of the category",
                f"“{zh}”里栏目的要素不符合的", "an element of the category not in order",
                _field(action, name, changed(spec, of=None)),
            )  # fmt: skip
        if spec.default is not None:
            yield Change(
                f"fields/{name}/default/drop", f"的“{zh}”没有默认值", f"{en} without a default",
                f"“{zh}”不填时的结果", f"what holds where {en} is not given",
                _field(action, name, changed(spec, default=None)),
            )  # fmt: skip
        elif spec.required:
            yield Change(
                f"fields/{name}/optional", f"可以不填“{zh}”", f"without {en}",
                f"没有填“{zh}”的不予受理", f"it is not accepted without {en}",
                _field(action, name, changed(spec, required=False)),
            )  # fmt: skip


def _field(action: Action, name: str, spec: Any) -> dict[str, Any]:
    return {"fields": {**action.fields, name: spec}}
