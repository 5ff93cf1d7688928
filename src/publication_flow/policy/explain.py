"""A verdict in words for a clerk: who, what, every reason, the law, and who could instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from publication_flow.matter.authority import Capacity
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import ANY, Label
from publication_flow.policy.rules import AllOf, AnyOf, FieldIs, OutcomeIs, PublicState, Rule
from publication_flow.policy.verdict import Failure, Verdict, failure_words
from publication_flow.wording import say

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_VOIDED = Label(zh="后来作废，但仍算", en="voided since, but it counts")
_MODES = {
    "system": Label(zh="系统内办理", en="in the system"),
    "paper": Label(zh="纸质签批补录", en="on paper"),
    "telephone": Label(zh="电话签批补录", en="by telephone"),
}
LEVELS = {
    "leader": Label(zh="分管领导", en="leader in charge"),
    "unit": Label(zh="主要负责科室", en="section"),
    "officer": Label(zh="主要负责人", en="named officer"),
}
FOUND = {
    "resident-id": Label(zh="身份证件号码", en="identity number"),
    "telephone": Label(zh="电话号码", en="telephone number"),
    "bank-account": Label(zh="银行账号", en="bank account"),
    "unread-image": Label(zh="未看过的图片", en="unread picture"),
    "unread-file": Label(zh="读不出的文件", en="unreadable file"),
}
_SHARES = {
    "half": Label(zh="要过半数", en="more than half"),
    "two-thirds": Label(zh="要三分之二以上", en="at least two thirds"),
    "all": Label(zh="要全部", en="all"),
}
STATES = {
    "none": Label(zh="未公开", en="not public"),
    "public": Label(zh="公开中", en="public"),
    "suspended": Label(zh="先行撤下", en="suspended"),
    "withdrawn": Label(zh="已撤下", en="withdrawn"),
}


def explain(verdict: Verdict, lang: str) -> str:
    """The whole verdict as a sentence or more. `lang` is zh or en.

    Labels come from `verdict.policy`, names from `verdict.names` and `verdict.units`; what has
    none is shown by its id.
    """
    words = _Words(verdict, "en" if lang.lower().startswith("en") else "zh")
    facts: dict[str, Any] = {
        "person": words.name(verdict.person),
        "action": words.action(verdict.action),
        "matter": verdict.matter,
    }
    if verdict.allowed:
        moved = verdict.source != verdict.dest and verdict.matter is not None
        if moved:
            facts |= {"source": words.stage(verdict.source), "dest": words.stage(verdict.dest)}
        if verdict.capacity is not None:
            facts |= words.capacity(verdict.capacity)
        return say("verdict.allowed", words.lang, facts)
    reasons = [words.reason(failure) for failure in verdict.failures]
    basis = dict.fromkeys(b for failure in verdict.failures for b in failure.basis)
    who = [say("verdict.holder", words.lang, words.capacity(c)) for c in verdict.who]
    facts |= {
        "reasons": _numbered(reasons, words.lang),
        "basis": [words.basis(b) for b in basis],
        "who": who,
    }
    return say("verdict.denied", words.lang, facts)


def reasons(verdict: Verdict, lang: str) -> list[tuple[str, list[str]]]:
    """Each failing rule as a clause of its own, with the labels of the law it rests on."""
    words = _Words(verdict, "en" if lang.lower().startswith("en") else "zh")
    return [(words.reason(f), [words.basis(b) for b in f.basis]) for f in verdict.failures]


def _numbered(reasons: list[str], lang: str) -> str:
    if len(reasons) == 1:
        return reasons[0]
    marks = [_CIRCLED[i] if i < len(_CIRCLED) else f"({i + 1})" for i in range(len(reasons))]
    pairs = zip(marks, reasons, strict=True)
    return ("；" if lang == "zh" else "; ").join(f"{mark} {reason}" for mark, reason in pairs)


class _Words(Labels):
    """A verdict's facts in the words of its policy, in one language."""

    def __init__(self, verdict: Verdict, lang: str) -> None:
        super().__init__(verdict.policy, verdict.kind, lang)
        self.verdict = verdict
        if verdict.entry < len(self.entries):
            self.specs |= self.entries[verdict.entry].fields

    def name(self, person: str) -> str:
        return self.verdict.names.get(person, person)

    def unit(self, unit: str) -> str:
        return self.verdict.units.get(unit, unit)

    def reason(self, failure: Failure) -> str:
        """One failing rule as a clause."""
        told = failure
        if failure.code == "wrong-stage":
            told = failure._replace(code=_wrong_stage(failure.facts))
        elif failure.code == "not-past" and not failure.facts.get("day"):
            told = failure._replace(code="no-end")
        return failure_words(told, self.lang, self.facts(failure))

    def facts(self, failure: Failure) -> dict[str, Any]:
        """A failure's facts with labels in the place of ids."""
        labelled: dict[str, Any] = {
            "person": self.name(self.verdict.person),
            "action": self.action(self.verdict.action),
        }
        for name, value in failure.facts.items():
            labelled[name] = self.fact(name, value, failure)
        labelled |= self.systems(failure)
        labelled |= self.wanted(failure)
        if failure.code == "wrong-stage":
            labelled["holders"] = self.holders(failure.facts)
        if "slot" in failure.facts:
            labelled["posts"] = self.slot_posts(failure.facts)
        return labelled

    def fact(self, name: str, value: Any, failure: Failure) -> Any:
        if isinstance(value, (list, tuple)):
            return [self.fact(name, one, failure) for one in value] or None
        if name == "voided":
            return _VOIDED.in_(self.lang) if value else None
        if not isinstance(value, str):
            return value
        if name in ("who", "person"):
            return self.name(value)
        if name in ("unit", "units"):
            return self.unit(value)
        if name == "step":
            return self.step(value)
        if name in ("stage", "from", "to"):
            return self.quoted(self.stage(value)) if name == "from" else self.stage(value)
        if name == "waits":
            return self.quoted(self.action(value))
        if name in ("posts", "held", "post"):
            return self.post(value)
        if name in ("mode", "accepts"):
            return self.of(_MODES, value)
        if name == "state":
            return self.of(STATES, value)
        if name == "lacking":
            return self.quoted(self.choice(failure.facts.get("field"), value))
        if name == "value":
            return self.choice(failure.facts.get("field"), value)
        if name in ("parts", "field"):
            return self.field(value)
        return self.of(self.table(name), value)

    def systems(self, failure: Failure) -> dict[str, Any]:
        """The facts of marks, ballots, assignments and findings, whose ids the policy labels."""
        facts = failure.facts
        told: dict[str, Any] = {}
        if "mark" in facts:
            told["mark"] = self.of(self.kind.marks if self.kind is not None else {}, facts["mark"])
        if facts.get("key"):
            told["key"] = self.said(facts["key"])
        if "on" in facts:
            voting = (a.label for a in self.entries if a.votes == facts["on"])
            told["on"] = self.first(voting, facts["on"])
        if "counted" in facts:
            counted = (f"{self.said(choice)} {n}" for choice, n in facts["counted"].items())
            told["counted"] = [*counted] or None
        if "share" in facts:
            told["choice"] = self.said(facts.get("choice") or "") or None
            told["share"] = self.of(_SHARES, facts["share"])
        if failure.code == "answerable" and facts.get("lacking"):
            told["lacking"] = [self.of(LEVELS, level) for level in facts["lacking"]]
        if "part" in facts:
            part = facts["part"]
            told["part"] = self.field(part)
            if facts.get("value"):
                told["value"] = self.choice(part, facts["value"])
            if facts.get("wanted"):
                told["wanted"] = [self.quoted(self.choice(part, one)) for one in facts["wanted"]]
        if "findings" in facts:
            told["findings"] = [self.found(one) for one in facts["findings"]] or None
        if "passable" in facts:
            told["passable"] = [self.of(FOUND, kind) for kind in facts["passable"]] or None
        if facts.get("what") in FOUND:
            told["what"] = self.of(FOUND, facts["what"])
        return told

    def found(self, finding: dict[str, Any]) -> str:
        """A finding of personal data: where it is, and the id by which it may be passed."""
        english = self.lang == "en"
        pattern = "{} [{}]" if english else "{}［{}］"
        return pattern.format(finding.get(self.lang, "?"), finding.get("id", "?"))

    def table(self, name: str) -> dict[str, Any]:
        """The declared things a fact of this name is one of."""
        if name == "category" and self.policy is not None:
            return dict(self.policy.categories)
        if self.kind is not None and name in ("purpose", "outcome"):
            return dict(self.kind.purposes if name == "purpose" else self.kind.outcomes)
        return {}

    def wanted(self, failure: Failure) -> dict[str, Any]:
        """What the rule would have accepted: it stands in the policy, not in the failure."""
        if not self.verdict.entry < len(self.entries):
            return {}
        for rule in _flat(self.entries[self.verdict.entry].rules):
            found: list[str] | None = None
            if isinstance(rule, FieldIs) and failure.code == "field-value":
                if rule.field == failure.facts.get("field"):
                    found = [self.choice(rule.field, value) for value in rule.values]
            elif isinstance(rule, PublicState) and failure.code == "public-state":
                found = [self.of(STATES, state) for state in rule.states]
            elif isinstance(rule, OutcomeIs) and failure.code == "outcome":
                found = [self.of(self.table("outcome"), one) for one in rule.outcomes]
            if found is not None:
                return {"wanted": [self.quoted(one) for one in found]}
        return {}

    def holders(self, facts: dict[str, Any]) -> list[str]:
        """The posts whose turn it is to do what the matter waits for now."""
        return [self.holder(post, facts.get("unit")) for post in facts.get("turn", ())]

    def holder(self, post: str, unit: str | None) -> str:
        """A post and, where the organisation is at hand, the persons who hold it that day."""
        label = self.post(post)
        verdict, policy = self.verdict, self.policy
        if verdict.organisation is None or policy is None or post not in policy.posts:
            return label
        ours = policy.posts[post].scope == "agency"
        held = verdict.organisation.capacities(verdict.day)
        fitting = (c for c in held if c.post == post and (ours or c.unit == unit))
        persons = list(dict.fromkeys(self.name(c.person) for c in fitting))
        if not persons or len(persons) > 3:
            return label
        if self.lang == "en":
            return f"{label}: {', '.join(persons)}"
        return f"{label}：{'、'.join(persons)}"

    def slot_posts(self, facts: dict[str, Any]) -> list[str]:
        """The posts that give the sign-off which is missing."""
        for action in self.entries:
            slots = action.slots
            if action.signs == facts.get("step") and facts["slot"] < len(slots):
                return [self.post(post) for post in slots[facts["slot"]].posts]
        return []

    def capacity(self, capacity: Capacity) -> dict[str, Any]:
        behalf = capacity.on_behalf_of
        return {
            "person": self.name(capacity.person),
            "post": self.post(capacity.post),
            "behalf": self.name(behalf) if behalf else None,
        }

    def quoted(self, words: str) -> str:
        return f"“{words}”"


def _wrong_stage(facts: dict[str, Any]) -> str:
    """Which of the sentences about a wrong stage fits."""
    if facts.get("stage") is None:
        return "wrong-stage-new"
    if not facts.get("from"):
        return "wrong-stage-opens"
    if facts["stage"] in facts["from"] or ANY in facts["from"]:
        return "wrong-stage-to" if facts.get("to") else "wrong-stage-now"
    return "wrong-stage"


def _flat(rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        yield rule
        if isinstance(rule, (AnyOf, AllOf)):
            yield from _flat(rule.rules)
