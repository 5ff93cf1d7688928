"""What people typed, checked against the policy's fields and made into a content.

Every refusal here is a `BadInput` that names the field and the limit; nothing is guessed.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from publication_flow.errors import BadInput
from publication_flow.matter.content import Content, Part, clean, compose, make_part
from publication_flow.policy.model import Action, ActionField, FieldSpec, Kind, Label, Policy
from publication_flow.screening.identity import dated

if TYPE_CHECKING:
    from publication_flow.screening.values import Finding

DAY = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}")
MEDIA = re.compile(r"[\w.+-]{1,100}/[\w.+-]{1,100}", re.ASCII)
STRUCTURED = frozenset({"date", "choice", "matter", "unit", "period", "number"})
ALL, NONE = "all", "none"  # of the entries of a checklist
LAST_DAY = "8999-12-31"
# Structured values whose form alone is known here; that what they name exists, the engine asks.
FORMS = {
    "matter": re.compile(r"[0-9]{4}-[0-9]{4,9}"),
    "unit": re.compile(r"[a-z][a-z0-9-]{0,63}"),
    "period": re.compile(r"[a-z][a-z0-9-]{0,63}/[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?"),
    "number": re.compile(r"[1-9][0-9]{0,5}"),
    "finding": re.compile(r"[0-9a-f]{16}"),
}
# What is said of a value that has not the form of its type.
_MISSHAPEN = {
    "matter": "not-a-matter",
    "unit": "not-a-unit",
    "period": "not-a-period",
    "number": "not-a-number",
    "finding": "not-a-finding",
}
_NUMERALS = frozenset("〇零○Ｏ一二三四五六七八九")
_DIGITS = 14  # the least that an identity number has, however it is spelt
OPINION_LIMIT = 2_000  # characters of an opinion or a reason


def typed_text(action: Action, field: str, text: str | None, need: str) -> str | None:
    """An opinion or reason as it will be kept; None when there is none and none is needed."""
    typed = clean(field, text, OPINION_LIMIT) if text is not None else ""
    if not typed:
        if need == "required":
            raise BadInput(f"{field}-required", field=field, action=action.id)
        return None
    _no_identity(field, typed)
    return typed


def _no_identity(field: str, typed: str) -> None:
    """What is said in an act is kept: `BadInput` where an identity number is in it."""
    for found in _identities(typed):
        raise BadInput("opinion-personal-data", field=field, masked=found.masked)


def identity_in_key(reference: str) -> str | None:
    """The identity number in a host's key of a row, masked; None when there is none.

    Of keys that a database counts up to eighteen digits one in eleven has the right check
    character, so here the digits of the birth must be a date as well.
    """
    for found in _identities(reference):
        number = found.value.reveal()
        if len(number) != 18 or dated(number[6:14]):
            return found.masked
    return None


def _identities(typed: str) -> list[Finding]:
    if sum(sign.isdecimal() or sign in _NUMERALS for sign in typed) < _DIGITS:
        return []
    from publication_flow.screening import screen

    return [found for found in screen({"typed": typed}, ()) if found.kind == "resident-id"]


def typed_fields(
    action: Action,
    kind: Kind,
    values: Mapping[str, Any],
    purpose: str | None,
    elements: Mapping[str, Label] | None = None,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Split what was typed into the action's own fields (checked) and content parts (raw).

    What the action that opens a round may not change, nothing may within that round: else an
    erratum, once opened, could become anything. `elements` are those of the matter's category.
    """
    own = {name: whole(spec, elements or {}) for name, spec in action.fields.items()}
    openers = [a.parts for a in kind.actions if a.opens is not None and a.opens == purpose]
    limits = [set(action.parts)] if action.parts else []
    if openers and all(openers):
        limits.append({part for parts in openers for part in parts})
    fields: dict[str, Any] = {}
    content: dict[str, Any] = {}
    for name, value in values.items():
        if name in own:
            fields[name] = typed_value(name, value, own[name])
        elif name in kind.parts or name == "category":
            if not all(name in limit for limit in limits):
                free = [p for p in kind.parts if all(p in limit for limit in limits)]
                raise BadInput("part-fixed", field=name, action=action.id, known=free)
            content[name] = value
        else:
            known = [*own, *kind.parts, "category"]
            near = difflib.get_close_matches(name, known, 1)
            raise BadInput("unknown-field", field=name, near=near[0] if near else "", known=known)
    for name, spec in own.items():
        if name not in fields:
            if spec.default is not None:
                fields[name] = unsaid(name, spec)
            elif spec.required:
                raise BadInput("field-required", field=name, action=action.id)
    return fields, content


def whole(spec: ActionField, elements: Mapping[str, Label]) -> ActionField:
    """A checklist with the elements of the category it is about, where it is `of` one."""
    if spec.of is None or not elements:
        return spec
    return spec.model_copy(update={"choices": {**spec.choices, **elements}})


def elements_of(policy: Policy, category: str | None) -> Mapping[str, Label]:
    """The elements (要素) of a category, which checklists `of` the category ask for, too."""
    found = policy.categories.get(category or "")
    return found.elements if found is not None else {}


def unsaid(name: str, spec: ActionField) -> Any:
    """What signing without a word on a field attests: its default, in the form that is kept."""
    return typed_value(name, spec.default, spec) if spec.type == "checklist" else spec.default


