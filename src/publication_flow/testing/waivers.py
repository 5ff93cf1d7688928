"""Waivers (豁免): a clause that need not hold for a while, why, on whose word, until when.

    [[waivers]]
    clause = "publish-needs-leader"
    reason = "局领导换届，由办公室主任代批"
    approver = "胡健"
    expires = 2017-12-31

`expires` is the last day on which it counts. A waiver that has run out fails the check even when
its clause holds by now: it is to be struck or renewed, not forgotten.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from publication_flow.testing.clauses import BadClauses
from publication_flow.testing.preflight import Finding

KEYS: Final = ("clause", "reason", "approver", "expires")
_ENTRY = re.compile(r"^[ \t]*\[\[[ \t]*waivers[ \t]*\]\]", re.MULTILINE)
_AT_LINE = re.compile(r"\(at line (\d+)")

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "waiver-encoding": (
        "豁免文件不是 UTF-8 编码（可能是 GBK）；请另存为 UTF-8",
        "the waivers are not UTF-8 (perhaps GBK): save them as UTF-8",
    ),
    "waiver-toml": ("豁免文件不是 TOML：{detail}", "the waivers are not TOML: {detail}"),
    "waiver-shape": (
        "豁免写成 [[waivers]] 表，每项写 clause、reason、approver、expires 四个键",
        "waivers are [[waivers]] tables with the keys clause, reason, approver and expires",
    ),
    "waiver-key": (
        "豁免缺少“{key}”，或不是文字；四个键 clause、reason、approver、expires 都要写",
        "the waiver has no “{key}”, or it is no text: write clause, reason, approver and expires",
    ),
    "waiver-unknown-key": (
        "豁免里没有“{key}”这个键；可用的是 clause、reason、approver、expires",
        "a waiver has no key “{key}”: there are clause, reason, approver and expires",
    ),
    "waiver-day": (
        "expires 应是日期，如 2026-12-31，不加引号；这里写的是 {value}",
        "expires is a date like 2026-12-31, without quotes, not {value}",
    ),
    "waiver-clause": (
        "没有条款“{clause}”；最接近的是：{near}",
        "there is no clause “{clause}”; nearest: {near}",
    ),
    "waiver-twice": (
        "条款“{clause}”在第 {line} 行已经豁免；请只留一项",
        "clause “{clause}” is waived already at line {line}: keep one",
    ),
}


class Waiver(NamedTuple):
    """One entry; `line` is where it stands in its file."""

    clause: str
    reason: str
    approver: str
    expires: date
    line: int

    def expired(self, day: date) -> bool:
        """Whether it has run out before a day."""
        return day > self.expires


def read_waivers(file: str, data: bytes, clauses: Iterable[str]) -> list[Waiver]:
    """The waivers of a TOML file for clauses of these ids.

    `BadClauses` names the line of each entry that is incomplete or names no clause.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadClauses([_finding("waiver-encoding", file, line)]) from None
    try:
        tables = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise BadClauses([_finding("waiver-toml", file, line, detail=error)]) from None
    entries = tables.get("waivers", [])
    shaped = isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries)
    if not shaped or set(tables) - {"waivers"}:
        raise BadClauses([_finding("waiver-shape", file, 1)])
    lines = [text.count("\n", 0, found.start()) + 1 for found in _ENTRY.finditer(text)]
    lines += [1] * (len(entries) - len(lines))  # written in line: waivers = [{…}]
    findings: list[Finding] = []
    waivers: dict[str, Waiver] = {}
    known = list(clauses)
    for line, entry in zip(lines, entries, strict=False):
        wrong = list(_mistakes(file, line, entry, known, waivers))
        findings += wrong
        if not wrong:
            waivers[entry["clause"]] = Waiver(**entry, line=line)
    if findings:
        raise BadClauses(sorted(findings))
    return list(waivers.values())


def _mistakes(
    file: str, line: int, entry: Mapping[str, Any], known: Sequence[str], had: Mapping[str, Waiver]
) -> Iterator[Finding]:
    for key in entry.keys() - set(KEYS):
        yield _finding("waiver-unknown-key", file, line, key=key)
    for key in KEYS[:3]:
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            yield _finding("waiver-key", file, line, key=key)
    expires = entry.get("expires")
    if expires is None:
        yield _finding("waiver-key", file, line, key="expires")
    elif type(expires) is not date:  # a datetime is a date too
        yield _finding("waiver-day", file, line, value=repr(expires))
    clause = entry.get("clause")
    if not isinstance(clause, str):
        return
    if clause not in known:
        near = "、".join(difflib.get_close_matches(clause, known, 3, 0) or known[:3])
        yield _finding("waiver-clause", file, line, clause=clause, near=near)
    elif clause in had:
        yield _finding("waiver-twice", file, line, clause=clause, line_=had[clause].line)


def _finding(code: str, file: str, line: int, **facts: object) -> Finding:
    facts = {name.rstrip("_"): value for name, value in facts.items()}
    zh, en = (sentence.format(**facts) for sentence in SENTENCES[code])
    return Finding(file, line, code, zh, en)
