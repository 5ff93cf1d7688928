"""A matter's timeline: where every event, every desk's time and every stopped clock stands.

Days run from left to right, those on which it lay on somebody's desk to scale; a time in which it
lay on nobody's is cut short, and the cut is shown. `timeline_svg` draws what is placed here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from publication_flow.matter.state import PUBLIC, SUSPENDED
from publication_flow.projections import explained
from publication_flow.projections.explained import Lay, Story
from publication_flow.projections.view import View
from publication_flow.report.explaining import Teller
from publication_flow.report.story_words import net
from publication_flow.report.timeline_svg import Bar, Dot, Lane, Picture, Stage, Tick, draw
from publication_flow.wording import fill, say
from publication_flow.wording.explaining import PIECES

_IDLE = 4.0  # days that a longer time on nobody's desk is drawn as
_EVENT = 0.04  # of the whole width: the room one event has at least


class Scale(NamedTuple):
    """Where days and events stand, from 0 to 1. `days` are the left and right end of each day on
    which something happened; `cuts` the middles of times that were cut short."""

    days: dict[str, tuple[float, float]]
    events: dict[int, float]
    cuts: tuple[float, ...]


def timeline(view: View, number: str, lang: str = "zh") -> str:
    """The timeline of a matter as a self-contained SVG document, the same bytes every time.

    `NotFound` when there is no such matter that may be read whole.
    """
    lang = "en" if lang.lower().startswith("en") else "zh"
    story = explained.read_story(view, number)
    return draw(_picture(Teller(view, story, lang), story, scale(story), lang))


def scale(story: Story) -> Scale:
    """Events to scale where the matter lay on a desk, apart enough to be told apart."""
    happened: dict[str, list[int]] = {}
    day = ""
    for told in story.told:
        day = max(day, told.event.occurred_on)
        happened.setdefault(day, []).append(told.event.position)
    if any(lay.last is None for lay in story.lays):
        happened.setdefault(story.day, [])
    days = sorted(happened)
    between = [_between(story.lays, a, b) for a, b in pairwise(days)]
    count = sum(max(1, len(several)) for several in happened.values())
    event = max(0.5, sum(width for width, _ in between) * _EVENT)
    total = sum(width for width, _ in between) + event * count
    at, left = 0.0, {}
    events: dict[int, float] = {}
    cuts = []
    for i, one in enumerate(days):
        several = happened[one]
        width = event * max(1, len(several)) / total
        left[one] = (at, at + width)
        for j, position in enumerate(several):
            events[position] = at + width * (j + 0.5) / len(several)
        at += width
        if i < len(between):
            step = between[i][0] / total
            if between[i][1]:
                cuts.append(at + step / 2)
            at += step
    return Scale(left, events, tuple(cuts))


def _between(lays: Iterable[Lay], start: str, end: str) -> tuple[float, bool]:
    """The width of the time between two days, and whether it was cut short."""
    days = float((date.fromisoformat(end) - date.fromisoformat(start)).days)
    lay = any(one.since <= start and end <= one.until for one in lays)
    return (days, False) if lay or days <= _IDLE else (_IDLE, True)


def _picture(teller: Teller, story: Story, where: Scale, lang: str) -> Picture:
    explanation = teller.explanation()
    sentences: dict[int, list[str]] = {}
    for sentence in explanation.sentences:
        if sentence.part == "steps":
            sentences.setdefault(sentence.position, []).append(sentence.text)
    joint = " " if lang == "en" else ""
    words = {name: pair[lang == "en"] for name, pair in PIECES.items()}
    dots = tuple(
        Dot(x, str(position), joint.join(sentences.get(position, ())))
        for position, x in where.events.items()
    )
    desks = [s.text for s in explanation.sentences if s.part in ("desks", "stops", "public")]
    facts = {"zone": teller.view.head.zone, "day": teller.day(story.day), "name": teller.view.name}
    return Picture(
        lang=lang,
        title=fill(words["timeline"], lang, {"number": story.matter.number}),
        about=_title(teller, story),
        desc=joint.join(desks),
        dots=dots,
        ticks=tuple(Tick((a + b) / 2, one) for one, (a, b) in where.days.items()),
        cuts=where.cuts,
        stages=_stages(teller, story, where),
        lanes=(*_lanes(teller, story, where, words), *_public(teller, story, where, words)),
        stopped=words["timeline-stopped"],
        cut=words["timeline-cut"] if where.cuts else "",
        foot=say("story.timeline-foot", lang, facts),
    )


def _title(teller: Teller, story: Story) -> str:
    content = story.matter.content
    digest = content.parts.get("title") if content is not None else None
    return teller.titled(digest) if digest is not None else ""


def _stages(teller: Teller, story: Story, where: Scale) -> tuple[Stage, ...]:
    """The stages it went through, each from the event that entered it."""
    found: list[Stage] = []
    for told in story.told:
        x = where.events[told.event.position]
        label = teller.now.stage(told.after.stage)
        if found and found[-1].label == label:
            continue
        if found:
            found[-1] = found[-1]._replace(right=x)
        found.append(Stage(x, 1.0, label))
    return tuple(found)


def _lanes(teller: Teller, story: Story, where: Scale, words: dict[str, str]) -> tuple[Lane, ...]:
    """One lane for each desk, in the order in which it came to them."""
    found: dict[tuple[tuple[str, str], ...], list[Lay]] = {}
    for lay in story.lays:
        found.setdefault(lay.desks, []).append(lay)
    lanes = []
    for desks, lays in found.items():
        bars = tuple(_bar(lay, teller, story, where) for lay in lays)
        names = teller.comma.join(teller.desk_name(*desk) for desk in desks)
        awaited = dict.fromkeys(teller.now.action(lay.action) for lay in lays)
        label = f"{names} · {teller.comma.join(awaited)}"
        lanes.append(Lane(label, _summed(teller, lays, words), bars, ""))
    return tuple(lanes)


def _summed(teller: Teller, lays: list[Lay], words: dict[str, str]) -> str:
    """What a desk's time adds up to: what counts, and what the clock stood still for."""
    counted = _sum(net(lay.days, lay.stopped) for lay in lays)
    stopped = _sum(lay.stopped for lay in lays)
    if not stopped:
        return words["days-none"] if counted == 0 else teller.days(counted)
    facts = {"net": teller.days(counted), "stopped": teller.days(stopped)}
    return fill(words["timeline-sum"], teller.lang, facts)


