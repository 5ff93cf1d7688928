"""Many matters and one action: what may be done to which, and the one form for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console.action_form import (
    ActionForm,
    Asked,
    asked_by,
    entry_of,
)
from publication_flow.hosts.web.console.here import Here
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.item import Item


class Listed(NamedTuple):
    """One of the many, with the verdict of the action on it."""

    item: Item
    verdict: Verdict


class Bulk(NamedTuple):
    """`asked` is one form for all; `others` are further actions that some of them allow."""

    action: str
    listed: tuple[Listed, ...]
    asked: ActionForm
    others: tuple[str, ...]


def bulk(here: Here, numbers: Iterable[str], action: str) -> Bulk | None:
    """The form for an action on these matters; None where the visitor may see none of them.

    A stage to send back to must lie before every one of them; the rest is as for the first that
    allows it.
    """
    items = list(readable(here, numbers))
    others = possible(here, items)
    if not items:
        return None
    action = action or next(iter(others), "") or first_desk(items)
    verdicts = [here.agency.why(item.number, action, by=here.person) for item in items]
    listed = tuple(Listed(i, v) for i, v in zip(items, verdicts, strict=True))
    able = [one for one in listed if one.verdict.allowed] or listed[:1]
    forms = [asked_by(here, v, i.stage, i.purpose, i.category) for i, v in able]
    common = {
        stage: label
        for stage, label in forms[0].stages.items()
        if all(stage in form.stages for form in forms)
    }
    one = forms[0]._replace(stages=common, fields=alike(forms))
    return Bulk(action, listed, one, tuple(others))


def alike(forms: list[ActionForm]) -> tuple[Asked, ...]:
    """The fields of one form for all: of a list, what every one of them may say."""
    return tuple(
        field._replace(
            choices={
                value: label
                for value, label in field.choices.items()
                if all(value in other.choices for form in forms for other in form.fields
                       if other.name == field.name)
            }
        )
        for field in forms[0].fields
    )  # fmt: skip


def readable(here: Here, numbers: Iterable[str]) -> Iterable[Item]:
    """Those of these matters that the visitor may read whole; the others are as if not there."""
    for number in dict.fromkeys(numbers):
        try:
            item = here.agency.item(number, by=here.person)
        except NotFound:
            continue
        if item.whole:
            yield item


def possible(here: Here, items: list[Item]) -> list[str]:
    """The actions that can be done to many at once, what is waited for first. Matters in the same
    stage, round and grade allow the same, but for who did what: one of each is asked."""
    samples = {(i.stage, i.purpose, i.category, i.claimed_by): i for i in items}
    waited, rest = dict[str, None](), dict[str, None]()
    for item in samples.values():
        desks = {desk.action for desk in item.desks}
        for verdict in here.agency.may(item.number, by=here.person):
            if verdict.allowed and not alone(verdict):
                (waited if verdict.action in desks else rest)[verdict.action] = None
    return list(waited | rest)


def alone(verdict: Verdict) -> bool:
    """Whether an action is of one matter only: it brings a content, or ends or hides something
    that everybody sees."""
    entry = entry_of(verdict)
    return entry.content == "required" or entry.effect in ("suspend", "withdraw")


def first_desk(items: list[Item]) -> str:
    """What the first of them waits for, or anything the policy has."""
    return next((desk.action for item in items for desk in item.desks), "")
