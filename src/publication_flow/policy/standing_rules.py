"""Rules about how a matter stands: its marks, the ballots cast on it, the parts of its content."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Literal

from pydantic import Field

from publication_flow.matter.days import months_on
from publication_flow.matter.state import Ballot
from publication_flow.policy.question import Question
from publication_flow.policy.rule import BaseRule
from publication_flow.policy.verdict import Failure

# How much of the voices cast must be in favour: more than this share, in thirds and halves.
_SHARES = {"half": (1, 2), "two-thirds": (2, 3)}


class Marked(BaseRule):
    """The matter bears all of these marks (it has been deliberated on); `keyed`: with the very key
    that the act names (who answers was asked)."""

    rule: Literal["marked"]
    marks: tuple[str, ...] = Field(min_length=1)
    keyed: bool = False

    def check(self, question: Question) -> Failure | None:
        borne = question.matter.marks if question.matter is not None else ()
        names = {mark.name for mark in borne}
        if self.keyed and question.ask.fields is not None and question.action.key is not None:
            key = question.ask.fields.get(question.action.key)
            names = {mark.name for mark in borne if mark.key == key}
        lacking = [m for m in self.marks if m not in names]
        return self.failure("not-marked", mark=lacking[0], marks=lacking) if lacking else None


class Unmarked(BaseRule):
    """The matter bears none of these marks (nobody is being consulted still)."""

    rule: Literal["unmarked"]
    marks: tuple[str, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        marks = question.matter.marks if question.matter is not None else ()
        for mark in marks:
            if mark.name in self.marks:
                return self.failure(
                    "marked", mark=mark.name, key=mark.key, since=mark.since, until=mark.until
                )
        return None


class NotOwnMark(BaseRule):
    """Who does this did not set that mark, nor was it set in their stead: what one person proposed
    another decides. Where the act names a key, it is asked of the mark with that key."""

    rule: Literal["not-own-mark"]
    mark: str

    def check(self, question: Question) -> Failure | None:
        capacity, key = question.capacity, question.action.key
        if capacity is None or question.matter is None:
            return None
        fields = question.ask.fields
        for mark in question.matter.marks:
            meant = fields is None or key is None or mark.key == fields.get(key)
            both = mark.parties() & capacity.parties()
            if mark.name == self.mark and meant and both:
                return self.failure("own-mark", who=min(both), mark=mark.name)
        return None


class Balloted(BaseRule):
    """Enough voices were cast on exactly this content, and enough of them in favour.

    `quorum`: at least so many voices. `share`: more than half, at least two thirds, or all of
    those cast must be one of `favour`. Of several by one voice the last counts. Where nobody was
    asked and no quorum is set, there is nothing to count; where voices were cast on an earlier
    content alone, this one must be asked about anew. What somebody amends in signing was voted on
    as it was; `unless_written_in` names the steps whose amended content is voted on no more.
    """

    rule: Literal["balloted"]
    on: str
    favour: tuple[str, ...] = Field(min_length=1)
    quorum: int = Field(default=0, ge=0, le=1000)
    share: Literal["half", "two-thirds", "all"] = "half"
    unless_written_in: tuple[str, ...] = ()

    def check(self, question: Question) -> Failure | None:
        round_ = question.round
        if round_ is not None and round_.authors[-1].step in self.unless_written_in:
            return None
        cast = voices(question, self.on)
        counted = Counter(ballot.choice for ballot in cast)
        asked = round_ is not None and any(ballot.on == self.on for ballot in round_.ballots)
        quorum = max(self.quorum, int(asked))
        if len(cast) < quorum:
            return self.failure(
                "no-quorum", on=self.on, cast=len(cast), quorum=quorum, counted=dict(counted)
            )
        favour = sum(counted[choice] for choice in self.favour)
        if not cast or self._carries(favour, len(cast)):
            return None
        against = next(b for b in cast if b.choice not in self.favour)
        return self.failure(
            "not-carried", on=self.on, cast=len(cast), favour=favour, counted=dict(counted),
            choice=against.choice, key=against.key, who=against.person, share=self.share,
        )  # fmt: skip

    def _carries(self, favour: int, cast: int) -> bool:
        if self.share == "all":
            return favour == cast
        over, of = _SHARES[self.share]
        return favour * of > cast * over if self.share == "half" else favour * of >= cast * over


class NotVoted(BaseRule):
    """The actor, after delegation, has not voted on this content yet: one person, one vote."""

    rule: Literal["not-voted"]
    on: str

    def check(self, question: Question) -> Failure | None:
        capacity = question.capacity
        if capacity is None:
            return None
        for ballot in voices(question, self.on):
            both = ballot.parties() & capacity.parties()
            if both:
                return self.failure("voted", who=min(both), on=self.on)
        return None


class PartIs(BaseRule):
    """A part of the content has one of these values (the disclosure attribute: proactive)."""

    rule: Literal["part-is"]
    part: str
    values: tuple[str, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        if question.content is None:
            return None
        value = question.part(self.part)
        return None if value in self.values else self.failure(
            "part-value", part=self.part, value=value, wanted=list(self.values)
        )  # fmt: skip


class NotBefore(BaseRule):
    """The day that a date in the content names has come; without one there is nothing to await."""

    rule: Literal["not-before"]
    part: str

    def check(self, question: Question) -> Failure | None:
        day = question.part(self.part)
        if day is None or day <= question.facts.day:
            return None
        return self.failure("too-early", part=self.part, day=day)


class Past(BaseRule):
    """The day that a date in the public content names is over: what is public to its end."""

    rule: Literal["past"]
    part: str

    def check(self, question: Question) -> Failure | None:
        public = question.matter.public if question.matter is not None else None
        day = public.content.fields.get(self.part) if public is not None else None
        if day is not None and day < question.facts.day:
            return None
        return self.failure("not-past", part=self.part, day=day)


class NotPast(BaseRule):
    """The day that a date in the content names is not over: what is past its end is not shown.

    Asked of today, whatever day the act is dated back to: it is from now on that it would show.
    """

    rule: Literal["not-past"]
    part: str

    def check(self, question: Question) -> Failure | None:
        day = question.part(self.part)
        if question.round is None and question.matter is not None and question.matter.public:
            day = question.matter.public.content.fields.get(self.part)
        if day is None or day >= question.facts.today:
            return None
        return self.failure("past", part=self.part, day=day)


class DueWithin(BaseRule):
    """A date that comes with the action lies ahead, and no further than so many months."""

    rule: Literal["due-within"]
    field: str
    months: int = Field(ge=1, le=120)

    def check(self, question: Question) -> Failure | None:
        day = (question.ask.fields or {}).get(self.field)
        if day is None:
            return None
        today = question.facts.day
        last = months_on(date.fromisoformat(today), self.months).isoformat()
        if today < day <= last:
            return None
        return self.failure("due-outside", field=self.field, day=day, today=today, last=last)


def voices(question: Question, on: str) -> list[Ballot]:
    """The ballots cast on the content at hand, the last of each voice."""
    content = question.content
    if question.ask.content is not None and question.matter is not None:
        content = question.matter.content  # what is amended in signing was voted on as it was
    if question.round is None or content is None:
        return []
    latest: dict[str, Ballot] = {}
    for ballot in question.round.ballots:
        if ballot.on == on and ballot.digest == content.digest:
            latest[ballot.key or f"@{ballot.on_behalf_of or ballot.person}"] = ballot
    return list(latest.values())
