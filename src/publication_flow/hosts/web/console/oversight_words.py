"""What the oversight pages say: the standing of a period, a light, a gap, a span, in the office's
words; every colour with its shape and its word.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.words import Speak

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
QUARTERS = "一二三四"
MINUTE, HOUR, DAY = 60, 3_600, 86_400


class Said(NamedTuple):
    """A standing: `tone` is a badge's, `shape` tells it without colour."""

    tone: str
    shape: str
    word: str


def statuses(_: Speak) -> dict[str, Said]:
    """The standing of a duty's period (`projections.duties.STATUSES`), the worst first."""
    return {
        "missed": Said("red", "✕", _("逾期未公开")),
        "undetermined": Said("yellow", "?", _("无法确定")),
        "due-soon": Said("yellow", "◆", _("即将到期")),
        "open": Said("grey", "○", _("尚未到期")),
        "met-late": Said("blue", "✓", _("迟公开")),
        "met": Said("green", "✓", _("按时公开")),
    }


def lights(_: Speak) -> dict[str, str]:
    """The colours of open matters."""
    return {"red": _("超期"), "yellow": _("临近"), "green": _("未到期")}


def columns(_: Speak) -> dict[str, str]:
    """The colours of columns that must stay fresh."""
    return {"red": _("该更新未更新"), "yellow": _("快该更新了"), "green": _("更新及时")}


def gaps(_: Speak) -> dict[str, str]:
    """What is missing where somebody should answer (`matter.answering.GAPS`)."""
    return {
        "no-remit": _("没有责任科室"),
        "no-leader": _("没有分管领导"),
        "leader-no-post": _("所列分管领导已不在岗"),
        "no-officer": _("没有具体责任人"),
        "officer-no-post": _("所列责任人已不在岗"),
        "officer-elsewhere": _("责任人不在该科室"),
        "several-units": _("几个科室同时负责，没有人牵头"),
    }


def span(_: Speak, every: Mapping[str, int]) -> str:
    """How often something new is due: days or months."""
    if every.get("months"):
        return _("每 {n} 个月", n=every["months"])
    return _("每 {n} 天", n=every.get("days", 0))


def rhythm(_: Speak, every: str) -> str:
    """The length of a duty's periods."""
    return {
        "month": _("每月"), "quarter": _("每季"), "half-year": _("每半年"), "year": _("每年")
    }[every]  # fmt: skip


def month(lang: str, number: int) -> str:
    """A month's name."""
    return MONTHS[number - 1] if lang == "en" else f"{number}月"


def period(here: Here, name: str) -> str:
    """A period of a duty within its year: `2017-Q1`, `2017-H2`, `2017-03` or `2017`."""
    part = name[5:]
    if here.lang == "en":
        return month("en", int(part))[:3] if part.isdigit() else part or name
    if part.startswith("Q"):
        return f"{QUARTERS[int(part[1:]) - 1]}季度"
    if part.startswith("H"):
        return "上半年" if part == "H1" else "下半年"
    return month("zh", int(part)) if part else "全年"


def lasting(_: Speak, seconds: int | None) -> str:
    """How long something took, in the largest unit that is not nought."""
    if seconds is None:
        return "—"
    if seconds < HOUR:
        return _("{n} 分钟", n=max(seconds, 0) // MINUTE)
    if seconds < DAY:
        return _("{n} 小时", n=seconds // HOUR)
    return _("{n} 天", n=seconds // DAY)
