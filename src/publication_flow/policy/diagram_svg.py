"""A chart as SVG: text in, text out, the same bytes every time; no library and no script.

Colour never speaks alone: lines also differ in their dashes, the current stage is named as such.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from publication_flow.policy.layout import (
    BOX_H,
    BOX_W,
    LINE,
    MARGIN,
    RAIL_FONT,
    TITLE_FONT,
    Layout,
    Rail,
    place,
    room,
    wide,
    wrapped,
)
from publication_flow.policy.machine import NEW
from publication_flow.policy.routes import Chart, Route

FONTS = (
    "'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',"
    "'WenQuanYi Micro Hei',SimHei,sans-serif"
)
# Every colour has a contrast of more than 4.5:1 on white (WCAG 2.1, 1.4.3).
_INK, _GREY, _RED = "#1b2733", "#5f6b76", "#a61b1b"
_LINES = {
    "spine": ("#1f3a5f", ""),
    "ahead": ("#1e6b3a", ""),
    "end": ("#555555", "2 5"),
    "back": ("#9a3b00", "8 5"),
    "round": ("#5a2d91", ""),
}
_RADIUS = 10
_HEAD = 78  # height of the title
_WORDS = {
    "zh": ("当前环节", "不动环节的操作", "任何环节", "：",
           "：本轮结束，回到原环节；新事项就此办结"),
    "en": ("now here", "Actions that stay in their stage", "any stage", ": ",
           ": the round ends where it came from; a new matter ends for good"),
}  # fmt: skip


class Spine(NamedTuple):
    """A step of the chain: lines above its arrow say what is done, lines below it by whom."""

    route: Route
    above: list[str]
    below: list[str]


def names(labels: Iterable[tuple[str, str]], lang: str) -> str:
    """A route's actions, each with its note in brackets."""
    pattern = "{} ({})" if lang == "en" else "{}（{}）"
    said = [pattern.format(action, note) if note else action for action, note in labels]
    return (", " if lang == "en" else "、").join(said)


def draw(chart: Chart) -> str:
    """The SVG document."""
    words = {r: names(r.labels, chart.lang) for r in chart.routes}
    for route in chart.routes:
        if route.what == "end":
            several = len(route.dests) > 1
            words[route] += _WORDS[chart.lang][4] if several else ""
    steps = [route for route in chart.routes if route.what == "spine"]
    rooms = {r: room(r.sources[0] == NEW, [a for a, _ in r.labels]) for r in steps}
    spines = [_spine(route, chart.lang, rooms[route]) for route in steps]
    over = max(len(spine.above) * 20 + 6 - BOX_H / 2 for spine in spines)
    under = max(len(spine.below) * 16 + 10 - BOX_H / 2 for spine in spines)
    layout = place(chart, words, rooms, _HEAD, max(over, 0), max(under, 0))
    body: list[str] = []
    for rail in layout.rails:
        body += _rail(rail, layout)
    for spine in spines:
        body += _arrow(spine, layout)
    if any(spine.route.sources[0] == NEW for spine in spines):
        body.append(_circle(layout.start, layout.top + BOX_H / 2, 9, _LINES["spine"][0]))
    for stage, label in chart.stages:
        body += _box(stage, label, chart, layout)
    y = layout.bottom + 26
    for line in _lists(chart, layout.width - 2 * MARGIN):
        body.append(_text(MARGIN, y, line, 14))
        y += 22
    body.append(_text(MARGIN, y + 4, chart.caption, 12, _GREY))
    width, height = _n(layout.width), _n(y + 28)
    lang = "en" if chart.lang == "en" else "zh-CN"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title desc" '
        f'lang="{lang}" xml:lang="{lang}" font-family="{FONTS}">'
    )
    top = [
        head,
        _PAGE,
        f'<title id="title">{escape(chart.title)}</title>',
        f'<desc id="desc">{escape(described(chart))}</desc>',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        _text(MARGIN, 46, chart.title, TITLE_FONT, _INK, weight=700),
    ]
    return "\n".join([*top, *body, "</svg>"]) + "\n"


