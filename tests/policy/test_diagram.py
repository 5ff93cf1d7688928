"""The pictures of a lifecycle: derived from the machine, whole, readable, repeatable."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest

from publication_flow.policy import diagram, packs
from publication_flow.policy.layout import wide
from publication_flow.policy.routes import Detail, chart
from publication_flow.policy.rulebook import Rulebook, rulebook

SVG = "{http://www.w3.org/2000/svg}"
ARROW = re.compile(r"^  (\[\*\]|s_[a-z_0-9]+) --> (\[\*\]|s_[a-z_0-9]+)( : [^:;#\"<>]+)?$")


def pack(name: str = "cn-civil-affairs") -> Rulebook:
    return rulebook(packs.pack(name))


def words(document: str) -> str:
    root = ElementTree.fromstring(document)
    return "".join(text.text or "" for text in root.iter(SVG + "text"))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", packs.names())
def test_every_action_is_in_the_whole_picture(name: str, lang: str) -> None:
    """With all detail, no action of a shipped policy is missing from the SVG or the Mermaid."""
    book = pack(name)
    labels = [action.label.in_(lang) for action in book.kind("item").actions]

    shown = words(diagram.svg(book, "item", lang, detail="all")).replace(" ", "")
    text = diagram.mermaid(book, "item", lang, detail="all")

    assert [] == [label for label in labels if label.replace(" ", "") not in shown]
    assert [] == [label for label in labels if label not in text]


@pytest.mark.parametrize("name", packs.names())
def test_moves_are_the_machines_own(name: str) -> None:
    """Each pair of stages that the picture joins is joined by the machine, for the same action."""
    book = pack(name)
    lifecycle = book.lifecycle("item")
    known = {
        (book.kind("item").actions[edge.entry].label.zh, edge.source, edge.dest)
        for edge in lifecycle.edges
    }

    drawn = {
        (action, source, dest)
        for route in chart(book, "item", "zh", detail="all").routes
        for action, _ in route.labels
        for source in route.sources
        for dest in route.dests
    }

    assert set() == drawn - known
    assert {"drafted"} <= {dest for action, _, dest in drawn if action == "退回"}


def test_take_back_is_drawn_only_where_a_move_could_be_undone() -> None:
    """The machine allows take-back to any earlier stage; no move ever leads three stages on."""
    drawn = {
        (route.sources, route.dests)
        for route in chart(pack(), "item", "zh", detail="all").routes
        if "收回" in dict(route.labels)
    }

    assert (("office-audited",), ("department-provided",)) in drawn
    assert (("leader-approved",), ("drafted",)) not in drawn


def test_withholding_never_leads_back_to_published() -> None:
    """What was never public ends for good: its arrow goes to the final stage alone."""
    dests = {
        dest
        for route in chart(pack(), "item", "zh", detail="all").routes
        if "不予公开" in dict(route.labels)
        for dest in route.dests
    }

    assert {"withdrawn"} == dests


def test_a_rounds_picture_leaves_out_other_rounds() -> None:
    """An erratum is published after the audit: the leader's stage lies off its way."""
    seen = chart(pack(), "item", "zh", purpose="erratum")

    assert frozenset({"leader-approved", "withdrawn"}) == seen.dim
    assert "提请撤下" not in {label for route in seen.routes for label, _ in route.labels}


@pytest.mark.parametrize("detail", ["chain", "all"])
@pytest.mark.parametrize("name", packs.names())
def test_mermaid_keeps_to_the_grammar(name: str, detail: str) -> None:
    """Outside notes, every line is a declaration or an arrow whose label ends nothing early."""
    text = diagram.mermaid(pack(name), "item", "zh", current="drafted", detail=detail)  # type: ignore[arg-type]

    head, direction, *lines = re.sub(r"  note right of [\s\S]*?end note\n", "", text).splitlines()
    odd = [
        line
        for line in lines
        if not ARROW.match(line) and not line.startswith(("  state ", "  class"))
    ]
    assert ["stateDiagram-v2", "  direction LR"] == [head, direction]
    assert [] == odd


