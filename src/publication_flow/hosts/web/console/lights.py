"""Due lights: green, yellow, red, each with its words. Sizes and instants as people read them."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from publication_flow.hosts.web.console.words import Speak

SOON = 1  # calendar days before the due day in which the light is yellow
_ZONE = ZoneInfo("Asia/Shanghai")


class Light(NamedTuple):
    """`colour` is a class of the style sheet: red, yellow, green or none."""

    colour: str
    text: str


def light(
    _: Speak, today: str, due_on: str | None, certain: bool = True, overdue_by: int | None = None
) -> Light:
    """The light of a deadline. A provisional day (暂定) is never red: the calendar of that year
    is not announced, so nobody knows yet."""
    if due_on is None:
        return Light("none", _("无时限"))
    if overdue_by:
        return Light("red", _("超期 {n} 个工作日", n=overdue_by))
    if not certain:
        return Light("green", _("{day} 到期（暂定）", day=short(due_on, today)))
    left = (date.fromisoformat(due_on) - date.fromisoformat(today)).days
    if left < 0:
        return Light("red", _("已过期"))
    if left == 0:
        return Light("yellow", _("今天到期"))
    if left <= SOON:
        return Light("yellow", _("明天到期"))
    return Light("green", _("{day} 到期", day=short(due_on, today)))


def short(day: str, today: str) -> str:
    """A day without its year where that is this year's."""
    return day[5:] if day[:4] == today[:4] else day


def size(count: int) -> str:
    """Bytes as people read them."""
    if count < 1000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{count / 1000:.0f} KB"
    return f"{count / 1_000_000:.1f}".removesuffix(".0") + " MB"


def instant(text: str) -> str:
    """A recorded instant to the minute, in China's time."""
    return datetime.fromisoformat(text).astimezone(_ZONE).strftime("%Y-%m-%d %H:%M")
