"""Where things stand in a picture of a lifecycle: boxes in a row, rails above and below.

A route that is not the next step runs on a *rail*: a level line above the boxes (ahead, end) or
below them (back, round), with a stub to every stage it leaves or reaches. Lengths are in pixels;
widths of text are estimated (a Chinese character is one em), for there is no font at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from publication_flow.policy.machine import NEW
from publication_flow.policy.routes import Chart, Route

BOX_W, BOX_H = 136, 68
GAP, NARROW = 132, 44  # between boxes with and without an arrow
START = 112  # from the dot where a matter begins to the first box
MARGIN = 36
LINE = 18  # height of a line of a rail's label
RAIL_FONT = 14
TITLE_FONT = 24
WIDEST = 150  # what a word may widen an arrow to; a longer one is broken
STUB = 32  # of a rail's free stretch, what its label leaves to be seen

_PIECES = re.compile(r"（?[^ 、，（]*[ 、，]?")


class Port(NamedTuple):
    """Where a rail meets a box: at its top or bottom edge. `into` means an arrowhead there."""

    stage: str
    x: float
    into: bool


class Rail(NamedTuple):
    """A route on its rail. `track` counts away from the boxes, from 0; `y` is the level line."""

    route: Route
    above: bool
    track: int
    y: float
    ports: tuple[Port, ...]
    label_x: float
    label: tuple[str, ...]


class Layout(NamedTuple):
    """Everything placed. `boxes` maps a stage to the left edge of its box."""

    width: float
    top: float  # of the boxes
    bottom: float  # below the last rail
    start: float
    boxes: dict[str, float]
    rails: tuple[Rail, ...]


def room(begins: bool, words: Iterable[str]) -> float:
    """How wide the words at a step of the chain may be: the gap is as wide as the longest word.

    `begins`: the step at which a matter begins, whose arrow is shorter.
    """
    pieces = (w + ("," if w.isascii() else "、") for text in words for w in text.split())
    longest = max((wide(piece, 16) for piece in pieces), default=0)
    return max((START - 9 if begins else GAP) - 18, min(longest, WIDEST))


def place(
    chart: Chart,
    words: dict[Route, str],
    rooms: dict[Route, float],
    head: float,
    over: float,
    under: float,
) -> Layout:
    """Place a chart whose routes are labelled with `words`; `head` is the height of its title.

    `rooms` are how wide the words at the chain's arrows may be, `over` and `under` how far they
    stand out beyond the boxes.
    """
    boxes: dict[str, float] = {}
    spines = {(r.sources[0], r.dests[0]): rooms[r] for r in chart.routes if r.what == "spine"}
    x, before = float(MARGIN + 10), NEW
    for stage, _ in chart.stages:
        if before == NEW:
            x += spines.get((NEW, stage), START - 27) + 27
        else:
            x += BOX_W + (spines[before, stage] + 18 if (before, stage) in spines else NARROW)
        boxes[stage], before = x, stage
    width = max(x + BOX_W, MARGIN + wide(chart.title, TITLE_FONT)) + MARGIN
    order = [stage for stage, _ in chart.stages]
    sides: dict[bool, list[tuple[Route, int]]] = {}
    for above in (True, False):
        mine = [
            r for r in chart.routes if r.what != "spine" and (r.what in ("ahead", "end")) is above
        ]
        sides[above] = _tracks(mine, order)
    top = head + sum(_heights(sides[True], words, boxes, order).values()) + 14 + over
    rails: list[Rail] = []
    lowest = top + BOX_H + under
    for above, tracked in sides.items():
        ports = _ports(tracked, boxes, order)
        heights = _heights(tracked, words, boxes, order)
        for route, track in tracked:
            away = (
                (over if above else under)
                + 14
                + sum(h for t, h in heights.items() if t < track)
                + heights[track] / 2
            )
            y = top - away if above else top + BOX_H + away
            label_x, free = _free(route, track, tracked, ports)
            label = tuple(wrapped(words[route], max(free - STUB, 96), RAIL_FONT))
            if len(ports[route]) == 1:  # beside the only stub, clear of those that come next
                label_x -= max(wide(line, RAIL_FONT, 0.5) for line in label) / 2 - 6
            rails.append(Rail(route, above, track, y, ports[route], label_x, label))
            lowest = max(lowest, y + heights[track] / 2)
    return Layout(width, top, lowest, float(MARGIN + 10), boxes, tuple(rails))


def _tracks(routes: list[Route], order: list[str]) -> list[tuple[Route, int]]:
    """The short ones nearest the boxes; two that do not overlap may share a track."""
    taken: list[list[tuple[int, int]]] = []
    found = []
    for route in sorted(routes, key=lambda r: (_span(r, order)[1] - _span(r, order)[0], r)):
        low, high = _span(route, order)
        track = next(
            (t for t, spans in enumerate(taken) if all(high < a or b < low for a, b in spans)),
            len(taken),
        )
        if track == len(taken):
            taken.append([])
        taken[track].append((low, high))
        found.append((route, track))
    return found


def _span(route: Route, order: list[str]) -> tuple[int, int]:
    places = [order.index(s) for s in (*route.sources, *route.dests) if s in order]
    return min(places), max(places)


def _ports(
    tracked: list[tuple[Route, int]], boxes: dict[str, float], order: list[str]
) -> dict[Route, tuple[Port, ...]]:
    """Stubs side by side along each box, ordered so that a rail crosses as few as can be."""
    found: dict[Route, list[Port]] = {route: [] for route, _ in tracked}
    for stage in order:
        ends = []
        for route, track in tracked:
            low, high = _span(route, order)
            at = order.index(stage)
            # A rail that goes left starts left; the far one of two that go left stands right.
            way = (0, track) if at == high else (2, -track) if at == low else (1, 0)
            if stage in route.dests:
                ends.append((way, 0, route, True))
            if stage in route.sources:
                ends.append((way, 1, route, False))
        ends.sort()
        for i, (_, _, route, into) in enumerate(ends):
            x = boxes[stage] + BOX_W * (i + 1) / (len(ends) + 1)
            found[route].append(Port(stage, x, into))
    return {route: tuple(ports) for route, ports in found.items()}


def _free(
    route: Route,
    track: int,
    tracked: list[tuple[Route, int]],
    ports: dict[Route, tuple[Port, ...]],
) -> tuple[float, float]:
    """The middle and the width of the longest stretch of a rail that no stub crosses."""
    own = sorted(port.x for port in ports[route])
    others = [p.x for other, t in tracked if t > track for p in ports[other]]
    cuts = sorted({*own, *(x for x in others if own[0] < x < own[-1])})
    stretches = [(b - a, (a + b) / 2) for a, b in pairwise(cuts)]
    free, middle = max(stretches, default=(0.0, own[0]))
    return middle, free


def _heights(
    tracked: list[tuple[Route, int]],
    words: dict[Route, str],
    boxes: dict[str, float],
    order: list[str],
) -> dict[int, float]:
    """The height of each track: its tallest label and some air."""
    ports = _ports(tracked, boxes, order)
    found: dict[int, float] = {}
    for route, track in tracked:
        _, free = _free(route, track, tracked, ports)
        lines = len(wrapped(words[route], max(free - STUB, 96), RAIL_FONT))
        found[track] = max(found.get(track, 0.0), lines * LINE + 16.0)
    return dict(sorted(found.items()))


def wide(text: str, font: float, latin: float = 0.56) -> float:
    """The estimated width of a text. `latin` is a Latin letter's share of an em: 0.56 is wide, so
    that what is placed by it has room; half an em is nearer to most fonts."""
    return sum(font if ord(char) >= 0x2E80 else font * latin for char in text)


def wrapped(text: str, width: float, font: float) -> list[str]:
    """Lines of at most this width, broken after a space or a comma where there is one."""
    lines = [""]
    for piece in _broken(_PIECES.findall(text), width, font):
        if lines[-1] and wide((lines[-1] + piece).rstrip(), font) > width:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines if line.strip()] or [""]


def _broken(pieces: Iterable[str], width: float, font: float) -> Iterable[str]:
    """A piece that is too long for a line is broken anywhere, after a hyphen if it has one."""
    for piece in pieces:
        if wide(piece.rstrip(), font) <= width:
            yield piece
        elif "-" in piece:
            yield from re.findall(r"[^-]*-|[^-]+", piece)
        else:
            yield from piece
