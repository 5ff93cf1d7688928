"""Who is told: from the desks and the trail, and nobody who could not read it themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from publication_flow.channels.story import Desk, Told
from publication_flow.matter.state import Matter, Round
from publication_flow.policy.judge import judge
from publication_flow.policy.model import ANY, Action, Kind
from publication_flow.policy.question import Ask, Facts
from publication_flow.projections import item, visible
from publication_flow.projections.snapshot import Known
from publication_flow.projections.view import View


class Seat(NamedTuple):
    """Somebody a matter waits on: for which actions, until when, in whose stead (None: their own
    right). `post` is None for a duty of one's own."""

    person: str
    actions: tuple[str, ...]
    post: str | None
    on_behalf_of: str | None
    due_on: str | None
    due_certain: bool


class Readers:
    """Whom the policy lets read what, on the view's day; each answer is looked up once."""

    def __init__(self, view: View, known: Known) -> None:
        self.view, self.known = view, known
        self.in_office = frozenset(
            h.person for h in known.organisation.holdings if h.valid(view.day)
        )
        self._answers: dict[tuple[str, str], bool] = {}

    def may_read(self, person: str, matter: Matter) -> bool:
        """Whether the person may read the matter whole."""
        asked = person, matter.number
        if asked not in self._answers:
            eyes = replace(self.view, by=person)
            self._answers[asked] = visible.whole(eyes, matter, self.known)
        return self._answers[asked]


def seats(readers: Readers, matter: Matter, only: frozenset[Desk] | None = None) -> list[Seat]:
    """Who sits at the desks where the matter lies now (or at some of them), deputies included,
    without those the policy bars from what is to be done there."""
    view, known = readers.view, readers.known
    rulebook = view.rulebook_of(matter.policy)
    facts = Facts(view.day, view.day, known.organisation)
    found: dict[str, Seat] = {}
    for desk in item.desks(view, known, matter):
        for sitting in desk.persons:
            post = desk.post or f"@{sitting.person}"
            if only is not None and (post, desk.unit or "", desk.action) not in only:
                continue
            if not readers.may_read(sitting.person, matter):
                continue
            asked = Ask(desk.action, sitting.person)
            if not judge(asked, matter, rulebook, matter.kind, facts).allowed:
                continue
            seat = Seat(
                sitting.person, (desk.action,), desk.post, sitting.on_behalf_of,
                desk.due_on, desk.due_certain,
            )  # fmt: skip
            found[sitting.person] = _joined(found.get(sitting.person), seat)
    return [found[person] for person in sorted(found)]


def _joined(one: Seat | None, other: Seat) -> Seat:
    """Two desks of one person: all that is to be done, their own right before a deputised one."""
    if one is None:
        return other
    better = other if one.on_behalf_of is not None and other.on_behalf_of is None else one
    due = min(one, other, key=lambda seat: seat.due_on or "9999")
    actions = tuple(dict.fromkeys(one.actions + other.actions))
    return better._replace(actions=actions, due_on=due.due_on, due_certain=due.due_certain)


def concerned(readers: Readers, told: Told, matter: Matter, kind: Kind) -> list[str]:
    """Everybody an event is news to, except whose hand did it. Who holds no post any more is not
    told: the matter is their successor's, and waits on that desk."""
    event = told.event
    people: set[str] = set()
    if told.kind in ("returned", "taken-back", "ended", "amended") and told.round is not None:
        people |= in_round(told.round)
    if told.kind == "amended" and told.round is not None:
        people |= _writers_and_signers(readers, told.round, matter, kind, event.data["signs"])
    if told.kind == "urged":
        people |= {seat.person for seat in seats(readers, matter)}
    if told.kind in ("published", "withdrawn", "suspended", "restored"):
        people |= told.parties
    people.discard(event.entered_by or event.person)
    return sorted(p for p in people & readers.in_office if readers.may_read(p, matter))


def in_round(round_: Round) -> set[str]:
    """Everybody who wrote or signed in a round, and in whose stead; voided sign-offs too."""
    written = [author.parties() for author in round_.authors]
    signed = [sign_off.parties() for sign_off in round_.sign_offs]
    return set().union(*written, *signed)


def _writers_and_signers(
    readers: Readers, round_: Round, matter: Matter, kind: Kind, step: str
) -> set[str]:
    """The section and the office: who holds, today, a post that writes the content, or one that
    signs a step signed before this one."""
    signed = {s.step for s in round_.sign_offs} - {step}
    policy = readers.view.rulebook_of(matter.policy).policy
    posts = {
        post
        for action in kind.actions
        if action.signs in signed or _writes(action)
        for slot in action.slots
        for post in slot.posts
        if post != ANY and post in policy.posts
    }
    capacities = readers.known.organisation.capacities(readers.view.day, category=matter.category)
    return {
        c.person
        for c in capacities
        if c.post in posts and (policy.posts[c.post].scope != "unit" or c.unit == matter.unit)
    }


def _writes(action: Action) -> bool:
    """Whether an action writes a round's content, and neither signs it nor ends the round."""
    return action.content != "none" and action.signs is None and action.closes is None
