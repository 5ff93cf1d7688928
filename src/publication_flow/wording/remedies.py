"""What to do next, and what a problem is called: for programs that show problems to people.

A sentence says what is wrong; a remedy says what helps. It is found by the code, else by the
status of the answer, so that every problem has one.
"""

from __future__ import annotations

REMEDIES: dict[str, tuple[str, str]] = {
    # ---- a rule of the policy said no ----
    "wrong-stage": (
        "请看该事项的 actions：列出了现在能办什么、等谁办。",
        "Read the matter's actions: what can be done now, and whom it waits for.",
    ),
    "no-post": ("请由 who 中的人办理，或请机构任命。", "Ask one of who, or be appointed."),
    "wrong-post": ("请由 who 中的人办理。", "Ask one of who to do it."),
    "other-unit": ("请由本科室的人办理，见 who。", "Somebody of that unit must do it: see who."),
    "mode-not-allowed": ("请换一种签批方式。", "Sign in one of the ways that are accepted."),
    "not-recorder": ("请由可以补录的岗位补录。", "Have it recorded by a post that may."),
    "recorder-own-work": ("请由没有经手的同事补录。", "Have it recorded by an uninvolved person."),
    "late-entry": ("请填写 reason 说明迟录的理由。", "Give a reason for the late entry."),
    "distinct-persons": ("请由没有签过其他步骤的人签批。", "Another person must sign this step."),
    "own-content": ("请由没有写过内容的人签批。", "Somebody who did not write it must sign."),
    "sign-off-missing": ("请先办完缺少的签批。", "Get the missing sign-off first."),
    "sign-off-stale": ("请对现在的内容重新签批。", "Have the present content signed again."),
    "outside-remit": ("请改栏目，或由负责该栏目的科室办理。", "Change the category or the unit."),
    "incomplete": ("请用 revise 补齐内容再办。", "Complete the content with revise, then retry."),
    "field-value": ("核实后改填该字段，否则退回。", "Correct the field, or return the matter."),
    "unchecked": ("请把清单逐项处理好再签批。", "See to every entry of the checklist first."),
    "claimed-by-other": ("请与签收人联系，由其办理或放回。", "Ask the claimant to act or release."),
    "not-claimed": ("请先签收。", "Claim it first."),
    "nothing-to-take-back": ("不用收回，请直接办理。", "There is nothing to undo; just go on."),
    "not-last-mover": ("请由办最后一步的人收回。", "Whoever took the last step must take it back."),
    "already-followed": ("请商后一位退回。", "Ask whoever acted since to return it."),
    "public-state": ("请先看该事项的公开状态 public。", "Look at the matter's public state first."),
    "outcome": ("请先看该事项的办理结果 outcome。", "Look at how the matter ended first."),
    "nothing-to-confirm": ("不用确认。", "Nothing needs confirming."),
    "not-appointer": ("请由任命人本人办理。", "The appointer must do it in person."),
    "policy-unproved": ("请带证据采用规程后再新建。", "Adopt the policy with evidence first."),
    # ---- the request ----
    "api.stale": (
        "请重新读取事项，看 since 中的变化，再决定是否办理。",
        "Read the matter again, look at since, and decide anew.",
    ),
    "api.if-match-required": (
        "请先 GET 该事项，把 ETag 放进 If-Match。",
        "GET the matter first and send its ETag as If-Match.",
    ),
    "api.bad-etag": (
        '请原样送回 GET 该事项得到的 ETag，或写成 "版本号"。',
        'Send back the ETag that GET gave, or the version in quotes: "3".',
    ),
    "api.bad-cursor": ("请从头读取，不带 cursor。", "Begin again without a cursor."),
    "api.key-required": ("每次点击生成一个 UUID 作编号。", "Make a UUID for each click."),
    "foreign-origin": (
        "请从门户自己的页面办理；程序调用不要带 Origin。",
        "Act from the portal's own pages; a program sends no Origin.",
    ),
    "command-reused": ("新的操作要用新的编号。", "Give something new a new key."),
    "reference-taken": ("请按 external_ref 找到该事项再办。", "Find the matter by external_ref."),
    # ---- the five systems ----
    "answerable": (
        "请先划定责任：分管领导、科室、责任人都要写明。",
        "Assign it first: leader, section and officer.",
    ),
    "due-outside": (
        "请改填日期。",
        "Correct the date.",
    ),
    "marked": (
        "请先了结所说的事：看该事项的 marks 和 desks。",
        "Settle what is marked first: see marks and desks.",
    ),
    "no-end": (
        "请先在公开的内容里写明截止日期。",
        "Give the public content its end first.",
    ),
    "no-finding": (
        "请重新读取 findings。",
        "Read findings again.",
    ),
    "no-quorum": (
        "请等表决或答复够数，现有的见 ballots。",
        "Wait for more votes or answers; ballots holds those there are.",
    ),
    "not-carried": (
        "请退回修改，或重新审议、征求意见。",
        "Return it, or deliberate or consult again.",
    ),
    "not-lapsed": (
        "请等时限届满，见 limits。",
        "Wait until the limit is over: see limits.",
    ),
    "not-marked": (
        "不到这一步，现在能办的见 actions。",
        "Not that far yet; actions holds what can be done.",
    ),
    "not-passable": (
        "请遮盖或删去该号码。",
        "Mask the number or take it out.",
    ),
    "not-past": (
        "请到那天以后再办。",
        "Retry after that day.",
    ),
    "own-mark": (
        "请由另一位有权的人办理。",
        "Another person who may must do it.",
    ),
    "part-value": (
        "请用 revise 改正所说的部分。",
        "Correct the part named with revise.",
    ),
    "past": (
        "请先改日期。",
        "Change the date first.",
    ),
    "personal-data": (
        "请遮盖号码；可以放行的逐项放行，见 findings。",
        "Mask the numbers, or pass what may be passed: see findings.",
    ),
    "too-early": (
        "请到那天再办。",
        "Retry on that day.",
    ),
    "voted": (
        "不用再表决。",
        "There is nothing more to vote.",
    ),
    "file-large": ("请压缩或拆分文件。", "Make the file smaller or split it."),
}

