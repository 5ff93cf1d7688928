"""What the parts of a policy are called when two versions are compared, in both languages."""

from __future__ import annotations

Pair = tuple[str, str]

NONE: Pair = ("无", "none")
YES: Pair = ("是", "yes")
NO: Pair = ("否", "no")

WHATS: dict[str, Pair] = {
    "policy": ("规程", "policy"),
    "basis": ("依据", "legal basis"),
    "post": ("岗位", "post"),
    "channel": ("渠道", "channel"),
    "grade": ("级别", "grade"),
    "category": ("栏目", "category"),
    "kind": ("事项种类", "kind of matter"),
    "stage": ("环节", "stage"),
    "purpose": ("目的", "purpose"),
    "outcome": ("结果", "outcome"),
    "part": ("内容项", "part of the content"),
    "action": ("操作", "action"),
    "field": ("填报项", "field"),
    "clock": ("时限", "clock"),
}

FIELDS: dict[str, Pair] = {
    "accepts": ("签批方式", "ways of signing"),
    "adoption.evidence": ("采用证据的要求", "evidence for adoption"),
    "basis": ("依据", "legal basis"),
    "categories": ("栏目", "categories"),
    "channels": ("渠道", "channels"),
    "choices": ("选项", "choices"),
    "closes": ("结束为", "ends as"),
    "content": ("内容", "content"),
    "default": ("默认值", "default"),
    "desk": ("待办", "desk"),
    "does": ("登记", "records"),
    "effect": ("公开效果", "public effect"),
    "final": ("终结环节", "final stage"),
    "from_": ("起点", "start"),
    "grade": ("级别", "grade"),
    "id": ("标识", "id"),
    "label": ("名称", "name"),
    "limit": ("期限或长度", "limit"),
    "limits.attachment_bytes": ("附件字节上限", "limit of attachments in bytes"),
    "limits.clock_skew_seconds": ("时钟误差秒数", "clock tolerance in seconds"),
    "limits.late_entry_days": ("补录天数", "days of late entry"),
    "opens": ("开启", "opens"),
    "opinion": ("意见", "opinion"),
    "order": ("次序", "order"),
    "organisation.appointers": ("任免岗位", "appointing posts"),
    "parts": ("可改内容项", "parts that may change"),
    "posting": ("张贴方式", "way of posting"),
    "posts": ("岗位", "posts"),
    "public": ("公开环节", "public stage"),
    "purposes": ("目的", "purposes"),
    "reading.all": ("可看全部的岗位", "posts that read everything"),
    "reason": ("理由", "reason"),
    "recorders": ("补录岗位", "recording posts"),
    "required": ("必填", "required"),
    "scope": ("办理范围", "scope"),
    "sign_offs": ("签批", "sign-offs"),
    "signs": ("签批步骤", "step signed"),
    "since": ("生效日", "in force since"),
    "start": ("起算", "counts from"),
    "text": ("文字", "text"),
    "to": ("终点", "destination"),
    "type": ("类型", "type"),
    "until": ("止于", "until"),
    "version": ("版本", "version"),
    "when": ("条件", "condition"),
}

RULES: dict[str, Pair] = {
    "distinct-persons": ("人员不得重复", "distinct persons"),
    "signed": ("签批齐备且对应现内容", "signed for this content"),
    "within-remit": ("在职责范围内", "within the unit's remit"),
    "complete": ("内容齐全", "complete content"),
    "field-is": ("填报项须为", "a field has a value"),
    "all-checked": ("核对项须全部符合", "all of a checklist in order"),
    "claimed-by-actor": ("未被他人签收", "not claimed by another"),
    "last-mover": ("上一步由本人办理", "made the last move"),
    "public-state": ("公开状态须为", "public state"),
    "outcome-is": ("结果须为", "outcome"),
    "awaits-confirmation": ("有待本人确认的电话签批", "awaits the signer's confirmation"),
    "any-of": ("至少一项成立", "any of"),
    "all-of": ("各项都成立", "all of"),
}

IN_RULES: dict[str, Pair] = {
    "authors_may": ("作者可签", "an author may sign"),
    "unless_written_in": ("写于此步的除外", "unless written in"),
}

VALUES: dict[str, Pair] = {
    "*": ("任何", "any"),
    "same": ("不动", "stays"),
    "earlier": ("之前的环节", "an earlier stage"),
    "previous": ("上一环节", "the stage before"),
    "restored": ("本轮之前", "where the round began"),
    "none": ("不要", "none"),
    "optional": ("可有", "optional"),
    "required": ("必须", "required"),
    "unit": ("本科室", "own unit"),
    "agency": ("全机关", "whole agency"),
    "at-once": ("随发布即上", "at once"),
    "by-hand": ("由人张贴", "by hand"),
    "system": ("系统内办理", "in the system"),
    "paper": ("纸质", "on paper"),
    "telephone": ("电话", "by telephone"),
    "publish": ("发布", "publish"),
    "suspend": ("先行撤下", "suspend"),
    "restore": ("恢复公开", "restore"),
    "withdraw": ("撤下", "withdraw"),
    "pass-on": ("转呈", "passing on"),
    "checklist": ("核对清单", "checklist"),
    "all": ("全部符合", "all in order"),
}

# A condition that holds or not: what it says either way.
WHENS: dict[str, dict[bool, Pair]] = {
    "suspended": {
        True: ("先行撤下的", "while suspended"),
        False: ("没有先行撤下的", "while not suspended"),
    },
    "passed_on": {True: ("已转呈的", "passed on"), False: ("未转呈的", "not passed on")},
}
