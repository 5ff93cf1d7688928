"""Labels with nothing behind them: 作者: 来自: 时间:2018-02-06, pasted from a web page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.screening.proofread_page import Found, Line, Page

_LABEL = re.compile(
    r"(?<![一-鿿])(作者|来自|来源|信息来源|稿件来源|文章来源|编辑|责任编辑|责编|发布人|发布者|发布单位|"
    r"发布机构|发布时间|发布日期|时间|日期|供稿|供稿人|供稿单位|撰稿|撰稿人|摄影|审核|审核人|初审|复审|终审|"
    r"签发|签发人|索引号|文号|发文字号|发文机关|成文日期|生成日期|公开日期|公开方式|公开范围|主题词|主题分类|"
    r"点击数|点击量|点击率|浏览次数|浏览量|阅读次数|访问次数)[ \u3000]?[:：]"
)


def check(page: Page) -> Iterator[Found]:
    block: list[Line] = []
    for line in page.lines:
        if _LABEL.match(line.text):
            block.append(line)
            continue
        yield from _empty(block)
        block = []
    yield from _empty(block)


def _empty(block: list[Line]) -> Iterator[Found]:
    """The labels of a few lines in a row. When none of them is filled it is a form, left blank on
    purpose; the last one may have its value in the line below."""
    empty: list[Found] = []
    filled = 0
    for line in block:
        labels = list(_LABEL.finditer(line.text))
        ends = [*(label.start() for label in labels[1:]), len(line.text)]
        for label, end in zip(labels, ends, strict=True):
            if line.text[label.end() : end].strip(" \u3000\t|/·_"):
                filled += 1
                continue
            start = line.start + label.start()
            empty.append(Found("field-empty", start, line.start + label.end(), {"label": label[1]}))
    if empty and empty[-1].end == block[-1].end:
        empty.pop()
    if filled:
        yield from empty
