"""A verdict as the API tells it: allowed or not, why, who could, and what the action takes."""

from __future__ import annotations

from typing import Any

from publication_flow.hosts.web.api.problems import failures, who
from publication_flow.policy.entry import elements_of, whole
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import EARLIER, Action, Kind
from publication_flow.policy.verdict import Verdict


def told(
    verdict: Verdict, kind_id: str, stage: str | None, lang: str, category: str | None = None
) -> dict[str, Any]:
    """`stage` is where the matter is and `category` what it stands in; None for one that is to be
    opened."""
    labels = Labels(verdict.policy, kind_id, lang)
    kind = labels.kind
    assert kind is not None  # a verdict is given under a policy and a kind of it
    return {
        "action": verdict.action,
        "label": labels.action(verdict.action),
        "person": verdict.person,
        "allowed": verdict.allowed,
        "from": stage and (verdict.source or None),
        "to": verdict.dest or None,
        "post": verdict.capacity.post if verdict.capacity else None,
        "on_behalf_of": verdict.capacity.on_behalf_of if verdict.capacity else None,
        "detail": verdict.sentence(lang),
        "failures": failures(verdict, lang),
        "who": who(verdict),
        "takes": _takes(_entry(kind, verdict), kind, stage, labels, verdict, category),
    }


def _entry(kind: Kind, verdict: Verdict) -> Action:
    if verdict.entry < len(kind.actions) and kind.actions[verdict.entry].id == verdict.action:
        return kind.actions[verdict.entry]
    return kind.action(verdict.action)


def _takes(
    action: Action,
    kind: Kind,
    stage: str | None,
    labels: Labels,
    verdict: Verdict,
    category: str | None,
) -> dict[str, Any]:
    order = [s.id for s in kind.stages]
    back = order[: order.index(stage)] if action.to == EARLIER and stage in order else []
    policy = labels.policy
    elements = elements_of(policy, category) if policy is not None else {}
    specs: dict[str, Any] = {n: whole(s, elements) for n, s in action.fields.items()}
    if action.content != "none":
        specs |= {n: s for n, s in kind.parts.items() if not action.parts or n in action.parts}
    values = {
        name: {
            "label": spec.label.in_(labels.lang),
            "type": spec.type,
            "required": spec.required,
            "default": spec.default,
            "choices": {c: label.in_(labels.lang) for c, label in spec.choices.items()}
            if spec.type != "unit"
            else dict(verdict.units),
        }
        for name, spec in specs.items()
    }
    takes_any = action.content != "none" and (not action.parts or "category" in action.parts)
    if takes_any and kind.category == "required":
        choices = policy.categories if policy is not None else {}
        values["category"] = {
            "label": labels.field("category"),
            "type": "choice",
            "required": action.content == "required" and stage is None,
            "default": None,
            "choices": {c: one.label.in_(labels.lang) for c, one in choices.items()},
        }
    return {
        "opinion": action.opinion,
        "reason": action.reason,
        "content": action.content,
        "to": back,
        "modes": list(action.accepts),
        "values": values,
    }
