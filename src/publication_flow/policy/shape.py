"""Wrong types, missing and unknown keys: what pydantic finds, told as mistakes with a path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from publication_flow.policy import model
from publication_flow.policy.names import Mistake, nearest
from publication_flow.policy.places import Path
from publication_flow.policy.rules import RULES

_KEYS_OF: dict[str, type[BaseModel]] = {
    "posts": model.Post, "channels": model.Channel, "categories": model.Category,
    "basis": model.Basis, "kinds": model.Kind, "stages": model.Stage, "actions": model.Action,
    "clocks": model.Clock, "sign_offs": model.Slot, "when": model.When, "label": model.Label,
    "fields": model.FieldSpec, "parts": model.FieldSpec, "organisation": model.OrganisationPolicy,
    "reading": model.Reading, "limits": model.Limits, "purposes": model.Label,
    "outcomes": model.Label, "choices": model.Label, "grades": model.Label,
    "marks": model.MarkSpec, "lapse": model.Lapse, "fresh": model.Span, "duties": model.Duty,
    "elements": model.Label, "proofreading": model.Proofreading, "obsolete": model.Obsolete,
    "terms": model.Term, "draws": model.Draws,
}  # fmt: skip
_TYPES = {
    "string": "text", "int": "integer", "bool": "boolean", "tuple": "list", "dict": "table",
    "model": "table", "list": "list",
}  # fmt: skip
_RULES: dict[str, type[BaseModel]] = {
    get_args(rule.model_fields["rule"].annotation)[0]: rule for rule in RULES
}


def shape_mistakes(error: ValidationError, tables: dict[str, Any]) -> Iterator[Mistake]:
    """One mistake for each thing pydantic refused; twins of one value are told once."""
    seen: set[Path] = set()
    for one in error.errors(include_url=False):
        path = _path(one["loc"], tables, one["type"] == "missing")
        if path in seen:
            continue
        found = _mistake(one["type"], one.get("ctx") or {}, one.get("input"), path, tables)
        if found is not None:
            seen.add(path)
            yield {**found, "path": path}


def _mistake(
    kind: str, ctx: dict[str, Any], value: Any, path: Path, tables: dict[str, Any]
) -> Mistake | None:
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    if kind == "missing":
        return {"code": "policy.missing-key", "key": key}
    if kind == "union_tag_not_found":
        return {"code": "policy.missing-key", "key": "rule"}
    if kind == "extra_forbidden":
        known = _known_keys(path, tables)
        return {
            "code": "policy.unknown-key",
            "key": key,
            "nearest": nearest(key, known),
            "known": sorted(known),
        }
    if kind == "union_tag_invalid":
        name = str(ctx["tag"])
        return {
            "code": "policy.unknown-rule",
            "name": name,
            "nearest": nearest(name, _RULES),
            "known": sorted(_RULES),
        }
    if kind == "too_short":
        # pydantic counts the elements it could read; a broken one has its own mistake already
        if isinstance(value, (list, dict)) and len(value) >= ctx["min_length"]:
            return None
        return {"code": "policy.too-few", "key": key, "least": ctx["min_length"]}
    if kind == "literal_error":
        # pydantic gives the choices as an English phrase: 'system', 'paper' or 'telephone'
        possible = [part.strip("', ") for part in re.split(", | or ", ctx["expected"])]
        facts = {"key": key, "value": _brief(value), "known": possible}
        return {"code": "policy.not-a-choice", **facts}
    if kind == "string_pattern_mismatch":
        return _pattern(value, key)
    if kind == "string_too_short":
        return {"code": "policy.empty-text", "key": key}
    if kind == "string_too_long":
        return {"code": "policy.long-text", "key": key, "limit": ctx["max_length"]}
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = "policy.too-small" if kind == "greater_than_equal" else "policy.too-large"
        return {
            "code": bound,
            "key": key,
            "value": _brief(value),
            "limit": ctx.get("ge", ctx.get("le")),
        }
    wanted = _TYPES.get(kind.partition("_")[0])
    if wanted is None:
        return {"code": "policy.wrong-value", "key": key, "value": _brief(value)}
    return {"code": f"policy.wanted-{wanted}", "key": key, "value": _brief(value)}


def _pattern(value: Any, key: str) -> Mistake:
    if key in ("since", "until"):
        return {"code": "policy.not-a-day", "key": key, "value": _brief(value)}
    if key == "start":
        return {"code": "policy.clock-start", "value": value}
    if key == "recorded":
        return {"code": "policy.recorded-form", "value": _brief(value)}
    return {"code": "policy.not-a-name", "name": value}


def _path(loc: tuple[str | int, ...], tables: Any, missing: bool) -> Path:
    """pydantic's location without what is only pydantic's own: union tags and key marks."""
    path: Path = ()
    here = tables
    for place, step in enumerate(loc):
        if _holds(here, step):
            here = here[step]
        elif not (missing and place == len(loc) - 1):
            continue
        path = (*path, step)
    return path


def _holds(value: Any, step: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(step, int) and step < len(value)
    return isinstance(value, dict) and step in value


def _known_keys(path: Path, tables: dict[str, Any]) -> set[str]:
    """The keys allowed beside an unknown one."""
    here: Any = tables
    for step in path[:-1]:
        here = here[step]
    if isinstance(here, dict) and isinstance(here.get("rule"), str) and here["rule"] in _RULES:
        return set(_RULES[here["rule"]].model_fields)
    around = [step for step in path[:-1] if step in _KEYS_OF]
    owner = _KEYS_OF[str(around[-1])] if around else model.Policy
    return {field.alias or name for name, field in owner.model_fields.items()}


def _brief(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"
