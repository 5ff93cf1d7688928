"""What is said of a policy whose names are declared but do not fit where they are used."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "policy.unfit-type": (
        (
            "第 {line} 行 {place}：这里要用类型为 {wanted} 的项，“{field}”的类型是 {type}。"
            "请换一项，或改它的 type。"
        ),
        (
            "Line {line}, {place}: what is named here must have the type {wanted}; “{field}” has "
            "{type}. Name another one or change its type."
        ),
    ),
    "policy.unit-optional": (
        "第 {line} 行 {place}：“{part}”写明由谁承办，不能空着。请给它写上 required = true。",
        (
            "Line {line}, {place}: “{part}” says which unit answers and cannot stay open. Give it "
            "required = true."
        ),
    ),
    "policy.span": (
        (
            "第 {line} 行 {place}：周期要写 days 或 months，只写其中一个"
            "（现在 days 是 {days}，months 是 {months}）。请删去一个，或补上一个。"
        ),
        (
            "Line {line}, {place}: a length of time is given in days or in months, in one of the "
            "two (now days {days}, months {months}). Delete one or add one."
        ),
    ),
    "policy.never-marked": (
        (
            "第 {line} 行 {place}：没有操作标上“{mark}”，这个标记永远不会有"
            "⟦，而 {used} 用到它⟧。请给相应操作写上 sets，或删去这个标记。"
        ),
        (
            "Line {line}, {place}: no action sets the mark “{mark}”, so no matter ever bears it"
            "⟦, while {used} ask for it⟧. Give an action sets, or delete the mark."
        ),
    ),
    "policy.idle-key": (
        (
            "第 {line} 行 {place}：“{key}”在这里不起作用：操作没有标上、消除标记，也不是表态。"
            "请补上 sets，或删去“{key}”。"
        ),
        (
            "Line {line}, {place}: “{key}” means nothing here, where no mark is set or cleared and "
            "nothing is voted on. Add sets or delete “{key}”."
        ),
    ),
    "policy.lapse-asks": (
        (
            "第 {line} 行 {place}：到期由系统代办的“{action}”必须填“{asked}”，系统填不了。"
            "请改为不必填、写上默认值，或另设一个操作。"
        ),
        (
            "Line {line}, {place}: “{action}” is done when time is over but must be given "
            "“{asked}”, which time cannot say. Make it optional, give it a default, or use "
            "another action."
        ),
    ),
    "policy.no-vote": (
        (
            "第 {line} 行 {place}：操作“{action}”是表态，却没有名为 vote 的填报项。"
            "请写上 fields.vote 和可选的值，或删去 votes。"
        ),
        (
            "Line {line}, {place}: “{action}” is a voice in a ballot but has no field vote. Add "
            "fields.vote with its choices, or delete votes."
        ),
    ),
    "policy.no-finding": (
        (
            "第 {line} 行 {place}：操作“{action}”放行检出项，却没有名为 finding 的填报项。"
            '请写上 fields.finding，type = "finding"。'
        ),
        (
            "Line {line}, {place}: “{action}” passes a finding but has no field finding. Add "
            'fields.finding with type = "finding".'
        ),
    ),
}
