"""What detects which attack: the one table that the tests are held to and the pages are made of.

A check that is not named in a row is blind to that attack, and the tests hold it to that, too: a
check that begins to see more has to be entered here.
"""

from __future__ import annotations

from typing import NamedTuple

CHECKS = {
    "guards": ("触发器", "triggers"),
    "permission": ("权限", "permission"),
    "verify": ("`verify`", "`verify`"),
    "checkpoint": ("`checkpoint`", "`checkpoint`"),
    "full": ("`checkpoint --full`", "`checkpoint --full`"),
    "against": ("`verify --against`", "`verify --against`"),
    "witness": ("见证人", "witness"),
    "receipt": ("`verify-receipt`", "`verify-receipt`"),
    "bundle": ("`verify-bundle`", "`verify-bundle`"),
}
"""The checks in the order of the columns, with their heads."""

ALREADY = "append-only"
DENIED = "permission denied"


class Row(NamedTuple):
    """An attack in both languages, and the code with which each check that sees it says so."""

    zh: str
    en: str
    seen: dict[str, str]


def row(zh: str, en: str, **seen: str) -> Row:
    """A row; `guards` and `permission` turn away, the others find."""
    assert set(seen) <= set(CHECKS)
    return Row(zh, en, seen)


_EVENT = {"guards": ALREADY, "permission": DENIED}
_ROW = {"permission": DENIED}
_OTHER = {
    "checkpoint": "checkpoint-other", "full": "checkpoint-other", "against": "against-other",
}  # fmt: skip
_SHORTER = {"checkpoint": "checkpoint-shorter", "full": "checkpoint-shorter"}
_CUT = _SHORTER | {"against": "against-shorter", "bundle": "bundle-unsigned"}
_REWRITTEN = _EVENT | _OTHER | {"bundle": "bundle-unsigned"}
_HISTORY = {"checkpoint": "checkpoint-history", "full": "checkpoint-history"}
_BEHIND = {"checkpoint": "checkpoint-folder-behind", "full": "checkpoint-folder-behind"}

EVENTS = {
    "bytes": row(
        "改一条旧记录的字节，哈希不动",
        "the bytes of an old event edited, its hash left",
        **_EVENT, verify="event-hash", full="checkpoint-leaf", against="against-other",
        receipt="receipt-proof", bundle="event-altered",
    ),
    "bytes-and-leaf": row(
        "改字节，连同它自己的哈希",
        "its bytes and its own hash edited",
        **_EVENT, verify="head-differs", full="checkpoint-other", against="against-other",
        receipt="receipt-proof", bundle="event-altered",
    ),
    "edited-and-rehashed": row(
        "改字节，首行和各表都重算相符，分片和副本没动",
        "the same, head and projections made to fit, tiles and copies left",
        **_EVENT, **_OTHER, verify="tile-altered", receipt="receipt-proof", bundle="event-altered",
    ),
    "deleted": row(
        "删去中间一条，留下空位",
        "an event in the middle deleted, leaving a gap",
        **_EVENT, verify="position-missing", full="checkpoint-gap", against="against-other",
        bundle="event-misplaced",
    ),
    "deleted-and-renumbered": row(
        "删去中间一条，后面重新编号、全部重算，分片和副本删掉",
        "the same, the rest renumbered, all recomputed, tiles and copies deleted",
        **_REWRITTEN,
    ),
    "swapped": row(
        "两条记录对调位置",
        "two events exchange their positions",
        **_EVENT, verify="event-column", full="checkpoint-other", against="against-other",
        bundle="event-misplaced",
    ),
    "reordered": row(
        "两条记录对调次序，时间也对调、全部重算",
        "two events reordered, instants too, all recomputed",
        **_REWRITTEN,
    ),
    "back-dated": row(
        "中间插进一条倒填日期的委托，后面顺延、全部重算",
        "a back-dated delegation inserted, the rest moved on, all recomputed",
        **_REWRITTEN,
    ),
    "earlier-than-before": row(
        "末尾添一条时间早于前一条的记录，全部重算",
        "an event appended with an instant before the last one's, all recomputed",
        guards=ALREADY, verify="event-time",
    ),
    "made-up": row(
        "末尾按规矩添一条捏造的记录",
        "a made-up event properly appended",
    ),
    "tail-edited": row(
        "改最近一个校验点之后的记录，全部重算",
        "an event after the last checkpoint edited, all recomputed",
        **_EVENT,
    ),
}  # fmt: skip

