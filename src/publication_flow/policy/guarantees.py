"""The sentences that `prove` answers for, each with what it rests on."""

from __future__ import annotations

from typing import Final, NamedTuple

from publication_flow.policy.model import Label


class Invariant(NamedTuple):
    """A sentence that must hold, and the law it rests on."""

    id: str
    label: Label
    basis: Label


_INTERNAL = Label(zh="责任到岗、责任到人", en="every post and every person answers")
_ART_6 = Label(zh="《政府信息公开条例》（2019）第六条", en="Disclosure Regulations (2019) Art 6")
_ART_17 = Label(
    zh="《政府信息公开条例》（2019）第十七条", en="Disclosure Regulations (2019) Art 17"
)
_ART_18 = Label(
    zh="《政府信息公开条例》（2019）第十八条", en="Disclosure Regulations (2019) Art 18"
)
_ART_26 = Label(
    zh="《政府信息公开条例》（2019）第二十六条", en="Disclosure Regulations (2019) Art 26"
)
_ART_4 = Label(zh="《政府信息公开条例》（2019）第四条", en="Disclosure Regulations (2019) Art 4")

INVARIANTS: Final[dict[str, Invariant]] = {
    one.id: one
    for one in (
        Invariant("persons", Label(
            zh="不经过规定人数的不同的人签批，不能发布",
            en="nothing is published without the required number of different persons",
        ), _INTERNAL),
        Invariant("own-work", Label(
            zh="任何委托下都不能审批自己经手的内容",
            en="nobody signs a later step of their own work, under any delegation",
        ), _INTERNAL),
        Invariant("dead-end", Label(
            zh="每个环节都有人能办下去", en="every stage can be left by somebody",
        ), _ART_26),
        Invariant("reached", Label(
            zh="每个环节都有人能办到", en="every stage can be come to by somebody",
        ), _ART_26),
        Invariant("reviewed", Label(
            zh="发布的内容通过了保密审查，签批的就是发布的",
            en="what is published passed the secrecy review and is what was signed",
        ), _ART_17),
        Invariant("final", Label(
            zh="撤下后不再办理，不予公开的除外",
            en="withdrawn is final, except what was withheld",
        ), _ART_18),
        Invariant("effects", Label(
            zh="只有发布、撤下、先行撤下、恢复改变公众所见，其余办结都恢复原状",
            en="only effects change what is public; any other end restores what was",
        ), _ART_6),
        Invariant("vacant", Label(
            zh="没有因岗位空缺而无人能办的操作", en="no action lacks all its posts",
        ), _ART_4),
    )
}  # fmt: skip
