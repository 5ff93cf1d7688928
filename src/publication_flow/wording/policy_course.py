"""What is said of a policy whose stages and actions do not make a sound lifecycle."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "policy.default-grade": (
        "第 {line} 行 {place}：没有写 grade，默认级别“{grade}”又不在 [grades] 中。请写明级别。",
        (
            "Line {line}, {place}: grade is not given and the default “{grade}” is not in "
            "[grades]. Give a grade."
        ),
    ),
    "policy.stage-twice": (
        "第 {line} 行 {place}：环节“{stage}”写了两次。请删去一个或改名。",
        "Line {line}, {place}: the stage “{stage}” stands here twice. Delete or rename one.",
    ),
    "policy.stage-reserved": (
        "第 {line} 行 {place}：“{stage}”另有含义，不能作环节名称。请改名。",
        (
            "Line {line}, {place}: “{stage}” has a meaning of its own and cannot name a stage. "
            "Rename it."
        ),
    ),
    "policy.public-stage": (
        (
            "第 {line} 行 {place}：须有且只有一个环节标 public = true⟦，现在有：{found}⟧。"
            "请只标已发布的环节。"
        ),
        (
            "Line {line}, {place}: exactly one stage must have public = true⟦, now: {found}⟧. Mark "
            "only the one where the public reads."
        ),
    ),
    "policy.final-stage": (
        (
            "第 {line} 行 {place}：须有且只有一个环节标 final = true⟦，现在有：{found}⟧。"
            "请只标最后一个环节。"
        ),
        (
            "Line {line}, {place}: exactly one stage must have final = true⟦, now: {found}⟧. Mark "
            "only the last one."
        ),
    ),
    "policy.final-not-last": (
        "第 {line} 行 {place}：标 final 的环节“{stage}”须写在最后。请把它移到末尾。",
        "Line {line}, {place}: the final stage “{stage}” must come last. Move it to the end.",
    ),
    "policy.no-opening": (
        "第 {line} 行 {place}：没有操作能新建事项。请写一个不带 from 的操作。",
        "Line {line}, {place}: no action begins a matter. Write one without from.",
    ),
    "policy.opening": (
        (
            "第 {line} 行 {place}："
            "新建事项的操作“{action}”须写明到哪个环节（to）和轮次目的（opens）。请补上；"
            "如果它不是新建，请写 from。"
        ),
        (
            "Line {line}, {place}: “{action}” begins a matter and must name a stage (to) and a "
            "purpose (opens). Add them; if it begins nothing, add from."
        ),
    ),
    "policy.import": (
        (
            "第 {line} 行 {place}：历史导入的操作“{action}”须直接到已发布环节（to），内容必填，"
            "不能有 from、opens、effect、signs。请改正：导入的事项没有经过这里的步骤和签批。"
        ),
        (
            "Line {line}, {place}: “{action}” imports. It must lead straight to the public stage "
            "(to), require a content, and have no from, opens, effect or signs: what is imported "
            "took none of these steps here."
        ),
    ),
    "policy.import-evidence": (
        (
            "第 {line} 行 {place}："
            '历史导入的操作“{action}”必须写明原始责任记载，请加 reason = "required"。'
        ),
        (
            "Line {line}, {place}: “{action}” imports and must say what the record tells of who "
            'answered. Add reason = "required".'
        ),
    ),
    "policy.other-label": (
        (
            "第 {line} 行 {place}：操作“{action}”这里叫“{label}”，前面叫“{first}”。请统一，"
            "或改用另一个 id。"
        ),
        (
            "Line {line}, {place}: the action “{action}” is called “{label}” here and “{first}” "
            "before. Use one label or another id."
        ),
    ),
    "policy.unsigned": (
        (
            "第 {line} 行 {place}：操作“{action}”列了签批要求，却没有写签哪一步。请写 signs，"
            "或删去 sign_offs。"
        ),
        (
            "Line {line}, {place}: “{action}” lists sign-offs but no step. Add signs or delete "
            "sign_offs."
        ),
    ),
    "policy.never-signed": (
        (
            "第 {line} 行 {place}：目的为“{purpose}”的轮次里没有操作签“{step}”，"
            "这个操作永远办不成。请改规则，或让某个操作在该目的下签这一步。"
        ),
        (
            "Line {line}, {place}: no action signs “{step}” in a round to {purpose}, so this "
            "action can never be done. Change the rule, or let an action sign that step for this "
            "purpose."
        ),
    ),
    "policy.no-parts": (
        (
            "第 {line} 行 {place}：操作“{action}”必须带内容，但这类事项没有内容项。请在 parts "
            "中写明，或改为 none。"
        ),
        (
            "Line {line}, {place}: “{action}” requires content but this kind has no parts. Declare "
            "parts or write none."
        ),
    ),
    "policy.no-recorders": (
        "第 {line} 行 {place}：操作“{action}”可以补录，但没有写由哪个岗位补录。请写 recorders。",
        (
            "Line {line}, {place}: “{action}” may be recorded afterwards, but no post may record "
            "it. Add recorders."
        ),
    ),
    "policy.no-choices": (
        "第 {line} 行 {place}：“{field}”是选择项，却没有可选的值。请写 choices。",
        "Line {line}, {place}: “{field}” is a choice without choices. Add choices.",
    ),
    "policy.passes-unsigned": (
        (
            "第 {line} 行 {place}：操作“{action}”是转呈，却没有写签哪一步：转呈要连同本人的意见。"
            "请写 signs。"
        ),
        (
            "Line {line}, {place}: “{action}” passes on but signs no step: who passes on gives an "
            "opinion, too. Add signs."
        ),
    ),
    "policy.no-checklist": (
        (
            "第 {line} 行 {place}：“{field}”不是核对清单。请把它的 type 写成 checklist，"
            "或删去这条规则。"
        ),
        (
            "Line {line}, {place}: “{field}” is no checklist. Give it the type checklist, or "
            "delete the rule."
        ),
    ),
    "policy.twice": (
        (
            "第 {line} 行 {place}：操作“{action}”从“{stage}”出发的条目与 actions[{other}] 重复，"
            "分不清用哪一条。请合并，或用 purposes、when 区分。"
        ),
        (
            "Line {line}, {place}: “{action}” from “{stage}” is already given by actions[{other}]; "
            "which one counts is unclear. Merge them or tell them apart by purposes or when."
        ),
    ),
    "policy.clock-field": (
        (
            "第 {line} 行 {place}：时限从“{field}”起算，但它的类型是 {type}，不是日期。请改用 type "
            '= "date" 的内容项。'
        ),
        (
            "Line {line}, {place}: the clock starts with “{field}”, which is a {type} and not a "
            'date. Name a part with type = "date".'
        ),
    ),
    "policy.unreachable": (
        "第 {line} 行 {place}：没有办法走到环节“{stage}”。请加一个到这里的操作，或删去该环节。",
        (
            "Line {line}, {place}: nothing leads to the stage “{stage}”. Add an action that does, "
            "or delete the stage."
        ),
    ),
    "policy.dead-end": (
        (
            "第 {line} 行 {place}：目的为“{purpose}”的轮次走到“{stage}”后办不下去，永远办结不了。"
            "请加一个在该目的下从这里往前办的操作。"
        ),
        (
            "Line {line}, {place}: a round to {purpose} that comes to “{stage}” can never be "
            "finished. Add an action that leads on from here for this purpose."
        ),
    ),
    "policy.dead-rest": (
        (
            "第 {line} 行 {place}：轮次办结后事项停在“{stage}”，再也没有操作可办。"
            "请让办结的操作到公开或最终环节，或加一个从这里开启轮次的操作。"
        ),
        (
            "Line {line}, {place}: after its round a matter stays in “{stage}” with nothing left "
            "to do. Let the closing action lead to the public or final stage, or open a round from "
            "here."
        ),
    ),
}
