"""Where the clock stops: what the policy forbids while a matter bears a mark, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.matter.content import Content
from publication_flow.matter.state import Mark, Matter, Round
from publication_flow.policy.pauses import paused
from publication_flow.policy.rulebook import Rulebook, rulebook

SMALL = (Path(__file__).parent / "minimal.toml").read_text(encoding="utf-8")
KIND = """
[kinds.case]
label = { zh = "来件", en = "case" }
category = "none"
stages = [
  { id = "weighed", label = { zh = "研究", en = "weighed" } },
  { id = "closed", label = { zh = "办结", en = "closed" }, final = true },
]
marks.asked = { label = { zh = "征求意见中", en = "being consulted on" } }
marks.urged = { label = { zh = "已催办", en = "urged" } }
purposes.answer = { zh = "答复", en = "answer" }
outcomes.answered = { zh = "已答复", en = "answered" }
parts.title = { label = { zh = "标题", en = "title" }, required = true }
[[kinds.case.actions]]
id = "receive"
label = { zh = "收件", en = "receive" }
to = "weighed"
opens = "answer"
content = "required"
posts = ["clerk"]
[[kinds.case.actions]]
id = "ask"
label = { zh = "征求意见", en = "ask" }
from = ["weighed"]
sets = "asked"
posts = ["auditor"]
[[kinds.case.actions]]
id = "urge"
label = { zh = "催办", en = "urge" }
from = ["weighed"]
sets = "urged"
posts = ["auditor"]
"""
UNASKED = '{ rule = "unmarked", marks = ["asked"] }'
PUBLIC = '{ rule = "public-state", states = ["none"] }'


def close(*rules: str, when: str = "") -> str:
    """An entry of the action that the matter waits for."""
    return f"""
[[kinds.case.actions]]
id = "close"
label = {{ zh = "办结", en = "close" }}
from = ["weighed"]
to = "closed"
closes = "answered"
desk = true
posts = ["auditor"]
rules = [{", ".join(rules)}]
when = {{ {when} }}
"""


def clock(when: str) -> str:
    """A limit for closing, that runs only while a condition holds."""
    return f"""
[[kinds.case.clocks]]
id = "limit"
label = {{ zh = "办理时限", en = "limit" }}
start = "stage:weighed"
until = ["close"]
limit = 5
when = {{ {when} }}
"""


def bearing(book: Rulebook, *marks: str) -> dict[str, list[str]]:
    """What stands still for a case with these marks, and by which of them."""
    content = Content("d", {}, {}, ())
    case = Matter(
        "2017-0001", "case", book.digest, 2, "weighed", "", "office", "2017-03-06", "2017-03-06",
        "2017-03-06", 2, 1, Round(1, "answer", content, (), (), None),
        marks=tuple(Mark(name, None, "2017-03-06", None, 2) for name in marks),
    )  # fmt: skip
    return {action: [mark.name for mark in by] for action, by in paused(case, book).items()}


@pytest.mark.parametrize(
    ("parts", "stops"),
    [
        ([close(UNASKED)], True),
        ([close(f'{{ rule = "all-of", rules = [{PUBLIC}, {UNASKED}] }}')], True),
        ([close(PUBLIC), clock('unmarked = ["asked"]')], True),
        ([close(f'{{ rule = "any-of", rules = [{PUBLIC}, {UNASKED}] }}')], False),
        ([close(PUBLIC)], False),
        ([close(PUBLIC), clock('marked = ["asked"]')], False),
    ],
    ids=["rule", "all-of", "clock", "any-of", "no-rule", "clock-of-the-mark"],
)
def test_the_clock_stops_where_the_way_on_is_forbidden(parts: list[str], stops: bool) -> None:
    """By a rule or a clock's condition; not where the mark is only one of several reasons."""
    book = rulebook((SMALL + KIND + "".join(parts)).encode())

    assert ({"close": ["asked"]} if stops else {}) == bearing(book, "asked")


def test_only_marks_that_forbid_stop_it() -> None:
    """Being urged stops nothing, alone or beside a mark that does; no mark, no stop."""
    book = rulebook((SMALL + KIND + close(UNASKED)).encode())

    assert {} == bearing(book)
    assert {} == bearing(book, "urged")
    assert {"close": ["asked"]} == bearing(book, "urged", "asked")


def test_where_another_way_is_open_nothing_stops() -> None:
    """Of two entries of one action that both lead on, one that nothing forbids is enough."""
    ways = close(UNASKED, when='marked = ["asked"]') + close(PUBLIC, when='marked = ["urged"]')
    book = rulebook((SMALL + KIND + ways).encode())

    assert {"close": ["asked"]} == bearing(book, "asked")
    assert {} == bearing(book, "asked", "urged")
