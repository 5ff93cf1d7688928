"""Erasing (清除): why it was not done, what a policy must ask for, and what `verify` says of it."""

from __future__ import annotations

_PLACE = (
    "{agency}⟦ 第 {position} 号记录⟧⟦ 事项 {matter}⟧：",
    "{agency}⟦, event {position}⟧⟦, matter {matter}⟧: ",
)

SENTENCES: dict[str, tuple[str, str]] = {
    "denied.own-mark": (
        "“{mark}”是{who}提出的，要由另一个人决定",
        "“{mark}” was proposed by {who}: another person must decide",
    ),
    "nothing-to-erase": (
        "所提的范围里没有留存的内容可以清除，可能已经清除过。请核对责任链，或者不同意这次提请。",
        (
            "Nothing of that scope is kept any more; perhaps it was erased before. Look at the "
            "trail, or decline the proposal."
        ),
    ),
    "erased-since": (
        "当时没有办成；事项 {matter} 的内容后来清除了，当时的说明不再留存。",
        (
            "It was refused at the time. The contents of the matter {matter} have been erased "
            "since, and so has the explanation."
        ),
    ),
    "draw-erased": (
        (
            "事项 {matter} 抽取所用的名录已经清除，抽中的是谁不能再还原；"
            "抽取的种子和次序仍在日志第 {position} 号。"
        ),
        (
            "The pools that {matter} drew from have been erased: who was drawn cannot be told any "
            "more. Seed and places stand in event {position} of the ledger."
        ),
    ),
    "policy.erases-scope": (
        (
            "第 {line} 行 {place}：清除（erases）要用 key 指明清除范围，该项是必填的选择项，"
            "选项限于{known}。"
        ),
        (
            "Line {line}, {place}: an action that erases names with `key` the field that says of "
            "which scope: a required choice of {known}."
        ),
    ),
    "policy.erases-unproposed": (
        (
            "第 {line} 行 {place}：清除（erases）要由一个人提请、另一个人批准：请消除（clears）"
            "提请所标的标记，并写规则 marked（keyed = true）和 not-own-mark。"
        ),
        (
            "Line {line}, {place}: one person proposes to erase, another approves: clear the mark "
            "that the proposal sets, with the rules marked (keyed = true) and not-own-mark."
        ),
    ),
    "policy.erases-ground": (
        (
            "第 {line} 行 {place}：提请清除的操作“{action}”要写明范围（同一个 key）、"
            '法律依据（必填的选择项）和理由（reason = "required"）。'
        ),
        (
            "Line {line}, {place}: the action “{action}” that proposes it must say of what (the "
            'same key), on which ground (a required choice) and why (reason = "required").'
        ),
    ),
    "content-missing": (
        _PLACE[0] + "记录提到的内容不见了，没有任何记录说它已经清除（{detail}）。",
        _PLACE[1]
        + "a text or file that the event names is gone, and no event erased it ({detail}).",
    ),
    "content-erased-present": (
        _PLACE[0] + "记录说已经清除的内容还在（{detail}）。",
        _PLACE[1] + "a text or file that the event erased is still there ({detail}).",
    ),
    "scrub-borrowed": (
        "在借用的连接上不能清理空间。请在自己的数据库上运行 scrub。",
        "Space cannot be scrubbed on a host's connection. Run scrub on the database itself.",
    ),
    "scrub-owner": (
        "当前角色不是表 {table} 的所有者，不能重写它。请用所有者的角色运行 scrub。",
        "This role does not own the table {table} and cannot rewrite it. Run scrub as the owner.",
    ),
    "scrub-readers": (
        "有人正在读数据库，日志文件还不能清空。请稍后再运行 scrub。",
        "Somebody is reading, so the write-ahead log cannot be emptied yet. Run scrub again later.",
    ),
}
