"""Drawing a timeline: numbers and texts in, an SVG document out; no library, no script.

400 units wide with letters of 11 and more: on a telephone of 360 pixels it is read as it is, on
paper it fills the page. Colour never speaks alone: a stopped clock is hatched, what is public has
a lane of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from publication_flow.policy.diagram_svg import FONTS
from publication_flow.policy.layout import wide, wrapped

WIDTH, MARGIN = 400.0, 16.0
_ROOM = WIDTH - 2 * MARGIN
_SHOWN = 720  # pixels the picture is wide where there is room
_INK, _GREY, _RULE = "#1b2733", "#56616c", "#d5dce3"
_BAR, _GREEN, _DOT = "#2f5f93", "#1e6b3a", "#a61b1b"
_TINTS = ("#e3ebf4", "#f3ecdd")
_BAR_H, _ROW = 15.0, 13.0


class Dot(NamedTuple):
    """An event at `x` (from 0 to 1), by its position; the sentence about it."""

    x: float
    position: str
    sentence: str


class Tick(NamedTuple):
    """A day at `x`."""

    x: float
    day: str


class Stage(NamedTuple):
    """A stage from `x` to `right`."""

    x: float
    right: float
    label: str


class Bar(NamedTuple):
    """A time on a lane; `hatched` are stretches with the clock stopped; `open`: it lasts still."""

    x: float
    right: float
    hatched: tuple[tuple[float, float], ...]
    sentence: str
    open: bool


class Lane(NamedTuple):
    """A desk with its times, and what they add up to; `kind` is public for the public's lane."""

    label: str
    total: str
    bars: tuple[Bar, ...]
    kind: str


class Picture(NamedTuple):
    """Everything to be drawn. `stopped` and `cut` are the words of the legend."""

    lang: str
    title: str
    about: str
    desc: str
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    cuts: tuple[float, ...]
    stages: tuple[Stage, ...]
    lanes: tuple[Lane, ...]
    stopped: str
    cut: str
    foot: str


def draw(picture: Picture) -> str:
    """The SVG document."""
    body: list[str] = []
    y = 30.0
    body.append(_text(MARGIN, y, picture.title, 17, weight=700))
    for line in wrapped(picture.about, _ROOM, 12.5) if picture.about else ():
        y += 18
        body.append(_text(MARGIN, y, line, 12.5, _GREY))
    labels, rows = _labels(picture.dots)
    axis = y + 22 + rows * _ROW
    lanes, bottom = _lanes(picture, axis + 44)
    for dot in picture.dots:
        x = _x(dot.x)
        body.append(
            f'<path d="M{_n(x)} {_n(axis)}V{_n(bottom)}" stroke="{_RULE}" stroke-width="0.7"/>'
        )
    body += _stages(picture.stages, axis)
    body += _axis(picture, axis, labels)
    body += lanes
    legend, height = _legend(picture, bottom + 22)
    body += legend
    height += 6
    for line in wrapped(picture.foot, _ROOM, 11):
        body.append(_text(MARGIN, height, line, 11, _GREY))
        height += 16
    lang = "en" if picture.lang == "en" else "zh-CN"
    scale = _SHOWN / WIDTH
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_SHOWN}" height="{_n(height * scale)}" '
        f'viewBox="0 0 {_n(WIDTH)} {_n(height)}" role="img" aria-labelledby="title desc" '
        f'lang="{lang}" xml:lang="{lang}" font-family="{FONTS}">'
    )
    top = [
        head,
        _STYLE,
        f'<title id="title">{escape(picture.title)} {escape(picture.about)}</title>',
        f'<desc id="desc">{escape(picture.desc)}</desc>',
        _PATTERNS,
        f'<rect width="{_n(WIDTH)}" height="{_n(height)}" fill="#ffffff"/>',
    ]
    return "\n".join([*top, *body, "</svg>"]) + "\n"


# On a screen it shrinks to the window; on paper colours and hatching are printed as they are.
_STYLE = (
    "<style>@page{size:A4;margin:15mm}svg:root{max-width:100%;height:auto;"
    "-webkit-print-color-adjust:exact;print-color-adjust:exact}</style>"
)


