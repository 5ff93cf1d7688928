"""Numbers: exact and vague at once, thousands set apart wrongly, shares over a hundred."""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.screening.proofread_page import Found, Page, around

# What is counted one by one: 215余条 is neither exact nor round. What is measured may well be
# 15余公里, and 215余万元 leaves room below.
_COUNTED = "(?:[人户件]次|[条件个人名户份篇项家起例批期场张本册所处台套部座辆位次])"
_MORE = re.compile(rf"(?<![0-9.,，第])([0-9]{{2,9}})([余多]){_COUNTED}(?!以[上下])")
# 签约 217 户 is no estimate, nor is 最近 217 条.
_ABOUT = re.compile(
    rf"(?:(?<![契公条合签预节特制邀违盟履])约|(?<![最附就靠临接邻亲远])近)\s?([0-9]{{3,9}}){_COUNTED}"
)
_TWICE = re.compile(rf"(?:大约|约|近|将近)\s?[0-9]+(?:\.[0-9]+)?[万亿]?[余多][万亿]?{_COUNTED}")
_GROUPS = re.compile(r"(?<![0-9.,])[0-9]{1,9}(?:,[0-9]{1,9}){1,6}(?=(?:\.[0-9]{1,6})?[万亿]?元)")
_RIGHT = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
_SHARE = re.compile(r"占[^，。；;、,\n0-9%]{0,12}([0-9]{1,6}(?:\.[0-9]{1,4})?)%")
_TARGET = re.compile("计划|目标|任务|预算|去年|上年|同期|年初|应")


def check(page: Page) -> Iterator[Found]:
    text = page.plain
    for match in _MORE.finditer(text):
        if not match[1].endswith("0"):
            yield _found("count-vague", match, number=match[1], word=match[2])
    for match in _ABOUT.finditer(text):
        # 约 125 户 may be an estimate; 约 217 户 was counted.
        if match[1][-1] not in "05":
            yield _found("count-vague", match, number=match[1], word=match[0][0])
    for match in _TWICE.finditer(text):
        yield _found("count-twice-vague", match)
    for match in _GROUPS.finditer(text):
        if not _RIGHT.fullmatch(match[0]) and not _list(match[0]):
            right = f"{int(match[0].replace(',', '')):,}"
            yield _found("thousands-wrong", match, right=right)
    for match in _SHARE.finditer(text):
        said = around(text, match.start(), match.end(), 20)
        if float(match[1]) > 100 and not _TARGET.search(said):
            yield _found("share-over", match)


def _list(digits: str) -> bool:
    """300,500,800元 set apart three amounts; so do 50,100元."""
    groups = digits.split(",")
    return all(len(one) <= 3 and not one.startswith("0") for one in groups) and len(groups[-1]) < 3


def _found(code: str, match: re.Match[str], **facts: object) -> Found:
    return Found(code, match.start(), match.end(), facts)
