"""Rules that guard publication: who answers for the entry, and what personal data is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from publication_flow.matter.answering import LEVELS, Level, lacking
from publication_flow.policy.question import Question
from publication_flow.policy.rule import BaseRule
from publication_flow.policy.verdict import Failure

if TYPE_CHECKING:
    from publication_flow.policy.model import Action

Passing = Literal["telephone", "bank-account", "unread-image", "unread-file"]


class Answerable(BaseRule):
    """The catalogue entry has its leader in charge, its section and its named officer that day.

    So no page can claim 责任到人 and name nobody (Art 4, Art 53 of the Regulations of 2019).
    """

    rule: Literal["answerable"]
    levels: tuple[Level, ...] = LEVELS

    def check(self, question: Question) -> Failure | None:
        organisation, day = question.facts.organisation, question.facts.day
        if not question.category:  # asked in general: the category is still open
            return None
        remit = organisation.answering(question.category, day, question.unit)
        nobody = lacking(remit, self.levels)
        if not nobody:
            return None
        return self.failure(
            "answerable", category=question.category, unit=question.unit or None, lacking=nobody
        )


class Screened(BaseRule):
    """No personal data is in the content, hidden places included, that nobody answers for.

    Findings of the kinds in `passable` may be passed one by one, each with a reason; an identity
    number never. What cannot be read counts as a finding: somebody must have looked.
    """

    rule: Literal["screened"]
    passable: tuple[Passing, ...] = ()

    def check(self, question: Question) -> Failure | None:
        facts, content = question.facts, question.content
        if facts.screen is None or content is None:  # asked in general: nothing is looked at
            return None
        if not any(a.effect == "publish" and serves(question, a) for a in question.kind.actions):
            return None  # the round ends in no publication: what must go may be taken down
        passes = question.round.passes if question.round is not None else frozenset()
        open_ = [
            f
            for f in facts.screen(content, question.ask.parts)
            if f.kind not in self.passable or f.id not in passes
        ]
        if not open_:
            return None
        return self.failure(
            "personal-data",
            findings=[f._asdict() for f in open_],
            passable=sorted({f.kind for f in open_} & set(self.passable)),
        )


def serves(question: Question, action: Action) -> bool:
    """Whether an action belongs to rounds of the purpose at hand."""
    return not action.purposes or question.purpose in action.purposes


class Passable(BaseRule):
    """The finding that is to be passed is there, and of a kind that may be passed."""

    rule: Literal["passable"]
    kinds: tuple[Passing, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        fields, facts, content = question.ask.fields, question.facts, question.content
        if fields is None or facts.screen is None or content is None:
            return None
        found = {f.id: f.kind for f in facts.screen(content, question.ask.parts)}
        kind = found.get(fields.get("finding", ""))
        if kind in self.kinds:
            return None
        code = "no-finding" if kind is None else "not-passable"
        return self.failure(code, finding=fields.get("finding"), what=kind, known=sorted(found))
