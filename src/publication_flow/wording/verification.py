"""What `verify` finds, in words: the place first, then what is wrong there, then the facts."""

from __future__ import annotations

_PLACE = (
    "{agency}⟦ 第 {position} 号记录⟧⟦ 事项 {matter}⟧：",
    "{agency}⟦, event {position}⟧⟦, matter {matter}⟧: ",
)
_FINDINGS = {
    "position-missing": (
        "日志缺记录（{detail}）。",
        "events are missing from the ledger ({detail}).",
    ),
    "event-hash": (
        "记录的内容与当初的哈希值不符，内容或哈希值被改动。",
        "the stored bytes do not have the stored hash; one of the two was altered.",
    ),
    "event-broken": (
        "记录读不出来（{detail}）。",
        "the event cannot be read ({detail}).",
    ),
    "event-column": (
        "索引列与记录内容不一致（{detail}）。",
        "an index column contradicts the event's bytes ({detail}).",
    ),
    "event-time": (
        "记录时间早于前一条（{detail}）。",
        "recorded before the event that precedes it ({detail}).",
    ),
    "event-misplaced": (
        "这类记录不该出现在这里（{detail}）。",
        "an event of this kind does not belong here ({detail}).",
    ),
    "version-missing": (
        "事项的步骤不连续（{detail}）。",
        "the versions of this stream do not continue ({detail}).",
    ),
    "number-missing": (
        "事项编号有缺：事项数与最大编号不一致（{detail}）。",
        "matters' numbers are missing: there are not as many matters as numbers ({detail}).",
    ),
    "head-differs": (
        "日志末端登记与记录不一致（{detail}）。",
        "the head row contradicts the events ({detail}).",
    ),
    "index-number-differs": (
        "索引号不是按规则该编的下一个（{detail}）。",
        "the index number is not the next one of the scheme ({detail}).",
    ),
    "index-number-twice": (
        "同一个索引号给了两个事项（{detail}）。",
        "two items have the same index number ({detail}).",
    ),
    "edge-unknown": (
        "所依规程没有这一步流转（{detail}）。",
        "the policy it names knows no such step ({detail}).",
    ),
    "matter-broken": (
        "按日志重演不下去（{detail}）。",
        "the events cannot be replayed ({detail}).",
    ),
    "row-missing": (
        "查询表里少了一行（{detail}）。",
        "a projection lacks a row ({detail}).",
    ),
    "row-extra": (
        "查询表里多出一行，没有记录可以说明（{detail}）。",
        "a projection has a row that no event explains ({detail}).",
    ),
    "row-differs": (
        "查询表与按日志重演的结果不一致（{detail}）。",
        "a projection row differs from the replay ({detail}).",
    ),
    "content-altered": (
        "留存的正文、意见或附件与其摘要值不符（{detail}）。",
        "a stored text or file does not have its digest ({detail}).",
    ),
    "content-unnamed": (
        "留存了没有任何记录提到的内容（{detail}）。",
        "a stored text or file is named by no event ({detail}).",
    ),
    "document-altered": (
        "留存的规程或日历缺失、多余或被改动（{detail}）。",
        "a kept policy or calendar is missing, altered or unknown ({detail}).",
    ),
    "tile-altered": (
        "哈希树的分片缺失或与记录不符（{detail}），请用 checkpoint --full 重写。",
        "a tile of the hash tree is missing or altered ({detail}); checkpoint --full rewrites it.",
    ),
    "tile-beyond": (
        "哈希树的分片比日志长，日志末尾可能被截去（{detail}）。",
        "the tiles reach beyond the ledger, whose tail may have been cut ({detail}).",
    ),
    "checkpoint-differs": (
        "校验点副本与记录不符，历史可能被替换（{detail}）。",
        "a copied checkpoint contradicts the events; history may have been replaced ({detail}).",
    ),
    "checkpoint-beyond": (
        "校验点副本说的记录比日志多，日志末尾可能被截去（{detail}）。",
        "a copied checkpoint covers more than the ledger; its tail may have been cut ({detail}).",
    ),
    "findings-more": (
        "问题太多，只列出前面一部分（{detail}）。",
        "too much is wrong; only the first findings are listed ({detail}).",
    ),
}

SENTENCES: dict[str, tuple[str, str]] = {
    "verify-ok": (
        "{agency} 的办理日志完好：{events} 条记录，根 {root}⟦，已清除内容 {erased} 处⟧。",
        "The ledger of {agency} is sound: {events} events, root {root}⟦, {erased} parts erased⟧.",
    ),
    "verify-broken": (
        "{agency} 的办理日志有 {count} 处问题（{events} 条记录，根 {root}）：",
        "The ledger of {agency} has {count} findings ({events} events, root {root}):",
    ),
    **{code: (_PLACE[0] + zh, _PLACE[1] + en) for code, (zh, en) in _FINDINGS.items()},
}
