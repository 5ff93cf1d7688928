"""What the import tests run in a process of its own: an import that is killed half way."""

from __future__ import annotations

import os
import signal
import sys
from multiprocessing.synchronize import Barrier
from pathlib import Path

from publication_flow import PublicationFlow, SimulatedClock
from tests.bureau import AGENCY, START
from tests.engine.history_files import MAPPING


def killed(url: str, file: str, after: int) -> None:
    """Import a file, and be killed when so many rows are committed."""

    def stop(done: int, _total: int) -> None:
        if done >= after:
            os.kill(os.getpid(), signal.SIGKILL)

    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        agency.import_history(Path(file).read_bytes(), MAPPING, by="wu.min", progress=stop)


def together(barrier: Barrier, _n: int, url: str, data: bytes) -> int:
    """Import a file at the same time as others do; how many of its rows this one brought in."""
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        barrier.wait(60)
        return agency.import_history(data, MAPPING, by="wu.min").imported


if __name__ == "__main__":
    killed(sys.argv[1], sys.argv[2], int(sys.argv[3]))
