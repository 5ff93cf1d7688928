"""Why a rule of the policy said no, one clause for each; the facts come in as labels.

The clauses are parts of a longer sentence (`policy/explain.py`), so the Chinese ones have no
full stop and the English ones begin in lower case.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "denied": (
        "{person}现在不能办理“{action}”，规程不允许。请看不符合的各项规则。",
        (
            "{person} may not do “{action}” now: the policy does not allow it. See the rules that "
            "fail."
        ),
    ),
    # ---- the whole verdict ----
    "verdict.allowed": (
        (
            "{person}现在可以“{action}”⟦{matter}⟧⟦：由“{source}”到“{dest}”⟧⟦，"
            "以{post}的岗位办理⟧⟦，代{behalf}⟧。"
        ),
        (
            "{person} may do “{action}”⟦ to {matter}⟧ now⟦: from “{source}” to “{dest}”⟧⟦, as "
            "{post}⟧⟦ on behalf of {behalf}⟧."
        ),
    ),
    "verdict.denied": (
        (
            "{person}现在不能“{action}”⟦{matter}⟧：{reasons}。⟦依据：{basis}。⟧⟦可以由他人办理："
            "{who}。⟧"
        ),
        (
            "{person} may not do “{action}”⟦ to {matter}⟧ now: {reasons}.⟦ Basis: {basis}.⟧⟦ Who "
            "could: {who}.⟧"
        ),
    ),
    "verdict.holder": (
        "{person}（{post}⟦，代{behalf}⟧）",
        "{person} ({post}⟦, on behalf of {behalf}⟧)",
    ),
    # ---- the single rules ----
    "denied.wrong-stage": (
        (
            "该事项在“{stage}”环节⟦（轮次目的：{purpose}）⟧，要在{from}环节才能办理“{action}”⟦；"
            "现在等的是{waits}⟧⟦（{holders}）⟧"
        ),
        (
            "the matter is in the stage “{stage}”⟦ (purpose: {purpose})⟧; “{action}” is done from "
            "{from}⟦; it now waits for {waits}⟧⟦ ({holders})⟧"
        ),
    ),
    "denied.wrong-stage-opens": (
        "“{action}”是新建事项的操作，不能用在已有的事项上",
        "“{action}” begins a new matter and cannot be done to this one",
    ),
    "denied.wrong-stage-new": (
        "要先有事项，在{from}环节才能办理“{action}”",
        "there must be a matter first: “{action}” is done from {from}",
    ),
    "denied.wrong-stage-now": (
        (
            "该事项在“{stage}”环节⟦（轮次目的：{purpose}）⟧，眼下的情形不适用“{action}”⟦；"
            "现在等的是{waits}⟧⟦（{holders}）⟧"
        ),
        (
            "the matter is in the stage “{stage}”⟦ (purpose: {purpose})⟧ and “{action}” does not "
            "apply to it as it stands⟦; it now waits for {waits}⟧⟦ ({holders})⟧"
        ),
    ),
    "denied.wrong-stage-to": (
        "该事项在“{stage}”环节，不能用“{action}”办到“{to}”，只能到它之前的环节",
        "the matter is in the stage “{stage}”; “{action}” leads to one before it, not to “{to}”",
    ),
    "denied.no-post": (
        "{person}当天没有⟦“{post}”岗位的⟧任职，这项操作由{posts}办理",
        "{person} held no post⟦ “{post}”⟧ that day; this is done by {posts}",
    ),
    "denied.wrong-post": (
        "这项操作由{posts}办理⟦，{person}的岗位是{held}⟧",
        "this is done by {posts}⟦; {person} acts as {held}⟧",
    ),
    "denied.other-unit": (
        "该事项属于“{unit}”，要由该科室的{posts}办理",
        "the matter belongs to “{unit}” and needs the {posts} of that unit",
    ),
    "denied.mode-not-allowed": (
        "这项操作不接受{mode}，只接受{accepts}",
        "this cannot be done {mode}, only {accepts}",
    ),
    "denied.not-recorder": (
        "{who}不能补录，补录由{posts}办理",
        "{who} may not record it; that is for {posts}",
    ),
    "denied.recorder-own-work": (
        "{who}起草、签批过这件事项或就是签批人，要由别人补录",
        "{who} wrote or signed something here and may not record it; somebody else must",
    ),
    "denied.late-entry": (
        "办理日期 {day} 距今 {days} 天，超过 {limit} 天要说明理由",
        "the day {day} lies {days} days back; beyond {limit} days a reason is needed",
    ),
    "denied.distinct-persons": (
        "{who}在本轮已签过“{step}”⟦（{voided}）⟧，同一轮的各步要由不同的人签批",
        (
            "{who} already signed “{step}” in this round⟦ ({voided})⟧, and each step needs another "
            "person"
        ),
    ),
    "denied.own-content": (
        "内容是{who}写的，要由别人签批",
        "{who} wrote the content, so somebody else must sign it",
    ),
    "denied.sign-off-missing": (
        "还缺“{step}”的签批⟦（{posts}）⟧",
        "the sign-off “{step}” is still missing⟦ ({posts})⟧",
    ),
    "denied.sign-off-stale": (
        "“{step}”签的是改动前的内容，现在的内容要重新签批⟦（{posts}）⟧",
        "“{step}” was signed for an earlier content and must be signed again⟦ ({posts})⟧",
    ),
    "denied.outside-remit": (
        "“{category}”不归“{unit}”负责⟦，由{units}负责⟧",
        "“{unit}” does not answer for “{category}”⟦; {units} does⟧",
    ),
    "denied.incomplete": (
        "内容还缺{parts}，请先补齐",
        "the content still lacks {parts}; add it first",
    ),
    "denied.field-value": (
        "“{field}”⟦是“{value}”，⟧要是{wanted}才能办理",
        "“{field}”⟦ is “{value}” and⟧ must be {wanted}",
    ),
    "denied.unchecked": (
        "“{field}”中{lacking}不符合，处理好再签批",
        "“{field}”: {lacking} not in order; see to it before signing",
    ),
    "denied.claimed-by-other": (
        "该事项已由{who}签收，请与{who}联系",
        "{who} has claimed the matter; speak to {who}",
    ),
    "denied.not-claimed": (
        "该事项还没有签收，请先签收",
        "nobody has claimed the matter; claim it first",
    ),
    "denied.nothing-to-take-back": (
        "没有可以收回的步骤",
        "there is no step to take back",
    ),
    "denied.not-last-mover": (
        "最后一步是{who}办的，只能由{who}收回",
        "the last step was taken by {who}, and only {who} can take it back",
    ),
    "denied.already-followed": (
        "收回前已有人接着办理，不能再收回，请商请退回",
        "somebody has acted since, so it cannot be taken back; ask for a return",
    ),
    "denied.public-state": (
        "该事项的公开状态是“{state}”，要是{wanted}才能办理",
        "the matter is {state} for the public and must be {wanted}",
    ),
    "denied.outcome": (
        "该事项⟦的办理结果是“{outcome}”，⟧要是{wanted}才能办理",
        "the matter⟦ ended as “{outcome}” and⟧ must have ended as {wanted}",
    ),
    "denied.nothing-to-confirm": (
        "没有等{person}确认的电话签批",
        "no telephone sign-off waits for confirmation by {person}",
    ),
    "denied.not-appointer": (
        "这项操作由{posts}本人办理，不能由代办人办理",
        "this is done by {posts} in person, not by a deputy",
    ),
    "denied.policy-unproved": (
        "施行中的规程（{policy}）没有证据，按其自身规定不得新建事项，请先带证据采用",
        (
            "the policy in force ({policy}) has no evidence, and itself lets no matter be opened "
            "without; adopt it with evidence first"
        ),
    ),
}
