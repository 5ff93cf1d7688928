"""The demonstration as something to work in: the year, a living desk, and a clock that runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import URL

from publication_flow.engine.clock import SimulatedClock
from publication_flow.engine.database import Database
from publication_flow.engine.flow import PublicationFlow
from publication_flow.hosts.demo import desk, folder
from publication_flow.hosts.demo.drive import AGENCY, Progress
from publication_flow.hosts.demo.living import LivingClock
from publication_flow.hosts.demo.run import run
from publication_flow.hosts.demo.schedule import ENDS
from publication_flow.hosts.demo.worktime import moment
from publication_flow.ledger import head

_DESK = "desk"  # in the folder's mark: the desk is laid


@contextmanager
def served(to: Path, lang: str = "zh", progress: Progress | None = None) -> Iterator[
    PublicationFlow
]:  # fmt: skip
    """The demonstration's bureau in folder `to`, made there when it is not there yet.

    What was done in it earlier is kept: the clock goes on from the ledger's last instant.
    `BadInput` when the folder holds files of somebody else's.
    """
    told = _mark(to)
    if not (told.get("complete") and (to / folder.DATABASE).is_file()):
        run(to, None, lang, lambda line: None, progress, hurry=True)
        told = _mark(to)
    url = URL.create("sqlite", database=str(to / folder.DATABASE))
    address = url.render_as_string(hide_password=False)
    if not told.get(_DESK):
        now = SimulatedClock(moment(ENDS))
        with PublicationFlow.open(address, clock=now) as flow:
            desk.lay(flow.agency(AGENCY), now)
        folder.mark(to, {**told, _DESK: True})
    with PublicationFlow.open(address, clock=LivingClock(_start(url))) as flow:
        yield flow


def _start(url: URL) -> datetime:
    """The desk's morning, or a second after whatever was recorded later than that."""
    database = Database(url)
    try:
        with database.read() as connection:
            last = datetime.fromisoformat(head.read(connection, AGENCY).recorded_at)
    finally:
        database.close()
    return max(moment(desk.MORNING), last + timedelta(seconds=1))


def _mark(to: Path) -> dict[str, Any]:
    try:
        told = json.loads((to / folder.MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}
