"""Drive the year through the engine, command by command, on a clock that obeys the script."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from publication_flow.engine.agency import Agency
from publication_flow.engine.clock import SimulatedClock
from publication_flow.engine.flow import PublicationFlow
from publication_flow.errors import Denied
from publication_flow.hosts.demo.items import script
from publication_flow.hosts.demo.schedule import ENDS, FOUNDED, Act, Leave, leaves, schedule
from publication_flow.hosts.demo.worktime import DAY, moment, tick

AGENCY = "370405-mz"
PACK = "cn-civil-affairs"
BASIS = "台民发〔2017〕1号"
Progress = Callable[[int, int], None]


class Refusal(NamedTuple):
    """An attempt the policy refused: nothing of it is in the ledger."""

    key: str
    act: Act
    denied: Denied


class Driven(NamedTuple):
    """What the year led to. `numbers` maps the script's keys to the matters' numbers."""

    agency: Agency
    numbers: dict[str, str]
    refusals: list[Refusal]
    commands: int
    commits: int


def clock() -> SimulatedClock:
    """The simulated clock, at the hour of the founding."""
    return SimulatedClock(moment(FOUNDED))


def drive(flow: PublicationFlow, time: SimulatedClock, progress: Progress | None) -> Driven:
    """Found the bureau and live through the year. Every act is one `Agency.act`.

    Raises whatever the engine raises: an act the script does not expect to be denied, or one
    that should have been denied and was not (AssertionError), is a defect of the demonstration.
    """
    agency = flow.found(AGENCY, policy=PACK, organisation=script("organisation.toml"), basis=BASIS)
    acts = schedule()
    absences = {_eve(leave): leave for leave in leaves()}
    numbers: dict[str, str] = {}
    refusals: list[Refusal] = []
    delegations = 0
    for done, act in enumerate(acts, 1):
        for eve in [eve for eve in absences if eve <= act.tick]:
            time.set(moment(eve))
            delegations += _delegate(agency, absences.pop(eve))
        time.set(moment(act.tick))
        refused = _perform(agency, act, numbers)
        if refused is not None:
            refusals.append(Refusal(act.key, act, refused))
        if progress is not None:
            progress(done, len(acts))
    time.set(moment(ENDS))
    commands = 1 + delegations + len(acts)
    return Driven(agency, numbers, refusals, commands, commands - len(refusals))


def _perform(agency: Agency, act: Act, numbers: dict[str, str]) -> Denied | None:
    """One act; the denial, when the script expects one."""
    try:
        result = agency.act(act.action, numbers.get(act.key), by=act.by, **act.told)
    except Denied as denied:
        if act.denied not in denied.codes:
            raise
        return denied
    if act.denied is not None:
        raise AssertionError(f"{act.key}: {act.action} should have been denied: {act.denied}")
    numbers[act.key] = result.matter
    return None


def _eve(leave: Leave) -> int:
    """Late in the afternoon before the leave begins."""
    return tick(leave.since) - DAY + 400


def _delegate(agency: Agency, leave: Leave) -> int:
    """The person on leave hands over each of their posts; how many commands that took."""
    for unit in leave.units:
        agency.delegate(
            leave.person, leave.deputy, leave.post, by=leave.person, unit=unit,
            since=leave.since.isoformat(), until=leave.until.isoformat(), basis=leave.basis,
        )  # fmt: skip
    return len(leave.units)