def typed_value(name: str, value: object, spec: FieldSpec | ActionField) -> Any:
    """One structured or textual value; dates as ISO text."""
    if spec.type == "date":
        day = typed_date(name, value)
        if day > LAST_DAY:  # the calendar counts on from it, and there is no year 10000
            raise BadInput("not-a-date", field=name, value=value)
        return day
    if spec.type == "choice":
        if not isinstance(value, str) or value not in spec.choices:
            raise BadInput("not-a-choice", field=name, value=value, choices=list(spec.choices))
        return value
    if spec.type == "checklist":
        return typed_checklist(name, value, spec)
    if spec.type in FORMS:
        if not isinstance(value, str) or not FORMS[spec.type].fullmatch(value):
            raise BadInput(_MISSHAPEN[spec.type], field=name, value=value)
        return value
    assert isinstance(spec, FieldSpec)  # an action's field is none of these
    return clean(name, value, spec.limit, lines=spec.type == "text")


def typed_checklist(name: str, value: object, spec: FieldSpec | ActionField) -> list[str]:
    """The entries found in order, in the policy's order; or the word "all", or "none".

    As text they stand with commas between. They are kept one by one, never as "all": what was
    looked at must be readable when the policy asks for more.
    """
    said = re.split(r"\s*[,，、]\s*", value.strip()) if isinstance(value, str) else value
    if said in ([ALL], [NONE]):
        return list(spec.choices) if said == [ALL] else []
    if not isinstance(said, (list, tuple)) or not all(
        isinstance(one, str) and one in spec.choices for one in said
    ):
        known = [ALL, NONE, *spec.choices]
        raise BadInput("not-a-choice", field=name, value=value, choices=known)
    return [one for one in spec.choices if one in said]


def typed_date(field: str, value: object) -> str:
    """An ISO date; `BadInput` for 30 February and for anything else that is no day."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    try:
        if not DAY.fullmatch(str(value)):  # Python reads "20170301.5" and weeks as days, too
            raise ValueError
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise BadInput("not-a-date", field=field, value=value) from None


def composed(
    kind: Kind,
    policy: Policy,
    base: Content | None,
    values: Mapping[str, Any],
    salt: Callable[[], bytes],
    purpose: str | None,
    day: str | None,
) -> tuple[Content, list[Part]]:
    """A content from `base` and what changed. What did not change keeps its digests and salts.

    With nothing changed (a proposal to withdraw) the content names what it proposes and of
    which content, so that a sign-off is about exactly that.
    """
    fields: dict[str, Any] = dict(base.fields) if base is not None else {}
    if kind.category == "none" and "category" in values:
        raise BadInput("no-category", field="category", value=values["category"])
    texts: dict[str, str] = dict(base.parts) if base is not None else {}
    files = base.attachments if base is not None else ()
    parts: list[Part] = []
    if not values and base is not None and purpose is not None:
        return compose({**fields, "proposes": purpose, "of": base.digest}, texts, files), []
    for name, value in values.items():
        if name == "category":
            fields[name] = typed_category(policy, value)
            continue
        spec = kind.parts[name]
        if spec.type == "files":
            files, new = _attached(name, value, spec, policy, salt)
            parts.extend(new)
        elif spec.type in STRUCTURED:
            if value in (None, "") and not spec.required:
                fields.pop(name, None)
                continue
            fields[name] = typed_value(name, value, spec)
        else:
            text = typed_value(name, value, spec)
            if not text:  # an empty part is none: a content with it would pass for complete
                if spec.required:
                    raise BadInput("field-required", field=name, action="")
                texts.pop(name, None)
                continue
            part = make_part(text.encode(), salt())
            texts[name] = part.digest
            parts.append(part)
    if "category" not in fields and kind.category == "required":
        raise BadInput("field-required", field="category", action="")
    for name, spec in kind.parts.items():
        if spec.type == "date" and spec.default == "day" and base is None and day is not None:
            fields.setdefault(name, day)
        if spec.required and name not in texts and name not in fields:
            raise BadInput("field-required", field=name, action="")
    return compose(fields, texts, files), parts


def typed_category(policy: Policy, value: object) -> str:
    if isinstance(value, str) and value in policy.categories:
        return value
    near = difflib.get_close_matches(str(value), policy.categories, 1)
    raise BadInput(
        "unknown-category",
        field="category",
        value=value,
        near=near[0] if near else "",
        known=list(policy.categories),
    )


def _attached(
    name: str, value: Any, spec: FieldSpec, policy: Policy, salt: Callable[[], bytes]
) -> tuple[tuple[dict[str, Any], ...], list[Part]]:
    """Files in their order: each (file name, bytes) or (file name, bytes, media type)."""
    entries: list[dict[str, Any]] = []
    parts: list[Part] = []
    for item in value if isinstance(value, (tuple, list)) else [None]:
        if not isinstance(item, (tuple, list)) or len(item) not in (2, 3):
            raise BadInput("not-a-file", field=name)
        file_name = clean(f"{name}.name", item[0], spec.limit, lines=False)
        if not file_name or not isinstance(item[1], (bytes, bytearray, memoryview)):
            raise BadInput("not-a-file", field=name)
        data = bytes(item[1])
        limit = policy.limits.attachment_bytes
        if len(data) > limit:
            raise BadInput("file-large", field=name, file=file_name, size=len(data), limit=limit)
        named, body = make_part(file_name.encode(), salt()), make_part(data, salt())
        parts += [named, body]
        media = item[2] if len(item) == 3 else "application/octet-stream"
        if not isinstance(media, str) or not MEDIA.fullmatch(media):
            raise BadInput("not-a-file", field=name)
        entries.append(
            {"name": named.digest, "data": body.digest, "media": media, "size": len(data)}
        )
    return tuple(entries), parts
