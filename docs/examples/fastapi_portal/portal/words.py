"""The portal's own words in English. What the engine says, it says in both languages itself."""

from __future__ import annotations

from starlette.requests import Request

ENGLISH = {
    "某某区民政局": "Civil Affairs Bureau",
    "政府信息公开": "Government information",
    "工作台": "Desk",
    "登录": "Sign in",
    "退出": "Sign out",
    "办理台": "Console",
    "演示登录：选一位工作人员。真实的门户在这里接自己的账号系统。": (
        "A demonstration: choose somebody. A real portal has its own accounts here."
    ),
    "尚无公开信息。": "Nothing has been published yet.",
    "已撤下": "taken down",
    "该信息已撤下。": "This information has been taken down.",
    "编号": "Number",
    "撤下日期": "Taken down on",
    "公开日期": "Published on",
    "待办": "Waits on me",
    "没有待办。": "Nothing waits on you.",
    "我能看到的文章": "Articles I may see",
    "还没有。": "None yet.",
    "拟稿": "New draft",
    "标题": "Title",
    "正文": "Body",
    "栏目": "Category",
    "提交": "Submit",
    "理由": "Reason",
    "意见": "Opinion",
    "可以办理": "What I may do",
    "现在没有您可以办的。": "There is nothing for you to do now.",
    "为什么不能办": "Why not the rest",
    "责任链": "Who did what",
    "人员": "Person",
    "岗位": "Post",
    "操作": "Action",
    "日期": "Day",
    "环节": "Stage",
    "期限": "Due",
    "改稿、退回、附件和打印在办理台办理": (
        "Revising, returning, files and printing are in the console"
    ),
    "没有办成": "It was not done",
    "返回": "Back",
}


def language(request: Request) -> str:
    """zh, unless the browser asks for English first."""
    return "en" if request.headers.get("accept-language", "").lower().startswith("en") else "zh"


def word(zh: str, lang: str) -> str:
    return zh if lang == "zh" else ENGLISH[zh]