LEDGERS = {
    "tail-cut": row(
        "截去末尾，首行和各表相符，分片和副本没动",
        "the tail cut, head and projections made to fit, tiles and copies left",
        **_EVENT, **_CUT, verify="checkpoint-beyond",
    ),
    "tail-cut-with-copies": row(
        "同上，分片和副本也截短",
        "the same, tiles and copies cut as well",
        **_EVENT, **_CUT,
    ),
    "tail-cut-since-kept": row(
        "只截去审计旧校验点之后的",
        "only what followed the auditor's older checkpoint cut",
        **_EVENT, **_SHORTER,
    ),
    "tail-cut-unsigned": row(
        "只截去最近一个校验点之后的",
        "only what followed the last checkpoint cut",
        **_EVENT,
    ),
    "stream-dropped": row(
        "整件事项拿掉，全部重算，分片和副本删掉",
        "a whole matter dropped, all recomputed, tiles and copies deleted",
        **_REWRITTEN, verify="number-missing",
    ),
    "stream-dropped-and-renumbered": row(
        "同上，后面的事项也改编号",
        "the same, the matters that follow renumbered",
        **_REWRITTEN,
    ),
    "recomputed": row(
        "换成一本全部重算的日志，分片和副本也照样伪造",
        "a wholly recomputed ledger in its place, tiles and copies forged to fit",
        **_EVENT, checkpoint="checkpoint-copy", full="checkpoint-copy", against="against-other",
        receipt="signature-false", bundle="note-forged",
    ),
    "recomputed-without-copies": row(
        "同上，分片和副本删掉",
        "the same, tiles and copies deleted",
        **_REWRITTEN,
    ),
    "put-back": row(
        "数据库文件退回昨天的备份",
        "the database file put back to yesterday's",
        **_SHORTER,
    ),
    "put-back-with-log": row(
        "数据库和公布目录一起退回昨天",
        "database and published folder both put back to yesterday",
        witness="went-back",
    ),
    "agencies-swapped": row(
        "两个机构的日志对调",
        "two agencies' ledgers swapped",
        **_EVENT, **_SHORTER, verify="event-column", against="against-shorter",
        receipt="signature-missing", bundle="note-unsigned",
    ),
}  # fmt: skip

KEYS = {
    "signed-by-another-key": row(
        "全部重算，目录清空，用另一把密钥以同一名称重签",
        "all recomputed, the folder emptied and signed anew by another key under the same name",
        **_EVENT, checkpoint="checkpoint-signature", full="checkpoint-signature",
        against="against-other", witness="signature-wrong", receipt="signature-missing",
        bundle="note-unsigned",
    ),
    "signed-by-the-nightly-run": row(
        "全部重算，分片和副本删掉，目录清空，等夜里的任务自己来签",
        "all recomputed, tiles and copies deleted, the folder emptied, left to the nightly run",
        **_EVENT, checkpoint="checkpoint-empty", full="checkpoint-empty", against="against-other",
        witness="unreadable", bundle="bundle-unsigned",
    ),
    "signed-anew": row(
        "全部重算，目录清空，用偷来的密钥重签",
        "all recomputed, the folder emptied and signed anew with the stolen key",
        **_EVENT, against="against-other", witness="forked", bundle="root-differs",
    ),
    "signed-anew-since-kept": row(
        "同上，但只改审计旧校验点之后的",
        "the same, only what followed the auditor's older checkpoint edited",
        **_EVENT, witness="forked",
    ),
    "before-the-first": row(
        "第一个校验点公布以前就全部重写",
        "everything rewritten before the first checkpoint was published",
        **_EVENT,
    ),
    "all-keepers-collude": row(
        "用密钥重签，审计和见证人一起换掉所存的",
        "signed anew with the key, auditor and witness exchange what they keep",
        **_EVENT,
    ),
}  # fmt: skip

