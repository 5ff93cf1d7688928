"""English of how a matter stands, of personal data found in it, limits, draws, and registers."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    # ---- forms ----
    "更多": "More",
    "等 {n} 项": ", {n} in all",
    "事项编号，如 {number}": "Number of a matter, such as {number}",
    "没有找到您能看的这个事项，请核对编号。": (
        "No matter of that number that you may see; please check it."
    ),
    "网址或张贴地点": "Address, or place of posting",
    "照片": "Photo",
    "公告栏的照片，JPG 或 PNG。": "Of the notice board, JPG or PNG.",
    # ---- how it stands ----
    "索引号": "Index number",
    "现在的情况": "How it stands now",
    "自{day}起": "since {day}",
    "{day}到期": "until {day}",
    "怎样算出：": "How it is reckoned: ",
    "就此登记": "Record about it",
    "表决和答复": "Votes and answers",
    "事由": "Matter",
    "谁": "Who",
    "表示": "Said",
    "针对的内容": "About",
    "关联事项": "Related matters",
    "本件的“{label}”": "named here: {label}",
    "本件是它的“{label}”": "this one is named there: {label}",
    "共 {n} 行": "{n} lines",
    "张贴和撤下的记载": "Record of postings and removals",
    "记载": "Recorded",
    "凭据": "Proof",
    "已张贴": "Posted",
    "已揭下": "Taken down",
    "没有凭据": "No proof",
    "张贴照片": "posting",
    # ---- proofreading and personal data ----
    "校对提醒 {n} 处": "Proofreading: {n} remarks",
    "（只提醒，不影响办理）": "(they advise and block nothing)",
    "个人信息检出 {n} 处": "Personal data found: {n}",
    "{n} 处未处理": "{n} to be dealt with",
    "都已放行": "all passed",
    "已放行": "Passed",
    "放行": "Pass",
    "遮盖全部号码": "Mask all numbers",
    "先看会改成什么样，再确认。": "You see what would change before you agree.",
    "会这样改": "What would change",
    "这些文件里的号码会遮盖，隐藏的行列、批注和属性里的也一样：": (
        "The numbers in these files will be masked, those in hidden rows and columns, comments and "
        "properties too:"
    ),
    "确认后作为一次“{action}”记下，已有的签批针对的是旧内容，要重新签批。": (
        "It is recorded as: {action}. Sign-offs there are were about the old content and have "
        "to be given anew."
    ),
    "确认遮盖": "Mask them",
    "没有要遮盖的号码。": "There is no number to mask.",
    "您打开之后内容有了变化，请再看一遍。": (
        "The content changed after you opened it; please look again."
    ),
    # ---- limits ----
    "时限怎样算出": "How the limits are reckoned",
    "从哪天起算": "Counted from",
    "期限": "Limit",
    "就是所写的那一天": "the very day that was written",
    "{n} 个月": "{n} months",
    "到期日": "Last day",
    "逐日列出跳过的日子（{n} 天）": "The days that were left out, one by one ({n})",
    "为什么": "Why",
    "法定节假日": "statutory holiday",
    "调休上班，计入": "made a workday, counted",
    "现在没有在走的时限。": "No limit is running now.",
    # ---- draws ----
    "随机抽取结果": "Result of the draw",
    "已重算，与记录一致": "Made again, agrees with the record",
    "重算核对": "Check it",
    "序号": "No",
    "检查对象": "Inspected",
    "检查人员": "Inspectors",
    "按日志里的种子和名录重新算过，结果与记录一致。": (
        "Made again from the seed and the pools in the ledger: it agrees with the record."
    ),
    "抽中的": "Drawn",
    "抽到而回避的": "Drawn and put aside",
    "谁都可以重算": "Anybody can repeat it",
    "算法": "Algorithm",
    "种子": "Seed",
    "检查对象名录摘要": "Digest of those inspected",
    "检查人员名录摘要": "Digest of the inspectors",
    "抽取数": "Number drawn",
    "{n} 个，每个配 {team} 人": "{n}, each with {team} inspectors",
    "命令：": "Command: ",
    "名录": "The pools",
    "检查对象（{n}）": "Inspected ({n})",
    "检查人员（{n}）": "Inspectors ({n})",
    # ---- registers ----
    "登记簿": "Registers",
    "不进公开目录的事项：交办、检查、反馈等": (
        "What stands in no public catalogue: orders, inspections, feedback"
    ),
    "未办结": "Open",
    "逾期": "Late",
    "登记": "Record",
    "还有 {n} 份没有提交的工作稿": "Working copies not yet submitted: {n}",
    "没有与您的岗位有关的登记簿。": "No register concerns your posts.",
    "没有符合条件的登记。": "No entry of that sort.",
    "单位": "Unit",
    "登记日期": "Recorded on",
    "逾期工作日": "Working days late",
    "目的": "Purpose",
}
