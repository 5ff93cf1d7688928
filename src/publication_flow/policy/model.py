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
    """A kind of post. `unit` posts act for matters of their own unit, `agency` posts for all.

    A `clockwork` post does what a clock's `lapse` names only when that clock is over, and nothing
    lies on its desk: time brings it.
    """

    label: Label
    scope: Literal["unit", "agency"] = "unit"
    clockwork: bool = False


class Span(Frozen):
    """A length of time: exactly one of these."""

    days: int = Field(default=0, ge=0, le=3650)
    months: int = Field(default=0, ge=0, le=120)


class Category(Frozen):
    """A catalogue category: its grade decides which sign-offs it needs, its channels where to.

    `elements` (要素) are checked in the audit besides what every item is checked for. `fresh`:
    something new is expected at least so often.
    """

    label: Label
    grade: Id = "general"
    channels: tuple[Id, ...] = ()
    basis: tuple[Id, ...] = ()
    elements: dict[Id, Label] = {}
    fresh: Span | None = None


class Duty(Frozen):
    """A periodic duty (定期公开): for every period something of the category is published.

    Due `limit` working days after the period's last day, or after its first with `from = "start"`.
    """

    label: Label
    category: Id
    every: Literal["month", "quarter", "half-year", "year"]
    from_: Literal["start", "end"] = Field(default="end", alias="from")
    limit: int = Field(ge=1, le=250)
    since: Day = "0001-01-01"
    until: Day = "9999-12-31"
    basis: tuple[Id, ...] = ()


class Obsolete(Frozen):
    """A name that no longer stands: what it is called now, and since when."""

    word: str = Field(min_length=1, max_length=60)
    now: str = Field(min_length=1, max_length=60)
    since: Day = "0001-01-01"


class Term(Frozen):
    """How the office writes something, and how it does not."""

    wrong: str = Field(min_length=1, max_length=60)
    right: str = Field(min_length=1, max_length=60)


class Proofreading(Frozen):
    """What proofreading (校对) warns of besides what is wrong everywhere. It never blocks."""

    obsolete: tuple[Obsolete, ...] = ()
    terms: tuple[Term, ...] = ()


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
    """A part of a content. Text and files are erasable; choices, dates, numbers, and the links to
    another matter, a unit or a duty's period (DUTY/2017-Q1) are structured fields in the clear."""

    label: Label
    type: Literal[
        "line", "text", "date", "choice", "files", "matter", "unit", "period", "number"
    ] = "line"
    limit: int = Field(default=200, ge=1, le=1_000_000)  # characters
    choices: dict[Id, Label] = {}
    required: bool = False
    default: str | None = None  # for a date, "day": the day of the act that opens the matter


class ActionField(Frozen):
    """A typed value that comes with an action: a choice, a date, a checklist (which of its
    choices were found in order; `of` the category: its elements too), a finding of the search for
    personal data by its id, or another matter, which may stand in the ledger.

    What is said in words belongs into the opinion or the reason, which are erasable.
    """

    label: Label
    type: Literal["choice", "date", "checklist", "finding", "matter"] = "choice"
    of: Literal["category"] | None = None
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
    stage: tuple[Id, ...] = ()
    marked: tuple[Id, ...] = ()  # bears all of these marks
    unmarked: tuple[Id, ...] = ()  # bears none of these
    part: dict[Name, tuple[Id, ...]] = {}  # parts of the content with one of these values


def _listed(when: Any) -> Any:
    """A single condition is a list of one."""
    return (when,) if isinstance(when, (dict, When)) else when


class Slot(Frozen):
    """One required sign-off of a step: who may give it, and for which matters it is needed.

    `when` is one condition or a list of them: it is needed where any of them holds.
    """

    posts: tuple[Id | Literal["*"], ...] = Field(min_length=1)
    when: Annotated[tuple[When, ...], BeforeValidator(_listed), Field(min_length=1)] = (When(),)


