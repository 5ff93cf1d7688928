"""The policy (规程) as data: what a TOML file may say. Every name in it is data, not code.

Labels are bilingual. A stage, action, post or category is named by an identifier of lower-case
letters, digits and hyphens; identifiers go into the ledger, labels are read from the policy.
"""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from publication_flow.policy.rules import Rule

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=64)]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]*$", max_length=64)]  # of a field

ANY = "*"
IMPORT = "import"  # what an action does that brings in matters of before the ledger
SAME, EARLIER, PREVIOUS, RESTORED = "same", "earlier", "previous", "restored"
RELATIVE = frozenset({SAME, EARLIER, PREVIOUS, RESTORED})


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Label(Frozen):
    """The word people see, in both languages."""

    zh: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def in_(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


class Basis(Frozen):
    """A sentence of the law, with the days it is in force (both inclusive)."""

    zh: str
    en: str
    since: Day = "0001-01-01"
    until: Day = "9999-12-31"


class Post(Frozen):
    """A kind of post. `unit` posts act for matters of their own unit, `agency` posts for all."""

    label: Label
    scope: Literal["unit", "agency"] = "unit"


class Category(Frozen):
    """A catalogue category: its grade decides which sign-offs it needs, its channels where to."""

    label: Label
    grade: Id = "general"
    channels: tuple[Id, ...] = ()
    basis: tuple[Id, ...] = ()


class Channel(Frozen):
    """Where the public reads: posted `at-once` with publication, or `by-hand` by someone."""

    label: Label
    posting: Literal["at-once", "by-hand"] = "at-once"


class Stage(Frozen):
    """A stage (环节). Exactly one is `public` (published) and one `final` (withdrawn)."""

    id: Id
    label: Label
    public: bool = False
    final: bool = False


class FieldSpec(Frozen):
    """A part of a content. Text and files are erasable, choices and dates structured fields."""

    label: Label
    type: Literal["line", "text", "date", "choice", "files"] = "line"
    limit: int = Field(default=200, ge=1, le=1_000_000)  # characters
    choices: dict[Id, Label] = {}
    required: bool = False
    default: str | None = None  # for a date, "day": the day of the act that opens the matter


class ActionField(Frozen):
    """A typed value that comes with an action: a choice, a date, or a checklist (which of its
    choices were found in order), which may stand in the ledger.

    What is said in words belongs into the opinion or the reason, which are erasable.
    """

    label: Label
    type: Literal["choice", "date", "checklist"] = "choice"
    choices: dict[Id, Label] = {}
    required: bool = False
    default: str | None = None  # what signing without a word on it attests; of a checklist: all


class When(Frozen):
    """A condition on the matter alone; every part given must hold."""

    grade: tuple[Id, ...] = ()
    category: tuple[Id, ...] = ()
    purpose: tuple[Id, ...] = ()
    lacks: Id | None = None  # a step whose sign-offs do not all carry the present content
    suspended: bool | None = None
    passed_on: bool | None = None  # to a further leader, in this round


def _listed(when: Any) -> Any:
    """A single condition is a list of one."""
    return (when,) if isinstance(when, (dict, When)) else when


class Slot(Frozen):
    """One required sign-off of a step: who may give it, and for which matters it is needed.

    `when` is one condition or a list of them: it is needed where any of them holds.
    """

    posts: tuple[Id | Literal["*"], ...] = Field(min_length=1)
    when: Annotated[tuple[When, ...], BeforeValidator(_listed), Field(min_length=1)] = (When(),)


class Action(Frozen):
    """What someone may ask to do, from where to where. The same id may serve several edges.

    `to` is a stage, or: same; earlier (any earlier stage, named by who acts); previous (undo the
    last move); restored (end the round: the stage it came from, else the final stage).
    """

    id: Id
    label: Label
    from_: tuple[Id | Literal["*"], ...] = Field(default=(), alias="from")
    to: Id = SAME
    purposes: tuple[Id, ...] = ()
    when: When = When()
    posts: tuple[Id | Literal["*"], ...] = ()
    signs: Id | None = None
    sign_offs: tuple[Slot, ...] = ()
    opens: Id | None = None
    closes: Id | None = None
    effect: Literal["publish", "suspend", "restore", "withdraw"] | None = None
    content: Literal["none", "optional", "required"] = "none"
    parts: tuple[Name, ...] = ()  # of the content, which may change; none named: all
    opinion: Literal["none", "optional", "required"] = "optional"
    reason: Literal["none", "optional", "required"] = "none"
    fields: dict[Name, ActionField] = {}
    rules: tuple[Rule, ...] = ()
    accepts: tuple[Literal["system", "paper", "telephone"], ...] = ("system",)
    recorders: tuple[Id, ...] = ()  # posts that may record a paper or telephone sign-off
    does: (
        Literal["claim", "release", "remark", "confirm", "post", "unpost", "pass-on", "import"]
        | None
    ) = None
    desk: bool | None = None  # is this what the stage waits for? default: it moves on
    basis: tuple[Id, ...] = ()

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The sign-offs in their order; an action that signs once has one slot of its posts."""
        return self.sign_offs or (Slot(posts=self.posts or (ANY,)),)


class Clock(Frozen):
    """A limit in working days. It starts with a date, a stage or an act, and ends with acts.

    `start`: field:NAME (a date in the content), stage:ID, suspension (of what is public), or
    telephone (a sign-off awaiting its signer's confirmation).
    """

    id: Id
    label: Label
    start: Annotated[
        str, StringConstraints(pattern=r"^(field|stage):[a-z_0-9-]+$|^(suspension|telephone)$")
    ]
    until: tuple[Id, ...] = ()
    limit: int = Field(ge=1, le=400)
    purposes: tuple[Id, ...] = ()
    desk: tuple[Id, ...] = ()  # the actions this clock demands, shown in their inboxes
    basis: tuple[Id, ...] = ()


class Kind(Frozen):
    """A kind of matter: its stages in order, its content, its actions, its clocks."""

    label: Label
    stages: tuple[Stage, ...] = Field(min_length=2)
    purposes: dict[Id, Label] = Field(min_length=1)
    outcomes: dict[Id, Label] = {}
    parts: dict[Name, FieldSpec]
    actions: tuple[Action, ...] = Field(min_length=1)
    clocks: tuple[Clock, ...] = ()

    def stage(self, stage_id: str) -> Stage:
        return next(s for s in self.stages if s.id == stage_id)

    def action_ids(self) -> list[str]:
        """Each action once, in the file's order."""
        return list(dict.fromkeys(a.id for a in self.actions))

    def action(self, action_id: str) -> Action:
        """The first entry of an action: its label and reason are the same in all entries."""
        return next(a for a in self.actions if a.id == action_id)


class OrganisationPolicy(Frozen):
    """Which posts may appoint, relieve, delegate and assign remits (principals deputise too)."""

    appointers: tuple[Id, ...] = Field(min_length=1)


class Reading(Frozen):
    """Who may read what is not public: `all` posts read everything, others their own unit's
    matters and those they took part in."""

    all: tuple[Id, ...] = ()


class Limits(Frozen):
    """Tolerances. An act may be dated back this many days without giving a reason."""

    late_entry_days: int = Field(default=7, ge=0, le=3650)
    clock_skew_seconds: int = Field(default=5, ge=0, le=300)
    attachment_bytes: int = Field(default=20_000_000, ge=0)


class Adoption(Frozen):
    """Whether matters may be opened under a policy that was adopted without proof: neither
    passing evidence nor a recorded waiver."""

    evidence: Literal["required", "optional"] = "optional"


class Policy(Frozen):
    """A whole policy. `format` is the version of this vocabulary."""

    format: Literal[1]
    id: Id
    version: str
    label: Label
    basis: dict[Id, Basis] = {}
    posts: dict[Id, Post]
    channels: dict[Id, Channel] = {}
    grades: dict[Id, Label]
    categories: dict[Id, Category]
    kinds: dict[Id, Kind]
    organisation: OrganisationPolicy
    reading: Reading = Reading()
    limits: Limits = Limits()
    adoption: Adoption = Adoption()
