"""Why a rule of the five systems said no: marks, ballots, who answers, personal data."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "denied.not-marked": (
        "该事项没有“{mark}”的标记",
        "the matter is not marked “{mark}”",
    ),
    "denied.marked": (
        "该事项⟦自 {since} 起⟧有“{mark}⟦：{key}⟧”的标记⟦（至 {until}）⟧，标记消除以后才能办理",
        (
            "the matter is marked “{mark}⟦: {key}⟧”⟦ since {since}⟧⟦ (until {until})⟧; the mark "
            "must be cleared first"
        ),
    ),
    "denied.no-quorum": (
        "“{on}”：对现在的内容只有 {cast} 份意见⟦（{counted}）⟧，至少要 {quorum} 份",
        "“{on}”: {cast} voices on this content⟦ ({counted})⟧, at least {quorum} are needed",
    ),
    "denied.not-carried": (
        (
            "“{on}”：{cast} 份意见中赞成的只有 {favour} 份⟦（{counted}）⟧"
            "⟦，其中{key}的意见是“{choice}”⟧⟦，{share}赞成才能办理⟧"
        ),
        (
            "“{on}”: only {favour} of {cast} in favour⟦ ({counted})⟧"
            "⟦, {key}: “{choice}”⟧⟦; {share} must be in favour⟧"
        ),
    ),
    "denied.voted": (
        "{who}对现在的内容已经表过态（“{on}”），一人一票，不能再次表态",
        "{who} has already voted on this content (“{on}”): one person, one vote",
    ),
    "denied.part-value": (
        "“{part}”⟦现在是“{value}”，⟧要是{wanted}才能办理",
        "“{part}”⟦ is “{value}” now and⟧ must be {wanted}",
    ),
    "denied.too-early": (
        "“{part}”是 {day}，到那天才能办理",
        "“{part}” is {day}: this can be done from that day on",
    ),
    "denied.not-past": (
        "“{part}”是 {day}，过了那天才能办理",
        "“{part}” is {day}: this can be done after that day",
    ),
    "denied.past": (
        "“{part}”是 {day}，已经过了，请先改期",
        "“{part}” is {day}, which is over; change the date first",
    ),
    "denied.due-outside": (
        "“{field}”写的是 {day}，要在 {today} 之后，最迟 {last}",
        "“{field}” is {day} and must be after {today}, on {last} at the latest",
    ),
    "denied.not-lapsed": (
        "“{action}”要到期限届满时才办理，现在还没有到",
        "“{action}” is done when its limit is over, which it is not yet",
    ),
    "denied.no-end": (
        "公开的内容没有写明“{part}”，不会期满",
        "the public content names no “{part}”: it has no end",
    ),
    "denied.answerable": (
        "“{category}”的责任没有落实到人：还缺{lacking}，请先明确由谁负责（org assign）",
        "nobody answers for “{category}” as {lacking}; say first who does (org assign)",
    ),
    "denied.personal-data": (
        (
            "内容里有不能公开的个人信息，或还没有人看过的图片和文件：{findings}"
            "⟦；其中{passable}经核实可以逐项说明理由放行⟧"
        ),
        (
            "there is personal data, or something nobody has looked at: {findings}"
            "⟦; {passable} may be passed one by one, each with a reason⟧"
        ),
    ),
    "denied.no-finding": (
        "没有编号为“{finding}”的检出项⟦，现有：{known}⟧",
        "there is no finding “{finding}”⟦; there are: {known}⟧",
    ),
    "denied.not-passable": (
        "检出项“{finding}”⟦（{what}）⟧不得放行，只能遮盖或删除",
        "the finding “{finding}”⟦ ({what})⟧ cannot be passed, only masked or taken out",
    ),
    "not-a-matter": (
        "“{field}”要写事项编号，如 2017-0043，不是“{value}”。",
        "“{field}” is a matter's number such as 2017-0043, not “{value}”.",
    ),
    "not-a-unit": (
        "“{field}”要写科室编号，不是“{value}”。",
        "“{field}” is a unit's id, not “{value}”.",
    ),
    "not-a-period": (
        "“{field}”要写成“任务/期间”，如 low-income-list/2017-Q1，不是“{value}”。",
        "“{field}” is written DUTY/PERIOD, such as low-income-list/2017-Q1, not “{value}”.",
    ),
    "not-a-number": (
        "“{field}”要写数目（1 至 999999），不是“{value}”。",
        "“{field}” is a number from 1 to 999999, not “{value}”.",
    ),
    "draw": (
        "{matter} 没有抽取过。",
        "Nothing was drawn in {matter}.",
    ),
    "draw-differs": (
        "第 {position} 条事件记下的抽取结果，与名单和种子重新抽取的不一致。",
        "The draw recorded at position {position} is not what its pools and its seed give.",
    ),
    "not-a-finding": (
        "“{field}”要写检出项的编号（16 位），不是“{value}”。编号见不能发布的提示。",
        "“{field}” is a finding's id of 16 characters, not “{value}”; the denial names them.",
    ),
    "not-a-digest": (
        "“{field}”要是 SHA-256（64 位小写十六进制），不是“{value}”。",
        "“{field}” is a SHA-256 in 64 lower-case hex digits, not “{value}”.",
    ),
    "no-such-matter": (
        "“{field}”所写的事项 {value} 不存在，或就是本事项。",
        "“{field}” names {value}, which does not exist or is this matter itself.",
    ),
    "no-category": (
        "这类事项不分栏目，不填“{field}”（{value}）。",
        "Matters of this kind have no category; leave out “{field}” ({value}).",
    ),
    "nothing-to-mask": (
        "{value} 的内容里没有可以遮盖的号码。",
        "There is no number to mask in the content of {value}.",
    ),
    "opinion-personal-data": (
        "“{field}”里有身份证件号码（{masked}）。意见会长期留存，请删去号码再提交。",
        "“{field}” holds an identity number ({masked}). It would be kept: take it out and retry.",
    ),
    "reference-personal-data": (
        "“{field}”里有身份证件号码（{masked}）。它会写进日志，不能再删。请换成门户自己的编号。",
        (
            "“{field}” holds an identity number ({masked}). It would stand in the ledger for good: "
            "use a key of the portal's own."
        ),
    ),
}
