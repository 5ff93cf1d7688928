"""Handing notices to the host, once and at least once: in order, from where the last run ended."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from publication_flow.channels.notice import Notice
from publication_flow.channels.notices import read_page
from publication_flow.channels.run import Run
from publication_flow.engine.agency import Agency
from publication_flow.engine.database import Database
from publication_flow.errors import BadInput, FlowError, WrongEnvironment

FRESH_SECONDS = 1.0  # what was read longer ago is read again before more of it is delivered
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class Relayed(NamedTuple):
    """How many notices were delivered, and the last event dealt with. `elsewhere`: somebody else
    was delivering under this name, so this run left (the rest of) it to them."""

    delivered: int
    position: int
    elsewhere: bool = False


def relay(
    agency: Agency,
    deliver: Callable[[Notice], object],
    *,
    name: str = "notices",
    begin: int = 0,
    limit: int | None = None,
    hold_seconds: float = 300,
) -> Relayed:
    """Deliver the notices of all events since this name's last run, at least once each.

    The cursor moves only past events whose every notice was delivered. What `deliver` raises ends
    the run and comes out of here with a note; the next run begins with that event again, with the
    same keys. A `name` that is new begins after position `begin`. `limit` ends the run after the
    event that reaches so many notices. Two runs of one name never deliver at the same time; the
    hold of one that was killed ends `hold_seconds` after its last sign of life.

    Raises `WrongEnvironment` on a host's connection: what is not committed must not be told.
    """
    database = agency._context.database
    if not isinstance(database, Database):
        raise WrongEnvironment("relay-borrowed", agency=agency.id)
    if not _NAME.fullmatch(name):
        raise BadInput("identifier", field="name", value=name)
    run = Run(database, agency.id, name, hold_seconds)
    at = run.start(begin)
    if at is None:
        return Relayed(0, run.position(begin), elsewhere=True)
    delivered = 0
    try:
        while limit is None or delivered < limit:
            page, read_at = read_page(agency, at), time.monotonic()
            if not page:
                break
            for news in page:
                for notice in news.notices:
                    _hand_over(deliver, notice, delivered)
                    delivered += 1
                at = news.position
                enough = limit is not None and delivered >= limit
                if enough or (news.notices and time.monotonic() - read_at > FRESH_SECONDS):
                    break
            if not run.save(at):
                return Relayed(delivered, run.position(begin), elsewhere=True)
    except BaseException:
        with suppress(FlowError):  # the first error is the one to be told
            run.save(at)
        raise
    finally:
        with suppress(FlowError):  # a hold that cannot be ended ends by itself
            run.end()
    return Relayed(delivered, at)


def _hand_over(deliver: Callable[[Notice], object], notice: Notice, delivered: int) -> None:
    try:
        deliver(notice)
    except Exception as error:
        error.add_note(f"{notice.key} was not delivered; {delivered} notices before it were")
        raise