def _pattern(name: str, colour: str) -> str:
    return (
        f'<pattern id="{name}" width="5" height="5" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/>'
        f'<path d="M0 0V5" stroke="{colour}" stroke-width="3"/></pattern>'
    )


_PATTERNS = f"<defs>{_pattern('stopped', _BAR)}{_pattern('hidden', _GREEN)}</defs>"


def _labels(dots: Iterable[Dot]) -> tuple[list[tuple[Dot, int, float]], int]:
    """Each dot's number in the lowest row where it meets no other: (dot, row, x of its middle)."""
    ends: list[float] = []
    found = []
    for dot in dots:
        half = wide(dot.position, 11, 0.6) / 2 + 2
        x = min(max(_x(dot.x), MARGIN + half), WIDTH - MARGIN - half)
        row = next((i for i, end in enumerate(ends) if end <= x - half), len(ends))
        if row == len(ends):
            ends.append(0)
        ends[row] = x + half
        found.append((dot, row, x))
    return found, len(ends)


def _axis(picture: Picture, y: float, labels: list[tuple[Dot, int, float]]) -> Iterator[str]:
    """The line of time with its dots, their numbers above and some days below."""
    yield f'<path d="M{_n(MARGIN)} {_n(y)}H{_n(WIDTH - MARGIN)}" stroke="{_INK}"/>'
    for cut in picture.cuts:
        x = _x(cut)
        yield f'<rect x="{_n(x - 4)}" y="{_n(y - 4)}" width="8" height="8" fill="#ffffff"/>'
        yield (
            f'<path d="M{_n(x - 6)} {_n(y + 5)}L{_n(x - 1)} {_n(y - 5)}M{_n(x + 1)} {_n(y + 5)}'
            f'L{_n(x + 6)} {_n(y - 5)}" stroke="{_INK}" stroke-width="1.2" fill="none"/>'
        )
    for dot, row, _ in labels:
        top = y - 8 - row * _ROW
        yield (
            f'<path d="M{_n(_x(dot.x))} {_n(y)}V{_n(top)}" stroke="{_GREY}" stroke-width="0.6"/>'
        )
    for dot, row, x in labels:
        base = y - 8 - row * _ROW
        half = wide(dot.position, 11, 0.6) / 2
        yield (
            f"<g><title>{escape(dot.sentence)}</title>"
            f'<rect x="{_n(x - half)}" y="{_n(base - 10)}" width="{_n(2 * half)}" height="12" '
            f'fill="#ffffff"/>{_text(x, base, dot.position, 11, anchor="middle")}'
            f'<circle cx="{_n(_x(dot.x))}" cy="{_n(y)}" r="3.2" fill="{_DOT}"/></g>'
        )
    last = -WIDTH
    final = picture.ticks[-1]
    for tick in picture.ticks:
        label = tick.day if tick is picture.ticks[0] or tick is final else tick.day[5:]
        half = wide(label, 11, 0.56) / 2
        x = min(max(_x(tick.x), MARGIN + half), WIDTH - MARGIN - half)
        free = _x(final.x) - wide(final.day, 11, 0.56) - 6
        if x - half < last + 6 or (tick is not final and x + half > free):
            continue
        last = x + half
        yield _text(x, y + 34, label, 11, _GREY, "middle")


def _stages(stages: Iterable[Stage], y: float) -> Iterator[str]:
    """The band of stages beneath the line; a label only where it fits."""
    for i, stage in enumerate(stages):
        x, right = _x(stage.x), _x(stage.right)
        yield (
            f'<g><title>{escape(stage.label)}</title><rect x="{_n(x)}" y="{_n(y + 4)}" '
            f'width="{_n(right - x)}" height="17" fill="{_TINTS[i % 2]}"/></g>'
        )
        if wide(stage.label, 11) + 4 <= right - x:
            yield _text((x + right) / 2, y + 16.5, stage.label, 11, _INK, "middle")


