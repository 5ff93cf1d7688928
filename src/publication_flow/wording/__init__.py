"""Every sentence the engine says to a person, in Chinese and English, found by its code.

Facts stay data until the last moment; only here do they become words. A template names its facts
in braces; what stands in ⟦ ⟧ is left out when one of its facts is missing or empty,
so that "did you mean" appears only when there is something to mean.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from publication_flow.wording.codes import SENTENCES

_OPTIONAL = re.compile("⟦([^⟦⟧]*)⟧")
_FACT = re.compile(r"\{([a-z_]+)\}")
_UNKNOWN = {
    "zh": "出现了没有说明文字的情况，代码 {code}。请把该代码告诉系统管理员。",
    "en": "Something happened that has no words yet, code {code}. Please tell the administrator.",
}
_BOOLEANS = {"zh": ("否", "是"), "en": ("no", "yes")}
_MOST = 12  # names of a list that are shown; more would bury the sentence

# Fields that belong to the engine and not to a policy have their labels here.
_FIELDS = {
    "occurred_on": ("办理日期", "day of the act"),
    "category": ("栏目", "category"),
    "channels": ("渠道", "channels"),
    "opinion": ("意见", "opinion"),
    "reason": ("理由", "reason"),
    "agency": ("机构", "agency"),
    "person": ("人员", "person"),
    "persons": ("人员", "persons"),
    "unit": ("科室", "unit"),
    "units": ("科室", "units"),
    "post": ("岗位", "post"),
    "categories": ("栏目", "categories"),
    "name": ("名称", "name"),
    "basis": ("依据", "basis"),
    "since": ("起始日期", "first day"),
    "until": ("截止日期", "last day"),
    "last_day": ("最后一天", "last day"),
    "first_on": ("首次公开日期", "day first published"),
    "withdrawn_on": ("撤下日期", "day withdrawn"),
    "reference": ("原编号", "reference"),
    "index_number": ("索引号", "index number"),
    "classes": ("栏目代码", "codes of categories"),
    "groups": ("组配代码", "codes of groups"),
    "responsible": ("原责任记载", "record of who answered"),
    "as_of": ("截至日期", "as-of day"),
    "day": ("日期", "day"),
    "days": ("工作日数", "working days"),
    "longer_than": ("停留工作日数", "working days in a stage"),
    "recorded_since": ("记录起始日期", "first day recorded"),
    "recorded_until": ("记录截止日期", "last day recorded"),
}


def say(code: str, lang: str, facts: Mapping[str, Any]) -> str:
    """The sentence of a code. `lang` is zh or en; a missing fact is shown as "?".

    Never raises: an error that cannot be told would hide the error it tells of.
    """
    language = "en" if lang.lower().startswith("en") else "zh"
    sentences = SENTENCES.get(code)
    if sentences is None:
        return _UNKNOWN[language].replace("{code}", code)
    return fill(sentences[1 if language == "en" else 0], language, facts)


def fill(template: str, lang: str, facts: Mapping[str, Any]) -> str:
    """A template with its facts put in; what a person typed is never read as a template."""
    template = _OPTIONAL.sub(lambda m: m[1] if _complete(m[1], facts) else "", template)
    return _FACT.sub(lambda m: _fact(m[1], facts.get(m[1]), lang), template)


def shown(value: Any, lang: str) -> str:
    """A fact as a person reads it: a list with commas, nothing as "?"."""
    if isinstance(value, bool):
        return _BOOLEANS["en" if lang == "en" else "zh"][value]
    if value is None or value == "":
        return "?"
    if isinstance(value, Mapping):
        value = [f"{key}={shown(one, lang)}" for key, one in value.items()]
    if isinstance(value, (list, tuple, set, frozenset)):
        ordered = sorted(value, key=str) if isinstance(value, (set, frozenset)) else [*value]
        words = [shown(one, lang) for one in ordered[:_MOST]]
        if len(ordered) > _MOST:
            words.append("…")
        return (", " if lang == "en" else "、").join(words) or "?"
    return str(value)


def _fact(name: str, value: Any, lang: str) -> str:
    if name == "field" and isinstance(value, str) and value in _FIELDS:
        return _FIELDS[value][lang == "en"]
    return shown(value, lang)


def _complete(template: str, facts: Mapping[str, Any]) -> bool:
    values = (facts.get(name) for name in _FACT.findall(template))
    return all(value is not None and value not in ("", [], (), {}) for value in values)
