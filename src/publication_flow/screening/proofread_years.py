"""Years that do not fit the date of the text: last year's sentence in this year's report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.screening.proofread_page import Found, Page, around

_YEAR = r"(?<![0-9])((?:19|20)[0-9]{2})年"
_WHO = r"(?:，|,|、|度|全年|[我本全各]?[省市区县局们]{1,2}|民政局|[一-鿿]{2,6}[局办委]){0,3}"
# 将 is also 把 (将政务公开纳入考核, correct of any year): it tells of the future only before a word
# that says how or that something is done, and not where the clause says what became of the object.
_WILL = (
    r"(?:将|还将|也将|拟|力争|争取)(?:要|会|继续|进一步|严格|认真|切实|积极|不断|深入|大力|全面|努力|"
    r"着力|逐步|持续|坚持|按照|根据|围绕|结合|加强|加大|加快|推进|完善|开展|组织|健全|强化|实施|启动|"
    r"举办|举行|召开|突出|抓好|做好|从(?!业)|在(?![职编校册建岗])|以(?![往上下])|对(?![口象外])|重点(?:做好|抓好|围绕|推进|突出|加强|开展))"
)
_FUTURE = re.compile(_YEAR + _WHO + "(?:" + _WILL + "|下一步)")
# Not 将在2017年: 将在2017年工作的基础上 is right a year later.
_BY = re.compile(r"[将拟](?:计划)?于((?:19|20)[0-9]{2})年")
_PAST = re.compile(
    _YEAR + _WHO + r"(?:全年)?(?:累计|共计|共|已)(?:受理|办理|公开|发布|收到|接到|完成|救助|发放)"
)
_OBJECT = re.compile(
    "作为|列入|纳入|列为|摆在|放在|摆上|融入|贯穿|转为|改为|变为|报送|上报|下发|交由|移交|相结合|结合起来|"
    "一并|落到|落实到|分解|细化|公布于|公开于"
)
# A plan of then is told, or what came of it.
_TOLD = re.compile("原定|原计划|原拟|当时|曾|年初|提出|指出|表示|预计|此前|上年|前年")
_CAME = re.compile("实际|已经|提前|超额")
_PLANNED = re.compile("计划|拟|将|预计|力争|目标|争取|预期|要|测算|预测")


def check(page: Page) -> Iterator[Found]:
    """Nothing without the date of the text."""
    if page.day is None:
        return
    own, now = page.own, page.day.year
    for match in (*_FUTURE.finditer(own), *_BY.finditer(own)):
        clause = re.split("[，,。；;！？\n]", own[match.end() : match.end() + 80], maxsplit=1)[0]
        # The sentence up to here, and what follows.
        said = around(own, match.start(), match.end(), 40)
        before, after = said.split(match[0], 1)
        ours = not (_OBJECT.search(clause) or _TOLD.search(before) or _CAME.search(after))
        if int(match[1]) < now and ours:
            yield _found("year-out-of-place", match, now)
    for match in _PAST.finditer(own):
        planned = _PLANNED.search(around(own, match.start(), match.end(), 40))
        if int(match[1]) > now and not planned:
            yield _found("year-ahead", match, now)


def _found(code: str, match: re.Match[str], now: int) -> Found:
    return Found(code, match.start(), match.end(), {"year": int(match[1]), "now": now})
