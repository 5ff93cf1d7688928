"""What a picture of a lifecycle shows: its arrows gathered into routes that an eye can follow.

Everything is read off the compiled machine. A kind has some eighty arrows; a picture of eighty
arrows tells nothing, so arrows that mean the same (return to any earlier stage) become one route
with several ends, and arrows between the same two stages become one with several names.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from publication_flow.policy.labels import Labels
from publication_flow.policy.machine import NEW
from publication_flow.policy.model import ANY, EARLIER, IMPORT, PREVIOUS, RESTORED, Action
from publication_flow.policy.question import Edge
from publication_flow.policy.rulebook import Rulebook

Detail = Literal["chain", "all"]
What = Literal["spine", "ahead", "back", "round", "end"]
_ABSOLUTE = ("spine", "ahead", "round")


class Route(NamedTuple):
    """Arrows drawn as one. `spine`: to the next stage; `ahead`: past it; `back`: to an earlier
    one; `round`: a new round begins; `end`: the round ends where it came from.

    `labels` are (action, note), `posts` the posts in words that may take it (spine only).
    """

    what: What
    sources: tuple[str, ...]
    dests: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]
    posts: tuple[str, ...] = ()


class Chart(NamedTuple):
    """A picture before it is drawn. `dim` stages lie off the purpose's way; `lists` are the
    actions that leave the stage as it is, by stage; `everywhere` those of every stage."""

    title: str
    caption: str
    lang: str
    stages: tuple[tuple[str, str], ...]  # (id, label) in order
    public: frozenset[str]
    final: frozenset[str]
    dim: frozenset[str]
    current: str | None
    routes: tuple[Route, ...]
    lists: dict[str, tuple[str, ...]]
    everywhere: tuple[str, ...]


def chart(
    rulebook: Rulebook,
    kind_id: str,
    lang: str,
    current: str | None = None,
    purpose: str | None = None,
    detail: Detail = "chain",
) -> Chart:
    """The chart of a kind, whole or as one purpose's round sees it.

    `NotFound` for an unknown kind; `ValueError` for a stage or a purpose the kind has not.
    """
    kind = rulebook.kind(kind_id)
    lang = "en" if lang.lower().startswith("en") else "zh"
    order = [s.id for s in kind.stages]
    if current is not None and current not in order:
        raise ValueError(f"no stage {current!r} in {order}")
    if purpose is not None and purpose not in kind.purposes:
        raise ValueError(f"no purpose {purpose!r} in {list(kind.purposes)}")
    words = Labels(rulebook.policy, kind_id, lang)
    edges = _that_can_be(rulebook.lifecycle(kind_id).edges, kind.actions, order)
    if detail == "chain":  # no matter takes this way: it is brought in at its end
        edges = [e for e in edges if kind.actions[e.entry].does != IMPORT]
    dim: frozenset[str] = frozenset()
    if purpose is not None:
        edges = _of_purpose(edges, kind.actions, purpose, order)
        dim = frozenset(order) - {e.dest for e in edges if e.source != e.dest}
    moves = [e for e in edges if e.source != e.dest]
    lists = {s: _still(s, edges, words) if detail == "all" else () for s in order}
    everywhere = [w for w in lists[order[0]] if all(w in names for names in lists.values())]
    policy = rulebook.policy
    purposes = "" if purpose is None else f" · {words.of(dict(kind.purposes), purpose)}"
    version = f"{policy.id} · {policy.version} · SHA-256 {rulebook.digest[:16]}"
    return Chart(
        title=f"{policy.label.in_(lang)} · {kind.label.in_(lang)}{purposes}",
        caption=f"Policy {version}" if lang == "en" else f"规程 {version}",
        lang=lang,
        stages=tuple((s.id, s.label.in_(lang)) for s in kind.stages),
        public=frozenset(s.id for s in kind.stages if s.public),
        final=frozenset(s.id for s in kind.stages if s.final),
        dim=dim,
        current=current,
        routes=tuple(_routes(moves, kind.actions, order, words, detail)),
        lists={s: tuple(w for w in names if w not in everywhere) for s, names in lists.items()},
        everywhere=tuple(everywhere),
    )


def _of_purpose(
    edges: Iterable[Edge], actions: tuple[Action, ...], purpose: str, order: list[str]
) -> list[Edge]:
    """The arrows that a round of this purpose can take, from its opening to its end."""
    mine: list[Edge] = []
    for edge in edges:
        action = actions[edge.entry]
        if action.opens == purpose or (
            action.opens is None and (not action.purposes or purpose in action.purposes)
        ):
            mine.append(edge)
    opening = [e for e in mine if actions[e.entry].opens == purpose]
    origins = _origins(opening, order)
    mine = [e for e in mine if actions[e.entry].to != RESTORED or e.dest in origins]
    seen: set[str] = set()
    queue = [e.dest for e in opening]
    while queue:
        here = queue.pop()
        if here in seen:
            continue
        seen.add(here)
        queue += [e.dest for e in mine if e.source == here and not actions[e.entry].closes]
    return [e for e in mine if e.source in seen or actions[e.entry].opens == purpose]


def _that_can_be(
    edges: Iterable[Edge], actions: tuple[Action, ...], order: list[str]
) -> list[Edge]:
    """Without the arrows that the machine allows for and no matter ever takes.

    A round is restored only to where one of its purpose began, and only a move can be undone.
    """
    edges = list(edges)
    place = {NEW: -1, **{stage: i for i, stage in enumerate(order)}}
    moves = {(e.source, e.dest) for e in edges if place[e.source] < place[e.dest]}
    found = []
    for edge in edges:
        action = actions[edge.entry]
        if action.to == RESTORED and action.purposes:
            opening = [e for e in edges if actions[e.entry].opens in action.purposes]
            if edge.dest not in _origins(opening, order):
                continue
        undone = edge.source == edge.dest or (edge.dest, edge.source) in moves
        if action.to != PREVIOUS or undone:
            found.append(edge)
    return found


def _origins(opening: Iterable[Edge], order: list[str]) -> set[str]:
    """Where rounds that open with these arrows go back to: a new matter, to the final stage."""
    return {order[-1] if e.source == NEW else e.source for e in opening}


def _still(stage: str, edges: Iterable[Edge], words: Labels) -> tuple[str, ...]:
    """The actions that leave a stage as it is. A sign-off with more to come is no such action."""
    here = (e for e in edges if e.source == e.dest == stage and not e.partial)
    entries = words.entries
    return tuple(
        dict.fromkeys(words.action(e.action) for e in here if entries[e.entry].to != PREVIOUS)
    )


def _routes(
    edges: list[Edge],
    actions: tuple[Action, ...],
    order: list[str],
    words: Labels,
    detail: Detail,
) -> list[Route]:
    place = {NEW: -1, **{stage: i for i, stage in enumerate(order)}}
    gathered: dict[tuple[What, str, str], list[Edge]] = {}
    for edge in edges:
        action = actions[edge.entry]
        what = _what(edge, action, place)
        whole = detail == "chain" and what in ("back", "end")
        key = (what, "", "") if whole else (what, edge.source, edge.dest)
        gathered.setdefault(key, []).append(edge)
    routes = [_route(key[0], group, actions, place, words) for key, group in gathered.items()]
    return sorted(routes, key=lambda r: place[r.sources[0]])


def _what(edge: Edge, action: Action, place: dict[str, int]) -> What:
    if action.to == RESTORED:
        return "end"
    if action.opens is not None and edge.source != NEW:
        return "round"
    if place[edge.dest] == place[edge.source] + 1:
        return "spine"
    return "ahead" if place[edge.dest] > place[edge.source] else "back"


def _route(
    what: What,
    edges: list[Edge],
    actions: tuple[Action, ...],
    place: dict[str, int],
    words: Labels,
) -> Route:
    pair = len({(e.source, e.dest) for e in edges}) == 1
    labels: dict[tuple[str, str], None] = {}
    posts: dict[str, None] = {}
    for edge in sorted(edges, key=lambda e: e.entry):
        action = actions[edge.entry]
        # The notes of returns tell where to; an arrow of one source and one end shows it.
        note = "" if pair and what == "back" else _note(action, actions, what, words)
        labels[words.action(edge.action), note] = None
        posts[_posts(action, words)] = None
    if all(len(actions[e.entry].slots) == 1 for e in edges):  # nobody signs after another
        anyone = [post for e in edges for slot in actions[e.entry].slots for post in slot.posts]
        posts = {_named(anyone, words): None}
    return Route(
        what,
        tuple(sorted({e.source for e in edges}, key=lambda s: place[s])),
        tuple(sorted({e.dest for e in edges}, key=lambda s: place[s])),
        # An entry of the same name beside one that needs no note is part of it here.
        tuple(x for x in labels if not x[1] or (x[0], "") not in labels),
        tuple(posts) if what == "spine" else (),
    )


def _note(action: Action, actions: tuple[Action, ...], what: What, words: Labels) -> str:
    """What tells this arrow from others of the same name."""
    english = words.lang == "en"
    if action.to == EARLIER:
        return "to any earlier stage" if english else "可至前面任一环节"
    if action.to == PREVIOUS:
        return "one's own last step" if english else "限本人上一步"
    first = next(a for a in actions if a.id == action.id)
    if what in _ABSOLUTE and first is not action and words.kind is not None and action.purposes:
        purposes = dict(words.kind.purposes)
        names = [words.of(purposes, p) for p in action.purposes]
        return (", " if english else "、").join(names)
    return ""


def _named(posts: Iterable[str], words: Labels) -> str:
    """Posts of which any may act, each once."""
    told = dict.fromkeys(words.post(post) for post in posts if post != ANY)
    return (" / " if words.lang == "en" else "、").join(told) or words.post(ANY)


def _posts(action: Action, words: Labels) -> str:
    """Who signs, in their order; a further sign-off with what makes it needed."""
    english = words.lang == "en"
    grades = dict(words.policy.grades) if words.policy is not None else {}
    said = []
    for slot in action.slots:
        names = _named(slot.posts, words)
        for_ = [words.of(dict(grades), g) for when in slot.when for g in when.grade]
        if any(when.passed_on for when in slot.when):
            for_.append("if passed on" if english else "转呈的")
        if for_:
            names += f" ({', '.join(for_)})" if english else f"（{'、'.join(for_)}）"
        said.append(names)
    return " + ".join(said)
