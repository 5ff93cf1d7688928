"""Publishing in processes of their own, at the same time."""

from __future__ import annotations

from multiprocessing.synchronize import Barrier

from publication_flow import PublicationFlow, SimulatedClock
from tests.bureau import AGENCY, START


def publish(barrier: Barrier, n: int, url: str, numbers: list[list[str]]) -> list[str]:
    """Publish one's own share of approved items; the index numbers they were given, in order."""
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        barrier.wait(60)
        for number in numbers[n]:
            agency.act("publish", number, by="li.na")
        return [agency.item(number).index_number or "" for number in numbers[n]]