BY_STATUS: dict[int, tuple[str, str]] = {
    400: ("请改正请求后再发。", "Correct the request and send it again."),
    401: ("请登录后再试。", "Sign in and retry."),
    403: ("请由有权的人办理。", "Somebody who may must do it."),
    404: ("请核对地址和编号。", "Check the address and the number."),
    405: ("可用的方法见 Allow。", "Allow names the methods there are."),
    409: ("请重新读取后再办。", "Read again and retry."),
    412: ("请重新读取后再办。", "Read again and retry."),
    413: ("请压缩或拆分后再传。", "Make it smaller or split it."),
    415: ("请改用所列的类型。", "Send one of the types named."),
    422: ("请按 errors 改正后再发。", "Correct what errors names and send it again."),
    428: ("请先读取再办。", "Read first, then act."),
    429: ("请等 Retry-After 所写的秒数。", "Wait for the seconds in Retry-After."),
    500: ("请把编号和时间告诉系统管理员。", "Tell the administrator the number and the time."),
    503: ("请等 Retry-After 所写的秒数，用同一编号再发。", "Wait, then send the same key again."),
}

TITLES: dict[int, tuple[str, str]] = {
    400: ("请求看不懂", "The request cannot be read"),
    401: ("没有登录", "Not signed in"),
    403: ("规程不允许", "The policy does not allow it"),
    404: ("没有找到", "Not found"),
    405: ("不支持这种方法", "Method not allowed"),
    409: ("有人先办了", "Somebody was faster"),
    412: ("看到的已不是最新", "It has moved on"),
    413: ("太大", "Too large"),
    415: ("不支持这种类型", "Media type not supported"),
    422: ("填写有误", "It cannot be taken"),
    428: ("要写明看到的版本", "Say which version you saw"),
    429: ("太频繁", "Too many requests"),
    500: ("系统出错", "Something went wrong"),
    503: ("暂时办不了", "Not now"),
}


def remedy(code: str, status: int, lang: str) -> str:
    """What helps against a problem. `lang` is zh or en."""
    pair = REMEDIES.get(code) or BY_STATUS.get(status) or BY_STATUS[500]
    return pair[lang == "en"]


def title(code: str, status: int, lang: str) -> str:
    """What a problem is called; the same at every occurrence of its type (RFC 9457, 3.1.3)."""
    if code == "foreign-origin":
        return ("来自别的网站", "From another site")[lang == "en"]
    pair = TITLES.get(status) or TITLES[500]
    return pair[lang == "en"]
