"""What a person is told of a matter: one sentence per kind of notice, in both languages.

The addressee is 您 / you; the host puts its own salutation before and its own link behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from publication_flow.wording import fill

_TITLE = ("⟦《{title}》⟧（{matter}）", "⟦“{title}” ⟧({matter})")
_DUE = (
    "⟦，请于{due}前办理⟧⟦，办理期限暂定为{due_earliest}⟧",
    "⟦; due by {due}⟧⟦; due by {due_earliest} at the earliest⟧",
)
_BY = ("{person}⟦（代{principal}）⟧", "{person}⟦ (for {principal})⟧")
_REASON = ("⟦，理由：“{reason}”⟧。", "⟦ (reason: “{reason}”)⟧.")
_DO = ("：{actions}⟦（代{on_behalf_of}）⟧", ": {actions}⟦ (for {on_behalf_of})⟧")
_HANDLED = (f"您经手的{_TITLE[0]}已由{_BY[0]}", f"{_TITLE[1]}, which you handled, was")

SENTENCES: dict[str, tuple[str, str]] = {
    "waits": (
        f"{_TITLE[0]}已到您处，请您办理{_DO[0]}{_DUE[0]}。",
        f"{_TITLE[1]} waits for you{_DO[1]}{_DUE[1]}.",
    ),
    "returned": (
        f"{_HANDLED[0]}退回至“{{stage}}”环节{_REASON[0]}",
        f"{_HANDLED[1]} returned by {_BY[1]} to “{{stage}}”{_REASON[1]}",
    ),
    "taken-back": (
        f"{_HANDLED[0]}收回至“{{stage}}”环节{_REASON[0]}",
        f"{_HANDLED[1]} taken back by {_BY[1]} to “{{stage}}”{_REASON[1]}",
    ),
    "urged": (
        f"{_BY[0]}催办{_TITLE[0]}，请您抓紧办理{_REASON[0]}",
        f"{_BY[1]} urges you on with {_TITLE[1]}{_REASON[1]}",
    ),
    "ended": (
        f"{_HANDLED[0]}办结，结果为“{{outcome}}”{_REASON[0]}",
        f"{_HANDLED[1]} ended by {_BY[1]}: “{{outcome}}”{_REASON[1]}",
    ),
    "amended": (
        f"{_TITLE[0]}已由{_BY[0]}{{action}}，内容有改动，请您知悉⟦，意见：“{{opinion}}”⟧。",
        (
            f"{_BY[1]} changed the content of {_TITLE[1]} and signed it ({{action}}); please take "
            "note⟦ (opinion: “{opinion}”)⟧."
        ),
    ),
    "published": (
        f"{_HANDLED[0]}于{{day}}发布⟦（{{purpose}}）⟧。",
        f"{_HANDLED[1]} published⟦ ({{purpose}})⟧ by {_BY[1]} on {{day}}.",
    ),
    "withdrawn": (
        f"{_HANDLED[0]}于{{day}}撤下{_REASON[0]}",
        f"{_HANDLED[1]} withdrawn by {_BY[1]} on {{day}}{_REASON[1]}",
    ),
    "suspended": (
        f"{_HANDLED[0]}于{{day}}先行撤下{_REASON[0]}",
        f"{_HANDLED[1]} suspended by {_BY[1]} on {{day}}{_REASON[1]}",
    ),
    "restored": (
        f"{_HANDLED[0]}于{{day}}恢复公开{_REASON[0]}",
        f"{_HANDLED[1]} made public again by {_BY[1]} on {{day}}{_REASON[1]}",
    ),
    "due": (
        (
            f"{_TITLE[0]}的{{clock}}⟦于{{due}}届满⟧⟦最早于{{due_earliest}}届满（暂定）⟧，"
            f"现等您办理{_DO[0]}，请及时办理。"
        ),
        (
            f"The {{clock}} of {_TITLE[1]} ends⟦ on {{due}}⟧"
            f"⟦ on {{due_earliest}} at the earliest⟧; it waits for you{_DO[1]}."
        ),
    ),
    "overdue": (
        (
            f"{_TITLE[0]}的{{clock}}已于{{due}}届满，逾期{{overdue_by}}个工作日，"
            f"现等您办理{_DO[0]}，请尽快办理。"
        ),
        (
            f"The {{clock}} of {_TITLE[1]} ended on {{due}}, {{overdue_by}} working day(s) ago; it "
            f"waits for you{_DO[1]}. Please see to it as soon as possible."
        ),
    ),
    "digest": (
        (
            "{name}同志：截至{day}，等您办理的事项{waits}件，其中今日到期{due_today}件，"
            "逾期{overdue}件；您经手的事项退回待改{returned}件。"
        ),
        (
            "{name}: on {day}, {waits} matter(s) wait for you, {due_today} due today and {overdue} "
            "overdue; {returned} matter(s) you handled stand returned."
        ),
    ),
    "digest-nothing": (
        "{name}同志：截至{day}，没有等您办理的事项，也没有退回待改的事项。",
        "{name}: on {day}, nothing waits for you and nothing you handled stands returned.",
    ),
    "digest-line": (
        (
            f"{_TITLE[0]}⟦：{{actions}}⟧⟦（{{mark}}）⟧⟦，期限{{due}}⟧⟦，期限暂定{{due_earliest}}⟧"
            "⟦，逾期{overdue_by}个工作日⟧"
        ),
        (
            f"{_TITLE[1]}⟦: {{actions}}⟧⟦ ({{mark}})⟧⟦, due by {{due}}⟧"
            "⟦, due by {due_earliest} at the earliest⟧⟦, {overdue_by} working day(s) overdue⟧"
        ),
    ),
    "digest-more": ("另有{more}件，请见待办。", "{more} more: see your inbox."),
}


def tell(kind: str, lang: str, facts: Mapping[str, Any]) -> str:
    """The sentence of a kind of notice. `facts` are plain data: labels (`{"zh": …, "en": …}`)
    speak the language, ISO days are written as people write them, and text that was typed stays
    on one line (a notice may become the subject of a mail)."""
    language = "en" if lang.lower().startswith("en") else "zh"
    worded = {name: _worded(value, language) for name, value in facts.items()}
    if day := facts.get("day"):
        worded["day"] = spoken_day(day, language)
    if due := facts.get("due_on"):
        name = "due" if facts.get("due_certain", True) else "due_earliest"
        worded[name] = spoken_day(due, language)
    return fill(SENTENCES[kind][language == "en"], language, worded)


def spoken_day(day: str, lang: str) -> str:
    """An ISO day as a letter of the office has it."""
    if lang == "en":
        return day
    year, month, of_month = day.split("-")
    return f"{int(year)}年{int(month)}月{int(of_month)}日"


def _worded(value: Any, lang: str) -> Any:
    if isinstance(value, Mapping):
        return value.get(lang)
    if isinstance(value, (list, tuple)):
        return [_worded(one, lang) for one in value]
    return " ".join(value.split()) if isinstance(value, str) else value
