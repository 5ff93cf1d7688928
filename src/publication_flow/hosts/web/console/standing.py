"""How a matter stands beside its stage: what it waits for, who said what, what was found in it.

Everything here is shown on the item's page and to whoever decides on it; nothing decides anything.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.errors import BrokenLedger, NotFound
from publication_flow.hosts.web.console.action_form import OWN, entry_of
from publication_flow.hosts.web.console.here import Here
from publication_flow.matter.draw import Drawn
from publication_flow.policy.explain import FOUND
from publication_flow.policy.model import SAME, Action, Kind
from publication_flow.policy.question import Found
from publication_flow.policy.remember import FINDING
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.item import Item
from publication_flow.projections.marked import Voice
from publication_flow.projections.superseding import Links
from publication_flow.projections.trail import Step
from publication_flow.screening import NUMBERS
from publication_flow.screening.proofread_remark import Remark


class Waits(NamedTuple):
    """A mark in words: what it is, with whom, since when, and until when if there is a limit."""

    label: str
    key: str | None
    since: str
    until: str | None


class Vote(NamedTuple):
    """A voice: whose, what it said, when, on which draft; `present`: that is the one at hand."""

    on: str
    who: str
    choice: str
    day: str
    draft: int | None
    present: bool
    words: str | None


class Guarded(NamedTuple):
    """A finding of personal data; `passed` is the step in which somebody answered for it, and
    `way` leads to the form that does so, where the visitor may."""

    finding: Found
    label: str
    said: str
    passed: Step | None
    way: str | None


class Guard(NamedTuple):
    """All findings; `mask` is the action by which the visitor may mask the numbers."""

    findings: tuple[Guarded, ...]
    mask: str | None

    @property
    def open(self) -> int:
        return sum(one.passed is None for one in self.findings)


def kind_of(here: Here, item: Item) -> Kind | None:
    return here.names.policy.kinds.get(item.kind)


def disclosed(here: Here, item: Item) -> bool:
    """Whether such matters are ever shown to the public."""
    kind = kind_of(here, item)
    return kind is not None and any(stage.public for stage in kind.stages)


def waiting(here: Here, item: Item) -> list[Waits]:
    """The marks a matter bears, each with its limit: its own, or that of the clock it started."""
    kind = kind_of(here, item)
    starts = {c.id: c.start for c in kind.clocks} if kind is not None else {}
    found = []
    for mark in item.marks:
        ends = [
            c.due_on
            for c in item.clocks
            if starts.get(c.clock) == f"mark:{mark.name}" and c.key == mark.key
        ]
        until = mark.until or min(ends, default=None)
        key = here.names.label(mark.key_label) if mark.key_label is not None else None
        label = here.names.label(mark.label)
        found.append(Waits(label, key, day(here, mark.since), day(here, until) if until else None))
    return found


def day(here: Here, text: str) -> str:
    """A day in prose: 3月6日, with its year where that is another."""
    if here.lang == "en":
        return text
    year, month, of_month = text.split("-")
    short = f"{int(month)}月{int(of_month)}日"
    return short if year == here.today[:4] else f"{year}年{short}"


def votes(here: Here, item: Item, trail: list[Step] | None = None) -> list[Vote]:
    """The voices of the open round, of each the last one, with what was said."""
    if not item.ballots:
        return []
    steps = {s.position: s for s in trail or here.agency.trail(item.number, by=here.person)}
    drafts = {v.digest: v.number for v in here.agency.history(item.number, by=here.person)}
    last = {(b.on, b.key or b.on_behalf_of or b.person): b for b in item.ballots}
    return [_vote(here, b, steps.get(b.position), drafts.get(b.digest)) for b in last.values()]


def _vote(here: Here, ballot: Voice, step: Step | None, draft: int | None) -> Vote:
    names = here.names
    who = names.who(ballot.person, ballot.on_behalf_of)
    if ballot.key_label is not None:
        who = names.label(ballot.key_label)
    on = names.action(step.action) if step is not None else ballot.on
    said = step.opinion if step is not None else None
    when = step.occurred_on if step is not None else ""
    return Vote(on, who, names.label(ballot.choice_label), when, draft, ballot.present, said)


def remarks(here: Here, item: Item) -> list[Remark]:
    """What proofreading says of a content that is still being worked on."""
    if not item.whole or item.purpose is None or not disclosed(here, item):
        return []
    return here.agency.proofread(item.number, by=here.person)


def guard(here: Here, item: Item, verdicts: list[Verdict], trail: list[Step]) -> Guard | None:
    """What the search for personal data finds in a content on its way to the public; None when it
    finds nothing."""
    if not item.whole or item.purpose is None or not disclosed(here, item):
        return None
    found = here.agency.findings(item.number, by=here.person)
    if not found:
        return None
    passing = {s.fields[FINDING]: s for s in trail if FINDING in s.fields}
    allowed = [entry_of(v) for v in verdicts if v.allowed]
    passer = next((a for a in allowed if a.does == "pass-finding"), None)
    told = []
    for one in found:
        id_, kind = one.finding.id, one.finding.kind
        way = None
        if passer is not None and not one.passed and kind in passable(passer):
            way = here.url(f"items/{item.number}/act/{passer.id}", **{f"{OWN}{FINDING}": id_})
        label = FOUND[kind].in_(here.lang) if kind in FOUND else kind
        said = one.finding.en if here.lang == "en" else one.finding.zh
        told.append(
            Guarded(one.finding, label, said, passing.get(id_) if one.passed else None, way)
        )
    number = any(one.finding.kind in NUMBERS and not one.passed for one in found)
    return Guard(tuple(told), masker(allowed) if number else None)


def passable(action: Action) -> set[str]:
    """The kinds of findings that an action may pass."""
    return {kind for rule in action.rules for kind in getattr(rule, "kinds", ())}


def masker(allowed: list[Action]) -> str | None:
    """The action that changes a content where it lies: no signature, no other stage."""
    return next(
        (
            a.id
            for a in allowed
            if a.content != "none" and a.to == SAME and not a.parts
            and a.signs is a.opens is a.closes is a.effect is None
        ),
        None,
    )  # fmt: skip


def links(here: Here, item: Item) -> Links | None:
    """What the matter names besides what its content shows, and what names it; None: nothing."""
    found = here.agency.links(item.number, by=here.person)
    shown = set(item.fields.values())
    rest = tuple(one for one in found.names if one.number not in shown)
    return found._replace(names=rest) if rest or found.named_by else None


def drawn(here: Here, item: Item) -> dict[str, Any] | None:
    """The random draw of a matter, made again: `record` is None where it does not agree with what
    the ledger holds. None where nothing was drawn."""
    kind = kind_of(here, item)
    if not item.whole or kind is None or not any(a.draws for a in kind.actions):
        return None
    record: Drawn | None = None
    try:
        record = here.agency.drawn(item.number, by=here.person)
    except NotFound as error:
        if error.code == "draw-erased":
            return {"record": None, "said": error.sentence(here.lang)}
        if error.code != "draw":
            raise
        return None
    except BrokenLedger as error:
        return {"record": None, "said": error.sentence(here.lang)}
    return {"record": record, "said": ""}
