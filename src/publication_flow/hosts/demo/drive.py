"""Drive the year through the engine, command by command, on a clock that obeys the script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from publication_flow.engine.agency import Agency
from publication_flow.engine.clock import SimulatedClock
from publication_flow.engine.done import Done
from publication_flow.engine.flow import PublicationFlow
from publication_flow.errors import Denied
from publication_flow.hosts.demo import constructed
from publication_flow.hosts.demo.items import script
from publication_flow.hosts.demo.schedule import ENDS, FOUNDED, Act, Leave, leaves, schedule
from publication_flow.hosts.demo.worktime import DAY, moment, tick

AGENCY = "370405-mz"
PACK = "cn-civil-affairs"
BASIS = "台民发〔2017〕1号"
CLOCK = "clock"
_TIMED = "台民发〔2017〕2号：定时发布、期满撤下等到期事项由系统按时办理"
_NUMBERED = "台民发〔2017〕3号：索引号编排规则"
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
    commands = 1 + _set_up(agency)
    acts = schedule()
    numbers: dict[str, str] = {}
    refusals: list[Refusal] = []
    done = 0
    for at, what in _agenda(acts):
        time.set(moment(at))
        if isinstance(what, Leave):
            commands += _delegate(agency, what)
        elif isinstance(what, Act):
            refused = _perform(agency, what, numbers)
            if refused is not None:
                refusals.append(Refusal(what.key, what, refused))
            commands, done = commands + 1, done + 1
            if progress is not None:
                progress(done, len(acts))
        else:
            commands += pass_time(agency)
    time.set(moment(ENDS))
    return Driven(agency, numbers, refusals, commands, commands - len(refusals))


def pass_time(agency: Agency) -> int:
    """What time brings this morning; how many commands that took. What it could not do is a
    defect of the demonstration."""
    brought = agency.tick(by=CLOCK) if agency.lapsed() else []
    for one in brought:
        if one.error is not None:
            raise one.error
    return len(brought)


def _agenda(acts: list[Act]) -> Iterator[tuple[int, Act | Leave | None]]:
    """The acts in their order, the eves of the leaves and, as None, the beginning of each day."""
    days = range(FOUNDED + DAY, ENDS + 1, DAY)
    found: list[tuple[int, Act | Leave | None]] = [(day, None) for day in days]
    found += [(_eve(leave), leave) for leave in leaves()]
    found += [(act.tick, act) for act in acts]
    return iter(sorted(found, key=lambda one: one[0]))  # stable: the morning comes first


def _set_up(agency: Agency) -> int:
    """Who acts when time has come, and how items are numbered; how many commands that took."""
    by = script("organisation.toml")["founding"]["appointer"]
    agency.enrol(CLOCK, "定时任务", by=by)
    agency.appoint(CLOCK, "timekeeper", "office", by=by, basis=_TIMED)
    agency.adopt_index_scheme(
        "org-code/year-serial", constructed.organisation_code(), by=by, basis=_NUMBERED
    )
    return 3


def _perform(agency: Agency, act: Act, numbers: dict[str, str]) -> Denied | None:
    """One act; the denial, when the script expects one."""
    try:
        result = do(agency, act.action, numbers, act.key, by=act.by, **act.told)
    except Denied as denied:
        if act.denied not in denied.codes:
            raise
        return denied
    if act.denied is not None:
        raise AssertionError(f"{act.key}: {act.action} should have been denied: {act.denied}")
    numbers[act.key] = result.matter
    return None


def do(
    agency: Agency, action: str, numbers: dict[str, str], key: str, *, by: str, **told: Any
) -> Done:
    """One act of a script. `mask` revises with the numbers masked; a finding is passed by its
    number, which only the engine knows; @key is another matter."""
    number = numbers.get(key)
    if action == "mask":
        return agency.mask(numbers[key], by=by)
    if action == "pass-finding":
        told["finding"] = next(f.finding.id for f in agency.findings(numbers[key]) if not f.passed)
    for name, value in told.items():
        if isinstance(value, str) and value.startswith("@"):
            told[name] = numbers[value[1:]]
    return agency.act(action, number, by=by, **told)


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
