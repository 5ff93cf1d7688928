"""Every name a policy file uses, and whether it is declared: checked on the raw tables.

On the raw tables, not on the model, so that a name is looked up even when some other value in
the file is of the wrong type and there is no model yet.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from typing import Any

from publication_flow.matter.authority import APPOINTER
from publication_flow.policy.model import ANY, RELATIVE
from publication_flow.policy.places import Path

Mistake = dict[str, Any]  # "code", "path" and the facts; the line is added last


def unknown_names(tables: dict[str, Any]) -> Iterator[Mistake]:
    """A mistake for every use of a name that nothing declares."""
    posts, basis = _keys(tables, "posts"), _keys(tables, "basis")
    plain: dict[tuple[str | int, str], tuple[str, Collection[str]]] = {
        ("categories", "grade"): ("grade", _keys(tables, "grades")),
        ("categories", "channels"): ("channel", _keys(tables, "channels")),
        ("categories", "basis"): ("basis", basis),
        ("duties", "category"): ("category", _keys(tables, "categories")),
        ("duties", "basis"): ("basis", basis),
        ("organisation", "appointers"): ("post", posts | {APPOINTER}),
        ("reading", "all"): ("post", posts),
    }
    for path, value in _leaves(tables, ()):
        if path[0] == "kinds":
            continue
        use = plain.get((path[0], _last_key(path)))
        if use is not None:
            yield from _look_up(path, value, *use)
    yield from _recorded(tables)
    for name, kind in _items(tables.get("kinds")):
        yield from _in_kind(("kinds", name), kind, tables)


def _recorded(tables: dict[str, Any]) -> Iterator[Mistake]:
    """`reading.recorded`: an outcome, stage or mark of some kind of matter."""
    kinds = [kind for _, kind in _items(tables.get("kinds")) if isinstance(kind, dict)]
    known: dict[str, set[str]] = {
        "outcome": {name for kind in kinds for name in _keys(kind, "outcomes")},
        "stage": {name for kind in kinds for name in _ids(kind, "stages")},
        "mark": {name for kind in kinds for name in _keys(kind, "marks")},
    }
    reading = tables.get("reading")
    recorded = _list(reading.get("recorded")) if isinstance(reading, dict) else []
    for index, value in enumerate(recorded):
        what, _, name = str(value).partition(":")
        if what in known:
            yield from _look_up(("reading", "recorded", index), name, what, known[what])


def nearest(name: str, known: Collection[str]) -> str | None:
    """The declared name most like the one written, if any is like it at all."""
    found = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return found[0] if found else None


def _in_kind(path: Path, kind: Any, tables: dict[str, Any]) -> Iterator[Mistake]:
    if not isinstance(kind, dict):
        return
    stages = _ids(kind, "stages")
    posts = _keys(tables, "posts")
    common = {
        "basis": ("basis", _keys(tables, "basis")),
        "purpose": ("purpose", _keys(kind, "purposes")),
        "purposes": ("purpose", _keys(kind, "purposes")),
        "opens": ("purpose", _keys(kind, "purposes")),
        "closes": ("outcome", _keys(kind, "outcomes")),
        "outcomes": ("outcome", _keys(kind, "outcomes")),
        "grade": ("grade", _keys(tables, "grades")),
        "category": ("category", _keys(tables, "categories")),
        "from": ("stage", stages | {ANY}),
        "to": ("stage", stages | RELATIVE),
        "posts": ("post", posts | {ANY}),
        "recorders": ("post", posts),
        "until": ("action", _ids(kind, "actions")),
        "desk": ("action", _ids(kind, "actions")),
        "lacks": ("step", _steps(kind)),
        "steps": ("step", _steps(kind)),
        "authors_may": ("step", _steps(kind)),
        "parts": ("part", _keys(kind, "parts") | {"category"}),
        "stage": ("stage", stages),
        "sets": ("mark", _keys(kind, "marks")),
        "clears": ("mark", _keys(kind, "marks")),
        "marks": ("mark", _keys(kind, "marks")),
        "mark": ("mark", _keys(kind, "marks")),
        "marked": ("mark", _keys(kind, "marks")),
        "unmarked": ("mark", _keys(kind, "marks")),
        "on": ("ballot", _votes(kind)),
        "inspected": ("part", _keys(kind, "parts")),
        "inspectors": ("part", _keys(kind, "parts")),
        "number": ("part", _keys(kind, "parts")),
    }
    starts = {
        "stage": stages,
        "field": _keys(kind, "parts"),
        "public": _keys(kind, "parts"),
        "mark": _keys(kind, "marks"),
    }
    for key in ("unit", "remains", "supersedes"):
        yield from _look_up((*path, key), kind.get(key), "part", _keys(kind, "parts"))
    for name, values in _items(kind.get("unlisted")):
        for value in _list(values):
            place = (*path, "unlisted", name)
            yield from _condition(place, ("part", name), value, kind)
    for index, action in enumerate(_list(kind.get("actions"))):
        if not isinstance(action, dict):
            continue
        fields = _items(action.get("fields"))
        here: Path = (*path, "actions", index)
        for leaf, value in _leaves(action, here):
            inside = leaf[len(here) :]
            if inside[0] == "fields" or inside[0] == "label":
                continue
            if "part" in inside and inside[-1] != "part":
                yield from _condition(leaf, inside, value, kind)
            elif _last_key(inside) == "part":
                yield from _look_up(leaf, value, "part", _keys(kind, "parts"))
            elif _last_key(inside) in ("field", "key", "until"):
                yield from _look_up(leaf, value, "field", {name for name, _ in fields})
            elif use := common.get(_last_key(inside)):
                yield from _look_up(leaf, value, *use)
        yield from _field_choices(here, action)
        yield from _rule_choices(here, action, kind)
    for index, clock in enumerate(_list(kind.get("clocks"))):
        for leaf, value in _leaves(clock, (*path, "clocks", index)):
            key = _last_key(leaf)
            if key == "start" and isinstance(value, str) and ":" in value:
                what, _, name = value.partition(":")
                if what in starts:
                    yield from _look_up(leaf, name, what, starts[what])
            elif "part" in leaf:
                yield from _condition(leaf, leaf[len(path) + 2 :], value, kind)
            elif key == "action":
                yield from _look_up(leaf, value, "action", _ids(kind, "actions"))
            elif "lapse" not in leaf and (use := common.get(key)):
                yield from _look_up(leaf, value, *use)


def _condition(leaf: Path, inside: Path, value: Any, kind: dict[str, Any]) -> Iterator[Mistake]:
    """`when.part`: a part there is, and values it can have."""
    named = str(inside[inside.index("part") + 1])
    parts = _keys(kind, "parts")
    yield from _look_up(leaf, named, "part", parts)
    spec = dict(_items(kind.get("parts"))).get(named)
    if isinstance(spec, dict) and spec.get("type") == "choice":
        yield from _look_up(leaf, value, "choice", _keys(spec, "choices"))


def _field_choices(path: Path, action: dict[str, Any]) -> Iterator[Mistake]:
    """A `field-is` rule asks for choices that its field offers, and so does a default."""
    choices: dict[str, Collection[str]] = {}
    for name, field in _items(action.get("fields")):
        if isinstance(field, dict) and field.get("type") in ("choice", "checklist"):
            known = _keys(field, "choices")
            if field["type"] == "choice":
                choices[name] = known
            else:
                known |= {"all", "none"}
            place = (*path, "fields", name, "default")
            yield from _look_up(place, field.get("default"), "choice", known)
    for rule_path, rule in _rules(action.get("rules"), (*path, "rules")):
        offered = choices.get(str(rule.get("field")))
        if rule.get("rule") == "field-is" and offered is not None:
            for leaf, value in _leaves(rule.get("values"), (*rule_path, "values")):
                yield from _look_up(leaf, value, "choice", offered)


def _rule_choices(path: Path, action: dict[str, Any], kind: dict[str, Any]) -> Iterator[Mistake]:
    """A `part-is` rule asks for choices of its part, `balloted` for what a voice may say."""
    parts = dict(_items(kind.get("parts")))
    for rule_path, rule in _rules(action.get("rules"), (*path, "rules")):
        if rule.get("rule") == "part-is":
            spec = parts.get(str(rule.get("part")))
            if isinstance(spec, dict) and spec.get("type") == "choice":
                for leaf, value in _leaves(rule.get("values"), (*rule_path, "values")):
                    yield from _look_up(leaf, value, "choice", _keys(spec, "choices"))
        elif rule.get("rule") == "balloted" and rule.get("on") in _votes(kind):
            for leaf, value in _leaves(rule.get("favour"), (*rule_path, "favour")):
                yield from _look_up(leaf, value, "choice", _voices(kind, rule["on"]))


def _voices(kind: dict[str, Any], on: str) -> frozenset[str]:
    """What can be said in a ballot: the choices of the field `vote` of every act in it."""
    actions = (
        a for a in _list(kind.get("actions")) if isinstance(a, dict) and a.get("votes") == on
    )
    fields = (dict(_items(a.get("fields"))).get("vote") for a in actions)
    return frozenset(c for f in fields if isinstance(f, dict) for c in _keys(f, "choices"))


def _look_up(path: Path, value: Any, what: str, known: Collection[str]) -> Iterator[Mistake]:
    if isinstance(value, str) and value not in known:
        yield {
            "code": f"policy.unknown-{what}",
            "path": path,
            "name": value,
            "nearest": nearest(value, known),
            "known": sorted(known),
        }


def _rules(rules: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """All rules of a list, those inside any-of and all-of too."""
    for index, rule in enumerate(_list(rules)):
        if isinstance(rule, dict):
            yield (*path, index), rule
            yield from _rules(rule.get("rules"), (*path, index, "rules"))


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*path, index))
    else:
        yield path, value


def _last_key(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _items(table: Any) -> list[tuple[str, Any]]:
    return list(table.items()) if isinstance(table, dict) else []


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _keys(table: dict[str, Any], name: str) -> frozenset[str]:
    return frozenset(key for key, _ in _items(table.get(name)))


def _ids(kind: dict[str, Any], name: str) -> frozenset[str]:
    ids = (entry.get("id") for entry in _list(kind.get(name)) if isinstance(entry, dict))
    return frozenset(one for one in ids if isinstance(one, str))


def _votes(kind: dict[str, Any]) -> frozenset[str]:
    actions = (a for a in _list(kind.get("actions")) if isinstance(a, dict))
    return frozenset(v for a in actions if isinstance(v := a.get("votes"), str))


def _steps(kind: dict[str, Any]) -> frozenset[str]:
    actions = (a for a in _list(kind.get("actions")) if isinstance(a, dict))
    return frozenset(s for a in actions if isinstance(s := a.get("signs"), str))
