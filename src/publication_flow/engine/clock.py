"""Time: the machine's clock, or a simulated one that its ledger's founding event owns up to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo

from publication_flow.errors import WrongEnvironment


class Clock(Protocol):
    """What tells the time. `simulated` is recorded when an agency is founded."""

    simulated: bool

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock, in UTC."""

    simulated = False

    def now(self) -> datetime:
        return datetime.now(UTC)


class SimulatedClock:
    """A clock that stands still until it is set; for demonstrations and tests."""

    simulated = True

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def set(self, instant: datetime) -> None:
        self._now = instant.astimezone(UTC)

    def advance(self, **parts: float) -> None:
        """Move on by a timedelta's parts: `advance(hours=3)`."""
        self._now += timedelta(**parts)


def instant(moment: datetime) -> str:
    """UTC ISO 8601 text of fixed width, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def recorded_at(clock: Clock, last: str, skew_seconds: int) -> str:
    """The instant to record: never before the ledger's last.

    A clock a little behind takes the last instant; one further behind is refused, because dates
    decided by it (which year a publication counts in) would be wrong.
    """
    now = clock.now()
    text = instant(now)
    if text >= last:
        return text
    behind = (moment(last) - now).total_seconds()
    if behind > skew_seconds:
        raise WrongEnvironment(
            "clock-backwards", now=text, last=last, seconds=round(behind), limit=skew_seconds
        )
    return last


@lru_cache(maxsize=8)
def zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def local_day(text: str, zone_name: str) -> str:
    """The calendar day of an instant in the agency's zone."""
    return moment(text).astimezone(zone(zone_name)).date().isoformat()


def end_of_day(day: str, zone_name: str) -> str:
    """The first instant after a day in the agency's zone; of the last there is, its end."""
    if day == date.max.isoformat():
        return instant(datetime.max.replace(tzinfo=UTC))
    after = date.fromisoformat(day) + timedelta(days=1)
    return instant(datetime(after.year, after.month, after.day, tzinfo=zone(zone_name)))
