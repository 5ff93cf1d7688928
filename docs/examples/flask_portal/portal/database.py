"""Sessions of the portal, and the engine on the same database."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

from portal.tables import User, database
from publication_flow import Agency, Busy, PublicationFlow

T = TypeVar("T")
AGENCY = "370405-mz"

engine = create_engine(database())
sessions = sessionmaker(engine, expire_on_commit=False)
flow = PublicationFlow.open(database().render_as_string(hide_password=False))


def bureau(session: Session) -> Agency:
    """The bureau inside the portal's transaction: what it does, the portal commits."""
    return flow.on(session).agency(AGENCY)


def prepare() -> None:
    """Found the bureau and enter the demonstration's users, where they are not there yet."""
    if AGENCY not in flow.agencies():
        flow.found(
            AGENCY,
            policy="cn-civil-affairs",
            organisation=Path(__file__).parent.parent / "organisation.toml",
            basis="台民发〔2017〕1号",
        )
    with sessions.begin() as session:
        for person in flow.agency(AGENCY).organisation()["persons"]:
            login = person["id"].replace(".", "")
            session.merge(User(login=login, person=person["id"], name=person["name"]))


def together(work: Callable[[Session], T], attempts: int = 3) -> T:
    """Run `work` in one transaction of the portal and the engine: both are kept or neither is.

    `Busy` means that somebody was in the way and nothing was written: the whole begins again.
    """
    for attempt in range(attempts):
        try:
            with sessions.begin() as session:
                return work(session)
        except Busy:
            if attempt == attempts - 1:
                raise
            time.sleep(0.1 * 2**attempt)
    raise AssertionError("unreachable")
