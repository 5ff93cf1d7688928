"""What was typed wrongly, told in the policy's words: labels in the place of ids.

An error is raised deep down with ids as its facts, and programs read those. A clerk reads the
sentence: there a field, an action or a category is called as the policy calls it, and what could
be typed instead is shown by its label with the id beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from publication_flow.errors import FlowError
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import Policy

# Which declared things the lists of an error name.
_LISTS = {
    "unknown-field": "field",
    "part-fixed": "field",
    "unknown-category": "category",
    "unknown-channel": "channel",
    "channels-required": "channel",
    "action": "action",
    "to-required": "stage",
    "to-unknown": "stage",
}


def in_words(error: FlowError, policy: Policy, kind_id: str, action_id: str) -> None:
    """Let the error speak the policy's words from now on; its code and facts stay as they are."""
    error.words = lambda lang: labelled(error.code, error.facts, policy, kind_id, action_id, lang)


def labelled(
    code: str, facts: Mapping[str, Any], policy: Policy, kind_id: str, action_id: str, lang: str
) -> dict[str, Any]:
    """The facts of an error as its sentence shows them. `lang` is zh or en."""
    language = "en" if lang.lower().startswith("en") else "zh"
    labels = Labels(policy, kind_id, language)
    for entry in labels.entries:
        if entry.id == action_id:
            labels.specs |= entry.fields
    tables: dict[str, Callable[[str], str]] = {
        "field": labels.field,
        "category": lambda one: labels.of(dict(policy.categories), one),
        "channel": lambda one: labels.of(dict(policy.channels), one),
        "action": labels.action,
        "stage": labels.stage,
        "choice": lambda one: labels.choice(facts.get("field"), one),
    }

    def both(kind: str, one: Any) -> Any:
        """A label with its id: either may be typed, and a program needs the id."""
        label = tables[kind](one) if isinstance(one, str) and one else one
        marks = " ({})" if language == "en" else "（{}）"
        return one if label == one else f"{label}{marks.format(one)}"

    told = dict(facts)
    if isinstance(facts.get("field"), str) and code != "unknown-field":
        told["field"] = labels.field(facts["field"])
    if isinstance(facts.get("action"), str) and code != "action":
        told["action"] = labels.action(facts["action"])
    if code in _LISTS:
        told["near"] = both(_LISTS[code], facts.get("near"))
        told["known"] = [both(_LISTS[code], one) for one in facts.get("known") or ()]
    if code == "not-a-choice":
        told["choices"] = [both("choice", one) for one in facts.get("choices") or ()]
    return told
