"""judge: may this person do this, and if not, why not and who could. The single answer.

Pure: the matter, the policy and the facts of the moment go in, a `Verdict` comes out. The
machine decides which arrow is meant and collects the failing rules; this module adds what holds
for every policy: the post, the turn, and how a sign-off on paper may be recorded.
"""

from __future__ import annotations

from collections.abc import Iterable

from publication_flow.matter.authority import Capacity
from publication_flow.matter.state import Matter
from publication_flow.policy.entries import applies, posts_in_turn, waiting_entries
from publication_flow.policy.explain import explain
from publication_flow.policy.machine import Lifecycle
from publication_flow.policy.model import ANY, EARLIER, Action, Policy, Slot
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.rulebook import Rulebook, unknown_action
from publication_flow.policy.verdict import Failure, Verdict


def judge(
    ask: Ask, matter: Matter | None, rulebook: Rulebook, kind_id: str, facts: Facts
) -> Verdict:
    """The verdict on one ask. `NotFound` when the policy has no such action at all."""
    lifecycle = rulebook.lifecycle(kind_id)
    policy, kind = rulebook.policy, lifecycle.kind
    entries = lifecycle.entries.get(ask.action, [])
    if not entries:
        raise unknown_action(kind, ask.action)
    if matter is None:
        entries = [(i, a) for i, a in entries if not a.from_] or entries
    number = matter.number if matter is not None else None
    blank = Verdict(
        ask.action, ask.person, number, False, policy=policy, kind=kind_id,
        words=explain,
    )  # fmt: skip
    probe = Question(policy, kind, matter, ask, facts, entries[0][1])
    here = [(i, a) for i, a in entries if applies(probe, a)]
    if not here:
        failure = _wrong_stage(probe, entries[0][1], lifecycle)
        return blank._replace(failures=(_in_force(failure, entries[0][1], policy, facts.day),))
    best: Verdict | None = None
    for entry, action in here:
        for capacity in _capacities(ask, facts, probe):
            verdict = _try(blank, rulebook, ask, matter, facts, action, entry, capacity)
            if verdict.allowed:
                return verdict
            if best is None or len(verdict.failures) < len(best.failures):
                best = verdict
    if best is None:  # nobody in any post
        entry, action = here[0]
        failure = Failure(
            "no-post", {"person": ask.person, "posts": _posts(action), "post": ask.post}
        )
        failure = _in_force(failure, action, policy, facts.day)
        best = blank._replace(failures=(failure,), entry=entry)
    return best


def who_could(
    verdict: Verdict, matter: Matter | None, ask: Ask, rulebook: Rulebook, facts: Facts
) -> tuple[Capacity, ...]:
    """Everybody in office that day whom the same ask would be allowed; `facts` must be whole."""
    people = sorted({h.person for h in facts.organisation.holdings})
    found = []
    for person in people:
        if person == ask.person:
            continue
        other = ask._replace(person=person, post=None, fields=None, entered_by=None, mode="system")
        answer = judge(other, matter, rulebook, verdict.kind, facts)
        if answer.allowed and answer.capacity is not None:
            found.append(answer.capacity)
    return tuple(found)


def _capacities(ask: Ask, facts: Facts, probe: Question) -> Iterable[Capacity]:
    found = facts.organisation.capacities(
        facts.day, ask.person, category=probe.category, action=ask.action
    )
    matter = probe.matter
    if matter is not None and matter.category != probe.category:
        # A deputy for some categories moves nothing into them from others.
        before = facts.organisation.capacities(
            facts.day, ask.person, category=matter.category, action=ask.action
        )
        found = [c for c in found if c in before]
    return [c for c in found if ask.post is None or c.post == ask.post]


def _try(
    blank: Verdict,
    rulebook: Rulebook,
    ask: Ask,
    matter: Matter | None,
    facts: Facts,
    action: Action,
    entry: int,
    capacity: Capacity,
) -> Verdict:
    question = Question(rulebook.policy, rulebook.kind(blank.kind), matter, ask, facts, action)
    question.capacity = capacity
    if matter is None:
        question.unit = capacity.unit
    failures: list[Failure] = []
    wrong = _turn(question, action)
    if wrong is not None:
        failures.append(wrong)
    if matter is None and unproved(rulebook, facts):
        failures.append(Failure("policy-unproved", {"policy": rulebook.digest}))
    failures.extend(_recording(question, action))
    failures.extend(_before_its_time(question, action))
    rulebook.lifecycle(blank.kind).ask(question)
    if question.edge is None:
        failures.append(_wrong_stage(question, action, rulebook.lifecycle(blank.kind)))
    failures.extend(question.failures)
    edge = question.edge
    return blank._replace(
        allowed=not failures,
        failures=tuple(_in_force(f, action, rulebook.policy, facts.day) for f in failures),
        capacity=capacity,
        source=edge.source if edge is not None else "",
        dest=edge.dest if edge is not None else "",
        slot=question.slot,
        completes=question.completes,
        entry=entry,
    )


