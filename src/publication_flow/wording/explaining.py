"""The sentences a matter's story is told in: said by what an event did, never by an action's name.

`PIECES` are parts of sentences that the sentences take in.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "story.heading": (
        "事项{number}⟦{title}⟧办理经过：",
        "Matter {number}⟦ {title}⟧, its story:",
    ),
    "story.part-desks": ("各岗位用时：", "Time on each desk:"),
    "story.part-stops": ("停止计时：", "The clock stood still:"),
    "story.part-public": ("公众所见：", "What the public saw:"),
    "story.part-outcome": ("结果：", "The outcome:"),
    # who did what
    "story.acted": (
        "{day}，{who}办理“{action}”⟦（{fields}）⟧⟦，意见：{opinion}⟧⟦，理由：{reason}⟧。",
        (
            "On {day} {who} took the step “{action}”⟦ ({fields})⟧⟦, with the opinion {opinion}⟧"
            "⟦, for the reason {reason}⟧."
        ),
    ),
    "story.signed": (
        "{day}，{who}签批“{action}”⟦（{fields}）⟧⟦，意见：{opinion}⟧⟦，理由：{reason}⟧。",
        (
            "On {day} {who} signed “{action}”⟦ ({fields})⟧⟦, with the opinion {opinion}⟧"
            "⟦, for the reason {reason}⟧."
        ),
    ),
    "story.signed-silently": (
        "{day}，{who}签批“{action}”⟦（{fields}）⟧⟦，理由：{reason}⟧，未写意见。",
        (
            "On {day} {who} signed “{action}”⟦ ({fields})⟧⟦, for the reason {reason}⟧, "
            "without a comment."
        ),
    ),
    "story.entered": (
        "{mode}，由{recorder}补录⟦于{recorded}⟧。",
        "It was given {mode} and entered by {recorder}⟦ on {recorded}⟧.",
    ),
    "story.late": ("这一步于{recorded}记录。", "It was recorded on {recorded}."),
    # what that changed
    "story.opened": (
        "第{round}轮办理开始，目的是“{purpose}”，环节为“{stage}”。",
        "Round {round} began; its purpose is “{purpose}” and its stage “{stage}”.",
    ),
    "story.content": (
        "内容改为第{content}稿⟦，标题改为{title}⟧。",
        "The content became version {content}⟦, its title {title}⟧.",
    ),
    "story.category": (
        "栏目改为“{category}”。",
        "Its category became “{category}”.",
    ),
    "story.voided": (
        "此前的签批{positions}作废。",
        "The sign-offs given before, {positions}, are void.",
    ),
    "story.undone": ("收回的是{positions}。", "What it takes back is {positions}."),
    "story.confirmed": ("确认的是{positions}。", "What it confirms is {positions}."),
    "story.erased": (
        "依法清除{count}项内容，此处及以前写过的内容不再可见。",
        "By law {count} contents were erased; what they said is gone.",
    ),
    "story.marked": (
        "事项标记为“{mark}”⟦，至{until}⟧⟦，{actions}停止计时⟧。",
        "It is marked “{mark}”⟦ until {until}⟧⟦; the clock stops for {actions}⟧.",
    ),
    "story.unmarked": (
        "“{mark}”标记解除⟦，{actions}恢复计时⟧。",
        "The mark “{mark}” is lifted⟦; the clock runs again for {actions}⟧.",
    ),
    "story.published": (
        "{title}首次向社会公开⟦，渠道：{channels}⟧⟦，索引号{index}⟧。",
        "{title} became public for the first time⟦, on: {channels}⟧⟦; index number {index}⟧.",
    ),
    "story.republished": (
        "公开内容更换为第{version}版{title}⟦，渠道：{channels}⟧。",
        "What is public became version {version}, {title}⟦, on: {channels}⟧.",
    ),
    "story.suspended": (
        "{title}暂停向社会公开⟦，从{removed}取下⟧。",
        "{title} is off public view for the time being⟦, taken off: {removed}⟧.",
    ),
    "story.restored": (
        "{title}恢复向社会公开⟦，渠道：{channels}⟧。",
        "{title} is public again⟦, on: {channels}⟧.",
    ),
    "story.withdrawn": (
        "{title}停止向社会公开⟦，从{removed}取下⟧。",
        "{title} is public no longer⟦, taken off: {removed}⟧.",
    ),
    "story.posted": (
        "已在{channels}张贴⟦，地址：{address}⟧。",
        "It was posted on: {channels}⟦, at {address}⟧.",
    ),
    "story.removed": ("已从{removed}取下。", "It was taken off: {removed}."),
    "story.imported": (
        "{title}在启用本系统之前已向社会公开，不补造签批。",
        "{title} was public before this ledger began; no sign-off is invented for it.",
    ),
    "story.closed": (
        "第{round}轮办结，结果是“{outcome}”。",
        "Round {round} ended; its outcome is “{outcome}”.",
    ),
    "story.moved": (
        (
            "事项由“{source}”转到“{dest}”"
            "⟦，在“{source}”停留{days}⟧⟦，扣除停止计时{stopped}，计{net}⟧。"
        ),
        (
            "It went from “{source}” to “{dest}”"
            "⟦, after {days} in “{source}”⟧⟦; without the {stopped} of a stopped clock, {net}⟧."
        ),
    ),
    "story.returned": (
        (
            "事项由“{source}”退到“{dest}”"
            "⟦，在“{source}”停留{days}⟧⟦，扣除停止计时{stopped}，计{net}⟧。"
        ),
        (
            "It went back from “{source}” to “{dest}”"
            "⟦, after {days} in “{source}”⟧⟦; without the {stopped} of a stopped clock, {net}⟧."
        ),
    ),
    # the whole of it
    "story.desk": (
        "{desks}，待“{action}”：{net}⟦（共{days}，{why}停止计时{stopped}）⟧。",
        (
            "{desks}, awaiting “{action}”: {net}"
            "⟦ ({days} in all; {why} stopped the clock for {stopped})⟧."
        ),
    ),
    "story.stop": (
        "{since}至{until}“{mark}”，{actions}停止计时{days}。",
        "From {since} to {until}, “{mark}”: the clock stopped for {actions}, {days}.",
    ),
    "story.stop-still": (
        "{since}起“{mark}”，{actions}停止计时，至今{days}。",
        "Since {since}, “{mark}”: the clock stands still for {actions}, {days} so far.",
    ),
    "story.shown": (
        "{since}至{until}，公众看到第{version}版{title}⟦，渠道：{channels}⟧。",
        "From {since} to {until}: version {version}, {title}⟦, on: {channels}⟧.",
    ),
    "story.shown-still": (
        "{since}起，公众看到第{version}版{title}⟦，渠道：{channels}⟧。",
        "Since {since}: version {version}, {title}⟦, on: {channels}⟧.",
    ),
    "story.hidden": (
        "{since}至{until}，暂停公开，公众看不到。",
        "From {since} to {until}: nothing; it was off public view for the time being.",
    ),
    "story.hidden-still": (
        "{since}起，暂停公开，公众看不到。",
        "Since {since}: nothing; it is off public view for the time being.",
    ),
    "story.gone": (
        "{since}起，停止公开，公众看不到。",
        "Since {since}: nothing; it is public no longer.",
    ),
    "story.gone-until": (
        "{since}至{until}，停止公开，公众看不到。",
        "From {since} to {until}: nothing; it was public no longer.",
    ),
    "story.stands-public": (
        "事项在“{stage}”环节⟦，结果是“{outcome}”⟧，现向社会公开。",
        "It stands at “{stage}”⟦; the outcome is “{outcome}”⟧; it is public.",
    ),
    "story.stands-hidden": (
        "事项在“{stage}”环节⟦，结果是“{outcome}”⟧，现不向社会公开。",
        "It stands at “{stage}”⟦; the outcome is “{outcome}”⟧; it is not public.",
    ),
    "story.timeline-foot": (
        "{name}，截至{day}。数字是办理日志的序号。",
        "{name}, as of {day}. The numbers are positions in the ledger.",
    ),
    "story.lasted": (
        "自{since}至{until}首次公开，共{days}⟦，扣除停止计时{stopped}，计{net}⟧。",
        (
            "From {since} to its first publication on {until}: {days}"
            "⟦; without the {stopped} of a stopped clock, {net}⟧."
        ),
    ),
}

PIECES: dict[str, tuple[str, str]] = {
    "person": ("⟦{unit}⟧{name}⟦（{notes}）⟧", "{name}⟦ ({notes})⟧"),
    "on-behalf": ("代{principal}", "for {principal}"),
    "desk": ("⟦{unit}⟧{post}", "{post}⟦ ({unit})⟧"),
    "days": ("{n}个工作日", "{n} working days"),
    "day": ("{n}个工作日", "{n} working day"),
    "days-none": ("不足1个工作日", "less than 1 working day"),
    "days-unknown": ("工作日数待定", "an unknown number of working days"),
    "range": ("{first}至{last}", "{first} to {last}"),
    "range-still": ("{first}至今", "{first} until now"),
    "keyed": ("{mark}：{key}", "{mark}: {key}"),
    "erased": ("（已清除）", "(erased)"),
    "timeline": ("{number} 办理时间轴", "Timeline of {number}"),
    "timeline-sum": ("{net}（另停{stopped}）", "{net} (stopped for {stopped})"),
    "timeline-public": ("向社会公开", "public"),
    "timeline-stopped": ("斜线：停止计时", "hatched: the clock stood still"),
    "timeline-cut": ("双斜线：没有岗位待办的日子，缩短", "a cut: days on nobody's desk, cut short"),
    "it": ("本事项", "it"),
    "paper": ("书面签批", "on paper"),
    "telephone": ("电话签批", "by telephone"),
}
