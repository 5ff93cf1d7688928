"""English of the organisation: who sits where, and the forms that change it."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    "科室、岗位、人员和职责，截至 {day}": "Units, posts, people and remits as of {day}",
    "变动": "Change",
    "空缺": "Vacant",
    "无人担任": "Held by nobody",
    "无科室负责": "No unit answers",
    "“{action}”无人可办：": "Nobody can do this ({action}): ",
    "AB 角：委托代办": "Deputies",
    "代办人": "Deputy",
    "委托人": "For",
    "自": "Since",
    "至": "Until",
    "未到任": "not yet",
    "只限": "Only for",
    "撤销": "Revoke",
    "委托": "Delegation",
    "这个科室还没有人任职。": "Nobody holds a post in this unit yet.",
    "负责的栏目": "Answers for",
    "{since} 起": "from {since}",
    "{since} 至 {until}": "{since} to {until}",
    "结束": "End",
    "没有岗位的人员": "People without a post",
    "最近的变动": "Latest changes",
    "全部变动": "All changes",
    "机构人员的变动": "Changes of the organisation",
    "新的在前；每一项都在办理日志里，不能改也不能删": (
        "Newest first; each is on record and can be neither altered nor removed"
    ),
    "这一页没有变动。": "No changes on this page.",
    "办理人": "By",
    "结束职责": "end a remit",
    "最后一天 {day}": "last day {day}",
    # ---- the forms ----
    "您打开之后机构人员有了变动，这次没有记录": (
        "The organisation changed after you opened this; nothing was recorded"
    ),
    "由 {name} 办理": "by {name}",
    "您填的都在，看过再提交。": "What you typed is still there; look at it and send it again.",
    "登记后可以任命；已登记的编号会改用新的姓名。": (
        "Once enrolled a person can be appointed; an id that is known gets the new name."
    ),
    "人员编号": "Person's id",
    "登录系统用的编号：小写字母、数字、点或连字符，如 li.na。": (
        "The id they sign in with: lower-case letters, digits, dots or hyphens, such as li.na."
    ),
    "姓名": "Name",
    "设立后可以任命人员、划定职责；已有的编号会改用新的名称。": (
        "Once established a unit can have people and remits; an id that is known gets the new name."
    ),
    "科室编号": "Unit's id",
    "小写字母开头，字母、数字或连字符，如 low-income。": (
        "Begins with a lower-case letter; letters, digits or hyphens, such as low-income."
    ),
    "科室名称": "Unit's name",
    "从起始日期那天起就能以这个岗位办理。": "From the first day on they can act in this post.",
    "科室的岗位必须选；分管领导选所分管的科室。": (
        "A unit's post needs one; for a leader in charge, the unit they are in charge of."
    ),
    "起始日期": "First day",
    "截止日期（含）": "Last day, inclusive",
    "没有期限就不填。": "Leave empty when there is no end.",
    "{name}（无科室负责）": "{name} (no unit answers)",
    "科室、分管领导、责任人缺一不能发布。同一科室再划定，以后一次为准；收回用“结束职责”。": (
        "Nothing is published unless unit, leader and officer are named. A later assignment of the "
        "same unit takes the earlier one's place; to take one back, end its remit."
    ),
    "对这个栏目负领导责任的人。": "Who is in charge of the category.",
    "科室里具体负责的人。": "Who in the unit answers for it by name.",
    "代办人以委托人的岗位办理，责任链上两个人都记；受托的岗位不能再转委托。": (
        "The deputy acts in the other's post and both go on the trail; what is held by delegation "
        "cannot be delegated on."
    ),
    "委托的岗位": "Post to delegate",
    "只限这些栏目": "Only these categories",
    "不勾就是全部栏目。": "None ticked: all categories.",
    "只限这些操作": "Only these actions",
    "不勾就是全部操作。": "None ticked: all actions.",
    "最后一天之后不能再以这个岗位办理，以它为准的委托同时终止；已办的事不受影响。": (
        "After the last day they cannot act in this post, and delegations of it end too; what was "
        "done stays done."
    ),
    "任职": "Appointment",
    "最后一天之后代办人不能再代办；已代办的事不受影响。": (
        "After the last day the deputy cannot act; what was done stays done."
    ),
    "最后一天之后这个科室不再提供这个栏目的信息；在办的不受影响。": (
        "After the last day the unit no longer provides for the category; what is under way stays."
    ),
    "职责": "Remit",
    "最后一天（含）": "Last day, inclusive",
    "不填就是昨天，即时生效。": "Left empty: yesterday, with immediate effect.",
    "文件名称和文号，如 台民发〔2017〕1号。": "The document and its number.",
}
