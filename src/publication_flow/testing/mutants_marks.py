"""What an action leaves to be remembered, changed one at a time: marks, voices, draws; how long a
mark lasts, and what of a kind the public is shown otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from publication_flow.policy.model import Action, Kind
from publication_flow.testing.change import Change, Tongues, changed, more_or_less, without
from publication_flow.testing.mutants_standing import marks_of, pairs

LASTS = {
    "stage": ("离开环节为止", "while it stays in its stage"),
    "round": ("本轮结束为止", "until its round ends"),
    "matter": ("有人取消为止", "until somebody clears it"),
}
_SHOWN = {
    "unit": ("由所填的单位承办", "the unit named answers"),
    "remains": ("期满后保留的内容", "what stays after the end"),
    "supersedes": ("取代的信息", "what it takes the place of"),
}


def remembered_changes(action: Action, kind: Kind, words: Tongues) -> Iterator[Change]:
    """The marks an action sets and clears, its voice, its draw; the value is what it changes."""
    names = marks_of(kind)
    if action.sets is not None:
        zh, en = names.get(action.sets, (action.sets, action.sets))
        missing = (f"办后有“{zh}”标记", f"it is marked “{en}” afterwards")
        yield Change(
            "sets/drop", f"不再标记“{zh}”", f"no longer marks it “{en}”", *missing, {"sets": None}
        )
        other = next((name for name in kind.marks if name != action.sets), None)
        if other is not None:
            yield Change(
                "sets/other", f"标记“{names[other][0]}”而不是“{zh}”",
                f"marks it “{names[other][1]}” instead of “{en}”", *missing, {"sets": other},
            )  # fmt: skip
    for mark in action.clears:
        zh, en = names.get(mark, (mark, mark))
        yield Change(
            f"clears/{mark}/drop", f"不再取消“{zh}”标记", f"no longer clears “{en}”",
            f"办后没有“{zh}”标记", f"it is no longer marked “{en}” afterwards",
            {"clears": without(action.clears, mark)},
        )  # fmt: skip
    for name, told_zh, told_en, missing in (
        ("key", "不分", "no longer tells apart by", ("另一家的不受影响", "another's stays")),
        ("until", "不看", "no longer looks at", ("标记到哪一天", "until which day it is marked")),
    ):
        field = getattr(action, name)
        if field is not None:
            yield Change(
                f"{name}/drop", f"{told_zh}“{words.zh.field(field)}”",
                f"{told_en} {words.en.field(field)}", *missing, {name: None},
            )  # fmt: skip
    if action.votes is not None:
        yield Change(
            "votes/drop", "不再算表态", "no longer a voice",
            "所投的计入表决", "the voice is counted", {"votes": None},
        )  # fmt: skip
    if action.erases:
        yield Change(
            "erases/drop", "不再清除内容", "erases nothing",
            "办后那些内容看不到了", "what was typed is gone afterwards", {"erases": False},
        )  # fmt: skip
    if action.draws is not None:
        yield Change(
            "draws/drop", "不再抽取", "draws nothing",
            "抽中的是谁", "who was drawn", {"draws": None},
        )  # fmt: skip
        for told, team in more_or_less(action.draws.team, 1):
            yield Change(
                f"draws/team/{told}", f"每组 {team} 人而不是 {action.draws.team} 人",
                f"{team} to a team instead of {action.draws.team}",
                "每组抽几人", "how many inspect together",
                {"draws": changed(action.draws, team=team)},
            )  # fmt: skip


def kind_changes(kind: Kind) -> Iterator[Change]:
    """How long each mark lasts, what is unlisted, and the parts with a meaning; the value is what
    of the kind changes."""
    for name, spec in kind.marks.items():
        for lasts, (zh, en) in LASTS.items():
            if lasts != spec.lasts:
                yield Change(
                    f"marks/{name}/lasts/{lasts}", f"“{spec.label.zh}”标记到{zh}",
                    f"the mark “{spec.label.en}” lasts {en}",
                    f"“{spec.label.zh}”标记{LASTS[spec.lasts][0]}",
                    f"the mark “{spec.label.en}” lasts {LASTS[spec.lasts][1]}",
                    {"marks": {**kind.marks, name: changed(spec, lasts=lasts)}},
                )  # fmt: skip
        yield Change(
            f"marks/{name}/told", f"“{spec.label.zh}”{'不再' if spec.told else '也'}通知经办人",
            f"“{spec.label.en}” is {'not ' if spec.told else ''}told to who has it on the desk",
            f"“{spec.label.zh}”通知谁", f"who is told of “{spec.label.en}”",
            {"marks": {**kind.marks, name: changed(spec, told=not spec.told)}},
        )  # fmt: skip
    for part, values in kind.unlisted.items():
        for value, (zh, en) in pairs(kind.parts[part].choices).items():
            kept = without(values, value) if value in values else (*values, value)
            listed: dict[str, Any] = {p: v for p, v in kind.unlisted.items() if p != part}
            said = value in values
            yield Change(
                f"unlisted/{part}/{value}/{'drop' if said else 'add'}",
                f"“{zh}”{'也进' if said else '不进'}订阅、站点地图和检索",
                f"“{en}” {'stands' if said else 'does not stand'} in feed, sitemap and search",
                f"“{zh}”{'不进' if said else '也进'}订阅、站点地图和检索",
                f"whether “{en}” stands in feed, sitemap and search",
                {"unlisted": listed | ({part: kept} if kept else {})},
            )  # fmt: skip
    for name, (zh, en) in _SHOWN.items():
        if getattr(kind, name) is not None:
            yield Change(
                f"{name}/drop", f"不看“{zh}”这一项", f"without “{en}”", zh, en, {name: None}
            )
