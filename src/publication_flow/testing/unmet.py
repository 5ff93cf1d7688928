"""What a clause expected and did not find, as data: told in the reader's language afterwards.

A bare `assert` would say nothing without pytest and, under `python -O`, would not even be there:
every clause would hold.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from publication_flow.policy.verdict import Verdict
from publication_flow.testing.words import Words

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "differs": ("应为：{expected}；实际：{actual}", "expected: {expected}; found: {actual}"),
    "not-among": (
        "应有：{expected}；实际只有：{actual}",
        "expected among them: {expected}; found only: {actual}",
    ),
    "among": ("不应有：{expected}；实际有：{actual}", "not expected: {expected}; found: {actual}"),
    "not-refused": (
        "应当不予办理，实际办成了",
        "it was done; nothing was refused, though it should have been",
    ),
    "not-denied": (
        "规程没有说“不符合规程”：{actual}",
        "the policy did not say no: {actual}",
    ),
    "other-reason": (
        "应因为“{expected}”不予办理；实际原因是：{actual}",
        "expected to be refused because “{expected}”; refused because: {actual}",
    ),
    "untold": (
        "当 步骤没有办成，原因是：{actual}；条款没有写到这个原因",
        "the step was refused, and the clause does not state why: {actual}",
    ),
    "nobody-moves": (
        "办到“{actual}”之后无人可以接着办，到不了“{expected}”",
        "nobody may move it on from “{actual}”, so “{expected}” is not reached",
    ),
}


class Unmet(AssertionError):
    """A clause does not hold here. `kind` says of which words `expected` and `actual` are."""

    def __init__(
        self,
        code: str,
        kind: str = "text",
        expected: Any = None,
        actual: Any = None,
        because: Verdict | None = None,
    ) -> None:
        super().__init__(code, expected, actual)
        self.code, self.kind, self.expected, self.actual = code, kind, expected, actual
        self.because = because

    def __str__(self) -> str:
        return SENTENCES[self.code][1].format(expected=self.expected, actual=self.actual)

    def sentence(self, lang: str, words: Words, names: Mapping[str, str]) -> str:
        """In words: ids as the policy's labels, persons by `names` (id -> name)."""
        told = _Told(lang, words, names)
        expected, actual = self.expected, self.actual
        if self.kind == "lines":
            expected, actual = told.lines(expected, actual)
        else:
            expected, actual = told.value(self.kind, expected), told.value(self.kind, actual)
        told_so = SENTENCES[self.code][lang == "en"].format(expected=expected, actual=actual)
        if self.because is None or self.because.allowed:
            return told_so
        verdict = self.because._replace(names=names)
        return f"{told_so}{'. ' if lang == 'en' else '。'}{verdict.sentence(lang)}"


def same(kind: str, expected: Any, actual: Any, because: Verdict | None = None) -> None:
    """`Unmet` unless the two are equal; `because` is the policy's answer that explains it."""
    if expected != actual:
        raise Unmet("differs", kind, expected, actual, because)


def among(kind: str, expected: Any, found: Iterable[Any]) -> None:
    """`Unmet` unless it is one of those found."""
    found = list(found)
    if expected not in found:
        raise Unmet("not-among", kind, expected, found)


def not_among(kind: str, expected: Any, found: Iterable[Any]) -> None:
    """`Unmet` if it is one of those found."""
    found = list(found)
    if expected in found:
        raise Unmet("among", kind, expected, found)


class _Told:
    def __init__(self, lang: str, words: Words, names: Mapping[str, str]) -> None:
        self.at = int(lang == "en")
        self.words, self.names = words, names

    def value(self, kind: str, value: Any) -> str:
        if value is None or (isinstance(value, Collection) and not value):
            return ("无", "nothing")[self.at]
        if isinstance(value, bool):
            return (("不可以", "may not"), ("可以", "may"))[value][self.at]
        if isinstance(value, (list, set, frozenset)):
            ordered = value if isinstance(value, list) else sorted(value)
            return ("、", ", ")[self.at].join(self.value(kind, one) for one in ordered)
        if isinstance(value, tuple):
            return " ".join(self.value(kind, one) for one in value if one)
        if isinstance(value, Mapping):
            pairs = (
                f"{self.head(k)} {self.value(_KINDS.get(str(k), str(k)), v)}"
                for k, v in value.items()
            )
            return ("，", ", ")[self.at].join(pairs)
        if kind == "person":
            return self.names.get(value, str(value))
        for known in (kind, *_ALSO.get(kind, ())):
            if self.words.has(known, value):
                return self.words.label(known, value, "en" if self.at else "zh")
        return str(value)

    def head(self, name: str) -> str:
        return _HEADS.get(name, (name, name))[self.at]

    def lines(self, expected: list[Any], actual: list[Any]) -> tuple[str, str]:
        """The first line of a trail that is not as it should be, with its number."""
        longest = max(len(expected), len(actual))
        for at in range(longest):
            pair = [side[at] if at < len(side) else None for side in (expected, actual)]
            if pair[0] != pair[1]:
                place = (f"第 {at + 1} 行 ", f"line {at + 1}: ")[self.at]
                return place + self.value("text", pair[0]), self.value("text", pair[1])
        return "", ""


# Of which kind the columns of a trail are, and what they are called.
_KINDS: Final[dict[str, str]] = {
    "to": "stage", "on_behalf_of": "person", "entered_by": "person", "who": "person",
}  # fmt: skip
_ALSO: Final[dict[str, tuple[str, ...]]] = {
    "reason": ("mistake",),
    "refusal": ("reason", "mistake"),
}
_HEADS: Final = {
    "person": ("人员", "person"), "action": ("操作", "action"), "to": ("到", "to"),
    "post": ("岗位", "as"), "on_behalf_of": ("代", "on behalf of"),
    "entered_by": ("补录人", "recorded by"), "mode": ("签批方式", "signed"),
    "occurred_on": ("办理日期", "done on"), "opinion": ("意见", "opinion"),
    "reason": ("理由", "reason"), "step": ("步骤", "step"), "who": ("涉及", "about"),
}  # fmt: skip
