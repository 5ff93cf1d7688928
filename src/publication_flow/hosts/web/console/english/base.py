"""English of what stands on every page, and of the desk, the item, the catalogue and errors."""

from __future__ import annotations

# "one|many": the form for n=1, and for all others.
ENGLISH: dict[str, str] = {
    # ---- every page ----
    "政府信息公开审批": "Disclosure approval",
    "跳到正文": "Skip to the content",
    "演示": "Demonstration",
    "登录不验密码，数据均为虚构，只在本机使用。": (
        "No password is asked, all data are invented, and it runs on this machine only."
    ),
    "换人": "Change person",
    "主导航": "Main",
    "今天是 {day}": "Today is {day}",
    "每一步都记入办理日志": "Every step goes on record",
    "待办": "Inbox",
    "我经办的": "Handled by me",
    "拟稿": "Drafts",
    "公开目录": "Catalogue",
    "年度数字": "The year",
    "组织": "Organisation",
    "规程": "Policy",
    "代 {name}": "for {name}",
    "目前没有岗位": "no post at present",
    "必填": "required",
    "请选择": "Choose",
    "翻页": "Pages",
    "上一页": "Previous",
    "下一页": "Next",
    "从第 {n} 条起": "from no. {n}",
    "全部": "All",
    "查看": "Show",
    # ---- due lights and states ----
    "无时限": "no limit",
    "超期 {n} 个工作日": "{n} working day overdue|{n} working days overdue",
    "{day} 到期（暂定）": "due {day} (provisional)",
    "已过期": "past due",
    "今天到期": "due today",
    "明天到期": "due tomorrow",
    "{day} 到期": "due {day}",
    "公开中": "public",
    "先行撤下": "suspended",
    "已撤下": "withdrawn",
    "未公开": "not public",
    "（内容已清除）": "(erased)",
    "无人在岗": "nobody in office",
    "无待办": "waits for nobody",
    # ---- banners ----
    "已办理：{number} {action}。": "Done: {number}, {action}.",
    "{number} {action} 早先已办成，这次没有重复办理。": (
        "{number}, {action}: it had been done already and was not done twice."
    ),
    "已保存。": "Saved.",
    "已删除。": "Deleted.",
    "已提交 {n} 件，结果如下。": "{n} sent; the results follow.",
    "已记录，从写明的日期起作用。": "Recorded, with effect from the date given.",
    "新规程已采用，今后新开的事项按它办理。": (
        "The new policy is adopted for matters opened from now on."
    ),
    "没有下一件了，手头的都已办完。": "Nothing is left: all that waited is done.",
    # ---- the inbox ----
    "本页 {n} 件可以办": "{n} on this page to do",
    "下一件": "Next item",
    "本页时限": "Limits on this page",
    "超期": "Overdue",
    "今明到期": "Due today or tomorrow",
    "未到期": "Not due yet",
    "选中 {number}": "Select {number}",
    "选择": "Select",
    "事项": "Item",
    "要办的": "To do",
    "时限": "Limit",
    "到手": "Since",
    "签收": "Claimed",
    "我已签收": "claimed by me",
    "{name} 已签收": "claimed by {name}",
    "未签收": "not claimed",
    "选中的一并办理": "With those selected",
    "一并办理": "Do all",
    "逐件判定，不能办的会说明原因。": "Each is judged by itself; what may not be done says why.",
    "这里没有等您办理的事项。": "Nothing here waits on you.",
    "另有 {n} 件到了您的岗位，但您不能办": "{n} more reached your post, but not for you to do",
    # ---- handled by me ----
    "每件事最近一次由您办理的，和它现在在谁手里": (
        "Your last act on each matter, and who holds it now"
    ),
    "我办的": "My act",
    "环节": "Stage",
    "公开": "Public",
    "现在在谁手里": "Who holds it now",
    "再多看一些": "Show more",
    "您还没有经办过事项。": "You have not handled anything yet.",
    # ---- an item ----
    "您看到的是公开的版本。": "You see the public version.",
    "内容": "Content",
    "没有正文，或正文已清除。": "There is no body, or it was erased.",
    "附件": "Attachments",
    "（已清除）": "(erased)",
    "本轮签批": "Sign-offs of this round",
    "签批": "Sign-off",
    "人员": "Person",
    "日期": "Day",
    "效力": "Standing",
    "已作废": "void",
    "待本人确认": "to be confirmed",
    "内容后来改过": "content changed since",
    "有效": "stands",
    "公开版本": "The public version",
    "状态": "State",
    "首次公开": "First public",
    "本版公开": "This version",
    "第 {n} 版": "version {n}",
    "标题": "Title",
    "渠道": "Channels",
    "我能办什么": "What I may do",
    "现在没有您能办的。": "There is nothing for you to do now.",
    "为什么别的不能办（{n}）": "Why not the others ({n})",
    "可以办": "may",
    "不能办": "may not",
    "可以办的人：": "Who could: ",
    "{day} 到这一环节": "at this stage since {day}",
    "打印": "Print",
    "审批单": "Approval sheet",
    "责任链": "Responsibility trail",
    "纸质签批": "on paper",
    "电话签批": "by telephone",
    "由 {name} 补录": "entered by {name}",
    "记录于 {at}": "recorded {at}",
    "停留 {n} 个工作日": "{n} working day there|{n} working days there",
    "日志第 {n} 号": "position {n}",
    "意见": "Opinion",
    "理由": "Reason",
    # ---- the catalogue ----
    "公众现在能看到的，和已经撤下的": "What the public can read, and what was taken down",
    "栏目": "Category",
    "首次公开年份": "First public in",
    "科室": "Unit",
    "已于 {day} 撤下，内容不再公开": "taken down on {day}, no longer public",
    "没有符合条件的公开信息。": "Nothing public fits.",
    # ---- entrance ----
    "演示登录": "Demonstration: sign in",
    "您是谁？": "Who are you?",
    "这是演示：选一个人，就以他的岗位办理。": (
        "This is a demonstration: choose a person and work in their posts."
    ),
    "选择机构": "Choose an agency",
    # ---- errors ----
    "完整的判定": "The whole verdict",
    "回首页": "Home",
    "填写的内容有误": "Something typed cannot be taken",
    "请先登录": "Please sign in first",
    "这一步您不能办": "This is not for you to do",
    "没有找到": "Not found",
    "不能这样办理": "That cannot be done this way",
    "情况有变，没有办成": "Things have changed; it was not done",
    "内容太大": "Too large",
    "按规程，现在还不能办": "The policy does not allow it yet",
    "操作太频繁": "Too many requests",
    "系统正忙": "The system is busy",
    "系统出了差错": "Something went wrong",
    "没有办成": "Not done",
    "请返回上一页，按提示改正后再提交，填好的内容还在。": (
        "Go back, correct it as told and send it again; what you typed is still there."
    ),
    "登录后再打开这个页面。": "Sign in, then open this page again.",
    "如认为应当由您办理，请联系办公室核对岗位任命。": (
        "If you think it is yours to do, ask the office to check your appointment."
    ),
    "编号或地址可能有误，也可能不在您的查阅范围内。": (
        "The number or address may be wrong, or it is not yours to read."
    ),
    "请重新打开事项，看清变化后再办；您这次的提交没有改动任何内容。": (
        "Open the item again and see what changed; what you sent changed nothing."
    ),
    "请返回上一页，换小一些的附件。": "Go back and choose a smaller file.",
    "请按上面的原因补齐后再办。": "Put right what is named above, then do it.",
    "稍等片刻再试，已办的事不受影响。": "Wait a moment; what was done stays done.",
    "请稍等几秒，再按一次提交；不会重复办理。": (
        "Wait a few seconds and send it once more; nothing is done twice."
    ),
    "请返回上一页再试。": "Go back and try again.",
}