BITS = {
    "bit-tile": row(
        "库内分片翻一位", "one bit of a tile in the database",
        verify="tile-altered", checkpoint="checkpoint-tiles", receipt="receipt-proof",
        bundle="leaf-altered",
    ),
    "bit-leaf": row(
        "叶哈希翻一位", "one bit of a leaf hash",
        **_EVENT, verify="event-hash", full="checkpoint-leaf",
    ),
    "bit-head-edge": row(
        "首行的边缘翻一位", "one bit of the edge in the head row",
        verify="head-differs", checkpoint="checkpoint-head", full="checkpoint-head",
    ),
    "bit-head-size": row(
        "首行的条数翻一位", "one bit of the size in the head row",
        verify="head-differs", checkpoint="checkpoint-head", full="checkpoint-head",
    ),
    "copy-root": row(
        "改库内校验点副本的根", "the root of a checkpoint's copy in the database edited",
        **_ROW, verify="checkpoint-differs", receipt="receipt-proof", bundle="document-differs",
    ),
    "copy-signature": row(
        "改库内校验点副本的签名", "the signature of a checkpoint's copy in the database edited",
        **_ROW, checkpoint="checkpoint-copy", full="checkpoint-copy", receipt="signature-false",
        bundle="note-forged",
    ),
    "projection": row(
        "改一行办理过程（由日志整理出来的表）", "a row of a projection edited",
        verify="row-differs",
    ),
    "text-altered": row(
        "换掉公开过的标题", "a published title exchanged",
        **_ROW, verify="content-altered", receipt="part-differs",
    ),
    "text-broken": row(
        "把公开过的标题换成不是文字的字节",
        "a published title exchanged for bytes that are no text",
        **_ROW, verify="content-altered", receipt="part-differs",
    ),
    "text-deleted": row(
        "没有办过清除，直接删掉标题", "a title deleted without an act of erasure",
        verify="content-missing",
    ),
    "policy": row(
        "改一份采用过的规程", "an adopted policy edited",
        **_ROW, verify="document-altered", bundle="document",
    ),
}  # fmt: skip

FOLDERS = {
    "shown-checkpoint": row(
        "改目录里的 `checkpoint`", "the file `checkpoint` of the folder edited",
        **_HISTORY, witness="signature-wrong",
    ),
    "history": row(
        "改 `checkpoints/` 里最近一个", "the last one in `checkpoints/` edited",
        **_HISTORY,
    ),
    "older-history": row(
        "改 `checkpoints/` 里较早一个", "an older one in `checkpoints/` edited",
        full="checkpoint-history",
    ),
    "published-tile": row(
        "目录里的分片翻一位", "one bit of a published tile",
        checkpoint="checkpoint-folder-tile", full="checkpoint-folder-tile",
    ),
    "published-key": row(
        "换掉目录里的公钥", "the public key in the folder exchanged",
        checkpoint="checkpoint-other-file", full="checkpoint-other-file",
    ),
    "log-put-back": row(
        "目录退回昨天", "the folder put back to yesterday's",
        **_BEHIND, witness="went-back",
    ),
    "log-emptied": row(
        "目录清空", "the folder emptied",
        **_BEHIND, witness="unreadable",
    ),
    "logs-swapped": row(
        "两个机构的目录对调", "two agencies' folders swapped",
        checkpoint="checkpoint-name", full="checkpoint-name", witness="signature-wrong",
    ),
    "register": row(
        "改见证人登记册里的校验点", "a checkpoint in the witness's register edited",
        witness="checkpoint-history",
    ),
}  # fmt: skip

HANDED = {
    "receipt-event": row(
        "改存证凭证里的记录", "an event in a receipt edited",
        receipt="proof-false",
    ),
    "receipt-text": row(
        "改存证凭证里的标题", "the title in a receipt edited",
        receipt="part-differs",
    ),
    "receipt-of-another-agency": row(
        "拿另一机构的存证凭证充数", "another agency's receipt handed over",
        receipt="signature-missing",
    ),
    "receipt-under-another-log": row(
        "把另一机构的记录放到本机构的校验点下", "its events put under this agency's checkpoint",
        receipt="proof-false",
    ),
    "bundle-event": row(
        "改审计包里的记录", "an event in a bundle edited",
        bundle="event-altered",
    ),
    "bundle-figure": row(
        "改审计包里的年度数字", "a yearly figure in a bundle edited",
        bundle="figure-differs",
    ),
    "bundle-cut": row(
        "截去审计包的末尾", "the tail of a bundle cut",
        bundle="event-missing",
    ),
}  # fmt: skip

FAMILIES: dict[str, dict[str, Row]] = {
    "events": EVENTS, "ledgers": LEDGERS, "keys": KEYS, "bits": BITS, "folders": FOLDERS,
    "handed": HANDED,
}  # fmt: skip
ROWS = {key: found for family in FAMILIES.values() for key, found in family.items()}


def regions(lang: str) -> dict[str, str]:
    """The generated tables of the page, one for each family, as Markdown."""
    return {f"attacks-{name}": _markdown(rows, lang) for name, rows in FAMILIES.items()}


def _markdown(rows: dict[str, Row], lang: str) -> str:
    at = ("zh", "en").index(lang)
    heads = [("攻击", "Attack")[at], *(words[at] for words in CHECKS.values())]
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    for found in rows.values():
        marks = ("✓" if check in found.seen else "—" for check in CHECKS)
        told = (found.zh, found.en)[at]
        lines.append(f"| {told[0].upper() + told[1:]} | {' | '.join(marks)} |")
    return "\n".join(lines) + "\n"