# On a screen the picture shrinks to the window, on paper to one page across: at its own size it
# would lose its right-hand stages.
_PAGE = "<style>@page{size:A4 landscape;margin:12mm}svg:root{max-width:100%;height:auto}</style>"


def described(chart: Chart) -> str:
    """The picture in words, for those who hear it."""
    stages = dict(chart.stages)
    arrow = " to " if chart.lang == "en" else "→"
    parts = []
    for route in chart.routes:
        ends = [
            ("/" if chart.lang == "en" else "、").join(stages[s] for s in side if s != NEW)
            for side in (route.sources, route.dests)
        ]
        colon = _WORDS[chart.lang][3]
        parts.append(names(route.labels, chart.lang) + colon + arrow.join(e for e in ends if e))
    if chart.current is not None:
        parts.append(_WORDS[chart.lang][0] + _WORDS[chart.lang][3] + stages[chart.current])
    return ("; " if chart.lang == "en" else "；").join(parts)


def _box(stage: str, label: str, chart: Chart, layout: Layout) -> list[str]:
    x, y = layout.boxes[stage], layout.top
    fill, stroke, ink, dash, thick = "#f2f6fb", "#1f3a5f", _INK, "", "2"
    if stage in chart.public:
        fill, stroke, thick = "#e6f3ea", "#1e6b3a", "3"
    if stage in chart.final:
        fill, stroke = "#f1f1f1", "#555555"
    if stage in chart.dim:
        fill, stroke, ink, dash = "#ffffff", "#8b949c", _GREY, ' stroke-dasharray="4 4"'
    if stage == chart.current:
        fill, stroke, ink, dash, thick = _RED, _RED, "#ffffff", "", "3"
    lines = wrapped(label, BOX_W - 16, 18)
    rows = [(line, 18, 700) for line in lines]
    if stage == chart.current:
        rows.append((f"● {_WORDS[chart.lang][0]}", 13, 400))
    gap = 22
    if len(rows) > 2:
        rows, gap = [(line, size - 2, weight) for line, size, weight in rows], 20
    first = y + BOX_H / 2 - (len(rows) - 1) * gap / 2 + 6
    found = [
        _tag("rect", x=x, y=y, width=BOX_W, height=BOX_H, rx=8)
        + f' fill="{fill}" stroke="{stroke}" stroke-width="{thick}"{dash}/>'
    ]
    for i, (line, size, weight) in enumerate(rows):
        found.append(_text(x + BOX_W / 2, first + i * gap, line, size, ink, "middle", weight))
    return found


def _spine(route: Route, lang: str, width: float) -> Spine:
    below = [line for posts in route.posts for line in wrapped(posts, width, 12)]
    return Spine(route, wrapped(names(route.labels, lang), width, 16), below)


def _arrow(spine: Spine, layout: Layout) -> list[str]:
    route, above, below = spine
    colour = _LINES["spine"][0]
    y = layout.top + BOX_H / 2
    right = layout.boxes[route.dests[0]]
    begins = route.sources[0] == NEW
    left = layout.start + 9 if begins else layout.boxes[route.sources[0]] + BOX_W
    found = [
        f'<path d="M{_n(left + 2)} {_n(y)}H{_n(right - 10)}" {_stroke(colour, 3)}/>',
        _tip(right - 1, y, "right", colour),
    ]
    middle = (left + right - 6) / 2
    for i, line in enumerate(above):
        at = y - 10 - (len(above) - 1 - i) * 20
        found.append(_text(middle, at, line, 16, _INK, "middle", 700))
    for i, line in enumerate(below):
        found.append(_text(middle, y + 19 + i * 16, line, 12, _GREY, "middle"))
    return found


