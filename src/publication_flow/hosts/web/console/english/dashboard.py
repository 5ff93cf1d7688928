"""English of the year's figures and of one event."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    "{year} 年主动公开": "Proactive disclosure {year}",
    "{year} 年": "{year}",
    "办理日志第 {position} 号，{day}": "at position {position} of the ledger, {day}",
    "主要数字": "Main figures",
    "其中 {n} 件为历史导入": "{n} of them imported",
    "占 {share}": "{share}",
    "首次登上渠道": "First on the channel",
    "更正、勘误": "Corrections and errata",
    "撤下": "Withdrawals",
    "退回": "Returns",
    "先行撤下中": "Suspended",
    "历年累计": "Since the ledger began",
    "各环节停留": "Time on desks",
    "历史导入": "Imported",
    "期初数": "Opening balances",
    "逾期公开": "Published late",
    "无法确定是否按时": "Cannot be determined",
    "按时公开": "Published on time",
    "眼下": "Now",
    "在办 {waiting} 件，超期 {overdue} 件，今明两个工作日到期 {soon} 件。": (
        "{waiting} under way, {overdue} overdue, {soon} due by the next working day."
    ),
    "超期和将要到期的事项": "Overdue and due soon",
    "操作": "Action",
    "在谁手里": "On whose desk",
    "按栏目（合计等于首次公开）": "By category (adds up to first published)",
    "按渠道（一件可上多个渠道）": "By channel (one item may be on several)",
    "比例": "Share",
    "件数": "Count",
    "下面是最急的 {n} 件。": "Below are the {n} most pressing.",
    "按月": "By month",
    "按月的数字": "The figures by month",
    "月份": "Month",
    "各环节停留（工作日）": "Working days in each stage",
    "步数": "Steps",
    "中位数": "Median",
    "九成以内": "90% within",
    "期初数（日志之前的数，单列，不与上面相加）": (
        "Opening balances (from before the ledger; apart, never added to the above)"
    ),
    "指标": "Figure",
    "数量": "Count",
    "依据": "Basis",
    "日志": "Ledger",
    "第 {n} 号": "no. {n}",
    "每个数字都能点开，看到是哪些事件。以发生之日归年；撤下不减首次公开，更正不加。": (
        "Every figure opens to its events. The day something happened decides the year; "
        "a withdrawal does not subtract from first published, a correction does not add."
    ),
    "{n} 条": "{n} entry|{n} entries",
    "导出 CSV": "Export CSV",
    "发生": "Happened",
    "记入": "Recorded",
    "编号": "Number",
    "岗位": "Post",
    "这一年没有。": "None in this year.",
    "另有 {n} 条，按规程您不能查看。": ("{n} more that the policy does not let you see."),
    "办理日志第 {n} 号": "Ledger no. {n}",
    "共 {n} 号": "of {n}",
    "前一号": "Previous no.",
    "后一号": "Next no.",
    "这一步": "This step",
    "第 {n} 步": "step {n}",
    "补录": "Recorded by",
    "身份": "Identity",
    "存入的内容": "As stored",
    "日志里没有人写的文字，只有它们加盐后的摘要；原文另存，可以清除而不影响核验。": (
        "No text that a person typed is in the ledger, only its salted digest; the text is kept "
        "apart and can be erased without harm to verification."
    ),
    "叶哈希": "Leaf hash",
}