def test_a_label_cannot_break_out_of_either_picture() -> None:
    """Quotes, colons, tags in a policy's labels stay text."""
    data = packs.pack("cn-civil-affairs").decode()
    data = data.replace('zh = "科室提供"', 'zh = "提供<b>：\\"; x: y#"')
    book = rulebook(data.encode())

    text = diagram.mermaid(book)
    root = ElementTree.fromstring(diagram.svg(book))

    assert 'state "提供＜b＞：”； x： y＃" as s_department_provided' in text
    assert [] == list(root.iter(SVG + "b"))


def test_the_current_stage_is_named_not_only_coloured() -> None:
    """Who cannot see red reads it, in the picture and in its description."""
    root = ElementTree.fromstring(diagram.svg(pack(), current="office-audited"))

    assert "● 当前环节" in [text.text for text in root.iter(SVG + "text")]
    description = root.findtext(SVG + "desc") or ""
    assert description.endswith("当前环节：办公室审核")


def test_the_same_policy_gives_the_same_bytes() -> None:
    """A picture under version control changes only with its policy."""
    twice = [diagram.svg(Rulebook(book.data, book.policy)) for book in (pack(), pack())]

    assert twice[0] == twice[1]
    assert "zh-CN" == ElementTree.fromstring(twice[0]).get("lang")


def test_what_the_kind_has_not_is_refused() -> None:
    """A misspelt stage or purpose is no empty picture."""
    with pytest.raises(ValueError, match="no stage"):
        diagram.svg(pack(), current="drafed")
    with pytest.raises(ValueError, match="no purpose"):
        diagram.svg(pack(), purpose="publsh")


KINDS = [(name, kind) for name in packs.names() for kind in pack(name).policy.kinds]


def extent(text: ElementTree.Element) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a text, as far as can be told without a font."""
    x, y, size = (float(text.get(key, "0")) for key in ("x", "y", "font-size"))
    width = wide(text.text or "", size, 0.5)
    left = x - width / 2 if text.get("text-anchor") == "middle" else x
    return left, y - size * 0.75, left + width, y


@pytest.mark.parametrize("detail", ["chain", "all"])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_boxes_and_words_stay_on_the_page(name: str, kind: str, lang: str, detail: Detail) -> None:
    """Nothing is drawn outside the picture's own frame, the title least of all."""
    root = ElementTree.fromstring(diagram.svg(pack(name), kind, lang, detail=detail))

    width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    places = [extent(text) for text in root.iter(SVG + "text")]
    for rect in root.iter(SVG + "rect"):
        x, y, w, h = (float(rect.get(key, "0")) for key in ("x", "y", "width", "height"))
        places.append((x, y, x + w, y + h))

    outside = [
        place for place in places
        if place[0] < 0 or place[1] < 0 or place[2] > width or place[3] > height
    ]  # fmt: skip
    assert [] == outside


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_no_words_lie_on_others(name: str, kind: str, lang: str) -> None:
    """In the whole picture of every kind each text has its own place."""
    root = ElementTree.fromstring(diagram.svg(pack(name), kind, lang, detail="all"))
    texts = [(text.text, extent(text)) for text in root.iter(SVG + "text")]

    overlaps = [
        (one, other)
        for (one, a), (other, b) in combinations(texts, 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    assert [] == overlaps


def test_an_action_with_several_entries_is_named_once_on_an_arrow() -> None:
    """Settling an order takes one of two entries by its purpose; the step is called once, and
    whoever may act is named once."""
    steps = [r for r in chart(pack(), "order", "zh").routes if r.what == "spine"]

    settling = next(r for r in steps if r.dests == ("closed",))
    assert ("确认落实", "撤销交办") == tuple(action for action, _ in settling.labels)
    assert ("办公室主任、主要领导、监督岗、科室负责人",) == settling.posts