def _lanes(picture: Picture, y: float) -> tuple[list[str], float]:
    """The lanes one under the other; where they end."""
    found: list[str] = []
    for lane in picture.lanes:
        y += 18
        lines = wrapped(lane.label, _ROOM, 12.5)
        beside = wide(lines[-1], 12.5, 0.52) + wide(lane.total, 12, 0.52) + 8 <= _ROOM
        last = y + 16 * (len(lines) - beside)  # of the total: beside the label or below it
        found.append(
            f'<rect x="0" y="{_n(y - 13)}" width="{_n(WIDTH)}" height="{_n(last - y + 17)}" '
            f'fill="#ffffff"/>'
        )
        for i, line in enumerate(lines):
            found.append(_text(MARGIN, y + i * 16, line, 12.5, weight=600))
        if lane.total:
            found.append(_text(WIDTH - MARGIN, last, lane.total, 12, _INK, "end"))
        y = last + 6
        found.append(
            f'<rect x="{_n(MARGIN)}" y="{_n(y)}" width="{_n(_ROOM)}" height="{_n(_BAR_H)}" '
            f'rx="2" fill="#f4f6f8"/>'
        )
        for bar in lane.bars:
            found += _bar(bar, y, lane.kind == "public")
        y += _BAR_H + 8
    return found, y


def _bar(bar: Bar, y: float, public: bool) -> Iterator[str]:
    colour, pattern = (_GREEN, "hidden") if public else (_BAR, "stopped")
    x, width = _x(bar.x), max(2.5, _x(bar.right) - _x(bar.x))
    yield f"<g><title>{escape(bar.sentence)}</title>"
    yield (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(_BAR_H)}" rx="2" '
        f'fill="{colour}"/>'
    )
    for left, right in bar.hatched:
        x, width = _x(left), max(2, _x(right) - _x(left))
        yield (
            f'<rect x="{_n(x)}" y="{_n(y + 0.5)}" width="{_n(width)}" '
            f'height="{_n(_BAR_H - 1)}" fill="url(#{pattern})" stroke="{colour}"/>'
        )
    if bar.open:
        tip, middle = WIDTH - MARGIN + 7, y + _BAR_H / 2
        yield (
            f'<polygon points="{_n(tip - 7)},{_n(y)} {_n(tip)},{_n(middle)} '
            f'{_n(tip - 7)},{_n(y + _BAR_H)}" fill="{colour}"/>'
        )
    yield "</g>"


def _legend(picture: Picture, y: float) -> tuple[list[str], float]:
    """What hatching and cuts mean, where there are any; the height of the next line."""
    found: list[str] = []
    if any(bar.hatched for lane in picture.lanes for bar in lane.bars):
        found.append(
            f'<rect x="{_n(MARGIN)}" y="{_n(y - 10)}" width="22" height="12" fill="url(#stopped)" '
            f'stroke="{_BAR}"/>'
        )
        found.append(_text(MARGIN + 28, y, picture.stopped, 11, _INK))
        y += 18
    if picture.cut:
        found.append(
            f'<path d="M{_n(MARGIN + 5)} {_n(y + 1)}l5 -10M{_n(MARGIN + 12)} {_n(y + 1)}l5 -10" '
            f'stroke="{_INK}" stroke-width="1.2"/>'
        )
        found.append(_text(MARGIN + 28, y, picture.cut, 11, _INK))
        y += 18
    return found, y


def _text(
    x: float, y: float, text: str, size: float, colour: str = _INK, anchor: str = "start",
    weight: int = 400,
) -> str:  # fmt: skip
    bold = f' font-weight="{weight}"' if weight != 400 else ""
    where = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" fill="{colour}"{where}{bold}>'
        f"{escape(text)}</text>"
    )


def _x(place: float) -> float:
    """From 0 to 1 on the line of time."""
    return MARGIN + place * _ROOM


def _n(number: float) -> str:
    """A length with one decimal at most: short, and the same on every machine."""
    return f"{number:.1f}".removesuffix(".0")