def _sum(days: Iterable[int | None]) -> int | None:
    several = list(days)
    return None if any(one is None for one in several) else sum(one or 0 for one in several)


def _bar(lay: Lay, teller: Teller, story: Story, where: Scale) -> Bar:
    sentence = teller.desk(lay).text
    left, right = where.events[lay.first], _right(lay.last, where)
    return Bar(left, right, _hatched(lay, story, where), sentence, lay.last is None)


def _hatched(lay: Lay, story: Story, where: Scale) -> tuple[tuple[float, float], ...]:
    """The stretches in which a mark stopped what the desk waits for, those that meet put together:
    from the event that set it to the one that lifted it."""
    begin, end = where.events[lay.first], _right(lay.last, where)
    found: list[tuple[float, float]] = []
    for stop in story.stops:
        left, right = where.events[stop.first], _right(stop.last, where)
        left, right = max(left, begin), min(right, end)
        if lay.action not in stop.actions or right <= left:
            continue
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return tuple(found)


def _right(last: int | None, where: Scale) -> float:
    return 1.0 if last is None else where.events[last]


def _public(teller: Teller, story: Story, where: Scale, words: dict[str, str]) -> tuple[Lane, ...]:
    """The lane of what the public saw."""
    bars = []
    for shown in story.shown:
        left, right = where.events[shown.first], _right(shown.last, where)
        if shown.state not in (PUBLIC, SUSPENDED):
            continue
        hidden = ((left, right),) if shown.state == SUSPENDED else ()
        bars.append(Bar(left, right, hidden, teller.seen(shown).text, shown.last is None))
    if not bars:
        return ()
    return (Lane(words["timeline-public"], "", tuple(bars), PUBLIC),)
