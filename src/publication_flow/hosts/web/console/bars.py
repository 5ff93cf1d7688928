"""Bars beside their figures. The figure is text and a link; the bar only shows the proportion."""

from __future__ import annotations

from typing import NamedTuple

WIDTH = 100  # of a bar's box, in its own units
HEIGHT = 100  # of a column's box
_SLOT, _THICK = 60, 34  # a column's place, and the column in it


class Bar(NamedTuple):
    """A part by its label; `share` is filled in: 0 to WIDTH, the largest part being full."""

    label: str
    number: int
    href: str
    share: int = 0
    x: int = 0
    y: int = 0


def bars(parts: list[Bar]) -> list[Bar]:
    """The parts with their shares. What is not nought stays visible however small."""
    most = max((p.number for p in parts), default=0)
    return [p._replace(share=_share(p.number, most, WIDTH)) for p in parts]


def columns(parts: list[Bar]) -> list[Bar]:
    """The same upright: `x` is the left edge, `y` the top, `share` the height."""
    most = max((p.number for p in parts), default=0)
    found = []
    for place, part in enumerate(parts):
        tall = _share(part.number, most, HEIGHT)
        x = place * _SLOT + (_SLOT - _THICK) // 2
        found.append(part._replace(share=tall, x=x, y=HEIGHT - tall))
    return found


def _share(count: int, most: int, full: int) -> int:
    return max(round(count * full / most), 1) if count and most else 0