class Draws(Frozen):
    """A random draw (双随机): the parts of the content that list the two pools, one name a line,
    the one that says how many are drawn, and how many inspect each."""

    inspected: Name
    inspectors: Name
    number: Name
    team: int = Field(default=1, ge=1, le=20)


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
    sets: Id | None = None  # a mark the matter bears from now on
    clears: tuple[Id, ...] = ()  # marks it bears no longer
    key: Name | None = None  # the field that tells marks of one name, or voices, apart
    until: Name | None = None  # the field that says until when the mark stands
    draws: Draws | None = None
    votes: Id | None = None  # the ballot that this act is a voice in; the field `vote` says which
    erases: bool = False  # what the field `key` says, of what was typed before the mark it clears
    does: (
        Literal[
            "claim", "release", "remark", "confirm", "post", "unpost", "pass-on", "import",
            "pass-finding",
        ]
        | None
    ) = None  # fmt: skip
    desk: bool | None = None  # is this what the stage waits for? default: it moves on
    basis: tuple[Id, ...] = ()

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The sign-offs in their order; an action that signs once has one slot of its posts."""
        return self.sign_offs or (Slot(posts=self.posts or (ANY,)),)


class Lapse(Frozen):
    """What time brings: the action done under the clock's authority (`tick`) when a limit is over,
    on its last day (`on`) or once that is past (`after`)."""

    action: Id
    when: Literal["on", "after"] = "after"


class Clock(Frozen):
    """A limit. It starts with a date, a stage, a mark or an act, and ends with acts.

    `start`: field:NAME (a date in the content of a round), stage:ID, mark:ID (each mark of that
    name; where it says until when, that is the end), public (the present version's publication),
    public:NAME (a date in the public content), suspension (of what is public), or telephone (a
    sign-off awaiting its signer's confirmation). `limit` counts `unit`s; in days it may be 0.
    """

    id: Id
    label: Label
    start: Annotated[
        str,
        StringConstraints(
            pattern=r"^(field|stage|mark|public):[a-z_0-9-]+$|^(suspension|telephone|public)$"
        ),
    ]
    until: tuple[Id, ...] = ()
    limit: int = Field(ge=0, le=400)
    unit: Literal["working-days", "days", "months"] = "working-days"
    when: When = When()
    purposes: tuple[Id, ...] = ()
    desk: tuple[Id, ...] = ()  # the actions this clock demands, shown in their inboxes
    lapse: Lapse | None = None
    basis: tuple[Id, ...] = ()


class MarkSpec(Frozen):
    """A mark (标记): what is remembered of a matter beside its stage, and how long: while it stays
    in its stage, until its round ends, or until an act clears it. Where it is `told`, whoever has
    the matter on the desk is notified (催办)."""

    label: Label
    lasts: Literal["stage", "round", "matter"] = "round"
    told: bool = False


class Kind(Frozen):
    """A kind of matter: its stages in order, its content, its actions, its clocks.

    `category`: whether its matters stand in a catalogue category. `unit`: the part of the content
    that names the unit which answers, where that is not the opener's own. What is `unlisted` (name
    lists) is shown to the public, but stands in no feed, sitemap or search.
    """

    label: Label
    category: Literal["required", "none"] = "required"
    unit: Name | None = None
    unlisted: dict[Name, tuple[Id, ...]] = {}  # parts of the content that make it so
    remains: Name | None = None  # the part that stays to be read when it was taken down at its end
    supersedes: Name | None = None  # the part that names what it takes the place of
    marks: dict[Id, MarkSpec] = {}
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


Recorded = Annotated[str, StringConstraints(pattern=r"^(outcome|stage|mark):[a-z0-9-]+$")]


class Reading(Frozen):
    """Who may read what is not public: `all` posts read everything, others their own unit's
    matters and those they took part in.

    `recorded`: of which matters every reading that is not public is recorded itself, by outcome,
    stage or mark: `outcome:withheld`. One of them suffices.
    """

    all: tuple[Id, ...] = ()
    recorded: tuple[Recorded, ...] = ()


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
    duties: dict[Id, Duty] = {}
    proofreading: Proofreading = Proofreading()
