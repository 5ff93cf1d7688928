"""English of drafting: working copies, their editor, and beginning from last period's item."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    "写到一半的都在这里，只有您自己看得到": "What you have begun; nobody else sees it",
    "新拟一件": "New draft",
    "您目前没有拟稿的岗位，只能看自己的工作稿。": (
        "You hold no post that drafts at present; you can read your own working copies."
    ),
    "工作稿": "Working copy",
    "准备办": "To become",
    "上次保存": "Last saved",
    "放弃": "Discard",
    "（还没有标题）": "(no title yet)",
    "没有写到一半的工作稿。": "You have no working copies.",
    "套用上期": "Begin from last period's item",
    "每年、每季都发的，从上期开始改：标题里的年份自动顺延，附件要重新添加。": (
        "For what comes every year or quarter: the year in the title moves on by itself; "
        "attachments are to be added anew."
    ),
    "标题里的字": "Words of the title",
    "找上期": "Find it",
    "{day} 公开": "public {day}",
    "套用": "Begin from it",
    "这个栏目里没有您科室公开过的信息。": "Your unit has published nothing in this category.",
    "已套用，改好后提交。": "Taken over; change what differs and submit it.",
    "回拟稿": "Back to drafts",
    "工作稿，{at} 保存": "working copy, saved {at}",
    "还没有保存": "not saved yet",
    "您起稿之后事项有了变化。请看过变化，再提交；您写的都在。": (
        "The item changed after you began. See what changed, then submit; what you wrote is "
        "still there."
    ),
    "您起稿之后的变化": "Changed since you began",
    "这份工作稿在另一个窗口保存过": "This working copy was saved in another window",
    "下面是您这个窗口里写的，还没有保存。再按一次保存，就以它为准。另一个窗口里写的是：": (
        "Below is what this window has; it is not saved yet. Save once more, and it counts. The "
        "other window has:"
    ),
    "按规程没有办成，工作稿已保存": "The policy said no; the working copy is saved",
    "套用自": "Begun from",
    "保存和提交": "Saving and submitting",
    "只是工作稿，没写全也可以，只有您看得到。": (
        "a working copy; it may be incomplete, and only you see it."
    ),
    "提交": "Submit",
    "按规程办理，记入办理日志，以后改动都留痕。": (
        "done by the policy and recorded; every later change leaves its trace."
    ),
    "上期的附件没有带来，需要的请重新添加：": (
        "Its attachments were not taken over; add what you need: "
    ),
    "保存": "Save",
    "删除": "Remove",
    "提交：{action}": "Submit: {action}",
    "放弃这份工作稿": "Discard this working copy",
    "放弃工作稿": "Discard a working copy",
    "放弃这份工作稿？": "Discard this working copy?",
    "确认后写的内容和附件都删除，找不回来；事项本身不受影响。": (
        "Text and files will be deleted for good; the item itself is not affected."
    ),
    "确认放弃": "Discard it",
    "留着": "Keep it",
}
