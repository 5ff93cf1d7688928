"""An old portal's table of items, made up: good rows in many forms, and rows bad in many ways."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

COLUMNS = (
    "编号", "标题", "栏目", "发布日期", "撤下日期", "生成日期", "文号", "科室", "渠道", "责任人",
)  # fmt: skip
MAPPING = """
[columns]
reference = "编号"
title = "标题"
category = "栏目"
first_on = "发布日期"
withdrawn_on = "撤下日期"
formed_on = "生成日期"
document_number = "文号"
unit = "科室"
channels = "渠道"
responsible = "责任人"

[values.category]
"低保" = "social-assistance"
"""
FIRST = date(2008, 5, 1)
Cells = dict[str, str]


class Spoilt(NamedTuple):
    """A row that was spoilt, and what an import must say of it."""

    row: int
    field: str
    code: str


def _forms(day: date) -> str:
    """A day in one of the forms that people type."""
    forms = (
        f"{day.year}/{day.month}/{day.day}", f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}", day.isoformat(), f"{day.year}.{day.month}.{day.day}",
        f"{day.isoformat()} 08:30:00", str((day - date(1899, 12, 30)).days),
    )  # fmt: skip
    return forms[day.toordinal() % len(forms)]


def _good(place: int) -> Cells:
    day = FIRST + timedelta(days=place % 3_000)
    names = (("社会救助科", "救助公示"), ("社会救助科", "低保"), ("局办公室", "机构职能"))
    unit, category = names[place % 3]
    withdrawn = _forms(day + timedelta(days=30)) if place % 10 == 7 else ""
    formed = _forms(day - timedelta(days=5)) if place % 4 else ""
    return dict(
        zip(
            COLUMNS,
            (
                f"OLD-{place:05d}", f"第{place}号公开信息", category, _forms(day), withdrawn,
                formed, f"台民发〔{day.year}〕{place}号", unit if place % 2 else "",
                "website" if place % 5 == 0 else "", "原审批：张建国（2012年前任职）",
            ),
            strict=True,
        )
    )  # fmt: skip


def _set(**cells: str) -> Callable[[Cells, Cells], Cells]:
    return lambda row, _before: row | cells


# How a row is spoilt, and which field is then named for which reason.
WAYS: dict[str, tuple[str, str, Callable[[Cells, Cells], Cells]]] = {
    "title missing": ("title", "field-required", _set(标题=" ")),
    "title too long": ("title", "text-long", _set(标题="长" * 201)),
    "control character": ("title", "text-control", _set(标题="铃\x07声")),
    "two lines": ("title", "text-control", _set(标题="上\n下")),
    "formula": ("title", "import-formula", _set(标题="=A2&B2")),
    "garbled": ("title", "import-garbled", _set(标题="锟斤拷通知")),
    "category missing": ("category", "field-required", _set(栏目="")),
    "category unknown": ("category", "unknown-category", _set(栏目="救助公告栏目")),
    "day missing": ("first_on", "field-required", _set(发布日期="")),
    "no such day": ("first_on", "not-a-date", _set(发布日期="2015-02-30")),
    "day in two senses": ("first_on", "not-a-date", _set(发布日期="6/3/2015")),
    "day to come": ("first_on", "date-future", _set(发布日期="2031-01-01", 撤下日期="")),
    "day too early": ("first_on", "date-early", _set(发布日期="1948-12-31", 生成日期="")),
    "withdrawn before": ("withdrawn_on", "import-withdrawn-before", _set(撤下日期="2008-04-01")),
    "withdrawn to come": ("withdrawn_on", "date-future", _set(撤下日期="2031/1/1")),
    "formed after": ("formed_on", "import-formed-after", _set(生成日期="2017-01-01")),
    "nobody answers": ("responsible", "field-required", _set(责任人="")),
    "unit unknown": ("unit", "import-unit-unknown", _set(科室="救灾科")),
    "unit open": ("unit", "import-unit", _set(科室="", 栏目="工作动态")),
    "channel unknown": ("channels", "unknown-channel", _set(渠道="广播站")),
    "number too long": ("document_number", "text-long", _set(文号="号" * 61)),
    "reference twice": (
        "reference", "import-reference-twice",
        lambda row, before: row | {"编号": before["编号"]},
    ),
    "item twice": (
        "title", "import-twice",
        lambda row, before: row | {n: before[n] for n in ("标题", "发布日期")},
    ),
}  # fmt: skip


def rows(good: int, bad: int) -> tuple[list[Cells], list[Spoilt]]:
    """Rows in order, `bad` of them spoilt in turn in every way, spread over the whole."""
    total = good + bad
    found: list[Cells] = []
    spoilt: list[Spoilt] = []
    ways = list(WAYS.values())
    every = total // bad if bad else total + 1
    for place in range(total):
        row = _good(place)
        if bad and place % every == every - 1 and len(spoilt) < bad:
            field, code, spoil = ways[len(spoilt) % len(ways)]
            row = spoil(row | {"撤下日期": "", "生成日期": ""}, found[-1])
            spoilt.append(Spoilt(place + 2, field, code))
        found.append(row)
    return found, spoilt


def as_csv(table: list[Cells], encoding: str = "utf-8") -> bytes:
    """The rows as a CSV file."""
    sheet = io.StringIO()
    write = csv.DictWriter(sheet, COLUMNS)
    write.writeheader()
    write.writerows(table)
    return sheet.getvalue().encode(encoding)
