"""English of the queue, of deciding on one screen, and of many at once."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    "您上次看过以后": "Since you last looked",
    "您上次办理以后": "Since you last acted",
    "退回以后": "Since it was sent back",
    "与公开的那一版相比": "Against the public version",
    "已签收：{number}。": "Claimed: {number}.",
    "已办理：{number} {action}。还有 {n} 件。": (
        "Done: {number}, {action}. One is left.|Done: {number}, {action}. {n} are left."
    ),
    "已办理：{number} {action}。手头的都办完了。": "Done: {number}, {action}. Nothing is left.",
    "没有选中任何事项，什么也没有办。": "Nothing was selected, and nothing was done.",
    "本轮签批和意见": "Sign-offs and opinions of this round",
    "看全文（{n} 字）": "The whole text ({n} characters)",
    "不写或自己写": "None, or your own words",
    "自己写": "Your own words",
    "自己写的（写了就以它为准）": "Your own words (they come before the phrase)",
    "不办，返回": "Back, not done",
    "跳过": "Skip",
    "看事项": "Open the item",
    "看事项全貌": "The whole item",
    "待办还有 {n} 件": "{n} still waits|{n} still wait",
    "后面没有了。": "That was the last one.",
    "前面跳过的，和轮不到您办的，还有 {n} 件。": (
        "{n} that you skipped, or that is not for you, is left.|"
        "{n} that you skipped, or that are not for you, are left."
    ),
    "从头再来": "From the top",
    "回待办": "To the inbox",
    "手头的都办完了。": "All that waited on you is done.",
    "手机签批": "Decide on a phone",
    "待签批": "To be decided",
    "点开逐件看，或者选中几件一并办理": "Open them one by one, or select several",
    "等您{action}的": "Waiting for you: {action}",
    "{n} 件": "{n} item|{n} items",
    "{action}选中的": "{action}: the selected",
    "本页全部": "All on this page",
    "没有等您签批的。": "Nothing waits for your decision.",
    "一并办理：{action}": "Several at once: {action}",
    "{n} 件可以办": "{n} can be done",
    "请核对这些事项": "Please check these",
    "这些现在不能办（{n} 件）": "Not possible now ({n})",
    "没有勾选。仍要提交也可以，系统到时再逐件判定。": (
        "Not ticked. You may send them all the same: each is judged when it comes."
    ),
    "改办别的：": "Do something else: ",
    "一次填好，各件相同": "Said once, for all of them",
    "{action}勾选的事项": "{action}: the ticked items",
    "一并办理的结果": "The results",
    "结果": "Result",
    "已办": "done",
    "没有办": "not done",
    "{done} 件已办，{refused} 件没有办。": "{done} done, {refused} not done.",
    "没有办的，和各自的原因": "Not done, and why",
    "处理好了，这些再办一次": "Put right: do these again",
    "已办的": "Done",
    "同一份表单再交一次，结果还是这些，不会重复办理。": (
        "The same form sent again gives these same results; nothing is done twice."
    ),
}
