"""The demonstration's year, run once for all tests that look at it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import create_engine

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.engine.database import normal_url
from publication_flow.hosts.demo import Summary, run
from publication_flow.ledger import read, texts
from publication_flow.matter import calendar as calendars
from publication_flow.matter.content import from_manifest
from publication_flow.matter.events import Event, from_bytes

ZONE = ZoneInfo("Asia/Shanghai")
AGENCY = "370405-mz"
ENDED = datetime(2018, 2, 6, 9, tzinfo=ZONE)


class Year(NamedTuple):
    """A demonstration that has run: its summary, its ledger's events, its agency, what it said."""

    summary: Summary
    events: list[Event]
    agency: Agency
    echoed: list[str]
    progress: list[tuple[int, int]]

    @property
    def acts(self) -> list[Event]:
        """The events of matters, in order."""
        return [one for one in self.events if re.fullmatch(r"\d{4}-\d+", one.stream)]

    def did(self, action: str, year: int | None = None) -> list[Event]:
        """The events of one action, perhaps of one year."""
        found = [one for one in self.acts if one.data.get("action") == action]
        return [one for one in found if year is None or one.occurred_on[:4] == str(year)]

    def first_published(self, year: int) -> list[Event]:
        """First publications whose day lies in a year, found without the mark `first`."""
        seen: set[str] = set()
        found = []
        for one in self.acts:
            if one.data.get("effect") == "publish" and one.stream not in seen:
                seen.add(one.stream)
                found.append(one)
        return [one for one in found if one.occurred_on[:4] == str(year)]


def stored(url: str) -> list[Event]:
    """Every event of the ledger, decoded from its stored bytes."""
    engine = create_engine(normal_url(url))
    with engine.connect() as connection:
        found = [from_bytes(row.body) for row in read.stored(connection, AGENCY)]
    engine.dispose()
    return found


@contextmanager
def lived(to: Path) -> Iterator[Year]:
    """The year on SQLite, told in Chinese."""
    echoed: list[str] = []
    progress: list[tuple[int, int]] = []
    summary = run(to, None, "zh", echoed.append, lambda *told: progress.append(told), hurry=True)
    url = f"sqlite:///{to / 'bureau.db'}"
    with PublicationFlow.open(url, clock=SimulatedClock(ENDED)) as flow:
        yield Year(summary, stored(url), flow.agency(AGENCY), echoed, progress)


def local(one: Event) -> datetime:
    """The bureau's wall clock when an event was recorded."""
    return datetime.fromisoformat(one.recorded_at).astimezone(ZONE)


def days_between(a: Event, b: Event) -> int:
    """Working days from one event's day to another's."""
    first, last = date.fromisoformat(a.occurred_on), date.fromisoformat(b.occurred_on)
    days = calendars.shipped().working_days_between(first, last)
    assert days is not None
    return days


def shown_texts(year: Year) -> dict[str, set[str]]:
    """Everything that was ever published, by the matter's number: the texts of each public version,
    what was corrected or taken down since included."""
    manifests = {one.data["digest"]: one.data["content"]
                 for one in year.acts if "content" in one.data}  # fmt: skip
    engine = create_engine(normal_url(year.summary.url))
    found: dict[str, set[str]] = {}
    with engine.connect() as connection:
        for one in year.did("publish"):
            digest = one.data["digest"]
            parts = from_manifest(manifests[digest], digest).parts
            kept = texts.texts(connection, AGENCY, parts.values())
            found.setdefault(one.stream, set()).update(kept.values())
    engine.dispose()
    return found
