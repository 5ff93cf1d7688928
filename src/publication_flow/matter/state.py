"""A matter as its events leave it. Values only; nothing here decides anything."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.matter.content import Content

PUBLIC = "public"
SUSPENDED = "suspended"
WITHDRAWN = "withdrawn"


class SignOff(NamedTuple):
    """A person's consent: an immutable fact about one content digest."""

    position: int
    step: str
    slot: int  # which of the step's required sign-offs this one is, from 0
    person: str
    post: str
    on_behalf_of: str | None
    entered_by: str | None
    digest: str
    occurred_on: str
    mode: str  # system, paper or telephone
    voided: bool = False
    passes_on: bool = False  # given with the request that a further leader decide

    def parties(self) -> frozenset[str]:
        """The natural persons bound by it: who signed, and in whose stead."""
        return frozenset((self.person, self.on_behalf_of or self.person))


class Author(NamedTuple):
    """Who put a content on the table, and as part of signing which step, if any."""

    person: str
    on_behalf_of: str | None
    step: str | None

    def parties(self) -> frozenset[str]:
        return frozenset((self.person, self.on_behalf_of or self.person))


class Ballot(NamedTuple):
    """A voice that decides nothing alone: a member's vote, another body's answer. It is about one
    content digest; of several by one voice (`key` where it names one) the last counts. Who was
    asked, and answers or keeps silent, speaks of the content they were asked about."""

    position: int
    on: str
    choice: str
    person: str
    on_behalf_of: str | None
    digest: str
    key: str | None = None

    def parties(self) -> frozenset[str]:
        return frozenset((self.person, self.on_behalf_of or self.person))


class Mark(NamedTuple):
    """What the policy wants remembered of a matter apart from its stage: that it is being
    consulted about (`key`: with whom), referred, disputed; from a day on, perhaps until one.
    `digest` is that of the content which was at hand then: what others were asked about; `person`
    is who set it."""

    name: str
    key: str | None
    since: str
    until: str | None
    position: int
    digest: str | None = None
    person: str = ""
    on_behalf_of: str | None = None

    def parties(self) -> frozenset[str]:
        return frozenset((self.person, self.on_behalf_of or self.person))


class Round(NamedTuple):
    """One run through the chain with one purpose."""

    number: int
    purpose: str
    content: Content
    sign_offs: tuple[SignOff, ...]
    authors: tuple[Author, ...]
    restores: str | None  # the stage it came from; None when the matter began with it
    ballots: tuple[Ballot, ...] = ()
    passes: frozenset[str] = frozenset()  # findings that somebody answers for, by their ids

    @property
    def passed_on(self) -> bool:
        """Whether somebody has passed it on to a further leader, and that still stands.

        It goes with its sign-off: what voids the one (a return, a take-back) ends the other. A
        content amended since does not, or amending would be a way round the further leader.
        """
        return any(s.passes_on and not s.voided for s in self.sign_offs)

    def standing(self, step: str, digest: str | None = None) -> tuple[SignOff, ...]:
        """Sign-offs of a step that are not voided and carry `digest` (default: the present one)."""
        wanted = digest or self.content.digest
        return tuple(
            s for s in self.sign_offs if s.step == step and not s.voided and s.digest == wanted
        )


class Public(NamedTuple):
    """What the public sees, apart from whatever round is under way."""

    content: Content
    state: str  # public, suspended, withdrawn
    first_on: str  # occurred_on of the first publication
    since_on: str  # occurred_on of the present version's publication
    version: int  # 1 for the first publication, one more for each correction
    suspended_on: str | None = None


class Imported(NamedTuple):
    """Where a matter of before the ledger comes from: the file by its SHA-256 and the row in it
    (None when it was entered by hand), and the digest of what the record says of who answered."""

    position: int
    file: str | None
    row: int | None
    evidence: str | None


class Move(NamedTuple):
    """The last step that moved the stage; what take-back may undo."""

    position: int
    person: str
    source: str
    dest: str
    sign_off: bool
    followed: bool = False  # somebody else has acted since


class Unconfirmed(NamedTuple):
    """A telephone sign-off its signer has yet to confirm."""

    position: int
    person: str
    recorded_on: str


class Matter(NamedTuple):
    """One matter. Dates are ISO text in the agency's zone."""

    number: str
    kind: str
    policy: str
    version: int
    stage: str
    category: str
    unit: str
    opened_on: str
    stage_since: str
    last_on: str
    position: int
    rounds: int
    round: Round | None = None
    public: Public | None = None
    outcome: str | None = None
    claimed_by: str | None = None
    last_move: Move | None = None
    unconfirmed: tuple[Unconfirmed, ...] = ()
    external_ref: str | None = None
    posted: frozenset[str] = frozenset()
    laid_by: Content | None = None  # of a round that ended without ever being public
    imported: Imported | None = None  # 历史导入: no step before this one is known to the ledger
    marks: tuple[Mark, ...] = ()
    index_number: str | None = None  # 索引号, from the first publication on and for good
    erased: frozenset[str] = frozenset()  # digests of the parts that an act has erased (清除)

    def marked(self, name: str) -> bool:
        return any(mark.name == name for mark in self.marks)

    @property
    def content(self) -> Content | None:
        """The content at hand: the open round's, else the public one, else what was laid by."""
        if self.round is not None:
            return self.round.content
        return self.public.content if self.public is not None else self.laid_by
