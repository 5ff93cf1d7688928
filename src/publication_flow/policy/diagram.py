"""A kind's lifecycle as a picture: SVG for a wall or a page, Mermaid for a document.

Both are drawn from the compiled machine, so a picture cannot say what the policy does not.
"""

from __future__ import annotations

from publication_flow.policy import diagram_svg
from publication_flow.policy.machine import NEW
from publication_flow.policy.routes import Chart, Detail, Route, chart
from publication_flow.policy.rulebook import Rulebook


def svg(
    rulebook: Rulebook,
    kind_id: str = "item",
    lang: str = "zh",
    current: str | None = None,
    purpose: str | None = None,
    detail: Detail = "chain",
) -> str:
    """The lifecycle as a self-contained SVG document, stages from left to right.

    `current` marks the stage a matter is in; `purpose` shows the one round alone. `detail` is
    `chain` (the chain, and what leads back or ends it) or `all` (every arrow, and what leaves a
    stage as it is). The same arguments give the same bytes. Errors as in `routes.chart`.
    """
    return diagram_svg.draw(chart(rulebook, kind_id, lang, current, purpose, detail))


def mermaid(
    rulebook: Rulebook,
    kind_id: str = "item",
    lang: str = "zh",
    current: str | None = None,
    purpose: str | None = None,
    detail: Detail = "chain",
    direction: str = "LR",
) -> str:
    """The lifecycle as a Mermaid `stateDiagram-v2`; `direction` is LR or, for a narrow page, TB."""
    # A route with several ends would be one arrow for each pair, returns above all: so pairs.
    pairs = chart(rulebook, kind_id, lang, current, purpose, "all")
    lines = ["stateDiagram-v2", f"  direction {direction}"]
    lines += [f'  state "{_text(label)}" as {_id(stage)}' for stage, label in pairs.stages]
    lines += [f"  {line}" for route in pairs.routes for line in _arrows(route, pairs.lang)]
    lines += [f"  {_id(stage)} --> [*]" for stage, _ in pairs.stages if stage in pairs.final]
    if detail == "all":
        lines += _notes(pairs)
    if current is not None:
        lines += [
            "  classDef current fill:#a61b1b,color:#ffffff,stroke:#a61b1b",
            f"  class {_id(current)} current",
        ]
    return "\n".join(lines) + "\n"


def _arrows(route: Route, lang: str) -> list[str]:
    label = _text(diagram_svg.names(route.labels, lang))
    return [f"{_id(s)} --> {_id(d)} : {label}" for s in route.sources for d in route.dests]


def _notes(pairs: Chart) -> list[str]:
    lines = []
    for stage, _ in pairs.stages:
        names = (*pairs.lists[stage], *pairs.everywhere)
        if names:
            lines += [f"  note right of {_id(stage)}", *(f"    {_text(n)}" for n in names)]
            lines.append("  end note")
    return lines


def _id(stage: str) -> str:
    """Mermaid's identifiers have no hyphens, and words like `end` are its own."""
    return "[*]" if stage == NEW else "s_" + stage.replace("-", "_")


def _text(label: str) -> str:
    """A label without the characters that end one in Mermaid."""
    table = {'"': "”", ":": "：", ";": "；", "#": "＃", "<": "＜", ">": "＞", "\n": " "}
    return "".join(table.get(char, char) for char in label)
