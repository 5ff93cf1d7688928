"""Delivery to the working channels: after commit, in order, with a proof of each posting.

Serving follows the ledger, and the proof follows serving: killed anywhere and run again, nothing
is lost, and nothing recorded twice. A channel that fails keeps its place; the others go on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import NamedTuple

from publication_flow.channels.delivery_channels import (
    Channel,
    Refused,
    Served,
    Work,
    channel_at,
)
from publication_flow.channels.delivery_work import everything, following, linked, works_of
from publication_flow.channels.deployment import Deployment, Place, check_deployment
from publication_flow.channels.run import Run
from publication_flow.engine.agency import Agency
from publication_flow.engine.clock import SimulatedClock, moment
from publication_flow.engine.database import Database
from publication_flow.errors import BadInput, Busy, Conflict, FlowError, WrongEnvironment
from publication_flow.policy.posting import Proof

HOLD_SECONDS = 900.0
_ATTEMPTS = 5  # at a matter that moves on while it is handed over
_READER = "deliver:"  # no relay of a host's can have such a name

Progress = Callable[[int, int], None]


class Delivered(NamedTuple):
    """What a run came to on one channel: how many matters were handed over, how many proofs
    recorded, what the receiver refused, up to which position. `error` ended the run before its
    time; `elsewhere`: another run was at this channel, so it was left to that one."""

    channel: str
    served: int = 0
    recorded: int = 0
    refused: tuple[Refused, ...] = ()
    position: int = 0
    error: FlowError | None = None
    elsewhere: bool = False


def deliver(
    agency: Agency,
    deployment: Deployment,
    *,
    only: Sequence[str] | None = None,
    missing: bool = False,
    anew: bool = False,
    hold_seconds: float = HOLD_SECONDS,
    progress: Progress | None = None,
    make: Callable[[Place], Channel] = channel_at,
) -> list[Delivered]:
    """Bring every working channel to the ledger's state, and record the proof of each posting and
    each removal in the name of the channel's authority.

    `only` names some channels. `missing` also hands over again what has no proof (a receiver had
    refused it), `anew` all that is or was public (the folder was damaged, the site has another
    address). `progress` is told (events passed, of how many), for each channel anew. On a ledger of
    simulated time the proofs are recorded on its own last day, as it is read. Raises `BadInput` or
    `NotFound` for a deployment that does not fit the agency, `WrongEnvironment` on a host's
    connection.
    """
    database = agency._context.database
    if not isinstance(database, Database):
        raise WrongEnvironment("delivery-borrowed", agency=agency.id)
    agency = _at_its_own_time(agency)
    check_deployment(agency, deployment)
    return [
        _deliver(agency, database, place, make, missing, anew, hold_seconds, progress)
        for place in places(deployment, only)
    ]


def _at_its_own_time(agency: Agency) -> Agency:
    """The same agency; where its ledger is simulated and the clock is not, at the ledger's last
    instant. The machine's day would be years later, and count as the lag of the channel."""
    context = agency._context
    with agency._reader(None, None) as opened:
        head = opened.view.head
    if not head.simulated or context.clock.simulated:
        return agency
    return Agency(replace(context, clock=SimulatedClock(moment(head.recorded_at))))


def places(deployment: Deployment, only: Sequence[str] | None) -> list[Place]:
    """The places of the channels named, or all of them."""
    known = deployment.places
    for name in only or ():
        if name not in known:
            raise BadInput("unknown-channel", field="channels", value=name, known=list(known))
    return [place for name, place in known.items() if not only or name in only]


def pending(
    agency: Agency, deployment: Deployment, only: Sequence[str] | None = None
) -> dict[str, list[str]]:
    """What a run would hand over now, by channel; nothing is written or held."""
    check_deployment(agency, deployment)
    found: dict[str, list[str]] = {}
    for place in places(deployment, only):
        with agency._reader(None, None) as opened:
            at = cursor(agency, place.channel)
            numbers: dict[str, None] = {}
            while page := following(opened.view, place, at):
                at = page.end
                numbers |= dict.fromkeys(works_of(opened.view, place, page.numbers))
            found[place.channel] = list(numbers)
    return found


def cursor(agency: Agency, channel: str) -> int:
    """The position up to which a channel has been served; 0 before the first time."""
    database = agency._context.database
    if not isinstance(database, Database):
        raise WrongEnvironment("delivery-borrowed", agency=agency.id)
    return Run(database, agency.id, _READER + channel, 0).position(0)


def _deliver(
    agency: Agency,
    database: Database,
    place: Place,
    make: Callable[[Place], Channel],
    missing: bool,
    anew: bool,
    hold_seconds: float,
    progress: Progress | None,
) -> Delivered:
    run = Run(database, agency.id, _READER + place.channel, hold_seconds)
    at = run.start(0)
    if at is None:
        return Delivered(place.channel, position=run.position(0), elsewhere=True)
    one = _OneChannel(agency, place, make(place), run, at, progress)
    try:
        if anew or missing:
            one.again(unproven_on(agency, place.channel) if not anew else None)
        one.follow()
    except FlowError as error:
        one.done = one.done._replace(error=error)
    except OSError as error:
        failed = WrongEnvironment("delivery-disk", channel=place.channel, detail=str(error))
        one.done = one.done._replace(error=failed)
    finally:
        with suppress(FlowError):  # a hold that cannot be ended ends by itself
            run.end()
    return one.done


