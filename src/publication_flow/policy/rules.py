"""The rules a policy may put on an action: small values that compose.

A rule looks at one `Question` and answers None (it holds) or a `Failure` with its facts. Each
carries a version: when a rule's meaning changes its version does, and an adopted policy keeps
the meaning it was adopted with.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from publication_flow.policy.guard_rules import Answerable, Passable, Screened
from publication_flow.policy.question import Question, missing
from publication_flow.policy.rule import BaseRule
from publication_flow.policy.standing_rules import (
    Balloted,
    DueWithin,
    Marked,
    NotBefore,
    NotOwnMark,
    NotPast,
    NotVoted,
    PartIs,
    Past,
    Unmarked,
)
from publication_flow.policy.verdict import Failure

State = Literal["none", "public", "suspended", "withdrawn"]


class DistinctPersons(BaseRule):
    """Nobody gives two of these steps in one round, nor signs content they put on the table.

    Compared are natural persons, after delegation, over the whole round: voided sign-offs and
    authorship still count, or a return would reopen the four-eyes principle. `authors_may` are
    the steps an author may sign. An author who wrote within a step's own sign-off (修改后同意)
    counts as its signer, not as an author.
    """

    rule: Literal["distinct-persons"]
    steps: tuple[str, ...] = Field(min_length=2)
    authors_may: tuple[str, ...] = ()

    def check(self, question: Question) -> Failure | None:
        round_, capacity = question.round, question.capacity
        step = question.action.signs
        if round_ is None or capacity is None or step is None:
            return None
        mine = capacity.parties()
        for sign_off in round_.sign_offs:
            other = (sign_off.step, sign_off.slot) != (step, question.slot)
            if sign_off.step in self.steps and other and mine & sign_off.parties():
                who = min(mine & sign_off.parties())
                return self.failure(
                    "distinct-persons",
                    who=who,
                    step=sign_off.step,
                    position=sign_off.position,
                    voided=sign_off.voided,
                )
        if step not in self.authors_may:
            for author in round_.authors:
                if author.step is None and mine & author.parties():
                    return self.failure("own-content", who=min(mine & author.parties()))
        return None


class Signed(BaseRule):
    """All required sign-offs of these steps carry exactly the content at hand (Art 17).

    `unless_written_in`: not asked of a content that was written in signing one of those steps
    (修改后同意). Where a second leader signs after one who amended, nobody could give the earlier
    steps' sign-offs at that stage; the office rechecks before publication instead.
    """

    rule: Literal["signed"]
    steps: tuple[str, ...] = Field(min_length=1)
    unless_written_in: tuple[str, ...] = ()

    def check(self, question: Question) -> Failure | None:
        written = question.round.authors[-1].step if question.round is not None else None
        if written in self.unless_written_in and question.ask.content is None:
            return None
        for step in self.steps:
            slots = missing(question, step)
            if slots:
                given = question.round.sign_offs if question.round else ()
                stale = any(s.step == step and s.slot in slots and not s.voided for s in given)
                code = "sign-off-stale" if stale else "sign-off-missing"
                return self.failure(code, step=step, slot=slots[0])
        return None


class WithinRemit(BaseRule):
    """The unit answers for the category on the day of the act."""

    rule: Literal["within-remit"]

    def check(self, question: Question) -> Failure | None:
        if not question.category:  # asked in general: the category is still open
            return None
        organisation, day = question.facts.organisation, question.facts.day
        units = organisation.units_for(question.category, day)
        if question.unit in units:
            return None
        return self.failure(
            "outside-remit", unit=question.unit, category=question.category, units=units
        )


class Complete(BaseRule):
    """The content has these parts (Art 12 asks for the catalogue's own)."""

    rule: Literal["complete"]
    parts: tuple[str, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        content = question.content
        if content is None:
            return None
        files = question.kind.parts if content.attachments else {}
        lacking = [
            p
            for p in self.parts
            if p not in content.parts
            and p not in content.fields
            and not (p in files and files[p].type == "files")
        ]
        return self.failure("incomplete", parts=lacking) if lacking else None


class FieldIs(BaseRule):
    """A field that comes with the action has one of these values (secrecy review: passed)."""

    rule: Literal["field-is"]
    field: str
    values: tuple[str, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        fields = question.ask.fields
        if fields is None:  # asked in general: the field is still open
            return None
        value = fields.get(self.field)
        if value in self.values:
            return None
        return self.failure("field-value", field=self.field, value=value)


class AllChecked(BaseRule):
    """Every entry of a checklist that comes with the action was found in order."""

    rule: Literal["all-checked"]
    field: str

    def check(self, question: Question) -> Failure | None:
        fields = question.ask.fields
        spec = question.action.fields.get(self.field)
        if fields is None or spec is None:  # asked in general: the field is still open
            return None
        checked = fields.get(self.field) or ()
        category = question.policy.categories.get(question.category)
        own = category.elements if category is not None and spec.of is not None else {}
        lacking = [entry for entry in (*spec.choices, *own) if entry not in checked]
        return self.failure("unchecked", field=self.field, lacking=lacking) if lacking else None


class ClaimedByActor(BaseRule):
    """Nobody else has claimed the matter; with `required`, the actor has."""

    rule: Literal["claimed-by-actor"]
    required: bool = False

    def check(self, question: Question) -> Failure | None:
        matter = question.matter
        claimed = matter.claimed_by if matter is not None else None
        if claimed == question.ask.person or (claimed is None and not self.required):
            return None
        return self.failure("claimed-by-other" if claimed else "not-claimed", who=claimed)


class LastMover(BaseRule):
    """The actor made the last move and nobody has acted since."""

    rule: Literal["last-mover"]

    def check(self, question: Question) -> Failure | None:
        move = question.matter.last_move if question.matter is not None else None
        if move is None:
            return self.failure("nothing-to-take-back")
        if move.person != question.ask.person:
            return self.failure("not-last-mover", who=move.person)
        if move.followed:
            return self.failure("already-followed")
        return None


class PublicState(BaseRule):
    """What the public sees of the matter is in one of these states."""

    rule: Literal["public-state"]
    states: tuple[State, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        public = question.matter.public if question.matter is not None else None
        state = public.state if public is not None else "none"
        return None if state in self.states else self.failure("public-state", state=state)


class OutcomeIs(BaseRule):
    """The matter ended in one of these ways (only what was withheld may reopen)."""

    rule: Literal["outcome-is"]
    outcomes: tuple[str, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        outcome = question.matter.outcome if question.matter is not None else None
        return None if outcome in self.outcomes else self.failure("outcome", outcome=outcome)


class AwaitsConfirmation(BaseRule):
    """The actor gave consent by telephone and has yet to confirm it."""

    rule: Literal["awaits-confirmation"]

    def check(self, question: Question) -> Failure | None:
        pending = question.matter.unconfirmed if question.matter is not None else ()
        if any(u.person == question.ask.person for u in pending):
            return None
        return self.failure("nothing-to-confirm")


class AnyOf(BaseRule):
    """At least one of these rules holds."""

    rule: Literal["any-of"]
    rules: tuple[Rule, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        failures = [rule.check(question) for rule in self.rules]
        if None in failures:
            return None
        return next(f for f in failures if f is not None)


class AllOf(BaseRule):
    """All of these rules hold."""

    rule: Literal["all-of"]
    rules: tuple[Rule, ...] = Field(min_length=1)

    def check(self, question: Question) -> Failure | None:
        return next((f for r in self.rules if (f := r.check(question)) is not None), None)


Rule = Annotated[
    DistinctPersons
    | Signed
    | WithinRemit
    | Complete
    | FieldIs
    | AllChecked
    | ClaimedByActor
    | LastMover
    | PublicState
    | OutcomeIs
    | AwaitsConfirmation
    | Marked
    | Unmarked
    | NotOwnMark
    | Balloted
    | NotVoted
    | PartIs
    | NotBefore
    | Past
    | NotPast
    | DueWithin
    | Answerable
    | Screened
    | Passable
    | AnyOf
    | AllOf,
    Field(discriminator="rule"),
]
RULES: tuple[type[BaseRule], ...] = (
    DistinctPersons, Signed, WithinRemit, Complete, FieldIs, AllChecked, ClaimedByActor,
    LastMover, PublicState, OutcomeIs, AwaitsConfirmation, Marked, Unmarked, NotOwnMark, Balloted,
    NotVoted, PartIs, NotBefore, Past, NotPast, DueWithin, Answerable, Screened, Passable, AnyOf,
    AllOf,
)  # fmt: skip

AnyOf.model_rebuild()
AllOf.model_rebuild()