def _turn(question: Question, action: Action) -> Failure | None:
    """Whose sign-off is next, and whether this capacity is the one. Sets slot and completes."""
    slots = action.slots
    needed = question.required(slots) or [0]
    given = set()
    if action.signs is not None and question.round is not None and question.content is not None:
        standing = question.round.standing(action.signs, question.content.digest)
        given = {s.slot for s in standing}
    open_slots = [i for i in needed if i not in given] or needed[-1:]
    # Whoever brings a new content signs it first of all, whatever their turn was.
    turns = open_slots if action.content != "none" else open_slots[:1]
    for turn in turns:
        if fits(question.policy, slots[turn], question.capacity, question.unit):
            question.slot = turn
            question.completes = len(open_slots) == 1
            return None
    question.slot = turns[0]
    question.completes = len(open_slots) == 1
    posts = list(slots[turns[0]].posts)
    capacity = question.capacity
    held = capacity.post if capacity else None
    code = "other-unit" if held in posts else "wrong-post"
    return Failure(code, {"posts": posts, "held": held, "unit": question.unit})


def fits(policy: Policy, slot: Slot, capacity: Capacity | None, unit: str) -> bool:
    """Whether a capacity may fill a slot for a matter of this unit."""
    if capacity is None:
        return False
    if ANY in slot.posts:
        return True
    if capacity.post not in slot.posts:
        return False
    return policy.posts[capacity.post].scope == "agency" or capacity.unit == unit


def unproved(rulebook: Rulebook, facts: Facts) -> bool:
    """Whether the policy lacks the proof without which it lets no matter be opened."""
    return rulebook.policy.adoption.evidence == "required" and not facts.proved


def _recording(question: Question, action: Action) -> list[Failure]:
    """A sign-off on paper or by telephone: allowed here, and recorded by somebody neutral."""
    ask, facts = question.ask, question.facts
    if ask.mode == "system":
        return []
    if ask.mode not in action.accepts:
        return [Failure("mode-not-allowed", {"mode": ask.mode, "accepts": list(action.accepts)})]
    recorder = ask.entered_by or ask.person
    every = facts.organisation.capacities(facts.today, recorder, category=question.category)
    held = [c for c in every if c.post in action.recorders]
    failures = []
    if not held:
        failures.append(Failure("not-recorder", {"who": recorder, "posts": list(action.recorders)}))
    round_ = question.round
    bound = {p for s in (round_.sign_offs if round_ else ()) for p in s.parties()}
    authors = {p for a in (round_.authors if round_ else ()) for p in a.parties()}
    signer = question.capacity.parties() if question.capacity is not None else {ask.person}
    own = bound | authors | signer
    # Nor may a deputy record what touches the work of whom they stand in for.
    if recorder in own or (held and all(c.parties() & own for c in held)):
        failures.append(Failure("recorder-own-work", {"who": recorder}))
    return failures


def _before_its_time(question: Question, action: Action) -> list[Failure]:
    """What time brings is brought by nobody before its time, though the post is theirs."""
    policy, capacity, lapsed = question.policy, question.capacity, question.facts.lapsed
    if capacity is None or lapsed is None or question.matter is None:
        return []
    post = policy.posts.get(capacity.post)
    if post is None or not post.clockwork:
        return []
    if all(c.lapse is None or c.lapse.action != action.id for c in question.kind.clocks):
        return []  # no clock brings it: recording what was posted, say
    fields, now = question.ask.fields, lapsed(question.matter)
    if fields is None or action.key is None:  # asked in general: somebody's time is over
        over = action.id in {name for name, _ in now}
    else:
        over = (action.id, fields.get(action.key)) in now
    return [] if over else [Failure("not-lapsed", {}, action.basis)]


def _wrong_stage(question: Question, action: Action, lifecycle: Lifecycle) -> Failure:
    """Not from here: where it may be done from, and what the matter waits for now."""
    entries = [a for a in question.kind.actions if a.id == action.id]
    sources = list(dict.fromkeys(s for a in entries for s in a.from_))
    waiting = waiting_entries(question, lifecycle.desks)
    turn = [post for a in waiting for post in posts_in_turn(question, a)]
    return Failure(
        "wrong-stage",
        {
            "stage": question.matter.stage if question.matter else None,
            "purpose": question.round.purpose if question.round else None,
            "from": sources,
            "waits": list(dict.fromkeys(a.id for a in waiting)),
            "turn": list(dict.fromkeys(turn)),
            "unit": question.unit or None,
            "to": _not_before(question, action),
        },
        action.basis,
    )


def _not_before(question: Question, action: Action) -> str | None:
    """The stage that a return was asked to lead to, where it lies not before the matter's own."""
    if action.to != EARLIER or question.matter is None or question.ask.to is None:
        return None
    stages = [s.id for s in question.kind.stages]
    before = stages[: stages.index(question.matter.stage)]
    return None if question.ask.to in before else question.ask.to


def _posts(action: Action) -> list[str]:
    return list(dict.fromkeys(p for slot in action.slots for p in slot.posts))


def _in_force(failure: Failure, action: Action, policy: Policy, day: str) -> Failure:
    """Only the legal bases in force on the day: 2017 cites the Regulations of 2007."""
    named = dict.fromkeys((*failure.basis, *action.basis))
    return failure._replace(
        basis=tuple(
            b for b in named
            if b in policy.basis and policy.basis[b].since <= day <= policy.basis[b].until
        )
    )  # fmt: skip
