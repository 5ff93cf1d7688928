"""What every mutant is made of: one change, told in both languages, and how values are changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias, TypeVar

from pydantic import BaseModel

from publication_flow.policy.labels import Labels

M = TypeVar("M", bound=BaseModel)
Pairs: TypeAlias = dict[str, tuple[str, str]]  # id -> Chinese, English


class Change(NamedTuple):
    """One change: its id, what was changed, the sentence that would notice, and the new value."""

    id: str
    zh: str
    en: str
    missing_zh: str
    missing_en: str
    value: Any


class Tongues(NamedTuple):
    """The labels of one kind of matter in both languages."""

    zh: Labels
    en: Labels


def changed(model: M, **values: Any) -> M:
    """A copy with other values, unchecked: a mutant may break what a file may not."""
    copy = model.model_copy(update=values)
    for name in set(copy.__dict__) - set(type(model).model_fields):
        del copy.__dict__[name]  # a cached property would remember the values before
    return copy


def without(values: tuple[Any, ...], one: Any) -> tuple[Any, ...]:
    return tuple(value for value in values if value != one)


def less(rule: Any, name: str, one: str, told: tuple[str, str], how: str) -> Change:
    """One member of a rule's list dropped: what it forbade for its sake is then allowed."""
    return Change(
        f"{name}/{one}/drop", f"不再管“{told[0]}”", f"no longer looks at “{told[1]}”",
        f"{how}“{told[0]}”的不符合规程", f"the policy says no because of “{told[1]}”",
        changed(rule, **{name: without(getattr(rule, name), one)}),
    )  # fmt: skip


def members(
    rule: Any, name: str, has: tuple[str, ...], known: Pairs, *, least: int = 1
) -> Iterator[Change]:
    """Each value that a rule does not accept added, each that it accepts dropped."""
    for one, (zh, en) in known.items():
        if one not in has:
            yield Change(
                f"{name}/{one}/add", f"也放过“{zh}”", f"also accepts “{en}”",
                f"“{zh}”的不符合规程", f"the policy says no to “{en}”",
                changed(rule, **{name: (*has, one)}),
            )  # fmt: skip
        elif len(has) > least:
            yield Change(
                f"{name}/{one}/drop", f"不再接受“{zh}”", f"no longer accepts “{en}”",
                f"“{zh}”的可以办理", f"with “{en}” it may be done",
                changed(rule, **{name: without(has, one)}),
            )  # fmt: skip


def more_or_less(number: int, least: int) -> Iterator[tuple[str, int]]:
    """One more and one less, as far as it may be less: ("+1", number + 1), ("-1", number - 1)."""
    yield "+1", number + 1
    if number > least:
        yield "-1", number - 1
