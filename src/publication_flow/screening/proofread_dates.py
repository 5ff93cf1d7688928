"""Days that do not exist, weekdays that do not fit, spans that run backwards, the closing date."""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from publication_flow.screening.proofread_page import Found, Page, chinese_number

_DAY = re.compile(
    r"(?<![0-9])(?:((?:19|20)[0-9]{2})年)?(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日"
    r"|(?<![0-9A-Za-z./-])((?:19|20)[0-9]{2})([-./])([0-9]{1,2})\5([0-9]{1,2})(?![0-9A-Za-z/-]|\.[0-9])"
)
_WRITTEN = re.compile(  # 二〇一八年二月六日, with all that stands for its nought
    "([一二][〇○零ＯO0Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_WEEKDAY = re.compile(
    r"[（(]\s?(?:星期|周|礼拜)([一二三四五六日天])\s?(?:[）)]|[上下]午)"
    r"|\s?星期([一二三四五六日天])(?![、至到和或—-])"
    r"|\s?周([一二三四五六日])(?=上午|下午|早|晚|中午|前|[，,。；;\s）)])"
)
_TO = re.compile(r"\s?(?:至|到|—|——|－|-|~|～)\s?")
_ENDS = re.compile(r"(?:((?:19|20)[0-9]{2})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日")
_YEARS = re.compile(
    r"(?<![0-9])((?:19|20)[0-9]{2})年(?:至|到|—|－|-|~|～)((?:19|20)[0-9]{2})年(?![0-9])"
)
_WEEK = "一二三四五六日"
_ALONE = re.compile(r"(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日")
_LAST_LINES = 6  # the date under a text stands here, or what stands there is no such date


class _Day(NamedTuple):
    """A day as written; `year` is None where none is given."""

    start: int
    end: int
    year: int | None
    month: int
    day: int

    @property
    def exists(self) -> bool:
        if not 1 <= self.month <= 12 or self.day < 1:
            return False
        # Without a year 29 February is a day of some year.
        return self.day <= monthrange(self.year or 2000, self.month)[1]


def check(page: Page) -> Iterator[Found]:
    known: int | None = page.day.year if page.day else None
    for day in _days(page.plain):
        known = day.year or known
        if not day.exists:
            facts = {"leap": isleap(day.year)} if day.year and day.month == 2 else {}
            yield Found("no-such-day", day.start, day.end, facts)
            continue
        yield from _weekday(page.plain, day, known)
        yield from _backwards(page.plain, day)
    for match in _YEARS.finditer(page.plain):
        if int(match[1]) > int(match[2]):
            yield Found("span-backwards", match.start(), match.end(), {})
    yield from _closing(page)


def _days(text: str) -> Iterator[_Day]:
    for match in _DAY.finditer(text):
        year, month, day = (match[1], match[2], match[3]) if match[2] else match.group(4, 6, 7)
        found = _Day(match.start(), match.end(), int(year) if year else None, int(month), int(day))
        # 2018-45-3 is a number of something.
        if match[2] or 1 <= found.month <= 12:
            yield found
    for match in _WRITTEN.finditer(text):
        written = re.sub("[○零ＯO0]", "〇", match[1])
        numbers = [chinese_number(one) for one in (*written, match[2], match[3])]
        if None not in numbers:
            year = int("".join(str(one) for one in numbers[:4]))
            yield _Day(match.start(), match.end(), year, numbers[4] or 0, numbers[5] or 0)


def _weekday(text: str, day: _Day, known: int | None) -> Iterator[Found]:
    match = _WEEKDAY.match(text, day.end)
    if match is None:
        return
    told = (match[1] or match[2] or match[3]).replace("天", "日")
    # A day without a year is of the year spoken of, or of one beside it.
    years = [day.year] if day.year else [known + n for n in (-1, 0, 1)] if known else []
    right = [
        _WEEK[date(year, day.month, day.day).weekday()]
        for year in years
        if day._replace(year=year).exists and 1 <= year <= 9999
    ]
    if right and told not in right:
        facts = {"right": f"星期{right[0]}" if day.year else "", "year": day.year or known}
        yield Found("weekday-wrong", day.start, match.end(), facts)


def _backwards(text: str, first: _Day) -> Iterator[Found]:
    to = _TO.match(text, first.end)
    match = _ENDS.match(text, to.end()) if to else None
    if match is None:
        return
    year = int(match[1]) if match[1] else first.year
    last = _Day(0, 0, year, int(match[2] or first.month), int(match[3]))
    # From December to January without a year runs into the next one.
    turns = not match[1] and last.month < first.month
    begins = first.year or 0, first.month, first.day
    if not turns and last.exists and (last.year or 0, *last[3:]) < begins:
        yield Found("span-backwards", first.start, match.end(), {})


def _closing(page: Page) -> Iterator[Found]:
    """The date alone in a line under the text, against the date of the text."""
    if page.day is None or len(page.lines) < 3:
        return
    for line in reversed(page.lines[2:][-_LAST_LINES:]):
        if _ALONE.fullmatch(line.text):
            day = next(_days(line.text))
            if day.exists and date(day.year or 1, day.month, day.day) != page.day:
                yield Found("closing-date", line.start, line.end, {"day": page.day.isoformat()})
            return
