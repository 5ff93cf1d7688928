"""`Agency`: everything a portal, a console or a command line asks of one agency's ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from publication_flow.engine import bulk, organise
from publication_flow.engine.act import IDENTIFIER, Envelope, act
from publication_flow.engine.answers import Result
from publication_flow.engine.asking import Asking
from publication_flow.engine.channelled import Channelled
from publication_flow.engine.checkpoints import Checkpointing
from publication_flow.engine.daywork import Named
from publication_flow.engine.done import Done
from publication_flow.engine.explaining import Explaining
from publication_flow.engine.governing import Governing
from publication_flow.engine.guarding import Guarding
from publication_flow.engine.index_numbers import Numbering
from publication_flow.engine.may import may, why
from publication_flow.engine.overseeing import Overseeing
from publication_flow.engine.reading import reader
from publication_flow.engine.receipts import Receipting
from publication_flow.engine.scene import Origin, Scene
from publication_flow.policy.decide import Command
from publication_flow.policy.posting import Proof
from publication_flow.policy.verdict import Verdict
from publication_flow.projections import catalogue, inbox, item, metrics, mine, trail
from publication_flow.projections import rebuild as rebuilding
from publication_flow.projections import verify as verifying
from publication_flow.projections.item import Item
from publication_flow.projections.metrics import Behind


class Agency(
    Asking,
    Receipting,
    Explaining,
    Checkpointing,
    Channelled,
    Overseeing,
    Numbering,
    Guarding,
    Governing,
):
    """One agency. Reading methods take `by`: then they answer what the policy lets that person
    see; without it the embedding code itself is asking. `as_of` is a date: what was recorded by
    the end of that day."""

    # ---- doing

    def act(
        self,
        action: str,
        matter: Named | None = None,
        *,
        by: str,
        kind: str = "item",
        post: str | None = None,
        to: str | None = None,
        opinion: str | None = None,
        reason: str | None = None,
        occurred_on: date | str | None = None,
        mode: str = "system",
        entered_by: str | None = None,
        scan: bytes | None = None,
        channels: tuple[str, ...] | None = None,
        proof: Proof | None = None,
        external_ref: str | None = None,
        command_id: str | None = None,
        expected_version: int | None = None,
        via: str | None = None,
        causation: str | None = None,
        correlation: str | None = None,
        **values: Any,
    ) -> Done:
        """Do an action on a matter (or open one), in a transaction of its own or the host's.

        `values` are content parts and the action's typed fields, as the policy names them.
        `mode` is system, paper or telephone; then `entered_by` recorded it. `proof` shows that
        something was posted. A `command_id` makes
        a retry return the first result. Raises `Denied`, `BadInput`, `NotFound`, `Conflict`,
        `Busy`; nothing is half written.
        """
        command = Command(
            action=action,
            person=by,
            kind=kind,
            post=post,
            to=to,
            opinion=opinion,
            reason=reason,
            values=values,
            occurred_on=str(occurred_on) if occurred_on is not None else None,
            mode=mode,
            entered_by=entered_by,
            scan=scan,
            external_ref=external_ref,
            channels=channels,
            proof=proof,
        )
        envelope = Envelope(command_id, expected_version, via, causation, correlation)
        return act(self._context, self._number(matter), command, envelope)

    def act_all(
        self,
        action: str,
        matters: Iterable[Named],
        *,
        by: str,
        command_id: str,
        seen: Mapping[str, int] | None = None,
        post: str | None = None,
        to: str | None = None,
        opinion: str | None = None,
        reason: str | None = None,
        occurred_on: date | str | None = None,
        mode: str = "system",
        entered_by: str | None = None,
        scan: bytes | None = None,
        channels: tuple[str, ...] | None = None,
        via: str | None = None,
        **values: Any,
    ) -> list[Result]:
        """Do an action on up to 500 matters in one transaction: one result each, in their order.

        What the policy refuses for one matter keeps none of the others. `seen` are the versions
        the person had before them, by number. The answer is kept under `command_id`: sent again,
        the same command returns it and changes nothing. Raises what concerns all of them alone.
        """
        command = Command(
            action=action,
            person=by,
            post=post,
            to=to,
            opinion=opinion,
            reason=reason,
            values=values,
            occurred_on=str(occurred_on) if occurred_on is not None else None,
            mode=mode,
            entered_by=entered_by,
            scan=scan,
            channels=channels,
        )
        numbers = [self._named(matter) for matter in matters]
        wanted = bulk.asked(command, numbers, command_id, seen, via)
        return bulk.act_all(self._context, wanted)

    def may(self, matter: Named | None, *, by: str, kind: str = "item") -> list[Verdict]:
        """Every action of the policy: allowed, or why not and who could."""
        return may(self._context, self._number(matter), by, kind)

    def why(
        self,
        matter: Named | None,
        action: str,
        *,
        by: str,
        to: str | None = None,
        kind: str = "item",
    ) -> Verdict:
        """One action: allowed, or why not and who could."""
        return why(self._context, self._number(matter), action, by, to, kind)

    # ---- reading

    def item(self, matter: Named, *, by: str | None = None, as_of: str | None = None) -> Item:
        """One matter as it stands (or stood): stage, content, sign-offs, clocks, public version."""
        with self._reading(matter, "item", by, as_of) as r:
            return item.read(r.view, self._matter(matter))

    def attachment(self, matter: Named, data: str, *, by: str | None = None) -> bytes:
        """The bytes of a file in the matter's content, by the digest `Attachment.data`."""
        with self._reading(matter, "attachment", by) as r:
            return item.file(r.view, self._matter(matter), data)

    def published(self, matter: Named) -> Item:
        """What the public reads of a matter, whoever asks: its public version and nothing of a
        correction under way. `NotFound` unless it is public; `item(...).public` tells why."""
        with self._reader(None, None) as r:
            return item.published(r.view, self._matter(matter))

    def find(
        self, external_ref: str | None = None, *, index_number: str | None = None
    ) -> str | None:
        """The number of the matter linked to a host's row, or of the one with an index number
        (索引号): what that stands for may no longer be public."""
        if external_ref is None:
            return self.numbered(index_number) if index_number is not None else None
        with self._reader(None, None) as r:
            if not IDENTIFIER.fullmatch(str(external_ref)):
                return None
            return item.by_reference(r.view, external_ref)

    def inbox(
        self, by: str, *, as_of: str | None = None, limit: int = 50, offset: int = 0
    ) -> list[inbox.Waiting]:
        """What waits on a person: since when, until when, and what they are barred from."""
        with self._reader(by, as_of) as r:
            return inbox.read(r.view, by, limit, offset)

    def mine(self, by: str, *, as_of: str | None = None, limit: int = 50) -> list[mine.Handled]:
        """What a person handled, and on whose desk it is now."""
        with self._reader(by, as_of) as r:
            return mine.read(r.view, by, limit)

    def trail(
        self, matter: Named, *, by: str | None = None, as_of: str | None = None
    ) -> list[trail.Step]:
        """The responsibility trail: who, in which post, on whose behalf, when, how long."""
        with self._reading(matter, "trail", by, as_of) as r:
            return trail.read(r.view, self._matter(matter))

    def sheet(self, matter: Named, lang: str = "zh", *, by: str | None = None) -> str:
        """The approval sheet (审批单) of the matter's last round: one A4 page of HTML."""
        from publication_flow.report import sheet  # templates are not needed to decide

        with self._reading(matter, "sheet", by) as r:
            return sheet.render(r.view, self._matter(matter), lang)

    def catalogue(
        self,
        *,
        category: str | None = None,
        year: int | None = None,
        as_of: str | None = None,
        limit: int = 1000,
        offset: int = 0,
    ) -> list[catalogue.Entry]:
        """The public catalogue: what is public, and the tombstones of what was taken down."""
        with self._reader(None, as_of) as r:
            if category is not None and not IDENTIFIER.fullmatch(str(category)):
                return []
            return catalogue.read(r.view, category, year, limit, offset)

    def metrics(self, year: int, *, as_of: str | None = None) -> metrics.Metrics:
        """The yearly figures of proactive disclosure, at a position of the ledger."""
        with self._reader(None, as_of) as r:
            return metrics.read(r.view, year)

    def behind(
        self, year: int, figure: str, key: str | None = None, *, as_of: str | None = None
    ) -> list[tuple[int, str]]:
        """The events behind a yearly figure: (position, matter's number) of each. `key` narrows a
        figure that has parts to one category, channel, stage, or one of on_time, late and
        undetermined."""
        with self._reader(None, as_of) as r:
            return metrics.events_behind(r.view, year, figure, key)

    def behind_page(
        self,
        year: int,
        figure: str,
        key: str | None = None,
        *,
        limit: int = 50,
        offset: int = 0,
        as_of: str | None = None,
    ) -> Behind:
        """How many events are behind a yearly figure, and at most `limit` of them from `offset`."""
        with self._reader(None, as_of) as r:
            return metrics.page_behind(r.view, year, figure, key, limit, offset)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> verifying.Report:
        """Check hashes, order, index columns, edges, and every projection against a replay."""
        with self._reader(None, None) as r:
            return verifying.verify(r.view, progress)

    def root(self, size: int | None = None) -> tuple[int, str]:
        """Number of events and the Merkle root (hex) over them; of the first `size` if given."""
        with self._reader(None, None) as r:
            wanted = r.view.head.size if size is None else size
            return wanted, verifying.root_at(r.view, wanted)

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Make every projection anew from the ledger; the number of matters comes back."""
        return self._context.database.write(
            lambda c: rebuilding.rebuild(reader(c, self._context, None, None).view, progress)
        )

    def _named(self, matter: Named) -> str:
        """A matter among many: another agency's is one that is not found, and keeps none else."""
        if isinstance(matter, Done) and matter.agency != self.id:
            return f"{matter.agency} {matter}"
        return str(matter)

    # ---- the organisation

    def organise(
        self,
        change: Callable[[Scene], organise.Fact],
        *,
        by: str,
        command_id: str | None = None,
        seen: int | None = None,
        via: str | None = None,
    ) -> int:
        """One change of `engine.organise` (appoint, relieve, delegate ...); its position.

        A `command_id` makes a retry return the first one. `seen` is the version of the last of
        `organisation_changes` that the person saw: `Conflict` when there are newer ones.
        """
        origin = Origin(command_id, seen, via)
        return organise.organise(self._context, by, change, origin).position

    def enrol(self, person: str, name: str, *, by: str) -> int:
        return self.organise(organise.enrol(person, name), by=by)

    def establish(self, unit: str, name: str, *, by: str) -> int:
        return self.organise(organise.establish(unit, name), by=by)

    def appoint(
        self, person: str, post: str, unit: str = "", *, by: str, since: str | None = None,
        until: str | None = None, basis: str = "",
    ) -> int:  # fmt: skip
        return self.organise(organise.appoint(person, post, unit, since, until, basis), by=by)

    def relieve(
        self, person: str, post: str, unit: str = "", *, by: str, last_day: str | None = None,
        basis: str = "",
    ) -> int:  # fmt: skip
        return self.organise(organise.relieve(person, post, unit, last_day, basis), by=by)

    def delegate(
        self, principal: str, person: str, post: str, *, by: str, since: str, until: str,
        unit: str = "", categories: tuple[str, ...] = (), actions: tuple[str, ...] = (),
        basis: str = "",
    ) -> int:  # fmt: skip
        change = organise.delegate(
            principal, person, post, since, until, unit, categories, actions, basis
        )
        return self.organise(change, by=by)

    def revoke(
        self, position: int, *, by: str, last_day: str | None = None, basis: str = ""
    ) -> int:
        return self.organise(organise.revoke(position, last_day, basis), by=by)

    def assign(
        self, unit: str, category: str, *, by: str, since: str | None = None,
        until: str | None = None, leader: str | None = None, officer: str | None = None,
        basis: str = "",
    ) -> int:  # fmt: skip
        change = organise.assign(
            unit, category, since, until=until, leader=leader, officer=officer, basis=basis
        )
        return self.organise(change, by=by)

    def today(self) -> str:
        """The agency's day in its zone, as every reading takes it."""
        with self._reader(None, None) as r:
            return r.view.day

    def organisation(self) -> Mapping[str, Any]:
        """Units, persons, who holds what, and remits, past and present."""
        with self._reader(None, None) as r:
            return r.organisation()

    def __repr__(self) -> str:
        return f"<Agency {self.id}>"
