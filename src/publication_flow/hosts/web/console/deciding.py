"""One matter before somebody who decides on it: what they may do, what is new, who said what.

Shared by the queue (下一件) and the screen for one decision. Which action goes forward, which sends
back and which passes on is read from the policy's entries, never from an action's name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from starlette.responses import Response

from publication_flow.errors import BadInput, Conflict, Denied, NotFound
from publication_flow.hosts.web.console import content_form
from publication_flow.hosts.web.console.action_form import (
    ActionForm,
    asked_by,
    entry_of,
    faults,
    retyped,
    typed,
)
from publication_flow.hosts.web.console.consequence import consequence
from publication_flow.hosts.web.console.failing import status
from publication_flow.hosts.web.console.forms import Sent
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.news import News, news
from publication_flow.hosts.web.console.render import page
from publication_flow.hosts.web.console.since import Since, since
from publication_flow.hosts.web.console.standing import remarks, votes, waiting
from publication_flow.policy.model import EARLIER, RESTORED, Action
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.item import Item
from publication_flow.projections.trail import Step

FORWARD, AMEND, PASS, RETURN, REFUSE, CLAIM = (
    "forward", "amend", "pass", "return", "refuse", "claim",
)  # fmt: skip
ORDER = (FORWARD, RETURN, AMEND, PASS, REFUSE)

# What is often said. These become words of the record, so they are Chinese on every page.
PHRASES: dict[str, tuple[str, ...]] = {
    FORWARD: ("同意。", "已核，无误。", "同意，请按时办理。"),
    AMEND: ("同意，按修改后的办理。",),
    PASS: ("拟同意，请审定。", "请主要领导审定。"),
    RETURN: ("请核实数据后再报。", "请补齐附件。", "文字请再核。"),
    REFUSE: ("内容不宜公开。", "依据不足。"),
}


class Turn(NamedTuple):
    """Something the visitor may do here, by what it is for."""

    role: str
    verdict: Verdict

    @property
    def action(self) -> str:
        return self.verdict.action


class Sight(NamedTuple):
    """The matter and the action in hand; `asked` is None where nothing may be done, and
    `verdict` then says why not (None where the matter waits for nothing at all)."""

    item: Item
    turns: tuple[Turn, ...]
    role: str
    verdict: Verdict | None
    asked: ActionForm | None


Show = Callable[..., Response]


def sight(here: Here, number: str, action: str | None = None) -> Sight:
    """A matter as one decides on it; with an action, that one in hand, else the forward one.
    `NotFound` for a matter of which the visitor may not see the whole."""
    item = here.agency.item(number, by=here.person)
    if not item.whole:
        raise NotFound("matter", matter=number, agency=here.agency.id)
    verdicts = here.agency.may(number, by=here.person)
    waited = [desk.action for desk in item.desks]
    turns = [Turn(role(v, waited), v) for v in verdicts if v.allowed]
    turns = [t for t in turns if t.role and (t.role != CLAIM or item.claimed_by is None)]
    turns.sort(key=lambda t: ORDER.index(t.role) if t.role in ORDER else -1)
    wanted = action or next((t.action for t in turns if t.role == FORWARD), None)
    if wanted is None:
        barred = [v for v in verdicts if v.action in waited]
        return Sight(item, tuple(turns), "", barred[0] if barred else None, None)
    found = next((v for v in verdicts if v.action == wanted), None)
    verdict = found or here.agency.why(number, wanted, by=here.person)
    asked = asked_by(here, verdict, item.stage, item.purpose, item.category, item.marks)
    return Sight(item, tuple(turns), role(verdict, waited), verdict, asked)


def role(verdict: Verdict, waited: list[str]) -> str:
    """What an action is for, seen from the desk; empty for what does not belong on it."""
    entry: Action = entry_of(verdict)
    if entry.does == "claim":
        return CLAIM
    if entry.does == "pass-on":
        return PASS
    if verdict.action in waited:
        return FORWARD
    if entry.to == EARLIER:
        return RETURN
    if entry.content != "none" and entry.signs is not None:
        return AMEND
    ends = entry.closes is not None and entry.effect is None and entry.opens is None
    return REFUSE if ends and entry.to == RESTORED else ""


# ---- doing


def decided(
    here: Here, form: Sent, number: str, show: Show, go_on: Callable[..., Response]
) -> Response:
    """What a deciding form asks: another action in hand (`turn`), or the act itself (`action`).
    What does not go through comes back with everything that was typed."""
    turn = form.given("turn")
    if turn is not None:
        seen = sight(here, number, turn)
        older = form.seen is not None and form.seen < seen.item.version
        after = since(here, number, form.seen or 0) if older else None
        return show(seen, values=carried(seen, form), stale=after)
    action = form.text("action")
    seen = sight(here, number, action)
    if seen.asked is None:  # no action was named, and none is left to be done
        return show(seen, code=409)
    try:
        given = sayings(seen, form, typed(seen.asked, form))
        given |= content_form.changed(seen.asked, form, seen.item)
        done = here.agency.act(
            action,
            number,
            by=here.person,
            via=here.via,
            command_id=form.exactly(),
            expected_version=form.seen,
            **given,
        )
    except Conflict as error:
        if error.code != "version":
            raise
        after = since(here, number, form.seen or 0)
        return show(seen, code=409, values=again(seen.asked, form), stale=after)
    except Denied as error:
        values = again(seen.asked, form)
        return show(seen, code=status(error), values=values, denied=error.verdict)
    except BadInput as error:
        said = faults(seen.asked, error, here.lang)
        return show(seen, code=400, values=again(seen.asked, form), faults=said)
    return go_on(action, again=done.retried)


def sayings(seen: Sight, form: Sent, given: dict[str, Any]) -> dict[str, Any]:
    """What was typed, else the phrase that was chosen: one of ours, nothing else."""
    phrase = form.given("phrase")
    where = said_in(seen.asked)
    if where and not given.get(where) and phrase in phrases(seen):
        given[where] = phrase
    return given


def phrases(seen: Sight) -> tuple[str, ...]:
    """What is often said with the action in hand. A voice speaks for itself: no “agreed” is
    offered with a vote against."""
    voice = seen.asked is not None and seen.asked.ballot is not None
    return () if voice else PHRASES.get(seen.role, ())


def said_in(asked: ActionForm | None) -> str:
    """Where the words of an action go: its reason where it must give one, else its opinion."""
    if asked is None:
        return ""
    if asked.reason != "none":
        return "reason"
    return "opinion" if asked.opinion != "none" else ""


def again(asked: ActionForm, form: Sent) -> dict[str, Any]:
    """What was typed, for the same form once more."""
    return {**retyped(asked, form), "phrase": form.text("phrase")}


def carried(seen: Sight, form: Sent) -> dict[str, Any]:
    """What was typed for one action, shown in the form of another: words stay words."""
    assert seen.asked is not None
    typed_before = form.given("reason") or form.given("opinion") or ""
    found = content_form.current(seen.asked, seen.item)
    return {**found, **again(seen.asked, form), said_in(seen.asked): typed_before}


# ---- showing


def facts(
    here: Here,
    seen: Sight,
    *,
    values: Mapping[str, Any] | None = None,
    denied: Verdict | None = None,
    stale: Since | None = None,
    faults: dict[str, str] | None = None,
) -> dict[str, Any]:
    """What a template for deciding needs."""
    asked, item = seen.asked, seen.item
    if values is None:
        values = content_form.current(asked, item) if asked is not None else {}
    entry = entry_of(seen.verdict) if seen.verdict is not None else None
    first = next((t.action for t in seen.turns if t.role == FORWARD), None)
    in_hand = asked.action if asked is not None else None
    return {
        "item": item,
        "asked": asked,
        "bare": bare(asked) if asked is not None else None,
        "waiting": waiting(here, item),
        "role": seen.role,
        "said_in": said_in(asked),
        "phrases": phrases(seen),
        "consequence": consequence(here, item, entry) if entry is not None and asked else None,
        "verdict": seen.verdict,
        "claim": next((t for t in seen.turns if t.role == CLAIM), None),
        "others": [t for t in seen.turns if t.action != in_hand and t.role != CLAIM]
        if in_hand == first
        else [],
        "turned": in_hand is not None and in_hand != first,
        "values": values,
        "faults": faults or {},
        "denied": denied,
        "stale": stale,
    }


def bare(asked: ActionForm) -> ActionForm:
    """The form without its words, and without the voice that a button of its own gives."""
    fields = tuple(f for f in asked.fields if f != asked.ballot)
    return asked._replace(opinion="none", reason="none", fields=fields)


def read(here: Here, item: Item) -> dict[str, Any]:
    """What somebody reads before deciding. Telling what is new comes before remembering that it
    was seen."""
    found: list[News] = news(here, item)
    here.saw(item)
    return {
        "news": found,
        "said": said(here, item),
        "votes": votes(here, item),
        "remarks": remarks(here, item),
    }


def said(here: Here, item: Item) -> list[Step]:
    """Who signed in this round, and what was said in it, in order; votes stand apart."""
    signed = {s.position for s in item.sign_offs}
    voices = {ballot.position for ballot in item.ballots}
    steps = here.agency.trail(item.number, by=here.person)
    return [
        s for s in steps
        if s.round == item.round and s.position not in voices
        and (s.position in signed or s.opinion or s.reason)
    ]  # fmt: skip


def shown(here: Here, template: str, seen: Sight, code: int = 200, **more: Any) -> Response:
    """A page for deciding on a matter."""
    own = {k: more.pop(k) for k in ("values", "denied", "stale", "faults") if k in more}
    return page(here, template, code, **facts(here, seen, **own), **read(here, seen.item), **more)


def stays(here: Here, action: str) -> bool:
    """Whether an action only takes a matter into one's hands: then it stays on the screen."""
    kinds = here.names.policy.kinds.values()
    return any(a.does == "claim" for kind in kinds for a in kind.actions if a.id == action)
