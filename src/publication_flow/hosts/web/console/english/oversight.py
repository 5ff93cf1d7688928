"""English of oversight: what is late, owed, stale and unanswered, in one agency and in many."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    # ---- the pages ----
    "监督": "Oversight",
    "监督的各页": "Oversight pages",
    "监督台": "Oversight desk",
    "定期公开": "Periodic duties",
    "栏目更新": "Columns",
    "责任清单": "Who answers",
    "各机构": "All agencies",
    "截至 {day}": "as of {day}",
    # ---- red, yellow, green ----
    "红黄绿灯": "Red, yellow, green",
    "临近": "Due soon",
    "过了期限": "past the limit",
    "{n} 个工作日内到期": "within {n} working day|within {n} working days",
    "还有时间": "time left",
    "在办事项的期限，截至 {day}": "The limits of open matters as of {day}",
    "事项种类": "Kind",
    "几个工作日内算临近": "Soon: working days",
    "谁超期，谁临近": "Overdue and due soon",
    "责任科室": "Unit answering",
    "没有计时中的事项。": "No matter has a running limit.",
    "{kind}：谁迟了": "Who is late: {kind}",
    "承办单位": "Addressed to",
    "迟了的": "Late",
    "全部 {n} 件": "The one there is|All {n}",
    "按责任科室": "By unit",
    "按人员（手上最急的）": "By person (the worst in hand)",
    "红：确实过了期限；黄：将到期，或者暂定的期限已过；绿：其余。": (
        "Red: certainly past its limit. Yellow: it ends soon, or a provisional limit is past. "
        "Green: the rest."
    ),
    "每人每件只算一次，由别人代的两人都算。": (
        "A matter counts once for each person; where somebody stands in, for both."
    ),
    "灯": "Light",
    "超期工作日": "Working days overdue",
    # ---- periodic duties ----
    "{year} 年定期公开": "Periodic duties {year}",
    "逾期未公开": "Missed",
    "无法确定": "Undetermined",
    "即将到期": "Due within days",
    "尚未到期": "Not due yet",
    "迟公开": "Met late",
    "各期情况": "How the periods stand",
    "任务": "Duty",
    "期间": "Period",
    "到期": "Due",
    "情况": "State",
    "由哪条完成": "Met by",
    "完成日": "Met on",
    "责任": "Answering",
    "暂定": "provisional",
    "迟 {n} 个工作日": "{n} working day late|{n} working days late",
    "迟的工作日": "Working days late",
    "每月": "every month",
    "每季": "every quarter",
    "每半年": "every half-year",
    "每年": "every year",
    "公众从哪天起读到“这条就是这一期”，哪天就算完成；后来撤下的仍算完成过。": (
        "A period is met from the day on which the public could read that the item was for it; "
        "what was taken down later has met it all the same."
    ),
    "这一年没有您要看的定期公开任务。": "This year has no duties for you to look at.",
    # ---- columns ----
    "要经常更新的栏目": "Columns that must stay fresh",
    "该更新未更新": "New item overdue",
    "快该更新了": "New item due soon",
    "更新及时": "Fresh",
    "应在此前更新": "New item due by",
    "最近首次公开": "Last first publication",
    "最近改动": "Last change",
    "更新周期": "How often",
    "每 {n} 个月": "every month|every {n} months",
    "每 {n} 天": "every day|every {n} days",
    "{day} 改动": "changed {day}",
    "还没有公开过": "nothing public yet",
    "只算新公开的：改一个旧字不算更新。从来没有公开过的，从建立日志那天算起。": (
        "What is newly published counts, and not a correction of something old. A column that "
        "never had anything is counted from the day the ledger began."
    ),
    "没有您负责的这类栏目。": "No such column is yours.",
    "长期公开，待重新确认": "Standing items to be confirmed again",
    "待重新确认": "to be confirmed",
    "要确认的": "To confirm",
    "五个工作日之内没有要重新确认的。": "Nothing is to be confirmed within five working days.",
    # ---- who answers ----
    "{day} 谁负责": "on {day}",
    "分管领导": "Leader in charge",
    "具体责任人": "Named officer",
    "缺口": "Gaps",
    "缺口（{n} 处）": "Gaps ({n})",
    "没有责任科室": "no unit answers",
    "没有分管领导": "no leader in charge",
    "所列分管领导已不在岗": "the leader named holds no post",
    "没有具体责任人": "no named officer",
    "所列责任人已不在岗": "the officer named holds no post",
    "责任人不在该科室": "the officer is of another unit",
    "几个科室同时负责，没有人牵头": "several units, and no leader",
    "缺科室、分管领导或责任人的栏目，规程不许发布。": (
        "Where the unit, the leader or the officer is missing, the policy lets nothing be "
        "published."
    ),
    "每个栏目都有人负责，没有缺口。": "Every category has somebody who answers; there is no gap.",
    "看哪一天的": "On which day",
    "到 {day} 止": "until {day}",
    "没有您的科室负责的栏目。": "Your units answer for no category.",
    # ---- channels ----
    "{year} 年渠道凭证": "Proof on channels {year}",
    "从发布到留下凭证": "From publication to proof",
    "应张贴": "To be posted",
    "有凭证": "Proven",
    "最长": "Longest",
    "中位小时": "Median, hours",
    "最长小时": "Longest, hours",
    "应撤下": "To be taken off",
    "撤下有凭证": "Removal proven",
    "来不及留凭证": "Overtaken",
    "缺凭证": "No proof",
    "缺凭证的（{n} 处）": "Without proof ({n})",
    "欠的凭证": "What is owed",
    "张贴凭证": "proof of posting",
    "撤下凭证": "proof of removal",
    "凭证是地址、所登内容的摘要或照片，有一样就算。发布之后又改了、撤了，来不及留凭证的不算缺。": (
        "A proof is an address, a digest of what was served, or a photo; any one will do. What "
        "was changed or withdrawn before it could be proven is not counted as missing."
    ),
    "没有缺凭证的。": "Nothing is without proof.",
    "这一年没有发布，也没有撤下。": "Nothing was published or withdrawn this year.",
    "{n} 分钟": "{n} minute|{n} minutes",
    "{n} 小时": "{n} hour|{n} hours",
    "{n} 天": "{n} day|{n} days",
    # ---- many agencies ----
    "各机构监督": "Oversight of the agencies",
    "{n} 个机构，最急的在前": "{n} agency|{n} agencies, the most pressing first",
    "机构": "Agency",
    "张贴无凭证": "Posted without proof",
    "责任缺口": "Gaps in who answers",
    "今年公开": "Published this year",
    "今年撤下": "Withdrawn this year",
    "只列您有权监督的机构。点开数字，看是哪些。": (
        "Only the agencies that you may oversee are listed. A figure opens to what it counts."
    ),
}
