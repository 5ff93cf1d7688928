"""A total against its parts: 共 215 条，其中…… 18 条、…… 92 条.

Only what must add up is added: total and parts in one sentence and one unit, and no word that
compares, counts anew or lets a person stand in two parts. What is left out on purpose is not
missed: parts below their total are remarked only where they claim to be all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from publication_flow.screening.proofread_page import Found, Page

_UNIT = (
    "人次|户次|件次|万元|亿元|元|条|件|人|名|户|次|份|篇|项|家|起|例|批|期|场|张|本|册|亩|吨|"
    "[个处所](?=[，,、；;）)]|$)"
)
_AMOUNT = re.compile(
    rf"(?<![0-9.])([0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]{{1,12}})(\.[0-9]{{1,6}})?({_UNIT})"
)
# 共公开 216 条。其中，…… is one statement, full stop or not.
_STATEMENT = re.compile(r"(?:[^。！？!?\n]|。(?=其中))+")
_AMONG = re.compile(r"[，,；;、：:。\s]{0,2}[（(]?其中[：:，,]?")
_TOTAL = re.compile(r"(?:合计|总计)[：:]?")
_UNSURE = re.compile(
    "增|减|下降|较|比|同期|去年|上年|平均|每|人均|新|累计|包括|包含|含|既|又|兼|同时|重复|也|"
    "党员|学历|本科|专科|研究生|职称|级|少数民族|岁|女|残疾|(?<!其)余|多|约|近|以上|以下"
)
_ALL = re.compile("其他|其它|其余|分别")
_INSIDE = re.compile(r"[（(][^（）()]{0,80}[）)]")
_REACH = 400  # a longer sentence is a table or no sentence at all


class _Amount(NamedTuple):
    start: int
    end: int
    number: Decimal
    unit: str


def check(page: Page) -> Iterator[Found]:
    for statement in _STATEMENT.finditer(page.own):
        start, sentence = statement.start(), statement[0]
        if len(sentence) > _REACH or not any(one in sentence for one in ("其中", "合计", "总计")):
            continue
        among = [*_AMONG.finditer(sentence)]
        if len(among) == 1:
            yield from _among(start, sentence, among[0])
        elif not among:
            yield from _summed(start, sentence)


def _among(start: int, sentence: str, among: re.Match[str]) -> Iterator[Found]:
    before = [a for a in _amounts(sentence[: among.start()]) if a.end == among.start()]
    tail = sentence[among.end() :]
    if "(" in among[0] or "（" in among[0]:
        tail = re.split("[）)]", tail, maxsplit=1)[0]
    tail = _INSIDE.sub(lambda m: "□" * len(m[0]), tail)
    if not before or _UNSURE.search(tail):
        return
    total = before[-1]
    parts = [a for a in _amounts(tail) if a.unit == total.unit]
    added = sum((a.number for a in parts), Decimal(0))
    if len(parts) < 2 or added == total.number:
        return
    if added > total.number or _ALL.search(tail) or _slip(parts, added, total.number):
        yield _wrong(start + total.start, start + among.end() + parts[-1].end, total, added)


def _slip(parts: list[_Amount], added: Decimal, total: Decimal) -> bool:
    """Four parts or more that miss the whole by less than the smallest of them: one is mistyped."""
    return len(parts) >= 4 and total - added < min(*(a.number for a in parts), total / 20)


def _summed(start: int, sentence: str) -> Iterator[Found]:
    """18 条、92 条，合计 110 条."""
    word = _TOTAL.search(sentence)
    if word is None or _UNSURE.search(sentence):
        return
    after = [a for a in _amounts(sentence[word.end() :]) if a.start == 0]
    before = _amounts(sentence[: word.start()])
    if after and len(before) >= 2 and all(a.unit == after[0].unit for a in before):
        added = sum((a.number for a in before), Decimal(0))
        if added != after[0].number:
            end = start + word.end() + after[0].end
            yield _wrong(start + before[0].start, end, after[0], added)


def _amounts(text: str) -> list[_Amount]:
    return [
        _Amount(m.start(), m.end(), Decimal(m[1].replace(",", "") + (m[2] or "")), m[3])
        for m in _AMOUNT.finditer(text)
    ]


def _wrong(start: int, end: int, total: _Amount, added: Decimal) -> Found:
    facts = {"total": f"{total.number}", "added": f"{added}", "unit": total.unit}
    return Found("sum-wrong", start, end, facts)