def unproven_on(agency: Agency, channel: str) -> list[str]:
    """The matters whose standing on a channel no proof shows."""
    return [
        owing.matter
        for lag in agency.channel_lag()
        if lag.channel == channel
        for owing in lag.unproven
    ]


class _Lost(Exception):
    """The hold ran out and somebody else took the channel."""


class _OneChannel:
    """One channel's run: what it has come to so far."""

    def __init__(
        self, agency: Agency, place: Place, channel: Channel, run: Run, at: int,
        progress: Progress | None,
    ) -> None:  # fmt: skip
        self._agency, self._place, self._channel, self._run = agency, place, channel, run
        self._at, self._progress = at, progress
        self._actions: dict[tuple[str, str], dict[str, str]] = {}
        self.done = Delivered(place.channel, position=at)

    def again(self, numbers: Iterable[str] | None) -> None:
        """Hand over what was handed over before; None is all there is."""
        if numbers is None:
            with self._agency._reader(None, None) as opened:
                numbers = [number for page in everything(opened.view) for number in page]
        with suppress(_Lost):
            self._hand_over(list(numbers), force=True)

    def follow(self) -> None:
        """Everything since the last run."""
        begun = self._at
        try:
            while not self.done.elsewhere:
                with self._agency._reader(None, None) as opened:
                    page = following(opened.view, self._place, self._at)
                    upto = opened.view.upto
                    beside = linked(opened.view, page.numbers) if page else []
                if page is None:
                    return
                self._hand_over(page.numbers, force=False)
                if self._channel.linked:
                    self._hand_over(beside, force=True)
                self._at = page.end
                self._save()
                if self._progress is not None:
                    self._progress(self._at - begun, upto - begun)
        except _Lost:
            return

    def _save(self) -> None:
        if not self._run.save(self._at):
            self.done = self.done._replace(elsewhere=True)
            raise _Lost
        self.done = self.done._replace(position=self._at)

    def _hand_over(self, numbers: list[str], *, force: bool) -> None:
        for start in range(0, len(numbers), self._channel.batch):
            batch = numbers[start : start + self._channel.batch]
            for _ in range(_ATTEMPTS):
                batch = self._once(batch, force)
                if not batch:
                    break
            else:
                raise Busy("delivery-moving", matter=batch[0])
            self._save()

    def _once(self, batch: list[str], force: bool) -> list[str]:
        """Hand over one batch and record; those that moved on meanwhile come back."""
        again: list[str] = []
        with self._agency._reader(None, None) as opened:
            works = works_of(opened.view, self._place, batch, force=force)
        if not works:
            return again
        known = dict(works)
        for one in self._channel.deliver(self._agency, works):
            if isinstance(one, Refused):
                self.done = self.done._replace(refused=(*self.done.refused, one))
                continue
            self.done = self.done._replace(served=self.done.served + 1)
            if one.number not in known:  # a folder that was made whole shows others too
                known |= self._others(one.number)
            try:
                recorded = self._record(known[one.number], one)
            except Conflict as conflict:
                if conflict.code != "version":
                    raise
                again.append(one.number)
            else:
                self.done = self.done._replace(recorded=self.done.recorded + recorded)
        return again

    def _others(self, number: str) -> dict[str, Work]:
        """The works of a page of matters that were not asked for, beginning with one."""
        with self._agency._reader(None, None) as opened:
            for page in everything(opened.view, number):
                return works_of(opened.view, self._place, page, force=True)
        return {}

    def _record(self, work: Work, one: Served) -> bool:
        """Record the proof, unless it stands recorded already."""
        last = work.last
        told = (one.posted, one.address, one.served)
        if last is not None and last.position > work.cause and told == last[1:4]:
            return False
        done = self._agency.act(
            self._action(work, "post" if one.posted else "unpost"),
            work.number,
            by=self._place.authority,
            channels=(self._place.channel,),
            proof=Proof(one.address, one.served),
            command_id=command_id(self._place.channel, work, one),
            expected_version=work.version,
        )
        return not done.retried

    def _action(self, work: Work, does: str) -> str:
        """What the matter's own policy calls the recording of a posting."""
        key = (work.policy, work.kind)
        if key not in self._actions:
            with self._agency._reader(None, None) as opened:
                kind = opened.view.rulebook_of(work.policy).kind(work.kind)
                self._actions[key] = {a.does: a.id for a in kind.actions if a.does is not None}
        found = self._actions[key].get(does)
        if found is None:
            raise BadInput("delivery-no-action", kind=work.kind, does=does)
        return found


def command_id(channel: str, work: Work, one: Served) -> str:
    """The same for the same matter, channel, effect and proof after the same last fact, however
    often it is run. What is shown again later (a link came and went) is a new fact."""
    after = max(work.cause, work.last.position if work.last is not None else 0)
    proof = hashlib.sha256(f"{one.address}\n{one.served}".encode()).hexdigest()[:16]
    way = "post" if one.posted else "unpost"
    return f"deliver/{channel}/{work.number}/{after}/{way}/{proof}"


def refused_in(done: Iterable[Delivered]) -> Iterator[tuple[str, Refused]]:
    """Everything that was refused, with its channel."""
    for one in done:
        for refusal in one.refused:
            yield one.channel, refusal


__all__ = [
    "Delivered",
    "cursor",
    "deliver",
    "pending",
    "places",
    "refused_in",
    "unproven_on",
]
