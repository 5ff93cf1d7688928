"""English of what everybody does with a matter: the forms of actions, versions, trail, sheet."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    # ---- the fields of an action ----
    "退到哪个环节": "Return to",
    "以哪个岗位办理": "In which post",
    "不是今天办的？": "Not done today?",
    "实际办理日期": "Day it was done",
    "不填就是今天。早于规程允许的天数时，须说明理由。": (
        "Left empty: today. Longer ago than the policy allows, a reason is needed."
    ),
    "补记的理由": "Reason for entering it late",
    "全部符合": "All in order",
    "或逐项勾选：": "or tick each by itself:",
    # ---- acting ----
    "回事项": "Back to the item",
    "您打开之后事项有了变化，这次没有办。请看过变化，再决定是否提交；您填的都在。": (
        "The item changed after you opened it; nothing was done. See what changed, then decide "
        "whether to send it; what you typed is still there."
    ),
    "您打开之后的变化": "Changed since you opened it",
    "按规程没有办成，您填的都在": "The policy said no; what you typed is still there",
    "请改正后再提交": "Please correct this and send it again",
    "这些地方您和别人都改了，请定夺": "You and somebody else changed these; please decide",
    "看正文和附件": "Show body and attachments",
    "刚才选的文件没有保留，请重新选择。": "The files you chose were not kept; choose them again.",
    "您不能自己签批，可以把领导在纸上或电话里的签批录进来。录入的人和签批的人都会记下。": (
        "You may not sign this yourself, but may record a sign-off given on paper or by telephone. "
        "Who signed and who recorded it both go on record."
    ),
    "签批方式": "How it was signed",
    "签批人": "Who signed",
    "签批日期": "Day of the sign-off",
    "扫描件": "Scan",
    "纸质签批的照片或扫描件，可以不传；传了就记下它的摘要。": (
        "A photograph or scan of the paper, if there is one; its digest goes on record."
    ),
    "录得晚了？": "Recorded late?",
    "{action}…": "{action}…",
    "存为工作稿": "Keep as a working copy",
    "取消": "Cancel",
    "办后到：{stage}": "Goes on to: {stage}",
    "以{post}身份": "as {post}",
    "这一步您现在不能办": "You may not do this now",
    "请确认": "Please confirm",
    "请确认：{action}": "Please confirm: {action}",
    "确认{action}": "Confirm: {action}",
    "返回修改": "Back to the form",
    "确认后公众立即看不到这条信息，直到恢复公开或办完撤下。": (
        "Once confirmed, the public no longer sees it, until it is restored or withdrawn."
    ),
    "确认后这条信息从公开目录撤下，只留撤下的记载，不能再恢复。": (
        "Once confirmed, it leaves the catalogue for good; only the record of it remains."
    ),
    "确认后这一轮到此结束，结果记为“{outcome}”，公开的版本照旧。": (
        'Once confirmed, this round ends as "{outcome}"; what is public stays as it is.'
    ),
    "确认后办理到此结束，结果记为“{outcome}”，内容不公开。": (
        'Once confirmed, it ends as "{outcome}" and is not published.'
    ),
    "这一处别人也改了，现在是：{now}": "Somebody else changed this too; it now reads: {now}",
    # ---- the content in a form ----
    "至多 {n} 字": "at most {n} characters",
    "现有附件（去掉勾选即删除）": "Attachments there are (untick to remove)",
    "添加附件": "Add attachments",
    "可一次选多个，至多 {n} 个；单个不超过 {one}，一次提交合计不超过 {all}。不收程序文件。": (
        "Several at once, at most {n}; each up to {one}, together up to {all}. No programs."
    ),
    # ---- what changed ----
    "〔删去：": "[deleted: ",
    "〔加上：": "[added: ",
    "〕": "]",
    "内容的变化": "What changed in the content",
    "删去的": "deleted",
    "加上的": "added",
    "您上次看过之后的变化": "Changed since you last looked",
    "内容的各版": "Versions of the content",
    "第 {n} 稿": "Draft {n}",
    "现在的": "at hand",
    "与上一稿对照": "Compare with the one before",
    "两稿对照": "Side by side",
    "本轮：{purpose}": "this round: {purpose}",
    "本轮目的": "Purpose of the round",
    "左边": "Left",
    "右边": "Right",
    "对照": "Compare",
    "改了 {n} 处": "{n} part changed|{n} parts changed",
    "两稿相同": "The two are the same",
    "有改动": "changed",
    "没有改动，展开看": "Not changed; show it",
    "（空）": "(empty)",
    # ---- the trail and the sheet ----
    "按时间看，连同各处停留": "In order of time, with how long it lay where",
    "共 {n} 步": "{n} step|{n} steps",
    "第 {n} 轮": "Round {n}",
    "工作日": "Working days",
    "没有停留。": "It lay nowhere.",
    "按工作日计，起算日不计。": "In working days; the first day is not counted.",
    "用浏览器的打印功能（Ctrl+P），一页 A4。": "Print from the browser (Ctrl+P): one page of A4.",
    # ---- tables for a spreadsheet ----
    "导出表格": "Export as a table",
    "为什么不能办": "Why not",
    "撤下日期": "Taken down on",
}