def _rail(rail: Rail, layout: Layout) -> list[str]:
    colour, dash = _LINES[rail.route.what]
    edge = layout.top if rail.above else layout.top + BOX_H
    ports = sorted(rail.ports, key=lambda port: port.x)
    first, last = ports[0], ports[-1]
    turn = _RADIUS if rail.above else -_RADIUS
    style = _stroke(colour, 2, dash)
    y, x1, x2 = rail.y, first.x, last.x
    bend = (x1, y, x1 + _RADIUS, y), (x2, y, x2, y + turn)
    start, end = (f"Q{_n(a)} {_n(b)} {_n(c)} {_n(d)}" for a, b, c, d in bend)
    way = f"M{_n(x1)} {_n(edge)}V{_n(y + turn)}{start}H{_n(x2 - _RADIUS)}{end}V{_n(edge)}"
    found = [f'<path d="{way}" {style}/>']
    found += [f'<path d="M{_n(p.x)} {_n(y)}V{_n(edge)}" {style}/>' for p in ports[1:-1]]
    for port in ports:
        if port.into:
            found.append(_tip(port.x, edge, "down" if rail.above else "up", colour))
        else:
            found.append(_circle(port.x, edge + (-1 if rail.above else 1) * 4, 4, colour))
    widest = max(wide(line, RAIL_FONT, 0.5) for line in rail.label) + 12
    high = len(rail.label) * LINE
    left = rail.label_x - widest / 2
    found.append(_tag("rect", x=left, y=y - high / 2, width=widest, height=high) + ' fill="#fff"/>')
    for i, line in enumerate(rail.label):
        at = y - high / 2 + LINE * i + 14
        found.append(_text(rail.label_x, at, line, RAIL_FONT, colour, "middle", 600))
    return found


def _lists(chart: Chart, width: float) -> list[str]:
    """What may be done without moving: for each stage, then for all."""
    _, heading, anywhere, colon, _ = _WORDS[chart.lang]
    if not any(chart.lists.values()) and not chart.everywhere:
        return []
    comma = ", " if chart.lang == "en" else "、"
    rows = [(label, chart.lists[stage]) for stage, label in chart.stages]
    rows.append((anywhere, chart.everywhere))
    told = [label + colon + comma.join(actions) for label, actions in rows if actions]
    found = [heading + colon.rstrip()]
    for row in told:
        first, *more = wrapped("　" + row, width - 28, 14)
        found += [first, *("　　" + line for line in more)]
    return found


def _text(
    x: float,
    y: float,
    text: str,
    size: float,
    colour: str = _INK,
    anchor: str = "start",
    weight: int = 400,
) -> str:
    bold = f' font-weight="{weight}"' if weight != 400 else ""
    where = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" fill="{colour}"{where}{bold}>'
        f"{escape(text)}</text>"
    )


def _tip(x: float, y: float, way: str, colour: str) -> str:
    """An arrowhead whose point is at x, y."""
    back = {
        "right": ((-12, -6), (-12, 6)),
        "down": ((-6, -11), (6, -11)),
        "up": ((-6, 11), (6, 11)),
    }
    (ax, ay), (bx, by) = back[way]
    points = f"{_n(x)},{_n(y)} {_n(x + ax)},{_n(y + ay)} {_n(x + bx)},{_n(y + by)}"
    return f'<polygon points="{points}" fill="{colour}"/>'


def _circle(x: float, y: float, radius: int, colour: str) -> str:
    return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{radius}" fill="{colour}"/>'


def _stroke(colour: str, width: int, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'stroke="{colour}" stroke-width="{width}" fill="none"{dashes}'


def _tag(name: str, **lengths: float) -> str:
    """The beginning of an element: its name and its lengths."""
    return f"<{name} " + " ".join(f'{key}="{_n(value)}"' for key, value in lengths.items())


def _n(number: float) -> str:
    """A length with one decimal at most: short, and the same on every machine."""
    return f"{number:.1f}".removesuffix(".0")
