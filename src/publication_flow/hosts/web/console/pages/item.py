"""One matter: what it says, who signed, which clocks run, what I may do, and how it got here."""

from __future__ import annotations

from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console import registers, standing
from publication_flow.hosts.web.console.action_form import entry_of
from publication_flow.hosts.web.console.giving import given
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.render import page
from publication_flow.hosts.web.console.since import news
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.item import Item
from publication_flow.projections.trail import Step

router = APIRouter()


@router.get("/{agency}/items/{number}")
def item(here: Visitor, number: str) -> Response:
    """The matter as this person may see it; one that may not be seen is one that is not there."""
    found = here.agency.item(number, by=here.person)
    verdicts = here.agency.may(number, by=here.person) if found.whole else []
    since = here.agency.since_look(here.person, number) if found.whole else None
    if found.whole:
        here.saw(found)
    trail = here.agency.trail(number, by=here.person) if found.whole else []
    disclosed = standing.disclosed(here, found)
    guard = standing.guard(here, found, verdicts, trail)
    return page(
        here,
        "item.html",
        item=found,
        waited_for={desk.action for desk in found.desks},
        ends={v.action: entry_of(v).closes for v in verdicts},
        came_back=came_back(here, found, trail),
        allowed=[v for v in verdicts if v.allowed and not idle(v, guard)],
        denied=[v for v in verdicts if not v.allowed and relevant(here, found, v)],
        trail=trail,
        parts=parts(here, found),
        since=news(here, since),
        versions=here.agency.history(number, by=here.person) if found.whole else [],
        disclosed=disclosed,
        register=found.kind in registers.kinds(here),
        waiting=standing.waiting(here, found),
        votes=standing.votes(here, found, trail),
        guard=guard,
        remarks=standing.remarks(here, found),
        links=standing.links(here, found),
        drawn=standing.drawn(here, found),
        postings=here.agency.postings(number, by=here.person)
        if found.whole and found.public is not None
        else [],
        openings=registers.openings_about(here) if found.whole and disclosed else [],
    )


@router.get("/{agency}/items/{number}/files/{data}")
def attachment(here: Visitor, number: str, data: str) -> Response:
    """A file to save, under the name it was given, made harmless."""
    found = here.agency.item(number, by=here.person)
    content = here.agency.attachment(number, data, by=here.person)
    name = next(f.name for f in found.attachments if f.data == data)
    return given(content, name)


def came_back(here: Here, found: Item, trail: list[Step]) -> Step | None:
    """The step that sent an open round back to an earlier stage with a reason, while nothing has
    moved it on since: whoever opens the page must not have to look for why."""
    moves = [s for s in trail if s.round == found.round and s.from_ not in (None, s.to)]
    kind = here.names.policy.kinds.get(found.kind)
    if not moves or found.purpose is None or kind is None or not moves[-1].reason:
        return None
    order = {stage.id: place for place, stage in enumerate(kind.stages)}
    last = moves[-1]
    return last if order.get(last.to, 0) < order.get(last.from_ or "", 0) else None


def idle(verdict: Verdict, guard: standing.Guard | None) -> bool:
    """Whether it passes what was found, with nothing found that waits: no form to lead to."""
    if guard is not None and guard.open:
        return False
    return any(field.type == "finding" for field in entry_of(verdict).fields.values())


def relevant(here: Here, found: Item, verdict: Verdict) -> bool:
    """Whether to say why not: what the matter waits for, and what this person's posts do in this
    stage. The rest of the policy's actions would only bury it."""
    if verdict.action in {desk.action for desk in found.desks}:
        return True
    return "wrong-stage" not in {f.code for f in verdict.failures} and here.holds(
        *(p for e in here.names.policy.kinds[found.kind].actions if e.id == verdict.action
          for slot in e.slots for p in slot.posts)
    )  # fmt: skip


class Part(NamedTuple):
    """A field of the content: its label and value; `link` is the number of the matter it names."""

    label: str
    value: str
    lines: int = 0  # of a text of its own
    link: str | None = None


def parts(here: Here, found: Item) -> list[Part]:
    """The content's fields beside title, body and files, in the policy's order."""
    kind = here.names.policy.kinds.get(found.kind)
    shown = []
    for name, spec in (kind.parts if kind is not None else {}).items():
        if name in ("title", "body", "attachments"):
            continue
        value = found.fields.get(name) or found.texts.get(name)
        if value and value != spec.default:
            label, value = spec.label.in_(here.lang), str(value)
            if spec.type == "matter" and (title := here.titled(value)) is not None:
                shown.append(Part(label, title, link=value))
                continue
            told = {"unit": here.names.unit, "period": here.names.period}.get(spec.type)
            if spec.choices:
                value = spec.choices[value].in_(here.lang) if value in spec.choices else value
            lines = len(value.splitlines()) if spec.type == "text" else 0
            shown.append(Part(label, told(value) if told else value, lines))
    return shown
